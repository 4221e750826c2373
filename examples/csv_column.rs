//! Reads numbers, one per line, from standard input and writes what to submit next to each:
//! `cut -f4 orders.tsv | cargo run --example csv_column -- yanwen`.

use std::error::Error;
use std::io::{BufRead, stdin};

use tracklint::Diagnoser;

fn main() -> Result<(), Box<dyn Error>> {
    let diagnoser = match std::env::args().nth(1) {
        Some(carrier) => Diagnoser::new().carrier(&carrier)?,
        None => Diagnoser::new(),
    };
    for line in stdin().lock().lines() {
        let line = line?;
        let d = diagnoser.diagnose(&line);
        let submit = d.canonical().filter(|_| d.verdict().is_acceptable()).unwrap_or("");
        println!("{line}\t{}\t{submit}", d.verdict());
    }
    Ok(())
}
