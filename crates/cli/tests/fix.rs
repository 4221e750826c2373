//! Fixing files: only the cells change, whatever the dialect and the encoding; twice is once; a file is never half
//! written.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use encoding_rs::{BIG5, Encoding, GB18030, SHIFT_JIS, UTF_8, WINDOWS_1252};
use proptest::prelude::*;
use tempfile::TempDir;

fn tracklint(folder: &Path, args: &[&str]) -> Output {
    let run = Command::new(env!("CARGO_BIN_EXE_tracklint")).current_dir(folder).args(args).output();
    run.expect("the command runs")
}

/// Fixes a file of these bytes in place, and answers with what is there afterwards.
fn mended(name: &str, bytes: &[u8]) -> Vec<u8> {
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().join(name);
    fs::write(&path, bytes).expect("a file");
    let output = tracklint(folder.path(), &["check", name, "--fix"]);
    assert_ne!(output.status.code(), Some(2), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 1, "nothing else is left behind");
    fs::read(path).expect("the file is there")
}

#[test]
fn a_file_that_breaks_off_stays_as_it_was_and_the_others_are_mended() {
    let folder = TempDir::new().expect("a folder");
    // The first chunks can be read.
    let broken = "{\"tracking_number\": \"1z5r89390357567127\"}\n".repeat(10_000) + "{\"tracking_number\": ";
    let sound = "运单号\n1z5r89390357567127\n";
    let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).expect("a file");
    let read = |name: &str| fs::read_to_string(folder.path().join(name)).expect("a file");
    write("broken.jsonl", &broken);
    write("sound.csv", sound);
    let output = tracklint(folder.path(), &["check", "broken.jsonl", "sound.csv", "--fix", "--format", "json"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).starts_with("error: broken.jsonl: "));
    serde_json::from_slice::<serde_json::Value>(&output.stdout).expect("a whole report");
    assert_eq!((read("broken.jsonl"), read("sound.csv")), (broken, sound.to_uppercase()));
    assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 2, "nothing else is left behind");
}

#[test]
fn a_file_that_cannot_be_mended_leaves_the_others_to_be() {
    let folder = TempDir::new().expect("a folder");
    let (sound, prose) = ("运单号\n1z5r89390357567127\n", "1001 1Z5R89390357567127\n1002 1Z7UBLW99007042694\n");
    for (name, text) in [("a.csv", sound), ("prose.txt", prose), ("z.csv", sound)] {
        fs::write(folder.path().join(name), text).expect("a file");
    }
    let output = tracklint(folder.path(), &["check", "a.csv", "prose.txt", "z.csv", "--fix", "--format", "json"]);
    assert_eq!(output.status.code(), Some(2));
    serde_json::from_slice::<serde_json::Value>(&output.stdout).expect("a whole report");
    let read = |name: &str| fs::read_to_string(folder.path().join(name)).expect("a file");
    assert_eq!(
        (read("a.csv"), read("prose.txt"), read("z.csv")),
        (sound.to_uppercase(), prose.into(), sound.to_uppercase())
    );
}

#[test]
fn a_line_that_says_more_than_its_number_stays() {
    let list = "A1:1z5r89390357567127\nTBD\nUPS 1z5r89390357567127\n1z5r89390357567127\n";
    let after = "A1:1z5r89390357567127\nTBD\n1Z5R89390357567127\n1Z5R89390357567127\n";
    assert_eq!(String::from_utf8_lossy(&mended("list.txt", list.as_bytes())), after);
    // A table that is read with another separator is a list of its rows.
    let folder = TempDir::new().expect("a folder");
    let table = "订单号,物流方式,运单号\nA1,UPS,1z5r89390357567127\nA2,UPS,\nA3,UPS,TBD\nA4,UPS,TBD\n";
    fs::write(folder.path().join("a.csv"), table).expect("a file");
    tracklint(folder.path(), &["check", "a.csv", "--delimiter", ";", "--fix"]);
    assert_eq!(fs::read_to_string(folder.path().join("a.csv")).expect("a file"), table);
}

#[test]
fn digits_that_a_spreadsheet_will_round_are_told_of() {
    let folder = TempDir::new().unwrap();
    let rows = "number\n\"=\"\"9400111206206406260787\"\"\"\n'9400111206206406260794\n'986578788855\n9400111899562537866361\t\n";
    fs::write(folder.path().join("a.csv"), rows).unwrap();
    let output = tracklint(folder.path(), &["check", "a.csv", "--fix", "--lang", "en"]);
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(said.contains("1. 3 mended numbers have more than 15 digits"), "{said}");
}

