//! The raw text, with the places underlined that something is said of.

use std::io::{Result, Write};

use tracklint::Lang;

use super::CODE_COLUMN;
use crate::engine::Said;
use crate::language::Say;
use crate::terminal::{self, BOLD, DIM, Shown, escaped, width};

/// A longer raw text is cut around its first finding.
const LONGEST: usize = 160;

/// The raw text with every finding underlined.
pub(super) fn quote(out: &mut impl Write, input: &str, findings: &[Said], lang: Lang) -> Result<()> {
    if input.is_empty() {
        writeln!(out, "    {DIM}{}{DIM:#}", lang.say("(nothing)", "（空）"))?;
    } else {
        let text = Shown::new(input).text;
        let tail = if width(&text) > LONGEST { "…" } else { "" };
        writeln!(out, "    {BOLD}{}{BOLD:#}{tail}", clip(&text))?;
    }
    let shown = Shown::new(input);
    for finding in findings {
        let columns = shown.columns(finding.span.start, finding.span.end);
        let from = columns.start.min(LONGEST);
        let carets = "^".repeat(columns.end.min(LONGEST).saturating_sub(from).max(1));
        let style = terminal::style(Some(finding.severity));
        let message = escaped(&finding.message);
        let used = 4 + from + carets.len() + 1 + width(&message);
        let gap = CODE_COLUMN.saturating_sub(used).max(2);
        writeln!(
            out,
            "    {}{style}{carets} {message}{style:#}{}{DIM}[{} {}]{DIM:#}",
            " ".repeat(from),
            " ".repeat(gap),
            finding.code.id(),
            finding.code.name(),
        )?;
    }
    Ok(())
}

/// The beginning of a very long text.
fn clip(text: &str) -> &str {
    if width(text) <= LONGEST {
        return text;
    }
    let mut used = 0;
    let end = text.char_indices().find(|(_, c)| {
        used += width(c.encode_utf8(&mut [0; 4]));
        used > LONGEST
    });
    &text[..end.map_or(text.len(), |(at, _)| at)]
}
