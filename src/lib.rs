//! Reads a parcel tracking number as people really hand it over, and says what it is, whether it can be right, what is
//! wrong, where, why, and what to submit instead.
//!
//! One call does it: [`diagnose`]. [`Diagnoser`] takes what is known beside the number; [`is_valid`] and [`classify`]
//! give the same answer without the explanation.
//!
//! ```
//! use tracklint::{Diagnoser, Verdict, diagnose};
//!
//! let d = diagnose("rb 123456785 gb");
//! assert_eq!((d.verdict(), d.canonical()), (Verdict::Fixable, Some("RB123456785GB")));
//! ```
//!
//! # Where to begin
//!
//! | you have | ask |
//! |---|---|
//! | one text | [`diagnose`], and of its [`Diagnosis`] the [`Verdict`], the [`Finding`]s, the [`Repair`]s and the [`Fix`] |
//! | a text and its carrier | [`Diagnoser::carrier`], then [`Diagnoser::diagnose`] |
//! | an order of a marketplace | [`Diagnoser::order`] with an [`Order`] and one of the [`profiles`] |
#![cfg_attr(feature = "std", doc = "| a column of numbers | [`batch::Batch`] |")]
#![cfg_attr(not(feature = "std"), doc = "| a column of numbers | `batch::Batch`, with the feature `std` |")]
//! | the label, and what was filled in | [`reconcile`] |
#![cfg_attr(feature = "scan", doc = "| a mail or a page | the module [`scan`] |")]
#![cfg_attr(not(feature = "scan"), doc = "| a mail or a page | the module `scan`, with its feature |")]
//! | a carrier's name | [`carrier_named`]; all of them are [`CARRIERS`] |
//!
//! Only a fix that is [`Safe`](Applicability::Safe) is for machines: it is the same number, spelled canonically. Anything else
//! is shown to a person. Spans are bytes of the text as it came in.
//!
//! # Features
//!
//! | feature | default | brings |
//! |---|---|---|
//! | `std` | yes | columns of numbers: `batch`, and `reconcile::Labels` |
//! | `serde` | yes | results and rules as JSON, as the command prints them |
//! | `packs` | no | `pack`: rule packs of your own, as TOML or JSON; with `std` and `serde` |
//! | `scan` | no | `scan`: numbers in running text; with `std` |
//! | `pages` | no | `Code::page`: the page of every code, 138 kB of text |
//!
//! Without `std` the crate is `no_std` and needs an allocator. `is_valid` and `classify` of a valid number
//! of which there is nothing to say use none, but for some that end in zeros, which are looked at again.

#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(docsrs, feature(doc_cfg))]
// What says `pub` is part of the interface, and has an example: `xtask/tests/examples.rs` goes by the word. Helpers that
// several tests share do not.
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
mod error;
mod evidence;
pub mod finding;
mod fold;
mod foreign;
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
pub mod text;
mod trim;
mod verdict;
mod word;

pub use carriers::{CARRIERS, carrier, format};
pub use date::{Date, InvalidDate};
pub use diagnose::{Diagnosis, diagnose};
pub use diagnoser::Diagnoser;
pub use error::{UnknownCarrier, UnknownCode, UnknownWord};
pub use finding::{Applicability, Code, Finding, Fix, Repair, Severity, Span};
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

/// The programs of the README and of the guide run as tests.
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
