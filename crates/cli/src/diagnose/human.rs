//! What a person sees: the raw number with the places underlined, why, and the way out.

use std::borrow::Cow;
use std::io::{Result, Write};

use tracklint::finding::Stage;
use tracklint::{Applicability, Carrier, Code, Lang, Proof, Verdict};

use super::taobao::Opinion;
use crate::engine::{Answer, Said, shown};
use crate::language::Say;
use crate::packs;
use crate::terminal::{self, BOLD, DIM, GREEN, Shown, escaped, padded, width, wrapped};

/// Where the codes stand.
const CODE_COLUMN: usize = 80;
/// A longer raw text is cut around its first finding.
const LONGEST: usize = 160;
/// Where sentences are broken.
const LINE: usize = 100;
/// Candidates below this are not worth a name, unless the likeliest is hardly likelier.
const UNLIKELY: f64 = 0.01;
const HARDLY: f64 = 0.1;
/// A carrier that is as likely as this goes without a figure.
const SURE: f64 = 0.95;
/// What would be shown as 100 % goes without a figure.
const CERTAIN: f64 = 0.995;

/// Prints one answer.
pub fn print(out: &mut impl Write, input: &str, answer: &Answer, lang: Lang) -> Result<()> {
    headline(out, answer, lang)?;
    let input = shown(input, answer);
    quote(out, &input, &answer.findings, lang)?;
    if let Some(reason) = reason(answer, lang) {
        let opinion = second_opinion(answer).map(|opinion| opinion.say(lang));
        let reason = [Some(reason), opinion].into_iter().flatten().collect::<Vec<_>>().join(lang.say("; ", "；"));
        entry(out, lang.say("why", "原因"), &reason)?;
    }
    way_out(out, &input, answer, lang)
}

/// What Taobao says of a sound number of a Chinese company.
fn second_opinion(answer: &Answer) -> Option<Opinion> {
    let best = answer.matches.first().filter(|_| !answer.is_own())?;
    Opinion::of(best.carrier.id, answer.canonical.as_deref()?)
}

/// The name of a carrier in the reader's language; the Chinese name stands with the one that is printed on labels.
pub fn name(carrier: &Carrier, lang: Lang) -> String {
    match (lang, carrier.name_zh) {
        (Lang::Zh, Some(zh)) if zh != carrier.name => format!("{zh} {}", carrier.name),
        _ => carrier.name.to_owned(),
    }
}

fn headline(out: &mut impl Write, answer: &Answer, lang: Lang) -> Result<()> {
    let severity = answer.verdict.severity();
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
    writeln!(out, "{said}{}{}", " ".repeat(gap), percent(best.confidence))?;
    if rivals.is_empty() { Ok(()) } else { others(out, &rivals, lang) }
}

/// A kind of number that fits: the catalogue's, or the user's own.
struct Candidate<'a> {
    id: &'a str,
    carrier: String,
    format: Cow<'a, str>,
    confidence: f64,
}

/// Everything that fits, the likeliest first; of equals, the user's own.
fn candidates(answer: &Answer, lang: Lang) -> Vec<Candidate<'_>> {
    let own = answer.own.iter().map(|m| Candidate {
        id: &m.carrier.id,
        carrier: packs::name(m.carrier, lang),
        format: Cow::Borrowed(m.format.name.as_str()),
        confidence: m.confidence,
    });
    let known = answer.matches.iter().map(|m| Candidate {
        id: m.carrier.id,
        carrier: name(m.carrier, lang),
        format: m.format.label(lang),
        confidence: m.confidence,
    });
    let mut all: Vec<Candidate> = own.chain(known).collect();
    all.sort_by(|a, b| b.confidence.total_cmp(&a.confidence));
    all
}

