//! Numbers of a rule pack in running text, beside those of the catalogue.

use core::iter::Peekable;

use super::{PackCarrier, PackDiagnoser, PackMatch};
use crate::canon::MAX;
use crate::finding::Span;
use crate::foreign::{self, Strength};
use crate::scan::{Ground, Scanner, Sighting, beside};
use crate::signs::parts_groups;

/// Words that one number may be printed in.
const GROUPS: usize = 8;
/// Hardly any number is shorter.
const SHORTEST_NUMBER: usize = 6;
/// How far the name of a carrier may stand from its number, in bytes.
const NEAR: usize = 64;
/// A shorter name says nothing in running text, unless it is Chinese.
const SHORTEST_NAME: usize = 3;

/// A number found in a text.
///
/// ```
/// use tracklint::{Diagnoser, pack::Pack, scan::Scanner};
///
/// let pack = Pack::from_toml(
///     "[[carriers]]\nid = \"my-line\"\nname = \"My Line\"\nformats = [{ id = \"my-a\", shape = \"'MYL' n9\" }]",
/// )?;
/// let text = "单号MYL499273987，另一个是1Z999AA10123456784";
/// let found = pack.diagnoser(Diagnoser::new()).scan(text, Scanner::eager());
/// let numbers: Vec<_> = found.iter().map(|number| number.span().of(text)).collect();
/// assert_eq!(numbers, ["MYL499273987", "1Z999AA10123456784"]);
/// # Ok::<(), tracklint::pack::PackError>(())
/// ```
#[derive(Clone, Debug)]
pub enum Found<'p> {
    /// One of the catalogue's.
    Known(Sighting),
    /// One of the pack's.
    Own(PackSighting<'p>),
}

impl Found<'_> {
    /// Where it stands: bytes of the text.
    pub const fn span(&self) -> Span {
        match self {
            Self::Known(found) => found.span,
            Self::Own(found) => found.span,
        }
    }
}

/// A number of a rule pack found in a text.
///
/// ```
/// use tracklint::{Diagnoser, pack::{Found, Pack}, scan::{Ground, Scanner}};
///
/// let pack = Pack::from_toml(
///     "[[carriers]]\nid = \"my-line\"\nname = \"My Line\"\nformats = [{ id = \"my-a\", shape = \"'MYL' n9\" }]",
/// )?;
/// let found = pack.diagnoser(Diagnoser::new()).scan("My Line: MYL499273987", Scanner::strict());
/// let Found::Own(own) = &found[0] else { unreachable!("no number of the catalogue") };
/// assert_eq!((own.number.as_str(), own.ground), ("MYL499273987", Ground::Name));
/// assert_eq!((own.span.start, own.best.carrier.id.as_str()), (9, "my-line"));
/// # Ok::<(), tracklint::pack::PackError>(())
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PackSighting<'p> {
    /// Where it stands: bytes of the text.
    pub span: Span,
    /// The number in the spelling to submit.
    pub number: String,
    /// Carrier and format.
    pub best: PackMatch<'p>,
    /// Why it is taken for a number.
    pub ground: Ground,
}

