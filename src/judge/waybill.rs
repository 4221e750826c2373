//! Digits that a label, a carrier or an airline of the table tells to be those of an air waybill.

use super::{Case, attribution};
use crate::canon::compact;
use crate::cell::WAYBILL_LABELS;
use crate::finding::{Code, Finding, Span};
use crate::foreign;
use crate::matched::Fits;
use crate::matcher::Fit;
use crate::registry::Registry;
use crate::repair;
use crate::rule::{Carrier, Field, Part};
use crate::signs::is_digits;

impl Case<'_> {
    /// The search for the air waybill that a label announces, where its digits would be a phone, or are printed as its
    /// own, and its airline knows them with another check digit.
    pub(super) fn near_waybill(&self) -> Option<repair::Search> {
        let airline = self.prefixed(self.core(), false).filter(|_| self.peeled.hint.is_none())?;
        let phone = foreign::look(self.core().of(self.input)).is_some_and(|f| f.code == Code::Phone);
        let printed = parted_as(self.core().of(self.input), airline) == Some(0);
        (phone || printed).then(|| self.search_of(Some(airline)))
    }

    /// The carrier that was declared, named or announced by a label, where digits begin as its own and their check
    /// digit agrees, or does not.
    pub(super) fn prefixed(&self, digits: Span, agrees: bool) -> Option<&'static Carrier> {
        let label = |label: &str| WAYBILL_LABELS.iter().any(|word| label.to_lowercase().contains(word));
        let is_label = |f: &Finding| f.code == Code::LabelGlued && label(f.span.of(self.input));
        let carrier = self.declared_or_named();
        // A sister prints its numbers so, with their hyphen.
        let text = digits.of(self.input).trim();
        let sister = |fit: Fit| {
            let prints = || text.contains('-') && fit.format.format().fits(text.as_bytes());
            agrees && self.context.is_of_sister(fit.format) && prints()
        };
        let own = |fit: Fit| match carrier {
            Some(carrier) => fit.format.carrier() == carrier || sister(fit),
            None => self.peeled.findings.iter().any(is_label),
        };
        let number = compact(digits.of(self.input))?;
        // Of an airline that the table knows, the check digit alone says as much.
        let printed = |fit: Fit| parted_as(digits.of(self.input), fit.format.carrier()) == Some(0);
        let airline = |fit: Fit| if agrees { knows_airline(fit, number.text()) } else { printed(fit) };
        let fits_so = |fit: &Fit| {
            fit.check == Some(agrees) && (attribution::outline_is_distinctive(*fit) || airline(*fit)) && own(*fit)
        };
        Fits::of(self.context, number).all().find(fits_so).map(|fit| fit.format.carrier())
    }
}

/// How many digits too many or too few stand on either side of a hyphen that is where the carrier prints one:
/// `088-7656657`.
pub(super) fn parted_as(text: &str, carrier: &Carrier) -> Option<usize> {
    let groups = |text: &str| {
        let (before, after) = text.trim().split_once('-')?;
        let digits = |group: &str| !group.is_empty() && is_digits(group);
        (digits(before) && digits(after)).then_some((before.len(), after.len()))
    };
    let (before, after) = groups(text)?;
    let samples = carrier.formats.iter().flat_map(|format| format.valid);
    samples.filter_map(|sample| groups(sample)).map(|(a, b)| a.abs_diff(before) + b.abs_diff(after)).min()
}

/// Whether a number begins with an airline that the table knows.
fn knows_airline(fit: Fit, number: &[u8]) -> bool {
    let known = |part: &Part| {
        matches!(*part, Part::Code(Field::Airline, _))
            && number.get(..Registry::Airline.width()).is_some_and(|code| Registry::Airline.contains(code))
    };
    fit.format.format().shape.first().is_some_and(known)
}
