//! Files in: whatever holds numbers is read as rows, in chunks, so that memory does not grow with the file.

pub mod columns;
mod delimited;
mod dialect;
pub mod encoding;
mod json;
pub(crate) mod limits;
mod passed;
mod signature;
pub(crate) mod workbook;

use std::borrow::Cow;
use std::fs::File;
use std::io::{self, Cursor, Read};
use std::path::Path;

use anyhow::{Context, Result, bail};
use clap::ValueEnum;
use tracklint::pack::PackDiagnoser;
use tracklint::{Lang, Order};

use crate::day::day;
use crate::language::Say;
use columns::{Choice, Columns, Role};
use encoding::{Charset, Transcoder};

/// So much of a file is looked at before it is read.
const HEAD: usize = 1 << 20;

/// Where a text of a row stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Text {
    start: u32,
    end: u32,
    /// Whether it had to be unescaped.
    decoded: bool,
}

/// How the cell of a number is written, and so how another number is written in its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// As it is, in a delimited file.
    Bare,
    /// Between quotation marks, in a delimited file.
    Quoted,
    /// A JSON string, with its quotation marks.
    JsonString,
    /// Another JSON value.
    JsonOther,
    /// A cell of a workbook.
    Cell,
    /// The row has no cell for it.
    Absent,
}

/// A number and where it stands.
#[derive(Clone, Copy, Debug)]
pub struct Number {
    /// Index into the rows of the chunk.
    pub row: u32,
    pub text: Text,
    /// What to replace in the bytes of the chunk.
    pub raw: (u32, u32),
    pub form: Form,
    /// Physical line where the cell begins, from 1.
    pub line: u64,
    /// Field of the line, from 1.
    pub column: u32,
    /// Index into the names of the columns.
    pub name: u32,
    /// Its own carrier, where the numbers of a row have several; blank when it has none.
    pub carrier: Option<Text>,
}

/// What else a row says, by role.
pub type Row = [Option<Text>; Role::COUNT];

/// Some whole records of a file.
#[derive(Debug, Default)]
pub struct Chunk {
    /// As they stand in the file, in UTF-8.
    bytes: Vec<u8>,
    /// Texts that had to be unescaped.
    decoded: String,
    pub rows: Vec<Row>,
    pub numbers: Vec<Number>,
}

impl Chunk {
    /// The records as they stand in the file, in UTF-8.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// A text of the chunk; bytes that are no UTF-8 read as U+FFFD.
    pub fn text(&self, text: Text) -> Cow<'_, str> {
        let place = text.start as usize..text.end as usize;
        if text.decoded {
            return Cow::Borrowed(&self.decoded[place]);
        }
        let bytes = &self.bytes[place];
        std::str::from_utf8(bytes).map_or_else(|_| String::from_utf8_lossy(bytes), Cow::Borrowed)
    }

    /// The texts of the chunk, for somebody who needs most of them.
    pub fn texts(&self) -> Texts<'_> {
        Texts { chunk: self, body: simdutf8::basic::from_utf8(&self.bytes).ok() }
    }

    /// Keeps an unescaped text.
    fn keep(&mut self, text: &str) -> Text {
        let start = self.decoded.len() as u32;
        self.decoded.push_str(text);
        Text { start, end: self.decoded.len() as u32, decoded: true }
    }

    /// The order that the row of a number names.
    pub fn order(&self, number: &Number) -> Option<Cow<'_, str>> {
        let order = self.text(self.rows[number.row as usize][Role::Order as usize]?);
        (!is_blank(&order)).then_some(order)
    }

    /// Takes out the blank numbers of the last row, which are those from `first` on, when it has another one: a row with
    /// columns for several parcels may leave some of them blank.
    fn spare_blanks(&mut self, first: usize, blank: impl Fn(&Self, &Number) -> bool) {
        let own = &self.numbers[first..];
        if own.len() > 1 {
            let kept: Vec<Number> = own.iter().filter(|number| !blank(self, number)).copied().collect();
            if !kept.is_empty() && kept.len() < own.len() {
                self.numbers.truncate(first);
                self.numbers.extend(kept);
            }
        }
    }

    /// Whether a text that had to be unescaped has nothing in it.
    fn is_blank(&self, number: &Number) -> bool {
        is_blank(&self.text(number.text))
    }
}

