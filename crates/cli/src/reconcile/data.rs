//! For machines: one object per number, and one line of a table.

use std::collections::BTreeMap;
use std::io::Write;

use anyhow::Result;
use serde::Serialize;
use tracklint::reconcile::{Loss, Relation, Slip};

use super::export::Export;
use super::{Joined, Row};
use crate::engine::Said;
use crate::report::guarded;

/// The keys stay; more may come.
#[derive(Serialize)]
struct Object<'a> {
    order: &'a str,
    /// Where the number stands; null for an order that only has a label.
    line: Option<u64>,
    column: Option<u32>,
    label_line: Option<u64>,
    relation: &'static str,
    severity: Option<&'static str>,
    number: &'a str,
    label: &'a str,
    #[serde(skip_serializing_if = "<[Slip]>::is_empty")]
    slips: &'a [Slip],
    #[serde(skip_serializing_if = "Option::is_none")]
    loss: Option<Loss>,
    #[serde(skip_serializing_if = "Option::is_none")]
    other_order: Option<&'a str>,
    /// Orders that got the same number.
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    also: &'a [String],
    findings: &'a [Said],
}

impl<'a> Object<'a> {
    fn of(row: &'a Row) -> Self {
        let found = &row.found;
        Self {
            order: &found.order,
            line: row.number.map(|entry| entry.line),
            column: row.number.map(|entry| entry.column),
            label_line: row.label.map(|entry| entry.line),
            relation: row.kind.name(),
            severity: row.severity().map(tracklint::Severity::name),
            number: &found.filled,
            label: &found.label,
            slips: if let Relation::Slips(slips) = &found.relation { slips } else { &[] },
            loss: if let Relation::Lost(loss) | Relation::LabelLost(loss) = &found.relation {
                Some(*loss)
            } else {
                None
            },
            other_order: if let Relation::OtherOrder { order, .. } = &found.relation { Some(order) } else { None },
            also: &found.also,
            findings: &row.said,
        }
    }
}

/// One object a line.
pub fn jsonl(out: &mut impl Write, joined: &Joined) -> Result<()> {
    for row in &joined.rows {
        serde_json::to_writer(&mut *out, &Object::of(row))?;
        writeln!(out)?;
    }
    Ok(())
}

#[derive(Serialize)]
struct Document<'a> {
    rows: Vec<Object<'a>>,
    shipped: Source<'a>,
    labels: Source<'a>,
    summary: Summary,
}

#[derive(Serialize)]
struct Source<'a> {
    file: &'a str,
    /// That of orders first.
    columns: &'a [String],
    numbers: usize,
    without_order: usize,
}

impl<'a> Source<'a> {
    fn of(export: &'a Export) -> Self {
        let Export { name, columns, entries, keyless, .. } = export;
        Self { file: name, columns, numbers: entries.len(), without_order: *keyless }
    }
}

#[derive(Serialize)]
struct Summary {
    orders_in_both: usize,
    unused_labels: usize,
    relations: BTreeMap<&'static str, usize>,
}

/// One document, with the counts.
pub fn json(out: &mut impl Write, joined: &Joined) -> Result<()> {
    let document = Document {
        rows: joined.rows.iter().map(Object::of).collect(),
        shipped: Source::of(joined.shipped),
        labels: Source::of(joined.labels),
        summary: Summary {
            orders_in_both: joined.common,
            unused_labels: joined.spare,
            relations: joined.kinds.iter().map(|(kind, n)| (kind.name(), *n)).collect(),
        },
    };
    serde_json::to_writer_pretty(&mut *out, &document)?;
    Ok(writeln!(out)?)
}

/// One line a number, safe to open in a spreadsheet.
pub fn csv(out: &mut impl Write, joined: &Joined) -> Result<()> {
    let mut writer = csv::Writer::from_writer(out);
    writer.write_record([
        "order",
        "line",
        "label_line",
        "relation",
        "severity",
        "code",
        "number",
        "label",
        "message",
        "help",
    ])?;
    for row in &joined.rows {
        let said = row.said.first();
        let line = |line: Option<u64>| line.map_or_else(String::new, |line| line.to_string());
        let messages: Vec<&str> = row.said.iter().map(|said| said.message.as_str()).collect();
        let fields: [&str; 10] = [
            &row.found.order,
            &line(row.number.map(|entry| entry.line)),
            &line(row.label.map(|entry| entry.line)),
            row.kind.name(),
            row.severity().map_or("", tracklint::Severity::name),
            said.map_or("", |said| said.code.id()),
            &row.found.filled,
            &row.found.label,
            &messages.join("; "),
            said.map_or("", |said| said.help.as_str()),
        ];
        writer.write_record(fields.map(|field| guarded(field).into_owned()))?;
    }
    Ok(writer.flush()?)
}
