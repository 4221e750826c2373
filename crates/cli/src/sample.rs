//! `tracklint sample`: numbers that are right, for tests.

use std::collections::BTreeSet;
use std::hash::{BuildHasher, RandomState};
use std::io::Write;

use anyhow::{Result, anyhow, bail};
use serde::Serialize;
use tracklint::rule::Format;
use tracklint::{Carrier, Diagnoser, Lang, carrier_named};

use crate::args::{ListFormat, Sample};
use crate::language::Say;
use crate::{Outcome, terminal};

/// Some shapes hardly ever give a number that passes for one: after so many tries in a row nothing new will come.
const TRIES: usize = 1000;

/// A number that was made up.
#[derive(Serialize)]
struct Made {
    number: String,
    format: &'static str,
}

/// Prints numbers of one carrier.
pub fn run(args: &Sample, lang: Lang) -> Result<Outcome> {
    let carrier = carrier_named(&args.carrier)?;
    let formats = formats(carrier, args.of.as_deref(), lang)?;
    let seed = args.seed.unwrap_or_else(|| RandomState::new().hash_one("tracklint"));
    let made = make(carrier, &formats, args.number, &mut Dice(seed));
    let (found, wanted, id) = (made.len(), args.number, carrier.id);
    let mut out = anstream::stdout().lock();
    match args.format {
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
    if found < wanted {
        let said = match found {
            0 => lang.say(
                format!("no number could be made up that a diagnosis accepts as one of {id}"),
                format!("生成不出能通过校验的 {id} 单号"),
            ),
            _ => lang.say(
                format!("only {found} different numbers of {id} could be made up, not {wanted}"),
                format!("{id} 只能生成 {found} 个不同的单号，不足 {wanted} 个"),
            ),
        };
        terminal::complain(&anyhow!(said));
        return Ok(Outcome::Found);
    }
    Ok(Outcome::Clean)
}

/// The formats that are asked for.
fn formats(carrier: &'static Carrier, of: Option<&str>, lang: Lang) -> Result<Vec<&'static Format>> {
    let formats: Vec<_> = carrier.formats.iter().filter(|format| of.is_none_or(|id| format.id == id)).collect();
    if formats.is_empty() {
        let ids: Vec<_> = carrier.formats.iter().map(|format| format.id).collect();
        match of {
            Some(id) if !ids.is_empty() => bail!(lang.say(
                format!("{} has no format `{id}`; it has {}", carrier.id, ids.join(", ")),
                format!("{} 没有格式“{id}”；已有：{}", carrier.id, ids.join("、")),
            )),
            _ => bail!(
                lang.say(format!("no format of {} is public", carrier.id), format!("{} 的单号规则未公开", carrier.id),)
            ),
        }
    }
    Ok(formats)
}

/// Different numbers that a diagnosis accepts for this carrier, from one format after the other.
fn make(carrier: &'static Carrier, formats: &[&'static Format], number: usize, dice: &mut Dice) -> Vec<Made> {
    let diagnoser = Diagnoser::new().declared(carrier);
    let mut known = BTreeSet::new();
    let mut made = Vec::new();
    let mut vain = 0;
    for format in formats.iter().cycle() {
        if made.len() == number || vain == TRIES {
            break;
        }
        let sample = format.sample(&mut |n| dice.below(n));
        let right = |number: &String| diagnoser.is_valid(number) && known.insert(number.clone());
        match sample.filter(right) {
            Some(number) => {
                made.push(Made { number, format: format.id });
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
            let formats: Vec<_> = carrier.formats.iter().collect();
            let made = make(carrier, &formats, 5, &mut Dice(1));
            assert!(!made.is_empty(), "{}", carrier.id);
            let again = make(carrier, &formats, 5, &mut Dice(1));
            assert!(made.iter().map(|m| &m.number).eq(again.iter().map(|m| &m.number)), "{}", carrier.id);
        }
    }
}
