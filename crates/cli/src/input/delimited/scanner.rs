//! Where the records and the fields of delimited text begin and end.

use memchr::{memchr, memchr_iter, memchr2};

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
        let mut start = at;
        let mut line = 0;
        loop {
            let mut field = Field { start, end: start, quoted: false, line };
            let mut from = start;
            if self.quoting && bytes.get(start) == Some(&b'"') {
                if let Some(close) = closing(bytes, start + 1) {
                    field = Field { start: start + 1, end: close, quoted: true, line };
                    line += memchr_iter(self.newline, &bytes[start..close]).count() as u32;
                    from = close + 1;
                } else if !whole {
                    return None;
                }
            }
            let stop = match self.stop(&bytes[from..]) {
                Some(n) => from + n,
                None if whole => bytes.len(),
                None => return None,
            };
            let is_last = stop == bytes.len() || bytes[stop] == self.newline;
            let end = if is_last && self.newline == b'\n' && stop > from && bytes[stop - 1] == b'\r' {
                stop - 1
            } else {
                stop
            };
            if !field.quoted || from != end {
                // Text behind the closing mark belongs to the field, and so do the marks.
                field = Field { start, end, quoted: false, line: field.line };
            }
            if fields.len() <= limits::COLUMNS {
                fields.push(field);
            }
            if is_last {
                let ended = stop < bytes.len();
                return Some(Next { at: stop + usize::from(ended), lines: line + u32::from(ended) });
            }
            start = stop + 1;
        }
    }

    /// Where the field ends that goes on here. Most fields are so short that eight bytes at a time find the end before
    /// a search in whole vectors has begun.
    fn stop(self, bytes: &[u8]) -> Option<usize> {
        const SHORT: usize = 32;
        const ONES: u64 = u64::MAX / 255;
        let Some(delimiter) = self.delimiter else { return memchr(self.newline, bytes) };
        let (delimiters, newlines) = (ONES * u64::from(delimiter), ONES * u64::from(self.newline));
        // The highest bit of every byte that is zero; behind the first one, perhaps of others.
        let zeros = |word: u64| word.wrapping_sub(ONES) & !word & (ONES << 7);
        let mut at = 0;
        while at < SHORT
            && let Some(word) = bytes.get(at..at + 8)
        {
            let word = word.try_into().map_or(0, u64::from_le_bytes);
            let found = zeros(word ^ delimiters) | zeros(word ^ newlines);
            if found != 0 {
                return Some(at + found.trailing_zeros() as usize / 8);
            }
            at += 8;
        }
        Some(at + memchr2(delimiter, self.newline, &bytes[at..])?)
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
                for stop in [b',', b'\n', b'-', b'+', b'\x0b', b'\xac'] {
                    let mut text = vec![b'-'; len];
                    if let Some(byte) = text.get_mut(at) {
                        *byte = stop;
                    }
                    let naive = text.iter().position(|byte| matches!(byte, b',' | b'\n'));
                    assert_eq!(scanner.stop(&text), naive, "{text:?}");
                }
            }
        }
    }
}