#[test]
fn the_copy_is_not_written_over_the_original() {
    let folder = TempDir::new().expect("a folder");
    let text = "运单号\n1z5r89390357567127\n";
    fs::write(folder.path().join("a.csv"), text).expect("a file");
    let output = tracklint(folder.path(), &["check", "a.csv", "--output", "./a.csv"]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(fs::read_to_string(folder.path().join("a.csv")).expect("a file"), text);
}

/// A cell as it stands in the file, before and after.
fn cell(quoted: bool, number: &str, delimiter: char) -> String {
    if quoted || number.contains(['"', '\n', '\r', delimiter]) {
        format!("\"{}\"", number.replace('"', "\"\""))
    } else {
        number.to_owned()
    }
}

fn encode(encoding: &'static Encoding, text: &str) -> Option<Vec<u8>> {
    let (bytes, _, unmappable) = encoding.encode(text);
    (!unmappable).then(|| bytes.into_owned())
}

const HEADERS: [&str; 4] = [
    "订单号,备注,运单号,国家",
    "訂單號,備註,追踪号,國家",
    "注文番号,備考,お問い合わせ番号,国",
    "order,note,tracking number,country",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn only_the_cells_change(
        which in 0..5usize,
        delimiter in prop::sample::select(vec![',', ';', '\t']),
        newline in prop::sample::select(vec!["\n", "\r\n"]),
        mark in any::<bool>(),
        last in any::<bool>(),
        rows in prop::collection::vec((any::<bool>(), 0..4usize, "[a-z \"';\n]{0,8}"), 1..12),
    ) {
        let encoding = [UTF_8, GB18030, BIG5, SHIFT_JIS, WINDOWS_1252][which];
        let header = HEADERS[[0, 0, 1, 2, 3][which]].replace(',', &delimiter.to_string());
        // The same word again and again makes the encoding plain.
        let note = ["备注：请尽快发货，谢谢", "备注：请尽快发货，谢谢", "備註：請盡快出貨，謝謝", "至急発送をお願いします", "à bientôt, déjà payé"][which];
        let (mut before, mut after) = (format!("{header}{newline}"), format!("{header}{newline}"));
        for (at, (quoted, kind, text)) in rows.iter().enumerate() {
            let (dirty, clean) = [
                ("1z5r89390357567127", "1Z5R89390357567127"),
                (" 1Z5R89390357567127 ", "1Z5R89390357567127"),
                ("1Z5R89390357567127", "1Z5R89390357567127"),
                ("1Z5R89390357567128", "1Z5R89390357567128"),
            ][*kind];
            let note = cell(false, &format!("{note}{text}"), delimiter);
            let end = if at + 1 == rows.len() && !last { "" } else { newline };
            for (out, number) in [(&mut before, dirty), (&mut after, clean)] {
                write!(out, "A{at}{delimiter}{note}{delimiter}{}{delimiter}US{end}", cell(*quoted, number, delimiter)).unwrap();
            }
        }
        let (Some(before), Some(after)) = (encode(encoding, &before), encode(encoding, &after)) else { return Ok(()) };
        let mark: &[u8] = if mark && encoding == UTF_8 { b"\xef\xbb\xbf" } else { b"" };
        let (before, after) = ([mark, &before].concat(), [mark, &after].concat());
        let once = mended("orders.csv", &before);
        prop_assert_eq!(String::from_utf8_lossy(&once), String::from_utf8_lossy(&after));
        prop_assert_eq!(&once, &after);
        prop_assert_eq!(mended("orders.csv", &once), once);
    }
}

#[test]
fn utf16_comes_back_as_it_was() {
    let wide = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    let before = wide("\u{feff}订单号\t运单号\r\n1\t1z5r89390357567127\r\n");
    assert_eq!(mended("orders.tsv", &before), wide("\u{feff}订单号\t运单号\r\n1\t1Z5R89390357567127\r\n"));
}

#[test]
fn json_lines_keep_their_spelling() {
    let before = "{ \"order\":1e0, \"tracking_number\" : \"1z5r89390357567127\",\"n\":\"\\u00e9\" }\r\n{\"tracking_number\":\"1Z5R89390357567127\"}\n";
    let after = before.replace("1z5r89390357567127", "1Z5R89390357567127");
    assert_eq!(String::from_utf8(mended("orders.jsonl", before.as_bytes())).unwrap(), after);
}

#[test]
fn json_is_fixed_wherever_its_lists_stand() {
    for before in [
        r#"{"tracking_numbers":["1zllni7ca020121289"],"tracking_number":"1z5r89390357567127"}"#,
        r#"{"tracking_number":"1z5r89390357567127","tracking_numbers":["1zllni7ca020121289"]}"#,
        r#"{"tracking_numbers":["1zllni7ca020121289","1z5r89390357567127"],"note":"é","tracking_number":"1zllni7ca020121289"}"#,
        r#"{"shipments":[{"tracking_numbers":["1zllni7ca020121289","x"],"tracking_number":"1z5r89390357567127"}]}"#,
        r#"{"a":{"shipments":[{"tracking_number":"1zllni7ca020121289"}],"tracking_number":"1z5r89390357567127"},"tracking_number":"1zllni7ca020121289"}"#,
        r#"[{"parcels":[[{"tracking_number":"1zllni7ca020121289"}]],"tracking_number":"1z5r89390357567127"},{"tracking_number":"1zllni7ca020121289"}]"#,
    ] {
        let name = if before.starts_with('[') { "orders.json" } else { "orders.jsonl" };
        let after = before.replace("1zllni7ca020121289", "1ZLLNI7CA020121289");
        let after = after.replace("1z5r89390357567127", "1Z5R89390357567127");
        assert_eq!(String::from_utf8(mended(name, before.as_bytes())).unwrap(), after);
        let folder = TempDir::new().expect("a folder");
        fs::write(folder.path().join(name), before).expect("a file");
        let output = tracklint(folder.path(), &["check", name, "--diff"]);
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(said.contains(&format!("\n-{before}\n+{after}\n")), "{said}");
    }
}

#[test]
fn likely_fixes_are_asked_for_and_guesses_never_made() {
    let folder = TempDir::new().unwrap();
    let text = "运单号\nRB12345678SGB\nRB123456784GB\n";
    fs::write(folder.path().join("a.csv"), text).unwrap();
    tracklint(folder.path(), &["check", "a.csv", "--fix"]);
    assert_eq!(fs::read_to_string(folder.path().join("a.csv")).unwrap(), text);
    tracklint(folder.path(), &["check", "a.csv", "--unsafe-fixes", "--output", "b.csv"]);
    assert_eq!(fs::read_to_string(folder.path().join("a.csv")).unwrap(), text);
    assert_eq!(
        fs::read_to_string(folder.path().join("b.csv")).unwrap(),
        text.replace("RB12345678SGB", "RB123456785GB")
    );
}

#[test]
fn what_only_its_cells_suggest_is_fixed_where_somebody_says_so() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("a.csv");
    let text = "Name,Qty,Invoice Number\nAnna,1,1z5r89390357567127\nLuis,2,1z7ublw99007042694\n";
    fs::write(&path, text).unwrap();
    for args in [&["--fix"][..], &["--fix", "--unsafe-fixes"]] {
        let output = tracklint(folder.path(), &[&["check", "a.csv", "--lang", "en"], args].concat());
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(said.contains("and it is not fixed (--column number=NAME)"), "{said}");
        assert_eq!(fs::read_to_string(&path).unwrap(), text);
    }
    tracklint(folder.path(), &["check", "a.csv", "--fix", "--column", "number=Invoice Number"]);
    let fixed = text.replace("1z5r", "1Z5R").replace("1z7ublw", "1Z7UBLW");
    assert_eq!(fs::read_to_string(&path).unwrap(), fixed);
}

