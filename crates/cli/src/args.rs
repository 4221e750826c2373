//! What can be asked on the command line.

use std::io;
use std::num::NonZeroUsize;
use std::path::PathBuf;

use anyhow::Result;
use clap::{Args, CommandFactory, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use serde::Deserialize;
use tracklint::finding::Severity;

use crate::Outcome;
use crate::input::Kind;
use crate::input::columns::Choice;
use crate::language::Language;

const TEMPLATE: &str = "{about-with-newline}\n{before-help}{usage-heading} {usage}\n\n{all-args}";

/// Reads parcel tracking numbers as people hand them over: what each is, what is wrong, and what to submit instead
#[derive(Parser)]
#[command(name = "tracklint", version, help_template = TEMPLATE, max_term_width = 100, before_help = "\
Examples:
  tracklint diagnose '1z 999 aa1 01 2345 6784'      one number, explained
  tracklint check orders.csv --profile aliexpress   an order export, row by row
  tracklint check orders.xlsx --lang zh             同上，中文
  tracklint explain C301                            what a code means and what to do
  tracklint carriers --search 云途                  which carriers are known")]
pub struct Cli {
    #[command(subcommand)]
    pub verb: Verb,
    /// Language of every sentence [default: that of the locale]
    #[arg(long, global = true, value_name = "LANG", hide_possible_values = true)]
    pub lang: Option<Language>,
    /// When to use colour: auto, always, never
    #[arg(
        long,
        global = true,
        value_name = "WHEN",
        default_value = "auto",
        hide_possible_values = true,
        hide_default_value = true
    )]
    pub color: Color,
}

#[derive(Subcommand)]
pub enum Verb {
    /// Say what a number is, what is wrong with it, and what to submit instead
    Diagnose(Diagnose),
    /// Check the numbers of files: CSV, TSV, JSON, JSONL, XLSX, XLS, ODS, plain lines
    Check(Box<Check>),
    /// Find the numbers in running text: e-mails, chats, pages read by a camera
    Scan(Scan),
    /// Show what the parts of a number mean
    Decode(Decode),
    /// Make up numbers that are right, for tests
    Sample(Sample),
    /// Show what a code means and what to do about it
    Explain(Explain),
    /// List the carriers that are known
    Carriers(Carriers),
    /// Print every rule as data
    Rules(Rules),
    /// Print the completions of a shell
    Completions {
        /// bash, elvish, fish, powershell or zsh
        #[arg(hide_possible_values = true)]
        shell: Shell,
    },
    /// Print the manual page
    #[command(hide = true)]
    Man,
}

#[derive(Args)]
#[command(help_template = TEMPLATE, before_help = "\
Examples:
  tracklint diagnose RB12345678SGB
  tracklint diagnose 986578788855 --carrier fedex
  pbpaste | tracklint diagnose --format jsonl
  echo '{\"number\":\"LX473124735CN\",\"carrier\":\"燕文\"}' | tracklint diagnose --input jsonl
")]
pub struct Diagnose {
    /// The numbers; without any, lines are read from standard input
    pub numbers: Vec<String>,
    /// What standard input holds: lines, or jsonl (objects with number and optionally id, carrier, service,
    /// destination, `shipped_on`, label)
    #[arg(long, value_name = "KIND", default_value = "lines", hide_possible_values = true)]
    pub input: InputKind,
    /// human, json or jsonl
    #[arg(long, short, value_name = "FORMAT", default_value = "human", hide_possible_values = true)]
    pub format: DiagnoseFormat,
    #[command(flatten)]
    pub context: Context,
    /// Exit with 1 from this severity on: note, warning, error, never
    #[arg(long, value_name = "SEVERITY", default_value = "error", hide_possible_values = true)]
    pub fail_on: FailOn,
}

