//! `cargo run -p xtask -- new-carrier ID "Name"`: a carrier file to fill in, and its line in the list.

use std::fs;
use std::io;
use std::time::{SystemTime, UNIX_EPOCH};

use tracklint::{CARRIERS, Date};

use crate::root;

/// Writes `src/carriers/ID.rs` and puts its line into `src/carriers.rs`; answers with the path of the file.
///
/// # Errors
/// When the identifier is not kebab case or is taken, or when a file cannot be read or written.
pub fn run(id: &str, name: &str) -> io::Result<String> {
    let kebab = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    if !id.split('-').all(kebab) {
        return Err(io::Error::other(format!("`{id}` is not kebab case: lowercase letters, digits and hyphens")));
    }
    let Err(place) = CARRIERS.binary_search_by(|c| c.id.cmp(id)) else {
        return Err(io::Error::other(format!("the catalogue has `{id}` already")));
    };
    let module = module(id);
    let list = root().join("src/carriers.rs");
    let text = fs::read_to_string(&list)?;
    fs::write(&list, listed(&text, &module, place)?)?;
    let path = format!("src/carriers/{module}.rs");
    fs::write(root().join(&path), template(id, name, &this_month()))?;
    Ok(path)
}

/// The name of the file: the identifier with underscores, behind an `n` where it begins with a digit.
fn module(id: &str) -> String {
    let name = id.replace('-', "_");
    if name.starts_with(|c: char| c.is_ascii_digit()) { format!("n{name}") } else { name }
}

/// What stands in front of the first line of the list.
const HEAD: &str = "\ncarriers! {\n";

/// The list with one line more: the `place`-th, since the list has the order of the identifiers.
fn listed(text: &str, module: &str, place: usize) -> io::Result<String> {
    let missing = || io::Error::other("src/carriers.rs has no list of carriers");
    let from = text.find(HEAD).ok_or_else(missing)? + HEAD.len();
    let at = from + text[from..].split_inclusive('\n').take(place).map(str::len).sum::<usize>();
    Ok(format!("{}    {module},\n{}", &text[..at], &text[at..]))
}

fn template(id: &str, name: &str, month: &str) -> String {
    format!(
        r#"//! {name}, express carrier.
//!
//! What a reader should know: which numbers it issues, where the rule is written down, where it is weak.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("{id}", "{name}").kind(Express).formats(&[N12]);

/// Twelve digits.
const N12: Format = Format::new("{id}-12", "Twelve digits")
    .shape(&[digits(Serial, 12)])
    .evidence(Observed(&["where you saw it"], "{month}"))
    .valid(&["123456789012"])
    .invalid(&[("12345678901", WrongLength)]);
const _: () = N12.sound();
"#
    )
}

/// The month that it is, as `2026-11`.
fn this_month() -> String {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |d| d.as_secs());
    let epoch = Date::new(1970, 1, 1).expect("a day of the calendar");
    let mut month = epoch.plus((seconds / 86_400) as i32).to_string();
    month.truncate("2026-11".len());
    month
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_lands_in_its_place() {
        let list = "x\n\ncarriers! {\n    a,\n    c,\n}\n";
        assert_eq!(listed(list, "b", 1).unwrap(), "x\n\ncarriers! {\n    a,\n    b,\n    c,\n}\n");
        assert_eq!(listed(list, "d", 2).unwrap(), "x\n\ncarriers! {\n    a,\n    c,\n    d,\n}\n");
        assert!(listed("nothing", "b", 0).is_err());
    }

    #[test]
    fn identifiers_become_file_names() {
        assert_eq!((module("royal-mail").as_str(), module("4-72").as_str()), ("royal_mail", "n4_72"));
    }
}
