//! The files of a run.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf, is_separator};

use anyhow::{Context, Result, bail};
use glob::Pattern;
use tracklint::Lang;

use crate::language::Say;

/// Patterns become the files they match, sorted; a name that is a file stays one, whatever signs it has.
pub fn expand(names: &[OsString], lang: Lang) -> Result<Vec<OsString>> {
    let mut files = Vec::new();
    for name in names {
        // What is no Unicode is the name of a file.
        let pattern = name.to_str().filter(|name| name.contains(['*', '?', '[']) && !Path::new(name).exists());
        let Some(pattern) = pattern else {
            files.push(name.clone());
            continue;
        };
        let before = files.len();
        for path in glob::glob(pattern).with_context(|| pattern.to_owned())? {
            let path = path?;
            if path.is_file() {
                files.push(path.into_os_string());
            }
        }
        let others = not_in_unicode(pattern)?;
        if !others.is_empty() {
            files.extend(others);
            files[before..].sort();
        }
        if files.len() == before {
            bail!(lang.say(format!("no file matches {pattern}"), format!("没有与 {pattern} 匹配的文件")));
        }
    }
    Ok(files)
}

/// The files that a pattern matches though their names are no Unicode, as in archives of another system: the patterns
/// of `glob` pass over them.
fn not_in_unicode(pattern: &str) -> Result<Vec<OsString>> {
    let (around, own) = pattern.split_at(pattern.rfind(is_separator).map_or(0, |at| at + 1));
    let own = Pattern::new(own)?;
    let mut files = Vec::new();
    for folder in folders(around)? {
        let read = fs::read_dir(if folder.as_os_str().is_empty() { Path::new(".") } else { folder.as_path() });
        for entry in read.into_iter().flatten().flatten() {
            let name = entry.file_name();
            let path = folder.join(&name);
            if name.to_str().is_none() && own.matches(&name.to_string_lossy()) && path.is_file() {
                files.push(path.into_os_string());
            }
        }
    }
    Ok(files)
}

/// The folders that a pattern matches, which is blank or ends with a separator; each once.
fn folders(pattern: &str) -> Result<Vec<PathBuf>> {
    if pattern.is_empty() {
        return Ok(vec![PathBuf::new()]);
    }
    let mut folders: Vec<PathBuf> = glob::glob(pattern)?.flatten().collect();
    // Any number of folders, or none.
    if let Some(around) = pattern.strip_suffix("**/") {
        folders.extend(self::folders(around)?);
    }
    folders.sort();
    folders.dedup();
    Ok(folders)
}
