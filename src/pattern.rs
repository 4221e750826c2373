//! A format printed as a regular expression, for tools that know no check digits.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt::Write as _;

use crate::registry::Registry;
use crate::rule::{Format, Part, Set};

impl Format {
    /// The shape as an anchored regular expression over the canonical spelling, in the common dialect (no look-around,
    /// no flags). It says nothing of check digits; codes of closed tables are written out, those of open tables by
    /// their characters.
    ///
    /// ```
    /// let pattern = tracklint::format("ups-1z").unwrap().pattern();
    /// assert_eq!(pattern, "^1Z[0-9A-Z]{8}[0-9]{8}$");
    /// ```
    pub fn pattern(&self) -> String {
        let mut out = Printer { text: String::from("^"), run: None };
        out.parts(self.shape);
        out.flush();
        out.text.push('$');
        out.text
    }
}

/// Prints parts; neighbouring runs of one set become one run.
struct Printer {
    text: String,
    run: Option<(Set, usize, usize)>,
}

impl Printer {
    fn parts(&mut self, parts: &[Part]) {
        for part in parts {
            match *part {
                Part::Lit(text) => self.literal(text),
                Part::Run { set, min, max, .. } => self.run(set, usize::from(min), usize::from(max)),
                Part::Check(set) => self.run(set, 1, 1),
                Part::Code(_, registry) if registry == Registry::S10Country => {
                    self.words(registry.codes().map(|(code, _)| code));
                }
                Part::Code(_, registry) => self.run(registry.set(), registry.width(), registry.width()),
                Part::OneOf(_, words) => self.words(words.iter().copied()),
                Part::Range { from, to, .. } => {
                    let width = to.to_string().len();
                    let numbers: Vec<String> = (from..=to).map(|n| format!("{n:0width$}")).collect();
                    self.words(numbers.iter().map(String::as_str));
                }
                Part::Optional(inner) => self.group(&[inner], "?"),
                Part::Either(sequences) => self.group(sequences, ""),
            }
        }
    }

    fn literal(&mut self, text: &str) {
        self.flush();
        for b in text.bytes() {
            self.set(Set::range(b, b));
        }
    }

    fn run(&mut self, set: Set, min: usize, max: usize) {
        match &mut self.run {
            Some((same, a, b)) if *same == set => (*a, *b) = (*a + min, *b + max),
            _ => {
                self.flush();
                self.run = Some((set, min, max));
            }
        }
    }

    fn flush(&mut self) {
        let Some((set, min, max)) = self.run.take() else { return };
        self.set(set);
        match (min, max) {
            (1, 1) => {}
            (n, m) if n == m => self.put(format_args!("{{{n}}}")),
            (n, m) => self.put(format_args!("{{{n},{m}}}")),
        }
    }

    fn words<'w>(&mut self, words: impl Iterator<Item = &'w str>) {
        self.flush();
        self.text.push_str("(?:");
        for (i, word) in words.enumerate() {
            if i > 0 {
                self.text.push('|');
            }
            self.literal(word);
        }
        self.text.push(')');
    }

    fn group(&mut self, sequences: &[&[Part]], suffix: &str) {
        self.flush();
        self.text.push_str("(?:");
        for (i, sequence) in sequences.iter().enumerate() {
            if i > 0 {
                self.text.push('|');
            }
            self.parts(sequence);
            self.flush();
        }
        self.text.push(')');
        self.text.push_str(suffix);
    }

    fn set(&mut self, set: Set) {
        self.put(format_args!("{set}"));
    }

    fn put(&mut self, text: core::fmt::Arguments<'_>) {
        let _ = self.text.write_fmt(text);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::sample::{Index, select};
    use regex::Regex;

    use crate::carriers::CARRIERS;
    use crate::rule::{Format, Part};

    fn formats() -> Vec<&'static Format> {
        CARRIERS.iter().flat_map(|c| c.formats).filter(|f| !f.valid.is_empty()).collect()
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(600))]

        #[test]
        fn pattern_and_shape_agree_near_every_format(
            format in select(formats()),
            pick in any::<Index>(),
            slips in prop::collection::vec((any::<Index>(), select(b"0123456789ABCXYZ-*".to_vec())), 0..3),
            cut in 0..2usize,
        ) {
            let mut text = format.valid[pick.index(format.valid.len())].as_bytes().to_vec();
            for (at, by) in slips {
                let at = at.index(text.len());
                text[at] = by;
            }
            text.truncate(text.len() - cut);
            let text = String::from_utf8(text).expect("ASCII");
            let closed = format.shape.iter().any(|p| matches!(p, Part::Code(_, r) if r.is_closed()));
            let known = format.layout(text.as_bytes()).is_some_and(|l| !closed || format.codes_known(&l, text.as_bytes()));
            let regex = Regex::new(&format.pattern()).expect("a printed pattern compiles");
            prop_assert_eq!(regex.is_match(&text), format.fits(text.as_bytes()) && known, "{} {}", format.pattern(), text);
        }
    }
}
