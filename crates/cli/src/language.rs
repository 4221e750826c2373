//! Which language to speak, and how the command picks its own sentences.

mod errors;
mod help;
mod help_texts;
mod usage;

use std::env;

use clap::ValueEnum;
use tracklint::text::Lang;

pub use errors::said;
pub use help::chinese as in_chinese;
pub use usage::{chinese, spoken};

/// A language, as the command line spells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Language {
    /// English
    En,
    /// 中文
    Zh,
}

/// The language asked for; else that of the locale; else English.
pub fn choose(asked: Option<Language>) -> Lang {
    match asked {
        Some(Language::En) => Lang::En,
        Some(Language::Zh) => Lang::Zh,
        None => ["LC_ALL", "LC_MESSAGES", "LANG"]
            .into_iter()
            .find_map(|name| env::var(name).ok().filter(|value| !value.is_empty()))
            .map_or(Lang::En, |locale| if locale.starts_with("zh") { Lang::Zh } else { Lang::En }),
    }
}

/// The command's own sentences stand where they are said, in both languages.
pub trait Say {
    /// One of two texts.
    fn say<T>(self, en: T, zh: T) -> T;
}

impl Say for Lang {
    fn say<T>(self, en: T, zh: T) -> T {
        match self {
            Self::En => en,
            Self::Zh => zh,
        }
    }
}
