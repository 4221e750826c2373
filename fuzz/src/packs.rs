use tracklint::pack::{Pack, PackError};
use tracklint::{Diagnoser, Lang};

use super::{laws, text};

/// A rule pack, a line `---`, and a number: an error that says what is wrong, and where, or a pack that judges the
/// number by the laws.
pub fn packs(data: &[u8]) {
    let text = text(data);
    let (rules, number) = text.split_once("\n---\n").unwrap_or((&text, "MYL499273987"));
    for read in [Pack::from_toml(rules), Pack::from_json(rules)] {
        match read {
            Ok(pack) => judges(&pack, number),
            Err(error) => says_what_is_wrong(&error, rules),
        }
    }
}

fn says_what_is_wrong(error: &PackError, rules: &str) {
    for lang in [Lang::En, Lang::Zh] {
        assert!(!error.message(lang).trim().is_empty(), "{error:?} of {rules:?}");
    }
    match error {
        PackError::Unreadable { message, line } => {
            let lines = 1 + rules.matches('\n').count();
            assert!(!message.trim().is_empty() && line.is_none_or(|line| (1..=lines).contains(&line)), "{error:?}");
        }
        PackError::Value { key, .. } => assert!(!key.is_empty(), "{error:?} of {rules:?}"),
        _ => {}
    }
}

fn judges(pack: &Pack, number: &str) {
    let desk = pack.diagnoser(Diagnoser::new());
    let judged = desk.diagnose(number);
    for own in judged.own() {
        assert!(pack.carriers().iter().any(|carrier| carrier.id == own.carrier.id));
        assert!((0.0..=1.0).contains(&own.confidence), "{own:?} of {number:?}");
        assert_ne!(own.check, Some(false), "{own:?} of {number:?}");
    }
    let accepted = judged.diagnosis().verdict().is_acceptable();
    assert!(judged.own().is_empty() || accepted, "{number:?} fits {:?}", judged.own());
    for finding in judged.diagnosis().findings() {
        laws::said(finding, number);
    }
    for carrier in pack.carriers() {
        assert!(pack.carrier(&carrier.id).is_some_and(|known| known.id == carrier.id), "{}", carrier.id);
        let declared = desk.carrier(&carrier.id).expect("a carrier of the pack").diagnose(number);
        assert_eq!(declared.diagnosis().input(), number);
    }
}
