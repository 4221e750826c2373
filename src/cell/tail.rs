//! Other text beside a number: `(Royal Mail)`, `delivered`, 已发货.

pub(super) mod country;
mod end;

use end::best;

use super::claim::{self, Claim};
use super::count::{ends_with_weight, is_place, is_quantity, is_tally};
use super::long_word::LONG_WORD;
use super::remark::is_elided;
use super::{Peeled, name, several, trim};
use crate::canon::{Compact, latin};
use crate::damage;
use crate::finding::{Applicability, Code, Finding, Severity, Span};
use crate::foreign::{self, Strength};
use crate::matcher::Fit;
use crate::rule::{Carrier, Part, Set};
use crate::signs::{is_dash, is_digits, parts_groups, parts_groups_byte};

/// No number is longer than this in any spelling, so the text behind it begins before.
const REACH: usize = 160;

/// Takes off characters that were lost beside a number, and what stands behind it.
pub(super) fn peel(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    lost(input, core, cell) || behind(input, core, cell)
}

/// Characters that were lost beside the number; those inside it are another matter.
fn lost(input: &str, core: Span, cell: &mut Peeled) -> bool {
    let text = core.of(input);
    let rest = text.trim_start_matches(LOST);
    let start = core.end - rest.len();
    let number = Span::new(start, start + rest.trim_end_matches(LOST).len());
    if number == core || cell.claim(input, number).is_none() {
        return false;
    }
    let at = if number.start > core.start { core.start } else { number.end };
    let first = Span::new(at, at + LOST.len_utf8());
    cell.core = number;
    cell.note(Finding::new(Code::ReplacementCharacter, first).severity(Severity::Warning));
    true
}

/// What decoders write in the place of a character that they cannot read.
const LOST: char = '\u{fffd}';

/// Takes off what stands behind a number: the best beginning that is one; a name also behind one that nobody accepts.
fn behind(input: &str, core: Span, cell: &mut Peeled) -> bool {
    let text = core.of(input);
    let Some(end) = best(input, core, cell).or_else(|| unknown(text)) else { return false };
    cut(input, core, end, cell);
    true
}

/// Takes off the name or the weight behind a number although the whole could be one: numbers of some carriers go on
/// with letters of any kind, but not with these behind a space.
pub(super) fn evident(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let text = core.of(input);
    // A count or a weight with its unit in lowercase, behind uppercase letters and figures of the declared carrier:
    // `1LS… 0.5kg`.
    let declared = cell.declared.is_some();
    let small = |text: &str| text.bytes().any(|b| b.is_ascii_lowercase());
    let counted = |i: usize| declared && !small(&text[..i]) && small(&text[i..]) && is_tally(&text[i..]);
    // Capitals of the unit may as well be the number's own.
    let weighed = |i: usize| {
        declared
            && ends_with_weight(text)
            && is_tally(&text[i..])
            && cell.is_own(input, Span::new(core.start, core.start + i))
            && !cell.is_beyond_doubt(input, core)
    };
    let said = |i: usize| is_closing(&text[i..]) || !small(&text[..i]) && is_said_behind(&text[i..]);
    let beside = |&(i, c): &(usize, char)| {
        c.is_whitespace() && (name::is_evident(&text[i..]) || counted(i) || said(i) || weighed(i))
            || is_any_end(input, core, i, cell)
    };
    let Some((end, _)) = text.char_indices().take_while(|&(i, _)| i < REACH).find(beside) else { return false };
    let number = Span::new(core.start, core.start + end);
    let named = || {
        let kept = claim::number(input, number);
        let owner = name::named(&text[end..], kept.as_ref()).and_then(|owner| owner.0);
        owner.zip(kept).is_some_and(|(carrier, kept)| claim::by(carrier, &kept))
    };
    if cell.claim(input, number).is_none() && !named() {
        return false;
    }
    let named_or_said = name::is_whole(&text[end..]) || said(end);
    let proposed = weighed(end) || is_any_end(input, core, end, cell) && !named_or_said;
    cut(input, core, end, cell);
    if proposed {
        cell.sure = cell.sure.min(Applicability::Likely);
    }
    true
}

