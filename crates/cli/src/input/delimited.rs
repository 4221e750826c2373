//! Delimited text, and plain lines, which are delimited by nothing.
//!
//! The `csv` crate hands out unescaped fields and forgets where they stood. Fixing a file byte for byte needs the
//! place of every cell, so the scanner here keeps places and unescapes only the few cells that are asked for.

mod scanner;
mod telling;

use std::borrow::Cow;
use std::io::Read;

use anyhow::{Result, bail};
use memchr::memchr;
use tracklint::Lang;

use super::columns::{self, Columns, Role};
use super::passed::{Above, is_no_order, shows_an_order};
use super::{Chunk, Form, Kind, Number, Opened, Options, Rows, Source, Text, dialect, limits};
use crate::language::Say;
pub use scanner::{Field, Scanner};
pub use telling::says_more;

/// Opens delimited text or plain lines.
pub fn open(source: Source, options: &Options) -> Result<Opened> {
    let Source { name, kind, charset, mut head, mut whole, mut rest } = source;
    let sniffed = || dialect::sniff(&head);
    let delimiter = match kind {
        Kind::Lines => None,
        Kind::Tsv => options.delimiter.or(Some(b'\t')),
        _ => options.delimiter.or_else(sniffed),
    };
    let scanner = Scanner::new(delimiter, dialect::newline(&head), kind != Kind::Lines);
    let mut records = sample(scanner, &head, whole);
    while records.is_empty() && !whole {
        refuse_long(&head, 1, options.lang)?;
        whole = read_on(&mut rest, &mut head)?;
        records = sample(scanner, &head, whole);
    }
    if let Some(line) = records.iter().position(|record| record.len() > limits::COLUMNS) {
        bail!(options.lang.say(
            format!("record {} has more than 16,384 columns, the spreadsheet maximum; is the separator right? Set it with --delimiter", line + 1),
            format!("第 {} 条记录超过 16384 列（电子表格的上限），是不是分隔符不对？可用 --delimiter 指定", line + 1),
        ));
    }
    let table = columns::of_table(&records, &options.columns, options.own.as_ref(), options.lang)?;
    let lines = records.iter().all(|record| record.len() <= 1);
    let prose = !table.sure && telling::is_prose(&records) || telling::holds_more(&records[table.first_row..]);
    let reader = Delimited {
        rest,
        scanner,
        buffer: head,
        ended: whole,
        line: 1,
        skip: table.first_row,
        columns: table.columns.clone(),
        lang: options.lang,
        expected: 0,
        above: None,
    };
    Ok(Opened {
        name: name.to_owned(),
        kind,
        charset,
        columns: table.columns,
        sheet: None,
        unread: Vec::new(),
        aside: table.aside,
        prose,
        lines,
        rows: Box::new(reader),
    })
}

