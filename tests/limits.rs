//! Texts and columns of any size: an answer in time and memory linear in the input, and never a panic.

use std::time::{Duration, Instant};

use allocation_counter::measure;
use tracklint::batch::Batch;
use tracklint::reconcile::{Labels, compare};
use tracklint::{Diagnoser, Lang, Order, Verdict, diagnose};

const NUMBER: &str = "RB123456785GB";

/// A text of about `n` bytes.
type Make = fn(usize) -> String;

/// Texts that make an answer long or slow, if anything does.
const TEXTS: &[(&str, Make)] = &[
    ("digits", |n| "9".repeat(n)),
    ("zeros", |n| "0".repeat(n)),
    ("letters", |n| "A".repeat(n)),
    ("spaces", |n| " ".repeat(n)),
    ("NULs", |n| "\0".repeat(n)),
    ("a number behind NULs", |n| "\0".repeat(n) + NUMBER),
    ("hyphens", |n| format!("RB{}123456785GB", "-".repeat(n))),
    ("separators", |n| "1,".repeat(n / 2)),
    ("line feeds", |n| "1\n".repeat(n / 2)),
    ("numbers on lines", |n| format!("{NUMBER}\n").repeat(n / 14)),
    ("one number again and again", |n| NUMBER.repeat(n / 13)),
    ("quotes", |n| "\"".repeat(n)),
    ("brackets", |n| "(".repeat(n / 2) + &")".repeat(n / 2)),
    ("tags", |n| "<b>".repeat(n / 3)),
    ("entities", |n| "&nbsp;".repeat(n / 6)),
    ("percent signs", |n| "%20".repeat(n / 3)),
    ("formulas", |n| "=\"".repeat(n / 2)),
    ("labels", |n| "Tracking No: ".repeat(n / 13)),
    ("addresses", |n| "https://www.ups.com/track?tracknum=".repeat(n / 35)),
    ("an address", |n| format!("https://www.ups.com/track?tracknum={}", "1".repeat(n))),
    ("mail", |n| format!("{}@example.com", "a".repeat(n))),
    ("full width", |n| "９".repeat(n / 3)),
    ("Han", |n| "单".repeat(n / 3)),
    ("zero width", |n| "\u{200b}".repeat(n / 3)),
    ("combining marks", |n| format!("R{}", "\u{301}".repeat(n / 2))),
    ("mojibake", |n| "Â\u{a0}".repeat(n / 4)),
    ("exponents", |n| "1E+9".repeat(n / 4)),
    ("an exponent", |n| format!("9.4E+{}", "9".repeat(n))),
    ("a fraction", |n| format!("986578788855.{}", "0".repeat(n))),
    ("a mask", |n| format!("1Z999{}", "*".repeat(n))),
    ("words", |n| "parcel ".repeat(n / 7)),
    ("application identifiers", |n| "(00)".repeat(n / 4)),
    ("group separators", |n| "\u{1d}".repeat(n)),
];

fn time(work: impl Fn()) -> Duration {
    let begin = Instant::now();
    work();
    begin.elapsed()
}

/// Whether the work on eight times as much takes at most about eight times as long. A busy machine is asked again, and
/// the best of its answers count.
fn is_linear(short: impl Fn(), long: impl Fn()) -> Result<(), String> {
    let (mut before, mut after) = (Duration::MAX, Duration::MAX);
    for _ in 0..12 {
        (before, after) = (before.min(time(&short)), after.min(time(&long)));
        if after < before * 24 + Duration::from_millis(50) {
            return Ok(());
        }
    }
    Err(format!("{before:?}, then {after:?}"))
}

/// Everything that one text can be asked.
fn ask(text: &str) {
    let d = diagnose(text);
    for finding in d.findings() {
        assert!(finding.message(text, Lang::En).len() < 1000);
        assert!(finding.help(text, Lang::Zh).len() < 1000);
    }
    if let Some(fix) = d.fix() {
        assert!(fix.apply(text).len() <= text.len());
    }
    assert_eq!(d.verdict().is_ok(), tracklint::is_valid(text));
}

