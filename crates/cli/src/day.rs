//! Days as files write them, and today.

use std::time::{SystemTime, UNIX_EPOCH};

use tracklint::Date;

/// The day in a text: `2026-11-24`, `2026/11/24 08:15`, `2026年11月24日`, `20261124`, `24.11.2026`. Days that could also
/// be months (`03/04/2026`) are not guessed.
pub fn day(text: &str) -> Option<Date> {
    if let Some(day) = iso(text) {
        return Some(day);
    }
    let text = text.trim();
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
        _ => return None,
    };
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
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

/// Today, by the clock of this machine in UTC.
pub fn today() -> Option<Date> {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).ok()?;
    let days = i32::try_from(since.as_secs() / 86_400).ok()?;
    Some(Date::new(1970, 1, 1)?.plus(days))
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
        ] {
            assert_eq!(day(text), expected, "{text}");
        }
        for text in ["", "03/04/2026", "2026-13-01", "tomorrow", "1-2-3"] {
            assert_eq!(day(text), None, "{text}");
        }
    }
}
