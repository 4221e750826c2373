//! One number whose groups are parted by a sign that parts no groups, of whatever keyboard: `986/578/788/855`,
//! `EF16*4265*564M*C`, `986 ／ 578 ／ 788 ／ 855`.

use alloc::string::String;
use alloc::vec::Vec;
use core::ops::RangeInclusive;

use crate::canon::{Compact, Reading};
use crate::cell::claim::{self, Claim};
use crate::cell::{Peeled, is_name, label, trim};
use crate::finding::{Applicability, Code, Finding, Span};
use crate::fold::narrow;
use crate::foreign::{self, Strength};
use crate::matcher::Fit;
use crate::rule::Carrier;
use crate::signs::HIDING;

/// Signs that mean something else between two words.
const SIGNS: &[char] = &['/', '|', '\\', '+', '~', ':', '=', '*'];
/// Signs that hardly anybody puts between groups: a check digit has to agree.
const RARE: &[char] = &[
    '»', '›', '¤', '¦', '‧', '․', '⋅', '∙', '▪', '◦', '‖', '⎯', '⸱', 'ㆍ', '٫', '،', '؛', '→', '⇒', '^', '"', '`', '&',
    '@', '%', '$', '֊', '־', '➖', '¬', 'ᐧ', '᛫', '●', '■',
];
/// Two groups are as well two words, and longer ones are numbers by themselves.
const FEWEST: usize = 3;
const LONGEST: usize = 7;
/// A number of fewer characters is a day, a time or a measure.
const SHORTEST: usize = 8;
/// Of so many the declared carrier needs no check digit.
const TOLD: usize = 10;

/// Groups between one and the same sign, which make one number of the declared carrier, or one that proves itself by
/// letters and a check digit.
pub(in crate::cell) fn grouped(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let text = core.of(input);
    let Some((at, sign, sure)) = first_sign(text, cell.declared) else { return false };
    let mut reading = Reading::default();
    for (at, b) in text.bytes().enumerate().filter(|(_, b)| b.is_ascii_alphanumeric()) {
        reading.text.push(b.to_ascii_uppercase());
        reading.at.push(((core.start + at) as u32, (core.start + at + 1) as u32));
    }
    cell.sure = cell.sure.min(sure);
    cell.core = core;
    cell.note(Finding::new(Code::Separator, Span::new(core.start + at, core.start + at + sign.len_utf8())));
    cell.rewritten = Some(reading);
    true
}

/// Whether a text is such groups, so that no sign between them hides a character.
pub(crate) fn is_grouped(text: &str, declared: Option<&'static Carrier>) -> bool {
    first_sign(text, declared).is_some()
}

/// Whether letters that a sign parts from what stands behind it are rather those that a number begins with than a
/// label or the name of a carrier: `MYNJV→128…`.
fn is_beginning(word: &str) -> bool {
    const LETTERS: RangeInclusive<usize> = 2..=6;
    LETTERS.contains(&word.len())
        && word.bytes().all(|b| b.is_ascii_uppercase())
        && !is_name(word.as_bytes())
        && !label::is_whole(word)
}

/// The sign of a plain keyboard that means the same.
const fn plain(sign: char) -> char {
    match sign {
        '⁄' | '∕' => '/',
        // Chinese keyboards give the character for one in the place of a dash.
        '〜' | '─' | '˗' | '᠆' | '⸺' | '⁓' | '一' => '~',
        _ => narrow(sign),
    }
}

