//! The submitted number compared with the number on the label.
//!
//! The label is taken to be right. [`compare`] says how the submitted number came about: by a different spelling, by a
//! slip that can be named, by a spreadsheet that rounded it, or not from this label at all. [`Labels`] does this for
//! whole exports, and knows when the number belongs to another order.
//!
//! ```
//! use tracklint::reconcile::{Loss, Relation, Slip, compare};
//!
//! assert!(compare("LX473124735CN", "lx 473 124 735 cn").relation.agrees());
//! assert_eq!(compare("LX473124735CN", "LX471324735CN").relation, Relation::Slips(vec![Slip::Swapped { at: 4 }]));
//! assert_eq!(compare("0794110022334", "794110022334").relation, Relation::Lost(Loss::LeadingZeros));
//! ```

#[cfg(feature = "std")]
mod labels;
mod loss;
mod masked;
#[cfg(feature = "std")]
mod parts;
mod slip;

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

#[cfg(feature = "std")]
pub use labels::{Labels, Reconciled};
pub use loss::Loss;
pub use slip::Slip;

use crate::canon::{Compact, Reading, read};
use crate::carriers::CARRIERS;
use crate::cell;
use crate::diagnose::diagnose;
use crate::finding::{Code, Detail, Finding, Severity, Span};
use crate::matched::Fits;
use crate::missing;
use crate::quick::is_valid;
use crate::rank::Context;
use crate::rule::Format;
use crate::verdict::Verdict;

/// How a submitted number relates to the one on the label.
///
/// ```
/// use tracklint::{Code, reconcile::{Relation, compare}};
///
/// let relation = compare("RB123456785GB", "RB123456785GB").relation;
/// assert!(relation.agrees() && relation.code().is_none());
/// let other = compare("RB123456785GB", "1Z999AA10123456784").relation;
/// assert_eq!((other.agrees(), other.code()), (false, Some(Code::LabelDiffers)));
/// assert_eq!(compare("", "RB123456785GB").relation, Relation::Unlabelled);
/// ```
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum Relation {
    /// Identical, character by character.
    Same,
    /// The same number, spelled differently: spaces, case, a caption around it.
    Respelled,
    /// One is a longer barcode that contains the other.
    SameBarcode(#[cfg_attr(feature = "serde", serde(serialize_with = "by_id"))] &'static Format),
    /// Typing or reading slips, in the order of the label, three at most.
    Slips(Vec<Slip>),
    /// What is left of the label's number after rounding or cutting.
    Lost(Loss),
    /// The number on the label of another order.
    OtherOrder {
        /// That order.
        order: String,
        /// Whether that order has this one's number in return.
        swapped: bool,
    },
    /// The label is damaged: it shows what rounding, cutting or masking left of the submitted number.
    LabelLost(Loss),
    /// The label is a few slips from the submitted number, and fails the check that the number passes.
    LabelWrong,
    /// Label and order show the same remains of a number.
    BothLost,
    /// Nothing was filled in.
    Missing,
    /// Neither the label nor the order has a number.
    Nothing,
    /// There is no label to compare with: none at all, or something else in its place.
    Unlabelled,
    /// Unrelated to this label.
    Different,
}

impl Relation {
    /// Whether the submitted number identifies the label's parcel.
    pub const fn agrees(&self) -> bool {
        matches!(self, Self::Same | Self::Respelled | Self::SameBarcode(_))
    }

    /// The code of the finding for it; `None` if there is nothing to report.
    pub const fn code(&self) -> Option<Code> {
        Some(match self {
            Self::Same | Self::Respelled | Self::Nothing => return None,
            Self::SameBarcode(_) => Code::SameBarcode,
            Self::Slips(_) => Code::LabelSlip,
            Self::Lost(_) => Code::LabelExplainsLoss,
            Self::OtherOrder { .. } => Code::OtherOrder,
            Self::Missing => Code::NumberMissing,
            Self::Unlabelled | Self::LabelLost(_) | Self::LabelWrong | Self::BothLost => Code::LabelMissing,
            Self::Different => Code::LabelDiffers,
        })
    }

    /// The finding for it, at `span` of the submitted number.
    pub(crate) fn finding(&self, label: &str, span: Span) -> Option<Finding> {
        let detail = Detail::Label { label: label.to_owned(), relation: self.clone() };
        let mut finding = Finding::new(self.code()?, span).detail(detail);
        if *self == Self::BothLost {
            finding.severity = Severity::Error;
        }
        Some(finding)
    }
}

/// Writes a format as its identifier.
#[cfg(feature = "serde")]
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over references")]
fn by_id<S: serde::Serializer>(format: &&'static Format, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(format.id)
}

/// A submitted number next to its label.
///
/// ```
/// use tracklint::{Code, Lang, reconcile::compare};
///
/// let c = compare("RB123456785GB", "RB132456785GB");
/// let finding = c.finding().unwrap();
/// assert_eq!((finding.code, c.span.of(c.filled)), (Code::LabelSlip, "3"));
/// assert!(finding.message(c.filled, Lang::En).ends_with("characters 4 and 5 are swapped"));
/// ```
#[must_use]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Comparison<'a> {
    /// The number on the label, as given.
    pub label: &'a str,
    /// The submitted number.
    pub filled: &'a str,
    /// How they relate.
    pub relation: Relation,
    /// Where the first difference shows: bytes of [`filled`](Self::filled).
    pub span: Span,
}

