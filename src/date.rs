//! Civil dates: year, month and day, without clock or time zone.

use alloc::borrow::ToOwned;
use alloc::string::String;
use core::fmt;
use core::str::FromStr;

use crate::signs::is_digits;

/// A calendar date.
///
/// ```
/// use tracklint::Date;
///
/// let shipped: Date = "2026-02-28".parse()?;
/// assert_eq!(shipped.plus(1).to_string(), "2026-03-01");
/// assert_eq!("20260301".parse::<Date>()?.since(shipped), 1);
/// let leap: Date = "2024-12-31".parse()?;
/// assert_eq!((leap.year(), leap.month(), leap.day(), leap.day_of_year()), (2024, 12, 31, 366));
/// # Ok::<(), tracklint::InvalidDate>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Date {
    year: i16,
    month: u8,
    day: u8,
}

/// A text that is not a date.
///
/// ```
/// use tracklint::{Date, InvalidDate};
///
/// let error: InvalidDate = "30.2.2026".parse::<Date>().unwrap_err();
/// assert_eq!(error.text, "30.2.2026");
/// assert_eq!(error.to_string(), "`30.2.2026` is not a date; write it as 2026-03-01 or 20260301");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` is not a date; write it as 2026-03-01 or 20260301")]
#[non_exhaustive]
pub struct InvalidDate {
    /// The text.
    pub text: String,
}

impl Date {
    /// `None` if the calendar has no such day, or the year does not have four digits.
    ///
    /// ```
    /// use tracklint::Date;
    /// assert!(Date::new(2024, 2, 29).is_some() && Date::new(2026, 2, 29).is_none());
    /// ```
    pub const fn new(year: i16, month: u8, day: u8) -> Option<Self> {
        if year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1 || day > days_of(year, month) {
            return None;
        }
        Some(Self { year, month, day })
    }

    /// The day with this place in its year, counted from 1.
    ///
    /// ```
    /// use tracklint::Date;
    /// assert_eq!(Date::of_year(2022, 295), Date::new(2022, 10, 22));
    /// assert_eq!(Date::of_year(2022, 366), None);
    /// ```
    pub const fn of_year(year: i16, day: u16) -> Option<Self> {
        let mut left = day;
        let mut month = 1;
        while month <= 12 {
            let days = days_of(year, month) as u16;
            if left <= days {
                return Self::new(year, month, left as u8);
            }
            left -= days;
            month += 1;
        }
        None
    }

    /// The year, four digits.
    pub const fn year(self) -> i16 {
        self.year
    }

    /// The month, 1 to 12.
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, from 1.
    pub const fn day(self) -> u8 {
        self.day
    }

    /// The place of the day in its year, 1 to 366.
    pub const fn day_of_year(self) -> u16 {
        let mut days = self.day as u16;
        let mut month = 1;
        while month < self.month {
            days += days_of(self.year, month) as u16;
            month += 1;
        }
        days
    }

    /// How many days later than `earlier` it is; negative when it is earlier.
    pub const fn since(self, earlier: Self) -> i32 {
        self.number() - earlier.number()
    }

    /// The day so many days later; the last or first day that can be written when there is none.
    #[must_use]
    pub const fn plus(self, days: i32) -> Self {
        Self::from_number(self.number().saturating_add(days))
    }

    /// Days since the first day of year 0 in a calendar that was always Gregorian.
    const fn number(self) -> i32 {
        let before = self.year as i32 - 1;
        365 * (before + 1) + before / 4 - before / 100 + before / 400 + self.day_of_year() as i32
    }

    const fn from_number(number: i32) -> Self {
        let (first, last) = (Self { year: 1000, month: 1, day: 1 }, Self { year: 9999, month: 12, day: 31 });
        if number <= first.number() {
            return first;
        }
        if number >= last.number() {
            return last;
        }
        // 146 097 days are 400 years; the guess is at most one year off.
        let mut year = (number as i64 * 400 / 146_097) as i16;
        while (Self { year: year + 1, month: 1, day: 1 }).number() <= number {
            year += 1;
        }
        while (Self { year, month: 1, day: 1 }).number() > number {
            year -= 1;
        }
        let day = number - Self { year, month: 1, day: 1 }.number() + 1;
        match Self::of_year(year, day as u16) {
            Some(date) => date,
            None => last,
        }
    }
}

/// A day that is written in the source.
pub(crate) const fn day(year: i16, month: u8, day: u8) -> Date {
    Date::new(year, month, day).expect("a day of the calendar")
}

/// How many days a month has.
const fn days_of(year: i16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

/// `2026-03-01`, `2026/3/1`, `2026.3.1`, `20260301`, each optionally followed by a time, which is dropped: exports
/// write `2026-03-01 14:05:00` and `2026-03-01T14:05:00Z`.
impl FromStr for Date {
    type Err = InvalidDate;

    fn from_str(text: &str) -> Result<Self, InvalidDate> {
        parse(text.trim()).ok_or_else(|| InvalidDate { text: text.to_owned() })
    }
}

/// The day that a text begins with.
fn parse(text: &str) -> Option<Date> {
    let day = text.split(['T', ' ']).next()?;
    let mut parts = day.split(['-', '/', '.']);
    let (year, month, day) = match (parts.next()?, parts.next(), parts.next(), parts.next()) {
        (year, Some(month), Some(day), None) => (year, month, day),
        (compact, None, None, None) if compact.len() == 8 => (compact.get(..4)?, compact.get(4..6)?, compact.get(6..)?),
        _ => return None,
    };
    let figures = |s: &str, longest| (1..=longest).contains(&s.len()) && is_digits(s);
    if !(figures(year, 4) && figures(month, 2) && figures(day, 2)) {
        return None;
    }
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
}

/// As ISO 8601 writes it.
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Date {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Date {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn days_follow_one_another_through_four_centuries() {
        let mut day = Date::new(1899, 12, 31).unwrap();
        let mut before = day;
        while day.year() < 2305 {
            day = day.plus(1);
            assert_eq!(day.since(before), 1);
            let next = match (before.day + 1, before.month) {
                (d, m) if d <= days_of(before.year, m) => (before.year, m, d),
                (_, 12) => (before.year + 1, 1, 1),
                (_, m) => (before.year, m + 1, 1),
            };
            assert_eq!((day.year, day.month, day.day), next);
            assert_eq!(Date::of_year(day.year, day.day_of_year()), Some(day));
            before = day;
        }
    }

    #[test]
    fn dates_of_exports_are_read() {
        for text in ["2026-03-01", "2026/3/1", "2026.03.01", "20260301", " 2026-03-01 14:05:00", "2026-03-01T00:00:00Z"]
        {
            assert_eq!(text.parse(), Ok(Date::new(2026, 3, 1).unwrap()), "{text}");
        }
        for text in
            ["", "2026-13-01", "2026-02-30", "01/03/2026", "2026-3", "March", "202603011", "0026-03-01", "2026-٣-01"]
        {
            assert!(text.parse::<Date>().is_err(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn whatever_is_read_is_a_day_of_the_calendar(text in "\\PC{0,20}|[0-9/.-]{8,10}") {
            if let Ok(date) = text.parse::<Date>() {
                prop_assert_eq!(Date::new(date.year(), date.month(), date.day()), Some(date));
            }
        }

        #[test]
        fn what_is_written_is_read_again(days in -300_000..300_000i32) {
            let date = Date::new(2026, 11, 24).unwrap().plus(days);
            prop_assert_eq!(date.to_string().parse(), Ok(date));
            prop_assert_eq!(date.since(Date::new(2026, 11, 24).unwrap()), days);
        }
    }
}
