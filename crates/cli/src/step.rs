//! What is to be done about a number.

use crate::reason::Reason;

/// Every reason asks for one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The program spells it canonically, and it is right.
    Mend,
    /// Nothing stands there: fill the number in.
    Fill,
    /// Something else stands there: put the number in its place.
    Replace,
    /// The marketplace does not take its carrier: name the one that has it, or use another.
    Carrier,
    /// Look at the day.
    Date,
    /// Digits are lost: export the column again.
    Export,
    /// Compare it with the label.
    Compare,
    /// Nothing.
    Rest,
}

impl Step {
    pub fn of(reason: Reason) -> Self {
        match reason {
            Reason::Mendable => Self::Mend,
            Reason::Empty => Self::Fill,
            Reason::Placeholder | Reason::Sample | Reason::OrderNumber | Reason::OtherField => Self::Replace,
            Reason::CarrierNotTaken => Self::Carrier,
            Reason::Dates => Self::Date,
            Reason::Ruined => Self::Export,
            Reason::Noted => Self::Rest,
            Reason::LabelDiffers
            | Reason::OtherOrder
            | Reason::SeveralOrders
            | Reason::CarrierMismatch
            | Reason::ServiceShape
            | Reason::ByHand
            | Reason::Unknown => Self::Compare,
        }
    }
}
