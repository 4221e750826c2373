//! What is said of labels, columns, marketplaces and days, side by side in both languages.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use super::Lang;
use super::show::{alternatives, name};
use super::zh::known;
use crate::finding::{Code, Detail, Finding, Severity, Shared};
use crate::profile::{Other, Profile};
use crate::reconcile::{Loss, Relation, Slip};

/// The whole message, where the particulars do not simply follow the statement.
pub(super) fn sentence(finding: &Finding, lang: Lang) -> Option<String> {
    match (finding.code, &finding.detail) {
        // There is nothing to compare with.
        (Code::LabelMissing, Detail::Label { relation: Relation::Unlabelled, .. }) => {
            Some(finding.code.statement(lang).to_owned())
        }
        (_, Detail::Label { .. }) => particulars(&finding.detail, lang),
        (Code::CarrierNotTaken, Detail::Instead { platform, found, .. }) => Some(match lang {
            Lang::En => format!("{platform} has no service of {}", name(found, lang)),
            Lang::Zh => format!("{}未对接{}", known(platform), name(found, lang)),
        }),
        (Code::ServiceShape, Detail::Instead { platform, found, .. }) => Some(match lang {
            Lang::En => format!("{platform} does not use this kind of number of {}", name(found, lang)),
            Lang::Zh => format!("{platform}不用{}的这种单号", name(found, lang)),
        }),
        (Code::WrongColumn, Detail::Column { shared: Some(Shared::Kind(held)), .. }) => {
            let rows = particulars(&without_shared(&finding.detail), lang)?;
            Some(format!("{rows}{}{}", lang.pick(": ", "："), held.statement(lang)))
        }
        (Code::DuplicateNumber, Detail::Numbers(orders)) => Some(match lang {
            Lang::En => {
                let noun = if orders.len() == 1 { "order" } else { "orders" };
                format!("{noun} {} got this number, too", orders.join(", "))
            }
            Lang::Zh => format!("订单 {} 也填了这个单号", orders.join("、")),
        }),
        (Code::ReusePossible, Detail::Age { days, limit }) => Some(match lang {
            Lang::En => {
                format!("{}: {days} days, numbers may be used again after {limit} days", finding.code.statement(lang))
            }
            Lang::Zh => format!("{}：已 {days} 天，满 {limit} 天后可能重用", finding.code.statement(lang)),
        }),
        (Code::EqualsOrderId, Detail::Field(field)) => Some(match lang {
            Lang::En => format!("this is the same text as the {}", field_name(*field, lang)),
            Lang::Zh => format!("填的内容与{}相同", field_name(*field, lang)),
        }),
        _ => None,
    }
}

/// What may be done instead, where the finding knows it.
pub(super) fn help(finding: &Finding, lang: Lang) -> Option<String> {
    if let Detail::Label { relation, .. } = &finding.detail {
        return label_help(relation, lang).map(str::to_owned);
    }
    let Detail::Instead { instead, .. } = &finding.detail else { return None };
    if instead.is_empty() || !matches!(finding.code, Code::CarrierNotTaken | Code::ServiceShape) {
        return None;
    }
    let names: Vec<String> = instead.iter().map(|carrier| name(carrier, lang).to_owned()).collect();
    let instead = alternatives(&names, lang);
    Some(match (finding.code, lang) {
        (Code::ServiceShape, Lang::En) => format!("submit the number that {instead} issued for this service"),
        (Code::ServiceShape, Lang::Zh) => format!("请填{instead}为该服务出的单号，如电子面单号"),
        (_, Lang::En) => format!("have the parcel sent with {instead}, or declare the service that really carries it"),
        (_, Lang::Zh) => format!("可改用{instead}；如已由其他渠道承运，请选择实际承运的物流服务"),
    })
}

