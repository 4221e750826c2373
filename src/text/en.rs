//! The English sentences. Messages and help begin in lowercase and end without a full stop: printers decide what
//! surrounds them.

mod help;
mod statement;

use alloc::borrow::ToOwned;
use alloc::string::String;

pub(super) use help::help;
pub(super) use statement::statement;

use super::Lang::En;
use super::context;
use super::show::{
    alternatives, characters, country_name, is_bracket, is_template, lengths, owner, places, quoted, script,
};
use crate::finding::{Code, Detail, Finding, Severity};
use crate::registry::Registry;
use crate::rule::{Kind, Set};

/// The whole message, where the particulars do not simply follow the statement.
pub(super) fn sentence(finding: &Finding, here: &str) -> Option<String> {
    of_carriers(finding, here).or_else(|| of_characters(finding, here))
}

/// What is said of carriers.
fn of_carriers(finding: &Finding, here: &str) -> Option<String> {
    use Code::*;
    Some(match (finding.code, &finding.detail) {
        (CarrierMismatch, Detail::Carrier { carrier, declared: Some(declared) })
            if finding.severity == Severity::Note =>
        {
            format!("this is a number of {}, which may be right for a parcel of {}", carrier.name, declared.name)
        }
        (CarrierMismatch, Detail::Carrier { carrier, declared: None }) if finding.severity == Severity::Note => {
            format!("this is a number of {}: several companies go by the declared name", carrier.name)
        }
        (CarrierMismatch, Detail::Carrier { carrier, declared: Some(declared) })
            if carrier.kind == Kind::Identifier =>
        {
            format!("this is a number in the form of {}, not one of {}", carrier.name, declared.name)
        }
        (CarrierMismatch, Detail::Carrier { carrier, declared: Some(declared) }) => {
            format!("this is a number of {}, not of {}", carrier.name, declared.name)
        }
        (CarrierMismatch, Detail::Carrier { carrier, declared: None }) => {
            format!("this is a number of {}, not of the declared carrier", carrier.name)
        }
        (CarrierMismatch, Detail::PackCarrier { carrier, name, .. }) => {
            format!("this is a number of {}, not of {name}", carrier.name)
        }
        (CarrierMismatch, Detail::Carriers(n)) => {
            format!("this is not a number of the declared carrier: {n} others use numbers of this form")
        }
        (CarrierAmbiguous, Detail::Carriers(n)) => format!("{n} carriers use numbers of this form"),
        (NoPublicFormat, Detail::Carrier { carrier, .. }) => {
            format!("{} has not published any number format", carrier.name)
        }
        (UnknownCarrier, Detail::Name(declared)) => format!("no known carrier is called {}", quoted(declared)),
        (UnknownCarrier, Detail::Meant { name, carrier }) => {
            format!("no known carrier is called {}: perhaps {} is meant", quoted(name), carrier.name)
        }
        (CarrierNameGlued, Detail::Carrier { carrier, .. }) => {
            format!("the name of {} next to the number", carrier.name)
        }
        (Url, Detail::Carrier { carrier, .. }) => {
            format!("a web address of {} instead of just the number", carrier.name)
        }
        (OrderReference, Detail::Carrier { carrier, .. }) => {
            format!("this is an order reference of {}; a carrier number follows later", carrier.name)
        }
        (UnknownPrefix, Detail::Carrier { carrier, .. }) => {
            format!("no known number of {} begins with {}; everything else fits", carrier.name, quoted(here))
        }
        (ObservedRule, Detail::Carrier { carrier, .. }) if finding.doubted => {
            format!("the rules of {} were only observed, and it may have other numbers", carrier.name)
        }
        (UnknownFormat, Detail::Carrier { .. }) => finding.code.statement(En).to_owned(),
        _ => return None,
    })
}

