//! Whether a submitted number can be changed, and what to do when it cannot.

use alloc::string::String;

use super::{Backing, Profile, Words};
use crate::text::Lang;

/// Whether and how long a submitted number can be changed.
///
/// ```
/// use tracklint::{Lang, profile::{EditRule, Words}};
///
/// let rule = Words { en: "the number can be changed once", zh: "单号可修改一次" };
/// let instead = Words { en: "write to support", zh: "请联系客服" };
/// let edit = EditRule::new(rule, instead);
/// assert!(edit.but.is_none());
/// assert_eq!(edit.but(rule).but.unwrap().get(Lang::Zh), "单号可修改一次");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct EditRule<'p> {
    /// The rule.
    pub rule: Words<'p>,
    /// What to do when it is too late.
    pub instead: Words<'p>,
    /// What speaks against the rule, where sources contradict one another.
    pub but: Option<Words<'p>>,
}

impl<'p> EditRule<'p> {
    /// A rule, and what to do when it is too late.
    pub const fn new(rule: Words<'p>, instead: Words<'p>) -> Self {
        Self { rule, instead, but: None }
    }

    /// What speaks against the rule.
    #[must_use]
    pub const fn but(mut self, words: Words<'p>) -> Self {
        self.but = Some(words);
        self
    }
}

impl Profile<'_> {
    /// Whether a submitted number can be changed here, and what to do when it cannot; `None` when no rule is known.
    ///
    /// ```
    /// use tracklint::{Lang, profiles};
    ///
    /// let advice = profiles::ALIEXPRESS.edit_advice(Lang::En).unwrap();
    /// assert!(advice.starts_with("a submitted number cannot be changed") && advice.contains("contested"));
    /// assert!(profiles::SHOPEE.edit_advice(Lang::En).is_none());
    /// ```
    pub fn edit_advice(&self, lang: Lang) -> Option<String> {
        let fact = self.edit?;
        let EditRule { rule, instead, but } = fact.value;
        let (stop, open, close) = match lang {
            Lang::En => ("; ", " (", ")"),
            Lang::Zh => ("；", "（", "）"),
        };
        let advice = format!("{}{stop}{}", rule.get(lang), instead.get(lang));
        if fact.backing == Backing::Documented {
            return Some(advice);
        }
        let but = but.map_or_else(String::new, |but| format!("{stop}{}", but.get(lang)));
        Some(format!("{advice}{open}{}{but}{close}", fact.backing.label(lang)))
    }
}
