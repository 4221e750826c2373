//! A page that a seller can open, with nothing in it that loads or runs.

use std::io::Write;

use anyhow::Result;
use tracklint::{Applicability, Lang};

use super::{ColumnRow, File, Out, Report, Row};
use crate::language::Say;
use crate::reason::Group;
use crate::spool::Spool;
use crate::tally::Tally;
use crate::terminal::escaped;

const STYLE: &str = "body{font:15px/1.5 system-ui,sans-serif;max-width:70em;margin:2em auto;padding:0 1em;color:#222}\
table{border-collapse:collapse;width:100%}td,th{text-align:left;padding:.3em .6em;border-bottom:1px solid #ddd;vertical-align:top}\
td:nth-child(-n+2){white-space:nowrap}code{font:13px/1.4 ui-monospace,monospace;white-space:pre-wrap;overflow-wrap:anywhere}mark{background:#fdd;color:inherit}\
.error{color:#b00020}.warning{color:#8a5a00}.note{color:#555}.fix{color:#06662b}.dim{color:#666}";

pub struct Html {
    out: Out,
    lang: Lang,
    /// The rows of a file wait for its counts, which stand above them.
    rows: Spool,
    any: bool,
    columns: Vec<String>,
    begun: bool,
}

impl Html {
    pub fn new(out: Out, lang: Lang) -> Self {
        Self { out, lang, rows: Spool::new(), any: false, columns: Vec::new(), begun: false }
    }

    /// Begins the page, once.
    fn head(&mut self) -> Result<()> {
        if !std::mem::replace(&mut self.begun, true) {
            let (tag, title) =
                (self.lang.say("en", "zh-CN"), self.lang.say("Tracking number report", "运单号检查结果"));
            write!(
                self.out,
                "<!doctype html>\n<html lang=\"{tag}\">\n<meta charset=\"utf-8\">\n\
                <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
                <meta name=\"viewport\" content=\"width=device-width\">\n<title>{title}</title>\n<style>{STYLE}</style>\n<h1>{title}</h1>\n"
            )?;
        }
        Ok(())
    }
}

/// A text that means nothing to HTML.
fn plain(text: &str) -> String {
    escaped(text).replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// The number with its faults marked.
fn marked(row: &Row) -> String {
    let number = row.number;
    let mut out = String::new();
    let mut at = 0;
    let mut spans: Vec<(usize, usize)> = row.answer.findings.iter().map(|f| (f.span.start, f.span.end)).collect();
    spans.sort_unstable();
    for (start, end) in spans {
        if start < at || start >= end || (start, end) == (0, number.len()) {
            continue;
        }
        let (Some(before), Some(fault)) = (number.get(at..start), number.get(start..end)) else { continue };
        out.extend([plain(before).as_str(), "<mark>", plain(fault).as_str(), "</mark>"]);
        at = end;
    }
    out + &plain(number.get(at..).unwrap_or(""))
}

impl Report for Html {
    fn begin(&mut self, _file: &File) -> Result<()> {
        self.head()
    }

    fn row(&mut self, row: &Row) -> Result<()> {
        let severity = row.answer.severity().map_or("note", |severity| severity.name());
        let fix = row.fix().map_or_else(String::new, |(number, sure)| {
            let hint = if sure == Applicability::Safe {
                ""
            } else {
                self.lang.say(" (compare with the label)", "（请对照面单核对）")
            };
            format!("<code class=\"fix\">{}</code>{hint}", plain(&number))
        });
        let why: Vec<String> = row
            .answer
            .findings
            .iter()
            .map(|finding| format!("{} <span class=\"dim\">[{}]</span>", plain(&finding.message), finding.code.id()))
            .collect();
        writeln!(
            self.rows,
            "<tr><td>{}:{}<td class=\"{severity}\">{}<td><code>{}</code><td>{fix}<td>{}",
            row.place.line,
            row.place.column,
            row.word(self.lang),
            marked(row),
            why.join("<br>"),
        )?;
        self.any = true;
        Ok(())
    }

    fn column(&mut self, row: &ColumnRow) -> Result<()> {
        let (severity, remark) = (row.severity.name(), row.remark);
        self.columns.push(format!(
            "<li class=\"{severity}\">{}{}{} <span class=\"dim\">[{}] {}</span>",
            plain(row.field),
            self.lang.say(": ", "："),
            plain(&remark.message),
            remark.code.id(),
            plain(&remark.help),
        ));
        Ok(())
    }

    fn end(&mut self, file: &File, tally: &Tally) -> Result<()> {
        let (out, lang) = (&mut self.out, self.lang);
        let Tally { numbers, clean, .. } = tally;
        let line =
            lang.say(format!("{numbers} numbers, {clean} clean"), format!("共 {numbers} 个单号，{clean} 个没有问题"));
        let colon = lang.say(": ", "：");
        write!(out, "<h2>{}</h2>\n<p>{line}\n<ul>\n", plain(&file.name))?;
        for group in Group::ALL {
            let (n, causes) = tally.group(group);
            if n > 0 {
                let parts: Vec<String> = causes.iter().map(|(cause, n)| format!("{} {n}", cause.title(lang))).collect();
                writeln!(out, "<li>{}{colon}{n} <span class=\"dim\">{}</span>", group.title(lang), parts.join(" · "))?;
            }
        }
        for column in self.columns.drain(..) {
            writeln!(out, "{column}")?;
        }
        writeln!(out, "</ul>")?;
        if std::mem::take(&mut self.any) {
            let head = lang.say(["place", "verdict", "number", "fix", "why"], ["位置", "结论", "单号", "改为", "原因"]);
            writeln!(out, "<table>\n<tr><th>{}", head.join("<th>"))?;
            self.rows.pour(out)?;
            writeln!(out, "</table>")?;
        }
        Ok(())
    }

    fn failed(&mut self, file: &str, why: &str) -> Result<()> {
        self.head()?;
        Ok(writeln!(self.out, "<h2>{}</h2>\n<p class=\"error\">{}", plain(file), plain(why))?)
    }

    fn finish(&mut self, _total: &Tally) -> Result<()> {
        self.head()?;
        Ok(self.out.flush()?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_cannot_write_the_page() {
        assert_eq!(plain("<script>\"&"), "&lt;script&gt;&quot;&amp;");
    }
}
