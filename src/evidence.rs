//! How much a number says for a format, how probable a story is, and from how much on something is decided.
//!
//! Evidence is counted in quarters of a bit, so that the hot path adds small integers: four of them halve the share of
//! other texts that say as much by chance. `docs/confidence.md` tells how a number comes to its evidence, and
//! [`rank`](crate::rank) how it is weighed against what is known beforehand.

use crate::matcher::Fit;

/// One fixed digit: log₂ 10.
pub(crate) const DIGIT: u8 = 13;
/// A check digit that agrees: a factor of ten, too.
pub(crate) const CHECK: u8 = DIGIT;
/// One fixed letter: log₂ 26, rounded down.
pub(crate) const LETTER: u8 = 18;
/// A letter of which it is not known whether its place takes another one as well: four bits at the least.
pub(crate) const SOME_LETTER: u8 = 16;
/// A declared carrier: the declaration is right in about 127 of 128 files.
pub(crate) const DECLARED: u8 = 28;
/// Punctuation of its own, at the most: ten bits.
pub(crate) const OWN_PUNCTUATION: u8 = 40;

/// Three bits, one fixed digit or one of three letters: enough to know what was cut off or lost its zeros by, where the
/// carrier is declared.
pub(crate) const BEGUN: u8 = 12;
/// Less than two fixed digits: a shape that says so much without its check is near enough to be worth a finding.
pub(crate) const OUTLINED: u8 = 20;
/// Six bits, two fixed digits or letters at the ends: hardly any text beside a number has them by chance, so that what
/// has them is taken for a number where one is looked for.
pub(crate) const DISTINCTIVE: u8 = 24;
/// Eight bits, a fixed letter and a digit: hardly any other number has them, so that they speak for a carrier and not
/// only for a number.
pub(crate) const STRIKING: u8 = 32;
/// Nine bits, two letters or three digits in front of a number: they say whose it is where hardly more than its length
/// speaks for anybody else.
pub(crate) const BEGINNING: u8 = 2 * LETTER;
/// A beginning of its own and a check digit, or what says as much.
pub(crate) const CONVINCING: u8 = DISTINCTIVE + CHECK;
/// One chance in a thousand: what must be said for a number that nobody wrote so.
pub(crate) const RESTORING: u8 = 40;

/// From how much on a number proves its format by itself, so that hardly any other text passes: one of `len`
/// characters, `bare` where all of them are digits, `backed` where a check digit or a table speaks for it. Bare digits
/// of the lengths that other identifiers have must say more than letters in a pattern of their own.
pub(crate) const fn proof(bare: bool, len: usize, backed: bool) -> u8 {
    match (bare, len) {
        // As many numbers of others begin with any four digits as one carrier has that begin with its own.
        (true, 0..=19) if !backed => 60,
        (true, 0..=19) => 52,
        (true, _) => 36,
        (false, _) => 40,
    }
}

/// Two readings of which nobody has counted the one or the other: each has half.
pub(crate) const EVEN: f64 = 0.5;
/// Rather this than everything else together.
pub(crate) const PROBABLE: f64 = EVEN;
/// One in ten, as often as a check digit agrees by chance: what is less probable says nothing of whose a number is.
pub(crate) const FAINT: f64 = 0.1;
/// Nine in ten: what is left is as faint as that.
pub(crate) const SURE: f64 = 1.0 - FAINT;
/// One in four: with three others as probable, a slip is not what came to pass.
pub(crate) const WORTH_IT: f64 = 0.25;
/// One in five, the share of the likeliest where as many repairs as are listed are alike: it is worth an explanation of
/// its own.
pub(crate) const TELLING: f64 = 0.2;
/// Nearly six in seven: sure enough that a repair is proposed although others exist. It may be put in place by machines
/// that take what is likely, and so has to be right more often than what is only probable.
pub(crate) const PROPOSED: f64 = 0.85;

/// Evidence in whole bits, on which beginnings are counted.
pub(crate) const fn bits(quarters: u8) -> f64 {
    quarters as f64 / 4.0
}

impl Fit {
    /// What the number says for the format without its check digit, whether that agrees or not. A check counts as one
    /// digit, whatever its rule: a check letter says more, and what it says above that stays with the outline, as the
    /// bounds that this is held against are measured.
    pub(crate) const fn outline(self) -> u8 {
        self.evidence.saturating_sub(if self.check.is_some() { CHECK } else { 0 })
    }

    /// Whether hardly any text that is no number says as much.
    pub(crate) const fn is_distinctive(self) -> bool {
        self.evidence >= DISTINCTIVE
    }

    /// Whether letters or digits of its own speak for the fit that hardly any other number has.
    pub(crate) const fn is_striking(self) -> bool {
        self.evidence >= STRIKING
    }
}
