//! Days and points in time, as people and as programs write them.

mod clock;
mod months;
mod range;
mod reader;

use core::ops::RangeInclusive;

use reader::Reader;

use super::Strength::{self, Proof, Strong, Weak};
use super::labels::Labels;
use super::{Kind, value};
use crate::finding::Code;
use crate::signs::is_digits;

/// Years in which an order can have been placed, or a file written.
const YEARS: RangeInclusive<u64> = 1970..=2069;

/// The same of a day in one piece whose year stands last, as fewer people write it.
const YEARS_BEHIND: RangeInclusive<u64> = 2000..=2039;

/// Years in the numbers of orders and documents, from the oldest whose parcels somebody may still submit. Four digits
/// may as well be a count there, so that they are fewer than those of a day.
pub(super) const ORDER_YEARS: RangeInclusive<u64> = 2015..=2049;

/// The first and last days of spreadsheets and databases, which stand for none: year, month, day.
const SENTINELS: &[(u64, u64, u64)] = &[
    (0, 0, 0),
    (1, 1, 1),
    (1601, 1, 1),
    (1753, 1, 1),
    (1899, 12, 30),
    (1899, 12, 31),
    (1900, 1, 0),
    (1900, 1, 1),
    (1904, 1, 1),
    (9999, 12, 31),
];

/// Whether a program writes this day where it knows none.
fn is_sentinel(year: u64, month: u64, day: u64) -> bool {
    SENTINELS.contains(&(year, month, day))
}

/// Days since 1900, from 2000 to 2050.
const EXCEL_DAYS: RangeInclusive<u64> = 36_526..=55_000;

/// Seconds since 1970, from 2001 to 2033: a tenth of all numbers of ten digits.
const UNIX_SECONDS: RangeInclusive<u64> = 1_000_000_000..=1_999_999_999;

/// The digits of a day, its time and its zone; only behind other signs than a hyphen stands more.
pub(super) const DIGITS: usize = 18;

/// Digits alone: `YYYYMMDD` and longer, `DDMMYYYY`, seconds and milliseconds since 1970, the days that a spreadsheet
/// counts.
pub(super) fn digits(number: &[u8]) -> Option<Kind> {
    let date = || YEARS.contains(&value(&number[..4])) && has_day(value(&number[4..6]), value(&number[6..8]));
    let time = |n: &[u8]| value(&n[..2]) < 24 && n[2..].chunks(2).all(|c| value(c) < 60);
    let (code, strength, name) = match number.len() {
        5 if EXCEL_DAYS.contains(&value(number)) => (Code::DateSerial, Weak, ""),
        8 if date() || ends_with_year(number) => (Code::Date, Strong, ""),
        12 | 14 if date() && time(&number[8..]) => (Code::Timestamp, Strong, ""),
        17 if date() && time(&number[8..14]) => (Code::Timestamp, Strong, ""),
        // Seconds, or milliseconds.
        10 | 13 if UNIX_SECONDS.contains(&value(&number[..10])) => (Code::Timestamp, Weak, "Unix"),
        _ => return None,
    };
    Some(Kind::new(code, strength, name))
}

/// Whether eight digits are a day and a month, in either order, and a year: `30112026`, `11302026`.
fn ends_with_year(number: &[u8]) -> bool {
    let (first, second) = (value(&number[..2]), value(&number[2..4]));
    YEARS_BEHIND.contains(&value(&number[4..])) && (has_day(first, second) || has_day(second, first))
}

/// The length of a day in groups that spaces part.
pub(super) const SPACED: usize = 10;

/// The lengths of a day in one piece and a time of it behind a space.
pub(super) const MOMENTS: [usize; 2] = [13, 15];

/// `2026 03 01`, `01 03 2026`: no carrier prints four digits and two pairs. `20260705 123132`: a day and its time.
pub(super) fn spaced(text: &str) -> Option<Kind> {
    if MOMENTS.contains(&text.len()) {
        const DAY: usize = 8;
        let (day, time) =
            text.split_once(' ').filter(|(day, time)| day.len() == DAY && is_digits(day) && is_digits(time))?;
        let mut moment = [0; 14];
        moment[..DAY].copy_from_slice(day.as_bytes());
        moment[DAY..DAY + time.len()].copy_from_slice(time.as_bytes());
        return digits(&moment[..DAY + time.len()]);
    }
    if text.len() != SPACED || !text.bytes().all(|b| b.is_ascii_digit() || b == b' ') {
        return None;
    }
    let mut parts = text.split(' ').map(|part| (part.len(), value(part.as_bytes())));
    let is_date = match [parts.next(), parts.next(), parts.next()] {
        [Some((4, year)), Some((2, month)), Some((2, day))] => YEARS.contains(&year) && has_day(month, day),
        [Some((2, day)), Some((2, month)), Some((4, year))] => {
            YEARS.contains(&year) && (has_day(month, day) || has_day(day, month))
        }
        _ => false,
    };
    is_date.then_some(Kind::new(Code::Date, Strong, ""))
}

