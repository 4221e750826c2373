//! Which column holds what: by its header, by what its cells hold, or as somebody said.

mod another;
mod carriers;
mod choice;
mod content;
mod fixes;
mod header;
mod key;
mod letters;
mod lines;
mod order;
mod role;
mod settle;
mod spelling;

use std::error::Error;
use std::fmt;

use anyhow::{Result, bail};
use tracklint::Lang;
use tracklint::pack::PackDiagnoser;

use crate::day::DayOrder;
use crate::engine::shown_beside;
use crate::language::Say;
use another::names_another;
pub(super) use carriers::own as own_carriers;
use choice::choose;
pub use choice::{Choice, UnknownRole};
pub use content::is_guarded;
use content::{by_content, is_title};
pub(super) use content::{may_be_label, numbers_among};
pub use fixes::Fixes;
pub use header::roles;
use header::{by_header, header};
pub(super) use header::{known_at, plays};
use key::KEY;
pub use key::{is_unknown_key, of_key, second_of_key};
pub use letters::{from_letters, letters};
pub(super) use lines::{is_footer, is_note};
pub use role::{Meaning, Role};
use settle::settle;

/// So many records are looked at to find the columns.
pub const SAMPLE: usize = 100;
/// Headers stand at most so deep below titles and notes.
pub const DEEPEST_HEADER: usize = 40;

/// The columns of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Columns {
    /// Their names; empty where there is no header.
    pub names: Vec<String>,
    /// Those that hold numbers.
    pub numbers: Vec<usize>,
    /// The others that are of use, by role.
    pub context: [Option<usize>; Role::COUNT],
    /// All that may name the carrier, the surest first.
    pub carriers: Vec<usize>,
    /// Those of each number, where numbers have carriers of their own; else empty.
    pub own_carriers: Vec<Vec<usize>>,
    /// Columns that have these roles if their cells show it.
    pub perhaps: Vec<(Role, usize)>,
    /// Columns that name the order in another way, or something else: a number that repeats one of them is theirs.
    pub references: Vec<usize>,
    /// Whether the names of orders lost digits in a spreadsheet, so that two of them may read the same.
    pub rounded_orders: bool,
    /// How days are written that could be read in two ways.
    pub days: DayOrder,
    /// Whether the numbers have a tab beside them, which keeps a spreadsheet from rounding them.
    pub guarded: bool,
    /// How far the numbers may be fixed: under a header that nobody knows, what else the cells say may be what the
    /// column is for.
    pub fixes: Fixes,
}

impl Columns {
    /// How a person finds a column: by name, else by place.
    pub fn name(&self, column: usize) -> String {
        self.names.get(column).filter(|name| !name.is_empty()).cloned().unwrap_or_else(|| letters(column))
    }

    /// Whether nothing is known of a column by its name.
    fn is_unknown(&self, column: usize) -> bool {
        self.names.get(column).is_none_or(|name| roles(name).next().is_none())
    }

    /// The column that says something for a role in a row, of which `filled` says which cells are.
    pub fn place(&self, role: usize, filled: impl Fn(usize) -> bool) -> Option<usize> {
        let surest = self.context[role]?;
        let carriers = if role == Role::Carrier as usize { &self.carriers[..] } else { &[] };
        Some(carriers.iter().copied().find(|&at| filled(at)).unwrap_or(surest))
    }

    /// The column of the carrier that the number at this place of [`numbers`](Self::numbers) has for itself: none in it
    /// when all cells are blank, and none at all when the numbers share their carrier.
    pub fn own_carrier(&self, at: usize, filled: impl Fn(usize) -> bool) -> Option<Option<usize>> {
        self.own_carriers.get(at).map(|own| own.iter().copied().find(|&at| filled(at)))
    }
}

/// The columns of a table, and how many records stand in front of its first row.
#[derive(Debug)]
pub struct Table {
    pub columns: Columns,
    pub first_row: usize,
    /// So many cells of the header are known.
    pub known: usize,
    /// Whether a header or the cells show which column holds numbers; else it is taken for want of another.
    pub sure: bool,
    /// Columns without a header that hold numbers as well.
    pub aside: Vec<usize>,
}

