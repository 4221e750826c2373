//! What a text that nothing accepts is near.

use alloc::string::String;
use alloc::vec::Vec;

use super::Case;
use super::attribution;
use crate::canon::Compact;
use crate::cell::claim;
use crate::diagnose::Diagnosis;
use crate::evidence::{CONVINCING, EVEN, PROBABLE, WORTH_IT};
use crate::finding::{Applicability, Code, Detail, Finding, Repair, Severity};
use crate::matched::Fits;
use crate::matcher::{Fit, FormatId};
use crate::near;
use crate::rank::Facts;
use crate::repair;
use crate::rule::{Carrier, Format, Kind, Part};
use crate::s10;
use crate::spreadsheet::KEPT_DIGITS;
use crate::verdict::Verdict;

impl<'a> Case<'a> {
    /// Question 9, with the resemblance that question 7 left open.
    pub(super) fn near(self, foreign: Option<Finding>) -> Diagnosis<'a> {
        let search = self.search();
        if let Some(search) = self.without_stray(&search) {
            return self.suspect(search);
        }
        if let Some(finding) = foreign.filter(|finding| self.is_rather_another(finding, &search)) {
            return self.verdict(Verdict::Foreign, finding);
        }
        let slight = self.is_lettered() || search.probability() < PROBABLE;
        if let Some(fits) = self.fits().filter(|_| slight && self.context.brand.is_some())
            && let Some(fits) = self.fits_of_unproven_sister(&fits)
        {
            return self.accept_for_sister(fits);
        }
        if let Some(search) = self.near_post_abroad(&search) {
            return self.suspect(search);
        }
        // A carrier of which too little is known may have such numbers: nothing is wrong with them.
        let has_carrier = self.declared_or_named().is_some();
        let search = if !has_carrier && self.is_known(&search) { repair::Search::default() } else { search };
        if self.is_slight(&search)
            && let Some(search) = self.near_others()
        {
            return self.suspect(search);
        }
        let hearsay = !search.is_likely() && self.declared_by_hearsay().is_some();
        if !search.findings.is_empty() && (has_carrier && !hearsay || self.tells(&search)) {
            return self.suspect(search);
        }
        if let Some(search) = self.near_others() {
            return self.suspect(search);
        }
        if let Some(hidden) = self.hides_inside() {
            return self.verdict(Verdict::Ruined, hidden);
        }
        self.near_nothing(search)
    }

    /// Whether what else a text resembles is a better story than what the search tells.
    fn is_rather_another(&self, other: &Finding, search: &repair::Search) -> bool {
        let better =
            || self.context.declared.is_none() || self.is_rather_a_day(other) || self.is_rather_said(other, search);
        let printed = || {
            let spelled = other.code == Code::ArticleCode && is_in_even_groups(other.span.of(self.input));
            spelled && self.is_lettered() && search.probability() >= PROBABLE
        };
        !search.is_likely() && better() && !self.fails_a_check_of_its_own() && !printed()
    }

    /// The number of a post that is right but for its country. Whose it is stands in that: what the declared carrier
    /// would make of the number is a worse story, unless it is the same one.
    fn near_post_abroad(&self, search: &repair::Search) -> Option<repair::Search> {
        let abroad =
            |search: &repair::Search| matches!(search.cause(), Some(Code::WrongCountryCode | Code::UnknownCountry));
        if !self.is_of_unknown_country() || abroad(search) {
            return None;
        }
        let mut others = self.near_others().filter(abroad)?;
        // What stands for a country as people write it is no slip in another one.
        if others.cause() != Some(Code::WrongCountryCode) {
            others.prefer_country_of(search, &self.reading.text);
        }
        Some(others)
    }

    /// Whether what the search tells is slight beside the numbers of others. Nobody adds a whole part to a number of
    /// the declared carrier, or leaves one off, so that it looks like another's.
    fn is_slight(&self, search: &repair::Search) -> bool {
        let cut = search.cause() == Some(Code::ExtraPart);
        let part = search.cause() == Some(Code::PartMissing);
        !search.is_likely()
            && (cut || part || search.probability() < PROBABLE)
            && (self.has_outline_of_others() || part && self.fails_declared_check())
            && !(part && self.lacks_service_of_post())
    }

    /// Whether a number of the post that was declared or named lacks nothing but its service.
    fn lacks_service_of_post(&self) -> bool {
        let post = self.declared_or_named().filter(|carrier| carrier.kind == Kind::Post);
        let country = post.and_then(|post| post.country);
        country.zip(Compact::of(&self.reading.text)).is_some_and(|(country, number)| {
            near::lacks_service(&number) && number.text().ends_with(country.as_bytes())
        })
    }

    /// A text that is near nothing worth telling: what the search found is noted.
    fn near_nothing(mut self, search: repair::Search) -> Diagnosis<'a> {
        // With the check digit that it asks for, any row of digits is a number.
        let lacks = self.declared_or_named().is_none() && search.cause() == Some(Code::CheckDigitMissing);
        let guessed = lacks && search.is_likely();
        let repair::Search { mut findings, repairs } = search.doubted();
        // Which character somebody's numbers have at one place says nothing of a text of nobody for which no number is
        // proposed.
        if !guessed && self.declared_or_named().is_none() {
            findings.retain(|f| !matches!(f.detail, Detail::Character { .. } | Detail::ReadAs { .. }));
        }
        self.findings.extend(findings.into_iter().map(|f| f.severity(Severity::Note)));
        if let Some(carrier) = self.context.carrier().filter(|carrier| carrier.formats.is_empty()) {
            return self.unheard_of(carrier);
        }
        let context = self.context;
        let mut out = self.unknown();
        out.propose(context, if guessed { repairs } else { Vec::new() });
        out
    }

    /// Nothing that anybody numbers so.
    pub(super) fn unknown(self) -> Diagnosis<'a> {
        let finding = Finding::new(Code::UnknownFormat, self.core());
        let finding = match self.context.carrier() {
            Some(carrier) => finding.detail(Detail::Carrier { carrier, declared: Some(carrier) }),
            None => finding,
        };
        self.verdict(Verdict::Unknown, finding)
    }

    /// The zero that a spreadsheet took from a number of a carrier that is known by hearsay: its numbers may as well be
    /// shorter than those that somebody saw.
    pub(super) fn zero_by_hearsay(&self, carrier: &'static Carrier) -> Option<(Finding, Repair)> {
        // A spreadsheet takes every zero in front, so that none is left, and keeps fifteen digits at the most.
        let found = self.reading.text.len();
        if found > KEPT_DIGITS || self.reading.text.starts_with(b"0") {
            return None;
        }
        let padded = Compact::of(&[b"0", self.reading.text.as_slice()].concat()).filter(|n| n.letters == 0)?;
        let takes = |fit: &Fit| !claim::is_free(fit.format) && !attribution::is_of_any_length(*fit);
        let fit = claim::fits_of(carrier, &padded).find(takes)?;
        let detail = Detail::Length { found, expected: 1 << padded.len, format: Some(fit.format.format()) };
        let finding = Finding::new(Code::LeadingZeroLost, self.core()).detail(detail).severity(Severity::Note);
        let number = String::from_utf8_lossy(padded.text()).into_owned();
        Some((finding, Repair { number, carrier, applicability: Applicability::Guess, probability: EVEN }))
    }

    /// What a number was that begins with the letters of one carrier and lacks a character of it, or has one more,
    /// where the one that takes it so takes nearly anything.
    pub(super) fn near_by_beginning(&self) -> Option<repair::Search> {
        const OF_LENGTH: [Code; 4] =
            [Code::MissingCharacter, Code::ExtraCharacter, Code::CheckDigitMissing, Code::SuffixMissing];
        let alone = self.context.declared.is_none() && self.peeled.hint.is_none();
        let fits = self.fits().filter(|_| alone && self.peeled.sure == Applicability::Safe)?;
        let owner = owner_by_beginning(&fits, fits.best()?, &fits.compact()?)?;
        let search = self.search_of(Some(owner));
        OF_LENGTH.contains(&search.cause()?).then(|| search.doubted())
    }

    /// Whether digits are the days that a spreadsheet counts, and not a number of the declared carrier cut short: no
    /// number has so few.
    fn is_rather_a_day(&self, found: &Finding) -> bool {
        found.code == Code::DateSerial && self.declared_by_hearsay().is_none()
    }

    /// Whether words or a day tell what a text is that is near no number of the declared carrier but by chance.
    fn is_rather_said(&self, found: &Finding, search: &repair::Search) -> bool {
        let text = self.input.trim();
        let parted = |c: char| c.is_whitespace() || matches!(c, ':' | '：' | '#');
        let word = |word: &str| word.chars().nth(1).is_some() && word.chars().all(char::is_alphabetic);
        let worded = |text: &str| text.split(|c: char| !c.is_alphanumeric()).any(word);
        let dated = matches!(found.code, Code::Date | Code::Timestamp);
        let said = text.contains(parted) && worded(text) || dated;
        // A word among what was read as the number makes it one of nobody.
        let core = self.core().of(self.input);
        let joined = core.contains(char::is_whitespace) && core.contains(|c: char| c.is_lowercase()) && worded(core);
        said && found.code != Code::Words
            && !self.peeled.is_spoken_for()
            && self.declared_by_hearsay().is_none()
            && (joined || dated || search.findings.is_empty())
    }

    /// Whether only a check digit keeps the text from a format that is told by letters and digits of its own: no goods
    /// and no orders are numbered so by chance, however it was grouped.
    fn fails_a_check_of_its_own(&self) -> bool {
        let fails = |fit: Fit| fit.check == Some(false) && attribution::outline_is_distinctive(fit);
        self.fits().is_some_and(|fits| fits.all().any(fails))
    }

    /// Whether a text of an unknown carrier is rather a number with a slip than anything else.
    pub(super) fn tells(&self, search: &repair::Search) -> bool {
        /// A word in lowercase that stands alone is hardly the beginning of a number, whatever its letters look like.
        const WORD: usize = 4;
        let bare = self.reading.text.iter().all(u8::is_ascii_digit);
        let mut words = self.core().of(self.input).split(|c: char| !c.is_ascii_alphanumeric());
        let worded = words.any(|word| word.len() >= WORD && word.bytes().all(|b| b.is_ascii_lowercase()));
        let probable = || !bare && !worded && search.probability() >= PROBABLE;
        // Two digits say too little for a barcode form: it is scanned, and a scanner takes no digit for another.
        let enough = |fit: Fit| !bare || fit.outline() >= CONVINCING || !Facts::of(fit.format).carries;
        let outlined = |fit: Fit| attribution::outline_is_distinctive(fit) && enough(fit);
        let distinctive = || self.fits().is_some_and(|fits| fits.all().any(outlined));
        let likely = search.is_likely() && (!bare || self.begins_alike(search));
        !search.findings.is_empty() && !self.is_known(search) && (likely || distinctive() || probable())
    }

    /// Whether digits begin as the number does that they may have been, where all of its kind begin with some of their
    /// own: two of them where a code that is known follows, or else three.
    fn begins_alike(&self, search: &repair::Search) -> bool {
        const FEW: usize = 2;
        let Some(repair) = search.repairs.first() else { return false };
        let number = repair.number.as_bytes();
        let begins = |format: &&Format| {
            let fixed = match format.shape.first() {
                Some(&Part::Lit(head)) => head.len(),
                Some(&Part::OneOf(_, heads)) => heads.iter().map(|head| head.len()).min().unwrap_or(0),
                Some(&Part::Code(_, registry)) => registry.width(),
                _ => 0,
            };
            let enough = fixed > FEW || fixed == FEW && format.knows_codes(number);
            enough && self.reading.text.get(..fixed) == number.get(..fixed) && format.fits(number)
        };
        repair.carrier.formats.iter().any(|format| begins(&format))
    }

    /// Whether a format accepts the text that takes no part in the answers, with letters or digits of its own. Two
    /// letters and anything behind them are too little to hush a probable slip, and so is the outline of a postal item
    /// that only its check digit speaks against.
    fn is_known(&self, search: &repair::Search) -> bool {
        if self.is_postal_but_for_its_check() || self.is_exchanged(search) {
            return false;
        }
        let probable = search.probability() >= PROBABLE;
        let distinctive =
            |fit| attribution::outline_is_distinctive(fit) && !(probable && attribution::is_of_any_length(fit));
        let known = |fit: Fit| fit.accepted() && distinctive(fit);
        self.fits().is_some_and(|fits| fits.all().any(known))
    }

    /// Whether nothing is likelier than that the ends of a number of a post have changed places.
    fn is_exchanged(&self, search: &repair::Search) -> bool {
        let exchanged = Compact::of(&self.reading.text).and_then(|number| near::exchanged(&number));
        let first = search.repairs.first().filter(|r| r.probability >= WORTH_IT);
        exchanged.zip(first).is_some_and(|(exchanged, first)| exchanged.text() == first.number.as_bytes())
    }

    /// Whether the text is a postal item, of a service and a country that are known, with a wrong check digit.
    fn is_postal_but_for_its_check(&self) -> bool {
        let listed = |fits: Fits| s10::lists_service(fits.number().as_bytes());
        self.fits().is_some_and(|fits| fits.all().any(Fit::is_item_but_for_its_check) && listed(fits))
    }

    /// Whether the text has a distinctive outline of another carrier than the declared one, and none of that one.
    fn has_outline_of_others(&self) -> bool {
        let own = |fit: Fit| self.context.is_declared(fit.format);
        self.fits().is_some_and(|fits| fits.all().any(attribution::outline_is_distinctive) && !fits.all().any(own))
    }

    /// What a text is near that the carrier that was declared or named does not know: it may have handed the parcel on,
    /// or not be the one. What would fix the number leaves open whose it is, so that nothing is more than a guess.
    fn near_others(&self) -> Option<repair::Search> {
        let carrier = self.declared_or_named()?;
        let mut search = self.search_of(None);
        if !self.tells(&search) {
            return None;
        }
        if let Some(number) = Compact::of(&self.reading.text) {
            search.add_handed_on(&number, carrier);
        }
        Some(search.doubted())
    }
}

