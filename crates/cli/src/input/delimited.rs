//! Delimited text, and plain lines, which are delimited by nothing.
//!
//! The `csv` crate hands out unescaped fields and forgets where they stood. Mending a file byte for byte needs the
//! place of every cell, so the scanner here keeps places and unescapes only the few cells that are asked for.

use std::borrow::Cow;
use std::io::Read;

use anyhow::{Result, bail};
use memchr::{memchr, memchr_iter, memchr2};
use tracklint::Lang;

use super::columns::{self, Columns, Role};
use super::{Chunk, Form, Kind, Number, Opened, Options, Rows, Source, Text, dialect, limits};
use crate::language::Say;

/// Where a field stands in its buffer, without the quotation marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    pub start: usize,
    pub end: usize,
    pub quoted: bool,
    /// Lines between the beginning of the record and this field.
    line: u32,
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

    /// The fields of the record that begins at `at`, and where the next one begins; `None` when there is no other, or
    /// when it may go on behind the buffer. `whole` says that nothing follows the buffer.
    pub fn record(self, bytes: &[u8], at: usize, fields: &mut Vec<Field>, whole: bool) -> Option<usize> {
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
            let stop = match self.delimiter {
                Some(delimiter) => memchr2(delimiter, self.newline, &bytes[from..]),
                None => memchr(self.newline, &bytes[from..]),
            };
            let stop = match stop {
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
            fields.push(field);
            if is_last {
                return Some((stop + 1).min(bytes.len()));
            }
            start = stop + 1;
        }
    }
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

/// Opens delimited text or plain lines.
pub fn open(source: Source, options: &Options) -> Result<Opened> {
    let Source { name, kind, charset, head, whole, rest } = source;
    let sniffed = || dialect::sniff(&head);
    let delimiter = match kind {
        Kind::Lines => None,
        Kind::Tsv => options.delimiter.or(Some(b'\t')),
        _ => options.delimiter.or_else(sniffed),
    };
    let scanner = Scanner::new(delimiter, dialect::newline(&head), kind != Kind::Lines);
    let sample = sample(scanner, &head, whole);
    let table = columns::of_table(&sample, &options.columns, options.lang)?;
    let reader = Delimited {
        rest,
        scanner,
        buffer: head,
        ended: whole,
        line: 1,
        skip: table.first_row,
        columns: table.columns.clone(),
        lang: options.lang,
    };
    Ok(Opened { name: name.to_owned(), kind, charset, columns: table.columns, sheet: None, rows: Box::new(reader) })
}

/// The first records, as texts.
fn sample(scanner: Scanner, head: &[u8], whole: bool) -> Vec<Vec<String>> {
    let (mut at, mut fields, mut sample) = (0, Vec::new(), Vec::new());
    while sample.len() < columns::SAMPLE {
        let Some(next) = scanner.record(head, at, &mut fields, whole) else { break };
        sample.push(fields.iter().map(|field| String::from_utf8_lossy(&plain(head, *field)).into_owned()).collect());
        at = next;
    }
    sample
}

/// The text of a field, unescaped.
fn plain(bytes: &[u8], field: Field) -> Cow<'_, [u8]> {
    let raw = &bytes[field.start..field.end];
    if !field.quoted || memchr(b'"', raw).is_none() {
        return Cow::Borrowed(raw);
    }
    let mut text = Vec::with_capacity(raw.len());
    let mut at = 0;
    while let Some(n) = memchr(b'"', &raw[at..]) {
        text.extend_from_slice(&raw[at..=at + n]);
        at += n + 2;
    }
    text.extend_from_slice(raw.get(at..).unwrap_or_default());
    Cow::Owned(text)
}

struct Delimited {
    rest: Box<dyn Read + Send>,
    scanner: Scanner,
    /// What has been read and not handed out.
    buffer: Vec<u8>,
    ended: bool,
    /// Line on which the buffer begins.
    line: u64,
    /// Records in front of the first row: headers, titles.
    skip: usize,
    columns: Columns,
    lang: Lang,
}