/// What follows the advice where the wrong value may be submitted already and look right to the marketplace: whether it can
/// still be changed.
pub(super) fn before_it_is_too_late(finding: &Finding, profile: Option<&Profile<'_>>, lang: Lang) -> Option<String> {
    use Code::*;
    let costly = finding.severity > Severity::Note
        && matches!(
            finding.code,
            CarrierMismatch
                | DuplicateNumber
                | FillDown
                | EqualsOrderId
                | OrderId
                | LabelDiffers
                | LabelSlip
                | OtherOrder
        );
    let known = costly.then_some(profile)?.and_then(|profile| Some((profile.label(lang), profile.edit?.value)));
    Some(match (known, lang) {
        (None, Lang::En) => "; do so before you submit: afterwards a number often cannot be changed".to_owned(),
        (None, Lang::Zh) => "；请在回填前改好，多数平台回填后很难再改".to_owned(),
        (Some((name, edit)), Lang::En) => format!(
            "; do so before you submit. If it was submitted already: on {name}, {}; {}",
            edit.rule.en, edit.instead.en
        ),
        (Some((name, edit)), Lang::Zh) => {
            format!("；请在回填前改好；如已回填：{name}{}，{}", edit.rule.zh, edit.instead.zh)
        }
    })
}

/// What the detail adds to a statement.
pub(super) fn particulars(detail: &Detail, lang: Lang) -> Option<String> {
    Some(match detail {
        Detail::Label { label, relation } => label_and_relation(label, relation, lang),
        Detail::Column { rows, of, run: None, shared: None, numbers: Some(numbers), .. } => match (lang, numbers) {
            (Lang::En, 1) => format!("{rows} of {of} rows share it"),
            (Lang::En, _) => format!("{rows} of {of} rows share {numbers} numbers"),
            (Lang::Zh, 1) => format!("{of} 行中有 {rows} 行相同"),
            (Lang::Zh, _) => format!("{of} 行中有 {rows} 行，共用 {numbers} 个单号"),
        },
        Detail::Column { rows, of, run, shared, approximate, .. } => {
            let count = match (lang, approximate) {
                (Lang::En, false) => format!("{rows} of {of} rows"),
                (Lang::En, true) => format!("about {rows} of {of} rows"),
                (Lang::Zh, false) => format!("{of} 行中的 {rows} 行"),
                (Lang::Zh, true) => format!("{of} 行中约 {rows} 行"),
            };
            let place = match (run, lang) {
                (None, _) => String::new(),
                (Some((first, last)), Lang::En) => format!(", from row {first} to {last}"),
                (Some((first, last)), Lang::Zh) => format!("，第 {first}–{last} 行"),
            };
            let shared = shared.as_ref().map_or_else(String::new, |shared| match (shared_words(shared, lang), lang) {
                (words, Lang::En) => format!(" ({words})"),
                (words, Lang::Zh) => format!("（{words}）"),
            });
            count + &place + &shared
        }
        Detail::Instead { platform, found, .. } => format!("{platform}: {}", name(found, lang)),
        Detail::Field(field) => field_name(*field, lang).to_owned(),
        Detail::TooLong { found, limit } => match lang {
            Lang::En => format!("{found} characters, the limit is {limit}"),
            Lang::Zh => format!("现为{found}位，上限{limit}位"),
        },
        Detail::Days { found, against } => match lang {
            Lang::En => format!("{found} against {against}"),
            Lang::Zh => format!("{found}，对照 {against}"),
        },
        Detail::Age { days, limit } => match lang {
            Lang::En => format!("{days} days, the limit is {limit}"),
            Lang::Zh => format!("已 {days} 天，期限 {limit} 天"),
        },
        _ => return None,
    })
}

fn without_shared(detail: &Detail) -> Detail {
    match detail.clone() {
        Detail::Column { rows, of, run, numbers, approximate, .. } => {
            Detail::Column { rows, of, run, shared: None, numbers, approximate }
        }
        other => other,
    }
}

fn label_and_relation(label: &str, relation: &Relation, lang: Lang) -> String {
    let shows = match (label, lang) {
        ("", _) => String::new(),
        (label, Lang::En) => format!("the label shows {label}: "),
        (label, Lang::Zh) => format!("面单上是{label}："),
    };
    shows + &relation_words(relation, lang)
}

