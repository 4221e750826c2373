//! The tables of the matcher, generated from the const formats of the catalogue.
//!
//! Every shape is written out as rows of sets. Rows of one length form a tree that tests the place which splits them
//! best, until the rows that are left agree wherever they are restricted, or are so few that a leaf can verify them.
//! Two trees a length: one for bare digits (ten answers a place), one for texts with letters (36 answers).

mod tables;

use std::collections::{BTreeMap, HashMap};
use std::path::PathBuf;

use tracklint::registry::Registry;
use tracklint::rule::{Domain, Format, Row, Set, Standing};

use crate::Generated;
use tables::{LEAF, Tables};

/// The longest number that the tables know; the buffer of the cleaner is made for it.
const LONGEST: usize = 40;
const NO_CHECK: u8 = u8::MAX;
/// So many distinct questions are answered in a word, whose highest bit is the answer to none.
const QUESTIONS: usize = 63;
/// So many formats with punctuation are told in a word.
const PUNCTUATED: usize = 64;

/// One row with its owner.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Owned {
    /// One mask a place: bits 0 to 9 for digits, 10 to 35 for letters.
    sets: Vec<u64>,
    member: Member,
}

/// A format in a leaf: its place in the catalogue, its check question, its table question and its evidence in quarter
/// bits.
type Member = (u16, u8, u8, u8);

const DIGITS: u64 = 0x3ff;
const LETTERS: u64 = ((1 << 26) - 1) << 10;
const HEXADECIMAL: u64 = 0xffff;

/// What the catalogue holds, row by row.
#[derive(Default)]
struct Collected {
    /// Rows of which bare digits may be made, and those with letters.
    bare: Vec<Owned>,
    lettered: Vec<Owned>,
    /// What is asked of numbers beside their characters, each once.
    questions: Vec<String>,
    /// Where each of them stands, by what it asks.
    question_of: HashMap<String, u8>,
    /// Formats with punctuation of their own, and which of them have an outline: its length, the places that must be
    /// punctuation, and those that may be.
    punctuated: Vec<u16>,
    outlines: BTreeMap<(u8, u64, u64), u64>,
}

/// The generated file.
///
/// # Panics
/// When the catalogue outgrows a limit of the tables: 63 distinct questions, 64 formats with punctuation, 32 templates
/// in one leaf, or the bits of a pointer. They are limits of the answer types in `src/matcher.rs`; the head of the file
/// says how much of each is used.
pub fn generate() -> Vec<Generated> {
    let of_carrier = |(at, carrier): (usize, &&'static tracklint::Carrier)| {
        carrier.formats.iter().map(move |format| (at, format.standing == Standing::Stable))
    };
    let formats = tracklint::CARRIERS.iter().enumerate().flat_map(of_carrier).collect();
    let rows = collect();
    let mut t = Tables::new(formats);
    t.rank(rows.bare.iter().chain(&rows.lettered).map(|row| row.member).collect());
    t.leaf(&[]);
    let mut digit_roots = vec![(0, LEAF); LONGEST + 1];
    let mut letter_roots = digit_roots.clone();
    for n in 1..=LONGEST {
        let of_length = |all: &[Owned]| all.iter().filter(|r| r.sets.len() == n).cloned().collect();
        digit_roots[n] = t.tree(of_length(&rows.bare), 10);
        letter_roots[n] = t.tree(of_length(&rows.lettered), 36);
    }
    vec![(PathBuf::from("src/matcher/tables.rs"), t.print(&digit_roots, &letter_roots, &rows))]
}

/// Walks through the formats.
fn collect() -> Collected {
    let mut rows = Collected::default();
    for (flat, format) in tracklint::CARRIERS.iter().flat_map(|c| c.formats).enumerate() {
        let id = u16::try_from(flat).expect("fewer than 65,536 formats");
        let own = format.rows(LONGEST);
        for row in own.iter().filter(|row| !row.sets.is_empty()) {
            rows.note_punctuation(id, &row.sets);
            rows.add(id, format, row, own.len());
        }
    }
    let Collected { punctuated, questions, .. } = &rows;
    assert!(punctuated.len() <= PUNCTUATED, "{} formats with punctuation, not {PUNCTUATED}", punctuated.len());
    assert!(questions.len() <= QUESTIONS, "{} distinct questions; the answer holds {QUESTIONS}", questions.len());
    rows
}

impl Collected {
    /// Notes where a row has punctuation of its own, or may have some.
    fn note_punctuation(&mut self, id: u16, sets: &[Set]) {
        let places = |is_so: fn(Set) -> bool| {
            let so = sets.iter().enumerate().filter(|&(_, &set)| is_so(set));
            so.fold(0u64, |places, (at, _)| places | 1 << at)
        };
        let may = places(|set| !Set::ALNUM.includes(set));
        if may == 0 {
            return;
        }
        if self.punctuated.last() != Some(&id) {
            self.punctuated.push(id);
        }
        let outline = (sets.len() as u8, places(|set| set.intersection(Set::ALNUM).is_empty()), may);
        *self.outlines.entry(outline).or_default() |= 1 << (self.punctuated.len() - 1);
    }

