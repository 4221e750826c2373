//! One wrong text in front of or behind every number: a prefix that a formula added, a suffix that was dragged down.

use super::{ColumnFinding, Row, SAMPLES, Spread, Tally};
use crate::canon::Compact;
use crate::finding::{Code, Detail, Shared};
use crate::matched::Fits;
use crate::rank::Context;
use crate::verdict::Verdict;

/// So many refused rows are looked at.
const TRIED: usize = 256;
/// Longer texts would be found by themselves.
const LONGEST_AFFIX: usize = 12;
/// Fewer rows may agree by chance.
const FEWEST_ROWS: u64 = 4;

#[derive(Debug)]
pub(super) struct Affixes {
    refused: Spread,
}

impl Default for Affixes {
    fn default() -> Self {
        Self { refused: Spread::new(TRIED) }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum End {
    Front,
    Back,
}

impl End {
    /// The affix of so many characters, and what is left.
    fn cut(self, text: &str, n: usize) -> Option<(&str, &str)> {
        match self {
            Self::Front => Some((text.get(..n)?, text.get(n..)?)),
            Self::Back => {
                let at = text.len().checked_sub(n)?;
                Some((text.get(at..)?, text.get(..at)?))
            }
        }
    }

    /// Whether a text is a number but for the affix at this end.
    fn carries(self, text: &str, affix: &str) -> bool {
        self.cut(text, affix.len()).is_some_and(|(own, rest)| own == affix && proves(rest))
    }
}

impl Affixes {
    pub(super) fn see(&mut self, row: &Row<'_>) {
        // A loose format takes nearly anything: only a check or a proof speaks for a number here.
        let refused = match row.entry.verdict {
            Verdict::Suspect | Verdict::Unknown | Verdict::Mismatch => true,
            Verdict::Plausible => row.entry.checked.is_none(),
            _ => false,
        };
        if refused {
            self.refused.see(row.at, row.text());
        }
    }

    pub(super) fn report(&self, filled: u64, out: &mut Vec<ColumnFinding>) {
        let refused = &self.refused.texts;
        if self.refused.seen < FEWEST_ROWS || self.refused.seen * 3 < filled {
            return;
        }
        let candidates = (1..=LONGEST_AFFIX).flat_map(|n| [(End::Front, n), (End::Back, n)]);
        let best = candidates
            .filter_map(|(end, n)| {
                let affix = commonest(refused.iter().filter_map(|s| Some(end.cut(&s.text, n)?.0)))?;
                let carrying = refused.iter().filter(|s| end.carries(&s.text, affix)).count();
                Some((carrying, core::cmp::Reverse(n), affix, end))
            })
            .max();
        let Some((carrying, _, affix, end)) = best else { return };
        if carrying * 5 < refused.len() * 4 {
            return;
        }
        let samples = refused.iter().filter(|s| end.carries(&s.text, affix)).take(SAMPLES).cloned().collect();
        let looked_at = refused.len() as u64;
        let tally = Tally { rows: self.refused.seen * carrying as u64 / looked_at, samples };
        let shared = Some(Shared::Text(affix.to_owned()));
        let mut finding = ColumnFinding::shared(Code::RepeatedAffix, &tally, filled, shared);
        if let Detail::Column { approximate, .. } = &mut finding.finding.detail {
            *approximate = self.refused.seen > looked_at;
        }
        out.push(finding);
    }
}

/// The text that more than half of all are.
fn commonest<'t>(texts: impl Iterator<Item = &'t str> + Clone) -> Option<&'t str> {
    let mut votes = 0usize;
    let mut leader = None;
    for text in texts {
        if votes == 0 {
            leader = Some(text);
        }
        votes = if leader == Some(text) { votes + 1 } else { votes - 1 };
    }
    leader
}

/// Whether what is left is a number that proves itself or passes a check.
fn proves(text: &str) -> bool {
    let Some(compact) = Compact::of(text.trim().to_ascii_uppercase().as_bytes()) else { return false };
    let fits = Fits::of(Context::default(), compact);
    fits.best().is_some_and(|fit| fit.check == Some(true) || fits.proves(fit))
}
