//! The same errors with the knowledge behind the goals: one format is searched alone, and it is known whether the
//! number was typed or recognised. What a search that knows neither loses against this is the price of not knowing.

use super::rates::Goal;
use super::*;
use crate::channel::tests::{left_out, recognised_as, typed};

/// How many times likelier a candidate is once the channel is known.
pub(super) type Known = fn(&Text, &Candidate) -> f64;

pub(super) fn when_typed(text: &Text, candidate: &Candidate) -> f64 {
    match candidate.slip {
        Slip::Replaced { at } => of_replaced(text, candidate, at, typed),
        Slip::Swapped { .. } | Slip::Extra { .. } | Slip::Missing { .. } => 1.0,
        // One of many that may have been left out, no better than the others.
        Slip::CheckMissing { .. } => {
            let typed = left_out() / (text.number.len + 1) as f64;
            typed / (typed + channel::CHECK_MISSING)
        }
        _ => 0.0,
    }
}

pub(super) fn when_recognised(text: &Text, candidate: &Candidate) -> f64 {
    match candidate.slip {
        Slip::Replaced { at } => of_replaced(text, candidate, at, recognised_as),
        _ => 0.0,
    }
}

fn of_replaced(text: &Text, candidate: &Candidate, at: usize, chance: fn(usize, usize) -> f64) -> f64 {
    let (meant, read) = (symbol(candidate.number.bytes[at]), text.symbol(at));
    chance(meant, read) / channel::replaced(meant, read, text.raw[at])
}

/// The shares of so many errors whose likeliest candidate, and whose likeliest three, hold the truth.
pub(super) fn shares(goal: &Goal, mistake: Spoil, known: Known, errors: usize) -> [f64; 2] {
    let (source, mut random) = (Source::of(goal), Dice::new(42));
    let (mut seen, mut first, mut third) = (0, 0, 0);
    while seen < errors {
        let truth = source.number(&mut random).into_bytes();
        let mut text = truth.clone();
        mistake(&mut text, &mut random);
        if text == truth || is_accepted(&text, source.scope()) {
            continue;
        }
        let number = Compact::of(&text).expect("canonical");
        let raw = Text { number, raw: text.iter().map(|&b| char::from(b)).collect() };
        let mut candidates = by_search(&text, source.scope());
        candidates.retain(|c| source.may_draw(c.number.text()));
        for candidate in &mut candidates {
            candidate.probability *= known(&raw, candidate);
        }
        candidates.sort_by(|a, b| b.probability.total_cmp(&a.probability));
        let rank = candidates.iter().position(|c| c.number.text() == truth);
        seen += 1;
        first += usize::from(rank == Some(0));
        third += usize::from(rank.is_some_and(|rank| rank < 3));
    }
    [first, third].map(|n| n as f64 / errors as f64)
}

impl Source {
    /// Whether numbers like this are drawn from it.
    fn may_draw(&self, number: &[u8]) -> bool {
        let body = || {
            let layout = self.format.layout(number)?;
            Some(self.format.body(&layout, number)?.0.iter().all(u8::is_ascii_digit))
        };
        self.format.fits(number)
            && self.format.check_agrees(number) == Some(true)
            && (!self.plain || body() == Some(true))
    }
}
