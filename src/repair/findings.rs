//! What the search has to say: the place of the fault, and what was expected there.

mod ends;
mod place;

use alloc::string::String;
use alloc::vec::Vec;

use super::candidate::{Candidate, Slip, code_place};
use crate::canon::{MAX, Reading};
use crate::channel::{SYMBOLS, byte, country, looks_like, symbol};
use crate::evidence::{DISTINCTIVE, PROBABLE, PROPOSED, STRIKING, TELLING, bits};
use crate::finding::{Code, Detail, Finding, Severity, Span};
use crate::matcher::{Fit, FormatId};
use crate::near::{self, Row, Scope, Text, Wanted};
use crate::registry::Registry;
use crate::rule::{Evidence, Set};
use crate::signs::HIDING;

/// Everything that a finding is made from.
pub(super) struct View<'a> {
    pub(super) input: &'a str,
    pub(super) reading: &'a Reading,
    pub(super) text: &'a Text,
    pub(super) scope: Scope,
    pub(super) candidates: &'a [Candidate],
}

/// A text whose beginning agrees with a format for so many bits is a number of that format of the wrong length.
const RESEMBLANCE_BITS: f32 = bits(STRIKING) as f32;
/// A row that must say so much before the place of a fault is named, when nothing fixes the fault.
const NEAR_BITS: f32 = bits(DISTINCTIVE) as f32;

