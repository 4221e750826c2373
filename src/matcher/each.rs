//! The formats that fit a number, one by one. Whoever asks only steps through them: taken in line, the steps would be
//! larger than most of what is asked.

use core::slice;

use smallvec::SmallVec;

use super::{Fit, FormatId, Shapes, Template, evidence_of_punctuation, punctuation, tables};
use crate::rule::Part;

/// The templates of a leaf that fit.
pub(super) struct Templates {
    /// Where those of the leaf begin in `LEAF_TEMPLATES`.
    first: usize,
    left: u32,
}

impl Templates {
    pub(super) fn of(shapes: Shapes) -> Self {
        Self { first: usize::from(tables::LEAVES[shapes.leaf as usize].0), left: shapes.fit }
    }
}

impl Iterator for Templates {
    type Item = &'static Template;

    fn next(&mut self) -> Option<&'static Template> {
        if self.left == 0 {
            return None;
        }
        let k = self.left.trailing_zeros() as usize;
        self.left &= self.left - 1;
        Some(&tables::TEMPLATES[usize::from(tables::LEAF_TEMPLATES[self.first + k])])
    }
}

/// The formats that fit by their shapes, each with what its check and its closed tables say; the likeliest of a
/// template first.
pub(crate) struct Each {
    templates: Templates,
    members: slice::Iter<'static, u16>,
    passed: u64,
}

impl Each {
    pub(super) fn of(shapes: Shapes, passed: u64) -> Self {
        Self { templates: Templates::of(shapes), members: [].iter(), passed }
    }
}

impl Iterator for Each {
    type Item = Fit;

    #[inline(never)]
    fn next(&mut self) -> Option<Fit> {
        loop {
            if let Some(&m) = self.members.next() {
                return Some(tables::MEMBERS[usize::from(m)].fit(|id| self.passed >> id & 1 == 1));
            }
            self.members = self.templates.next()?.members().iter();
        }
    }
}

/// The formats whose numbers own the punctuation of a text.
pub(crate) struct Punctuated<'a> {
    text: &'a [u8],
    /// Those that may, by their places in `PUNCTUATED`.
    left: u64,
}

impl<'a> Punctuated<'a> {
    pub(super) fn of(text: &'a [u8]) -> Self {
        Self { text, left: punctuation::may_own_marks(text) }
    }
}

impl Iterator for Punctuated<'_> {
    type Item = Fit;

    #[inline(never)]
    fn next(&mut self) -> Option<Fit> {
        while self.left != 0 {
            let id = FormatId(tables::PUNCTUATED[self.left.trailing_zeros() as usize]);
            self.left &= self.left - 1;
            let (format, text) = (id.format(), self.text);
            let plain = || text.iter().copied().filter(u8::is_ascii_alphanumeric).collect::<SmallVec<[u8; 64]>>();
            if !format.fits(text) || format.fits(&plain()) {
                continue;
            }
            let closed = format.shape.iter().any(|part| matches!(part, Part::Code(_, table) if table.is_closed()));
            let check = format.check_agrees(text);
            return Some(Fit {
                format: id,
                check,
                code: format.layout(text).filter(|_| closed).map(|l| format.codes_known(&l, text)),
                evidence: evidence_of_punctuation(text, check == Some(true)),
            });
        }
        None
    }
}

/// Either of them.
pub(crate) enum Every<'a> {
    Plain(Each),
    Punctuated(Punctuated<'a>),
}

impl Iterator for Every<'_> {
    type Item = Fit;

    fn next(&mut self) -> Option<Fit> {
        match self {
            Self::Plain(each) => each.next(),
            Self::Punctuated(each) => each.next(),
        }
    }
}
