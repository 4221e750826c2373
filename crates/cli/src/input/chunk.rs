//! Some whole records of a file: their numbers, and what the rows say besides.

use std::borrow::Cow;

use tracklint::Order;

use super::columns::{self, Columns, Role};
use crate::day::DayOrder;

/// Where a text of a row stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Text {
    pub(super) start: u32,
    pub(super) end: u32,
    /// Whether it had to be unescaped.
    pub(super) decoded: bool,
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
    /// Another cell of the row that says the same.
    pub reference: Option<Text>,
}

/// What else a row says, by role.
pub type Row = [Option<Text>; Role::COUNT];

/// Some whole records of a file.
#[derive(Debug, Default)]
pub struct Chunk {
    /// As they stand in the file, in UTF-8.
    pub(super) bytes: Vec<u8>,
    /// Texts that had to be unescaped.
    decoded: String,
    pub rows: Vec<Row>,
    pub numbers: Vec<Number>,
    /// Whether two orders may read the same, because a spreadsheet rounded their names.
    pub(super) rounded_orders: bool,
    /// How its days are written.
    days: DayOrder,
    /// Whether the export puts a tab beside its numbers.
    pub guarded: bool,
}

impl Chunk {
    /// No records, of a table with these columns.
    pub(super) fn new(columns: &Columns) -> Self {
        let Columns { rounded_orders, days, guarded, .. } = *columns;
        Self { rounded_orders, days, guarded, ..Self::default() }
    }

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
    pub(super) fn keep(&mut self, text: &str) -> Text {
        let start = self.decoded.len() as u32;
        self.decoded.push_str(text);
        Text { start, end: self.decoded.len() as u32, decoded: true }
    }

    /// The order that the row of a number names.
    pub fn order(&self, number: &Number) -> Option<Cow<'_, str>> {
        let order = self.text(self.rows[number.row as usize][Role::Order as usize]?);
        (!is_blank(&order)).then_some(order)
    }

    /// Takes out the blank numbers of the last row, which are those from `first` on, when it has another one, and all
    /// but the first when all are blank: a row with columns for several parcels may leave some of them blank.
    pub(super) fn spare_blanks(&mut self, first: usize, blank: impl Fn(&Self, &Number) -> bool) {
        let own = &self.numbers[first..];
        if own.len() > 1 {
            let mut kept: Vec<Number> = own.iter().filter(|number| !blank(self, number)).copied().collect();
            if kept.is_empty() {
                kept.push(own[0]);
            }
            if kept.len() < own.len() {
                self.numbers.truncate(first);
                self.numbers.extend(kept);
            }
        }
    }

    /// Whether a text that had to be unescaped has nothing in it.
    pub(super) fn is_blank(&self, number: &Number) -> bool {
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
    /// A text that needs no fixing.
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
        let reference = number.reference.map(&mut plain);
        if sound {
            return ask(&self.order(input, columns, reference));
        }
        let texts = row.map(|text| text.map(|text| self.text(text)));
        let reference = number.reference.map(|text| self.text(text));
        ask(&self.order(&self.text(number.text), texts.each_ref().map(Option::as_deref), reference.as_deref()))
    }

    /// An order by its number, what the other columns say, and the one that says the same as the number.
    fn order<'t>(
        self,
        number: &'t str,
        columns: [Option<&'t str>; Role::COUNT],
        reference: Option<&'t str>,
    ) -> Order<'t> {
        let mut order = order(number, columns, self.chunk.days);
        order.reference = reference;
        if self.chunk.rounded_orders {
            order.id = None;
        }
        order
    }
}

/// An order by its number and what the other columns say.
fn order<'t>(number: &'t str, columns: [Option<&'t str>; Role::COUNT], days: DayOrder) -> Order<'t> {
    let get = |role: Role| columns[role as usize].filter(|text| !is_blank(text));
    let mut order = Order::new(number);
    order.carrier = get(Role::Carrier);
    order.id = get(Role::Order);
    order.label = get(Role::Label).filter(|label| columns::may_be_label(label));
    order.shipped_on = get(Role::Date).and_then(|text| days.day(text));
    order.destination = get(Role::Destination);
    order.marketplace = get(Role::Marketplace);
    order.buyer = get(Role::Buyer);
    order
}

/// Whether a text has nothing in it. Most show at their first byte that they have something: no whitespace of Unicode
/// stands above U+3000, which begins with a lower byte than Chinese characters do.
#[inline]
fn is_blank(text: &str) -> bool {
    const ABOVE: u8 = 0xe4;
    let shows = |byte: &u8| byte.is_ascii_graphic() || *byte >= ABOVE;
    !text.as_bytes().first().is_some_and(shows) && text.trim_start().is_empty()
}