/// A file that may be sound, and holds no column of numbers: what it holds instead, in the language of the reader.
#[derive(Debug)]
pub struct NoNumbers(pub String);

impl fmt::Display for NoNumbers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Error for NoNumbers {}

/// Finds the columns of a table by its first records. The user's rule packs tell numbers, too.
pub fn of_table(
    sample: &[Vec<String>],
    choices: &[Choice],
    own: Option<&PackDiagnoser<'static>>,
    lang: Lang,
) -> Result<Table> {
    let chosen = choices.iter().any(|choice| choice.means == Meaning::Number);
    if let Some(row) = lying(sample).filter(|_| !chosen) {
        bail!(lang.say(
            format!("the table lies on its side: every order is a column, and the numbers stand in row {}; transpose it first", row + 1),
            format!("表格是横向排列的：每列是一个订单，单号在第 {} 行；请先转置（行列互换）再检查", row + 1),
        ));
    }
    let names_at = |row: usize| sample[row].iter().map(|name| name.trim().to_owned()).collect::<Vec<_>>();
    let header = header(sample, choices);
    let mut columns = header.map_or_else(Columns::default, |row| by_header(names_at(row), &sample[row + 1..]));
    let mut first_row = header.map_or(0, |row| row + 1);
    let rows = &sample[first_row..];
    choose(&mut columns, choices, sample, lang)?;
    let mut sure = !columns.numbers.is_empty();
    if columns.numbers.is_empty() {
        let Some((number, certain)) = number_by_content(&columns, rows, header.is_none(), own) else {
            return Err(NoNumbers(no_number(sample.get(header.unwrap_or(0)), lang)).into());
        };
        sure = certain;
        columns.numbers.push(number);
        // A header that nobody knows is still no number.
        let title = title_above(sample, number).filter(|_| header.is_none());
        if let Some(at) = title {
            columns = Columns { numbers: columns.numbers, ..by_header(names_at(at), &[]) };
            first_row = at + 1;
        }
        columns.carriers.retain(|&at| at != number);
        for (role, column) in columns.context.iter_mut().enumerate().filter(|(_, column)| **column == Some(number)) {
            *column = columns.carriers.first().copied().filter(|_| role == Role::Carrier as usize);
        }
    }
    let known = header.map_or(0, |row| header::known(&sample[row]));
    let rows = &sample[first_row..];
    settle(&mut columns, rows, choices, own);
    let width = sample.iter().map(Vec::len).max().unwrap_or(0);
    if !chosen && header.is_none() && content::is_list(rows) {
        columns.numbers = (0..width).collect();
    }
    let below = |&at: &usize| columns.names.get(at).map_or(Fixes::All, |name| Fixes::below(name));
    columns.fixes = columns.numbers.iter().map(below).min().filter(|_| !chosen).unwrap_or_default();
    columns.guarded = columns.numbers.iter().any(|&at| content::is_guarded_throughout(rows, at));
    let mut aside = if chosen { Vec::new() } else { content::aside(rows, &columns, own) };
    // A list of nothing but numbers, several on a line.
    if header.is_none() && !aside.is_empty() && columns.numbers.len() + aside.len() == width {
        columns.numbers.append(&mut aside);
        columns.numbers.sort_unstable();
    }
    Ok(Table { columns, first_row, known, sure, aside })
}

/// The only record whose first cell heads the others, which are numbers.
fn lying(sample: &[Vec<String>]) -> Option<usize> {
    let lies = |row: &Vec<String>| {
        let Some((_, cells)) = row.split_first().filter(|(name, _)| plays(name, &["number"])) else { return false };
        let filled = cells.iter().filter(|cell| !cell.trim().is_empty());
        let numbers = filled.clone().filter(|cell| content::is_number(cell)).count();
        numbers > 1 && numbers * 2 > filled.count()
    };
    let at = sample.iter().position(lies)?;
    let again = sample[at + 1..].iter().any(|row| row.first() == sample[at].first());
    (!again).then_some(at)
}

