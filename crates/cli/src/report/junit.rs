//! `JUnit` XML: a suite a file, a case a number of which something is said.

use std::io::Write;

use anyhow::Result;
use quick_junit::{NonSuccessKind, Report as Document, TestCase, TestCaseStatus, TestSuite};
use tracklint::Severity;

use super::{ColumnRow, File, Out, Report, Row};
use crate::tally::Tally;
use crate::terminal::escaped;

pub struct Junit {
    out: Out,
    document: Document,
    suite: TestSuite,
}

impl Junit {
    pub fn new(out: Out) -> Self {
        Self { out, document: Document::new("tracklint"), suite: TestSuite::new("") }
    }
}

impl Report for Junit {
    fn begin(&mut self, file: &File) -> Result<()> {
        self.suite = TestSuite::new(file.name.as_str());
        Ok(())
    }

    fn row(&mut self, row: &Row) -> Result<()> {
        let lines: Vec<String> = row
            .answer
            .findings
            .iter()
            .map(|finding| format!("{} {}: {}", finding.code.id(), finding.code.name(), escaped(&finding.message)))
            .collect();
        let status = if row.answer.severity() == Some(Severity::Error) {
            let mut status = TestCaseStatus::non_success(NonSuccessKind::Failure);
            status.set_message(lines[0].as_str()).set_type(row.answer.findings[0].code.id());
            status.set_description(lines.join("\n"));
            status
        } else {
            TestCaseStatus::success()
        };
        let mut case =
            TestCase::new(format!("{}:{} {}", row.place.line, row.place.column, escaped(row.number)), status);
        case.set_classname(row.place.file.name.as_str());
        if row.answer.severity() != Some(Severity::Error) {
            case.set_system_out(lines.join("\n"));
        }
        self.suite.add_test_case(case);
        Ok(())
    }

    fn column(&mut self, row: &ColumnRow) -> Result<()> {
        let text = format!("{} {}: {}", row.remark.code.id(), row.remark.code.name(), escaped(&row.remark.message));
        let status = if row.severity == Severity::Error {
            let mut status = TestCaseStatus::non_success(NonSuccessKind::Failure);
            status.set_message(text.as_str()).set_type(row.remark.code.id());
            status
        } else {
            TestCaseStatus::success()
        };
        let mut case = TestCase::new(format!("column {} {}", escaped(row.field), row.remark.code.id()), status);
        case.set_classname(row.file.name.as_str());
        if row.severity != Severity::Error {
            case.set_system_out(text);
        }
        self.suite.add_test_case(case);
        Ok(())
    }

    fn end(&mut self, file: &File, tally: &Tally) -> Result<()> {
        let mut suite = std::mem::replace(&mut self.suite, TestSuite::new(""));
        let mut clean = TestCase::new(format!("{} clean numbers", tally.clean), TestCaseStatus::success());
        clean.set_classname(file.name.as_str());
        suite.add_test_case(clean);
        self.document.add_test_suite(suite);
        Ok(())
    }

    fn finish(&mut self, _total: &Tally) -> Result<()> {
        self.document.serialize(&mut self.out)?;
        writeln!(self.out)?;
        Ok(self.out.flush()?)
    }
}