#[test]
fn likely_fixes_alone_write_nothing() {
    let folder = TempDir::new().unwrap();
    let text = "运单号\nRB12345678SGB\nRB123456784GB\n";
    fs::write(folder.path().join("a.csv"), text).unwrap();
    let output = tracklint(folder.path(), &["check", "a.csv", "--unsafe-fixes", "--lang", "en"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("--unsafe-fixes needs --fix, --output or --diff"));
    assert_eq!(fs::read_to_string(folder.path().join("a.csv")).unwrap(), text);
    let output = tracklint(folder.path(), &["check", "a.csv", "--unsafe-fixes", "--fix", "--lang", "en"]);
    assert!(String::from_utf8_lossy(&output.stdout).contains("1 cell was fixed; its new value is only likely"));
}

#[test]
fn bytes_of_another_encoding_stop_the_mending() {
    let folder = TempDir::new().unwrap();
    let bytes =
        [b"tracking number,note\n1z5r89390357567127,\x81\x00\n".as_slice(), b"1z5r89390357567127,ok\n"].concat();
    fs::write(folder.path().join("a.csv"), &bytes).unwrap();
    let output = tracklint(folder.path(), &["check", "a.csv", "--fix", "--encoding", "gb18030"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("left unchanged"));
    assert_eq!(fs::read(folder.path().join("a.csv")).unwrap(), bytes);
}

#[test]
fn a_killed_run_leaves_the_file_whole() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("orders.csv");
    let text = format!("tracking number\n{}", "1z5r89390357567127\n".repeat(400_000));
    fs::write(&path, &text).unwrap();
    for pause in [5, 40, 120] {
        let mut run = Command::new(env!("CARGO_BIN_EXE_tracklint"))
            .current_dir(folder.path())
            .args(["check", "orders.csv", "--fix", "--format", "jsonl"])
            .stdout(Stdio::null())
            .spawn()
            .expect("the command runs");
        std::thread::sleep(Duration::from_millis(pause));
        run.kill().expect("it can be killed");
        run.wait().expect("it ends");
        let now = fs::read_to_string(&path).unwrap();
        assert!(
            now == text || now == text.to_uppercase().replacen("TRACKING NUMBER", "tracking number", 1),
            "killed after {pause} ms"
        );
    }
}

#[test]
#[cfg(unix)]
fn a_new_file_is_for_those_who_may_read_any_new_file() {
    use std::os::unix::fs::PermissionsExt;
    let folder = TempDir::new().expect("a folder");
    let path = |name: &str| folder.path().join(name);
    fs::write(path("orders.csv"), "order id,tracking number\nA-1,1z5r89390357567127\n").expect("a file");
    let mode = |name: &str| fs::metadata(path(name)).expect("a file").permissions().mode() & 0o777;
    let mend = |args: &[&str]| {
        let run =
            Command::new(env!("CARGO_BIN_EXE_tracklint")).current_dir(folder.path()).arg("check").args(args).output();
        assert_eq!(run.expect("the command runs").status.code(), Some(0));
    };
    mend(&["orders.csv", "--output", "new.csv"]);
    assert_eq!(mode("new.csv"), mode("orders.csv"));
    fs::set_permissions(path("orders.csv"), fs::Permissions::from_mode(0o640)).expect("permissions");
    mend(&["orders.csv", "--fix"]);
    assert_eq!(mode("orders.csv"), 0o640);
}

#[test]
#[cfg(unix)]
fn links_are_followed() {
    let folder = TempDir::new().expect("a folder");
    let path = |name: &str| folder.path().join(name);
    let dirty = "运单号\n1z5r89390357567127\n";
    let read = |name: &str| fs::read_to_string(path(name)).expect("a file");
    let is_link = |name: &str| fs::symlink_metadata(path(name)).expect("a link").file_type().is_symlink();
    fs::create_dir(path("there")).expect("a folder");
    fs::write(path("a.csv"), dirty).expect("a file");
    fs::write(path("there/old.csv"), "").expect("a file");
    // The last two lead to files that are still to come.
    for (link, leads_to) in
        [("old.csv", "there/old.csv"), ("new.csv", "there/new.csv"), ("there/newer.csv", "newest.csv")]
    {
        std::os::unix::fs::symlink(leads_to, path(link)).expect("a link");
        let output = tracklint(folder.path(), &["check", "a.csv", "--output", link]);
        assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
        assert!(is_link(link));
        assert_eq!(read(link), dirty.to_uppercase());
    }
    assert!(path("there/newest.csv").is_file());
    fs::write(path("there/old.csv"), dirty).expect("a file");
    tracklint(folder.path(), &["check", "old.csv", "--fix"]);
    assert!(is_link("old.csv"));
    assert_eq!(read("there/old.csv"), dirty.to_uppercase());
}

#[test]
#[cfg(unix)]
fn what_is_no_file_or_read_only_is_not_replaced() {
    use std::os::unix::fs::{FileTypeExt, PermissionsExt};
    let folder = TempDir::new().expect("a folder");
    let path = |name: &str| folder.path().join(name);
    let dirty = "运单号\n1z5r89390357567127\n";
    let refused = |args: &[&str], why: &str| {
        let output = tracklint(folder.path(), &[&["check", "--lang", "en"][..], args].concat());
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(2), "{said}");
        assert!(said.contains(why), "{said}");
    };
    fs::write(path("a.csv"), dirty).expect("a file");
    fs::create_dir(path("folder")).expect("a folder");
    let made = Command::new("mkfifo").arg(path("pipe")).status().expect("the command runs");
    assert!(made.success());
    std::os::unix::fs::symlink("pipe", path("link")).expect("a link");
    for target in ["pipe", "link", "folder", "/dev/null"] {
        refused(&["a.csv", "--output", target], &format!("{target} is not a regular file"));
    }
    assert!(fs::metadata(path("pipe")).expect("a pipe").file_type().is_fifo());
    assert!(fs::metadata("/dev/null").expect("a device").file_type().is_char_device());
    fs::write(path("kept.csv"), dirty).expect("a file");
    fs::set_permissions(path("kept.csv"), fs::Permissions::from_mode(0o444)).expect("permissions");
    refused(&["kept.csv", "--fix"], "kept.csv is read only");
    refused(&["a.csv", "--output", "kept.csv"], "kept.csv is read only");
    assert_eq!(fs::read_to_string(path("kept.csv")).expect("a file"), dirty);
}

