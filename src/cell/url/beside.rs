//! Another number beside a link, or behind another link: `YT… https://t.17track.net/en#nums=LX…`.

use smallvec::SmallVec;

use super::{address, best, of_other};
use crate::cell::claim::{self, Claim};
use crate::cell::lengths::SHORTEST;
use crate::cell::several::{is_order, part, words};
use crate::cell::{Peeled, trim};
use crate::finding::{Code, Span};
use crate::foreign::{self, Strength};

/// More links in one cell are a page.
const MOST: usize = 16;

/// Parts the numbers, where there is more than one: none of them is dropped for another.
pub(super) fn peel(input: &str, cell: &mut Peeled, core: Span, first: Span) -> bool {
    let digits = |span: Span| span.of(input).bytes().filter(u8::is_ascii_digit).count();
    if digits(core) - digits(first) < SHORTEST {
        return false;
    }
    let mut numbers: SmallVec<[Span; 2]> = SmallVec::new();
    let mut rest = core;
    for _ in 0..MOST {
        let Some((link, host)) = address(input, rest) else { break };
        stand(input, cell, Span::new(rest.start, link.start), &mut numbers);
        let proven = |number: Span| cell.is_beyond_doubt(input, number);
        let number = best(input, cell, link, host)
            .filter(|&number| of_other(input, link, number).is_none() || proven(number))
            .filter(|&number| proven(number) || cell.claim(input, number).is_some());
        numbers.extend(number);
        rest = Span::new(link.end, core.end);
    }
    stand(input, cell, rest, &mut numbers);
    let text = |span: Span| claim::number(input, span).map(|number| number.bytes);
    if numbers.iter().all(|&number| text(number) == text(numbers[0])) {
        return false;
    }
    cell.name(Code::Url, first, None);
    part(input, cell, numbers.into_iter().map(|number| (number, number)))
}

/// The numbers that stand in a text without links: all of it, or words of it that more than their length speaks for.
fn stand(input: &str, cell: &Peeled, text: Span, numbers: &mut SmallVec<[Span; 2]>) {
    let sure = |span: Span| {
        let own = cell.is_own(input, span) && span.of(input).bytes().any(|b| b.is_ascii_digit());
        span.end - span.start >= SHORTEST && (own || cell.claim(input, span).is_some_and(Claim::is_sure))
    };
    let text = trim(input, text);
    let other = || {
        is_order(text.of(input))
            || foreign::look(text.of(input)).is_some_and(|other| other.strength >= Strength::Strong)
    };
    if text.start == text.end || other() {
        return;
    }
    if sure(text) {
        numbers.push(text);
        return;
    }
    numbers.extend(words(input, text).filter(|&word| sure(word)));
}
