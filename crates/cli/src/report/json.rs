//! JSON: one object per finding, by lines or in one document with the counts.

use std::io::Write;

use anyhow::Result;
use serde::Serialize;
use serde_json::{Value, json};

use super::{ColumnRow, File, Out, Report, Row};
use crate::reason::Reason;
use crate::tally::Tally;

/// Counts as JSON.
pub fn counts(tally: &Tally) -> Value {
    let causes: serde_json::Map<_, _> =
        tally.causes.iter().map(|(cause, n)| (Reason::name(*cause).to_owned(), json!(n))).collect();
    let codes: serde_json::Map<_, _> = tally.codes.iter().map(|(code, n)| (code.id().to_owned(), json!(n))).collect();
    json!({
        "rows": tally.rows,
        "numbers": tally.numbers,
        "clean": tally.clean,
        "columns": tally.columns,
        "errors": tally.errors,
        "warnings": tally.warnings,
        "notes": tally.notes,
        "fixable": tally.safe,
        "likely": tally.likely,
        "mended": tally.mended,
        "causes": causes,
        "codes": codes,
        "carriers": tally.carriers,
        "platforms": tally.marketplaces,
    })
}

/// One finding a line.
pub struct Lines(Out);

impl Lines {
    pub fn new(out: Out) -> Self {
        Self(out)
    }
}

impl Report for Lines {
    fn row(&mut self, row: &Row) -> Result<()> {
        findings(row, |finding| {
            serde_json::to_writer(&mut self.0, finding)?;
            Ok(writeln!(self.0)?)
        })
    }

    fn column(&mut self, row: &ColumnRow) -> Result<()> {
        Ok(writeln!(self.0, "{}", column_finding(row))?)
    }

    fn finish(&mut self, _total: &Tally) -> Result<()> {
        Ok(self.0.flush()?)
    }
}

/// One document; findings are written as they come, so that the document may be long.
pub struct Document {
    out: Out,
    files: Vec<Value>,
    failed: Vec<Value>,
    written: usize,
}

impl Document {
    pub fn new(out: Out) -> Self {
        Self { out, files: Vec::new(), failed: Vec::new(), written: 0 }
    }

    /// Begins the document, or the next element of it.
    fn open(&mut self) -> Result<()> {
        let opening = if self.written == 0 { "{\"findings\":[\n" } else { ",\n" };
        Ok(self.out.write_all(opening.as_bytes())?)
    }
}

impl Report for Document {
    fn row(&mut self, row: &Row) -> Result<()> {
        findings(row, |finding| {
            self.open()?;
            self.written += 1;
            Ok(serde_json::to_writer(&mut self.out, finding)?)
        })
    }

    fn column(&mut self, row: &ColumnRow) -> Result<()> {
        self.open()?;
        self.written += 1;
        Ok(write!(self.out, "{}", column_finding(row))?)
    }

    fn end(&mut self, file: &File, tally: &Tally) -> Result<()> {
        let name = |column: usize| file.columns.name(column);
        self.files.push(json!({
            "file": file.name,
            "sheet": file.sheet,
            "encoding": file.charset.name(),
            "columns": file.columns.numbers.iter().map(|&column| name(column)).collect::<Vec<_>>(),
            "summary": counts(tally),
        }));
        Ok(())
    }

    fn failed(&mut self, file: &str, why: &str) -> Result<()> {
        self.failed.push(json!({ "file": file, "message": why }));
        Ok(())
    }

    fn finish(&mut self, total: &Tally) -> Result<()> {
        if self.written == 0 {
            self.open()?;
        }
        write!(self.out, "\n],\"files\":{}", json!(self.files))?;
        if !self.failed.is_empty() {
            write!(self.out, ",\"failed\":{}", json!(self.failed))?;
        }
        writeln!(self.out, ",\"summary\":{}}}", counts(total))?;
        Ok(self.out.flush()?)
    }
}

/// The keys `file` to `message` stay; more may come.
#[derive(Serialize)]
struct Finding<'a> {
    file: &'a str,
    line: u64,
    column: u32,
    field: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    order: Option<&'a str>,
    code: &'static str,
    name: &'static str,
    severity: &'static str,
    verdict: &'static str,
    number: &'a str,
    span: [usize; 2],
    message: &'a str,
    help: &'a str,
    fix: Option<&'a str>,
    applicability: Option<&'static str>,
}

/// Every finding on a number.
fn findings(row: &Row, mut each: impl FnMut(&Finding) -> Result<()>) -> Result<()> {
    let fix = row.fix();
    for finding in &row.answer.findings {
        each(&Finding {
            file: &row.place.file.name,
            line: row.place.line,
            column: row.place.column,
            field: row.place.field,
            order: row.order,
            code: finding.code.id(),
            name: finding.code.name(),
            severity: row.severity(finding).name(),
            verdict: row.answer.verdict.name(),
            number: row.number,
            span: [finding.span.start, finding.span.end],
            message: &finding.message,
            help: &finding.help,
            fix: fix.as_ref().map(|(number, _)| number.as_str()),
            applicability: fix.as_ref().map(|(_, sure)| sure.name()),
        })?;
    }
    Ok(())
}

/// What is said of a column, under the same keys.
fn column_finding(row: &ColumnRow) -> Value {
    let remark = row.remark;
    let (line, number) = remark.samples.first().map_or((1, ""), |(line, text)| (*line, text.as_str()));
    json!({
        "file": row.file.name,
        "line": line,
        "column": row.column,
        "field": row.field,
        "code": remark.code.id(),
        "name": remark.code.name(),
        "severity": row.severity.name(),
        "number": number,
        "message": remark.message,
        "help": remark.help,
        "rows": remark.rows,
        "lines": remark.samples.iter().map(|(line, _)| line).collect::<Vec<_>>(),
        "run": remark.run,
    })
}
