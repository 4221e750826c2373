//! Writes the generated files of tracklint: `cargo run -p xtask -- gen`.

fn main() {}
