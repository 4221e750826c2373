//! Fonz Express 丰网速运, express carrier of China.
//!
//! It is a franchise of SF that was sold to J&T in 2023. Taobao knows it as `DISTRIBUTOR_30464910`.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier = Carrier::new("fengwang", "Fonz Express").zh("丰网速运").country("CN").kind(Express);
