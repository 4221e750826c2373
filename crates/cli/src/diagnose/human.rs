//! What a person sees: the raw number with the places underlined, why, and the way out.

mod advice;
mod candidates;
mod quote;

use std::io::{Result, Write};

use tracklint::{Lang, Match, Proof, Severity, Verdict};

use super::taobao::Opinion;
use crate::engine::{Answer, shown};
use crate::language::Say;
use crate::terminal::{self, DIM, escaped, padded, width, wrapped};
use advice::way_out;
pub use candidates::name;
use candidates::{Candidate, candidates, others, rivals};
use quote::quote;

/// Where the codes stand.
const CODE_COLUMN: usize = 80;
/// Where sentences are broken.
const LINE: usize = 100;
/// Candidates below this are not worth a name, unless the likeliest is hardly likelier.
const UNLIKELY: f64 = 0.01;
const HARDLY: f64 = 0.1;
/// A carrier that is as likely as this goes without a figure.
const SURE: f64 = 0.95;

/// Prints one answer.
pub fn print(out: &mut impl Write, input: &str, answer: &Answer, lang: Lang) -> Result<()> {
    headline(out, answer, lang)?;
    quote(out, &shown(input, answer), &answer.findings, lang)?;
    if let Some(reason) = reason(answer, lang) {
        let opinion = second_opinion(answer).map(|opinion| opinion.say(lang));
        let reason = [Some(reason), opinion].into_iter().flatten().collect::<Vec<_>>().join(lang.say("; ", "；"));
        entry(out, lang.say("why", "原因"), &reason)?;
    }
    way_out(out, input, answer, lang)
}

/// What Taobao says of a sound number of a Chinese company.
fn second_opinion(answer: &Answer) -> Option<Opinion> {
    let best = answer.matches.first().filter(|_| !answer.is_own())?;
    Opinion::of(best.carrier.id, answer.canonical.as_deref()?)
}

/// The verdict, and the number.
fn headline(out: &mut impl Write, answer: &Answer, lang: Lang) -> Result<()> {
    // A number that is right by itself, and wrong for its order or its label, is not ticked off.
    let wrong = answer.findings.iter().any(|finding| finding.severity == Severity::Error);
    let severity = answer.verdict.severity().or(wrong.then_some(Severity::Warning));
    let style = terminal::style(severity);
    let (sign, word) = (terminal::sign(severity), answer.verdict.label(lang));
    let all = candidates(answer, lang);
    let identity = || answer.identity.as_ref()?.headline(lang);
    let Some(best) = all.first() else {
        return match identity() {
            Some(said) => {
                let word = padded(word, lang.say(9, 10));
                writeln!(out, "{style}{sign} {word}{style:#} {}", escaped(&said))
            }
            None => writeln!(out, "{style}{sign} {word}{style:#}"),
        };
    };
    write!(out, "{style}{sign} {}{style:#}", padded(word, lang.say(9, 10)))?;
    let said = format!(" {} · {}", best.carrier, best.format);
    // Where little speaks for anybody, how little is said.
    let open = answer.verdict == Verdict::Plausible;
    let least = if open { UNLIKELY.min(best.confidence * HARDLY) } else { UNLIKELY };
    let rivals: Vec<&Candidate> = rivals(&all, least);
    if rivals.is_empty() && !(open && best.confidence < SURE) {
        return writeln!(out, "{said}");
    }
    let gap = CODE_COLUMN.saturating_sub(lang.say(11, 12) + width(&said)).max(2);
    match best.share() {
        Some(share) => writeln!(out, "{said}{}{share}", " ".repeat(gap))?,
        None => writeln!(out, "{said}")?,
    }
    if rivals.is_empty() { Ok(()) } else { others(out, &rivals, lang) }
}

/// What the best match rests on.
fn reason(answer: &Answer, lang: Lang) -> Option<String> {
    if answer.is_own() {
        let checked = answer.own[0].check == Some(true);
        return Some(if checked {
            lang.say("it fits your own rules, including the check digit".into(), "符合自定义规则，校验位也吻合".into())
        } else {
            lang.say("it fits your own rules".into(), "符合自定义规则".into())
        });
    }
    let Some(best) = answer.matches.first() else { return answer.identity.as_ref()?.reason(lang) };
    let alone = answer.matches.iter().all(|other| other.carrier == best.carrier);
    let one_in = best.format.check.factor();
    Some(match best.proof {
        Proof::CheckDigit if is_proven(answer, best) => lang.say(
            "the check digit fits, and so does everything else about this kind of number".into(),
            "校验位吻合，这种单号的其他规则也都符合".into(),
        ),
        Proof::CheckDigit => lang.say(
            format!("the check digit fits; one random number in {one_in} does that"),
            format!("校验位吻合；随机数字也有 {one_in} 分之一的机会吻合"),
        ),
        Proof::Registry => {
            lang.say("its codes are in the published tables".into(), "其中的代码在公开的代码表中".into())
        }
        Proof::Prefix if alone => lang.say("no other carrier uses this prefix".into(), "这个开头只有这家在用".into()),
        Proof::Prefix => lang.say(
            "this carrier uses this prefix, but others may, too".into(),
            "开头是这家的；其他家的单号也可能这样开头".into(),
        ),
        _ if answer.verdict.is_ok() => lang.say(
            "only length and characters fit; this kind of number has no check digit".into(),
            "只有位数和字符相符；这种单号没有校验位".into(),
        ),
        _ => return None,
    })
}

/// Whether the number proves its best match, however it was spelled and whatever was declared.
fn is_proven(answer: &Answer, best: &Match) -> bool {
    let alone = || {
        let number = tracklint::diagnose(answer.canonical.as_deref()?);
        let known = number.verdict() == Verdict::Valid && number.best()?.format.id == best.format.id;
        known.then_some(())
    };
    match answer.verdict {
        Verdict::Valid => true,
        Verdict::Fixable | Verdict::Mismatch => alone().is_some(),
        _ => false,
    }
}

/// A labelled text, broken where it gets too long.
fn entry(out: &mut impl Write, label: &str, text: &str) -> Result<()> {
    let mut label = padded(label, 6);
    for line in wrapped(text, LINE) {
        writeln!(out, "  {DIM}{label}{DIM:#}{line}")?;
        label = padded("", 6);
    }
    Ok(())
}