/// What may be done where it is the label that is damaged.
const fn label_help(relation: &Relation, lang: Lang) -> Option<&'static str> {
    Some(match relation {
        Relation::Lost(Loss::Masked) => lang.pick(
            "put in the label's number, and export the orders without masking",
            "请填面单上的完整单号；订单数据请不打码重新导出",
        ),
        Relation::LabelLost(Loss::Masked) => lang.pick(
            "there is nothing to correct; export the labels without masking",
            "单号不用改；面单数据请不打码重新导出",
        ),
        Relation::LabelLost(_) => lang.pick(
            "there is nothing to correct; set the column of the labels to Text and export them again",
            "单号不用改；请先把面单号列设为“文本”格式，再重新导出面单",
        ),
        Relation::LabelWrong => lang.pick(
            "there is nothing to correct; read or scan the label of the parcel, and mend the export of the labels",
            "单号不用改；请看包裹上的面单或重新扫码，并更正面单数据",
        ),
        Relation::BothLost => lang.pick(
            "set both columns to Text and export again, or read the number off the parcel",
            "请把两边的单号列设为“文本”格式后重新导出，或照包裹上的面单填写",
        ),
        _ => return None,
    })
}

fn relation_words(relation: &Relation, lang: Lang) -> String {
    match relation {
        Relation::Same | Relation::Respelled => lang.pick("the same number", "同一个单号").to_owned(),
        Relation::SameBarcode(format) => match lang {
            Lang::En => format!("two forms of one barcode ({})", format.name),
            Lang::Zh => "同一条码的两种写法".to_owned(),
        },
        Relation::Slips(slips) => {
            let said: Vec<String> = slips.iter().map(|slip| slip_words(*slip, lang)).collect();
            said.join(lang.pick("; ", "；"))
        }
        Relation::Lost(loss) => loss_words(*loss, lang).to_owned(),
        Relation::OtherOrder { order, swapped: false } => match lang {
            Lang::En => format!("this is the number of order {order}"),
            Lang::Zh => format!("这是订单 {order} 的单号"),
        },
        Relation::OtherOrder { order, swapped: true } => match lang {
            Lang::En => format!("this order and order {order} have got each other's numbers"),
            Lang::Zh => format!("与订单 {order} 的单号互相填反了"),
        },
        Relation::LabelLost(loss) => label_loss_words(*loss, lang).to_owned(),
        Relation::LabelWrong => lang
            .pick(
                "it fails the check that the number that was filled in passes, so it is the label's data that is wrong",
                "面单数据对不上校验规则，所填单号对得上，错的是面单数据",
            )
            .to_owned(),
        Relation::BothLost => lang
            .pick("the order and the label have the same remainder of a number", "订单和面单都只剩同一段残缺的单号")
            .to_owned(),
        Relation::Nothing => {
            lang.pick("neither the order nor the label has a number", "订单和面单都没有单号").to_owned()
        }
        Relation::Missing => lang.pick("nothing was filled in", "没填单号").to_owned(),
        Relation::Unlabelled => lang.pick("there is no label to compare with", "没有面单可核对").to_owned(),
        Relation::Different => lang.pick("another number altogether", "是完全不同的单号").to_owned(),
    }
}

fn slip_words(slip: Slip, lang: Lang) -> String {
    match (slip, lang) {
        (Slip::Replaced { at, label, filled }, Lang::En) => {
            format!("character {} is {label}, filled in as {filled}", at + 1)
        }
        (Slip::Replaced { at, label, filled }, Lang::Zh) => {
            format!("第 {} 位应为 {label}，填成了 {filled}", at + 1)
        }
        (Slip::Swapped { at }, Lang::En) => format!("characters {} and {} have changed places", at + 1, at + 2),
        (Slip::Swapped { at }, Lang::Zh) => format!("第 {} 位和第 {} 位写反了", at + 1, at + 2),
        (Slip::Omitted { at, label }, Lang::En) => format!("character {}, {label}, is left out", at + 1),
        (Slip::Omitted { at, label }, Lang::Zh) => format!("漏了第 {} 位的 {label}", at + 1),
        (Slip::Doubled { at, filled }, Lang::En) => format!("character {}, {filled}, is written twice", at + 1),
        (Slip::Doubled { at, filled }, Lang::Zh) => format!("第 {} 位的 {filled} 写了两遍", at + 1),
        (Slip::Added { at: 0, filled }, Lang::En) => format!("{filled} is added in front"),
        (Slip::Added { at: 0, filled }, Lang::Zh) => format!("前面多了 {filled}"),
        (Slip::Added { at, filled }, Lang::En) => format!("{filled} is added after character {at}"),
        (Slip::Added { at, filled }, Lang::Zh) => format!("第 {at} 位后面多了 {filled}"),
    }
}

