//! Every seed of the fuzz targets, and everything that they ever found, on the stable toolchain.

use std::fs;
use std::panic::catch_unwind;
use std::path::Path;

#[path = "../fuzz/src/lib.rs"]
mod fuzz;

#[test]
fn every_seed_keeps_the_laws_of_its_target() {
    let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/seeds");
    let mut broken = Vec::new();
    for (name, target) in fuzz::TARGETS {
        let folder = seeds.join(name);
        let mut replayed = 0;
        for entry in fs::read_dir(&folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display())) {
            let path = entry.expect("a readable folder").path();
            let data = fs::read(&path).expect("a readable seed");
            if catch_unwind(|| target(&data)).is_err() {
                broken.push(path);
            }
            replayed += 1;
        }
        assert!(replayed > 5, "{name} has {replayed} seeds");
    }
    assert!(broken.is_empty(), "{broken:#?}");
}
