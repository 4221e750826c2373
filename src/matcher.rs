//! Cleaned bytes → every format that fits, with the checks that pass.
//!
//! The length chooses a root; a small tree tests only places that still tell rows apart; its leaf holds at most a few
//! templates, each verified by two mask compares; the checks of the fitting formats are evaluated once each, however
//! many formats share them. The formats of a template stand in the order of their rank, so that the likeliest one is
//! known without weighing the others. The tables are generated from the const formats (`cargo run -p xtask -- gen`).
//! Nothing is allocated and nothing is built at run time. The oracle in the tests is the naive walk over all shapes.

mod each;
mod fit;
mod punctuation;
mod question;
#[expect(clippy::unreadable_literal, reason = "generated masks, which nobody reads")]
mod tables;
mod template;

pub(crate) use each::Every;
use each::{Each, Templates};
pub(crate) use fit::{Fit, FormatId};
pub(crate) use punctuation::{evidence_of_punctuation, find_punctuated, may_own_punctuation, owns_punctuation};
use question::Question;
use template::{Asker, HIGHEST, Member, Template};

use crate::canon::Compact;
use crate::carriers::CARRIERS;
use crate::channel::symbol;

/// The shapes that fit one cleaned number, as a place in the tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Shapes {
    leaf: u32,
    /// Which templates of the leaf fit.
    fit: u32,
}

/// Every format that fits one cleaned number, with what its checks say; [`Found::iter`] unfolds it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Found {
    shapes: Shapes,
    /// Which distinct questions pass.
    passed: u64,
}

impl Found {
    /// Whether no shape fits.
    pub(crate) const fn is_empty(self) -> bool {
        self.shapes.fit == 0
    }

    /// Whether one of the formats that neither check nor table speaks against is so, asked in the same order.
    pub(crate) fn any_accepted(self, mut is_so: impl FnMut(Fit) -> bool) -> bool {
        let passed = self.passed | 1 << HIGHEST;
        for template in self.shapes.templates() {
            for &m in template.members() {
                let member = &tables::MEMBERS[usize::from(m)];
                if member.is_accepted(passed) && is_so(member.fit(|_| true)) {
                    return true;
                }
            }
        }
        false
    }

    /// The fitting formats, each with what its check and its closed tables say; the likeliest of a template first.
    pub(crate) fn iter(self) -> Each {
        Each::of(self.shapes, self.passed)
    }
}

impl Shapes {
    fn templates(self) -> Templates {
        Templates::of(self)
    }

    /// Asks every check and every closed table that the shapes need.
    pub(crate) fn ask(self, number: &[u8]) -> Found {
        let mut wanted = self.templates().fold(0, |wanted, t| wanted | tables::CHECK_SETS[usize::from(t.checks)]);
        let mut passed = 0;
        while wanted != 0 {
            let id = wanted.trailing_zeros() as usize;
            wanted &= wanted - 1;
            passed |= u64::from(tables::CHECKS[id].passes(number)) << id;
        }
        Found { shapes: self, passed }
    }

    /// Calls `see` with every format that neither check nor table speaks against, and whether it takes part in every
    /// answer; a format of several templates comes several times.
    pub(crate) fn each(self, number: &[u8], mut see: impl FnMut(FormatId, bool)) {
        // Whoever asks nothing has the answer of the highest bit, which no question has.
        let passed = self.ask(number).passed | 1 << HIGHEST;
        for template in self.templates() {
            for &m in template.members() {
                let member = &tables::MEMBERS[usize::from(m)];
                if member.is_accepted(passed) {
                    see(member.format, member.stable);
                }
            }
        }
    }

    /// How many carriers have a format that takes part in every answer and that neither check nor table speaks against.
    pub(crate) fn carriers(self, number: &[u8]) -> usize {
        let passed = self.ask(number).passed | 1 << HIGHEST;
        let mut all = [0u64; CARRIER_WORDS];
        for template in self.templates() {
            for asker in template.askers() {
                if (passed >> (asker.check & HIGHEST) & passed >> (asker.code & HIGHEST)) & 1 == 1 {
                    for &carrier in asker.carriers() {
                        all[usize::from(carrier / 64)] |= 1 << (carrier % 64);
                    }
                }
            }
        }
        all.iter().map(|word| word.count_ones() as usize).sum()
    }

