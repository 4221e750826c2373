//! Whose number it may be.

use std::borrow::Cow;
use std::io::{Result, Write};

use tracklint::{Carrier, Lang};

use crate::engine::Answer;
use crate::language::Say;
use crate::packs;
use crate::terminal::DIM;

/// A kind of number that fits: the catalogue's, or the user's own.
pub(super) struct Candidate<'a> {
    id: &'a str,
    pub(super) carrier: String,
    pub(super) format: Cow<'a, str>,
    pub(super) confidence: f64,
    /// Whether the user's rules know it: how well they do is a rank, and no share of all that it may be.
    own: bool,
}

impl Candidate<'_> {
    /// How probable it is, where that is known.
    pub(super) fn share(&self) -> Option<String> {
        (!self.own).then(|| percent(self.confidence))
    }
}

/// Everything that fits, the likeliest first; of equals, the user's own.
pub(super) fn candidates(answer: &Answer, lang: Lang) -> Vec<Candidate<'_>> {
    let own = answer.own.iter().map(|m| Candidate {
        id: &m.carrier.id,
        carrier: packs::name(m.carrier, lang),
        format: Cow::Borrowed(m.format.name.as_str()),
        confidence: m.confidence,
        own: true,
    });
    let known = answer.matches.iter().map(|m| Candidate {
        id: m.carrier.id,
        carrier: name(m.carrier, lang),
        format: m.format.label(lang),
        confidence: m.confidence,
        own: false,
    });
    let mut all: Vec<Candidate> = own.chain(known).collect();
    all.sort_by(|a, b| b.confidence.total_cmp(&a.confidence));
    all
}

/// The likeliest match of every other carrier, as far as it deserves a thought.
pub(super) fn rivals<'c, 'a>(all: &'c [Candidate<'a>], least: f64) -> Vec<&'c Candidate<'a>> {
    let mut rivals: Vec<&Candidate> = Vec::new();
    for other in all.iter().skip(1).filter(|other| other.confidence >= least) {
        let known = other.id == all[0].id || rivals.iter().any(|rival| rival.id == other.id);
        if !known {
            rivals.push(other);
        }
    }
    rivals
}

/// The other carriers whose number this could be.
pub(super) fn others(out: &mut impl Write, rest: &[&Candidate], lang: Lang) -> Result<()> {
    let one = |m: &&Candidate| m.share().map_or_else(|| m.carrier.clone(), |share| format!("{} {share}", m.carrier));
    let mut named: Vec<String> = rest.iter().take(3).map(one).collect();
    match rest.len().saturating_sub(3) {
        0 => {}
        1 => named.push(lang.say("1 other", "另有 1 种可能").to_owned()),
        n => named.push(lang.say(format!("{n} others"), format!("另有 {n} 种可能"))),
    }
    writeln!(out, "    {DIM}{}{}{DIM:#}", lang.say("also ", "也可能是 "), named.join(lang.say(", ", "、")))
}

/// A share as a person reads it: what is small is not nothing.
fn percent(share: f64) -> String {
    let percent = share * 100.0;
    if percent < 1.0 { "< 1 %".to_owned() } else { format!("{percent:.0} %") }
}

/// The name of a carrier in the reader's language; the Chinese name stands with the one that is printed on labels.
pub fn name(carrier: &Carrier, lang: Lang) -> String {
    match (lang, carrier.name_zh) {
        (Lang::Zh, Some(zh)) if zh != carrier.name => format!("{zh} {}", carrier.name),
        _ => carrier.name.to_owned(),
    }
}
