//! Reads a parcel tracking number as people really hand it over.

mod canon;
mod carriers;
pub mod check;
pub mod finding;
mod foreign;
mod matcher;
mod missing;
pub mod registry;
pub mod rule;
pub mod text;
mod trim;
mod verdict;

pub use carriers::{CARRIERS, carrier, format};
pub use verdict::Verdict;
