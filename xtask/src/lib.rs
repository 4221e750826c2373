//! What writes the generated files of tracklint. Every generator answers with texts and touches no file, so that the
//! same functions serve `cargo run -p xtask -- gen`, which writes, and the tests, which compare.

use std::path::{Path, PathBuf};

pub mod catalogue;
pub mod channel;
pub mod codes;
pub mod collisions;
pub mod constructs;
pub mod coverage;
mod dice;
pub mod facts;
pub mod guarantees;
pub mod marketplaces;
pub mod matcher;
pub mod names;
pub mod near;
pub mod new_carrier;
pub mod orders;
pub mod priors;
pub mod registries;
pub mod rows;
pub mod rules;
pub mod taobao;
mod wrap;

/// A file to be written: its path below the root of the repository, and its whole text.
pub type Generated = (PathBuf, String);

/// Every generated file of the repository.
pub fn generate() -> Vec<Generated> {
    let mut files = registries::generate(root());
    files.push(constructs::generate(root()));
    files.push(taobao::generate(root()));
    files.extend(priors::generate(root()));
    files.extend(channel::generate(root()));
    files.extend(matcher::generate());
    files.extend(guarantees::generate());
    files.extend(names::generate());
    files.extend(near::generate());
    files.push(codes::generate());
    files.extend(catalogue::generate(root()));
    files.extend(orders::generate());
    files.push(rules::generate());
    files.push(collisions::generate());
    files.push(coverage::generate());
    files.push(marketplaces::generate());
    files
}

/// The root of the repository.
///
/// # Panics
/// Never: this package lives one folder below the root.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lives below the root")
}
