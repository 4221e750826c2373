//! Rows of a table that are no orders: what an export says of itself, and further lines of the order above.

use std::borrow::Cow;

use super::columns::{Columns, Role, is_footer, is_note, plays};

/// More cells than these are filled in by rows that are orders.
const FEW: usize = 2;
/// A note of so many bytes is hardly a value of a column.
const TELLING: usize = 10;
/// A number with fewer digits is hardly one, and so is the name of an order that is nothing but digits.
const DIGITS: usize = 5;
/// So many words, or characters of a script without spaces, are a sentence.
const WORDS: usize = 2;
const CHARACTERS: usize = 6;

/// What the row above said.
#[derive(Clone, Debug, Default)]
pub struct Above {
    pub order: String,
    /// Whether it had a number.
    pub numbered: bool,
}

/// Whether the cell of a number shows that its row is an order: it has digits enough, and is no caption.
pub fn shows_an_order(number: &[u8]) -> bool {
    let captioned = memchr::memchr(b':', number).is_some() || memchr::memmem::find(number, "：".as_bytes()).is_some();
    !captioned && number.iter().filter(|byte| byte.is_ascii_digit()).count() >= DIGITS
}

/// Whether a row is no order, of which no number shows one. `above` is the row above, none below a header.
pub fn is_no_order(cells: &[Cow<str>], columns: &Columns, above: Option<&Above>) -> bool {
    let cell = |at: usize| cells.get(at).map_or("", |cell| cell.trim());
    let order = columns.context[Role::Order as usize].map(cell);
    let filled = cells.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty());
    let mut numbers = columns.numbers.iter().map(|&at| cell(at)).filter(|number| !number.is_empty()).peekable();
    let has_digit = |text: &str| text.bytes().any(|byte| byte.is_ascii_digit());
    if filled.clone().all(is_rule) && filled.clone().any(|cell| cell.contains('+') || filled.clone().nth(1).is_some()) {
        return true;
    }
    let alone = numbers.peek().is_none() && filled.clone().nth(1).is_none();
    if alone && (filled.clone().any(is_comment) || cells.first().is_some_and(|cell| is_carrier(cell.trim()))) {
        return true;
    }
    if filled.clone().next().is_some_and(is_footer)
        && !order.is_some_and(names_an_order)
        && numbers.clone().all(|number| is_footer(number) || !shows_an_order(number.as_bytes()))
    {
        return true;
    }
    if numbers.clone().any(has_digit) {
        return false;
    }
    if numbers.peek().is_none() {
        let goes_on = order.zip(above).is_some_and(|(order, above)| {
            let same = above.numbered && order == above.order && !columns.rounded_orders;
            !above.order.is_empty() && (order.is_empty() || same)
        });
        // `25,record(s) downloaded`
        let counted = || filled.clone().count() <= FEW && cell(1).len() >= TELLING && is_note(cell(1));
        let named = order.is_some_and(|order| has_digit(order) && !is_note(order));
        let told = !named && filled.clone().next().is_some_and(is_note) || order.is_some_and(is_note);
        return goes_on || told || counted();
    }
    if order.is_some_and(has_digit) {
        return false;
    }
    let is_header = |text: &str| is_note(text) || plays(text, &["number", "number-second", "label"]);
    let name = |text: &str| columns.numbers.iter().any(|&at| columns.names.get(at).is_some_and(|name| name == text));
    // A line below the header may explain it.
    let explains = || {
        above.is_none()
            && !filled.clone().any(has_digit)
            && order.is_some_and(is_sentence)
            && numbers.clone().all(is_sentence)
    };
    numbers.clone().all(|number| is_header(number) || name(number)) || explains()
}

/// Whether a cell names an order, and counts nothing: letters with digits, or many digits.
fn names_an_order(cell: &str) -> bool {
    let has = |of: fn(&u8) -> bool| cell.bytes().any(|byte| of(&byte));
    let one = !cell.contains(char::is_whitespace) && has(u8::is_ascii_alphabetic) && has(u8::is_ascii_digit);
    !is_footer(cell) && (one || shows_an_order(cell.as_bytes()))
}

