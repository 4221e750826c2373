//! The text in which a pack writes a shape, turned into a regular expression.

use regex::{Regex, RegexBuilder};
use regex_syntax::ParserBuilder;
use regex_syntax::hir::{Hir, HirKind};

use super::PackFault;

/// A compiled expression takes at most so many bytes, and so does the memory that it runs in.
const SIZE: usize = 1 << 18;
/// No number is longer.
const LONGEST_NUMBER: usize = crate::canon::MAX;

/// `'MYL' n9 check` as a regular expression.
pub(super) fn expression(shape: &str) -> Result<String, PackFault> {
    let mut out = String::new();
    let mut rest = shape.trim();
    while !rest.is_empty() {
        let (part, tail) = part(rest)?;
        out.push_str(&part);
        rest = tail.trim_start();
    }
    if out.is_empty() { Err(PackFault::Empty) } else { Ok(out) }
}

/// Compiles an expression that must fit a whole number.
pub(super) fn compile(expression: &str) -> Result<Regex, PackFault> {
    RegexBuilder::new(&format!("^(?:{expression})$"))
        .unicode(false)
        .size_limit(SIZE)
        .dfa_size_limit(SIZE)
        .build()
        .map_err(|error| PackFault::Regex(error.to_string()))
}

/// What a compiled expression says.
pub(super) fn parsed(pattern: &Regex) -> Option<Hir> {
    ParserBuilder::new().unicode(false).build().parse(pattern.as_str()).ok()
}

/// Whether the group `check` takes one byte whenever it takes part.
pub(super) fn check_is_one_character(pattern: &Regex) -> bool {
    parsed(pattern).is_some_and(|expression| {
        let group = group(&expression, "check").map(Hir::properties);
        group.is_some_and(|group| (group.minimum_len(), group.maximum_len()) == (Some(1), Some(1)))
    })
}

/// What stands in a group.
fn group<'h>(expression: &'h Hir, name: &str) -> Option<&'h Hir> {
    match expression.kind() {
        HirKind::Capture(found) if found.name.as_deref() == Some(name) => Some(&found.sub),
        HirKind::Capture(other) => group(&other.sub, name),
        HirKind::Repetition(part) => group(&part.sub, name),
        HirKind::Concat(parts) | HirKind::Alternation(parts) => parts.iter().find_map(|part| group(part, name)),
        HirKind::Empty | HirKind::Literal(_) | HirKind::Class(_) | HirKind::Look(_) => None,
    }
}

/// How many letters an expression names that every number of it has.
pub(super) fn letters(expression: &Hir) -> usize {
    match expression.kind() {
        HirKind::Literal(text) => text.0.iter().filter(|b| b.is_ascii_uppercase()).count(),
        HirKind::Capture(part) => letters(&part.sub),
        HirKind::Repetition(part) => letters(&part.sub).saturating_mul(part.min as usize),
        HirKind::Concat(parts) => parts.iter().map(letters).sum(),
        HirKind::Alternation(parts) => parts.iter().map(letters).min().unwrap_or(0),
        HirKind::Empty | HirKind::Class(_) | HirKind::Look(_) => 0,
    }
}

/// The letters that every number of an expression begins with.
pub(super) fn head(expression: &Hir) -> String {
    let mut out = String::new();
    begin(expression, &mut out);
    out
}

/// Adds the letters that an expression begins with, and says whether what follows it may add more.
fn begin(expression: &Hir, out: &mut String) -> bool {
    match expression.kind() {
        HirKind::Empty | HirKind::Look(_) => true,
        HirKind::Literal(text) => {
            let before = out.len();
            out.extend(text.0.iter().take_while(|b| b.is_ascii_uppercase()).map(|&b| char::from(b)));
            out.len() - before == text.0.len()
        }
        HirKind::Capture(part) => begin(&part.sub, out),
        HirKind::Concat(parts) => parts.iter().all(|part| begin(part, out)),
        HirKind::Alternation(_) | HirKind::Repetition(_) | HirKind::Class(_) => false,
    }
}

