//! Answers that were given before.

use core::cell::Cell;

use super::claim::Claim;
use crate::finding::Span;

/// A piece, and what it claims.
type Answer = (Span, Option<Claim>);

/// What the pieces claim that were asked about last: one layer after the other asks about the same.
#[derive(Clone, Debug, Default)]
pub(super) struct Known {
    last: [Cell<Option<Answer>>; 4],
    oldest: Cell<usize>,
}

impl Known {
    /// What a piece claims; `ask` tells it where it was not asked about of late.
    pub(super) fn of(&self, piece: Span, ask: impl FnOnce() -> Option<Claim>) -> Option<Claim> {
        if let Some((_, claim)) = self.last.iter().filter_map(Cell::get).find(|&(known, _)| known == piece) {
            return claim;
        }
        let claim = ask();
        let oldest = self.oldest.get();
        self.last[oldest].set(Some((piece, claim)));
        self.oldest.set((oldest + 1) % self.last.len());
        claim
    }
}
