//! Counts with some of the rows that were counted.

use super::{Row, SAMPLES, Sample};

/// A count with its first rows.
#[derive(Clone, Debug, Default)]
pub(super) struct Tally {
    pub(super) rows: u64,
    pub(super) samples: Vec<Sample>,
}

impl Tally {
    pub(super) fn count(&mut self, row: &Row<'_>) {
        self.rows += 1;
        if self.samples.len() < SAMPLES {
            self.samples.push(row.sample());
        }
    }
}

/// At most so many texts of a stream of any length, spread over all of it: every `stride`th, and when the room is
/// full, every second one goes and the stride doubles.
#[derive(Clone, Debug)]
pub(super) struct Spread {
    pub(super) texts: Vec<Sample>,
    stride: u64,
    pub(super) seen: u64,
    room: usize,
}

impl Spread {
    pub(super) const fn new(room: usize) -> Self {
        Self { texts: Vec::new(), stride: 1, seen: 0, room }
    }

    pub(super) fn see(&mut self, at: u64, text: &str) {
        if self.seen.is_multiple_of(self.stride) {
            if self.texts.len() == self.room {
                let mut keep = false;
                self.texts.retain(|_| {
                    keep = !keep;
                    keep
                });
                self.stride *= 2;
            }
            if self.seen.is_multiple_of(self.stride) {
                self.texts.push(Sample { row: at, text: text.to_owned() });
            }
        }
        self.seen += 1;
    }
}
