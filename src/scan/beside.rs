//! What stands beside a number in the same clause: a label, the name of a carrier, a word that announces something
//! else.

use super::clause::{before, behind, clip, starts};
use super::column::{column, in_cell};
use crate::canon::Compact;
use crate::cell::claim::{self, Claim};
use crate::cell::{label, name};
use crate::finding::{Code, Span};
use crate::foreign::{self, Strength};
use crate::rule::Carrier;

/// A label of fewer letters says little in running text.
const SHORT_WORD: usize = 4;

/// The carrier that is named near the number and accepts it, and what it says of it. The name in front counts before
/// the one behind.
pub(super) fn carrier(text: &str, number: Span, canonical: &Compact) -> Option<(&'static Carrier, Claim)> {
    let accepts = |at: usize| {
        let names = text.get(at..).map(|rest| name::leading(clip(rest))).unwrap_or_default();
        names.into_iter().rev().find_map(|name| {
            let spelled = &text[at..at + name.end];
            // `FAN-7677-BLK`: the beginning of an article code.
            let code = text[at + name.end..]
                .strip_prefix(['-', '_'])
                .filter(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
            if code.is_some() && at + name.end + 1 < number.start {
                return None;
            }
            // `DPD798827` in the next column: the beginning of a code.
            let touched = text[at + name.end..].starts_with(|c: char| c.is_ascii_digit());
            if touched && spelled.is_ascii() && at + name.end != number.start {
                return None;
            }
            let claim = claim::for_carrier(name.named.carrier(), canonical)?;
            is_name(spelled).then_some((name.named.carrier(), claim))
        })
    };
    let before = before(text, number);
    let behind = behind(text, number);
    starts(text, before).rev().find_map(accepts).or_else(|| starts(text, behind).find_map(accepts))
}

/// The only carrier that a sentence or a line near a labelled number says to move the parcel, and that accepts the
/// number: `Shipped with Yamato Transport. Tracking number: …`. A number beside the name has it for its own.
pub(super) fn mover(text: &str, number: Span, canonical: &Compact) -> Option<&'static Carrier> {
    /// How far it may stand from the number, in bytes.
    const AROUND: usize = 200;
    let border = |at: usize| (at..text.len()).find(|&at| text.is_char_boundary(at)).unwrap_or(text.len());
    let sides = [
        Span::new(border(number.start.saturating_sub(AROUND)), number.start),
        Span::new(number.end, border(number.end.saturating_add(AROUND).min(text.len()))),
    ];
    let mut found: Option<&'static Carrier> = None;
    for side in sides {
        for at in starts(text, side).filter(|&at| is_behind_preposition(&text[side.start..at])) {
            let rest = Span::new(at, side.end).of(text);
            let Some(name) = name::leading(clip(rest)).pop() else { continue };
            let carrier = name.named.carrier();
            let line = rest[name.end..].split(['\n', '.', '，', '。']).next().unwrap_or_default();
            let numbered = line.bytes().filter(u8::is_ascii_digit).count() > SHORT_WORD;
            if numbered || !is_name(&rest[..name.end]) || claim::for_carrier(carrier, canonical).is_none() {
                continue;
            }
            if found.is_some_and(|other| other != carrier) {
                return None;
            }
            found = Some(carrier);
        }
    }
    found
}

/// Whether a text ends with a word behind which the name of whoever moves a parcel stands.
fn is_behind_preposition(before: &str) -> bool {
    const WORDS: &[&str] = &[
        "with",
        "via",
        "by",
        "carrier",
        "courier",
        "mit",
        "per",
        "durch",
        "par",
        "con",
        "por",
        "door",
        "med",
        "через",
        "перевозчик",
        "transporteur",
        "transportista",
        "corriere",
        "kurier",
        "物流公司",
        "快递公司",
        "承运商",
        "通过",
        "由",
        "使用",
        "配送業者",
        "配送会社",
        "택배사",
    ];
    let before = before.trim_end_matches(label::is_mark);
    WORDS.iter().any(|word| {
        let head = before.len().checked_sub(word.len()).and_then(|at| Some((before.get(..at)?, before.get(at..)?)));
        head.is_some_and(|(head, end)| {
            end.eq_ignore_ascii_case(word) && (!word.is_ascii() || !head.ends_with(char::is_alphanumeric))
        })
    })
}

/// Whether the name of a carrier that accepts the number stands directly in front of it: `FedEx/770123456789`,
/// `GLS 18439866077`.
pub(super) fn is_named_at_once(text: &str, number: Span, canonical: &Compact) -> bool {
    let sign = |c: char| c == '/' || label::is_mark(c);
    let before = before(text, number);
    starts(text, before).any(|at| {
        name::leading(clip(&text[at..])).into_iter().any(|name| {
            let (end, carrier) = (at + name.end, name.named.carrier());
            let between = text.get(end..number.start).is_some_and(|rest| !rest.is_empty() && rest.chars().all(sign));
            between && is_name(&text[at..end]) && claim::for_carrier(carrier, canonical).is_some()
        })
    })
}

/// Names are written with a capital, or in Chinese: `bring` and `choice` are words.
fn is_name(spelled: &str) -> bool {
    spelled.chars().next().is_some_and(|c| !c.is_lowercase()) && spelled.chars().count() > 1
}