/// Whether hyphens part a text into groups of four, of which only the last one may be shorter, as people write long
/// numbers: the codes of articles have groups of their own.
fn is_in_even_groups(text: &str) -> bool {
    const GROUP: usize = 4;
    const FEWEST: usize = 3;
    let mut groups = text.trim().split('-').map(str::len);
    let last = groups.next_back();
    groups.clone().count() + 1 >= FEWEST && groups.all(|len| len == GROUP) && last.is_some_and(|len| len <= GROUP)
}

/// Who else's number it rather is, with a slip, by letters of its own at the beginning, where nothing speaks for the
/// one that takes it as it is.
pub(crate) fn owner_by_beginning(fits: &Fits, best: Fit, number: &Compact) -> Option<&'static Carrier> {
    /// Less than one in three: two others are likelier together.
    const DOUBTFUL: f64 = 0.3;
    if best.check == Some(true) || attribution::outline_is_distinctive(best) || number.letters == 0 {
        return None;
    }
    let postal = near::lacks_country(number);
    // The comparison with the numbers of all carriers comes last, because it takes longest.
    if !postal && !near::may_begin_as(number) || fits.confidence(best) >= DOUBTFUL {
        return None;
    }
    if postal { s10::standard() } else { near::begins_as(number).map(FormatId::carrier) }
}
