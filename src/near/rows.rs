//! Every shape written out as rows, grouped by length: what the search for near misses compares a text with. The rows
//! are generated from the const formats (`cargo run -p xtask -- gen`).

mod heads;
mod opening;
#[expect(clippy::unreadable_literal, reason = "generated masks, which nobody reads")]
mod tables;

pub(crate) use heads::{begun, begun_or_fixed, begun_with_one, begun_without_one};
pub(crate) use opening::opening;

use crate::carriers::{CARRIERS, FLAT};
use crate::channel::{DIGITS, LETTERS, byte};
use crate::check::Check;
use crate::log2::log2;
use crate::matcher::FormatId;
use crate::rule::{Format, Part, Set, Standing};

/// One fixed-length reading of one or more shapes.
pub(crate) struct Row {
    /// Places where only digits may stand.
    pub(crate) digits: u64,
    /// Places where only letters may stand.
    pub(crate) letters: u64,
    /// Places that a check or a closed table sees.
    pub(crate) covered: u64,
    slot: u8,
    code: u8,
    /// How many places at the beginning are narrower than their class.
    pub(crate) head: u8,
    /// How rare a text is that fits, in bits over any other text of its length.
    pub(crate) bits: f32,
    tests: Stretch,
    owners: Stretch,
}

/// Where something begins in a table, and how much it is.
type Stretch = (u16, u8);

/// A stretch of a table.
fn stretch<T>(table: &'static [T], (first, count): Stretch) -> &'static [T] {
    &table[usize::from(first)..][..usize::from(count)]
}

/// No check slot, no code.
const NONE: u8 = u8::MAX;

impl Row {
    /// One whose numbers neither a check nor a closed table sees.
    const fn plain(digits: u64, letters: u64, head: u8, bits: f32, tests: Stretch, owners: Stretch) -> Self {
        Self { digits, letters, covered: 0, slot: NONE, code: NONE, head, bits, tests, owners }
    }

    /// The place of the check character.
    pub(crate) fn slot(&self) -> Option<usize> {
        (self.slot != NONE).then_some(usize::from(self.slot))
    }

    /// The place of a code that must be in a closed table.
    pub(crate) fn code(&self) -> Option<usize> {
        (self.code != NONE).then_some(usize::from(self.code))
    }

    /// The formats whose row it is, in catalogue order.
    pub(crate) fn owners(&self) -> impl Iterator<Item = FormatId> {
        stretch(&tables::OWNERS, self.owners).iter().map(|&id| FormatId(id))
    }

    /// Places where not every character of the class may stand, each with the symbols that may.
    pub(crate) fn tests(&self) -> impl ExactSizeIterator<Item = (usize, u64)> {
        stretch(&tables::TESTS, self.tests).iter().map(|&(at, set)| (usize::from(at), tables::SETS[usize::from(set)]))
    }

    /// The symbols that may stand at `place`.
    pub(crate) const fn set(&self, place: usize) -> u64 {
        let (first, count) = (self.tests.0 as usize, self.tests.1 as usize);
        let mut k = 0;
        while k < count {
            let (at, set) = tables::TESTS[first + k];
            if at as usize == place {
                return tables::SETS[set as usize];
            }
            k += 1;
        }
        match (self.digits >> place & 1, self.letters >> place & 1) {
            (1, _) => DIGITS,
            (_, 1) => LETTERS,
            _ => DIGITS | LETTERS,
        }
    }

    /// What the narrow places among the first `n` say, in bits.
    pub(crate) fn bits_within(&self, n: usize) -> f32 {
        self.tests().filter(|&(at, _)| at < n).map(|(_, set)| narrowness(set)).sum()
    }

    /// How rare a text is that fits everywhere but at `faults`, in bits.
    pub(crate) fn bits_without(&self, faults: u64) -> f32 {
        let lost = self.tests().filter(|&(at, _)| faults >> at & 1 == 1);
        self.bits - lost.map(|(_, set)| narrowness(set)).sum::<f32>()
    }

    /// The only text that may stand at the places `from..to`; `None` when there are several.
    pub(crate) fn literal(&self, from: usize, to: usize) -> Option<impl Iterator<Item = u8>> {
        let sole = |place| Some(self.set(place)).filter(|set| set.is_power_of_two());
        (from..to)
            .all(|place| sole(place).is_some())
            .then(|| (from..to).filter_map(sole).map(|set| byte(set.trailing_zeros() as usize)))
    }
}

/// The rows with exactly `length` places: those of one carrier, by its place in the catalogue, or all.
pub(crate) fn of_length(length: usize, carrier: Option<u16>) -> impl Iterator<Item = &'static Row> {
    let all = if carrier.is_none() { tables::ROWS.get(length).copied().unwrap_or(&[]) } else { &[] };
    all.iter().chain(of_carrier(length, carrier))
}

/// The rows of a carrier with exactly `length` places; none without one.
fn of_carrier(length: usize, carrier: Option<u16>) -> impl Iterator<Item = &'static Row> {
    let rows = tables::ROWS.get(length).copied().unwrap_or(&[]);
    let own = places_of(carrier);
    let own = &own[own.partition_point(|&(n, _)| usize::from(n) < length)..];
    let own = own.iter().take_while(move |&&(n, _)| usize::from(n) == length);
    own.map(|&(_, at)| &rows[usize::from(at)])
}

