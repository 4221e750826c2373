//! Which pieces of a chain are numbers: of all sets without overlap, the one for which most speaks.

mod groups;

use super::pieces::{Chain, Joint, Piece};
use super::{Claimed, Ground, beside};
use crate::canon::{Compact, MAX};
use crate::cell;
use crate::cell::claim::{self, Claim};
use crate::damage;
use crate::finding::{Code, Severity, Span};
use crate::foreign::{self, Strength};
use crate::matched::Fits;
use crate::matcher::Fit;
use crate::missing;
use crate::rank::Context;
use crate::rule::Carrier;

/// No carrier prints more groups.
pub(super) const GROUPS: usize = 8;
/// A group where the carrier prints one is worth two bits, in quarters.
const PRINTED: u32 = 8;
/// What proof counts before all likeness, in quarters of a bit.
const PROVEN: u32 = 64;
/// What a label or a name counts.
const NAMED: u32 = 32;
/// Every number counts, so that a shape without evidence does.
const NUMBER: u32 = 1;
/// Hardly any number is shorter.
const SHORTEST_NUMBER: usize = 6;

/// The numbers of one chain, in order.
pub(super) fn numbers(text: &str, chain: &Chain, eager: bool) -> Vec<Claimed> {
    let n = chain.pieces.len();
    // From the back: the most that speaks for the pieces from here on, and the number that begins here.
    let mut most = vec![0u32; n + 1];
    let mut choice: Vec<Option<(usize, Claimed)>> = vec![None; n];
    for first in (0..n).rev() {
        most[first] = most[first + 1];
        for last in first..n.min(first + GROUPS) {
            let candidate = Candidate { text, chain, first, last };
            let Some(number) = candidate.number() else { break };
            let Some((weight, claimed)) = candidate.claim(&number, eager) else { continue };
            if weight + most[last + 1] > most[first] {
                most[first] = weight + most[last + 1];
                choice[first] = Some((last, claimed));
            }
        }
    }
    let mut out = Vec::new();
    let mut at = 0;
    while at < n {
        match choice[at] {
            Some((last, claimed)) if most[at] > most[at + 1] => {
                out.push(claimed);
                at = last + 1;
            }
            _ => at += 1,
        }
    }
    out
}

/// Some pieces in a row, taken for one number.
struct Candidate<'a> {
    text: &'a str,
    chain: &'a Chain,
    first: usize,
    last: usize,
}

