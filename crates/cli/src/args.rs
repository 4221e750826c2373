//! What can be asked on the command line.

use std::io;

use anyhow::Result;
use clap::{Args, CommandFactory, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use tracklint::finding::Severity;

use crate::Outcome;
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
    #[arg(long, global = true, value_name = "LANG", hide_possible_values = true, help_heading = "Everywhere")]
    pub lang: Option<Language>,
    /// When to use colour: auto, always, never
    #[arg(
        long,
        global = true,
        value_name = "WHEN",
        default_value = "auto",
        hide_possible_values = true,
        hide_default_value = true,
        help_heading = "Everywhere"
    )]
    pub color: Color,
}

#[derive(Subcommand)]
pub enum Verb {
    /// Say what a number is, what is wrong with it, and what to submit instead
    Diagnose(Diagnose),
    /// Show what a code means and what to do about it
    Explain(Explain),
    /// List the carriers that are known
    Carriers(Carriers),
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
    /// destination, shipped_on, label)
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
#[derive(Args, Clone, Default)]
pub struct Context {
    /// The carrier: identifier, name, alias, or the name of a service (`燕文`, `菜鸟无忧物流-标准`)
    #[arg(long, short, value_name = "CARRIER")]
    pub carrier: Option<String>,
    /// The marketplace that the numbers go to: aliexpress, amazon, ebay…
    #[arg(long, value_name = "MARKETPLACE")]
    pub profile: Option<String>,
    /// The day to judge by [default: today]
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub today: Option<String>,
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

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
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
pub fn completions(shell: Shell) -> Result<Outcome> {
    clap_complete::generate(shell, &mut Cli::command(), "tracklint", &mut io::stdout());
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