/// Whether a cell is a line that is drawn below a header: `---`, `:--:`.
fn is_rule(cell: &str) -> bool {
    cell.contains("--") && cell.bytes().all(|byte| matches!(byte, b'-' | b':' | b'+' | b'|'))
}

/// Whether the only cell of a row that has something in it is a comment.
fn is_comment(cell: &str) -> bool {
    cell.starts_with("# ") && cell.chars().any(char::is_alphabetic)
}

/// Whether the only cell of a row that has something in it, the first one, names the carrier of the rows below.
fn is_carrier(cell: &str) -> bool {
    !cell.bytes().any(|byte| byte.is_ascii_digit()) && tracklint::carrier_named(cell).is_ok()
}

fn is_sentence(text: &str) -> bool {
    let words = text.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count();
    words > WORDS - 1 || text.chars().filter(|c| *c >= '\u{2e80}').count() >= CHARACTERS
}

#[cfg(test)]
mod tests {
    use super::*;

    fn passed(row: &str, above: Option<(&str, bool)>) -> bool {
        let names = ["订单号", "物流", "运单号", "备注"].map(str::to_owned).to_vec();
        let mut columns = Columns { names, numbers: vec![2], ..Columns::default() };
        columns.context[Role::Order as usize] = Some(0);
        let cells: Vec<Cow<str>> = row.split(',').map(Cow::Borrowed).collect();
        let above = above.map(|(order, numbered)| Above { order: order.to_owned(), numbered });
        is_no_order(&cells, &columns, above.as_ref())
    }

    #[test]
    fn rows_that_are_no_orders_are_known() {
        for row in [
            "必填,必填,必填,选填",
            "string,string,string,date",
            "订单号,物流,运单号,备注",
            "Order ID,Carrier,Tracking Number,",
            "Total,,,8",
            "合计",
            "共8条记录",
            "Exported by Admin on 2026-11-01",
            "25,record(s) downloaded",
            "Seller ID : abc",
            "Gesamt,5,,",
            "Total parcels,5,,",
            "Page 1 of 1,,,",
            "合计：5 单,,,",
            "打印人：张三,,,",
            "审核：李四,,日期：2026-11-30,",
            ",,Total: 5,",
            ",,Signature:,",
            "Grand Total,5 parcels,5 numbers,",
            "---,:--:,---:,---",
            "+----+----+",
            "----+----,,,",
            "(8 rows),,,",
            "8 rows in set,,,",
            "制表：张三,,,2026-11-30",
            "# end of orders,,,",
            "FedEx,,,",
        ] {
            assert!(passed(row, Some(("A1", true))), "{row}");
        }
        assert!(passed("Platform order ID.,,Order's tracking ID.,", None));
        for row in [
            "A2,UPS,--,",
            "-,-,-,",
            "A2,UPS,,",
            "A2,,,Total",
            "A2,Optional,,",
            "A2,UPS,TEST,",
            "A2,UPS,运单号,",
            "A2,,not shipped yet,",
            "PAGE12,UPS,,",
            "Date palms,UPS,,",
            "Total 1,UPS,1Z5R89390357567127,",
            "# 1001,,,",
            "TEST,,,",
            "A2,FedEx,,",
            "---,,,",
            ",,1Z5R89390357567127,",
        ] {
            assert!(!passed(row, Some(("A1", true))), "{row}");
            assert!(!passed(row, None), "{row}");
        }
    }

    #[test]
    fn orders_that_a_spreadsheet_rounded_are_not_one() {
        let mut columns = Columns { numbers: vec![1], ..Columns::default() };
        columns.context[Role::Order as usize] = Some(0);
        let passed = |columns: &Columns| {
            let above = Above { order: "8.1355E+15".to_owned(), numbered: true };
            is_no_order(&[Cow::Borrowed("8.1355E+15"), Cow::Borrowed("")], columns, Some(&above))
        };
        assert!(passed(&columns));
        columns.rounded_orders = true;
        assert!(!passed(&columns));
    }

    #[test]
    fn an_order_goes_on() {
        assert!(passed("A1,,,L1", Some(("A1", true))));
        assert!(passed(",,,L1", Some(("A1", true))));
        assert!(!passed("A1,,,L1", Some(("A1", false))));
        assert!(!passed(",,,L1", Some(("", true))));
        assert!(!passed(",UPS,,", None));
    }
}