impl<'p> PackDiagnoser<'p> {
    /// [`Scanner::scan`] with the pack: its numbers are found besides those of the catalogue. Where both see one, the
    /// catalogue's is kept if it proves itself or its carrier is named, and no check character supports the pack's.
    ///
    /// ```
    /// use tracklint::pack::{Found, Pack};
    /// use tracklint::{Diagnoser, scan::Scanner};
    ///
    /// let pack = Pack::from_toml(
    ///     "[[carriers]]\nid = \"my-line\"\nname = \"My Line\"\nformats = [{ id = \"my-a\", shape = \"'MYL' n9\" }]",
    /// )?;
    /// let text = "sent as MYL499273987, not 1Z999AA10123456784";
    /// let found = pack.diagnoser(Diagnoser::new()).scan(text, Scanner::eager());
    /// assert!(matches!(&found[0], Found::Own(own) if own.number == "MYL499273987"));
    /// assert!(matches!(&found[1], Found::Known(_)));
    /// # Ok::<(), tracklint::pack::PackError>(())
    /// ```
    pub fn scan(&self, text: &str, scanner: Scanner) -> Vec<Found<'p>> {
        let mut known = scanner.scan(text).peekable();
        let mut out = Vec::new();
        for own in self.sightings(text, scanner.is_eager()) {
            take_while(&mut known, |other| other.span.end <= own.span.start, |other| out.push(Found::Known(other)));
            let checked = own.best.check == Some(true);
            let stays = |other: &Sighting| matches!(other.ground, Ground::Proof | Ground::Name) && !checked;
            let mut beaten = false;
            take_while(
                &mut known,
                |other| other.span.start < own.span.end,
                |other| {
                    if stays(&other) {
                        beaten = true;
                        out.push(Found::Known(other));
                    }
                },
            );
            if !beaten {
                out.push(Found::Own(own));
            }
        }
        out.extend(known.map(Found::Known));
        out
    }

    /// The numbers of the pack, in order and without overlap.
    fn sightings(&self, text: &str, eager: bool) -> Vec<PackSighting<'p>> {
        let words = words(text);
        let mut out = Vec::new();
        let mut at = 0;
        while at < words.len() {
            let most = 1 + words[at..].windows(2).take(GROUPS - 1).take_while(|two| are_groups(text, two)).count();
            let found = (1..=most).rev().find_map(|groups| {
                let span = Span::new(words[at].start, words[at + groups - 1].end);
                let found = self.whole(text, span, groups > 1, eager)?;
                Some((groups, found))
            });
            if let Some((groups, found)) = found {
                out.push(found);
                at += groups;
            } else {
                out.extend(self.part(text, words[at], eager));
                at += 1;
            }
        }
        out
    }

    /// Words that are one number. Nothing but a check character says that several are.
    fn whole(&self, text: &str, span: Span, several: bool, eager: bool) -> Option<PackSighting<'p>> {
        let raw = span.of(text);
        let signs = raw.bytes().filter(u8::is_ascii_alphanumeric).count();
        if !(SHORTEST_NUMBER..=MAX).contains(&signs) || !raw.bytes().any(|b| b.is_ascii_digit()) {
            return None;
        }
        let spelled = raw.to_ascii_uppercase();
        let bare = spelled.replace(parts_groups, "");
        let fitting = |number: String| Some((self.fitting(&number).into_iter().next()?, number));
        let (best, number) = fitting(spelled).or_else(|| fitting(bare))?;
        if several && best.check != Some(true) {
            return None;
        }
        let ground = Self::ground(text, span, &best, eager)?;
        Some(PackSighting { span, number, best, ground })
    }

    /// A number with a check character behind the stroke of an address.
    fn part(&self, text: &str, word: Span, eager: bool) -> Option<PackSighting<'p>> {
        let mut start = word.start;
        word.of(text).split('/').find_map(|part| {
            let span = Span::new(start, start + part.len());
            start = span.end + 1;
            self.whole(text, span, span != word, eager)
        })
    }

    /// Why it may be taken for a number; `None` when too little speaks for it.
    fn ground(text: &str, span: Span, best: &PackMatch<'_>, eager: bool) -> Option<Ground> {
        let raw = span.of(text);
        let lettered = raw.bytes().any(|b| b.is_ascii_alphabetic());
        let mixed = raw.bytes().any(|b| b.is_ascii_lowercase()) && raw.bytes().any(|b| b.is_ascii_uppercase());
        let checked = best.check == Some(true);
        if checked && lettered && !mixed {
            return Some(Ground::Proof);
        }
        let foreign = foreign::look(raw).is_some_and(|found| found.strength >= Strength::Strong);
        if foreign || mixed || beside::is_announced_otherwise(text, span) {
            return None;
        }
        if is_named(text, span, best.carrier) {
            return Some(Ground::Name);
        }
        if beside::is_labelled(text, span) {
            return Some(Ground::Label);
        }
        (eager && (checked || lettered)).then_some(Ground::Likeness)
    }
}

/// Hands over the sightings from the front for which `test` holds.
fn take_while(
    known: &mut Peekable<impl Iterator<Item = Sighting>>,
    test: impl Fn(&Sighting) -> bool,
    mut take: impl FnMut(Sighting),
) {
    while let Some(next) = known.next_if(&test) {
        take(next);
    }
}

/// Letters and digits, with the signs that numbers have between them. Chinese puts no space around them; what goes on
/// with a letter of another alphabet is a word of a language.
fn words(text: &str) -> Vec<Span> {
    let inner = |c: char| c.is_ascii_alphanumeric() || "-/._*".contains(c);
    let mut words = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find(inner).map(|i| at + i) {
        let end = text[start..].find(|c| !inner(c)).map_or(text.len(), |len| start + len);
        let run = &text[start..end];
        let core = run.trim_matches(|c: char| !c.is_ascii_alphanumeric());
        let from = start + (core.as_ptr() as usize - run.as_ptr() as usize);
        let joins = |c: char| c.is_alphabetic() && (c.is_lowercase() || c.is_uppercase());
        let alone = !text[..start].chars().next_back().is_some_and(joins) && !text[end..].starts_with(joins);
        if alone && !core.is_empty() {
            words.push(Span::new(from, from + core.len()));
        }
        at = end;
    }
    words
}

/// Whether one space parts two words.
fn are_groups(text: &str, words: &[Span]) -> bool {
    &text[words[0].end..words[1].start] == " "
}

/// Whether the carrier is named near the number.
fn is_named(text: &str, number: Span, carrier: &PackCarrier) -> bool {
    let from = (0..=number.start).rev().find(|&at| number.start - at >= NEAR && text.is_char_boundary(at)).unwrap_or(0);
    let to = (number.end..text.len()).find(|&at| at - number.end >= NEAR && text.is_char_boundary(at));
    let around = [&text[from..number.start], &text[number.end..to.unwrap_or(text.len())]].map(str::to_lowercase);
    let names = [&carrier.id, &carrier.name].into_iter().chain(&carrier.name_zh).chain(&carrier.aliases);
    names.filter(|name| name.len() >= SHORTEST_NAME).any(|name| {
        let name = name.to_lowercase();
        around.iter().any(|side| side.match_indices(&name).any(|(at, _)| stands_alone(side, at, name.len())))
    })
}

/// Whether no other letter of an alphabet joins a word.
fn stands_alone(text: &str, at: usize, len: usize) -> bool {
    let joins = |c: char| c.is_ascii_alphanumeric();
    !text[..at].chars().next_back().is_some_and(joins) && !text[at + len..].starts_with(joins)
}
