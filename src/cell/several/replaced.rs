//! Numbers of one parcel on two legs of its way, each behind a label of its own: 运单号 A（转单号 B）, A 已换单 B. The second
//! one is never a remark, whoever issued it.

use smallvec::SmallVec;

use super::{MOST, is_order, part};
use crate::cell::label::{is_mark, longest};
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
];
/// What labels of the number begin with that counts from now on.
const NEW: &[&str] = &["新", "转", "换", "尾程", "末端", "派送", "派件", "配送", "目的", "最新", "补发", "重发"];
/// The same of the number that it took the place of.
const OLD: &[&str] = &["原", "旧", "老", "头程", "國內", "国内"];
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
    if !core.of(input).contains(is_han) {
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
    let known = |&(code, _): &(Span, Turn)| cell.is_own(input, code) || cell.claim(input, code).is_some();
    let alike = |&(code, _): &(Span, Turn)| code.of(input) == codes[0].0.of(input);
    if !(2..=MOST).contains(&codes.len()) || !codes.iter().any(known) || codes.iter().all(alike) {
        return false;
    }
    codes.sort_by_key(|&(_, turn)| turn);
    part(input, cell, codes.into_iter().map(|(code, _)| (code, code)))
}

/// What stands behind each label, and in front of the first one.
fn legs(input: &str, core: Span) -> SmallVec<[Leg; 4]> {
    let mut legs = SmallVec::new();
    let (mut from, mut turn) = (core.start, Turn::Open);
    let mut at = core.start;
    while at < core.end {
        let rest = Span::new(at, core.end).of(input);
        let run = rest.len() - rest.trim_start_matches(is_han).len();
        if run == 0 {
            at += rest.chars().next().map_or(1, char::len_utf8);
            continue;
        }
        let words = &rest[..run];
        if let Some(next) = turn_of(words) {
            if at > core.start {
                legs.push(Leg { text: Span::new(from, at), turn });
            }
            (from, turn) = (at + run, next);
        }
        at += run;
    }
    legs.push(Leg { text: Span::new(from, core.end), turn });
    legs
}

/// Whether words are a label of a parcel's number, or say that it was replaced; and of which one that
/// stands behind them.
fn turn_of(words: &str) -> Option<Turn> {
    if foreign::is_announcement(words) {
        return None;
    }
    let mut starts = words.char_indices().map(|(at, _)| at);
    let label = starts.find(|&at| longest(&words[at..]).is_some_and(|(end, _)| at + end == words.len()));
    let label = label.filter(|&at| words[at..].ends_with(['号', '码', '单', '號', '單', '程', '端']));
    let replaced = || REPLACED.iter().any(|word| words.ends_with(word));
    let begins = |at: usize, list: &[&str]| list.iter().any(|word| words[at..].starts_with(word));
    match label {
        // `您的新单号`: what stands in front of a shorter label may be a word of it.
        Some(at) if begins(at, NEW) || NEW.iter().any(|word| words[..at].ends_with(word)) => Some(Turn::New),
        Some(at) if begins(at, OLD) || OLD.iter().any(|word| words[..at].ends_with(word)) => Some(Turn::Old),
        Some(_) => Some(Turn::Open),
        None => replaced().then_some(Turn::New),
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
