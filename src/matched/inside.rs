//! The number inside of another one: barcodes carry a shorter number that people know.

use super::Fits;
use crate::canon::Compact;
use crate::matcher::{Fit, FormatId};
use crate::rank::Context;

/// The number that `number` carries, where it is a form that carries one.
pub(crate) fn carried(form: FormatId, number: &str) -> Option<Compact> {
    Compact::of(form.format().inner?.of(number)?.as_bytes())
}

/// Whether all that look like this form carry a number, so that it may stand in the place of the form.
pub(crate) fn is_certain(form: FormatId) -> bool {
    form.format().inner.is_some_and(|inner| inner.certain)
}

impl Fits {
    /// The number that a form carries, as the declared carrier sees it or else that of the form, where one of them
    /// knows it.
    pub(crate) fn inside(&self, form: Fit) -> Option<Self> {
        let carrier = form.format.carrier();
        let number = carried(form.format, self.number().as_str())?;
        let declared = self.context.declared.or(Some(form.format.carrier_index() as u16));
        Some(Self::of(Context { declared, ..self.context }, number)).filter(|inside| inside.is_of(carrier))
    }
}
