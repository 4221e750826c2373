//! How the pieces of a candidate stand in their row: as a carrier prints them, as people part any number, or as figures
//! of a table.

use core::ops::RangeInclusive;

use super::Candidate;
use crate::matcher::Fit;
use crate::scan::pieces::{Joint, Piece};

impl Candidate<'_> {
    /// Whether no line ends between the pieces.
    pub(super) fn is_one_line(&self) -> bool {
        self.pieces()[1..].iter().all(|piece| piece.joint != Joint::Line)
    }

    /// Whether letters that a space parts from the digits are small, and so are words: `al 661 269 835 de`.
    pub(super) fn has_words(&self) -> bool {
        (self.first..=self.last).any(|piece| self.chain.pieces[piece].cases.0 && !self.has_digits(piece))
    }

    /// Whether the pieces are the groups in which the carrier prints the number; neighbouring groups may stand
    /// together.
    pub(super) fn is_printed(&self, fit: Fit) -> bool {
        let mut groups = fit.format.format().grouping.iter();
        let mut whole = |len: usize| {
            let mut size = 0;
            while size < len {
                let Some(&group) = groups.next() else { return false };
                size += usize::from(group);
            }
            size == len
        };
        self.pieces().iter().all(|piece| whole(piece.len))
    }

    /// Whether no group of digits stands one space before or behind: it would belong to the number, too.
    pub(super) fn is_whole_row(&self) -> bool {
        let pieces = &self.chain.pieces;
        let before = self.first > 0 && pieces[self.first].joint == Joint::Sign && self.has_digits(self.first - 1);
        let behind = pieces.get(self.last + 1).is_some_and(|next| next.joint == Joint::Sign);
        !(before || behind && self.has_digits(self.last + 1))
    }

    /// Whether a group of digits as long as the one beside it stands one space before or behind. One or two are a count
    /// or a day.
    pub(super) fn is_amid_groups(&self) -> bool {
        const SHORTEST: usize = 3;
        let alike = |one: usize, next: usize| {
            let pieces = &self.chain.pieces;
            next < pieces.len()
                && pieces[one].len >= SHORTEST
                && pieces[next].joint == Joint::Sign
                && pieces[one].len == pieces[next].len
                && self.has_digits(one)
                && self.has_digits(next)
        };
        self.first > 0 && alike(self.first - 1, self.first) || alike(self.last, self.last + 1)
    }

    pub(super) fn has_digits(&self, piece: usize) -> bool {
        let Piece { first, len, .. } = self.chain.pieces[piece];
        self.chain.characters[first..first + len].iter().any(u8::is_ascii_digit)
    }

    /// People write a number in uppercase or in lowercase; what mixes both is a code of some program.
    pub(super) fn is_of_one_case(&self) -> bool {
        let (small, capital) = self.pieces().iter().fold((false, false), |(s, c), p| (s || p.cases.0, c || p.cases.1));
        !(small && capital)
    }

    /// Whether the pieces are groups of four or five, the last of which may be shorter: as people part any number to
    /// read it out.
    pub(super) fn is_in_fours(&self) -> bool {
        const GROUP: RangeInclusive<usize> = 4..=5;
        self.is_even() && self.last - self.first > 1 && GROUP.contains(&self.pieces()[0].len)
    }

    /// Whether all pieces are as long as the first, but for the last, which may be shorter.
    pub(super) fn is_even(&self) -> bool {
        let pieces = self.pieces();
        let others = &pieces[..pieces.len() - 1];
        let len = pieces[0].len;
        others.iter().all(|piece| piece.len == len) && pieces[pieces.len() - 1].len <= len
    }
}
