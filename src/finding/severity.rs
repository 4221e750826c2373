//! How bad a finding is.

/// How much a finding weighs. Ordered by weight, so that callers can filter with `>=` and take the gravest with `max`.
///
/// ```
/// use tracklint::Severity;
///
/// assert!(Severity::Note < Severity::Warning && Severity::Warning < Severity::Error);
/// assert_eq!(("error".parse(), Severity::Error.to_string().as_str()), (Ok(Severity::Error), "error"));
/// assert_eq!(Severity::ALL.map(Severity::name), ["note", "warning", "error"]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "lowercase"))]
pub enum Severity {
    /// Worth knowing; nothing to do.
    Note,
    /// Mend it; the number itself is not in doubt.
    Warning,
    /// Do not submit it.
    Error,
}

impl Severity {
    /// Every severity, the lightest first.
    pub const ALL: [Self; 3] = [Self::Note, Self::Warning, Self::Error];

    /// As JSON spells it: `note`, `warning`, `error`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}
