//! A valid number of any format, for other people's tests. The randomness is the caller's, so that the core needs none.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::rule::{Format, Part, Set};

/// So many bodies are tried before a format counts as impossible: a second key inside the body lets one in ten pass,
/// and never are so many in a row without a check character.
const TRIES: usize = 256;

impl Format {
    /// A number that fits the shape, passes the check and names known codes. `below(n)` must answer with a number below
    /// `n`; the same answers give the same number.
    ///
    /// Optional parts and variable lengths are drawn, too. The number is not meant to belong to anybody, but may do so
    /// by chance: use it in tests, never with a carrier.
    ///
    /// `None` when the format has a check that no drawn body can satisfy.
    ///
    /// ```
    /// let mut seed = 1u32;
    /// let mut below = |n: u32| {
    ///     seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
    ///     (seed >> 8) % n
    /// };
    /// let format = tracklint::format("ups-1z").unwrap();
    /// let number = format.sample(&mut below).unwrap();
    /// assert_eq!(format.fault(number.as_bytes()), None);
    /// ```
    pub fn sample(&self, below: &mut dyn FnMut(u32) -> u32) -> Option<String> {
        (0..TRIES).find_map(|_| {
            let mut text = Vec::new();
            draw(self.shape, below, &mut text);
            if let Some(layout) = self.layout(&text)
                && let Some((body, slot)) = self.body(&layout, &text)
            {
                text[slot] = self.check.expected(body)?;
            }
            let text = String::from_utf8(text).ok()?;
            self.fault(text.as_bytes()).is_none().then_some(text)
        })
    }
}

/// Draws characters for some parts.
fn draw(parts: &[Part], below: &mut dyn FnMut(u32) -> u32, out: &mut Vec<u8>) {
    for part in parts {
        match *part {
            Part::Lit(text) => out.extend_from_slice(text.as_bytes()),
            Part::Run { set, min, max, .. } => {
                let n = min + below(u32::from(max - min) + 1) as u8;
                out.extend((0..n).map(|_| one(set, below)));
            }
            // Where there is no choice nothing is drawn.
            Part::OneOf(_, [word]) => out.extend_from_slice(word.as_bytes()),
            Part::OneOf(_, words) => out.extend_from_slice(words[below(words.len() as u32) as usize].as_bytes()),
            Part::Range { from, to, .. } => {
                let width = to.to_string().len();
                out.extend_from_slice(format!("{:0width$}", from + below(to - from + 1)).as_bytes());
            }
            Part::Code(_, registry) => {
                let pick = below(registry.len() as u32) as usize;
                out.extend_from_slice(registry.codes().nth(pick).map_or("", |(code, _)| code).as_bytes());
            }
            Part::Check(set) => out.push(one(set, below)),
            Part::Optional(inner) => {
                if below(2) == 1 {
                    draw(inner, below, out);
                }
            }
            Part::Either(sequences) => draw(sequences[below(sequences.len() as u32) as usize], below, out),
        }
    }
}

/// Draws one character of a set.
fn one(set: Set, below: &mut dyn FnMut(u32) -> u32) -> u8 {
    let pick = below(set.len()) as usize;
    set.iter().nth(pick).unwrap_or(b'0')
}

/// Answers `below` for the tests of this crate, the same on every machine.
#[cfg(test)]
pub(crate) fn dice(mut seed: u32) -> impl FnMut(u32) -> u32 {
    move |n| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (seed >> 8) % n
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::carriers::CARRIERS;

    #[test]
    fn every_format_gives_numbers_of_its_own() {
        let mut below = dice(7);
        for format in CARRIERS.iter().flat_map(|c| c.formats) {
            for _ in 0..8 {
                let number = format.sample(&mut below).unwrap_or_else(|| panic!("{}", format.id));
                assert_eq!(format.fault(number.as_bytes()), None, "{} {number}", format.id);
            }
        }
    }
}