/// Whether there is such a month, with such a day.
const fn has_day(month: u64, day: u64) -> bool {
    matches!(month, 1..=12) && matches!(day, 1..=31)
}

/// `2026-03-01`, `1.3.2026`, `2-Sep`, `2026年3月1日`, `2026-03-01T12:30:00Z`, `03/01/26 12:30 PM`.
pub(super) fn look(text: &str) -> Option<Kind> {
    const LONGEST: usize = 96;
    if text.len() > LONGEST {
        return None;
    }
    if STAMPS.behind(text).is_some_and(is_stamp) {
        return Some(Kind::new(Code::Timestamp, Proof, "Unix"));
    }
    if is_numbered_week(text) {
        return Some(Kind::new(Code::Date, Strong, ""));
    }
    if begins_otherwise(text) {
        return None;
    }
    if let Some(strength) = serial_with_time(text) {
        return Some(Kind::new(Code::DateSerial, strength, ""));
    }
    if is_seconds_with_fraction(text) {
        return Some(Kind::new(Code::Timestamp, Strong, "Unix"));
    }
    let mut rest = Reader(text);
    if text.contains(':') && rest.clock() && rest.0.is_empty() {
        return Some(Kind::new(Code::Timestamp, Strong, ""));
    }
    if is_compact_moment(text) {
        return Some(Kind::new(Code::Timestamp, Strong, ""));
    }
    if is_day_of_week(text) {
        return Some(Kind::new(Code::Date, Proof, ""));
    }
    if is_week(text) || is_month(text) {
        return Some(Kind::new(Code::Date, Strong, ""));
    }
    if let Some(strength) = range::look(text) {
        return Some(Kind::new(Code::Date, strength, ""));
    }
    let mut rest = Reader(text);
    rest.weekday();
    let strength = rest.date()?;
    if rest.0.is_empty() {
        return Some(Kind::new(Code::Date, strength, ""));
    }
    rest.one_of(&["T", "t", ",", "_", "-"]);
    rest.spaces();
    // Some programs write the year behind the time.
    (rest.clock() && (rest.0.is_empty() || rest.names_zone() || rest.year())).then_some(Kind::new(
        Code::Timestamp,
        Proof,
        "",
    ))
}

/// Whether a text begins with a letter that no month and no day of the week begins with.
fn begins_otherwise(text: &str) -> bool {
    let first = text.bytes().next().filter(u8::is_ascii_alphabetic);
    first.is_some_and(|first| !matches!(first, b'M' | b'T' | b'W' | b'F' | b'S')) && months::begun(text).is_none()
}

/// `20260705-123132`: a day and a time of it, as the names of files have them.
fn is_compact_moment(text: &str) -> bool {
    const DAY: usize = 8;
    const TIME: usize = 6;
    let parted = text.len() == DAY + 1 + TIME && text.as_bytes()[DAY] == b'-';
    parted.then(|| text.split_at(DAY)).is_some_and(|(day, time)| {
        let moment = [day, &time[1..]].concat();
        is_digits(&moment) && digits(moment.as_bytes()).is_some()
    })
}

/// `2026-W48-6`, `2026W48-6`: the day of a week, as ISO 8601 counts them. Without the hyphen in front of the day it may
/// be letters and digits of any kind.
fn is_day_of_week(text: &str) -> bool {
    const WEEKS: RangeInclusive<u64> = 1..=53;
    const DAYS: RangeInclusive<u64> = 1..=7;
    let Some((head, day)) = text.rsplit_once('-') else { return false };
    let Some((year, week)) = head.split_once('W') else { return false };
    let year = year.strip_suffix('-').unwrap_or(year);
    let within = |part: &str, width: usize, range: RangeInclusive<u64>| {
        part.len() == width && is_digits(part) && range.contains(&value(part.as_bytes()))
    };
    within(year, 4, YEARS) && within(week, 2, WEEKS) && within(day, 1, DAYS)
}

