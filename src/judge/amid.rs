//! The one word that tells something in a text of which nothing is known as a whole: a line of a log, the row of a
//! table, a message of a chat.

use alloc::string::String;
use alloc::vec::Vec;

use smallvec::SmallVec;

use super::attribution::{Grade, grade, is_vague};
use super::put_back::{Dress, put_back};
use crate::damage;
use crate::diagnose::Diagnosis;
use crate::finding::{Applicability, Code, Edit, Finding, Repair, Span, Stage};
use crate::signs::{is_apostrophe, is_dash};
use crate::verdict::Verdict;

/// Longer texts are prose.
const LONGEST: usize = 256;
/// More words that may be numbers are a list.
const MOST: usize = 8;
/// Fewer characters, and fewer digits among them, are a word of prose.
const SHORTEST: usize = 7;
const FEWEST_DIGITS: usize = 4;
/// As many characters beside a number count it, or are a state or a service.
const COUNT: usize = 3;

/// The answer for the one word that tells something, where `whole` knows nothing of the text. What `ask` accepts is a
/// proposal: nobody knows what the other words mean.
pub(crate) fn amid<'a>(
    input: &'a str,
    whole: &Diagnosis<'_>,
    ask: impl Fn(&'a str) -> Diagnosis<'a>,
) -> Option<Diagnosis<'a>> {
    let open = whole.findings.first().is_some_and(|f| f.code == Code::UnknownFormat);
    let linked = || whole.findings.iter().any(|f| f.code == Code::Url);
    if !open || input.len() > LONGEST || linked() {
        return None;
    }
    let named = whole.findings.iter().any(|f| matches!(f.code, Code::CarrierNameGlued | Code::CarrierHintDisagrees));
    let mut asked: SmallVec<[Span; MOST]> = SmallVec::new();
    for word in words(input).filter(|word| may_be_number(word.of(input))) {
        if asked.iter().any(|known| known.of(input) == word.of(input)) {
            continue;
        }
        // What is left of a text without any dress was asked before.
        if asked.len() == MOST || word.end - word.start == input.trim().len() {
            return None;
        }
        asked.push(word);
    }
    let mut told = None;
    for word in asked {
        let out = ask(word.of(input));
        let said = says(word.of(input), &out, named);
        if said == Says::Nothing {
            continue;
        }
        if told.is_some() || said == Says::Something || said.is_open_to(input, word) {
            return None;
        }
        told = Some((word, out));
    }
    let (word, out) = told?;
    let mut out = put_back(out, input, &Beside { input, word });
    if out.verdict.is_acceptable() {
        doubt(&mut out);
    }
    Some(out)
}

/// What a word says by itself.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Says {
    /// Nothing that matters beside another one.
    Nothing,
    /// That it may be a number as well as another one.
    Something,
    /// That a carrier takes it, or that it is a number with a slip or one of which something was lost.
    Likely,
    /// The same where only its length or its beginning speaks for it.
    Hardly,
    /// That it is a number, by letters and digits that hardly anything else has.
    Surely,
}

impl Says {
    /// Whether what stands next to the word may belong to it: behind one sign any figures, and behind blanks and dashes
    /// more than a count.
    fn is_open_to(self, input: &str, word: Span) -> bool {
        let gap = |c: char| matches!(c, ' ' | '\t' | '\u{a0}') || is_dash(c);
        let part = |c: char| !c.is_alphanumeric();
        let (before, behind) = (&input[..word.start], &input[word.end..]);
        let (front, back) = (before.trim_end_matches(gap), behind.trim_start_matches(gap));
        let (touches, follows) = (front.len() == before.len(), back.len() == behind.len());
        let last = front.chars().next_back().filter(|_| touches).map_or(0, char::len_utf8);
        let first = back.chars().next().filter(|_| follows).map_or(0, char::len_utf8);
        let front = front[..front.len() - last].rsplit(part).next().unwrap_or("");
        let back = back[first..].split(part).next().unwrap_or("");
        let numbered = |text: &str| text.bytes().any(|b| b.is_ascii_digit());
        let spoken = |text: &str| text.chars().any(char::is_lowercase);
        [(front, touches), (back, follows)].into_iter().any(|(text, signed)| match self {
            _ if signed => numbered(text),
            Self::Hardly => !text.is_empty() && !spoken(text),
            _ => text.chars().count() > COUNT && numbered(text),
        })
    }
}

