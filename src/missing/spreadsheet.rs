//! What a spreadsheet or a template shows where it could not show a number.

use alloc::string::String;
use alloc::vec::Vec;

use crate::canon::Compact;
use crate::cell::claim::{self, Claim};
use crate::finding::Span;
use crate::signs::is_digits;
use crate::trim::strip_head;

/// Whether the text is an error value, a formula that was never computed, or a placeholder that was never filled in.
pub(super) fn is_unresolved(text: &str) -> bool {
    is_error_value(text) || is_formula(text) || is_template(text)
}

/// Whether the text is an error value or a formula that was never computed.
pub(super) fn is_error(text: &str) -> bool {
    is_error_value(text) || is_formula(text)
}

/// Error values without a mark of their own, in the languages of Excel and `LibreOffice`.
const NOT_AVAILABLE: &[&str] = &[
    "#N/A",
    "#N/D",
    "#NV",
    "#N/B",
    "#I/T",
    "#N.A.",
    "#NA",
    "#NAME",
    "#NULL",
    "#REF",
    "#VALUE",
    "#NUM",
    "#DIV/0",
    "#YOK",
    "#Н/Д",
    "#SAKNAS",
    "#PUUTTUU",
    "#HIÁNYZIK",
    "#ND",
    "#GETTING_DATA",
    "#LOADING...",
    "#ERROR",
    "#NENÍ_K_DISPOZICI",
    "#暂缺",
    "#N/DISP",
    "#V/Z",
    // Smartsheet
    "#UNPARSEABLE",
    "#CIRCULAR",
    "#CIRCULAR REFERENCE",
    "#NO MATCH",
    "#INVALID REF",
    "#INVALID OPERATION",
    "#INVALID DATA TYPE",
    "#INVALID COLUMN VALUE",
];

/// `#REF!`, `#NAME?`, `#¡VALOR!`, `#ССЫЛКА!`, `#DIV/0!`; a column too narrow for its value; `Err:502`.
fn is_error_value(text: &str) -> bool {
    if is_no_number(text) || is_asked_for(text) {
        return true;
    }
    if let Some(rest) = text.strip_prefix(['#', '＃']) {
        let word = rest.trim_start_matches(['¡', '¿']);
        return rest.chars().all(|c| c == '#') && rest.len() >= 2
            || word.strip_suffix(['!', '?', '！', '？']).is_some_and(is_error_name)
            || NOT_AVAILABLE.iter().any(|v| same(v, text));
    }
    ["err:", "error:", "fehler:", "erreur:", "errore:", "erro:", "错误:", "错误："]
        .iter()
        .find_map(|head| strip_head(text, head))
        .is_some_and(|code| code.trim_start().len() == 3 && is_digits(code.trim_start()))
}

/// What a program prints in the place of a number that is none, or has no end: `1.#QNAN`, `-1.#IND00`, `1.#INF`.
fn is_no_number(text: &str) -> bool {
    let text = text.strip_prefix(['-', '+']).unwrap_or(text);
    let Some(name) = text.strip_prefix("1.#") else { return false };
    let name = name.trim_end_matches('0');
    ["QNAN", "SNAN", "NAN", "IND", "INF"].iter().any(|known| known.eq_ignore_ascii_case(name))
}

/// What an interface for data of markets shows that has no value, with the state of the request: `#N/A N/A`,
/// `#N/A#N/A`.
fn is_asked_for(text: &str) -> bool {
    const ERROR: &str = "#N/A";
    let rest = text.strip_prefix(ERROR).map(str::trim_start);
    rest.is_some_and(|rest| rest == ERROR || rest == &ERROR[1..])
}

/// Letters in any language, with no other digit than the zero of a division.
fn is_error_name(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_alphabetic)
        && word.chars().count() <= 20
        && word.chars().all(|c| c.is_alphabetic() || matches!(c, '/' | '0' | '_' | '.'))
}

/// `=VLOOKUP(A2,Sheet2!A:B,2,0)`, `=A2`, `=Sheet1!$B$3`. A formula that quotes a number is another matter: the number
/// can be read from it.
fn is_formula(text: &str) -> bool {
    let Some(body) =
        text.strip_prefix(['=', '＝']).or_else(|| text.strip_prefix(['+', '@']).filter(|b| b.contains('(')))
    else {
        return false;
    };
    let body = body.trim_start_matches(['+', '-', ' ']);
    let once = undoubled(body);
    let body = once.as_deref().unwrap_or(body);
    let quoted = || body.split(['"', '\'']).skip(1).step_by(2);
    let is_number = |text: &str| claim::number(text, Span::new(0, text.len())).is_some_and(|n| is_lettered_number(&n));
    let quotes_a_number = quoted().any(|q| q.bytes().filter(u8::is_ascii_digit).count() >= 4)
        || quoted().any(is_number)
        || is_number(&quoted().collect::<String>());
    // `=TEXT(986578788855,"0")`
    let holds_a_number = || {
        body.split(['(', ')', ',', ';']).skip(1).any(|part| {
            let part = part.trim();
            part.len() >= DIGITS_OF_NO_ROW && is_digits(part)
        })
    };
    is_error_value(body)
        || !quotes_a_number && (is_call(body) && !holds_a_number() || is_reference(body) || joins(body))
}

