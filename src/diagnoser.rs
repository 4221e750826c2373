//! [`Diagnoser`]: what the caller knows beside the number.

use crate::carriers;
use crate::date::Date;
use crate::diagnose::Diagnosis;
use crate::error::UnknownCarrier;
use crate::judge::judge;
use crate::matched::Attribution;
use crate::names;
use crate::profile::Profile;
use crate::quick;
use crate::rank::Context;
use crate::rule::Carrier;

/// What the caller knows beside the number: each piece is optional, each sharpens the answer.
///
/// It is small and made to be kept: one for a column of numbers, one for each declared carrier. The carrier counts for every
/// answer; the marketplace and the day only for [`order`](Self::order), which knows more than a number.
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
    /// The marketplace where the number is submitted.
    pub(crate) profile: Option<&'static Profile<'static>>,
    /// The day on which the question is asked.
    pub(crate) today: Option<Date>,
}

impl Diagnoser {
    /// Knows nothing beside the number.
    pub fn new() -> Self {
        Self::default()
    }

    /// The carrier that the number is declared for: by identifier, name in English or Chinese, alias, or a service of
    /// `AliExpress`. Case, spaces and punctuation do not count. Under a brand that sister companies share, such as DHL,
    /// and under companies that are one, such as Deutsche Post and DHL Paket, a number of the other is accepted with a
    /// note. A marketplace without numbers of its own (Temu) says
    /// nothing of who moves the parcel, so that naming it declares nothing.
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
    /// When no carrier goes by that name; the error names the nearest ones.
    pub fn carrier(mut self, name: &str) -> Result<Self, UnknownCarrier> {
        let carrier = names::carrier_named(name)?;
        self.context.declared = carriers::declared(carrier);
        self.context.brand = names::shared(name, carrier);
        Ok(self)
    }

    /// The carrier that the number is declared for, when it is at hand.
    #[must_use]
    pub fn declared(mut self, carrier: &'static Carrier) -> Self {
        self.context.declared = carriers::declared(carrier);
        self.context.brand = names::house(carrier);
        self
    }

    /// Whether formats of which too little is known yet take part for everybody, instead of for their declared
    /// carrier only.
    #[must_use]
    pub const fn preview(mut self, on: bool) -> Self {
        self.context.preview = on;
        self
    }

    /// The marketplace where the number is submitted: its rules and its weights count for [`order`](Self::order).
    #[must_use]
    pub const fn profile(mut self, profile: &'static Profile<'static>) -> Self {
        self.profile = Some(profile);
        self
    }

    /// The day on which the question is asked. Without it, nothing is said of windows and of days to come.
    #[must_use]
    pub const fn today(mut self, today: Date) -> Self {
        self.today = Some(today);
        self
    }

    /// [`diagnose`](crate::diagnose()) with what is known.
    pub fn diagnose<'a>(&self, input: &'a str) -> Diagnosis<'a> {
        judge(self.context, input)
    }

    /// [`is_valid`](crate::is_valid()) with what is known.
    pub fn is_valid(&self, input: &str) -> bool {
        quick::valid(self.context, input)
    }

    /// [`classify`](crate::classify()) with what is known.
    pub fn classify(&self, input: &str) -> Option<Attribution> {
        quick::attribute(self.context, input)
    }
}
