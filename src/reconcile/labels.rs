//! Two exports side by side: submitted numbers, and labels.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use std::collections::{BTreeMap, HashMap, HashSet};

use super::{Comparison, Loss, Relation, clean, compare, holds_none, masked, parts};
use crate::finding::{Code, Detail, Finding, Span};
use crate::signs::is_digits;

/// So many orders with the same number are named.
const MOST_ALSO: usize = 5;

/// The labels of an export, by order. An order may have several parcels.
///
/// ```
/// use tracklint::reconcile::{Labels, Relation};
///
/// let labels: Labels = [("A1", "RB123456785GB"), ("A2", "LX473124735CN")].into_iter().collect();
/// let shipped = [("A1", "LX473124735CN"), ("A2", "RB123456785GB")];
/// let rows = labels.reconcile(shipped);
/// assert_eq!(rows[0].relation, Relation::OtherOrder { order: "A2".to_owned(), swapped: true });
/// let mut labels = Labels::new();
/// labels.insert("#1001", "RB123456785GB");
/// assert_eq!(labels.owner("rb 123456785 gb"), Some("#1001"));
/// assert_eq!(labels.compare("1001", "RB132456785GB").finding().unwrap().code.name(), "label-slip");
/// ```
#[derive(Clone, Debug, Default)]
pub struct Labels {
    /// By the key of the order: how it is written, and its labels.
    by_order: BTreeMap<String, (String, Vec<String>)>,
    by_number: HashMap<String, String>,
}

/// One row of the comparison of two exports.
///
/// ```
/// use tracklint::{Code, reconcile::Labels};
///
/// let labels: Labels = [("A1", "RB123456785GB"), ("A2", "LX473124735CN")].into_iter().collect();
/// let rows = labels.reconcile([("A1", "RB123456785GB"), ("A9", "RB123456785GB")]);
/// assert!(rows[0].finding().is_none());
/// // Another order got the number of A1, and A2 got none.
/// assert_eq!(rows[1].finding().unwrap().code, Code::OtherOrder);
/// assert_eq!((rows[1].duplicate().unwrap().code, &rows[1].also[..]), (Code::DuplicateNumber, &["A1".to_owned()][..]));
/// assert_eq!((rows[2].row, rows[2].order.as_str(), rows[2].label.as_str()), (None, "A2", "LX473124735CN"));
/// ```
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Reconciled {
    /// The index of the shipped row; `None` for an order that only has a label.
    pub row: Option<usize>,
    /// The order.
    pub order: String,
    /// The submitted number; empty for an order that only has a label.
    pub filled: String,
    /// The closest label; empty if the order has none.
    pub label: String,
    /// How they relate.
    pub relation: Relation,
    /// Where the first difference shows: bytes of [`filled`](Self::filled).
    pub span: Span,
    /// Other orders with the same number, if no label of this order shows it.
    pub also: Vec<String>,
}

impl Reconciled {
    /// The finding for it; `None` if both are the same number.
    pub fn finding(&self) -> Option<Finding> {
        self.relation.finding(&self.label, self.span)
    }

    /// The finding that names the other orders with the same number; `None` if there are none.
    pub fn duplicate(&self) -> Option<Finding> {
        let orders = || Detail::Numbers(self.also.clone());
        let whole = Span::new(0, self.filled.len());
        (!self.also.is_empty()).then(|| Finding::new(Code::DuplicateNumber, whole).detail(orders()))
    }
}

/// The nearest label.
struct Nearest {
    label: String,
    relation: Relation,
    span: Span,
}

impl Labels {
    /// No labels yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// An order number as it is compared: without what exports put around it to protect it from spreadsheets.
    ///
    /// ```
    /// use tracklint::reconcile::Labels;
    /// assert_eq!(Labels::key("=\"8135497230012345\""), "8135497230012345");
    /// ```
    pub fn key(order: &str) -> &str {
        let order = order.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
        let order = order.strip_prefix('=').filter(|rest| rest.starts_with('"')).unwrap_or(order);
        order.trim_matches('"').trim_start_matches('\'').trim()
    }

