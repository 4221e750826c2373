//! A place in the raw input.

use core::ops::Range;

/// Bytes `start..end` of the raw input, always on character boundaries.
///
/// ```
/// use tracklint::Span;
///
/// let text = "单号 LX473124735CN";
/// assert_eq!(Span::new(7, 20).of(text), "LX473124735CN");
/// assert_eq!(Span::new(1, 20).of(text), "", "not on the border of a character");
/// assert_eq!(std::ops::Range::from(Span::new(7, 20)).len(), 13);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Span {
    /// The bytes `start..end`.
    pub const fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }

    /// The text it covers; empty if it is not within `input`.
    pub fn of(self, input: &str) -> &str {
        input.get(self.start..self.end).unwrap_or("")
    }
}

impl From<Span> for Range<usize> {
    fn from(span: Span) -> Self {
        span.start..span.end
    }
}

impl From<Range<usize>> for Span {
    fn from(bytes: Range<usize>) -> Self {
        Self::new(bytes.start, bytes.end)
    }
}