/// What is said of the characters, and of what else they are.
fn of_characters(finding: &Finding, here: &str) -> Option<String> {
    use Code::*;
    Some(match (finding.code, &finding.detail) {
        (Dash, Detail::None) if finding.doubted => {
            format!("a dash that may not belong to the number: {}{}", quoted(here), places(finding.count, En))
        }
        (Separator, Detail::None) if finding.doubted => {
            format!("a symbol that may not belong to the number: {}{}", quoted(here), places(finding.count, En))
        }
        (Quotes, Detail::None) if is_bracket(here) => "brackets around the number".to_owned(),
        (FormulaWrapper, Detail::None) if here == "@" => "an @ before the number".to_owned(),
        (ErrorValue, Detail::None) if is_template(here) => "an unfilled template instead of a number".to_owned(),
        (LabelGlued | TrailingText, Detail::Name(word)) => {
            format!("the text beside the number says that it is void: {}", quoted(word))
        }
        (OrderId, Detail::Name(shop)) => format!("this is an order number of {shop}, not a tracking number"),
        (OtherIdentifier, Detail::Name(kind)) => {
            format!("this is another kind of identifier ({kind}), not a tracking number")
        }
        (PartMissing | SuffixMissing, Detail::Affixes(expected)) => {
            format!("{}, such as {}", finding.code.statement(En), alternatives(expected, En))
        }
        (LookAlike, Detail::ReadAs { found, read }) => {
            format!("{}: {found} may be {read}", finding.code.statement(En))
        }
        (Timestamp, Detail::Name(clock)) => format!("this is a {clock} timestamp, not a tracking number"),
        (Postcode, Detail::Name(country)) => match country_name(country) {
            Some(country) => format!("this is a postcode of {country}, not a tracking number"),
            None => finding.code.statement(En).to_owned(),
        },
        (Truncated | Masked, Detail::Lost { .. }) => {
            format!("{}: {}", finding.code.statement(En), lost(&finding.detail, "character")?)
        }
        (LetterInDigitSlot, Detail::ReadAs { found, read }) => {
            format!("a letter where a digit belongs: {found} looks like {read}{}", places(finding.count, En))
        }
        (DigitInLetterSlot, Detail::ReadAs { found, read }) => {
            format!("a digit where a letter belongs: {found} looks like {read}{}", places(finding.count, En))
        }
        (SeveralNumbers | DuplicatePaste, Detail::Numbers(numbers)) if numbers.len() > 1 => match finding.code {
            SeveralNumbers => format!("{} numbers in one place", numbers.len()),
            _ if numbers.len() == 2 => finding.code.statement(En).to_owned(),
            _ => format!("the same number {} times", numbers.len()),
        },
        (SeveralNumbers, Detail::Numbers(numbers)) if numbers.is_empty() => finding.code.statement(En).to_owned(),
        (SeveralNumbers, Detail::Numbers(numbers)) if numbers.len() == 1 => {
            format!("several numbers in one place, one of them known: {}", numbers[0])
        }
        (ExponentRounded, Detail::Lost { lost: 1.., .. }) => {
            format!("spreadsheet notation: {}", particulars(&finding.detail, here)?)
        }
        (DigitsZeroed, Detail::Lost { lost: 1.., .. }) => {
            format!("a spreadsheet kept only fifteen digits: {}", particulars(&finding.detail, here)?)
        }
        (FloatRounded, Detail::Lost { digits, lost, .. }) if digits == lost => {
            "the greatest number that a column of numbers holds: nothing is left of the tracking number".to_owned()
        }
        _ => return None,
    })
}

