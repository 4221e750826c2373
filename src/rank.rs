//! How likely each fitting format is: the prior of its carrier and kind of number, times what the number itself says,
//! against strings that are no tracking numbers at all. `docs/confidence.md` derives every figure used here.
//!
//! All weights are quarters of a bit, so that the hot path adds small integers and only a listing needs powers.

use crate::carriers::{CARRIERS, FLAT};
use crate::matcher::{Fit, FormatId};
use crate::names::{Brand, house, is_eponym};
use crate::registry::carrier_priors::LOG2_PARCELS;
use crate::registry::taobao;
use crate::rule::{Carrier, Evidence, Field, Kind, Part, Role, Set, Standing};

/// Quarters of a bit.
pub(crate) type Quarters = i32;

/// What a check digit that agrees is worth: a factor of ten.
pub(crate) const CHECK: Quarters = 13;
/// What a declared carrier is worth: the declaration is right in about 127 of 128 files.
const DECLARED: Quarters = 28;
/// What the carrier that moves most is worth, as far as volume counts.
const MOST_PARCELS: Quarters = {
    let (mut most, mut i) = (0, 0);
    while i < LOG2_PARCELS.len() {
        let parcels = LOG2_PARCELS[i] as Quarters / 2;
        if parcels > most {
            most = parcels;
        }
        i += 1;
    }
    most
};
/// A rule that was only observed may be wrong, or hold for a part of the numbers.
const OBSERVED: Quarters = -8;
/// The files that come here are those of cross-border sellers: of the parcels that move inside China or India, hardly
/// one in sixty-four is filled in on a marketplace, and a bare number is rather that of the country of destination.
const HOME_MARKET: Quarters = -24;
/// A network of the whole world is met in files of every country.
const WORLDWIDE: Quarters = 4;
/// A format of which no number was ever published may be rarer than its page says.
const UNSEEN: Quarters = -8;
/// A carrier that hands over a number of another one is the second answer, not the first.
const FIRST_MILE: Quarters = -20;
/// Taobao, which knows the numbers of its carriers, takes none of the samples: one source stands against another.
const REFUSED_BY_TAOBAO: Quarters = -8;
/// A rule of which too little is known yet.
const PREVIEW: Quarters = -16;

/// Who is asked about: what the caller said beside the number.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Context {
    /// The declared carrier, by its place in the catalogue.
    pub(crate) declared: Option<u16>,
    /// The companies that share what was declared, so that the number of any of them may be meant.
    pub(crate) brand: Option<Brand>,
    /// Whether formats of which too little is known take part for everybody.
    pub(crate) preview: bool,
}

impl Context {
    /// Whether this fit takes part in an answer at all.
    pub(crate) fn admits(self, fit: Fit) -> bool {
        fit.accepted() && self.admits_format(fit.format)
    }

    pub(crate) fn admits_format(self, id: FormatId) -> bool {
        match Facts::of(id).standing {
            Standing::Stable => true,
            Standing::Preview => self.preview || self.is_declared(id),
            Standing::DeclaredOnly => self.is_declared(id),
        }
    }

    /// Whether everybody's formats take part and nothing else.
    pub(crate) const fn is_open(self) -> bool {
        self.declared.is_none() && !self.preview
    }

    pub(crate) fn is_declared(self, id: FormatId) -> bool {
        self.declared == Some(id.carrier_index() as u16)
    }

    /// Whether a format is one of a sister of the declared carrier, where their brand was declared.
    pub(crate) fn is_of_sister(self, id: FormatId) -> bool {
        self.brand.is_some_and(|brand| brand.covers(id.carrier()))
    }

    /// The sisters of the declared carrier.
    pub(crate) fn sisters(self) -> impl Iterator<Item = &'static Carrier> {
        let sister =
            move |c: &&'static Carrier| self.carrier() != Some(*c) && self.brand.is_some_and(|brand| brand.covers(c));
        CARRIERS.iter().copied().filter(sister)
    }

    /// The declared carrier, unless all that was declared is a name under which several companies go and none is called
    /// just so.
    pub(crate) fn named(self) -> Option<&'static Carrier> {
        self.carrier().filter(|carrier| self.brand.is_none() || house(carrier).is_some() || is_eponym(carrier))
    }

    /// The declared carrier.
    pub(crate) fn carrier(self) -> Option<&'static Carrier> {
        self.declared.map(|i| CARRIERS[usize::from(i)])
    }

    /// How much speaks for this fit, before all others are weighed against it. How much a declared carrier moves says
    /// nothing: the declaration is as often right for a small one as for the one that moves most.
    pub(crate) fn weight(self, fit: Fit) -> Quarters {
        let facts = Facts::of(fit.format);
        let before = if self.is_declared(fit.format) { facts.declared } else { facts.prior };
        Quarters::from(before) + Quarters::from(fit.evidence)
    }

    /// How much speaks for a number that was not written, so that the declaration says less of it.
    pub(crate) fn weight_of_candidate(self, fit: Fit) -> Quarters {
        let declared = if self.is_declared(fit.format) { DECLARED } else { 0 };
        prior(fit.format) + Quarters::from(fit.evidence) + declared
    }
}

