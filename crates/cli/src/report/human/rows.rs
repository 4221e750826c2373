//! The rows of a file under the causes that they fail for: the first of each cause, and where the blank ones stand.

use std::io::{self, Write};

use tracklint::finding::Stage;
use tracklint::{Applicability, Code, Lang, Severity};

use super::super::Row;
use crate::language::Say;
use crate::reason::{Group, Reason};
use crate::spool::Spool;
use crate::terminal::{BOLD, DIM, GREEN, cut, escaped, padded, sign, style, width};

/// So many rows are shown of a file unless all are asked for.
const ROWS: usize = 20;
/// So many blank rows are told by their lines.
const BLANKS: usize = 12;
/// Columns for a number and for its message.
const NUMBER: usize = 26;
const MESSAGE: usize = 48;

/// The rows of one cause.
#[derive(Default)]
struct Section {
    first: Vec<String>,
    rows: usize,
    all: Option<Spool>,
}

/// The rows of a file.
pub struct Rows {
    lang: Lang,
    all: bool,
    sections: [Section; Group::ALL.len()],
    /// The line of the first blank row as it is shown, and of those behind it.
    blank: Option<String>,
    blanks: Vec<u64>,
    more_blanks: usize,
}

impl Rows {
    pub fn new(all: bool, lang: Lang) -> Self {
        Self { lang, all, sections: Default::default(), blank: None, blanks: Vec::new(), more_blanks: 0 }
    }

    /// Takes the next row in.
    pub fn push(&mut self, row: &Row) -> io::Result<()> {
        let [first, rest @ ..] = row.answer.findings.as_slice() else { return Ok(()) };
        if first.code == Code::Empty && rest.is_empty() && !self.all {
            match self.blank {
                None => self.blank = Some(line(row, self.lang)),
                Some(_) if self.blanks.len() < BLANKS => self.blanks.push(row.place.line),
                Some(_) => self.more_blanks += 1,
            }
            return Ok(());
        }
        let group = Reason::of(row.answer).map_or(Group::Unknown, Reason::group);
        let section = &mut self.sections[group as usize];
        section.rows += 1;
        if self.all {
            return writeln!(section.all.get_or_insert_with(Spool::new), "{}", line(row, self.lang));
        }
        if section.first.len() < ROWS {
            section.first.push(line(row, self.lang));
        }
        Ok(())
    }

    /// Writes the sections, and is empty again.
    pub fn pour(&mut self, out: &mut impl Write) -> io::Result<()> {
        let lang = self.lang;
        let blank = self.blank.take().map(|line| line + &self.lines_of_blanks());
        let room = self.room();
        let blank_of = |group| blank.as_ref().filter(|_| group == Reason::Empty.group());
        let several = Group::ALL.into_iter().zip(&self.sections).filter(|(g, s)| s.rows > 0 || blank_of(*g).is_some());
        let several = several.count() > 1;
        let mut more = 0;
        for ((group, section), shown) in Group::ALL.into_iter().zip(&mut self.sections).zip(room) {
            let blank = blank_of(group);
            if section.rows == 0 && blank.is_none() {
                continue;
            }
            // A single cause stands above, with its count.
            let title = if several { format!("  {BOLD}{}{BOLD:#}\n", group.title(lang)) } else { String::new() };
            write!(out, "\n{title}")?;
            if let Some(line) = blank {
                writeln!(out, "{line}")?;
            }
            if let Some(all) = &mut section.all {
                all.pour(out)?;
            } else {
                more += section.rows - shown;
                for line in section.first.iter().take(shown) {
                    writeln!(out, "{line}")?;
                }
            }
            *section = Section::default();
        }
        if more > 0 {
            let text =
                lang.say(format!("+ {more} more (--all shows them)"), format!("…还有 {more} 行（--all 显示全部）"));
            writeln!(out, "\n  {DIM}{text}{DIM:#}")?;
        }
        Ok(())
    }

