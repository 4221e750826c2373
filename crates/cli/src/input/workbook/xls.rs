//! What an XLS workbook asks for. A cell far off makes a table of all that lies between, and one long text may stand in
//! every cell; a chain of sectors may bite its own tail. Whoever reads the cells believes all of it.

mod container;

use std::collections::HashMap;

use anyhow::{Result, anyhow, bail};
use tracklint::Lang;

use super::zeros::{Zeros, digits};
use super::{too_much, unreadable};
use crate::input::limits;
use crate::language::Say;
use container::Container;

/// How old files of Excel begin, and those that a password protects.
pub const SIGNATURE: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

/// The stream that holds the workbook, as Excel has named it over the years.
const STREAMS: [&str; 4] = ["Workbook", "Book", "WORKBOOK", "BOOK"];
/// The stream of a newer workbook that a password protects.
const ENCRYPTED: &str = "EncryptedPackage";
/// A record goes on in so many others at most: whoever reads them takes each from the head of a list.
const CONTINUED: usize = 1 << 14;

/// Kinds of records.
mod kind {
    pub const FORMULA: u16 = 0x06;
    pub const END: u16 = 0x0A;
    pub const PASSWORD: u16 = 0x2F;
    pub const CONTINUE: u16 = 0x3C;
    pub const SHEET: u16 = 0x85;
    pub const MANY_NUMBERS: u16 = 0xBD;
    pub const RICH_TEXT: u16 = 0xD6;
    pub const STYLE: u16 = 0xE0;
    pub const TEXTS: u16 = 0xFC;
    pub const SHARED_TEXT: u16 = 0xFD;
    pub const DIMENSIONS: u16 = 0x200;
    pub const NUMBER: u16 = 0x203;
    pub const TEXT: u16 = 0x204;
    pub const TRUTH: u16 = 0x205;
    pub const FORMULA_TEXT: u16 = 0x207;
    pub const SHORT_NUMBER: u16 = 0x27E;
    pub const FORMAT: u16 = 0x41E;
}

/// Refuses an XLS workbook with too many cells or too much text, one that a password protects, and one that cannot be
/// gone through; others are not looked at.
pub fn measure(bytes: &[u8], lang: Lang) -> Result<()> {
    if !bytes.starts_with(SIGNATURE) {
        return Ok(());
    }
    let broken = || anyhow!(unreadable(lang));
    let container = Container::read(bytes).ok_or_else(broken)?;
    let stream = STREAMS.iter().find_map(|name| container.find(name));
    if stream.is_none() && container.find(ENCRYPTED).is_some() {
        bail!(protected(lang));
    }
    let stream = container.stream(stream.ok_or_else(broken)?).ok_or_else(broken)?;
    let book = Book::read(&stream).ok_or_else(broken)?;
    if book.is_protected {
        bail!(protected(lang));
    }
    let (mut cells, mut bytes, mut read) = (0, 0, 0);
    for at in book.sheets {
        let sheet = Sheet::read(stream.get(at..).ok_or_else(broken)?, &book.texts).ok_or_else(broken)?;
        cells += sheet.spans();
        bytes += sheet.texts;
        read += sheet.read as u64;
        // Room is made for what is announced, and given back: some programs announce a whole sheet.
        if cells > limits::MADE_CELLS || sheet.announced > limits::CELLS {
            bail!(lang.say(
                "the sheets of the workbook span more than 20 million cells; delete stray cells far from the table, or save it as XLSX or CSV",
                "工作簿各表的范围合计超过 2000 万个单元格，请先删除远处多余的内容，或另存为 XLSX 或 CSV",
            ));
        }
        if bytes.max(read) > limits::UNPACKED {
            bail!(too_much(lang));
        }
    }
    Ok(())
}