impl Comparison<'_> {
    /// The finding for it; `None` if both are the same number.
    pub fn finding(&self) -> Option<Finding> {
        self.relation.finding(self.label, self.span)
    }
}

/// Compares a submitted number with the number on the label.
///
/// ```
/// use tracklint::Lang;
/// use tracklint::reconcile::{Loss, Relation, compare};
///
/// assert_eq!(compare("RB123456785GB", "rb 123 456 785 gb").relation, Relation::Respelled);
/// assert_eq!(compare("9400111206206406260787", "9.40E+21").relation, Relation::Lost(Loss::Exponent));
///
/// let slip = compare("RB123456785GB", "RB132456785GB").finding().unwrap();
/// assert_eq!(slip.message("RB132456785GB", Lang::En),
///     "the label shows RB123456785GB: characters 4 and 5 are swapped");
/// ```
pub fn compare<'a>(label: &'a str, filled: &'a str) -> Comparison<'a> {
    let whole = Span::new(0, filled.len());
    let (relation, span) = relate(label, filled).unwrap_or_else(|| (unrelated(label), whole));
    Comparison { label, filled, relation, span }
}

/// What a label is to a number that it does not show: none, where an order, a phone or a day stands in its place, which
/// nobody should submit instead.
fn unrelated(label: &str) -> Relation {
    let another = !is_valid(label) && diagnose(label).verdict() == Verdict::Foreign;
    if another { Relation::Unlabelled } else { Relation::Different }
}

/// How the submitted text came from the label, and where it differs.
fn relate(label: &str, filled: &str) -> Option<(Relation, Span)> {
    let whole = Span::new(0, filled.len());
    if missing::look(filled).is_some() {
        return Some((if holds_none(label) { Relation::Nothing } else { Relation::Missing }, whole));
    }
    if label == filled {
        let ruined = !is_valid(label) && diagnose(label).verdict() == Verdict::Ruined;
        return Some((if ruined { Relation::BothLost } else { Relation::Same }, whole));
    }
    if holds_none(label) {
        return Some((Relation::Unlabelled, whole));
    }
    if let Some(hidden) = masked::hidden(filled, label) {
        return Some((Relation::Lost(Loss::Masked), hidden));
    }
    if masked::hidden(label, filled).is_some() {
        return Some((Relation::LabelLost(Loss::Masked), whole));
    }
    let (plain, reading) = (clean(label), clean(filled));
    let (right, left) = (plain.as_str(), reading.as_str());
    let uncut = |text: &str| read(text, Span::new(0, text.len()));
    if right == left && !right.is_empty() {
        // A barcode is taken apart like a caption; here it matters that one of the two was one.
        let (long, short) = (uncut(label), uncut(filled));
        let differ = long.as_str() != short.as_str();
        let barcode = if differ { same_barcode(long.as_str(), short.as_str()) } else { None };
        return Some((barcode.map_or(Relation::Respelled, Relation::SameBarcode), whole));
    }
    if let Some(format) = same_barcode(right, left).or_else(|| scanned(filled, right)).or_else(|| scanned(label, left))
    {
        return Some((Relation::SameBarcode(format), whole));
    }
    if let Some(loss) = loss::look(right, filled.trim(), left) {
        return Some((Relation::Lost(loss), whole));
    }
    if let Some(loss) = loss::of_label(left, label.trim(), right) {
        return Some((Relation::LabelLost(loss), whole));
    }
    // With a slip in it, a group of letters that belongs to the number may look like a remark beside it.
    by_slips(right, &reading, whole).or_else(|| by_slips(right, &uncut(filled), whole))
}

