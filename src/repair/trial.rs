//! Tries changes, and gathers the texts that a format accepts as candidates.

use alloc::vec::Vec;
use core::cmp::Reverse;

use smallvec::SmallVec;

use super::candidate::{Candidate, Slip, code_place};
use super::edit::{bits, deleted, inserted, replaced};
use super::likelihood::{like_its_neighbours, ratio};
use crate::canon::Compact;
use crate::channel::{self, byte, symbol};
use crate::matcher::{self, Fit, FormatId, Found};
use crate::near::{self, Row, Scope, Text, Wanted};
use crate::rank;
use crate::registry::Registry;
use crate::rule::{Carrier, Part};
use crate::s10;

/// What the formats that accept an answer of the matcher are worth together, the best of them, and whether it proves.
type Worth = Option<(f64, FormatId, bool)>;

/// Tries changes and gathers those that a format accepts.
pub(super) struct Candidates<'a> {
    text: &'a Text,
    scope: Scope,
    /// Most changes lead to one of few answers of the matcher.
    seen: SmallVec<[(Found, Worth); 12]>,
    found: Vec<Candidate>,
}

impl<'a> Candidates<'a> {
    pub(super) fn new(text: &'a Text, scope: Scope) -> Self {
        Self { text, scope, seen: SmallVec::new(), found: Vec::new() }
    }

    /// All candidates, the likeliest first, with their probabilities.
    pub(super) fn ranked(mut self) -> Vec<Candidate> {
        for candidate in &mut self.found {
            candidate.probability *= like_its_neighbours(self.text, candidate);
            if !candidate.format.format().lists_codes(candidate.number.text()) {
                candidate.probability *= UNLISTED_SERVICE;
            }
            if is_misread_form(self.text, candidate) {
                candidate.probability *= TYPED_FORM;
            }
        }
        let sum: f64 = self.found.iter().map(|c| c.probability).sum();
        let all = sum / (1.0 - channel::UNLISTED)
            + channel::NOTHING_KNOWN
                * rank::power(rank::background(self.text.number.letters == 0, self.text.number.len));
        for candidate in &mut self.found {
            candidate.probability /= all;
        }
        self.found.sort_by_cached_key(likelihood);
        self.found
    }

    /// One character that is unknown, at `gap`.
    pub(super) fn erasure(&mut self, gap: usize) {
        for s in 0..channel::SYMBOLS {
            let number = inserted(&self.text.number, gap, byte(s));
            self.offer(&number, Slip::Erased { gap }, 1.0);
        }
    }

    /// Every single slip that is worth trying.
    pub(super) fn single_slips(&mut self, wanted: &Wanted) {
        let text = self.text;
        let (n, base) = (text.number.len, &text.number);
        let mut changed = base.bytes;
        for at in 0..n {
            for s in bits((wanted.replace[at] | wanted.mend[at]) & !(1 << text.symbol(at))) {
                changed[at] = byte(s);
                // Asking the failed checks alone is cheaper than asking the matcher.
                let fits = wanted.replace[at] >> s & 1 == 1;
                if fits || wanted.failed.iter().any(|failed| failed.passes(&changed[..n])) {
                    let chance = channel::replaced(s, text.symbol(at), text.raw[at]) / n as f64;
                    self.offer(&replaced(base, at, byte(s)), Slip::Replaced { at }, chance);
                }
            }
            changed[at] = base.bytes[at];
        }
        for at in bits(wanted.swap) {
            let (a, b) = (base.bytes[at], base.bytes[at + 1]);
            if a != b {
                let number = replaced(&replaced(base, at, b), at + 1, a);
                self.offer(&number, Slip::Swapped { at }, channel::SWAPPED / (n - 1) as f64);
            }
        }
        for at in bits(wanted.delete) {
            let before = at.checked_sub(1).map(|k| text.symbol(k));
            // Leaving out any of several equal neighbours gives one text; the first stands for all.
            if before != Some(text.symbol(at)) {
                let after = (at + 1 < n).then(|| text.symbol(at + 1));
                let chance = channel::added(text.symbol(at), [before, after]) / n as f64;
                self.offer(&deleted(base, at), Slip::Extra { at }, chance);
            }
        }
        for (gap, &set) in wanted.insert.iter().enumerate().take(n + 1) {
            let check = if wanted.check_gaps >> gap & 1 == 1 { channel::CHECK_MISSING } else { 0.0 };
            let before = gap.checked_sub(1).map(|k| text.symbol(k));
            for s in bits(set) {
                let number = inserted(base, gap, byte(s));
                // Whichever of several equal neighbours was left out, the text is the same.
                let run = number.text()[gap..].iter().take_while(|&&b| b == byte(s)).count();
                let chance = channel::LEFT_OUT * run as f64 / (n + 1) as f64;
                if before != Some(s) {
                    self.offer(&number, Slip::Missing { gap }, chance);
                }
                if check > 0.0 {
                    self.offer_check(&number, gap, chance + check);
                }
            }
        }
        self.pairs(wanted);
    }