impl Rows for Delimited {
    fn next(&mut self) -> Result<Option<Chunk>> {
        let mut chunk = Chunk::default();
        let mut fields = Vec::new();
        loop {
            let end = self.collect(&mut chunk, &mut fields);
            if end > 0 {
                let rest = self.buffer.split_off(end);
                chunk.bytes = std::mem::replace(&mut self.buffer, rest);
                return Ok(Some(chunk));
            }
            if self.ended {
                return Ok(None);
            }
            if self.buffer.len() > limits::RECORD {
                let line = self.line;
                bail!(self.lang.say(
                    format!("line {line}: a record of more than 16 MiB; is a quotation mark left open?"),
                    format!("第 {line} 行：一条记录超过 16 MiB，是不是少了一个引号？"),
                ));
            }
            self.fill()?;
        }
    }
}

impl Delimited {
    /// Reads on until there is a chunk's worth.
    fn fill(&mut self) -> Result<()> {
        let wanted = limits::CHUNK.max(self.buffer.len());
        self.ended = self.rest.by_ref().take(wanted as u64).read_to_end(&mut self.buffer)? == 0;
        Ok(())
    }

    /// Takes the whole records of the buffer, up to a chunk's worth, and says where they end.
    fn collect(&mut self, chunk: &mut Chunk, fields: &mut Vec<Field>) -> usize {
        let mut at = 0;
        while at < limits::CHUNK {
            let Some(next) = self.scanner.record(&self.buffer, at, fields, self.ended) else { break };
            if self.skip > 0 {
                self.skip -= 1;
            } else if fields.iter().any(|field| field.start < field.end) {
                self.take(chunk, fields);
            }
            self.line += memchr_iter(self.scanner.newline, &self.buffer[at..next]).count() as u64;
            at = next;
        }
        at
    }

    /// Puts one record into the chunk.
    fn take(&self, chunk: &mut Chunk, fields: &[Field]) {
        let mut row = [None; Role::COUNT];
        for (role, column) in self.columns.context.iter().enumerate() {
            row[role] = column.and_then(|column| fields.get(column)).map(|field| self.text(chunk, *field));
        }
        for &column in &self.columns.numbers {
            let absent = fields.last().map_or(0, |field| field.end);
            let field = fields.get(column).copied();
            let text = field.map_or_else(Text::default, |field| self.text(chunk, field));
            chunk.numbers.push(Number {
                row: chunk.rows.len() as u32,
                text,
                raw: field.map_or((absent as u32, absent as u32), |field| (field.start as u32, field.end as u32)),
                form: field.map_or(Form::Absent, |field| if field.quoted { Form::Quoted } else { Form::Bare }),
                line: self.line + field.map_or(0, |field| u64::from(field.line)),
                column: column as u32 + 1,
                name: column as u32,
            });
        }
        chunk.rows.push(row);
    }

    fn text(&self, chunk: &mut Chunk, field: Field) -> Text {
        match plain(&self.buffer, field) {
            Cow::Borrowed(_) => Text { start: field.start as u32, end: field.end as u32, decoded: false },
            Cow::Owned(text) => chunk.keep(text),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn records(text: &[u8], delimiter: u8) -> Vec<Vec<String>> {
        sample(Scanner::new(Some(delimiter), b'\n', true), text, true)
    }

    #[test]
    fn what_quoting_means() {
        assert_eq!(records(b"a,\"b,\"\"c\"\"\n\",d\r\n,\n", b','), [vec!["a", "b,\"c\"\n", "d"], vec!["", ""]]);
        assert_eq!(records(b"5\" pipe,\"x\"y,\"open", b','), [vec!["5\" pipe", "\"x\"y", "\"open"]]);
    }

    #[test]
    fn a_record_that_may_go_on_is_not_handed_out() {
        let scanner = Scanner::new(Some(b','), b'\n', true);
        let mut fields = Vec::new();
        for text in [&b"a,b"[..], b"a,\"b\n", b"a,\"b\""] {
            assert_eq!(scanner.record(text, 0, &mut fields, false), None);
            assert_eq!(scanner.record(text, 0, &mut fields, true), Some(text.len()));
        }
    }

    proptest! {
        /// The `csv` crate writes and reads; we read the same.
        #[test]
        fn reads_what_the_csv_crate_reads(table in prop::collection::vec(prop::collection::vec("[ab\",;\n\r菜]{0,6}", 2..5), 1..6)) {
            let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
            for record in &table {
                writer.write_record(record).unwrap();
            }
            prop_assert_eq!(records(&writer.into_inner().unwrap(), b','), table);
        }
    }
}
