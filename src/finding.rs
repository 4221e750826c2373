//! One thing to say about a number: what, where, how bad, and what would mend it.
//!
//! ```
//! use tracklint::{Severity, diagnose};
//!
//! let d = diagnose("单号:1Z5R8９390357567127");
//! let told: Vec<_> = d.findings().iter().map(|finding| (finding.code.id(), finding.span.of(d.input()))).collect();
//! assert_eq!(told, [("N141", "单号:"), ("N108", "９")]);
//! assert!(d.findings().iter().all(|finding| finding.severity < Severity::Error));
//! ```

mod codes;
mod detail;
mod fix;
mod lookup;
#[cfg(feature = "pages")]
mod page;
mod severity;
mod span;
mod stage;

pub use codes::Code;
pub use detail::{Detail, Shared};
pub use fix::{Applicability, Edit, Fix, Repair};
pub use severity::Severity;
pub use span::Span;
pub use stage::Stage;

/// One thing to say about a number. Text is made from it on demand, in English or Chinese, so that findings stay small
/// and comparable: [`message`](Self::message) says what is wrong, [`help`](Self::help) what to do next.
///
/// ```
/// use tracklint::{Code, Lang, Severity, diagnose};
///
/// let d = diagnose("RB 123456785 gb");
/// let finding = &d.findings()[0];
/// assert_eq!((finding.code, finding.code.id(), finding.severity), (Code::InnerSpace, "N102", Severity::Warning));
/// assert_eq!((finding.span.of(d.input()), finding.count), (" ", 2));
/// println!("{}; {}", finding.message(d.input(), Lang::En), finding.help(d.input(), Lang::En));
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Finding {
    /// What kind of thing.
    pub code: Code,
    /// How much it weighs here: [`Code::severity`], unless a rule was only observed, something beside the number explains
    /// it, or a [`Profile`](crate::profile::Profile) says otherwise.
    pub severity: Severity,
    /// Where it is seen first. Nothing stands at an empty place: something is missing there.
    pub span: Span,
    /// How many places show it.
    pub count: u32,
    /// What the sentence needs besides the place.
    pub detail: Detail,
}

impl Finding {
    pub(crate) const fn new(code: Code, span: Span) -> Self {
        Self { code, severity: code.severity(), span, count: 1, detail: Detail::None }
    }

    pub(crate) fn detail(mut self, detail: Detail) -> Self {
        self.detail = detail;
        self
    }

    pub(crate) const fn severity(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }
}
