//! The tables of the matcher, generated from the const formats of the catalogue.
//!
//! Every shape is written out as rows of sets. Rows of one length form a tree that tests the place which splits them
//! best, until the rows that are left agree wherever they are restricted, or are so few that a leaf can verify them.
//! Two trees a length: one for bare digits (ten answers a place), one for texts with letters (36 answers).

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;
use std::path::PathBuf;

use tracklint::registry::Registry;
use tracklint::rule::{Domain, Format, Set, Standing};

use crate::Generated;

/// The longest number that the tables know; the buffer of the cleaner is made for it.
const LONGEST: usize = 40;
/// A leaf of the tree for letters may verify so many templates instead of splitting further.
const LETTER_LEAF: usize = 4;
const NO_CHECK: u8 = u8::MAX;
const LEAF: u32 = 1 << 31;

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

/// What a template asks for: places of digits, places of letters, and sets at other places.
type Outline = (u64, u64, Vec<(u8, u8)>);

const DIGITS: u64 = 0x3ff;
const LETTERS: u64 = ((1 << 26) - 1) << 10;
const HEXADECIMAL: u64 = 0xffff;

#[derive(Default)]
struct Tables {
    nodes: Vec<u32>,
    leaves: Vec<(u16, u8)>,
    leaf_templates: Vec<u16>,
    templates: Vec<String>,
    tests: Vec<(u8, u8)>,
    sets: Vec<u64>,
    members: Vec<Member>,
    known_templates: HashMap<String, u16>,
    known_leaves: HashMap<Vec<u16>, u32>,
    known_tests: HashMap<Vec<(u8, u8)>, u16>,
    known_members: HashMap<Member, u16>,
    members_of: Vec<u16>,
    /// Of each format of the catalogue, its carrier and whether it takes part in every answer.
    formats: Vec<(usize, bool)>,
    askers: Vec<(u8, u8, u16)>,
    known_askers: HashMap<Vec<(u8, u8, u16)>, u16>,
    carriers: Vec<Vec<u64>>,
    known_carriers: HashMap<Vec<u64>, u16>,
    known_lists: HashMap<Vec<u16>, u32>,
    classes: Vec<[u8; 36]>,
    known_nodes: HashMap<(usize, Vec<u32>), u32>,
    known_trees: HashMap<(usize, Vec<Owned>), u32>,
}

/// The generated file.
///
/// # Panics
/// When the catalogue outgrows a limit of the tables: more than 64 distinct questions, or more than 32 templates in
/// one leaf. Both are limits of the answer type in `src/matcher.rs`.
pub fn generate() -> Vec<Generated> {
    let mut questions: Vec<String> = Vec::new();
    let mut question_of: HashMap<String, u8> = HashMap::new();
    let mut ask = |key: String, text: String| -> u8 {
        *question_of.entry(key).or_insert_with(|| {
            questions.push(text);
            u8::try_from(questions.len() - 1).expect("at most 64 questions")
        })
    };
    let (mut bare, mut lettered): (Vec<Owned>, Vec<Owned>) = (Vec::new(), Vec::new());
    let mut punctuated: Vec<u16> = Vec::new();
    let mut outlines: BTreeMap<(u8, u64, u64), u64> = BTreeMap::new();
    let formats = tracklint::CARRIERS.iter().flat_map(|c| c.formats);
    for (flat, format) in formats.enumerate() {
        let id = u16::try_from(flat).expect("fewer than 65,536 formats");
        let rows = format.rows(LONGEST);
        for row in &rows {
            if row.sets.is_empty() {
                continue;
            }
            let places = |is_so: fn(Set) -> bool| {
                let so = row.sets.iter().enumerate().filter(|&(_, &s)| is_so(s));
                so.fold(0u64, |places, (at, _)| places | 1 << at)
            };
            let may = places(|s| !Set::ALNUM.includes(s));
            if may != 0 {
                if punctuated.last() != Some(&id) {
                    punctuated.push(id);
                }
                let outline = (row.sets.len() as u8, places(|s| s.intersection(Set::ALNUM).is_empty()), may);
                *outlines.entry(outline).or_default() |= 1 << (punctuated.len() - 1);
            }
            let sets: Vec<u64> = row.sets.iter().map(|&s| mask(s)).collect();
            if sets.contains(&0) {
                continue;
            }
            let check = row.check_slot.map_or(NO_CHECK, |slot| {
                let from_end = sets.len() - 1 - slot;
                let domain = match format.domain {
                    Domain::From(n) => format!("from {n}"),
                    Domain::Last(n) => format!("last {n}"),
                };
                let key = format!("{:?} {domain} {from_end}", format.check);
                ask(key, format!("Question::check({flat}, {from_end})"))
            });
            let code = row
                .closed_code
                .map_or(NO_CHECK, |at| ask(format!("code {at}"), format!("Question::code({flat}, {at})")));
            let slots = Slots { check: row.check_slot, code: row.closed_code, rows: rows.len() };
            let owned = |outline: Vec<u64>| {
                let member = (id, check, code, evidence(&outline, &sets, format, &slots));
                Owned { sets: outline, member }
            };
            bare.extend(restricted_to(DIGITS, &sets).map(owned));
            if sets.iter().any(|s| s & LETTERS != 0) {
                lettered.push(owned(sets.clone()));
            }
        }
    }
    assert!(punctuated.len() <= 64, "{} formats with punctuation; an outline tells 64", punctuated.len());
    assert!(questions.len() <= 64, "{} distinct questions; the answer of the matcher holds 64", questions.len());

    let of_carrier = |(at, carrier): (usize, &&'static tracklint::Carrier)| {
        carrier.formats.iter().map(move |format| (at, format.standing == Standing::Stable))
    };
    let formats = tracklint::CARRIERS.iter().enumerate().flat_map(of_carrier).collect();
    let mut t = Tables { formats, ..Tables::default() };
    t.rank(bare.iter().chain(&lettered).map(|row| row.member).collect());
    t.leaf(&[]);
    let mut digit_roots = vec![LEAF; LONGEST + 1];
    let mut letter_roots = vec![LEAF; LONGEST + 1];
    for n in 1..=LONGEST {
        let of_length = |rows: &[Owned]| rows.iter().filter(|r| r.sets.len() == n).cloned().collect();
        digit_roots[n] = t.grow(of_length(&bare), 10);
        letter_roots[n] = t.grow(of_length(&lettered), 36);
    }
    vec![(
        PathBuf::from("src/matcher/tables.rs"),
        t.print(&digit_roots, &letter_roots, &questions, &punctuated, &outlines),
    )]
}

