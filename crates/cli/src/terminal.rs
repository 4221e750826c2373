//! What reaches a terminal: escaped text, its width, colour, complaints.

use std::io::{self, ErrorKind, Write};
use std::ops::Range;

use anstyle::{AnsiColor, Style};
use tracklint::Lang;
use tracklint::finding::Severity;
use unicode_width::UnicodeWidthChar;

use crate::language::{Say, said};

/// Colour of an error.
pub const RED: Style = AnsiColor::Red.on_default().bold();
/// Colour of a warning.
pub const YELLOW: Style = AnsiColor::Yellow.on_default().bold();
/// Colour of what is right.
pub const GREEN: Style = AnsiColor::Green.on_default().bold();
/// What a hurried reader may skip.
pub const DIM: Style = Style::new().dimmed();
/// What a hurried reader looks for.
pub const BOLD: Style = Style::new().bold();

/// The colour of a severity; none means that all is well.
pub fn style(severity: Option<Severity>) -> Style {
    match severity {
        None | Some(Severity::Note) => GREEN,
        Some(Severity::Warning) => YELLOW,
        Some(Severity::Error) => RED,
    }
}

/// The sign in front of a severity; none means that all is well.
pub fn sign(severity: Option<Severity>) -> char {
    match severity {
        None | Some(Severity::Note) => '✓',
        Some(Severity::Warning) => '⚠',
        Some(Severity::Error) => '✗',
    }
}

/// A text as it can be shown: nothing in it moves the cursor, changes colour or hides, and every byte of the raw text
/// has a column.
pub struct Shown {
    /// What to print.
    pub text: String,
    /// Raw byte and column of every character, and of the end.
    columns: Vec<(usize, usize)>,
}

impl Shown {
    /// Escapes what must not reach a terminal, and measures the rest.
    pub fn new(raw: &str) -> Self {
        let mut text = String::with_capacity(raw.len());
        let mut columns = Vec::with_capacity(raw.len() + 1);
        let mut column = 0;
        for (at, c) in raw.char_indices() {
            columns.push((at, column));
            if is_unsafe(c) {
                let escape = c.escape_default();
                column += escape.len();
                text.extend(escape);
            } else {
                column += c.width().unwrap_or(0);
                text.push(c);
            }
        }
        columns.push((raw.len(), column));
        Self { text, columns }
    }

    /// The columns of the bytes `start..end` of the raw text; never empty, so that there is something to point at.
    pub fn columns(&self, start: usize, end: usize) -> Range<usize> {
        let column = |byte: usize| {
            let next = self.columns.partition_point(|&(at, _)| at < byte);
            self.columns[next.min(self.columns.len() - 1)].1
        };
        let from = column(start);
        from..column(end).max(from + 1)
    }
}

/// A text with everything escaped that must not reach a terminal.
pub fn escaped(raw: &str) -> String {
    Shown::new(raw).text
}

/// Columns that a text takes.
pub fn width(text: &str) -> usize {
    text.chars().map(|c| c.width().unwrap_or(0)).sum()
}

/// A text filled up with spaces to so many columns.
pub fn padded(text: &str, columns: usize) -> String {
    format!("{text}{}", " ".repeat(columns.saturating_sub(width(text))))
}

/// A text cut to so many columns, with a sign where it was cut.
pub fn cut(text: &str, columns: usize) -> String {
    if width(text) <= columns {
        return text.to_owned();
    }
    let mut out = String::new();
    let mut used = 0;
    for c in text.chars() {
        used += c.width().unwrap_or(0);
        if used >= columns {
            break;
        }
        out.push(c);
    }
    out.push('…');
    out
}

/// A text in lines of at most so many columns, broken at spaces, or between Chinese characters, but not before a mark
/// that closes.
pub fn wrapped(text: &str, columns: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for piece in pieces(text) {
        let line = lines.last_mut().expect("there is a line");
        if !line.is_empty() && width(line) + width(piece.trim_end()) > columns {
            lines.push(piece.to_owned());
        } else {
            line.push_str(piece);
        }
    }
    lines.iter().map(|line| line.trim_end().to_owned()).collect()
}

/// Whether the reader of our output went away, which is its right.
pub fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error.chain().any(|cause| {
        let io = cause.downcast_ref::<io::Error>().map(io::Error::kind);
        // Neither of the two gives away the error that it holds as its source.
        let json = || cause.downcast_ref::<serde_json::Error>().and_then(serde_json::Error::io_error_kind);
        let csv = || match cause.downcast_ref::<csv::Error>()?.kind() {
            csv::ErrorKind::Io(error) => Some(error.kind()),
            _ => None,
        };
        io.or_else(json).or_else(csv) == Some(ErrorKind::BrokenPipe)
    })
}

