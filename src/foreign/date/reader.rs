//! How people and programs spell a day.

use core::ops::RangeInclusive;

use super::{YEARS, digits, has_day, is_sentinel, months};
use crate::foreign::Strength::{self, Proof, Strong, Weak};
use crate::foreign::value;

/// What is left of a text.
#[derive(Clone, Copy)]
pub(super) struct Reader<'a>(pub(super) &'a str);

impl Reader<'_> {
    /// A day, with the strength that its spelling has.
    pub(super) fn date(&mut self) -> Option<Strength> {
        let forms = [
            Self::year_first,
            Self::year_and_named_month,
            Self::year_last,
            Self::named_month,
            Self::month_first,
            Self::compact,
        ];
        forms.into_iter().find_map(|form| {
            let mut rest = *self;
            form(&mut rest).inspect(|_| *self = rest)
        })
    }

    /// The day of the week in front, in full or as programs cut it: `Wed Jun 25 20:37:42 2025`.
    pub(super) fn weekday(&mut self) {
        // In front of what they are cut to.
        const DAYS: &[&str] = &[
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
            "Mon",
            "Tue",
            "Wed",
            "Thu",
            "Fri",
            "Sat",
            "Sun",
        ];
        let mut rest = *self;
        if rest.one_of(DAYS).is_some() && (rest.one_of(&[", ", " "]).is_some()) {
            *self = rest;
        }
    }

    /// The year at the end, behind a time.
    pub(super) fn year(&mut self) -> bool {
        self.spaces();
        self.number(4..=4).is_some_and(|year| YEARS.contains(&year)) && self.0.is_empty()
    }

    /// The name of the zone at the end, behind a time, as browsers write it: `(China Standard Time)`.
    pub(super) fn names_zone(&self) -> bool {
        let name = self.0.trim_start().strip_prefix('(').and_then(|name| name.strip_suffix(')'));
        name.is_some_and(|name| !name.contains(['(', ')']) && !name.contains(char::is_numeric))
    }

    fn year_first(&mut self) -> Option<Strength> {
        let before = self.0.len();
        let year = self.number(4..=4).or_else(|| self.number(3..=3))?;
        let width = before - self.0.len();
        let sign = self.one_of(&["-", "/", ".", "年", "년"])?;
        self.spaces();
        let month = self.number(1..=2)?;
        self.one_of(if sign == "年" {
            &["月"]
        } else if sign == "년" {
            &["월"]
        } else {
            core::slice::from_ref(&sign)
        })?;
        // The words say which is the month, also where no day follows.
        if self.0.is_empty() && !sign.is_ascii() {
            return (width == 4 && YEARS.contains(&year) && (1..=12).contains(&month)).then_some(Strong);
        }
        self.spaces();
        let day = self.number(1..=2)?;
        self.one_of(&["日", "号", "일"]);
        if width == 3 {
            // Taiwan counts from 1912, and hyphens would part the groups of many numbers so.
            return (sign != "-" && MINGUO.contains(&year) && has_day(month, day)).then_some(Strong);
        }
        if PERSIAN.contains(&year) || BUDDHIST.contains(&year) {
            return has_day(month, day).then_some(Strong);
        }
        (YEARS.contains(&year) && has_day(month, day) || is_sentinel(year, month, day)).then_some(Proof)
    }

    /// `2026. március 1.`
    fn year_and_named_month(&mut self) -> Option<Strength> {
        let year = self.number(4..=4)?;
        self.one_of(&["."]);
        self.spaces();
        self.month()?;
        self.spaces();
        let day = self.number(1..=2)?;
        self.one_of(&["."]);
        (YEARS.contains(&year) && (1..=31).contains(&day)).then_some(Strong)
    }

    fn year_last(&mut self) -> Option<Strength> {
        let first = self.number(1..=2)?;
        let sign = self.one_of(&["-", "/", "."])?;
        self.spaces();
        let second = self.number(1..=2)?;
        self.one_of(&[sign])?;
        self.spaces();
        let before = self.0.len();
        let year = self.number(4..=4).or_else(|| self.number(2..=2))?;
        let full = before - self.0.len() == 4;
        let dated = (has_day(first, second) || has_day(second, first))
            && (!full || YEARS.contains(&year) || BUDDHIST.contains(&year));
        let none = || full && (is_sentinel(year, first, second) || is_sentinel(year, second, first));
        (dated || none()).then_some(match (full, sign) {
            (true, _) => Proof,
            (false, "-") => Weak,
            (false, _) => Strong,
        })
    }

    /// `9月2日`: what a spreadsheet makes of `9-2`.
    fn month_first(&mut self) -> Option<Strength> {
        let month = self.number(1..=2)?;
        let sign = self.one_of(&["月", "월"])?;
        self.spaces();
        let day = self.number(1..=2)?;
        self.one_of(if sign == "月" { &["日", "号", "號"] } else { &["일"] })?;
        has_day(month, day).then_some(Strong)
    }

    /// `2-Sep`, `2 Sep 2026`, `Sep-26`, `September 2, 2026`.
    fn named_month(&mut self) -> Option<Strength> {
        let day = self.number(1..=2);
        if let Some(day) = day {
            // French counts the first so, and German goods: `2er-Set`.
            if day == 1 {
                self.one_of(&["er"]);
            }
            self.one_of(&["st", "nd", "rd", "th", "º", "."]);
            self.gap();
            self.of();
        }
        self.month()?;
        self.gap();
        self.of();
        let before = self.0.len();
        let number = self.number(4..=4).or_else(|| self.number(1..=2));
        let width = before - self.0.len();
        if day.is_none() && width < 4 && width > 0 {
            self.one_of(&["st", "nd", "rd", "th"]);
            let rest = *self;
            self.gap();
            if self.number(4..=4).is_none() {
                *self = rest;
            }
        }
        let plausible = day.is_none_or(|d| (1..=31).contains(&d))
            && number.is_none_or(|n| {
                if width == 4 {
                    YEARS.contains(&n) || BUDDHIST.contains(&n)
                } else {
                    day.is_some() || (1..=99).contains(&n)
                }
            });
        (plausible && (day.is_some() || number.is_some())).then_some(Strong)
    }

    /// `20260301T…`, `20260301_…`: the sign tells it from a number, so that it must follow, and a time behind it.
    fn compact(&mut self) -> Option<Strength> {
        let day = self.0.as_bytes().get(..8)?;
        let follows = self.0.as_bytes().get(8).is_some_and(|b| matches!(b, b'T' | b't' | b'_'));
        (follows && digits(day).is_some()).then(|| {
            self.0 = &self.0[8..];
            Proof
        })
    }

    fn month(&mut self) -> Option<()> {
        self.0 = &self.0[months::begun(self.0)?..];
        Some(())
    }

    /// All digits that stand here, if their number fits.
    pub(super) fn number(&mut self, width: RangeInclusive<usize>) -> Option<u64> {
        let len = self.0.bytes().take_while(u8::is_ascii_digit).count();
        width.contains(&len).then(|| {
            let (digits, rest) = self.0.split_at(len);
            self.0 = rest;
            value(digits.as_bytes())
        })
    }

    pub(super) fn one_of<'s>(&mut self, signs: &[&'s str]) -> Option<&'s str> {
        let sign = signs.iter().find(|s| self.0.starts_with(**s))?;
        self.0 = &self.0[sign.len()..];
        Some(sign)
    }

    pub(super) fn spaces(&mut self) {
        self.0 = self.0.trim_start();
    }

    /// `1 de marzo de 2026`.
    fn of(&mut self) {
        self.one_of(&["de ", "del ", "di "]);
    }

    fn gap(&mut self) {
        self.0 = self.0.trim_start_matches([' ', '-', '/', ',', '.']);
    }
}

/// The same years in Thailand, in Iran, and in Taiwan, as far as they are those of orders.
const BUDDHIST: RangeInclusive<u64> = 2543..=2592;
const PERSIAN: RangeInclusive<u64> = 1380..=1420;
const MINGUO: RangeInclusive<u64> = 100..=130;