/// Whether a few capitals behind a blank or a hyphen are none of a number in one piece that the best format takes with
/// any letters behind it, and without them as well: `UUS62M6610133301 US`; or a country is none of one that has
/// punctuation of its own without it: `1LS9141777631706-1 US`.
fn is_any_end(input: &str, core: Span, at: usize, cell: &Peeled) -> bool {
    const LETTERS: core::ops::RangeInclusive<usize> = 2..=4;
    let (front, rest) = core.of(input).split_at(at);
    let Some(word) = rest.strip_prefix(parts_groups) else { return false };
    if front.len() < LONG_WORD || !LETTERS.contains(&word.len()) || !word.bytes().all(|b| b.is_ascii_uppercase()) {
        return false;
    }
    let spelled = |text: &str| claim::owns_punctuation(text, cell.declared);
    if country::is_code(word) && spelled(front) && !spelled(core.of(input)) {
        return cell.declared.is_some() || !cell.is_beyond_doubt(input, core);
    }
    if !front.bytes().all(|b| b.is_ascii_alphanumeric()) {
        return false;
    }
    let number = Span::new(core.start, core.start + at);
    let (Some(whole), Some(part)) = (claim::number(input, core), claim::number(input, number)) else { return false };
    let Some(best) = claim::accepted(&whole).max_by_key(|fit| fit.evidence) else { return false };
    let any = |part: &Part| matches!(part, Part::Run { set, min, max, .. } if min < max && set.includes(Set::ALNUM));
    best.check.is_none()
        && best.format.format().shape.last().is_some_and(any)
        && claim::accepted(&part).any(|fit| fit.format == best.format)
        && (cell.is_own(input, number) || !cell.is_own(input, core))
}

/// Words that people close a line with, in lowercase.
const CLOSING: [&str; 4] = ["ok", "new", "done", "sent"];

/// Whether such a word is all that stands behind a number.
fn is_closing(rest: &str) -> bool {
    CLOSING.iter().any(|word| rest.trim().eq_ignore_ascii_case(word))
}

/// Whether a dash between blanks and words in lowercase are all that stands behind a number: ` – delivered`.
fn is_said_behind(rest: &str) -> bool {
    let words = rest.trim_start().strip_prefix(is_dash).filter(|words| words.starts_with(' '));
    let small = |word: &str| word.chars().count() > 2 && word.chars().all(char::is_lowercase);
    words.is_some_and(|words| words.split_whitespace().all(small) && !words.trim().is_empty())
}

/// No distinctive number is shorter.
pub(super) const SHORTEST: usize = 8;

/// Cuts the core at byte `end` of it.
fn cut(input: &str, core: Span, end: usize, cell: &mut Peeled) {
    let number = Span::new(core.start, core.start + end);
    let dress = trim(input, Span::new(number.end, core.end));
    cell.core = number;
    let kept = claim::number(input, number);
    match name::named(dress.of(input), kept.as_ref()) {
        Some(owner) => {
            cell.name(Code::CarrierNameGlued, dress, owner.0);
            // The name of a carrier that accepts the number is no more of it, unless it is made of figures.
            let figures = !dress.of(input).contains(char::is_alphabetic);
            let parted = dress.start > number.end || !dress.of(input).starts_with(|c: char| c.is_ascii_alphanumeric());
            let whole = || cell.claim(input, core).is_some();
            let accepts = owner.0.zip(kept).is_some_and(|(carrier, kept)| claim::by(carrier, &kept));
            let hides = || dress.start == number.end && is_rather_a_digit(input, number, dress.of(input), cell);
            if accepts && parted && !figures && !whole() && !hides() {
                return;
            }
        }
        None => cell.note(Finding::new(Code::TrailingText, dress)),
    }
    doubt(input, number, dress, cell);
}

/// What is taken off may be another number, or more of one that is not whole beyond doubt: then it is a proposal.
pub(super) fn doubt(input: &str, number: Span, dress: Span, cell: &mut Peeled) {
    // The space in front tells a count behind.
    let text = Span::new(if dress.start >= number.end { number.end } else { dress.start }, dress.end).of(input);
    // The line of a table, behind a number that its check digit ends, or that is one of nobody with the digit for which
    // the line may stand.
    let filled = || {
        let one = claim::number(input, number).and_then(|number| Compact::of(&[number.text(), b"1"].concat()));
        one.is_some_and(|one| match cell.declared {
            Some(carrier) => claim::shapes_of(carrier, &one).next().is_some(),
            None => claim::accepted(&one).next().is_some(),
        })
    };
    let line = matches!(dress.of(input), "|" | "｜")
        && (cell.claim(input, number).is_some_and(|claim| claim.checked) || !filled());
    if dress.start == number.end
        && is_blot(number.of(input), dress.of(input))
        && !cell.is_beyond_doubt(input, number)
        && !line
    {
        cell.sure = Applicability::Guess;
    }
    if dress.start == number.end && !line && is_rather_a_digit(input, number, dress.of(input), cell) {
        cell.sure = cell.sure.min(Applicability::Likely);
    }
    let is_number = |word: Span| {
        // `463458255368No`, `RW345825536CN2`
        let digits = word.of(input).bytes().take_while(u8::is_ascii_digit).count();
        let figures = Span::new(word.start, word.start + digits);
        let placed = word.of(input).trim_end_matches(|c: char| c.is_ascii_digit()).len();
        word.end - word.start >= LONG
            && word.of(input).bytes().any(|b| b.is_ascii_digit())
            && (claim::is_number(input, word)
                || cell.is_own(input, word)
                || digits >= LONG_ROW && claim::is_number(input, figures)
                || placed >= LONG && claim::is_number(input, Span::new(word.start, word.start + placed)))
    };
    let known = || {
        let other = foreign::look(text).filter(|other| other.code != Code::Words);
        other.is_some_and(|other| other.strength >= Strength::Strong)
    };
    let placed = || dress.end <= number.start && is_place(text, false);
    let named = || dress.start >= number.end && name::is_whole(text);
    // What an apostrophe joins to more letters is a word, however few stand in front of it: `It's`, `O'Brien`.
    let next = || {
        let mut words = text.split_whitespace();
        if dress.start >= number.end {
            words.next().filter(|_| text.starts_with(char::is_whitespace))
        } else {
            words.next_back().filter(|_| dress.end < number.start)
        }
    };
    let elided = || next().is_some_and(|word| is_elided(word.trim_matches(|c: char| !c.is_alphanumeric())));
    let more = text.bytes().any(|b| b.is_ascii_digit()) && !is_beside(text) || may_go_on(text) && !elided();
    let more = more && !placed() && !named();
    if more && !cell.is_beyond_doubt(input, number) || several::words(input, dress).any(is_number) && !known() {
        cell.sure = cell.sure.min(Applicability::Likely);
    }
}

