//! SARIF 2.1.0, with fixes and fingerprints.

use std::io::Write;

use anyhow::Result;
use serde_json::{Value, json};
use tracklint::{Applicability, Code, Lang, Severity};

use super::{ColumnRow, Out, Region, Report, Row};
use crate::baseline::fingerprint;
use crate::engine::Said;
use crate::tally::Tally;
use crate::terminal::escaped;

/// Results are written as they come; what is known only at the end stands at the end, which JSON allows.
pub struct Sarif {
    out: Out,
    written: usize,
    /// Files that could not be read or fixed.
    failed: Vec<Value>,
}

impl Sarif {
    pub fn new(out: Out) -> Self {
        Self { out, written: 0, failed: Vec::new() }
    }

    /// Begins the document, or the next result in it.
    fn open(&mut self) -> Result<()> {
        const OPENING: &str = "{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[{\"results\":[\n";
        Ok(self.out.write_all(if self.written == 0 { OPENING } else { ",\n" }.as_bytes())?)
    }
}

/// How SARIF calls a severity.
fn level(severity: Severity) -> &'static str {
    severity.name()
}

/// A path as a URI reference.
fn uri(path: &str) -> String {
    let one = |byte: u8| {
        let plain = byte.is_ascii_alphanumeric() || b"/-._~".contains(&byte);
        if plain { char::from(byte).to_string() } else { format!("%{byte:02X}") }
    };
    path.replace('\\', "/").bytes().map(one).collect()
}

/// One finding.
fn result(row: &Row, finding: &Said) -> Value {
    let place = &row.place;
    let lines = place.region();
    let mut region = lines.map_or_else(|| json!({ "startLine": place.line }), text_region);
    if let Some((start, length)) = place.bytes() {
        region["byteOffset"] = json!(start);
        region["byteLength"] = json!(length);
    }
    let mut result = json!({
        "ruleId": finding.code.id(),
        "ruleIndex": finding.code as usize,
        "level": level(row.severity(finding)),
        "message": { "text": row.titled(&finding.message) },
        "locations": [{
            "physicalLocation": { "artifactLocation": { "uri": uri(&place.file.name) }, "region": region },
            "logicalLocations": [{ "name": place.field, "kind": "member", "fullyQualifiedName": format!("{}:{}", place.line, place.column) }],
        }],
        "partialFingerprints": { "tracklint/v1": fingerprint(&place.file.name, finding.code, row.number) },
        "properties": { "verdict": row.answer.verdict.name(), "number": row.number },
    });
    let safe = row.fix().filter(|(_, sure)| *sure == Applicability::Safe);
    if let (Some((number, _)), Some(lines)) = (safe, lines) {
        result["fixes"] = json!([{
            "description": { "text": format!("write {number}") },
            "artifactChanges": [{
                "artifactLocation": { "uri": uri(&place.file.name) },
                "replacements": [{
                    "deletedRegion": text_region(lines),
                    "insertedContent": { "text": crate::fix::spelled(&number, place.number.form) },
                }],
            }],
        }]);
    }
    result
}

/// A piece of a text, by lines and columns.
fn text_region(Region { start, end }: Region) -> Value {
    json!({ "startLine": start.0, "startColumn": start.1, "endLine": end.0, "endColumn": end.1 })
}

/// A code, as SARIF lists it.
fn rule(code: Code) -> Value {
    let text = |lang| code.statement(lang);
    json!({
        "id": code.id(),
        "name": code.name(),
        "shortDescription": { "text": text(Lang::En) },
        "fullDescription": { "text": format!("{} / {}", text(Lang::En), text(Lang::Zh)) },
        "defaultConfiguration": { "level": level(code.severity()) },
    })
}

impl Report for Sarif {
    fn row(&mut self, row: &Row) -> Result<()> {
        for finding in &row.answer.findings {
            self.open()?;
            self.written += 1;
            serde_json::to_writer(&mut self.out, &result(row, finding))?;
        }
        Ok(())
    }

    fn column(&mut self, row: &ColumnRow) -> Result<()> {
        self.open()?;
        self.written += 1;
        let remark = row.remark;
        let line = remark.samples.first().map_or(1, |(line, _)| *line);
        let result = json!({
            "ruleId": remark.code.id(),
            "ruleIndex": remark.code as usize,
            "level": level(row.severity),
            "message": { "text": format!("{}: {}", escaped(row.field), escaped(&remark.message)) },
            "locations": [{
                "physicalLocation": { "artifactLocation": { "uri": uri(&row.file.name) }, "region": { "startLine": line } },
                "logicalLocations": [{ "name": row.field, "kind": "member" }],
            }],
            "partialFingerprints": { "tracklint/v1": fingerprint(&row.file.name, remark.code, row.field) },
        });
        Ok(write!(self.out, "{result}")?)
    }

    fn failed(&mut self, file: &str, why: &str) -> Result<()> {
        self.failed.push(json!({
            "level": level(Severity::Error),
            "message": { "text": escaped(why) },
            "locations": [{ "physicalLocation": { "artifactLocation": { "uri": uri(file) } } }],
        }));
        Ok(())
    }

    fn finish(&mut self, _total: &Tally) -> Result<()> {
        if self.written == 0 {
            self.open()?;
        }
        let rules: Vec<Value> = Code::ALL.iter().map(|code| rule(*code)).collect();
        let driver = json!({
            "name": "tracklint",
            "version": env!("CARGO_PKG_VERSION"),
            "informationUri": env!("CARGO_PKG_REPOSITORY"),
            "rules": rules,
        });
        write!(self.out, "\n],")?;
        if !self.failed.is_empty() {
            let run = json!({ "executionSuccessful": false, "toolExecutionNotifications": self.failed });
            write!(self.out, "\"invocations\":[{run}],")?;
        }
        writeln!(self.out, "\"columnKind\":\"unicodeCodePoints\",\"tool\":{{\"driver\":{driver}}}}}]}}")?;
        Ok(self.out.flush()?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_become_uris() {
        assert_eq!(uri("导出/a b.csv"), "%E5%AF%BC%E5%87%BA/a%20b.csv");
        assert_eq!(uri("exports\\a.csv"), "exports/a.csv");
    }
}
