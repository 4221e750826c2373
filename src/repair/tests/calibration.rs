//! Numbers of formats with a check digit go through the channel, and what the search says of them is compared with what
//! they were: are the true numbers among the repairs, and are the probabilities true? `docs/repairs.md` has the
//! answers.

#[path = "../../../tests/support/dice.rs"]
mod dice;
mod known;
mod rates;

use super::*;
use crate::Format;
use crate::channel;
use crate::channel::tests::{recognised_as, typed_as};
use crate::rule::{Carrier, Field, Part};
use dice::Dice;

impl Dice {
    /// A number from 0 to 1.
    fn chance(&mut self) -> f64 {
        (self.draw() >> 11) as f64 / (1u64 << 53) as f64
    }

    /// One of so many, each as often as its weight says.
    fn pick(&mut self, weights: &[f64]) -> usize {
        let mut left = self.chance() * weights.iter().sum::<f64>();
        let reached = |w: &f64| {
            left -= w;
            left < 0.0
        };
        weights.iter().position(reached).unwrap_or(0)
    }
}

/// One typing error in the proportions of Verhoeff, those included that the search does not list.
fn typed(text: &mut Vec<u8>, random: &mut Dice) {
    let n = text.len();
    match random.pick(&[79.0, 10.0, 6.0, 5.0, 0.8, 0.6]) {
        0 => replace(text, random, typed_as),
        1 => swapped(text, random),
        2 => omitted(text, random),
        3 if random.chance() < 0.6 => doubled(text, random),
        3 => text.insert(random.below(n), b'0' + random.below(10) as u8),
        4 => {
            let at = random.below(n - 2);
            text.swap(at, at + 2);
        }
        _ => {
            let at = random.below(n - 1);
            (text[at], text[at + 1]) = (b'0' + random.below(10) as u8, b'0' + random.below(10) as u8);
        }
    }
}

fn swapped(text: &mut [u8], random: &mut Dice) {
    let at = random.below(text.len() - 1);
    text.swap(at, at + 1);
}

fn omitted(text: &mut Vec<u8>, random: &mut Dice) {
    text.remove(random.below(text.len()));
}

fn doubled(text: &mut Vec<u8>, random: &mut Dice) {
    let at = random.below(text.len());
    text.insert(at, text[at]);
}

/// One character replaced; those that are often mistaken are mistaken more often.
fn replace(text: &mut [u8], random: &mut Dice, read_as: fn(usize, usize) -> f64) {
    let row = |meant: usize| -> Vec<f64> { (0..channel::SYMBOLS).map(|read| read_as(meant, read)).collect() };
    let places: Vec<f64> = text.iter().map(|&b| row(symbol(b)).iter().sum()).collect();
    let at = random.pick(&places);
    text[at] = channel::byte(random.pick(&row(symbol(text[at]))));
}

#[derive(Default)]
struct Tally {
    errors: usize,
    first: usize,
    third: usize,
    listed: usize,
    /// How many repairs were called likely, and how many of them were right.
    likely: (usize, usize),
    /// For each tenth of probability: how many repairs, how many right, the sum of their probabilities.
    bins: [(usize, usize, f64); 10],
}

impl Tally {
    fn add(&mut self, truth: &str, found: &Search) {
        self.errors += 1;
        let rank = found.repairs.iter().position(|r| r.number == truth);
        self.first += usize::from(rank == Some(0));
        self.third += usize::from(rank.is_some_and(|rank| rank < 3));
        self.listed += usize::from(rank.is_some());
        for (i, repair) in found.repairs.iter().enumerate() {
            let bin = &mut self.bins[((repair.probability * 10.0) as usize).min(9)];
            bin.0 += 1;
            bin.1 += usize::from(rank == Some(i));
            bin.2 += repair.probability;
            if repair.applicability == Applicability::Likely {
                self.likely.0 += 1;
                self.likely.1 += usize::from(rank == Some(i));
            }
        }
    }

