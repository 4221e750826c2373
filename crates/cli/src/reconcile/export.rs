//! One of the two exports: orders with the numbers that stand beside them.

use std::ffi::OsStr;

use anyhow::{Result, anyhow, bail};
use tracklint::Lang;

use crate::input::columns::{Choice, Columns, Role};
use crate::input::{self, Kind, Number, Opened, Options, Texts};
use crate::language::{self, Say};

/// Which of the two an export is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Side {
    Shipped,
    Labels,
}

/// What somebody said of an export.
#[derive(Clone, Copy)]
pub struct Asked<'a> {
    pub side: Side,
    /// The column of orders.
    pub on: Option<&'a str>,
    /// The column of numbers.
    pub number: Option<&'a str>,
    pub encoding: Option<&'a str>,
}

/// What was read of an export.
pub struct Export {
    pub name: String,
    /// The columns that were read, as a person finds them: that of orders first.
    pub columns: Vec<String>,
    pub entries: Vec<Entry>,
    /// Rows with a number that name no order.
    pub keyless: usize,
    /// Whether a spreadsheet rounded the names of the orders, so that different ones read the same.
    pub rounded: bool,
}

/// A number beside its order.
pub struct Entry {
    pub order: String,
    pub number: String,
    /// Physical line, from 1.
    pub line: u64,
    /// Field of the line, from 1.
    pub column: u32,
}

/// Reads an export.
pub fn read(file: &OsStr, asked: Asked, lang: Lang) -> Result<Export> {
    let mut choices: Vec<Choice> = Vec::new();
    for (role, column) in [("order", asked.on), ("number", asked.number)] {
        if let Some(column) = column {
            choices.push(format!("{role}={column}").parse().map_err(anyhow::Error::msg)?);
        }
    }
    let options = Options { encoding: asked.encoding.map(str::to_owned), columns: choices, lang, ..Options::default() };
    let opened = input::open(file, &options).map_err(|error| pointed(&error, asked.side, lang))?;
    let Opened { name, kind, columns, mut rows, .. } = opened;
    // Keys of JSON that nobody has are passed over when files are read; the header may then have meant another one.
    let meant = |column: &usize| {
        let key = columns.name(*column);
        let json = matches!(kind, Kind::Json | Kind::Jsonl);
        !json || asked.on.is_none_or(|on| key == on || key.rsplit('.').next() == Some(on))
    };
    let order = columns.context[Role::Order as usize].filter(meant);
    let Some(order) = order else { bail!(no_order(&name, &columns, asked.on, lang)) };
    // Where labels have a column of their own, the other numbers of their export are somebody else's.
    let label = columns.context[Role::Label as usize].filter(|_| asked.side == Side::Labels && asked.number.is_none());
    let numbers = label.map_or_else(|| columns.numbers.clone(), |label| vec![label]);
    let mut export = Export {
        name,
        columns: [order].into_iter().chain(numbers).map(|column| columns.name(column)).collect(),
        entries: Vec::new(),
        keyless: 0,
        rounded: columns.rounded_orders,
    };
    while let Some(chunk) = rows.next()? {
        let texts = chunk.texts();
        for numbers in chunk.numbers.chunk_by(|a, b| a.row == b.row) {
            export.take(texts, numbers, label);
        }
    }
    Ok(export)
}

impl Export {
    /// Takes one row in. A row with columns for several parcels may leave some of them blank.
    fn take(&mut self, texts: Texts, numbers: &[Number], label: Option<usize>) {
        let before = self.entries.len();
        for number in if label.is_some() { &numbers[..1] } else { numbers } {
            let entry = texts.with_order(number, |row| Entry {
                order: row.id.unwrap_or_default().to_owned(),
                number: label.map_or(row.number, |_| row.label.unwrap_or_default()).to_owned(),
                line: number.line,
                column: label.map_or(number.column, |label| label as u32 + 1),
            });
            if self.entries.len() == before || !entry.number.trim().is_empty() {
                self.entries.push(entry);
            }
        }
        let own = &self.entries[before..];
        if own.len() > 1 && own[0].number.trim().is_empty() {
            self.entries.remove(before);
        }
        if self.entries[before].order.is_empty() && !self.rounded {
            self.keyless += usize::from(self.entries[before..].iter().any(|entry| !entry.number.trim().is_empty()));
            self.entries.truncate(before);
        }
    }

    /// Lets every number stand for its order, and says how many rows have none.
    pub fn by_number(&mut self) -> usize {
        for entry in &mut self.entries {
            let diagnosis = tracklint::diagnose(&entry.number);
            entry.order = diagnosis.canonical().unwrap_or(entry.number.trim()).to_owned();
        }
        let all = self.entries.len();
        self.entries.retain(|entry| !entry.order.is_empty());
        all - self.entries.len()
    }
}

/// The way out of a missing column, by the option that this verb has for it.
fn pointed(error: &anyhow::Error, side: Side, lang: Lang) -> anyhow::Error {
    let option = if side == Side::Shipped { "--number " } else { "--label " };
    let said: Vec<String> =
        error.chain().map(|cause| language::said(cause, lang).replace("--column number=", option)).collect();
    anyhow!(said.join(lang.say(": ", "：")))
}

/// The sentence on an export of which no column names the orders.
fn no_order(file: &str, columns: &Columns, on: Option<&str>, lang: Lang) -> String {
    let seen = columns.names.join(lang.say(", ", "、"));
    if columns.names.is_empty() {
        return lang.say(
            format!("{file}: no header was found; select the order number column with --on, by number or letter"),
            format!("{file}：文件没有表头，请用 --on 加列号或列字母指定订单号列"),
        );
    }
    let Some(wanted) = on else {
        return lang.say(
            format!("{file}: no column contains order numbers; name it with --on. The columns are: {seen}"),
            format!("{file}：没有找到订单号列，请用 --on 列名 指定。文件里的列有：{seen}"),
        );
    };
    let near = |name: &&String| strsim::jaro_winkler(&name.to_lowercase(), &wanted.to_lowercase());
    let nearest = columns.names.iter().filter(|name| near(name) > 0.8).max_by(|a, b| near(a).total_cmp(&near(b)));
    let hint = nearest
        .map_or_else(String::new, |name| lang.say(format!("did you mean `{name}`? "), format!("是不是“{name}”？")));
    lang.say(
        format!("{file}: there is no column `{wanted}`; {hint}the columns are: {seen}"),
        format!("{file}：没有“{wanted}”这一列；{hint}文件里的列有：{seen}"),
    )
}