/// A formula with each of its quotation marks once, where a table has written all of them twice: `T(""9400…"")`. Two
/// around nothing are an empty text.
fn undoubled(body: &str) -> Option<String> {
    const TWICE: &str = "\"\"";
    if !body.contains(TWICE) {
        return None;
    }
    let parts: Vec<&str> = body.split(TWICE).collect();
    let behind_empty = |text: &str| text.trim_start().starts_with([',', ';', ')']);
    let quoted = parts.len() > 2 && !parts.iter().skip(1).step_by(2).any(|text| behind_empty(text));
    (quoted && !parts.iter().any(|part| part.contains('"'))).then(|| parts.join("\""))
}

/// Numbers of few digits are told from other texts by the letters that they begin with.
fn is_lettered_number(number: &Compact) -> bool {
    claim::of_number(number).is_some_and(Claim::is_distinctive)
}

/// No row or column counts so far.
const DIGITS_OF_NO_ROW: usize = 8;

/// Whether a formula begins with the call of a function.
fn is_call(body: &str) -> bool {
    body.find('(').is_some_and(|at| {
        let name = &body[..at];
        name.chars().next().is_some_and(char::is_alphabetic)
            && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '_'))
    })
}

/// Cells that operators join: `A2&B2`, `A2&"-"&B2`.
fn joins(body: &str) -> bool {
    const OPERATORS: &[char] = &['&', '+', '-', '*', '/', '^'];
    let quoted = |part: &str| part.strip_prefix('"').is_some_and(|part| part.ends_with('"'));
    let mut parts = body.split(OPERATORS).map(str::trim).filter(|part| !quoted(part) && *part != "\"");
    body.contains(OPERATORS) && parts.clone().next().is_some() && parts.all(is_reference)
}

/// A cell by its distance or its place: `RC[-1]`, `R2C3`.
fn is_placed(cell: &str) -> bool {
    // Six digits could be a number.
    const MOST_DIGITS: usize = 5;
    let place = |text: &str| is_digits(text.trim_matches(['[', ']', '-']));
    let digits = cell.bytes().filter(u8::is_ascii_digit).count();
    let parts = cell.strip_prefix('R').and_then(|cell| cell.split_once('C'));
    digits <= MOST_DIGITS && parts.is_some_and(|(row, column)| place(row) && place(column))
}

/// A cell, with or without a sheet in front.
fn is_reference(body: &str) -> bool {
    let body = body.strip_prefix('@').unwrap_or(body);
    let (sheet, cell) = body.rsplit_once('!').map_or((None, body), |(sheet, cell)| (Some(sheet), cell));
    let lost = || body.split_once('!').is_some_and(|(_, cell)| is_error_value(cell));
    if is_placed(cell) || lost() {
        return true;
    }
    let cell = cell.trim_start_matches('$');
    let letters = cell.bytes().take_while(u8::is_ascii_alphabetic).count();
    let row = cell[letters..].trim_start_matches('$');
    // Three letters name every column; a row has at most seven digits. Without a sheet, six digits could be a number.
    let widest = if sheet.is_some() { 7 } else { 5 };
    matches!(letters, 1..=3) && (1..=widest).contains(&row.len()) && is_digits(row)
}

/// How templates write a place to fill in: opening and closing marks.
const BRACES: &[(&str, &str)] = &[
    ("${", "}"),
    ("{{", "}}"),
    ("{%", "%}"),
    ("<%", "%>"),
    ("#{", "}"),
    ("{", "}"),
    ("[[", "]]"),
    ("[", "]"),
    ("<", ">"),
    ("【", "】"),
    ("%", "%"),
    ("__", "__"),
    ("$(", ")"),
];

/// Signs in a row that hide a part of a number.
const HIDDEN: &str = "###";

/// Where a program shows an object that it cannot write, in a text without figures.
pub(super) fn object(text: &str) -> Option<Span> {
    const OBJECT: &str = "[object Object]";
    if text.bytes().any(|b| b.is_ascii_digit()) {
        return None;
    }
    if let Some(at) = text.find(OBJECT) {
        return Some(Span::new(at, at + OBJECT.len()));
    }
    let last = text.rsplit(char::is_whitespace).next().filter(|word| is_type(word))?;
    Some(Span::new(text.len() - last.len(), text.len()))
}

