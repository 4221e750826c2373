//! Where the number stands in a cell, and what stands around it.
//!
//! A cell is peeled from the outside in: each layer looks at what is left, takes off what it knows, and says so; the
//! next round looks again, so that any order of quotes, labels, names and markup comes off. As soon as what is left is
//! a number by itself, nothing more is taken: `SF` of `SF1234567890123` is not the name of the carrier.

mod barcode;
mod blot;
pub(crate) mod claim;
mod count;
mod figures;
mod front;
mod glue;
mod gs1;
mod head;
mod hosts;
mod keyboard;
mod known;
pub(crate) mod label;
mod labels;
mod lone;
pub(crate) mod name;
mod object;
mod ordered;
mod remark;
mod several;
mod tail;
pub(crate) mod url;
mod words;
mod wrap;

use claim::Claim;
pub(crate) use claim::{DISTINCTIVE, FEWEST, owns_punctuation};
pub(crate) use front::{has_long_word, has_word_in_front};
pub(crate) use glue::may_hold_word;
pub(crate) use head::{is_name, may_begin, may_begin_long};
pub(crate) use keyboard::meant as by_keyboard;
use known::Known;
#[doc(hidden)]
pub use label::folded_labels;
pub(crate) use object::{carrier as carrier_of_object, value as of_object};
pub(crate) use remark::{behind_capitals, joins_words};
pub(crate) use several::{has_parting, has_word_between, is_twice, may_be_numbers};
use smallvec::SmallVec;
pub(crate) use tail::{before_count, may_go_on, prints_count};

use crate::canon::{Reading, is_latin_word};
use crate::damage;
use crate::finding::{Applicability, Code, Detail, Finding, Span};
use crate::rule::Carrier;

/// Longer texts are prose, not cells.
const LONGEST: usize = 2048;
/// No cell has more layers.
const LAYERS: usize = 16;

/// Whether a kind of dress may be around anything and says nothing of it: the signs of a symbology are around any barcode.
pub(crate) const fn is_wrapper(code: Code) -> bool {
    matches!(
        code,
        Code::ControlCharacter
            | Code::Quotes
            | Code::HtmlMarkup
            | Code::UrlEncoded
            | Code::ApostrophePrefix
            | Code::FormulaWrapper
            | Code::AimPrefix
            | Code::StartStop
    )
}

/// Dress that says of what it surrounds that it is a number of a parcel, or of a carrier; of words in front only a label does.
const SPEAKING: [Code; 5] =
    [Code::LabelGlued, Code::CarrierNameGlued, Code::Url, Code::Gs1Separator, Code::Gs1Identifier];

/// A cell, taken apart.
#[derive(Clone, Debug)]
pub(crate) struct Peeled {
    /// Where the number stands.
    pub(crate) core: Span,
    /// What stands inside of dress that says nothing of it: quotes, formulas, markup, the signs of a barcode.
    pub(crate) bare: Span,
    /// What stands inside of that and behind a label, a name or an address.
    pub(crate) named: Span,
    /// What was taken off, from the outside in.
    pub(crate) findings: SmallVec<[Finding; 2]>,
    /// Whether a label of a number was among it: other words in front say nothing of what they stand beside.
    labelled: bool,
    /// The carrier whose name or web address stands beside the number.
    pub(crate) hint: Option<&'static Carrier>,
    /// Where each number stands, when there is more than one.
    pub(crate) several: SmallVec<[Span; 2]>,
    /// The reading, when its characters are not those of the raw text: another keyboard layout, brackets inside.
    pub(crate) rewritten: Option<Reading>,
    /// How sure it is that nothing but dress was taken off.
    pub(crate) sure: Applicability,
    /// What the page or the key of a web address says that the digits in it are, other than a number of a parcel.
    pub(crate) other: Option<Code>,
    /// The carrier that was declared.
    declared: Option<&'static Carrier>,
    known: Known,
}

