//! Dirty inputs with their right answers (`tests/vectors/dirty_cases.tsv`): the class is named, the repair found, and
//! it is as sure as it may be. Rows whose premise we do not share stand in `dirty_disagreements.tsv`, each with its
//! argument.

#[path = "support/asked.rs"]
mod asked;
#[path = "support/corpus.rs"]
mod corpus;
#[path = "support/dirt.rs"]
mod dirt;
#[path = "support/dirty_class.rs"]
mod dirty_class;
#[path = "support/dress.rs"]
mod dress;
#[path = "support/escapes.rs"]
mod escapes;
#[path = "support/remark.rs"]
mod remark;

use std::collections::BTreeMap;

use asked::Table;
use dirty_class::{Case, FAULTLESS, codes, faults};
use dress::{AROUND, DRESSES};
use escapes::unescape;
use remark::{REMARKS, write};
use tracklint::batch::Batch;
use tracklint::{Code, Diagnoser, Diagnosis, Order, Verdict};

const CASES: &str = include_str!("vectors/dirty_cases.tsv");
const DISAGREEMENTS: &str = include_str!("vectors/dirty_disagreements.tsv");
/// The classes of which more are borne than chance explains, each with the reason.
const BORNE: &str = include_str!("vectors/dirty_borne.tsv");

fn cases() -> Vec<Case> {
    let rows = CASES.lines().skip(1).map(|l| l.split('\t').collect::<Vec<_>>());
    let single = rows.filter(|r| !r[4].starts_with("batch:"));
    single
        .map(|r| Case {
            id: r[0].to_owned(),
            raw: unescape(r[1]),
            carrier: r[2].to_owned(),
            repairs: r[3].split(" | ").filter(|n| *n != "-").map(str::to_owned).collect(),
            class: r[4].to_owned(),
            confidence: r[5].to_owned(),
        })
        .collect()
}

/// The number to submit, or the likeliest that may have been meant.
fn repair(d: &Diagnosis) -> Option<String> {
    d.repairs().first().map(|repair| repair.number.clone()).or_else(|| d.canonical().map(str::to_owned))
}

/// An answer in a line.
fn said(d: &Diagnosis) -> String {
    let codes: Vec<_> = d.findings().iter().map(|f| f.code.name()).collect();
    format!("{} {codes:?} {:?}", d.verdict().name(), repair(d))
}

#[test]
fn dirty_cases_get_their_right_answers() {
    let known: Vec<&str> = DISAGREEMENTS.lines().filter_map(|l| l.split('\t').next()).collect();
    let mut wrong = Vec::new();
    for case in cases() {
        let faults = faults(&case);
        if known.contains(&case.id.as_str()) {
            assert!(!faults.is_empty(), "{} agrees now; strike it from the disagreements", case.id);
        } else if !faults.is_empty() {
            wrong.push(format!("{} {:?}: {}", case.id, case.raw, faults.join("; ")));
        }
    }
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong.join("\n"));
}

/// Fifty inputs a class, drawn anew so often: one draw of fifty hides what goes wrong once in a hundred.
const DRAWS: u64 = 30;

/// The table: `cargo test --test dirty -- --nocapture`.
#[test]
fn further_cases_of_each_class_get_theirs() {
    let mut table: BTreeMap<String, (usize, Vec<String>)> = BTreeMap::new();
    for case in (0..DRAWS).flat_map(dirt::cases) {
        let faults = faults(&case);
        let (all, wrong) = table.entry(case.class.clone()).or_default();
        *all += 1;
        if !faults.is_empty() {
            wrong.push(format!("{} {:?} {}: {}", case.id, case.raw, case.carrier, faults.join("; ")));
        }
    }
    let mut low = Vec::new();
    for (class, (all, wrong)) in &table {
        println!("{class:26} {:4} of {all}", all - wrong.len());
        if wrong.len() > borne(class) {
            low.extend(wrong.iter().cloned());
        }
    }
    assert!(low.is_empty(), "{} wrong, more than is borne\n{}", low.len(), low.join("\n"));
    let is_idle = |class: &&str| table.get(*class).is_none_or(|(_, wrong)| wrong.len() < CHANCE);
    let idle: Vec<&str> = borne_classes().map(|(class, _)| class).filter(is_idle).collect();
    assert!(idle.is_empty(), "strike what chance explains: {idle:?}");
}

/// So many of ten thousand dirty texts must be told in a dress as they are told alone. Most of the rest are signs of
/// another keyboard, which quotes and labels are among, and what a label makes likelier to be a number.
const LEAST_TOLD: usize = 9_940;

/// What is wrong with a text is wrong with it in a dress, too.
#[test]
fn a_dress_over_dirt_hides_none_of_it() {
    let r = &mut corpus::Random::new(20_260_104);
    // Nobody puts into an address what is dirty already.
    let is_worn = |name: &str| AROUND.contains(&name) && name != "web addresses";
    let around: Vec<_> = DRESSES.iter().filter(|(name, _)| is_worn(name)).collect();
    let mut table = Table::default();
    for case in (0..4).flat_map(dirt::cases) {
        let named = Diagnoser::new().carrier(&case.carrier).unwrap_or_default();
        let alone = named.diagnose(&case.raw);
        for _ in 0..3 {
            let (name, dress) = around[r.below(around.len())];
            let text = dress(&case.raw, r);
            let d = asked::diagnose(&named, &text);
            let same = d.verdict() == alone.verdict() || alone.verdict().is_ok() && d.verdict() == Verdict::Fixable;
            table.count(&case.class, name, same && repair(&d) == repair(&alone), || {
                format!("{text:?} {} is {}, not {}", case.carrier, said(&d), said(&alone))
            });
        }
    }
    table.assert(LEAST_TOLD);
}