/// What the detail adds to a statement.
pub(super) fn particulars(detail: &Detail, here: &str) -> Option<String> {
    Some(match detail {
        Detail::None => return None,
        Detail::ReadAs { found, read } if found.eq_ignore_ascii_case(read) => return None,
        Detail::ReadAs { found, read } => {
            let found_here = quoted(found.encode_utf8(&mut [0; 4]));
            match script(*found, En) {
                Some(script) => format!("{script} {found_here} is read as {read}"),
                None => format!("{found_here} is read as {read}"),
            }
        }
        Detail::Length { found, expected, format } => match (lengths(*expected, En), format) {
            (None, _) => count(*found, "character"),
            (Some(right), None) => format!("{}, expected {right}", count(*found, "character")),
            (Some(right), Some(format)) => {
                format!("{}, {} numbers have {right}", count(*found, "character"), owner(format, En))
            }
        },
        Detail::Character { found, expected, format } => {
            let found = quoted(found.encode_utf8(&mut [0; 4]));
            format!("found {found}, but {} numbers have {} here", owner(format, En), set(*expected))
        }
        Detail::Affixes(expected) => alternatives(expected, En),
        Detail::Affix { expected, format } => format!("{} numbers have {expected} there", owner(format, En)),
        Detail::Check { found, expected, format } => match (found, expected) {
            (Some(found), Some(expected)) => {
                format!("found {found}, but this {} number needs {expected}", owner(format, En))
            }
            (Some(found), None) => format!("found {found}, which {} numbers never have here", owner(format, En)),
            (None, Some(expected)) => format!("this {} number needs {expected}", owner(format, En)),
            (None, None) => "no check character would be valid".to_owned(),
        },
        Detail::Code { registry, .. } => format!("{} ({})", quoted(here), table(*registry)),
        Detail::Carrier { carrier, declared: Some(declared) } if carrier != declared => {
            format!("{} instead of the declared {}", carrier.name, declared.name)
        }
        Detail::Carrier { carrier, .. } | Detail::PackCarrier { carrier, .. } | Detail::Meant { carrier, .. } => {
            carrier.name.to_owned()
        }
        Detail::Rivals { format, count: n } => {
            format!("{} of {} would fit", count(*n, "number"), owner(format, En))
        }
        Detail::Carriers(n) => count(*n, "carrier"),
        Detail::Lost { .. } => return lost(detail, "digit"),
        Detail::Numbers(numbers) => count(numbers.len(), "number"),
        Detail::Name(name) => name.clone(),
        Detail::Label { .. }
        | Detail::Column { .. }
        | Detail::TooLong { .. }
        | Detail::Field(_)
        | Detail::Instead { .. }
        | Detail::Days { .. }
        | Detail::Age { .. } => return context::particulars(detail, En),
    })
}

/// What is gone, counted in `thing`s, and what the rest still tells.
fn lost(detail: &Detail, thing: &str) -> Option<String> {
    let Detail::Lost { digits, lost, prefix, carrier, .. } = detail else { return None };
    let gone = match (digits, lost) {
        (0, 0) => format!("an unknown number of {thing}s are gone"),
        (0, lost) => format!("{} {} gone", count(*lost, thing), is(*lost)),
        (digits, lost) => format!("{lost} of {} {} gone", count(*digits, thing), is(*lost)),
    };
    let origin = match (carrier, prefix.as_str()) {
        (Some(carrier), "") => format!("; what is left still points to {}", carrier.name),
        (Some(carrier), begin) => format!("; it was a number of {} beginning {begin}", carrier.name),
        (None, "") => String::new(),
        (None, begin) => format!("; it began with {begin}"),
    };
    Some(gone + &origin)
}

/// So many of a thing.
fn count(n: usize, thing: &str) -> String {
    if n == 1 { format!("1 {thing}") } else { format!("{n} {thing}s") }
}

/// The verb behind a count.
const fn is(n: usize) -> &'static str {
    if n == 1 { "is" } else { "are" }
}

/// A set of characters in words.
fn set(set: Set) -> String {
    match set {
        Set::DIGITS => "a digit".to_owned(),
        Set::UPPER => "a letter".to_owned(),
        Set::ALNUM => "a digit or a letter".to_owned(),
        other => characters(other, En),
    }
}

/// A table by what stands in it.
const fn table(registry: Registry) -> &'static str {
    match registry {
        Registry::S10Country => "postal country codes",
        Registry::S10Service => "postal service letters",
        Registry::UspsServiceType | Registry::UspsLegacyService => "USPS service codes",
        Registry::UpsService => "UPS service codes",
        Registry::Airline => "airlines",
        Registry::CorreiosService => "Correios service letters",
        Registry::RussianRegion => "Russian postal regions",
        Registry::AusPostProduct => "Australia Post products",
        Registry::Scac => "carrier codes (SCAC)",
        Registry::StarTrackProduct => "StarTrack products",
        Registry::AusPostService => "Australia Post services",
        Registry::YqProvider => "YQ service providers",
    }
}
