use tracklint::{CARRIERS, Code, Diagnoser};

use super::text;

/// No name is longer.
const LONGEST: usize = 120;

/// Any text as the name of a carrier and as that of a code.
pub fn names(data: &[u8]) {
    let text = text(data);
    match Diagnoser::new().carrier(&text) {
        Ok(known) => {
            // A capital behind a small letter begins a word: `UPSGround`. Words alone may be typed in any case.
            let words = text.chars().all(|c| c.is_ascii_lowercase() || c == ' ');
            let same = if words { text.to_ascii_uppercase() } else { text.to_string() };
            let spaced = Diagnoser::new().carrier(&format!(" {same} "));
            // A text that is as long as names are read is another one with blanks around it.
            let short = text.len() < LONGEST;
            assert!(!short || spaced.ok().map(debug) == Some(debug(known)), "{text:?}");
        }
        Err(unknown) => {
            assert_eq!(unknown.name, text);
            assert!(unknown.suggestions.len() <= 3);
            assert!(unknown.suggestions.iter().all(|id| CARRIERS.iter().any(|c| c.id == *id)), "{unknown}");
        }
    }
    match text.parse::<Code>() {
        Ok(code) => {
            assert!([code.id(), code.name()].iter().any(|name| text.trim().eq_ignore_ascii_case(name)), "{text:?}");
        }
        Err(unknown) => assert!(unknown.suggestions.len() <= 3, "{unknown}"),
    }
}

/// The one way to see which carrier was understood.
fn debug(diagnoser: Diagnoser) -> String {
    format!("{diagnoser:?}")
}
