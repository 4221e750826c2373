//! The example of an order export: 300 rows as an ERP writes them, drawn from the formats, with every kind of fault
//! that sellers make, and the answer key.

mod faults;

use std::borrow::Cow;
use std::fmt::Write;
use std::io;

use tracklint::{Code, format};

use crate::Generated;
use crate::dice::Dice;
use faults::{FAULTS, Fault};

/// Another seed makes another file; the tests compare this one.
const SEED: u64 = 20_261_124;
const ROWS: usize = 300;
/// Where the rows stand that were filled down from the first of them.
const FILLED_DOWN: std::ops::Range<usize> = 120..133;

/// Services as they are booked, the formats of their numbers, and where they go.
const SERVICES: &[(&str, &[&str], &[&str])] = &[
    ("菜鸟无忧物流-标准", &["china-post-l", "china-post-r"], &["US", "ES", "FR", "BR", "PL"]),
    ("菜鸟无忧物流-标准", &["china-post-l"], &["RU", "KR", "NL", "IT"]),
    ("燕文航空挂号小包", &["yanwen-yp"], &["RU", "UA", "IL", "DE"]),
    ("燕文航空挂号小包", &["yanwen-yp"], &["US", "GB", "CA"]),
    ("中国邮政挂号小包", &["china-post-r"], &["RU", "BR", "CL", "MX"]),
    ("e邮宝", &["china-post-l"], &["US", "GB", "AU"]),
    ("4PX新邮经济小包", &["fourpx-4px-cn"], &["SE", "FI", "DE"]),
    ("云途", &["yunexpress-yt16"], &["US", "DE", "FR", "JP"]),
    ("EMS", &["china-ems-e"], &["JP", "AU", "RU"]),
    ("UPS全球速快", &["ups-1z"], &["US", "CA"]),
    ("Fedex IP", &["fedex-express-12"], &["US", "MX"]),
    ("DHL", &["dhl-express-waybill"], &["DE", "GB", "SA"]),
    ("USPS", &["usps-impb-22-94"], &["US"]),
];

/// A row of the export.
#[derive(Clone, Debug, Default)]
struct Row {
    order: String,
    service: &'static str,
    number: String,
    label: String,
    shipped: String,
    destination: &'static str,
    buyer: String,
    goods: &'static str,
}

/// The example and its answer key.
pub fn generate() -> Vec<Generated> {
    let mut dice = Dice::new(SEED);
    let mut rows: Vec<Row> = (0..ROWS).map(|_| row(&mut dice)).collect();
    let mut key: Vec<(usize, Code)> = Vec::new();
    fill_down(&mut rows, &mut key);
    let mut free: Vec<usize> = (0..ROWS).filter(|at| !FILLED_DOWN.contains(at)).collect();
    for Fault { code, times, service, spoil } in FAULTS {
        for _ in 0..*times {
            let fits = |at: &usize| service.is_none_or(|service| rows[*at].service == service);
            let choice: Vec<usize> = (0..free.len()).filter(|at| fits(&free[*at])).collect();
            let at = match choice.as_slice() {
                [] => {
                    // Nobody booked that service by chance: somebody does now.
                    let at = free.swap_remove(dice.below(free.len()));
                    book(&mut rows[at], service.unwrap_or_default(), &mut dice);
                    at
                }
                choice => free.swap_remove(choice[dice.below(choice.len())]),
            };
            spoil(&mut rows[at], &mut dice);
            key.push((at, *code));
        }
    }
    repeat(&mut rows, &mut key, &mut free, &mut dice);
    key.sort_unstable();
    vec![
        ("examples/data/aliexpress_orders.csv".into(), table(&rows)),
        ("examples/data/aliexpress_orders.expected.csv".into(), answers(&rows, &key)),
    ]
}

/// An export of any length for `crate::rows`: drawn from the same formats, one row in `one_in` with a fault.
///
/// # Errors
/// When nothing can be written.
pub fn write(out: &mut impl io::Write, rows: usize, one_in: u32) -> io::Result<()> {
    let mut dice = Dice::new(SEED);
    out.write_all(HEADER.as_bytes())?;
    let mut text = String::new();
    for _ in 0..rows {
        let mut row = row(&mut dice);
        if dice.below(one_in as usize) == 0 {
            let Fault { service, spoil, .. } = &FAULTS[dice.below(FAULTS.len())];
            if let Some(service) = service {
                book(&mut row, service, &mut dice);
            }
            spoil(&mut row, &mut dice);
        }
        text.clear();
        put(&mut text, &row);
        out.write_all(text.as_bytes())?;
    }
    Ok(())
}

fn row(dice: &mut Dice) -> Row {
    let (service, formats, destinations) = dice.pick(SERVICES);
    let day = 10 + dice.below(13);
    let number = number(dice.pick(formats), day, dice);
    let label = if dice.below(4) == 0 { number.clone() } else { String::new() };
    Row {
        order: order_id(dice),
        service,
        label,
        number,
        shipped: format!("2026-11-{:02} {:02}:{:02}", day, 8 + dice.below(12), dice.below(60)),
        destination: dice.pick(destinations),
        buyer: buyer(dice),
        goods: dice.pick(faults::GOODS),
    }
}

