//! A check-digit rule as data: its name, and the parameters that it has.

use alloc::vec::Vec;

use serde::Serialize;

use crate::check::{Check, Remainder};

#[derive(Clone, Debug, Serialize)]
pub(super) struct CheckRules {
    rule: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    weights: Option<&'static [u8]>,
    /// How the results 10 and 11 are printed.
    #[serde(skip_serializing_if = "Option::is_none")]
    remainder: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    complement: Option<bool>,
    /// Digits in front that the number does not print.
    #[serde(skip_serializing_if = "Option::is_none")]
    after: Option<&'static str>,
    /// What is added to the sum.
    #[serde(skip_serializing_if = "Option::is_none")]
    plus: Option<u8>,
    /// The place of the first check character of two, within the body.
    #[serde(skip_serializing_if = "Option::is_none")]
    first: Option<u8>,
    /// The rules that it is made of.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    of: Vec<CheckRules>,
}

impl CheckRules {
    /// `None` without a check.
    pub(super) fn of(check: Check) -> Option<Self> {
        let named = Self {
            rule: check.name(),
            weights: None,
            remainder: None,
            complement: None,
            after: None,
            plus: None,
            first: None,
            of: Vec::new(),
        };
        Some(match check {
            Check::None => return None,
            Check::Gs1After(digits) => Self { after: Some(digits), ..named },
            Check::Gs1Plus(constant) => Self { plus: Some(constant), ..named },
            Check::Mod11 { weights, remainder } => {
                Self { weights: Some(weights), remainder: Some(spelled(remainder)), ..named }
            }
            Check::Mod10 { weights, complement } => {
                Self { weights: Some(weights), complement: Some(complement), ..named }
            }
            Check::Either(one, other) => {
                Self { of: [one, other].into_iter().filter_map(|c| Self::of(*c)).collect(), ..named }
            }
            Check::TwoKeys { check, first } => {
                Self { first: Some(first), of: Self::of(*check).into_iter().collect(), ..named }
            }
            Check::S10
            | Check::Gs1
            | Check::Gs1Ascii
            | Check::Ups
            | Check::Luhn
            | Check::Mod7
            | Check::FedEx
            | Check::Mod37_36
            | Check::Mod23Letter
            | Check::SfFold
            | Check::Crc4
            | Check::Iso6346 => named,
        })
    }
}

/// What becomes of a remainder, as JSON spells it.
const fn spelled(remainder: Remainder) -> &'static str {
    match remainder {
        Remainder::Postal => "postal",
        Remainder::Zero => "zero",
        Remainder::X => "x",
    }
}