/// The first part of a shape, and what follows it.
fn part(text: &str) -> Result<(String, &str), PackFault> {
    let fault = || PackFault::Part(text.split_whitespace().next().unwrap_or_default().to_owned());
    if let Some(literal) = text.strip_prefix('\'') {
        let (literal, tail) = literal.split_once('\'').ok_or_else(fault)?;
        let plain = !literal.is_empty() && literal.bytes().all(|b| b.is_ascii_graphic() && !b.is_ascii_lowercase());
        return if plain { Ok((regex::escape(literal), tail)) } else { Err(fault()) };
    }
    if let Some(tail) = text.strip_prefix("check") {
        return Ok(("(?P<check>[0-9A-Z])".to_owned(), tail));
    }
    let (set, tail) = match text.as_bytes()[0] {
        b'n' => ("[0-9]".to_owned(), &text[1..]),
        b'a' => ("[A-Z]".to_owned(), &text[1..]),
        b'c' => ("[0-9A-Z]".to_owned(), &text[1..]),
        b'[' => {
            let (set, tail) = text[1..].split_once(']').ok_or_else(fault)?;
            (class(set).ok_or_else(fault)?, tail)
        }
        _ => return Err(fault()),
    };
    let end = tail.find(|c: char| !(c.is_ascii_digit() || c == '-')).unwrap_or(tail.len());
    let (count, tail) = tail.split_at(end);
    let (min, max) = count.split_once('-').unwrap_or((count, count));
    match (min.parse::<usize>(), max.parse::<usize>()) {
        (Ok(min), Ok(max)) if min <= max && (1..=LONGEST_NUMBER).contains(&max) => {
            Ok((format!("{set}{{{min},{max}}}"), tail))
        }
        _ => Err(fault()),
    }
}

/// `0..6AB` as a character class.
fn class(set: &str) -> Option<String> {
    let mut out = String::from("[");
    let mut rest = set;
    while let Some(first) = rest.chars().next() {
        if !first.is_ascii_graphic() || first.is_ascii_lowercase() {
            return None;
        }
        out.push_str(&regex::escape(&rest[..1]));
        rest = &rest[1..];
        if let Some(tail) = rest.strip_prefix("..") {
            let last = tail.chars().next().filter(|last| last.is_ascii_alphanumeric() && *last >= first)?;
            out.push('-');
            out.push(last);
            rest = &tail[1..];
        }
    }
    out.push(']');
    (out.len() > 2).then_some(out)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn parts_are_written_as_expressions() {
        for (shape, expected) in [
            ("'MYL' n9 check", "MYL[0-9]{9,9}(?P<check>[0-9A-Z])"),
            ("a2 n8-10", "[A-Z]{2,2}[0-9]{8,10}"),
            ("[0..6]2'-'c4", "[0-6]{2,2}\\-[0-9A-Z]{4,4}"),
            ("[ABX]1", "[ABX]{1,1}"),
        ] {
            let written = expression(shape).unwrap();
            assert_eq!(written, expected, "{shape}");
            assert!(compile(&written).is_ok());
        }
    }

    #[test]
    fn letters_of_its_own_are_counted() {
        for (shape, count, begins) in [
            ("'MYL' n9 check", 3, "MYL"),
            ("a2 n8 check a2", 0, ""),
            ("n12", 0, ""),
            ("'B' n5 '/X'", 2, "B"),
            ("[AB]1 'CD' n9", 2, ""),
        ] {
            let pattern = compile(&expression(shape).unwrap()).unwrap();
            let parsed = parsed(&pattern).unwrap();
            assert_eq!((letters(&parsed), head(&parsed).as_str()), (count, begins), "{shape}");
        }
    }

    #[test]
    fn what_is_no_part_is_named() {
        for (shape, part) in
            [("n", "n"), ("n9 x", "x"), ("'abc'", "'abc'"), ("n10-9", "n10-9"), ("[]2", "[]2"), ("'A", "'A")]
        {
            assert_eq!(expression(shape), Err(PackFault::Part(part.to_owned())), "{shape}");
        }
        assert_eq!(expression("  "), Err(PackFault::Empty));
    }

    proptest! {
        #[test]
        fn any_shape_is_survived(shape in "\\PC{0,20}") {
            if let Ok(expression) = expression(&shape) {
                prop_assert!(compile(&expression).is_ok());
            }
        }
    }
}
