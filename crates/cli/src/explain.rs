//! `tracklint explain`: what a code means.

use std::io::Write;

use anyhow::Result;
use tracklint::finding::Code;
use tracklint::text::Lang;

use crate::Outcome;
use crate::args::Explain;
use crate::terminal::{BOLD, padded};

/// Prints the page of one code, or the list of all.
pub fn run(args: &Explain, lang: Lang) -> Result<Outcome> {
    let mut out = anstream::stdout().lock();
    match &args.code {
        Some(text) => write!(out, "{}", Code::parse(text)?.page_in(lang))?,
        None => {
            for code in Code::ALL {
                let said = code.statement(lang);
                writeln!(out, "{BOLD}{}{BOLD:#}  {} {}", code.id(), padded(code.name(), 24), said)?;
            }
        }
    }
    Ok(Outcome::Clean)
}
