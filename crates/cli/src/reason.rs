//! Why a number fails, finer than the [`Cause`](tracklint::cause::Cause) of the library: [`Group`] is that one, with
//! what nobody knows besides.

use tracklint::finding::Stage;
use tracklint::{Applicability, Code, Lang, Severity, Verdict};

use crate::engine::Answer;
use crate::language::Say;

/// A group of reasons.
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
    /// Nothing is wrong.
    Noted,
}

impl Group {
    pub const ALL: [Self; 5] = [Self::Wrong, Self::NotTaken, Self::Malformed, Self::Unknown, Self::Noted];

    pub fn title(self, lang: Lang) -> &'static str {
        match self {
            Self::Wrong => lang.say("① missing or wrong", "① 未填或填错"),
            Self::NotTaken => lang.say("② carrier, service or date", "② 承运商、服务或时限不符"),
            Self::Malformed => lang.say("③ malformed", "③ 格式不合规"),
            Self::Unknown => lang.say("④ not recognised", "④ 无法识别"),
            Self::Noted => lang.say("⑤ worth knowing", "⑤ 提示"),
        }
    }
}

/// The reason of one number: every number has one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    Empty,
    Placeholder,
    Sample,
    OrderNumber,
    OtherField,
    LabelDiffers,
    OtherOrder,
    SeveralOrders,
    CarrierNotTaken,
    CarrierMismatch,
    ServiceShape,
    Mendable,
    ByHand,
    Ruined,
    Dates,
    Unknown,
    Noted,
}

impl Reason {
    /// The reason of a number: that of its gravest finding.
    pub fn of(answer: &Answer) -> Option<Self> {
        let gravest = answer.findings.iter().rev().max_by_key(|finding| finding.severity)?;
        let noted = answer.severity() == Some(Severity::Note);
        Some(match Self::of_code(gravest.code) {
            Self::ByHand if answer.verdict == Verdict::Ruined => Self::Ruined,
            Self::ByHand if answer.fix.as_ref().is_some_and(|fix| fix.applicability == Applicability::Safe) => {
                Self::Mendable
            }
            _ if noted => Self::Noted,
            reason => reason,
        })
    }

    /// The reason that a code stands for.
    pub fn of_code(code: Code) -> Self {
        match code.stage() {
            Stage::Missing => match code {
                Code::Empty => Self::Empty,
                Code::Placeholder | Code::ErrorValue => Self::Placeholder,
                _ => Self::Sample,
            },
            Stage::Foreign if code == Code::OrderId => Self::OrderNumber,
            Stage::Foreign => Self::OtherField,
            Stage::Label => Self::LabelDiffers,
            Stage::Batch => match code {
                Code::DuplicateNumber | Code::RoundingDuplicates | Code::Consolidated => Self::SeveralOrders,
                Code::BlankRows => Self::Empty,
                Code::FillDown | Code::WrongColumn | Code::SwappedColumns => Self::OtherField,
                Code::MixedCarriers => Self::CarrierMismatch,
                _ => Self::ByHand,
            },
            Stage::Time if code == Code::DateDisagrees => Self::OtherOrder,
            Stage::Time => Self::Dates,
            Stage::Attribution => match code {
                Code::EqualsOrderId => Self::OrderNumber,
                Code::DestinationDisagrees => Self::OtherOrder,
                Code::CarrierNotTaken => Self::CarrierNotTaken,
                Code::CarrierMismatch | Code::CarrierHintDisagrees => Self::CarrierMismatch,
                Code::ServiceShape => Self::ServiceShape,
                Code::ForbiddenCharacter | Code::TooLongForPlatform => Self::ByHand,
                _ => Self::Unknown,
            },
            _ => Self::ByHand,
        }
    }

    /// The group that it counts to.
    pub fn group(self) -> Group {
        match self {
            Self::Empty
            | Self::Placeholder
            | Self::Sample
            | Self::OrderNumber
            | Self::OtherField
            | Self::LabelDiffers
            | Self::OtherOrder
            | Self::SeveralOrders => Group::Wrong,
            Self::CarrierNotTaken | Self::CarrierMismatch | Self::ServiceShape | Self::Dates => Group::NotTaken,
            Self::Mendable | Self::ByHand | Self::Ruined => Group::Malformed,
            Self::Unknown => Group::Unknown,
            Self::Noted => Group::Noted,
        }
    }

    pub fn title(self, lang: Lang) -> &'static str {
        match self {
            Self::Empty => lang.say("blank", "空白"),
            Self::Placeholder => lang.say("placeholder", "占位符"),
            Self::Sample => lang.say("sample or invented", "示例或假号"),
            Self::OrderNumber => lang.say("order number", "填成订单号"),
            Self::OtherField => lang.say("another field", "填成其他内容"),
            Self::LabelDiffers => lang.say("differs from the label", "与面单不符"),
            Self::OtherOrder => lang.say("does not match the order", "与订单不符"),
            Self::SeveralOrders => lang.say("one number, several orders", "同号多单"),
            Self::CarrierNotTaken => lang.say("carrier not connected", "承运商未对接"),
            Self::CarrierMismatch => lang.say("another carrier's number", "与承运商不符"),
            Self::ServiceShape => lang.say("wrong kind for the service", "与所选服务不符"),
            Self::Mendable => lang.say("can be fixed automatically", "可自动修正"),
            Self::ByHand => lang.say("compare with the label", "需人工核对"),
            Self::Ruined => lang.say("digits lost", "数字已丢失"),
            Self::Dates => lang.say("outside the time limit", "超出时限"),
            Self::Unknown => lang.say("possibly a carrier not in the catalogue", "可能是未收录的承运商"),
            Self::Noted => lang.say("nothing to do", "无需处理"),
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
            Self::OtherOrder => "other-order",
            Self::SeveralOrders => "several-orders",
            Self::CarrierNotTaken => "carrier-not-taken",
            Self::CarrierMismatch => "carrier-mismatch",
            Self::ServiceShape => "service-shape",
            Self::Mendable => "mendable",
            Self::ByHand => "by-hand",
            Self::Ruined => "ruined",
            Self::Dates => "dates",
            Self::Unknown => "unknown",
            Self::Noted => "noted",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tracklint::cause;

    #[test]
    fn the_groups_are_those_of_the_library() {
        for &code in Code::ALL {
            let group = match code.cause() {
                Some(cause::Cause::MissingOrWrong) => Group::Wrong,
                Some(cause::Cause::CarrierNotConnected) => Group::NotTaken,
                Some(cause::Cause::Format) => Group::Malformed,
                None => continue,
            };
            let own = Reason::of_code(code).group();
            assert!(own == group || own == Group::Unknown, "{code}: {own:?}, the library says {group:?}");
        }
    }
}
