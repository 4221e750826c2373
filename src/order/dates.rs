//! What the days of an order say of its number.

use alloc::string::String;
use alloc::vec::Vec;

use super::Order;
use crate::date::Date;
use crate::diagnose::Diagnosis;
use crate::finding::{Code, Detail, Finding, Span};
use crate::matcher::Fit;
use crate::profile::Profile;
use crate::rank::Facts;
use crate::rule::Field;

/// A label is made so many days before the parcel goes, at most.
const LABEL_AHEAD: i32 = 30;
/// A label is dated so many days after the parcel went, at most: clocks on both sides of the date line.
const LABEL_BEHIND: i32 = 2;
/// Posts may use an international number again after twelve months (UPU S10).
const REUSE: i32 = 365;
/// What lies further ahead is no date, whatever the digits in its place are.
const FURTHEST_AHEAD: i32 = 366;

/// Everything that the days say.
pub(super) fn look(
    order: &Order<'_>,
    profile: Option<&Profile<'_>>,
    today: Option<Date>,
    number: &Diagnosis<'_>,
    best: Option<Fit>,
    out: &mut Vec<Finding>,
) {
    let whole = Span::new(0, order.number.len());
    if let (Some(shipped), Some(today)) = (order.shipped_on, today) {
        let age = today.since(shipped);
        if age < 0 {
            let detail = Detail::Days { found: shipped, against: today };
            out.push(Finding::new(Code::ShippedInFuture, whole).detail(detail));
        }
        if let Some(window) = profile.and_then(|p| p.window)
            && age > window.value
        {
            out.push(aged(Code::OutsideWindow, whole, age, window.value));
        }
        if age > REUSE && is_international(number) {
            out.push(aged(Code::ReusePossible, whole, age, REUSE));
        }
    }
    let Some(near) = order.shipped_on.or(today) else { return };
    let is_near = |date: &Date| date.since(near) <= FURTHEST_AHEAD;
    let Some(dated) = dated(number, best, near).filter(is_near) else { return };
    let against = match (order.shipped_on, today) {
        (Some(shipped), _) if !(-LABEL_AHEAD..=LABEL_BEHIND).contains(&dated.since(shipped)) => shipped,
        (None, Some(today)) if dated.since(today) > LABEL_BEHIND => today,
        _ => return,
    };
    out.push(Finding::new(Code::DateDisagrees, whole).detail(Detail::Days { found: dated, against }));
}

/// A finding on how many days have passed, and how many may.
fn aged(code: Code, span: Span, days: i32, limit: i32) -> Finding {
    Finding::new(code, span).detail(Detail::Age { days, limit })
}

/// Whether a number is a postal item, which crosses borders.
fn is_international(number: &Diagnosis<'_>) -> bool {
    let s10 = crate::carriers::format("s10");
    s10.zip(number.canonical()).is_some_and(|(s10, text)| s10.fits(text.as_bytes()))
}

/// The date inside a number; `near` chooses the year where the number does not tell it.
fn dated(number: &Diagnosis<'_>, best: Option<Fit>, near: Date) -> Option<Date> {
    let format = best.filter(|best| Facts::of(best.format).dated)?.format.format();
    let canonical = number.canonical()?;
    let of = |field: Field| {
        let place = format.place(canonical.as_bytes(), field)?;
        canonical.get(usize::from(place.from)..usize::from(place.to))
    };
    let layout = format.layout(canonical.as_bytes())?;
    let date = layout.places().iter().filter(|place| place.field == Some(Field::Date));
    let date: String = date.filter_map(|at| canonical.get(usize::from(at.from)..usize::from(at.to))).collect();
    if !date.is_empty() {
        return match date.len() {
            6 => format!("20{date}").parse().ok(),
            _ => date.parse().ok(),
        };
    }
    let day: u16 = of(Field::DayOfYear)?.parse().ok()?;
    if let Some(year) = of(Field::Year) {
        let year: i16 = year.parse().ok()?;
        return Date::of_year(if year < 100 { 2000 + year } else { year }, day);
    }
    let years = [near.year() - 1, near.year(), near.year() + 1];
    let candidates = years.into_iter().filter_map(|year| Date::of_year(year, day));
    candidates.min_by_key(|date| date.since(near).abs())
}