/// The week of a year without a day: `2026-W33`.
fn is_week(text: &str) -> bool {
    const WIDTH: usize = 8;
    text.len() == WIDTH && is_day_of_week(&[text, "-1"].concat())
}

/// `KW 33/2026`: a week of a year behind the letters for it, as calendars of Germany and of factories have it.
fn is_numbered_week(text: &str) -> bool {
    const LETTERS: [&str; 2] = ["KW", "CW"];
    let week = |letters: &str| text.strip_prefix(letters)?.trim_start().split_once('/');
    LETTERS.into_iter().find_map(week).is_some_and(|(week, year)| {
        week.len() == 2 && is_digits(week) && year.len() == 4 && is_week(&[year, "-W", week].concat())
    })
}

/// `08/2026`: a month and its year. Without the stroke it may be any number.
fn is_month(text: &str) -> bool {
    text.split_once('/').is_some_and(|(month, year)| {
        (1..=2).contains(&month.len())
            && year.len() == 4
            && is_digits(month)
            && is_digits(year)
            && (1..=12).contains(&value(month.as_bytes()))
            && YEARS_BEHIND.contains(&value(year.as_bytes()))
    })
}

/// What programs call the seconds or milliseconds since 1970.
const STAMPS: Labels = Labels::new(&[
    "timestamp",
    "unix timestamp",
    "unix time",
    "unixtime",
    "unix",
    "epoch",
    "ts=",
    "ts:",
    "created_at",
    "created at",
    "createdat",
    "updated_at",
    "updated at",
    "updatedat",
    "时间戳",
    "時間戳",
]);

/// Whether digits are such seconds, in one piece or with their fraction.
fn is_stamp(text: &str) -> bool {
    let bare = || is_digits(text) && digits(text.as_bytes()).is_some_and(|kind| kind.name == "Unix");
    bare() || is_seconds_with_fraction(text)
}

/// How much `45999.58333` says, the days that a spreadsheet counts with the time as a fraction: of more digits behind a
/// point than a group has, nothing else is possible.
fn serial_with_time(text: &str) -> Option<Strength> {
    const DAYS: usize = 5;
    const GROUP: usize = 3;
    let parted = matches!(text.as_bytes().get(DAYS), Some(b'.' | b','));
    let (days, fraction) = parted.then(|| (&text[..DAYS], &text[DAYS + 1..]))?;
    let told = is_digits(days)
        && EXCEL_DAYS.contains(&value(days.as_bytes()))
        && (1..=11).contains(&fraction.len())
        && is_digits(fraction);
    told.then_some(if fraction.len() > GROUP { Proof } else { Strong })
}

