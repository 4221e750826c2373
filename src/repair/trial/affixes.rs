//! Slips at the ends: letters that changed places, parts that are missing or too much, countries as people write them.

use super::Candidates;
use crate::canon::Compact;
use crate::channel;
use crate::matcher::{self, Fit};
use crate::near::{self, Row};
use crate::registry::Registry;
use crate::repair::candidate::{Slip, code_place};
use crate::repair::edit::replaced;
use crate::repair::likelihood::ratio;
use crate::rule::Carrier;
use crate::s10;

/// One service in three is spelled like a country, and of the slips that make no country one in two makes a service:
/// where both are so, the exchange is as many times likelier.
const TELLING_ENDS: f64 = 6.0;

/// Letters in front are lost together: hardly ever are some of them left.
const TORN: f64 = 0.01;

/// So many characters too many are looked for at either end.
const LONGEST_PART: usize = 8;
/// What is left after taking a part away has at least so many characters.
const SHORTEST_NUMBER: usize = 8;

impl Candidates<'_> {
    /// Letters at the beginning and at the end, exchanged.
    pub(in crate::repair) fn try_affixes_swapped(&mut self) {
        if let Some(number) = near::exchanged(&self.text.number).filter(may_be_exchanged) {
            let telling = if self.begins_with_country() { TELLING_ENDS } else { 1.0 };
            self.offer(&number, Slip::AffixesSwapped, channel::AFFIXES_SWAPPED * telling);
        }
    }

    /// Whether a country stands where the service should, and a service where the country should.
    fn begins_with_country(&self) -> bool {
        let text = self.text.number.text();
        let (country, service) = (Registry::S10Country, Registry::S10Service);
        text.len() > 4 && {
            let (head, tail) = (&text[..2], &text[text.len() - 2..]);
            country.contains(head)
                && !country.contains(tail)
                && channel::country(tail).is_none()
                && service.contains(tail)
        }
    }

    /// Beginnings and ends that are missing or too much. Answers with the row that lacks only its country.
    pub(in crate::repair) fn try_affixes(&mut self, declared: Option<&'static Carrier>) -> Option<&'static Row> {
        let base = &self.text.number;
        let (n, bytes) = (base.len, base.text());
        let (affixes, open) = near::missing(self.text, self.scope);
        for near::Affix { text, at_end } in affixes {
            let number = if at_end { [bytes, &text].concat() } else { [&text, bytes].concat() };
            self.found.retain(|c| text.len() > 1 || c.number.text() != number);
            let torn = !at_end && text.len() > 1 && self.goes_on(&number, text.len());
            let chance = channel::AFFIX_MISSING / 2.0 * if torn { TORN } else { 1.0 };
            self.offer_text(&number, Slip::AffixMissing { at_end, len: text.len() }, chance);
        }
        // Nobody leaves off digits that belong to a number as far as one witness goes.
        self.found.retain(|c| !c.lacks_digits() || !c.format.format().is_hearsay());
        if !self.scope.is_declared() {
            // Whatever stands there could be what follows some prefix; without a proof that says nothing.
            self.found.retain(|c| c.proven || !matches!(c.slip, Slip::AffixMissing { .. }));
        }
        if open.is_some()
            && let Some(country) = declared.and_then(|carrier| carrier.country)
        {
            let number = [bytes, country.as_bytes()].concat();
            let slip = Slip::AffixMissing { at_end: true, len: country.len() };
            self.offer_text(&number, slip, channel::AFFIX_MISSING / 2.0);
        }
        for len in 2..=LONGEST_PART.min(n.saturating_sub(SHORTEST_NUMBER)) {
            for (at_end, rest) in [(false, &bytes[len..]), (true, &bytes[..n - len])] {
                if let Some(number) = Compact::of(rest) {
                    // What was added is as free as any text of its outline, which the ratio counts once already.
                    let chance = channel::PART_ADDED / (2 * LONGEST_PART) as f64 / ratio(base, &number);
                    self.offer(&number, Slip::PartAdded { at_end, len }, chance);
                }
            }
        }
        open
    }

    /// Countries that are written as people write them.
    pub(in crate::repair) fn try_countries(&mut self, fits: &[Fit]) {
        let base = &self.text.number;
        if let Some(number) = three_letters(base) {
            return self.offer(&number, Slip::Country { at: number.len - 2 }, channel::COUNTRY_ALIAS);
        }
        // A carrier that writes its country as fixed letters has no place for a code: the end of the number is that.
        let end = || (base.len > 12).then(|| (base.len - 2, base.len));
        let place = match fits.iter().find(|fit| fit.code == Some(false)) {
            Some(fit) => code_place(fit.format, base),
            None if fits.is_empty() && self.scope.is_declared() => end(),
            None => None,
        };
        let Some((at, to)) = place else { return };
        if let Some(country) = channel::country(&base.text()[at..to]) {
            let number = replaced(&replaced(base, at, country[0]), at + 1, country[1]);
            self.offer(&number, Slip::Country { at }, channel::COUNTRY_ALIAS);
        }
    }

    /// Whether the letters in front of a number go on behind so many of them.
    fn goes_on(&self, number: &[u8], len: usize) -> bool {
        number[len].is_ascii_alphabetic()
            && self
                .scope
                .rows(number.len())
                .any(|row| row.literal(0, len + 1).is_some_and(|literal| literal.eq(number[..=len].iter().copied())))
    }

    fn offer_text(&mut self, number: &[u8], slip: Slip, chance: f64) {
        if let Some(number) = Compact::of(number) {
            self.offer(&number, slip, chance);
        }
    }
}

/// The number of a post that ends with three letters for its country, as posts write it.
fn three_letters(number: &Compact) -> Option<Compact> {
    const LETTERS: u64 = s10::LETTERS | 1 << s10::LENGTH;
    let written = number.len == s10::LENGTH + 1 && number.letters == LETTERS;
    let (item, country) = written.then(|| number.text().split_at(s10::LENGTH - s10::COUNTRY))?;
    Compact::of(&[item, &channel::country(country)?].concat())
}

/// Whether the ends of a number of a post may have changed places: what would be its service is one that is known.
fn may_be_exchanged(number: &Compact) -> bool {
    !matcher::find(number).iter().any(Fit::is_item) || s10::lists_service(number.text())
}
