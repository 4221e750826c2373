//! `src/registry/taobao_shapes.rs`, written from `data/taobao_shapes.csv`: its short notation becomes the vocabulary of
//! a carrier file.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use crate::Generated;
use crate::registries::{Table, filled, head, source_file};

const NAME: &str = "taobao_shapes";

/// One row a company and release, in the order of the table.
///
/// # Panics
/// When a cell of the table cannot be read.
pub fn generate(root: &Path) -> Generated {
    let mut out = head(NAME, "Which numbers Taobao takes from its sellers for each domestic company.");
    out.push_str("use super::taobao::Company;\nuse crate::rule::prelude::*;\n\n");
    out.push_str("/// Sorted by code and release.\n#[rustfmt::skip]\npub(super) static TABLE: &[Company] = &[\n");
    let mut seen = BTreeSet::new();
    for row in Table::read(root, NAME).rows() {
        let (code, release) = (row.get("code"), row.get("release"));
        let key = (code.to_owned(), release.to_owned());
        assert!(seen.last().is_none_or(|last| *last < key), "data/{NAME}.csv: {code} {release} is out of order");
        seen.insert(key);
        let whole = match row.get("whole") {
            "yes" => true,
            "no" => false,
            other => panic!("data/{NAME}.csv: {code}: whole is `{other}`, not yes or no"),
        };
        writeln!(
            out,
            "    Company {{ code: {code:?}, name_zh: {:?}, carrier: {:?}, release: {release:?}, whole: {whole}, shapes: &[",
            row.get("name_zh"),
            filled(row.get("carrier")),
        )
        .expect("writing to a string");
        for shape in row.get("shapes").split(' ') {
            let parts = parts(shape).unwrap_or_else(|| panic!("data/{NAME}.csv: {code}: `{shape}` cannot be read"));
            writeln!(out, "        &[{}],", parts.join(", ")).expect("writing to a string");
        }
        out.push_str("    ] },\n");
    }
    out.push_str("];\n");
    source_file(NAME, out)
}

/// `(88|99)[0-9]{11}` as `one_of(Prefix, &["88", "99"])`, `digits(Reference, 11)`. `None` for anything that the
/// notation does not know.
fn parts(shape: &str) -> Option<Vec<String>> {
    let mut parts = Vec::new();
    let mut rest = shape;
    while let Some(first) = rest.chars().next() {
        let part;
        (part, rest) = match first {
            '[' => run(&rest[1..])?,
            '(' => {
                let (words, rest) = rest[1..].split_once(')')?;
                let words: Vec<&str> = words.split('|').collect();
                if !words.iter().all(|word| is_literal(word)) {
                    return None;
                }
                (format!("one_of(Prefix, &{words:?})"), rest)
            }
            _ => {
                let end = rest.find(['[', '(']).unwrap_or(rest.len());
                let (text, rest) = rest.split_at(end);
                if !is_literal(text) {
                    return None;
                }
                (format!("lit({text:?})"), rest)
            }
        };
        parts.push(part);
    }
    (!parts.is_empty()).then_some(parts)
}

/// The set after its `[`, and how often it stands.
fn run(text: &str) -> Option<(String, &str)> {
    let (set, rest) = text.split_once(']')?;
    let (times, rest) = match rest.strip_prefix('{') {
        Some(times) => times.split_once('}')?,
        None => ("1", rest),
    };
    let (min, max) = times.split_once(',').unwrap_or((times, times));
    let (min, max): (u8, u8) = (min.parse().ok()?, max.parse().ok()?);
    let word = match set {
        "0-9" => "digits",
        "A-Z" => "upper",
        "0-9A-Z" => "alnum",
        _ if min == max && set.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-') => {
            return Some((format!("chars(Reference, {:?}, {min})", set.replace('-', "..")), rest));
        }
        _ => return None,
    };
    let part = if min == max {
        format!("{word}(Reference, {min})")
    } else {
        format!("{word}_between(Reference, {min}, {max})")
    };
    (min <= max).then_some((part, rest))
}

fn is_literal(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_uppercase() || b == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_notation_becomes_the_vocabulary_of_a_carrier_file() {
        let read = |shape| parts(shape).map(|parts| parts.join(", "));
        for (shape, parts) in [
            ("(88|99)[0-9]{11}", r#"one_of(Prefix, &["88", "99"]), digits(Reference, 11)"#),
            (
                "DPK[0-9]{12,30}-[0-9]{1,4}",
                r#"lit("DPK"), digits_between(Reference, 12, 30), lit("-"), digits_between(Reference, 1, 4)"#,
            ),
            ("3[0-689][0-9A-Z]{8}", r#"lit("3"), chars(Reference, "0..689", 1), alnum(Reference, 8)"#),
        ] {
            assert_eq!(read(shape).as_deref(), Some(parts));
        }
        for fault in ["", "[0-9", "[0-9]{8", "(88|)[0-9]", "[0-9]{9,8}", "[13]{2,3}", "jt[0-9]{12}", "[0-9]+", "a|b"] {
            assert_eq!(read(fault), None, "{fault}");
        }
    }
}
