//! One thing to say about a number: what, where, how bad, and what would fix it.
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

use alloc::borrow::ToOwned;

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
    /// Severity in this context: [`Code::severity`], unless a rule was only observed, something beside the number
    /// explains it, or a [`Profile`](crate::profile::Profile) says otherwise. What alone makes a number a suspect is an
    /// error.
    pub severity: Severity,
    /// Where it is first seen. An empty span marks a place where something is missing.
    pub span: Span,
    /// How many places show it.
    pub count: u32,
    /// What the message needs besides the place.
    pub detail: Detail,
    /// Whether nobody knows the number without the label, so that what is only written otherwise may belong to it.
    pub(crate) doubted: bool,
}

impl Finding {
    pub(crate) const fn new(code: Code, span: Span) -> Self {
        Self { code, severity: code.severity(), span, count: 1, detail: Detail::None, doubted: false }
    }

    /// One number so many times; `others` are those behind the first.
    pub(crate) fn duplicate(others: Span, number: &str, copies: usize) -> Self {
        let told = Self::new(Code::DuplicatePaste, others);
        // That it stands there twice is what the code says by itself.
        if copies > 2 { told.detail(Detail::Numbers(vec![number.to_owned(); copies])) } else { told }
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
