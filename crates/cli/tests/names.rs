//! Files whose names are no Unicode, as archives of another system leave them.

#![cfg(target_os = "linux")]

use std::ffi::{OsStr, OsString};
use std::fs;
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

/// 运单 in GBK, with this ending.
fn name(ending: &str) -> OsString {
    OsString::from_vec([b"\xd4\xcb\xb5\xa5", ending.as_bytes()].concat())
}

fn tracklint(folder: &Path, args: &[&OsStr]) -> Output {
    let run = Command::new(env!("CARGO_BIN_EXE_tracklint")).current_dir(folder).args(args).output();
    run.expect("the command runs")
}

/// The arguments of a command line.
fn words(text: &str) -> Vec<&OsStr> {
    text.split(' ').map(|word| OsStr::from_bytes(word.as_bytes())).collect()
}

/// A folder with a file of that name, and one beside it, in each of two folders.
fn folder() -> TempDir {
    let folder = TempDir::new().expect("a folder");
    for around in ["", "a/b"] {
        let around = folder.path().join(around);
        fs::create_dir_all(&around).expect("a folder");
        for name in [name(".csv"), "b.csv".into()] {
            fs::write(around.join(name), "运单号\n1z5r89390357567127\n").expect("a file");
        }
    }
    folder
}

#[test]
fn patterns_match_them() {
    let folder = folder();
    for (pattern, files) in [("*.csv", 2), ("a/b/*.csv", 2), ("a/*/*.csv", 2), ("**/*.csv", 4), ("?.csv", 1)] {
        let output = tracklint(folder.path(), &words(&format!("check {pattern} --format json")));
        let report: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
        assert_eq!(output.status.code(), Some(0));
        assert_eq!(report["files"].as_array().expect("files").len(), files, "{pattern}: {report}");
    }
    let output = tracklint(folder.path(), &words("scan *.csv --format jsonl"));
    assert_eq!(String::from_utf8_lossy(&output.stdout).lines().count(), 2);
}

#[test]
fn they_can_be_named_and_fixed() {
    let folder = folder();
    let name = name(".csv");
    let output = tracklint(folder.path(), &[OsStr::new("check"), OsStr::new("--fix"), name.as_os_str()]);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    let fixed = fs::read_to_string(folder.path().join(&name)).expect("a file");
    assert_eq!(fixed, "运单号\n1Z5R89390357567127\n");
    fs::write(folder.path().join(&name), "订单号,运单号\nA-1,1Z5R89390357567127\n").expect("a file");
    let output = tracklint(folder.path(), &[OsStr::new("reconcile"), name.as_os_str(), name.as_os_str()]);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
}
