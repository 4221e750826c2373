//! Files checked by the command, and how it refuses them.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use tempfile::TempDir;

/// What became of a run.
#[derive(Debug)]
pub struct Run {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
    pub took: Duration,
}

/// Checks a file of these bytes.
pub fn check(name: &str, bytes: &[u8], args: &[&str]) -> Run {
    let folder = TempDir::new().expect("a folder");
    fs::write(folder.path().join(name), bytes).expect("a file");
    run(folder.path(), &[&[name], args].concat())
}

/// Expects a refusal that says so, in little time and few words.
pub fn refused(run: &Run, limit: &str) {
    assert_eq!(run.code, Some(2), "{run:?}");
    assert!(run.err.contains(limit), "{run:?}");
    assert!(run.err.len() < 4000, "{} bytes", run.err.len());
    assert!(run.took < Duration::from_secs(20), "{:?}", run.took);
}

fn run(folder: &Path, args: &[&str]) -> Run {
    let begin = Instant::now();
    let run = Command::new(env!("CARGO_BIN_EXE_tracklint")).current_dir(folder).arg("check").args(args).output();
    let output = run.expect("the command runs");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    Run { code: output.status.code(), out: text(&output.stdout), err: text(&output.stderr), took: begin.elapsed() }
}
