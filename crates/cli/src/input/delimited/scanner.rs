//! Where the records and the fields of delimited text begin and end.

use memchr::{memchr, memchr_iter};

use crate::input::limits;

/// Where a field stands in its buffer, without the quotation marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    pub start: usize,
    pub end: usize,
    pub quoted: bool,
    /// Lines between the beginning of the record and this field.
    pub line: u32,
}

/// Finds records and their fields.
#[derive(Clone, Copy, Debug)]
pub struct Scanner {
    delimiter: Option<u8>,
    newline: u8,
    quoting: bool,
}

impl Scanner {
    pub fn new(delimiter: Option<u8>, newline: u8, quoting: bool) -> Self {
        Self { delimiter, newline, quoting }
    }

    /// The fields of the record that begins at `at`, at most one more than a record may have, and where the next one
    /// begins; `None` when there is no other, or when it may go on behind the buffer. `whole` says that nothing follows
    /// the buffer.
    pub fn record(self, bytes: &[u8], at: usize, fields: &mut Vec<Field>, whole: bool) -> Option<Next> {
        fields.clear();
        if at >= bytes.len() {
            return None;
        }
        let mut stops = Stops::new(self, bytes, at);
        let (mut start, mut line) = (at, 0);
        loop {
            let (mut field, stop) = if self.quoting && bytes.get(start) == Some(&b'"') {
                let (field, stop) = self.marked(bytes, start, whole)?;
                let field = Field { line, ..field };
                stops.skip_to(stop + 1);
                line += memchr_iter(self.newline, &bytes[start..stop]).count() as u32;
                (field, stop)
            } else {
                let stop = stops.next().or(whole.then_some(bytes.len()))?;
                (Field { start, end: stop, quoted: false, line }, stop)
            };
            let ended = bytes.get(stop).copied();
            let is_last = ended.is_none_or(|byte| byte == self.newline);
            if is_last && field.end == stop && self.newline == b'\n' && bytes[start..stop].ends_with(b"\r") {
                field.end -= 1;
            }
            if fields.len() <= limits::COLUMNS {
                fields.push(field);
            }
            if is_last {
                let behind = usize::from(ended.is_some());
                return Some(Next { at: stop + behind, lines: line + behind as u32 });
            }
            start = stop + 1;
        }
    }

    /// The field that begins with a quotation mark, and where it stops. Text behind the closing mark belongs to the
    /// field, and so do the marks then; a mark that nothing closes is text, too.
    #[cold]
    fn marked(self, bytes: &[u8], start: usize, whole: bool) -> Option<(Field, usize)> {
        let close = closing(bytes, start + 1);
        if close.is_none() && !whole {
            return None;
        }
        let stop =
            Stops::new(self, bytes, close.map_or(start, |close| close + 1)).next().or(whole.then_some(bytes.len()))?;
        let returns = self.newline == b'\n' && bytes.get(stop).is_none_or(|byte| *byte == b'\n');
        let is_end = |behind: &[u8]| behind.is_empty() || returns && behind == b"\r";
        let field = match close.filter(|close| is_end(&bytes[close + 1..stop])) {
            Some(end) => Field { start: start + 1, end, quoted: true, line: 0 },
            None => Field { start, end: stop, quoted: false, line: 0 },
        };
        Some((field, stop))
    }
}

const ONES: u64 = u64::MAX / 255;
const TOPS: u64 = ONES << 7;

/// The bytes where fields and records end, one after another. Most fields are so short that eight bytes at a time, which
/// tell all their ends at once, cost less than a search for each end.
struct Stops<'b> {
    bytes: &'b [u8],
    /// The delimiter and the end of a line, each in all bytes of a word.
    needles: [u64; 2],
    /// Where the word stands that was looked at last.
    at: usize,
    /// The highest bit of each of its bytes that is an end and was not handed out.
    found: u64,
}

impl<'b> Stops<'b> {
    fn new(scanner: Scanner, bytes: &'b [u8], at: usize) -> Self {
        let needles = [scanner.delimiter.unwrap_or(scanner.newline), scanner.newline];
        let mut stops = Self { bytes, needles: needles.map(|byte| ONES * u64::from(byte)), at, found: 0 };
        stops.skip_to(at);
        stops
    }

    /// Leaves out the ends in front of `at`.
    fn skip_to(&mut self, at: usize) {
        (self.at, self.found) = (at, self.look(at));
    }

    /// The ends among the eight bytes from `at` on.
    fn look(&self, at: usize) -> u64 {
        match self.bytes.get(at..at + 8) {
            Some(word) => self.ends(word.try_into().map_or(0, u64::from_le_bytes)),
            None => self.look_at_rest(self.bytes.get(at..).unwrap_or_default()),
        }
    }

    /// The ends among the last bytes, fewer than eight.
    #[cold]
    fn look_at_rest(&self, rest: &[u8]) -> u64 {
        let mut word = [0; 8];
        word[..rest.len()].copy_from_slice(rest);
        self.ends(u64::from_le_bytes(word)) & TOPS.checked_shr(64 - 8 * rest.len() as u32).unwrap_or(0)
    }

    /// The highest bit of every byte that is an end, and no other bit.
    fn ends(&self, word: u64) -> u64 {
        let others = |needle: u64| {
            let word = word ^ needle;
            ((word & !TOPS) + !TOPS) | word
        };
        !(others(self.needles[0]) & others(self.needles[1])) & TOPS
    }
}

impl Iterator for Stops<'_> {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        while self.found == 0 {
            if self.at + 8 >= self.bytes.len() {
                return None;
            }
            self.skip_to(self.at + 8);
        }
        let stop = self.at + self.found.trailing_zeros() as usize / 8;
        self.found &= self.found - 1;
        Some(stop)
    }
}

/// Where the next record begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Next {
    pub at: usize,
    /// Lines between the beginning of this one and the next.
    pub lines: u32,
}

/// The quotation mark that closes a field.
fn closing(bytes: &[u8], mut at: usize) -> Option<usize> {
    loop {
        at += memchr(b'"', &bytes[at..])?;
        if bytes.get(at + 1) != Some(&b'"') {
            return Some(at);
        }
        at += 2;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_that_may_go_on_is_not_handed_out() {
        let scanner = Scanner::new(Some(b','), b'\n', true);
        let mut fields = Vec::new();
        for text in [&b"a,b"[..], b"a,\"b\n", b"a,\"b\""] {
            assert_eq!(scanner.record(text, 0, &mut fields, false), None);
            assert_eq!(scanner.record(text, 0, &mut fields, true).map(|next| next.at), Some(text.len()));
        }
    }

    #[test]
    fn a_field_ends_where_a_naive_walk_ends_it() {
        let scanner = Scanner::new(Some(b','), b'\n', true);
        for len in 0..80 {
            for at in 0..=len {
                for stop in [b',', b'\n', b'-', b'+', b'\x0b', b'\xac', 0] {
                    let mut text = vec![b'-'; len];
                    if let Some(byte) = text.get_mut(at) {
                        *byte = stop;
                    }
                    for from in [0, 1, len / 2, len] {
                        let naive = (from..len).filter(|at| matches!(text[*at], b',' | b'\n'));
                        assert!(Stops::new(scanner, &text, from).eq(naive), "{text:?} from {from}");
                    }
                }
            }
        }
    }
}
