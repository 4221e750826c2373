//! What a column or a key means.

use tracklint::Lang;

use crate::language::Say;

/// What a column means, besides the number itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    Carrier,
    Order,
    Label,
    Date,
    Destination,
    /// `platform` on the command line and as a key.
    Marketplace,
    Buyer,
}

impl Role {
    pub const COUNT: usize = 7;
    pub(super) const ALL: [(Self, &'static str); Self::COUNT] = [
        (Self::Carrier, "carrier"),
        (Self::Order, "order"),
        (Self::Label, "label"),
        (Self::Date, "date"),
        (Self::Destination, "destination"),
        (Self::Marketplace, "platform"),
        (Self::Buyer, "buyer"),
    ];

    /// The role that goes by a name.
    pub(super) fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, own)| *own == name).map(|(role, _)| *role)
    }

    /// As the command line spells it.
    pub(super) fn name(self) -> &'static str {
        Self::ALL[self as usize].1
    }

    /// What people call such a column.
    pub fn title(self, lang: Lang) -> &'static str {
        match self {
            Self::Carrier => lang.say("carrier", "物流方式"),
            Self::Order => lang.say("order", "订单号"),
            Self::Label => lang.say("label", "面单号"),
            Self::Date => lang.say("shipped", "发货时间"),
            Self::Destination => lang.say("destination", "目的国"),
            Self::Marketplace => lang.say("marketplace", "平台"),
            Self::Buyer => lang.say("buyer", "买家"),
        }
    }
}

/// What a column or a key holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// The number to check.
    Number,
    /// Something else of the row.
    Context(Role),
    /// Nothing of use.
    None,
}
