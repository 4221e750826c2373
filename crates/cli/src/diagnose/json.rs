//! The machine contract: one object per number, which is the library's with what the command knows besides.

use std::io::Write;

use anyhow::Result;
use serde::Serialize;
use serde_json::value::RawValue;
use tracklint::pack::PackMatch;
use tracklint::{Fix, Match, Repair};

use super::ask::Question;
use crate::engine::{Answer, Said, shown};

/// The keys stay; more may come.
#[derive(Serialize)]
struct Object<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a RawValue>,
    input: &'a str,
    verdict: &'static str,
    canonical: Option<&'a str>,
    matches: Vec<Fitting<'a>>,
    findings: &'a [Said],
    repairs: &'a [Repair],
    fix: Option<&'a Fix>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Fitting<'a> {
    Known(&'a Match),
    Own(Own<'a>),
}

/// A match of the user's rule packs.
#[derive(Serialize)]
struct Own<'a> {
    carrier: &'a str,
    format: &'a str,
    proof: &'static str,
    confidence: f64,
}

impl Fitting<'_> {
    /// How probable the match is.
    fn confidence(&self) -> f64 {
        match self {
            Self::Known(known) => known.confidence,
            Self::Own(own) => own.confidence,
        }
    }
}

/// Prints the object of one answer, without an end of line.
pub fn print(out: impl Write, question: &Question, answer: &Answer) -> Result<()> {
    let input = shown(&question.number, answer);
    let object = Object {
        id: question.id.as_deref(),
        input: &input,
        verdict: answer.verdict.name(),
        canonical: answer.canonical.as_deref(),
        matches: matches(answer),
        findings: &answer.findings,
        repairs: &answer.repairs,
        fix: answer.fix.as_ref(),
    };
    Ok(serde_json::to_writer(out, &object)?)
}

/// Those of the user's rule packs and of the catalogue, the likeliest first; of equals, the user's own.
fn matches(answer: &Answer) -> Vec<Fitting<'_>> {
    let own = |m: &'_ PackMatch<'static>| Own {
        carrier: &m.carrier.id,
        format: &m.format.id,
        proof: m.proof().name(),
        // Four digits, as the library gives them.
        confidence: (m.confidence * 1e4).round() / 1e4,
    };
    let own = answer.own.iter().map(own).map(Fitting::Own);
    let mut all: Vec<Fitting> = own.chain(answer.matches.iter().map(Fitting::Known)).collect();
    all.sort_by(|a, b| b.confidence().total_cmp(&a.confidence()));
    all
}