impl Peeled {
    /// A cell with nothing to take off.
    pub(crate) fn whole(input: &str) -> Self {
        Self {
            core: Span::new(0, input.len()),
            bare: Span::new(0, input.len()),
            named: Span::new(0, input.len()),
            findings: SmallVec::new(),
            labelled: false,
            hint: None,
            several: SmallVec::new(),
            rewritten: None,
            sure: Applicability::Safe,
            other: None,
            declared: None,
            known: Known::default(),
        }
    }

    /// What a piece of the input claims, also for the declared carrier.
    fn claim(&self, input: &str, span: Span) -> Option<Claim> {
        self.known.of(span, || claim::of(input, span, self.declared))
    }

    /// Whether something was taken off that says of what it surrounds that it is a number of a parcel, or of a carrier.
    pub(crate) fn is_spoken_for(&self) -> bool {
        let speaks = |code: Code| SPEAKING.contains(&code) && (code != Code::LabelGlued || self.labelled);
        self.findings.iter().any(|finding| speaks(finding.code))
    }

    /// Whether the declared carrier accepts a piece of the input.
    fn is_own(&self, input: &str, span: Span) -> bool {
        self.declared.is_some_and(|carrier| claim::number(input, span).is_some_and(|n| claim::by(carrier, &n)))
    }

    /// Whether one format proves a piece of the input, so that nobody has to ask whether it is a number.
    pub(crate) fn is_beyond_doubt(&self, input: &str, span: Span) -> bool {
        let Some(number) = claim::number(input, span) else { return false };
        let proves = |fit| claim::proves(fit, &number);
        let own = |carrier| claim::fits_of(carrier, &number).any(proves);
        claim::accepted(&number).any(proves) || self.declared.is_some_and(own)
    }

    /// A piece with the digits that a space parts from it, where the declared carrier knows both together and not the
    /// piece alone: `OLD 090 719788059`.
    fn with_group(&self, input: &str, core: Span, piece: Span) -> Option<Span> {
        let before = Span::new(core.start, piece.start).of(input).strip_suffix(' ')?;
        let digits = before.bytes().rev().take_while(u8::is_ascii_digit).count();
        let whole = Span::new(core.start + before.len() - digits, piece.end);
        (digits > 0 && self.is_own(input, whole) && !self.is_own(input, piece)).then_some(whole)
    }

    /// Notes what was taken off, and goes on with what is left.
    fn keep(&mut self, core: Span, code: Code, dress: Span) {
        self.core = core;
        self.note(Finding::new(code, dress));
    }

    /// Notes it once: a second layer of the same kind counts, but says nothing new.
    fn note(&mut self, finding: Finding) {
        match self.findings.iter_mut().find(|f| f.code == finding.code) {
            Some(known) => {
                known.count += 1;
                // Two labels in a row are one text: `batch` and `3:`.
                if finding.code == Code::LabelGlued
                    && (0..=1).contains(&finding.span.start.wrapping_sub(known.span.end))
                {
                    known.span.end = finding.span.end;
                }
            }
            None => self.findings.push(finding),
        }
    }

    /// Notes the name or host of a carrier. The first one counts.
    fn name(&mut self, code: Code, dress: Span, carrier: Option<&'static Carrier>) {
        let detail = carrier.map_or(Detail::None, |carrier| Detail::Carrier { carrier, declared: None });
        self.note(Finding::new(code, dress).detail(detail));
        self.hint = self.hint.or(carrier.filter(|carrier| !carrier.moves_nothing()));
    }
}

/// What one layer does to a cell: whether it took anything off.
type Layer = fn(&str, &mut Peeled) -> bool;