/// Eight times the text takes at most about eight times as long, and a few bytes for each of its bytes.
fn grows_linearly(from: usize) {
    for (name, make) in TEXTS {
        let (short, long) = (make(from), make(8 * from));
        if let Err(told) = is_linear(|| ask(&short), || ask(&long)) {
            panic!("{name}: {from} bytes and eight times as many take {told}");
        }
        let memory = measure(|| ask(&long)).bytes_max;
        assert!(memory <= 64 * long.len() as u64 + 65_536, "{name}: {memory} bytes for {}", long.len());
    }
}

#[test]
fn time_and_memory_are_linear_in_the_text() {
    // At eight times this length, what grows with the square takes seconds.
    grows_linearly(16 * 1024);
}

#[test]
#[ignore = "takes minutes and gigabytes: run with --release -- --ignored"]
fn a_hundred_megabytes_are_answered() {
    grows_linearly(1024 * 1024);
    for (name, make) in TEXTS {
        let text = make(100 * 1024 * 1024);
        let begin = Instant::now();
        ask(&text);
        println!("{name}: {:?}", begin.elapsed());
    }
}

#[test]
fn short_texts_around_every_limit_are_answered() {
    // Short texts one by one, longer ones around the powers of two that limits are made of.
    for n in (0..80).chain([127, 128, 129, 255, 256, 257, 2047, 2048, 2049, 4095, 4096, 4097, 65_535, 65_536, 65_537]) {
        for (_, make) in TEXTS {
            ask(&make(n));
        }
        for edge in ["\u{feff}", "\"", "é"] {
            let text = format!("{}{edge}", "1".repeat(n));
            ask(&text);
            ask(&format!("{edge}{text}"));
        }
    }
}

#[test]
fn long_texts_are_compared_and_named() {
    for (name, make) in TEXTS {
        let text = make(16 * 1024);
        let took = time(|| {
            // Whitespace, control characters and hyphens are dress, however much of it there is.
            let same = text.chars().filter(char::is_ascii_alphanumeric).eq(NUMBER.chars());
            assert!(same || !compare(NUMBER, &text).relation.agrees(), "{name}");
            assert!(same || !compare(&text, NUMBER).relation.agrees(), "{name}");
            let _ = compare(&text, &text);
            assert!(Diagnoser::new().carrier(&text).is_err(), "{name}");
            assert!(text.parse::<tracklint::Code>().is_err(), "{name}");
        });
        assert!(took < Duration::from_secs(2), "{name}: {took:?}");
    }
}

#[test]
fn a_column_takes_no_more_memory_than_it_remembers() {
    let rows = 20_000;
    let text = |i: usize| format!("{:012}", 986_578_788_855 + i * 7);
    let mut batch = Batch::new().remember(100);
    // The sketch behind what is remembered is made once, with the first rows.
    for i in 0..200 {
        batch.push(&Order::new(&text(i)));
    }
    let grown = measure(|| {
        for i in 200..rows {
            batch.push(&Order::new(&text(i)));
        }
    });
    assert!(grown.bytes_max < 1 << 20, "{} bytes for {rows} rows", grown.bytes_max);
    assert_eq!(batch.finish().rows, rows as u64);
}

#[test]
fn wide_rows_of_a_column_are_cut_in_what_is_said() {
    let mut batch = Batch::new();
    for (_, make) in TEXTS {
        let text = make(32 * 1024);
        batch.push(&Order::new(&text).id(&text).buyer(&text).carrier(&text).label(&text));
    }
    let report = batch.finish();
    assert!(report.verdict(Verdict::Valid) == 0);
    for finding in &report.findings {
        for lang in Lang::ALL {
            assert!(finding.message(lang).len() < 2000, "{:?}", finding.code());
        }
    }
}

#[test]
fn exports_of_many_orders_are_compared_in_linear_time() {
    let export = |n: usize| -> Vec<(String, String)> {
        (0..n).map(|i| (format!("A{i}"), format!("{:012}", 986_578_788_855 + i * 11))).collect()
    };
    let run = |n: usize| {
        let rows = export(n);
        let pairs = || rows.iter().map(|(order, number)| (order.as_str(), number.as_str()));
        let labels: Labels = pairs().collect();
        // Everybody has got the number of the next order.
        let shipped = pairs().map(|(order, _)| order).zip(pairs().map(|(_, number)| number).skip(1));
        time(|| assert_eq!(labels.reconcile(shipped.clone()).len(), n))
    };
    let (before, after) = (run(500), run(4000));
    assert!(after < before * 24 + Duration::from_millis(100), "500 orders take {before:?}, 4000 {after:?}");
}
