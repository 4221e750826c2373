//! Everything that can be said of an order's number, and how it is found out.

use alloc::vec::Vec;

use super::declaration::Declared;
use super::marketplace;
use super::{Declaration, Order, country, dates, resemblance};
use crate::cause::Cause;
use crate::diagnose::Diagnosis;
use crate::diagnoser::Diagnoser;
use crate::finding::{Code, Detail, Finding, Severity, Span};
use crate::matcher::Fit;
use crate::party::Party;
use crate::profile::{Profile, Shapes};
use crate::rank::Context;
use crate::reconcile::{Relation, compare, holds_none};
use crate::relay::{Relay, Relays};
use crate::rule::{Carrier, Kind};
use crate::verdict::Verdict;

/// Everything that can be said about an order's number: by itself, and as part of the order.
///
/// ```
/// use tracklint::cause::Cause;
/// use tracklint::reconcile::Relation;
/// use tracklint::{Code, Diagnoser, Order, Severity};
///
/// let d = Diagnoser::new().order(&Order::new("RB132456785GB").label("RB123456785GB"));
/// assert!(!d.is_ok());
/// assert_eq!(d.severity(), Some(Severity::Error));
/// assert_eq!(d.cause(), Some(Cause::MissingOrWrong));
/// assert_eq!(d.all().next().unwrap().code, Code::LabelSlip);
/// assert!(matches!(d.relation(), Some(Relation::Slips(_))));
/// assert_eq!((d.number().input(), d.findings().len()), ("RB132456785GB", 1), "the label is all that the order adds");
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct OrderDiagnosis<'a> {
    pub(crate) number: Diagnosis<'a>,
    /// The fit that the number is attributed to.
    pub(crate) best: Option<Fit>,
    pub(crate) findings: Vec<Finding>,
    relation: Option<Relation>,
    /// What the number was judged under.
    pub(crate) context: Context,
}

impl<'a> OrderDiagnosis<'a> {
    /// The number by itself, with the order's declared carrier and the marketplace's severities.
    pub const fn number(&self) -> &Diagnosis<'a> {
        &self.number
    }

    /// What only the order can show: the marketplace, the label, other fields, the dates. The most serious first.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// All findings, those of the order first; but if the value is no number, the reason for that comes first.
    pub fn all(&self) -> impl Iterator<Item = &Finding> {
        self.in_order().into_iter().flatten()
    }

    /// The findings of the order and of the number, those first that stand in front.
    pub(crate) fn in_order(&self) -> [&[Finding]; 2] {
        let is_none = matches!(self.number.verdict(), Verdict::Missing | Verdict::Ruined | Verdict::Foreign);
        let (order, number) = (&self.findings[..], self.number.findings());
        if is_none { [number, order] } else { [order, number] }
    }

    /// How the number relates to the one on the label; `None` without a label.
    pub const fn relation(&self) -> Option<&Relation> {
        self.relation.as_ref()
    }

    /// The highest severity; `None` if there are no findings.
    pub fn severity(&self) -> Option<Severity> {
        self.all().map(|f| f.severity).max().max(self.number.verdict().severity())
    }

    /// Whether the number can be submitted as it is.
    pub fn is_ok(&self) -> bool {
        self.number.verdict().is_ok() && self.severity() < Some(Severity::Warning)
    }

    /// The cause of failure that the most serious finding belongs to.
    pub fn cause(&self) -> Option<Cause> {
        let worst = self.all().map(|f| f.severity).max().filter(|s| *s > Severity::Note)?;
        self.all().filter(|f| f.severity == worst).find_map(|f| f.code.cause())
    }
}

/// Whether the number is that of the label, and was not taken out of a longer one, which the label would have to be
/// compared with.
fn is_respelled(number: &Diagnosis<'_>, label: &str) -> bool {
    const LONGER: &[Code] =
        &[Code::AimPrefix, Code::StartStop, Code::Gs1Separator, Code::Gs1Identifier, Code::BarcodeForm];
    let longer = |f: &Finding| LONGER.contains(&f.code);
    number.canonical() == Some(label) && !number.findings().iter().any(longer)
}

