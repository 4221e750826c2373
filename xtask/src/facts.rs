//! The samples of facts that were gathered outside the repository, held against the catalogue.
//!
//! A facts file is TOML: `[[carrier]]` with an `id` and `[[carrier.format]]` with an `id`, `valid` and `invalid`. Every
//! valid sample must be a number of the format of that name, or of another one of its carrier; every invalid sample
//! must be refused by the format of that name. What differs on purpose stands in `EXCEPTIONS` with its reason.

use std::fmt::Write as _;
use std::fs;
use std::io;

use toml::{Table, Value};
use tracklint::{CARRIERS, Carrier, Format};

/// Formats that go by another name in the catalogue.
const RENAMED: &[(&str, &str)] = &[
    ("dhl-freight-eu-4-5", "dhl-freight-4-5"),
    ("dhl-freight-eu-order", "dhl-freight-order"),
    ("dhl-parcel-3s", "dhl-parcel-nl-3s"),
    ("gs1-gsin-17", "gs1-gsin"),
    ("gs1-sscc-18", "gs1-sscc"),
    ("gs1-sscc-20", "gs1-sscc-ai"),
    ("kolaygelsin-7", "kolay-gelsin-l6"),
    ("landmark-global-ltn", "landmark-ltn"),
    ("mx-s10", "correos-de-mexico-s10"),
    ("correos-cn-s10", "correos-s10"),
    ("omniva-cn-s10", "omniva-s10"),
    ("poste-italiane-cn-s10", "poste-italiane-s10"),
    ("ptt-p11a", "ptt-pa11"),
    ("royal-mail-cn-s10", "royal-mail-s10"),
    ("taiwan-post-s10", "chunghwa-post-s10"),
    ("yodel-cn-jd16", "yodel-jd16"),
];

/// Samples of the facts that the catalogue judges otherwise, with the reason: format, sample, why.
const EXCEPTIONS: &[(&str, &str, &str)] = &[
    (
        "dhl-parcel-nl-3s",
        "3SHM0000116",
        "A second page of DHL allows seven digits behind the letters, and the wider rule stands.",
    ),
    (
        "landmark-global-ltn",
        "LTN7420762N1",
        "The facts hold two rules, of six to nine and of eight to nine digits, and the wider one stands.",
    ),
];

/// What the comparison found.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Comparison {
    carriers: usize,
    formats: usize,
    valid: usize,
    /// Valid samples that another format of the carrier takes.
    elsewhere: usize,
    invalid: usize,
    exceptions: Vec<String>,
    /// What differs without a reason.
    pub differences: Vec<String>,
}

impl Comparison {
    /// Adds one file.
    ///
    /// # Errors
    /// When the text is no facts file.
    pub fn add(&mut self, text: &str) -> io::Result<()> {
        let table: Table = text.parse().map_err(io::Error::other)?;
        for carrier in tables(&table, "carrier") {
            self.carriers += 1;
            for format in tables(carrier, "format") {
                self.formats += 1;
                self.add_format(format);
            }
        }
        Ok(())
    }

    fn add_format(&mut self, facts: &Table) {
        let id = facts.get("id").and_then(Value::as_str).unwrap_or_default();
        let known = RENAMED.iter().find(|(old, _)| *old == id).map_or(id, |(_, new)| new);
        let Some((carrier, format)) = find(known) else {
            self.differences.push(format!("{id}: the catalogue has no such format"));
            return;
        };
        for sample in strings(facts, "valid") {
            self.valid += 1;
            if format.fault(sample.as_bytes()).is_none() {
                continue;
            }
            if carrier.formats.iter().any(|other| other.fault(sample.as_bytes()).is_none()) {
                self.elsewhere += 1;
            } else {
                self.differ(id, sample, "valid in the facts, refused here");
            }
        }
        for sample in strings(facts, "invalid") {
            self.invalid += 1;
            if format.fault(sample.as_bytes()).is_none() {
                self.differ(id, sample, "invalid in the facts, taken here");
            }
        }
    }

    fn differ(&mut self, id: &str, sample: &str, how: &str) {
        match EXCEPTIONS.iter().find(|(format, number, _)| (*format, *number) == (id, sample)) {
            Some((.., why)) => self.exceptions.push(format!("{id}: {sample}: {how}: {why}")),
            None => self.differences.push(format!("{id}: {sample}: {how}")),
        }
    }

    /// For a person to read.
    ///
    /// # Panics
    /// Never: it writes to a string.
    pub fn report(&self) -> String {
        let mut out = format!(
            "{} carriers, {} formats\n{} valid samples taken, {} of them by another format of the carrier\n{} invalid samples, {} exceptions, {} differences\n",
            self.carriers,
            self.formats,
            self.valid,
            self.elsewhere,
            self.invalid,
            self.exceptions.len(),
            self.differences.len(),
        );
        for (title, lines) in [("exceptions", &self.exceptions), ("differences", &self.differences)] {
            if !lines.is_empty() {
                writeln!(out, "\n{title}:\n  {}", lines.join("\n  ")).expect("writing to a string");
            }
        }
        out
    }
}

/// Compares the files at these paths and prints the report.
///
/// # Errors
/// When a file cannot be read, or when something differs without a reason.
pub fn run(paths: &[&str]) -> io::Result<()> {
    let mut comparison = Comparison::default();
    for path in paths {
        comparison.add(&fs::read_to_string(path)?)?;
    }
    print!("{}", comparison.report());
    if comparison.differences.is_empty() {
        Ok(())
    } else {
        Err(io::Error::other("the facts differ from the catalogue"))
    }
}

fn find(id: &str) -> Option<(&'static Carrier, &'static Format)> {
    CARRIERS.iter().find_map(|carrier| Some((*carrier, carrier.formats.iter().find(|format| format.id == id)?)))
}

fn tables<'t>(table: &'t Table, key: &str) -> impl Iterator<Item = &'t Table> {
    table.get(key).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_table)
}

fn strings<'t>(table: &'t Table, key: &str) -> impl Iterator<Item = &'t str> {
    table.get(key).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_exception_and_every_new_name_is_one_of_the_catalogue() {
        for (old, new) in RENAMED {
            assert!(find(new).is_some() && find(old).is_none(), "{old} to {new}");
        }
        for (id, sample, why) in EXCEPTIONS {
            assert!(!sample.is_empty() && why.ends_with('.'), "{id}");
        }
    }

    #[test]
    fn a_difference_is_told() {
        let mut comparison = Comparison::default();
        let facts = r#"
            [[carrier]]
            id = "purolator"
            [[carrier.format]]
            id = "purolator-12"
            valid = ["320595463938", "CWX000000001", "320595463937"]
            invalid = ["320595463936", "320595463938"]
            [[carrier.format]]
            id = "no-such-format"
        "#;
        comparison.add(facts).expect("a facts file");
        assert_eq!((comparison.valid, comparison.elsewhere, comparison.invalid), (3, 1, 2));
        assert_eq!(
            comparison.differences,
            [
                "purolator-12: 320595463937: valid in the facts, refused here",
                "purolator-12: 320595463938: invalid in the facts, taken here",
                "no-such-format: the catalogue has no such format",
            ]
        );
        assert!(comparison.add("no facts").is_err());
    }
}
