//! Rule packs of the user: `--rules FILE`, and `rules` in tracklint.toml.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow};
use tracklint::Lang;
use tracklint::pack::{Pack, PackCarrier, PackError};

use crate::language::Say;

/// All packs as one; none when no file is named. It lives as long as the program, because what is said of a number
/// points into it.
pub fn load(files: &[PathBuf], lang: Lang) -> Result<Option<&'static Pack>> {
    let mut all: Option<Pack> = None;
    for file in files {
        let pack = read(file, lang)?;
        all = Some(match all {
            None => pack,
            Some(others) => others.join(pack).map_err(|error| at(file, &error, lang))?,
        });
    }
    Ok(all.map(|pack| &*Box::leak(Box::new(pack))))
}

/// Reads a pack, as JSON where it is called so or begins so, else as TOML.
fn read(file: &Path, lang: Lang) -> Result<Pack> {
    let shown = file.display();
    let text = fs::read_to_string(file)
        .with_context(|| lang.say(format!("cannot read {shown}"), format!("无法读取 {shown}")))?;
    let text = text.trim_start_matches('\u{feff}');
    let json = file.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("json"));
    let pack = if json || text.trim_start().starts_with('{') { Pack::from_json(text) } else { Pack::from_toml(text) };
    pack.map_err(|error| at(file, &error, lang))
}

/// The error says all that its source says.
fn at(file: &Path, error: &PackError, lang: Lang) -> anyhow::Error {
    anyhow!("{}: {}", file.display(), error.message(lang))
}

/// The name of a carrier in the reader's language.
pub fn name(carrier: &PackCarrier, lang: Lang) -> String {
    match (lang, &carrier.name_zh) {
        (Lang::Zh, Some(zh)) if *zh != carrier.name => format!("{zh} {}", carrier.name),
        _ => carrier.name.clone(),
    }
}
