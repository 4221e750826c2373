//! Every message of the library, in English and in Chinese.
//!
//! A message is composed of the statement of its code, which makes sense by itself, and the particulars of its
//! [`Detail`], if there are any; so every code has a message, with or without them.
//!
//! ```
//! use tracklint::{Lang, diagnose};
//!
//! let d = diagnose("RB123456784GB");
//! let message = |lang| d.findings()[0].message(d.input(), lang);
//! assert!(message(Lang::En).starts_with("the check digit does not agree with the rest"));
//! assert!(message(Lang::Zh).contains("校验位"));
//! ```

mod context;
mod en;
mod label;
mod show;
mod words;
mod zh;

use alloc::borrow::{Cow, ToOwned};
use alloc::string::String;

use crate::finding::{Code, Detail, Finding};
use crate::profile::Profile;
use crate::rule::Format;

/// The English name of a country by its Chinese one.
pub(crate) fn country_in_english(chinese: &str) -> Option<&'static str> {
    zh::country_in_english(chinese)
}

/// A language of messages.
///
/// ```
/// use tracklint::Lang;
///
/// assert_eq!(("zh".parse(), Lang::Zh.to_string().as_str()), (Ok(Lang::Zh), "zh"));
/// assert_eq!(Lang::ALL.map(Lang::name), ["en", "zh"]);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "lowercase"))]
pub enum Lang {
    /// English.
    #[default]
    En,
    /// Simplified Chinese.
    Zh,
}

impl Lang {
    /// Every language.
    pub const ALL: [Self; 2] = [Self::En, Self::Zh];

    /// The language tag: `en`, `zh`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Zh => "zh",
        }
    }
}

impl Code {
    /// Its statement without particulars, on one line.
    ///
    /// ```
    /// use tracklint::{Code, Lang};
    /// assert_eq!(Code::CheckDigitMissing.statement(Lang::Zh), "缺少校验位");
    /// ```
    pub const fn statement(self, lang: Lang) -> &'static str {
        match lang {
            Lang::En => en::statement(self),
            Lang::Zh => zh::statement(self),
        }
    }
}

impl Format {
    /// What this kind of number is called; in Chinese as far as a translation is known.
    ///
    /// ```
    /// use tracklint::Lang;
    /// let best = tracklint::diagnose("1Z999AA10123456784").best().unwrap();
    /// assert_eq!(best.format.label(Lang::Zh), "1Z 单号");
    /// ```
    pub fn label(&self, lang: Lang) -> Cow<'static, str> {
        let chinese = || zh::kind(self.name).map(Cow::Owned);
        (lang == Lang::Zh).then(chinese).flatten().unwrap_or(Cow::Borrowed(self.name))
    }
}

impl Finding {
    /// One line: what is wrong, and what was found. `input` is the text that was diagnosed.
    pub fn message(&self, input: &str, lang: Lang) -> String {
        // A payment card is named and nothing more: no detail of it may reach a log.
        if self.code == Code::PaymentCard {
            return self.code.statement(lang).to_owned();
        }
        let here = self.span.of(input);
        let own = || match lang {
            Lang::En => en::sentence(self, here),
            Lang::Zh => zh::sentence(self, here),
        };
        finished(context::sentence(self, input, lang).or_else(own).unwrap_or_else(|| self.composed(here, lang)), lang)
    }

    /// What to do next. `input` is the text that was diagnosed.
    pub fn help(&self, input: &str, lang: Lang) -> String {
        self.advice(input, None, lang)
    }

    /// [`help`](Self::help), with the marketplace's own rule about changing submitted numbers.
    ///
    /// ```
    /// use tracklint::{Lang, diagnose, profiles::ALIEXPRESS};
    ///
    /// let d = diagnose("8135497230012345");
    /// let finding = &d.findings()[0];
    /// let here = finding.help_on(&ALIEXPRESS, d.input(), Lang::En);
    /// assert!(here.len() > finding.help(d.input(), Lang::En).len(), "{here}");
    /// ```
    pub fn help_on(&self, profile: &Profile<'_>, input: &str, lang: Lang) -> String {
        self.advice(input, Some(profile), lang)
    }

    fn advice(&self, input: &str, profile: Option<&Profile<'_>>, lang: Lang) -> String {
        let here = self.span.of(input);
        let own = || match lang {
            Lang::En => en::help(self, here),
            Lang::Zh => zh::help(self, here),
        };
        let advice = context::help(self, lang).unwrap_or_else(own);
        finished(advice + &context::before_it_is_too_late(self, profile, lang).unwrap_or_default(), lang)
    }

    /// The statement of the code, then the particulars or the text at the place, then the number of places.
    fn composed(&self, here: &str, lang: Lang) -> String {
        let more = match (&self.detail, lang) {
            (Detail::None, _) => show::place(self.code, here, lang),
            (detail, Lang::En) => en::particulars(detail, here),
            (detail, Lang::Zh) => zh::particulars(detail, here),
        };
        let colon = if lang == Lang::En { ": " } else { "：" };
        let more = more.map_or_else(String::new, |more| format!("{colon}{more}"));
        format!("{}{more}{}", self.code.statement(lang), show::places(self.count, lang))
    }
}

/// A sentence as it leaves the library: on one line and without signs that steer a terminal, whatever was quoted.
fn finished(said: String, lang: Lang) -> String {
    let said = show::spelled_out(said);
    if lang == Lang::Zh { zh::aired(&said) } else { said }
}

#[cfg(test)]
mod tests;