/// The slips that lead from the label to what was filled in, or from the number to a damaged label.
fn by_slips(label: &str, filled: &Reading, whole: Span) -> Option<(Relation, Span)> {
    let text = filled.as_str();
    let slips = slip::look(label.as_bytes(), text.as_bytes())?;
    if is_the_damaged_one(label, text) {
        return Some((Relation::LabelWrong, whole));
    }
    if slips.slips.len() > 1 && is_a_number_of_its_own(label, text) {
        return None;
    }
    let place = slips.at.min(text.len().saturating_sub(1));
    Some((Relation::Slips(slips.slips), filled.raw_at(place)))
}

/// Whether the place of a label holds none: nothing, a placeholder, words, the address of a picture.
pub(crate) fn holds_none(label: &str) -> bool {
    // What was typed on another keyboard has signs for digits.
    let bare = !label.chars().any(char::is_numeric) && !clean(label).as_str().bytes().any(|b| b.is_ascii_digit());
    let address = || label.contains("://") && diagnose(label).canonical().is_none();
    missing::look(label).is_some() || bare || address()
}

/// The number of a cell without what stands around it.
pub(crate) fn clean(text: &str) -> Reading {
    let peeled = cell::peel(text, None);
    peeled.rewritten.unwrap_or_else(|| read(text, peeled.core))
}

/// The barcode that carries the other number, or of which both carry the same: two forms of one length are one with a
/// slip.
fn same_barcode(label: &str, filled: &str) -> Option<&'static Format> {
    let (of_label, of_filled) = (carried(label), carried(filled));
    let carries = |all: &[(&'static Format, &str)], number: &str| {
        all.iter().find(|(_, inner)| *inner == number).map(|(format, _)| *format)
    };
    let forms = || of_filled.iter().filter(|_| label.len() != filled.len());
    carries(&of_filled, label)
        .or_else(|| carries(&of_label, filled))
        .or_else(|| forms().find_map(|(_, inner)| carries(&of_label, inner)))
}

/// The barcode with signs of its own, such as `%`, that carries `number` as `raw` was scanned.
fn scanned(raw: &str, number: &str) -> Option<&'static Format> {
    let raw = raw.trim();
    if raw.bytes().all(|byte| byte.is_ascii_alphanumeric()) || diagnose(raw).canonical() != Some(number) {
        return None;
    }
    let mut formats = CARRIERS.iter().flat_map(|carrier| carrier.formats);
    let carries = |format: &&Format| format.inner.and_then(|inner| inner.of(raw)) == Some(number);
    formats.find(|format| carries(format) && format.layout(raw.as_bytes()).is_some())
}

/// The numbers that a barcode may carry, by each format that nothing speaks against.
fn carried(text: &str) -> Vec<(&'static Format, &str)> {
    let Some(compact) = Compact::of(text.as_bytes()) else { return Vec::new() };
    let fits = Fits::of(Context::default(), compact);
    let formats = fits.admitted().map(|fit| fit.format.format());
    formats.filter_map(|format| Some((format, format.inner?.of(text)?))).collect()
}

/// Whether the label is the side with the slips: it is near a kind of number without being one, and what was filled in
/// passes the check of its own.
fn is_the_damaged_one(label: &str, filled: &str) -> bool {
    loss::agrees(filled) && diagnose(filled).verdict().is_ok() && diagnose(label).verdict() == Verdict::Suspect
}

/// Whether the label's kind of number accepts what was filled in, check digit and all: then it is another parcel's
/// number rather than this one with slips. Neighbours of one roll of labels differ in two digits.
fn is_a_number_of_its_own(label: &str, filled: &str) -> bool {
    let Some(compact) = Compact::of(label.as_bytes()) else { return false };
    let fits = Fits::of(Context::default(), compact);
    fits.best().is_some_and(|fit| fit.format.format().check_agrees(filled.as_bytes()) == Some(true))
}

#[cfg(test)]
mod tests;
