//! Inputs that were once answered wrongly (`tests/vectors/hunted_cases.tsv`): what they are, the cause, and the repair.

#[path = "support/asked.rs"]
mod asked;
#[path = "support/corpus.rs"]
mod corpus;
#[path = "support/escapes.rs"]
mod escapes;

use escapes::unescape;
use tracklint::{Diagnoser, Diagnosis, Verdict};

const CASES: &str = include_str!("vectors/hunted_cases.tsv");
/// So many there are at least: none goes away unseen.
const LEAST: usize = 2_000;

/// The answer as the table spells it.
fn told(d: &Diagnosis<'_>) -> String {
    let code = d.findings().first().map_or("", |f| f.code.id());
    let repair = d.repairs().first().filter(|r| r.probability > 0.01);
    let number = repair.map_or("", |r| &r.number);
    let applicability = repair.map_or(String::new(), |r| format!("{:?}", r.applicability).to_lowercase());
    [d.verdict().name(), code, number, &applicability].join("\t")
}

#[test]
fn hunted_cases_get_their_right_answers() {
    let mut wrong = Vec::new();
    assert!(CASES.lines().count() > LEAST, "{} rows", CASES.lines().count());
    for row in CASES.lines().skip(1).map(|l| l.split('\t').collect::<Vec<_>>()) {
        let [raw, declared, expected @ .., _] = &row[..] else { panic!("{row:?}") };
        let (raw, declared) = (unescape(raw), unescape(declared));
        let diagnoser = if declared.is_empty() { Ok(Diagnoser::new()) } else { Diagnoser::new().carrier(&declared) };
        let diagnoser = diagnoser.expect(&declared);
        let d = asked::diagnose(&diagnoser, &raw);
        if told(&d) != expected.join("\t") {
            wrong.push(format!("{raw:?} {declared}: {}, not {}", told(&d), expected.join("\t")));
        }
    }
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong.join("\n"));
}

/// What nobody sees at the edges of a text.
const EDGES: [[&str; 2]; 7] =
    [["\t", ""], ["", "\r\n"], ["\u{a0}", ""], ["", "\u{a0}"], ["", "\u{200b}"], ["\u{feff}", "\n"], [" ", ""]];

#[test]
fn blanks_at_the_edges_change_no_answer() {
    let mut asked = 0;
    for row in CASES.lines().skip(1).map(|l| l.split('\t').collect::<Vec<_>>()) {
        let (raw, declared) = (unescape(row[0]), unescape(row[1]));
        // Behind half of a hard space, another is the other half.
        if raw.ends_with(char::is_whitespace) {
            continue;
        }
        let diagnoser = if declared.is_empty() { Ok(Diagnoser::new()) } else { Diagnoser::new().carrier(&declared) };
        let diagnoser = diagnoser.expect(&declared);
        let alone = asked::diagnose(&diagnoser, &raw);
        let number = |d: &Diagnosis<'_>| d.repairs().first().map(|r| (r.number.clone(), r.applicability));
        for [before, behind] in EDGES {
            let text = format!("{before}{raw}{behind}");
            let d = asked::diagnose(&diagnoser, &text);
            if alone.verdict().is_ok() {
                assert_eq!((d.verdict(), d.canonical()), (Verdict::Fixable, alone.canonical()), "{text:?} {declared}");
            } else {
                assert_eq!((d.verdict(), number(&d)), (alone.verdict(), number(&alone)), "{text:?} {declared}");
            }
            asked += 1;
        }
    }
    assert!(asked > LEAST * EDGES.len(), "{asked} were asked");
}
