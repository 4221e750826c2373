//! What the cells of a column show that it holds.

use tracklint::pack::PackDiagnoser;
use tracklint::{Code, Diagnoser, Match, Order, Proof, Verdict};

use super::another::names_another;
use super::header::roles;
use super::lines::heads;
use super::{Columns, has_digit};

/// In a table without a header, the carrier is looked for in so many columns.
const WIDEST: usize = 256;
/// So far at least are the cells of a column of numbers numbers.
const SHOWN: f64 = 1.0 / 3.0;
/// So far are they where there is no doubt.
const BEYOND_DOUBT: f64 = 0.9;
/// So many columns at most are asked what their headers name.
const MOST: usize = 64;
/// Bytes of the name of a carrier or a service.
const LONGEST_NAME: usize = 96;

/// The column with the most cells that are numbers of some carrier, of the catalogue or of the user's own rules,
/// spelled well or not, at least every third; and whether the cells show it. One whose header speaks of something else
/// counts half, unless its cells are numbers beyond doubt, and one whose header names another identifier is none,
/// unless they prove it. A list with one column holds numbers, whatever is wrong with them.
pub fn by_content(
    sample: &[Vec<String>],
    alone: bool,
    free: impl Fn(usize) -> bool,
    is_other: impl Fn(usize) -> bool,
    is_anothers: impl Fn(usize) -> bool,
    own: Option<&PackDiagnoser<'static>>,
) -> Option<(usize, bool)> {
    let width = sample.iter().map(Vec::len).max()?;
    let rank = |column: usize, share: f64| if is_other(column) && share < BEYOND_DOUBT { share / 2.0 } else { share };
    let shares = (0..width).filter(|&column| free(column)).map(|column| (share(sample, column, own), column));
    let mut ranked: Vec<_> = shares.map(|(share, column)| (rank(column, share), share, column)).collect();
    ranked.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.2.cmp(&b.2)));
    let mut likely = ranked.into_iter().take_while(|(_, share, _)| *share > SHOWN || width == 1 && alone).take(MOST);
    let holds = |column: usize| !is_anothers(column) || proves_numbers(sample, column, own);
    likely.find(|(.., column)| holds(*column)).map(|(_, share, column)| (column, share > SHOWN))
}

/// Whether more than half of the cells of a column that may be numbers prove it.
fn proves_numbers(rows: &[Vec<String>], column: usize, own: Option<&PackDiagnoser<'static>>) -> bool {
    let cells = || rows.iter().filter_map(|row| row.get(column)).filter(|cell| has_digit(cell));
    cells().filter(|cell| is_proven(cell, own)).count() * 2 > cells().count()
}

/// Whether a cell is beyond doubt a number, by its check digit or what it begins with, or one of the user's own rules.
/// A caption, a phone or an account is none.
pub fn is_proven(cell: &str, own: Option<&PackDiagnoser<'static>>) -> bool {
    let proves = |best: Match| best.proof != Proof::Shape && best.confidence > BEYOND_DOUBT;
    let own = || own.and_then(|own| own.matches(&Order::new(cell)).first().map(|best| best.confidence));
    is_number(cell) && tracklint::diagnose(cell).best().is_some_and(proves)
        || own().is_some_and(|sure| sure > BEYOND_DOUBT)
}

/// Whether at least every third cell of a column is a number, and no link.
pub fn shows_numbers(rows: &[Vec<String>], column: usize) -> bool {
    let links = rows.iter().filter_map(|row| row.get(column)).any(|cell| cell.contains("://"));
    !links && share(rows, column, None) > SHOWN
}

/// Whether the cells of a column are beyond doubt numbers.
pub fn holds_numbers(rows: &[Vec<String>], column: usize) -> bool {
    share(rows, column, None) > BEYOND_DOUBT
}

/// Whether the cells of a column are beyond doubt no numbers, nor what is left of some.
pub fn holds_none(rows: &[Vec<String>], column: usize) -> bool {
    const FEWEST: usize = 3;
    let cells = || rows.iter().filter_map(|row| row.get(column)).filter(|cell| !cell.trim().is_empty());
    let is_none = |cell: &String| matches!(tracklint::diagnose(cell).verdict(), Verdict::Unknown | Verdict::Foreign);
    cells().count() >= FEWEST && cells().all(is_none)
}

/// How far values, each a row of its own, are numbers and no links, where at least every third one is. Those of a key
/// that names another identifier have to prove it.
pub fn numbers_among(key: &str, values: &[Vec<String>]) -> Option<f64> {
    let last = key.rsplit('.').next().unwrap_or(key);
    let holds = shows_numbers(values, 0) && (!names_another(last) || proves_numbers(values, 0, None));
    holds.then(|| share(values, 0, None))
}

/// Whether a column holds words alone, and other words than those that say that a number is missing.
pub fn is_wordy(rows: &[Vec<String>], column: usize) -> bool {
    let mut cells = rows.iter().filter_map(|row| row.get(column)).filter(|cell| !cell.trim().is_empty());
    let is_word = |cell: &String| tracklint::diagnose(cell).verdict() != Verdict::Missing;
    !cells.clone().any(|cell| has_digit(cell)) && cells.any(is_word)
}