/// `${tracking}`, `{{number}}`, `<tracking_number>`, `%TRACKING%`, `[object Object]`, `%s`.
fn is_template(text: &str) -> bool {
    /// No number that is known where nobody declared its carrier is shorter.
    const SHORTEST_NUMBER: usize = 8;
    if same(text, "%s") || same(text, "%d") || is_type(text) {
        return true;
    }
    let name = |inner: &str| {
        // Dots at the end leave out the rest of a number.
        inner.chars().any(char::is_alphanumeric)
            && !inner.ends_with("..")
            && !inner.contains(HIDDEN)
            && inner.chars().all(|c| {
                c.is_alphanumeric() || matches!(c, ' ' | '_' | '.' | '-' | '|' | '=' | '$' | '(' | ')' | '#' | ':')
            })
            && match inner.chars().filter(|c| c.is_numeric()).count() {
                0 => true,
                // Many uppercase letters and digits may be a number, of however few digits.
                1 | 2 => inner.len() < SHORTEST_NUMBER || inner.chars().any(|c| !c.is_numeric() && !c.is_uppercase()),
                _ => false,
            }
    };
    BRACES
        .iter()
        .any(|(open, close)| text.strip_prefix(open).and_then(|rest| rest.strip_suffix(close)).is_some_and(name))
        || text.strip_prefix('$').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_alphabetic()) && name(rest))
}

/// What a program shows of an object that it cannot write: `System.String[]`, `java.lang.Object`.
fn is_type(text: &str) -> bool {
    ["system.", "java.lang.", "java.util."].iter().find_map(|head| strip_head(text, head)).is_some_and(|name| {
        name.starts_with(|c: char| c.is_ascii_uppercase())
            && name.chars().all(|c| c.is_ascii_alphabetic() || matches!(c, '.' | '[' | ']' | '_'))
    })
}

/// Whether two texts differ in case only.
fn same(a: &str, b: &str) -> bool {
    a.chars().flat_map(char::to_lowercase).eq(b.chars().flat_map(char::to_lowercase))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn error_values_of_all_languages() {
        for text in [
            "#N/A",
            "#n/a",
            "#REF!",
            "#VALUE!",
            "#NAME?",
            "#DIV/0!",
            "#NULL!",
            "#NUM!",
            "#SPILL!",
            "########",
            "###",
            "Err:502",
            "err:508",
            "#NOME?",
            "#WERT!",
            "#BEZUG!",
            "#ZAHL!",
            "#NV",
            "#VALEUR!",
            "#NOM?",
            "#¡REF!",
            "#¡VALOR!",
            "#¿NOMBRE?",
            "#N/D",
            "#RIF!",
            "#ССЫЛКА!",
            "#ЗНАЧ!",
            "#ИМЯ?",
            "#Н/Д",
            "#YOK",
            "#DEĞER!",
            "#AD?",
            "#ADR!",
            "#ARG!",
            "#NAZWA?",
            "#DIVISION/0!",
            "#HIÁNYZIK",
            "#GETTING_DATA",
            "#ERROR!",
            "#N/A#N/A",
            "#N/A N/A",
            "1.#QNAN",
            "-1.#IND",
            "1.#INF00",
        ] {
            assert!(is_unresolved(text), "{text}");
        }
    }

    #[test]
    fn formulas_and_templates() {
        for text in [
            "=VLOOKUP(A2,Sheet2!A:B,2,0)",
            "=A2",
            "=Sheet1!$B$3",
            "=IFERROR(VLOOKUP(A2,'Parcels'!A:C,3,0),\"\")",
            "=SVERWEIS(A2;B:C;2;FALSCH)",
            "=IF(A2=\"\",\"\",A2)",
            "=VLOOKUP(A2,Sheet2!A:B,2,\"\"x\"\")",
            "+VLOOKUP(A2,B:C,2)",
            "${tracking}",
            "{{number}}",
            "{{ order.tracking_number }}",
            "<tracking_number>",
            "%TRACKING%",
            "[运单号]",
            "{tracking_number}",
            "{0}",
            "%s",
            "[object Object]",
            "$tracking",
            "<%= tracking %>",
            "System.String[]",
        ] {
            assert!(is_unresolved(text), "{text}");
        }
    }

    #[test]
    fn numbers_in_formulas_and_marks_are_left_to_others() {
        for text in [
            "=\"9400111206206406260787\"",
            "=HYPERLINK(\"https://t.17track.net\",\"RB123456785GB\")",
            "=T(\"9400111206206406260787\")",
            "=T(\"\"RB123456785GB\"\")",
            "=TEXT(\"\"RB123456785GB\"\",\"\"@\"\")",
            "=CONCATENATE(\"1LSCX2JEZSBP3ZO\")",
            "=CONCAT(\"1LSCX2J\",\"EZSBP3ZO\")",
            "#1001",
            "#12345",
            "=RB123456785GB",
            "=9400111206206406260787",
            "[RB123456785GB]",
            "<1Z999AA10123456784>",
            "%008182709980000020033350276",
            "{GS}9400111206206406260787",
            "Error: 4711471147",
            "RB123456785GB",
            "]C1420787459400111206206406260787",
            "+86 138 0013 8000",
            "#",
        ] {
            assert!(!is_unresolved(text), "{text}");
        }
    }
}
