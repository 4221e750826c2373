//! Numbers of one parcel on two legs of its way, each behind a label of its own: 运单号 A（转单号 B）, A 已换单 B. The second
//! one is never a remark, whoever issued it.

use smallvec::SmallVec;

use super::{MOST, is_order, part};
use crate::cell::condemned::condemns;
use crate::cell::label::{is_mark, is_whole};
use crate::cell::{Peeled, trim};
use crate::finding::Span;
use crate::foreign;
use crate::script::is_han;
use crate::signs::{CLOSING, OPENING};

/// Words that say that the number behind them took the place of the one before.
const REPLACED: &[&str] = &[
    "换单",
    "转单",
    "改单",
    "改为",
    "改成",
    "换成",
    "换为",
    "转为",
    "变更为",
    "更换为",
    "作废",
    "正确",
    "应为",
    "更正为",
    "更新为",
    "替换为",
    "补发",
    "重发",
    "补寄",
    "重寄",
    "換單",
    "轉單",
    "改單",
    "改為",
    "換成",
    "換為",
    "轉為",
    "更換為",
    "作廢",
    "應為",
    "補發",
    "重發",
];
/// The same, where nothing else is written between two numbers.
const TURNED: &[&str] = &["改", "转", "换", "轉", "換"];
/// What labels of the number begin with that counts from now on.
const NEW: &[&str] = &[
    "新", "转", "换", "尾程", "末端", "派送", "派件", "配送", "目的", "最新", "补发", "重发", "补寄", "重寄", "真实",
    "正确", "轉", "換", "補發", "重發", "真實", "正確",
];
/// The same of the number that it took the place of.
const OLD: &[&str] = &[
    "原",
    "旧",
    "老",
    "头程",
    "國內",
    "国内",
    "虚拟",
    "预报",
    "临时",
    "错误",
    "系统",
    "内",
    "首次",
    "第一次",
    "舊",
    "頭程",
    "虛擬",
    "預報",
    "臨時",
    "錯誤",
    "系統",
    "內",
];
/// Words that say so without a label behind them.
const NEW_ALONE: &[&str] =
    &["新", "现", "真实", "实际", "正式", "正确", "最新", "二次发货", "第二次", "現", "真實", "正確"];
const OLD_ALONE: &[&str] = &[
    "原",
    "旧",
    "老",
    "虚拟",
    "预报",
    "临时",
    "错误",
    "首次发货",
    "第一次",
    "国内",
    "国内快递",
    "舊",
    "虛擬",
    "預報",
    "臨時",
    "錯誤",
    "國內",
];
/// Signs that point from a number to the one that took its place.
const ARROWS: &[char] = &['→', '⇒', '➡', '➜', '➔'];
/// A word that says that another one moves the parcel from here on.
const HANDED_OVER: [&str; 2] = ["转单", "轉單"];
/// No number that stands behind a label has fewer characters; one that is longer may be mostly letters.
const SHORTEST: usize = 7;
const DIGITS: usize = 4;
const LONG: usize = 12;
/// Digits of a count, or of a place in a list.
const COUNT: usize = 3;

/// Which of several numbers stands behind a label.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Turn {
    New,
    Open,
    Old,
}

/// A stretch of text behind a label.
struct Leg {
    text: Span,
    turn: Turn,
}

/// Parts the numbers, the new one first.
pub(in crate::cell) fn replaced(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let text = core.of(input);
    if !text.contains(is_han) && !text.contains(ARROWS) && !text.contains("->") {
        return false;
    }
    let legs = legs(input, core);
    if legs.len() < 2 || legs.iter().all(|leg| leg.turn == Turn::Open) {
        return false;
    }
    let mut codes: SmallVec<[(Span, Turn); 4]> = SmallVec::new();
    for leg in legs.iter().filter(|leg| !is_order(leg.text.of(input))) {
        match code(input, cell, leg.text) {
            Some(code) => codes.push((code, leg.turn)),
            None if leg.text.of(input).bytes().filter(u8::is_ascii_digit).count() > COUNT => return false,
            None => {}
        }
    }
    let known = |&(code, _): &(Span, Turn)| cell.is_claimed(input, code);
    let alike = |&(code, _): &(Span, Turn)| code.of(input) == codes[0].0.of(input);
    if !(2..=MOST).contains(&codes.len()) || !codes.iter().any(known) || codes.iter().all(alike) {
        return false;
    }
    codes.sort_by_key(|&(_, turn)| turn);
    let turned = codes.first().map(|&(_, turn)| turn) < codes.last().map(|&(_, turn)| turn);
    let parted = part(input, cell, codes.into_iter().map(|(code, _)| (code, code)));
    // What a parcel was handed over under is tracked beside the number that it got.
    cell.replaced = parted && turned && !HANDED_OVER.iter().any(|word| text.contains(word));
    parted
}

/// What stands behind each label, and in front of the first one.
fn legs(input: &str, core: Span) -> SmallVec<[Leg; 4]> {
    let mut legs = SmallVec::new();
    let (mut from, mut turn) = (core.start, Turn::Open);
    let mut at = core.start;
    while at < core.end {
        let rest = Span::new(at, core.end).of(input);
        let run = rest.len() - rest.trim_start_matches(is_han).len();
        let (words, behind) = rest.split_at(run);
        let front = Span::new(from, at);
        if let Some(said) = said_of(front.of(input), words, behind) {
            legs.push(Leg { text: front, turn: said });
            (from, turn) = (at + run, Turn::Open);
        }
        let (len, next) = match arrow(rest) {
            Some(len) => (len, Some(Turn::New)),
            None if run == 0 => (rest.chars().next().map_or(1, char::len_utf8), None),
            None if at == core.start && condemns(words) => (run, Some(Turn::Old)),
            None => (run, turn_of(words)),
        };
        if let Some(next) = next.filter(|_| from <= at) {
            if at > core.start {
                legs.push(Leg { text: front, turn });
            }
            (from, turn) = (at + len, next);
        }
        at += len;
    }
    legs.push(Leg { text: Span::new(from, core.end), turn });
    legs
}

