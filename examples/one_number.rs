//! Everything that is known about one number: `cargo run --example one_number -- '1z 999 aa1 01 2345 6784'`.

use tracklint::{Lang, diagnose};

fn main() {
    let input = std::env::args().nth(1).unwrap_or_else(|| "rb 123456785 gb".to_owned());
    let d = diagnose(&input);
    println!("{}: {}", d.verdict().name(), d.canonical().unwrap_or("nothing to submit"));
    for f in d.findings() {
        println!("  {} at {}..{}: {}", f.code.id(), f.span.start, f.span.end, f.message(&input, Lang::En));
    }
    for m in d.matches() {
        println!("  {} ({}), {:.0} %", m.carrier.name, m.format.name, m.confidence * 100.0);
        for field in d.canonical().map(|c| m.fields(c)).unwrap_or_default() {
            println!("    {} {} {}", field.field.name(), field.value, field.meaning.unwrap_or(""));
        }
    }
    for r in d.repairs() {
        println!("  possibly {} ({}), {}", r.number, r.carrier.name, r.applicability.name());
    }
}
