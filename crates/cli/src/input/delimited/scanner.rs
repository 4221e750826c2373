//! Where the records and the fields of delimited text begin and end.

mod stops;

use memchr::{memchr, memchr_iter};

use crate::input::limits;
use stops::Stops;

/// Where a field stands in its buffer, without the quotation marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    pub start: usize,
    pub end: usize,
    pub quoted: bool,
    /// Lines between the beginning of the record and this field.
    pub line: u32,
}

/// How records are told apart.
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

    /// The records of a buffer. `whole` says that nothing follows it.
    pub fn records(self, bytes: &[u8], whole: bool) -> Records<'_> {
        let needles = [self.delimiter.unwrap_or(self.newline), self.newline];
        Records { scanner: self, bytes, whole, at: 0, stops: Stops::new(bytes, needles, 0) }
    }
}

/// Finds records and their fields, one after another.
#[derive(Debug)]
pub struct Records<'b> {
    scanner: Scanner,
    bytes: &'b [u8],
    whole: bool,
    /// Where the next record begins.
    at: usize,
    stops: Stops<'b>,
}

impl Records<'_> {
    /// The fields of the next record, at most one more than a record may have; `None` when there is no other, or when
    /// it may go on behind the buffer.
    pub fn next(&mut self, fields: &mut Vec<Field>) -> Option<Next> {
        let Self { scanner, bytes, whole, at, .. } = *self;
        fields.clear();
        if at >= bytes.len() {
            return None;
        }
        let (mut start, mut line) = (at, 0);
        loop {
            let (mut field, stop) = if scanner.quoting && bytes.get(start) == Some(&b'"') {
                let (field, stop) = self.marked(start)?;
                let field = Field { line, ..field };
                line += memchr_iter(scanner.newline, &bytes[start..stop]).count() as u32;
                (field, stop)
            } else {
                let stop = self.stops.next().or(whole.then_some(bytes.len()))?;
                (Field { start, end: stop, quoted: false, line }, stop)
            };
            let ended = bytes.get(stop).copied();
            let is_last = ended.is_none_or(|byte| byte == scanner.newline);
            if is_last && field.end == stop && scanner.newline == b'\n' && bytes[start..stop].ends_with(b"\r") {
                field.end -= 1;
            }
            if fields.len() <= limits::COLUMNS {
                fields.push(field);
            }
            if is_last {
                let behind = usize::from(ended.is_some());
                self.at = stop + behind;
                return Some(Next { at: self.at, lines: line + behind as u32 });
            }
            start = stop + 1;
        }
    }

    /// The field that begins with a quotation mark, and where it stops. Text behind the closing mark belongs to the
    /// field, and so do the marks then; a mark that nothing closes is text, too.
    #[cold]
    fn marked(&mut self, start: usize) -> Option<(Field, usize)> {
        let Self { scanner, bytes, whole, .. } = *self;
        let mut close = closing(bytes, start + 1);
        if close.is_none() && !whole {
            return None;
        }
        self.stops.skip_to(close.map_or(start, |close| close + 1));
        let mut stop = self.stops.next().or(whole.then_some(bytes.len()))?;
        let returns = scanner.newline == b'\n' && bytes.get(stop).is_none_or(|byte| *byte == b'\n');
        let is_end = |behind: &[u8]| behind.is_empty() || returns && behind == b"\r";
        // One that closes nothing on another line belongs to that line: `"Premium Yoga Mat`, and further down
        // `14" sleeve`.
        if close.is_some_and(|close| {
            !is_end(&bytes[close + 1..stop]) && memchr(scanner.newline, &bytes[start..close]).is_some()
        }) {
            close = None;
            self.stops.open(start);
            stop = self.stops.next()?;
        }
        let field = match close.filter(|close| is_end(&bytes[close + 1..stop])) {
            Some(end) => Field { start: start + 1, end, quoted: true, line: 0 },
            None => Field { start, end: stop, quoted: false, line: 0 },
        };
        Some((field, stop))
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
            assert_eq!(scanner.records(text, false).next(&mut fields), None);
            assert_eq!(scanner.records(text, true).next(&mut fields).map(|next| next.at), Some(text.len()));
        }
    }
}
