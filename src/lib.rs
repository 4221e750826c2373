//! Reads a parcel tracking number as people really hand it over.

pub mod check;
pub mod registry;
pub mod rule;
