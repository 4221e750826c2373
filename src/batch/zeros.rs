//! Leading zeros that a whole column lost: of numbers with one length, one in ten is shorter by one, one in a hundred
//! by two, and the shorter ones are right again as soon as the zeros are put back.

use std::collections::BTreeMap;

use super::numeric::Shape;
use super::{ColumnFinding, Row, Sample, Spread, Tally};
use crate::canon::{Compact, MAX};
use crate::finding::Code;
use crate::matched::Fits;
use crate::matcher::Fit;
use crate::rank::Context;

/// Shorter digits are counters and article numbers.
const SHORTEST_NUMBER: usize = 8;
/// So many shorter rows are tried.
const TRIED: usize = 64;
/// So many declared carriers are told apart.
const KINDS: usize = 16;

/// The numbers of a column, by the carrier that their rows declare: each has lengths of its own.
#[derive(Debug, Default)]
pub(super) struct Zeros {
    kinds: BTreeMap<Option<u64>, Lengths>,
}

#[derive(Debug)]
struct Lengths {
    rows: [u64; MAX + 1],
    /// Numbers that kept a zero in front.
    kept: u64,
    samples: Vec<Spread>,
    /// What the first of them was judged under.
    context: Context,
}

impl Zeros {
    pub(super) fn see(&mut self, row: &Row<'_>) {
        let Shape::Digits { len, .. } = row.entry.shape else { return };
        let len = len as usize;
        let declared = row.entry.declared;
        if len > MAX || self.kinds.len() >= KINDS && !self.kinds.contains_key(&declared) {
            return;
        }
        self.kinds.entry(declared).or_insert_with(|| Lengths::under(row.entry.context)).see(row, len);
    }

    pub(super) fn report(&self, out: &mut Vec<ColumnFinding>) {
        let (mut tally, mut of) = (Tally::default(), 0);
        for lost in self.kinds.values().filter_map(Lengths::lost) {
            tally.rows += lost.rows;
            of += lost.of;
            tally.samples.extend(lost.samples.into_iter().cloned());
        }
        if tally.rows > 0 {
            tally.samples.sort_by_key(|sample| sample.row);
            tally.samples.truncate(super::SAMPLES);
            out.push(ColumnFinding::new(Code::LeadingZeroColumn, &tally, of));
        }
    }
}

/// Rows that lost zeros in front, out of so many.
struct Lost<'z> {
    rows: u64,
    of: u64,
    samples: Vec<&'z Sample>,
}

impl Lengths {
    fn under(context: Context) -> Self {
        Self { rows: [0; MAX + 1], kept: 0, samples: vec![Spread::new(TRIED); MAX + 1], context }
    }

    fn see(&mut self, row: &Row<'_>, len: usize) {
        let text = row.text();
        self.rows[len] += 1;
        self.kept += u64::from(text.starts_with('0'));
        self.samples[len].see(row.at, text);
    }

    fn lost(&self) -> Option<Lost<'_>> {
        let whole = (SHORTEST_NUMBER..=MAX).rev().max_by_key(|&n| self.rows[n])?;
        let (full, one, two) = (self.rows[whole], self.rows[whole - 1], self.rows[whole - 2]);
        let shorter = one + two;
        let signature = one >= 3 && one > two && shorter * 50 >= full && shorter * 10 <= full * 3;
        if !signature || self.kept > 0 {
            return None;
        }
        let tried: Vec<_> = self.samples[whole - 2..whole].iter().flat_map(|s| &s.texts).collect();
        let mended = tried.iter().filter(|s| self.fits(&format!("{:0>whole$}", s.text))).count();
        let right = tried.iter().filter(|s| self.fits(&s.text)).count();
        // A check that does not see zeros in front agrees with and without them: then all must agree, and as many be
        // shorter by one, and again by two, as chance takes. Rows that nobody declares may be of two carriers, unless
        // some are shorter by two.
        let sure = if right * 2 <= tried.len() {
            mended * 10 >= tried.len() * 9
        } else {
            let one_carrier = two > 0 || self.context.declared.is_some();
            mended == tried.len() && one_carrier && is_tenth(one, full) && is_tenth(two, one)
        };
        sure.then(|| Lost { rows: shorter, of: full + shorter, samples: tried })
    }

    /// Whether it is a number of the declared carrier, or of anybody, whose check digit agrees.
    fn fits(&self, text: &str) -> bool {
        let fits = |compact| Fits::of(self.context, compact);
        let agrees = |fit: Fit| fit.check == Some(true);
        Compact::of(text.as_bytes()).map(fits).and_then(|fits| fits.best()).is_some_and(agrees)
    }
}

/// Whether one in ten is what chance makes of it: nineteen times in twenty, `part` lies two deviations around it.
fn is_tenth(part: u64, of: u64) -> bool {
    (part * 10).abs_diff(of).pow(2) <= 4 * 9 * of.max(1)
}