/// Where the first sign stands, which one it is, and how sure it is that all of them part groups.
fn first_sign(text: &str, declared: Option<&'static Carrier>) -> Option<(usize, char, Applicability)> {
    let (at, sign) = text.char_indices().find(|(_, c)| !c.is_ascii_alphanumeric() && *c != ' ')?;
    let rare = RARE.contains(&sign);
    if !rare && !SIGNS.contains(&plain(sign)) {
        return None;
    }
    let group = |group: &str| !group.is_empty() && group.bytes().all(|b| b.is_ascii_alphanumeric());
    // Behind letters a wide sign is read as the narrow one, and behind digits as it is.
    let parts = |c: char| plain(c) == plain(sign);
    let groups = || text.split(parts).map(|group| group.trim_matches(' '));
    let begun = rare && groups().count() == 2 && !HIDING.contains(&sign) && is_beginning(&text[..at]);
    if groups().count() < FEWEST && !begun || !groups().all(group) {
        return None;
    }
    let short = groups().all(|group| group.len() <= LONGEST);
    let kept = groups().collect::<String>().to_ascii_uppercase();
    let number = Compact::of(kept.as_bytes()).filter(|number| number.len >= SHORTEST)?;
    if begun {
        let told = |fit: Fit| fit.check == Some(true) || fit.is_distinctive();
        let own = declared.is_some_and(|carrier| claim::fits_of(carrier, &number).any(told));
        let known = own || declared.is_none() && claim::of_number(&number).is_some_and(Claim::is_distinctive);
        return known.then_some((at, sign, if own { Applicability::Safe } else { Applicability::Likely }));
    }
    let checked = |carrier| claim::fits_of(carrier, &number).any(|fit| fit.check == Some(true));
    let shaped =
        |carrier| number.len >= TOLD && claim::fits_of(carrier, &number).any(|fit| !claim::is_free(fit.format));
    // Between the letters of a number that proves itself, its digits are one group.
    let item = number.letters != 0 && claim::is_proven(&number, None);
    let proven = item || short && declared.is_some_and(checked);
    let signed = || groups().collect::<Vec<_>>().join(&*plain(sign).encode_utf8(&mut [0; 4]));
    let other = || foreign::look(&signed()).is_some_and(|other| other.strength >= Strength::Strong);
    let known = proven || !rare && short && declared.is_some_and(shaped);
    if !known || other() {
        return None;
    }
    Some((at, sign, if proven { Applicability::Safe } else { Applicability::Likely }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::carriers;

    #[test]
    fn groups_between_one_sign_are_one_number() {
        for (text, carrier, sure) in [
            ("986/578/788/855", Some("fedex"), Some(Applicability::Safe)),
            ("986*578*788*855", Some("fedex"), Some(Applicability::Safe)),
            ("986/578/788/856", Some("fedex"), None),
            ("986/578/788/855", None, None),
            ("986//578788855", Some("fedex"), None),
            ("RB12/3456/785GB", None, Some(Applicability::Safe)),
            ("RB12/3456-785GB", None, None),
            ("RB→123456785→GB", None, Some(Applicability::Safe)),
            ("RB∙123456785∙GB", None, Some(Applicability::Safe)),
            ("RB∙12345678∙GB", None, None),
            ("MYNJV→12892893593", Some("ninja-van"), Some(Applicability::Safe)),
            ("MYNJV→12892893593", Some("fedex"), None),
            ("MYNJV●12892893593", Some("ninja-van"), None),
            ("AWB→12892893593", Some("ninja-van"), None),
            ("986»578»788»855", Some("fedex"), Some(Applicability::Safe)),
            ("RB~123456785~GB", None, Some(Applicability::Safe)),
            ("RB/123456785／GB", None, Some(Applicability::Safe)),
            ("RB 〜 123456785 〜 GB", None, Some(Applicability::Safe)),
            ("986／578／788／855", Some("fedex"), Some(Applicability::Safe)),
            ("986 | 578 | 788 | 855", Some("fedex"), Some(Applicability::Safe)),
            ("986 | 578 | 788", Some("fedex"), None),
        ] {
            let mut cell = Peeled { declared: carrier.and_then(carriers::carrier), ..Peeled::whole(text) };
            let found = grouped(text, &mut cell).then_some(cell.sure);
            assert_eq!(found, sure, "{text}");
        }
    }
}