/// How many places the rows have, one bit for each length: those of one carrier, or any.
pub(crate) fn lengths(carrier: Option<u16>) -> u64 {
    match carrier {
        Some(_) => places_of(carrier).iter().fold(0, |lengths, &(n, _)| lengths | 1 << n),
        None => u64::MAX,
    }
}

/// The rows of a carrier: how many places each has, and where it stands among those of its length.
fn places_of(carrier: Option<u16>) -> &'static [(u8, u16)] {
    carrier.and_then(|carrier| tables::OF_CARRIER.get(usize::from(carrier))).copied().unwrap_or_default()
}

/// Whether being near a format says something: not when nearly any text fits it, and without a declared carrier not
/// when only a check digit keeps other texts out, or the carrier has to be declared at all.
pub(crate) fn says_something(id: FormatId, declared: bool) -> bool {
    match HOLD[usize::from(id.0)] {
        Hold::Nothing | Hold::Slip => false,
        Hold::Check => declared,
        Hold::Shape => true,
    }
}

/// Whether a format says something of a single slip in a number of its carrier, where that was declared, and of nothing
/// else.
pub(crate) fn tells_slips(id: FormatId) -> bool {
    matches!(HOLD[usize::from(id.0)], Hold::Slip)
}

/// What keeps other texts out of a format.
#[derive(Clone, Copy)]
enum Hold {
    /// Nearly any text fits.
    Nothing,
    /// Letters that it begins with: too little is known of it to say more than which slip makes it fit.
    Slip,
    /// Any letters and digits fit, as long as the check agrees; or it counts for a declared carrier alone, which its
    /// check digit tells.
    Check,
    /// Its shape.
    Shape,
}

impl Hold {
    const fn of(format: &Format) -> Self {
        let (mut runs, mut any, mut i) = (true, false, 0);
        while i < format.shape.len() {
            match format.shape[i] {
                Part::Run { set, .. } => any |= set.includes(Set::ALNUM),
                Part::Check(_) => {}
                _ => runs = false,
            }
            i += 1;
        }
        match (format.standing, runs && any, format.check) {
            (Standing::DeclaredOnly, _, Check::None) if begins_with_letters(format.shape) => Self::Slip,
            (Standing::DeclaredOnly, _, Check::None) | (_, true, Check::None) => Self::Nothing,
            (Standing::DeclaredOnly, ..) | (_, true, _) => Self::Check,
            (_, false, _) => Self::Shape,
        }
    }
}

/// Whether all numbers of a shape begin with two characters of their own or more, letters among them, and no part takes
/// more or less of any letters and digits: such a part takes what was added or left out.
const fn begins_with_letters(shape: &[Part]) -> bool {
    let mut i = 0;
    while i < shape.len() {
        if let Part::Run { set, min, max, .. } = shape[i]
            && min < max
            && set.includes(Set::ALNUM)
        {
            return false;
        }
        i += 1;
    }
    match shape {
        [Part::Lit(head), ..] => is_lettered(head),
        [Part::OneOf(_, heads), ..] => {
            let mut i = 0;
            while i < heads.len() && is_lettered(heads[i]) {
                i += 1;
            }
            i == heads.len()
        }
        _ => false,
    }
}

/// Whether a text has two characters or more, and a letter among them.
const fn is_lettered(text: &str) -> bool {
    let text = text.as_bytes();
    let mut i = 0;
    while i < text.len() && !text[i].is_ascii_alphabetic() {
        i += 1;
    }
    text.len() > 1 && i < text.len()
}

static HOLD: [Hold; FLAT.len()] = {
    let mut out = [Hold::Nothing; FLAT.len()];
    let mut i = 0;
    while i < FLAT.len() {
        out[i] = Hold::of(&CARRIERS[FLAT[i].0 as usize].formats[FLAT[i].1 as usize]);
        i += 1;
    }
    out
};

/// How much a set says over its class, in bits.
fn narrowness(set: u64) -> f32 {
    (log2(class(set)) - log2(set.count_ones())) as f32
}

/// How many symbols the class of a set has.
fn class(set: u64) -> u32 {
    match (set & DIGITS != 0, set & LETTERS != 0) {
        (true, false) => 10,
        (false, true) => 26,
        _ => 36,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_in_front_tell_slips_of_what_is_hardly_known() {
        for (id, tells) in [
            ("veho-hf", true),
            ("gls-us-gs", true),
            // Any letters and digits follow, more or fewer; digits alone; a country at the end; and what is known well.
            ("veho-1v", false),
            ("gls-us-20", false),
            ("canada-post-11", false),
            ("gofo-cr", false),
        ] {
            let format = FormatId::all().find(|format| format.format().id == id).expect("a format of the catalogue");
            assert_eq!(tells_slips(format), tells, "{id}");
        }
    }

    #[test]
    fn the_rows_of_a_carrier_are_those_that_its_formats_own() {
        let mut own = 0;
        for (at, carrier) in (0u16..).zip(CARRIERS) {
            for length in 0..64 {
                let naive = of_length(length, None).filter(|row| row.owners().any(|id| id.carrier() == *carrier));
                let naive: Vec<*const Row> = naive.map(core::ptr::from_ref).collect();
                let rows: Vec<*const Row> = of_length(length, Some(at)).map(core::ptr::from_ref).collect();
                assert_eq!(rows, naive, "{} with {length} places", carrier.id);
                assert_eq!(lengths(Some(at)) >> length & 1 == 1, !rows.is_empty(), "{length} of {}", carrier.id);
                own += rows.len();
            }
        }
        assert!(own > CARRIERS.len(), "{own}");
    }
}