/// Signs that a number brings along, and that its own clean reading would swallow: they are looked at first.
const FIRST: &[Layer] = &[
    wrap::escapes,
    wrap::edges,
    keyboard::shifted,
    blot::letter,
    barcode::symbology,
    gs1::postcode,
    url::peel,
    several::peel,
    figures::peel,
    keyboard::hyphens,
];
/// What stands around a number, tried as long as what is left is none.
const AROUND: &[Layer] = &[
    tail::counted,
    wrap::html,
    wrap::formula,
    remark::behind_barcode,
    barcode::peel,
    gs1::peel,
    wrap::apostrophe,
    wrap::quotes,
    label::peel,
    name::peel,
    several::glued,
    several::among_words,
    several::scattered,
    tail::peel,
    lone::word,
    lone::slip,
    ordered::peel,
    remark::peel,
    front::apart,
    keyboard::swapped,
];
/// What comes off an address of mail, in which nobody looks for a number.
const ADDRESSED: &[Layer] = &[
    wrap::escapes,
    wrap::edges,
    barcode::symbology,
    wrap::html,
    wrap::formula,
    barcode::peel,
    wrap::apostrophe,
    wrap::quotes,
];

/// What may stand around a number where nothing but letters, digits, spaces and hyphens stands.
const PLAIN: &[Layer] = &[
    several::peel,
    tail::counted,
    barcode::peel,
    label::peel,
    name::peel,
    several::glued,
    several::among_words,
    tail::peel,
    lone::word,
    lone::slip,
    ordered::peel,
    remark::peel,
    front::apart,
    keyboard::swapped,
];
/// What may stand in front even though the whole could be a number: some carriers number with letters of any kind.
const DOUBTFUL: &[Layer] = &[
    several::twice,
    tail::counted,
    label::peel,
    name::peel,
    front::peel,
    several::apart,
    several::among_words,
    tail::evident,
    lone::complete,
    lone::slip,
    ordered::peel,
    remark::peel,
    front::apart,
];
/// What is told from a number even though the whole is one beyond doubt.
const EVIDENT: &[Layer] = &[
    tail::counted,
    label::peel,
    name::evident,
    several::apart,
    several::among_words,
    tail::evident,
    ordered::peel,
    remark::peel,
    front::apart,
];

/// Takes a cell apart. A declared carrier tells its numbers from the text around them, and from two of them in a row.
pub(crate) fn peel(input: &str, declared: Option<&'static Carrier>) -> Peeled {
    let mut cell = Peeled { declared, ..Peeled::whole(input) };
    if input.len() > LONGEST {
        return cell;
    }
    for _ in 0..LAYERS {
        if cell.findings.iter().all(|finding| is_wrapper(finding.code)) {
            cell.bare = trim(input, cell.core);
        }
        let apart = |code| is_wrapper(code) || SPEAKING.contains(&code) || code == Code::TrailingText;
        if cell.findings.iter().all(|finding| apart(finding.code)) {
            cell.named = cell.core;
        }
        let text = cell.core.of(input);
        if cell.several.len() > 1 || cell.rewritten.is_some() || claim::owns_punctuation(text, declared) {
            break;
        }
        if several::declared(input, &mut cell) {
            break;
        }
        // A number is one in whatever letters it is written: nothing parts its beginning from the rest. Where the declared
        // carrier does not know it, another keyboard may have been meant.
        let accepted = |cell: &Peeled| match declared {
            Some(_) => cell.is_own(input, cell.core),
            None => cell.claim(input, cell.core).is_some(),
        };
        if !text.is_ascii() && is_latin_word(text.trim_matches(is_void)) && accepted(&cell) {
            break;
        }
        let plain = is_plain(text);
        // Words are common, and hold nothing to take off.
        if plain && !text.bytes().any(|b| b.is_ascii_digit()) {
            break;
        }
        if plain && is_spaced_out(text) {
            break;
        }
        if !plain && wrap::decoration(input, &mut cell) {
            continue;
        }
        if !plain && damage::is_disfigured(input, cell.core, declared) {
            break;
        }
        if !plain && is_addressed(text) {
            if ADDRESSED.iter().any(|layer| layer(input, &mut cell)) {
                continue;
            }
            break;
        }
        if !plain && FIRST.iter().any(|layer| layer(input, &mut cell)) {
            continue;
        }
        let layers = match cell.claim(input, cell.core) {
            None if plain => PLAIN,
            None => AROUND,
            Some(claim) if !claim.is_distinctive() => DOUBTFUL,
            Some(_) => EVIDENT,
        };
        if !layers.iter().any(|layer| layer(input, &mut cell)) {
            break;
        }
    }
    // Two lines may be two numbers, of which only one is known: to join them is a proposal.
    let may_have_lines = || cell.core.of(input).bytes().any(|b| b.is_ascii_control() || !b.is_ascii());
    let has_lines = || may_have_lines() && cell.core.of(input).trim_matches(is_void).contains(LINE_BREAKS);
    if cell.sure == Applicability::Safe && (has_lines() || several::may_be_several(input, &cell)) {
        cell.sure = Applicability::Likely;
    }
    // Words are hardly letters of the number.
    if cell.rewritten.is_none() {
        let behind = remark::joins_capitals(input, &cell);
        // What the declared carrier knows, right or wrong, is its number.
        let alone = behind.filter(|&number| declared.is_some() || cell.claim(input, number).is_some());
        if let Some(number) = alone {
            let word = trim(input, Span::new(cell.core.start, number.start));
            cell.keep(number, Code::LabelGlued, word);
            cell.sure = cell.sure.min(Applicability::Likely);
        } else if behind.is_some() || remark::takes_words(input, &cell) {
            cell.sure = cell.sure.min(Applicability::Guess);
        }
    }
    cell.sure = cell.sure.min(glue::sure(input, &cell));
    // A word among figures is hardly a part of the number.
    if has_word_between(cell.core.of(input)) && !cell.is_beyond_doubt(input, cell.core) {
        cell.sure = Applicability::Guess;
    }
    cell
}