/// Whether a label of a parcel stands in front of the number.
pub(crate) fn is_labelled(text: &str, number: Span) -> bool {
    let mut before = before(text, number);
    if let Some(caption) = column(text, number) {
        if is_label(caption) {
            return true;
        }
        before = in_cell(text, before);
    }
    starts(text, before).any(|at| {
        let Some((len, bounded)) = label::longest(Span::new(at, before.end).of(text)) else { return false };
        let word = &text[at..at + len];
        if word.is_ascii() && !bounded {
            return false;
        }
        let rest = &text[at + len..before.end];
        // Directly in front any label counts that a sign or a verb joins to the number; further away, one that cannot
        // be anything else.
        let verb = label::before_verb(rest.trim_end_matches(label::is_mark));
        let joined =
            verb.is_some() || !word.is_ascii() || rest.contains([':', '#', '=']) || bounded && is_unmistakable(word);
        let direct = joined && verb.unwrap_or(rest).chars().all(label::is_mark);
        let letters = word.chars().filter(|c| c.is_alphanumeric()).count();
        direct || !word.is_ascii() && letters >= 3 || letters > SHORT_WORD && has_words(word)
    })
}

/// Whether a label is several words, in whatever way they are joined: `tracking_no`, `waybillNo`.
fn has_words(label: &str) -> bool {
    let camel = |pair: &[u8]| pair[0].is_ascii_lowercase() && pair[1].is_ascii_uppercase();
    label.contains([' ', '-', '_', '#']) || label.as_bytes().windows(2).any(camel)
}

/// Whether one sign parts a label of a parcel from the number behind it, as in logs and the names of files:
/// `tracking_no=986…`, `AWB-986…`. But for the sign of a key, only a label that cannot be anything else tells it from
/// the parts of a code.
pub(super) fn is_joined_to_label(text: &str, number: Span) -> bool {
    const SIGNS: [char; 7] = ['=', '.', '-', '/', '_', '*', '~'];
    const SHORTEST: usize = 3;
    let head = &text[..number.start];
    let Some(end) = head.strip_suffix(SIGNS).map(str::len) else { return false };
    let keyed = head.ends_with('=');
    let marked = |word: &str| {
        let several = word.len() > SHORT_WORD && has_words(word);
        keyed && word.len() >= SHORTEST || several || is_unmistakable(word)
    };
    let within = Span::new(before(text, number).start.min(end), end);
    starts(text, within).any(|at| {
        let word = &text[at..end];
        marked(word) && label::is_whole(word)
    })
}

/// Whether one word says that a number of a parcel follows, also without a sign behind it: `Paketnummer`, `AWB`.
fn is_unmistakable(word: &str) -> bool {
    const WORDS: &[&str] = &["awb", "hawb", "mawb", "resi", "waybill", "connote", "identcode", "ttn"];
    const ENDS: &[&str] = &["nummer", "number", "numero", "nr", "code", "kod", "szam", "azonosito"];
    let word = word.to_ascii_lowercase();
    WORDS.contains(&word.as_str()) || word.len() > 2 * SHORT_WORD && ENDS.iter().any(|end| word.ends_with(end))
}

/// Whether a word in front or behind says that it is a number of something else: an order, an invoice, a phone.
pub(crate) fn is_announced_otherwise(text: &str, number: Span) -> bool {
    let mut before = before(text, number);
    if let Some(caption) = column(text, number) {
        if is_of_something_else(caption, number.of(text)) {
            return true;
        }
        before = in_cell(text, before);
    }
    let says = |entry: &str| {
        let other = foreign::look(entry).filter(|f| f.strength >= Strength::Strong);
        other.is_some_and(|f| f.code != Code::Words)
    };
    is_other_slip(before.of(text))
        || is_other_behind(&text[number.end..])
        || starts(text, before).any(|at| {
            let head = &text[at..number.start];
            let without_verb = label::before_verb(head).map(|head| [head, number.of(text)].concat());
            says(&text[at..number.end]) || without_verb.is_some_and(|entry| says(&entry))
        })
}

/// Whether a caption is a label of a parcel and nothing else.
pub(super) fn is_label(caption: &str) -> bool {
    label::longest(caption).is_some_and(|(len, _)| caption[len..].chars().all(label::is_mark))
}

/// Whether a caption says that a number is one of something else.
pub(super) fn is_of_something_else(caption: &str, number: &str) -> bool {
    let other = foreign::look(&[caption, ": ", number].concat()).filter(|f| f.strength >= Strength::Strong);
    !caption.is_empty() && other.is_some_and(|f| f.code != Code::Words)
}

/// Whether a text ends with the name of a slip that is none of a parcel: 单号 is the number of any.
fn is_other_slip(before: &str) -> bool {
    const SLIPS: &[&str] = &[
        "订单",
        "訂單",
        "工单",
        "账单",
        "帐单",
        "保单",
        "采购单",
        "报价单",
        "报销单",
        "出库单",
        "入库单",
        "销售单",
        "申请单",
        "售后单",
        "退款单",
        "预约单",
        "派工单",
        "商户单",
        "交易单",
        "支付单",
    ];
    let slip = before.trim_end_matches(|c| label::is_mark(c) || "是为為号號码碼编編".contains(c));
    SLIPS.iter().any(|name| slip.ends_with(name))
}

/// Whether words directly behind a number make that of an order of it, where the grammar puts it in front.
fn is_other_behind(behind: &str) -> bool {
    const ORDERS: &[&str] = &[
        "numaralı sipariş",
        "nolu sipariş",
        "no'lu sipariş",
        "no’lu sipariş",
        "számú rendelés",
        "号订单",
        "这个订单",
        "號訂單",
        "這個訂單",
        "번 주문",
        "番の注文",
    ];
    let behind = behind.strip_prefix(' ').unwrap_or(behind);
    ORDERS.iter().any(|order| behind.starts_with(order))
}