const fn loss_words(loss: Loss, lang: Lang) -> &'static str {
    match loss {
        Loss::Exponent => lang.pick("in spreadsheet notation it becomes exactly this", "变成科学计数法后正好是这个"),
        Loss::FifteenDigits => {
            lang.pick("with only fifteen digits kept it becomes exactly this", "只保留 15 位后正好是这个")
        }
        Loss::Float => {
            lang.pick("stored as a floating-point number it becomes exactly this", "按浮点数保存后正好是这个")
        }
        Loss::LeadingZeros => lang.pick("without the zeros in front it is this", "去掉前面的 0 就是这个"),
        Loss::CutOff => lang.pick("this is its beginning, the end is cut off", "这是它的开头，末尾被截断了"),
        Loss::StartCutOff => lang.pick("this is its end, the beginning is cut off", "这是它的结尾，开头被截断了"),
        Loss::BothCutOff => lang.pick("this is its middle, both ends are cut off", "这是它的中间一段，首尾都被截断了"),
        Loss::Masked => lang.pick("characters are masked, the visible ones agree", "单号被打码，看得见的部分一致"),
    }
}

/// What is left on a label of the number that was filled in.
const fn label_loss_words(loss: Loss, lang: Lang) -> &'static str {
    match loss {
        Loss::Exponent => lang.pick(
            "spreadsheet notation left this of the number that was filled in",
            "是所填单号变成科学计数法后剩下的",
        ),
        Loss::FifteenDigits => lang.pick(
            "this is the number that was filled in, with only fifteen digits kept",
            "是所填单号只保留 15 位后剩下的",
        ),
        Loss::Float => lang.pick(
            "this is the number that was filled in, stored as a floating-point number",
            "是所填单号按浮点数保存后剩下的",
        ),
        Loss::LeadingZeros => lang.pick(
            "this is the number that was filled in, without the zeros in front",
            "是所填单号去掉前面的 0 后剩下的",
        ),
        Loss::CutOff => lang.pick(
            "this is the beginning of the number that was filled in, the end is cut off",
            "是所填单号的开头，末尾被截断了",
        ),
        Loss::StartCutOff => lang.pick(
            "this is the end of the number that was filled in, the beginning is cut off",
            "是所填单号的结尾，开头被截断了",
        ),
        Loss::BothCutOff => lang.pick(
            "this is the middle of the number that was filled in, both ends are cut off",
            "是所填单号的中间一段，首尾都被截断了",
        ),
        Loss::Masked => lang
            .pick("characters of the label are masked, the visible ones agree", "面单号被打码，看得见的部分与所填一致"),
    }
}

/// The fields that a number may repeat.
const fn field_name(field: Other, lang: Lang) -> &'static str {
    match field {
        Other::OrderId => lang.pick("order number", "订单号"),
        Other::Reference => lang.pick("purchase order number", "采购单号"),
    }
}

fn shared_words(shared: &Shared, lang: Lang) -> String {
    match shared {
        Shared::Text(text) => text.clone(),
        Shared::Kind(code) => code.statement(lang).to_owned(),
        Shared::Carriers(carriers) => {
            let names: Vec<&str> = carriers.iter().map(|carrier| name(carrier, lang)).collect();
            names.join(lang.pick(", ", "、"))
        }
    }
}
