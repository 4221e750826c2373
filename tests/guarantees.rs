//! What a check digit lets through follows from the algebra of its rule: a sum to which every character adds a share,
//! and a printed digit that hides some differences of the sum. Numbers of every format are spoiled, and the answer must
//! be the one that the algebra gives. `docs/guarantees.md` holds what was measured.

use tracklint::check::{Check, Remainder};
use tracklint::rule::{Field, Set};
use tracklint::{CARRIERS, Format};

/// Whether an error passes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate {
    Never,
    /// It depends on the rest of the number.
    Sometimes,
    Always,
}

/// The fate of `from` when `to` stands in its place, `at` characters into a body of `n`.
fn slip(check: Check, n: usize, at: usize, from: u8, to: u8) -> Fate {
    match check {
        Check::None => Fate::Always,
        Check::Mod37_36 => Fate::Never,
        Check::Crc4 => divided(from ^ to),
        Check::Either(..) => Fate::Sometimes,
        Check::TwoKeys { check, first } => match usize::from(first) {
            key if at < key => slip(*check, key, at, from, to),
            key if at == key => Fate::Never,
            key => slip(*check, n - key - 1, at - key - 1, from, to),
        },
        _ => {
            let sum = Sum::of(check);
            sum.fate(sum.share(n, at, to) - sum.share(n, at, from))
        }
    }
}

/// The fate of two neighbours of the body that change places.
fn swap(check: Check, n: usize, at: usize, here: u8, next: u8) -> Fate {
    match check {
        Check::None => Fate::Always,
        Check::Mod37_36 => {
            let step = |product, c| {
                let sum = (product + i64::from((c as char).to_digit(36).unwrap()) - 1) % 36 + 1;
                2 * sum % 37
            };
            let passes = |&product: &i64| step(step(product, here), next) == step(step(product, next), here);
            if (1..=36).any(|product| passes(&product)) { Fate::Sometimes } else { Fate::Never }
        }
        // The difference stands twice, eight bits apart: it is multiplied by x⁸ + 1, which the polynomial does not
        // divide.
        Check::Crc4 => divided(here ^ next),
        Check::Either(..) => Fate::Sometimes,
        Check::TwoKeys { check, first } => match usize::from(first) {
            key if at + 1 < key => swap(*check, key, at, here, next),
            key if at > key => swap(*check, n - key - 1, at - key - 1, here, next),
            _ => Fate::Sometimes,
        },
        _ => {
            let sum = Sum::of(check);
            let share = |place, c| sum.share(n, place, c);
            sum.fate(share(at, next) + share(at + 1, here) - share(at, here) - share(at + 1, next))
        }
    }
}

/// Whether x⁴ + x + 1 divides the difference of two codes.
fn divided(difference: u8) -> Fate {
    let product = |factor: u32| (0..4).filter(|k| factor >> k & 1 == 1).fold(0, |p, k| p ^ (0b1_0011 << k));
    if (0..16).any(|factor| product(factor) == u32::from(difference)) { Fate::Always } else { Fate::Never }
}

/// A rule as a sum.
struct Sum {
    check: Check,
    modulus: i64,
    /// Differences of the sum, other than none, that two equal digits can hide.
    hidden: &'static [i64],
}

impl Sum {
    fn of(check: Check) -> Self {
        let (modulus, hidden): (_, &[_]) = match check {
            Check::Mod7 => (7, &[]),
            Check::Mod23Letter => (23, &[]),
            Check::S10 | Check::Mod11 { remainder: Remainder::Postal, .. } => (11, &[5, 6]),
            Check::FedEx | Check::Iso6346 | Check::Mod11 { remainder: Remainder::Zero, .. } => (11, &[1, 10]),
            Check::Mod11 { remainder: Remainder::X, .. } => (11, &[]),
            _ => (10, &[]),
        };
        Self { check, modulus, hidden }
    }

    fn fate(&self, difference: i64) -> Fate {
        match difference.rem_euclid(self.modulus) {
            0 => Fate::Always,
            d if self.hidden.contains(&d) => Fate::Sometimes,
            _ => Fate::Never,
        }
    }

