//! The bytes where fields and records end.

use wide::u8x16;

/// So many bytes are looked at together: one bit of a word for each.
const WINDOW: usize = u64::BITS as usize;
const LANE: usize = 16;

/// The bytes where fields and records end, one after another. Most fields are so short that a look at many bytes, which
/// tells all the ends among them, costs less than a search for each end.
#[derive(Debug)]
pub struct Stops<'b> {
    bytes: &'b [u8],
    needles: [u8x16; 2],
    /// Where the window stands.
    at: usize,
    /// The ends in the window that were not handed out.
    found: u64,
}

impl<'b> Stops<'b> {
    /// The ends from `at` on, which are either of the needles.
    pub fn new(bytes: &'b [u8], needles: [u8; 2], at: usize) -> Self {
        let mut stops = Self { bytes, needles: needles.map(u8x16::splat), at, found: 0 };
        stops.open(at);
        stops
    }

    /// Leaves out the ends in front of `at`, which lies behind all that were handed out.
    pub fn skip_to(&mut self, at: usize) {
        match at.checked_sub(self.at) {
            Some(n) if n < WINDOW => self.found &= u64::MAX << n,
            _ => self.open(at),
        }
    }

    /// Begins again at any place.
    pub fn open(&mut self, at: usize) {
        self.at = at;
        self.found = match self.bytes.get(at..).and_then(<[u8]>::first_chunk) {
            Some(window) => self.ends(window),
            None => self.ends_of_rest(self.bytes.get(at..).unwrap_or_default()),
        };
    }

    /// The ends in a window, one bit for each byte.
    fn ends(&self, window: &[u8; WINDOW]) -> u64 {
        let (lanes, _) = window.as_chunks::<LANE>();
        let ends = |lane: &[u8; LANE]| {
            let lane = u8x16::new(*lane);
            (lane.cmp_eq(self.needles[0]) | lane.cmp_eq(self.needles[1])).move_mask() as u64
        };
        lanes.iter().rev().fold(0, |found, lane| found << LANE | ends(lane))
    }

    /// The ends among the last bytes, which fill no window.
    #[cold]
    fn ends_of_rest(&self, rest: &[u8]) -> u64 {
        let mut window = [0; WINDOW];
        window[..rest.len()].copy_from_slice(rest);
        self.ends(&window) & !(u64::MAX << rest.len())
    }
}

impl Iterator for Stops<'_> {
    type Item = usize;

    #[inline]
    fn next(&mut self) -> Option<usize> {
        while self.found == 0 {
            if self.at + WINDOW >= self.bytes.len() {
                return None;
            }
            self.open(self.at + WINDOW);
        }
        let stop = self.at + self.found.trailing_zeros() as usize;
        self.found &= self.found - 1;
        Some(stop)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_end_is_where_a_naive_walk_finds_it() {
        for len in 0..150 {
            for at in 0..=len {
                for stop in [b',', b'\n', b'-', b'+', b'\x0b', b'\xac', 0] {
                    let mut text = vec![b'-'; len];
                    if let Some(byte) = text.get_mut(at) {
                        *byte = stop;
                    }
                    for from in [0, 1, len / 2, len] {
                        let naive = || (from..len).filter(|at| matches!(text[*at], b',' | b'\n'));
                        assert!(Stops::new(&text, [b',', b'\n'], from).eq(naive()), "{text:?} from {from}");
                        let mut skipped = Stops::new(&text, [b',', b'\n'], 0);
                        skipped.skip_to(from);
                        assert!(skipped.eq(naive()), "{text:?} skipped to {from}");
                    }
                }
            }
        }
    }

    #[test]
    fn every_byte_may_be_an_end() {
        let text = [b','; 200];
        assert!(Stops::new(&text, [b',', b'\n'], 3).eq(3..200));
    }
}
