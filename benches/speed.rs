//! Time per string, as ratios against yardsticks in the same run: `cargo bench --bench speed --features scan`.
//!
//! The machine is shared: strings are timed by the hundred, the contenders take turns, and of each hundred the quickest
//! of several rounds counts. Every contender answers for all its strings before it is timed, and the answers are
//! asserted. `TRACKLINT_WORKLOAD` names another file of lines.

#[path = "../tests/support/corpus.rs"]
mod corpus;
#[path = "speed/yardsticks.rs"]
mod yardsticks;

use std::hint::black_box;
use std::time::{Duration, Instant};

use tracklint::batch::Batch;
#[cfg(feature = "scan")]
use tracklint::scan::scan;
use tracklint::{Diagnoser, Order, Verdict, carrier, classify, diagnose};
use yardsticks::{Dfa, Patterns, clean, is_s10, look_up};

/// What every other time is told by.
const YARDSTICK: &str = "cleaning alone";

/// What is timed: a name, its strings, and what to do with one of them.
struct Contender<'a> {
    name: &'static str,
    strings: Vec<&'a str>,
    run: Box<dyn Fn(&str) -> usize + 'a>,
}

fn main() {
    if let Ok(calls) = std::env::var(CALLS) {
        return time_call(calls.parse().expect("a number"));
    }
    // `cargo test` runs benches once to see that they still work; it measures nothing.
    let rounds = if std::env::args().any(|a| a == "--bench") { 9 } else { 1 };
    let cases = include_str!("../tests/vectors/tnd_cases.tsv").lines().skip(1);
    let rows: Vec<Vec<&str>> =
        cases.map(|line| line.split('\t').collect()).filter(|r: &Vec<_>| r[3] == "valid").collect();
    let valid: Vec<&str> = rows.iter().map(|r| r[2]).collect();
    let work: Vec<String> = match std::env::var("TRACKLINT_WORKLOAD") {
        Ok(path) => std::fs::read_to_string(path).expect("the workload").lines().map(str::to_owned).collect(),
        Err(_) => corpus::workload(42, &valid),
    };

    // Running text with one number in each paragraph.
    let english = include_str!("../tests/prose/english.txt").split("\n\n").filter(|text| text.len() > 20);
    let prose: Vec<String> = english.map(|text| format!("{text}\nYour parcel RB123456785GB has left us.")).collect();

    let contenders = contenders(&work, &rows, &prose);
    let best = measure(&contenders, rounds);
    let yardstick = contenders.iter().position(|c| c.name == YARDSTICK).map(|at| best[at]).expect("it is among them");
    println!("{} strings, the quickest of {rounds} rounds; x: times {YARDSTICK}", work.len());
    for (contender, ns) in contenders.iter().zip(&best) {
        println!("{:44} {:>7} strings {ns:>10.1} ns  x{:.2}", contender.name, contender.strings.len(), ns / yardstick);
    }
    println!("classify, first call of a fresh process: {}", first_call());
    println!("diagnose, one by one, where everything is searched: {}", searches(&work, rounds));
}

#[cfg_attr(not(feature = "scan"), expect(unused_variables, reason = "prose is for the scanner"))]
fn contenders<'a>(work: &'a [String], rows: &[Vec<&'a str>], prose: &'a [String]) -> Vec<Contender<'a>> {
    let verdict = |s: &str| diagnose(s).verdict();
    let of =
        |is_so: fn(Verdict) -> bool| work.iter().map(String::as_str).filter(|s| is_so(verdict(s))).collect::<Vec<_>>();
    let all: Vec<&str> = work.iter().map(String::as_str).collect();
    let ok = of(Verdict::is_ok);
    let dressed = of(|v| v == Verdict::Fixable);
    let overlaps: Vec<&str> = ok
        .iter()
        .copied()
        .filter(|s| s.bytes().all(|b| b.is_ascii_digit()) && diagnose(s).matches().len() >= 40)
        .collect();
    let acceptable = |s: &str| verdict(s).is_acceptable();
    let ups = Diagnoser::new().declared(carrier("ups").expect("in the catalogue"));
    let own: Vec<&str> = ok.iter().copied().filter(|s| s.starts_with("1Z")).collect();
    let (patterns, dfa) = (Patterns::new(), Dfa::new(rows));

    for s in &all {
        assert_eq!(classify(s).is_some(), acceptable(s), "{s}");
    }
    assert!(ok.iter().all(|s| diagnose(s).canonical() == Some(*s)) && ok.iter().all(|s| classify(s).is_some()));
    assert!(own.iter().all(|s| ups.diagnose(s).verdict().is_ok() && is_s10(s) == 0));
    assert!(
        rows.iter().filter(|r| dfa.accepted(r[2]) > 0).count() * 10 > rows.len() * 9,
        "the automaton knows the set"
    );

    let mut out: Vec<Contender<'a>> = Vec::new();
    let mut add = |name, strings: &[&'a str], run: Box<dyn Fn(&str) -> usize + 'a>| {
        out.push(Contender { name, strings: strings.to_vec(), run });
    };
    add("one table look-up per byte", &all, Box::new(look_up));
    add(YARDSTICK, &all, Box::new(|s| clean(s).digits() as usize));
    add("cleaning alone, clean", &ok, Box::new(|s| clean(s).digits() as usize));
    add("S10 alone: outline and check digit", &all, Box::new(is_s10));
    add("dense DFA of the tnd formats, check digits", &all, Box::new(move |s| dfa.accepted(s)));
    add("RegexSet of all patterns, no check digits", &all, Box::new(move |s| patterns.count(s)));
    let classified = |s: &str| usize::from(classify(s).is_some());
    let diagnosed = |s: &str| diagnose(s).findings().len();
    add("classify, workload", &all, Box::new(classified));
    add("classify, clean", &ok, Box::new(classified));
    add("classify, dressed up", &dressed, Box::new(classified));
    add("classify, mistyped", &of(|v| v == Verdict::Suspect), Box::new(classified));
    add("classify, foreign", &of(|v| v == Verdict::Foreign), Box::new(classified));
    add("classify, unknown", &of(|v| v == Verdict::Unknown), Box::new(classified));
    add("classify, bare digits of 40 formats or more", &overlaps, Box::new(classified));
    add("diagnose, workload", &all, Box::new(diagnosed));
    add("diagnose, clean", &ok, Box::new(diagnosed));
    add("diagnose, dressed up", &dressed, Box::new(diagnosed));
    add("diagnose, mistyped", &of(|v| v == Verdict::Suspect), Box::new(diagnosed));
    add("diagnose, foreign", &of(|v| v == Verdict::Foreign), Box::new(diagnosed));
    add("diagnose, unknown", &of(|v| v == Verdict::Unknown), Box::new(diagnosed));
    add("diagnose, 1Z", &own, Box::new(diagnosed));
    add("diagnose, 1Z, UPS declared", &own, Box::new(move |s| ups.diagnose(s).findings().len()));
    let batch = std::cell::RefCell::new(Batch::new());
    add("batch, clean", &ok, Box::new(move |s| batch.borrow_mut().push(&Order::new(s)).findings().len()));
    #[cfg(feature = "scan")]
    {
        assert!(prose.iter().all(|text| scan(text).count() == 1));
        // As many texts as are timed at once: the first few after other work wait for code and tables.
        let prose: Vec<&str> = prose.iter().map(String::as_str).cycle().take(CHUNK).collect();
        add("scan, English prose, by the paragraph", &prose, Box::new(|s| scan(s).count()));
    }
    out
}

