//! Names of files that hold nothing but the day on which they were written: `export_orders_20261127.csv`.

use super::Strength::Proof;
use super::{Kind, date, value};
use crate::finding::Code;
use crate::signs::is_digits;

/// What the names of tables, pages and pictures end with, in lowercase.
const ENDINGS: &[&str] = &[
    "csv", "xls", "xlsx", "ods", "txt", "log", "pdf", "doc", "docx", "jpg", "jpeg", "png", "gif", "bmp", "webp",
    "heic", "mp4", "mov", "zip", "rar", "xml", "json",
];

/// Whether a text is the name of a file in which a day, and perhaps its time, stands beside words, and no digits of
/// which a number could be: labels are kept under their numbers, too.
pub(super) fn look(text: &str) -> Option<Kind> {
    /// More digits in one piece may be those of a number.
    const FEW: usize = 6;
    let (path, ending) = text.rsplit_once('.')?;
    if text.contains("://") || !ENDINGS.iter().any(|known| known.eq_ignore_ascii_case(ending)) {
        return None;
    }
    let name = path.rsplit(['/', '\\']).next()?;
    let pieces = || name.split(|c: char| !c.is_ascii_alphanumeric()).filter(|piece| !piece.is_empty());
    let mut dated = pieces().filter(|piece| piece.len() > FEW && piece.bytes().any(|b| b.is_ascii_digit()));
    let day = dated.next().filter(|piece| is_digits(piece))?;
    let of_orders = date::ORDER_YEARS.contains(&value(&day.as_bytes()[..4]));
    let found = date::digits(day.as_bytes()).filter(|_| of_orders && dated.next().is_none())?;
    let worded = name.contains(char::is_alphabetic);
    let moment = |time: &str| date::digits([day, time].concat().as_bytes()).is_some_and(is_moment);
    let timed = || pieces().any(|piece| is_digits(piece) && moment(piece));
    let code = match found.code {
        Code::Date if timed() => Code::Timestamp,
        Code::Date | Code::Timestamp => found.code,
        _ => return None,
    };
    worded.then_some(Kind::new(code, Proof, ""))
}

/// Whether digits are a day and its time.
fn is_moment(kind: Kind) -> bool {
    kind.code == Code::Timestamp
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_in_the_names_of_files() {
        for (text, code) in [
            ("export_orders_20261127.csv", Some(Code::Date)),
            ("/var/log/app-20261121.log", Some(Code::Date)),
            ("面单_20261120.pdf", Some(Code::Date)),
            ("IMG_20261129_154833.jpg", Some(Code::Timestamp)),
            ("微信图片_20261129154833.jpg", Some(Code::Timestamp)),
            ("20261127.csv", None),
            ("label_986578788855.pdf", None),
            ("986578788855_20261127.pdf", None),
            ("SF20261127.pdf", None),
            ("LX473124735CN.pdf", None),
            ("export_orders_20261127", None),
        ] {
            assert_eq!(look(text).map(|kind| kind.code), code, "{text}");
        }
    }
}
