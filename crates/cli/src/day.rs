//! Days as files write them, and today.

use std::time::{SystemTime, UNIX_EPOCH};

use tracklint::Date;

/// The day in a text: `2026-11-24`, `2026/11/24 08:15`, `2026年11月24日`, `20261124`, `24.11.2026`, `Nov 24, 2026`,
/// `11/24/26`, or counted by a spreadsheet or a computer. Days that could also be months (`03/04/2026`) are not
/// guessed.
pub fn day(text: &str) -> Option<Date> {
    if let Some(day) = iso(text) {
        return Some(day);
    }
    let text = text.trim();
    if let Some(day) = counted(text).or_else(|| named(text)) {
        return Some(day);
    }
    let mut parts = text.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty());
    let first = parts.next()?;
    if first.len() == 8 {
        return first.parse().ok();
    }
    let (second, third) = (parts.next()?, parts.next()?);
    let (year, month, day) = match (first.len(), third.len()) {
        (4, _) => (first, second, third),
        (_, 4) if text.contains('.') => (third, second, first),
        (_, 4) => {
            let (a, b): (u8, u8) = (first.parse().ok()?, second.parse().ok()?);
            match (a > 12, b > 12) {
                (true, false) => (third, second, first),
                (false, true) => (third, first, second),
                _ => return None,
            }
        }
        (1 | 2, 2) => return short(text, [first, second, third]),
        _ => return None,
    };
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
}

/// Which of two small numbers is the day, in a column where one could be read either way and others could not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DayOrder {
    #[default]
    Unknown,
    DayFirst,
    MonthFirst,
}

impl DayOrder {
    /// What the days of a column tell.
    pub fn of<'t>(days: impl Iterator<Item = &'t str>) -> Self {
        const MONTHS: i16 = 12;
        let (mut day_first, mut month_first) = (false, false);
        for [first, second, _] in days.filter_map(slashed) {
            day_first |= first > MONTHS;
            month_first |= second > MONTHS;
        }
        match (day_first, month_first) {
            (true, false) => Self::DayFirst,
            (false, true) => Self::MonthFirst,
            _ => Self::Unknown,
        }
    }

    /// The day in a text of the column.
    pub fn day(self, text: &str) -> Option<Date> {
        day(text).or_else(|| {
            let [first, second, year] = slashed(text)?;
            let (day, month) = match self {
                Self::Unknown => return None,
                Self::DayFirst => (first, second),
                Self::MonthFirst => (second, first),
            };
            Date::new(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
        })
    }
}

/// Today, by the clock of this machine in UTC.
pub fn today() -> Option<Date> {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).ok()?;
    let days = i32::try_from(since.as_secs() / 86_400).ok()?;
    Some(Date::new(1970, 1, 1)?.plus(days))
}

/// Two small numbers and the year behind them: `3/4/2026`, `03/04/26`. What may begin with the year is none.
fn slashed(text: &str) -> Option<[i16; 3]> {
    let mut parts = text.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty());
    let parts = [parts.next()?, parts.next()?, parts.next()?];
    let [first, second, year] = parts.map(|part| part.parse::<i16>().ok());
    let (first, second, year) = (first?, second?, year?);
    let year = match parts.map(str::len) {
        _ if text.contains('.') => return None,
        [1 | 2, 1 | 2, 4] => year,
        [1 | 2, 1 | 2, 2] if YEARS.contains(&year) && !YEARS.contains(&first) => 2000 + year,
        _ => return None,
    };
    Some([first, second, year])
}

/// Whoever writes a year of two digits means one of these.
const YEARS: std::ops::Range<i16> = 20..40;

/// `11/24/26`, `24.11.26`: a day with a year of two digits, when it can be read in one way only.
fn short(text: &str, parts: [&str; 3]) -> Option<Date> {
    let [a, b, c] = parts.map(|part| part.parse::<u8>().ok());
    let (a, b, c) = (a?, b?, c?);
    let orders = if text.contains('.') { &[(c, b, a)][..] } else { &[(c, a, b), (c, b, a), (a, b, c)] };
    let read = |&(year, month, day): &(u8, u8, u8)| {
        let year = i16::from(year);
        YEARS.contains(&year).then(|| Date::new(2000 + year, month, day)).flatten()
    };
    let mut days: Vec<Date> = orders.iter().filter_map(read).collect();
    days.dedup();
    if let [day] = days[..] { Some(day) } else { None }
}

/// A day as a spreadsheet counts them (`46350`, `46350.5`), or the seconds or their thousandths of a computer.
fn counted(text: &str) -> Option<Date> {
    const SECONDS: i64 = 86_400;
    let (whole, part) = text.split_once('.').unwrap_or((text, "0"));
    if ![whole, part].iter().all(|text| text.bytes().all(|byte| byte.is_ascii_digit())) {
        return None;
    }
    let count: i64 = whole.parse().ok()?;
    let (epoch, days) = match whole.len() {
        // From 2009 to 2064.
        5 if (40_000..60_000).contains(&count) => (Date::new(1899, 12, 30)?, count),
        10 => (Date::new(1970, 1, 1)?, count / SECONDS),
        13 => (Date::new(1970, 1, 1)?, count / 1000 / SECONDS),
        _ => return None,
    };
    Some(epoch.plus(i32::try_from(days).ok()?))
}

