//! How far the numbers of a column may be fixed, by what shows that they are some.

use super::header::{ends_like_a_number, plays, sounds_like_a_number};
use super::lines::heads;

/// Roles of headers below which numbers are looked for.
const NUMBERS: [&str; 6] = ["number", "number-second", super::KEY, "label", "label-second", "carrier"];

/// How far the numbers of a column may be fixed. Ordered as the variants stand, the furthest first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fixes {
    /// As a fix says: a header or a person says that there are numbers, or nothing says anything else.
    #[default]
    All,
    /// Nothing is left out unseen: a header that merely sounds like one of numbers may speak of notes with numbers in
    /// them.
    Spelling,
    /// Nothing is written: what a header that nobody knows is for, the cells cannot tell.
    None,
}

impl Fixes {
    /// Those of a column with this header, or none, whose cells are numbers.
    pub fn below(header: &str) -> Self {
        if header.is_empty() || plays(header, &NUMBERS) || heads(header) || ends_like_a_number(header) {
            Self::All
        } else if sounds_like_a_number(header) {
            Self::Spelling
        } else {
            Self::None
        }
    }
}