/// How common numbers of this format are, before one is seen: parcels of the carrier and the place of the format in
/// its list, which names the commonest first.
pub(crate) fn prior(id: FormatId) -> Quarters {
    Quarters::from(Facts::of(id).prior)
}

/// [`prior`] of the format at this place of the catalogue, in quarters of a bit: the tables of the matcher are sorted
/// by it.
#[doc(hidden)]
pub fn prior_at(flat: usize) -> i32 {
    Quarters::from(FACTS[flat].prior)
}

/// What ranking asks of a format, in a few bytes instead of a walk through the catalogue.
#[derive(Clone, Copy)]
#[cfg_attr(test, derive(Debug, PartialEq))]
#[expect(clippy::struct_excessive_bools, reason = "independent answers, asked one by one")]
pub(crate) struct Facts {
    prior: i16,
    /// The same where the carrier is declared.
    declared: i16,
    pub(crate) standing: Standing,
    /// Whether the number may prove the format by itself.
    pub(crate) may_prove: bool,
    /// Whether it is a barcode that carries a shorter number.
    pub(crate) carries: bool,
    /// Whether a part of its numbers names a day.
    pub(crate) dated: bool,
    /// Whether a part of its numbers is a code of a table that does not have to know it.
    pub(crate) coded: bool,
    /// Whether its numbers may be nothing but digits.
    pub(crate) bare: bool,
    /// Whether its shape takes any letters and digits, so that nearly every text fits.
    pub(crate) free: bool,
}

impl Facts {
    pub(crate) fn of(id: FormatId) -> Self {
        FACTS[usize::from(id.0)]
    }

    const fn new(carrier: usize, place: usize) -> Self {
        let format = &CARRIERS[carrier].formats[place];
        let observed = matches!(format.evidence, Evidence::Observed(..));
        let stable = matches!(format.standing, Standing::Stable);
        let standing = match (stable, observed) {
            (true, true) => OBSERVED,
            (true, false) => 0,
            _ => PREVIEW,
        };
        // A file of orders is not a sample of the world's parcels: the square root of the volume comes nearer to it.
        // Volumes that are older than the carriers must still compile: they are rewritten by a program that links them.
        let parcels = if carrier < LOG2_PARCELS.len() { LOG2_PARCELS[carrier] as Quarters / 2 } else { 0 };
        let reach = match (CARRIERS[carrier].country, CARRIERS[carrier].kind) {
            (None, Kind::Express) => WORLDWIDE,
            (Some(country), Kind::Express | Kind::Regional | Kind::LastMile | Kind::Freight)
                if matches!(country.as_bytes(), b"CN" | b"IN") =>
            {
                HOME_MARKET
            }
            _ => 0,
        };
        let seen = if format.valid.is_empty() { UNSEEN } else { 0 };
        let role = match format.role {
            Role::FirstMile => FIRST_MILE,
            _ => 0,
        };
        let second = if is_refused(CARRIERS[carrier].id, CARRIERS[carrier].country, format.valid) {
            REFUSED_BY_TAOBAO
        } else {
            0
        };
        let of_format = standing + role + seen + second - quarters_of_log2(place + 1);
        Self {
            prior: (parcels + reach + of_format) as i16,
            declared: (MOST_PARCELS + DECLARED + of_format) as i16,
            standing: format.standing,
            may_prove: stable && !observed && !matches!(format.role, Role::OrderReference),
            carries: format.inner.is_some(),
            dated: holds_a_day(format.shape),
            coded: holds_an_open_code(format.shape),
            bare: has_bare_digits(format.valid),
            free: is_free(format.shape),
        }
    }
}

/// Twenty hexadecimal places hardly ever are nothing but digits, and then say less than they seem to: the samples tell.
const fn has_bare_digits(samples: &[&str]) -> bool {
    let mut i = 0;
    while i < samples.len() {
        let (sample, mut at) = (samples[i].as_bytes(), 0);
        while at < sample.len() && !sample[at].is_ascii_uppercase() {
            at += 1;
        }
        if at == sample.len() {
            return true;
        }
        i += 1;
    }
    samples.is_empty()
}

/// Whether Taobao's rules refuse every sample of a domestic carrier.
const fn is_refused(carrier: &str, country: Option<&str>, samples: &[&str]) -> bool {
    let Some(country) = country else { return false };
    if !matches!(country.as_bytes(), b"CN") {
        return false;
    }
    let mut i = 0;
    while i < samples.len() {
        if !matches!(taobao::opinion(carrier, samples[i]), Some(taobao::Opinion::Refuses)) {
            return false;
        }
        i += 1;
    }
    !samples.is_empty()
}