/// `1772443800.123`: the seconds since 1970, as programs log them, with thousandths or millionths.
fn is_seconds_with_fraction(text: &str) -> bool {
    const SECONDS: usize = 10;
    text.split_once('.').is_some_and(|(seconds, fraction)| {
        seconds.len() == SECONDS
            && is_digits(seconds)
            && UNIX_SECONDS.contains(&value(seconds.as_bytes()))
            && matches!(fraction.len(), 3 | 6)
            && is_digits(fraction)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn spellings() {
        for (text, code) in [
            ("2026-03-01", Code::Date),
            ("2026/3/1", Code::Date),
            ("01.03.2026", Code::Date),
            ("3/1/2026", Code::Date),
            ("3/1/26", Code::Date),
            ("2-Sep", Code::Date),
            ("2 Sep 2026", Code::Date),
            ("Sep-26", Code::Date),
            ("September 2nd, 2026", Code::Date),
            ("2026年3月1日", Code::Date),
            ("2026-03-01T12:30:00Z", Code::Timestamp),
            ("2026-03-01 12:30:00.123+08:00", Code::Timestamp),
            ("20260301T123000", Code::Timestamp),
            ("17.01.2018 21:04", Code::Timestamp),
            ("3/1/2026, 12:30 PM", Code::Timestamp),
            ("12:30:45", Code::Timestamp),
            ("12:30", Code::Timestamp),
            ("2-сен", Code::Date),
            ("1-déc", Code::Date),
            ("Mrz 12", Code::Date),
            ("9-Şub", Code::Date),
            ("1899-12-30", Code::Date),
            ("1/0/1900", Code::Date),
            ("00.01.1900", Code::Date),
            ("9999-12-31 23:59:59", Code::Timestamp),
            ("9月2日", Code::Date),
            ("1月5号", Code::Date),
            ("45999.58333", Code::DateSerial),
            ("20260705-123132", Code::Timestamp),
            ("2026-W48-6", Code::Date),
            ("2026W48-6", Code::Date),
            ("Wed Jun 25 20:37:42 2025", Code::Timestamp),
            ("Wed, 25 Jun 2025 20:37:42 GMT", Code::Timestamp),
            ("Sunday, 11 January 2026", Code::Date),
            ("Mon Aug 18 2025 21:36:40 GMT+0800 (China Standard Time)", Code::Timestamp),
            ("2026-11-20-14.30.45.000000", Code::Timestamp),
            ("timestamp: 1684679090", Code::Timestamp),
            ("created_at=1684679090123", Code::Timestamp),
            ("时间戳：1684679090", Code::Timestamp),
            ("2026年8月", Code::Date),
            ("2026-W33", Code::Date),
            ("KW 33/2026", Code::Date),
            ("08/2026", Code::Date),
            ("9-июл", Code::Date),
            ("1er mars 2026", Code::Date),
            ("09.09.-10.09.2020", Code::Date),
            ("24.01.-25.01.2024", Code::Date),
            ("2026-03-01 - 2026-03-05", Code::Date),
            ("46231.6300674442", Code::DateSerial),
        ] {
            assert_eq!(look(text).map(|k| k.code), Some(code), "{text}");
        }
    }

    #[test]
    fn the_year_of_a_day_in_one_piece_may_stand_last() {
        for (text, dated) in
            [("30112026", true), ("11302026", true), ("20261130", true), ("30111999", false), ("31312026", false)]
        {
            assert_eq!(digits(text.as_bytes()).is_some_and(|k| k.code == Code::Date), dated, "{text}");
        }
    }

    #[test]
    fn a_moment_between_spaces() {
        for (text, code) in [
            ("2026 03 01", Some(Code::Date)),
            ("20260705 123132", Some(Code::Timestamp)),
            ("20260705 1231", Some(Code::Timestamp)),
            ("20260705 993132", None),
            ("2026070 5123132", None),
        ] {
            assert_eq!(spaced(text).map(|k| k.code), code, "{text}");
        }
    }

    #[test]
    fn other_texts() {
        for text in [
            "2026-13-01",
            "2026-03-32",
            "1800-01-01",
            "2026-03",
            "99.99.2026",
            "RB123456785GB",
            "12-34567-12345",
            "May",
            "SEP123456",
            "2026-03-01X",
            "12:60",
            "25:00",
            "113-1234567-1234567",
            "JUN12345",
            "1230",
            "123045",
            "13月2日",
            "9月2",
            "12345.67890",
            "20260705-993132",
            "2026W486",
            "2026-W54-6",
            "2026-W48-8",
            "Wednesday 25",
            "2er-Set",
            "timestamp: 986578788855",
            "TS1684679090",
            "2026-W54",
            "13/2026",
            "08/1026",
            "09.09.-32.13.2020",
        ] {
            assert!(look(text).is_none(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn every_day_in_every_spelling(y in 1970..2070u32, m in 1..13u32, d in 1..32u32, h in 0..24u32, min in 0..60u32, s in 0..60u32) {
            for day in [format!("{y}-{m:02}-{d:02}"), format!("{d}.{m}.{y}"), format!("{m:02}/{d:02}/{y}"), format!("{y}/{m}/{d}")] {
                prop_assert_eq!(look(&day).map(|k| (k.code, k.strength)), Some((Code::Date, Proof)));
                let moment = format!("{day} {h:02}:{min:02}:{s:02}");
                prop_assert_eq!(look(&moment).map(|k| k.code), Some(Code::Timestamp));
            }
            let compact = format!("{y}{m:02}{d:02}");
            prop_assert_eq!(digits(compact.as_bytes()).map(|k| k.code), Some(Code::Date));
            let moment = format!("{compact}{h:02}{min:02}{s:02}");
            prop_assert_eq!(digits(moment.as_bytes()).map(|k| k.code), Some(Code::Timestamp));
        }

        #[test]
        fn any_text_is_survived(text in "[0-9年月日T:/. -]{0,20}|\\PC{0,20}") {
            look(&text);
        }
    }
}