impl View<'_> {
    /// A shape fits, a check or a table speaks against it.
    pub(super) fn explain_failed(&self, fits: &[Fit]) -> Vec<Finding> {
        let mut out = Vec::new();
        // A format that takes the text as it is has nothing to explain.
        let fails = |fit: &&Fit| fit.check == Some(false) || fit.code == Some(false);
        let failing = fits.iter().filter(fails).max_by_key(|fit| (fit.check != Some(false), fit.evidence));
        let Some(best) = failing else { return out };
        let (format, number) = (best.format.format(), &self.text.number);
        // Where the shape says little, a character too many or too few in a number that says more explains it better.
        let of_length = |slip| matches!(slip, Slip::Extra { .. } | Slip::Missing { .. } | Slip::CheckMissing { .. });
        if let Some(first) = self.candidates.first()
            && best.check == Some(false)
            && first.probability >= PROBABLE
            && of_length(first.slip)
        {
            return self.explain(first);
        }
        if let Some(first) = self.wrong_elsewhere(*best) {
            return self.explain(first);
        }
        if best.check == Some(false)
            && let Some(layout) = format.layout(number.text())
            && let Some((body, slot)) = format.body(&layout, number.text())
        {
            let found = number.bytes[slot];
            let impossible = !format.check.range().contains(found);
            let code = if impossible { Code::CheckDigitImpossible } else { Code::CheckDigitMismatch };
            out.push(finding(code, self.reading.raw_at(slot), best.format).detail(Detail::Check {
                found: Some(char::from(found)),
                expected: format.check.expected(body).map(char::from),
                format,
            }));
            out.extend(self.look_alike_that_explains());
            out.extend(self.swap_that_explains());
        }
        if best.code == Some(false)
            && let Some(swapped) =
                self.candidates.first().filter(|c| c.slip == Slip::AffixesSwapped && c.probability >= PROBABLE)
        {
            out.extend(self.explain(swapped));
        }
        if best.code == Some(false)
            && let Some((at, to)) = code_place(best.format, number)
        {
            let known_alias = country(&number.text()[at..to]).is_some();
            let code = if known_alias { Code::WrongCountryCode } else { Code::UnknownCountry };
            let detail = Detail::Code { registry: Registry::S10Country, format };
            out.push(finding(code, self.reading.raw(at, to), best.format).detail(detail));
        }
        out
    }

    /// The best repair, where it is clearly a number of another format than the one that fails, and leaves alone what
    /// that one fails by.
    fn wrong_elsewhere(&self, failing: Fit) -> Option<&Candidate> {
        let number = &self.text.number;
        let first = self.candidates.first().filter(|c| c.probability >= PROPOSED && c.number.len == number.len)?;
        let same = |at: usize| first.number.bytes[at] == number.bytes[at];
        let slot = failing.format.format().layout(number.text()).and_then(|layout| layout.check_slot());
        let code = code_place(failing.format, number);
        let left = slot.is_none_or(same) && code.is_none_or(|(from, to)| (from..to).all(same));
        (left && first.format != failing.format).then_some(first)
    }

    /// The best repair puts a look-alike where the rule allows both.
    fn look_alike_that_explains(&self) -> Option<Finding> {
        let best = self.candidates.first().filter(|c| c.probability >= TELLING)?;
        let Slip::Replaced { at } = best.slip else { return None };
        let (meant, read) = (best.number.bytes[at], self.text.number.bytes[at]);
        let crosses = meant.is_ascii_digit() != read.is_ascii_digit();
        (crosses && looks_like(symbol(meant), symbol(read), self.text.raw[at])).then(|| {
            let detail = Detail::ReadAs { found: self.text.raw[at], read: char::from(meant) };
            finding(Code::LookAlike, self.reading.raw_at(at), best.format).detail(detail)
        })
    }

    /// An exchange of neighbours explains it best; or it is the only one that would, which is worth a note: a replaced
    /// character is usually likelier.
    fn swap_that_explains(&self) -> Option<Finding> {
        let mut swaps = self.candidates.iter().filter(|c| c.is_swap() && c.probability >= super::WORTH_A_LINE);
        let swap = swaps.next()?;
        let Slip::Swapped { at } = swap.slip else { return None };
        let best = self.candidates.first().is_some_and(Candidate::is_swap);
        if !best && swaps.next().is_some() {
            return None;
        }
        let finding = finding(Code::Transposition, self.reading.raw(at, at + 2), swap.format);
        let severity = if best { finding.severity } else { Severity::Note };
        Some(finding.severity(severity).detail(self.rivals(swap)))
    }

    /// One character of the text is unknown.
    pub(super) fn explain_hole(&self, strange: Span) -> Option<Finding> {
        let best = self.candidates.first()?;
        let code = match strange.of(self.input) {
            "\u{fffd}" => Code::ReplacementCharacter,
            sign if sign.chars().all(|c| HIDING.contains(&c) || c == '_') => Code::Masked,
            _ => Code::WrongCharacter,
        };
        let detail = self.rivals(best);
        Some(finding(code, strange, best.format).detail(detail))
    }

    /// No shape fits.
    pub(super) fn explain_misfit(&self, wanted: &Wanted, open: Option<&'static Row>) -> Vec<Finding> {
        if let Some(finding) = self.unknown_prefix(wanted) {
            return vec![finding];
        }
        if let Some(best) = self.likeliest() {
            return self.explain(best);
        }
        open.and_then(|row| self.suffix_missing(row))
            .or_else(|| self.unknown_country(wanted))
            .or_else(|| self.fault_of_nearest(wanted))
            .or_else(|| self.wrong_length())
            .into_iter()
            .collect()
    }

    /// The best candidate of the kind of slip that explains most.
    fn likeliest(&self) -> Option<&Candidate> {
        // A missing check digit has one place and one value, an omission has dozens that are each less likely.
        let check_missing = |c: &&Candidate| matches!(c.slip, Slip::CheckMissing { .. }) && c.probability >= TELLING;
        if let Some(first) = self.candidates.first().filter(check_missing) {
            return Some(first);
        }
        let mass = |slip: Slip| -> f64 {
            self.candidates.iter().filter(|c| c.slip.is_like(slip)).map(|c| c.probability).sum()
        };
        let leaders: Vec<&Candidate> = self
            .candidates
            .iter()
            .enumerate()
            .filter(|&(i, c)| !self.candidates[..i].iter().any(|earlier| earlier.slip.is_like(c.slip)))
            .map(|(_, c)| c)
            .collect();
        leaders.into_iter().max_by(|a, b| mass(a.slip).total_cmp(&mass(b.slip)))
    }

    /// What the slip of one candidate is, and where it happened; nothing for a character that is unknown.
    pub(super) fn explain(&self, best: &Candidate) -> Vec<Finding> {
        let reading = self.reading;
        let n = self.text.number.len;
        let format = best.format.format();
        let rivals = || self.rivals(best);
        let (code, span, detail) = match best.slip {
            Slip::Replaced { at } => return vec![self.wrong_character(at, best)],
            Slip::BothReplaced { first, .. } | Slip::EachReplaced { first, .. } => {
                let changed =
                    best.number.text().iter().zip(self.text.number.text()).filter(|(meant, read)| meant != read);
                return vec![Finding { count: changed.count() as u32, ..self.wrong_character(first, best) }];
            }
            Slip::Swapped { at } => (Code::Transposition, reading.raw(at, at + 2), rivals()),
            Slip::Extra { .. } => (Code::ExtraCharacter, self.extent(best), rivals()),
            Slip::Missing { .. } => (Code::MissingCharacter, self.extent(best), rivals()),
            Slip::CheckMissing { gap } => {
                let expected = Some(char::from(best.number.bytes[gap]));
                (Code::CheckDigitMissing, self.reading.gap(gap), Detail::Check { found: None, expected, format })
            }
            Slip::AffixesSwapped => (Code::SwappedAffixes, reading.raw(0, n), rivals()),
            Slip::AffixMissing { at_end, len } => {
                let number = best.number.text();
                let affix = if at_end { &number[number.len() - len..] } else { &number[..len] };
                let code = if at_end { Code::SuffixMissing } else { Code::PartMissing };
                let expected = String::from_utf8_lossy(affix).into_owned();
                let others = self.affixes(at_end);
                // Of the services of a post, those that a format fixes are rare.
                let detail = if best.lacks_service(self.scope) {
                    Detail::None
                } else if others.len() > 1 {
                    Detail::Affixes(others)
                } else {
                    Detail::Affix { expected, format }
                };
                (code, self.reading.gap(if at_end { n } else { 0 }), detail)
            }
            Slip::PartAdded { at_end, len } => {
                let (from, to) = if at_end { (n - len, n) } else { (0, len) };
                (Code::ExtraPart, reading.raw(from, to), rivals())
            }
            Slip::Country { at } => {
                let detail = Detail::Code { registry: Registry::S10Country, format };
                (Code::WrongCountryCode, reading.raw(at, n.max(at + 2)), detail)
            }
            Slip::Erased { .. } => return Vec::new(),
        };
        vec![finding(code, span, best.format).detail(detail)]
    }

    /// The different parts that may be missing at one end, those of the declared carrier first.
    fn affixes(&self, at_end: bool) -> Vec<String> {
        const NAMED: usize = 3;
        let declared = self.scope.context.carrier().map(|carrier| carrier.id);
        let mut own: Vec<String> = Vec::new();
        let mut others: Vec<String> = Vec::new();
        for candidate in self.candidates.iter().filter(|c| c.probability >= super::WORTH_A_LINE) {
            let Some((end, affix)) = candidate.affix() else { continue };
            let affix = String::from_utf8_lossy(affix).into_owned();
            let list = if declared == Some(candidate.format.carrier().id) { &mut own } else { &mut others };
            if end == at_end && !list.contains(&affix) {
                list.push(affix);
            }
        }
        others.retain(|affix| !own.contains(affix));
        own.append(&mut others);
        own.truncate(NAMED);
        own
    }

    /// Nothing fixes it: the place at which the nearest row disagrees first.
    fn fault_of_nearest(&self, wanted: &Wanted) -> Option<Finding> {
        let (row, faults) = wanted.nearest.filter(|&(_, faults)| faults != 0)?;
        if !self.scope.is_declared() && row.bits_without(faults) < NEAR_BITS {
            return None;
        }
        let at = faults.trailing_zeros() as usize;
        let finding = self.character(at, as_set(row.set(at)), self.scope.owner(row)?);
        Some(Finding { count: faults.count_ones(), ..finding })
    }

    /// The format that the text begins like, and the lengths that its numbers have.
    fn wrong_length(&self) -> Option<Finding> {
        let (row, bits) = near::beginning(self.text, self.scope)?;
        if bits < RESEMBLANCE_BITS && !self.scope.is_declared() {
            return None;
        }
        let id = self.scope.owner(row)?;
        let rows = id.format().rows(MAX);
        let expected = rows.iter().fold(0, |lengths, row| lengths | 1 << row.sets.len());
        let found = self.text.number.len;
        if expected >> found & 1 == 1 {
            return None;
        }
        // Where the beginning says little, all kinds of numbers of a declared carrier come into question.
        let own = if self.scope.is_declared() && bits < RESEMBLANCE_BITS {
            self.scope.counted_lengths() & !(1 << found)
        } else {
            0
        };
        let expected = expected | own;
        let span = self.reading.raw(0, found);
        let detail = Detail::Length { found, expected, format: Some(id.format()) };
        Some(finding(Code::WrongLength, span, id).detail(detail))
    }

    /// How many numbers the same kind of slip leads to.
    fn rivals(&self, best: &Candidate) -> Detail {
        let count = self.candidates.iter().filter(|c| c.slip.is_like(best.slip)).count();
        Detail::Rivals { format: best.format.format(), count }
    }
}

/// A rule that was only observed warns, it never condemns.
fn finding(code: Code, span: Span, format: FormatId) -> Finding {
    let observed = matches!(format.format().evidence, Evidence::Observed(..));
    let severity = if observed { code.severity().min(Severity::Warning) } else { code.severity() };
    Finding::new(code, span).severity(severity)
}

/// The characters of a bitmap of symbols.
fn as_set(symbols: u64) -> Set {
    near::ones(symbols).filter(|&symbol| symbol < SYMBOLS).map(byte).collect()
}
