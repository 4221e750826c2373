//! Repairs: the numbers that may have been meant, each with the probability that it is the true one.
//!
//! [`near`] says which changes are worth trying. Each is tried once: the matcher says which formats accept the
//! changed text, [`channel`] how likely the slip is, and Bayes' rule puts both together,
//!
//! ```text
//! P(number | text)  ∝  P(format) · P(number | format) · P(text | number)
//! ```
//!
//! over all candidates and two further possibilities: a slip that is not on the list, and that the text never was a
//! number of these formats. Nothing here is ever [`Applicability::Safe`]: a repair changes the value.
//!
//! [`near`]: crate::near
//! [`channel`]: crate::channel

mod candidate;
mod edit;
mod findings;
mod likelihood;
mod looks;
mod search;
mod trial;

#[cfg(test)]
mod tests;

use alloc::string::String;
use alloc::vec::Vec;

use crate::canon::{self, Compact, Reading};
use crate::cell::claim;
use crate::finding::{Applicability, Repair, Span};
use crate::matcher::{self, Fit};
use crate::near::{Scope, Text, Wanted};
use crate::rule::Carrier;
use candidate::Candidate;
pub(crate) use search::Search;
use trial::Candidates;

/// So many repairs are listed.
const LISTED: usize = 5;
/// A repair that is less likely than this is not worth a line.
pub(crate) const WORTH_A_LINE: f64 = 0.01;

/// Why no format accepts the text that `reading` holds, and what may have been meant. With a declared carrier only its
/// formats count.
pub(crate) fn search(input: &str, reading: &Reading, declared: Option<&'static Carrier>) -> Search {
    // A text with hardly any digits is a word and near no number, whatever shape takes it.
    let numbered = |number: &Compact| number.digits.count_ones() >= claim::FEWEST;
    let Some(number) = Compact::of(&reading.text).filter(numbered) else { return Search::default() };
    let scope = Scope::of(declared);
    let raw = reading
        .at
        .iter()
        .map(|&(start, _)| input.get(start as usize..).and_then(|rest| rest.chars().next()).unwrap_or_default())
        .collect();
    let text = Text { number, raw };
    if let Some(strange) = reading.strange {
        return match hole(input, reading, strange) {
            Some(gap) => fill(input, reading, &text, scope, strange, gap),
            None => Search::default(),
        };
    }
    let found = matcher::find(&text.number);
    // In what the carrier takes as it stands, hardly any slip is worth telling.
    let taken = found.iter().any(|fit| fit.accepted() && scope.context.is_declared(fit.format));
    let scope = if taken { scope.without_slips() } else { scope };
    let mut fits: Vec<Fit> = found.iter().filter(|fit| scope.allows(fit.format)).collect();
    fits.sort_by_key(|fit| core::cmp::Reverse(fit.evidence));
    let wanted = Wanted::by(&text, scope);
    let mut candidates = Candidates::new(&text, scope);
    candidates.try_single_slips(&wanted);
    candidates.try_each_replaced();
    candidates.try_alike(&wanted);
    candidates.try_affixes_swapped();
    candidates.try_countries(&fits);
    let open = if fits.is_empty() { candidates.try_affixes(declared) } else { None };
    let candidates = candidates.ranked();
    let view = findings::View { input, reading, text: &text, scope, candidates: &candidates };
    let findings = if fits.is_empty() { view.explain_misfit(&wanted, open) } else { view.explain_failed(&fits) };
    let known = if fits.is_empty() { wanted.faults } else { 0 };
    let mut search = Search { findings, repairs: listed(&text, scope, &candidates, known) };
    if fits.is_empty() {
        looks::read_look_alikes(&view, &mut search);
        if let Some(carrier) = scope.context.carrier() {
            search.add_handed_on(&text.number, carrier);
        }
    }
    search
}

/// The gap at which one unknown character stands, when it is the only one.
fn hole(input: &str, reading: &Reading, strange: Span) -> Option<usize> {
    let gap = reading.at.iter().filter(|&&(start, _)| (start as usize) < strange.start).count();
    let rest = &input[strange.end..];
    // A link goes on behind its number.
    let word = rest.find(|c: char| c.is_whitespace() || matches!(c, '&' | '/')).unwrap_or(rest.len());
    let end = reading.at.last().map_or(0, |&(_, end)| end as usize).max(strange.end + word);
    let sole = canon::read(input, Span::new(strange.end, end)).strange.is_none();
    (sole && reading.text.len() < canon::MAX).then_some(gap)
}

/// Every completion of a text with one unknown character.
fn fill(input: &str, reading: &Reading, text: &Text, scope: Scope, strange: Span, gap: usize) -> Search {
    let mut candidates = Candidates::new(text, scope);
    candidates.try_erased(gap, strange.of(input).chars().next().unwrap_or_default());
    let candidates = candidates.ranked();
    let view = findings::View { input, reading, text, scope, candidates: &candidates };
    Search { findings: view.explain_hole(strange).into_iter().collect(), repairs: listed(text, scope, &candidates, 0) }
}

/// The likeliest candidates as repairs.
fn listed(text: &Text, scope: Scope, candidates: &[Candidate], known: u64) -> Vec<Repair> {
    let worth: Vec<&Candidate> = candidates.iter().filter(|c| c.probability >= WORTH_A_LINE).collect();
    let mut chosen: Vec<&Candidate> = worth.iter().copied().take(LISTED).collect();
    // An exchange of neighbours is seen at a glance on the label, so the best one is listed although others are
    // likelier.
    if let Some(swap) = worth.iter().skip(LISTED).find(|c| c.is_swap())
        && !chosen.iter().any(|c| c.is_swap())
    {
        chosen[LISTED - 1] = swap;
    }
    chosen
        .iter()
        .enumerate()
        .map(|(rank, c)| Repair {
            number: String::from_utf8_lossy(c.number.text()).into_owned(),
            carrier: c.format.carrier(),
            applicability: if rank == 0 && c.is_sole(text, scope, candidates, known) {
                Applicability::Likely
            } else {
                Applicability::Guess
            },
            probability: c.probability,
        })
        .collect()
}