const fn is_free(shape: &[Part]) -> bool {
    let mut i = 0;
    while i < shape.len() {
        match shape[i] {
            Part::Run { set, .. } if set.includes(Set::ALNUM) => i += 1,
            _ => return false,
        }
    }
    true
}

/// Whether a shape has a part that names a day, at any depth.
const fn holds_a_day(shape: &[Part]) -> bool {
    let mut i = 0;
    while i < shape.len() {
        let found = match shape[i] {
            Part::Optional(parts) => holds_a_day(parts),
            Part::Either(sequences) => {
                let (mut found, mut k) = (false, 0);
                while k < sequences.len() {
                    found |= holds_a_day(sequences[k]);
                    k += 1;
                }
                found
            }
            ref part => matches!(part.field(), Some(Field::Date | Field::DayOfYear)),
        };
        if found {
            return true;
        }
        i += 1;
    }
    false
}

/// Whether a shape has a code of a table that is whole, and that numbers may run ahead of.
const fn holds_an_open_code(shape: &[Part]) -> bool {
    let mut i = 0;
    while i < shape.len() {
        if let Part::Code(_, registry) = shape[i]
            && !registry.is_closed()
            && !registry.is_sample()
        {
            return true;
        }
        i += 1;
    }
    false
}

static FACTS: [Facts; FLAT.len()] = {
    let mut facts = [Facts::new(0, 0); FLAT.len()];
    let mut i = 0;
    while i < FLAT.len() {
        facts[i] = Facts::new(FLAT[i].0 as usize, FLAT[i].1 as usize);
        i += 1;
    }
    facts
};

/// Four times the base-two logarithm of a small count, rounded.
const fn quarters_of_log2(n: usize) -> Quarters {
    const TABLE: [u8; 17] = [0, 0, 4, 6, 8, 9, 10, 11, 12, 13, 13, 14, 14, 15, 15, 16, 16];
    TABLE[if n < 16 { n } else { 16 }] as Quarters
}

/// How common a string of this outline is that is no tracking number, on the scale of [`prior`]: short bare digits are
/// phone, order and article numbers; long ones and mixed ones are rarely anything else.
pub(crate) fn background(bare: bool, len: usize) -> Quarters {
    match (bare, len) {
        (true, 0..=16) | (false, 0..=9) => 40,
        (true, 17..=19) => 32,
        (true, _) => 24,
        (false, _) => 28,
    }
}

/// The share of each weight in the sum of all and the background.
pub(crate) fn share(weight: Quarters, all: f64) -> f64 {
    power(weight) / all
}

/// The weight as a plain number: two to the power of a quarter of it.
pub(crate) fn power(weight: Quarters) -> f64 {
    const QUARTER: [f64; 4] = [1.0, 1.189_207_115_002_721, core::f64::consts::SQRT_2, 1.681_792_830_507_429];
    let whole = f64::from_bits(((1023 + i64::from(weight >> 2)) as u64) << 52);
    whole * QUARTER[(weight & 3) as usize]
}

/// Whether the number proves the format by itself: hardly any other string passes. Bare digits of the lengths that
/// other identifiers have must prove more than letters in a pattern of their own.
pub(crate) fn proves(fit: Fit, bare: bool, len: usize) -> bool {
    let told = fit.check == Some(true) || fit.code == Some(true);
    let needed = match (bare, len) {
        // As many numbers of others begin with any four digits as one carrier has that begin with its own.
        (true, 0..=19) if !told => 60,
        (true, 0..=19) => 52,
        (true, _) => 36,
        (false, _) => 40,
    };
    Quarters::from(fit.evidence) >= needed && Facts::of(fit.format).may_prove
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the compiler wrote down is what the catalogue says.
    #[test]
    fn facts_are_those_of_their_format() {
        for (&(carrier, place), facts) in FLAT.iter().zip(&FACTS) {
            let (carrier, place) = (usize::from(carrier), usize::from(place));
            let format = &CARRIERS[carrier].formats[place];
            assert_eq!(*facts, Facts::new(carrier, place), "{}", format.id);
            assert_eq!((facts.standing, facts.carries), (format.standing, format.inner.is_some()), "{}", format.id);
        }
    }

    #[test]
    fn powers_are_those_of_the_library() {
        for weight in -120..200 {
            let exact = f64::exp2(f64::from(weight) / 4.0);
            assert!((power(weight) / exact - 1.0).abs() < 1e-12, "{weight}");
        }
    }

    #[test]
    fn formats_whose_samples_taobao_refuses_are_known() {
        let refused = |(carrier, place): &(u16, u16)| {
            let carrier = CARRIERS[usize::from(*carrier)];
            let format = &carrier.formats[usize::from(*place)];
            is_refused(carrier.id, carrier.country, format.valid).then_some(format.id)
        };
        let refused: Vec<&str> = FLAT.iter().filter_map(refused).collect();
        assert_eq!(refused, ["china-ems-a12", "deppon-dpl", "zto-15-4"]);
    }
}
