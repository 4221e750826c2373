//! Which element of a GS1 text is the number of a parcel, by its identifier.

use smallvec::SmallVec;

use super::{Element, kept};
use crate::canon::{Compact, Reading};
use crate::cell::claim;
use crate::check::Check;
use crate::evidence::{CHECK, DISTINCTIVE};
use crate::finding::{Applicability, Code};
use crate::rule::{Carrier, Kind};

/// What the data of an application identifier is to a parcel.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Data {
    /// The number, of which the identifier is a part.
    WithIdentifier,
    /// The number, without the identifier.
    Number,
    /// What stands in the parcel.
    Article,
    /// The number of one piece: of a parcel, where no article is named beside it.
    Serial,
    /// What the customer ordered it under.
    Order,
    /// Something else: postcode, date, weight.
    Other,
}

/// GS1 General Specifications, section 3: the identifiers seen on parcels. 91 to 95 are free for agreements; posts
/// print them as the first digits of the number.
const fn data(identifier: &[u8]) -> Data {
    match identifier {
        [b'9', b'1'..=b'5'] => Data::WithIdentifier,
        [b'0', b'0'] | [b'4', b'0', b'1'..=b'3'] | [b'9', b'6'..=b'9'] => Data::Number,
        [b'0', b'1'] => Data::Article,
        [b'2', b'1'] => Data::Serial,
        [b'4', b'0', b'0'] => Data::Order,
        _ => Data::Other,
    }
}

/// The element that is the number: the one that claims most, else the first that may be one. Of what names something
/// else, only a number that proves itself counts.
pub(super) fn number(
    input: &str,
    elements: &[Element],
    declared: Option<&'static Carrier>,
) -> Option<(Reading, Applicability)> {
    let proven = |reading: &Reading| Compact::of(&reading.text).is_some_and(|n| claim::is_proven(&n, declared));
    let claimed = |reading: &Reading| Compact::of(&reading.text).and_then(|n| claim::of_number(&n));
    let lettered = |reading: &Reading| reading.text.iter().any(u8::is_ascii_alphabetic);
    let other = |element: &Element| of_other(input, element);
    let article = elements.iter().any(|element| other(element) == Some(Code::ArticleNumber));
    let mut best: Option<(u8, Reading, Applicability)> = None;
    for element in elements {
        let alone = kept(input, &[element.data]);
        let whole = kept(input, &[element.identifier, element.data]);
        let mut sure = Applicability::Safe;
        let reading = match data(&kept(input, &[element.identifier]).text) {
            // Not every carrier prints the identifier as digits of its own; letters tell of one that does not.
            Data::WithIdentifier if lettered(&alone) && claimed(&whole).is_none() && claimed(&alone).is_some() => {
                Some(alone)
            }
            Data::WithIdentifier => Some(whole),
            Data::Number => Some(if is_printed_whole(&whole, &alone, declared) { whole } else { alone }),
            Data::Serial if proven(&alone) => Some(alone),
            Data::Serial if article => None,
            Data::Serial => {
                sure = Applicability::Likely;
                Some(alone)
            }
            Data::Article => other(element).is_none().then_some(alone),
            Data::Order => (other(element).is_none() || proven(&alone)).then_some(alone),
            Data::Other => behind_postcode(input, element),
        };
        if let Some(reading) = reading {
            let evidence = claimed(&reading).map_or(0, |c| c.evidence + 1);
            if best.as_ref().is_none_or(|(most, ..)| evidence > *most) {
                best = Some((evidence, reading, sure));
            }
        }
    }
    best.map(|(_, reading, sure)| (reading, sure))
}

/// What an element names that is no parcel: an article, by the check digit of its fourteen digits, or the order of a
/// customer.
pub(super) fn of_other(input: &str, element: &Element) -> Option<Code> {
    const ARTICLE: usize = 14;
    const ORDER: usize = 8;
    let text = kept(input, &[element.data]).text;
    match data(&kept(input, &[element.identifier]).text) {
        Data::Article if text.len() == ARTICLE && text.iter().all(u8::is_ascii_digit) => {
            let (&check, body) = text.split_last()?;
            Check::Gs1.accepts(body, check).then_some(Code::ArticleNumber)
        }
        Data::Order if text.len() >= ORDER => Some(Code::PurchaseOrder),
        _ => None,
    }
}

/// The number behind a postcode of the United States that no bracket parts from it: `(420)100019405…`.
fn behind_postcode(input: &str, element: &Element) -> Option<Reading> {
    if !element.identifier.of(input).contains("420") {
        return None;
    }
    let all = kept(input, &[element.data]);
    [9, 5].into_iter().find_map(|zip: usize| {
        let text = all.text.get(zip..)?;
        let number = Compact::of(text)?;
        let reading = || Reading {
            text: SmallVec::from_slice(text),
            at: SmallVec::from_slice(&all.at[zip..]),
            ..Reading::default()
        };
        claim::is_proven(&number, None).then(reading)
    })
}

/// Whether a carrier prints its numbers with the identifier in front: DHL's 00340434…. Two digits behind the identifier
/// are not enough, as those of Posti: one other SSCC in fifty has them by chance. The declared carrier tells by what it
/// takes.
fn is_printed_whole(whole: &Reading, alone: &Reading, declared: Option<&'static Carrier>) -> bool {
    let Some(number) = Compact::of(&whole.text) else { return false };
    let own = |carrier| {
        claim::by(carrier, &number) && !Compact::of(&alone.text).is_some_and(|alone| claim::by(carrier, &alone))
    };
    declared.is_some_and(own)
        || claim::accepted(&number)
            .any(|fit| fit.evidence >= CHECK + 3 * DISTINCTIVE && fit.format.carrier().kind != Kind::Identifier)
}
