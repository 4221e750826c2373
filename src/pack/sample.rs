//! A number of a format of a rule pack, drawn from its expression. The randomness is the caller's.

use regex_syntax::hir::{Class, Hir, HirKind};

use super::{PackFit, PackFormat, shape};
use crate::canon::MAX;

/// So many bodies are tried before a format counts as impossible.
const TRIES: usize = 64;
/// What may be repeated without end is repeated so often more than it must.
const MORE: u32 = 8;

impl PackFormat {
    /// A number that fits, including the check character, as from [`Format::sample`](crate::rule::Format::sample).
    /// `None` if none could be generated: the expression requires more characters than a number has, or characters that
    /// no number has.
    ///
    /// ```
    /// use tracklint::pack::Pack;
    ///
    /// let pack = Pack::from_toml(
    ///     "[[carriers]]\nid = \"my-line\"\nname = \"My Line\"\n\
    ///      formats = [{ id = \"my-a\", shape = \"'MYL' n9 check\", check = \"luhn\", check_from = 3 }]",
    /// )?;
    /// let format = &pack.carriers()[0].formats[0];
    /// let number = format.sample(&mut |n| n / 2).unwrap();
    /// assert!(format.fit(&number).is_right());
    /// # Ok::<(), tracklint::pack::PackError>(())
    /// ```
    pub fn sample(&self, below: &mut dyn FnMut(u32) -> u32) -> Option<String> {
        let expression = shape::parsed(&self.pattern)?;
        (0..TRIES).find_map(|_| {
            let mut text = String::new();
            draw(&expression, below, &mut text)?;
            match self.fit(&text) {
                PackFit::Unlike => None,
                PackFit::CheckFails => self.checked(&text),
                PackFit::Shape | PackFit::Checked => Some(text),
            }
        })
    }

    /// The same with the check character that agrees.
    fn checked(&self, text: &str) -> Option<String> {
        let slot = self.pattern.captures(text)?.name("check")?.range();
        ('0'..='9').chain('A'..='Z').find_map(|character| {
            let mut right = text.to_owned();
            right.replace_range(slot.clone(), character.encode_utf8(&mut [0; 4]));
            (self.fit(&right) == PackFit::Checked).then_some(right)
        })
    }
}

/// Draws a text of an expression, if it has one that is short enough.
fn draw(expression: &Hir, below: &mut dyn FnMut(u32) -> u32, out: &mut String) -> Option<()> {
    if out.len() > MAX {
        return None;
    }
    match expression.kind() {
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Literal(literal) => out.push_str(core::str::from_utf8(&literal.0).ok()?),
        HirKind::Class(class) => out.push(one(class, below)?),
        HirKind::Repetition(part) => {
            let most = part.max.unwrap_or(u32::MAX).min(part.min.saturating_add(MORE));
            for _ in 0..part.min.saturating_add(below(most - part.min + 1)) {
                draw(&part.sub, below, out)?;
            }
        }
        HirKind::Capture(group) => draw(&group.sub, below, out)?,
        HirKind::Concat(parts) => {
            for part in parts {
                draw(part, below, out)?;
            }
        }
        HirKind::Alternation(parts) => draw(&parts[below(parts.len() as u32) as usize], below, out)?,
    }
    Some(())
}

/// A character of a class: a capital or a digit where it has one, else a sign that can be seen.
fn one(class: &Class, below: &mut dyn FnMut(u32) -> u32) -> Option<char> {
    let has = |character: &char| match class {
        Class::Unicode(class) => class.iter().any(|range| (range.start()..=range.end()).contains(character)),
        Class::Bytes(class) => class.iter().any(|range| (range.start()..=range.end()).contains(&(*character as u8))),
    };
    let mut known: Vec<char> = ('0'..='9').chain('A'..='Z').filter(has).collect();
    if known.is_empty() {
        known = ('!'..='~').filter(|character| !character.is_ascii_lowercase()).filter(has).collect();
    }
    let at = if known.is_empty() { 0 } else { below(known.len() as u32) as usize };
    known.get(at).copied()
}
