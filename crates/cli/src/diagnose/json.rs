//! The machine contract: one object per number.

use std::io::Write;

use anyhow::Result;
use serde::Serialize;
use serde_json::value::RawValue;

use super::ask::Question;
use crate::engine::{Answer, shown};

/// The keys stay; more may come.
#[derive(Serialize)]
struct Object<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a RawValue>,
    input: &'a str,
    verdict: &'static str,
    canonical: Option<&'a str>,
    matches: Vec<Match<'a>>,
    findings: Vec<Finding<'a>>,
    repairs: Vec<Repair<'a>>,
}

#[derive(Serialize)]
struct Match<'a> {
    carrier: &'a str,
    format: &'a str,
    proof: &'static str,
    confidence: f64,
}

#[derive(Serialize)]
struct Finding<'a> {
    code: &'static str,
    name: &'static str,
    severity: &'static str,
    span: [usize; 2],
    message: &'a str,
    help: &'a str,
}

#[derive(Serialize)]
struct Repair<'a> {
    number: &'a str,
    carrier: &'static str,
    applicability: &'static str,
    probability: f64,
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
        findings: answer
            .findings
            .iter()
            .map(|f| Finding {
                code: f.code.id(),
                name: f.code.name(),
                severity: f.severity.name(),
                span: [f.span.start, f.span.end],
                message: &f.message,
                help: &f.help,
            })
            .collect(),
        repairs: answer
            .repairs
            .iter()
            .map(|r| Repair {
                number: &r.number,
                carrier: r.carrier.id,
                applicability: r.applicability.name(),
                probability: rounded(r.probability),
            })
            .collect(),
    };
    Ok(serde_json::to_writer(out, &object)?)
}

/// Those of the user's rule packs and of the catalogue, the likeliest first.
fn matches(answer: &Answer) -> Vec<Match<'_>> {
    let own = answer.own.iter().map(|m| Match {
        carrier: &m.carrier.id,
        format: &m.format.id,
        proof: m.proof().name(),
        confidence: rounded(m.confidence),
    });
    let known = answer.matches.iter().map(|m| Match {
        carrier: m.carrier.id,
        format: m.format.id,
        proof: m.proof.name(),
        confidence: rounded(m.confidence),
    });
    let mut all: Vec<Match> = own.chain(known).collect();
    all.sort_by(|a, b| b.confidence.total_cmp(&a.confidence));
    all
}

/// Four digits say all that the model knows.
fn rounded(probability: f64) -> f64 {
    (probability * 1e4).round() / 1e4
}
