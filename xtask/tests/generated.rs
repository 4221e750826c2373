//! The files that are checked in are the files that the generators write.

use std::fs;

use xtask::{Generated, registries, root};

#[test]
fn registries_are_what_their_tables_say() {
    assert_current(registries::generate(root()));
}

fn assert_current(files: Vec<Generated>) {
    for (path, text) in files {
        let old = fs::read_to_string(root().join(&path)).unwrap_or_default();
        assert!(
            old == text,
            "{} is not what its generator writes: run `cargo run -p xtask -- gen` and commit the result",
            path.display()
        );
    }
}
