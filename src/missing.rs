//! Entries that hold no number: empty, a word that stands for nothing, the error of a spreadsheet, or digits that
//! nobody issued. Most check digits let such digits pass, so they are judged before any check.

mod entries;
mod languages;
mod pattern;
mod samples;
mod spreadsheet;
mod vocabulary;

use crate::canon::{self, Compact};
use crate::cell;
use crate::finding::Severity::Error;
use crate::finding::{Code, Finding, Severity, Span};
use crate::names;
use crate::remains::remains;
use crate::signs::{ALL_BRACKETS, CLOSING, OPENING, is_dash};
use crate::trim::trim;

/// What the entry says instead of a number.
pub(crate) fn look(input: &str) -> Option<Finding> {
    let span = trim(input);
    let text = span.of(input);
    if text.is_empty() {
        return Some(Finding::new(Code::Empty, Span::new(0, input.len())));
    }
    let code = if spreadsheet::is_unresolved(text) && !is_bracketed_placeholder(text) {
        Code::ErrorValue
    } else if let Some((code, part)) = behind_caption(text) {
        return Some(Finding::new(code, Span::new(span.start + part.start, span.start + part.end)));
    } else if vocabulary::is_placeholder(text) || is_bracketed_placeholder(text) || is_nobody(text) {
        Code::Placeholder
    } else if is_bare_markup(text) {
        Code::Empty
    } else {
        let (code, part) = within(text).or_else(|| behind_name(text)).or_else(|| before_name(text))?;
        return Some(Finding::new(code, Span::new(span.start + part.start, span.start + part.end)));
    };
    Some(Finding::new(code, span))
}

/// Whether what was left of an entry is a word or a digit that stands for nothing.
pub(crate) fn is_placeholder(rest: &str) -> bool {
    vocabulary::is_placeholder(rest)
}

/// Whether what people choose where no carrier moves a parcel stands in the place of its number: 自发货, `Local pickup`.
fn is_nobody(text: &str) -> bool {
    const LONGEST: usize = 64;
    text.len() <= LONGEST && !text.bytes().any(|b| b.is_ascii_digit()) && names::is_nobody(text)
}

/// What stands behind the name of the field instead of a number: `运单号：#N/A`, `Tracking: ${trackingNo}`, `单号：待补`.
fn behind_caption(text: &str) -> Option<(Code, Span)> {
    /// What error values and templates begin with.
    const SIGNS: [char; 8] = ['#', '＃', '$', '{', '%', '<', '[', '='];
    if !text.contains(SIGNS) && !text.contains([':', '：']) || !vocabulary::is_placeholder(text) {
        return None;
    }
    let behind = |at: usize| {
        let rest = text[at..].trim_start();
        Span::new(text.len() - rest.len(), text.len())
    };
    let unresolved = |part: &Span| {
        part.start > 0 && spreadsheet::is_unresolved(part.of(text)) && !is_bracketed_placeholder(part.of(text))
    };
    if let Some(part) = text.find(SIGNS).map(behind).filter(unresolved) {
        return Some((Code::ErrorValue, part));
    }
    let (at, colon) = text.char_indices().rfind(|&(_, c)| matches!(c, ':' | '：'))?;
    let part = behind(at + colon.len_utf8());
    let named = text[..at].contains(char::is_alphabetic) && part.of(text).contains(char::is_alphabetic);
    (named && vocabulary::is_placeholder(part.of(text))).then_some((Code::Placeholder, part))
}

/// What stands among remarks instead of a number: `1) #N/A`, `2. no tracking`. Words in front of a placeholder make a
/// sentence of it, so that only names without spaces and signs may stand there.
fn within(text: &str) -> Option<(Code, Span)> {
    const YEAR: usize = 4;
    let marked = text.contains(['#', '=']) || text.to_ascii_lowercase().contains("rr:");
    let spoken = |text: &str| text.chars().any(|c| c.is_alphabetic() && c < '\u{2e80}');
    // A day or a place in a list, and no number that a carrier may have given.
    let numbered = |text: &str| text.split(|c: char| !c.is_ascii_digit()).any(|run| run.len() > YEAR);
    let beside = |part: &Span| !numbered(&text[..part.start]) && !numbered(&text[part.end..]);
    let digits = |text: &str| text.bytes().filter(u8::is_ascii_digit).count();
    let alone = |part: &Span| {
        let (before, behind) = (&text[..part.start], &text[part.end..]);
        !spoken(before) && !spoken(behind) && digits(before) < YEAR && digits(behind) == 0
    };
    let says = |part: &Span| part.of(text).chars().filter(|c| c.is_alphabetic()).count() > 1;
    if let Some(object) = spreadsheet::object(text) {
        return Some((Code::Placeholder, object));
    }
    remains(text).filter(beside).find_map(|part| {
        let code = if marked && spreadsheet::is_error(part.of(text)) {
            Code::ErrorValue
        } else if says(&part) && alone(&part) && vocabulary::is_placeholder(part.of(text)) {
            Code::Placeholder
        } else {
            return None;
        };
        Some((code, part))
    })
}