/// The texts of a chunk whose bytes were looked at once, so that nobody has to look at those of every text again.
#[derive(Clone, Copy, Debug)]
pub struct Texts<'c> {
    chunk: &'c Chunk,
    /// All bytes, when they are UTF-8.
    body: Option<&'c str>,
}

impl<'c> Texts<'c> {
    /// A text that needs no mending.
    fn plain(self, text: Text) -> Option<&'c str> {
        let place = text.start as usize..text.end as usize;
        if text.decoded { self.chunk.decoded.get(place) } else { self.body?.get(place) }
    }

    /// A text of the chunk; bytes that are no UTF-8 read as U+FFFD.
    pub fn text(self, text: Text) -> Cow<'c, str> {
        self.plain(text).map_or_else(|| self.chunk.text(text), Cow::Borrowed)
    }

    /// Calls `ask` with a number and what its row says besides it.
    pub fn with_order<T>(self, number: &Number, ask: impl FnOnce(&Order) -> T) -> T {
        let mut row = self.chunk.rows[number.row as usize];
        if number.carrier.is_some() {
            row[Role::Carrier as usize] = number.carrier;
        }
        let mut sound = true;
        let mut plain = |text| {
            let plain = self.plain(text);
            sound &= plain.is_some();
            plain.unwrap_or_default()
        };
        let (input, columns) = (plain(number.text), row.map(|text| text.map(&mut plain)));
        if sound {
            return ask(&order(input, columns));
        }
        let texts = row.map(|text| text.map(|text| self.text(text)));
        ask(&order(&self.text(number.text), texts.each_ref().map(Option::as_deref)))
    }
}

/// An order by its number and what the other columns say.
fn order<'t>(number: &'t str, columns: [Option<&'t str>; Role::COUNT]) -> Order<'t> {
    let get = |role: Role| columns[role as usize].filter(|text| !is_blank(text));
    let mut order = Order::new(number);
    order.carrier = get(Role::Carrier);
    order.id = get(Role::Order);
    order.label = get(Role::Label).filter(|label| columns::may_be_label(label));
    order.shipped_on = get(Role::Date).and_then(day);
    order.destination = get(Role::Destination);
    order.platform = get(Role::Platform);
    order.buyer = get(Role::Buyer);
    order
}

/// Whether a text has nothing in it. Most show at their first byte that they have something: no white space of Unicode
/// stands above U+3000, which begins with a lower byte than Chinese characters do.
#[inline]
fn is_blank(text: &str) -> bool {
    const ABOVE: u8 = 0xe4;
    let shows = |byte: &u8| byte.is_ascii_graphic() || *byte >= ABOVE;
    !text.as_bytes().first().is_some_and(shows) && text.trim_start().is_empty()
}

/// Hands out a file chunk by chunk.
pub trait Rows: Send {
    fn next(&mut self) -> Result<Option<Chunk>>;
}

/// What a file is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Kind {
    Csv,
    Tsv,
    Lines,
    Json,
    Jsonl,
    Workbook,
}

/// How to read files, as far as somebody said.
#[derive(Clone, Debug, Default)]
pub struct Options {
    pub kind: Option<Kind>,
    pub encoding: Option<String>,
    pub delimiter: Option<u8>,
    pub sheet: Option<String>,
    pub columns: Vec<Choice>,
    /// The user's rule packs, whose numbers tell a column, too.
    pub own: Option<PackDiagnoser<'static>>,
    pub lang: Lang,
}

/// A file that is ready to be read.
pub struct Opened {
    /// As messages name it.
    pub name: String,
    pub kind: Kind,
    pub charset: Charset,
    pub columns: Columns,
    /// The sheet that is read, of a workbook.
    pub sheet: Option<String>,
    /// The other sheets that hold numbers.
    pub unread: Vec<String>,
    /// Columns without a header that hold numbers and are not read.
    pub aside: Vec<usize>,
    /// Whether the lines are sentences, or say more than a number in another way.
    pub prose: bool,
    pub rows: Box<dyn Rows>,
}

