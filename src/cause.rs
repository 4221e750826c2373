//! The three causes of failure that sellers are told about, each a group of codes.
//!
//! ```
//! use tracklint::{Lang, cause::Cause, diagnose};
//!
//! let cause = |text| diagnose(text).findings()[0].code.cause();
//! assert_eq!(cause("8135497230012345"), Some(Cause::MissingOrWrong), "the number of an order");
//! assert_eq!(cause("rb 123456785 gb"), Some(Cause::Format));
//! assert_eq!(Cause::Format.label(Lang::Zh), "格式不合规");
//! ```

use crate::finding::{Code, Stage};
use crate::text::Lang;

/// Why a submitted number shows no tracking events. The groups are those of the sellers' own literature; at one ERP the
/// first one made up 73.5 % of all failures. Ordered as the variants stand, the most common first.
///
/// ```
/// use tracklint::{Lang, cause::Cause};
///
/// assert_eq!(Cause::ALL[1].name(), "carrier-not-connected");
/// assert_eq!(Cause::MissingOrWrong.label(Lang::Zh), "未填或填错");
/// assert!(Cause::MissingOrWrong.summary(Lang::En).ends_with("take it from the label"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
pub enum Cause {
    /// No number was filled in, or one that is not this parcel's.
    MissingOrWrong,
    /// The marketplace does not accept the carrier, or not for this service.
    CarrierNotConnected,
    /// The number is this parcel's, but not spelled as it should be.
    Format,
}

impl Cause {
    /// Every cause, the most common first.
    pub const ALL: [Self; 3] = [Self::MissingOrWrong, Self::CarrierNotConnected, Self::Format];

    /// As JSON spells it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::MissingOrWrong => "missing-or-wrong",
            Self::CarrierNotConnected => "carrier-not-connected",
            Self::Format => "format",
        }
    }

    /// What a person calls it.
    pub const fn label(self, lang: Lang) -> &'static str {
        match self {
            Self::MissingOrWrong => lang.pick("missing or wrong number", "未填或填错"),
            Self::CarrierNotConnected => lang.pick("carrier not connected", "承运商未对接"),
            Self::Format => lang.pick("format", "格式不合规"),
        }
    }

    /// What it is and what to do about all of it, in one sentence.
    pub const fn summary(self, lang: Lang) -> &'static str {
        match self {
            Self::MissingOrWrong => lang.pick(
                "these orders have no number, or the number of another order or field; take it from the label",
                "这些订单没有单号，或者填成了别的订单、别的字段；请对照面单补填",
            ),
            Self::CarrierNotConnected => lang.pick(
                "the marketplace cannot track these parcels: declare the carrier that has them, or use a connected one",
                "平台抓不到这些包裹的轨迹：请选择实际承运商，或改用已对接的承运商",
            ),
            Self::Format => lang.pick(
                "these numbers are not spelled as the carrier spells them; most can be fixed without looking at the label",
                "这些单号的写法不对；大多数不用看面单就能自动修正",
            ),
        }
    }
}

impl Code {
    /// The cause of failure that it belongs to; `None` for what does not make a number fail.
    ///
    /// ```
    /// use tracklint::{Code, cause::Cause};
    /// assert_eq!(Code::Empty.cause(), Some(Cause::MissingOrWrong));
    /// assert_eq!(Code::CarrierNotTaken.cause(), Some(Cause::CarrierNotConnected));
    /// assert_eq!(Code::Lowercase.cause(), Some(Cause::Format));
    /// ```
    pub const fn cause(self) -> Option<Cause> {
        use Code::*;
        Some(match self {
            CarrierMismatch | CarrierNotTaken | ServiceShape | UnknownCarrier | CarrierHintDisagrees
            | MixedCarriers => Cause::CarrierNotConnected,
            EqualsOrderId | DestinationDisagrees | DocumentationSample | DuplicateNumber | FillDown | WrongColumn
            | SwappedColumns | RoundingDuplicates | BlankRows | DateDisagrees => Cause::MissingOrWrong,
            CarrierAmbiguous | MayBeArticle | MayBePhone | ObservedRule | NoPublicFormat | OrderReference
            | UnknownService | SerialRun | Consolidated | SameBarcode | ReusePossible | ShippedInFuture
            | OutsideWindow | LabelMissing => {
                return None;
            }
            code => match code.stage() {
                Stage::Foreign | Stage::Missing | Stage::Label => Cause::MissingOrWrong,
                Stage::Time => return None,
                _ => Cause::Format,
            },
        })
    }
}
