//! One sign that strayed into a number which proves itself without it: `RA31~8735014SG`.

use alloc::borrow::ToOwned;

use super::Case;
use crate::canon::{Compact, read};
use crate::cell::claim;
use crate::finding::{Applicability, Code, Finding, Repair, Span};
use crate::matched::Fits;
use crate::repair;

impl Case<'_> {
    /// The number without the one sign that is none of its characters, where it proves itself, or its check digit
    /// agrees for the declared carrier, and where no character in the place of the sign makes a number that is as long.
    pub(super) fn without_stray(&self, search: &repair::Search) -> Option<repair::Search> {
        let sign = self.reading.strange?;
        let inside = |at: &(u32, u32)| (at.0 as usize) < sign.start;
        let within = self.reading.at.first().is_some_and(inside) && !self.reading.at.last().is_some_and(inside);
        let rest = Span::new(sign.end, self.peeled.core.end);
        if !within || rest.start > rest.end || read(self.input, rest).strange.is_some() {
            return None;
        }
        let number = Compact::of(&self.reading.text)?;
        let carrier = self.context.carrier().or(self.peeled.hint);
        let checked = |number: &Compact| match carrier {
            Some(carrier) => claim::fits_of(carrier, number).any(|fit| fit.check == Some(true)),
            None => claim::is_proven(number, None),
        };
        let proven = claim::is_proven(&number, None);
        // What only the declared carrier bears out is as likely with a character more; what anybody does is not.
        let as_good = |number: &Compact| if proven { claim::is_proven(number, None) } else { checked(number) };
        let meant = |repair: &Repair| Compact::of(repair.number.as_bytes()).is_some_and(|number| as_good(&number));
        if !checked(&number) && !proven || search.repairs.iter().any(meant) {
            return None;
        }
        let best = Fits::of(self.context, number).best()?;
        let repair = Repair {
            number: core::str::from_utf8(number.text()).ok()?.to_owned(),
            carrier: best.format.carrier(),
            applicability: Applicability::Likely,
            probability: 1.0,
        };
        Some(repair::Search { findings: vec![Finding::new(Code::Separator, sign)], repairs: vec![repair] })
    }
}
