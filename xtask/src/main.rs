//! The tools of those who keep tracklint: `gen` writes the generated files, `new-carrier ID "Name"` begins a carrier
//! file, `counts` tells what the catalogue holds, `facts FILE…` holds samples from elsewhere against it, `rows N` times
//! the command on an export of N rows.

use std::process::ExitCode;
use std::{env, fs, io};

use xtask::{Generated, root};

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let done = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["gen"] => write(xtask::generate()),
        ["new-carrier", id, name] => xtask::new_carrier::run(id, name).map(|path| println!("wrote {path}")),
        ["counts"] => {
            print!("{}", xtask::catalogue::counts());
            Ok(())
        }
        ["facts", ref paths @ ..] if !paths.is_empty() => xtask::facts::run(paths),
        ["rows", rows] => match rows.parse() {
            Ok(rows) => xtask::rows::run(rows),
            Err(_) => Err(io::Error::other(format!("`{rows}` is no number of rows"))),
        },
        _ => Err(io::Error::other(
            "usage: cargo run -p xtask -- gen | counts | facts FILE… | new-carrier ID \"Name\" | rows N",
        )),
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