/// The first records, as texts.
fn sample(scanner: Scanner, head: &[u8], whole: bool) -> Vec<Vec<String>> {
    let (mut records, mut fields, mut sample) = (scanner.records(head, whole), Vec::new(), Vec::new());
    while sample.len() < columns::SAMPLE && records.next(&mut fields).is_some() {
        sample.push(fields.iter().map(|field| String::from_utf8_lossy(&plain(head, *field)).into_owned()).collect());
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
    /// Rows of the chunk before: the next one has about as many.
    expected: usize,
    /// The last row of the chunk before.
    above: Option<Above>,
}

impl Rows for Delimited {
    fn next(&mut self) -> Result<Option<Chunk>> {
        let mut chunk = Chunk::new(&self.columns);
        chunk.rows.reserve(self.expected);
        chunk.numbers.reserve(self.expected * self.columns.numbers.len());
        let mut fields = Vec::new();
        loop {
            let end = self.collect(&mut chunk, &mut fields);
            if end > 0 {
                self.expected = chunk.rows.len();
                let rest = self.buffer.split_off(end);
                chunk.bytes = std::mem::replace(&mut self.buffer, rest);
                return Ok(Some(chunk));
            }
            if self.ended {
                return Ok(None);
            }
            refuse_long(&self.buffer, self.line, self.lang)?;
            self.ended = read_on(&mut self.rest, &mut self.buffer)?;
        }
    }
}

/// Refuses a record that goes on and on: the buffer holds nothing else.
fn refuse_long(buffer: &[u8], line: u64, lang: Lang) -> Result<()> {
    if buffer.len() > limits::RECORD {
        bail!(lang.say(
            format!("line {line}: a record of more than 16 MiB; is there an unclosed quotation mark?"),
            format!("第 {line} 行：一条记录超过 16 MiB，是不是少了一个引号？"),
        ));
    }
    Ok(())
}

/// Reads a chunk's worth, or as much again as there is, so that a long record is not gone through too often; says
/// whether that was the end.
fn read_on(from: &mut impl Read, buffer: &mut Vec<u8>) -> Result<bool> {
    let wanted = limits::CHUNK.max(buffer.len());
    // Room for the read that finds the end.
    buffer.reserve(wanted + 64);
    Ok(from.take(wanted as u64).read_to_end(buffer)? == 0)
}

impl Delimited {
    /// Takes the whole records of the buffer, up to a chunk's worth, and says where they end.
    fn collect(&mut self, chunk: &mut Chunk, fields: &mut Vec<Field>) -> usize {
        let mut records = self.scanner.records(&self.buffer, self.ended);
        let (mut at, mut last) = (0, None);
        while at < limits::CHUNK {
            let Some(next) = records.next(fields) else { break };
            if self.skip > 0 {
                self.skip -= 1;
            } else if fields.iter().any(|field| field.start < field.end) {
                let first = chunk.numbers.len();
                self.take(chunk, fields);
                let numbered = self.any(&chunk.numbers[first..], |number| number.iter().any(u8::is_ascii_digit));
                if self.any(&chunk.numbers[first..], shows_an_order) || !self.is_no_order(fields, last) {
                    let order = self.columns.context[Role::Order as usize].and_then(|order| fields.get(order));
                    last = Some((order.copied(), numbered));
                } else {
                    chunk.numbers.truncate(first);
                    chunk.rows.pop();
                }
            }
            self.line += u64::from(next.lines);
            at = next.at;
        }
        self.above = last.map(|last| self.above(last)).or_else(|| self.above.take());
        at
    }

    /// Whether one of the numbers of a row passes.
    fn any(&self, numbers: &[Number], test: impl Fn(&[u8]) -> bool) -> bool {
        numbers.iter().any(|number| test(&self.buffer[number.raw.0 as usize..number.raw.1 as usize]))
    }

    /// Whether a record is no order, by what stands above it: the `last` one of this chunk, or of the one before.
    #[cold]
    fn is_no_order(&self, fields: &[Field], last: Option<(Option<Field>, bool)>) -> bool {
        let cells: Vec<_> = fields.iter().map(|field| self.cell(*field)).collect();
        let last = last.map(|last| self.above(last));
        is_no_order(&cells, &self.columns, last.as_ref().or(self.above.as_ref()))
    }

    /// What a record says of the one below.
    fn above(&self, (order, numbered): (Option<Field>, bool)) -> Above {
        let order = order.map_or_else(String::new, |order| self.cell(order).trim().to_owned());
        Above { order, numbered }
    }

    /// The text of a field, for a while.
    fn cell(&self, field: Field) -> Cow<'_, str> {
        match plain(&self.buffer, field) {
            Cow::Borrowed(bytes) => String::from_utf8_lossy(bytes),
            Cow::Owned(bytes) => Cow::Owned(String::from_utf8_lossy(&bytes).into_owned()),
        }
    }

    /// Puts one record into the chunk.
    fn take(&self, chunk: &mut Chunk, fields: &[Field]) {
        let mut row = [None; Role::COUNT];
        let filled = |column: usize| {
            fields.get(column).is_some_and(|field| !self.buffer[field.start..field.end].trim_ascii().is_empty())
        };
        for (role, text) in row.iter_mut().enumerate() {
            let column = self.columns.place(role, filled);
            *text = column.and_then(|column| fields.get(column)).map(|field| self.text(chunk, *field));
        }
        let first = chunk.numbers.len();
        for (at, &column) in self.columns.numbers.iter().enumerate() {
            let own = self.columns.own_carrier(at, filled);
            let carrier = own.map(|own| own.map_or_else(Text::default, |own| self.text(chunk, fields[own])));
            let absent = fields.last().map_or(0, |field| field.end);
            let field = fields.get(column).copied();
            let text = field.map_or_else(Text::default, |field| self.text(chunk, field));
            let reference = field.and_then(|field| self.reference(fields, field)).map(|other| self.text(chunk, other));
            chunk.numbers.push(Number {
                row: chunk.rows.len() as u32,
                text,
                raw: field.map_or((absent as u32, absent as u32), |field| (field.start as u32, field.end as u32)),
                form: field.map_or(Form::Absent, |field| if field.quoted { Form::Quoted } else { Form::Bare }),
                line: self.line + field.map_or(0, |field| u64::from(field.line)),
                column: column as u32 + 1,
                name: column as u32,
                carrier,
                reference,
            });
        }
        if self.columns.numbers.len() > 1 {
            chunk.spare_blanks(first, |_, number| {
                self.buffer[number.raw.0 as usize..number.raw.1 as usize].iter().all(u8::is_ascii_whitespace)
            });
        }
        chunk.rows.push(row);
    }

    /// The first of the cells that say something else which repeats a number.
    fn reference(&self, fields: &[Field], number: Field) -> Option<Field> {
        let bytes = |field: Field| self.buffer[field.start..field.end].trim_ascii();
        let number = bytes(number);
        let others = self.columns.references.iter().filter_map(|&at| fields.get(at)).copied();
        others.filter(|_| !number.is_empty()).find(|&other| bytes(other) == number)
    }

    /// Where the text of a field stands, or is kept where quotation marks had to go.
    #[inline]
    fn text(&self, chunk: &mut Chunk, field: Field) -> Text {
        let unquoted = if field.quoted { self.unescaped(chunk, field) } else { None };
        unquoted.unwrap_or(Text { start: field.start as u32, end: field.end as u32, decoded: false })
    }

    /// The text of a field with marks in it, kept beside the records.
    fn unescaped(&self, chunk: &mut Chunk, field: Field) -> Option<Text> {
        match plain(&self.buffer, field) {
            Cow::Owned(text) => Some(chunk.keep(&String::from_utf8_lossy(&text))),
            Cow::Borrowed(_) => None,
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