/// So many of ten thousand must be told beside remarks as they are told alone. The most of the rest are numbers in
/// pieces, of which a remark may be one, and beginnings that are too short to be looked for among words.
const LEAST_TOLD_BESIDE: usize = 9_900;

/// What is wrong with a number is wrong with it beside remarks, too, and is never less than that.
#[test]
fn remarks_beside_dirt_hide_none_of_it() {
    let r = &mut corpus::Random::new(20_260_106);
    let (mut table, mut accepted) = (Table::default(), Vec::new());
    // What is no number at all, nobody remarks upon.
    let is_remarked = |class: &str| {
        !class.starts_with("wrong-field") && !matches!(class, "placeholder" | "formula-error" | "keyboard-layout")
    };
    for case in (0..4).flat_map(dirt::cases).filter(|case| is_remarked(&case.class)) {
        let named = Diagnoser::new().carrier(&case.carrier).unwrap_or_default();
        let alone = named.diagnose(&case.raw);
        for _ in 0..3 {
            let (kind, remark) = REMARKS[r.below(REMARKS.len())];
            let text = write(remark, &case.raw, r);
            let d = asked::diagnose(&named, &text);
            let fine = |d: &Diagnosis| d.verdict().is_acceptable();
            let same = d.verdict() == alone.verdict() || fine(&alone) && (d.verdict() == Verdict::Suspect || fine(&d));
            let line = || format!("{text:?} {} is {}, not {}", case.carrier, said(&d), said(&alone));
            if fine(&d) && (!fine(&alone) || d.canonical() != alone.canonical()) {
                accepted.push(line());
            }
            table.count(&case.class, kind, same && repair(&d) == repair(&alone), line);
        }
    }
    assert!(accepted.len() <= ACCEPTED, "{} are accepted\n  {}", accepted.len(), accepted.join("\n  "));
    table.assert(LEAST_TOLD_BESIDE);
}

/// Each column is called what it is, once.
#[test]
fn fifty_columns_of_each_class_get_theirs() {
    let mut table: BTreeMap<&str, (usize, Vec<String>)> = BTreeMap::new();
    for column in dirt::columns(20_260_101, dirt::EACH) {
        let named = Diagnoser::new().carrier(column.carrier);
        let mut batch = Batch::with(named.unwrap_or_default());
        for (id, number) in &column.rows {
            batch.push(&Order::new(number).id(id).buyer(id));
        }
        let codes: Vec<_> = batch.finish().findings.iter().map(|f| f.code().name()).collect();
        let (all, wrong) = table.entry(column.class).or_default();
        *all += 1;
        if codes.iter().filter(|code| **code == column.class).count() != 1 {
            wrong.push(format!("{}: {codes:?}, as {:?}", column.class, column.rows.first()));
        }
    }
    for (class, (all, wrong)) in &table {
        println!("{class:26} {:3} of {all}", all - wrong.len());
    }
    let wrong: Vec<_> = table.values().flat_map(|(_, wrong)| wrong).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// The rows of the table that are columns.
#[test]
fn columns_of_the_table_get_their_codes() {
    for row in CASES.lines().map(|l| l.split('\t').collect::<Vec<_>>()).filter(|r| r[4].starts_with("batch:")) {
        let code = match row[4] {
            "batch:precision-loss" => Code::ColumnPrecisionLoss,
            "batch:float-column" => Code::FloatColumn,
            "batch:duplicate-number" => Code::DuplicateNumber,
            other => panic!("{other}"),
        };
        let mut batch = Batch::with(Diagnoser::new().carrier(row[2]).unwrap_or_default());
        for number in unescape(row[1]).split('\u{2028}') {
            batch.push(&Order::new(number));
        }
        assert!(batch.finish().findings.iter().any(|f| f.code() == code), "{}", row[0]);
    }
}

/// So many of the 1,500 cases of any class may be wrong: what was drawn can be read in two ways.
const CHANCE: usize = 3;

/// So many of some 27,000 remarked texts may be accepted as another number, or as one that alone was left open.
const ACCEPTED: usize = 5;

/// How many cases of a class may be wrong.
fn borne(class: &str) -> usize {
    borne_classes().find(|(name, _)| *name == class).map_or(CHANCE, |(_, most)| most)
}

/// The classes that have a row of their own, with how many may be wrong.
fn borne_classes() -> impl Iterator<Item = (&'static str, usize)> {
    let rows = BORNE.lines().skip(1).map(|line| line.split('\t').collect::<Vec<_>>());
    rows.map(|row| (row[0], row[1].parse().expect(row[0])))
}

#[test]
fn every_class_of_the_table_has_its_codes() {
    for case in cases() {
        let known = codes(&case.class).iter().all(|name| Code::ALL.iter().any(|c| c.name() == *name));
        let class = case.class.as_str();
        assert!(known && (!codes(class).is_empty() || FAULTLESS.contains(&class)), "{class}");
    }
}
