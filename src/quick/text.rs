//! A text of letters, digits, spaces and hyphens, before anything is known of the number in it.

use core::cell::OnceCell;

use super::Glance;
use crate::canon::Compact;
use crate::cell;
use crate::damage;
use crate::foreign::{self, Foreign, Strength};
use crate::matched::Fits;
use crate::matcher;
use crate::rank::Context;
use crate::trim::trim_space;

/// A text, and the letters and digits in it.
pub(super) struct Text<'a> {
    pub(super) context: Context,
    pub(super) input: &'a str,
    pub(super) number: &'a Compact,
    /// Whether anything has to be changed or to come off: lowercase letters, spaces or hyphens.
    pub(super) dressed: bool,
    /// Whether spaces or hyphens have to come off.
    pub(super) parted: bool,
    /// Whether hyphens stand in it.
    pub(super) hyphenated: bool,
    /// What else the whole text is, once it was asked.
    other: OnceCell<Option<Foreign>>,
}

impl<'a> Text<'a> {
    pub(super) fn new(context: Context, input: &'a str, number: &'a Compact, dressed: bool) -> Self {
        let is_hyphen = |b: u8| b == b'-';
        Self {
            context,
            input,
            number,
            dressed,
            parted: number.len != input.len(),
            hyphenated: dressed && input.bytes().fold(false, |any, b| any | is_hyphen(b)),
            other: OnceCell::new(),
        }
    }

    /// Whether lowercase letters stand in it.
    pub(super) fn is_small(&self) -> bool {
        self.dressed && self.input.bytes().fold(false, |any, b| any | b.is_ascii_lowercase())
    }

    /// What hyphens say by themselves, whatever fits what they part; spaces alone say nothing.
    pub(super) fn as_parted(&self) -> Option<Glance> {
        if !self.hyphenated {
            return None;
        }
        let Self { context, input, number, .. } = self;
        if matcher::owns_punctuation(input, |fit| context.admits(fit)) {
            return Some(if self.is_something_of_its_own() { Glance::Refused } else { Glance::Unclear });
        }
        // Hyphens in a row hide something, and digits in the groups of an order are no better than a proposal; blanks
        // may stand around a hyphen that is the number's own.
        let spaced = || context.declared.is_some() && (input.contains(" -") || input.contains("- "));
        let unclear = damage::has_hyphens(input) || number.letters == 0 && foreign::is_grouped_order(input) || spaced();
        unclear.then_some(Glance::Unclear)
    }

    /// Whether every character stands alone, so that nothing comes off and it does not matter what else the text is.
    pub(super) fn is_spaced_out(&self) -> bool {
        self.parted && self.context.brand.is_none() && cell::is_spaced_out(self.input)
    }

    /// What else the whole text is.
    pub(super) fn other(&self) -> Option<Foreign> {
        *self.other.get_or_init(|| foreign::look(self.input))
    }

    /// How well the text is founded as something else. Of one without signs of its own, only digits are asked.
    pub(super) fn otherwise(&self) -> Option<Strength> {
        if !self.parted {
            return foreign::compact(self.number);
        }
        let numbered = self.number.digits.count_ones() >= cell::FEWEST;
        let around = |other: Option<Foreign>| other.filter(|other| other.is_around(numbered));
        // Of digits alone, what stands within is asked, too: `- 4111…`.
        let parted = |text: &str| self.number.letters == 0 && (text.starts_with('-') || text.ends_with('-'));
        let within = || Some(trim_space(self.input)).filter(|text| parted(text));
        let within = || within().and_then(|text| foreign::look(text.trim_matches([' ', '-'])));
        around(self.other()).or_else(|| around(within())).map(|other| other.strength)
    }

    /// Whether neither a label nor the name of a carrier can speak for the number beside it.
    pub(super) fn has_no_name(&self) -> bool {
        self.context.declared.is_none() && !cell::may_begin(self.number.text())
    }

    /// Whether letters in front of digits announce another kind of number, and neither the whole nor what stands behind
    /// some of them proves to be one of a parcel, or hardly anything else.
    pub(super) fn is_announced(&self) -> bool {
        const LONGEST: usize = 16;
        let Self { context, number, .. } = self;
        let letters = number.letters.trailing_ones() as usize;
        let behind = |at: usize| Compact::of(&number.text()[at..]).map(|n| Fits::of(*context, n));
        let proves = |fits: Fits| fits.best().is_some_and(|best| fits.proves(best) || best.is_distinctive());
        context.declared.is_none()
            && (1..=LONGEST).contains(&letters)
            && letters < number.len
            && number.letters >> letters == 0
            && !(0..=letters).filter_map(behind).any(proves)
            && self.other().is_some_and(|other| other.strength >= Strength::Strong)
    }

    /// Whether digits with hyphens of their own prove to be something else, and no number with such hyphens is proven.
    fn is_something_of_its_own(&self) -> bool {
        self.context.declared.is_none()
            && !self.input.bytes().any(|b| b.is_ascii_alphabetic())
            && foreign::look(self.input).is_some_and(|other| other.strength == Strength::Proof)
            && !Fits::punctuated(self.context, self.input.trim().as_bytes())
                .is_some_and(|fits| fits.best().is_some_and(|best| fits.proves(best)))
    }
}