/// How many digits cells show at least where a number format puts zeros in front, by sheet.
pub fn zeros(bytes: &[u8]) -> Option<HashMap<String, Zeros>> {
    let container = Container::read(bytes)?;
    let stream = container.stream(STREAMS.iter().find_map(|name| container.find(name))?)?;
    let (mut formats, mut styles, mut sheets) = (HashMap::new(), Vec::new(), Vec::new());
    for record in Records(&stream) {
        let (kind, data) = record?;
        match kind {
            kind::END => break,
            kind::FORMAT => {
                formats.insert(number(data, 0)?, digits(&short_text(data.get(4..)?, number(data, 2)?)?));
            }
            kind::STYLE => styles.push(number(data, 2)?),
            kind::SHEET => sheets.push((short_text(data.get(7..)?, usize::from(*data.get(6)?))?, long(data, 0)?)),
            _ => {}
        }
    }
    let shown = |style: usize| formats.get(styles.get(style)?).copied().filter(|digits| *digits > 1);
    let mut out = HashMap::new();
    for (name, at) in sheets {
        let mut zeros = Zeros::default();
        let mut see = |row: usize, column: usize, style: usize| {
            if let Some(digits) = shown(style) {
                zeros.0.insert((row as u32, column as u32), digits);
            }
        };
        for record in Records(stream.get(at as usize..)?) {
            match record? {
                (kind::END, _) => break,
                (kind::NUMBER | kind::SHORT_NUMBER, data) => see(number(data, 0)?, number(data, 2)?, number(data, 4)?),
                (kind::MANY_NUMBERS, data) => {
                    let (row, first) = (number(data, 0)?, number(data, 2)?);
                    for (at, cell) in data.get(4..)?.chunks_exact(6).enumerate() {
                        see(row, first + at, number(cell, 0)?);
                    }
                }
                _ => {}
            }
        }
        if zeros != Zeros::default() {
            out.insert(name, zeros);
        }
    }
    Some(out)
}

/// A text of so many characters behind the byte that says how wide they are.
fn short_text(data: &[u8], length: usize) -> Option<String> {
    let (flags, data) = data.split_first()?;
    if flags & 1 == 0 {
        return Some(data.get(..length)?.iter().map(|&byte| char::from(byte)).collect());
    }
    let units = data.get(..2 * length)?.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]]));
    Some(char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect())
}

/// The sentence on a workbook with a password.
fn protected(lang: Lang) -> &'static str {
    lang.say("the workbook is password-protected; save it without a password", "工作簿设有打开密码，请先取消密码再保存")
}

/// The records of a stream, one after another; `None` for one that is cut off.
struct Records<'s>(&'s [u8]);

impl<'s> Iterator for Records<'s> {
    type Item = Option<(u16, &'s [u8])>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.0.is_empty() {
            return None;
        }
        let record = || {
            let (head, rest) = self.0.split_first_chunk::<4>()?;
            let (data, rest) = rest.split_at_checked(number(&head[2..], 0)?)?;
            Some((number(head, 0)? as u16, data, rest))
        };
        let record = record();
        self.0 = record.map_or(&[], |(_, _, rest)| rest);
        Some(record.map(|(kind, data, _)| (kind, data)))
    }
}

/// The number of two bytes that stands at `at`.
fn number(data: &[u8], at: usize) -> Option<usize> {
    Some(usize::from(u16::from_le_bytes(*data.get(at..)?.first_chunk()?)))
}

/// The number of four bytes that stands at `at`.
fn long(data: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(*data.get(at..)?.first_chunk()?))
}

/// What stands in front of the sheets.
#[derive(Default)]
struct Book {
    is_protected: bool,
    /// Where each sheet begins in the stream.
    sheets: Vec<usize>,
    /// How many bytes each text takes that cells share.
    texts: Vec<u64>,
}

impl Book {
    fn read(stream: &[u8]) -> Option<Self> {
        let mut book = Self::default();
        let mut records = Records(stream).peekable();
        while let Some(record) = records.next() {
            let (kind, data) = record?;
            let mut pieces = vec![data];
            while let Some(Some((_, data))) = records.next_if(|next| matches!(next, Some((kind::CONTINUE, _)))) {
                pieces.push(data);
            }
            match kind {
                _ if pieces.len() > CONTINUED => return None,
                kind::END => break,
                kind::PASSWORD => book.is_protected |= number(data, 0)? != 0,
                kind::SHEET => book.sheets.push(long(data, 0)? as usize),
                kind::TEXTS => book.texts = Texts { data: data.get(8..)?, more: pieces.into_iter().skip(1) }.read()?,
                _ => {}
            }
        }
        Some(book)
    }
}

/// The texts that cells share, over all records that they take.
struct Texts<'s, M> {
    data: &'s [u8],
    more: M,
}