    /// Whether a format that is `wanted`, by its place and its evidence, has a check digit that agrees, and no table
    /// speaks against it. Only the checks of such formats are computed.
    pub(crate) fn proves(self, number: &[u8], wanted: impl Fn(FormatId, u8) -> bool) -> bool {
        self.any(number, |fit| fit.check.is_some() && wanted(fit.format, fit.evidence))
    }

    /// Whether a format that is `wanted`, as it would be if nothing spoke against it, is accepted by check and table.
    /// Only the checks of such formats are computed.
    pub(crate) fn any(self, number: &[u8], wanted: impl Fn(Fit) -> bool) -> bool {
        let mut answers = Answers::of(number);
        let mut members = self.templates().flat_map(Template::members).map(|&m| &tables::MEMBERS[usize::from(m)]);
        members.any(|member| wanted(member.fit(|_| true)) && member.questions().all(|id| answers.passes(id)))
    }

    /// The likeliest fit among the formats that `takes` part and that neither check nor table speaks against. Only the
    /// checks of what is likelier are computed.
    pub(crate) fn best(self, number: &[u8], takes: impl Fn(FormatId, bool) -> bool) -> Option<Fit> {
        let mut answers = Answers::of(number);
        let mut best = usize::MAX;
        for template in self.templates() {
            for m in template.members().iter().map(|&m| usize::from(m)).take_while(|&m| m < best) {
                let member = &tables::MEMBERS[m];
                if takes(member.format, member.stable) && member.questions().all(|id| answers.passes(id)) {
                    best = m;
                    break;
                }
            }
        }
        tables::MEMBERS.get(best).map(|member| member.fit(|_| true))
    }
}

/// The answers to questions as they are put, each computed once.
struct Answers<'a> {
    number: &'a [u8],
    asked: u64,
    passed: u64,
}

impl<'a> Answers<'a> {
    const fn of(number: &'a [u8]) -> Self {
        Self { number, asked: 0, passed: 0 }
    }

    fn passes(&mut self, id: u8) -> bool {
        if self.asked >> id & 1 == 0 {
            self.asked |= 1 << id;
            self.passed |= u64::from(tables::CHECKS[usize::from(id)].passes(self.number)) << id;
        }
        self.passed >> id & 1 == 1
    }
}

/// Every format that fits `number`, with what its checks say.
pub(crate) fn find(number: &Compact) -> Found {
    shapes(number).ask(number.text())
}

/// Every shape that fits `number`.
pub(crate) fn shapes(number: &Compact) -> Shapes {
    let (n, s) = (number.len, &number.bytes);
    let leaf = if number.letters == 0 {
        walk(tables::DIGIT_ROOTS[n], |at| usize::from(s[at] - b'0'))
    } else {
        walk(tables::LETTER_ROOTS[n], |at| symbol(s[at]))
    };
    let (first, count) = tables::LEAVES[leaf as usize];
    let templates = &tables::LEAF_TEMPLATES[usize::from(first)..usize::from(first) + usize::from(count)];
    let mut fit = 0;
    for (k, &id) in templates.iter().enumerate() {
        let t = &tables::TEMPLATES[usize::from(id)];
        if t.digits & !number.digits == 0 && t.letters & !number.letters == 0 && tests_pass(t, s) {
            fit |= 1 << k;
        }
    }
    Shapes { leaf, fit }
}

/// The least pointer to a leaf: it names a place that no number has. What is below it leads to a node: six bits for
/// the place to look at, then the row of `CLASSES`, then where its ways lie, counted from the first node of the tree.
const LEAF: u32 = 63 << (ROW + WAYS);
/// So many bits of a pointer tell the row of `CLASSES`.
const ROW: u32 = 11;
/// So many bits of a pointer tell where the ways lie.
const WAYS: u32 = u32::BITS - 6 - ROW;
const _: () = assert!(tables::CLASSES.len() <= 1 << ROW, "a pointer could not tell the last row");
const _: () = assert!(tables::LEAVES.len() <= 1 << (ROW + WAYS), "a pointer could not tell the last leaf");
/// The words of a set of carriers.
const CARRIER_WORDS: usize = CARRIERS.len().div_ceil(64);
const _: () = assert!(tables::CHECKS.len() <= HIGHEST as usize, "the answer to no question is kept there");

