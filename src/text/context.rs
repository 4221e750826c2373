//! What is said of labels, columns, marketplaces and days, side by side in both languages.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use super::Lang;
use super::label::{label_and_relation, label_help};
use super::show::{alternatives, name};
use super::zh::known;
use crate::finding::{Code, Detail, Finding, Severity, Shared};
use crate::profile::{OrderField, Profile};
use crate::reconcile::Relation;

/// The whole message, where the particulars do not simply follow the statement. `input` is what was submitted.
pub(super) fn sentence(finding: &Finding, input: &str, lang: Lang) -> Option<String> {
    match (finding.code, &finding.detail) {
        // There is nothing to compare with.
        (Code::LabelMissing, Detail::Label { relation: Relation::Unlabelled, .. }) => {
            Some(finding.code.statement(lang).to_owned())
        }
        (_, Detail::Label { label, relation }) => Some(label_and_relation(label, relation, input, lang)),
        (Code::CarrierNotTaken, Detail::Instead { by, found, .. }) => Some(match lang {
            Lang::En => format!("{by} lists no service of {}", name(found, lang)),
            Lang::Zh => format!("{}的承运商名单里没有{}", known(by), name(found, lang)),
        }),
        (Code::ServiceShape, Detail::Instead { by, found, .. }) => Some(match lang {
            Lang::En => format!("{by} does not use this kind of number of {}", name(found, lang)),
            Lang::Zh => format!("{by}不使用{}的这类单号", name(found, lang)),
        }),
        (Code::WrongColumn, Detail::Column { shared: Some(Shared::Kind(held)), .. }) => {
            let rows = particulars(&without_shared(&finding.detail), lang)?;
            Some(format!("{rows}{}{}", lang.pick(": ", "："), held.statement(lang)))
        }
        (Code::DuplicateNumber, Detail::Numbers(orders)) => Some(match lang {
            Lang::En => {
                let noun = if orders.len() == 1 { "order" } else { "orders" };
                format!("{noun} {} also got this number", orders.join(", "))
            }
            Lang::Zh => format!("订单 {} 也填了这个单号", orders.join("、")),
        }),
        (Code::ReusePossible, Detail::Age { days, limit }) => Some(match lang {
            Lang::En => {
                format!(
                    "{}: {days} days old, and numbers may be reused after {limit} days",
                    finding.code.statement(lang)
                )
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
        (Code::ServiceShape, Lang::En) => format!("use the number that {instead} issued for this service"),
        (Code::ServiceShape, Lang::Zh) => format!("请填{instead}为该服务出的单号，如电子面单号"),
        (_, Lang::En) => format!(
            "ship with {instead}, or declare the service that actually carries the parcel; if none is listed, choose the \
            entry for other carriers and give the tracking page"
        ),
        (_, Lang::Zh) => format!(
            "可改用{instead}；如已由其他渠道承运，请选实际承运的物流服务，名单里没有就选“其他物流”并填上查询网址"
        ),
    })
}

/// What follows the advice where the wrong value may be submitted already and look right to the marketplace: whether it
/// can still be changed.
pub(super) fn before_it_is_too_late(finding: &Finding, profile: Option<&Profile<'_>>, lang: Lang) -> Option<String> {
    use Code::*;
    let costly = finding.severity > Severity::Note
        && matches!(
            finding.code,
            CarrierMismatch
                | DuplicateNumber
                | FillDown
                | EqualsOrderId
                | ServiceShape
                | DestinationDisagrees
                | ExponentComplete
                | DigitsZeroed
                | OrderId
                | SameDigits
                | Sequence
                | DocumentationSample
                | TestNumber
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
        Detail::Label { label, relation } => label_and_relation(label, relation, "", lang),
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
        Detail::Instead { by, found, .. } => format!("{by}: {}", name(found, lang)),
        Detail::Field(field) => field_name(*field, lang).to_owned(),
        Detail::TooLong { found, limit } => match lang {
            Lang::En => format!("{found} characters; the limit is {limit}"),
            Lang::Zh => format!("现为{found}位，上限{limit}位"),
        },
        Detail::Days { found, against } => match lang {
            Lang::En => format!("{found} against {against}"),
            Lang::Zh => format!("{found}，对照 {against}"),
        },
        Detail::Age { days, limit } => match lang {
            Lang::En => format!("{days} days; the limit is {limit}"),
            Lang::Zh => format!("已 {days} 天，期限 {limit} 天"),
        },
        _ => return None,
    })
}

/// The particulars of a column without what its rows share.
fn without_shared(detail: &Detail) -> Detail {
    match detail.clone() {
        Detail::Column { rows, of, run, numbers, approximate, .. } => {
            Detail::Column { rows, of, run, shared: None, numbers, approximate }
        }
        other => other,
    }
}

/// The fields that a number may repeat.
const fn field_name(field: OrderField, lang: Lang) -> &'static str {
    match field {
        OrderField::OrderId => lang.pick("order number", "订单号"),
        OrderField::Reference => lang.pick("purchase order number", "采购单号"),
    }
}

/// What the rows of a column share, in words.
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