/// What is known about all the numbers of a run.
#[derive(Args, Clone, Debug, Default)]
pub struct Context {
    /// The carrier, by any of its names or services: ups, 燕文, 菜鸟无忧物流-标准
    #[arg(long, short, value_name = "CARRIER")]
    pub carrier: Option<String>,
    /// The marketplace that the numbers go to: aliexpress, amazon, ebay…
    #[arg(long, value_name = "MARKETPLACE")]
    pub profile: Option<String>,
    /// The day to judge ages by: YYYY-MM-DD or today [default: ages are not judged]
    #[arg(long, value_name = "DAY")]
    pub today: Option<String>,
}

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
    /// Exit with 1 from this severity on: note, warning, error, never [default: error]
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
fn delimiter(text: &str) -> Result<u8, String> {
    match text.as_bytes() {
        b"\\t" | b"tab" => Ok(b'\t'),
        [byte] if byte.is_ascii() && !byte.is_ascii_alphanumeric() && *byte != b'"' => Ok(*byte),
        _ => Err("expected one character, such as ; or \\t".to_owned()),
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ReportFormat {
    Human,
    Json,
    Jsonl,
    Csv,
    Sarif,
    Github,
    Junit,
    Markdown,
    Html,
}

#[derive(Args)]
#[command(help_template = TEMPLATE, before_help = "\
Examples:
  tracklint explain C301
  tracklint explain check-digit-mismatch --lang zh
  tracklint explain                                 every code, one line each
")]
pub struct Explain {
    /// A code (`C301`) or the name of one (`check-digit-mismatch`); without any, all codes are listed
    pub code: Option<String>,
}

#[derive(Args)]
#[command(help_template = TEMPLATE, before_help = "\
Examples:
  tracklint carriers --search 云途
  tracklint carriers --search GB
  tracklint carriers --format json
")]
pub struct Carriers {
    /// Only those whose identifier, name, alias or country contains this
    #[arg(long, short, value_name = "TEXT")]
    pub search: Option<String>,
    /// human or json
    #[arg(long, short, value_name = "FORMAT", default_value = "human", hide_possible_values = true)]
    pub format: ListFormat,
}

#[derive(Args)]
#[command(help_template = TEMPLATE, before_help = "\
Examples:
  tracklint scan mail.txt
  tracklint scan 'chats/*.txt' --strict --format jsonl
  pbpaste | tracklint scan --lang zh
")]
pub struct Scan {
    /// Files or patterns; without any, standard input is read
    #[arg(value_name = "FILE")]
    pub files: Vec<String>,
    /// Only what proves itself, or stands beside a label or the name of its carrier
    #[arg(long)]
    pub strict: bool,
    /// human or jsonl
    #[arg(long, short, value_name = "FORMAT", default_value = "human", hide_possible_values = true)]
    pub format: ScanFormat,
}

#[derive(Args)]
#[command(help_template = TEMPLATE, before_help = "\
Examples:
  tracklint decode 1Z999AA10123456784
  tracklint decode RB123456785GB --lang zh
  tracklint decode 986578788855 --carrier fedex --format json
")]
pub struct Decode {
    /// The numbers
    #[arg(required = true, value_name = "NUMBER")]
    pub numbers: Vec<String>,
    /// The carrier: identifier, name or alias [default: the likeliest]
    #[arg(long, short, value_name = "CARRIER")]
    pub carrier: Option<String>,
    /// human or json
    #[arg(long, short, value_name = "FORMAT", default_value = "human", hide_possible_values = true)]
    pub format: ListFormat,
}

#[derive(Args)]
#[command(help_template = TEMPLATE, before_help = "\
Examples:
  tracklint sample yunexpress
  tracklint sample 燕文 -n 3 --seed 1
  tracklint sample ups --of ups-1z --format json
")]
pub struct Sample {
    /// The carrier: identifier, name or alias
    pub carrier: String,
    /// How many
    #[arg(short, long, value_name = "N", default_value = "10")]
    pub number: usize,
    /// The same seed gives the same numbers [default: others each time]
    #[arg(long, value_name = "SEED")]
    pub seed: Option<u64>,
    /// Only numbers of this format, by its identifier
    #[arg(long, value_name = "ID")]
    pub of: Option<String>,
    /// human or json
    #[arg(long, short, value_name = "FORMAT", default_value = "human", hide_possible_values = true)]
    pub format: ListFormat,
}

#[derive(Args)]
#[command(help_template = TEMPLATE, before_help = "\
Examples:
  tracklint rules --format json
  tracklint rules --carrier 燕文
")]
pub struct Rules {
    /// Only those of this carrier: identifier, name or alias
    #[arg(long, short, value_name = "CARRIER")]
    pub carrier: Option<String>,
    /// json
    #[arg(long, short, value_name = "FORMAT", default_value = "json", hide_possible_values = true)]
    pub format: RulesFormat,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ScanFormat {
    Human,
    Jsonl,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum RulesFormat {
    Json,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum InputKind {
    Lines,
    Jsonl,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum DiagnoseFormat {
    Human,
    Json,
    Jsonl,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ListFormat {
    Human,
    Json,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FailOn {
    Note,
    Warning,
    Error,
    Never,
}

impl FailOn {
    /// Whether something of this weight makes the run fail.
    pub fn reached_by(self, severity: Severity) -> bool {
        match self {
            Self::Note => true,
            Self::Warning => severity >= Severity::Warning,
            Self::Error => severity == Severity::Error,
            Self::Never => false,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Color {
    Auto,
    Always,
    Never,
}

impl Color {
    /// Makes every later print obey.
    pub fn apply(self) {
        match self {
            Self::Auto => anstream::ColorChoice::Auto,
            Self::Always => anstream::ColorChoice::Always,
            Self::Never => anstream::ColorChoice::Never,
        }
        .write_global();
    }
}

/// Prints the completions of a shell.
pub fn completions(shell: Shell) -> Outcome {
    clap_complete::generate(shell, &mut Cli::command(), "tracklint", &mut io::stdout());
    Outcome::Clean
}

/// Prints the manual page.
pub fn man() -> Result<Outcome> {
    clap_mangen::Man::new(Cli::command()).render(&mut io::stdout())?;
    Ok(Outcome::Clean)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_sound() {
        Cli::command().debug_assert();
    }

    #[test]
    fn every_help_fits_a_screen() {
        let mut command = Cli::command().term_width(100);
        command.build();
        for verb in command.get_subcommands_mut() {
            let lines = verb.render_help().to_string().lines().count();
            assert!(lines <= 48, "`{} --help` has {lines} lines", verb.get_name());
        }
    }
}
