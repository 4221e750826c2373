//! The rows of `tests/vectors/dirty_cases.tsv`, for the tests of each stage.

use crate::carriers::carrier;
use crate::rule::Carrier;

/// One row.
pub(crate) struct Case {
    pub(crate) input: String,
    pub(crate) declared: Option<&'static Carrier>,
    /// The expected repair; several numbers stand with ` | ` between them.
    pub(crate) repair: Option<String>,
    pub(crate) class: &'static str,
}

/// Every row but those of whole columns.
pub(crate) fn cases() -> Vec<Case> {
    let rows = include_str!("../tests/vectors/dirty_cases.tsv").lines().skip(1);
    let cells = rows.map(|row| row.split('\t').collect::<Vec<_>>());
    let single = cells.filter(|cells| !cells[4].starts_with("batch:"));
    single
        .map(|cells| Case {
            input: unescaped(cells[1]),
            declared: declared(cells[2]),
            repair: (!matches!(cells[3], "-" | "")).then(|| cells[3].to_owned()),
            class: cells[4],
        })
        .collect()
}

/// The vectors name some carriers otherwise than the catalogue.
fn declared(id: &str) -> Option<&'static Carrier> {
    carrier(match id {
        "dhl" => "dhl-express",
        "dhl-de" => "dhl-paket-de",
        "ups-mi" => "ups-mail-innovations",
        "amazon" => "amazon-logistics",
        id => id,
    })
}

/// `\uXXXX` for every character outside ASCII, two backslashes for one.
fn unescaped(text: &str) -> String {
    let mut parts = text.split("\\u");
    let mut out = parts.next().unwrap_or("").to_owned();
    for part in parts {
        let (code, rest) = part.split_at(4);
        let code = u32::from_str_radix(code, 16).expect("four hexadecimal digits");
        out.push(char::from_u32(code).expect("a character"));
        out.push_str(rest);
    }
    out.replace("\\\\", "\\")
}
