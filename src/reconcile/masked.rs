//! Numbers of which a page or an export hid a part behind signs: `YT2412****8888`. They name nothing that can be
//! submitted; the other side does, when all that is visible agrees with it.

use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use crate::finding::Span;
use crate::signs::{HIDING, parts_groups};

/// Fewer visible characters say nothing.
const FEWEST: usize = 4;
/// No number is longer, with its signs.
const LONGEST: usize = 128;

/// Whether people and programs hide characters behind a sign.
fn hides(c: char) -> bool {
    HIDING.contains(&c) || c == '…'
}

/// Where the first hidden part of a masked number stands, when everything visible agrees with `whole`.
pub(super) fn hidden(masked: &str, whole: &str) -> Option<Span> {
    if masked.len() > LONGEST || whole.len() > LONGEST {
        return None;
    }
    let parts = parts(&masked.trim().replace("...", "…"));
    let visible: usize = parts.iter().map(String::len).sum();
    if parts.len() < 2 || visible < FEWEST || whole.contains(hides) || !agrees(&parts, &bare(whole)) {
        return None;
    }
    let from = masked.find(hides).or_else(|| masked.find("..."))?;
    let length = masked[from..].find(|c: char| !hides(c) && c != '.').unwrap_or(masked.len() - from);
    Some(Span::new(from, from + length))
}

/// What is visible between the hidden parts; empty where one stands at an end.
fn parts(text: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut hidden = false;
    for c in text.chars() {
        if hides(c) {
            if !core::mem::replace(&mut hidden, true) {
                parts.push(String::new());
            }
        } else if c.is_ascii_alphanumeric() {
            hidden = false;
            parts.iter_mut().last().into_iter().for_each(|part| part.push(c.to_ascii_uppercase()));
        } else if !parts_groups(c) {
            // A sentence hides nothing.
            return Vec::new();
        }
    }
    parts
}

/// Whether the parts stand in a number, in this order, with something between them. How many signs there are says
/// little: four stars are put for any number of characters.
fn agrees(parts: &[String], number: &str) -> bool {
    let [first, between @ .., last] = parts else { return false };
    let Some(mut rest) = number.strip_prefix(first.as_str()).and_then(|rest| rest.strip_suffix(last.as_str())) else {
        return false;
    };
    for part in between {
        let Some(at) = rest.get(1..).and_then(|tail| tail.find(part.as_str())) else { return false };
        rest = &rest[1 + at + part.len()..];
    }
    !rest.is_empty()
}

/// Letters and digits alone, in uppercase.
pub(super) fn bare(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_visible_decides() {
        let own = "YT2412345678908888";
        for filled in ["YT2412****8888", "yt 2412 **** 8888", "YT2412…", "YT2412...", "****8888", "YT24123456789088?8"]
        {
            assert!(hidden(filled, own).is_some(), "{filled}");
        }
        for filled in ["YT2412****8889", "YT2413****8888", "YT**", "YT2412345678908888", "****", "see YT24 *!", ""] {
            assert_eq!(hidden(filled, own), None, "{filled}");
        }
        assert_eq!(hidden("24XI00743314*001001", "24XI00743314*001001"), None, "the sign is its own");
        assert_eq!(hidden("YT2412****8888", own), Some(Span::new(6, 10)));
    }
}