/// What a word in brackets behind a number says of that: `A（旧）`.
fn said_of(front: &str, words: &str, behind: &str) -> Option<Turn> {
    // Farther away is no number that the word is said of.
    const NEAR: usize = 64;
    let near = front.bytes().rev().take(NEAR);
    let bracketed = front.ends_with(OPENING) && behind.starts_with(CLOSING);
    let said = bracketed && near.filter(u8::is_ascii_digit).count() >= DIGITS;
    if said { alone(words) } else { None }
}

/// What a word says without a label.
fn alone(words: &str) -> Option<Turn> {
    let new = NEW_ALONE.contains(&words).then_some(Turn::New);
    new.or_else(|| OLD_ALONE.contains(&words).then_some(Turn::Old))
}

/// Where the arrow ends that a text begins with: →, `->`. Programs write `=>` between a key and its value.
fn arrow(text: &str) -> Option<usize> {
    let rest = text.strip_prefix(ARROWS).or_else(|| text.strip_prefix("->"))?;
    Some(text.len() - rest.len())
}

/// Whether words are a label of a parcel's number, or say that it was replaced; and of which one that
/// stands behind them.
fn turn_of(words: &str) -> Option<Turn> {
    if foreign::is_announcement(words) {
        return None;
    }
    let mut starts = words.char_indices().map(|(at, _)| at);
    let label = starts.find(|&at| is_whole(&words[at..]));
    let label = label.filter(|&at| words[at..].ends_with(['号', '码', '单', '號', '單', '程', '端']));
    let replaced = || REPLACED.iter().any(|word| words.ends_with(word)) || TURNED.contains(&words);
    let begins = |at: usize, list: &[&str]| list.iter().any(|word| words[at..].starts_with(word));
    match label {
        // `您的新单号`: what stands in front of a shorter label may be a word of it.
        Some(at) if begins(at, NEW) || NEW.iter().any(|word| words[..at].ends_with(word)) => Some(Turn::New),
        Some(at) if begins(at, OLD) || OLD.iter().any(|word| words[..at].ends_with(word)) => Some(Turn::Old),
        Some(_) => Some(Turn::Open),
        None if replaced() => Some(Turn::New),
        None => alone(words),
    }
}

/// The one number of a stretch of text, with nothing but a few figures beside it.
fn code(input: &str, cell: &Peeled, leg: Span) -> Option<Span> {
    let sign = |c: char| is_mark(c) || OPENING.contains(&c) || CLOSING.contains(&c);
    let text = leg.of(input);
    let start = leg.end - text.trim_start_matches(sign).len();
    let end = start + Span::new(start, leg.end.max(start)).of(input).trim_end_matches(sign).len();
    let whole = Span::new(start, end);
    let is_code = |code: Span| {
        let text = code.of(input);
        let digits = text.bytes().filter(u8::is_ascii_digit).count();
        let lettered = || text.len() >= LONG && digits > 0 && !text.bytes().any(|b| b.is_ascii_lowercase());
        text.len() >= SHORTEST && (digits >= DIGITS || lettered())
    };
    // In groups, as people copy it.
    if whole.of(input).is_ascii() && is_code(whole) && cell.claim(input, whole).is_some() {
        return Some(whole);
    }
    let mut codes = super::words(input, whole).filter(|&word| is_code(word));
    let (Some(code), None) = (codes.next(), codes.next()) else { return None };
    let digits = |text: &str| text.bytes().filter(u8::is_ascii_digit).count();
    (digits(whole.of(input)) <= digits(code.of(input)) + COUNT).then_some(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_that_counts_comes_first() {
        let (old, new) = ("YT4645855364007170", "9405807303484833547803");
        for between in [
            ("旧：", " 新：", ""),
            ("", "→", ""),
            ("", " -> ", ""),
            ("", "转", ""),
            ("", "更新为", ""),
            ("虚拟单号：", " 真实单号：", ""),
            ("运单号：", " 正确单号：", ""),
            ("運單號：", " 轉單號：", ""),
            ("作废", "，新单号", ""),
            ("", "（旧）", "（新）"),
            ("", "丢件，补发", ""),
            ("首次发货：", " 二次发货：", ""),
            ("国内快递：", " 国际单号：", ""),
        ] {
            let text = format!("{}{old}{}{new}{}", between.0, between.1, between.2);
            let mut cell = Peeled::whole(&text);
            assert!(replaced(&text, &mut cell), "{text}");
            let numbers: SmallVec<[&str; 2]> = cell.several.iter().map(|span| span.of(&text)).collect();
            let replaced = !text.contains("轉單");
            assert_eq!((&numbers[..], cell.replaced), (&[new, old][..], replaced), "{text}");
        }
    }

    #[test]
    fn what_points_to_nothing_parts_nothing() {
        for text in ["YT4645855364007170", "->YT4645855364007170", "YT4645855364007170 新", "取消YT4645855364007170"]
        {
            assert!(!replaced(text, &mut Peeled::whole(text)), "{text}");
        }
    }
}
