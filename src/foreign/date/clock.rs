//! How people and programs spell the time of a day.

use super::reader::Reader;

impl Reader<'_> {
    /// `12:30`, `12:30:45.123Z`, `123045+0800`, `12:30 PM`.
    pub(super) fn clock(&mut self) -> bool {
        let mut rest = *self;
        let Some((hour, minute, second)) = rest.compact_time().or_else(|| rest.spaced_time()) else { return false };
        if second.is_some() && rest.one_of(&[".", ","]).is_some() && rest.number(1..=9).is_none() {
            return false;
        }
        rest.spaces();
        rest.one_of(&["AM", "PM", "am", "pm", "a.m.", "p.m.", "上午", "下午"]);
        rest.zone();
        *self = rest;
        hour < 24 && minute < 60 && second.unwrap_or(0) < 61
    }

    /// `123045`.
    fn compact_time(&mut self) -> Option<(u64, u64, Option<u64>)> {
        let time = self.number(6..=6)?;
        Some((time / 10_000, time / 100 % 100, Some(time % 100)))
    }

    /// `12:30`, `12:30:45`, `12-30-45` in the name of a file.
    fn spaced_time(&mut self) -> Option<(u64, u64, Option<u64>)> {
        let hour = self.number(1..=2)?;
        let sign = self.one_of(&[":", "：", "时", "點", "点", "h", "-", "."])?;
        let minute = self.number(2..=2)?;
        if matches!(sign, "-" | ".") {
            self.one_of(&[sign])?;
            return Some((hour, minute, Some(self.number(2..=2)?)));
        }
        self.one_of(&["分"]);
        let second = match self.one_of(&[":", "："]) {
            Some(_) => Some(self.number(2..=2)?),
            None => None,
        };
        Some((hour, minute, second))
    }

    fn zone(&mut self) {
        let named = self.one_of(&["Z", "z", "UTC", "GMT", "CST", "PST", "EST", "CET"]).is_some();
        // Behind a name, a hyphen may part the time from something else.
        let signs: &[&str] = if named { &["+"] } else { &["+", "-"] };
        if self.one_of(signs).is_some() && self.number(4..=4).is_none() {
            self.number(2..=2);
            self.one_of(&[":"]);
            self.number(2..=2);
        }
    }
}
