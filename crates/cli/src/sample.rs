//! `tracklint sample`: numbers that are right, for tests.

mod source;

use std::collections::BTreeSet;
use std::hash::{BuildHasher, RandomState};
use std::io::Write;

use anyhow::{Result, anyhow};
use serde::Serialize;
use tracklint::Lang;

use crate::args::{ListFormat, Sample};
use crate::language::Say;
use crate::{Outcome, packs, terminal};
use source::{Kind, Source};

/// Some shapes hardly ever give a number that passes for one: after so many tries in a row nothing new will come.
const TRIES: usize = 1000;

/// A number that was made up.
#[derive(Serialize)]
struct Made {
    number: String,
    format: &'static str,
    /// What is to be submitted of a text that only a barcode carries.
    #[serde(skip_serializing_if = "Option::is_none")]
    inner: Option<String>,
}

/// Prints numbers of one carrier.
pub fn run(args: &Sample, lang: Lang) -> Result<Outcome> {
    let source = Source::named(&args.carrier, packs::load(&args.listing.rules, lang)?)?;
    let kinds = source.kinds(args.of.as_deref(), lang)?;
    let seed = args.seed.unwrap_or_else(|| RandomState::new().hash_one("tracklint"));
    let made = make(&source, &kinds, args.number, &mut Dice(seed));
    let (found, wanted, id) = (made.len(), args.number, source.id());
    let inner = made.iter().find_map(|made| made.inner.clone());
    let mut out = anstream::stdout().lock();
    match args.listing.format {
        ListFormat::Json => {
            writeln!(out, "{}", serde_json::to_string_pretty(&made)?)?;
        }
        ListFormat::Human => {
            for Made { number, .. } in made {
                writeln!(out, "{number}")?;
            }
        }
    }
    out.flush()?;
    if let Some(inner) = inner {
        terminal::remark(&lang.say(
            format!("these are barcode texts; submit the number inside, in the first {inner}"),
            format!("以上是条码内容；提交时只填其中的单号，例如第一条填 {inner}"),
        ));
    }
    if found < wanted {
        let said = match found {
            0 => lang.say(
                format!("no number could be generated that a diagnosis accepts as one of {id}"),
                format!("无法生成能通过校验的 {id} 单号"),
            ),
            _ => lang.say(
                format!("only {found} different numbers of {id} could be generated, not {wanted}"),
                format!("{id} 只能生成 {found} 个不同的单号，不足 {wanted} 个"),
            ),
        };
        terminal::complain(&anyhow!(said), lang);
        return Ok(Outcome::Found);
    }
    Ok(Outcome::Clean)
}

/// Different numbers that a diagnosis accepts for this carrier, from one kind after the other.
fn make(source: &Source, kinds: &[Kind], number: usize, dice: &mut Dice) -> Vec<Made> {
    let mut known = BTreeSet::new();
    let mut made = Vec::new();
    let mut vain = 0;
    for kind in kinds.iter().cycle() {
        if made.len() == number || vain == TRIES {
            break;
        }
        let sample = kind.sample(&mut |n| dice.below(n));
        let right = |number: &String| source.accepts(kind, number) && known.insert(number.clone());
        match sample.filter(right) {
            Some(number) => {
                let inner = kind.inner(&number).map(str::to_owned);
                made.push(Made { number, format: kind.id(), inner });
                vain = 0;
            }
            None => vain += 1,
        }
    }
    made
}

/// `SplitMix64`: the same seed, the same numbers.
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: u32) -> u32 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % u64::from(n.max(1))) as u32
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_carrier_with_formats_gives_numbers_that_are_right() {
        for carrier in tracklint::CARRIERS.iter().filter(|c| !c.formats.is_empty()) {
            let source = Source::named(carrier.id, None).unwrap();
            let kinds = source.kinds(None, Lang::En).unwrap();
            let made = make(&source, &kinds, 5, &mut Dice(1));
            assert!(!made.is_empty(), "{}", carrier.id);
            let again = make(&source, &kinds, 5, &mut Dice(1));
            assert!(made.iter().map(|m| &m.number).eq(again.iter().map(|m| &m.number)), "{}", carrier.id);
        }
    }

    #[test]
    fn every_format_gives_numbers_that_are_right() {
        // What the form of a marketplace takes is nobody's number by that.
        let mut barcodes = 0;
        for carrier in tracklint::CARRIERS.iter().filter(|carrier| !carrier.moves_nothing()) {
            let source = Source::named(carrier.id, None).unwrap();
            for format in carrier.formats {
                let kinds = source.kinds(Some(format.id), Lang::En).unwrap();
                let made = make(&source, &kinds, 2, &mut Dice(1));
                assert!(!made.is_empty(), "{}", format.id);
                assert!(made.iter().all(|made| format.fault(made.number.as_bytes()).is_none()), "{}", format.id);
                barcodes += usize::from(made[0].inner.is_some());
            }
        }
        assert!(barcodes > 10, "{barcodes}");
    }
}
