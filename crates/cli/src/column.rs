//! A column of numbers on its way through a file: what it shows as a whole, by the lines of the file.

use tracklint::batch::{Batch, Entry};
use tracklint::finding::Detail;
use tracklint::{Code, Severity};

use crate::engine::{Engine, shown_alone};

/// One column that holds numbers.
pub struct Column {
    /// Index into the names of the columns.
    pub name: usize,
    batch: Batch,
    lines: Lines,
}

/// One thing that a column shows.
pub struct Remark {
    pub code: Code,
    pub severity: Severity,
    pub message: String,
    pub help: String,
    /// How many rows show it.
    pub rows: u64,
    /// Of so many of them nothing is said by themselves, where only the column shows what is wrong.
    pub alone: usize,
    /// First and last line, where they stand together.
    pub run: Option<(u64, u64)>,
    /// Some rows that show it: line and text.
    pub samples: Vec<(u64, String)>,
}

impl Column {
    pub fn new(name: usize, engine: &Engine) -> Self {
        Self { name, batch: engine.column(), lines: Lines::default() }
    }

    /// Prepares for rows that will be taken in.
    pub fn look_ahead<'e>(&self, entries: impl IntoIterator<Item = &'e Entry, IntoIter: Clone>) {
        self.batch.look_ahead(entries);
    }

    /// Takes the next row in.
    pub fn push(&mut self, line: u64, entry: &Entry, input: &str) {
        self.batch.push_entry(entry, input);
        self.lines.push(line);
    }

    /// What the column shows.
    pub fn finish(self, engine: &Engine) -> Vec<Remark> {
        let Self { batch, lines, .. } = self;
        let mut remarks = Vec::new();
        for mut found in batch.finish().findings {
            let (mut rows, mut lines_of_run) = (0, None);
            if let Detail::Column { rows: n, run, .. } = &mut found.finding.detail {
                // Readers look for lines of the file, not for rows of the column.
                *run = run.map(|(first, last)| (lines.of(first), lines.of(last)));
                (rows, lines_of_run) = (*n, *run);
            }
            let message = found.message(engine.lang);
            remarks.push(Remark {
                code: found.code(),
                severity: found.severity(),
                message: if lines_of_run.is_some() { message.replacen("from row ", "from line ", 1) } else { message },
                help: engine.help(&found),
                rows,
                alone: found.alone.unwrap_or(0) as usize,
                run: lines_of_run,
                samples: found
                    .samples
                    .iter()
                    .map(|sample| (lines.of(sample.row), shown_alone(&sample.text).into_owned()))
                    .collect(),
            });
        }
        remarks
    }
}

/// The line of every row, kept as the rows where the distance between the two changes: few in most files.
#[derive(Debug, Default)]
struct Lines {
    rows: u64,
    /// From this row on, the line is so much greater than the row.
    shifts: Vec<(u64, u64)>,
}

impl Lines {
    /// More changes are not remembered, so that memory stays flat.
    const MOST: usize = 1 << 18;

    /// Adds a row that stands on this line.
    fn push(&mut self, line: u64) {
        self.rows += 1;
        let shift = line.saturating_sub(self.rows);
        if self.shifts.last().is_none_or(|(_, last)| *last != shift) && self.shifts.len() < Self::MOST {
            self.shifts.push((self.rows, shift));
        }
    }

    fn of(&self, row: u64) -> u64 {
        let next = self.shifts.partition_point(|(first, _)| *first <= row);
        row + next.checked_sub(1).map_or(0, |at| self.shifts[at].1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_lead_to_their_lines() {
        let mut lines = Lines::default();
        let all = [2, 3, 6, 7, 8, 12];
        for line in all {
            lines.push(line);
        }
        let found: Vec<u64> = (1..=6).map(|row| lines.of(row)).collect();
        assert_eq!(found, all);
    }
}
