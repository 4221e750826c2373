//! Which character separates the fields of a file.

use std::cmp::Ordering;

use super::columns;
use super::delimited::{Field, Scanner};

const CANDIDATES: [u8; 4] = *b",;\t|";
/// So many records decide.
const SAMPLE: usize = 64;
/// So many fields of a record are looked at.
const WIDEST: usize = 256;

/// The separator under which a line near the top has the most known headers; else the one that splits the first records
/// into fields that are numbers of some carrier, and into the same number of fields, the more the better. `None` when
/// none does: a list with one number a line.
pub fn sniff(head: &[u8]) -> Option<u8> {
    if let Some(&[separator, b'\r' | b'\n', ..]) = head.strip_prefix(b"sep=") {
        return Some(separator);
    }
    CANDIDATES
        .into_iter()
        .filter_map(|delimiter| Some((score(head, delimiter)?, delimiter)))
        .max_by(|(a, first), (b, second)| a.partial_cmp(b).unwrap_or(Ordering::Equal).then(second.cmp(first)))
        .map(|(_, delimiter)| delimiter)
}

/// The known headers of a line, whether most records have a field that is a number, and the share of records that have
/// the commonest number of fields, weighed with that number. Of records with any number of fields, two headers say
/// enough.
fn score(head: &[u8], delimiter: u8) -> Option<(usize, bool, f64)> {
    let scanner = Scanner::new(Some(delimiter), newline(head), true);
    let mut fields: Vec<Field> = Vec::new();
    let (mut counts, mut headers, mut numbers): (Vec<usize>, usize, usize) = (Vec::new(), 0, 0);
    let mut records = scanner.records(head, true);
    while counts.len() < SAMPLE && records.next(&mut fields).is_some() {
        if fields.len() > 1 {
            let text = |field: &Field| String::from_utf8_lossy(&head[field.start..field.end]);
            let cells: Vec<_> = fields.iter().take(WIDEST).map(text).collect();
            if counts.len() < columns::DEEPEST_HEADER {
                headers = headers.max(columns::known_at(counts.len(), &cells));
            }
            numbers += usize::from(cells.iter().any(|cell| is_number(cell)));
        }
        if fields.len() > 1 || fields.first().is_some_and(|field| field.start < field.end) {
            counts.push(fields.len());
        }
    }
    let common = counts.iter().copied().filter(|&n| n > 1).max_by_key(|n| counts.iter().filter(|c| *c == n).count())?;
    let share = counts.iter().filter(|&&n| n == common).count() as f64 / counts.len() as f64;
    let alike = share > 0.5 || counts.len() < 3;
    let weight = if alike { share + (common as f64).ln() / 10.0 } else { 0.0 };
    (alike || headers > 1).then_some((headers, numbers * 2 > counts.len(), weight))
}

/// Whether a field is a number and nothing else but blanks around it.
fn is_number(cell: &str) -> bool {
    let cell = cell.trim();
    let bare = cell.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b' ' | b'-'));
    bare && tracklint::classify(cell).is_some()
}

/// What ends a line: the line feed, but for old files that know only the carriage return. Those may have line feeds
/// between quotation marks.
pub fn newline(head: &[u8]) -> u8 {
    let (mut quoted, mut lone, mut doubled) = (false, false, 0);
    for at in memchr::memchr3_iter(b'\n', b'\r', b'"', head) {
        let next = head.get(at + 1);
        match head[at] {
            b'"' if at < doubled => {}
            b'"' if quoted && next == Some(&b'"') => doubled = at + 2,
            b'"' if quoted => quoted = false,
            // A mark inside a field is nothing but a mark.
            b'"' => quoted = at == 0 || matches!(head[at - 1], b'\n' | b'\r') || CANDIDATES.contains(&head[at - 1]),
            _ if quoted => {}
            b'\n' => return b'\n',
            _ => lone |= next != Some(&b'\n'),
        }
    }
    if lone || memchr::memchr(b'\n', head).is_none() && memchr::memchr(b'\r', head).is_some() { b'\r' } else { b'\n' }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_end_of_a_line_is_found() {
        for (text, expected) in [
            ("a,b\n1,2", b'\n'),
            ("a,b\r\n\"1\r2\",2\r\n", b'\n'),
            ("a,b\r\"1\n2\",2\r", b'\r'),
            ("a,b", b'\n'),
            ("5\" pipe,b\n1,2\n", b'\n'),
            ("5\" pipe\r1\r", b'\r'),
            ("a,b\r5\" pipe,2\r\"1\"\"\n2\",2\r", b'\r'),
        ] {
            assert_eq!(newline(text.as_bytes()), expected, "{text:?}");
        }
    }

    #[test]
    fn the_separator_is_found() {
        for (text, expected) in [
            ("a,b,c\n1,2,3\n", Some(b',')),
            ("a;b\n1,5;2,5\n3,5;4,5\n", Some(b';')),
            ("a\tb\n1, 2\t3\n", Some(b'\t')),
            ("a|b|c\r\n1|\"x|y\"|3\r\n", Some(b'|')),
            ("sep=;\r\na;b\r\n", Some(b';')),
            ("LX473124735CN\nRB123456785GB\n", None),
            (
                "Order;Product;Tracking number\n1;a, b, c, d, e;LX473124735CN\n2;a, b, c, d, e;RB123456785GB\n",
                Some(b';'),
            ),
            (
                "Order,Tracking number,Carrier,Note\n1,LX473124735CN\n2,RB123456785GB,UPS\n3,LX473124735CN,,a\n",
                Some(b','),
            ),
            ("1|a;b;c;d|LX473124735CN\n2|a;b;c;d|RB123456785GB\n", Some(b'|')),
            ("1,LX473124735CN\t\n2,RB123456785GB\t\n", Some(b',')),
            ("986,578,788,855\nRB123456785GB\nRB123456785GB\nRB123456785GB\n", None),
        ] {
            assert_eq!(sniff(text.as_bytes()), expected, "{text:?}");
        }
    }
}
