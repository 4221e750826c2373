//! The names of carriers that a text begins with.

use alloc::string::String;
use alloc::vec::Vec;

use crate::fold::{fold, narrow};
use crate::foreign;
use crate::names::{INDEX, Named, is_channel};
use crate::script::is_han;

/// A name at the start of a text.
pub(crate) struct Name {
    pub(crate) named: &'static Named,
    /// Where it ends.
    pub(crate) end: usize,
}

/// The names that `text` begins with, the shortest first.
pub(crate) fn leading(text: &str) -> Vec<Name> {
    let mut out: Vec<Name> = Vec::new();
    let (mut low, mut high) = (0, INDEX.len());
    let mut seen = String::new();
    for (i, c) in text.char_indices() {
        if !c.is_alphanumeric() {
            if c.is_whitespace() || INNER.contains(&c) {
                continue;
            }
            break;
        }
        let (before, outer) = (seen.len(), (low, high));
        seen.extend(narrow(c).to_lowercase());
        low += INDEX[low..high].partition_point(|named| named.name() < seen.as_str());
        high = low + INDEX[low..high].partition_point(|named| named.name().starts_with(seen.as_str()));
        if low == high {
            (low, high) = outer;
            seen.truncate(before);
            break;
        }
        let end = i + c.len_utf8();
        // Digits alone are the number, even where a carrier is called so: 472 for 4-72.
        let spelled = |named: &&Named| named.carrier().name == &text[..end];
        let lettered = text[..end].chars().any(char::is_alphabetic);
        if i > 0 {
            let here = INDEX[low..high].iter().take_while(|named| named.name() == seen);
            out.extend(here.filter(|named| lettered || spelled(named)).map(|named| Name { named, end }));
        }
    }
    // A Chinese beginning that few carriers have: 燕文 for 燕文物流. That of a post is its country, and those of others are
    // words, cities, and marketplaces.
    let end = text.char_indices().take_while(|&(_, c)| is_han(c)).map(|(i, c)| i + c.len_utf8()).last().unwrap_or(0);
    if end > 3
        && high - low <= MOST_OF_A_BEGINNING
        && !is_common(&text[..end])
        && fold(&text[..end]).eq(seen.chars())
        && out.last().is_none_or(|n| n.end < end)
    {
        out.extend(INDEX[low..high].iter().rev().map(|named| Name { named, end }));
    }
    out
}

/// Whether a beginning of names says no more than another word does, or where a parcel comes from.
fn is_common(beginning: &str) -> bool {
    COMMON.contains(&beginning) || is_channel(beginning) || foreign::is_marketplace(beginning)
}

/// Words that names of carriers begin with, and people write for something else.
const COMMON: &[&str] = &[
    "中华", "中外", "交貨", "信丰", "出口", "大和", "天地", "小猪", "平安", "快捷", "急速", "星运", "来源", "特快",
    "皇家", "福山", "科达", "网易", "联合", "聯合", "速达", "闪电", "零担", "增益",
];

/// Signs that may stand inside a name, and that tell nothing of which one it is.
pub(super) const INNER: &[char] =
    &['-', '.', '&', '+', '|', '_', '(', ')', '（', '）', '[', ']', '【', '】', '\'', '/', ','];
/// More carriers with the same beginning leave it open whose name it is.
const MOST_OF_A_BEGINNING: usize = 8;
