//! Words that people write beside a number: who it is for, how many, when it left. The number is found all the same,
//! whether it is right or wrong, and nothing of the words becomes a part of it.
//! The table: `cargo test --test remarks -- --nocapture`.

#[path = "support/corpus.rs"]
mod corpus;
#[path = "support/remark.rs"]
mod remark;

use std::collections::BTreeMap;

use corpus::Random;
use remark::{REMARKS, write};
use tracklint::rule::Standing;
use tracklint::{Applicability, CARRIERS, Carrier, Code, Diagnoser, Diagnosis, Verdict};

/// A number of every format whose numbers are letters and digits, each with its carrier.
fn numbers(r: &mut Random) -> Vec<(&'static Carrier, String)> {
    let formats = CARRIERS.iter().flat_map(|carrier| carrier.formats.iter().map(move |format| (*carrier, format)));
    let stable = formats.filter(|(_, format)| format.standing == Standing::Stable);
    let mut out: Vec<_> =
        stable.filter_map(|(c, f)| Some((c, f.sample(&mut |n| r.below(n as usize) as u32)?))).collect();
    out.retain(|(_, n)| n.bytes().all(|b| b.is_ascii_alphanumeric()));
    out
}

/// So many texts of a test may be put together to a number by chance: most of them are digits behind `OLD` or
/// `PO-12345` that fit a shape of any letters. There were 6, 11 and 2 when this was written.
const CHANCE: usize = 12;

/// So many of a thousand must be right, of each kind of remark. Of two numbers of digits nobody can say which one is
/// the parcel's.
const LEAST: &[(&str, usize)] = &[("order", 940), ("", 978)];
const LEAST_TOLD: &[(&str, usize)] = &[("order", 975), ("", 984)];

/// So many of a thousand wrong numbers in groups must be refused.
const LEAST_REFUSED: &[(&str, usize)] = &[("", 980)];

/// Counts what is right of each kind, and prints the rest.
#[derive(Default)]
struct Table {
    rows: BTreeMap<(&'static str, &'static str), [usize; 2]>,
    rest: Vec<String>,
}

impl Table {
    fn count(&mut self, of: &'static str, kind: &'static str, right: bool, line: impl FnOnce() -> String) {
        let row = self.rows.entry((kind, of)).or_default();
        row[0] += 1;
        row[1] += usize::from(right);
        if !right {
            self.rest.push(format!("{kind}, {of}: {}", line()));
        }
    }

    /// So many of a thousand are right, by kind.
    fn assert(&self, least: &[(&str, usize)]) {
        for ((kind, of), [all, right]) in &self.rows {
            let least = least.iter().find(|(name, _)| name == kind).or(least.last()).expect("the rest").1;
            assert!(right * 1000 >= all * least, "{right} of {all}: {kind}, {of}");
        }
    }

    fn print(&self) {
        for line in &self.rest {
            println!("{line}");
        }
        for ((kind, of), [all, right]) in &self.rows {
            println!("{kind:20} {of:14} {right:6} of {all:6} {:5.1}", 100.0 * *right as f64 / *all as f64);
        }
    }
}

/// The number with another digit at one place; `None` where a letter stands there.
fn with_a_wrong_digit(number: String, r: &mut Random) -> Option<Vec<u8>> {
    let mut bytes = number.into_bytes();
    let at = r.below(bytes.len());
    let digit = bytes[at].is_ascii_digit().then(|| bytes[at] - b'0')?;
    bytes[at] = b'0' + (digit + 1 + r.below(9) as u8) % 10;
    Some(bytes)
}

fn codes(d: &Diagnosis) -> Vec<&'static str> {
    d.findings().iter().map(|f| f.code.name()).collect()
}

