//! The verbs that take files of orders: check, reconcile.

use std::error::Error;
use std::ffi::OsString;
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
  tracklint check orders.csv --fix                       apply the safe fixes in place
  tracklint check 'exports/*.csv' --format github        annotations for a pull request
")]
#[expect(clippy::struct_excessive_bools, reason = "switches of a command line are bools")]
pub struct Check {
    /// Files, patterns such as `exports/*.csv`, or - for standard input
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<OsString>,
    /// human, json, jsonl, csv, sarif, github, junit, markdown or html
    #[arg(long, short, value_name = "FORMAT", default_value = "human", hide_possible_values = true)]
    pub format: ReportFormat,
    #[command(flatten)]
    pub context: Context,
    /// Fail from this severity: note, warning, error, never [default: error]
    #[arg(long, value_name = "SEVERITY", hide_possible_values = true)]
    pub fail_on: Option<FailOn>,
    /// Show every row, and notes too
    #[arg(long)]
    pub all: bool,
    /// Print only failures
    #[arg(long, short)]
    pub quiet: bool,
    /// Show at most N findings
    #[arg(long, value_name = "N")]
    pub max_findings: Option<usize>,
    /// Threads that check [default: one per processor]
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

    /// Apply safe fixes in place: same number, canonical spelling
    #[arg(long, help_heading = "Fixing")]
    pub fix: bool,
    /// With --fix, --output or --diff: likely fixes, too; compare with the labels
    #[arg(long, help_heading = "Fixing")]
    pub unsafe_fixes: bool,
    /// Show what --fix would change, without writing anything
    #[arg(long, help_heading = "Fixing")]
    pub diff: bool,
    /// Write the fixed file here and leave the original unchanged
    #[arg(long, short, value_name = "PATH", help_heading = "Fixing")]
    pub output: Option<PathBuf>,

    /// Only these codes, names or code prefixes: N1,C301
    #[arg(long, value_name = "CODES", value_delimiter = ',', help_heading = "Filtering")]
    pub select: Vec<String>,
    /// All codes except these
    #[arg(long, value_name = "CODES", value_delimiter = ',', help_heading = "Filtering")]
    pub ignore: Vec<String>,
    /// Configuration file [default: tracklint.toml here or above]
    #[arg(long, value_name = "FILE", help_heading = "Filtering")]
    pub config: Option<PathBuf>,
    /// Baseline of accepted findings
    #[arg(long, value_name = "FILE", help_heading = "Filtering")]
    pub baseline: Option<PathBuf>,
    /// Write the findings of this run as a baseline
    #[arg(long, value_name = "FILE", help_heading = "Filtering")]
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
    /// The export with the submitted numbers; - for standard input
    pub shipped: OsString,
    /// The export with the labels
    pub labels: OsString,
    /// The order number column; A=B if the files name it differently [default: by header]
    #[arg(long, value_name = "COLUMN")]
    pub on: Option<String>,
    /// The tracking number column in SHIPPED, by header, number or letter [default: by header]
    #[arg(long, value_name = "COLUMN")]
    pub number: Option<String>,
    /// The tracking number column in LABELS [default: by header]
    #[arg(long, value_name = "COLUMN")]
    pub label: Option<String>,
    /// human, json, jsonl or csv
    #[arg(long, short, value_name = "FORMAT", default_value = "human", hide_possible_values = true)]
    pub format: ReconcileFormat,
    /// Show every row that is not identical, character by character
    #[arg(long)]
    pub all: bool,
    /// The encoding of both files [default: detected]
    #[arg(long, value_name = "NAME")]
    pub encoding: Option<String>,
}