/// What a word says by the answer for it.
fn says(word: &str, out: &Diagnosis<'_>, named: bool) -> Says {
    match out.verdict {
        Verdict::Ruined => Says::Likely,
        Verdict::Suspect if is_solid(word) && out.repairs.first().is_some_and(Repair::is_likely) => Says::Likely,
        Verdict::Mismatch | Verdict::Suspect => Says::Something,
        Verdict::Missing | Verdict::Foreign | Verdict::Unknown => Says::Nothing,
        Verdict::Valid | Verdict::Plausible | Verdict::Fixable => accepted(word, out, named),
    }
}

/// The same for one that is accepted. Beside the name of a carrier only a proof counts: whoever is named does not know
/// the text.
fn accepted(word: &str, out: &Diagnosis<'_>, named: bool) -> Says {
    /// Digits of fewer figures count anything.
    const LONG: usize = 10;
    let lettered = word.bytes().any(|b| b.is_ascii_alphabetic());
    match out.fits.and_then(|fits| grade(&fits)).filter(|_| is_solid(word)) {
        Some((_, Grade::Proven)) if lettered => Says::Surely,
        Some((_, Grade::Proven)) => Says::Likely,
        Some((fit, Grade::Declared)) if !named && !is_vague(fit) => Says::Hardly,
        Some((fit, Grade::Fits)) if !named && lettered && fit.is_distinctive() => Says::Hardly,
        Some((fit, Grade::Fits)) if !fit.is_distinctive() && word.len() < LONG => Says::Nothing,
        _ => Says::Something,
    }
}

/// Whether a word is nothing but letters and digits.
fn is_solid(word: &str) -> bool {
    word.bytes().all(|b| b.is_ascii_alphanumeric())
}

/// Whether a word may be a number: it has enough characters and digits, and no signs but those that hide something or
/// write a figure.
fn may_be_number(word: &str) -> bool {
    let signed = |c: char| damage::hides_characters(c) && !matches!(c, '?' | '？') || matches!(c, '.' | '+');
    word.bytes().filter(u8::is_ascii_alphanumeric).count() >= SHORTEST
        && word.bytes().filter(u8::is_ascii_digit).count() >= FEWEST_DIGITS
        && word.chars().all(|c| c.is_ascii_alphanumeric() || signed(c))
}

/// The words of a text, without what stands at their edges. Any sign parts them that joins no parts of a code and hides
/// nothing.
fn words(input: &str) -> impl Iterator<Item = Span> {
    let parts = |c: char| {
        let joins = matches!(c, '.' | '+' | '_' | '@' | '%' | '~') || is_dash(c) || is_apostrophe(c);
        !(c.is_alphanumeric() || joins || damage::hides_characters(c))
    };
    let mut at = 0;
    input.split_inclusive(parts).map(move |part| {
        let start = at;
        at += part.len();
        let word = bare(part.trim_end_matches(parts));
        Span::new(start + word.start, start + word.end)
    })
}

/// Where a word stands within the signs at its edges. What hides characters at one of them belongs to it; at both it is
/// emphasis. One stop ends a sentence.
fn bare(word: &str) -> Span {
    let edge = |c: char| !(c.is_alphanumeric() || matches!(c, '.' | '%') || damage::hides_characters(c));
    let text = word.trim_start_matches(edge);
    let start = word.len() - text.len();
    let text = text.trim_end_matches(edge);
    let text = text.strip_suffix('.').filter(|rest| !rest.ends_with('.')).unwrap_or(text);
    let head = text.len() - text.trim_start_matches(damage::hides_characters).len();
    let tail = text.trim_end_matches(damage::hides_characters).len();
    let emphasis = 0 < head && head < tail && text[..head] == text[tail..];
    let inner = if emphasis { Span::new(head, tail) } else { Span::new(0, text.len()) };
    Span::new(start + inner.start, start + inner.end)
}

