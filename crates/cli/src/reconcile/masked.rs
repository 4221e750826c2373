//! Numbers of which a page or an export hid a part behind signs: `YT2412****8888`. They name nothing that can be submitted;
//! the label does, when all that is visible agrees with it.

use tracklint::Span;

/// Signs that people and programs hide characters behind.
const SIGNS: &[char] = &['*', '＊', '?', '？', '•', '●', '∙', '■', '█', '▇', '✱', '×', '#', '…'];
/// Fewer visible characters say nothing.
const FEWEST: usize = 4;

/// The one label that agrees with what is visible of a number, and where its first hidden part stands.
pub fn label<'a>(filled: &str, labels: &[&'a str]) -> Option<(&'a str, Span)> {
    let filled_signs = filled.trim().replace("...", "…");
    let parts = parts(&filled_signs);
    let visible: usize = parts.iter().map(String::len).sum();
    if parts.len() < 2 || visible < FEWEST {
        return None;
    }
    let mut agreeing = labels.iter().copied().filter(|label| !label.contains(SIGNS) && agrees(&parts, &bare(label)));
    let found = agreeing.next()?;
    if agreeing.any(|other| bare(other) != bare(found)) {
        return None;
    }
    let from = filled.find(SIGNS).or_else(|| filled.find("..."))?;
    let hidden = filled[from..].find(|c: char| !SIGNS.contains(&c) && c != '.').unwrap_or(filled.len() - from);
    Some((found, Span::new(from, from + hidden)))
}

/// What is visible between the hidden parts; empty where one stands at an end.
fn parts(text: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut hidden = false;
    for c in text.chars() {
        if SIGNS.contains(&c) {
            if !std::mem::replace(&mut hidden, true) {
                parts.push(String::new());
            }
        } else if c.is_ascii_alphanumeric() {
            hidden = false;
            parts.last_mut().expect("there is a part").push(c.to_ascii_uppercase());
        } else if !matches!(c, ' ' | '-') {
            // A sentence hides nothing.
            return Vec::new();
        }
    }
    parts
}

/// Whether the parts stand in a number, in this order, with something between them. How many signs there are says little:
/// four stars are put for any number of characters.
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

fn bare(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_visible_decides() {
        let label_of = |filled, labels: &[&'static str]| label(filled, labels).map(|(label, _)| label);
        let own = ["YT2412345678908888"];
        for filled in ["YT2412****8888", "yt 2412 **** 8888", "YT2412…", "YT2412...", "****8888", "YT24123456789088?8"]
        {
            assert_eq!(label_of(filled, &own), Some(own[0]), "{filled}");
        }
        for filled in ["YT2412****8889", "YT2413****8888", "YT**", "YT2412345678908888", "****", "see YT24 *!", ""] {
            assert_eq!(label_of(filled, &own), None, "{filled}");
        }
        assert_eq!(label_of("YT2412****8888", &["YT2412111111118888", own[0]]), None, "either may be meant");
        assert_eq!(label_of("24XI00743314*001001", &["24XI00743314*001001"]), None, "the sign is its own");
        assert_eq!(label("YT2412****8888", &own).unwrap().1, Span::new(6, 10));
    }
}
