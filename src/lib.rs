//! Reads a parcel tracking number as people really hand it over.

mod canon;
mod carriers;
mod cell;
pub mod check;
mod damage;
pub mod finding;
mod matcher;
pub mod registry;
pub mod rule;
pub mod text;
mod verdict;

pub use carriers::{CARRIERS, carrier, format};
pub use verdict::Verdict;
