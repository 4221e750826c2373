//! What ranking asks of a format, worked out by the compiler: how common its numbers are before one is seen, and what
//! kind of shape it has.

use super::{DECLARED, Quarters};
use crate::carriers::{CARRIERS, FLAT};
use crate::matcher::FormatId;
use crate::registry::carrier_priors::LOG2_PARCELS;
use crate::registry::taobao;
use crate::rule::{Evidence, Field, Kind, Part, Role, Set, Standing};

/// What ranking asks of a format, in a few bytes instead of a walk through the catalogue.
#[derive(Clone, Copy)]
#[expect(clippy::struct_excessive_bools, reason = "independent answers, asked one by one")]
pub(crate) struct Facts {
    pub(super) prior: i16,
    /// The same where the carrier is declared.
    pub(super) declared: i16,
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
        // A format that takes part only for its declared carrier is no less likely once that one is declared.
        let unlikely = if matches!(format.standing, Standing::DeclaredOnly) { standing } else { 0 };
        // A file of orders is not a sample of the world's parcels: the square root of the volume comes nearer to it.
        // Volumes that are older than the carriers must still compile: they are rewritten by a program that links them.
        let parcels = if carrier < LOG2_PARCELS.len() { LOG2_PARCELS[carrier] as Quarters / 2 } else { 0 };
        let reach = match (CARRIERS[carrier].country, CARRIERS[carrier].kind) {
            (None, Kind::Express) => WORLDWIDE,
            (Some(country), Kind::Express | Kind::Regional | Kind::LastMile | Kind::Freight)
                if is_one_of(country, &HOME_MARKETS) =>
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
            declared: (MOST_PARCELS + DECLARED + of_format - unlikely) as i16,
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
/// The files that come here are those of cross-border sellers: of the parcels that move inside a home market, hardly
/// one in sixty-four is filled in on a marketplace, and a bare number is rather that of the country of destination.
const HOME_MARKET: Quarters = -24;
/// Countries inside of which most parcels of the world move.
const HOME_MARKETS: [&str; 2] = ["CN", "IN"];
/// The country whose carriers Taobao knows.
const TAOBAO: [&str; 1] = ["CN"];
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

static FACTS: [Facts; FLAT.len()] = {
    let mut facts = [Facts::new(0, 0); FLAT.len()];
    let mut i = 0;
    while i < FLAT.len() {
        facts[i] = Facts::new(FLAT[i].0 as usize, FLAT[i].1 as usize);
        i += 1;
    }
    facts
};

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
    if !is_one_of(country, &TAOBAO) {
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

/// Whether a country is in a list.
const fn is_one_of(country: &str, countries: &[&str]) -> bool {
    let mut i = 0;
    while i < countries.len() {
        if let ([a, b], [x, y]) = (country.as_bytes(), countries[i].as_bytes())
            && *a == *x
            && *b == *y
        {
            return true;
        }
        i += 1;
    }
    false
}

/// Whether a shape takes any letters and digits from its beginning to its end.
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

/// Four times the base-two logarithm of a small count, rounded.
const fn quarters_of_log2(n: usize) -> Quarters {
    const TABLE: [u8; 17] = [0, 0, 4, 6, 8, 9, 10, 11, 12, 13, 13, 14, 14, 15, 15, 16, 16];
    TABLE[if n < 16 { n } else { 16 }] as Quarters
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_are_those_of_their_format() {
        for (&(carrier, place), facts) in FLAT.iter().zip(&FACTS) {
            let format = &CARRIERS[usize::from(carrier)].formats[usize::from(place)];
            assert_eq!((facts.standing, facts.carries), (format.standing, format.inner.is_some()), "{}", format.id);
        }
    }

    /// Read off the carrier files by hand.
    #[test]
    fn facts_are_what_the_files_say() {
        for (id, expected) in [
            ("s10", "proves"),
            ("ups-1z", "proves"),
            ("amazon-tb", "proves"),
            ("yunexpress-yt16", "proves dated"),
            ("canada-post-s10", "proves coded"),
            ("jadlog-14", "proves bare"),
            // A table that is a mere sample is not asked.
            ("iata-awb-11", "proves bare"),
            // Only observed, in preview, and no sample.
            ("jadlog-11", "bare"),
            ("abf-pro-9", "bare"),
            // A reference to an order.
            ("cainiao-lp", ""),
            // Any letters and digits.
            ("ups-freight-ref", "bare free"),
            ("esb-any", "free"),
        ] {
            let facts = FormatId::all().find(|format| format.format().id == id).map(Facts::of).expect(id);
            let said = [
                (facts.may_prove, "proves"),
                (facts.dated, "dated"),
                (facts.coded, "coded"),
                (facts.bare, "bare"),
                (facts.free, "free"),
            ];
            let said: Vec<&str> = said.into_iter().filter(|(holds, _)| *holds).map(|(_, word)| word).collect();
            assert_eq!(said.join(" "), expected, "{id}");
        }
    }

    /// Which formats those are: `registry/taobao.rs`.
    #[test]
    fn a_format_is_refused_where_taobao_refuses_all_its_samples() {
        let refuses = |carrier: &str, sample: &str| taobao::opinion(carrier, sample) == Some(taobao::Opinion::Refuses);
        for &(carrier, place) in &FLAT {
            let carrier = CARRIERS[usize::from(carrier)];
            let format = &carrier.formats[usize::from(place)];
            let all = !format.valid.is_empty() && format.valid.iter().all(|sample| refuses(carrier.id, sample));
            assert_eq!(is_refused(carrier.id, carrier.country, format.valid), all, "{}", format.id);
        }
    }
}