    /// What a character adds to the sum, by the tables that the rules are published with.
    fn share(&self, n: usize, at: usize, c: u8) -> i64 {
        const DOUBLED: [i64; 10] = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9];
        const UPS: &[u8; 26] = b"23456789012345678901234567";
        let from_right = n - 1 - at;
        let number = |b: u8| i64::from(b - b'0');
        let ups = |b: u8| number(if b.is_ascii_digit() { b } else { UPS[usize::from(b - b'A')] });
        match self.check {
            Check::S10 => [8, 6, 4, 2, 3, 5, 9, 7][at] * number(c),
            Check::Gs1 | Check::Gs1After(_) | Check::Gs1Plus(_) => [3, 1][from_right % 2] * number(c),
            Check::Gs1Ascii if c.is_ascii_digit() => [3, 1][from_right % 2] * number(c),
            Check::Gs1Ascii => [3, 1][from_right % 2] * i64::from(c % 10),
            Check::Ups => [1, 2][at % 2] * ups(c),
            Check::Luhn => [DOUBLED[number(c) as usize], number(c)][from_right % 2],
            Check::Mod7 => [1, 3, 2, 6, 4, 5][from_right % 6] * number(c),
            Check::FedEx => [1, 3, 7][from_right % 3] * number(c),
            Check::Mod11 { weights, .. } => {
                let from_left: Vec<_> = weights.iter().rev().cycle().take(n).collect();
                i64::from(*from_left[from_right]) * number(c)
            }
            Check::Mod10 { weights, .. } => i64::from(weights[at % weights.len()]) * ups(c),
            Check::Mod23Letter => i64::from(c),
            Check::SfFold => {
                let product = number(c) * (1..).step_by(2).nth(from_right).unwrap_or(0);
                product / 10 + product % 10
            }
            Check::Iso6346 if c.is_ascii_digit() => number(c) << at,
            Check::Iso6346 => (10..).filter(|n| n % 11 != 0).nth(usize::from(c - b'A')).unwrap_or(0) << at,
            _ => unreachable!("{:?} is no sum", self.check),
        }
    }
}

/// A number of a format, taken apart.
struct Number {
    format: &'static Format,
    text: Vec<u8>,
    /// Where the body begins, and the place of the check character.
    from: usize,
    slot: usize,
}

impl Number {
    /// Draws a number; `None` when the one drawn has no check character.
    fn draw(format: &'static Format, mut seed: u64) -> Option<Self> {
        let mut below = |n: u32| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (seed >> 33) as u32 % n
        };
        let text = format.sample(&mut below)?.into_bytes();
        let slot = usize::from(format.layout(&text)?.find(Field::CheckDigit)?.from);
        let from = slot - format.domain.of(&text, slot).len();
        Some(Self { format, text, from, slot })
    }

    /// Whether the spoiled number passes; `None` when the shape refuses it, or reads it in another way.
    fn passes(&self, spoiled: &[u8]) -> Option<bool> {
        let slot = self.format.layout(spoiled)?.find(Field::CheckDigit)?.from;
        (usize::from(slot) == self.slot).then(|| self.format.check_agrees(spoiled) == Some(true))
    }
}

/// Two numbers of every format with a check.
fn numbers() -> impl Iterator<Item = Number> {
    let checked = CARRIERS.iter().flat_map(|c| c.formats).filter(|f| f.check != Check::None);
    checked.flat_map(|format| (0..8).filter_map(|seed| Number::draw(format, seed)).take(2))
}

/// How many errors met each fate, to be sure that all of them were met.
#[derive(Default)]
struct Tally {
    never: usize,
    sometimes: usize,
    always: usize,
}

impl Tally {
    /// The error passes exactly when the algebra says so, as far as it says.
    fn compare(&mut self, passes: bool, fate: Fate, error: impl Fn() -> String) {
        match fate {
            Fate::Never => self.never += 1,
            Fate::Sometimes => self.sometimes += 1,
            Fate::Always => self.always += 1,
        }
        let as_foretold = match fate {
            Fate::Never => !passes,
            Fate::Sometimes => true,
            Fate::Always => passes,
        };
        assert!(as_foretold, "{} should pass: {fate:?}, does it: {passes}", error());
    }

    fn is_full(&self) -> bool {
        self.never > 0 && self.sometimes > 0 && self.always > 0
    }
}

#[test]
fn a_slip_has_the_fate_that_the_algebra_gives_it() {
    let mut tally = Tally::default();
    for number in numbers() {
        let (check, n) = (number.format.check, number.slot - number.from);
        for at in number.from..=number.slot {
            let was = number.text[at];
            let mut spoiled = number.text.clone();
            for by in Set::ALNUM.iter().filter(|&by| by != was) {
                spoiled[at] = by;
                let Some(passes) = number.passes(&spoiled) else { continue };
                let fate = match check {
                    Check::Either(..) => Fate::Sometimes,
                    _ if at == number.slot => Fate::Never,
                    _ => slip(check, n, at - number.from, was, by),
                };
                let spoiled = String::from_utf8_lossy(&spoiled);
                tally.compare(passes, fate, || format!("{} {spoiled}, {} at {at},", number.format.id, was as char));
            }
        }
    }
    assert!(tally.is_full());
}

#[test]
fn a_swap_has_the_fate_that_the_algebra_gives_it() {
    let mut tally = Tally::default();
    for number in numbers() {
        for at in number.from..number.slot.saturating_sub(1) {
            let mut spoiled = number.text.clone();
            spoiled.swap(at, at + 1);
            let (here, next) = (number.text[at], number.text[at + 1]);
            let Some(passes) = number.passes(&spoiled).filter(|_| here != next) else { continue };
            let fate = swap(number.format.check, number.slot - number.from, at - number.from, here, next);
            let spoiled = String::from_utf8_lossy(&spoiled);
            tally.compare(passes, fate, || format!("{} {spoiled}, swapped at {at},", number.format.id));
        }
    }
    assert!(tally.is_full());
}
