//! What a person sees: the raw number with the places underlined, why, and the way out.

use std::io::{Result, Write};

use tracklint::{Applicability, Carrier, Lang, Match, Proof, Verdict};

use crate::engine::{Answer, Said, shown};
use crate::language::Say;
use crate::terminal::{self, BOLD, DIM, GREEN, Shown, escaped, padded, width, wrapped};

/// Where the codes stand.
const CODE_COLUMN: usize = 80;
/// A longer raw text is cut around its first finding.
const LONGEST: usize = 160;
/// Where sentences are broken.
const LINE: usize = 100;
/// Candidates below this are not worth a name.
const UNLIKELY: f64 = 0.01;

/// Prints one answer.
pub fn print(out: &mut impl Write, input: &str, answer: &Answer, lang: Lang) -> Result<()> {
    headline(out, answer, lang)?;
    let input = shown(input, answer);
    quote(out, &input, &answer.findings, lang)?;
    if let Some(reason) = reason(answer, lang) {
        entry(out, lang.say("why", "原因"), &reason)?;
    }
    way_out(out, &input, answer, lang)
}

/// The word for a verdict.
pub fn verdict(verdict: Verdict, lang: Lang) -> &'static str {
    match lang {
        Lang::En => verdict.name(),
        Lang::Zh => match verdict {
            Verdict::Valid => "正确",
            Verdict::Plausible => "可能正确",
            Verdict::Fixable => "可修正",
            Verdict::Mismatch => "不匹配",
            Verdict::Suspect => "存疑",
            Verdict::Ruined => "已损坏",
            Verdict::Missing => "未填写",
            Verdict::Foreign => "填错",
            Verdict::Unknown => "无法识别",
        },
    }
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
    let (sign, word) = (terminal::sign(severity), verdict(answer.verdict, lang));
    let Some(best) = answer.matches.first() else { return writeln!(out, "{style}{sign} {word}{style:#}") };
    write!(out, "{style}{sign} {}{style:#}", padded(word, 9))?;
    let said = format!(" {} · {}", name(best.carrier, lang), best.format.name);
    let rivals: Vec<&Match> = rivals(&answer.matches);
    if rivals.is_empty() {
        return writeln!(out, "{said}");
    }
    let gap = CODE_COLUMN.saturating_sub(11 + width(&said)).max(2);
    writeln!(out, "{said}{}{:.0} %", " ".repeat(gap), best.confidence * 100.0)?;
    others(out, &rivals, lang)
}

/// The likeliest match of every other carrier, as far as it deserves a thought.
fn rivals(matches: &[Match]) -> Vec<&Match> {
    let mut rivals: Vec<&Match> = Vec::new();
    for other in matches.iter().skip(1).filter(|other| other.confidence >= UNLIKELY) {
        let known = other.carrier == matches[0].carrier || rivals.iter().any(|rival| rival.carrier == other.carrier);
        if !known {
            rivals.push(other);
        }
    }
    rivals
}

/// The other carriers whose number this could be.
fn others(out: &mut impl Write, rest: &[&Match], lang: Lang) -> Result<()> {
    let one = |m: &&Match| format!("{} {:.0} %", name(m.carrier, lang), m.confidence * 100.0);
    let mut named: Vec<String> = rest.iter().take(3).map(one).collect();
    if rest.len() > 3 {
        named.push(lang.say(format!("{} others", rest.len() - 3), format!("另有 {} 种可能", rest.len() - 3)));
    }
    writeln!(out, "    {DIM}{}{}{DIM:#}", lang.say("also ", "也可能是 "), named.join(lang.say(", ", "、")))
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
    let best = answer.matches.first()?;
    let one_in = best.format.check.factor();
    Some(match best.proof {
        Proof::CheckDigit => lang.say(
            format!("the check digit fits; one random number in {one_in} does that"),
            format!("校验位吻合；随机数字也有 {one_in} 分之一的机会吻合"),
        ),
        Proof::Registry => {
            lang.say("its codes are in the published tables".into(), "其中的代码在公开的代码表中".into())
        }
        Proof::Prefix => lang.say("nobody else begins a number like this".into(), "这个开头只有这家在用".into()),
        _ if answer.verdict.is_ok() => lang.say(
            "only length and characters fit; this kind of number has no check digit".into(),
            "只有长度和字符吻合；这种单号没有校验位".into(),
        ),
        _ => return None,
    })
}

/// The repairs and what else can be done.
fn way_out(out: &mut impl Write, input: &str, answer: &Answer, lang: Lang) -> Result<()> {
    let fixed = answer.fix.as_ref().filter(|fix| fix.applicability == Applicability::Safe).map(|fix| fix.apply(input));
    if let Some(number) =
        fixed.as_deref().or(answer.canonical.as_deref().filter(|_| answer.verdict == Verdict::Fixable))
    {
        let safe = lang.say("safe to replace", "可放心替换");
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
    if answer.verdict == Verdict::Fixable {
        return Ok(());
    }
    // What to do about the cause; its companions go with it.
    match answer.findings.iter().max_by_key(|finding| (finding.severity, std::cmp::Reverse(finding.span.start))) {
        Some(cause) if !cause.help.is_empty() => entry(out, lang.say("do", "处理"), &escaped(&cause.help)),
        _ => Ok(()),
    }
}

fn proposal(number: &str, sure: Applicability, probability: f64, lang: Lang) -> String {
    let percent = probability * 100.0;
    let word = match sure {
        Applicability::Safe => lang.say("safe to replace".to_owned(), "可放心替换".to_owned()),
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
