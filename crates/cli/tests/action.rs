//! The script of the GitHub action, as `action.yml` has it.

#![cfg(unix)]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

/// The last script of the action.
fn script() -> String {
    let action = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../action.yml")).expect("the action");
    let (_, script) = action.rsplit_once("run: |\n").expect("a script");
    script.to_owned()
}

/// Runs the script in a folder as GitHub does, and answers with the summary, too.
fn action(folder: &Path, profile: &str, args: &str) -> (Output, String) {
    let own = Path::new(env!("CARGO_BIN_EXE_tracklint")).parent().expect("a folder");
    let path = format!("{}:{}", own.display(), std::env::var("PATH").expect("a path"));
    let summary = folder.join("summary.md");
    let run = Command::new("bash")
        .args(["--noprofile", "--norc", "-eo", "pipefail", "-c", &script()])
        .current_dir(folder)
        .env("PATH", path)
        .env("GITHUB_STEP_SUMMARY", &summary)
        .env("FILES", "orders.csv\n\n")
        .env("PROFILE", profile)
        .env("ARGS", args)
        .output()
        .expect("bash runs");
    let summary = fs::read_to_string(summary).expect("a summary");
    (run, summary)
}

#[test]
fn what_the_user_says_goes_together_with_what_the_action_needs() {
    let folder = TempDir::new().expect("a folder");
    fs::write(folder.path().join("orders.csv"), "运单号\n1z5r89390357567127\n1Z5R89390357567127\n").expect("a file");
    for (profile, args, code) in [
        ("", "", 0),
        ("", "--fail-on warning", 1),
        ("aliexpress", "--profile ebay --fail-on error --fail-on warning", 1),
        ("aliexpress", "--lang zh --format json", 0),
        ("", "--lang zh\n--fail-on warning\n", 1),
    ] {
        let (run, summary) = action(folder.path(), profile, args);
        assert_eq!(run.status.code(), Some(code), "{args}: {}", String::from_utf8_lossy(&run.stderr));
        assert!(summary.contains("## orders.csv"), "{args}: {summary}");
        let out = String::from_utf8_lossy(&run.stdout);
        assert!(out.starts_with("::warning file=orders.csv,line=2"), "{args}: {out}");
        fs::remove_file(folder.path().join("summary.md")).expect("a summary");
    }
}
