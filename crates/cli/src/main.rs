//! The `tracklint` command.

use std::process::ExitCode;

fn main() -> ExitCode {
    tracklint_cli::main()
}
