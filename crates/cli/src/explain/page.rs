//! A page of Markdown on a terminal: headings, examples, bold words and literal ones, broken where lines get too long.

use std::io::{Result, Write};
use std::ops::Range;

use anstyle::{AnsiColor, Style};

use crate::terminal::{BOLD, wrapped};

/// Where lines are broken.
const LINE: usize = 88;
/// What is typed or stands in a cell.
const LITERAL: Style = AnsiColor::Cyan.on_default();
const TITLE: Style = Style::new().bold().underline();

/// Prints a page: what the pages of the codes use of Markdown, and nothing more.
pub fn print(out: &mut impl Write, page: &str) -> Result<()> {
    let mut literal = false;
    let mut paragraph = String::new();
    for line in page.lines().chain([""]) {
        if line.starts_with("```") {
            literal = !literal;
        } else if literal {
            writeln!(out, "    {LITERAL}{line}{LITERAL:#}")?;
        } else if let Some(title) = line.strip_prefix("# ") {
            writeln!(out, "{TITLE}{title}{TITLE:#}")?;
        } else if !line.is_empty() {
            join(&mut paragraph, line);
        } else if paragraph.is_empty() {
            writeln!(out)?;
        } else {
            text(out, &paragraph)?;
            paragraph.clear();
            writeln!(out)?;
        }
    }
    Ok(())
}

/// Puts a line behind another one: with a space between words, with none between Chinese characters.
fn join(paragraph: &mut String, line: &str) {
    let wide = |c: Option<char>| c.is_some_and(|c| c >= '\u{2e80}');
    let joined = wide(paragraph.chars().last()) && wide(line.chars().next());
    if !paragraph.is_empty() && !joined {
        paragraph.push(' ');
    }
    paragraph.push_str(line);
}

/// Prints a paragraph. Marks are taken out before lines are broken, so that they take no room.
fn text(out: &mut impl Write, paragraph: &str) -> Result<()> {
    let (plain, styles) = marked(paragraph);
    let mut at = 0;
    for line in wrapped(&plain, LINE) {
        // The space at which a line was broken is gone.
        at = plain.len() - plain[at..].trim_start().len();
        let mut current: Option<Style> = None;
        for c in line.chars() {
            let style = styles.iter().find(|(range, _)| range.contains(&at)).map(|(_, style)| *style);
            if style != current {
                if let Some(old) = current {
                    write!(out, "{old:#}")?;
                }
                write!(out, "{}", style.unwrap_or_default())?;
                current = style;
            }
            write!(out, "{c}")?;
            at += c.len_utf8();
        }
        writeln!(out, "{:#}", current.unwrap_or_default())?;
    }
    Ok(())
}

/// A text without its marks, and the bytes of it that have a style. Inside literal text, stars are stars.
fn marked(text: &str) -> (String, Vec<(Range<usize>, Style)>) {
    let (mut plain, mut styles) = (String::with_capacity(text.len()), Vec::new());
    let mut rest = text;
    while !rest.is_empty() {
        let pair = [("`", LITERAL), ("**", BOLD)].into_iter().find_map(|(mark, style)| {
            let (inside, behind) = rest.strip_prefix(mark)?.split_once(mark)?;
            Some((inside, behind, style))
        });
        if let Some((inside, behind, style)) = pair {
            styles.push((plain.len()..plain.len() + inside.len(), style));
            plain.push_str(inside);
            rest = behind;
        } else {
            let first = rest.chars().next().map_or(0, char::len_utf8);
            plain.push_str(&rest[..first]);
            rest = &rest[first..];
        }
    }
    (plain, styles)
}

#[cfg(test)]
mod tests {
    use tracklint::{Code, Lang};

    use super::*;

    fn shown(page: &str) -> String {
        let mut out = Vec::new();
        print(&mut out, page).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn marks_become_styles() {
        let out = shown("# C1 name\n\n**Why.** It is `a *` b\nand more.\n");
        let bold = |text: &str| format!("{BOLD}{text}{BOLD:#}");
        let expected =
            format!("{TITLE}C1 name{TITLE:#}\n\n{} It is {LITERAL}a *{LITERAL:#} b and more.\n\n", bold("Why."));
        assert_eq!(out, expected);
    }

    #[test]
    fn every_page_is_shown_whole() {
        for &code in Code::ALL {
            for lang in Lang::ALL {
                let page = code.page_in(lang);
                let plain = anstream::adapter::strip_str(&shown(&page)).to_string();
                let letters = |text: &str| -> String { text.chars().filter(|c| c.is_alphanumeric()).collect() };
                assert_eq!(letters(&plain), letters(&page.replace("```tracklint", "```")), "{code}");
                let marked = |line: &str| !line.starts_with("    ") && line.contains("**") || line.contains('`');
                assert!(!plain.lines().any(marked), "{code} {plain}");
                assert!(shown(&page).matches("\u{1b}[0m").count() >= 4, "{code}");
            }
        }
    }
}
