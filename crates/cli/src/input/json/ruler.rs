//! Lines and columns of places in a text, counted once from each to the next.

use memchr::{memchr_iter, memrchr};

/// A place in a buffer, with its line and its column.
#[derive(Clone, Copy, Debug)]
pub struct Ruler {
    at: usize,
    /// From 1.
    pub line: u64,
    /// Characters of the line in front of the place.
    before: u64,
}

impl Ruler {
    /// At the beginning of a file.
    pub fn new() -> Self {
        Self { at: 0, line: 1, before: 0 }
    }

    /// Goes on to a place behind, or stays.
    pub fn advance(&mut self, bytes: &[u8], to: usize) {
        let Some(part) = bytes.get(self.at..to) else { return };
        let line = memrchr(b'\n', part);
        if let Some(end) = line {
            self.line += memchr_iter(b'\n', &part[..=end]).count() as u64;
            self.before = 0;
        }
        let rest = &part[line.map_or(0, |end| end + 1)..];
        // All bytes of a character but its first.
        let behind = |byte: &&u8| **byte & 0b1100_0000 == 0b1000_0000;
        self.before += (rest.len() - rest.iter().filter(behind).count()) as u64;
        self.at = to;
    }

    /// From 1.
    pub fn column(self) -> u32 {
        u32::try_from(self.before + 1).unwrap_or(u32::MAX)
    }

    /// The same place when all in front of it has been taken out of the buffer.
    pub fn reset(&mut self) {
        self.at = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn places_are_those_of_one_count_from_the_beginning(text in "[a菜é\n]{0,40}", stops in prop::collection::vec(0..120usize, 0..6)) {
            let mut stops: Vec<usize> = stops.into_iter().filter(|at| text.is_char_boundary(*at)).collect();
            stops.sort_unstable();
            let mut ruler = Ruler::new();
            for at in stops {
                ruler.advance(text.as_bytes(), at);
                let line = text[..at].rsplit('\n').next().unwrap_or("");
                let lines = text[..at].matches('\n').count() as u64 + 1;
                prop_assert_eq!((ruler.line, ruler.column()), (lines, line.chars().count() as u32 + 1));
            }
        }
    }
}
