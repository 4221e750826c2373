//! The JSON of a diagnosis is what `schema/diagnosis.json` says it is.

use serde_json::{Value, from_str, to_value};
use tracklint::{CARRIERS, Lang, diagnose};

#[test]
fn every_kind_of_answer_follows_the_schema() {
    let schema: Value = from_str(include_str!("../schema/diagnosis.json")).expect("the schema is JSON");
    let validator = jsonschema::validator_for(&schema).expect("the schema is a schema");
    let cases = include_str!("vectors/dirty_cases.tsv").lines().skip(1).filter_map(|l| l.split('\t').nth(1));
    let samples = CARRIERS.iter().flat_map(|c| c.formats).flat_map(|f| f.valid.iter().copied());
    for text in cases.chain(samples).chain(["", "\u{0}", "顺丰"]) {
        let d = diagnose(text);
        for lang in [Lang::En, Lang::Zh] {
            let json = to_value(d.speaking(lang)).expect("a diagnosis is JSON");
            let fault = validator.iter_errors(&json).next();
            assert!(fault.is_none(), "{text:?}: {}", fault.map_or_else(String::new, |f| f.to_string()));
        }
    }
}

#[test]
fn the_schema_refuses_what_is_no_diagnosis() {
    let schema: Value = from_str(include_str!("../schema/diagnosis.json")).expect("the schema is JSON");
    let mut json = to_value(diagnose("RB123456785GB")).expect("a diagnosis is JSON");
    json["verdict"] = "good".into();
    assert!(!jsonschema::is_valid(&schema, &json));
}
