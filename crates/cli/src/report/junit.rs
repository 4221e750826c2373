//! `JUnit` XML as Jenkins publishes its schema: a suite a file, a case a number of which something is said.

use std::io::Write;

use anyhow::Result;
use quick_xml::escape::escape;
use tracklint::{Lang, Severity};

use super::{ColumnRow, File, Out, Report, Row};
use crate::spool::Spool;
use crate::tally::Tally;
use crate::terminal::escaped;

/// Counts stand above what they count, so cases wait for the head of their suite, and suites for that of the document.
pub struct Junit {
    out: Out,
    suites: Spool,
    cases: Spool,
    total: Counts,
    suite: Counts,
}

#[derive(Clone, Copy, Default)]
struct Counts {
    tests: usize,
    failures: usize,
    errors: usize,
}

impl Junit {
    pub fn new(out: Out) -> Self {
        let (total, suite) = (Counts::default(), Counts::default());
        Self { out, suites: Spool::new(), cases: Spool::new(), total, suite }
    }

    /// One case, with what failed or what is only remarked.
    fn case(&mut self, name: &str, file: &File, failure: Option<&str>, lines: &[String]) -> Result<()> {
        self.suite.tests += 1;
        let (name, file, text) = (plain(name), plain(&file.name), plain(&lines.join("\n")));
        writeln!(self.cases, "    <testcase name=\"{name}\" classname=\"{file}\">")?;
        match (failure, lines) {
            (Some(kind), [first, ..]) => {
                self.suite.failures += 1;
                let first = plain(first);
                writeln!(self.cases, "      <failure message=\"{first}\" type=\"{kind}\">{text}</failure>")?;
            }
            (None, [_, ..]) => writeln!(self.cases, "      <system-out>{text}</system-out>")?,
            (_, []) => {}
        }
        Ok(writeln!(self.cases, "    </testcase>")?)
    }
}

/// A text that means nothing to XML, without the characters that XML has no word for.
fn plain(text: &str) -> String {
    let lines: Vec<String> = text.lines().map(escaped).collect();
    escape(lines.join("\n")).replace(['\u{fffe}', '\u{ffff}'], "\u{fffd}")
}

impl Report for Junit {
    fn row(&mut self, row: &Row) -> Result<()> {
        let said = &row.answer.findings;
        let lines: Vec<String> =
            said.iter().map(|f| format!("{} {}: {}", f.code.id(), f.code.name(), escaped(&f.message))).collect();
        let lines: Vec<String> = lines.into_iter().chain(row.proposal(Lang::En).map(|p| format!("→ {p}"))).collect();
        let failure = (row.answer.severity() == Some(Severity::Error)).then(|| said[0].code.id());
        let blank = row.number.trim().is_empty();
        let what = if blank {
            row.order.map_or_else(|| "(blank)".to_owned(), |order| format!("(order {order})"))
        } else {
            row.number.to_owned()
        };
        let name = format!("{}:{} {}", row.place.line, row.place.column, escaped(&what));
        self.case(&name, row.place.file, failure, &lines)
    }

    fn column(&mut self, row: &ColumnRow) -> Result<()> {
        let code = row.remark.code;
        let line = format!("{} {}: {}", code.id(), code.name(), escaped(&row.remark.message));
        let failure = (row.severity == Severity::Error).then(|| code.id());
        self.case(&format!("column {} {}", escaped(row.field), code.id()), row.file, failure, &[line])
    }

    /// A suite without a failure looks as if all was well.
    fn hidden(&mut self, file: &File, rows: usize, failing: usize) -> Result<()> {
        let line = format!("{rows} more numbers with findings are not shown, {failing} of them with errors");
        self.case("numbers that are not shown", file, (failing > 0).then_some("hidden"), &[line])
    }

    fn end(&mut self, file: &File, tally: &Tally) -> Result<()> {
        // A suite without a test looks like one that did not run.
        if tally.clean > 0 || self.suite.tests == 0 {
            self.case(&format!("{} clean numbers", tally.clean), file, None, &[])?;
        }
        let Counts { tests, failures, .. } = std::mem::take(&mut self.suite);
        self.total.tests += tests;
        self.total.failures += failures;
        let name = plain(&file.name);
        writeln!(self.suites, "  <testsuite name=\"{name}\" tests=\"{tests}\" failures=\"{failures}\" errors=\"0\">")?;
        self.cases.pour(&mut self.suites)?;
        Ok(writeln!(self.suites, "  </testsuite>")?)
    }

    /// A suite of its own: what was found before the file broke off has another one.
    fn failed(&mut self, file: &str, why: &str) -> Result<()> {
        self.total.tests += 1;
        self.total.errors += 1;
        let (name, why) = (plain(file), plain(why));
        writeln!(self.suites, "  <testsuite name=\"{name}\" tests=\"1\" failures=\"0\" errors=\"1\">")?;
        writeln!(self.suites, "    <testcase name=\"the file\" classname=\"{name}\">")?;
        writeln!(self.suites, "      <error message=\"{why}\" type=\"unread\"></error>")?;
        Ok(writeln!(self.suites, "    </testcase>\n  </testsuite>")?)
    }

    fn finish(&mut self, _total: &Tally) -> Result<()> {
        let Counts { tests, failures, errors } = self.total;
        writeln!(self.out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")?;
        writeln!(
            self.out,
            "<testsuites name=\"tracklint\" tests=\"{tests}\" failures=\"{failures}\" errors=\"{errors}\">"
        )?;
        self.suites.pour(&mut self.out)?;
        writeln!(self.out, "</testsuites>")?;
        Ok(self.out.flush()?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_cannot_write_the_document() {
        assert_eq!(plain("</testcase>&\"\u{ffff}\u{1}"), "&lt;/testcase&gt;&amp;&quot;\u{fffd}\\u{1}");
    }
}
