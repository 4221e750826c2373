//! What the search has to say: the place of the fault, and what was expected there.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::candidate::{Candidate, Slip, code_place};
use crate::canon::{Compact, MAX, Reading};
use crate::channel::{SYMBOLS, akin, byte, country, looks_like, symbol};
use crate::finding::{Code, Detail, Finding, Severity, Span};
use crate::matcher::{self, Fit, FormatId};
use crate::near::{self, Row, Scope, Text, Wanted};
use crate::registry::Registry;
use crate::rule::{Evidence, Format, Set};

/// Everything that a finding is made from.
pub(super) struct View<'a> {
    pub(super) input: &'a str,
    pub(super) reading: &'a Reading,
    pub(super) text: &'a Text,
    pub(super) scope: Scope,
    pub(super) candidates: &'a [Candidate],
}

/// A text whose beginning agrees with a format for so many bits is a number of that format of the wrong length.
const RESEMBLANCE_BITS: f32 = 8.0;
/// Bare digits shorter than this are not said to have an unknown prefix: one in ten passes some check.
const LONG_DIGITS: usize = 20;
/// A row that must say so much before the place of a fault is named, when nothing mends the fault.
const NEAR_BITS: f32 = 6.0;

/// The first candidate is worth an explanation of its own from this probability on.
const TELLING: f64 = 0.2;
/// It is rather that than all others from this one on.
const PROBABLE: f64 = 0.5;

