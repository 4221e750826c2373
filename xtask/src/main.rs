//! Writes the generated files of tracklint: `cargo run -p xtask -- gen`.

use std::process::ExitCode;
use std::{env, fs, io};

use xtask::{Generated, root};

fn main() -> ExitCode {
    let done = match env::args().nth(1).as_deref() {
        Some("gen") => write(xtask::generate()),
        _ => Err(io::Error::other("usage: cargo run -p xtask -- gen")),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Writes what differs, and only that: an untouched file keeps its time stamp, and cargo has nothing to rebuild.
fn write(files: Vec<Generated>) -> io::Result<()> {
    for (path, text) in files {
        let path = root().join(path);
        if fs::read_to_string(&path).is_ok_and(|old| old == text) {
            continue;
        }
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&path, text)?;
        println!("wrote {}", path.display());
    }
    Ok(())
}
