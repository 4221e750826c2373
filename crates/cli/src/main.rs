//! The `tracklint` command.

fn main() {}
