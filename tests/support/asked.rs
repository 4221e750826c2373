//! What tests ask of numbers of every format, and how they count the answers.
#![allow(dead_code, reason = "each test that includes this file uses a part of it")]

use std::collections::BTreeMap;

use tracklint::rule::Standing;
use tracklint::{CARRIERS, Carrier, Diagnoser, Diagnosis};

use crate::corpus::Random;

/// So many numbers of every format that takes part in all answers and whose numbers are letters and digits, each with
/// its carrier.
pub fn numbers(r: &mut Random, each: usize) -> Vec<(&'static Carrier, String)> {
    let formats = CARRIERS.iter().flat_map(|carrier| carrier.formats.iter().map(move |format| (*carrier, format)));
    let mut out = Vec::new();
    for (carrier, format) in formats.filter(|(_, format)| format.standing == Standing::Stable) {
        let made = (0..each).filter_map(|_| format.sample(&mut |n| r.below(n as usize) as u32));
        out.extend(made.map(|number| (carrier, number)));
    }
    out.retain(|(_, number)| number.bytes().all(|b| b.is_ascii_alphanumeric()));
    out
}

/// The diagnosis of a text, with which the short answer agrees.
pub fn diagnose<'a>(by: &Diagnoser, text: &'a str) -> Diagnosis<'a> {
    let d = by.diagnose(text);
    assert_eq!(by.classify(text).is_some(), d.verdict().is_acceptable(), "{text:?} of {by:?}");
    d
}

/// The verdict and the codes of an answer.
pub fn said(d: &Diagnosis<'_>) -> String {
    let codes: Vec<_> = d.findings().iter().map(|f| f.code.name()).collect();
    format!("{} {codes:?}", d.verdict().name())
}

/// How many answers of each kind are right, and those that are not.
#[derive(Default)]
pub struct Table {
    rows: BTreeMap<(String, String), Row>,
}

#[derive(Default)]
struct Row {
    all: usize,
    wrong: Vec<String>,
}

/// Wrong answers that are printed of each kind.
const SHOWN: usize = 6;

impl Table {
    /// Counts the answer to a text of some kind, which is in some state; a wrong one with a line.
    pub fn count(&mut self, kind: &str, state: &str, right: bool, line: impl FnOnce() -> String) {
        let row = self.rows.entry((kind.to_owned(), state.to_owned())).or_default();
        row.all += 1;
        if !right {
            row.wrong.push(line());
        }
    }

    /// Prints what is wrong; fails where fewer of all answers are right than so many of ten thousand.
    pub fn assert(&self, least: usize) {
        self.print();
        let all: usize = self.rows.values().map(|row| row.all).sum();
        let wrong: usize = self.rows.values().map(|row| row.wrong.len()).sum();
        assert!((all - wrong) * 10_000 >= all * least, "{wrong} of {all} are wrong");
    }

    /// The same for each kind in each state, and each of `kinds` has to be among them in all of these states: the last
    /// of `least` is what is asked of any other kind.
    pub fn assert_each(&self, kinds: impl IntoIterator<Item = &'static str>, states: &[&str], least: &[(&str, usize)]) {
        self.print();
        for kind in kinds {
            for state in states {
                let asked = self.rows.contains_key(&(kind.to_owned(), (*state).to_owned()));
                assert!(asked, "nothing was asked: {kind}, {state}");
            }
        }
        for ((kind, state), Row { all, wrong }) in &self.rows {
            let least = least.iter().find(|(name, _)| name == kind).or(least.last()).expect("the rest").1;
            assert!((all - wrong.len()) * 10_000 >= all * least, "{} of {all} are wrong: {kind}, {state}", wrong.len());
        }
    }

    fn print(&self) {
        let (mut all, mut right) = (0, 0);
        for ((kind, state), row) in &self.rows {
            all += row.all;
            right += row.all - row.wrong.len();
            if !row.wrong.is_empty() {
                let share = 100.0 * row.wrong.len() as f64 / row.all as f64;
                println!("{kind}, {state}: {} of {} are wrong, {share:.2} %", row.wrong.len(), row.all);
                row.wrong.iter().take(SHOWN).for_each(|line| println!("  {line}"));
            }
        }
        assert!(all > 0, "nothing was asked");
        println!("{right} of {all} are right, {:.3} %", 100.0 * right as f64 / all as f64);
    }
}
