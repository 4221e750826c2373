//! Which kinds of signs a text has: most identifiers need one that most numbers lack.

/// What one pass over a text tells of it.
pub(super) struct Signs {
    pub(super) len: usize,
    /// How many digits of ASCII it has.
    pub(super) digits: usize,
    /// The kinds of all its bytes together.
    kinds: u8,
    /// The kind of the first one.
    first: u8,
    /// Whether two letters or digits touch.
    touch: bool,
}

/// No kind but a few has so many digits, each of them alone.
const MANY: usize = 8;

impl Signs {
    pub(super) const DIGIT: u8 = 1;
    /// A letter of ASCII.
    pub(super) const LETTER: u8 = 2;
    /// A letter of another script, or another sign outside ASCII.
    pub(super) const WIDE: u8 = 4;
    pub(super) const SPACE: u8 = 8;
    pub(super) const HYPHEN: u8 = 16;
    /// Other punctuation, and other white space.
    pub(super) const MARK: u8 = 32;

    /// Stands beside the kind of a letter or a digit of ASCII while signs are read: two of them touch where both have it.
    const ALONE: u8 = 128;

    const KIND: [u8; 256] = {
        let (mut kinds, mut b) = ([Self::WIDE; 256], 0);
        while b < 128 {
            kinds[b] = match b as u8 {
                b'0'..=b'9' => Self::DIGIT | Self::ALONE,
                b'A'..=b'Z' | b'a'..=b'z' => Self::LETTER | Self::ALONE,
                b' ' => Self::SPACE,
                b'-' => Self::HYPHEN,
                _ => Self::MARK,
            };
            b += 1;
        }
        kinds
    };

    pub(super) fn of(text: &str) -> Self {
        let first = text.bytes().next().map_or(0, |b| Self::KIND[usize::from(b)]);
        let (mut digits, mut kinds, mut both, mut before) = (0, 0, 0, 0);
        for b in text.bytes() {
            let kind = Self::KIND[usize::from(b)];
            both |= before & kind;
            before = kind;
            kinds |= kind;
            digits += usize::from(kind & Self::DIGIT);
        }
        let touch = both & Self::ALONE != 0;
        Self { len: text.len(), digits, kinds: kinds & !Self::ALONE, first: first & !Self::ALONE, touch }
    }

    pub(super) const fn has(&self, kinds: u8) -> bool {
        self.kinds & kinds != 0
    }

    pub(super) const fn digits(&self) -> bool {
        self.has(Self::DIGIT)
    }

    /// Whether it has letters of any script.
    pub(super) const fn letters(&self) -> bool {
        self.has(Self::LETTER | Self::WIDE)
    }

    /// Whether anything stands between letters and digits.
    pub(super) const fn marked(&self) -> bool {
        self.has(Self::SPACE | Self::HYPHEN | Self::MARK)
    }

    /// Whether there are more than digits and the spaces between them.
    pub(super) const fn lettered(&self) -> bool {
        !self.only(Self::DIGIT | Self::SPACE)
    }

    /// Whether it has signs of these kinds and no others.
    pub(super) const fn only(&self, kinds: u8) -> bool {
        self.kinds & !kinds == 0
    }

    /// Whether it is many letters and digits with spaces between them, of which no two touch.
    pub(super) const fn stand_alone(&self) -> bool {
        !self.touch && self.digits > MANY && self.only(Self::DIGIT | Self::LETTER | Self::SPACE)
    }

    /// Whether it begins with anything but a digit: no caption or name begins with one.
    pub(super) const fn headed(&self) -> bool {
        self.first != Self::DIGIT
    }
}
