//! CSV: one line a finding, safe to open in a spreadsheet.

use std::borrow::Cow;

use anyhow::Result;

use super::{ColumnRow, Out, Report, Row};
use crate::tally::Tally;

pub struct Csv(csv::Writer<Out>);

impl Csv {
    pub fn new(out: Out) -> Result<Self> {
        let mut writer = csv::Writer::from_writer(out);
        writer.write_record([
            "file",
            "line",
            "column",
            "field",
            "code",
            "name",
            "severity",
            "verdict",
            "number",
            "fix",
            "message",
            "help",
            "applicability",
        ])?;
        Ok(Self(writer))
    }
}

/// A text that a spreadsheet shows instead of calculating it. Numbers of more than eleven digits stay readable there
/// only in a column of text, which is for the reader to choose: nothing is added to them.
pub fn guarded(text: &str) -> Cow<'_, str> {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']) {
        Cow::Owned(format!("'{text}"))
    } else {
        Cow::Borrowed(text)
    }
}

impl Report for Csv {
    fn row(&mut self, row: &Row) -> Result<()> {
        let (fix, sure) = row.fix().map_or_else(Default::default, |(number, sure)| (number, sure.name()));
        for finding in &row.answer.findings {
            let (line, column) = (row.place.line.to_string(), row.place.column.to_string());
            let fields = [
                &row.place.file.name,
                &line,
                &column,
                row.place.field,
                finding.code.id(),
                finding.code.name(),
                row.severity(finding).name(),
                row.answer.verdict.name(),
                row.number,
                &fix,
                &finding.message,
                &finding.help,
                sure,
            ];
            self.0.write_record(fields.map(|field| guarded(field).into_owned()))?;
        }
        Ok(())
    }

    fn column(&mut self, row: &ColumnRow) -> Result<()> {
        let remark = row.remark;
        let (line, number) = remark.samples.first().map_or((1, ""), |(line, text)| (*line, text.as_str()));
        let (line, column) = (line.to_string(), row.column.to_string());
        let (code, severity) = (remark.code, row.severity.name());
        let fields = [
            &row.file.name,
            &line,
            &column,
            row.field,
            code.id(),
            code.name(),
            severity,
            "column",
            number,
            "",
            &remark.message,
            &remark.help,
            "",
        ];
        Ok(self.0.write_record(fields.map(|field| guarded(field).into_owned()))?)
    }

    fn finish(&mut self, _total: &Tally) -> Result<()> {
        Ok(self.0.flush()?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_calculated() {
        assert_eq!(guarded("=HYPERLINK(\"http://evil\")"), "'=HYPERLINK(\"http://evil\")");
        assert_eq!(guarded("@SUM(A1)"), "'@SUM(A1)");
        assert_eq!(guarded("\n=1+1"), "'\n=1+1");
        assert_eq!(guarded("LX473124735CN"), "LX473124735CN");
    }
}