/// All that an error says, with what led to it.
pub fn told(error: &anyhow::Error, lang: Lang) -> String {
    let causes: Vec<String> = error.chain().map(|cause| said(cause, lang)).collect();
    causes.join(lang.say(": ", "："))
}

/// Says on standard error what went wrong.
pub fn complain(error: &anyhow::Error, lang: Lang) {
    let mut out = anstream::stderr().lock();
    let text: Vec<String> = error.chain().map(|cause| escaped_lines(&said(cause, lang))).collect();
    // Standard error is the last resort: where even that is closed, the exit code speaks.
    let (word, colon) = lang.say(("error", ": "), ("错误", "："));
    let _ = writeln!(out, "{RED}{word}{RED:#}{colon}{}", text.join(colon));
}

/// Says on standard error what a reader should know of the output.
pub fn remark(text: &str) {
    let mut out = anstream::stderr().lock();
    let _ = writeln!(out, "{BOLD}note{BOLD:#}: {}", escaped_lines(text));
}

/// The parts of a text that stay on one line.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let mut chars = rest.char_indices().peekable();
        chars.peek()?;
        let end = loop {
            let Some((at, c)) = chars.next() else { break rest.len() };
            let Some((_, next)) = chars.peek() else { break rest.len() };
            let closes = matches!(next, '，' | '。' | '；' | '：' | '、' | '！' | '？' | '）' | '”' | '》' | '】');
            if (c == ' ' && *next != ' ') || (c.width() == Some(2) && !closes && !matches!(c, '（' | '“' | '《' | '【'))
            {
                break at + c.len_utf8();
            }
        };
        let (piece, tail) = rest.split_at(end);
        rest = tail;
        Some(piece)
    })
}

/// Characters that steer a terminal or cannot be seen: controls, marks of direction, zero width, odd spaces, tags.
fn is_unsafe(c: char) -> bool {
    c.is_control()
        || (c.is_whitespace() && c != ' ' && c != '\u{3000}')
        || matches!(c,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{feff}'
            | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{fe00}'..='\u{fe0f}' | '\u{e000}'..='\u{f8ff}'
            | '\u{e0000}'..='\u{10ffff}')
}

/// Escapes each line by itself: our own sentences may have several.
fn escaped_lines(text: &str) -> String {
    text.lines().map(escaped).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A reader that has gone away.
    struct Gone;

    impl Write for Gone {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(ErrorKind::BrokenPipe.into())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn whoever_wrote_knows_that_nobody_reads() {
        let json = serde_json::to_writer(Gone, &1).unwrap_err();
        let csv = csv::WriterBuilder::new().buffer_capacity(1).from_writer(Gone).write_record(["1", "2"]).unwrap_err();
        for error in [anyhow::Error::from(json), csv.into(), io::Error::from(ErrorKind::BrokenPipe).into()] {
            assert!(is_broken_pipe(&error.context("written")));
        }
        assert!(!is_broken_pipe(&serde_json::from_str::<u8>("x").unwrap_err().into()));
    }

    #[test]
    fn nothing_from_outside_steers_the_terminal() {
        let shown = Shown::new("\u{1b}[31mRB\u{202e}1\n\u{200b}\u{9b}2J");
        assert_eq!(shown.text, "\\u{1b}[31mRB\\u{202e}1\\n\\u{200b}\\u{9b}2J");
    }

    #[test]
    fn columns_follow_wide_and_combining_characters() {
        let shown = Shown::new("菜鸟 e\u{301}LP");
        assert_eq!(shown.columns(0, 6), 0..4);
        assert_eq!(shown.columns(7, 10), 5..6);
        assert_eq!(shown.columns(10, 12), 6..8);
    }

    #[test]
    fn texts_are_broken_where_readers_expect_it() {
        assert_eq!(wrapped("take the number from the label", 12), ["take the", "number from", "the label"]);
        assert_eq!(wrapped("请对照面单，核对单号。", 10), ["请对照面", "单，核对单", "号。"]);
    }

    #[test]
    fn an_empty_span_has_a_column() {
        assert_eq!(Shown::new("").columns(0, 0), 0..1);
        assert_eq!(Shown::new("AB").columns(2, 2), 2..3);
    }
}
