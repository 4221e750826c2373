//! The verbs that take numbers or texts: diagnose, decode, scan, sample.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::Args;

use super::choices::{DiagnoseFormat, FailOn, InputKind, ScanFormat};
use super::{Context, Listing, TEMPLATE};

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
    /// What standard input contains: lines, or jsonl (objects with number and optionally id, carrier, service,
    /// platform, origin, destination, `shipped_on`, label, reference)
    #[arg(long, value_name = "KIND", default_value = "lines", hide_possible_values = true)]
    pub input: InputKind,
    /// human, json or jsonl
    #[arg(long, short, value_name = "FORMAT", default_value = "human", hide_possible_values = true)]
    pub format: DiagnoseFormat,
    #[command(flatten)]
    pub context: Context,
    /// Fail from this severity: note, warning, error, never
    #[arg(long, value_name = "SEVERITY", default_value = "error", hide_possible_values = true)]
    pub fail_on: FailOn,
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
    /// The carrier: identifier, name or alias [default: the most likely]
    #[arg(long, short, value_name = "CARRIER")]
    pub carrier: Option<String>,
    #[command(flatten)]
    pub listing: Listing,
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
    pub files: Vec<OsString>,
    /// Only numbers that prove themselves, or are next to a label or their carrier's name
    #[arg(long)]
    pub strict: bool,
    /// Your own carriers and formats, as TOML or JSON
    #[arg(long, value_name = "FILE")]
    pub rules: Vec<PathBuf>,
    /// human or jsonl
    #[arg(long, short, value_name = "FORMAT", default_value = "human", hide_possible_values = true)]
    pub format: ScanFormat,
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
    /// How many different numbers; if there are fewer, those are printed and the exit status is 1
    #[arg(short, long, value_name = "N", default_value = "10")]
    pub number: usize,
    /// The same seed gives the same numbers [default: different ones each time]
    #[arg(long, value_name = "SEED")]
    pub seed: Option<u64>,
    /// Only numbers of this format, by its identifier
    #[arg(long, value_name = "ID")]
    pub of: Option<String>,
    #[command(flatten)]
    pub listing: Listing,
}
