use std::collections::BTreeSet;
use std::sync::LazyLock;

use regex::bytes::Regex;
use tracklint::rule::{Fault, Standing};
use tracklint::{CARRIERS, Format, Verdict};

use super::text;

static PATTERNS: LazyLock<Vec<(&'static Format, Regex)>> = LazyLock::new(|| {
    let formats = CARRIERS.iter().flat_map(|c| c.formats);
    formats.map(|f| (f, Regex::new(&f.pattern()).expect("a printed pattern compiles"))).collect()
});

/// A canonical number: the generated tables and the printed patterns against the walk over all shapes.
pub fn formats(data: &[u8]) {
    let number: String = text(data).chars().filter(char::is_ascii_alphanumeric).take(40).collect();
    let number = number.to_ascii_uppercase();
    if number.is_empty() {
        return;
    }
    let mut accepted = BTreeSet::new();
    for (format, pattern) in PATTERNS.iter() {
        let fault = format.fault(number.as_bytes());
        let fits = format.fits(number.as_bytes());
        assert_eq!(fits, matches!(fault, None | Some(Fault::CheckDigitMismatch | Fault::UnknownCode)), "{number}");
        assert_eq!(fits, format.layout(number.as_bytes()).is_some(), "{} {number}", format.id);
        // A code may be unknown behind a check that fails first.
        let coded = fault == Some(Fault::UnknownCode) || format.check_agrees(number.as_bytes()) == Some(false);
        let printed = pattern.is_match(number.as_bytes());
        assert!(printed == fits || fits && coded, "{} {number}: {}", format.id, format.pattern());
        if fault.is_none() {
            assert_ne!(format.check_agrees(number.as_bytes()), Some(false), "{} {number}", format.id);
            if format.standing == Standing::Stable {
                accepted.insert(format.id);
            }
        }
    }
    let d = tracklint::diagnose(&number);
    if d.canonical() == Some(&number) {
        let found: BTreeSet<_> = d.matches().iter().map(|m| m.format.id).collect();
        assert_eq!(found, accepted, "{number}");
    } else if d.verdict() == Verdict::Unknown {
        assert!(accepted.is_empty(), "{number} is unknown, and yet a number of {accepted:?}");
    }
}
