//! Reads numbers, one a line, from standard input and writes what to submit beside each:
//! `cut -f4 orders.tsv | cargo run --example csv_column -- yanwen`.

use std::io::{BufRead, stdin};

use tracklint::{Applicability, Diagnoser, UnknownCarrier};

fn main() -> Result<(), UnknownCarrier> {
    let diagnoser = match std::env::args().nth(1) {
        Some(carrier) => Diagnoser::new().carrier(&carrier)?,
        None => Diagnoser::new(),
    };
    for line in stdin().lock().lines().map_while(Result::ok) {
        let d = diagnoser.diagnose(&line);
        let safe = d.fix().filter(|fix| fix.applicability == Applicability::Safe).map(|fix| fix.apply(&line));
        println!("{line}\t{}\t{}", d.verdict().name(), safe.as_deref().or(d.canonical()).unwrap_or(""));
    }
    Ok(())
}
