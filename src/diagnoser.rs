//! [`Diagnoser`]: what the caller knows besides the number.

use crate::date::Date;
use crate::diagnose::Diagnosis;
use crate::error::UnknownCarrier;
use crate::judge::{amid, between, judge, put_between};
use crate::matched::Attribution;
use crate::party::{Others, Party, parties};
use crate::profile::Profile;
use crate::quick;
use crate::rank::Context;
use crate::relay::{Relay, Relays, handed_on};
use crate::rule::Carrier;
use crate::verdict::Verdict;

/// What the caller knows besides the number: every piece is optional, and every piece makes the answer more precise.
///
/// It is small and meant to be kept: one for a column of numbers, one for each declared carrier. The carrier affects
/// every answer; the marketplace and the day only [`order`](Self::order), which knows more than a number.
///
/// ```
/// use tracklint::{Diagnoser, Verdict};
///
/// let fedex = Diagnoser::new().carrier("FedEx")?;
/// assert_eq!(fedex.diagnose("986578788855").verdict(), Verdict::Valid);
/// assert_eq!(fedex.diagnose("1Z999AA10123456784").verdict(), Verdict::Mismatch);
/// # Ok::<(), tracklint::UnknownCarrier>(())
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct Diagnoser {
    pub(crate) context: Context,
    /// Who else is declared: a number of any of them is right.
    pub(crate) others: Others,
    /// Whether the declared carrier hands parcels on under numbers of others.
    pub(crate) relays: Relays,
    /// The marketplace where the number is submitted.
    pub(crate) profile: Option<&'static Profile<'static>>,
    /// The day on which the question is asked.
    pub(crate) today: Option<Date>,
}

impl Diagnoser {
    /// A diagnoser without any context.
    pub fn new() -> Self {
        Self::default()
    }

    /// Declares the carrier. Accepts an identifier, an English or Chinese name, an alias, or an `AliExpress` service;
    /// case, spaces and punctuation are ignored. Under a brand shared by sister companies (DHL), or for companies that
    /// are one (Deutsche Post and DHL Paket), a sister's number is accepted with a note. A marketplace that issues no
    /// numbers (Temu) declares nothing. Two to six carriers side by side, as in `DHL/UPS` or 顺丰 中通, are
    /// alternatives; a longer list is an error. A cross-border carrier or a marketplace and the carrier behind it
    /// (`云途-DPD`) are alternatives, too. Cross-border carriers hand parcels on under other carriers' numbers, which
    /// are accepted with a note.
    ///
    /// ```
    /// use tracklint::Diagnoser;
    ///
    /// for name in ["yanwen", "燕文", "Yanwen", "4PX递四方", "菜鸟无忧物流-标准", "顺丰速运"] {
    ///     assert!(Diagnoser::new().carrier(name).is_ok(), "{name}");
    /// }
    /// ```
    ///
    /// # Errors
    /// If no carrier has that name; the error suggests the nearest ones.
    pub fn carrier(mut self, name: &str) -> Result<Self, UnknownCarrier> {
        let (first, others) = parties(name);
        let party = first.ok_or_else(|| UnknownCarrier::new(name))?;
        self.others = others;
        Ok(self.party(party))
    }

    /// Declares the carrier, if you already have it.
    ///
    /// ```
    /// use tracklint::{Diagnoser, Verdict, carrier};
    ///
    /// let dpd = Diagnoser::new().declared(carrier("dpd").unwrap());
    /// assert_eq!(dpd.diagnose("1Z999AA10123456784").verdict(), Verdict::Mismatch);
    /// ```
    #[must_use]
    pub fn declared(mut self, carrier: &'static Carrier) -> Self {
        self.others = Others::default();
        self.party(Party::of(carrier))
    }

    fn party(self, party: Party) -> Self {
        Self { context: party.context(self.context), relays: party.relays(), ..self }
    }

    /// Whether preview formats are matched even when their carrier is not declared.
    ///
    /// ```
    /// use tracklint::{CARRIERS, Diagnoser, rule::Standing};
    ///
    /// let young = |format: &&tracklint::Format| format.standing == Standing::Preview && !format.valid.is_empty();
    /// let format = CARRIERS.iter().flat_map(|carrier| carrier.formats).find(young).unwrap();
    /// let matched = |desk: Diagnoser| desk.diagnose(format.valid[0]).matches().iter().any(|m| m.format == format);
    /// assert!(matched(Diagnoser::new().preview(true)) && !matched(Diagnoser::new()));
    /// ```
    #[must_use]
    pub const fn preview(mut self, on: bool) -> Self {
        self.context.preview = on;
        self
    }