    /// How many rows of each section are shown: every cause has its share, and what one leaves goes to the others.
    fn room(&self) -> [usize; Group::ALL.len()] {
        let mut shown = [0; Group::ALL.len()];
        let mut left = ROWS;
        loop {
            let before = left;
            for (shown, section) in shown.iter_mut().zip(&self.sections) {
                if left > 0 && *shown < section.first.len() {
                    *shown += 1;
                    left -= 1;
                }
            }
            if left == 0 || left == before {
                return shown;
            }
        }
    }

    /// Where the other blank rows stand.
    fn lines_of_blanks(&mut self) -> String {
        let lang = self.lang;
        let (lines, more) = (std::mem::take(&mut self.blanks), std::mem::take(&mut self.more_blanks));
        if lines.is_empty() {
            return String::new();
        }
        let lines: Vec<String> = lines.iter().map(u64::to_string).collect();
        let noun = if lines.len() == 1 && more == 0 { "line" } else { "lines" };
        let lines = lines.join(lang.say(", ", "、"));
        let tail = match more {
            0 => String::new(),
            n => lang.say(format!(" and {n} more"), format!("，另有 {n} 行")),
        };
        let text = lang.say(format!("blank, too: {noun} {lines}{tail}"), format!("同样空白：第 {lines} 行{tail}"));
        format!("\n{}{DIM}{text}{DIM:#}", " ".repeat(24 + NUMBER))
    }
}

/// One row: place, verdict, number, what to write instead or what is wrong, codes.
fn line(row: &Row, lang: Lang) -> String {
    let severity = row.answer.severity();
    let style = style(severity);
    let place = format!("{}:{}", row.place.line, row.place.column);
    let word = row.word(lang);
    let gravest = row
        .answer
        .findings
        .iter()
        .rev()
        .max_by_key(|finding| finding.severity)
        .expect("something is said of every row");
    // What is wrong with the number itself, fixed or not.
    let graver = match gravest.severity {
        Severity::Error if gravest.code.stage() != Stage::Reading => format!("  {}", escaped(&gravest.message)),
        _ => String::new(),
    };
    let (text, colour) = match row.fix() {
        Some((number, Applicability::Safe)) => (format!("→ {}{graver}", escaped(&number)), graver.is_empty()),
        Some((number, _)) => {
            let hint = lang.say("likely; compare with the label", "很可能，请对照面单");
            (lang.say(format!("→ {} ({hint})", escaped(&number)), format!("→ {}（{hint}）", escaped(&number))), true)
        }
        None => (escaped(&gravest.message), false),
    };
    let said = padded(&text, MESSAGE);
    let said = if colour { format!("{GREEN}{said}{GREEN:#}") } else { said };
    let others = row.answer.findings.iter().filter(|other| other.code != gravest.code).take(3);
    let codes = others.fold(String::new(), |codes, other| codes + ", " + other.code.id());
    format!(
        "  {place:>6}  {style}{} {}{style:#} {}  {said}  {DIM}[{} {}{codes}]{DIM:#}",
        sign(severity),
        padded(word, lang.say(9, 10)),
        padded(&subject(row, lang), NUMBER),
        gravest.code.id(),
        gravest.code.name(),
    )
}

/// The number; where there is none, the order that misses it.
fn subject(row: &Row, lang: Lang) -> String {
    match row.order {
        Some(order) if row.number.trim().is_empty() => {
            cut(&lang.say(format!("(order {})", escaped(order)), format!("（订单 {}）", escaped(order))), NUMBER)
        }
        _ => shown(row.number),
    }
}

/// A number in its column: quoted where spaces at the edge would not be seen, cut where it is long.
fn shown(number: &str) -> String {
    if number.trim() != number {
        return cut(&escaped(&format!("\"{number}\"")), NUMBER);
    }
    cut(&escaped(number), NUMBER)
}

/// Parts on lines of at most so many columns, the further ones set in by `indent`.
pub fn flowed(parts: &[String], indent: usize, columns: usize) -> String {
    let mut out = String::new();
    let mut used = 0;
    for part in parts {
        if used > 0 && used + 3 + width(part) > columns {
            out.push_str(" ·\n");
            out.push_str(&" ".repeat(indent));
            used = 0;
        } else if used > 0 {
            out.push_str(" · ");
            used += 3;
        }
        out.push_str(part);
        used += width(part);
    }
    out
}
