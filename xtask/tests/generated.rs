//! The files that are checked in are the files that the generators write.

use std::fs;
use std::sync::LazyLock;

use xtask::{Generated, root};

/// Both tests look at the same texts, which are not quick to write.
static GENERATED: LazyLock<Vec<Generated>> = LazyLock::new(xtask::generate);

#[test]
fn generated_files_are_what_their_generators_write() {
    for (path, text) in GENERATED.iter() {
        let old = fs::read_to_string(root().join(path)).unwrap_or_default();
        assert!(
            old == *text,
            "{} is not what its generator writes: run `cargo run -p xtask -- gen` and commit the result",
            path.display()
        );
    }
}

#[test]
fn no_generated_registry_has_lost_its_generator() {
    let written: Vec<_> = GENERATED.iter().map(|(path, _)| root().join(path)).collect();
    for entry in fs::read_dir(root().join("src/registry")).expect("the folder of the registries") {
        let path = entry.expect("an entry of the folder").path();
        let text = fs::read_to_string(&path).expect("a source file");
        assert!(
            !text.starts_with("// @generated") || written.contains(&path),
            "{} says that it is generated, but no generator writes it: delete it or give it a table",
            path.display()
        );
    }
}

#[test]
fn no_carrier_file_is_left_out_of_the_list() {
    let list = fs::read_to_string(root().join("src/carriers.rs")).expect("the list of carriers");
    for entry in fs::read_dir(root().join("src/carriers")).expect("the folder of the carriers") {
        let path = entry.expect("an entry of the folder").path();
        let name = path.file_stem().expect("a file").to_string_lossy().into_owned();
        assert!(list.contains(&format!("\n    {name},\n")), "src/carriers.rs does not list {name}");
    }
}
