//! What is said of a label against what was filled in, side by side in both languages.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use super::Lang;
use crate::reconcile::{Loss, Relation, Slip, clean};

/// What the label shows, and how what was filled in came from it.
pub(super) fn label_and_relation(label: &str, relation: &Relation, filled: &str, lang: Lang) -> String {
    if *relation == Relation::Different
        && let Some(apart) = characters_apart(label, filled)
    {
        return of_a_series(label, apart, lang);
    }
    let shows = match (label, lang) {
        ("", _) => String::new(),
        (label, Lang::En) => format!("the label shows {label}: "),
        (label, Lang::Zh) => format!("面单上是{label}："),
    };
    shows + &relation_words(relation, lang)
}

/// In how many characters two numbers of one length differ, where those are so few that both may come from one series:
/// two parcels that got each other's labels.
fn characters_apart(label: &str, filled: &str) -> Option<usize> {
    const FEW: usize = 4;
    let (label, filled) = (clean(label), clean(filled));
    let (label, filled) = (label.text.as_slice(), filled.text.as_slice());
    let apart = label.iter().zip(filled).filter(|(shown, given)| shown != given).count();
    (label.len() == filled.len() && (1..=FEW).contains(&apart) && FEW * apart <= label.len()).then_some(apart)
}

/// What is said of two numbers of one series.
fn of_a_series(label: &str, apart: usize, lang: Lang) -> String {
    match (apart, lang) {
        (1, Lang::En) => {
            format!("the label shows {label}: another number, 1 character apart, perhaps the next parcel's")
        }
        (n, Lang::En) => {
            format!("the label shows {label}: another number, {n} characters apart, perhaps the next parcel's")
        }
        (n, Lang::Zh) => format!("面单上是{label}，与所填只差 {n} 位，可能是相邻包裹的单号"),
    }
}

/// What may be done where it is the label that is damaged.
pub(super) const fn label_help(relation: &Relation, lang: Lang) -> Option<&'static str> {
    let (en, zh) = match relation {
        Relation::Lost(Loss::Masked) => (
            "fill in the label's number, and export the orders unmasked",
            "请填面单上的完整单号；订单数据请不打码重新导出",
        ),
        Relation::LabelLost(Loss::Masked) => {
            ("there is nothing to correct; export the labels unmasked", "单号不用改；面单数据请不打码重新导出")
        }
        Relation::LabelLost(_) => (
            "there is nothing to correct; set the label column to Text and export it again",
            "单号不用改；请先把面单号列设为“文本”格式，再重新导出面单",
        ),
        Relation::LabelWrong => (
            "there is nothing to correct; read or scan the label on the parcel, and fix the label export",
            "单号不用改；请看包裹上的面单或重新扫码，并更正面单数据",
        ),
        Relation::BothLost => (
            "set both columns to Text and export them again, or read the number off the parcel",
            "请把两边的单号列设为“文本”格式后重新导出，或照包裹上的面单填写",
        ),
        _ => return None,
    };
    Some(lang.pick(en, zh))
}

/// How a number differs from its label, in words.
fn relation_words(relation: &Relation, lang: Lang) -> String {
    let (en, zh) = match relation {
        Relation::SameBarcode(format) if lang == Lang::En => {
            return format!("two forms of one barcode ({})", format.name);
        }
        Relation::Slips(slips) => {
            let said: Vec<String> = slips.iter().map(|slip| slip_words(*slip, lang)).collect();
            return said.join(lang.pick("; ", "；"));
        }
        Relation::OtherOrder { order, swapped } => {
            return match (swapped, lang) {
                (false, Lang::En) => format!("this is the number of order {order}"),
                (false, Lang::Zh) => format!("这是订单 {order} 的单号"),
                (true, Lang::En) => format!("this order and order {order} have each other's numbers"),
                (true, Lang::Zh) => format!("与订单 {order} 的单号互相填反了"),
            };
        }
        Relation::Same | Relation::Respelled => ("the same number", "同一个单号"),
        Relation::SameBarcode(_) => ("two forms of one barcode", "同一条码的两种写法"),
        Relation::Lost(loss) => filled_in(*loss),
        Relation::LabelLost(loss) => on_label(*loss),
        Relation::LabelWrong => (
            "it fails the check that the submitted number passes, so the label data is wrong",
            "面单数据对不上校验规则，所填单号对得上，错的是面单数据",
        ),
        Relation::BothLost => {
            ("the order and the label have the same remains of a number", "订单和面单都只剩同一段残缺的单号")
        }
        Relation::Nothing => ("neither the order nor the label has a number", "订单和面单都没有单号"),
        Relation::Missing => ("nothing was filled in", "没填单号"),
        Relation::Unlabelled => ("there is no label to compare with", "没有面单可核对"),
        Relation::Different => ("a completely different number", "与所填的完全不同"),
    };
    lang.pick(en, zh).to_owned()
}

