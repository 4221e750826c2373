//! What makes it doubtful that what is left is the number, whichever layers left it: a row for each doubt.

use core::cell::OnceCell;

use super::{LINE_BREAKS, Peeled, claim, cross, ell, even, figures, glue, is_void, keyboard, run, several, trim};
use crate::damage;
use crate::finding::Applicability::{self, Guess, Likely};
use crate::signs::is_apostrophe;

/// One doubt, or several that are asked in an order of their own.
pub(super) enum Doubt {
    /// How sure it is at most where the doubt holds, what takes the doubt away, and whether it holds.
    One(Applicability, Unless, fn(&str, &Peeled) -> bool),
    /// How sure it is at most.
    Graded(fn(&str, &Peeled) -> Applicability),
}

/// What takes a doubt away, for what is left as a whole.
#[derive(Clone, Copy)]
pub(super) enum Unless {
    /// Nothing, or what the doubt asks for by itself.
    Never,
    /// One format proves it.
    Proven,
    /// The declared carrier knows it, or one format proves it.
    Known,
}

/// What the layers left may be something else.
pub(super) const OF_REST: &[Doubt] = &[
    Doubt::One(Likely, Unless::Never, has_lines),
    Doubt::One(Likely, Unless::Never, several::may_be_several),
    Doubt::One(Guess, Unless::Known, may_be_blank),
    Doubt::One(Guess, Unless::Proven, is_fraction),
];

/// Something else may have been taken for a part of the number, or a part of the number for something else.
pub(super) const OF_NUMBER: &[Doubt] = &[
    Doubt::Graded(glue::sure),
    Doubt::One(Guess, Unless::Never, joins_word),
    Doubt::One(Guess, Unless::Never, keyboard::took_keys),
    Doubt::One(Likely, Unless::Proven, ell::is_among_digits),
    Doubt::One(Likely, Unless::Never, ell::is_doubtful),
    Doubt::One(Guess, Unless::Known, has_cross),
    Doubt::Graded(run::sure),
    Doubt::One(Guess, Unless::Proven, even::took_group),
    Doubt::One(Likely, Unless::Proven, even::goes_on),
    // A word among figures is hardly a part of the number.
    Doubt::One(Guess, Unless::Proven, has_word_between),
];

/// How sure it is after all of these doubts that what is left is the number.
pub(super) fn sure(doubts: &[Doubt], input: &str, cell: &Peeled) -> Applicability {
    let core = trim(input, cell.core);
    // Few doubts hold, so that few ask for it.
    let (own, proven) = (OnceCell::new(), OnceCell::new());
    let is_own = || *own.get_or_init(|| cell.is_own(input, core));
    let is_proven = || *proven.get_or_init(|| cell.is_beyond_doubt(input, core));
    let is_excused = |unless: Unless| match unless {
        Unless::Never => false,
        Unless::Proven => is_proven(),
        Unless::Known => is_own() || is_proven(),
    };
    doubts.iter().fold(cell.sure, |sure, doubt| match *doubt {
        Doubt::One(most, unless, holds) if most < sure && holds(input, cell) && !is_excused(unless) => most,
        Doubt::One(..) => sure,
        Doubt::Graded(most) => sure.min(most(input, cell)),
    })
}

/// Whether it stands in two lines, which may be two numbers of which only one is known: to join them is a proposal.
fn has_lines(input: &str, cell: &Peeled) -> bool {
    let text = cell.core.of(input);
    let may_have_lines = text.bytes().any(|b| b.is_ascii_control() || !b.is_ascii());
    may_have_lines && text.trim_matches(is_void).contains(LINE_BREAKS)
}

/// Whether it may be a form that nobody filled in.
fn may_be_blank(input: &str, cell: &Peeled) -> bool {
    damage::may_be_blank(cell.core.of(input))
}

/// Whether it ends with a fraction, of which no number has any but as punctuation of its own.
fn is_fraction(input: &str, cell: &Peeled) -> bool {
    cell.rewritten.is_none()
        && figures::has_fraction(trim(input, cell.core).of(input))
        && !claim::owns_punctuation(cell.core.of(input), cell.declared)
}

/// Whether an apostrophe joins the last letter of a number, which stands alone, to a word behind it: `… O'Brien`.
fn joins_word(input: &str, cell: &Peeled) -> bool {
    let core = trim(input, cell.core);
    let word = input[core.end..].strip_prefix(is_apostrophe);
    let last = core.of(input).strip_suffix(|c: char| c.is_ascii_alphabetic());
    let joined = word.is_some_and(|word| word.starts_with(char::is_alphabetic));
    cell.rewritten.is_none() && joined && last.is_some_and(|rest| rest.ends_with(char::is_whitespace))
}

/// Whether a small `x` or two among its digits may hide some of them.
fn has_cross(input: &str, cell: &Peeled) -> bool {
    cross::has_cross(trim(input, cell.core).of(input))
}

/// Whether a word in lowercase stands among its figures.
fn has_word_between(input: &str, cell: &Peeled) -> bool {
    several::has_word_between(cell.core.of(input))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::carriers::carrier;

    #[test]
    fn each_doubt_lessens_how_sure_it_is() {
        for (text, most) in [
            ("986578788855", Applicability::Safe),
            ("46x458255360", Guess),
            ("9865 ref 12", Guess),
            ("AMPJ----0569552028", Guess),
            ("UUS62M2848812l75", Likely),
        ] {
            assert_eq!(sure(OF_NUMBER, text, &Peeled::whole(text)), most, "{text}");
        }
        let lines = "986578788855\n1";
        assert_eq!(sure(OF_REST, lines, &Peeled::whole(lines)), Likely);
    }

    #[test]
    fn what_was_more_doubtful_stays_so() {
        for before in Applicability::ALL {
            let cell = Peeled { sure: before, ..Peeled::whole("UUS62M2848812l75") };
            assert_eq!(sure(OF_NUMBER, "UUS62M2848812l75", &cell), before.min(Likely), "{before:?}");
        }
    }

    #[test]
    fn what_is_known_as_it_stands_is_not_doubted() {
        let doubt = &[Doubt::One(Guess, Unless::Known, |_, _| true)];
        for (text, declared, most) in [
            ("46x458255360", "", Guess),
            ("46x458255360", "fedex", Guess),
            ("986578788855", "fedex", Applicability::Safe),
            ("1Z999AA10123456784", "", Applicability::Safe),
        ] {
            let cell = Peeled { declared: carrier(declared), ..Peeled::whole(text) };
            assert_eq!(sure(doubt, text, &cell), most, "{text} {declared}");
        }
    }
}
