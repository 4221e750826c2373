//! A number that looks like the number of its own order.
//!
//! Row by row, sixteen digits may be a parcel as well as an order. Beside the number of the order itself they are told
//! apart: a shop's orders of one season begin alike, and a parcel begins like its order once in a thousand.

use super::Order;
use crate::diagnose::Diagnosis;
use crate::finding::Code;
use crate::foreign;
use crate::judge::{Grade, grade};
use crate::signs::is_digits;
use crate::verdict::Verdict;

/// So many digits of two orders agree.
const ALIKE: usize = 3;

/// Leaves the diagnosis as it is, or makes it say that another order's number was filled in. Only a number that nothing
/// but its length speaks for is taken for one: no check digit agrees, and no declared carrier accepts it.
pub(super) fn weigh<'a>(order: &Order<'a>, number: &mut Diagnosis<'a>) {
    let open = matches!(number.verdict(), Verdict::Plausible | Verdict::Fixable);
    let unproven = || {
        number.fits.is_some_and(|fits| {
            grade(&fits).is_some_and(|(_, grade)| grade == Grade::Fits)
                && fits.admitted().all(|fit| fit.check != Some(true))
        })
    };
    if !open || !order.id.is_some_and(|id| begin_alike(id.trim(), order.number.trim())) || !unproven() {
        return;
    }
    if let Some(found) = foreign::look(order.number).filter(|found| found.code == Code::OrderId) {
        *number = Diagnosis::new(order.number, Verdict::Foreign);
        number.findings.push(found.finding());
    }
}

/// Whether two rows of digits are as long and begin alike.
fn begin_alike(id: &str, number: &str) -> bool {
    id.len() == number.len() && is_digits(id) && is_digits(number) && id.get(..ALIKE) == number.get(..ALIKE)
}
