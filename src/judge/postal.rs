//! What a text was that is a number of a post but for one digit read for a letter.

use super::{Case, attribution};
use crate::canon::Compact;
use crate::finding::Code;
use crate::matched::Fits;
use crate::matcher::Fit;
use crate::near;
use crate::rank::{Context, Quarters};
use crate::repair;
use crate::rule::Kind;
use crate::s10;

/// What one misread letter takes from a story at the least: hardly one in sixty-four numbers has it.
const MISREAD: Quarters = 24;

impl Case<'_> {
    /// What the number was, where one digit of it stands for a letter, unless the carrier that was declared or named
    /// takes it as it is.
    pub(super) fn misread_postal(&self) -> Option<repair::Search> {
        let meant = near::misread(&Compact::of(&self.reading.text)?);
        let declared = || self.fits().is_some_and(|fits| fits.own().is_some_and(|own| !attribution::is_vague(own)));
        if meant.is_empty() || declared() {
            return None;
        }
        let explains = |search: &repair::Search| {
            search.cause() == Some(Code::DigitInLetterSlot)
                && search.repairs.first().is_some_and(|r| meant.iter().any(|m| m.text() == r.number.as_bytes()))
        };
        let own = self.declared_or_named();
        if own.is_none() && self.is_rather_as_it_stands(&meant) {
            return None;
        }
        if let Some(search) = own.map(|own| self.search_of(Some(own))).filter(explains) {
            return Some(search);
        }
        let search = Some(self.search_of(s10::standard())).filter(explains)?;
        Some(if own.is_some() { search.doubted() } else { search })
    }

    /// Whether a format that takes the text as it stands is a better story than the items that it was with a letter
    /// misread: by characters of its own, or by a check character where such items are rare.
    fn is_rather_as_it_stands(&self, meant: &[Compact]) -> bool {
        let Some((fits, best)) = self.fits().and_then(|fits| Some((fits, fits.best()?))) else { return false };
        let context = fits.context;
        let item = |number: &Compact| Fits::of(context, *number).best().map(|item| context.weight(item));
        let likeliest = || meant.iter().filter_map(item).max();
        let rare = || likeliest().is_none_or(|item| item < context.weight(best) + MISREAD);
        if best.check == Some(true) { rare() } else { best.is_striking() }
    }

    /// What the number of a post was that lacks its country, or whose ends changed places, under a carrier that does
    /// not know it so: whoever takes it as it stands takes nearly anything, or is the post of another country by
    /// chance.
    pub(super) fn of_a_post(&self, fit: Fit) -> Option<repair::Search> {
        let number = Compact::of(&self.reading.text)?;
        let carrier = self.context.carrier()?;
        if near::lacks_country(&number) && fit.check != Some(true) && !fit.is_distinctive() {
            let missing = |search: &repair::Search| search.cause() == Some(Code::SuffixMissing);
            let own = Some(self.search_of(Some(carrier))).filter(missing);
            let mut search = own.unwrap_or_else(|| self.search_of(s10::standard()));
            search.add_handed_on(&number, carrier);
            return missing(&search).then(|| search.doubted());
        }
        let home = carrier.country.filter(|_| carrier.kind == Kind::Post)?;
        if number.text().ends_with(home.as_bytes())
            && let Some(search) = self.of_its_own(&number, || self.search_of(Some(carrier)))
        {
            return Some(search);
        }
        let exchanged = near::exchanged(&number).filter(|_| number.text().starts_with(home.as_bytes()))?;
        let fits = Fits::of(self.context, exchanged);
        if fits.own().is_none_or(|own| own.check != Some(true)) || !fits.is_item_of_a_post() {
            return None;
        }
        Some(self.search_of(Some(carrier))).filter(|search| search.leads_to(exchanged.text()))
    }

    /// What the number was, where one letter of it stands for a digit, and with that it is one of the declared post, by
    /// its check digit.
    fn of_its_own(&self, number: &Compact, search: impl FnOnce() -> repair::Search) -> Option<repair::Search> {
        let letters = number.len == s10::LENGTH
            && number.letters & s10::LETTERS == s10::LETTERS
            && (number.letters & !s10::LETTERS).is_power_of_two();
        let search = Some(search()).filter(|_| letters)?;
        let alike = search.cause() == Some(Code::LetterInDigitSlot);
        let meant = search.repairs.first().and_then(|r| Compact::of(r.number.as_bytes()))?;
        let fits = Fits::of(self.context, meant);
        (alike && fits.own().is_some_and(|own| own.check == Some(true)) && fits.is_item_of_a_post()).then_some(search)
    }

    /// What the number was, where one more digit stands before or behind a whole number of a post: `1LX…CN`. What takes
    /// such a text takes nearly any.
    pub(super) fn with_stray_digit(&self) -> Option<repair::Search> {
        const WITH_ONE_MORE: usize = s10::LENGTH + 1;
        let lettered = |n: &Compact| n.letters.count_ones() == s10::LETTERS.count_ones();
        let number = Compact::of(&self.reading.text).filter(|n| n.len == WITH_ONE_MORE && lettered(n))?;
        if self.context.declared.is_some() || self.peeled.hint.is_some() {
            return None;
        }
        let text = number.text();
        let ends = [(text[0], &text[1..]), (text[WITH_ONE_MORE - 1], &text[..WITH_ONE_MORE - 1])];
        let postal = |rest| Compact::of(rest).is_some_and(|n| Fits::of(Context::default(), n).is_item_of_a_post());
        let (_, item) = ends.into_iter().find(|&(stray, rest)| stray.is_ascii_digit() && postal(rest))?;
        Some(self.search_of(s10::standard())).filter(|search| search.leads_to(item))
    }
}
