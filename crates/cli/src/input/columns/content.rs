//! What the cells of a column show that it holds.

use tracklint::pack::PackDiagnoser;
use tracklint::{Diagnoser, Order, Verdict, profiles};

use super::Columns;

/// In a table without a header, the carrier is looked for in so many columns.
const WIDEST: usize = 256;
/// Bytes of the name of a carrier or a service.
const LONGEST_NAME: usize = 96;

/// The column with the most cells that are numbers of some carrier, of the catalogue or of the user's own rules, spelled
/// well or not, at least every third; and whether the cells show it.
/// A list with one column holds numbers, whatever is wrong with them.
pub fn by_content(
    sample: &[Vec<String>],
    alone: bool,
    free: impl Fn(usize) -> bool,
    own: Option<&PackDiagnoser<'static>>,
) -> Option<(usize, bool)> {
    let width = sample.iter().map(Vec::len).max()?;
    let shares = (0..width).filter(|&column| free(column)).map(|column| (share(sample, column, own), column));
    let (share, column) = shares.max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(&a.1)))?;
    let shows = share > 1.0 / 3.0;
    (shows || width == 1 && alone).then_some((column, shows))
}

/// How far the cells of a column are numbers.
fn share(sample: &[Vec<String>], column: usize, own: Option<&PackDiagnoser<'static>>) -> f64 {
    let cells = sample.iter().filter_map(|row| row.get(column)).filter(|cell| !cell.trim().is_empty());
    let (mut all, mut weight) = (0, 0.0);
    for cell in cells {
        all += 1;
        let best = tracklint::classify(cell).and_then(|_| tracklint::diagnose(cell).best());
        let known = best.map(|best| best.confidence);
        let own = own.and_then(|own| own.matches(&Order::new(cell)).first().map(|best| best.confidence));
        weight += known.into_iter().chain(own).reduce(f64::max).map_or(0.0, |sure| 0.5 + sure / 2.0);
    }
    if all == 0 { 0.0 } else { weight / f64::from(all) }
}

/// The columns without a header whose cells are beyond doubt numbers, besides those that are read.
pub fn aside(rows: &[Vec<String>], columns: &Columns, own: Option<&PackDiagnoser<'static>>) -> Vec<usize> {
    const BEYOND_DOUBT: f64 = 0.9;
    let width = rows.iter().map(Vec::len).max().unwrap_or(0).min(WIDEST);
    let read = |at: usize| columns.numbers.contains(&at) || columns.context.contains(&Some(at));
    let nameless = (columns.names.len()..width).filter(|&at| !read(at));
    nameless.filter(|&at| share(rows, at, own) > BEYOND_DOUBT).collect()
}

/// The column of which more than every second cell that has something in it names a carrier. The names of marketplaces,
/// some of which carry parcels as well, and ordinary words, which some carriers are called, do not show it alone. Those of
/// the user's own rules do.
pub fn carrier_by_content(
    rows: &[Vec<String>],
    numbers: &[usize],
    free: impl Fn(usize) -> bool,
    own: Option<&PackDiagnoser<'static>>,
) -> Option<usize> {
    let width = rows.iter().map(Vec::len).max()?;
    let names = |column: usize| {
        let cells =
            || rows.iter().filter_map(|row| Some((row, row.get(column).filter(|cell| !cell.trim().is_empty())?)));
        let known = || cells().filter(|(_, cell)| names_a_carrier(cell, own));
        let told = |(row, cell): (&Vec<String>, &String)| {
            let of = |&at: &usize| row.get(at).is_some_and(|number| is_of(number, cell));
            is_own(cell, own) || is_telling(cell) || numbers.iter().any(of)
        };
        known().count() * 2 > cells().count() && known().any(told)
    };
    (0..width.min(WIDEST)).filter(|&column| free(column)).find(|&column| names(column))
}

/// Whether the name of a carrier is one by its looks: capitals or another script than the Latin one.
fn is_telling(name: &str) -> bool {
    let looks = name.chars().filter(|c| c.is_uppercase()).count() > 1 || !name.is_ascii();
    looks && profiles::profile(name.trim()).is_none()
}

/// Whether a number is one of the carrier that goes by this name.
fn is_of(number: &str, name: &str) -> bool {
    let order = Order::new(number).carrier(name);
    let declared = Diagnoser::new().declaration(&order).carrier();
    let judged = Diagnoser::new().order(&order);
    let best = judged.number().best().filter(|_| judged.number().verdict().is_acceptable());
    best.is_some_and(|best| Some(best.carrier) == declared)
}

/// Whether a cell is as good as a number, and no link to one.
pub fn is_number(cell: &str) -> bool {
    !cell.contains("://") && tracklint::classify(cell).is_some()
}

/// Whether what stands under the name of a label may be the number on it, or the want of one: no link to its picture, and
/// no kind of label.
pub fn may_be_label(cell: &str) -> bool {
    const DIGITS: usize = 4;
    let digits = cell.bytes().filter(u8::is_ascii_digit).count();
    !cell.contains("://") && (digits >= DIGITS || tracklint::diagnose(cell).verdict() == Verdict::Missing)
}

/// Whether a carrier or a service goes by this text. What is as good as a number names nobody.
pub fn names_a_carrier(cell: &str, own: Option<&PackDiagnoser<'static>>) -> bool {
    let digits = cell.bytes().filter(u8::is_ascii_digit).count();
    let wordy = cell.len() <= LONGEST_NAME && digits * 2 < cell.len();
    let listed = || Diagnoser::new().declaration(&Order::new("").carrier(cell)).carrier().is_some();
    is_own(cell, own) || wordy && listed()
}

/// Whether a carrier of the user's own rules goes by this text.
fn is_own(cell: &str, own: Option<&PackDiagnoser<'static>>) -> bool {
    own.is_some_and(|own| own.pack().carrier(cell.trim()).is_some())
}

/// Whether a cell at the top of a column of numbers is its title: letters, no digits.
pub fn is_title(cell: &str) -> bool {
    cell.chars().any(char::is_alphabetic) && !cell.chars().any(|c| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_is_a_number_or_the_want_of_one() {
        for label in ["1Z999AA10123456784", "RB12345678SCN", "TBD", "-"] {
            assert!(may_be_label(label), "{label}");
        }
        for other in ["https://example.com/labels/4512345678.pdf", "4x6", "FedEx 2Day", "Priority Mail"] {
            assert!(!may_be_label(other), "{other}");
        }
    }
}
