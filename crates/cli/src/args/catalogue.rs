//! The verbs that show what is known: explain, carriers, rules.

use clap::Args;

use super::choices::RulesFormat;
use super::{Listing, TEMPLATE};

#[derive(Args)]
#[command(help_template = TEMPLATE, before_help = "\
Examples:
  tracklint explain C301
  tracklint explain check-digit-mismatch --lang zh
  tracklint explain                                 every code, one line each
")]
pub struct Explain {
    /// A code (`C301`) or its name (`check-digit-mismatch`); without one, all codes are listed
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
    #[command(flatten)]
    pub listing: Listing,
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
