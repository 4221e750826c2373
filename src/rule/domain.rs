//! Which characters of a number its check digit is made from.

/// Which characters in front of the check character enter the check.
///
/// ```
/// use tracklint::rule::Domain;
///
/// // The check digit of an S10 number stands at place 10 and answers for the eight digits in front of it.
/// assert_eq!(Domain::From(2).of(b"RB123456785GB", 10), b"12345678");
/// assert_eq!(Domain::Last(8).of(b"RB123456785GB", 10), b"12345678");
/// assert_eq!(Domain::From(20).of(b"RB123456785GB", 10), b"");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Domain {
    /// From this byte of the number up to the check character.
    From(u8),
    /// The last so many bytes before the check character, whatever stands in front of them.
    Last(u8),
}

impl Domain {
    /// The characters before `slot`, the place of the check character, that enter the check.
    pub const fn of(self, canonical: &[u8], slot: usize) -> &[u8] {
        let (before, _) = canonical.split_at(if slot < canonical.len() { slot } else { canonical.len() });
        let skip = match self {
            Self::From(n) => n as usize,
            Self::Last(n) => before.len().saturating_sub(n as usize),
        };
        if skip >= before.len() { &[] } else { before.split_at(skip).1 }
    }
}
