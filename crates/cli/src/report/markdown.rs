//! Markdown, for the summary of a job.

use std::io::Write;

use anyhow::Result;
use tracklint::Lang;

use super::{ColumnRow, File, Out, Report, Row};
use crate::language::Say;
use crate::reason::Group;
use crate::tally::Tally;
use crate::terminal::escaped;

/// A summary is read by people: so many rows a file.
const ROWS: usize = 50;

pub struct Markdown {
    out: Out,
    lang: Lang,
    rows: Vec<String>,
    columns: Vec<String>,
    more: usize,
}

impl Markdown {
    pub fn new(out: Out, lang: Lang) -> Self {
        Self { out, lang, rows: Vec::new(), columns: Vec::new(), more: 0 }
    }
}

/// A text that means nothing to Markdown or HTML.
fn plain(text: &str) -> String {
    let mut out = String::new();
    let mut before = [' '; 3];
    for c in escaped(text).chars() {
        // GitHub makes a link of whatever begins so.
        let is_host = c == '.' && before.iter().all(|c| c.eq_ignore_ascii_case(&'w'));
        before = [before[1], before[2], c];
        match c {
            '.' if is_host => out.push_str("\\."),
            '<' => out.push_str("&lt;"),
            '&' => out.push_str("&amp;"),
            '|' | '*' | '_' | '`' | '\\' | '[' | ']' | '~' | '#' | '!' | '@' | ':' => {
                out.push('\\');
                out.push(c);
            }
            _ => out.push(c),
        }
    }
    out
}

impl Report for Markdown {
    fn begin(&mut self, _file: &File) -> Result<()> {
        self.rows.clear();
        self.columns.clear();
        self.more = 0;
        Ok(())
    }

    fn row(&mut self, row: &Row) -> Result<()> {
        if self.rows.len() == ROWS {
            self.more += 1;
            return Ok(());
        }
        let codes: Vec<&str> = row.answer.findings.iter().map(|finding| finding.code.id()).collect();
        let messages: Vec<String> = row.answer.findings.iter().map(|finding| plain(&finding.message)).collect();
        let fix = row.proposal(self.lang).map_or_else(String::new, |proposal| plain(&proposal));
        self.rows.push(format!(
            "| {}:{} | {} | {} | {} | {} | {} |",
            row.place.line,
            row.place.column,
            row.word(self.lang),
            plain(row.number),
            fix,
            codes.join(" "),
            messages.join("; "),
        ));
        Ok(())
    }

    fn column(&mut self, row: &ColumnRow) -> Result<()> {
        self.columns.push(format!(
            "- {}{}{} \\[{}\\]",
            plain(row.field),
            self.lang.say(": ", "："),
            plain(&row.remark.message),
            row.remark.code.id()
        ));
        Ok(())
    }

    fn end(&mut self, file: &File, tally: &Tally) -> Result<()> {
        let (out, lang) = (&mut self.out, self.lang);
        let Tally { numbers, clean, .. } = tally;
        writeln!(out, "## {}\n", plain(&file.name))?;
        let line =
            lang.say(format!("{numbers} numbers, {clean} clean"), format!("{numbers} 个单号，{clean} 个没有问题"));
        writeln!(out, "{line}\n")?;
        if !tally.causes.is_empty() {
            writeln!(
                out,
                "| {} | {} | |\n| --- | ---: | --- |",
                lang.say("cause", "原因"),
                lang.say("numbers", "单号数")
            )?;
        }
        for group in Group::ALL {
            let (n, causes) = tally.group(group);
            if n > 0 {
                let parts: Vec<String> = causes.iter().map(|(cause, n)| format!("{} {n}", cause.title(lang))).collect();
                writeln!(out, "| {} | {n} | {} |", group.title(lang), parts.join(" · "))?;
            }
        }
        if !self.columns.is_empty() {
            writeln!(out, "\n{}", self.columns.join("\n"))?;
        }
        if !self.rows.is_empty() {
            let head = lang.say(
                "| place | verdict | number | fix | codes | why |",
                "| 位置 | 结论 | 单号 | 改为 | 诊断码 | 原因 |",
            );
            writeln!(out, "\n{head}\n| --- | --- | --- | --- | --- | --- |")?;
        }
        for row in &self.rows {
            writeln!(out, "{row}")?;
        }
        if self.more > 0 {
            writeln!(out, "\n{}", lang.say(format!("+ {} more", self.more), format!("另有 {} 行", self.more)))?;
        }
        writeln!(out)?;
        Ok(())
    }

    fn failed(&mut self, file: &str, why: &str) -> Result<()> {
        let error = self.lang.say("error: ", "错误：");
        Ok(writeln!(self.out, "## {}\n\n{error}{}\n", plain(file), plain(why))?)
    }

    fn finish(&mut self, _total: &Tally) -> Result<()> {
        Ok(self.out.flush()?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_cannot_format_the_page() {
        assert_eq!(plain("<b>|`x`"), "&lt;b>\\|\\`x\\`");
        assert_eq!(plain("www.evil.com http://evil.com"), "www\\.evil.com http\\://evil.com");
        assert_eq!(plain("WwW.evil.com ww.evil.com"), "WwW\\.evil.com ww.evil.com");
    }
}
