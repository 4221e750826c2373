//! Files in: whatever holds numbers is read as rows, in chunks, so that memory does not grow with the file.

mod chunk;
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
use std::ffi::OsStr;
use std::fs::File;
use std::io::{self, Cursor, Read};
use std::path::Path;

use anyhow::{Context, Result, bail};
use clap::ValueEnum;
use tracklint::Lang;
use tracklint::pack::PackDiagnoser;

use crate::language::Say;
pub use chunk::{Chunk, Form, Number, Row, Text, Texts};
use columns::{Choice, Columns, Role};
pub use delimited::says_more;
use encoding::{Charset, Transcoder};

/// So much of a file is looked at before it is read.
const HEAD: usize = 1 << 20;

/// Hands out a file chunk by chunk.
pub trait Rows: Send {
    /// The next chunk; none behind the last.
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
    /// Whether every record is one field, so that a fix would leave nothing of it but the number.
    pub lines: bool,
    pub rows: Box<dyn Rows>,
}

impl Opened {
    /// What is to be known of orders whose names lost digits.
    pub fn rounded_orders(&self, lang: Lang) -> Option<String> {
        let order = self.columns.context[Role::Order as usize].filter(|_| self.columns.rounded_orders)?;
        let (shown, order) = (&self.name, self.columns.name(order));
        Some(lang.say(
            format!("{shown}: a spreadsheet rounded the order numbers ({order}): different orders read the same, and every row is taken for an order of its own"),
            format!("{shown}：订单号（{order}）已被电子表格舍入，不同订单会显示成同一个订单号，每行按单独的订单检查"),
        ))
    }
}

/// How messages name a file.
pub fn named(name: &OsStr, lang: Lang) -> Cow<'_, str> {
    if name == "-" { lang.say("standard input", "标准输入").into() } else { name.to_string_lossy() }
}

/// Opens a file, or standard input for `-`.
pub fn open(name: &OsStr, options: &Options) -> Result<Opened> {
    let lang = options.lang;
    let shown = named(name, lang);
    if name == "-" {
        return read(&shown, Box::new(io::stdin()), options);
    }
    let file =
        File::open(name).with_context(|| lang.say(format!("cannot open {shown}"), format!("无法打开 {shown}")))?;
    if file.metadata().is_ok_and(|about| about.is_dir()) {
        bail!(lang.say(
            format!("{shown} is a folder: name the files in it, such as 'exports/*.csv'"),
            format!("{shown} 是文件夹：请写里面的文件，例如 'exports/*.csv'"),
        ));
    }
    read(&shown, Box::new(file), options)
}

/// Reads what `shown` names; the ending of that name tells what it is made of, unless the options do.
pub fn read(shown: &str, mut from: Box<dyn Read + Send>, options: &Options) -> Result<Opened> {
    let lang = options.lang;
    let mut head = Vec::new();
    let cannot = || lang.say(format!("cannot read {shown}"), format!("无法读取 {shown}"));
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

/// The sentence on a file without anything in it.
fn is_empty(shown: &str, lang: Lang) -> String {
    lang.say(format!("{shown} is empty: there are no rows to check"), format!("{shown} 是空文件，没有可检查的行"))
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

/// The rest behind the mark of an encoding.
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
