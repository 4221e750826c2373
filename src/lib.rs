//! Reads a parcel tracking number as people really hand it over.

mod canon;
mod channel;
mod carriers;
pub mod check;
pub mod finding;
mod matcher;
mod near;
pub mod registry;
mod repair;
pub mod rule;
pub mod text;
mod verdict;

pub use carriers::{CARRIERS, carrier, format};
pub use verdict::Verdict;
