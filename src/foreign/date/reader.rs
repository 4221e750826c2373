//! How people and programs spell a day and the time of it.

use core::ops::RangeInclusive;

use super::{YEARS, digits, is_day, is_sentinel};
use crate::foreign::Strength::{self, Proof, Strong, Weak};
use crate::foreign::labels::Beginnings;
use crate::foreign::value;
use crate::script::is_thai;

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
        self.spaces();
        let day = self.number(1..=2)?;
        self.one_of(&["日", "号", "일"]);
        if width == 3 {
            // Taiwan counts from 1912, and hyphens would part the groups of many numbers so.
            return (sign != "-" && MINGUO.contains(&year) && is_day(month, day)).then_some(Strong);
        }
        if PERSIAN.contains(&year) || BUDDHIST.contains(&year) {
            return is_day(month, day).then_some(Strong);
        }
        (YEARS.contains(&year) && is_day(month, day) || is_sentinel(year, month, day)).then_some(Proof)
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
        let dated = (is_day(first, second) || is_day(second, first))
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
        is_day(month, day).then_some(Strong)
    }

    /// `2-Sep`, `2 Sep 2026`, `Sep-26`, `September 2, 2026`.
    fn named_month(&mut self) -> Option<Strength> {
        let day = self.number(1..=2);
        if day.is_some() {
            self.one_of(&["st", "nd", "rd", "th", "er", "º", "."]);
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
        const LENGTHS: RangeInclusive<usize> = "mai".len()..="Σεπτεμβρίου".len();
        // All of them begin in the block of Thai.
        let months = if self.0.starts_with(is_thai) { THAI } else { &[] };
        if let Some(thai) = months.iter().flat_map(|months| months.split(' ')).find(|month| self.0.starts_with(month)) {
            self.0 = &self.0[thai.len()..];
            return Some(());
        }
        let end = self.0.find(|c: char| !c.is_alphabetic()).unwrap_or(self.0.len());
        if !LENGTHS.contains(&end) || !BEGINNINGS.may_begin(self.0) {
            return None;
        }
        let word = self.0[..end].to_lowercase();
        let english =
            MONTHS.iter().any(|(short, rest)| word.strip_prefix(short).is_some_and(|r| r.is_empty() || r == *rest));
        // Nobody writes the year right behind a word of those.
        let ends = !self.0[end..].starts_with(|c: char| c.is_ascii_digit());
        let mut others = ABBREVIATIONS.iter().chain(NAMES);
        let known = english || ends && others.any(|months| months.split(' ').any(|month| month == word));
        known.then(|| self.0 = &self.0[end..])
    }

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
        if !named && self.one_of(&["+", "-"]).is_some() && self.number(4..=4).is_none() {
            self.number(2..=2);
            self.one_of(&[":"]);
            self.number(2..=2);
        }
    }

    /// All digits that stand here, if their number fits.
    fn number(&mut self, width: RangeInclusive<usize>) -> Option<u64> {
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

/// The months of Thailand, in full and cut. Source: Unicode CLDR 45.
const THAI: &[&str] = &[
    "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม",
    "ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.",
];

/// What months begin with, but for those of Thailand.
const BEGINNINGS: Beginnings = {
    let (mut all, mut i) = (Beginnings::NONE, 0);
    while i < MONTHS.len() {
        all = all.with(MONTHS[i].0);
        i += 1;
    }
    i = 0;
    while i < ABBREVIATIONS.len() {
        all = all.with_each(ABBREVIATIONS[i]);
        i += 1;
    }
    i = 0;
    while i < NAMES.len() {
        all = all.with_each(NAMES[i]);
        i += 1;
    }
    all
};

/// The months of English, by what they are cut to and what is left out.
const MONTHS: &[(&str, &str)] = &[
    ("jan", "uary"),
    ("feb", "ruary"),
    ("mar", "ch"),
    ("apr", "il"),
    ("may", ""),
    ("jun", "e"),
    ("jul", "y"),
    ("aug", "ust"),
    ("sep", "tember"),
    ("sept", ""),
    ("oct", "ober"),
    ("nov", "ember"),
    ("dec", "ember"),
];

/// What spreadsheets cut the months of other languages to, where it differs from English. Source: Unicode CLDR 45,
/// abbreviated months.
const ABBREVIATIONS: &[&str] = &[
    // German, Dutch, the languages of Scandinavia
    "mär märz mrz mai okt oktober dez dezember mrt mei maj des",
    // French, Spanish, Portuguese, Italian
    "janv févr fév mars avr avril juin juil août déc ene abr ago dic fev set out gen mag giu lug ott",
    // Polish, Turkish
    "sty lut kwi cze lip sie wrz paź lis gru oca şub nis haz tem ağu eyl eki kas ara",
    // Russian, Ukrainian
    "янв фев мар апр май июн июл авг сен сент окт ноя нояб дек січ лют бер кві тра чер лип сер вер жов лис гру",
];

/// The months of other languages as they stand in a date, where they differ from English. Source: Unicode CLDR 45, wide
/// months.
const NAMES: &[&str] = &[
    // German, Dutch, the languages of Scandinavia, Indonesian
    "januar januari februar februari märz maart marts maret juni juli augustus agustus oktober desember",
    // French
    "janvier février fevrier avril juin juillet août aout septembre octobre novembre décembre",
    // Spanish
    "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre",
    // Portuguese
    "janeiro fevereiro março maio junho julho setembro outubro novembro dezembro",
    // Italian
    "gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre",
    // Polish
    "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    // Hungarian
    "január február március április május június július augusztus szeptember október",
    // Turkish
    "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
    // Russian, Ukrainian
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    // Greek
    "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου",
];
