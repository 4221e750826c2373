//! A rule pack as it is written.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::date::Date;
use crate::finding::Severity;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Source {
    #[serde(default)]
    pub(super) carriers: Vec<Carrier>,
    #[serde(default)]
    pub(super) profiles: Vec<Profile>,
    #[serde(default)]
    pub(super) severities: BTreeMap<String, Weight>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Carrier {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) name_zh: Option<String>,
    #[serde(default)]
    pub(super) aliases: Vec<String>,
    pub(super) country: Option<String>,
    pub(super) tracking_url: Option<String>,
    #[serde(default)]
    pub(super) formats: Vec<Format>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Format {
    pub(super) id: String,
    pub(super) name: Option<String>,
    pub(super) shape: Option<String>,
    pub(super) regex: Option<String>,
    pub(super) check: Option<String>,
    /// How many characters at the beginning do not enter the check; without it, all letters there.
    pub(super) check_from: Option<usize>,
    #[serde(default)]
    pub(super) valid: Vec<String>,
    #[serde(default)]
    pub(super) invalid: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Profile {
    pub(super) id: String,
    pub(super) base: Option<String>,
    pub(super) name: Option<String>,
    pub(super) name_zh: Option<String>,
    #[serde(default)]
    pub(super) aliases: Vec<String>,
    pub(super) carriers: Option<Vec<String>>,
    pub(super) characters: Option<String>,
    pub(super) longest: Option<usize>,
    pub(super) batch: Option<usize>,
    pub(super) window: Option<i32>,
    #[serde(default)]
    pub(super) severities: BTreeMap<String, Weight>,
}

/// `"error"`, or `{ severity = "error", from = "2026-01-01" }`.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(untagged)]
pub(super) enum Weight {
    Always(Severity),
    From { severity: Severity, from: Date },
}