/// The likeliest match of every other carrier, as far as it deserves a thought.
fn rivals<'c, 'a>(all: &'c [Candidate<'a>], least: f64) -> Vec<&'c Candidate<'a>> {
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
fn others(out: &mut impl Write, rest: &[&Candidate], lang: Lang) -> Result<()> {
    let one = |m: &&Candidate| format!("{} {}", m.carrier, percent(m.confidence));
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

/// The raw text with every finding underlined.
fn quote(out: &mut impl Write, input: &str, findings: &[Said], lang: Lang) -> Result<()> {
    if input.is_empty() {
        writeln!(out, "    {DIM}{}{DIM:#}", lang.say("(nothing)", "（空）"))?;
    } else {
        let text = Shown::new(input).text;
        let tail = if width(&text) > LONGEST { "…" } else { "" };
        writeln!(out, "    {BOLD}{}{BOLD:#}{tail}", clip(&text))?;
    }
    let shown = Shown::new(input);
    for finding in findings {
        let columns = shown.columns(finding.span.start, finding.span.end);
        let from = columns.start.min(LONGEST);
        let carets = "^".repeat(columns.end.min(LONGEST).saturating_sub(from).max(1));
        let style = terminal::style(Some(finding.severity));
        let message = escaped(&finding.message);
        let used = 4 + from + carets.len() + 1 + width(&message);
        let gap = CODE_COLUMN.saturating_sub(used).max(2);
        writeln!(
            out,
            "    {}{style}{carets} {message}{style:#}{}{DIM}[{} {}]{DIM:#}",
            " ".repeat(from),
            " ".repeat(gap),
            finding.code.id(),
            finding.code.name(),
        )?;
    }
    Ok(())
}

/// The beginning of a very long text.
fn clip(text: &str) -> &str {
    if width(text) <= LONGEST {
        return text;
    }
    let mut used = 0;
    let end = text.char_indices().find(|(_, c)| {
        used += width(c.encode_utf8(&mut [0; 4]));
        used > LONGEST
    });
    &text[..end.map_or(text.len(), |(at, _)| at)]
}

/// What the best match rests on.
fn reason(answer: &Answer, lang: Lang) -> Option<String> {
    if answer.is_own() {
        let checked = answer.own[0].check == Some(true);
        return Some(if checked {
            lang.say("it fits your own rules, check digit and all".into(), "符合自定义规则，校验位也吻合".into())
        } else {
            lang.say("it fits your own rules".into(), "符合自定义规则".into())
        });
    }
    let Some(best) = answer.matches.first() else { return answer.identity.as_ref()?.reason(lang) };
    let alone = answer.matches.iter().all(|other| other.carrier == best.carrier);
    let one_in = best.format.check.factor();
    Some(match best.proof {
        Proof::CheckDigit if answer.verdict == Verdict::Valid => lang.say(
            "the check digit fits, and so does everything else that this kind of number has".into(),
            "校验位吻合，这种单号的其他规则也都符合".into(),
        ),
        Proof::CheckDigit => lang.say(
            format!("the check digit fits; one random number in {one_in} does that"),
            format!("校验位吻合；随机数字也有 {one_in} 分之一的机会吻合"),
        ),
        Proof::Registry => {
            lang.say("its codes are in the published tables".into(), "其中的代码在公开的代码表中".into())
        }
        Proof::Prefix if alone => {
            lang.say("nobody else begins a number like this".into(), "这个开头只有这家在用".into())
        }
        Proof::Prefix => lang.say(
            "the beginning is one of this carrier's; numbers of others may begin so, too".into(),
            "开头是这家的；其他家的单号也可能这样开头".into(),
        ),
        _ if answer.verdict.is_ok() => lang.say(
            "only length and characters fit; this kind of number has no check digit".into(),
            "只有长度和字符吻合；这种单号没有校验位".into(),
        ),
        _ => return None,
    })
}

/// The repairs and what else can be done.
fn way_out(out: &mut impl Write, input: &str, answer: &Answer, lang: Lang) -> Result<()> {
    // The label shows another number: to spell this one right helps nobody.
    let outweighed = answer.fix.is_some() || answer.findings.iter().any(|finding| finding.code == Code::LabelDiffers);
    let fixed = answer.fix.as_ref().filter(|fix| fix.applicability == Applicability::Safe).map(|fix| fix.apply(input));
    if let Some(number) =
        fixed.as_deref().or(answer.canonical.as_deref().filter(|_| answer.verdict == Verdict::Fixable && !outweighed))
    {
        let safe = if answer.findings.iter().any(|finding| finding.code == Code::DocumentationSample) {
            lang.say("spelled right, but a sample", "写法可修正，但这是示例单号")
        } else {
            lang.say("safe to replace", "可放心替换")
        };
        entry(out, lang.say("fix", "改为"), &format!("{GREEN}{}{GREEN:#} {safe}", padded(&escaped(number), 24)))?;
    } else {
        for repair in answer.repairs.iter().take(3) {
            let label = if repair.applicability == Applicability::Guess {
                lang.say("or", "或")
            } else {
                lang.say("fix", "改为")
            };
            entry(out, label, &proposal(&repair.number, repair.applicability, repair.probability, lang))?;
        }
    }
    match cause(answer) {
        Some(cause) if !cause.help.is_empty() => entry(out, lang.say("do", "处理"), &escaped(&cause.help)),
        _ => Ok(()),
    }
}

/// What is to be done something about; its companions go with it. How a number is spelled is the cause only where nothing
/// graver is said, and where neither a fix nor a comparison with the label settles it.
fn cause(answer: &Answer) -> Option<&Said> {
    let spelling = |finding: &Said| {
        finding.code.stage() == Stage::Reading && !matches!(answer.verdict, Verdict::Ruined | Verdict::Missing)
    };
    // What only has to come off is in the way of nothing but the comparison.
    let proposed = answer.verdict == Verdict::Suspect && !answer.repairs.is_empty();
    let comes_off = |finding: &Said| {
        let code = finding.code;
        code.is_spelling() && spelling(finding) || (Code::LabelGlued..=Code::TrailingText).contains(&code)
    };
    let settled =
        |finding: &Said| answer.verdict == Verdict::Fixable && spelling(finding) || proposed && comes_off(finding);
    let open = answer.findings.iter().filter(|finding| !settled(finding));
    open.max_by_key(|finding| (finding.severity, !spelling(finding), std::cmp::Reverse(finding.span.start)))
}

fn proposal(number: &str, sure: Applicability, probability: f64, lang: Lang) -> String {
    let percent = probability * 100.0;
    // How a text is read, or what a label shows, is not counted.
    let counted = probability < CERTAIN;
    let word = match sure {
        Applicability::Safe => lang.say("safe to replace".to_owned(), "可放心替换".to_owned()),
        Applicability::Likely if !counted => lang.say(
            "likely — compare with the label before you submit it".to_owned(),
            "很可能，提交前请对照面单核对".to_owned(),
        ),
        Applicability::Guess if !counted => {
            lang.say("a guess — only the label can tell".to_owned(), "仅供参考，以面单为准".to_owned())
        }
        Applicability::Likely => lang.say(
            format!("likely ({percent:.0} %) — compare with the label before you submit it"),
            format!("很可能（{percent:.0} %），提交前请对照面单核对"),
        ),
        Applicability::Guess => lang.say(
            format!("a guess ({percent:.0} %) — only the label can tell"),
            format!("仅供参考（{percent:.0} %），以面单为准"),
        ),
    };
    format!("{GREEN}{}{GREEN:#} {word}", padded(&escaped(number), 24))
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
