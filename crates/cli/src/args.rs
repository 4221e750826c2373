//! What can be asked on the command line.

mod catalogue;
mod choices;
mod files;
mod numbers;

use std::io::{self, Write};
use std::path::PathBuf;

use anyhow::Result;
use clap::{Args, CommandFactory, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

use crate::Outcome;
use crate::language::Language;

pub use catalogue::{Carriers, Explain, Rules};
pub use choices::{
    DiagnoseFormat, FailOn, InputKind, ListFormat, ReconcileFormat, ReportFormat, RulesFormat, ScanFormat,
};
pub use files::{Check, NoSeparator, Reconcile};
pub use numbers::{Decode, Diagnose, Sample, Scan};

const TEMPLATE: &str = "{about-with-newline}\n{before-help}{usage-heading} {usage}\n\n{all-args}";

/// Reads parcel tracking numbers as people actually enter them: what each is, what is wrong, and what to submit instead
#[derive(Parser)]
// If an option is given twice, the last one counts, so that scripts can put their own before the user's or after.
#[command(name = "tracklint", version, help_template = TEMPLATE, max_term_width = 100, args_override_self = true, before_help = "\
Examples:
  tracklint diagnose '1z 999 aa1 01 2345 6784'      one number, explained
  tracklint check orders.csv --profile aliexpress   an order export, row by row
  tracklint check orders.xlsx --lang zh             同上，中文
  tracklint reconcile shipped.csv labels.csv        submitted numbers, compared with the labels
  tracklint explain C301                            what a code means and what to do
  tracklint carriers --search 云途                  search the known carriers")]
pub struct Cli {
    #[command(subcommand)]
    pub verb: Verb,
    /// Language of messages [default: from the locale]
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
    /// Tell what a number is, what is wrong with it, and what to submit instead
    Diagnose(Diagnose),
    /// Check the numbers in files: CSV, TSV, JSON, JSONL, XLSX, XLS, ODS, plain lines
    Check(Box<Check>),
    /// Compare submitted numbers with the labels, order by order
    Reconcile(Reconcile),
    /// Find the numbers in running text: e-mails, chats, scanned pages
    Scan(Scan),
    /// Show what the parts of a number mean
    Decode(Decode),
    /// Generate valid numbers for tests
    Sample(Sample),
    /// Explain a code and what to do about it
    Explain(Explain),
    /// List the known carriers
    Carriers(Carriers),
    /// Print every rule as data
    Rules(Rules),
    /// Print shell completions
    Completions {
        /// bash, elvish, fish, powershell or zsh
        #[arg(hide_possible_values = true)]
        shell: Shell,
    },
    /// Print the manual page
    #[command(hide = true)]
    Man,
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
    /// Reference date for time limits: YYYY-MM-DD or today [default: none]
    #[arg(long, value_name = "DAY")]
    pub today: Option<String>,
    /// Your own carriers, formats, marketplaces, as TOML or JSON
    #[arg(long, value_name = "FILE")]
    pub rules: Vec<PathBuf>,
}

/// What the verbs take that list something of the catalogue.
#[derive(Args)]
pub struct Listing {
    /// Your own carriers and formats, as TOML or JSON
    #[arg(long, value_name = "FILE")]
    pub rules: Vec<PathBuf>,
    /// human or json
    #[arg(long, short, value_name = "FORMAT", default_value = "human", hide_possible_values = true)]
    pub format: ListFormat,
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
pub fn completions(shell: Shell) -> Result<Outcome> {
    // What writes them panics where nobody listens, so it writes to memory.
    let mut text = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "tracklint", &mut text);
    io::stdout().write_all(&text)?;
    Ok(Outcome::Clean)
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
