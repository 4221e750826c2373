//! From what people call a carrier to the carrier: identifiers, names in English and Chinese, aliases, slugs, and the
//! services of `AliExpress`.

mod brands;
mod codes;
mod heard;
mod index;
mod last_mile;
mod near;
mod nobody;
mod places;
mod resolve;
mod several;
mod spoken;
mod text;
mod within;

use alloc::string::String;
use alloc::vec::Vec;

pub(crate) use brands::{Brand, affiliates, brand, goes_by_its_brand, is_service_of_posts, of_brand, shared};
pub(crate) use last_mile::delivers_for_a_line;
pub(crate) use near::{distance, meant, suggest};
pub(crate) use nobody::is_nobody;
pub(crate) use places::place;
use resolve::exact;
pub(crate) use resolve::{has_service_behind, resolve};
pub(crate) use several::several;
pub(crate) use text::INDEX;
pub(crate) use within::{channel, is_channel};

use crate::carriers::CARRIERS;
use crate::error::UnknownCarrier;
use crate::fold::fold;
use crate::joined::Place;
use crate::rule::Carrier;

/// The carrier with this name: identifier, English or Chinese name, alias, or an `AliExpress` service. Case, spaces and
/// punctuation are ignored.
///
/// ```
/// assert_eq!(tracklint::carrier_named("云途物流").unwrap().id, "yunexpress");
/// ```
///
/// # Errors
/// If no carrier has that name; the error suggests the nearest ones.
pub fn carrier_named(name: &str) -> Result<&'static Carrier, UnknownCarrier> {
    resolve(name).ok_or_else(|| UnknownCarrier::new(name))
}

/// A folded name and a carrier that goes by it.
pub(crate) struct Named {
    /// Where the name stands in the text of all.
    place: Place,
    /// How surely it is this carrier's name, the surest first.
    rank: u8,
    carrier: u16,
}

impl Named {
    /// The name, folded.
    pub(crate) fn name(&self) -> &'static str {
        &text::TEXT[self.place.range()]
    }

    /// The name, byte by byte.
    pub(crate) const fn as_bytes(&self) -> &'static [u8] {
        self.place.of(&text::BYTES)
    }

    pub(crate) fn carrier(&self) -> &'static Carrier {
        CARRIERS[usize::from(self.carrier)]
    }

    /// Whether the name says little by itself: an ordinary word, or letters that are only an abbreviation besides the
    /// name proper. It names the carrier where nothing but a carrier is expected, and beside a number of that carrier.
    pub(crate) fn is_weak(&self) -> bool {
        let name = self.name();
        let letters = name.bytes().all(|b| b.is_ascii_lowercase());
        // A name that begins a longer one, as DHL does DHL Express, is as good as the whole.
        let proper = || self.rank <= NAME || fold(self.carrier().name).take(3).eq(name.chars());
        let short = name.len() < 3 || letters && name.len() == 3 && !proper();
        short || WORDS.contains(&name)
    }
}

/// The rank of the name proper; identifiers rank before it, abbreviations, slugs and former names behind.
const NAME: u8 = 1;
/// The rank of the names that only the catalogue lists as aliases.
const ALIAS: u8 = 5;

/// Names of carriers that are ordinary words, folded.
const WORDS: &[&str] = &[
    "blackcat",
    "bongo",
    "bring",
    "buffalo",
    "choice",
    "daylight",
    "dragonfly",
    "entrego",
    "envia",
    "fan",
    "fast",
    "globalmail",
    "holland",
    "interlink",
    "intime",
    "justin",
    "leopards",
    "line",
    "lion",
    "omniparcel",
    "oneworld",
    "passport",
    "peninsula",
    "posthaste",
    "prestige",
    "roadrunner",
    "sameday",
    "speedy",
    "tollpriority",
    "ward",
    "yellow",
];

/// Names of carriers under which people rather mean how fast or by which way a parcel goes, in lowercase.
const KINDS_OF_DELIVERY: &[&str] = &["choice", "fast", "line", "same day", "same-day", "特快"];

/// Whether a text is rather a kind of delivery than the name of the carrier that is called so.
pub(crate) fn is_kind_of_delivery(name: &str) -> bool {
    KINDS_OF_DELIVERY.contains(&name.trim().to_lowercase().as_str())
}

/// Whether a text is a whole name of a carrier or of a brand, and no more or less.
pub(crate) fn is_whole_name(name: &str) -> bool {
    let folded: String = fold(name).collect();
    exact(&folded).is_some() || brands::company(&folded).is_some()
}

/// Every folded name with its rank and the place of its carrier in the catalogue, sorted by name, the surest first:
/// what the index is generated from.
#[doc(hidden)]
pub fn folded_names() -> Vec<(String, u8, u16)> {
    let mut all: Vec<(String, u8, u16)> = Vec::with_capacity(CARRIERS.len() * 5);
    for (i, carrier) in CARRIERS.iter().enumerate() {
        for (rank, name) in named(carrier) {
            let name: String = fold(name).collect();
            if !name.is_empty() {
                all.push((name, rank, i as u16));
            }
        }
    }
    all.sort_unstable_by(|a, b| (&a.0, a.2, a.1).cmp(&(&b.0, b.2, b.1)));
    all.dedup_by(|later, first| later.2 == first.2 && later.0 == first.0);
    all.sort_by(|a, b| (&a.0, a.1).cmp(&(&b.0, b.1)));
    all
}

/// The names of one carrier, the surest first.
fn named(carrier: &Carrier) -> impl Iterator<Item = (u8, &'static str)> {
    let short = carrier.name.split_once(" (").map(|(short, _)| short);
    let sure = [Some(carrier.id), Some(carrier.name), carrier.name_zh, short, carrier.aftership];
    let sure = sure.into_iter().zip(0..).filter_map(|(name, rank)| Some((rank, name?)));
    let listed = spoken::SPOKEN.iter().chain(codes::CODES).filter(|(id, _)| *id == carrier.id);
    let spoken = listed.flat_map(|(_, names)| names.split(", "));
    sure.chain(carrier.aliases.iter().copied().chain(spoken).map(|name| (ALIAS, name)))
}

/// The one carrier that `named` speaks for: several that go by the same name leave it open.
pub(crate) fn sole<'a>(named: impl Iterator<Item = &'a Named>) -> Option<&'static Carrier> {
    let mut best: Option<(&Named, bool)> = None;
    for other in named {
        best = match best {
            Some((known, sole)) if known.rank < other.rank => Some((known, sole)),
            Some((known, sole)) if known.rank == other.rank => Some((known, sole && known.carrier == other.carrier)),
            _ => Some((other, true)),
        };
    }
    best.filter(|&(_, sole)| sole).map(|(named, _)| named.carrier())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_a_name_and_says_little() {
        for word in WORDS {
            let first = INDEX.iter().find(|named| named.name() == *word);
            assert!(first.is_some_and(Named::is_weak), "{word}");
        }
        for (name, weak) in [("ups", false), ("dhl", false), ("4px", false), ("royalmail", false), ("intime", true)] {
            assert_eq!(INDEX.iter().find(|named| named.name() == name).map(Named::is_weak), Some(weak), "{name}");
        }
    }
}
