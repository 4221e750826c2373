//! Which findings count, and how much.

use anyhow::Result;
use tracklint::{Code, Severity};

use crate::args::{Check, FailOn};
use crate::config::{Config, Weight};

/// Decides over findings.
pub struct Policy {
    /// The weight of every code, in the order of the register; none where it is switched off.
    weights: Vec<Option<Weight>>,
    ignored: Vec<Ignored>,
    pub fail_on: FailOn,
    /// The least that is looked at.
    least: Severity,
    quiet: bool,
}

struct Ignored {
    codes: Vec<Code>,
    number: Option<String>,
}

impl Policy {
    pub fn new(args: &Check, config: &Config) -> Result<Self> {
        let selected = codes(if args.select.is_empty() { &config.select } else { &args.select })?;
        let dropped = codes(&args.ignore)?;
        let fail_on = args.fail_on.or(config.fail_on).unwrap_or(FailOn::Error);
        let mut severities: Vec<(&str, Weight)> =
            config.severity.iter().map(|(key, weight)| (key.as_str(), *weight)).collect();
        // A family first, so that a single code has the last word.
        severities.sort_by_key(|(key, _)| key.len());
        let mut own: Vec<(Vec<Code>, Weight)> = Vec::new();
        for (key, weight) in severities {
            own.push((codes(&[key.to_owned()])?, weight));
        }
        let weight = |code: &Code| {
            let on = (selected.is_empty() || selected.contains(code)) && !dropped.contains(code);
            let own = own.iter().rev().find(|(codes, _)| codes.contains(code)).map(|(_, weight)| *weight);
            on.then_some(own.unwrap_or(Weight::AsIs)).filter(|weight| *weight != Weight::Off)
        };
        let mut ignored = Vec::new();
        for entry in &config.ignore {
            ignored.push(Ignored { codes: codes(entry.code.as_slice())?, number: entry.number.clone() });
        }
        let notes = args.all || fail_on == FailOn::Note || !selected.is_empty();
        Ok(Self {
            weights: Code::ALL.iter().map(weight).collect(),
            ignored,
            fail_on,
            least: if notes { Severity::Note } else { Severity::Warning },
            quiet: args.quiet,
        })
    }

    /// How much a finding weighs here; none when it does not count.
    pub fn weigh(&self, code: Code, severity: Severity, number: &str) -> Option<Severity> {
        let severity = match self.weights[code as usize]? {
            Weight::As(severity) => severity,
            _ => severity,
        };
        let ignored = || {
            self.ignored.iter().any(|entry| {
                let code_fits = entry.codes.is_empty() || entry.codes.contains(&code);
                code_fits && entry.number.as_ref().is_none_or(|own| own == number.trim())
            })
        };
        (severity >= self.least && !ignored()).then_some(severity)
    }

    /// Whether something of this weight is reported.
    pub fn shows(&self, severity: Option<Severity>) -> bool {
        !self.quiet || severity.is_some_and(|severity| self.fail_on.reached_by(severity))
    }
}

/// The codes that are meant: each text is a code, its name, or the beginning of codes.
fn codes(texts: &[String]) -> Result<Vec<Code>> {
    let mut found = Vec::new();
    for text in texts.iter().map(|text| text.trim()).filter(|text| !text.is_empty()) {
        let begins = |code: &&Code| code.id().starts_with(&text.to_ascii_uppercase());
        let before = found.len();
        found.extend(Code::ALL.iter().filter(begins));
        if found.len() == before {
            found.push(text.parse::<Code>()?);
        }
    }
    Ok(found)
}
