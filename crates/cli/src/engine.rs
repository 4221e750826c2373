//! The one place that asks the library.

use std::borrow::Cow;

use anyhow::{Result, bail};
use tracklint::Verdict;
use tracklint::finding::{Applicability, Code, Fix, Severity, Span};
use tracklint::rule::{Carrier, Format};
use tracklint::text::Lang;

use crate::args::Context;

/// What is known besides the number itself. Texts are as they were handed over.
#[derive(Clone, Copy, Debug, Default)]
pub struct Known<'a> {
    /// The carrier, by any of its names.
    pub carrier: Option<&'a str>,
    /// The service that was booked.
    pub service: Option<&'a str>,
    /// Where the parcel goes.
    pub destination: Option<&'a str>,
    /// When it was shipped.
    pub shipped_on: Option<&'a str>,
    /// The number on the label.
    pub label: Option<&'a str>,
    /// The number of the order.
    pub order: Option<&'a str>,
    /// The marketplace.
    pub platform: Option<&'a str>,
}

/// What there is to say about one number.
#[derive(Clone, Debug)]
pub struct Answer {
    pub verdict: Verdict,
    pub canonical: Option<String>,
    pub matches: Vec<Candidate>,
    pub findings: Vec<Said>,
    pub repairs: Vec<Proposal>,
    pub fix: Option<Fix>,
}

/// A format that fits.
#[derive(Clone, Copy, Debug)]
pub struct Candidate {
    pub carrier: &'static Carrier,
    pub format: &'static Format,
    pub proof: &'static str,
    pub confidence: f64,
}

/// A finding with its sentences.
#[derive(Clone, Debug)]
pub struct Said {
    pub code: Code,
    pub severity: Severity,
    pub span: Span,
    pub message: String,
    pub help: String,
}

/// A number that may have been meant.
#[derive(Clone, Debug)]
pub struct Proposal {
    pub number: String,
    pub carrier: &'static Carrier,
    pub applicability: Applicability,
    pub probability: f64,
}

/// Answers questions in one language and one context.
#[derive(Clone, Debug)]
pub struct Engine {
    carrier: Option<&'static Carrier>,
    pub lang: Lang,
}

impl Engine {
    pub fn new(context: &Context, lang: Lang) -> Result<Self> {
        let carrier = match &context.carrier {
            None => None,
            Some(name) => match tracklint::carrier(name) {
                Some(carrier) => Some(carrier),
                None => bail!("no carrier is called `{name}`"),
            },
        };
        Ok(Self { carrier, lang })
    }

    /// Everything there is to say about one number.
    pub fn ask(&self, input: &str, _known: &Known) -> Answer {
        let canonical = input.trim().to_uppercase();
        let mut matches = Vec::new();
        for carrier in tracklint::CARRIERS {
            for format in carrier.formats.iter().filter(|f| f.fits(canonical.as_bytes())) {
                let agrees = format.check_agrees(canonical.as_bytes());
                if agrees != Some(false) && self.carrier.is_none_or(|c| c == *carrier) {
                    let proof = if agrees.is_some() { "check-digit" } else { "shape" };
                    matches.push(Candidate { carrier, format, proof, confidence: 0.5 });
                }
            }
        }
        let missing = canonical.is_empty();
        let verdict = match (missing, matches.is_empty()) {
            (true, _) => Verdict::Missing,
            (_, true) => Verdict::Unknown,
            _ if canonical != input => Verdict::Fixable,
            _ => Verdict::Plausible,
        };
        let span = Span::new(0, input.len());
        let code = match verdict {
            Verdict::Missing => Some(Code::Empty),
            Verdict::Unknown => Some(Code::UnknownFormat),
            Verdict::Fixable if canonical.len() != input.len() => Some(Code::EdgeSpace),
            Verdict::Fixable => Some(Code::Lowercase),
            _ => None,
        };
        let said = |code: Code| Said {
            code,
            severity: code.severity(),
            span,
            message: code.name().replace('-', " "),
            help: String::new(),
        };
        let fix = (verdict == Verdict::Fixable).then(|| Fix {
            edits: vec![tracklint::finding::Edit { span, replacement: canonical.clone() }],
            applicability: Applicability::Safe,
        });
        let fits = !matches.is_empty();
        Answer {
            verdict,
            canonical: fits.then_some(canonical),
            matches,
            findings: code.map(said).into_iter().collect(),
            repairs: Vec::new(),
            fix,
        }
    }
}

/// The page of a code.
pub fn page(code: Code, _lang: Lang) -> String {
    format!("{} {}\n", code.id(), code.name())
}

/// The input as it may be repeated: the number of a payment card keeps its last four digits only. Every byte keeps its
/// place.
pub fn shown<'a>(input: &'a str, answer: &Answer) -> Cow<'a, str> {
    if answer.findings.iter().all(|finding| finding.code != Code::PaymentCard) {
        return Cow::Borrowed(input);
    }
    let digits = input.bytes().filter(u8::is_ascii_digit).count();
    let mut seen = 0;
    let mask = |c: char| {
        let hidden = c.is_ascii_digit() && {
            seen += 1;
            seen + 4 <= digits
        };
        if hidden { '*' } else { c }
    };
    Cow::Owned(input.chars().map(mask).collect())
}
