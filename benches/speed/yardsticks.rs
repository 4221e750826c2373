//! What the library is measured against.

use std::cell::RefCell;

use regex::RegexSet;
use regex_automata::dfa::{Automaton, StartKind, dense};
use regex_automata::util::syntax;
use regex_automata::{Anchored, Input, MatchKind, PatternSet};
use tracklint::check::Check;
use tracklint::rule::Standing;
use tracklint::{CARRIERS, Format, diagnose};

/// What costs the least that any reader can do: one table look-up per byte.
pub fn look_up(text: &str) -> usize {
    text.bytes().map(|b| usize::from(CLASS[usize::from(b)])).sum()
}

/// A cleaned number with the bitmaps that matching needs.
pub struct Cleaned {
    bytes: [u8; 64],
    len: usize,
    digits: u64,
    letters: u64,
}

impl Cleaned {
    pub fn digits(&self) -> u64 {
        self.digits
    }

    fn text(&self) -> &[u8] {
        &self.bytes[..self.len]
    }
}

/// Cleaning alone: uppercase letters without spaces and hyphens, in one pass into a buffer.
pub fn clean(text: &str) -> Cleaned {
    let mut out = Cleaned { bytes: [0; 64], len: 0, digits: 0, letters: 0 };
    for b in text.bytes() {
        let kept = CLASS[usize::from(b)];
        if kept > 1 {
            if out.len == 40 {
                break;
            }
            out.bytes[out.len] = kept;
            let letter = u64::from(kept >= b'A');
            out.letters |= letter << out.len;
            out.digits |= (letter ^ 1) << out.len;
            out.len += 1;
        } else if kept == 0 {
            break;
        }
    }
    out
}

static CLASS: [u8; 256] = {
    let mut table = [0; 256];
    let mut b = 0;
    while b < 128 {
        table[b] = match b as u8 {
            c @ (b'0'..=b'9' | b'A'..=b'Z') => c,
            c @ b'a'..=b'z' => c - 32,
            b' ' | b'-' => 1,
            _ => 0,
        };
        b += 1;
    }
    table
};

/// One format alone, as by hand: an S10 number with its check digit.
pub fn is_s10(text: &str) -> usize {
    let number = clean(text);
    let fits = number.len == 13 && number.letters == 0b1_1000_0000_0011;
    usize::from(fits && Check::S10.accepts(&number.bytes[2..10], number.bytes[10]))
}

/// The printed patterns of all formats that take part in every answer, as most libraries hold theirs.
pub struct Patterns(RegexSet);

impl Patterns {
    pub fn new() -> Self {
        let formats = CARRIERS.iter().flat_map(|c| c.formats).filter(|f| f.standing == Standing::Stable);
        Self(RegexSet::new(formats.map(Format::pattern)).expect("printed patterns compile"))
    }

    pub fn count(&self, text: &str) -> usize {
        self.0.matches(text).iter().count()
    }
}

/// The formats of the open test set in one dense automaton, with their check digits: what a library with this small a
/// catalogue could do at best.
pub struct Dfa {
    automaton: dense::DFA<Vec<u32>>,
    formats: Vec<&'static Format>,
    found: RefCell<PatternSet>,
}

impl Dfa {
    /// `rows` are those of the test set: courier, format, number.
    pub fn new(rows: &[Vec<&str>]) -> Self {
        let mut formats: Vec<&'static Format> = Vec::new();
        for row in rows {
            let number = clean(row[2]);
            let accepts = |f: &&Format| f.fits(number.text()) && f.check_agrees(number.text()) != Some(false);
            let format = diagnose(row[2]).best().and_then(|best| best.carrier.formats.iter().find(accepts));
            formats.extend(format.filter(|f| !formats.contains(f)));
        }
        let patterns: Vec<String> = formats.iter().map(|f| f.pattern()).collect();
        let config = dense::Config::new().match_kind(MatchKind::All).start_kind(StartKind::Anchored);
        let dfa = dense::Builder::new()
            .configure(config)
            .syntax(syntax::Config::new().unicode(false).utf8(false))
            .build_many(&patterns)
            .expect("the automaton is small");
        let found = RefCell::new(PatternSet::new(formats.len()));
        Self { automaton: dfa, formats, found }
    }

    /// Cleans, matches, and asks the check digits.
    pub fn accepted(&self, text: &str) -> usize {
        let number = clean(text);
        let mut found = self.found.borrow_mut();
        found.clear();
        let input = Input::new(number.text()).anchored(Anchored::Yes);
        self.automaton.try_which_overlapping_matches(&input, &mut found).expect("no quit bytes");
        found.iter().filter(|p| self.formats[p.as_usize()].check_agrees(number.text()) != Some(false)).count()
    }
}