/// `Nov 24, 2026`, `24-Nov-2026`, `24 de noviembre de 2026`: a day whose month is named.
fn named(text: &str) -> Option<Date> {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let (mut month, mut numbers) = (None, Vec::new());
    for word in words {
        if word.bytes().all(|byte| byte.is_ascii_digit()) {
            numbers.push(word);
        } else if let Some(found) = month_of(word)
            && month.replace(found).is_some()
        {
            return None;
        }
    }
    let (month, &first, &second) = (month?, numbers.first()?, numbers.get(1)?);
    let (day, year) = if first.len() == 4 { (second, first) } else { (first, second) };
    let year: i16 = year.parse().ok().filter(|_| matches!(year.len(), 2 | 4))?;
    Date::new(if year < 100 { 2000 + year } else { year }, month, day.parse().ok()?)
}

/// The month that a word names, in full or by its beginning.
fn month_of(word: &str) -> Option<u8> {
    /// In English, German, French, Spanish, Portuguese and Italian.
    const MONTHS: [&[&str]; 12] = [
        &["january", "januar", "janvier", "enero", "janeiro", "gennaio"],
        &["february", "februar", "février", "febrero", "fevereiro", "febbraio"],
        &["march", "märz", "mars", "marzo", "março"],
        &["april", "avril", "abril", "aprile"],
        &["may", "mai", "mayo", "maio", "maggio"],
        &["june", "juni", "juin", "junio", "junho", "giugno"],
        &["july", "juli", "juillet", "julio", "julho", "luglio"],
        &["august", "août", "agosto"],
        &["september", "septembre", "septiembre", "setembro", "settembre"],
        &["october", "oktober", "octobre", "octubre", "outubro", "ottobre"],
        &["november", "novembre", "noviembre", "novembro"],
        &["december", "dezember", "décembre", "diciembre", "dezembro", "dicembre"],
    ];
    let word = word.to_lowercase();
    let begins = |month: &&[&str]| word.chars().count() > 2 && month.iter().any(|name| name.starts_with(&word));
    Some(MONTHS.iter().position(begins)? as u8 + 1)
}

/// `2026-11-24`, with or without a time behind it: what most files write, read without a search.
fn iso(text: &str) -> Option<Date> {
    let (day, rest) = text.as_bytes().split_at_checked(10)?;
    if day[4] != b'-' || day[7] != b'-' || rest.first().is_some_and(u8::is_ascii_digit) {
        return None;
    }
    let digits = [0, 1, 2, 3, 5, 6, 8, 9].map(|at: usize| day[at].wrapping_sub(b'0'));
    if digits.iter().any(|digit| *digit > 9) {
        return None;
    }
    let two = |at: usize| digits[at] * 10 + digits[at + 1];
    Date::new(i16::from(two(0)) * 100 + i16::from(two(2)), two(4), two(6))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_as_exports_write_them() {
        let expected = Date::new(2026, 11, 24);
        for text in [
            "2026-11-24",
            "2026/11/24 08:15:00",
            "2026年11月24日",
            "20261124",
            "24.11.2026",
            "24/11/2026",
            "11/24/2026",
            "2026-11-24T08:15:00Z",
            "11/24/26",
            "24.11.26",
            "Nov-24-26",
            "24-Nov-2026",
            "24 Nov 2026 10:00",
            "Nov 24, 2026",
            "November 24, 2026 9:05 am",
            "24 de noviembre de 2026 10:00 hs.",
            "Tue Nov 24 2026",
            "46350",
            "46350.5",
            "1795507200",
            "1795507200000",
        ] {
            assert_eq!(day(text), expected, "{text}");
        }
        for text in [
            "",
            "03/04/2026",
            "2026-13-01",
            "tomorrow",
            "1-2-3",
            "03/04/26",
            "26/11/24",
            "Mar 24 Nov 2026",
            "12345",
            "Nov",
        ] {
            assert_eq!(day(text), None, "{text}");
        }
    }

    #[test]
    fn a_column_tells_which_number_is_the_day() {
        let read = |days: &[&str], text: &str| DayOrder::of(days.iter().copied()).day(text);
        let (april, march) = (Date::new(2026, 4, 3), Date::new(2026, 3, 4));
        assert_eq!(read(&["03/04/2026", "15/04/2026 10:00"], "03/04/2026"), april);
        assert_eq!(read(&["3/4/26", "3/15/26"], "3/4/26"), march);
        assert_eq!(read(&["15-04-2026"], "03-04-2026 08:15"), april);
        for days in [&["03/04/2026"][..], &["15/04/2026", "04/15/2026"], &["2026-04-15"], &["24/11/26"], &[]] {
            assert_eq!(read(days, "03/04/2026"), None, "{days:?}");
        }
        assert_eq!(read(&["15/04/2026"], "2026-11-24"), Date::new(2026, 11, 24));
    }
}
