//! Annotations of a pull request, in the words of GitHub's workflow commands.

use std::fmt::Write as _;
use std::io::Write;

use anyhow::Result;
use tracklint::{Lang, Severity};

use super::{ColumnRow, Out, Report, Row};
use crate::language::Say;
use crate::tally::Tally;

pub struct Github {
    out: Out,
    lang: Lang,
}

impl Github {
    pub fn new(out: Out, lang: Lang) -> Self {
        Self { out, lang }
    }
}

/// A text of a workflow command: only what would end it is escaped.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// How a workflow calls a severity.
fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    }
}

/// A property of a workflow command.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

impl Report for Github {
    fn row(&mut self, row: &Row) -> Result<()> {
        for finding in &row.answer.findings {
            let level = level(row.severity(finding));
            let mut text = row.titled(&finding.message);
            if let Some(proposal) = row.proposal(self.lang) {
                write!(text, " → {proposal}")?;
            }
            writeln!(
                self.out,
                "::{level} file={},line={},title={}::{}",
                property(&row.place.file.name),
                row.place.line,
                property(&format!("{} {}", finding.code.id(), finding.code.name())),
                data(&text),
            )?;
        }
        Ok(())
    }

    fn column(&mut self, row: &ColumnRow) -> Result<()> {
        let remark = row.remark;
        writeln!(
            self.out,
            "::{} file={},line={},title={}::{}: {}",
            level(row.severity),
            property(&row.file.name),
            remark.samples.first().map_or(1, |(line, _)| *line),
            property(&format!("{} {}", remark.code.id(), remark.code.name())),
            data(&crate::terminal::escaped(row.field)),
            data(&crate::terminal::escaped(&remark.message)),
        )?;
        Ok(())
    }

    fn failed(&mut self, file: &str, why: &str) -> Result<()> {
        let (file, why) = (property(file), data(&crate::terminal::escaped(why)));
        Ok(writeln!(self.out, "::error file={file},title=tracklint::{why}")?)
    }

    fn finish(&mut self, total: &Tally) -> Result<()> {
        let Tally { numbers, errors, warnings, .. } = total;
        let what = if *numbers == 1 { "number" } else { "numbers" };
        let text = self.lang.say(
            format!("{numbers} {what}, {errors} with errors, {warnings} with warnings"),
            format!("共 {numbers} 个单号，错误 {errors} 个，警告 {warnings} 个"),
        );
        writeln!(self.out, "::notice title=tracklint::{text}")?;
        Ok(self.out.flush()?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_cannot_give_commands() {
        assert_eq!(data("1\n::error::x%0A"), "1%0A::error::x%250A");
        assert_eq!(property("a,b:c"), "a%2Cb%3Ac");
    }
}
