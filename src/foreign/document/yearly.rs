//! What offices count by the year, with a stroke between: `FV/123/2026`, `FS 12/2026`, `2026/00123`; and the
//! abbreviations of documents of trade: `PI-00123`, `CI-26-0042`.

use crate::foreign::date::ORDER_YEARS;
use crate::foreign::value;
use crate::signs::is_digits;

/// Proforma and commercial invoices, sales invoices, faktura VAT and sprzedaży, documento di trasporto, Rechnung.
const DOCUMENTS: &[&str] = &["PI", "CI", "SI", "FV", "FS", "DDT", "RG", "FVS"];

/// Whether a text is the number of a document that carries its year, or the abbreviation of one in trade.
pub(super) fn look(text: &str) -> bool {
    is_of_a_year(text) || is_of_trade(text)
}

/// A count and a year, in front of which a few letters may stand.
fn is_of_a_year(text: &str) -> bool {
    const LETTERS: usize = 4;
    // Two figures and a year are a month.
    const FEWEST: usize = 3;
    const MOST: usize = 7;
    if !text.contains('/') {
        return false;
    }
    let head = text.bytes().take_while(u8::is_ascii_alphabetic).count();
    let rest = text[head..].trim_start_matches([' ', '/', '-']);
    let parted = head == 0 || rest.len() + head < text.len();
    let Some((first, second)) = rest.split_once('/').filter(|_| head <= LETTERS && parted) else { return false };
    let digits = |part: &str| !part.is_empty() && is_digits(part);
    let year = |part: &str| part.len() == 4 && ORDER_YEARS.contains(&value(part.as_bytes()));
    let least = if head == 0 { FEWEST } else { 1 };
    let count = |part: &str| (least..=MOST).contains(&part.len());
    // `FV/1/03/2026`: the month between them.
    let (first, second) = match second.split_once('/') {
        Some((month, year)) if head > 0 && month.len() <= 2 && digits(month) => (first, year),
        Some(_) => return false,
        None => (first, second),
    };
    digits(first) && digits(second) && (year(second) && count(first) || year(first) && count(second))
}

/// One of the abbreviations, a hyphen, and a short count, with the last figures of the year in front of it or without.
fn is_of_trade(text: &str) -> bool {
    const YEAR: usize = 2;
    const COUNT: core::ops::RangeInclusive<usize> = 3..=7;
    let Some((head, rest)) = text.split_once('-') else { return false };
    let count = match rest.split_once('-') {
        Some((year, count)) if year.len() == YEAR && is_digits(year) => count,
        Some(_) => return false,
        None => rest,
    };
    DOCUMENTS.iter().any(|document| head.eq_ignore_ascii_case(document))
        && COUNT.contains(&count.len())
        && is_digits(count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_of_a_year() {
        for text in [
            "FV/123/2026",
            "FV 123/2026",
            "F/2026/123",
            "2026/00123",
            "00123/2026",
            "FS/1/03/2026",
            "PI-00123",
            "CI-26-0042",
        ] {
            assert!(look(text), "{text}");
        }
        for text in
            ["05/2026", "1/2", "12345678/2026", "FV123", "RB123456785GB", "PI-0012345678", "2026/05/01", "FAX/12"]
        {
            assert!(!look(text), "{text}");
        }
    }
}
