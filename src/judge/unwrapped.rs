//! What stands inside of a dress is what it would be alone. Quotes, formulas and markup say nothing of it; a label or a
//! name says that it is a number, against what it may as well be.

use alloc::vec::Vec;

use super::attribution::is_vague;
use super::put_back::{Dress, edits_around, put_back};
use super::{Case, Grade, judge};
use crate::canon::read;
use crate::cell;
use crate::diagnose::Diagnosis;
use crate::finding::{Code, Edit, Finding, Span};
use crate::foreign::{self, Strength};
use crate::rule::Carrier;

impl<'a> Case<'a> {
    /// Where something stands inside of such dress, and nothing is accepted as the text stands.
    pub(super) fn wrapped(&self) -> Option<Span> {
        let bare = self.peeled.bare;
        let inner = bare.of(self.input);
        let accepted = self.attributed().is_some_and(|(_, grade)| grade != Grade::Other);
        (self.context.may_open() && !accepted && !inner.is_empty() && inner.len() < self.input.trim().len())
            .then_some(bare)
    }

    /// The answer for that.
    pub(super) fn unwrapped(&self) -> Option<Diagnosis<'a>> {
        let bare = self.wrapped()?;
        let wrapper = Wrapper { input: self.input, taken: &self.peeled.findings, bare };
        Some(put_back(judge(self.context.inside(), bare.of(self.input)), self.input, &wrapper))
    }

    /// What is left where something was taken off is what it would be alone. Beside a name or a label, which speak for
    /// a number, only what hardly any number looks like, unless its hyphens are its own.
    pub(super) fn inside_dress(&self, hyphens: bool, numbered: bool) -> Option<foreign::Foreign> {
        let all = self.input.trim().len();
        let look = |span: Span| {
            let mut found = foreign::look_around(span.of(self.input), numbered)?;
            found.span = Span::new(span.start + found.span.start, span.start + found.span.end);
            Some(found)
        };
        let inside = |span: Span| Some(span).filter(|span| span.of(self.input).len() < all);
        // A carrier that does not know the number speaks for none, and hardly for one that nobody knows.
        let unlabelled = !self.peeled.is_labelled();
        let spoken = self.peeled.is_spoken_for() && !(unlabelled && self.disowned);
        let least = match (!hyphens && spoken, unlabelled && self.is_unknown_to_named()) {
            (false, _) => Strength::Weak,
            (true, true) => Strength::Fair,
            (true, false) => Strength::Strong,
        };
        let bare = inside(self.peeled.bare).and_then(look);
        let digits = || Some(self.core()).filter(|_| self.reading.text.iter().all(u8::is_ascii_digit));
        let named = || inside(self.peeled.named).and_then(look);
        // Hyphens that are a number's own prove nothing against what proves itself.
        let own = || Some(self.core()).filter(|_| hyphens).and_then(inside).and_then(look);
        let proven = || own().filter(|f| f.strength == Strength::Proof);
        let core = || named().or_else(|| digits().and_then(inside).and_then(look)).or_else(proven);
        bare.or_else(|| core().filter(|f| f.strength >= least && (least == Strength::Weak || f.code != Code::Words)))
    }

    /// Whether neither the carrier that is named beside the number knows it nor anybody else whose word counts.
    fn is_unknown_to_named(&self) -> bool {
        let known = match self.attributed() {
            None | Some((_, Grade::Other)) => false,
            Some((fit, _)) => !is_vague(fit),
        };
        // Of a carrier of which too little is written down, nobody can say what it knows.
        let told = |carrier: &Carrier| !carrier.is_merely_seen() && !carrier.is_known_by_hearsay();
        self.peeled.hint.is_some_and(told) && !known
    }

    /// What the letters and digits are without the characters that nobody sees among them.
    pub(super) fn without_controls(&self) -> Option<foreign::Foreign> {
        let within = |c: char| c.is_control() && !c.is_whitespace();
        let core = self.core();
        let hidden = core.of(self.input).contains(within) && self.reading.strange.is_none();
        let mut found = if hidden { foreign::look(self.reading.as_str())? } else { return None };
        found.span = core;
        Some(found)
    }

    /// Whether the number proves whose it is.
    pub(super) fn is_proven(&self) -> bool {
        matches!(self.attributed(), Some((_, Grade::Proven)))
    }
}

/// Quotes, formulas and markup around the part of the input at `bare`.
struct Wrapper<'a> {
    input: &'a str,
    /// What was said of everything that was taken off.
    taken: &'a [Finding],
    bare: Span,
}

impl Dress for Wrapper<'_> {
    fn raw(&self, span: Span) -> Span {
        Span::new(span.start + self.bare.start, span.end + self.bare.start)
    }

    fn explains(&self, _: &Finding) -> bool {
        false
    }

    fn findings(&self) -> Vec<Finding> {
        let around = [Span::new(0, self.bare.start), Span::new(self.bare.end, self.input.len())];
        let unseen = around.into_iter().find_map(|part| invisible(self.input, part));
        self.taken.iter().filter(|f| cell::is_wrapper(f.code)).cloned().chain(unseen).collect()
    }

    fn edits(&self, inside: Vec<Edit>, _: &str) -> Vec<Edit> {
        edits_around(self.input, self.bare, inside)
    }
}

/// The characters that nobody sees in a part of a text.
pub(super) fn invisible(input: &str, within: Span) -> Option<Finding> {
    read(input, within).findings().find(|f| f.code == Code::InvisibleCharacter)
}
