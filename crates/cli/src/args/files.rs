//! The verbs that take files of orders: check, reconcile.

use std::error::Error;
use std::fmt;
use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::Args;

use super::choices::{FailOn, ReconcileFormat, ReportFormat};
use super::{Context, TEMPLATE};
use crate::input::Kind;
use crate::input::columns::Choice;

#[derive(Args)]
#[command(help_template = TEMPLATE, before_help = "\
Examples:
  tracklint check orders.csv --profile aliexpress
  tracklint check orders.xlsx --column number=运单号,carrier=物流方式 --lang zh
  tracklint check orders.csv --fix                       mend what is safe to mend, in place
  tracklint check 'exports/*.csv' --format github        annotations for a pull request
")]
#[expect(clippy::struct_excessive_bools, reason = "switches of a command line are bools")]
pub struct Check {
    /// Files, patterns such as `exports/*.csv`, or - for standard input
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<String>,
    /// human, json, jsonl, csv, sarif, github, junit, markdown or html
    #[arg(long, short, value_name = "FORMAT", default_value = "human", hide_possible_values = true)]
    pub format: ReportFormat,
    #[command(flatten)]
    pub context: Context,
    /// Exit with 1 from: note, warning, error, never [default: error]
    #[arg(long, value_name = "SEVERITY", hide_possible_values = true)]
    pub fail_on: Option<FailOn>,
    /// Show every row, and notes too
    #[arg(long)]
    pub all: bool,
    /// Print nothing but what fails
    #[arg(long, short)]
    pub quiet: bool,
    /// Stop showing after so many findings
    #[arg(long, value_name = "N")]
    pub max_findings: Option<usize>,
    /// Threads that judge [default: one for each processor]
    #[arg(long, value_name = "N", hide = true)]
    pub threads: Option<NonZeroUsize>,

    /// Columns by header, number or letter: number=运单号,carrier=C
    #[arg(long, value_name = "ROLE=COLUMN", value_delimiter = ',', help_heading = "Reading")]
    pub column: Vec<Choice>,
    /// csv, tsv, lines, json, jsonl or workbook [default: by content]
    #[arg(long, value_name = "KIND", hide_possible_values = true, help_heading = "Reading")]
    pub input: Option<Kind>,
    /// utf-8, utf-16le, gb18030, big5, `shift_jis`… [default: detected]
    #[arg(long, value_name = "NAME", help_heading = "Reading")]
    pub encoding: Option<String>,
    /// The character between two fields; \t for a tab [default: detected]
    #[arg(long, value_name = "CHAR", value_parser = delimiter, help_heading = "Reading")]
    pub delimiter: Option<u8>,
    /// The sheet, by name or number [default: the first with numbers]
    #[arg(long, value_name = "SHEET", help_heading = "Reading")]
    pub sheet: Option<String>,
    /// Pass over tables without a column of numbers
    #[arg(long, help_heading = "Reading")]
    pub skip_unrelated: bool,

    /// Mend in place what is safe to mend: the same number, spelled canonically
    #[arg(long, help_heading = "Mending")]
    pub fix: bool,
    /// Mend what is likely, too; compare with the labels afterwards
    #[arg(long, help_heading = "Mending")]
    pub unsafe_fixes: bool,
    /// Show what --fix would change, and write nothing
    #[arg(long, help_heading = "Mending")]
    pub diff: bool,
    /// Write the mended file here and leave the original alone
    #[arg(long, short, value_name = "PATH", help_heading = "Mending")]
    pub output: Option<PathBuf>,

    /// Only these codes, names or beginnings of codes: N1,C301
    #[arg(long, value_name = "CODES", value_delimiter = ',', help_heading = "Choosing")]
    pub select: Vec<String>,
    /// None of these
    #[arg(long, value_name = "CODES", value_delimiter = ',', help_heading = "Choosing")]
    pub ignore: Vec<String>,
    /// Settings [default: tracklint.toml here or above]
    #[arg(long, value_name = "FILE", help_heading = "Choosing")]
    pub config: Option<PathBuf>,
    /// Findings of an earlier run, which fail no more
    #[arg(long, value_name = "FILE", help_heading = "Choosing")]
    pub baseline: Option<PathBuf>,
    /// Write the findings of this run as a baseline
    #[arg(long, value_name = "FILE", help_heading = "Choosing")]
    pub write_baseline: Option<PathBuf>,
}

/// A separator as people type it.
fn delimiter(text: &str) -> Result<u8, NoSeparator> {
    match text.as_bytes() {
        b"\\t" | b"tab" => Ok(b'\t'),
        [byte] if byte.is_ascii() && !byte.is_ascii_alphanumeric() && *byte != b'"' => Ok(*byte),
        _ => Err(NoSeparator),
    }
}

/// A text that separates no fields.
#[derive(Clone, Copy, Debug)]
pub struct NoSeparator;

impl fmt::Display for NoSeparator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected one character, such as ; or \\t")
    }
}

impl Error for NoSeparator {}

#[derive(Args)]
#[command(help_template = TEMPLATE, before_help = "\
Examples:
  tracklint reconcile shipped.csv labels.xlsx
  tracklint reconcile shipped.csv labels.csv --on order_id --format csv > differences.csv
  tracklint reconcile 回填.xlsx 打单.csv --on 订单号=参考号 --label 面单号 --lang zh
")]
pub struct Reconcile {
    /// The export with what was filled in; - for standard input
    pub shipped: String,
    /// The export with the labels that were made
    pub labels: String,
    /// The column of order numbers; A=B where the files call it differently [default: by header]
    #[arg(long, value_name = "COLUMN")]
    pub on: Option<String>,
    /// The column of numbers in SHIPPED, by header, number or letter [default: by header]
    #[arg(long, value_name = "COLUMN")]
    pub number: Option<String>,
    /// The column of numbers in LABELS [default: by header]
    #[arg(long, value_name = "COLUMN")]
    pub label: Option<String>,
    /// human, json, jsonl or csv
    #[arg(long, short, value_name = "FORMAT", default_value = "human", hide_possible_values = true)]
    pub format: ReconcileFormat,
    /// Show every row that is not the same character by character
    #[arg(long)]
    pub all: bool,
    /// The encoding of both files [default: detected]
    #[arg(long, value_name = "NAME")]
    pub encoding: Option<String>,
}