    /// Two look-alikes at once, where both places are known to be wrong.
    fn pairs(&mut self, wanted: &Wanted) {
        let text = self.text;
        let n = text.number.len as f64;
        let one = |at: usize, s: usize| channel::replaced(s, text.symbol(at), text.raw[at]);
        for &[(first, set_one), (second, set_two)] in &wanted.pairs {
            let (first, second) = (usize::from(first), usize::from(second));
            let alike =
                |at: usize, set: u64| bits(set).filter(move |&s| channel::looks_like(s, text.symbol(at), text.raw[at]));
            for a in alike(first, set_one) {
                for b in alike(second, set_two) {
                    let number = replaced(&replaced(&text.number, first, byte(a)), second, byte(b));
                    let chance = channel::TWO_REPLACED * one(first, a) * one(second, b) / (n * n);
                    self.offer(&number, Slip::BothReplaced { first, second }, chance);
                }
            }
        }
    }

    /// A letter that was read for a digit is read so wherever the digit stands: every one of them at once.
    pub(super) fn each_replaced(&mut self) {
        const READ: &[(&[u8], u8)] =
            &[(b"O", b'0'), (b"IL", b'1'), (b"S", b'5'), (b"B", b'8'), (b"Z", b'2'), (b"G", b'6')];
        let text = self.text;
        let mut all = text.number;
        let mut kinds = 0;
        for &(letters, digit) in READ {
            let mut places = bits(text.number.letters).filter(|&at| letters.contains(&text.number.bytes[at]));
            let Some(first) = places.next() else { continue };
            let last = places.last();
            let mut number = text.number;
            for at in bits(text.number.letters).filter(|&at| letters.contains(&text.number.bytes[at])) {
                number = replaced(&number, at, digit);
                all = replaced(&all, at, digit);
            }
            kinds += 1;
            if let Some(last) = last {
                self.offer_each(&number, first, last, AGAIN * self.one(&number, first).max(self.one(&number, last)));
            }
        }
        let changed = || bits(text.number.letters).filter(|&at| all.bytes[at] != text.number.bytes[at]);
        if kinds > 1
            && let (Some(first), Some(last)) = (changed().next(), changed().last())
        {
            self.offer_each(&all, first, last, AGAIN * self.one(&all, first).max(self.one(&all, last)));
        }
    }

    /// Where every place that a row refuses holds a look-alike, all were read wrongly.
    pub(super) fn alike(&mut self, wanted: &Wanted) {
        let text = self.text.number;
        let places = |number: &Compact| {
            (0..text.len).filter(|&at| number.bytes[at] != text.bytes[at]).fold(0u64, |places, at| places | 1 << at)
        };
        // Without a declared carrier, digits that some format takes prove nothing; and what the declared one takes as it is, need
        // not be read otherwise.
        let own = |fit: Fit| fit.accepted() && self.scope.context.is_declared(fit.format);
        let taken = !wanted.alike.is_empty() && matcher::find(&text).iter().any(own);
        for number in &wanted.alike {
            let changed = places(number);
            // Where a row refuses fewer of these places, the others need no change.
            let fewer = |other: &Compact| places(other) != changed && places(other) & !changed == 0;
            let told = if self.scope.is_declared() { !taken } else { number.letters != 0 };
            let known = wanted.faults & changed == 0 && !wanted.alike.iter().any(fewer);
            let again = if told && known { TOGETHER } else { AGAIN };
            let rarest = bits(changed).map(|at| self.one(number, at)).fold(f64::INFINITY, f64::min);
            let (first, last) = (changed.trailing_zeros() as usize, 63 - changed.leading_zeros() as usize);
            self.offer_each(number, first, last, again * rarest);
        }
    }

    /// The chance that the character at one place was read for the one that stands there.
    fn one(&self, number: &Compact, at: usize) -> f64 {
        channel::replaced(symbol(number.bytes[at]), self.text.symbol(at), self.text.raw[at])
    }

    /// Both ends of it count like two look-alikes: those between go along with them.
    fn offer_each(&mut self, number: &Compact, first: usize, last: usize, chance: f64) {
        let chance = chance / self.text.number.len as f64;
        let count = self.found.len();
        let before = self.found.iter().position(|c| c.number.text() == number.text());
        self.offer(number, Slip::EachReplaced { first, last }, chance);
        // Of two stories that lead to one number, the likelier stays.
        if let Some(before) = before.filter(|_| self.found.len() > count) {
            let likelier = self.found[before].probability < self.found[count].probability;
            self.found.remove(if likelier { before } else { count });
        }
    }