impl View<'_> {
    /// A shape fits, a check or a table speaks against it.
    pub(super) fn failed(&self, fits: &[Fit]) -> Vec<Finding> {
        let mut out = Vec::new();
        // What takes the text as it is has nothing to say against it.
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
            return self.explained(first);
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
            out.extend(self.explained_by_look_alike());
            out.extend(self.explained_by_swap());
        }
        if best.code == Some(false)
            && let Some(swapped) =
                self.candidates.first().filter(|c| c.slip == Slip::AffixesSwapped && c.probability >= 0.5)
        {
            out.extend(self.explained(swapped));
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

    /// The best repair puts a look-alike where the rule allows both.
    fn explained_by_look_alike(&self) -> Option<Finding> {
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
    fn explained_by_swap(&self) -> Option<Finding> {
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
    pub(super) fn hole(&self, strange: Span) -> Option<Finding> {
        let best = self.candidates.first()?;
        let code = match strange.of(self.input) {
            "\u{fffd}" => Code::ReplacementCharacter,
            "?" | "*" | "#" | "_" | "•" | "×" => Code::Masked,
            _ => Code::WrongCharacter,
        };
        let detail = self.rivals(best);
        Some(finding(code, strange, best.format).detail(detail))
    }

    /// No shape fits.
    pub(super) fn near(&self, wanted: &Wanted, open: Option<&'static Row>) -> Vec<Finding> {
        if let Some(finding) = self.unknown_prefix(wanted) {
            return vec![finding];
        }
        if let Some(best) = self.likeliest() {
            return self.explained(best);
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

    fn explained(&self, best: &Candidate) -> Vec<Finding> {
        let reading = self.reading;
        let n = self.text.number.len;
        let format = best.format.format();
        let rivals = || self.rivals(best);
        let (code, span, detail) = match best.slip {
            Slip::Replaced { at } => return vec![self.wrong_character(at, best)],
            Slip::BothReplaced { first, second } | Slip::EachReplaced { first, last: second } => {
                let changed =
                    best.number.text().iter().zip(self.text.number.text()).filter(|(meant, read)| meant != read);
                let finding = Finding { count: changed.count() as u32, ..self.wrong_character(first, best) };
                return vec![Finding { span: Span::new(finding.span.start, reading.raw_at(second).end), ..finding }];
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
                (code, self.reading.gap(if at_end { n } else { 0 }), Detail::Affix { expected, format })
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

    /// The character at `at` cannot stand there in the format of the best candidate.
    fn wrong_character(&self, at: usize, best: &Candidate) -> Finding {
        let expected = allowed(best.format.format(), &best.number, at);
        let finding = self.impossible(at, best).unwrap_or_else(|| self.character(at, expected, best.format));
        let (meant, read) = (best.number.bytes[at], self.text.number.bytes[at]);
        let crosses = meant.is_ascii_digit() != read.is_ascii_digit();
        if crosses && best.probability >= 0.5 && looks_like(symbol(meant), symbol(read), self.text.raw[at]) {
            return finding.detail(Detail::ReadAs { found: self.text.raw[at], read: char::from(meant) });
        }
        finding
    }

    /// A digit that the rule never gives stands in the place of the check digit.
    fn impossible(&self, at: usize, best: &Candidate) -> Option<Finding> {
        let (format, found) = (best.format.format(), self.text.number.bytes[at]);
        let layout = format.layout(best.number.text())?;
        let (body, slot) = format.body(&layout, best.number.text())?;
        (slot == at && found.is_ascii_digit() && !format.check.range().contains(found)).then(|| {
            let expected = format.check.expected(body).map(char::from);
            let detail = Detail::Check { found: Some(char::from(found)), expected, format };
            finding(Code::CheckDigitImpossible, self.reading.raw_at(at), best.format).detail(detail)
        })
    }

    fn character(&self, at: usize, expected: Set, format: FormatId) -> Finding {
        let found = self.text.number.bytes[at];
        let code = if found.is_ascii_uppercase() && Set::DIGITS.includes(expected) {
            Code::LetterInDigitSlot
        } else if found.is_ascii_digit() && Set::UPPER.includes(expected) {
            Code::DigitInLetterSlot
        } else {
            Code::WrongCharacter
        };
        let detail = Detail::Character { found: self.text.raw[at], expected, format: format.format() };
        finding(code, self.reading.raw_at(at), format).detail(detail)
    }

    /// Only the narrow beginning disagrees, and the check digit is right.
    fn unknown_prefix(&self, wanted: &Wanted) -> Option<Finding> {
        let (row, faults) = wanted.headless?;
        let telling = self.scope.is_declared() || row.letters != 0 || self.text.number.len >= LONG_DIGITS;
        if !telling || !self.check_agrees(row) {
            return None;
        }
        // A slip that the check does not see is likelier than a prefix that nobody has written down.
        let slip = self.candidates.first().is_some_and(|best| match best.slip {
            Slip::Replaced { at } => {
                (faults & !row.covered) >> at & 1 == 1
                    && akin(symbol(best.number.bytes[at]), self.text.symbol(at), self.text.raw[at])
            }
            _ => best.probability > 0.5,
        });
        let check_missing = |c: &Candidate| matches!(c.slip, Slip::CheckMissing { .. }) && c.probability >= TELLING;
        if slip || self.candidates.first().is_some_and(check_missing) {
            return None;
        }
        let head = usize::from(row.head);
        let expected = (0..head).map(|at| as_set(row.set(at)).to_string()).collect();
        let format = self.scope.owner(row)?;
        let detail = Detail::Affix { expected, format: format.format() };
        Some(finding(Code::UnknownPrefix, self.reading.raw(0, head), format).detail(detail))
    }

    fn check_agrees(&self, row: &Row) -> bool {
        let (Some(slot), Some(id)) = (row.slot(), self.scope.owner(row)) else { return false };
        let (format, number) = (id.format(), self.text.number.text());
        slot < number.len() && format.check.accepts(format.domain.of(number, slot), number[slot])
    }

    /// Everything fits as far as it goes, and only a code at the end is missing.
    fn suffix_missing(&self, row: &Row) -> Option<Finding> {
        if !self.check_agrees(row) {
            return None;
        }
        let format = self.scope.owner(row)?;
        let end = self.text.number.len;
        let expected = (end..end + Registry::S10Country.width()).map(|at| as_set(row.set(at)).to_string()).collect();
        let detail = Detail::Affix { expected, format: format.format() };
        Some(finding(Code::SuffixMissing, self.reading.gap(self.text.number.len), format).detail(detail))
    }

    /// Everything fits but the country at the end, and no country is spelled so: whose parcels end in that of one post.
    fn unknown_country(&self, wanted: &Wanted) -> Option<Finding> {
        let (row, faults) = wanted.nearest.filter(|&(_, faults)| faults != 0)?;
        let number = &self.text.number;
        let postal = matcher::find(number).iter().find(|fit| fit.check == Some(true) && fit.code == Some(false))?;
        let (at, to) = code_place(postal.format, number)?;
        let outside = faults & !(((1 << (to - at)) - 1) << at);
        let own: Vec<u8> = (at..to).filter_map(|i| as_set(row.set(i)).iter().next()).collect();
        if outside != 0 || !Registry::S10Country.contains(&own) {
            return None;
        }
        let detail = Detail::Code { registry: Registry::S10Country, format: self.scope.owner(row)?.format() };
        Some(finding(Code::UnknownCountry, self.reading.raw(at, to), postal.format).detail(detail))
    }

    /// Nothing mends it: the place at which the nearest row disagrees first.
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
            self.scope.told_lengths() & !(1 << found)
        } else {
            0
        };
        let expected = expected | own;
        let span = self.reading.raw(0, found);
        let detail = Detail::Length { found, expected, format: Some(id.format()) };
        Some(finding(Code::WrongLength, span, id).detail(detail))
    }

    fn rivals(&self, best: &Candidate) -> Detail {
        let count = self.candidates.iter().filter(|c| c.slip.is_like(best.slip)).count();
        Detail::Rivals { format: best.format.format(), count }
    }

    /// From the first to the last place at which this kind of slip may have happened.
    fn extent(&self, best: &Candidate) -> Span {
        let places = || {
            self.candidates.iter().filter(|c| c.slip.is_like(best.slip)).filter_map(|c| match c.slip {
                Slip::Extra { at } => Some(self.run(at)),
                Slip::Missing { gap } => Some(self.reading.gap(gap)),
                _ => None,
            })
        };
        let start = places().map(|s| s.start).min().unwrap_or(0);
        let end = places().map(|s| s.end).max().unwrap_or(0);
        Span::new(start, end)
    }

    /// A character and its equal neighbours behind it.
    fn run(&self, at: usize) -> Span {
        let bytes = &self.text.number.text()[at..];
        let len = bytes.iter().take_while(|&&b| b == bytes[0]).count();
        self.reading.raw(at, at + len)
    }
}

/// A rule that was only observed warns, it never condemns.
fn finding(code: Code, span: Span, format: FormatId) -> Finding {
    let observed = matches!(format.format().evidence, Evidence::Observed(..));
    let severity = if observed { code.severity().min(Severity::Warning) } else { code.severity() };
    Finding::new(code, span).severity(severity)
}

/// What a format allows at one place of a number that it accepts: every character that leaves the shape fitting.
fn allowed(format: &Format, number: &Compact, at: usize) -> Set {
    let mut probe = [0; MAX];
    let probe = &mut probe[..number.len];
    probe.copy_from_slice(number.text());
    Set::ALNUM
        .iter()
        .filter(|&c| {
            probe[at] = c;
            format.fits(probe)
        })
        .fold(Set::EMPTY, |set, c| set.union(Set::range(c, c)))
}

fn as_set(symbols: u64) -> Set {
    (0..SYMBOLS).filter(|s| symbols >> s & 1 == 1).fold(Set::EMPTY, |set, s| set.union(Set::range(byte(s), byte(s))))
}
