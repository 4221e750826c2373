//! What nobody sees at the edges of a text says nothing of what stands between them: blanks, tabs, ends of lines and
//! invisible characters come off before anything is asked.

use alloc::vec::Vec;

use super::put_back::{Dress, edits_around, put_back};
use super::{judge, judge_if_any_fits};
use crate::canon::{is_garbled, is_garbled_space, read};
use crate::cell::is_void;
use crate::diagnose::Diagnosis;
use crate::finding::{Edit, Finding, Span};
use crate::rank::Context;
use crate::verdict::Verdict;

/// The part between such edges; `None` where there are none, or nothing else.
pub(crate) fn between(input: &str) -> Option<Span> {
    // Most texts begin and end with a sign of the keyboard.
    if matches!(input.as_bytes(), [first, .., last] if first.is_ascii_graphic() && last.is_ascii_graphic()) {
        return None;
    }
    let start = input.len() - input.trim_start_matches(is_edge).len();
    let part = Span::new(start, start + input[start..].trim_end_matches(is_edge).len());
    // Half of a letter that was read in another encoding may look like a hard space.
    let garbled = || is_garbled(input) || is_garbled_space(part.of(input), &input[part.end..]);
    (part.start < part.end && part != Span::new(0, input.len()) && (input.is_ascii() || !garbled())).then_some(part)
}

/// Whether a character at an edge says nothing; with an escape begins what a terminal is told.
fn is_edge(c: char) -> bool {
    is_void(c) && c != '\u{1b}'
}

/// The answer for the part between the edges, as one for the whole.
pub(super) fn answer(context: Context, input: &str, part: Span) -> Diagnosis<'_> {
    put_between(judge(context, part.of(input)), input, part)
}

/// The same, unless nothing fits what stands in it. A glance left the whole open, and so the part.
pub(super) fn answer_if_any_fits(context: Context, input: &str, part: Span) -> Option<Diagnosis<'_>> {
    judge_if_any_fits(context, part.of(input)).map(|out| put_between(out, input, part))
}

/// The answer for the part, put back between the edges.
pub(crate) fn put_between<'a>(out: Diagnosis<'_>, input: &'a str, part: Span) -> Diagnosis<'a> {
    // What has to come off is told of what may be submitted then.
    let told = out.verdict.is_acceptable() || out.verdict == Verdict::Suspect;
    let mut out = put_back(out, input, &Edges { input, part, told });
    // What is only spelled otherwise is told in one order, wherever it stands.
    if let Some(last) = out.findings.iter().rposition(|f| f.code.is_spelling())
        && out.findings[..last].iter().all(|f| f.code.is_spelling())
    {
        out.findings[..=last].sort_by_key(|f| f.code);
    }
    out
}

/// What stands around the part of the input.
struct Edges<'a> {
    input: &'a str,
    part: Span,
    /// Whether anything is said of it.
    told: bool,
}

impl Dress for Edges<'_> {
    fn raw(&self, span: Span) -> Span {
        Span::new(span.start + self.part.start, span.end + self.part.start)
    }

    fn explains(&self, _: &Finding) -> bool {
        false
    }

    fn findings(&self) -> Vec<Finding> {
        let mut out: Vec<Finding> = Vec::new();
        let edges = [Span::new(0, self.part.start), Span::new(self.part.end, self.input.len())];
        for reading in edges.into_iter().filter(|_| self.told).map(|edge| read(self.input, edge)) {
            for finding in reading.findings() {
                match out.iter_mut().find(|known| known.code == finding.code) {
                    Some(known) => known.count += finding.count,
                    None => out.push(finding),
                }
            }
        }
        out
    }

    /// What stands beside the number is told before what nobody sees.
    fn is_behind(&self, _: &Finding) -> bool {
        true
    }

    fn edits(&self, inside: Vec<Edit>, _: &str) -> Vec<Edit> {
        edits_around(self.input, self.part, inside)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::Code;

    #[test]
    fn blanks_and_what_nobody_sees_come_off() {
        for (input, inner) in [
            ("\tRB123456785GB", Some("RB123456785GB")),
            (" RB123456785GB\u{a0}\r\n", Some("RB123456785GB")),
            ("\u{feff}“N/A”\u{200b}", Some("“N/A”")),
            ("RB123456785GB", None),
            ("RB 123456785 GB", None),
            (" \t\u{a0}", None),
            ("", None),
            // What a terminal is told, and letters in another encoding.
            ("\u{1b}[32mRB123456785GB\u{1b}[0m", None),
            ("986578788855.0Â\u{a0}", None),
            ("LX473124735CNВ\u{a0}", None),
        ] {
            assert_eq!(between(input).map(|part| part.of(input)), inner, "{input:?}");
        }
    }

    #[test]
    fn each_kind_is_told_once_behind_what_stands_beside_the_number() {
        let d = crate::diagnose("\u{200e}DHL3318810025\t \t");
        let told: Vec<_> = d.findings().iter().map(|f| (f.code, f.span, f.count)).collect();
        assert_eq!(told.first().map(|f| f.0), Some(Code::CarrierNameGlued));
        assert!(told.contains(&(Code::BidiMark, Span::new(0, 3), 1)), "{told:?}");
        assert!(told.contains(&(Code::ControlCharacter, Span::new(16, 17), 2)), "{told:?}");
        assert_eq!(d.fix().map(|fix| fix.apply(d.input())).as_deref(), Some("3318810025"));
    }
}