/// Where the title of a column of numbers stands, with nothing above it but lines that say less.
fn title_above(sample: &[Vec<String>], number: usize) -> Option<usize> {
    let filled = |row: &[String]| row.iter().filter(|cell| !cell.trim().is_empty()).count();
    let mut at = sample.iter().position(|row| row.get(number).is_some_and(|cell| !cell.trim().is_empty()))?;
    let titles = |at: usize| sample.len() > at + 1 && is_title(&sample[at..], number);
    // The title of the whole table may stand in the same column.
    while titles(at) && titles(at + 1) && filled(&sample[at]) < filled(&sample[at + 1]) {
        at += 1;
    }
    let says_less = || sample[..at].iter().all(|row| filled(row) < filled(&sample[at]));
    (titles(at) && says_less()).then_some(at)
}

/// The column whose cells are numbers, and whether that is certain. Columns that are known to hold something else hold
/// none, and those whose headers, or titles where there is none, name another identifier only what proves itself; one
/// that is called after a carrier may hold its numbers.
fn number_by_content(
    columns: &Columns,
    rows: &[Vec<String>],
    bare: bool,
    own: Option<&PackDiagnoser<'static>>,
) -> Option<(usize, bool)> {
    if let Some(&carrier) = columns.carriers.iter().find(|&&at| content::shows_numbers(rows, at)) {
        return Some((carrier, true));
    }
    let key = header::surest(&columns.names, KEY);
    let is_key = |column: usize| key.is_some_and(|key| columns.names.get(column) == columns.names.get(key));
    let free = |column: usize| is_key(column) || columns.is_unknown(column);
    let is_other = |column: usize| columns.names.get(column).is_some_and(|name| header::sounds_like_another(name));
    let title = |column: usize| title_above(rows, column).map(|at| &rows[at][column]);
    let another = |column: usize| {
        let name = if bare { title(column) } else { columns.names.get(column) };
        name.is_some_and(|name| names_another(name))
    };
    by_content(rows, bare, free, is_other, another, own).or_else(|| Some((key?, true)))
}

/// Whether a cell has a digit.
pub(super) fn has_digit(cell: &str) -> bool {
    cell.bytes().any(|byte| byte.is_ascii_digit())
}

/// Names as a sentence lists them: not all where there are many, and of a long one its beginning. Values may stand where
/// names do, and of the number of a card only the end is shown.
pub fn listed<T: AsRef<str>>(names: &[T], lang: Lang) -> String {
    const MOST: usize = 40;
    const LONGEST: usize = 60;
    let cut = |name: &T| {
        let name = shown_beside(name.as_ref(), "");
        let end = name.char_indices().nth(LONGEST).map(|(at, _)| at);
        end.map_or_else(|| name.to_string(), |at| format!("{}…", &name[..at]))
    };
    let mut shown: Vec<String> = names.iter().take(MOST).map(cut).collect();
    if names.len() > MOST {
        let more = names.len() - MOST;
        shown.push(lang.say(format!("… and {more} more"), format!("……等另外 {more} 个")));
    }
    shown.join(lang.say(", ", "、"))
}

