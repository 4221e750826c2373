//! The files of a run.

use std::path::Path;

use anyhow::{Context, Result, bail};
use tracklint::Lang;

use crate::language::Say;

/// Patterns become the files they match, sorted; a name that is a file stays one, whatever signs it has.
pub fn expand(names: &[String], lang: Lang) -> Result<Vec<String>> {
    let mut files = Vec::new();
    for name in names {
        let is_pattern = name.contains(['*', '?', '[']);
        if !is_pattern || name == "-" || Path::new(name).exists() {
            files.push(name.clone());
            continue;
        }
        let before = files.len();
        for path in glob::glob(name).with_context(|| name.clone())? {
            let path = path?;
            if path.is_file() {
                files.push(path.to_string_lossy().into_owned());
            }
        }
        if files.len() == before {
            bail!(lang.say(format!("no file matches {name}"), format!("没有与 {name} 匹配的文件")));
        }
    }
    Ok(files)
}