    /// What two exports that write an order number each in its way have in common: `#1000` and `1000`, `1003.0` and
    /// `1003`, `001004` and `1004`, `a-1005` and `A-1005`.
    ///
    /// ```
    /// use tracklint::reconcile::Labels;
    /// assert_eq!(Labels::join_key("#001003.0"), Labels::join_key("1003"));
    /// ```
    pub fn join_key(order: &str) -> String {
        let order = Self::key(order);
        let order = order.strip_prefix('#').unwrap_or(order).trim_start();
        let digits = |text: &str| !text.is_empty() && is_digits(text);
        let order = order.strip_suffix(".0").filter(|whole| digits(whole)).unwrap_or(order);
        let bare = if digits(order) { order.trim_start_matches('0') } else { order };
        if bare.is_empty() { order.to_owned() } else { bare.to_uppercase() }
    }

    /// Adds the label of one parcel.
    pub fn insert(&mut self, order: &str, number: &str) {
        let (order, key) = (Self::key(order), Self::join_key(order));
        let (_, labels) = self.by_order.entry(key).or_insert_with(|| (order.to_owned(), Vec::new()));
        labels.push(number.to_owned());
        for (_, part) in parts::of(number) {
            let number = clean(part).as_str().to_owned();
            if !number.is_empty() {
                self.by_number.entry(number).or_insert_with(|| order.to_owned());
            }
        }
    }

    /// The order whose label shows this number.
    pub fn owner(&self, number: &str) -> Option<&str> {
        self.by_number.get(clean(number).as_str()).map(String::as_str)
    }

    /// How the number submitted for `order` relates to its labels: the closest one counts. If a cell has several
    /// numbers, each is looked for among all that the labels show, and the one farthest from them counts.
    pub fn compare(&self, order: &str, filled: &str) -> Reconciled {
        let (order, key) = (Self::key(order), Self::join_key(order));
        let own = self.by_order.get(&key).map_or(&[][..], |(_, labels)| labels.as_slice());
        let mut found = self.nearest(&key, filled, own.iter().map(|label| (label.as_str(), label.as_str())));
        if !found.relation.agrees() {
            let numbers = parts::of(filled);
            let shown: Vec<(&str, &str)> = own
                .iter()
                .flat_map(|label| parts::of(label).into_iter().map(|(_, part)| (label.as_str(), part)))
                .collect();
            if numbers.len() > 1 || shown.len() > own.len() {
                let one = |(at, part): (usize, &str)| {
                    let found = self.nearest(&key, part, shown.iter().copied());
                    Nearest { span: Span::new(found.span.start + at, found.span.end + at), ..found }
                };
                let worst = numbers.into_iter().map(one).max_by_key(|found| distance(&found.relation));
                let nearer = |worst: &Nearest| distance(&worst.relation) < distance(&found.relation);
                found = worst.filter(nearer).unwrap_or(found);
            }
        }
        let Nearest { label, relation, span } = found;
        let (order, filled) = (order.to_owned(), filled.to_owned());
        Reconciled { row: None, order, filled, label, relation, span, also: Vec::new() }
    }

