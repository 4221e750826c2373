//! The `tracklint` command, as a library of one call; the readers of files can be reached for the sake of the fuzz
//! targets.

mod args;
mod baseline;
mod carriers;
mod check;
mod column;
mod config;
mod day;
mod decode;
mod diagnose;
mod engine;
mod explain;
mod files;
mod fix;
mod headers;
#[doc(hidden)]
pub mod input;
mod language;
mod packs;
mod policy;
mod progress;
mod reason;
mod reconcile;
mod report;
mod rules;
mod sample;
mod scan;
mod spool;
mod step;
mod tally;
mod terminal;

use std::process::ExitCode;

use clap::{CommandFactory, Parser};
use tracklint::Lang;

use args::{Cli, Verb};

/// What a shell reports of a command that wrote to a closed pipe: 128 and the number of the signal.
const BROKEN_PIPE: u8 = 128 + 13;

/// Runs the command with the arguments of the process.
pub fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => return misused(&error),
    };
    cli.color.apply();
    let lang = language::choose(cli.lang);
    let done = match cli.verb {
        Verb::Diagnose(args) => diagnose::run(&args, lang),
        Verb::Check(args) => check::run(&args, lang),
        Verb::Reconcile(args) => reconcile::run(&args, lang),
        Verb::Scan(args) => scan::run(&args, lang),
        Verb::Decode(args) => decode::run(&args, lang),
        Verb::Sample(args) => sample::run(&args, lang),
        Verb::Rules(args) => rules::run(&args),
        Verb::Explain(args) => explain::run(&args, lang),
        Verb::Carriers(args) => carriers::run(&args, lang),
        Verb::Completions { shell } => args::completions(shell),
        Verb::Man => args::man(),
    };
    match done {
        Ok(outcome) => outcome.into(),
        // Nobody reads on, and what was not said may have been a fault.
        Err(error) if terminal::is_broken_pipe(&error) => ExitCode::from(BROKEN_PIPE),
        Err(error) => {
            terminal::complain(&error, lang);
            ExitCode::from(2)
        }
    }
}

/// Says what the command line does not take, or what it asks about the command itself.
fn misused(error: &clap::Error) -> ExitCode {
    if language::spoken() == Lang::En {
        error.exit();
    }
    if let Some(text) = language::chinese(error) {
        terminal::complain(&anyhow::Error::msg(text), Lang::Zh);
        return ExitCode::from(2);
    }
    match language::in_chinese(Cli::command()).try_get_matches() {
        Err(help) => help.exit(),
        Ok(_) => error.exit(),
    }
}

/// What a run found; misuse is an error instead.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Outcome {
    /// Nothing at or above the limit.
    Clean,
    /// Something was.
    Found,
    /// Some files could not be read, as was said.
    Unread,
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Clean => Self::SUCCESS,
            Outcome::Found => Self::from(1),
            Outcome::Unread => Self::from(2),
        }
    }
}