impl Diagnoser {
    /// Diagnoses the number of an order. Without a [`profile`](Self::profile), the marketplace named by the order is
    /// used.
    ///
    /// ```
    /// use tracklint::{Diagnoser, Order, profiles};
    ///
    /// let desk = Diagnoser::new().profile(&profiles::ALIEXPRESS).today("2026-11-24".parse()?);
    /// let order = Order::new("SF1038472615093").service("菜鸟无忧物流-标准").id("8135497230012345");
    /// let d = desk.order(&order);
    /// assert!(!d.is_ok());
    /// assert_eq!(d.findings()[0].code.name(), "service-shape");
    /// # Ok::<(), tracklint::InvalidDate>(())
    /// ```
    #[must_use]
    pub fn order<'a>(&self, order: &Order<'a>) -> OrderDiagnosis<'a> {
        self.order_with_declaration(order, &self.declaration(order))
    }

    /// [`order`](Self::order) with any profile, such as one from a rule pack.
    ///
    /// ```
    /// use tracklint::{Diagnoser, Order, profile::{Fact, Profile}};
    ///
    /// let mut shop = Profile::new("my-shop", "My Shop");
    /// assert!(Diagnoser::new().order_with_profile(&Order::new("1Z999AA10123456784"), &shop).is_ok());
    /// shop.longest = Some(Fact::documented(12, "its API", "2026-11"));
    /// let d = Diagnoser::new().order_with_profile(&Order::new("1Z999AA10123456784"), &shop);
    /// assert_eq!(d.findings()[0].code.name(), "too-long-for-platform");
    /// ```
    #[must_use]
    pub fn order_with_profile<'a>(&self, order: &Order<'a>, profile: &Profile<'_>) -> OrderDiagnosis<'a> {
        self.order_with_declaration(order, &Declaration::of(order, Some(profile)))
    }

    /// [`order`](Self::order) with a [`declaration`](Self::declaration) that was looked up before: the rows of an
    /// export declare the same few carriers over and over.
    ///
    /// ```
    /// use tracklint::{Diagnoser, Order, Verdict};
    ///
    /// let desk = Diagnoser::new();
    /// let order = |number| Order::new(number).carrier("燕文").marketplace("速卖通");
    /// let declaration = desk.declaration(&order(""));
    /// for number in ["UG336196744YP", "1Z999AA10123456784"] {
    ///     let order = order(number);
    ///     let d = desk.order_with_declaration(&order, &declaration);
    ///     assert_eq!(d.number().verdict(), desk.order(&order).number().verdict());
    /// }
    /// ```
    #[must_use]
    pub fn order_with_declaration<'a>(&self, order: &Order<'a>, declaration: &Declaration<'_>) -> OrderDiagnosis<'a> {
        let mut out = self.judge_order(order, declaration);
        out.number.settle();
        out
    }

    /// The same before the findings of the number are [settled](Diagnosis::settle), for whoever changes them.
    pub(crate) fn judge_order<'a>(&self, order: &Order<'a>, declaration: &Declaration<'_>) -> OrderDiagnosis<'a> {
        let (declared, profile) = (&declaration.declared, declaration.profile);
        let reader = self.reader(order, declared);
        let mut out = OrderDiagnosis {
            number: reader.read_order(order, declared),
            best: None,
            findings: Vec::new(),
            relation: None,
            context: reader.context,
        };
        let OrderDiagnosis { number, findings, relation, .. } = &mut out;
        resemblance::weigh(order, number);
        let best = number.fit();
        let whole = Span::new(0, order.number.len());
        if let Some(label) = order.label.filter(|label| !label.chars().all(char::is_whitespace)) {
            *relation = Some(reader.relate(order, declared, label, number, findings));
        }
        if number.verdict() != Verdict::Missing {
            findings.extend(marketplace::repeats(order, profile, number));
            if let Some(name) = declared.unknown.clone() {
                let detail = match declared.meant {
                    Some(carrier) => Detail::Meant { name, carrier },
                    None => Detail::Name(name),
                };
                findings.push(Finding::new(Code::UnknownCarrier, whole).detail(detail));
            }
            if let Some(profile) = profile {
                marketplace::look(order, profile, declared, number, best, findings);
            }
            findings.extend(marketplace::destination(order, number, best));
        }
        dates::look(order, profile, self.today, number, best, findings);
        if let Some(profile) = profile {
            let on = order.shipped_on.or(self.today);
            findings.iter_mut().chain(&mut number.findings).for_each(|finding| profile.weigh(finding, on));
        }
        findings.sort_by_key(|finding| core::cmp::Reverse(finding.severity));
        if number.verdict().is_acceptable() {
            let refused = |f: &Finding| {
                f.severity == Severity::Error && matches!(f.code, Code::CarrierNotTaken | Code::ServiceShape)
            };
            if findings.iter().any(refused) {
                number.verdict = Verdict::Mismatch;
            }
        }
        out.best = best;
        out
    }

    /// How the number relates to that on the label, which is added to what is found.
    fn relate(
        &self,
        order: &Order<'_>,
        declared: &Declared,
        label: &str,
        number: &mut Diagnosis<'_>,
        findings: &mut Vec<Finding>,
    ) -> Relation {
        // What is a number is not missing, and most labels show what was filled in.
        if label == order.number && number.verdict().is_ok() {
            return Relation::Same;
        }
        if is_respelled(number, label) {
            return Relation::Respelled;
        }
        let mut comparison = compare(label, order.number);
        let shown = self.read_order(&Order { number: label, ..*order }, declared);
        // What looks like another identifier is a label all the same if the declared carrier issues such numbers.
        let issued = || shown.verdict().is_acceptable() && !holds_none(label);
        if comparison.relation == Relation::Unlabelled && issued() {
            comparison.relation = Relation::Different;
        }
        let mut finding = comparison.finding();
        // Both belong to the parcel: the line's own number and that of whoever delivers.
        if let Some(finding) = finding.as_mut().filter(|_| is_handed_on(declared.carrier(), &shown, number)) {
            finding.severity = finding.severity.min(Severity::Warning);
        }
        findings.extend(finding);
        super::label::weigh(number, &shown, &comparison.relation);
        comparison.relation
    }

    /// Who reads the number: with the carriers that the order declares, and the place where its parcel goes.
    fn reader(&self, order: &Order<'_>, declared: &Declared) -> Self {
        let destination = order.destination.and_then(country::code);
        let context = Context { destination, ..self.context };
        match declared.party.filter(|party| party.place.is_some()) {
            None => Self { context, ..*self },
            Some(party) => Self { context: party.context(context), others: declared.others, ..*self },
        }
    }

    /// The number under the declared carriers, unless it is one under which they hand parcels on.
    fn read_order<'a>(&self, order: &Order<'a>, declared: &Declared) -> Diagnosis<'a> {
        let Some(party) = declared.party else {
            let read = self.read(order.number, self.relay());
            // Whoever the arm of a marketplace gives a parcel to, its own numbers are right, too.
            let Some(Shapes::Cainiao(arm)) = declared.shapes.filter(|_| !read.verdict().is_acceptable()) else {
                return read;
            };
            let own =
                Self { context: Party::of(arm).context(self.context), ..*self }.read(order.number, Relay::default());
            return if own.verdict().is_acceptable() { own } else { read };
        };
        let relays = match declared.shapes {
            None => party.relays(),
            Some(shapes) if shapes.relays() => party.relays().with_service(),
            Some(_) => Relays::No,
        };
        let carrier = party.carrier;
        let here = |country: [u8; 2]| carrier.country.is_some_and(|own| own.as_bytes() == country);
        let delivers = carrier.kind == Kind::Post && self.context.destination.is_some_and(here);
        self.read(order.number, Relay { relays, delivers })
    }
}

/// Whether a label shows the number of the line that was declared, and the order one under which it hands parcels on.
fn is_handed_on(declared: Option<&'static Carrier>, label: &Diagnosis<'_>, number: &Diagnosis<'_>) -> bool {
    let of_line = |d: &Diagnosis<'_>| d.best().map(|best| Some(best.carrier) == declared);
    declared.is_some_and(|carrier| carrier.kind == Kind::CrossBorder)
        && (label.verdict().is_acceptable() && of_line(label) == Some(true))
        && (number.verdict().is_acceptable() && of_line(number) == Some(false))
}
