//! Numbers that other people published, in documentation, in examples of interfaces and in the tests of public programs
//! (`tests/vectors/published_cases.tsv`): refusing a good number is the worst answer. None of them was in the catalogue
//! when it was written down; kinds of number that were refused then have formats now, so this is no measure of numbers
//! that nobody has seen. Parcels that somebody merely looked up in public code are somebody's, and left out.
//!
//! The carrier of each row was written down before the tool was asked. The last column is empty where the number has to
//! be accepted; otherwise it says what becomes of it, declared and not, and why that is right or has to be borne.

use std::collections::BTreeSet;

use tracklint::{Diagnoser, Verdict, carrier_named, diagnose};

const CASES: &str = include_str!("vectors/published_cases.tsv");

struct Row {
    number: &'static str,
    carrier: &'static str,
    /// As the source spells it.
    name: &'static str,
    expectation: &'static str,
}

fn rows() -> Vec<Row> {
    let row = |line: &'static str| {
        let [number, carrier, name, _source, expectation] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("{line}")
        };
        Row { number, carrier, name, expectation }
    };
    CASES.lines().skip(1).map(row).collect()
}

/// What may be said of a number of which nothing was declared: nobody is refused, and nobody has to be recognised.
fn is_borne(verdict: Verdict) -> bool {
    verdict.is_acceptable() || verdict == Verdict::Unknown
}

#[test]
fn the_table_is_broad_and_says_why_it_bears_what_it_bears() {
    let rows = rows();
    let numbers: BTreeSet<_> = rows.iter().map(|row| row.number).collect();
    let carriers: BTreeSet<_> = rows.iter().map(|row| row.carrier).collect();
    assert_eq!(numbers.len(), rows.len());
    assert!(rows.len() >= 440 && carriers.len() >= 195, "{} of {}", rows.len(), carriers.len());
    for row in &rows {
        let known = ["declared: ", "undeclared: ", "both: ", "placeholder: "];
        let says_why = known.iter().any(|kind| row.expectation.len() > kind.len() && row.expectation.starts_with(kind));
        assert!(row.expectation.is_empty() || says_why, "{}", row.number);
        assert!(tracklint::carrier(row.carrier).is_some(), "{}", row.carrier);
    }
}

#[test]
fn the_declared_carrier_accepts_its_number() {
    let mut wrong = Vec::new();
    for row in rows() {
        let spelled = carrier_named(row.name).ok().map(|_| Diagnoser::new().carrier(row.name).unwrap());
        let verdicts: Vec<Verdict> = [spelled, Diagnoser::new().carrier(row.carrier).ok()]
            .iter()
            .flatten()
            .map(|diagnoser| diagnoser.diagnose(row.number).verdict())
            .collect();
        let accepted = verdicts.iter().all(|verdict| verdict.is_acceptable());
        let borne = ["declared: ", "both: ", "placeholder: "].iter().any(|kind| row.expectation.starts_with(kind));
        if accepted == borne {
            wrong
                .push(format!("{} of {} ({}): {verdicts:?}, {:?}", row.number, row.carrier, row.name, row.expectation));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn without_a_declared_carrier_no_number_is_refused() {
    let mut wrong = Vec::new();
    for row in rows() {
        let verdict = diagnose(row.number).verdict();
        let refused = ["undeclared: ", "both: "].iter().any(|kind| row.expectation.starts_with(kind));
        if is_borne(verdict) == refused {
            wrong.push(format!("{} of {}: {verdict:?}, {:?}", row.number, row.carrier, row.expectation));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The names that are several carriers' alike stay open.
#[test]
fn the_names_of_the_sources_are_known() {
    let names: BTreeSet<_> = rows().iter().map(|row| row.name).collect();
    let unknown: Vec<_> = names.iter().filter(|name| carrier_named(name).is_err()).collect();
    assert_eq!(unknown, [&"Fastway", &"kerry"], "of {}", names.len());
}

/// Most bare digits are nobody's alone, so that the limits say how much the ranking knows and not how much it should.
#[test]
fn the_right_carrier_is_among_the_readings() {
    let rows = rows();
    let (mut among, mut first) = (0, 0);
    for row in &rows {
        let d = diagnose(row.number);
        among += usize::from(d.matches().iter().any(|m| m.carrier.id == row.carrier));
        first += usize::from(d.best().is_some_and(|best| best.carrier.id == row.carrier));
    }
    println!("{} numbers: {among} with the right carrier among the readings, {first} with it first", rows.len());
    assert!(among * 100 >= rows.len() * 68, "{among} of {}", rows.len());
    assert!(first * 100 >= rows.len() * 55, "{first} of {}", rows.len());
}
