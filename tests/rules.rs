//! `rules.json` follows its schema, and says enough to rebuild every rule.

use regex::Regex;
use serde_json::{Value, from_str, to_value};
use tracklint::rules::Rules;

fn published() -> Value {
    from_str(include_str!("../rules.json")).expect("rules.json is JSON")
}

fn formats(rules: &Value) -> impl Iterator<Item = &Value> {
    let carriers = rules["carriers"].as_array().expect("a list");
    carriers.iter().flat_map(|carrier| carrier["formats"].as_array().expect("a list"))
}

#[test]
fn the_published_rules_follow_the_schema() {
    let schema: Value = from_str(include_str!("../schema/rules.json")).expect("the schema is JSON");
    let validator = jsonschema::validator_for(&schema).expect("the schema is a schema");
    let rules = published();
    let fault = validator.iter_errors(&rules).next();
    assert!(fault.is_none(), "{}", fault.map_or_else(String::new, |f| format!("{f} at {}", f.instance_path)));

    let mut spoiled = rules;
    spoiled["carriers"][0]["kind"] = "courier".into();
    assert!(!validator.is_valid(&spoiled));
}

#[test]
fn the_published_rules_are_those_of_the_library() {
    let mut published = published();
    published.as_object_mut().expect("an object").remove("$schema");
    assert_eq!(published, to_value(Rules::all()).expect("plain data"));
}

#[test]
fn patterns_and_lengths_fit_the_samples() {
    let rules = published();
    for format in formats(&rules) {
        let pattern = Regex::new(format["pattern"].as_str().expect("a text")).expect("a pattern");
        let lengths = format["lengths"].as_array().expect("a list");
        for sample in format["valid"].as_array().expect("a list") {
            let sample = sample.as_str().expect("a text");
            assert!(pattern.is_match(sample) && lengths.contains(&sample.len().into()), "{} {sample}", format["id"]);
        }
    }
}