/// A slip in words.
fn slip_words(slip: Slip, lang: Lang) -> String {
    match (slip, lang) {
        (Slip::Replaced { at, label, filled }, Lang::En) => {
            format!("character {} is {label}, entered as {filled}", at + 1)
        }
        (Slip::Replaced { at, label, filled }, Lang::Zh) => {
            format!("第 {} 位应为 {label}，填成了 {filled}", at + 1)
        }
        (Slip::Swapped { at }, Lang::En) => format!("characters {} and {} are swapped", at + 1, at + 2),
        (Slip::Swapped { at }, Lang::Zh) => format!("第 {} 位和第 {} 位写反了", at + 1, at + 2),
        (Slip::Omitted { at, label }, Lang::En) => format!("character {}, {label}, is missing", at + 1),
        (Slip::Omitted { at, label }, Lang::Zh) => format!("漏了第 {} 位的 {label}", at + 1),
        (Slip::Doubled { at, filled }, Lang::En) => format!("character {}, {filled}, is doubled", at + 1),
        (Slip::Doubled { at, filled }, Lang::Zh) => format!("第 {} 位的 {filled} 写了两遍", at + 1),
        (Slip::Added { at: 0, filled }, Lang::En) => format!("{filled} was added at the beginning"),
        (Slip::Added { at: 0, filled }, Lang::Zh) => format!("前面多了 {filled}"),
        (Slip::Added { at, filled }, Lang::En) => format!("{filled} was added after character {at}"),
        (Slip::Added { at, filled }, Lang::Zh) => format!("第 {at} 位后面多了 {filled}"),
    }
}

/// What was filled in of the number on a label, in both languages.
const fn filled_in(loss: Loss) -> (&'static str, &'static str) {
    match loss {
        Loss::Exponent => ("in spreadsheet notation it becomes exactly this", "变成科学计数法后正好是这个"),
        Loss::FifteenDigits => ("with only fifteen digits kept, it becomes exactly this", "只保留 15 位后正好是这个"),
        Loss::Float => ("stored as a floating-point number, it becomes exactly this", "按浮点数保存后正好是这个"),
        Loss::LeadingZeros => ("without its leading zeros it is this", "去掉前面的 0 就是这个"),
        Loss::CutOff => ("this is its beginning; the end is cut off", "这是它的开头，末尾被截断了"),
        Loss::StartCutOff => ("this is its end; the beginning is cut off", "这是它的结尾，开头被截断了"),
        Loss::BothCutOff => ("this is its middle; both ends are cut off", "这是它的中间一段，首尾都被截断了"),
        Loss::Masked => ("characters are masked; the visible ones agree", "单号被打码，看得见的部分一致"),
    }
}

/// What is left on a label of the number that was filled in.
const fn on_label(loss: Loss) -> (&'static str, &'static str) {
    match loss {
        Loss::Exponent => {
            ("this is what spreadsheet notation left of the submitted number", "是所填单号变成科学计数法后剩下的")
        }
        Loss::FifteenDigits => {
            ("this is the submitted number with only fifteen digits kept", "是所填单号只保留 15 位后剩下的")
        }
        Loss::Float => {
            ("this is the submitted number, stored as a floating-point number", "是所填单号按浮点数保存后剩下的")
        }
        Loss::LeadingZeros => {
            ("this is the submitted number without its leading zeros", "是所填单号去掉前面的 0 后剩下的")
        }
        Loss::CutOff => {
            ("this is the beginning of the submitted number; the end is cut off", "是所填单号的开头，末尾被截断了")
        }
        Loss::StartCutOff => {
            ("this is the end of the submitted number; the beginning is cut off", "是所填单号的结尾，开头被截断了")
        }
        Loss::BothCutOff => (
            "this is the middle of the submitted number; both ends are cut off",
            "是所填单号的中间一段，首尾都被截断了",
        ),
        Loss::Masked => {
            ("characters on the label are masked; the visible ones agree", "面单号被打码，看得见的部分与所填一致")
        }
    }
}
