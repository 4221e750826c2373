//! Candidates: the changed texts that a format accepts, with the slip that explains each and its weight.

use alloc::vec::Vec;

use smallvec::SmallVec;

use super::edit::{bits, deleted, inserted, replaced};
use crate::canon::Compact;
use crate::channel::{self, byte, symbol};
use crate::damage;
use crate::matcher::{self, Fit, FormatId, Found};
use crate::missing;
use crate::near::{self, Row, Scope, Text, Wanted};
use crate::rank;
use crate::registry::Registry;
use crate::rule::{Carrier, Field, Part, Set, Span};

/// What happened to a number on its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Slip {
    /// One character is unknown.
    Erased { gap: usize },
    /// One character stands for another.
    Replaced { at: usize },
    /// Two characters stand for others.
    BothReplaced { first: usize, second: usize },
    /// All look-alikes of one kind, or of every kind, stand for digits.
    EachReplaced { first: usize, last: usize },
    /// A character and the next have changed places.
    Swapped { at: usize },
    /// A character too many.
    Extra { at: usize },
    /// A character is missing.
    Missing { gap: usize },
    /// The check character is missing.
    CheckMissing { gap: usize },
    /// The country is written as people write it.
    Country { at: usize },
    /// Beginning and end have changed places.
    AffixesSwapped,
    /// The beginning or the end is missing.
    AffixMissing { at_end: bool, len: usize },
    /// Characters too many at the beginning or the end.
    PartAdded { at_end: bool, len: usize },
}

impl Slip {
    /// Whether two slips are the same kind of explanation; the place counts only where it is a statement of its own.
    pub(super) fn is_like(self, other: Self) -> bool {
        match (self, other) {
            (Self::Replaced { .. } | Self::Erased { .. }, _) => self == other,
            _ => core::mem::discriminant(&self) == core::mem::discriminant(&other),
        }
    }
}

/// A number that may have been meant.
#[derive(Clone)]
pub(super) struct Candidate {
    pub(super) number: Compact,
    pub(super) slip: Slip,
    /// The best format that accepts it.
    pub(super) format: FormatId,
    /// Whether a check digit or a closed table speaks for it.
    pub(super) proven: bool,
    /// The weight, and in the end the probability.
    pub(super) probability: f64,
}

/// Sure enough to be proposed although other completions exist.
const CONVINCING: f64 = 0.85;

impl Candidate {
    pub(super) const fn is_swap(&self) -> bool {
        matches!(self.slip, Slip::Swapped { .. })
    }

    /// Whether it is the one completion at a known place: the only one that a format accepts, or the only one whose
    /// character looks like the one that stands there. `known` holds the places whose characters no row allows.
    pub(super) fn is_sole(&self, text: &Text, scope: Scope, all: &[Self], known: u64) -> bool {
        let is_known = match self.slip {
            Slip::Erased { .. } | Slip::CheckMissing { .. } | Slip::Country { .. } | Slip::BothReplaced { .. } => true,
            Slip::Replaced { at } => known >> at & 1 == 1,
            // A letter that the format takes there is none whose place is known.
            Slip::EachReplaced { .. } => !self.format.format().fits(text.number.text()) && self.is_digits_only(text),
            Slip::AffixesSwapped => self.proven,
            // What all numbers of the declared carrier begin with needs no check digit to be missed.
            Slip::AffixMissing { .. } => self.proven || scope.is_declared() && self.probability >= CONVINCING,
            _ => false,
        };
        if !is_known || self.probability < 0.5 || self.is_ruined() {
            return false;
        }
        // Whatever stands in the place of the check digit, the slip may be elsewhere: to overwrite it proves nothing.
        let overwrites = |at: usize| {
            let slot = self.format.format().layout(self.number.text()).and_then(|layout| layout.check_slot());
            slot == Some(at) && text.number.bytes[at].is_ascii_digit()
        };
        let sole = all.iter().filter(|c| c.slip == self.slip).count() == 1;
        let looks = |at: usize| {
            channel::looks_like(symbol(self.number.bytes[at]), text.symbol(at), text.raw[at])
                && self.probability >= CONVINCING
        };
        match self.slip {
            Slip::Replaced { at } => !overwrites(at) && (sole && self.proven || looks(at)),
            Slip::BothReplaced { first, second } | Slip::EachReplaced { first, last: second } => {
                looks(first) && looks(second)
            }
            _ => sole,
        }
    }

    /// Whether the format takes nothing but digits wherever a letter was read.
    fn is_digits_only(&self, text: &Text) -> bool {
        bits(text.number.letters & !self.number.letters).all(|at| {
            let one = replaced(&self.number, at, text.number.bytes[at]);
            !self.format.format().fits(one.text())
        })
    }

