//! A fact about a marketplace: what, who says so, and when.

use crate::text::Lang;

/// Something that a marketplace says, or that is said about it.
///
/// ```
/// use tracklint::profile::{Backing, Fact};
///
/// let told = Fact::documented(50, "its help pages", "2026-03");
/// assert_eq!((told.value, told.source, told.date), (50, "its help pages", "2026-03"));
/// assert_eq!(told.backing, Backing::Documented);
/// assert_eq!(Fact::secondary(50, "a blog", "2026").backing, Backing::Secondary);
/// assert_eq!(Fact::contested(50, "two blogs", "2026").backing, Backing::Contested);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fact<'p, T> {
    /// What.
    pub value: T,
    /// Where it is written down.
    pub source: &'p str,
    /// When that was written or read: a year, a month or a day.
    pub date: &'p str,
    /// How well it is backed.
    pub backing: Backing,
}

impl<'p, T> Fact<'p, T> {
    /// The marketplace says so itself.
    pub const fn documented(value: T, source: &'p str, date: &'p str) -> Self {
        Self { value, source, date, backing: Backing::Documented }
    }

    /// Others say so.
    pub const fn secondary(value: T, source: &'p str, date: &'p str) -> Self {
        Self { value, source, date, backing: Backing::Secondary }
    }

    /// Sources contradict one another.
    pub const fn contested(value: T, source: &'p str, date: &'p str) -> Self {
        Self { value, source, date, backing: Backing::Contested }
    }
}

/// How well a fact is backed.
///
/// ```
/// use tracklint::{Lang, profile::Backing};
///
/// assert!(Backing::Documented < Backing::Contested, "the best backed first");
/// assert_eq!(Backing::Secondary.name(), "secondary");
/// assert_eq!(Backing::Secondary.label(Lang::Zh), "非官方来源");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "lowercase"))]
#[non_exhaustive]
pub enum Backing {
    /// The marketplace's own page or interface.
    Documented,
    /// A copy, a summary, somebody's experience.
    Secondary,
    /// Sources contradict one another.
    Contested,
}

impl Backing {
    /// As JSON spells it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Documented => "documented",
            Self::Secondary => "secondary",
            Self::Contested => "contested",
        }
    }

    /// What a person calls it.
    pub const fn label(self, lang: Lang) -> &'static str {
        match self {
            Self::Documented => lang.pick("documented by the marketplace", "平台官方说明"),
            Self::Secondary => lang.pick("from secondary sources", "非官方来源"),
            Self::Contested => lang.pick("contested: sources contradict one another", "说法不一"),
        }
    }
}

/// A sentence in both languages.
///
/// ```
/// use tracklint::{Lang, profile::Words};
///
/// let words = Words { en: "within a day", zh: "24 小时内" };
/// assert_eq!((words.get(Lang::En), words.get(Lang::Zh)), ("within a day", "24 小时内"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words<'p> {
    /// English.
    pub en: &'p str,
    /// Chinese.
    pub zh: &'p str,
}

impl<'p> Words<'p> {
    /// The sentence in one language.
    pub const fn get(self, lang: Lang) -> &'p str {
        match lang {
            Lang::En => self.en,
            Lang::Zh => self.zh,
        }
    }
}
