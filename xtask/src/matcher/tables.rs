//! The trees over the rows, and the tables that they are printed as.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Write as _;

use super::{Collected, DIGITS, LETTERS, Member, NO_CHECK, Owned, PUNCTUATED, QUESTIONS};
use crate::wrap::wrap;

/// A leaf of the tree for letters may verify so many templates instead of splitting further.
const LETTER_LEAF: usize = 4;
/// The parts of a pointer as `src/matcher.rs` reads them: six bits for a place, which leaves have none of, the row of
/// `CLASSES`, and where the ways lie from the first node of the tree.
pub(super) const LEAF: u32 = 63 << (ROW + WAYS);
const ROW: u32 = 11;
const WAYS: u32 = u32::BITS - 6 - ROW;

/// What a template asks for: places of digits, places of letters, and sets at other places.
type Outline = (u64, u64, Vec<(u8, u8)>);

/// Members that ask the same: the places of their check and their table, and the first and the count of their carriers.
type Asker = (u8, u8, u16, u8);

#[derive(Default)]
pub(super) struct Tables {
    nodes: Vec<u32>,
    /// Where the nodes of the present tree begin, and how many the largest tree has.
    first: usize,
    largest: usize,
    leaves: Vec<(u16, u8)>,
    leaf_templates: Vec<u16>,
    templates: Vec<String>,
    check_sets: Vec<u64>,
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
    askers: Vec<Asker>,
    known_askers: HashMap<Vec<Asker>, u16>,
    carriers_of: Vec<u16>,
    known_carriers: HashMap<Vec<u16>, u16>,
    known_lists: HashMap<Vec<u16>, u32>,
    classes: Vec<[u8; 36]>,
    /// What the present tree has: its pointers mean nothing in another.
    known_nodes: HashMap<Vec<u32>, u32>,
    known_trees: HashMap<Vec<Owned>, u32>,
}

impl Tables {
    /// Of each format, the place of its carrier and whether it takes part in every answer.
    pub(super) fn new(formats: Vec<(usize, bool)>) -> Self {
        Self { formats, ..Self::default() }
    }

    /// A tree over rows of one length: where its nodes begin, and its root; `width` symbols can stand at a place.
    pub(super) fn tree(&mut self, rows: Vec<Owned>, width: usize) -> (u32, u32) {
        self.first = self.nodes.len();
        self.known_nodes.clear();
        self.known_trees.clear();
        let root = self.grow(rows, width);
        self.largest = self.largest.max(self.nodes.len() - self.first);
        (self.first as u32, root)
    }