    /// The nearest of the numbers that labels show, each beside its label.
    fn nearest<'a>(&self, key: &str, filled: &str, shown: impl Iterator<Item = (&'a str, &'a str)>) -> Nearest {
        let compared: Vec<_> = shown.map(|(label, shows)| (label, compare(shows, filled))).collect();
        // What is visible of a masked number may agree with several labels: then nobody knows which is meant.
        let agree = |c: &Comparison<'_>| c.relation == Relation::Lost(Loss::Masked);
        let mut masked = compared.iter().filter(|(_, c)| agree(c)).map(|(_, c)| masked::bare(c.label));
        let open = masked.next().is_some_and(|first| masked.any(|other| other != first));
        let compared = compared.into_iter().map(|(label, c)| {
            let relation = if open && agree(&c) { Relation::Different } else { c.relation.clone() };
            (label, Comparison { relation, ..c })
        });
        let nearest = compared.min_by_key(|(_, comparison)| distance(&comparison.relation));
        let whole = Span::new(0, filled.len());
        let (label, mut relation, span) = nearest.map_or_else(
            || (String::new(), compare("", filled).relation, whole),
            |(label, c)| (label.to_owned(), c.relation, c.span),
        );
        let own = relation.agrees()
            || matches!(relation, Relation::Missing | Relation::Nothing | Relation::LabelLost(_) | Relation::BothLost);
        if !own
            && let Some(other) = self.owner(filled)
            && Self::join_key(other) != key
        {
            relation = Relation::OtherOrder { order: other.to_owned(), swapped: false };
        }
        Nearest { label, relation, span }
    }

    /// Every shipped row with its label, in order, then the labels of orders without a row.
    pub fn reconcile<'a>(&self, shipped: impl IntoIterator<Item = (&'a str, &'a str)>) -> Vec<Reconciled> {
        let mut rows: Vec<Reconciled> = shipped
            .into_iter()
            .enumerate()
            .map(|(row, (order, filled))| Reconciled { row: Some(row), ..self.compare(order, filled) })
            .collect();
        mark_swapped(&mut rows);
        name_duplicates(&mut rows);
        let seen: HashSet<String> = rows.iter().map(|row| Self::join_key(&row.order)).collect();
        for (order, labels) in self.by_order.iter().filter(|(key, _)| !seen.contains(*key)).map(|(_, own)| own) {
            // An export of order lines repeats the label of a parcel line by line.
            let mut own: Vec<&String> = labels.iter().filter(|label| !holds_none(label)).collect();
            own.sort();
            own.dedup();
            rows.extend(own.into_iter().map(|label| Reconciled {
                row: None,
                order: order.clone(),
                filled: String::new(),
                label: label.clone(),
                relation: Relation::Missing,
                span: Span::new(0, 0),
                also: Vec::new(),
            }));
        }
        rows
    }
}

impl<'a> FromIterator<(&'a str, &'a str)> for Labels {
    fn from_iter<I: IntoIterator<Item = (&'a str, &'a str)>>(rows: I) -> Self {
        let mut labels = Self::new();
        for (order, number) in rows {
            labels.insert(order, number);
        }
        labels
    }
}

/// Two orders that got each other's numbers.
fn mark_swapped(rows: &mut [Reconciled]) {
    let crossed: HashSet<(String, String)> = rows
        .iter()
        .filter_map(|row| match &row.relation {
            Relation::OtherOrder { order, .. } => Some((Labels::join_key(&row.order), Labels::join_key(order))),
            _ => None,
        })
        .collect();
    for row in rows {
        if let Relation::OtherOrder { order, swapped } = &mut row.relation {
            *swapped = crossed.contains(&(Labels::join_key(order), Labels::join_key(&row.order)));
        }
    }
}

/// The other orders with the number of a row that is not as its own label. A rounded number says nothing of others that
/// became equal to it.
fn name_duplicates(rows: &mut [Reconciled]) {
    let astray = |row: &Reconciled| match &row.relation {
        Relation::OtherOrder { swapped, .. } => !swapped,
        relation => matches!(relation, Relation::Different | Relation::Unlabelled),
    };
    let numbers: Vec<String> = rows.iter().map(|row| clean(&row.filled).as_str().to_owned()).collect();
    let mut orders: HashMap<&str, Vec<String>> = HashMap::new();
    for (row, number) in rows.iter().zip(&numbers).filter(|(_, number)| !number.is_empty()) {
        let same = orders.entry(number).or_default();
        if !same.contains(&row.order) && same.len() <= MOST_ALSO {
            same.push(row.order.clone());
        }
    }
    for (row, number) in rows.iter_mut().zip(&numbers) {
        if let Some(same) = orders.get(number.as_str()).filter(|_| astray(row)) {
            row.also = same.iter().filter(|order| **order != row.order).take(MOST_ALSO).cloned().collect();
        }
    }
}

/// Which of several labels comes nearest.
fn distance(relation: &Relation) -> usize {
    match relation {
        Relation::Same => 0,
        Relation::Respelled => 1,
        Relation::SameBarcode(_) => 2,
        Relation::Slips(slips) => 2 + slips.len(),
        Relation::Lost(_) | Relation::LabelLost(_) | Relation::LabelWrong | Relation::BothLost => 6,
        Relation::OtherOrder { .. } => 7,
        Relation::Different => 8,
        Relation::Missing | Relation::Nothing | Relation::Unlabelled => 9,
    }
}