/// Whether what touches the last digit of a number is rather more of it, of which one character came out wrong: a sign
/// that looks like a digit, one beside the last letter of two, or one in front of the last letters.
fn is_blot(number: &str, rest: &str) -> bool {
    const LIKE_DIGITS: &[char] =
        &['З', 'з', 'Ӡ', 'ӡ', 'ℓ', '丨', '|', '｜', 'ǀ', '∣', '╵', '⎪', '〇', '○', '◯', '●', '□', '乙', '㇐'];
    let mut signs = rest.chars();
    let (first, second, third) = (signs.next(), signs.next(), signs.next());
    let letter = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphabetic());
    let sign =
        |c: Option<char>| c.is_some_and(|c| !c.is_ascii_alphanumeric() && !c.is_whitespace() && !SPACING.contains(&c));
    number.ends_with(|c: char| c.is_ascii_digit())
        && match (second, third) {
            (None, _) => first.is_some_and(|c| LIKE_DIGITS.contains(&c)),
            (_, None) => sign(first) && letter(second) || letter(first) && sign(second),
            _ => first.is_some_and(is_mask) && is_end(&rest[first.map_or(0, char::len_utf8)..]),
        }
}

/// Whether one sign behind bare digits, alone or in front of words, may stand for one more of them as well as for a
/// note: neither a check digit nor the declared carrier tells that they are whole. With letters, the declared carrier has
/// to know a longer number.
fn is_rather_a_digit(input: &str, number: Span, dress: &str, cell: &Peeled) -> bool {
    let hides = |c: char| damage::hides_characters(c) || c == '#';
    let joined = |c: char| c.is_ascii_alphanumeric() || hides(c);
    if dress.strip_prefix(hides).is_none_or(|rest| rest.starts_with(joined)) {
        return false;
    }
    let spelled = |b: u8| b.is_ascii_digit() || parts_groups_byte(b);
    let bare = number.of(input).bytes().all(spelled);
    let kept = claim::number(input, number);
    match cell.declared.zip(kept).filter(|(carrier, kept)| claim::by(carrier, kept)) {
        Some((carrier, kept)) => {
            let checked = |fit: Fit| fit.check == Some(true);
            !claim::fits_of(carrier, &kept).any(checked) && has_longer(&kept, carrier)
        }
        None => bare && !cell.claim(input, number).is_some_and(|claim| claim.checked),
    }
}

/// Whether a carrier has numbers of one digit more that begin so, too: of those with letters, a kind that it lists no
/// later than the one that is there, as the common ones come first.
fn has_longer(number: &Compact, carrier: &Carrier) -> bool {
    let Some(longer) = Compact::of(&[number.text(), b"0"].concat()) else { return false };
    let kind = claim::fits_of(carrier, number).map(|fit| fit.format).min();
    let counts = |fit: Fit| number.letters == 0 || kind.is_none_or(|kind| fit.format <= kind);
    claim::shapes_of(carrier, &longer).any(|fit| !claim::is_free(fit.format) && counts(fit))
}

/// Whether a sign is one that people write for a character, and none that parts texts.
fn is_mask(c: char) -> bool {
    damage::hides_characters(c)
        || matches!(c, '#' | '%' | '^' | '&' | '$' | '@' | '~' | '=' | '¬' | '¤' | '□' | '▢' | '◻' | '▯')
}

/// Whether a text may be the end of a number: a few uppercase letters and figures, and not a count.
fn is_end(text: &str) -> bool {
    const FEW: usize = 4;
    text.len() <= FEW
        && text.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
        && text.bytes().any(|b| b.is_ascii_uppercase())
}