    /// The marketplace to which the number is submitted: its rules and severities apply to [`order`](Self::order).
    ///
    /// ```
    /// use tracklint::{Code, Diagnoser, Order, profiles::WALMART};
    ///
    /// let order = Order::new("200012345678901").id("200012345678901");
    /// let d = Diagnoser::new().profile(&WALMART).order(&order);
    /// assert!(d.all().any(|finding| finding.code == Code::EqualsOrderId));
    /// ```
    #[must_use]
    pub const fn profile(mut self, profile: &'static Profile<'static>) -> Self {
        self.profile = Some(profile);
        self
    }

    /// Today's date. Without it, time windows and future dates are not checked.
    ///
    /// ```
    /// use tracklint::{Code, Diagnoser, Order};
    ///
    /// let order = Order::new("RB123456785GB").shipped_on("2027-11-24".parse()?);
    /// let desk = Diagnoser::new();
    /// assert!(desk.order(&order).is_ok(), "it may be any day");
    /// let d = desk.today("2026-11-24".parse()?).order(&order);
    /// assert_eq!(d.findings()[0].code, Code::ShippedInFuture);
    /// # Ok::<(), tracklint::InvalidDate>(())
    /// ```
    #[must_use]
    pub const fn today(mut self, today: Date) -> Self {
        self.today = Some(today);
        self
    }

    /// [`diagnose`](crate::diagnose()) with this context.
    pub fn diagnose<'a>(&self, input: &'a str) -> Diagnosis<'a> {
        let mut out = self.read(input, self.relay());
        out.settle();
        out
    }

    pub(crate) const fn relay(&self) -> Relay {
        Relay { relays: self.relays, delivers: false }
    }

    /// The diagnosis of the whole text, or of the one word of it that tells something where nothing is known of the
    /// whole.
    pub(crate) fn read<'a>(&self, input: &'a str, relay: Relay) -> Diagnosis<'a> {
        if let Some(part) = between(input) {
            return put_between(self.read(part.of(input), relay), input, part);
        }
        let mut out = self.read_whole(input, relay);
        if out.verdict == Verdict::Unknown
            && let Some(found) = amid(input, &out, |word| self.read(word, relay))
        {
            out = found;
        }
        out
    }

    /// The diagnosis under the declared carrier that fits the number best, unless it is one under which parcels are
    /// handed on.
    fn read_whole<'a>(&self, input: &'a str, relay: Relay) -> Diagnosis<'a> {
        // The answer for one carrier, or none, is handed on as it is made.
        if self.others[0].is_none() && !relay.may_be() {
            return judge(self.context, input);
        }
        let mut best = judge(self.context, input);
        for party in self.others.iter().flatten() {
            if best.verdict() == Verdict::Valid {
                break;
            }
            let other = judge(party.context(self.context), input);
            if place(other.verdict()) < place(best.verdict()) {
                best = other;
            }
        }
        if best.verdict().is_acceptable() {
            return best;
        }
        handed_on(self.context, &best, relay).unwrap_or(best)
    }

    /// [`is_valid`](crate::is_valid()) with this context.
    ///
    /// ```
    /// let desk = tracklint::Diagnoser::new();
    /// assert!(desk.is_valid("986578788855"), "it may well be a number of FedEx");
    /// assert!(!desk.carrier("Royal Mail")?.is_valid("986578788855"), "but none of Royal Mail");
    /// # Ok::<(), tracklint::UnknownCarrier>(())
    /// ```
    pub fn is_valid(&self, input: &str) -> bool {
        let known = quick::valid(self.context, input);
        if known || self.others[0].is_none() && self.relays == Relays::No {
            return known;
        }
        self.others.iter().flatten().any(|party| quick::valid(party.context(self.context), input))
            || self.relays != Relays::No
                && quick::valid(self.context.undeclared(), input)
                && self.diagnose(input).verdict().is_ok()
    }

    /// [`classify`](crate::classify()) with this context.
    ///
    /// ```
    /// let yamato = tracklint::Diagnoser::new().carrier("ヤマト運輸")?;
    /// assert_eq!(yamato.classify("4012-3987-6516").map(|found| found.carrier.id), Some("yamato"));
    /// assert_eq!(yamato.classify("1Z999AA10123456784"), None, "it is a number of UPS");
    /// # Ok::<(), tracklint::UnknownCarrier>(())
    /// ```
    pub fn classify(&self, input: &str) -> Option<Attribution> {
        let known = if self.others[0].is_none() { quick::attribute(self.context, input) } else { None };
        if known.is_some() || self.others[0].is_none() && self.relays == Relays::No {
            return known;
        }
        if self.others[0].is_none() {
            quick::attribute(self.context.undeclared(), input)?;
        }
        let diagnosis = self.diagnose(input);
        if diagnosis.verdict().is_acceptable() { diagnosis.best().map(Attribution::from) } else { None }
    }
}

/// Ranks answers, the better first; among refusals, one that knows what was meant.
const fn place(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::Valid => 0,
        Verdict::Plausible => 1,
        Verdict::Fixable => 2,
        Verdict::Suspect => 3,
        _ => 4,
    }
}
