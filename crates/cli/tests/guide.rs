//! The guides are true: every command of a `console` block runs as it is printed, in a copy of `docs/guide/files`, and
//! answers what stands below it; a line `...` stands for any number of lines. `GUIDE=overwrite` writes the answers
//! anew.
//!
//! `trycmd` runs the cases of `tests/cmd`; what people paste has pipes, which it leaves to a shell.
#![cfg(unix)]

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tracklint::{Lang, Severity, Verdict};

const GUIDE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/guide");

/// A fresh copy of the files that the guides speak of.
fn sandbox(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("guide-{name}"));
    let _ = fs::remove_dir_all(&path);
    fs::create_dir_all(&path).expect("a folder");
    for file in fs::read_dir(format!("{GUIDE}/files")).expect("the files") {
        let file = file.expect("a file").path();
        fs::copy(&file, path.join(file.file_name().expect("a name"))).expect("a copy");
    }
    path
}

/// What a shell says to a command; `$?` is the status of the one before.
fn answer(command: &str, status: &mut i32, folder: &Path, locale: &str) -> String {
    let bin = Path::new(env!("CARGO_BIN_EXE_tracklint")).parent().expect("a folder");
    let path = format!("{}:{}", bin.display(), std::env::var("PATH").unwrap_or_default());
    let output = Command::new("sh")
        .args(["-c", &format!("(exit {status}); {{ {command}\n}} 2>&1")])
        .current_dir(folder)
        .env("PATH", path)
        .env("NO_COLOR", "1")
        .env_remove("LC_ALL")
        .env_remove("LC_MESSAGES")
        .env("LANG", locale)
        .output()
        .expect("a shell");
    *status = output.status.code().unwrap_or(-1);
    String::from_utf8(output.stdout).expect("UTF-8")
}

fn fits(expected: &[&str], lines: &[&str]) -> bool {
    match expected {
        [] => lines.is_empty(),
        ["...", rest @ ..] => (0..=lines.len()).any(|skip| fits(rest, &lines[skip..])),
        [first, rest @ ..] => {
            lines.first().is_some_and(|line| line.trim_end() == first.trim_end()) && fits(rest, &lines[1..])
        }
    }
}

/// Runs a guide. What it should read, and the answers that are not as printed.
fn run(name: &str) -> (String, Vec<String>) {
    let text = fs::read_to_string(format!("{GUIDE}/{name}")).expect("a guide");
    let folder = sandbox(name);
    let locale = if name.contains(".zh.") { "zh_CN.UTF-8" } else { "C.UTF-8" };
    let (mut out, mut wrong, mut status, mut commands) = (String::new(), Vec::new(), 0, 0);
    let mut lines = text.lines().peekable();
    let mut inside = false;
    while let Some(line) = lines.next() {
        writeln!(out, "{line}").expect("a string takes everything");
        inside = (inside || line == "```console") && line != "```";
        let Some(command) = line.strip_prefix("$ ").filter(|_| inside) else { continue };
        commands += 1;
        let mut expected = Vec::new();
        while let Some(line) = lines.next_if(|line| *line != "```" && !line.starts_with("$ ")) {
            expected.push(line);
        }
        let said = answer(command, &mut status, &folder, locale);
        let (blank, printed): (Vec<&str>, Vec<&str>) =
            (vec![""; usize::from(expected.last() == Some(&""))], said.lines().collect());
        let wanted = &expected[..expected.len() - blank.len()];
        let right = fits(wanted, &printed);
        if !right {
            wrong.push(format!("$ {command}\n{said}"));
        }
        for line in if right { wanted } else { &printed }.iter().chain(&blank) {
            writeln!(out, "{}", line.trim_end()).expect("a string takes everything");
        }
    }
    assert!(commands > 0, "{name} runs nothing");
    (out, wrong)
}

#[test]
fn guides_are_as_printed() {
    let mut wrong = Vec::new();
    for guide in ["erp", "seller", "ci"] {
        for name in [format!("{guide}.md"), format!("{guide}.zh.md")] {
            let (text, faults) = run(&name);
            if std::env::var("GUIDE").as_deref() == Ok("overwrite") {
                fs::write(format!("{GUIDE}/{name}"), text).expect("a guide");
            } else {
                wrong.extend(faults.into_iter().map(|fault| format!("{name}: {fault}")));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn tables_of_verdicts_have_the_words_that_are_printed() {
    for verdict in Verdict::ALL {
        for (ending, lang) in [("md", Lang::En), ("zh.md", Lang::Zh)] {
            let row = |guide: &str, cell: &str| {
                let text = fs::read_to_string(format!("{GUIDE}/{guide}.{ending}")).expect("a guide");
                assert!(text.lines().any(|line| line.starts_with(&format!("| {cell} |"))), "{guide}.{ending}: {cell}");
            };
            let (name, label) = (verdict.name(), verdict.label(lang));
            row("erp", &if lang == Lang::Zh { format!("`{name}` {label}") } else { format!("`{name}`") });
            match verdict.severity() {
                Some(Severity::Error) => row("seller", &format!("✗ {label}")),
                Some(_) => row("seller", &format!("⚠ {label}")),
                None => {}
            }
        }
    }
}

#[test]
fn settings_are_as_printed() {
    for name in ["ci.md", "ci.zh.md"] {
        let text = fs::read_to_string(format!("{GUIDE}/{name}")).expect("a guide");
        let folder = sandbox(&format!("settings-{name}"));
        let settings = text.split("```toml\n").nth(1).and_then(|rest| rest.split("```").next()).expect("a block");
        fs::write(folder.join("tracklint.toml"), settings).expect("a file");
        let mut status = 0;
        answer(
            "tracklint check orders.csv --write-baseline tracklint.baseline.json --fail-on never",
            &mut status,
            &folder,
            "C",
        );
        assert_eq!(status, 0, "{name}");
        let said = answer("tracklint check orders.csv", &mut status, &folder, "C");
        assert_eq!(status, 0, "{name}: {said}");
        fs::write(folder.join("tracklint.toml"), settings.replace("fail-on", "fail-off")).expect("a file");
        answer("tracklint check orders.csv", &mut status, &folder, "C");
        assert_eq!(status, 2, "{name}: a mistake is seen");
    }
}
