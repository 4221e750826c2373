use tracklint::scan::{Ground, Scanner, Sighting};
use tracklint::{Diagnoser, Span, Verdict};

use super::{laws, text};

/// Running text: sightings stand in order, apart, and each is a number of what it is taken for.
pub fn scan(data: &[u8]) {
    let text = text(data);
    for scanner in [Scanner::strict(), Scanner::eager()] {
        let mut end = 0;
        for seen in scanner.scan(&text) {
            laws::on_borders(seen.span, &text);
            assert!(end <= seen.span.start && seen.span.start < seen.span.end, "{seen:?} of {text:?}");
            end = seen.span.end;
            is_a_number(&seen, &text);
        }
    }
    let proven = |seen: &Sighting| seen.ground == Ground::Proof;
    let strict: Vec<Span> = Scanner::strict().scan(&text).filter(proven).map(|seen| seen.span).collect();
    let eager: Vec<Sighting> = Scanner::eager().scan(&text).collect();
    for span in strict {
        let met = eager.iter().any(|seen| seen.span.start < span.end && span.start < seen.span.end);
        assert!(met, "{span:?} of {text:?} is sure, and the eager scanner found nothing there: {eager:?}");
    }
}

fn is_a_number(seen: &Sighting, text: &str) {
    assert_eq!(seen.best.format.fault(seen.number.as_bytes()), None, "{seen:?} of {text:?}");
    let place = seen.span.of(text);
    assert!(!place.contains(['\n', '\r']) || seen.ground == Ground::Proof, "{seen:?} of {text:?} joins lines");
    if place.bytes().all(|b| b.is_ascii_alphanumeric()) {
        let told = Diagnoser::new().declared(seen.best.carrier).diagnose(place);
        // A declared carrier may take the number inside of a barcode instead.
        let same = told.canonical() == Some(seen.number.as_str());
        assert!(same || told.verdict() == Verdict::Fixable, "{seen:?} of {text:?} is {:?}", told.verdict());
    }
}