/// The capital letters and digits of a set, as 36 bits. What else it holds is matched against the raw spelling.
fn mask(set: Set) -> u64 {
    let symbols = set.intersection(Set::ALNUM);
    symbols.iter().fold(0, |m, b| m | 1 << if b.is_ascii_digit() { b - b'0' } else { b - b'A' + 10 })
}

/// The row with every place cut down to `symbols`; `None` when a place is left without any.
fn restricted_to(symbols: u64, sets: &[u64]) -> Option<Vec<u64>> {
    let cut: Vec<u64> = sets.iter().map(|s| s & symbols).collect();
    cut.iter().all(|&s| s != 0).then_some(cut)
}

/// Whether the format at this place of the catalogue takes part in every answer.
fn is_stable(flat: u16) -> bool {
    let mut formats = tracklint::CARRIERS.iter().flat_map(|c| c.formats);
    formats.nth(usize::from(flat)).is_some_and(|f| f.standing == Standing::Stable)
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

impl Tables {
    /// A tree over rows of one length; `width` symbols can stand at a place.
    fn grow(&mut self, mut rows: Vec<Owned>, width: usize) -> u32 {
        rows.sort_unstable();
        rows.dedup();
        if let Some(&known) = self.known_trees.get(&(width, rows.clone())) {
            return known;
        }
        let pointer = match best_place(&rows, width) {
            Some(at) if !small_enough(&rows, width) => {
                let children: Vec<u32> = (0..width)
                    .map(|symbol| {
                        let left: Vec<Owned> =
                            rows.iter().filter(|r| r.sets[at] >> symbol & 1 == 1).map(|r| r.settled(at)).collect();
                        if left.is_empty() { LEAF } else { self.grow(left, width) }
                    })
                    .collect();
                self.node(at, &children)
            }
            _ => LEAF | self.leaf(&rows),
        };
        self.known_trees.insert((width, rows), pointer);
        pointer
    }

    /// Most answers at a place lead to the same few subtrees: the node keeps one pointer for each, and a row of
    /// `CLASSES` says which answer goes where. Nodes share these rows.
    fn node(&mut self, at: usize, children: &[u32]) -> u32 {
        let mut ways: Vec<u32> = Vec::new();
        let mut classes = [0; 36];
        for (class, &child) in classes.iter_mut().zip(children) {
            let way = ways.iter().position(|&w| w == child).unwrap_or_else(|| {
                ways.push(child);
                ways.len() - 1
            });
            *class = way as u8;
        }
        let row = self.classes.iter().position(|&c| c == classes).unwrap_or_else(|| {
            self.classes.push(classes);
            self.classes.len() - 1
        });
        let next = self.nodes.len() as u32;
        let offset = *self.known_nodes.entry((row, ways.clone())).or_insert(next);
        if offset == next {
            self.nodes.extend(ways);
        }
        assert!(row < 1 << 10 && offset < 1 << 15, "the nodes outgrow their pointers: {row} classes, {offset} places");
        (at as u32) << 25 | (row as u32) << 15 | offset
    }

    /// A leaf: rows with the same masks and tests share a template.
    fn leaf(&mut self, rows: &[Owned]) -> u32 {
        let mut templates: BTreeMap<Outline, Vec<Member>> = BTreeMap::new();
        for row in rows {
            let (mut digits, mut letters, mut tests) = (0, 0, Vec::new());
            for (at, &set) in row.sets.iter().enumerate() {
                match set {
                    DIGITS => digits |= 1 << at,
                    LETTERS => letters |= 1 << at,
                    _ if set == DIGITS | LETTERS => {}
                    _ => tests.push((at as u8, self.set(set))),
                }
            }
            let members = templates.entry((digits, letters, tests)).or_default();
            if !members.contains(&row.member) {
                members.push(row.member);
            }
        }
        let ids: Vec<u16> = templates
            .into_iter()
            .map(|((digits, letters, tests), mut members)| {
                members.sort_unstable();
                self.template(digits, letters, tests, &members)
            })
            .collect();
        assert!(ids.len() <= 32, "{} templates in one leaf; the answer of the matcher holds 32", ids.len());
        let next = self.leaves.len() as u32;
        let leaf = *self.known_leaves.entry(ids.clone()).or_insert(next);
        if leaf == next {
            let first = u16::try_from(self.leaf_templates.len()).expect("leaves fit u16");
            self.leaves.push((first, ids.len() as u8));
            self.leaf_templates.extend(ids);
        }
        leaf
    }

    fn template(&mut self, digits: u64, letters: u64, tests: Vec<(u8, u8)>, members: &[Member]) -> u16 {
        let checks = members.iter().flat_map(|m| [m.1, m.2]).filter(|&c| c != NO_CHECK).fold(0u64, |m, c| m | 1 << c);
        let test_count = tests.len();
        let next_test = u16::try_from(self.tests.len()).expect("tests fit u16");
        let first_test = *self.known_tests.entry(tests.clone()).or_insert(next_test);
        if first_test == next_test {
            self.tests.extend(tests);
        }
        let member_count = members.len();
        let mut list: Vec<u16> = members.iter().map(|member| self.known_members[member]).collect();
        list.sort_unstable();
        let next_member = self.members_of.len() as u32;
        let first_member = *self.known_lists.entry(list.clone()).or_insert(next_member);
        if first_member == next_member {
            self.members_of.extend(list);
        }
        let (first_asker, asker_count) = self.askers(members);
        let text = format!(
            "Template {{ digits: {digits:#x}, letters: {letters:#x}, tests: ({first_test}, {test_count}), \
             members: ({first_member}, {member_count}), askers: ({first_asker}, {asker_count}), checks: {checks:#x} }}"
        );
        let next = u16::try_from(self.templates.len()).expect("templates fit u16");
        let id = *self.known_templates.entry(text.clone()).or_insert(next);
        if id == next {
            self.templates.push(text);
        }
        id
    }

    /// The carriers of the members that take part in every answer, those together that ask the same.
    fn askers(&mut self, members: &[Member]) -> (u16, usize) {
        let words = tracklint::CARRIERS.len().div_ceil(64);
        let mut carriers: BTreeMap<(u8, u8), Vec<u64>> = BTreeMap::new();
        for &(format, check, code, _) in members {
            let (carrier, stable) = self.formats[usize::from(format)];
            if stable {
                carriers.entry((check, code)).or_insert_with(|| vec![0; words])[carrier / 64] |= 1 << (carrier % 64);
            }
        }
        let mut askers: Vec<(u8, u8, u16)> = Vec::new();
        for ((check, code), carriers) in carriers {
            let next = u16::try_from(self.carriers.len()).expect("sets of carriers fit u16");
            let set = *self.known_carriers.entry(carriers.clone()).or_insert(next);
            if set == next {
                self.carriers.push(carriers);
            }
            askers.push((check, code, set));
        }
        let count = askers.len();
        let next = u16::try_from(self.askers.len()).expect("askers fit u16");
        let first = *self.known_askers.entry(askers.clone()).or_insert(next);
        if first == next {
            self.askers.extend(askers);
        }
        (first, count)
    }

    /// Gives every member its place: the likelier first, then in the order of the catalogue. Nothing else that is
    /// printed depends on the ranks, and whoever compares two members compares their places.
    fn rank(&mut self, mut members: Vec<Member>) {
        members.sort_unstable_by_key(|&member| {
            let (format, _, _, evidence) = member;
            (Reverse(tracklint::generate::prior_at(usize::from(format)) + i32::from(evidence)), member)
        });
        members.dedup();
        self.known_members = (0..).zip(&members).map(|(place, &member)| (member, place)).collect();
        self.members = members;
    }

    fn set(&mut self, set: u64) -> u8 {
        let at = self.sets.iter().position(|&s| s == set).unwrap_or_else(|| {
            self.sets.push(set);
            self.sets.len() - 1
        });
        u8::try_from(at).expect("at most 256 distinct sets in leaves")
    }

    fn print(
        &self,
        digit_roots: &[u32],
        letter_roots: &[u32],
        questions: &[String],
        punctuated: &[u16],
        outlines: &BTreeMap<(u8, u64, u64), u64>,
    ) -> String {
        let mut out = String::from(
            "// @generated by `cargo run -p xtask -- gen` from the const formats in src/carriers; do not edit.\n\n\
             use super::{Member, Question, Template};\n",
        );
        let hex = |v: &[u32]| v.iter().map(|x| format!("{x:#x}")).collect::<Vec<_>>();
        list(&mut out, "DIGIT_ROOTS", "u32", &hex(digit_roots));
        list(&mut out, "LETTER_ROOTS", "u32", &hex(letter_roots));
        list(&mut out, "NODES", "u32", &hex(&self.nodes));
        list(&mut out, "CLASSES", "[u8; 36]", &debug(&self.classes));
        list(&mut out, "LEAVES", "(u16, u8)", &debug(&self.leaves));
        list(&mut out, "LEAF_TEMPLATES", "u16", &debug(&self.leaf_templates));
        list(&mut out, "TEMPLATES", "Template", &self.templates);
        list(&mut out, "TESTS", "(u8, u8)", &debug(&self.tests));
        list(&mut out, "SETS", "u64", &hex64(&self.sets));
        let members = self.members.iter().map(|(format, check, code, evidence)| {
            format!("Member::new({format}, {check}, {code}, {evidence}, {})", is_stable(*format))
        });
        list(&mut out, "MEMBERS", "Member", &members.collect::<Vec<_>>());
        list(&mut out, "MEMBERS_OF", "u16", &debug(&self.members_of));
        list(&mut out, "ASKERS", "(u8, u8, u16)", &debug(&self.askers));
        let words = tracklint::CARRIERS.len().div_ceil(64);
        let sets = self.carriers.iter().map(|set| format!("[{}]", hex64(set).join(", ")));
        list(&mut out, "CARRIER_SETS", &format!("[u64; {words}]"), &sets.collect::<Vec<_>>());
        list(&mut out, "CHECKS", "Question", questions);
        list(&mut out, "PUNCTUATED", "u16", &debug(punctuated));
        let places = outlines.iter().map(|((len, must, may), of)| format!("({len}, {must:#x}, {may:#x}, {of:#x})"));
        list(&mut out, "PUNCTUATION", "(u8, u64, u64, u64)", &places.collect::<Vec<_>>());
        out
    }
}

/// The place whose test leaves the fewest rows below it, summed over its answers; `None` when no restricted place is
/// left.
fn best_place(rows: &[Owned], width: usize) -> Option<usize> {
    let places = rows.first()?.sets.len();
    (0..places)
        .filter(|&at| rows.iter().any(|r| r.tests(at)))
        .map(|at| {
            let counts = (0..width).map(|s| rows.iter().filter(|r| r.sets[at] >> s & 1 == 1).count());
            (counts.map(|c| c * c).sum::<usize>(), at)
        })
        .min()
        .map(|(_, at)| at)
}

/// Whether a leaf may verify these rows itself.
fn small_enough(rows: &[Owned], width: usize) -> bool {
    let mut kinds: Vec<&Vec<u64>> = rows.iter().map(|r| &r.sets).collect();
    kinds.dedup();
    width == 36 && kinds.len() <= LETTER_LEAF
}

fn hex64(words: &[u64]) -> Vec<String> {
    words.iter().map(|word| format!("{word:#x}")).collect()
}

fn debug<T: std::fmt::Debug>(items: &[T]) -> Vec<String> {
    items.iter().map(|x| format!("{x:?}")).collect()
}

fn list(out: &mut String, name: &str, of: &str, items: &[String]) {
    let _ = write!(out, "\n#[rustfmt::skip]\npub(super) static {name}: [{of}; {}] = [", items.len());
    let mut column = 200;
    for item in items {
        if column + item.len() + 2 > 118 {
            out.push_str("\n    ");
            column = 4;
        } else {
            out.push(' ');
            column += 1;
        }
        out.push_str(item);
        out.push(',');
        column += item.len() + 1;
    }
    out.push_str("\n];\n");
}
