//! Are the probabilities true? Numbers of formats with a check digit go through the channel, and what the search says of
//! them is compared with what they were. `cargo test -p tracklint --lib calibration -- --nocapture` prints the tables.

use super::*;
use crate::channel;
use crate::channel::tests::{recognised_as, typed_as};

/// Formats of `research/diagnosis.md`, F3, with the shares of typed and of recognised errors whose best candidate, and
/// whose best three, hold the truth.
const FORMATS: &[(&str, [f64; 2], [f64; 2])] = &[
    ("s10", [0.22, 0.48], [0.47, 0.85]),
    ("ups-1z", [0.15, 0.34], [0.31, 0.65]),
    ("usps-impb-22-94", [0.10, 0.24], [0.24, 0.54]),
    ("canada-post-16", [0.14, 0.32], [0.29, 0.65]),
    ("fedex-express-12", [0.17, 0.39], [0.39, 0.76]),
    ("dhl-express-waybill", [0.19, 0.38], [0.40, 0.75]),
    ("dpd-28", [0.25, 0.56], [0.51, 0.89]),
];

/// `SplitMix64`: the same numbers on every machine.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ self.0 >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ z >> 31
    }

    fn below(&mut self, n: usize) -> usize {
        (self.next() % n as u64) as usize
    }

    fn chance(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1u64 << 53) as f64
    }

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
fn typed(text: &mut Vec<u8>, random: &mut Random) {
    let n = text.len();
    match random.pick(&[79.0, 10.0, 6.0, 5.0, 0.8, 0.6]) {
        0 => replace(text, random, typed_as),
        1 => {
            let at = random.below(n - 1);
            text.swap(at, at + 1);
        }
        2 => {
            text.remove(random.below(n));
        }
        3 => {
            let at = random.below(n);
            let added = if random.chance() < 0.6 { text[at] } else { b'0' + random.below(10) as u8 };
            text.insert(at, added);
        }
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

/// One character replaced; those that are often mistaken are mistaken more often.
fn replace(text: &mut [u8], random: &mut Random, read_as: fn(usize, usize) -> f64) {
    let row = |meant: usize| -> Vec<f64> { (0..channel::SYMBOLS).map(|read| read_as(meant, read)).collect() };
    let places: Vec<f64> = text.iter().map(|&b| row(symbol(b)).iter().sum()).collect();
    let at = random.pick(&places);
    text[at] = channel::byte(random.pick(&row(symbol(text[at]))));
}

#[derive(Default)]
struct Tally {
    errors: usize,
    undetected: usize,
    first: usize,
    third: usize,
    listed: usize,
    likely: (usize, usize),
    bins: [(usize, usize, f64); 5],
}

impl Tally {
    fn add(&mut self, truth: &str, found: &Search) {
        self.errors += 1;
        let rank = found.repairs.iter().position(|r| r.number == truth);
        self.first += usize::from(rank == Some(0));
        self.third += usize::from(rank.is_some_and(|rank| rank < 3));
        self.listed += usize::from(rank.is_some());
        for (i, repair) in found.repairs.iter().enumerate() {
            let bin = &mut self.bins[((repair.probability * 5.0) as usize).min(4)];
            bin.0 += 1;
            bin.1 += usize::from(rank == Some(i));
            bin.2 += repair.probability;
            if repair.applicability == Applicability::Likely {
                self.likely.0 += 1;
                self.likely.1 += usize::from(rank == Some(i));
            }
        }
    }

    fn share(&self, n: usize) -> f64 {
        n as f64 / self.errors.max(1) as f64
    }
}

fn run(id: &str, errors: usize, mistake: impl Fn(&mut Vec<u8>, &mut Random), tally: &mut Tally) {
    let format = crate::format(id).unwrap_or_else(|| panic!("{id}"));
    let carrier = FormatId::all().find(|f| f.format() == format).expect("of the catalogue").carrier();
    let scope = Scope::of(Some(carrier));
    let mut random = Random(42);
    let goal = tally.errors + errors;
    while tally.errors < goal {
        let truth = format.sample(&mut |n| random.below(n as usize) as u32).expect("a sample");
        let mut text = truth.as_bytes().to_vec();
        mistake(&mut text, &mut random);
        if text == truth.as_bytes() {
            continue;
        }
        let text = String::from_utf8(text).expect("ASCII");
        if is_accepted(text.as_bytes(), scope) {
            tally.undetected += 1;
            continue;
        }
        let reading = canon::read(&text, Span::new(0, text.len()));
        tally.add(&truth, &search(&text, &reading, Some(carrier)));
    }
}

fn recognised(text: &mut [u8], random: &mut Random) {
    replace(text, random, recognised_as);
}

/// Any error, in the proportions of the channel.
fn any(text: &mut Vec<u8>, random: &mut Random) {
    match random.pick(&[0.60, 0.24, channel::CHECK_MISSING]) {
        0 => typed(text, random),
        1 => recognised(text, random),
        _ => {
            let formats = FORMATS.iter().filter_map(|&(id, ..)| crate::format(id));
            let slot = formats.filter_map(|f| f.layout(text)).find_map(|layout| layout.check_slot());
            text.remove(slot.expect("a sample of these formats"));
        }
    }
}

#[test]
fn probabilities_are_kept() {
    const ERRORS: usize = 400;
    let mut all = Tally::default();
    println!("format                  typed: first  three listed unseen | recognised: first  three listed unseen");
    for &(id, typed_goal, recognised_goal) in FORMATS {
        let (mut by_hand, mut by_eye) = (Tally::default(), Tally::default());
        run(id, ERRORS, typed, &mut by_hand);
        run(id, ERRORS, |text, random| recognised(text, random), &mut by_eye);
        print!("{id:22}");
        for t in [&by_hand, &by_eye] {
            let unseen = t.undetected as f64 / (t.undetected + t.errors) as f64;
            let shares = [t.share(t.first), t.share(t.third), t.share(t.listed), unseen];
            print!("  ");
            for share in shares {
                print!("{:7.1}", share * 100.0);
            }
        }
        println!();
        // Three standard deviations of a share of one half in this many trials.
        let slack = 1.5 / (ERRORS as f64).sqrt();
        for (t, goal) in [(&by_hand, typed_goal), (&by_eye, recognised_goal)] {
            let reached = [t.share(t.first), t.share(t.third)];
            assert!(reached[0] > goal[0] - slack && reached[1] > goal[1] - slack, "{id}: {reached:?} of {goal:?}");
        }
        run(id, ERRORS, any, &mut all);
    }
    println!("\nprobability   repairs   mean   true");
    for (i, &(n, hits, sum)) in all.bins.iter().enumerate() {
        let (mean, share) = (sum / n.max(1) as f64, hits as f64 / n.max(1) as f64);
        println!("{:.1} to {:.1}   {n:8}   {mean:.3}   {share:.3}", i as f64 / 5.0, (i + 1) as f64 / 5.0);
        if n > 100 {
            assert!((mean - share).abs() < 0.12, "repairs said to be {mean:.3} likely were right in {share:.3}");
        }
    }
    println!("likely: {} of {} right", all.likely.1, all.likely.0);
    assert!(all.likely.1 as f64 >= 0.9 * all.likely.0 as f64);
}
