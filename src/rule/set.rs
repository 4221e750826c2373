//! A set of ASCII characters, and the few names for the sets that carriers use.

use core::fmt;

/// A set of ASCII characters: one bit per code point, so every question about it is one shift. Thousands of parts hold
/// one, and in two words it fits closer than in one that is twice as wide.
///
/// ```
/// use tracklint::rule::Set;
///
/// let vowels = Set::of("AEIOU");
/// assert!(vowels.contains(b'E') && Set::UPPER.includes(vowels) && !Set::HEX.includes(vowels));
/// assert_eq!(vowels.intersection(Set::HEX).iter().collect::<Vec<_>>(), b"AE");
/// assert_eq!(Set::DIGITS.union(Set::range(b'A', b'Z')), Set::ALNUM);
/// assert_eq!((Set::ALNUM.len(), Set::EMPTY.is_empty()), (36, true));
/// assert_eq!(Set::ALNUM.to_string(), "[0-9A-Z]");
/// assert_eq!("é7A".bytes().collect::<Set>(), Set::of("7A"), "what is not ASCII is left out");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Set {
    low: u64,
    high: u64,
}

impl Set {
    /// No character at all.
    pub const EMPTY: Self = Self { low: 0, high: 0 };
    /// `0` to `9`.
    pub const DIGITS: Self = Self::range(b'0', b'9');
    /// `A` to `Z`.
    pub const UPPER: Self = Self::range(b'A', b'Z');
    /// Digits and uppercase letters.
    pub const ALNUM: Self = Self::DIGITS.union(Self::UPPER);
    /// Hexadecimal digits, capital.
    pub const HEX: Self = Self::DIGITS.union(Self::range(b'A', b'F'));

    /// The characters of `text`; a range is written with two dots, as in `"0..6"`.
    ///
    /// # Panics
    /// When `text` holds a character outside ASCII; in a constant, while that is compiled.
    ///
    /// ```
    /// use tracklint::rule::Set;
    /// assert!(Set::of("0..6").contains(b'6') && !Set::of("0..6").contains(b'7'));
    /// assert!(Set::of("HJKV").contains(b'K'));
    /// ```
    pub const fn of(text: &str) -> Self {
        let b = text.as_bytes();
        let mut set = Self::EMPTY;
        let mut i = 0;
        while i < b.len() {
            assert!(b[i] < 128, "a set holds ASCII characters only");
            if i + 3 < b.len() && b[i + 1] == b'.' && b[i + 2] == b'.' {
                set = set.union(Self::range(b[i], b[i + 3]));
                i += 4;
            } else {
                set = set.union(Self::range(b[i], b[i]));
                i += 1;
            }
        }
        set
    }

    /// The characters from `first` to `last`, both included.
    pub const fn range(first: u8, last: u8) -> Self {
        let (mut low, mut high) = (0, 0);
        let mut c = first;
        while c <= last && c < 128 {
            if c < 64 {
                low |= 1 << c;
            } else {
                high |= 1 << (c - 64);
            }
            c += 1;
        }
        Self { low, high }
    }

    /// Both sets together.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self { low: self.low | other.low, high: self.high | other.high }
    }

    /// What both sets share.
    #[must_use]
    pub const fn intersection(self, other: Self) -> Self {
        Self { low: self.low & other.low, high: self.high & other.high }
    }

    /// Whether `byte` belongs to the set; never true outside ASCII.
    pub const fn contains(self, byte: u8) -> bool {
        byte < 128 && (if byte < 64 { self.low } else { self.high }) >> (byte % 64) & 1 == 1
    }

    /// Whether every character of `other` belongs to this set too.
    pub const fn includes(self, other: Self) -> bool {
        other.low & !self.low == 0 && other.high & !self.high == 0
    }

    /// How many characters it holds.
    pub const fn len(self) -> u32 {
        self.low.count_ones() + self.high.count_ones()
    }

    /// Whether it holds none.
    pub const fn is_empty(self) -> bool {
        self.low == 0 && self.high == 0
    }

    /// The characters in ASCII order.
    pub fn iter(self) -> impl Iterator<Item = u8> {
        (0..128).filter(move |&b| self.contains(b))
    }
}

/// The ASCII characters among the bytes.
impl FromIterator<u8> for Set {
    fn from_iter<I: IntoIterator<Item = u8>>(bytes: I) -> Self {
        bytes.into_iter().fold(Self::EMPTY, |set, byte| set.union(Self::range(byte, byte)))
    }
}

/// As a regular expression writes it: `[0-9A-Z]`.
impl fmt::Display for Set {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.len() == 1 {
            return self.iter().try_for_each(|b| escaped(f, b));
        }
        f.write_str("[")?;
        let mut bytes = self.iter().peekable();
        while let Some(first) = bytes.next() {
            let mut last = first;
            while bytes.peek() == Some(&(last + 1)) {
                last = bytes.next().unwrap_or(last);
            }
            escaped(f, first)?;
            if last > first + 1 {
                f.write_str("-")?;
            }
            if last > first {
                escaped(f, last)?;
            }
        }
        f.write_str("]")
    }
}

impl fmt::Debug for Set {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Writes a character as an expression spells it.
fn escaped(f: &mut fmt::Formatter<'_>, byte: u8) -> fmt::Result {
    if byte.is_ascii_alphanumeric() { write!(f, "{}", byte as char) } else { write!(f, "\\{}", byte as char) }
}
