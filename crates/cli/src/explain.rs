//! `tracklint explain`: what a code means.

use std::io::Write;

use anyhow::{Result, bail};
use tracklint::finding::Code;
use tracklint::text::Lang;

use crate::args::Explain;
use crate::language::Say;
use crate::terminal::{BOLD, padded};
use crate::{Outcome, engine};

/// Prints the page of one code, or the list of all.
pub fn run(args: &Explain, lang: Lang) -> Result<Outcome> {
    let mut out = anstream::stdout().lock();
    match &args.code {
        Some(text) => write!(out, "{}", engine::page(find(text, lang)?, lang))?,
        None => {
            for code in Code::ALL {
                writeln!(out, "{BOLD}{}{BOLD:#}  {} {}", code.id(), padded(code.severity().name(), 8), code.name())?;
            }
        }
    }
    Ok(Outcome::Clean)
}

/// The code that goes by `text`, or a sentence with the nearest one.
pub fn find(text: &str, lang: Lang) -> Result<Code> {
    if let Some(code) = Code::ALL.iter().find(|c| c.id().eq_ignore_ascii_case(text) || c.name() == text) {
        return Ok(*code);
    }
    let nearness = |code: &Code| {
        let id = strsim::jaro_winkler(&text.to_ascii_uppercase(), code.id());
        id.max(strsim::jaro_winkler(&text.to_lowercase(), code.name()))
    };
    let nearest = Code::ALL.iter().max_by(|a, b| nearness(a).total_cmp(&nearness(b))).expect("there are codes");
    bail!(lang.say(
        format!("there is no code `{text}`; did you mean {} ({})?", nearest.id(), nearest.name()),
        format!("没有代码“{text}”；您要找的是 {}（{}）吗？", nearest.id(), nearest.name()),
    ))
}