    /// Letters at the beginning and at the end, exchanged.
    pub(super) fn affixes_swapped(&mut self) {
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
    pub(super) fn affixes(&mut self, declared: Option<&'static Carrier>) -> Option<&'static Row> {
        let base = &self.text.number;
        let (n, bytes) = (base.len, base.text());
        let (affixes, open) = near::missing(self.text, self.scope);
        for near::Affix { text, at_end } in affixes {
            let number = if at_end { [bytes, &text].concat() } else { [&text, bytes].concat() };
            self.found.retain(|c| text.len() > 1 || c.number.text() != number);
            self.offer_text(&number, Slip::AffixMissing { at_end, len: text.len() }, channel::AFFIX_MISSING / 2.0);
        }
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
    pub(super) fn countries(&mut self, fits: &[Fit]) {
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

    fn offer_text(&mut self, number: &[u8], slip: Slip, chance: f64) {
        if let Some(number) = Compact::of(number) {
            self.offer(&number, slip, chance);
        }
    }

    /// A number whose check character may be all that is missing.
    fn offer_check(&mut self, number: &Compact, gap: usize, chance: f64) {
        if let Some((_, format, _)) = self.worth(matcher::find(number))
            && format.format().layout(number.text()).and_then(|l| l.check_slot()) == Some(gap)
        {
            // A check letter belongs to numbers of letters: each place that takes one and has none speaks against it.
            let bare = number.bytes[gap].is_ascii_alphabetic() && self.text.number.letters == 0;
            let lettered = |&at: &usize| at != gap && format.format().fits(replaced(number, at, b'A').text());
            let free = if bare { (0..number.len).filter(lettered).count() } else { 0 };
            self.found.retain(|c| c.number.text() != number.text());
            let chance = (0..free).fold(chance, |chance, _| chance * NO_LETTER);
            self.offer(number, Slip::CheckMissing { gap }, chance);
        }
    }

    /// Keeps a changed text when a format accepts it.
    fn offer(&mut self, number: &Compact, slip: Slip, chance: f64) {
        let found = matcher::find(number);
        if found.is_empty() {
            return;
        }
        if let Some((worth, format, proven)) = self.worth(found)
            && !is_degenerate(number)
        {
            let probability = chance * worth * ratio(&self.text.number, number);
            self.found.push(Candidate { number: *number, slip, format, proven, probability });
        }
    }

    fn worth(&mut self, found: Found) -> Worth {
        if let Some(&(_, worth)) = self.seen.iter().find(|(seen, _)| *seen == found) {
            return worth;
        }
        let mut worth: Worth = None;
        let mut best = 0.0;
        for fit in found.iter().filter(|fit| fit.accepted() && self.scope.allows(fit.format)) {
            let value = rank::power(self.scope.context.weight_of_candidate(fit));
            let proven = fit.check.is_some() || fit.code.is_some();
            let (sum, format, was_proven) = worth.unwrap_or((0.0, fit.format, proven));
            worth =
                Some(if value > best { (sum + value, fit.format, proven) } else { (sum + value, format, was_proven) });
            best = value.max(best);
        }
        if self.seen.len() == self.seen.inline_size() {
            self.seen.pop();
        }
        self.seen.push((found, worth));
        worth
    }
}

/// What sorts the likelier first. Of those that are as likely, the one that more parcels come with: by the first letter of
/// a post's service, then by the carrier.
fn likelihood(c: &Candidate) -> (Reverse<u64>, usize, Reverse<rank::Quarters>) {
    let service = channel::service_place(c.number.bytes[0]).filter(|_| s10::is_format(c.format));
    // The bits of numbers that are not negative are in the order of the numbers.
    (Reverse(c.probability.to_bits()), service.unwrap_or(usize::MAX), Reverse(rank::prior(c.format)))
}

/// Whether it would be a form that carries a shorter number, with another digit in the place of one that all such forms
/// begin with.
fn is_misread_form(text: &Text, candidate: &Candidate) -> bool {
    let Slip::Replaced { at } = candidate.slip else { return false };
    let begins = |part: &Part| matches!(*part, Part::Lit(head) if at < head.len());
    rank::Facts::of(candidate.format).carries
        && text.number.digits >> at & 1 == 1
        && candidate.format.format().shape.first().is_some_and(begins)
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

/// One service in three is spelled like a country, and of the slips that make no country one in two makes a service: where
/// both are so, the exchange is as many times likelier.
const TELLING_ENDS: f64 = 6.0;

/// Of the look-alikes that were read wrongly, so many were read so again.
const AGAIN: f64 = 0.03;
/// Where nothing else stands in the way of a number, many more: who reads one letter for a digit reads the next one so.
const TOGETHER: f64 = 0.4;

/// Barcode forms are scanned, and a scanner takes no digit for another: one in fifty was typed.
const TYPED_FORM: f64 = 0.02;

/// Of the characters of a number that may be figures or letters up to F, so many are figures.
const NO_LETTER: f64 = 0.625;

/// Tables lag behind: one number in twenty is of a service that they do not list.
const UNLISTED_SERVICE: f64 = 0.05;

/// So many characters too many are looked for at either end.
const LONGEST_PART: usize = 8;
/// What is left after taking a part away has at least so many characters.
const SHORTEST_NUMBER: usize = 8;

/// One digit repeated: passes most check digits, and is nobody's number.
fn is_degenerate(number: &Compact) -> bool {
    let mut digits = bits(number.digits).map(|at| number.bytes[at]);
    let first = digits.next();
    number.digits.count_ones() > 3 && digits.all(|d| Some(d) == first)
}
