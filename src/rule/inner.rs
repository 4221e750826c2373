//! The shorter number that people know, inside of a barcode.

/// The number that a longer barcode form carries.
///
/// ```
/// let inner = tracklint::format("fedex-express-34").unwrap().inner.unwrap();
/// assert_eq!((inner.len, inner.after, inner.min, inner.certain), (14, 0, 12, true));
/// assert_eq!(inner.of("1001921334250001000300779017972697"), Some("779017972697"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Inner {
    /// So many characters behind it are not part of it.
    pub after: u8,
    /// Its length within the barcode.
    pub len: u8,
    /// Leading zeros are padding as long as more than so many characters remain.
    pub min: u8,
    /// Whether only this one reading exists; otherwise the number is a proposal.
    pub certain: bool,
}

impl Inner {
    /// The inner number of a barcode form that fits.
    ///
    /// ```
    /// let form = tracklint::format("fedex-express-34").unwrap();
    /// let inner = form.inner.unwrap().of("1001921334250001000300779017972697").unwrap();
    /// assert_eq!(inner, "779017972697");
    /// ```
    pub fn of<'a>(&self, canonical: &'a str) -> Option<&'a str> {
        let end = canonical.len().checked_sub(usize::from(self.after))?;
        let start = end.checked_sub(usize::from(self.len))?;
        let number = canonical.get(start..end)?;
        let spare = number.len().saturating_sub(usize::from(self.min));
        let zeros = number.bytes().take(spare).take_while(|&b| b == b'0').count();
        Some(&number[zeros..])
    }
}
