//! 100,000 strings that are no tracking numbers: how many are taken for one, and how many are named for what they are.

#[path = "support/corpus.rs"]
mod corpus;

use std::collections::BTreeMap;

use tracklint::{Verdict, diagnose};

/// The table that the README quotes: `cargo test --release --test foreign -- --nocapture`. With `TRACKLINT_FOREIGN` set
/// to a file of `class<TAB>text` lines, that file is read instead.
#[test]
fn hardly_any_foreign_string_is_valid() {
    let strings = match std::env::var("TRACKLINT_FOREIGN") {
        Ok(path) => std::fs::read_to_string(path)
            .expect("the file of foreign strings")
            .lines()
            .filter_map(|l| l.split_once('\t'))
            .map(|(class, text)| (class.to_owned(), text.to_owned()))
            .collect(),
        Err(_) => corpus::foreign(20_260_101).into_iter().map(|(c, t)| (c.to_owned(), t)).collect::<Vec<_>>(),
    };
    let mut table: BTreeMap<&str, [usize; 9]> = BTreeMap::new();
    let mut taken: BTreeMap<&str, usize> = BTreeMap::new();
    for (class, text) in &strings {
        let d = diagnose(text);
        let proven =
            d.verdict() == Verdict::Valid || d.canonical().is_some_and(|c| diagnose(c).verdict() == Verdict::Valid);
        if proven {
            *taken.entry(d.best().map_or("", |m| m.format.id)).or_default() += 1;
        }
        let at = Verdict::ALL.iter().position(|v| *v == d.verdict()).expect("every verdict is listed");
        table.entry(class).or_default()[at] += 1;
    }
    println!("{:10} {}", "", Verdict::ALL.map(|v| format!("{:>9}", v.name())).concat());
    for (class, counts) in &table {
        println!("{class:10} {}", counts.map(|n| format!("{n:>9}")).concat());
    }
    let mut worst: Vec<_> = taken.iter().map(|(f, n)| (*n, *f)).collect();
    worst.sort_unstable_by(|a, b| b.cmp(a));
    println!("proven by chance: {:?}", &worst[..worst.len().min(20)]);
    let valid: usize = table.values().map(|counts| counts[0]).sum();
    assert!(valid * 200 <= strings.len(), "{valid} of {} are valid", strings.len());
}