impl Candidate<'_> {
    fn pieces(&self) -> &[Piece] {
        &self.chain.pieces[self.first..=self.last]
    }

    fn span(&self) -> Span {
        Span::new(self.chain.pieces[self.first].span.start, self.chain.pieces[self.last].span.end)
    }

    /// The characters; `None` when they are too many.
    fn number(&self) -> Option<Compact> {
        let (first, last) = (self.chain.pieces[self.first], self.chain.pieces[self.last]);
        let characters = &self.chain.characters[first.first..last.first + last.len];
        if characters.len() > MAX { None } else { Compact::of(characters) }
    }

    /// How much speaks for it, and why; `None` when too little does.
    fn claim(&self, number: &Compact, eager: bool) -> Option<(u32, Claimed)> {
        if number.len < SHORTEST_NUMBER || number.digits == 0 || self.is_cut_off() {
            return None;
        }
        let fits = Fits::of(Context::default(), *number);
        let joints = self.last - self.first;
        if joints == 0
            && !fits.best().is_some_and(|fit| fits.proves(fit))
            && let Some(found) = self.between_words()
        {
            return Some(found);
        }
        fits.all().next()?;
        if missing::degenerate(number).is_some_and(|(_, severity)| severity == Severity::Error) {
            return None;
        }
        // A post may keep no check digit in a shape of which the standard of all posts proves the number.
        let proves = |fit: &Fit| fits.proves(*fit);
        let standard = || fits.all().find(|fit| fit.check == Some(true) && proves(fit));
        let proof = fits.best().filter(proves).or_else(standard);
        let one_line = self.is_one_line();
        if let Some(proof) = proof {
            let printed = one_line && self.is_printed(proof);
            if joints > 0 && !self.is_one(number, proof, printed) {
                return if one_line { self.in_fours(number) } else { None };
            }
            return Some(self.claimed(proof.into(), if printed { joints } else { 0 }, Ground::Proof, None));
        }
        let named = || beside::is_named_at_once(self.text, self.span(), number);
        if !self.is_of_one_case() || !(self.stands_free() || self.is_behind_stroke() && named()) {
            return None;
        }
        if joints == 0 {
            return self.unproven(number, 0, eager);
        }
        let printed = one_line && self.is_whole_row() && claim::accepted(number).any(|fit| self.is_printed(fit));
        if printed {
            return self.unproven(number, joints, eager);
        }
        if one_line { self.in_fours(number) } else { None }
    }

    /// Whether several words or lines are one number, which only the number itself can prove. Of digits alone one row
    /// in ten agrees with a check: more than two groups that nobody prints have to be alike, and none of a longer row.
    fn is_one(&self, number: &Compact, proof: Fit, printed: bool) -> bool {
        let checked = proof.check == Some(true);
        let alike = || self.last - self.first == 1 || self.is_even();
        let alone = || self.is_one_line() && alike() && self.is_whole_row();
        let proven = if number.letters == 0 {
            printed && !self.is_amid_groups() || checked && (alone() || self.is_spoken_for(number))
        } else {
            printed || checked || self.is_one_line() && self.stands_in_fours()
        };
        proven && !self.has_words()
    }

    /// The number that proves itself in one piece with words or a count that touch it, as web pages leave them when
    /// they are copied: `TrackingLX473124735CN`, `LX473124735CNx2`.
    fn between_words(&self) -> Option<(u32, Claimed)> {
        const SHORTEST_WORD: usize = 2;
        let span = self.span();
        let raw = Some(span.of(self.text)).filter(|raw| raw.is_ascii())?;
        let small = |c: char| c.is_ascii_lowercase();
        let letters = raw.bytes().take_while(u8::is_ascii_alphabetic).count();
        let head = raw[..letters].rfind(small).map_or(0, |at| at + 1);
        let last = raw.len() - raw.bytes().rev().take_while(u8::is_ascii_alphabetic).count();
        let tail = raw[last..].find(small).map(|at| last + at);
        // The capital in front of small letters is the first one of their word, or the last one of the number.
        let words = [tail.map(|at| at.saturating_sub(1)), tail];
        let ends = words.into_iter().flatten().chain(cell::before_unit(raw)).chain([raw.len()]);
        let numbers = ends.filter(|&end| head < end && (head > 0 || end < raw.len()));
        let proven = |end: usize| {
            let number = Compact::of(&raw.as_bytes()[head..end])?;
            let fits = Fits::of(Context::default(), number);
            let proof = fits.best().filter(|fit| fit.check == Some(true) && fits.proves(*fit))?;
            missing::issued_by_nobody(&number).is_none().then_some((proof, end))
        };
        let (proof, end) = { numbers }.find_map(proven).filter(|_| head == 0 || head >= SHORTEST_WORD)?;
        let (weight, claimed) = self.claimed(proof.into(), 0, Ground::Proof, None);
        Some((weight, Claimed { span: Span::new(span.start + head, span.start + end), ..claimed }))
    }

    /// The same for groups of four that no carrier prints, where a label or a name says that they are one number.
    fn in_fours(&self, number: &Compact) -> Option<(u32, Claimed)> {
        let distinctive = || claim::of_number(number).is_some_and(Claim::is_distinctive);
        if self.stands_in_fours() && distinctive() { self.unproven(number, 0, false) } else { None }
    }

    /// Whether the pieces are all groups of a row, as people part any number to read it out.
    fn stands_in_fours(&self) -> bool {
        self.is_in_fours() && self.is_whole_row() && self.is_of_one_case() && self.stands_free()
    }

    /// Whether a label or the name of a carrier that accepts it stands beside the number.
    fn is_spoken_for(&self, number: &Compact) -> bool {
        beside::is_labelled(self.text, self.span()) || beside::carrier(self.text, self.span(), number).is_some()
    }

    /// Whether the piece in front and the number make one for which more speaks than its length, so that it is the rest
    /// of that: behind the end of a line, or behind letters that stand apart.
    fn is_rest(&self, joint: Joint) -> bool {
        let piece = self.chain.pieces[self.first];
        let Some(first) = self.first.checked_sub(1).filter(|_| piece.joint == joint) else { return false };
        let before = self.chain.pieces[first];
        let characters = &self.chain.characters[before.first..before.first + before.len];
        let letters = characters.iter().filter(|b| b.is_ascii_alphabetic()).count();
        // Letters alone at the end of a line are a name.
        let line = joint == Joint::Line;
        let begins = if line { letters > 0 && letters < before.len } else { letters == before.len && !before.cases.0 };
        let whole = Candidate { first, ..*self };
        let distinctive = |number: &Compact| claim::of_number(number).is_some_and(Claim::is_distinctive);
        begins
            && Compact::of(characters).is_none_or(|number| claim::of_number(&number).is_none())
            && whole.number().as_ref().is_some_and(distinctive)
    }

    /// What stands beside a number that does not prove itself, and what else it may be.
    fn unproven(&self, number: &Compact, printed: usize, eager: bool) -> Option<(u32, Claimed)> {
        let (text, span) = (self.text, self.span());
        let (look, digits) = (foreign::look(span.of(text)), foreign::digits(number));
        let foreign = look.map(|f| f.strength).max(digits.map(|f| f.1));
        // Bare digits that may be dialled are a number where a carrier that takes them stands directly in front.
        let dialled = look.is_none_or(|f| f.code == Code::Phone) && digits.is_some_and(|f| f.0 == Code::Phone);
        let named = || dialled && beside::is_named_at_once(text, span, number);
        if foreign >= Some(Strength::Strong) && !named()
            || self.is_rest(Joint::Line)
            || beside::is_announced_otherwise(text, span)
        {
            return None;
        }
        if let Some((carrier, claim)) = beside::carrier(text, span, number) {
            return Some(self.claimed(claim, printed, Ground::Name, Some(carrier)));
        }
        let claim = claim::of_number(number)?;
        if beside::is_labelled(text, span) || beside::is_joined_to_label(text, span) {
            return Some(self.claimed(claim, printed, Ground::Label, beside::mover(text, span, number)));
        }
        // Groups alone are those of any figures.
        let likely = claim.is_distinctive() || claim.checked && foreign.is_none();
        (eager && likely && !self.is_rest(Joint::Sign)).then(|| self.claimed(claim, printed, Ground::Likeness, None))
    }

    fn claimed(
        &self,
        claim: Claim,
        printed: usize,
        ground: Ground,
        carrier: Option<&'static Carrier>,
    ) -> (u32, Claimed) {
        let grounded = match ground {
            Ground::Proof => PROVEN,
            Ground::Name | Ground::Label => NAMED,
            Ground::Likeness => 0,
        };
        let weight = NUMBER + u32::from(claim.evidence) + PRINTED * printed as u32 + grounded;
        (weight, Claimed { span: self.span(), ground, carrier })
    }

    /// Whether signs touch it that stand for characters which were hidden or left out. Question marks end a sentence.
    fn is_cut_off(&self) -> bool {
        let sign = |c: char| matches!(c, '.' | '…' | '‥') || damage::hides_characters(c) && !matches!(c, '?' | '？');
        let hides = |signs: &str| signs.chars().nth(1).is_some() || signs.contains(['…', '‥']);
        let Span { start, end } = self.span();
        let (before, behind) = (&self.text[..start], &self.text[end..]);
        let front = &before[before.trim_end_matches(sign).len()..];
        let back = &behind[..behind.len() - behind.trim_start_matches(sign).len()];
        let len = |signs: &str| if hides(signs) { signs.len() } else { 0 };
        let raw = &self.text[start - len(front)..end + len(back)];
        raw.len() > end - start && damage::is_disfigured(raw, Span::new(0, raw.len()), None)
    }

    /// Whether nothing but a stroke in front keeps it from standing free.
    fn is_behind_stroke(&self) -> bool {
        let (before, behind) = (&self.text[..self.span().start], &self.text[self.span().end..]);
        before.ends_with('/') && !is_attached(behind.chars())
    }

    /// Whether it is no part of something longer: `INV-20260042`, `12.345678`.
    fn stands_free(&self) -> bool {
        let (before, behind) = (&self.text[..self.span().start], &self.text[self.span().end..]);
        if is_attached(before.chars().rev()) {
            let free = !is_attached(behind.chars()) || begins_field(behind);
            return free && beside::is_joined_to_label(self.text, self.span());
        }
        !is_attached(behind.chars()) || ends_line(behind)
    }
}

/// Whether the next field of a query stands behind a number: `&status=`.
fn begins_field(behind: &str) -> bool {
    const LONGEST: usize = 32;
    let Some(field) = behind.strip_prefix('&') else { return false };
    let key = field.bytes().take(LONGEST).take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-')).count();
    key > 0 && field[key..].starts_with('=')
}

/// Whether the end of a line stands behind a number as programs write it: `\n`.
fn ends_line(behind: &str) -> bool {
    ["\\n", "\\r", "\\t"].iter().any(|sign| behind.starts_with(sign))
}

/// Whether a sign that joins parts of a code stands next, and a letter or digit behind it.
fn is_attached(mut outwards: impl Iterator<Item = char>) -> bool {
    let sign = outwards.next().is_some_and(|c| "-./_+@\\~'%$€£¥￥&=*".contains(c));
    sign && outwards.next().is_some_and(|c| c.is_ascii_alphanumeric())
}
