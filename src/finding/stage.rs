//! At which stage a text gets a code.

use super::Code;

/// The question that a code answers: its letter, as a type. Ordered as the register of codes is.
///
/// ```
/// use tracklint::{Code, finding::Stage};
///
/// assert_eq!((Stage::CheckDigit.name(), Stage::CheckDigit.letter()), ("check-digit", 'C'));
/// let lettered = |code: &Code| code.id().starts_with(code.stage().letter());
/// assert!(Code::ALL.iter().all(lettered) && Stage::ALL.len() == 10);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum Stage {
    /// **N**: how the number is written.
    Reading,
    /// **S**: its length, its characters, its parts.
    Shape,
    /// **C**: its check digit.
    CheckDigit,
    /// **R**: the codes inside it.
    Registry,
    /// **A**: whose number it is, and whether that agrees with the order.
    Attribution,
    /// **B**: what a column shows.
    Batch,
    /// **F**: another kind of identifier.
    Foreign,
    /// **M**: no number at all.
    Missing,
    /// **L**: the label compared with the submitted number.
    Label,
    /// **T**: the dates of the order.
    Time,
}

impl Stage {
    /// Every stage, in the order of the register.
    pub const ALL: [Self; 10] = [
        Self::Reading,
        Self::Shape,
        Self::CheckDigit,
        Self::Registry,
        Self::Attribution,
        Self::Batch,
        Self::Foreign,
        Self::Missing,
        Self::Label,
        Self::Time,
    ];

    /// As JSON spells it: `reading`, `check-digit`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Reading => "reading",
            Self::Shape => "shape",
            Self::CheckDigit => "check-digit",
            Self::Registry => "registry",
            Self::Attribution => "attribution",
            Self::Batch => "batch",
            Self::Foreign => "foreign",
            Self::Missing => "missing",
            Self::Label => "label",
            Self::Time => "time",
        }
    }

    /// The letter that its codes begin with.
    pub const fn letter(self) -> char {
        match self {
            Self::Reading => 'N',
            Self::Shape => 'S',
            Self::CheckDigit => 'C',
            Self::Registry => 'R',
            Self::Attribution => 'A',
            Self::Batch => 'B',
            Self::Foreign => 'F',
            Self::Missing => 'M',
            Self::Label => 'L',
            Self::Time => 'T',
        }
    }
}

impl Code {
    /// The stage that its letter names.
    ///
    /// ```
    /// use tracklint::{Code, finding::Stage};
    ///
    /// assert_eq!(Code::CheckDigitMismatch.stage(), Stage::CheckDigit);
    /// let d = tracklint::diagnose("rb 123456785 gb");
    /// assert!(d.findings().iter().all(|f| f.code.stage() == Stage::Reading), "only the spelling is wrong");
    /// ```
    pub const fn stage(self) -> Stage {
        match self.id().as_bytes() {
            [b'N', ..] => Stage::Reading,
            [b'S', ..] => Stage::Shape,
            [b'C', ..] => Stage::CheckDigit,
            [b'R', ..] => Stage::Registry,
            [b'A', ..] => Stage::Attribution,
            [b'B', ..] => Stage::Batch,
            [b'F', ..] => Stage::Foreign,
            [b'M', ..] => Stage::Missing,
            [b'L', ..] => Stage::Label,
            _ => Stage::Time,
        }
    }

    /// Whether it is only about spelling: spaces, lowercase, dashes and the like, without which the text is the number.
    /// What is taken off as a whole, such as quotes or a label, is none of it.
    ///
    /// ```
    /// use tracklint::Code;
    ///
    /// assert!(Code::Lowercase.is_spelling());
    /// assert!(!Code::LabelGlued.is_spelling());
    /// ```
    pub const fn is_spelling(self) -> bool {
        matches!(
            self,
            Self::EdgeSpace
                | Self::InnerSpace
                | Self::Lowercase
                | Self::InvisibleCharacter
                | Self::BidiMark
                | Self::ControlCharacter
                | Self::UnusualSpace
                | Self::FullWidth
                | Self::ForeignDigit
                | Self::Homoglyph
                | Self::Dash
                | Self::Separator
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_begins_with_the_letter_of_its_stage() {
        for code in Code::ALL {
            assert!(code.id().starts_with(code.stage().letter()), "{code}");
        }
        for stage in Stage::ALL {
            assert!(Code::ALL.iter().any(|code| code.stage() == stage), "{stage}");
        }
    }
}