/// From a root to a leaf: each pointer names the place to look at, which answers there go the same way, and where the
/// ways lie. A tree is where its nodes begin, and its root.
fn walk((first, mut pointer): (u32, u32), symbol: impl Fn(usize) -> usize) -> u32 {
    let nodes = &tables::NODES[first as usize..];
    while pointer < LEAF {
        let at = (pointer >> (ROW + WAYS)) as usize;
        let way = tables::CLASSES[(pointer >> WAYS & ((1 << ROW) - 1)) as usize][symbol(at)];
        pointer = nodes[(pointer & ((1 << WAYS) - 1)) as usize + usize::from(way)];
    }
    pointer & !LEAF
}

/// Whether the characters at the places that a template tests are among those it takes.
fn tests_pass(t: &Template, s: &[u8; 64]) -> bool {
    let first = usize::from(t.first_test);
    let passes = |&(at, set): &(u8, _)| tables::SETS[usize::from(set)] >> symbol(s[usize::from(at)]) & 1 == 1;
    tables::TESTS[first..first + usize::from(t.tests)].iter().all(passes)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;
    use proptest::sample::select;

    use super::*;
    use crate::rule::{Part, Standing};

    /// What the tables must say, by walking every shape.
    fn naive(text: &[u8]) -> BTreeSet<(u16, Option<bool>, Option<bool>)> {
        FormatId::all()
            .filter(|id| id.format().fits(text))
            .map(|id| {
                let format = id.format();
                let layout = format.layout(text).expect("it fits");
                let closed = format.shape.iter().any(|p| matches!(p, Part::Code(_, r) if r.is_closed()));
                (id.0, format.check_agrees(text), closed.then(|| format.codes_known(&layout, text)))
            })
            .collect()
    }

    fn from_tables(text: &[u8]) -> BTreeSet<(u16, Option<bool>, Option<bool>)> {
        let Some(number) = Compact::of(text) else { return BTreeSet::new() };
        find(&number).iter().map(|fit| (fit.format.0, fit.check, fit.code)).collect()
    }

    /// Whether the carriers that are counted together are those of the formats one by one.
    fn counts_carriers(text: &[u8]) -> bool {
        let Some(number) = Compact::of(text) else { return true };
        let stable = |fit: &Fit| fit.accepted() && fit.format.format().standing == Standing::Stable;
        let one_by_one: BTreeSet<usize> =
            find(&number).iter().filter(stable).map(|fit| fit.format.carrier_index()).collect();
        shapes(&number).carriers(text) == one_by_one.len()
    }

    fn samples() -> Vec<&'static str> {
        let all = FormatId::all().map(FormatId::format);
        all.flat_map(|f| f.valid.iter().copied().chain(f.invalid.iter().map(|&(s, _)| s))).collect()
    }

    #[test]
    fn every_sample_is_found_as_the_naive_walk_finds_it() {
        for sample in samples() {
            if Compact::of(sample.as_bytes()).is_some() {
                assert_eq!(from_tables(sample.as_bytes()), naive(sample.as_bytes()), "{sample}");
                assert!(counts_carriers(sample.as_bytes()), "{sample}");
            }
        }
    }

    proptest! {
        #[test]
        fn tables_and_naive_walk_agree_near_every_format(
            sample in select(samples()),
            slips in prop::collection::vec((0..40usize, select(b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".to_vec())), 0..4),
            cut in 0..3usize,
        ) {
            let mut text = sample.as_bytes().to_vec();
            for (at, by) in slips {
                let n = text.len();
                text[at % n] = by;
            }
            text.truncate(text.len() - cut.min(text.len() - 1));
            prop_assume!(Compact::of(&text).is_some());
            prop_assert_eq!(from_tables(&text), naive(&text));
            prop_assert!(counts_carriers(&text));
        }

        #[test]
        fn tables_and_naive_walk_agree_on_bare_digits(text in "[0-9]{1,40}") {
            prop_assert_eq!(from_tables(text.as_bytes()), naive(text.as_bytes()));
            prop_assert!(counts_carriers(text.as_bytes()));
        }
    }
}