/// Opens a file, or standard input for `-`.
pub fn open(name: &str, options: &Options) -> Result<Opened> {
    let lang = options.lang;
    if name == "-" {
        return read(lang.say("standard input", "标准输入"), Box::new(io::stdin()), options);
    }
    let file = File::open(name).with_context(|| lang.say(format!("cannot open {name}"), format!("打不开 {name}")))?;
    read(name, Box::new(file), options)
}

/// Reads what `shown` names; the ending of that name tells what it is made of, unless the options do.
pub fn read(shown: &str, mut from: Box<dyn Read + Send>, options: &Options) -> Result<Opened> {
    let lang = options.lang;
    let mut head = Vec::new();
    let cannot = || lang.say(format!("cannot read {shown}"), format!("读不了 {shown}"));
    from.by_ref().take(HEAD as u64).read_to_end(&mut head).with_context(cannot)?;
    let whole = head.len() < HEAD;
    let named = |rows: Result<Opened>| rows.with_context(|| shown.to_owned());
    if options.kind == Some(Kind::Workbook) || options.kind.is_none() && workbook::looks_like(&head) {
        return named(workbook::open(shown, Box::new(Cursor::new(head).chain(from)), options));
    }
    if options.kind.is_none()
        && let Some(what) = signature::of_bytes(&head, lang)
    {
        bail!("{shown}: {what}");
    }
    if head.iter().all(u8::is_ascii_whitespace) && whole {
        bail!(is_empty(shown, lang));
    }
    let charset = match &options.encoding {
        None => Charset::detect(&head, whole),
        Some(label) => Charset::named(label, lang)?.marked_like(&head),
    };
    let body = Cursor::new(head).chain(from);
    let mut text: Box<dyn Read + Send> = skip(Box::new(body), charset.mark().len())?;
    if !charset.is_utf8() {
        text = Box::new(Transcoder::new(text, charset));
    }
    let mut head = Vec::new();
    text.by_ref().take(HEAD as u64).read_to_end(&mut head).with_context(cannot)?;
    let whole = head.len() < HEAD;
    if whole && head.iter().all(u8::is_ascii_whitespace) {
        bail!(is_empty(shown, lang));
    }
    if options.kind.is_none()
        && let Some(what) = signature::of_text(&head, lang)
    {
        bail!("{shown}: {what}");
    }
    let kind = options.kind.unwrap_or_else(|| kind_of(shown, &head));
    let source = Source { name: shown, kind, charset, head, whole, rest: text };
    named(match kind {
        Kind::Json | Kind::Jsonl => json::open(source, options),
        _ => delimited::open(source, options),
    })
}

fn is_empty(shown: &str, lang: Lang) -> String {
    lang.say(format!("{shown} is empty: there is no row to check"), format!("{shown} 是空文件，没有可检查的行"))
}

/// A text file of which the beginning is at hand.
struct Source<'a> {
    name: &'a str,
    kind: Kind,
    charset: Charset,
    head: Vec<u8>,
    whole: bool,
    rest: Box<dyn Read + Send>,
}

fn skip(mut from: Box<dyn Read + Send>, bytes: usize) -> io::Result<Box<dyn Read + Send>> {
    let mut mark = [0; 3];
    from.read_exact(&mut mark[..bytes])?;
    Ok(from)
}

/// What a text file is made of, by its name, else by how it begins.
fn kind_of(name: &str, head: &[u8]) -> Kind {
    let extension = Path::new(name).extension().and_then(|e| e.to_str()).unwrap_or("").to_ascii_lowercase();
    match extension.as_str() {
        "csv" => Kind::Csv,
        "tsv" | "tab" => Kind::Tsv,
        "jsonl" | "ndjson" => Kind::Jsonl,
        "json" => Kind::Json,
        _ => match head.iter().find(|b| !b.is_ascii_whitespace()) {
            Some(b'{') => Kind::Jsonl,
            Some(b'[') => Kind::Json,
            _ if dialect::sniff(head).is_some() => Kind::Csv,
            _ => Kind::Lines,
        },
    }
}