impl<'s, M: Iterator<Item = &'s [u8]>> Texts<'s, M> {
    /// How many bytes each takes.
    fn read(mut self) -> Option<Vec<u64>> {
        let mut all = Vec::new();
        while !self.data.is_empty() || self.go_on() {
            all.push(self.text()?);
        }
        Some(all)
    }

    /// Goes on with the next record of the same texts, if there is one.
    fn go_on(&mut self) -> bool {
        let next = self.more.next();
        self.data = next.unwrap_or_default();
        next.is_some()
    }

    fn text(&mut self) -> Option<u64> {
        /// A character takes as many bytes of UTF-8.
        const BYTES: u64 = 3;
        if self.data.is_empty() {
            return Some(0);
        }
        let (length, flags) = (number(self.data, 0)?, *self.data.get(2)?);
        self.data = &self.data[3..];
        let mut behind = 0;
        if flags & 8 != 0 {
            behind += 4 * number(self.data, 0)?;
            self.data = &self.data[2..];
        }
        if flags & 4 != 0 {
            behind += long(self.data, 0)? as usize;
            self.data = &self.data[4..];
        }
        let (mut left, mut wide) = (length, usize::from(flags & 1));
        loop {
            let here = left.min(self.data.len() >> wide);
            self.data = &self.data[here << wide..];
            left -= here;
            if left == 0 {
                break;
            }
            // What goes on says anew how wide its characters are.
            if !self.go_on() {
                return None;
            }
            wide = usize::from(self.data.first()? & 1);
            self.data = &self.data[1..];
        }
        while behind > 0 {
            if self.data.is_empty() && !self.go_on() {
                return None;
            }
            let here = behind.min(self.data.len());
            self.data = &self.data[here..];
            behind -= here;
        }
        Some(BYTES * length as u64)
    }
}

/// A sheet by what it takes to make its table.
#[derive(Default)]
struct Sheet {
    /// Smallest and largest row and column with something in them.
    rows: Option<(usize, usize)>,
    columns: Option<(usize, usize)>,
    /// Cells that it says it has.
    announced: u64,
    /// Bytes of texts.
    texts: u64,
    /// Bytes of the stream.
    read: usize,
}

impl Sheet {
    fn read(stream: &[u8], texts: &[u64]) -> Option<Self> {
        let mut sheet = Self::default();
        for record in Records(stream) {
            let (kind, data) = record?;
            sheet.read += 4 + data.len();
            match kind {
                kind::END => break,
                kind::DIMENSIONS => sheet.announced = sheet.announced.max(announced(data)?),
                kind::MANY_NUMBERS => {
                    sheet.cell(data)?;
                    sheet.place(number(data, 0)?, number(data, data.len().checked_sub(2)?)?);
                }
                kind::SHARED_TEXT => {
                    sheet.cell(data)?;
                    sheet.texts += texts.get(long(data, 6)? as usize).copied().unwrap_or_default();
                }
                kind::FORMULA | kind::TEXT | kind::RICH_TEXT | kind::NUMBER | kind::TRUTH | kind::SHORT_NUMBER => {
                    sheet.cell(data)?;
                    sheet.texts += data.len() as u64;
                }
                kind::FORMULA_TEXT => sheet.texts += data.len() as u64,
                _ => {}
            }
        }
        Some(sheet)
    }

    /// Takes in a cell, whose place stands at the head of its record.
    fn cell(&mut self, data: &[u8]) -> Option<()> {
        self.place(number(data, 0)?, number(data, 2)?);
        Some(())
    }

    fn place(&mut self, row: usize, column: usize) {
        for (range, at) in [(&mut self.rows, row), (&mut self.columns, column)] {
            let (first, last) = range.unwrap_or((at, at));
            *range = Some((first.min(at), last.max(at)));
        }
    }

    /// Cells of the table that is made of it.
    fn spans(&self) -> u64 {
        let length = |range: Option<(usize, usize)>| range.map_or(0, |(first, last)| (last - first) as u64 + 1);
        length(self.rows) * length(self.columns)
    }
}

/// How many cells the dimensions of a sheet announce. Rows that end before they begin are as many as can be.
fn announced(data: &[u8]) -> Option<u64> {
    let (rows, columns) = match data.len() {
        10 => ((number(data, 0)? as u32, number(data, 2)? as u32), (number(data, 4)?, number(data, 6)?)),
        _ => ((long(data, 0)?, long(data, 4)?), (number(data, 8)?, number(data, 10)?)),
    };
    Some(match (rows.1, columns.1) {
        (0, _) | (_, 0) => 1,
        (end, _) => u64::from(end.wrapping_sub(rows.0)) * columns.1 as u64,
    })
}
