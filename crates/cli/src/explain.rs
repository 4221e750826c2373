//! `tracklint explain`: what a code means.

mod page;

use std::io::{IsTerminal, Write};

use anyhow::{Result, bail};
use tracklint::finding::Code;
use tracklint::text::Lang;

use crate::Outcome;
use crate::args::Explain;
use crate::language::Say;
use crate::terminal::{BOLD, padded};

/// Prints the page of one code, or the list of all.
pub fn run(args: &Explain, lang: Lang) -> Result<Outcome> {
    let mut out = anstream::stdout().lock();
    match &args.code {
        Some(text) => {
            let page = code(text, lang)?.page_in(lang);
            // A pipe gets the Markdown, which other programs render.
            let dressed =
                std::io::stdout().is_terminal() || anstream::ColorChoice::global() == anstream::ColorChoice::Always;
            if dressed { page::print(&mut out, &page)? } else { write!(out, "{page}")? }
        }
        None => {
            for code in Code::ALL {
                let said = code.statement(lang);
                writeln!(out, "{BOLD}{}{BOLD:#}  {} {}", code.id(), padded(code.name(), 24), said)?;
            }
        }
    }
    Ok(Outcome::Clean)
}

/// The code that is meant: by its identifier or its name, in any case, with spaces or underscores for the dashes.
fn code(text: &str, lang: Lang) -> Result<Code> {
    let name = text.trim().replace([' ', '_'], "-");
    name.parse::<Code>().or_else(|unknown| {
        let near: Vec<String> = unknown
            .suggestions
            .iter()
            .filter_map(|id| id.parse::<Code>().ok())
            .map(|code| format!("{} {}", code.id(), code.name()))
            .collect();
        let hint = match (near.is_empty(), lang) {
            (true, _) => lang.say("`tracklint explain` lists them all", "运行 tracklint explain 查看全部").to_owned(),
            (false, Lang::En) => format!("did you mean {}?", near.join(", ")),
            (false, Lang::Zh) => format!("是不是 {}？", near.join("、")),
        };
        bail!(lang.say(format!("there is no code `{text}`; {hint}"), format!("没有“{text}”这个诊断码；{hint}")))
    })
}