    fn join(&mut self, other: &Self) {
        self.likely = (self.likely.0 + other.likely.0, self.likely.1 + other.likely.1);
        for (bin, more) in self.bins.iter_mut().zip(other.bins) {
            *bin = (bin.0 + more.0, bin.1 + more.1, bin.2 + more.2);
        }
    }

    fn share(&self, n: usize) -> f64 {
        n as f64 / self.errors.max(1) as f64
    }
}

/// Where numbers are drawn from.
struct Source {
    format: &'static Format,
    carrier: &'static Carrier,
    /// Whether letters are left out where a shape takes digits, too.
    plain: bool,
}

impl Source {
    fn scope(&self) -> Scope {
        Scope::of(Some(self.carrier))
    }

    fn number(&self, random: &mut Dice) -> String {
        let number = self.format.sample(&mut |n| random.below(n as usize) as u32).expect("a sample");
        if self.plain { self.without_letters(number.into_bytes(), random) } else { number }
    }

    fn without_letters(&self, mut number: Vec<u8>, random: &mut Dice) -> String {
        for at in 0..number.len() {
            let before = number[at];
            number[at] = if before.is_ascii_uppercase() { b'0' + random.below(10) as u8 } else { before };
            if !self.format.fits(&number) {
                number[at] = before;
            }
        }
        let layout = self.format.layout(&number).expect("a sample");
        let (body, slot) = self.format.body(&layout, &number).expect("a format with a check");
        let check = self.format.check.expected(body).expect("a check character for every body");
        number[slot] = check;
        String::from_utf8(number).expect("ASCII")
    }

    /// The places that the check covers, its own included, codes of a service left out.
    fn covered(&self, number: &[u8]) -> Vec<usize> {
        let layout = self.format.layout(number).expect("a sample");
        let (body, slot) = self.format.body(&layout, number).expect("a format with a check");
        let start = body.as_ptr() as usize - number.as_ptr() as usize;
        let coded = self.format.shape.iter().any(|part| matches!(part, Part::Code(Field::Service, _)));
        let (from, to) = layout.place(Field::Service).filter(|_| coded).unwrap_or_default();
        let body = start..start + body.len();
        (0..number.len()).filter(|at| (body.contains(at) || *at == slot) && !(from..to).contains(at)).collect()
    }
}

/// Spoils a number.
type Spoil = fn(&mut Vec<u8>, &mut Dice);

/// So many errors that are seen.
fn run(source: &Source, errors: usize, mistake: Spoil) -> Tally {
    let mut tally = Tally::default();
    let mut random = Dice::new(42);
    while tally.errors < errors {
        let truth = source.number(&mut random);
        let mut text = truth.as_bytes().to_vec();
        mistake(&mut text, &mut random);
        if text == truth.as_bytes() || is_accepted(&text, source.scope()) {
            continue;
        }
        let text = String::from_utf8(text).expect("ASCII");
        let reading = canon::read(&text, Span::new(0, text.len()));
        tally.add(&truth, &search(&text, &reading, Some(source.carrier)));
    }
    tally
}

#[expect(clippy::ptr_arg, reason = "what spoils a number may make it longer")]
fn recognised(text: &mut Vec<u8>, random: &mut Dice) {
    replace(text, random, recognised_as);
}

/// Any error, in the proportions of the channel.
fn any(text: &mut Vec<u8>, random: &mut Dice) {
    match random.pick(&[0.60, 0.24, channel::CHECK_MISSING]) {
        0 => typed(text, random),
        1 => recognised(text, random),
        _ => {
            let slots = FormatId::all().filter(|id| id.format().fits(text)).map(FormatId::format);
            let slot = slots.filter_map(|f| f.layout(text)).find_map(|layout| layout.check_slot());
            text.remove(slot.expect("a sample of a format with a check"));
        }
    }
}
