//! The way out: what to write instead, or what else can be done.

use std::io::{Result, Write};

use tracklint::finding::Stage;
use tracklint::{Applicability, Code, Lang, Severity, Verdict};

use super::entry;
use crate::engine::{Answer, Said};
use crate::language::Say;
use crate::terminal::{GREEN, escaped, padded};

/// What would be shown as 100 % goes without a figure.
const CERTAIN: f64 = 0.995;

/// The repairs and what else can be done.
pub(super) fn way_out(out: &mut impl Write, input: &str, answer: &Answer, lang: Lang) -> Result<()> {
    // The label shows another number: to spell this one right helps nobody.
    let outweighed = answer.fix.is_some() || answer.findings.iter().any(|finding| finding.code == Code::LabelDiffers);
    let fixed = answer.fix.as_ref().filter(|fix| fix.applicability == Applicability::Safe).map(|fix| fix.apply(input));
    if let Some(number) =
        fixed.as_deref().or(answer.canonical.as_deref().filter(|_| answer.verdict == Verdict::Fixable && !outweighed))
    {
        let safe = if answer.findings.iter().any(|finding| finding.code == Code::DocumentationSample) {
            lang.say("correctly spelled, but a sample", "写法可修正，但这是示例单号")
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

/// What is to be done something about; its companions go with it. How a number is spelled is the cause only where
/// nothing graver is said, and where neither a fix nor a comparison with the label settles it.
fn cause(answer: &Answer) -> Option<&Said> {
    let spelling = |finding: &Said| {
        finding.code.stage() == Stage::Reading && !matches!(answer.verdict, Verdict::Ruined | Verdict::Missing)
    };
    // What only has to come off is in the way of nothing but the comparison, unless it says that the number is void.
    let proposed = answer.verdict == Verdict::Suspect && !answer.repairs.is_empty();
    let comes_off = |finding: &Said| {
        let code = finding.code;
        let beside = (Code::LabelGlued..=Code::TrailingText).contains(&code) && finding.severity < Severity::Error;
        code.is_spelling() && spelling(finding) || beside
    };
    let settled =
        |finding: &Said| answer.verdict == Verdict::Fixable && spelling(finding) || proposed && comes_off(finding);
    let open = answer.findings.iter().filter(|finding| !settled(finding));
    open.max_by_key(|finding| (finding.severity, !spelling(finding), std::cmp::Reverse(finding.span.start)))
}

/// A number that may be meant, and how sure that is.
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