/// Whether all digits of a text are those of addresses of mail, whose names may be numbers: `324722100@qq.com`.
fn is_addressed(text: &str) -> bool {
    let digits = |text: &str| text.bytes().any(|b| b.is_ascii_digit());
    let is_host = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
    let is_name = |c: char| is_host(c) || matches!(c, '_' | '+');
    let last = text.matches('@').count();
    last > 0
        && text.split('@').enumerate().all(|(i, part)| {
            let rest = if i == 0 { part } else { part.trim_start_matches(is_host) };
            let host = part[..part.len() - rest.len()].trim_end_matches('.');
            let between = if i == last { rest } else { rest.trim_end_matches(is_name) };
            let named = i == last || between.len() < rest.len();
            (i == 0 || host.contains('.')) && named && !digits(between)
        })
}

/// What ends a line.
const LINE_BREAKS: &[char] = &['\n', '\r', '\u{85}', '\u{2028}', '\u{2029}'];

/// Letters and digits, spaces and hyphens: nothing that could part two numbers or group digits.
fn is_plain(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b' ' | b'-'))
}

/// Whether every letter and digit stands alone, as in a form with a box for each: then the text is one number or none,
/// unless it is written twice or begins with a label or a name.
pub(crate) fn is_spaced_out(text: &str) -> bool {
    let signs: SmallVec<[u8; 64]> =
        text.bytes().filter(u8::is_ascii_alphanumeric).map(|b| b.to_ascii_uppercase()).collect();
    let alone = |pair: &[u8]| !(pair[0].is_ascii_alphanumeric() && pair[1].is_ascii_alphanumeric());
    let (first, second) = signs.split_at(signs.len() / 2);
    signs.len() >= FEWEST as usize && text.as_bytes().windows(2).all(alone) && first != second && !may_begin(&signs)
}

/// The part of `span` without the white space and the invisible characters at its edges.
fn trim(input: &str, span: Span) -> Span {
    let text = span.of(input);
    let start = span.start + (text.len() - text.trim_start_matches(is_void).len());
    let text = Span::new(start, span.end).of(input);
    Span::new(start, start + text.trim_end_matches(is_void).len())
}

/// Whether a character takes no room of its own beside a number.
fn is_void(c: char) -> bool {
    c.is_whitespace()
        || matches!(c,
            '\0'..='\u{1c}' | '\u{1e}'..='\u{1f}' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests;
