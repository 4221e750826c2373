//! Why a number fails, in the three groups that a marketplace tells its sellers, and one for what nobody knows.

use tracklint::{Code, Lang, Verdict};

use crate::engine::Answer;
use crate::language::Say;

/// A group of causes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// Not filled in, or filled in with something else.
    Wrong,
    /// The marketplace does not take it.
    NotTaken,
    /// The number is not spelled as it should be.
    Malformed,
    /// Nothing known fits.
    Unknown,
}

impl Group {
    pub const ALL: [Self; 4] = [Self::Wrong, Self::NotTaken, Self::Malformed, Self::Unknown];

    pub fn title(self, lang: Lang) -> &'static str {
        match self {
            Self::Wrong => lang.say("① not filled in, or wrong", "① 未填或填错"),
            Self::NotTaken => lang.say("② not taken here", "② 平台不支持"),
            Self::Malformed => lang.say("③ malformed", "③ 格式不合规"),
            Self::Unknown => lang.say("④ not recognised", "④ 无法识别"),
        }
    }
}

/// The cause of one number: every number has one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cause {
    Empty,
    Placeholder,
    Sample,
    OrderNumber,
    OtherField,
    LabelDiffers,
    SeveralOrders,
    CarrierNotTaken,
    CarrierMismatch,
    PlatformLimit,
    Mendable,
    ByHand,
    Ruined,
    Dates,
    Unknown,
}

impl Cause {
    /// The cause that counts; none when there is nothing but notes.
    pub fn of(answer: &Answer) -> Option<Self> {
        answer.severity()?;
        let heaviest = answer.findings.iter().rev().max_by_key(|finding| finding.severity)?;
        Some(match heaviest.code.id().as_bytes()[0] {
            b'M' => match heaviest.code {
                Code::Empty => Self::Empty,
                Code::Placeholder | Code::ErrorValue => Self::Placeholder,
                _ => Self::Sample,
            },
            b'F' if heaviest.code == Code::OrderId => Self::OrderNumber,
            b'F' => Self::OtherField,
            b'L' => Self::LabelDiffers,
            b'B' => Self::SeveralOrders,
            b'T' => Self::Dates,
            b'A' => match heaviest.code {
                Code::EqualsOrderId => Self::OrderNumber,
                Code::CarrierNotTaken => Self::CarrierNotTaken,
                Code::CarrierMismatch | Code::CarrierHintDisagrees | Code::DestinationDisagrees => {
                    Self::CarrierMismatch
                }
                Code::ServiceShape | Code::ForbiddenCharacter | Code::TooLongForPlatform => Self::PlatformLimit,
                _ => Self::Unknown,
            },
            _ if answer.verdict == Verdict::Ruined => Self::Ruined,
            _ if answer.fix.as_ref().is_some_and(|fix| fix.applicability == tracklint::Applicability::Safe) => {
                Self::Mendable
            }
            _ => Self::ByHand,
        })
    }

    pub fn group(self) -> Group {
        match self {
            Self::Empty
            | Self::Placeholder
            | Self::Sample
            | Self::OrderNumber
            | Self::OtherField
            | Self::LabelDiffers
            | Self::SeveralOrders => Group::Wrong,
            Self::CarrierNotTaken | Self::CarrierMismatch | Self::PlatformLimit | Self::Dates => Group::NotTaken,
            Self::Mendable | Self::ByHand | Self::Ruined => Group::Malformed,
            Self::Unknown => Group::Unknown,
        }
    }

    pub fn title(self, lang: Lang) -> &'static str {
        match self {
            Self::Empty => lang.say("blank", "空白"),
            Self::Placeholder => lang.say("placeholder", "占位符"),
            Self::Sample => lang.say("made up", "示例或假号"),
            Self::OrderNumber => lang.say("order number", "填成订单号"),
            Self::OtherField => lang.say("another field", "填成其他内容"),
            Self::LabelDiffers => lang.say("not as on the label", "与面单不符"),
            Self::SeveralOrders => lang.say("one number, several orders", "同号多单"),
            Self::CarrierNotTaken => lang.say("carrier not connected", "承运商未对接"),
            Self::CarrierMismatch => lang.say("another carrier's number", "与承运商不符"),
            Self::PlatformLimit => lang.say("refused by the marketplace", "平台不接受"),
            Self::Mendable => lang.say("can be mended automatically", "可自动修正"),
            Self::ByHand => lang.say("compare with the label", "需人工核对"),
            Self::Ruined => lang.say("digits lost", "数字已丢失"),
            Self::Dates => lang.say("outside the window", "超出时限"),
            Self::Unknown => lang.say("perhaps of a carrier that is not known here", "可能是未收录的承运商"),
        }
    }

    /// As JSON spells it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::Placeholder => "placeholder",
            Self::Sample => "sample",
            Self::OrderNumber => "order-number",
            Self::OtherField => "other-field",
            Self::LabelDiffers => "label-differs",
            Self::SeveralOrders => "several-orders",
            Self::CarrierNotTaken => "carrier-not-taken",
            Self::CarrierMismatch => "carrier-mismatch",
            Self::PlatformLimit => "platform-limit",
            Self::Mendable => "mendable",
            Self::ByHand => "by-hand",
            Self::Ruined => "ruined",
            Self::Dates => "dates",
            Self::Unknown => "unknown",
        }
    }
}
