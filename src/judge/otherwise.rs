//! What else the characters of a number may mean: letters of another script by their looks, by their sound or by their
//! keys, and signs by the keyboard that they were typed on.

use core::ops::Range;

use smallvec::SmallVec;

use super::Case;
use crate::canon::{Compact, by_sound, letter};
use crate::cell::{self, claim};
use crate::finding::{Applicability, Code, Detail, Finding, Span};
use crate::matched::Fits;
use crate::matcher::Fit;
use crate::s10;
use crate::script::CYRILLIC_POSTS;

impl Case<'_> {
    /// Whether nobody can say that this number was meant: its characters may mean another one, or letters of it were
    /// taken off.
    pub(super) fn is_in_doubt(&self, number: &Compact) -> bool {
        self.otherwise().is_some_and(|other| !self.is_told_from(number, &other)) || self.has_lost_letters()
    }

    /// Whether the declared carrier, or the one named beside it, tells which of two readings is meant, where it knows
    /// this one and not the other; or the standard of the posts does, by the service that they begin with.
    fn is_told_from(&self, number: &Compact, other: &Compact) -> bool {
        let listed = |number: &Compact| s10::has_outline(number) && s10::lists_service(number.text());
        s10::has_outline(other) && listed(number) && !listed(other)
            || self.declared_or_named().is_some_and(|carrier| claim::by(carrier, number) && !claim::by(carrier, other))
    }

    /// What letters of another script mean that look like Latin ones, by their sound or by their keys; or signs in the
    /// place of digits, on another layout than the one that was undone.
    pub(super) fn otherwise(&self) -> Option<Compact> {
        let new = |number: &Compact| number.text() != self.reading.text.as_slice();
        let by_keyboard = || cell::by_keyboard(self.input, self.peeled.core).filter(new);
        // What the letters look like counts where that number proves itself; else it may be any text of its shape.
        let unproven = || {
            let seen = Compact::of(&self.reading.text).and_then(|number| claim::of_number(&number));
            !seen.is_some_and(|claim| claim.checked && claim.is_distinctive())
        };
        let begun = || cell::begun_on_keys(self.input, self.peeled.core).filter(new).filter(|_| unproven());
        let layout = || {
            self.peeled.rewritten.as_ref().filter(|_| self.context.declared.is_none())?;
            cell::on_another_layout(self.input, self.peeled.core, &self.reading.text)
        };
        self.by_sound().or_else(by_keyboard).or_else(|| self.by_digits()).or_else(begun).or_else(layout)
    }

    /// Whether a letter or two of another script, or styled ones, that touch the digits were taken off: nobody writes
    /// captions so, but keyboards and fonts give such letters for Latin ones.
    fn has_lost_letters(&self) -> bool {
        const MOST_LETTERS: usize = 2;
        /// Those of Cherokee, Lisu and the syllabics of Canada are Latin capitals by their looks.
        const SCRIPTS: [Range<char>; 3] = ['\u{370}'..'\u{1100}', '\u{13a0}'..'\u{1680}', '\u{a4d0}'..'\u{a4f8}'];
        let core = self.peeled.core;
        let strange = |c: char| SCRIPTS.iter().any(|script| script.contains(&c)) && c.is_alphabetic();
        let script = |c: char| strange(c) || letter(c).is_some();
        let letters = |text: &str| (1..=MOST_LETTERS).contains(&text.chars().count()) && text.chars().all(script);
        let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
        let touches = |span: Span| {
            span.end == core.start && digit(core.of(self.input).chars().next())
                || span.start == core.end && digit(core.of(self.input).chars().next_back())
        };
        let taken = |f: &Finding| matches!(f.code, Code::LabelGlued | Code::TrailingText) && touches(f.span);
        self.peeled.findings.iter().any(|f| taken(f) && letters(f.span.of(self.input)))
    }

    /// Reads letters of another script as the digits that they look like, too, where the letters prove nothing and the
    /// digits do. Nobody can say which of them were meant, so that it is a proposal.
    pub(super) fn read_as_digits(&mut self) {
        let Some(number) = self.by_check() else { return };
        for (at, &meant) in number.text().iter().enumerate() {
            let Some(read) = self.reading.text.get_mut(at).filter(|read| **read != meant) else { continue };
            *read = meant;
            let place = self.reading.raw_at(at);
            let folded = self.findings.iter_mut().find(|f| f.code == Code::Homoglyph && f.span == place);
            if let Some(Detail::ReadAs { read: told, .. }) = folded.map(|finding| &mut finding.detail) {
                *told = char::from(meant);
            }
        }
        self.peeled.sure = self.peeled.sure.min(Applicability::Likely);
    }

    /// The one number with digits in the place of letters of another script that look like them, of which a check digit
    /// agrees, where none does with the letters: of the carrier that was declared or named, or of anybody.
    fn by_check(&self) -> Option<Compact> {
        /// Who writes more of them writes letters.
        const MOST: usize = 3;
        let checked = |fit: Fit| fit.check == Some(true);
        let proves = |number: &Compact| match self.declared_or_named() {
            Some(carrier) => claim::fits_of(carrier, number).any(checked),
            None => Fits::of(self.context, *number).best().is_some_and(checked),
        };
        let alike = |(at, &sign): (usize, &u8)| {
            let digit = match sign {
                b'O' => b'0',
                b'I' => b'1',
                b'S' => b'5',
                b'B' => b'8',
                _ => return None,
            };
            let typed = self.reading.raw_at(at).of(self.input).chars().next()?;
            (!typed.is_ascii() && typed < '\u{ff00}').then_some((at, digit))
        };
        if self.input.is_ascii() || self.reading.strange.is_some() || self.peeled.rewritten.is_some() {
            return None;
        }
        let places: SmallVec<[(usize, u8); MOST]> = self.reading.text.iter().enumerate().filter_map(alike).collect();
        let number = Compact::of(&self.reading.text).filter(|number| !places.is_empty() && !proves(number))?;
        if places.len() > MOST {
            return None;
        }
        let read = |chosen: u32| {
            let mut bytes = number.bytes;
            let taken = places.iter().enumerate().filter(|(i, _)| chosen >> i & 1 == 1);
            taken.for_each(|(_, &(at, digit))| bytes[at] = digit);
            Compact::of(&bytes[..number.len]).filter(proves)
        };
        let mut found = (1..1u32 << places.len()).filter_map(read);
        found.next().filter(|_| found.next().is_none())
    }

    /// The number in digits alone, where every letter of it is the O of another script, which looks like a zero, too.
    fn by_digits(&self) -> Option<Compact> {
        let own = |carrier| Compact::of(&self.reading.text).is_some_and(|number| claim::by(carrier, &number));
        if self.context.carrier().is_some_and(own) {
            return None;
        }
        let mut text = self.reading.text.clone();
        for (sign, &(from, to)) in text.iter_mut().zip(&self.reading.at).filter(|(sign, _)| sign.is_ascii_uppercase()) {
            // Full-width and mathematical letters are Latin ones.
            let typed = self.input.get(from as usize..to as usize)?.chars().next()?;
            if typed.is_ascii() || typed >= '\u{ff00}' {
                return None;
            }
            if *sign != b'O' {
                return None;
            }
            *sign = b'0';
        }
        Compact::of(&text).filter(|_| text != self.reading.text)
    }

    /// The number by how its letters sound, where all are Cyrillic and it is proven so, too, for a country that writes
    /// so: `РА…РУ` looks like a number of Paraguay, and whoever writes it means one of Russia.
    fn by_sound(&self) -> Option<Compact> {
        let mut text = self.reading.text.clone();
        for (sign, &(from, to)) in text.iter_mut().zip(&self.reading.at).filter(|(sign, _)| sign.is_ascii_uppercase()) {
            *sign = by_sound(self.input.get(from as usize..to as usize)?.chars().next()?)?;
        }
        let is_new =
            text != self.reading.text && CYRILLIC_POSTS.iter().any(|country| text.ends_with(country.as_bytes()));
        let number = Compact::of(&text).filter(|_| is_new)?;
        claim::of_number(&number).filter(|claim| claim.checked && claim.is_distinctive()).map(|_| number)
    }
}