/// Signs that part what stands behind a number from it.
const SPACING: &[char] = &['-', '_', '.', ',', ';', '/', ':', '*', '#'];

/// Numbers of fewer characters stand for anything, and rows of fewer digits for anything in front of letters.
const LONG: usize = 7;
const LONG_ROW: usize = 10;

/// Whether the text behind a number may be more of it: digits or one or two letters, behind spaces and signs that
/// people group numbers with. Words and quantities are not.
pub(crate) fn may_go_on(rest: &str) -> bool {
    if is_tally(rest) || is_choice(rest.trim_start_matches(GROUPED_BY).trim_end()) {
        return false;
    }
    let rest = latin(rest);
    let token = rest.trim_start_matches(GROUPED_BY).split(is_sign).next().unwrap_or("");
    let digits = token.bytes().filter(u8::is_ascii_digit).count();
    let quantity = (1..=2).contains(&digits) && is_quantity(token);
    let capitals = token.len() < 4 && !token.bytes().any(|b| b.is_ascii_lowercase());
    // ` in transit`: the next word tells that the short one is a word, too; ` GB for John` shows that it is none.
    let word = |w: &str| w.len() > 2 && w.bytes().all(|b| b.is_ascii_alphabetic());
    let others = || rest.split(is_sign).filter(|w| *w != token || !capitals);
    let apart =
        capitals && digits == 0 && !token.is_empty() && others().any(|w| w.bytes().any(|b| b.is_ascii_lowercase()));
    let words = digits == 0 && !apart && others().any(word);
    let remark = is_closing(token);
    !(token.is_empty() || quantity || words || remark || name::leads_words(&rest))
}

/// Whether a piece is two sizes or terms that a stroke parts, as no number is parted: `S/M`, `T/T`, `XL/2`.
pub(super) fn is_choice(piece: &str) -> bool {
    const LONGEST: usize = 3;
    let letters = |part: &str| (1..=LONGEST).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphabetic());
    let figures = |part: &str| (1..COUNT).contains(&part.len()) && is_digits(part);
    // What tables say where they have nothing to say is none.
    !piece.eq_ignore_ascii_case("n/a")
        && piece.split_once('/').is_some_and(|(first, second)| letters(first) && (letters(second) || figures(second)))
}

/// Whether the text in front of a number may be the beginning of it.
pub(super) fn may_lead(before: &str) -> bool {
    let token = before.trim_end_matches(GROUPED_BY).rsplit(is_sign).next().unwrap_or("");
    !token.is_empty() && (token.len() < 3 || token.bytes().any(|b| b.is_ascii_digit()))
}

/// Whether a character is neither a letter nor a digit of ASCII.
pub(super) const fn is_sign(c: char) -> bool {
    !c.is_ascii_alphanumeric()
}

/// Signs that people group a number by: more than those that carriers print.
const GROUPED_BY: &[char] = &[' ', '-', '_', '.', '/', '\u{a0}'];

/// So many digits make a word look like a number.
pub(super) const LIKE: usize = 4;

/// Digits of a count, or of a day.
pub(super) const COUNT: usize = 3;

/// Whether a text holds no digits that could belong to a number: none, or counts and days among words.
pub(super) fn is_beside(text: &str) -> bool {
    let runs = || text.split(|c: char| !c.is_ascii_digit());
    let word = |w: &str| (w.len() > 2 || w == "of") && w.chars().all(char::is_alphabetic);
    let words = text.split(|c: char| !c.is_alphanumeric()).any(word);
    let counted = || text.split(is_sign).any(is_quantity);
    runs().all(str::is_empty)
        || (words || counted()) && runs().all(|run| run.len() <= COUNT)
        || is_tally(text)
        || is_choice(text.trim_start_matches(GROUPED_BY).trim_end())
}

/// Whether a number is complete beyond doubt, so that whatever stands beside it is not a part of it: it has letters of
/// its own and is proven, or it has punctuation of its own.
pub(super) fn is_complete(input: &str, number: Span, cell: &Peeled) -> bool {
    let letters = number.of(input).bytes().filter(u8::is_ascii_alphabetic).count();
    letters > 1 && cell.is_beyond_doubt(input, number) || cell.claim(input, number) == Some(Claim::OF_PUNCTUATION)
}

/// Where a text that nobody accepts ends and a name begins.
fn unknown(text: &str) -> Option<usize> {
    let named = |&(i, c): &(usize, char)| !c.is_ascii_alphanumeric() && name::named(&text[i..], None).is_some();
    let (end, _) = text.char_indices().take_while(|&(i, _)| i < REACH).find(named)?;
    (text[..end].bytes().filter(u8::is_ascii_digit).count() > 3).then_some(end)
}