    /// Adds a row of letters and digits, one of so many of its format.
    fn add(&mut self, id: u16, format: &Format, row: &Row, rows: usize) {
        let sets: Vec<u64> = row.sets.iter().map(|&set| mask(set)).collect();
        if sets.contains(&0) {
            return;
        }
        let check = row.check_slot.map_or(NO_CHECK, |slot| self.ask_check(id, format, sets.len() - 1 - slot));
        let code = row
            .closed_code
            .map_or(NO_CHECK, |at| self.ask(format!("code {at}"), || format!("Question::code({id}, {at})")));
        let slots = Slots { check: row.check_slot, code: row.closed_code, rows };
        let owned = |outline: Vec<u64>| {
            let member = (id, check, code, evidence(&outline, &sets, format, &slots));
            Owned { sets: outline, member }
        };
        self.bare.extend(restricted_to(DIGITS, &sets).map(owned));
        if sets.iter().any(|set| set & LETTERS != 0) {
            self.lettered.push(owned(sets.clone()));
        }
    }

    /// The question for the check digit that stands so many places before the end.
    fn ask_check(&mut self, id: u16, format: &Format, from_end: usize) -> u8 {
        let domain = match format.domain {
            Domain::From(n) => format!("from {n}"),
            Domain::Last(n) => format!("last {n}"),
        };
        let key = format!("{:?} {domain} {from_end}", format.check);
        self.ask(key, || format!("Question::check({id}, {from_end})"))
    }

    /// The place of a question among those that are asked; `text` is how the tables write it.
    fn ask(&mut self, key: String, text: impl FnOnce() -> String) -> u8 {
        *self.question_of.entry(key).or_insert_with(|| {
            self.questions.push(text());
            u8::try_from(self.questions.len() - 1).expect("fewer than 256 questions")
        })
    }
}

/// The uppercase letters and digits of a set, as 36 bits. What else it holds is matched against the raw spelling.
fn mask(set: Set) -> u64 {
    let symbols = set.intersection(Set::ALNUM);
    symbols.iter().fold(0, |m, b| m | 1 << if b.is_ascii_digit() { b - b'0' } else { b - b'A' + 10 })
}

/// The row with every place cut down to `symbols`; `None` when a place is left without any.
fn restricted_to(symbols: u64, sets: &[u64]) -> Option<Vec<u64>> {
    let cut: Vec<u64> = sets.iter().map(|s| s & symbols).collect();
    cut.iter().all(|&s| s != 0).then_some(cut)
}

/// What of a row is judged by more than its characters.
struct Slots {
    check: Option<usize>,
    code: Option<usize>,
    /// How many rows share the numbers of the format.
    rows: usize,
}

/// How much likelier a number is when it is made by this row than when it is any text with the same outline, in
/// quarters of a bit, once check and table agree. The outline is the row itself, or the row cut down to digits for bare
/// digits: a place that may hold letters, too, seldom holds a digit, which then speaks against the row.
/// `docs/confidence.md` says why the outline itself counts.
fn evidence(outline: &[u64], sets: &[u64], format: &Format, slots: &Slots) -> u8 {
    // Hexadecimal text is an outline of its own: hashes and identifiers of machines look so.
    let class = |set: u64| match (set & DIGITS != 0, set & LETTERS != 0) {
        (true, false) => 10.0,
        (false, true) => 26.0,
        _ if set == HEXADECIMAL => 16.0,
        _ => 36.0,
    };
    let places = outline.iter().zip(sets).enumerate().filter(|(i, _)| Some(*i) != slots.check);
    let mut bits: f64 = places.map(|(_, (&o, &s))| (class(o) / f64::from(s.count_ones())).log2()).sum();
    // Letters and digits that change places count as an outline only where neither could be the other.
    let pure = |set: u64| set & DIGITS == 0 || set & LETTERS == 0;
    let turns = outline.windows(2).filter(|w| w.iter().all(|&s| pure(s)) && (class(w[0]) - class(w[1])).abs() > 0.5);
    let turns = turns.count();
    bits += if outline.iter().all(|&s| s & LETTERS == 0) { 0.0 } else { [1.0, 2.0, 6.5, 9.0][turns.min(3)] };
    bits -= (slots.rows as f64).log2();
    if slots.check.is_some() {
        bits += f64::from(format.check.factor()).log2();
    }
    if slots.code.is_some() {
        bits += (676.0 / Registry::S10Country.len() as f64).log2();
    }
    (bits * 4.0).round().clamp(0.0, 255.0) as u8
}

impl Owned {
    /// The row once place `at` has been tested: the class of the character is all that is left to verify there.
    fn settled(&self, at: usize) -> Self {
        let mut row = self.clone();
        row.sets[at] = match (row.sets[at] & DIGITS != 0, row.sets[at] & LETTERS != 0) {
            (true, false) => DIGITS,
            (false, true) => LETTERS,
            _ => DIGITS | LETTERS,
        };
        row
    }

    /// Whether the class bitmaps of the text do not settle place `at` by themselves.
    fn tests(&self, at: usize) -> bool {
        ![DIGITS, LETTERS, DIGITS | LETTERS].contains(&self.sets[at])
    }
}