/// Gives a row another service, with a number of it.
fn book(row: &mut Row, service: &str, dice: &mut Dice) {
    let of = SERVICES.iter().find(|(name, ..)| *name == service).expect("a service of the table");
    row.service = of.0;
    row.destination = dice.pick(of.2);
    let day = row.shipped[8..10].parse().expect("a day");
    row.number = number(dice.pick(of.1), day, dice);
    row.label.clear();
}

/// A number of a format that may have been given on this day of November.
fn number(id: &str, day: usize, dice: &mut Dice) -> String {
    let number = format(id).expect("a known format").sample(&mut |n| dice.below(n as usize) as u32).expect("a number");
    match id {
        // Year and day of the year stand in front.
        "yunexpress-yt16" => format!("YT26{}{}", 304 + day, &number[7..]),
        _ => number,
    }
}

/// An order number as `AliExpress` gives them: sixteen digits, the last four of the shop's buyers.
fn order_id(dice: &mut Dice) -> String {
    format!("81{}{}", 30 + dice.below(9), dice.digits(12))
}

fn buyer(dice: &mut Dice) -> String {
    let first = ["Anna", "Luis", "Olga", "Marek", "Chloé", "João", "Emma", "Noah", "Yuki", "Sara", "Ivan", "Ines"];
    let last =
        ["K.", "García", "Petrova", "Nowak", "Martin", "Silva", "Smith", "Rossi", "Sato", "Levi", "Berg", "Dias"];
    format!("{} {} {}", dice.pick(&first), dice.pick(&last), dice.below(900) + 100)
}

/// A seller dragged the first number down: the digits count up by one, and most check digits are wrong.
fn fill_down(rows: &mut [Row], key: &mut Vec<(usize, Code)>) {
    let first = "RB712345671CN".to_owned();
    let format = format("china-post-r").expect("a known format");
    let serial: u32 = first[2..11].parse().expect("digits");
    for at in FILLED_DOWN {
        let number = format!("RB{:09}CN", serial as usize + at - FILLED_DOWN.start);
        if format.check_agrees(number.as_bytes()) == Some(false) {
            key.push((at, Code::CheckDigitMismatch));
        }
        rows[at] =
            Row {
                service: "中国邮政挂号小包", destination: "BR", label: String::new(), number, ..rows[at].clone()
            };
    }
    key.push((FILLED_DOWN.start, Code::FillDown));
}

/// Two numbers stand on two orders each, of different buyers.
fn repeat(rows: &mut [Row], key: &mut Vec<(usize, Code)>, free: &mut Vec<usize>, dice: &mut Dice) {
    for _ in 0..2 {
        let take = |free: &mut Vec<usize>, dice: &mut Dice| free.swap_remove(dice.below(free.len()));
        let (a, b) = (take(free, dice), take(free, dice));
        let (from, to) = (a.min(b), a.max(b));
        let (service, number, destination) = (rows[from].service, rows[from].number.clone(), rows[from].destination);
        rows[to] = Row { service, number, destination, label: String::new(), ..rows[to].clone() };
        key.extend([(from, Code::DuplicateNumber), (to, Code::DuplicateNumber)]);
    }
}

const HEADER: &str = "订单号,平台,物流方式,运单号,面单号,发货时间,目的国,买家,商品名称\n";

fn table(rows: &[Row]) -> String {
    let mut out = String::from(HEADER);
    for row in rows {
        put(&mut out, row);
    }
    out
}

/// Writes a row: cells with a comma, a quotation mark or a line break are quoted.
fn put(out: &mut String, row: &Row) {
    let cells = [
        &row.order,
        "速卖通",
        row.service,
        &row.number,
        &row.label,
        &row.shipped,
        row.destination,
        &row.buyer,
        row.goods,
    ];
    for (at, cell) in cells.iter().enumerate() {
        out.push_str(if at == 0 { "" } else { "," });
        out.push_str(&quote(cell));
    }
    out.push('\n');
}

fn quote(cell: &str) -> Cow<'_, str> {
    if cell.contains([',', '"', '\n', '\r']) {
        Cow::Owned(format!("\"{}\"", cell.replace('"', "\"\"")))
    } else {
        Cow::Borrowed(cell)
    }
}

/// The answer key: physical line, code, and the fault in words.
fn answers(rows: &[Row], key: &[(usize, Code)]) -> String {
    let mut lines = Vec::new();
    let mut line = 2;
    for row in rows {
        lines.push(line);
        line += 1 + row.number.matches('\n').count();
    }
    let mut out = String::from("line,code,name\n");
    for (at, code) in key {
        writeln!(out, "{},{},{}", lines[*at], code.id(), code.name()).expect("a string takes everything");
    }
    out
}
