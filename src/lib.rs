//! Reads a parcel tracking number as people actually enter it, and says what it is, whether it can be right, what is
//! wrong, where, why, and what to submit instead.
//!
//! One call does it: [`diagnose`]. [`Diagnoser`] takes whatever else is known about the number; [`is_valid`] and
//! [`classify`] give the same answer without the explanation.
//!
//! ```
//! use tracklint::{Diagnoser, Verdict, diagnose};
//!
//! let d = diagnose("rb 123456785 gb");
//! assert_eq!((d.verdict(), d.canonical()), (Verdict::Fixable, Some("RB123456785GB")));
//! ```
//!
//! # Where to start
//!
//! | you have | use |
//! |---|---|
//! | one text | [`diagnose`]; its [`Diagnosis`] has a [`Verdict`], [`Finding`]s, [`Repair`]s and a [`Fix`] |
//! | a text and its carrier | [`Diagnoser::carrier`], then [`Diagnoser::diagnose`] |
//! | a marketplace order | [`Diagnoser::order`] with an [`Order`] and one of the [`profiles`] |
#![cfg_attr(feature = "std", doc = "| a column of numbers | [`batch::Batch`] |")]
#![cfg_attr(not(feature = "std"), doc = "| a column of numbers | `batch::Batch`, with the feature `std` |")]
//! | the label and the submitted number | [`reconcile`] |
#![cfg_attr(feature = "scan", doc = "| an e-mail or a page | the module [`scan`] |")]
#![cfg_attr(not(feature = "scan"), doc = "| an e-mail or a page | the module `scan`, with its feature |")]
//! | a carrier's name | [`carrier_named`]; all of them are [`CARRIERS`] |
//!
//! Apply only [`Safe`](Applicability::Safe) fixes automatically: they are the same number, spelled canonically. Show
//! anything else to a person. Spans are bytes of the original text.
//!
//! # Features
//!
//! | feature | default | adds |
//! |---|---|---|
//! | `std` | yes | columns of numbers: `batch`, and `reconcile::Labels` |
//! | `serde` | yes | results and rules as JSON, as the command prints them |
//! | `packs` | no | `pack`: your own rule packs, as TOML or JSON; needs `std` and `serde` |
//! | `scan` | no | `scan`: numbers in running text; needs `std` |
//! | `pages` | no | `Code::page`: the page of every code, about 140 kB of text |
//!
//! Without `std` the crate is `no_std` and needs an allocator. `is_valid` and `classify` of a valid number without
//! findings do not allocate, except for some that end in zeros, which get a second look.

#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(docsrs, feature(doc_cfg))]
// What says `pub` is part of the interface, and has an example: `xtask/tests/examples.rs` goes by the word. Helpers
// that several tests share do not.
#![cfg_attr(not(test), deny(unreachable_pub))]

#[macro_use]
extern crate alloc;

#[cfg(feature = "std")]
pub mod batch;
mod canon;
mod carriers;
#[cfg(test)]
mod cases;
pub mod cause;
mod cell;
mod channel;
pub mod check;
mod damage;
mod date;
mod diagnose;
mod diagnoser;
mod display;
mod error;
mod evidence;
pub mod finding;
mod fold;
mod foreign;
mod joined;
#[cfg(feature = "serde")]
mod json;
mod judge;
mod log2;
mod matched;
mod matcher;
mod missing;
mod names;
mod near;
mod number;
mod order;
#[cfg(feature = "packs")]
pub mod pack;
mod party;
mod pattern;
pub mod profile;
pub mod profiles;
mod quick;
mod rank;
pub mod reconcile;
pub mod registry;
mod relay;
mod remains;
mod repair;
pub mod rule;
#[cfg(feature = "serde")]
pub mod rules;
mod s10;
mod sample;
#[cfg(feature = "scan")]
pub mod scan;
mod script;
mod signs;
mod spreadsheet;
pub mod text;
mod trim;
mod verdict;

pub use carriers::{CARRIERS, carrier, format};
pub use date::{Date, InvalidDate};
pub use diagnose::{Diagnosis, diagnose};
pub use diagnoser::Diagnoser;
pub use error::{UnknownCarrier, UnknownCode, UnknownWord};
pub use finding::{Applicability, Code, Finding, Fix, Repair, Severity, Span};
pub use foreign::payment_cards;
#[cfg(feature = "serde")]
pub use json::Spoken;
pub use matched::{Attribution, Decoded, Match, Proof};
pub use names::carrier_named;
pub use order::{Declaration, Order, OrderDiagnosis};
pub use quick::{classify, is_valid};
pub use rule::{Carrier, Format};
pub use text::Lang;
pub use verdict::Verdict;

/// What the generators of the repository read; no part of the interface.
#[doc(hidden)]
pub mod generate {
    pub use crate::cell::folded_labels;
    pub use crate::names::folded_names;
    pub use crate::rank::prior_at;
}

/// The programs in the README and the guide run as tests.
#[cfg(doctest)]
mod readme {
    #[doc = include_str!("../README.md")]
    struct English;
    #[doc = include_str!("../README.zh.md")]
    struct Chinese;
    #[doc = include_str!("../docs/guide/erp.md")]
    struct Guide;
    #[doc = include_str!("../docs/guide/erp.zh.md")]
    struct ChineseGuide;
}
