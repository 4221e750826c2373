//! Words that people write beside a number: who it is for, how many, when it left. The number is found all the same,
//! whether it is right or wrong, and nothing of the words becomes a part of it.
//! The table: `cargo test --test remarks -- --nocapture`.

#[path = "support/asked.rs"]
mod asked;
#[path = "support/corpus.rs"]
mod corpus;
#[path = "support/remark.rs"]
mod remark;

use asked::{Table, numbers, said};
use corpus::Random;
use remark::{REMARKS, write};
use tracklint::{Applicability, Carrier, Code, Diagnoser, Diagnosis, Verdict};

/// So many texts of a test may be put together to a number by chance: most of them are digits behind `OLD` or
/// `PO-12345` that fit a shape of any letters. There were 6, 11 and 2 when this was written.
const CHANCE: usize = 12;

/// So many of ten thousand must be right, of each kind of remark. Of two numbers of digits nobody can say which one is
/// the parcel's.
const LEAST: &[(&str, usize)] = &[("order", 9_840), ("", 9_890)];
const LEAST_TOLD: &[(&str, usize)] = &[("", 9_880)];

/// So many of ten thousand wrong numbers in groups must be refused.
const LEAST_REFUSED: &[(&str, usize)] = &[("", 9_900)];

/// The number with another digit at one place; `None` where a letter stands there.
fn with_a_wrong_digit(number: String, r: &mut Random) -> Option<Vec<u8>> {
    let mut bytes = number.into_bytes();
    let at = r.below(bytes.len());
    let digit = bytes[at].is_ascii_digit().then(|| bytes[at] - b'0')?;
    bytes[at] = b'0' + (digit + 1 + r.below(9) as u8) % 10;
    Some(bytes)
}

/// With the carrier of a number, and without.
fn asked_of(carrier: &'static Carrier) -> [(&'static str, Diagnoser); 2] {
    [(STATES[0], Diagnoser::new().declared(carrier)), (STATES[1], Diagnoser::new())]
}

/// What is declared of a number.
const STATES: &[&str] = &["declared", "alone"];

/// The kinds of remarks.
fn kinds() -> impl Iterator<Item = &'static str> {
    REMARKS.iter().map(|(kind, _)| *kind)
}

#[test]
fn a_number_is_found_beside_remarks() {
    let r = &mut Random::new(20_261_129);
    let (mut table, mut chance) = (Table::default(), 0..CHANCE);
    for (carrier, number) in numbers(r, 1) {
        for (state, diagnoser) in asked_of(carrier) {
            let alone = diagnoser.diagnose(&number);
            if !alone.verdict().is_ok() || alone.canonical() != Some(&number) {
                continue;
            }
            for (kind, remark) in REMARKS {
                let text = write(remark, &number, r);
                let d = asked::diagnose(&diagnoser, &text);
                let first = d.repairs().first();
                let found = d.canonical() == Some(&number)
                    || first.is_some_and(|r| r.number == number && r.applicability >= Applicability::Likely);
                table.count(kind, state, found, || line(&text, carrier, &d));
                let glued = d.verdict().is_acceptable() && d.canonical() != Some(&number);
                assert!(!glued || chance.next().is_some(), "{text:?} of {} became {:?}", carrier.id, d.canonical());
            }
        }
    }
    table.assert_each(kinds(), STATES, LEAST);
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
    for (carrier, number) in numbers(r, 1) {
        let Some(bytes) = with_a_wrong_digit(number, r) else { continue };
        let bad = spell(&bytes, r);
        for (state, diagnoser) in asked_of(carrier) {
            let alone = diagnoser.diagnose(&bad);
            if alone.verdict() != Verdict::Suspect {
                continue;
            }
            for (kind, remark) in REMARKS {
                let text = write(remark, &bad, r);
                let d = asked::diagnose(&diagnoser, &text);
                table.count(kind, state, right(&d, &alone), || line(&text, carrier, &d));
                let refused = !d.verdict().is_acceptable();
                assert!(refused || chance.next().is_some(), "{text:?} of {} is fixable", carrier.id);
            }
        }
    }
    table
}

fn line(text: &str, carrier: &Carrier, d: &Diagnosis) -> String {
    format!("{text:?} of {} is {} {:?}", carrier.id, said(d), d.canonical())
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
    table.assert_each(kinds(), STATES, LEAST_TOLD);
}

/// The groups of a wrong number are no better beside remarks than one after the other.
#[test]
fn a_wrong_digit_in_groups_is_told_beside_remarks() {
    let spell = |bytes: &[u8], r: &mut Random| {
        let groups: Vec<_> = bytes.chunks(r.between(3, 5)).map(|group| String::from_utf8_lossy(group)).collect();
        groups.join(" ")
    };
    let table = wrong_beside_remarks(20_261_131, spell, |d, _| !d.verdict().is_ok() && d.canonical().is_none());
    table.assert_each(kinds(), STATES, LEAST_REFUSED);
}