#[test]
fn a_number_is_found_beside_remarks() {
    let r = &mut Random::new(20_261_129);
    let (mut table, mut chance) = (Table::default(), 0..CHANCE);
    for (carrier, number) in numbers(r) {
        for (of, diagnoser) in [("declared", Diagnoser::new().declared(carrier)), ("alone", Diagnoser::new())] {
            let alone = diagnoser.diagnose(&number);
            if !alone.verdict().is_ok() || alone.canonical() != Some(&number) {
                continue;
            }
            for (kind, remark) in REMARKS {
                let text = write(remark, &number, r);
                let d = diagnoser.diagnose(&text);
                assert_eq!(
                    diagnoser.classify(&text).is_some(),
                    d.verdict().is_acceptable(),
                    "{text:?} of {}",
                    carrier.id
                );
                let first = d.repairs().first();
                let found = d.canonical() == Some(&number)
                    || first.is_some_and(|r| r.number == number && r.applicability >= Applicability::Likely);
                table.count(of, kind, found, || {
                    format!("{text:?} of {} is {} {:?} {:?}", carrier.id, d.verdict().name(), codes(&d), d.canonical())
                });
                let glued = d.verdict().is_acceptable() && d.canonical() != Some(&number);
                assert!(!glued || chance.next().is_some(), "{text:?} of {} became {:?}", carrier.id, d.canonical());
            }
        }
    }
    table.print();
    table.assert(LEAST);
}

/// Wrong numbers of every carrier, spelled by `spell`, beside every remark: `right` says whether the answer beside one
/// is as good as the answer alone.
fn wrong_beside_remarks(
    seed: u64,
    spell: impl Fn(&[u8], &mut Random) -> String,
    right: impl Fn(&Diagnosis, &Diagnosis) -> bool,
) -> Table {
    let r = &mut Random::new(seed);
    let (mut table, mut chance) = (Table::default(), 0..CHANCE);
    for (carrier, number) in numbers(r) {
        let Some(bytes) = with_a_wrong_digit(number, r) else { continue };
        let bad = spell(&bytes, r);
        for (of, diagnoser) in [("declared", Diagnoser::new().declared(carrier)), ("alone", Diagnoser::new())] {
            let alone = diagnoser.diagnose(&bad);
            if alone.verdict() != Verdict::Suspect {
                continue;
            }
            for (kind, remark) in REMARKS {
                let text = write(remark, &bad, r);
                let d = diagnoser.diagnose(&text);
                let is_found = diagnoser.classify(&text).is_some();
                assert_eq!(is_found, d.verdict().is_acceptable(), "{text:?} of {}", carrier.id);
                table.count(of, kind, right(&d, &alone), || {
                    format!("{text:?} of {} is {} {:?} {:?}", carrier.id, d.verdict().name(), codes(&d), d.canonical())
                });
                let refused = !d.verdict().is_acceptable();
                assert!(refused || chance.next().is_some(), "{text:?} of {} is fixable", carrier.id);
            }
        }
    }
    table.print();
    table
}

#[test]
fn a_wrong_digit_is_told_beside_remarks() {
    let spell = |bytes: &[u8], _: &mut Random| String::from_utf8(bytes.to_vec()).expect("letters and digits");
    let repair = |d: &Diagnosis| d.repairs().first().map(|repair| repair.number.clone());
    let table = wrong_beside_remarks(20_261_130, spell, |d, alone| {
        let told = d.verdict() == Verdict::Suspect
            && d.findings()[0].code == alone.findings()[0].code
            && repair(d) == repair(alone);
        told || d.findings()[0].code == Code::SeveralNumbers
    });
    table.assert(LEAST_TOLD);
}

/// The groups of a wrong number are no better beside remarks than one after the other.
#[test]
fn a_wrong_digit_in_groups_is_told_beside_remarks() {
    let spell = |bytes: &[u8], r: &mut Random| {
        let groups: Vec<_> = bytes.chunks(r.between(3, 5)).map(|group| String::from_utf8_lossy(group)).collect();
        groups.join(" ")
    };
    let table = wrong_beside_remarks(20_261_131, spell, |d, _| !d.verdict().is_ok() && d.canonical().is_none());
    table.assert(LEAST_REFUSED);
}