    /// Whether the number would be whole and its other digits were lost all the same, or are nobody's number.
    fn is_ruined(&self) -> bool {
        let number = core::str::from_utf8(self.number.text()).unwrap_or_default();
        let inner = self.format.format().inner.and_then(|inner| Compact::of(inner.of(number)?.as_bytes()));
        damage::is_ruined(number, Some(self.format.carrier()))
            || inner.is_some_and(|number| missing::issued_by_nobody(&number).is_some())
    }
}

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
        }
        self.found.sort_by(|a, b| b.probability.total_cmp(&a.probability));
        let sum: f64 = self.found.iter().map(|c| c.probability).sum();
        let all = sum / (1.0 - channel::UNLISTED)
            + channel::NOTHING_KNOWN
                * rank::power(rank::background(self.text.number.letters == 0, self.text.number.len));
        for candidate in &mut self.found {
            candidate.probability /= all;
        }
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
        let n = text.number.len as f64;
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
                self.offer_each(&number, first, last, n);
            }
        }
        let changed = || bits(text.number.letters).filter(|&at| all.bytes[at] != text.number.bytes[at]);
        if kinds > 1
            && let (Some(first), Some(last)) = (changed().next(), changed().last())
        {
            self.offer_each(&all, first, last, n);
        }
    }

    /// Both ends of it count like two look-alikes: those between go along with them.
    fn offer_each(&mut self, number: &Compact, first: usize, last: usize, n: f64) {
        if self.found.iter().any(|c| c.number.text() == number.text()) {
            return;
        }
        let one = |at: usize| channel::replaced(symbol(number.bytes[at]), self.text.symbol(at), self.text.raw[at]);
        let chance = AGAIN * one(first).max(one(last)) / n;
        self.offer(number, Slip::EachReplaced { first, last }, chance);
    }

    /// Letters at the beginning and at the end, exchanged.
    pub(super) fn affixes_swapped(&mut self) {
        if let Some(number) = near::exchanged(&self.text.number) {
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
            self.found.retain(|c| c.number.text() != number.text());
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
            let value = rank::power(self.scope.context.weight(fit));
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

/// One service in three is spelled like a country, and of the slips that make no country one in two makes a service: where
/// both are so, the exchange is as many times likelier.
const TELLING_ENDS: f64 = 6.0;

/// Of the look-alikes that were read wrongly, so many were read so again.
const AGAIN: f64 = 0.03;

/// Tables lag behind: one number in twenty is of a service that they do not list.
const UNLISTED_SERVICE: f64 = 0.05;

/// How likely a letter, or a digit, is at its place in a field that takes both, over what the text has there. The other
/// characters of the field tell what it is made of, with half a character of each kind beforehand.
fn like_its_neighbours(text: &Text, candidate: &Candidate) -> f64 {
    let (Slip::Replaced { at } | Slip::Missing { gap: at } | Slip::Erased { gap: at }) = candidate.slip else {
        return 1.0;
    };
    let (format, number) = (candidate.format.format(), &candidate.number);
    let replaced = matches!(candidate.slip, Slip::Replaced { .. });
    let is_digit = |number: &Compact| number.digits >> at & 1 == 1;
    if replaced && is_digit(number) == is_digit(&text.number) {
        return 1.0;
    }
    // Most formats have no such field, and need not be laid over the number to see it.
    let both = |part: &&Part| matches!(*part, Part::Run { set, .. } if set.includes(Set::ALNUM));
    if !format.shape.iter().any(|part| both(&part)) {
        return 1.0;
    }
    let takes_both = |field| format.shape.iter().filter(both).any(|part| part.field() == Some(field));
    let holds = |span: &&Span| (usize::from(span.from)..usize::from(span.to)).contains(&at);
    let Some(layout) = format.layout(number.text()) else { return 1.0 };
    let Some(span) = layout.spans().iter().find(holds).filter(|span| span.field.is_some_and(takes_both)) else {
        return 1.0;
    };
    let others = ((1u64 << span.to) - (1u64 << span.from)) & !(1 << at);
    let (digits, letters) = ((number.digits & others).count_ones(), (number.letters & others).count_ones());
    let (alike, other) = if is_digit(number) { (digits, letters) } else { (letters, digits) };
    let (alike, other) = (f64::from(alike) + 0.5, f64::from(other) + 0.5);
    if replaced { alike / other } else { alike / (alike + other) }
}

/// So many characters too many are looked for at either end.
const LONGEST_PART: usize = 8;
/// What is left after taking a part away has at least so many characters.
const SHORTEST_NUMBER: usize = 8;

/// Where the country of a number lies.
pub(super) fn code_place(format: FormatId, number: &Compact) -> Option<(usize, usize)> {
    let place = format.format().place(number.text(), Field::Country)?;
    Some((usize::from(place.from), usize::from(place.to)))
}

/// How many texts share the outline of `from`, over those that share the outline of `to`. The evidence of a format
/// counts against texts of the same outline, so outlines of different size must be brought to one measure.
fn ratio(from: &Compact, to: &Compact) -> f64 {
    let power = |base: f64, more: u64, fewer: u64| {
        let times = |n: u32| (0..n).fold(1.0, |product, _| product * base);
        times(more.count_ones().saturating_sub(fewer.count_ones()))
            / times(fewer.count_ones().saturating_sub(more.count_ones()))
    };
    power(10.0, from.digits, to.digits) * power(26.0, from.letters, to.letters)
}

/// One digit repeated: passes most check digits, and is nobody's number.
fn is_degenerate(number: &Compact) -> bool {
    let mut digits = bits(number.digits).map(|at| number.bytes[at]);
    let first = digits.next();
    number.digits.count_ones() > 3 && digits.all(|d| Some(d) == first)
}
