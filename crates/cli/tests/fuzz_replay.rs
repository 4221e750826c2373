//! Every seed of the fuzz target `files`, and everything that it ever found, on the stable toolchain.

use std::fs;
use std::panic::catch_unwind;
use std::path::Path;

#[path = "../../../fuzz/src/files.rs"]
mod fuzz;

#[test]
fn every_seed_is_rows_or_a_refusal() {
    let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz/seeds/files");
    let mut broken = Vec::new();
    let mut replayed = 0;
    for entry in fs::read_dir(&seeds).expect("seeds") {
        let path = entry.expect("a readable folder").path();
        let data = fs::read(&path).expect("a readable seed");
        if catch_unwind(|| fuzz::files(&data)).is_err() {
            broken.push(path);
        }
        replayed += 1;
    }
    assert!(broken.is_empty(), "{broken:#?}");
    assert!(replayed > 20, "{replayed} seeds");
}
