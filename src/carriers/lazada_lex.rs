//! Lazada LEX, parcel network of a marketplace of Singapore.
//!
//! Labels of Thailand show LEXPU. No format of its houses in Malaysia, the Philippines, Vietnam and Singapore was
//! found.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("lazada-lex", "Lazada LEX")
    .country("SG")
    .kind(Express)
    .seventeentrack(100997)
    .formats(&[LEXPU, LEXDO, LEXD]);

/// LEXPU and nine or ten digits.
///
/// The samples are made by the rule.
const LEXPU: Format = Format::new("lazada-lex-lexpu", "LEXPU and nine or ten digits")
    .shape(&[lit("LEXPU"), digits_between(Serial, 9, 10)])
    .evidence(OpenSource(
        &["public label readers and warehouse tools of Thailand, six of them, 2020 to 2026"],
        "2026-11",
    ))
    .valid(&["LEXPU0180134575", "LEXPU022715812"])
    .invalid(&[("LEXPU01801485", WrongLength)])
    .note("The older ones have nine digits. No check digit is known.");
const _: () = LEXPU.sound();

/// LEXDO or TPLPU and ten digits.
///
/// The sample is made up.
const LEXDO: Format = Format::new("lazada-lex-lexdo", "LEXDO or TPLPU and ten digits")
    .shape(&[one_of(Prefix, &["LEXDO", "TPLPU"]), digits(Serial, 10)])
    .evidence(Observed(&["public programs of shops in Thailand, found by LEXDO0086634037 and LEXDO0057480603"], "2026-11"))
    .valid(&["LEXDO0061840739"]);
const _: () = LEXDO.sound();

/// LEXD and eleven digits.
///
/// The sample is made up.
const LEXD: Format = Format::new("lazada-lex-lexd", "LEXD and eleven digits")
    .shape(&[lit("LEXD"), digits(Serial, 11)])
    .evidence(Observed(&["an answer of the open platform of Lazada in a public program (one number)"], "2026-11"))
    .valid(&["LEXD06184073952"]);
const _: () = LEXD.sound();
