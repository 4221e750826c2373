//! What the label on record makes of the proposals: its number is what to submit, and none is proposed beside it.

use alloc::borrow::ToOwned;
use alloc::vec;

use crate::diagnose::Diagnosis;
use crate::finding::{Applicability, Code, Detail, Edit, Fix, Repair, Span};
use crate::reconcile::Relation;

/// Proposes the number of the label where it explains what was filled in, and nothing that speaks against it.
pub(super) fn weigh(number: &mut Diagnosis<'_>, label: &Diagnosis<'_>, relation: &Relation) {
    let explains = matches!(relation, Relation::Slips(_) | Relation::Lost(_));
    if !explains && *relation != Relation::Different {
        return;
    }
    let shown = label.canonical();
    number.repairs.retain(|repair| Some(repair.number.as_str()) == shown);
    number.fix = None;
    let (true, Some(shown), Some(best)) = (explains, shown, label.best()) else { return };
    let applicability = Applicability::Likely;
    let edits = vec![Edit { span: Span::new(0, number.input.len()), replacement: shown.to_owned() }];
    number.repairs = vec![Repair { number: shown.to_owned(), carrier: best.carrier, applicability, probability: 1.0 }];
    number.fix = Some(Fix { edits, applicability });
    // Which character is missing, the label says.
    let asks = |code| code == Code::CheckDigitMissing;
    number.findings.iter_mut().filter(|f| asks(f.code)).for_each(|f| f.detail = Detail::None);
}