/// So many strings are timed at once.
const CHUNK: usize = 100;

/// Nanoseconds per string of each contender.
fn measure(contenders: &[Contender<'_>], rounds: usize) -> Vec<f64> {
    let chunks = |c: &Contender<'_>| vec![f64::MAX; c.strings.len().div_ceil(CHUNK)];
    let mut best: Vec<Vec<f64>> = contenders.iter().map(chunks).collect();
    for _ in 0..rounds {
        for (contender, best) in contenders.iter().zip(&mut best) {
            for (strings, best) in contender.strings.chunks(CHUNK).zip(best) {
                let start = Instant::now();
                let sum: usize = strings.iter().map(|s| (contender.run)(black_box(s))).sum();
                black_box(sum);
                *best = best.min(start.elapsed().as_secs_f64() * 1e9);
            }
        }
    }
    let per_string = |(c, best): (&Contender<'_>, &Vec<f64>)| best.iter().sum::<f64>() / c.strings.len().max(1) as f64;
    contenders.iter().zip(&best).map(per_string).collect()
}

/// How long the numbers take that nothing accepts: the median and the worst, each number's quickest of several rounds.
fn searches(work: &[String], rounds: usize) -> String {
    let bad = |s: &&String| matches!(diagnose(s).verdict(), Verdict::Suspect | Verdict::Unknown | Verdict::Mismatch);
    let time = |s: &String| {
        let start = Instant::now();
        let _ = black_box(diagnose(black_box(s)));
        start.elapsed()
    };
    let quickest = |s: &String| (0..rounds).map(|_| time(s)).min().unwrap_or_default();
    let mut times: Vec<Duration> = work.iter().filter(bad).map(quickest).collect();
    times.sort_unstable();
    let micros = |at: usize| times.get(at).map_or(0.0, |t| t.as_secs_f64() * 1e6);
    let (n, last) = (times.len(), times.len().saturating_sub(1));
    format!(
        "{n} strings, median {:.1} µs, 99 % below {:.1} µs, worst {:.1} µs",
        micros(n / 2),
        micros(n * 99 / 100),
        micros(last)
    )
}

/// The first call and the hundredth, in processes that have done nothing else.
fn first_call() -> String {
    let one = |n: usize| {
        let out = std::process::Command::new(std::env::current_exe().expect("this program"))
            .env(CALLS, n.to_string())
            .output();
        String::from_utf8_lossy(&out.expect("runs again").stdout).trim().parse::<u64>().expect("nanoseconds")
    };
    let median = |n| {
        let mut times: Vec<u64> = (0..21).map(|_| one(n)).collect();
        times.sort_unstable();
        times[times.len() / 2]
    };
    format!("{} ns; the hundredth: {} ns", median(1), median(100))
}

/// Prints how long the last of so many calls takes.
fn time_call(calls: usize) {
    let mut took = Duration::ZERO;
    for number in ["986578788855", "1Z5R89390357567127", "RB123456785GB"].into_iter().cycle().take(calls) {
        let start = Instant::now();
        black_box(classify(black_box(number)));
        took = start.elapsed();
    }
    println!("{}", took.as_nanos());
}

/// Tells a process to time that call and nothing else.
const CALLS: &str = "TRACKLINT_TIME_CALL";
