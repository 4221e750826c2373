//! What one row adds to the statistics of its column.

use super::Sample;
use super::duplicates::{Key, hash, key};
use super::numeric::Shape;
use super::runs::Head;
use crate::cause::Cause;
use crate::diagnose::{Diagnosis, diagnose};
use crate::diagnoser::Diagnoser;
use crate::finding::{Code, Detail, Severity};
use crate::foreign;
use crate::order::{Order, OrderDiagnosis};
use crate::rank::Context;
use crate::rule::{Format, Role};
use crate::trim::trim_space;
use crate::verdict::Verdict;

/// What one row adds to the statistics of its column. It is created without the column, so that rows can be diagnosed
/// on several threads; [`Batch::push_entry`](super::Batch::push_entry) adds them, one after another.
///
/// ```
/// use tracklint::{Code, Diagnoser, Order, batch::{Batch, Entry}};
///
/// let (desk, order) = (Diagnoser::new(), Order::new("94001112062064062607"));
/// let mut entry = Entry::new(&desk, &order, &desk.order(&order));
/// // Who leaves out what is said of the row by itself says so.
/// entry.set_remarked(false);
/// let mut batch = Batch::with(desk);
/// batch.push_entry(&entry, order.number);
/// assert_eq!(batch.finish().rows, 1);
/// ```
#[derive(Clone, Debug)]
pub struct Entry {
    pub(super) verdict: Verdict,
    pub(super) cause: Option<Cause>,
    /// What was found first.
    pub(super) code: Option<Code>,
    /// Whose number it is instead of the declared carrier's.
    pub(super) other: Option<&'static str>,
    /// The declared carrier or service, as a hash of its text.
    pub(super) declared: Option<u64>,
    /// What it was judged under.
    pub(super) context: Context,
    /// Whether the order's own number is a tracking number, while the number is none that proves itself.
    pub(super) swapped: bool,
    /// The likeliest format, when its check digit agrees.
    pub(super) checked: Option<&'static Format>,
    /// How it looks to a program that knows only quantities.
    pub(super) shape: Shape,
    /// How what was filled in begins, and how long it is.
    pub(super) head: Option<Head>,
    /// The number to submit, where it is spelled otherwise than what was filled in.
    pub(super) respelled: Option<Box<str>>,
    /// The number to submit, or what was filled in.
    pub(super) number: u64,
    pub(super) order: Option<Key>,
    pub(super) buyer: Option<Key>,
    /// Whether something is said of the row by itself.
    pub(super) remarked: bool,
}

impl Entry {
    /// What a diagnosed row adds; `diagnoser` is that of the column.
    pub fn new(diagnoser: &Diagnoser, order: &Order<'_>, judged: &OrderDiagnosis<'_>) -> Self {
        let (diagnosis, best) = (&judged.number, judged.best);
        let verdict = diagnosis.verdict();
        let text = trim_space(diagnosis.input());
        let first = diagnosis.findings().first();
        let worst = diagnosis.findings().iter().find(|f| f.severity > Severity::Note);
        let other = first.filter(|_| verdict == Verdict::Mismatch).and_then(|f| match f.detail {
            Detail::Carrier { carrier, .. } => Some(carrier.id),
            _ => None,
        });
        let is_number = |id: &str| diagnoser.is_valid(id) && is_number(&diagnoser.diagnose(id));
        let is_swapped = |id: &str| {
            is_no_number(verdict, text) && is_number(id)
                || is_refused(verdict)
                    && is_of_declared(diagnoser, order, judged.context, id)
                    && diagnose(text).verdict() != Verdict::Valid
        };
        let number = diagnosis.canonical().unwrap_or(text);
        let plain = number == text && diagnosis.fits.is_some_and(|fits| !fits.owns_punctuation());
        Self {
            verdict,
            cause: worst.and_then(|f| f.code.cause()),
            code: first.map(|f| f.code),
            other,
            declared: order.carrier.or(order.service).map(hash),
            context: judged.context,
            swapped: order.id.is_some_and(is_swapped),
            checked: best.filter(|fit| fit.check == Some(true)).map(|fit| fit.format.format()),
            shape: Shape::of(text),
            head: if plain { Head::of_plain(text) } else { None }.or_else(|| Head::of(text)),
            respelled: (number != text).then(|| number.into()),
            number: hash(number),
            order: order.id.and_then(key),
            buyer: order.buyer.and_then(key),
            remarked: worst.is_some(),
        }
    }

    /// Sets whether the row has a finding of its own. By default, any finding above a note counts; callers that leave
    /// findings out decide by what is left.
    pub fn set_remarked(&mut self, yes: bool) {
        self.remarked = yes;
    }
}

/// Whether what stands in the number's place is none: a number that only might be one is left alone unless it looks
/// like an order's.
fn is_no_number(verdict: Verdict, text: &str) -> bool {
    match verdict {
        Verdict::Foreign | Verdict::Unknown | Verdict::Mismatch => true,
        Verdict::Plausible => foreign::look(text).is_some_and(|found| found.code == Code::OrderId),
        _ => false,
    }
}

/// Whether a parcel's number stands in the order's place. References to orders belong there.
fn is_number(id: &Diagnosis<'_>) -> bool {
    id.verdict() == Verdict::Valid && id.best().is_some_and(|best| best.role != Role::OrderReference)
}

/// Whether the declared carrier has no use for what stands in the number's place.
const fn is_refused(verdict: Verdict) -> bool {
    matches!(verdict, Verdict::Foreign | Verdict::Unknown | Verdict::Mismatch | Verdict::Suspect)
}

/// Whether what stands in the order's place is a number of the carrier that the row declares, and no order's.
fn is_of_declared(diagnoser: &Diagnoser, order: &Order<'_>, context: Context, id: &str) -> bool {
    let Some(declared) = context.declared else { return false };
    let alone = Order { carrier: order.carrier, service: order.service, ..Order::new(id) };
    let judged = diagnoser.order(&alone);
    let is_own = judged.best.is_some_and(|fit| fit.format.carrier_index() == usize::from(declared));
    is_own && judged.number.verdict().is_acceptable() && diagnose(id).verdict() != Verdict::Foreign
}

/// One row as the statistics see it.
pub(super) struct Row<'r> {
    pub(super) at: u64,
    pub(super) input: &'r str,
    pub(super) entry: &'r Entry,
}

impl Row<'_> {
    pub(super) fn text(&self) -> &str {
        trim_space(self.input)
    }

    /// The number to submit, or what was filled in where there is none.
    pub(super) fn number(&self) -> &str {
        self.entry.respelled.as_deref().unwrap_or_else(|| self.text())
    }

    pub(super) fn sample(&self) -> Sample {
        Sample { row: self.at, text: self.input.to_owned() }
    }
}