    /// The pointer to what is left of a tree.
    fn grow(&mut self, mut rows: Vec<Owned>, width: usize) -> u32 {
        rows.sort_unstable();
        rows.dedup();
        if let Some(&known) = self.known_trees.get(&rows) {
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
        self.known_trees.insert(rows, pointer);
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
        let next = (self.nodes.len() - self.first) as u32;
        let offset = *self.known_nodes.entry(ways.clone()).or_insert(next);
        if offset == next {
            self.nodes.extend(ways);
        }
        assert!(row < 1 << ROW && offset < 1 << WAYS, "the nodes outgrow their pointers: row {row}, place {offset}");
        (at as u32) << (ROW + WAYS) | (row as u32) << WAYS | offset
    }

    /// A leaf: rows with the same masks and tests share a template.
    pub(super) fn leaf(&mut self, rows: &[Owned]) -> u32 {
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
        let checks = self.check_sets.iter().position(|&set| set == checks).unwrap_or_else(|| {
            self.check_sets.push(checks);
            self.check_sets.len() - 1
        });
        let checks = u8::try_from(checks).expect("at most 256 sets of checks");
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
            "Template::new({digits:#x}, {letters:#x}, ({first_test}, {test_count}), ({first_member}, {member_count}), \
             ({first_asker}, {asker_count}), {checks})"
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
        let mut carriers: BTreeMap<(u8, u8), BTreeSet<u16>> = BTreeMap::new();
        for &(format, check, code, _) in members {
            let (carrier, stable) = self.formats[usize::from(format)];
            if stable {
                let carrier = u16::try_from(carrier).expect("carriers fit u16");
                carriers.entry((check, code)).or_default().insert(carrier);
            }
        }
        let mut askers: Vec<Asker> = Vec::new();
        for ((check, code), carriers) in carriers {
            let carriers: Vec<u16> = carriers.into_iter().collect();
            let count = u8::try_from(carriers.len()).expect("fewer than 256 carriers ask the same of a template");
            let next = u16::try_from(self.carriers_of.len()).expect("lists of carriers fit u16");
            let first = *self.known_carriers.entry(carriers.clone()).or_insert(next);
            if first == next {
                self.carriers_of.extend(carriers);
            }
            askers.push((check, code, first, count));
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
    pub(super) fn rank(&mut self, mut members: Vec<Member>) {
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

    pub(super) fn print(&self, digit_roots: &[(u32, u32)], letter_roots: &[(u32, u32)], rows: &Collected) -> String {
        let Collected { questions, punctuated, outlines, .. } = rows;
        let mut out = String::from(
            "// @generated by `cargo run -p xtask -- gen` from the const formats in src/carriers; do not edit.\n\n",
        );
        for (what, used, of) in [
            ("nodes in the largest tree", self.largest, 1 << WAYS),
            ("rows of CLASSES", self.classes.len(), 1 << ROW),
            ("LEAF_TEMPLATES", self.leaf_templates.len(), 1 << 16),
            ("CARRIERS_OF", self.carriers_of.len(), 1 << 16),
            ("CHECKS", questions.len(), QUESTIONS),
            ("PUNCTUATED", punctuated.len(), PUNCTUATED),
        ] {
            let _ = writeln!(out, "// {used} of {of} {what}");
        }
        out.push_str("\nuse super::{Asker, Member, Question, Template};\n");
        let hex = |v: &[u32]| v.iter().map(|x| format!("{x:#x}")).collect::<Vec<_>>();
        let roots =
            |v: &[(u32, u32)]| v.iter().map(|(first, root)| format!("({first}, {root:#x})")).collect::<Vec<_>>();
        list(&mut out, "DIGIT_ROOTS", "(u32, u32)", &roots(digit_roots));
        list(&mut out, "LETTER_ROOTS", "(u32, u32)", &roots(letter_roots));
        list(&mut out, "NODES", "u32", &hex(&self.nodes));
        list(&mut out, "CLASSES", "[u8; 36]", &debug(&self.classes));
        list(&mut out, "LEAVES", "(u16, u8)", &debug(&self.leaves));
        list(&mut out, "LEAF_TEMPLATES", "u16", &debug(&self.leaf_templates));
        list(&mut out, "TEMPLATES", "Template", &self.templates);
        list(&mut out, "CHECK_SETS", "u64", &hex64(&self.check_sets));
        list(&mut out, "TESTS", "(u8, u8)", &debug(&self.tests));
        list(&mut out, "SETS", "u64", &hex64(&self.sets));
        let members = self.members.iter().map(|(format, check, code, evidence)| {
            format!("Member::new({format}, {check}, {code}, {evidence}, {})", self.formats[usize::from(*format)].1)
        });
        list(&mut out, "MEMBERS", "Member", &members.collect::<Vec<_>>());
        list(&mut out, "MEMBERS_OF", "u16", &debug(&self.members_of));
        let askers = self.askers.iter().map(|asker| format!("Asker::new{asker:?}"));
        list(&mut out, "ASKERS", "Asker", &askers.collect::<Vec<_>>());
        list(&mut out, "CARRIERS_OF", "u16", &debug(&self.carriers_of));
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
    wrap(out, items);
    out.push_str("];\n");
}
