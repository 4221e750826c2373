//! What became of an order, in the words of a summary.

use tracklint::Lang;
use tracklint::reconcile::{Loss, Reconciled, Relation};

use crate::language::Say;

/// How an order's number stands to its label, the gravest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Missing,
    BothLost,
    Swapped,
    Duplicated,
    OtherOrder,
    Slips,
    Lost,
    Masked,
    Different,
    Unlabelled,
    LabelLost,
    LabelWrong,
    SameBarcode,
    Respelled,
    Nothing,
    Same,
}

impl Kind {
    pub fn of(row: &Reconciled) -> Self {
        match &row.relation {
            Relation::Missing => Self::Missing,
            Relation::OtherOrder { swapped: true, .. } => Self::Swapped,
            _ if !row.also.is_empty() => Self::Duplicated,
            Relation::OtherOrder { .. } => Self::OtherOrder,
            Relation::Slips(_) => Self::Slips,
            Relation::Lost(Loss::Masked) => Self::Masked,
            Relation::Lost(_) => Self::Lost,
            Relation::Unlabelled => Self::Unlabelled,
            Relation::SameBarcode(_) => Self::SameBarcode,
            Relation::Respelled => Self::Respelled,
            Relation::LabelLost(_) => Self::LabelLost,
            Relation::LabelWrong => Self::LabelWrong,
            Relation::BothLost => Self::BothLost,
            Relation::Nothing => Self::Nothing,
            Relation::Same => Self::Same,
            _ => Self::Different,
        }
    }

    pub fn title(self, lang: Lang) -> &'static str {
        match self {
            Self::Missing => lang.say("label, but no number", "有面单，没填单号"),
            Self::Swapped => lang.say("swapped between orders", "两单填反"),
            Self::Duplicated => lang.say("one number, several orders", "同号多单"),
            Self::OtherOrder => lang.say("another order's number", "填成别的订单的单号"),
            Self::Slips => lang.say("typing slip", "笔误"),
            Self::Lost => lang.say("rounded or cut off", "被四舍五入或截断"),
            Self::Masked => lang.say("masked, the rest agrees", "单号被打码，可见部分与面单一致"),
            Self::Different => lang.say("a completely different number", "完全不同的单号"),
            Self::Unlabelled => lang.say("number, but no label", "有单号，没有面单"),
            Self::SameBarcode => lang.say("another form of the barcode", "同一条码的另一种写法"),
            Self::Respelled => lang.say("the same after cleaning", "规范写法后一致"),
            Self::LabelLost => lang.say("damaged label", "面单号残缺"),
            Self::LabelWrong => lang.say("wrong label, right number", "面单数据有误，单号正确"),
            Self::BothLost => lang.say("damaged in both files", "两边都残缺"),
            Self::Nothing => lang.say("no number in either file", "两边都没有单号"),
            Self::Same => lang.say("the same", "一致"),
        }
    }

    /// As JSON spells it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Swapped => "swapped",
            Self::Duplicated => "duplicated",
            Self::OtherOrder => "other-order",
            Self::Slips => "slips",
            Self::Lost => "lost",
            Self::Masked => "masked",
            Self::Different => "different",
            Self::Unlabelled => "unlabelled",
            Self::SameBarcode => "same-barcode",
            Self::Respelled => "respelled",
            Self::LabelLost => "label-lost",
            Self::LabelWrong => "label-wrong",
            Self::BothLost => "both-lost",
            Self::Nothing => "nothing",
            Self::Same => "same",
        }
    }
}