/// What a table holds instead of a column of numbers.
fn no_number(row: Option<&Vec<String>>, lang: Lang) -> String {
    let seen = row.map_or_else(String::new, |row| listed(row, lang));
    if seen.trim().is_empty() {
        return lang.say("it is empty: there is no row to check", "里面是空的，没有可检查的行").to_owned();
    }
    lang.say(
        format!(
            "no column contains tracking numbers; select one with --column number=NAME. The first line reads: {seen}"
        ),
        format!("没有找到运单号列，请用 --column number=列名 指定。第一行是：{seen}"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(text: &str, choices: &[&str]) -> Result<Table> {
        let sample: Vec<Vec<String>> = text.lines().map(|line| line.split(',').map(str::to_owned).collect()).collect();
        let choices: Vec<Choice> = choices.iter().map(|choice| choice.parse().unwrap()).collect();
        of_table(&sample, &choices, None, Lang::En)
    }

    #[test]
    fn columns_are_found_by_header() {
        let found = table("店铺订单\n订单号,物流方式,运单号,目的国\n1,燕文,UG336196744YP,RU", &[]).unwrap();
        assert_eq!((found.first_row, &found.columns.numbers[..]), (2, &[2][..]));
        assert_eq!(found.columns.context[Role::Carrier as usize], Some(1));
        assert_eq!(found.columns.context[Role::Order as usize], Some(0));
        assert_eq!(found.columns.context[Role::Destination as usize], Some(3));
    }

    #[test]
    fn a_header_with_two_meanings_has_the_one_that_is_free() {
        let found = table("运单号,面单号\nUG336196744YP,UG336196744YP", &[]).unwrap();
        assert_eq!((&found.columns.numbers[..], found.columns.context[Role::Label as usize]), (&[0][..], Some(1)));
        assert_eq!(table("订单号,面单号\n1,UG336196744YP", &[]).unwrap().columns.numbers, [1]);
    }

    #[test]
    fn columns_are_found_by_content() {
        let found = table("a1,UPS,1Z999AA10123456784\na2,ups,1z5r89390357567127\na3,UPS,-", &[]).unwrap();
        assert_eq!((found.first_row, &found.columns.numbers[..]), (0, &[2][..]));
        assert_eq!(found.columns.context[Role::Carrier as usize], Some(1));
        let found = table("订单号,承运,运单号\n1,USPS,1Z999AA10123456784\n2,UPS,1Z5R89390357567127", &[]).unwrap();
        assert_eq!(found.columns.context[Role::Carrier as usize], Some(1));
        for other in ["Yellow", "choice", "Amazon", "AmazonUnPaidLabel", "Amazon-US", "京东仓", "HERMES", "PEK"] {
            let found = table(&format!("订单号,备用,运单号\n1,{other},1Z999AA10123456784"), &[]).unwrap();
            assert_eq!(found.columns.context[Role::Carrier as usize], None, "{other}");
        }
        let found = table("ref,barcode\na1,1Z999AA10123456784", &[]).unwrap();
        assert_eq!((found.first_row, &found.columns.numbers[..]), (1, &[1][..]));
    }

    #[test]
    fn a_column_by_its_place_is_no_header() {
        let text = "订单号,数量,运单号\n1001,1,1Z5R89390357567127\n1002,3,1Z5R89390357567127\n1003,C,x";
        for choice in ["3", "C"] {
            let found = table(text, &[choice]).unwrap();
            assert_eq!((found.first_row, &found.columns.numbers[..]), (1, &[2][..]), "{choice}");
        }
        let found = table("A,B,C\n1001,x,1Z5R89390357567127", &["C"]).unwrap();
        assert_eq!((found.first_row, &found.columns.numbers[..]), (1, &[2][..]));
        assert_eq!(table("1001,C,1Z5R89390357567127", &["C"]).unwrap().first_row, 0);
    }

    #[test]
    fn what_holds_a_number_is_no_header() {
        for label in ["Tracking: ", "AWB ", "AWB", "运单号", "运单号：", "快递单号 ", "Sendungsnummer: ", "Resi: "]
        {
            let text = format!("1Z7UBLW99007042694\n{label}1Z5R89390357567127\n1Z999AA10123456784");
            let found = table(&text, &[]).unwrap();
            assert_eq!((found.first_row, found.columns.names.len()), (0, 0), "{label}");
        }
        // Nor does one stand below a number.
        assert_eq!(table("A1,1Z7UBLW99007042694\nA2,运单号\nA3,1Z999AA10123456784", &[]).unwrap().first_row, 0);
    }

    #[test]
    fn a_header_may_stand_far_below() {
        let far = |lines: usize| {
            format!("{}Order,Carrier,Tracking number\nA1,UPS,1Z5R89390357567127", "Info,x,\n".repeat(lines))
        };
        assert_eq!(table(&far(15), &[]).unwrap().first_row, 16);
        assert_eq!(table(&format!("{}{}", "\n".repeat(45), far(0)), &[]).unwrap().first_row, 46);
        // A word is no header there.
        assert_eq!(
            table(&format!("{}Info,x,waybill", "A1,UPS,1Z5R89390357567127\n".repeat(12)), &[]).unwrap().first_row,
            0
        );
    }

    #[test]
    fn a_first_row_whose_number_is_missing_is_a_row() {
        for text in [
            "TBD\n1Z5R89390357567127\n1Z7UBLW99007042694",
            "A1,UPS,N/A\nA2,UPS,1Z5R89390357567127",
            "A1,快递,N/A\nA2,快递,1Z5R89390357567127",
        ] {
            assert_eq!(table(text, &[]).unwrap().first_row, 0, "{text}");
        }
        for text in [
            "הזמנה,חברת משלוחים,לא ידוע\n1001,UPS,1Z5R89390357567127",
            "Col0,Order ID,HAWB no (x)\n1,2,1Z5R89390357567127",
            "item_x,order_x,לא ידוע\nA1-1,A1,1Z5R89390357567127",
        ] {
            assert_eq!(table(text, &[]).unwrap().first_row, 1, "{text}");
        }
        let rows = "A1,1Z5R89390357567127\nA2,1Z7UBLW99007042694";
        assert_eq!(table(&format!("Shipping list\n\nPedido,Unbekannt\n{rows}"), &[]).unwrap().first_row, 3);
        assert_eq!(
            table(&format!("Shipping list\nUnbekannt,Pedido\n{}", "1Z5R89390357567127,A1\n".repeat(2)), &[])
                .unwrap()
                .first_row,
            2
        );
        assert_eq!(table("A0,UPS,\nnote,,word\nA1,UPS,1Z5R89390357567127", &[]).unwrap().first_row, 0);
    }

    #[test]
    fn the_cells_tell_which_of_several_headers_is_that_of_the_numbers() {
        let numbers = |text: &str| table(text, &[]).unwrap().columns.numbers;
        let row = "A1,,1Z5R89390357567127\nA2,,1Z7UBLW99007042694";
        assert_eq!(numbers(&format!("Order,Tracking Number,Shipment Number\n{row}")), [2]);
        assert_eq!(numbers(&format!("订单号,跟踪号,转单号\n{row}")), [2]);
        // A parcel goes on under its second number, where it has one.
        assert_eq!(numbers("物流单号,转单号\nYT2631055364007170,1Z5R89390357567127"), [0, 1]);
        assert_eq!(numbers("物流单号,转单号\nYT2631055364007170,"), [0]);
        // A label says what the number is that was not filled in.
        assert_eq!(numbers(&format!("订单号,运单号,面单号\n{row}")), [1]);
        assert_eq!(numbers("Tracking Number,Tracking Code\n1Z5R89390357567127,In transit"), [0]);
        // A second parcel may come later.
        assert_eq!(numbers("Tracking Number 1,Tracking Number 2\n1Z5R89390357567127,"), [0, 1]);
        assert_eq!(numbers("单号,物流单号\nSO1,1Z5R89390357567127"), [1]);
        assert_eq!(numbers("单号,物流公司\n1Z5R89390357567127,UPS"), [0]);
        assert_eq!(numbers("Item code,仓库运单\n641989123456,1Z5R89390357567127"), [1]);
        assert_eq!(numbers("Order ID,Carrier,Invoice,x\nA1,,590826806430,590826806430"), [3]);
        assert_eq!(numbers("Order ID,Carrier,Invoice,x\nA1,,1Z5R89390357567127,590826806430"), [2]);
        assert_eq!(numbers("1Z5R89390357567127,1Z7UBLW99007042694"), [0, 1]);
        assert_eq!(numbers("590826806430,168450034966,214287623782"), [0, 1, 2]);
        assert_eq!(numbers("590826806430,214287623782").len(), 1);
    }

    #[test]
    fn a_column_called_after_a_carrier_may_hold_its_numbers() {
        let found = table("x1,Kargo,Sipariş No\n264101775,1Z5R89390357567127,1", &[]).unwrap();
        assert_eq!((&found.columns.numbers[..], found.columns.context[Role::Carrier as usize]), (&[1][..], None));
        let found = table("Kargo,配送会社,PO\n1Z5R89390357567127,UPS,1", &[]).unwrap();
        assert_eq!((&found.columns.numbers[..], found.columns.context[Role::Carrier as usize]), (&[0][..], Some(1)));
    }

    #[test]
    fn a_domestic_number_is_none_of_the_carrier_that_goes_abroad() {
        let own = |header: &str| table(&format!("{header}\n1,2,3,云途"), &[]).unwrap().columns.own_carriers;
        assert_eq!(own("订单号,国内快递单号,国际运单号,物流商"), [vec![], vec![3]]);
        assert_eq!(own("订单号,国内快递单号,国内运单号,物流商"), [[0; 0]; 0]);
    }

    #[test]
    fn numbers_with_a_tab_beside_them_are_known() {
        let guarded = |rows: String| table(&format!("订单号,运单号\n{rows}"), &[]).unwrap().columns.guarded;
        assert!(guarded("1,1Z5R89390357567127\t\n".repeat(5) + "6,\n"));
        assert!(!guarded("1,1Z5R89390357567127\t\n".repeat(4)));
        assert!(!guarded("1,1Z5R89390357567127\t\n2,1Z5R89390357567127\n".repeat(5)));
    }

    #[test]
    fn numbers_under_an_unknown_header_are_found_by_their_cells_alone() {
        let fixes = |header: &str| table(&format!("{header}\n1,1Z5R89390357567127"), &[]).unwrap().columns.fixes;
        for header in ["order id,remarks of mine", "订单号,仓库备注", "order id,Invoice Number", "qty,sku_id"] {
            assert_eq!(fixes(header), Fixes::None, "{header}");
        }
        assert_eq!(fixes("订单号,快递信息"), Fixes::Spelling);
        let chosen = table("order id,remarks of mine\n1,1Z5R89390357567127", &["remarks of mine"]).unwrap();
        assert_eq!(chosen.columns.fixes, Fixes::All);
        for header in
            ["order id,number", "ref,barcode", "订单号,运单号", "Order ID,UPS Tracking Number", "A1,1Z7UBLW99007042694"]
        {
            assert_eq!(fixes(header), Fixes::All, "{header}");
        }
    }

    #[test]
    fn a_column_that_names_another_identifier_has_to_prove_its_numbers() {
        for (header, row) in [
            ("order-id,order-item-id,quantity", "111-1234567-1234567,45678901234567,1"),
            ("Name,Qty,Customer Number", "Anna,2,7534890014"),
            ("sku_id", "ab-7534890014"),
            ("Reference", "705394166357"),
            ("Amount,Invoice Number", "9.99,705394166357"),
            ("Name,发票号码,Qty", "Anna,7053941663,2"),
        ] {
            let none = table(&format!("{header}\n{row}\n{row}"), &[]).unwrap_err();
            assert!(none.is::<NoNumbers>(), "{header}");
        }
        for (header, row, numbers) in [
            ("Name,Qty,Invoice Number", "Anna,2,1Z5R89390357567127", 2),
            ("Reference", "LX473124735CN", 0),
            ("Name,Qty,Dispatch", "Anna,2,705394166357", 2),
            ("Name,Customer Number,Box", "Anna,7534890014,705394166357", 2),
            ("Parcels of today", "705394166357", 0),
        ] {
            let found = table(&format!("{header}\n{row}\n{row}"), &[]).unwrap();
            assert_eq!(found.columns.numbers, [numbers], "{header}");
        }
        // Somebody said so.
        assert_eq!(table("sku_id,qty\nab-7534890014,1", &["sku_id"]).unwrap().columns.numbers, [0]);
    }

    #[test]
    fn a_header_that_sounds_like_an_order_is_one_where_its_cells_name_them() {
        let order = |text: &str| table(text, &[]).unwrap().columns.context[Role::Order as usize];
        let row = "1Z5R89390357567127";
        for header in ["eBay Order No", "Réf. commande client", "网店订单编码", "ID zamówienia", "Bestell-ID"] {
            assert_eq!(order(&format!("{header},Tracking Number\nA1,{row}\nA1,{row}")), Some(0), "{header}");
        }
        for header in ["Order date", "Order total", "订单金额", "Bestellstatus"] {
            assert_eq!(order(&format!("{header},Tracking Number\nA1,{row}\nA2,{row}")), None, "{header}");
        }
        assert_eq!(order(&format!("Order pack,Tracking Number\n1,{row}\n1,{row}\n1,{row}")), None);
        assert_eq!(order(&format!("PO,Reference,Tracking Number\nA1,{row},{row}")), Some(0));
        assert_eq!(order("PO,Reference,Tracking Number\nA1,264101775,264101775"), Some(1));
        assert_eq!(order(&format!("Web orders,Order ID,Tracking Number\nA1,B1,{row}")), Some(1));
    }

    #[test]
    fn a_label_with_other_identifiers_is_none() {
        let label = |text: &str| table(text, &[]).unwrap().columns.context[Role::Label as usize];
        let rows = |label: &str| format!("面单号,运单号\n{}", format!("{label},1Z5R89390357567127\n").repeat(3));
        assert_eq!(label(&rows("8135497230012345")), None);
        for number in ["1Z7UBLW99007042694", "9.40011E+21", "1Z7UBLW99007042695", ""] {
            assert_eq!(label(&rows(number)), Some(0), "{number}");
        }
    }

    #[test]
    fn another_field_of_the_row_is_known() {
        let found = table("订单号,包裹号,运单号\n1,264101775,1Z5R89390357567127", &[]).unwrap();
        assert_eq!(found.columns.references, [1]);
        // One that repeats most numbers was made of them.
        let found = table("订单号,包裹号,运单号\n1,1Z5R89390357567127,1Z5R89390357567127", &[]).unwrap();
        assert_eq!(found.columns.references, [0; 0]);
    }

    #[test]
    fn the_words_of_the_contract_are_headers_too() {
        let label = |found: &Table| found.columns.context[Role::Label as usize];
        let found = table("id,number,label\n1,TBD,1Z999AA10123456784\n2,,1Z999AA10123456784", &[]).unwrap();
        assert_eq!((&found.columns.numbers[..], label(&found)), (&[1][..], Some(2)));
        // A label that is a picture, and the number of a row.
        let found = table("tracking_number,label\n1Z999AA10123456784,https://example.com/1.pdf", &[]).unwrap();
        assert_eq!((&found.columns.numbers[..], label(&found)), (&[0][..], None));
        let found = table("number,code\n1,1Z999AA10123456784\n2,1Z999AA10123456784", &[]).unwrap();
        assert_eq!(found.columns.numbers, [1]);
        let found = table("订单号,label\n1,1Z999AA10123456784", &[]).unwrap();
        assert_eq!((&found.columns.numbers[..], label(&found)), (&[1][..], None));
        let found = table("number,number\n100134512,1Z999AA10123456784", &[]).unwrap();
        assert_eq!(found.columns.numbers, [1]);
        let found = table("number", &[]).unwrap();
        assert_eq!((found.first_row, &found.columns.numbers[..]), (1, &[0][..]));
        // The header of the order is known beside one of numbers that is not.
        let found = table("订单号,号\n1,1Z999AA10123456784", &[]).unwrap();
        assert_eq!((&found.columns.numbers[..], found.columns.context[Role::Order as usize]), (&[1][..], Some(0)));
    }

    #[test]
    fn a_table_that_lies_on_its_side_is_told() {
        let text = "订单号,1001,1002\n运单号,1Z5R89390357567127,1Z7UBLW99007042694";
        let error = table(text, &[]).unwrap_err().to_string();
        assert!(error.contains("row 2; transpose it"), "{error}");
        assert_eq!(table(text, &["B"]).unwrap().columns.numbers, [1]);
        assert!(table("运单号,1Z5R89390357567127", &[]).is_ok());
        assert!(table(&"AWB,1Z5R89390357567127,1Z7UBLW99007042694\n".repeat(2), &[]).is_ok());
    }

    #[test]
    fn columns_are_taken_as_told() {
        for choice in ["number=code", "number=2", "number=B", "code"] {
            let found = table("ref,code,x\n1,2,3", &[choice]).unwrap();
            assert_eq!(found.columns.numbers, [1], "{choice}");
        }
        let error = table("订单号,运单号\n1,2", &["number=运单"]).unwrap_err().to_string();
        assert_eq!(error, "there is no column `运单`; did you mean `运单号`? the columns are: 订单号, 运单号");
    }
}
