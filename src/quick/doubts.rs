//! What may still stand against a number that a format accepts: what is written beside it, what its letters may be
//! instead, and what it holds.

use super::alone::{has_complete_word, is_named, may_be_counted, stands_alone};
use super::text::Text;
use super::{Accepted, Glance, Remark, SHORTEST_PROOF};
use crate::canon::Compact;
use crate::cell;
use crate::damage;
use crate::finding::{Code, Severity};
use crate::foreign::{self, Foreign, Strength};
use crate::judge::{Grade, owner_by_beginning};
use crate::matched::{Fits, is_certain};
use crate::matcher::Fit;
use crate::missing;
use crate::near::may_be_misread;
use crate::rank::Facts;
use crate::rule::Standing;
use crate::trim::trim_space;

/// A number that a format accepts, as the text has it, and all that may be doubted of it.
pub(super) struct Doubts<'a> {
    pub(super) text: &'a Text<'a>,
    pub(super) fits: &'a Fits,
    pub(super) best: Fit,
    pub(super) grade: Grade,
    /// Whether something has to come off a number that nothing proves.
    pub(super) doubtful: bool,
    /// How well a doubtful one is founded as something else.
    pub(super) otherwise: Option<Strength>,
}

impl Doubts<'_> {
    /// What the number is at a glance.
    pub(super) fn weigh(&self) -> Glance {
        if self.is_in_foreign_groups() || self.is_account() || self.takes_words() || self.is_open_by_itself() {
            return Glance::Unclear;
        }
        let longest = if self.text.parted { cell::longest_word(self.text.input) } else { 0 };
        if !self.stands_alone(longest) {
            return self.unless_announced();
        }
        if self.has_company() {
            return Glance::Unclear;
        }
        if self.may_hold_a_word(longest) {
            return self.unless_announced();
        }
        if self.is_doubted_for_its_letters() {
            return Glance::Unclear;
        }
        let remark = missing::degenerate(self.text.number);
        let spelled = || core::str::from_utf8(self.text.number.text()).is_ok_and(missing::is_placeholder);
        if remark.is_some_and(|(_, severity)| severity == Severity::Error || spelled()) {
            return Glance::Refused;
        }
        if self.is_doubted_for_its_digits() {
            return Glance::Unclear;
        }
        if self.is_outweighed() {
            return Glance::Refused;
        }
        let remark = if remark.is_some() { Remark::Other } else { Remark::Nothing };
        self.accepted(remark).map_or(Glance::Unclear, Glance::Accepted)
    }

    /// What words beside the number make of it: another kind of number, if they announce one.
    fn unless_announced(&self) -> Glance {
        if self.doubtful && self.text.is_announced() { Glance::Refused } else { Glance::Unclear }
    }

    /// Whether the groups are those of another kind of number, which is otherwise left aside where the carrier accepts
    /// it.
    fn is_in_foreign_groups(&self) -> bool {
        let text = &self.text;
        let grouped = |other: Foreign| other.is_in_groups(text.input) || other.is_identity(text.input);
        let written = || text.hyphenated && text.other().is_some_and(|other| other.is_written_out(text.input));
        text.parted
            && !self.doubtful
            && (text.number.letters == 0 || text.input.contains('-'))
            && (self.best.check != Some(true) && text.other().is_some_and(grouped) || written())
    }

    /// Whether it is the account of a bank: what a barcode form takes for its own, or what its caption tells.
    fn is_account(&self) -> bool {
        const CAPTION: &[u8] = b"IBAN";
        let text = self.text;
        let captioned = || text.parted && text.number.text().starts_with(CAPTION);
        let lettered = text.number.letters != 0 && (Facts::of(self.best.format).carries || captioned());
        lettered && text.other().is_some_and(|other| other.code == Code::Iban)
    }

    /// Whether a day in words, or a caption and its value, is spelled with letters and digits that the declared carrier
    /// takes for a number.
    fn takes_words(&self) -> bool {
        let text = &self.text;
        let worded = |other: Foreign| other.is_day_in_words(text.input) || other.labelled;
        text.parted
            && !self.doubtful
            && text.number.letters != 0
            && !self.best.is_distinctive()
            && text.other().is_some_and(worded)
    }

    /// Whether the format alone decides nothing, or letters and digits that resemble each other may have been
    /// exchanged.
    fn is_open_by_itself(&self) -> bool {
        Facts::of(self.best.format).standing == Standing::DeclaredOnly
            || self.text.context.declared.is_none() && may_be_misread(self.text.number)
            || self.text.is_small() && self.has_doubtful_small_letters()
    }

    /// Whether small letters may stand for characters that are hidden or that look like them.
    fn has_doubtful_small_letters(&self) -> bool {
        let trimmed = trim_space(self.text.input);
        cell::has_small_letter(self.text.input) || cell::has_cross(trimmed) || damage::has_small_crosses(trimmed)
    }

    /// Whether nothing but lowercase letters, spaces and hyphens can come off.
    fn stands_alone(&self, longest: usize) -> bool {
        let proven = self.best.check == Some(true) && self.fits.proves(self.best);
        let whole = proven || longest < cell::SHORTEST_WORD;
        !self.text.dressed || stands_alone(self.text.input, self.text.number, self.best, whole)
    }

    /// Whether words, a day or a count may stand beside the number.
    fn has_company(&self) -> bool {
        let text = self.text;
        let lettered = text.number.letters != 0;
        if !text.parted {
            let named = || text.is_small() && cell::has_name_behind(trim_space(text.input));
            let worded = || self.grade == Grade::Fits && cell::has_word_in_front(text.input);
            return text.dressed && lettered && (worded() || named());
        }
        // Where every character stands alone, all of them are one number.
        if text.is_spaced_out() {
            return false;
        }
        self.has_figures_beside()
            || text.hyphenated && self.has_figures_joined()
            || lettered && self.has_words_beside()
            || (lettered || text.hyphenated) && self.joins_words()
    }

    /// Whether figures may stand beside the number, whatever parts them from it.
    fn has_figures_beside(&self) -> bool {
        let &Text { context, input, .. } = self.text;
        let counted = || {
            let open = self.grade == Grade::Fits && !self.best.is_distinctive();
            open && foreign::look_counted(input).is_some()
        };
        cell::has_companion(input)
            || cell::goes_on_behind_end(input)
            || context.declared.is_none() && cell::has_field(input)
            || counted()
    }

    /// Whether a day, a count or a place in a list may stand beside the number, joined to it or with a hyphen of its
    /// own.
    fn has_figures_joined(&self) -> bool {
        let &Text { context, input, .. } = self.text;
        let trimmed = trim_space(input);
        cell::ends_with_day(input)
            || cell::before_figures(input).is_some()
            || !self.fits.proves(self.best) && cell::behind_joint(trimmed).is_some()
            || may_be_counted(trimmed.trim_start_matches(['-', ' ']))
                && !(context.is_open() && cell::prints_count(self.best))
    }

    /// Whether letters may be a word, a country, a unit or the mark of a clerk beside the number.
    fn has_words_beside(&self) -> bool {
        let &Text { context, input, .. } = self.text;
        let small = self.text.is_small();
        let trimmed = trim_space(input);
        let undeclared = context.declared.is_none();
        let proven = self.best.is_distinctive() && self.best.check == Some(true);
        small && cell::has_word_between(input)
            || cell::is_postal_without_country(trimmed)
            || cell::behind_letters(trimmed).is_some()
            || cell::parts_country(trimmed)
            || !self.best.is_distinctive() && cell::behind_term(trimmed).is_some()
            || cell::before_capitals(input).is_some()
            || cell::has_item_beside(trimmed)
            || undeclared && cell::ends_with_weight(input)
            || undeclared && small && cell::is_said(trimmed)
            || small && cell::has_said_word(trimmed)
            || undeclared && self.best.check != Some(true) && cell::is_captioned(trimmed)
            || undeclared && cell::is_behind_name(trimmed)
            || !(undeclared && proven) && cell::behind_capitals(input).is_some()
    }

    /// Whether words of a language, a day or a place in a list may have been taken for letters and digits of it.
    fn joins_words(&self) -> bool {
        let undeclared = self.text.context.declared.is_none();
        cell::joins_words(self.text.input, || if undeclared { self.best.evidence } else { 0 })
    }

    /// Whether one of the groups may be a word instead, or a number of its own.
    fn may_hold_a_word(&self, longest: usize) -> bool {
        let &Text { context, input, number, parted, .. } = self.text;
        let distinctive = self.best.is_distinctive();
        let checked = self.best.check == Some(true);
        let beyond = || checked && (distinctive || self.fits.proves(self.best));
        let long = || longest >= cell::NO_GROUP && cell::has_long_word(input, distinctive && context.is_open());
        // What a barcode carries is a number by itself.
        let checked_word = || {
            !Facts::of(self.best.format).carries
                && longest >= cell::NO_GROUP
                && cell::has_checked_long_word(input, context.carrier())
        };
        let another = || longest >= SHORTEST_PROOF && has_complete_word(context, input, number);
        parted
            && (number.letters != 0 && !beyond() && cell::may_hold_word(input, self.best.evidence)
                || if checked { checked_word() } else { long() }
                || self.grade == Grade::Fits
                    && (long() || number.letters != 0 && cell::has_word_in_front(input) || another()))
    }

    /// Whether the letters that it begins with are rather those of another carrier, of whose numbers it has one
    /// character more or less, or a name that was glued on to digits.
    fn is_doubted_for_its_letters(&self) -> bool {
        let number = self.text.number;
        let of_another = || owner_by_beginning(self.fits, self.best, number).is_some();
        self.grade == Grade::Fits
            && (self.text.context.declared.is_none() && number.letters != 0 && of_another()
                || !self.text.dressed && !self.best.is_distinctive() && is_named(number))
    }

    /// Whether a spreadsheet or a column may have taken its last digits, or it stands there twice.
    fn is_doubted_for_its_digits(&self) -> bool {
        let number = self.text.number;
        let carrier = self.text.context.carrier();
        let begun = || carrier.is_none() && self.best.check != Some(true) && damage::may_be_begun(number);
        damage::is_doubtful(number, carrier) || self.grade == Grade::Fits && (cell::is_twice(number.text()) || begun())
    }

    /// Whether something else is better founded than the number.
    fn is_outweighed(&self) -> bool {
        let other = || if self.text.dressed { self.otherwise } else { foreign::compact(self.text.number) };
        let outweighs =
            |strength| strength >= Strength::Strong || strength == Strength::Fair && self.fits.are_doubtful();
        self.grade == Grade::Fits && other().is_some_and(outweighs)
    }

    /// The accepted number, or the one inside where a barcode carries it; `None` where that has to be judged.
    fn accepted(&self, remark: Remark) -> Option<Accepted> {
        let &Self { text: &Text { dressed, .. }, fits: &fits, best, grade, .. } = self;
        if !Facts::of(best.format).carries || grade == Grade::Fits {
            return Some(Accepted { fits, best, grade, inside: None, dressed, remark });
        }
        // What counts is the number inside, and the form has to be remarked upon.
        let inside = if is_certain(best.format) { fits.inside(best)? } else { return None };
        if Compact::of(inside.number().as_bytes()).is_some_and(|n| missing::issued_by_nobody(&n).is_some()) {
            return None;
        }
        let remark = if dressed || remark == Remark::Other { Remark::Other } else { Remark::Barcode };
        Some(Accepted { fits, best, grade, inside: Some(inside.best()?), dressed: true, remark })
    }
}
