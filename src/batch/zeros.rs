//! Leading zeros that a whole column lost: of numbers with one length, one in ten is shorter by one, one in a hundred
//! by two, and the shorter ones are right again as soon as the zeros are put back.

use super::numeric::Shape;
use super::{ColumnFinding, Row, Spread, Tally};
use crate::canon::{Compact, MAX};
use crate::diagnoser::Diagnoser;
use crate::finding::Code;
use crate::matched::Fits;

/// Shorter digits are counters and article numbers.
const SHORTEST_NUMBER: usize = 8;
/// So many shorter rows are tried.
const TRIED: usize = 64;

#[derive(Debug)]
pub(super) struct Zeros {
    lengths: [u64; MAX + 1],
    /// Numbers that kept a zero in front.
    kept: u64,
    samples: Vec<Spread>,
}

impl Default for Zeros {
    fn default() -> Self {
        Self { lengths: [0; MAX + 1], kept: 0, samples: vec![Spread::new(TRIED); MAX + 1] }
    }
}

impl Zeros {
    pub(super) fn see(&mut self, row: &Row<'_>) {
        let Shape::Digits { len, .. } = row.entry.shape else { return };
        let len = len as usize;
        if len > MAX {
            return;
        }
        let text = row.text();
        self.lengths[len] += 1;
        self.kept += u64::from(text.starts_with('0'));
        self.samples[len].see(row.at, text);
    }

    pub(super) fn report(&self, diagnoser: Diagnoser, out: &mut Vec<ColumnFinding>) {
        let whole = (SHORTEST_NUMBER..=MAX).rev().max_by_key(|&n| self.lengths[n]).unwrap_or(SHORTEST_NUMBER);
        let (full, one, two) = (self.lengths[whole], self.lengths[whole - 1], self.lengths[whole - 2]);
        let shorter = one + two;
        let signature = one >= 3 && one > two && shorter * 50 >= full && shorter * 10 <= full * 3;
        if !signature || self.kept > 0 {
            return;
        }
        let tried: Vec<_> = self.samples[whole - 2..whole].iter().flat_map(|s| &s.texts).collect();
        let fits = |text: &str| {
            let compact = Compact::of(text.as_bytes());
            compact.and_then(|c| Fits::of(diagnoser.context, c).best()).is_some_and(|fit| fit.check == Some(true))
        };
        let mended = tried.iter().filter(|s| fits(&format!("{:0>whole$}", s.text))).count();
        let right = tried.iter().filter(|s| fits(&s.text)).count();
        // A check that does not see zeros in front agrees with and without them: then all must agree, and as many be shorter
        // by one, and again by two, as chance takes.
        let tenth = |part: u64, of: u64| part > 0 && (5..=20).contains(&(of / part));
        let sure = if right * 2 <= tried.len() {
            mended * 10 >= tried.len() * 9
        } else {
            mended == tried.len() && tenth(one, full) && tenth(two, one)
        };
        if sure {
            let samples = tried.into_iter().take(super::SAMPLES).cloned().collect();
            let tally = Tally { rows: shorter, samples };
            out.push(ColumnFinding::new(Code::LeadingZeroColumn, &tally, full + shorter));
        }
    }
}
