//! `tracklint carriers`: who is known.

use std::io::Write;

use anyhow::Result;
use serde::Serialize;
use tracklint::CARRIERS;
use tracklint::rule::Carrier;
use tracklint::text::Lang;

use crate::Outcome;
use crate::args::{Carriers, ListFormat};
use crate::language::Say;
use crate::terminal::{BOLD, DIM, padded};

/// Lists carriers.
pub fn run(args: &Carriers, lang: Lang) -> Result<Outcome> {
    let found: Vec<&Carrier> = CARRIERS.iter().copied().filter(|carrier| is_wanted(carrier, args)).collect();
    let mut out = anstream::stdout().lock();
    match args.format {
        ListFormat::Json => {
            let entries: Vec<Entry> = found.iter().map(|carrier| Entry::of(carrier)).collect();
            serde_json::to_writer_pretty(&mut out, &entries)?;
            writeln!(out)?;
        }
        ListFormat::Human => list(&mut out, &found, lang)?,
    }
    if found.is_empty() && args.format == ListFormat::Human {
        writeln!(
            out,
            "{}",
            lang.say("no such carrier; `tracklint carriers` lists all", "没有找到；运行 tracklint carriers 查看全部")
        )?;
        return Ok(Outcome::Found);
    }
    Ok(Outcome::Clean)
}

/// A carrier in JSON.
#[derive(Serialize)]
struct Entry {
    id: &'static str,
    name: &'static str,
    name_zh: Option<&'static str>,
    country: Option<&'static str>,
    kind: &'static str,
    /// Identifiers; `tracklint rules --format json` tells the rest.
    formats: Vec<&'static str>,
}

impl Entry {
    fn of(carrier: &Carrier) -> Self {
        Self {
            id: carrier.id,
            name: carrier.name,
            name_zh: carrier.name_zh,
            country: carrier.country,
            kind: carrier.kind.name(),
            formats: carrier.formats.iter().map(|format| format.id).collect(),
        }
    }
}

fn is_wanted(carrier: &Carrier, args: &Carriers) -> bool {
    let Some(search) = &args.search else { return true };
    let search = search.to_lowercase();
    let names = [carrier.id, carrier.name].into_iter().chain(carrier.name_zh).chain(carrier.aliases.iter().copied());
    let country = carrier.country.is_some_and(|code| code.eq_ignore_ascii_case(&search));
    country || names.into_iter().any(|name| name.to_lowercase().contains(&search))
}

fn list(out: &mut impl Write, carriers: &[&Carrier], lang: Lang) -> Result<()> {
    for carrier in carriers {
        let name = match (lang, carrier.name_zh) {
            (_, None) => carrier.name.to_owned(),
            (Lang::En, Some(zh)) => format!("{} {zh}", carrier.name),
            (Lang::Zh, Some(zh)) => format!("{zh} {}", carrier.name),
        };
        let country = carrier.country.unwrap_or("··");
        writeln!(out, "{BOLD}{}{BOLD:#} {country}  {name}", padded(carrier.id, 24))?;
        for format in carrier.formats {
            let example = format.valid.first().unwrap_or(&"");
            writeln!(out, "    {DIM}{}{DIM:#} {}", padded(example, 34), format.name)?;
        }
    }
    Ok(())
}