/// The unfinished file that a run writes in a folder, once it is there.
#[cfg(unix)]
fn unfinished(folder: &Path) -> PathBuf {
    let begin = Instant::now();
    loop {
        let paths = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
        let begun = |path: &PathBuf| path.file_name().is_some_and(|name| name.as_encoded_bytes()[0] == b'.');
        if let Some(path) = paths.into_iter().find(begun) {
            return path;
        }
        assert!(begin.elapsed() < Duration::from_secs(60), "nothing is written");
        std::thread::sleep(Duration::from_millis(5));
    }
}

#[test]
#[cfg(unix)]
fn what_others_may_not_read_they_may_not_read_in_between() {
    use std::io::Write as _;
    use std::os::unix::fs::PermissionsExt;
    let folder = TempDir::new().expect("a folder");
    let path = |name: &str| folder.path().join(name);
    let mode = |path: &Path| fs::metadata(path).expect("a file").permissions().mode() & 0o777;
    for (target, own) in [("old.csv", 0o644), ("private.csv", 0o600)] {
        fs::write(path(target), "").expect("a file");
        fs::set_permissions(path(target), fs::Permissions::from_mode(own)).expect("permissions");
        let mut run = Command::new(env!("CARGO_BIN_EXE_tracklint"))
            .current_dir(folder.path())
            .args(["check", "-", "--output", target, "--format", "jsonl"])
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .spawn()
            .expect("the command runs");
        let mut input = run.stdin.take().expect("an input");
        // Longer than the head by which a file is known.
        let text = format!("tracking number\n{}", "1z5r89390357567127\n".repeat(120_000));
        input.write_all(text.as_bytes()).expect("it reads");
        assert_eq!(mode(&unfinished(folder.path())), 0o600);
        drop(input);
        assert_eq!(run.wait().expect("it ends").code(), Some(0));
        assert_eq!(mode(&path(target)), own);
    }
    // A copy is for nobody who may not read what it was made from.
    fs::write(path("orders.csv"), "order id,tracking number\nA-1,1z5r89390357567127\n").expect("a file");
    fs::set_permissions(path("orders.csv"), fs::Permissions::from_mode(0o600)).expect("permissions");
    tracklint(folder.path(), &["check", "orders.csv", "--output", "copy.csv"]);
    assert_eq!(mode(&path("copy.csv")), 0o600);
}

#[test]
#[cfg(target_os = "linux")]
fn completions_end_quietly_where_nobody_listens() {
    let full = fs::OpenOptions::new().write(true).open("/dev/full").expect("a device");
    let run = Command::new(env!("CARGO_BIN_EXE_tracklint")).args(["completions", "bash"]).stdout(full).output();
    assert_eq!(run.expect("the command runs").status.code(), Some(2));
}