/// Makes a proposal of a number that is taken out of a text.
fn doubt(out: &mut Diagnosis<'_>) {
    out.verdict = Verdict::Suspect;
    (out.canonical, out.fits, out.attributed) = (None, None, None);
    out.findings.retain(|finding| finding.code.stage() == Stage::Reading);
    // What else was proposed of the number is no second one of the text.
    for (i, repair) in out.repairs.iter_mut().enumerate() {
        let most = if i == 0 { Applicability::Likely } else { Applicability::Guess };
        repair.applicability = repair.applicability.min(most);
    }
    if let Some(fix) = &mut out.fix {
        fix.applicability = Applicability::Likely;
    }
}

/// Everything around a word of the input.
struct Beside<'a> {
    input: &'a str,
    word: Span,
}

impl Dress for Beside<'_> {
    fn raw(&self, span: Span) -> Span {
        Span::new(span.start + self.word.start, span.end + self.word.start)
    }

    fn explains(&self, _: &Finding) -> bool {
        false
    }

    fn findings(&self) -> Vec<Finding> {
        let (before, behind) = (&self.input[..self.word.start], &self.input[self.word.end..]);
        let start = before.len() - before.trim_start().len();
        let end = self.word.end + behind.trim_end().len();
        let front = Span::new(start, before.trim_end().len().max(start));
        let back = Span::new((self.input.len() - behind.trim_start().len()).min(end), end);
        let sides = [(Code::LabelGlued, front), (Code::TrailingText, back)].into_iter();
        sides.filter(|(_, side)| side.start < side.end).map(|(code, side)| Finding::new(code, side)).collect()
    }

    fn edits(&self, mut inside: Vec<Edit>, _: &str) -> Vec<Edit> {
        for edit in &mut inside {
            edit.span = self.raw(edit.span);
        }
        let cut = |start, end| Edit { span: Span::new(start, end), replacement: String::new() };
        inside.insert(0, cut(0, self.word.start));
        inside.push(cut(self.word.end, self.input.len()));
        inside.retain(|edit| edit.span.start < edit.span.end || !edit.replacement.is_empty());
        inside
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stand_between_signs() {
        for (text, expected) in [
            ("GET /track/RB123456785GB 200", &["GET", "track", "RB123456785GB", "200"][..]),
            ("[1]: ***RB123456785GB***", &["1", "RB123456785GB"]),
            ("\"1023\",\"RB739***467CN\",\"x\"", &["1023", "RB739***467CN", "x"]),
            ("94001362... sent.", &["94001362...", "sent"]),
            ("*** _ .", &["***"]),
        ] {
            let found: Vec<&str> = words(text).map(|span| span.of(text)).filter(|word| !word.is_empty()).collect();
            assert_eq!(found, expected, "{text}");
        }
    }

    #[test]
    fn numbers_have_no_signs_but_those_that_hide_something() {
        for (word, may) in [
            ("RB123456785GB", true),
            ("RB739***467CN", true),
            ("9.40014E+21", true),
            ("RB123456785GB?x", false),
            ("113-8234567-7654321", false),
            ("mail4567@example.com", false),
            ("shipment", false),
        ] {
            assert_eq!(may_be_number(word), may, "{word}");
        }
    }

    #[test]
    fn one_number_among_unknown_words_is_proposed() {
        for (text, number) in [
            ("GET /track/9400136206248173956244 200", "9400136206248173956244"),
            ("[0] => SF1384729560183", "SF1384729560183"),
            ("a) RB739O82467CN", "RB739182467CN"),
        ] {
            let out = crate::diagnose(text);
            let likely = out.repairs().first().filter(|repair| repair.applicability == Applicability::Likely);
            assert_eq!((out.verdict(), likely.map(|r| &*r.number)), (Verdict::Suspect, Some(number)), "{text}");
            assert_eq!(out.fix().map(|fix| fix.apply(text)).as_deref(), Some(number), "{text}");
        }
        assert_eq!(crate::diagnose("GET /track/RB739***467CN 200").verdict(), Verdict::Ruined);
        assert_eq!(crate::diagnose("[0] => 55512345").verdict(), Verdict::Unknown);
    }
}
