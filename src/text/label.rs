//! What is said of a label against what was filled in, side by side in both languages.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use super::Lang;
use crate::reconcile::{Loss, Relation, Slip};

/// What the label shows, and how what was filled in came from it.
pub(super) fn label_and_relation(label: &str, relation: &Relation, lang: Lang) -> String {
    let shows = match (label, lang) {
        ("", _) => String::new(),
        (label, Lang::En) => format!("the label shows {label}: "),
        (label, Lang::Zh) => format!("面单上是{label}："),
    };
    shows + &relation_words(relation, lang)
}

/// What may be done where it is the label that is damaged.
pub(super) const fn label_help(relation: &Relation, lang: Lang) -> Option<&'static str> {
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
