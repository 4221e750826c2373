//! `tracklint carriers`: who is known.

use std::borrow::Cow;
use std::io::Write;

use anyhow::Result;
use serde::Serialize;
use tracklint::CARRIERS;
use tracklint::pack::{Pack, PackCarrier};
use tracklint::rule::Carrier;
use tracklint::text::Lang;

use crate::Outcome;
use crate::args::{Carriers, ListFormat};
use crate::language::Say;
use crate::packs;
use crate::terminal::{BOLD, DIM, escaped, padded};

/// Lists carriers.
pub fn run(args: &Carriers, lang: Lang) -> Result<Outcome> {
    let known = CARRIERS.iter().map(|carrier| Entry::of(carrier, lang));
    let own = packs::load(&args.listing.rules, lang)?.into_iter().flat_map(Pack::carriers).map(Entry::of_pack);
    let found: Vec<Entry> = own.chain(known).filter(|entry| entry.is_wanted(args)).collect();
    let mut out = anstream::stdout().lock();
    match args.listing.format {
        ListFormat::Json => {
            serde_json::to_writer_pretty(&mut out, &found)?;
            writeln!(out)?;
        }
        ListFormat::Human => list(&mut out, &found, lang)?,
    }
    if found.is_empty() && args.listing.format == ListFormat::Human {
        writeln!(
            out,
            "{}",
            lang.say(
                "no such carrier; `tracklint carriers` lists them all",
                "没有找到；运行 tracklint carriers 查看全部"
            )
        )?;
        return Ok(Outcome::Found);
    }
    Ok(Outcome::Clean)
}

/// A carrier of the catalogue, or of the user's own rule packs.
#[derive(Serialize)]
struct Entry {
    id: &'static str,
    name: &'static str,
    name_zh: Option<&'static str>,
    country: Option<&'static str>,
    /// Null for one of a rule pack, which does not say.
    kind: Option<&'static str>,
    /// Identifiers; `tracklint rules --format json` tells the rest.
    formats: Vec<&'static str>,
    #[serde(skip)]
    aliases: Vec<&'static str>,
    /// An example of each format and what it is called.
    #[serde(skip)]
    examples: Vec<(&'static str, Cow<'static, str>)>,
}

impl Entry {
    fn of(carrier: &'static Carrier, lang: Lang) -> Self {
        Self {
            id: carrier.id,
            name: carrier.name,
            name_zh: carrier.name_zh,
            country: carrier.country,
            kind: Some(carrier.kind.name()),
            formats: carrier.formats.iter().map(|format| format.id).collect(),
            aliases: carrier.aliases.to_vec(),
            examples: carrier.formats.iter().map(|f| (*f.valid.first().unwrap_or(&""), f.label(lang))).collect(),
        }
    }

    /// A carrier of a rule pack.
    fn of_pack(carrier: &'static PackCarrier) -> Self {
        Self {
            id: &carrier.id,
            name: &carrier.name,
            name_zh: carrier.name_zh.as_deref(),
            country: carrier.country.as_deref(),
            kind: None,
            formats: carrier.formats.iter().map(|format| format.id.as_str()).collect(),
            aliases: carrier.aliases.iter().map(String::as_str).collect(),
            examples: carrier.formats.iter().map(|f| (f.id.as_str(), Cow::Borrowed(f.name.as_str()))).collect(),
        }
    }

    /// Whether the search finds it, or there is none.
    fn is_wanted(&self, args: &Carriers) -> bool {
        let Some(search) = &args.search else { return true };
        if tracklint::carrier_named(search).is_ok_and(|carrier| carrier.id == self.id) {
            return true;
        }
        let lives = |country: Option<&str>| country.is_some_and(|code| code.eq_ignore_ascii_case(search));
        // Two capitals that are a country are asked for as one: they stand in many names by chance.
        let capitals = search.len() == 2 && search.bytes().all(|b| b.is_ascii_uppercase());
        if lives(self.country) || capitals && CARRIERS.iter().any(|carrier| lives(carrier.country)) {
            return lives(self.country);
        }
        let search = search.to_lowercase();
        let names = [self.id, self.name].into_iter().chain(self.name_zh).chain(self.aliases.iter().copied());
        names.into_iter().any(|name| name.to_lowercase().contains(&search))
    }
}

/// One line for each carrier.
fn list(out: &mut impl Write, carriers: &[Entry], lang: Lang) -> Result<()> {
    for carrier in carriers {
        let name = match (lang, carrier.name_zh) {
            (_, None) => carrier.name.to_owned(),
            (Lang::En, Some(zh)) => format!("{} {zh}", carrier.name),
            (Lang::Zh, Some(zh)) => format!("{zh} {}", carrier.name),
        };
        let country = carrier.country.unwrap_or("··");
        writeln!(out, "{BOLD}{}{BOLD:#} {country}  {}", padded(&escaped(carrier.id), 24), escaped(&name))?;
        for (example, format) in &carrier.examples {
            writeln!(out, "    {DIM}{}{DIM:#} {}", padded(&escaped(example), 34), escaped(format))?;
        }
    }
    Ok(())
}