/// What stands behind the name of a carrier instead of a number: `DHL N/A`, `UPS: pending`, 云途：暂无.
fn behind_name(text: &str) -> Option<(Code, Span)> {
    // Names have few figures, and placeholders none.
    const FIGURES: usize = 2;
    if text.bytes().filter(u8::is_ascii_digit).count() > FIGURES {
        return None;
    }
    cell::ends_of_names(text).into_iter().find_map(|end| {
        let rest = text[end..].trim_start_matches(|c: char| !c.is_alphanumeric() && !matches!(c, '#' | '[' | '('));
        let part = Span::new(text.len() - rest.len(), text.len());
        let signs = text[end..].trim_start_matches([' ', ':', '：']);
        if rest.is_empty() && signs.len() < text.len() - end && is_sign_for_nothing(signs) {
            return Some((Code::Placeholder, Span::new(text.len() - signs.len(), text.len())));
        }
        (part.start > end && vocabulary::is_placeholder(rest)).then_some((Code::Placeholder, part))
    })
}

/// What stands in front of the name of a carrier instead of a number: `TBD (DHL)`, `N/A - UPS`.
fn before_name(text: &str) -> Option<(Code, Span)> {
    /// No placeholder and name together are longer.
    const LONGEST: usize = 64;
    let is_name = |name: &str| cell::ends_of_names(name).contains(&name.len());
    let bracketed = text.strip_suffix(CLOSING).and_then(|inner| inner.rsplit_once(OPENING));
    if let Some((rest, name)) = bracketed {
        let rest = rest.trim_end();
        let found = vocabulary::is_placeholder(rest) && is_name(name.trim());
        return found.then(|| (Code::Placeholder, Span::new(0, rest.len())));
    }
    if text.len() > LONGEST || text.bytes().any(|b| b.is_ascii_digit()) {
        return None;
    }
    let sign = |c: char| is_dash(c) || matches!(c, ' ' | ',' | ';' | '|');
    text.match_indices([' ', ',']).find_map(|(at, _)| {
        let (rest, name) = (text[..at].trim_end_matches(sign), text[at..].trim_start_matches(sign));
        let found = !rest.is_empty() && !name.is_empty() && vocabulary::is_placeholder(rest) && is_name(name);
        found.then(|| (Code::Placeholder, Span::new(0, rest.len())))
    })
}

/// Whether what stands in the place of a number is a sign that people put where there is none: `-`, `?`, `/`.
fn is_sign_for_nothing(signs: &str) -> bool {
    !signs.is_empty() && signs.chars().all(|c| is_dash(c) || matches!(c, ' ' | '?' | '？' | '/'))
}

/// Whether an entry is a word that stands for nothing, in brackets: `[unknown]`, 【暂无】. Two of them are those of a
/// template.
fn is_bracketed_placeholder(text: &str) -> bool {
    const TEMPLATE: &str = "{{";
    let inside = |&(open, close): &(char, char)| text.strip_prefix(open)?.strip_suffix(close);
    let word = |inside: &str| vocabulary::is_placeholder(inside.trim());
    !text.starts_with(TEMPLATE) && ALL_BRACKETS.iter().find_map(inside).is_some_and(word)
}

/// Whether an entry is markup around nothing: `<td></td>`, `&nbsp;`, `%20`.
fn is_bare_markup(text: &str) -> bool {
    let mut rest = text;
    while !rest.is_empty() {
        // What has digits in it may be a number between angles.
        let bare = |len: &usize| !rest[..*len].contains(char::is_numeric);
        let tag = || canon::tag(rest).filter(bare);
        let Some(len) = canon::sequence(rest).map(|(len, _)| len).or_else(tag) else { return false };
        rest = rest[len..].trim_start();
    }
    true
}

