//! A canonical number, held inline.

use core::fmt;

use crate::canon::{Compact, MAX};

/// A number as it should be submitted: ASCII, at most 40 characters, no heap.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Number {
    bytes: [u8; MAX],
    len: u8,
}

impl Number {
    /// `None` when the text is longer than any number, or not ASCII.
    pub(crate) fn new(text: &[u8]) -> Option<Self> {
        if text.len() > MAX || !text.is_ascii() {
            return None;
        }
        let mut bytes = [0; MAX];
        bytes[..text.len()].copy_from_slice(text);
        Some(Self { bytes, len: text.len() as u8 })
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        &self.bytes[..usize::from(self.len)]
    }

    pub(crate) fn as_str(&self) -> &str {
        core::str::from_utf8(self.as_bytes()).unwrap_or("")
    }
}

impl From<&Compact> for Number {
    fn from(number: &Compact) -> Self {
        let mut bytes = [0; MAX];
        bytes.copy_from_slice(&number.bytes[..MAX]);
        Self { bytes, len: number.len as u8 }
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}
