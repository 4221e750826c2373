//! Findings that were there before: an old file can be adopted, and only what is new fails.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};
use tracklint::Code;

/// What a finding is known by, whatever line it moves to: file, code and number, hashed so that all have one length and
/// a reader of the file sees no numbers. It keeps no secret: whoever tries all numbers of ten to thirteen digits finds
/// the one. FNV-1a, because it must stay the same for ever.
pub fn fingerprint(file: &str, code: Code, number: &str) -> String {
    let name = file.replace('\\', "/");
    let parts = [name.trim_start_matches("./").as_bytes(), code.id().as_bytes(), number.as_bytes()];
    let hash = parts
        .iter()
        .flat_map(|part| part.iter().chain(&[0]))
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, &byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    format!("{hash:016x}")
}

/// The findings of an earlier run, and those of this one where they are to be kept.
#[derive(Debug, Default)]
pub struct Baseline {
    known: BTreeMap<String, usize>,
    now: BTreeMap<String, usize>,
    write_to: Option<PathBuf>,
    /// The folder of its file.
    folder: Option<PathBuf>,
    /// The last file that was asked about, as it was typed and as the baseline names it.
    last: (String, String),
}

#[derive(Deserialize, Serialize)]
struct Written {
    version: u32,
    findings: BTreeMap<String, usize>,
}

impl Baseline {
    /// The findings that are known, and where they are to be written.
    pub fn load(known: Option<&Path>, write_to: Option<&Path>) -> Result<Self> {
        let read = |path: &Path| -> Result<BTreeMap<String, usize>> {
            let shown = || path.display().to_string();
            let text = fs::read_to_string(path).with_context(shown)?;
            Ok(serde_json::from_str::<Written>(&text).with_context(shown)?.findings)
        };
        // Settings may name the file that this run writes for the first time.
        let known = known.filter(|path| write_to.is_none() || path.exists());
        let folder = write_to.or(known).and_then(|path| match path.parent()? {
            here if here.as_os_str().is_empty() => fs::canonicalize(".").ok(),
            folder => fs::canonicalize(folder).ok(),
        });
        Ok(Self {
            folder,
            known: known.map(read).transpose()?.unwrap_or_default(),
            now: BTreeMap::new(),
            write_to: write_to.map(Path::to_owned),
            last: Default::default(),
        })
    }

    /// A file as the baseline names it: from its own folder, wherever the command runs and however the path was typed.
    fn named(&mut self, file: &str) -> &str {
        if self.last.0 != file {
            let within = || fs::canonicalize(file).ok()?.strip_prefix(self.folder.as_ref()?).map(Path::to_owned).ok();
            let name = within().map_or_else(|| file.to_owned(), |path| path.to_string_lossy().into_owned());
            self.last = (file.to_owned(), name);
        }
        &self.last.1
    }

    /// Whether the finding was not there before. A finding of the baseline is used up by one of its kind.
    pub fn is_new(&mut self, file: &str, code: Code, number: &str) -> bool {
        if self.known.is_empty() && self.write_to.is_none() {
            return true;
        }
        let key = fingerprint(self.named(file), code, number);
        if self.write_to.is_some() {
            *self.now.entry(key.clone()).or_default() += 1;
        }
        match self.known.get_mut(&key) {
            Some(left) if *left > 0 => {
                *left -= 1;
                false
            }
            _ => true,
        }
    }

    /// Writes the findings of this run, where that was asked for.
    pub fn write(&self) -> Result<()> {
        let Some(path) = &self.write_to else { return Ok(()) };
        let text = serde_json::to_string_pretty(&Written { version: 1, findings: self.now.clone() })?;
        fs::write(path, text + "\n").with_context(|| path.display().to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_baseline_need_not_be_there() {
        let path = Path::new("no/such/baseline.json");
        assert!(Baseline::load(Some(path), Some(path)).is_ok());
        assert!(Baseline::load(Some(path), None).is_err());
    }

    #[test]
    fn a_finding_of_the_baseline_counts_as_often_as_it_was_there() {
        let key = fingerprint("a.csv", Code::Empty, "");
        let mut baseline = Baseline { known: [(key, 2)].into(), ..Baseline::default() };
        let new: Vec<bool> = (0..3).map(|_| baseline.is_new("a.csv", Code::Empty, "")).collect();
        assert_eq!(new, [false, false, true]);
        assert!(baseline.is_new("b.csv", Code::Empty, ""));
    }
}
