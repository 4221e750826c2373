//! A place in the raw input.

/// Bytes `start..end` of the raw input, always on character borders.
///
/// ```
/// use tracklint::Span;
///
/// let text = "单号 LX473124735CN";
/// assert_eq!(Span::new(7, 20).of(text), "LX473124735CN");
/// assert_eq!(Span::new(1, 20).of(text), "", "not on the border of a character");
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

    /// The text it covers; empty when it does not lie in `input`.
    pub fn of(self, input: &str) -> &str {
        input.get(self.start..self.end).unwrap_or("")
    }
}
