//! `rules.json`, the catalogue for tools in other languages: one line a format, so that a change of one is a change of
//! one line.

use tracklint::rules::Rules;
use tracklint::{CARRIERS, Carrier};

use crate::Generated;

/// The generated file.
pub fn generate() -> Generated {
    let carriers: Vec<String> = CARRIERS.iter().map(|carrier| lines(carrier)).collect();
    let text = format!("{{\n\"$schema\": \"schema/rules.json\",\n\"carriers\": [\n{}\n]\n}}\n", carriers.join(",\n"));
    ("rules.json".into(), text)
}

/// A carrier: one line for itself, one for each format.
fn lines(carrier: &'static Carrier) -> String {
    let rules = serde_json::to_string(&Rules::of(&[carrier])).expect("plain data");
    let text = rules.trim_start_matches("{\"carriers\":[").trim_end_matches("]}");
    carrier.formats.iter().fold(format!("{text}]}}"), |text, format| {
        let begin = format!("{{\"id\":\"{}\",", format.id);
        text.replacen(&begin, &format!("\n  {begin}"), 1)
    })
}