/// Whether the characters of a cleaned number show that nobody issued it, and how much that weighs. A note says that
/// the number stands in some documentation and is right all the same.
pub(crate) fn degenerate(number: &Compact) -> Option<(Code, Severity)> {
    let counts = |found: &(Code, Severity)| *found == (Code::Sequence, Severity::Warning);
    let trial = || core::str::from_utf8(number.text()).is_ok_and(vocabulary::is_placeholder);
    samples::look(number).or_else(|| {
        let found = pattern::look(number)?;
        // Behind a word for a trial, nobody issued digits that count.
        Some(if counts(&found) && trial() { (Code::Placeholder, Error) } else { found })
    })
}

/// Why nobody can have issued a cleaned number, when its characters show it beyond doubt.
pub(crate) fn issued_by_nobody(number: &Compact) -> Option<Code> {
    degenerate(number).filter(|&(_, severity)| severity == Error).map(|(code, _)| code)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::matcher::FormatId;
    use proptest::prelude::*;

    fn judged(number: &str) -> Option<(Code, Severity)> {
        degenerate(&Compact::of(number.as_bytes()).expect(number))
    }

    #[test]
    fn letters_repeat_and_do_not_count() {
        assert_eq!(judged("ABCDEFGHIJKL"), None);
        assert_eq!(judged("XXXXXXXXXXXX"), Some((Code::SameDigits, Severity::Error)));
        assert_eq!(judged("123456789012"), Some((Code::Sequence, Severity::Error)));
    }

    #[test]
    fn nothing_comes_before_words() {
        for empty in ["", " ", "\t\r\n", "\u{feff}\u{200b}\u{3000}", "\"\"", "''"] {
            let finding = look(empty).expect("empty");
            assert_eq!((finding.code, finding.span), (Code::Empty, Span::new(0, empty.len())), "{empty:?}");
        }
        for empty in ["<td></td>", "<td>&nbsp;</td>", "%20", "<p> </p>"] {
            assert_eq!(look(empty).map(|finding| finding.code), Some(Code::Empty), "{empty}");
        }
        for number in ["<RB123456785GB>", "<ＲＢ１２３４５６７８５ＧＢ>", "<b>RB123456785GB</b>"] {
            assert_eq!(look(number), None, "{number}");
        }
    }

    #[test]
    fn the_span_is_the_entry_without_its_edges() {
        for (input, code, span) in [
            ("  N/A ", Code::Placeholder, Span::new(2, 5)),
            ("\u{feff}待补", Code::Placeholder, Span::new(3, 9)),
            ("\"#REF!\"", Code::ErrorValue, Span::new(1, 6)),
        ] {
            let finding = look(input).expect(input);
            assert_eq!((finding.code, finding.span), (code, span), "{input}");
        }
    }

    #[test]
    fn what_stands_behind_the_name_of_the_field_is_told_by_itself() {
        for (text, code, told) in [
            ("运单号：#N/A", Code::ErrorValue, "#N/A"),
            ("Tracking: ${trackingNo}", Code::ErrorValue, "${trackingNo}"),
            ("运单号：{{tracking_number}}", Code::ErrorValue, "{{tracking_number}}"),
            ("运单号：[unknown]", Code::Placeholder, "[unknown]"),
            ("运单号：待补", Code::Placeholder, "待补"),
            ("运单号：", Code::Placeholder, "运单号："),
        ] {
            let finding = look(text).expect(text);
            assert_eq!((finding.code, finding.span.of(text)), (code, told), "{text}");
        }
    }

    #[test]
    fn a_placeholder_stands_in_front_of_a_carrier() {
        for text in ["N/A - UPS", "TBD, FedEx", "TBD (DHL)"] {
            let finding = look(text).expect(text);
            assert_eq!((finding.code, finding.span), (Code::Placeholder, Span::new(0, 3)), "{text}");
        }
    }

    #[test]
    fn one_digit_repeated() {
        let all = Some((Code::SameDigits, Severity::Error));
        for number in [
            "0",
            "00",
            "000000000000",
            "1111111111",
            "999999999999",
            "7777777770",
            "RR000000005CN",
            "RR111111111CN",
            "1Z0000000000000000",
            "1ZXXXXXXXXXXXXXXXX",
            "EA000000000US",
            "4PX0000000000000CN",
            "00340000000000000000",
            "101010101010",
            "1212121212",
            "123412341234",
            "XXXXXXXX",
            "1ZXXXXXX",
        ] {
            assert_eq!(judged(number), all, "{number}");
        }
    }

    #[test]
    fn one_digit_repeated_behind_letters() {
        for number in [
            "M000000000",
            "TBA000000000000",
            "SPXMY000000000000",
            "SPXCQA000000000000",
            "TBAYBM000000000",
            "GM99999999999",
        ] {
            assert_eq!(judged(number), Some((Code::SameDigits, Severity::Warning)), "{number}");
        }
        for number in [
            "JD0000000000000",
            "LP00000000000000",
            "YT0000000000000000",
            "SEURSFC0000000000000",
            "NPI00000000000000NPG",
            "WNBIG0000000000YQ",
        ] {
            assert_eq!(judged(number), Some((Code::SameDigits, Severity::Error)), "{number}");
        }
    }

    #[test]
    fn a_sample_is_known_before_its_pattern() {
        assert_eq!(judged("RR123456789CN"), Some((Code::DocumentationSample, Severity::Error)));
        assert_eq!(judged("1Z999AA10123456784"), Some((Code::DocumentationSample, Severity::Note)));
        assert_eq!(judged("1Z12345E0205271688"), Some((Code::TestNumber, Severity::Error)));
    }

    #[test]
    fn digits_that_count() {
        for number in [
            "1234",
            "12345",
            "123456789",
            "1234567890",
            "123456789012",
            "0123456789",
            "9876543210",
            "987654321098",
            "12345678910",
            "1234567891234",
            "RB123456789GB",
            "1Z0123456789012345",
        ] {
            assert_eq!(judged(number), Some((Code::Sequence, Severity::Error)), "{number}");
        }
        for number in ["SF1234567890123", "YT1234567890123456", "FS123456789JB", "LP01234567890123"] {
            assert_eq!(judged(number), Some((Code::Sequence, Severity::Warning)), "{number}");
        }
    }

    #[test]
    fn numbers_with_runs_inside_are_not_hit() {
        for number in [
            "RB123456785GB",
            "1Z5R89390357567127",
            "9611020987654312345672",
            "71123456789123456787",
            "9101123456789000000013",
            "123450000000000007",
            "00123450000000000027",
            "JJD0099999999",
            "JVGL0999999990",
            "1LS720000000000",
            "TBA010000000000",
            "9434611206206408000000",
            "12",
            "11",
            "A1",
            "1Z",
        ] {
            assert_eq!(judged(number), None, "{number}");
        }
    }

    #[test]
    fn samples_of_the_catalogue_are_not_condemned() {
        // Bare digits are: their samples were made up by somebody, and nobody can tell them from a placeholder.
        let samples = FormatId::all().flat_map(|f| f.format().valid).filter(|s| !s.bytes().all(|b| b.is_ascii_digit()));
        let condemned: Vec<_> = samples
            .filter(|s| {
                Compact::of(s.as_bytes())
                    .and_then(|n| degenerate(&n))
                    .is_some_and(|(_, severity)| severity == Severity::Error)
            })
            .collect();
        assert_eq!(condemned, [&""; 0]);
    }

    proptest! {
        #[test]
        fn any_text_is_survived_and_spans_lie_on_borders(input in "\\PC{0,40}") {
            if let Some(finding) = look(&input) {
                prop_assert!(input.get(finding.span.start..finding.span.end).is_some());
            }
        }

        #[test]
        fn any_number_is_survived(number in "[0-9A-Z]{1,40}") {
            judged(&number);
        }

        #[test]
        fn what_repeats_or_counts_is_found(start in 0..10u32, len in 11..35usize, step in prop::sample::select(vec![0, 1, 9])) {
            let number: String = (0..len as u32).map(|i| char::from_digit((start + i * step) % 10, 10).unwrap_or('0')).collect();
            let code = if step == 0 { Code::SameDigits } else { Code::Sequence };
            prop_assert_eq!(judged(&number), Some((code, Severity::Error)));
        }
    }
}
