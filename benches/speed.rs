//! Time per string on one workload, as ratios against yardsticks in the same run: `cargo bench --bench speed`.
//!
//! The rounds of all contenders are interleaved and the median is taken, because the machine is shared. Every contender
//! asserts its answer on the whole workload before it is timed. `TRACKLINT_WORKLOAD` names another file of lines.

#[path = "../tests/support/corpus.rs"]
mod corpus;

use std::hint::black_box;
use std::time::Instant;

use regex::RegexSet;
use tracklint::rule::Standing;
use tracklint::{CARRIERS, Verdict, classify, diagnose};

const ROUNDS: usize = 9;

/// What costs the least that any reader can do: one table look-up per byte.
fn look_up(text: &str) -> usize {
    text.bytes().map(|b| usize::from(CLASS[usize::from(b)])).sum()
}

/// Cleaning alone: capitals without spaces and hyphens, in one pass into a buffer, with the two bitmaps that matching
/// needs.
fn clean(text: &str) -> (u64, u64, [u8; 64]) {
    let (mut digits, mut letters, mut out, mut n) = (0u64, 0u64, [0u8; 64], 0);
    for b in text.bytes() {
        let kept = CLASS[usize::from(b)];
        if kept > 1 {
            if n == 40 {
                break;
            }
            out[n] = kept;
            let letter = u64::from(kept >= b'A');
            letters |= letter << n;
            digits |= (letter ^ 1) << n;
            n += 1;
        } else if kept == 0 {
            break;
        }
    }
    (digits, letters, out)
}

static CLASS: [u8; 256] = {
    let mut table = [0; 256];
    let mut b = 0;
    while b < 128 {
        table[b] = match b as u8 {
            c @ (b'0'..=b'9' | b'A'..=b'Z') => c,
            c @ b'a'..=b'z' => c - 32,
            b' ' | b'-' => 1,
            _ => 0,
        };
        b += 1;
    }
    table
};

/// A name, the strings it runs over, and what it does with each.
type Contender<'a> = (&'a str, &'a [&'a String], Box<dyn Fn(&str) -> usize + 'a>);

fn main() {
    // `cargo test` runs benches once to see that they still work; it measures nothing.
    let rounds = if std::env::args().any(|a| a == "--bench") { ROUNDS } else { 1 };
    let cases = include_str!("../tests/vectors/tnd_cases.tsv").lines().skip(1);
    let valid: Vec<&str> =
        cases.map(|l| l.split('\t').collect::<Vec<_>>()).filter(|r| r[3] == "valid").map(|r| r[2]).collect();
    let work: Vec<String> = match std::env::var("TRACKLINT_WORKLOAD") {
        Ok(path) => std::fs::read_to_string(path).expect("the workload").lines().map(str::to_owned).collect(),
        Err(_) => corpus::workload(42, &valid),
    };
    let formats = || CARRIERS.iter().flat_map(|c| c.formats).filter(|f| f.standing == Standing::Stable);
    let set = RegexSet::new(formats().map(tracklint::Format::pattern)).expect("printed patterns compile");

    let verdict = |s: &String| diagnose(s).verdict();
    let ok: Vec<&String> = work.iter().filter(|s| verdict(s).is_ok()).collect();
    let fixable: Vec<&String> = work.iter().filter(|s| verdict(s) == Verdict::Fixable).collect();
    let bad: Vec<&String> = work.iter().filter(|s| !verdict(s).is_ok() && verdict(s) != Verdict::Fixable).collect();
    let all: Vec<&String> = work.iter().collect();
    for s in &all {
        assert_eq!(
            classify(s).is_some(),
            diagnose(s).canonical().is_some() && diagnose(s).verdict() != Verdict::Mismatch
        );
    }

    let contenders: Vec<Contender<'_>> = vec![
        ("one table look-up per byte, all", &all, Box::new(look_up)),
        ("cleaning alone, all", &all, Box::new(|s| clean(s).0 as usize)),
        ("cleaning alone, acceptable", &ok, Box::new(|s| clean(s).0 as usize)),
        ("RegexSet of all patterns, no check digits, all", &all, Box::new(|s| set.matches(s).iter().count())),
        ("classify, all", &all, Box::new(|s| usize::from(classify(s).is_some()))),
        ("classify, acceptable", &ok, Box::new(|s| usize::from(classify(s).is_some()))),
        ("diagnose, acceptable", &ok, Box::new(|s| diagnose(s).findings().len())),
        ("diagnose, fixable", &fixable, Box::new(|s| diagnose(s).findings().len())),
        ("diagnose, bad", &bad, Box::new(|s| diagnose(s).findings().len())),
    ];
    let mut times = vec![Vec::new(); contenders.len()];
    for _ in 0..rounds {
        for (i, (_, strings, run)) in contenders.iter().enumerate() {
            let start = Instant::now();
            let mut sum = 0;
            for s in *strings {
                sum += run(black_box(s));
            }
            black_box(sum);
            times[i].push(start.elapsed().as_secs_f64() * 1e9 / strings.len().max(1) as f64);
        }
    }
    let medians: Vec<f64> = times
        .iter_mut()
        .map(|t| {
            t.sort_by(f64::total_cmp);
            t[t.len() / 2]
        })
        .collect();
    let yardstick = medians[1];
    println!("{} strings, {} formats, median of {rounds} rounds", work.len(), formats().count());
    for ((name, strings, _), ns) in contenders.iter().zip(&medians) {
        println!("{name:48} {:>7} strings {ns:>9.1} ns  x{:.2}", strings.len(), ns / yardstick);
    }
}