/// How far the cells of a column are numbers.
pub fn share(sample: &[Vec<String>], column: usize, own: Option<&PackDiagnoser<'static>>) -> f64 {
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
    let width = rows.iter().map(Vec::len).max().unwrap_or(0).min(WIDEST);
    let read = |at: usize| columns.numbers.contains(&at) || columns.context.contains(&Some(at));
    let nameless = (columns.names.len()..width).filter(|&at| !read(at));
    nameless.filter(|&at| share(rows, at, own) > BEYOND_DOUBT).collect()
}

/// Whether one line is all there is, and a list of numbers that are as long as each other.
pub fn is_list(rows: &[Vec<String>]) -> bool {
    const FEWEST: usize = 3;
    let [row] = rows else { return false };
    let cells: Vec<&str> = row.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty()).collect();
    cells.len() >= FEWEST && cells.iter().all(|cell| cell.len() == cells[0].len() && is_number(cell))
}

/// The column of which more than every second cell that has something in it names a carrier, and whose numbers bear it
/// out: half of them are of the carriers that it names, or it names several and not all numbers are others'. A shop, a
/// warehouse or an ordinary word that some carrier is called as well is none. Those of the user's own rules are.
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
        if known().count() * 2 <= cells().count() {
            return false;
        }
        let (mut all, mut own_numbers, mut others) = (0, 0, 0);
        let mut named: Vec<&str> = Vec::new();
        for (row, cell) in known() {
            if is_own(cell, own) {
                return true;
            }
            for number in numbers.iter().filter_map(|&at| row.get(at)).filter(|number| has_digit(number)) {
                let order = Order::new(number).carrier(cell);
                let judged = Diagnoser::new().order(&order);
                let (declared, judged) = (Diagnoser::new().declaration(&order).carrier(), judged.number());
                let fits = judged.verdict().is_acceptable() || judged.verdict() == Verdict::Fixable;
                all += 1;
                own_numbers += usize::from(fits && judged.best().map(|best| best.carrier) == declared);
                others += usize::from(judged.verdict() == Verdict::Mismatch);
                named.extend(declared.map(|carrier| carrier.id));
            }
        }
        let several = named.iter().any(|name| *name != named[0]);
        own_numbers * 2 >= all.max(1) || several && others < all
    };
    (0..width.min(WIDEST)).filter(|&column| free(column)).find(|&column| names(column))
}

/// Whether a cell is as good as a number, and no link to one.
pub fn is_number(cell: &str) -> bool {
    !cell.contains("://") && tracklint::classify(cell).is_some()
}

/// Whether what stands under the name of a label may be the number on it, or the want of one: no link to its picture,
/// and no kind of label.
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

/// Whether the first record is the title of a column of numbers: letters, no digits, no word that says that a number is
/// missing, and no name of a first order in front. Beside a known header, or words above columns of digits, one of the
/// two says nothing.
pub fn is_title(sample: &[Vec<String>], column: usize) -> bool {
    let Some((row, below)) = sample.split_first() else { return false };
    let Some(cell) = row.get(column) else { return false };
    let others = || row.iter().enumerate().filter(|(at, cell)| *at != column && !cell.trim().is_empty());
    let placeholder = || tracklint::diagnose(cell).findings().iter().any(|finding| finding.code == Code::Placeholder);
    let lacks = !heads(cell) && placeholder();
    let is_order = others().next().is_some_and(|(_, cell)| has_digit(cell));
    // A value may read like a header, and then other rows have it, too.
    let repeats = |at: usize, cell: &String| below.iter().any(|row| row.get(at) == Some(cell));
    let named = || others().any(|(at, cell)| roles(cell).any(|role| role != "note") && !repeats(at, cell));
    let digits_below = |at: usize| {
        let mut cells = below.iter().filter_map(|row| row.get(at)).filter(|cell| !cell.trim().is_empty()).peekable();
        cells.peek().is_some() && cells.all(|cell| has_digit(cell))
    };
    let words_above = || others().filter(|(at, cell)| !has_digit(cell) && digits_below(*at)).count() > 1;
    let speaks_against = usize::from(lacks) + usize::from(is_order);
    let is_wordy = cell.chars().any(char::is_alphabetic) && !has_digit(cell);
    is_wordy && (speaks_against == 0 || speaks_against == 1 && (named() || words_above()))
}

/// Whether a lone tab stands beside nearly every number of a column: a few may have been scanned so.
pub fn is_guarded_throughout(rows: &[Vec<String>], column: usize) -> bool {
    const FEWEST: usize = 5;
    let cells = || rows.iter().filter_map(|row| row.get(column)).filter(|cell| !cell.trim().is_empty());
    let all = cells().count();
    all >= FEWEST && cells().filter(|cell| is_guarded(cell)).count() * 10 >= all * 9
}

/// Whether a lone tab stands at an edge of a cell.
pub fn is_guarded(cell: &str) -> bool {
    let inner = cell.trim_matches(['\t', ' ']);
    cell.bytes().filter(|byte| *byte == b'\t').count() == 1 && !inner.contains(char::is_control)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lone_tab_at_an_edge_is_a_guard() {
        for cell in ["9400111899562537866361\t", "\t9400111899562537866361", "9400111899562537866361\t "] {
            assert!(is_guarded(cell), "{cell:?}");
        }
        for cell in ["940011189956253", "9400\t111899562537866361", "\t\t94001", "94001\t\r", "94001\0\t", ""] {
            assert!(!is_guarded(cell), "{cell:?}");
        }
    }

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
