//! What the tables hold of rows: a template for those that differ in nothing but their owners, and its members, a
//! format each.

use super::{Fit, FormatId, tables};

/// The check id of formats without one.
const NO_CHECK: u8 = u8::MAX;
/// The highest place of a word of answers.
pub(super) const HIGHEST: u8 = 63;

/// Rows that share everything but their owners: which places must be digits, which letters, what else to test.
pub(super) struct Template {
    pub(super) digits: u64,
    pub(super) letters: u64,
    /// First and count in `TESTS`.
    pub(super) first_test: u16,
    pub(super) tests: u8,
    /// First and count in `MEMBERS_OF`.
    first_member: u32,
    members: u16,
    /// First and count in `ASKERS`.
    first_asker: u16,
    askers: u8,
    /// The checks that its members need, by their place in `CHECK_SETS`: few sets of them are asked together.
    pub(super) checks: u8,
}

impl Template {
    /// One: its places of digits and of letters, first and count of its tests, members and askers, and its checks.
    pub(super) const fn new(
        digits: u64,
        letters: u64,
        (first_test, tests): (u16, u8),
        (first_member, members): (u32, u16),
        (first_asker, askers): (u16, u8),
        checks: u8,
    ) -> Self {
        Self { digits, letters, first_test, tests, first_member, members, first_asker, askers, checks }
    }

    /// The places of its members in `MEMBERS`, the likeliest first.
    pub(super) fn members(&self) -> &'static [u16] {
        let first = self.first_member as usize;
        &tables::MEMBERS_OF[first..first + usize::from(self.members)]
    }

    /// Its members that take part in every answer, those together that ask the same.
    pub(super) fn askers(&self) -> &'static [Asker] {
        let first = usize::from(self.first_asker);
        &tables::ASKERS[first..first + usize::from(self.askers)]
    }
}

/// Members that ask the same, by their carriers.
pub(super) struct Asker {
    /// Their check digit and their closed table, by their places in `CHECKS`.
    pub(super) check: u8,
    pub(super) code: u8,
    /// First and count in `CARRIERS_OF`.
    first: u16,
    carriers: u8,
}

impl Asker {
    /// Some, by what they ask and by the part of `CARRIERS_OF` that is theirs.
    pub(super) const fn new(check: u8, code: u8, first: u16, carriers: u8) -> Self {
        Self { check, code, first, carriers }
    }

    /// The places of their carriers in the catalogue, each once.
    pub(super) fn carriers(&self) -> &'static [u16] {
        let first = usize::from(self.first);
        &tables::CARRIERS_OF[first..first + usize::from(self.carriers)]
    }
}

/// A format in a row, with the questions that this row asks. The members are sorted by their rank, so that the
/// smaller place in the table is the likelier format.
pub(super) struct Member {
    pub(super) format: FormatId,
    /// Its check digit and its closed table, by their places in `CHECKS`.
    check: u8,
    code: u8,
    evidence: u8,
    /// Whether it takes part in every answer.
    pub(super) stable: bool,
}

impl Member {
    /// One, by the place of its format.
    pub(super) const fn new(format: u16, check: u8, code: u8, evidence: u8, stable: bool) -> Self {
        Self { format: FormatId(format), check, code, evidence, stable }
    }

    /// Whether neither check nor table speaks against it. Whoever asks nothing has the answer of the highest bit, which
    /// no question has.
    pub(super) const fn is_accepted(&self, passed: u64) -> bool {
        (passed >> (self.check & HIGHEST) & passed >> (self.code & HIGHEST)) & 1 == 1
    }

    /// What it asks: its check and its table, as far as it has them.
    pub(super) fn questions(&self) -> impl Iterator<Item = u8> {
        [self.check, self.code].into_iter().filter(|&id| id != NO_CHECK)
    }

    /// The fit, by the answers to what it asks.
    pub(super) fn fit(&self, passes: impl Fn(u8) -> bool) -> Fit {
        let answer = |id| if id == NO_CHECK { None } else { Some(passes(id)) };
        Fit { format: self.format, check: answer(self.check), code: answer(self.code), evidence: self.evidence }
    }
}
