//! Whether the name of a fixed file fits what it is made of.

use std::path::Path;

use anyhow::{Result, bail};
use tracklint::Lang;

use crate::input::Kind;
use crate::language::Say;

/// Refuses a name that says that the file is made of something else than what will be written.
pub fn refuse(target: &Path, kind: Kind, lang: Lang) -> Result<()> {
    const WORKBOOKS: [&str; 2] = ["xlsx", "xlsm"];
    const JSON: [&str; 3] = ["json", "jsonl", "ndjson"];
    const TEXT: [&str; 4] = ["csv", "tsv", "tab", "txt"];
    const OTHERS: [&str; 4] = ["xls", "xlsb", "ods", "numbers"];
    let ending = target.extension().and_then(|ending| ending.to_str()).unwrap_or_default().to_ascii_lowercase();
    let (own, like): (&[&str], _) = match kind {
        Kind::Workbook => (&WORKBOOKS, "XLSX"),
        Kind::Json | Kind::Jsonl => (&JSON, lang.say("JSON (.json, .jsonl)", "JSON 文件（.json、.jsonl）")),
        Kind::Csv | Kind::Tsv | Kind::Lines => (&TEXT, lang.say("a text file (.csv, .txt)", "文本文件（.csv、.txt）")),
    };
    let known = || [&WORKBOOKS[..], &JSON, &TEXT, &OTHERS].concat();
    if !own.contains(&ending.as_str()) && known().contains(&ending.as_str()) {
        let shown = target.display();
        if kind == Kind::Workbook {
            bail!(lang.say(
                format!("{shown}: a fixed workbook is written as XLSX; name it accordingly with --output"),
                format!("{shown}：修改后的工作簿只能写成 XLSX，请在 --output 里用 .xlsx 扩展名"),
            ));
        }
        bail!(lang.say(
            format!(
                "{shown}: the fixed file has the format of the original, {like}; name it accordingly with --output"
            ),
            format!("{shown}：修改后的文件与原文件格式相同，是{like}，请在 --output 里用对应的扩展名"),
        ));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_fits_what_the_file_is_made_of() {
        let fits = |name: &str, kind| refuse(Path::new(name), kind, Lang::En).is_ok();
        for (name, kind) in [
            ("a.csv", Kind::Csv),
            ("a.txt", Kind::Lines),
            ("a.tsv", Kind::Csv),
            ("a.XLSX", Kind::Workbook),
            ("a", Kind::Workbook),
            ("a.new", Kind::Csv),
            ("a.jsonl", Kind::Json),
        ] {
            assert!(fits(name, kind), "{name}");
        }
        for (name, kind) in
            [("a.xlsx", Kind::Csv), ("a.csv", Kind::Workbook), ("a.ods", Kind::Workbook), ("a.json", Kind::Csv)]
        {
            assert!(!fits(name, kind), "{name}");
        }
    }
}
