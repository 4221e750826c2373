//! Lines that say more than a number: fixed as a list, they would keep nothing but the numbers.

use tracklint::{Code, Diagnosis, Span, Verdict};

/// Whether most lines are sentences: a caption has fewer words.
pub fn is_prose(records: &[Vec<String>]) -> bool {
    const WORDS: usize = 4;
    let is_word = |word: &&str| {
        word.chars().filter(|c| c.is_alphabetic()).count() > 1 && !word.contains(|c: char| c.is_ascii_digit())
    };
    let lines = || records.iter().map(|record| record.join(",")).filter(|line| !line.trim().is_empty());
    lines().filter(|line| line.split_whitespace().filter(is_word).count() >= WORDS).count() * 2 > lines().count()
}

/// Whether many lines hold more than a number, the caption of one and the name of a carrier: columns set apart by
/// spaces, a report, the lines of a program or a settings file.
pub fn holds_more(records: &[Vec<String>]) -> bool {
    let lines = || records.iter().filter(|record| record.iter().any(|cell| !cell.trim().is_empty()));
    if lines().filter(|record| is_tuple(record)).count() * 2 > lines().count() {
        return true;
    }
    if records.iter().any(|record| record.len() > 1) {
        return false;
    }
    let (mut all, mut more, mut captioned, mut others) = (0, 0, 0, 0);
    for line in lines().map(|record| record[0].as_str()) {
        all += 1;
        match of(line) {
            Line::Number => {}
            Line::More => more += 1,
            Line::Captioned => captioned += 1,
            Line::Other => others += 1,
        }
    }
    more * 3 > all || captioned > 0 && captioned * 4 >= all && others * 4 >= all
}

/// Whether what a fix takes off a line says more than what the number is called, so that the line is not fixed unseen.
pub fn says_more(said: impl IntoIterator<Item = (Code, Span)>, line: &str) -> bool {
    said.into_iter().any(|(code, span)| match code {
        Code::TrailingText => span.of(line).contains(char::is_alphanumeric),
        Code::LabelGlued => !is_caption(span.of(line).trim()),
        _ => false,
    })
}

/// Whether a text names the field of a number, or counts the lines of a list.
fn is_caption(text: &str) -> bool {
    counts(text) || tracklint::diagnose(text).verdict() == Verdict::Missing
}

/// `1.` in front of the first of a list is no text.
fn counts(caption: &str) -> bool {
    let counter = caption.trim_end_matches(['.', ')', ':', '、']);
    counter.len() < caption.len() && counter.len() < 4 && counter.bytes().all(|b| b.is_ascii_digit())
}

/// A row of values as programs write it: `(0,'1Z…'),`.
fn is_tuple(record: &[String]) -> bool {
    let line = record.join(",");
    let line = line.trim().trim_end_matches([',', ';']);
    line.starts_with('(') && line.ends_with(')') && line.contains(',')
}

/// What a line would lose.
enum Line {
    /// Nothing that says anything.
    Number,
    /// What the number is called.
    Captioned,
    /// Something else.
    More,
    /// It holds no number.
    Other,
}

fn of(line: &str) -> Line {
    let diagnosis = tracklint::diagnose(line);
    if diagnosis.fix().is_none() && !diagnosis.verdict().is_acceptable() {
        return Line::Other;
    }
    dropped(&diagnosis, line)
}

/// What a fix takes away besides the dress of the number.
fn dropped(diagnosis: &Diagnosis, line: &str) -> Line {
    let mut worst = Line::Number;
    for finding in diagnosis.findings() {
        match finding.code {
            Code::TrailingText | Code::HtmlMarkup => return Line::More,
            Code::LabelGlued => {
                let caption = finding.span.of(line).trim();
                match caption.contains(|c: char| c.is_ascii_digit()) {
                    true if !counts(caption) => return Line::More,
                    true => {}
                    false => worst = Line::Captioned,
                }
            }
            _ => {}
        }
    }
    worst
}

#[cfg(test)]
mod tests {
    use super::*;

    fn more(lines: &str) -> bool {
        let records: Vec<Vec<String>> = lines.lines().map(|line| vec![line.to_owned()]).collect();
        holds_more(&records)
    }

    #[test]
    fn lines_that_hold_more_than_a_number_are_known() {
        for lines in [
            "0       UPS      1Z5R89390357567127\n1       UPS      1Z7UBLW99007042694",
            "Order 1001  UPS  1Z5R89390357567127  shipped\nOrder 1002  UPS  1Z7UBLW99007042694  shipped",
            "1001 1Z5R89390357567127\n1002 1Z7UBLW99007042694",
            "orders:\n  - id: 1\n    tracking_number: 1Z5R89390357567127",
            "<a><b>1</b><t>1Z5R89390357567127</t></a>\n<a><b>2</b><t>1Z7UBLW99007042694</t></a>",
        ] {
            assert!(more(lines), "{lines}");
        }
        let tuples = [["(0", "'1Z5R89390357567127')", ""], ["(1", "'1Z7UBLW99007042694')", ";"]];
        assert!(holds_more(&tuples.map(|row| row.map(str::to_owned).to_vec())));
    }

    #[test]
    fn a_line_keeps_what_only_it_says() {
        let says_more = |line: &str| {
            let d = tracklint::diagnose(line);
            says_more(d.findings().iter().map(|f| (f.code, f.span)), line)
        };
        for line in ["A1:1z5r89390357567127", "A1,UPS,1z5r89390357567127", "Anna 1z5r89390357567127"] {
            assert!(says_more(line), "{line}");
        }
        for line in ["1. 1z5r89390357567127", "UPS 1z5r89390357567127", "Tracking number: 1z5r89390357567127"] {
            assert!(!says_more(line), "{line}");
        }
    }

    #[test]
    fn a_list_is_a_list_however_it_is_dressed() {
        for lines in [
            "1Z5R89390357567127\n1z 7ub lw9 90 0704 2694\nTBD",
            "1. 1Z5R89390357567127\n2. 1Z7UBLW99007042694",
            "- 1Z5R89390357567127\n- 1Z7UBLW99007042694",
            "UPS 1Z5R89390357567127\nUPS 1Z7UBLW99007042694",
            "Tracking number: 1Z5R89390357567127\nTracking number: 1Z7UBLW99007042694",
            "运单号：LX473124735CN\n运单号：RB123456785GB",
        ] {
            assert!(!more(lines), "{lines}");
        }
    }
}
