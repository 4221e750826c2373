//! The rows of `tests/vectors/dirty_cases.tsv`, for the tests of each stage.

#[path = "../tests/support/escapes.rs"]
mod escapes;

use crate::names;
use crate::rule::Carrier;
use escapes::unescape;

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
            input: unescape(cells[1]),
            declared: names::resolve(cells[2]),
            repair: (!matches!(cells[3], "-" | "")).then(|| cells[3].to_owned()),
            class: cells[4],
        })
        .collect()
}
