//! Files that ask for too much: an answer in linear time, or a refusal that names the limit; never a crash.

#[path = "support/checked.rs"]
mod checked;

use std::time::Duration;

use checked::{check, refused};

/// So many headers, each with a comma behind it.
fn columns(n: usize) -> String {
    let names: Vec<String> = (1..=n).map(|at| format!("c{at}")).collect();
    names.join(",") + ","
}

#[test]
fn a_million_columns_are_refused() {
    let header = columns(1_000_000);
    refused(&check("wide.csv", format!("{header}tracking_number\n").as_bytes(), &[]), "16,384 columns");
    refused(&check("wide.csv", ",".repeat(1_000_000).as_bytes(), &[]), "16,384 columns");
    let chinese = check("wide.csv", ",".repeat(1_000_000).as_bytes(), &["--lang", "zh"]);
    refused(&chinese, "16384 列");
}

#[test]
fn as_many_columns_as_a_spreadsheet_has_are_read() {
    let header = columns(16_383);
    let row = ",".repeat(16_383);
    let text = format!("{header}tracking_number\n{row}1Z5R89390357567127\n{row}1Z5R89390357567128\n");
    let run = check("wide.csv", text.as_bytes(), &["--format", "jsonl"]);
    assert_eq!(run.code, Some(1), "{run:?}");
    assert!(run.out.contains("\"line\":3,\"column\":16384"), "{}", run.out);
    // A message lists some of the columns only.
    refused(&check("wide.csv", text.as_bytes(), &["--column", "number=nowhere"]), "and 16344 more");
    // A row that goes on behind them is read as far.
    let rows = "1,1Z5R89390357567127\n".repeat(100);
    let text = format!("order,tracking_number\n{rows}2,1Z5R89390357567128{}\n", ",".repeat(100_000));
    let run = check("ragged.csv", text.as_bytes(), &["--format", "jsonl"]);
    assert!(run.code == Some(1) && run.out.contains("C301"), "{run:?}");
}

#[test]
fn lines_without_end_are_refused() {
    let long = vec![b'1'; 100 << 20];
    refused(&check("long.txt", &long, &[]), "16 MiB");
    let text = [b"order,tracking_number\n1,\"".as_slice(), &long[..20 << 20]].concat();
    refused(
        &check("open.csv", &text, &[]),
        "line 2: a record of more than 16 MiB; is there an unclosed quotation mark?",
    );
    let text = [b"{\"tracking_number\":\"".as_slice(), &long[..20 << 20]].concat();
    refused(&check("long.jsonl", &text, &[]), "16 MiB");
}

#[test]
fn long_cells_are_read_in_linear_time() {
    let took = |bytes: usize| {
        let text = format!("note,tracking_number\n\"{}\",1Z5R89390357567128\n", "\"\"\n".repeat(bytes / 3));
        let run = check("long.csv", text.as_bytes(), &["--format", "jsonl"]);
        assert!(run.code == Some(1) && run.out.contains("C301"), "{run:?}");
        run.took
    };
    let (short, long) = (took(1 << 20), took(8 << 20));
    assert!(long < short * 24 + Duration::from_secs(1), "1 MiB takes {short:?}, 8 MiB {long:?}");
}

#[test]
fn a_long_line_that_nothing_parts_is_read_in_linear_time() {
    let texts: [&dyn Fn(usize) -> String; 3] =
        [&|n: usize| "x".repeat(n), &|n: usize| "exported by ".repeat(n / 12), &|n: usize| "单号".repeat(n / 6)];
    for text in texts {
        let took = |bytes: usize| {
            let run = check("long.txt", format!("{}\n1Z5R89390357567128\n", text(bytes)).as_bytes(), &[]);
            assert!(run.code.is_some(), "{run:?}");
            run.took
        };
        let (short, long) = (took(1 << 16), took(1 << 20));
        assert!(long < short * 48 + Duration::from_secs(2), "64 KiB take {short:?}, 1 MiB {long:?}");
    }
}

#[test]
fn deep_json_is_refused() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        let text = open.repeat(100_000) + "1" + &close.repeat(100_000);
        refused(&check("deep.json", text.as_bytes(), &[]), "more than 64 levels deep");
    }
}

#[test]
fn json_with_many_keys_or_on_one_line_takes_linear_time() {
    let keys = |n: usize| {
        let object = |at: usize| format!("\"k{at}\":{{\"tracking_number\":\"1Z5R89390357567128\"}}");
        let keys: Vec<String> = (0..n).map(object).collect();
        format!("{{{},\"tracking_number\":\"1Z5R89390357567128\"}}", keys.join(","))
    };
    let list = |n: usize| {
        let objects = vec!["{\"tracking_number\":\"1Z5R89390357567127\",\"parcels\":[{\"n\":1}]}"; n].join(",");
        format!("{{\"all\":[{objects},{{\"tracking_number\":\"1Z5R89390357567128\"}}]}}")
    };
    let makes: [&dyn Fn(usize) -> String; 2] = [&keys, &list];
    for make in makes {
        let took = |n: usize| {
            let run = check("orders.json", make(n).as_bytes(), &["--format", "jsonl", "--max-findings", "1"]);
            assert!(run.code == Some(1) && run.out.contains("C301"), "{run:?}");
            run.took
        };
        let (short, long) = (took(500), took(4000));
        assert!(long < short * 24 + Duration::from_secs(1), "500 take {short:?}, 4000 {long:?}");
    }
}

#[test]
fn bytes_that_are_no_text_are_read_around() {
    let text = b"order,tracking_number\n\xff\xfe\xfd,1Z5R89390357567128\n\0\0,\0\x001Z5R89390357567127\0\n3,\xff\xff\n";
    let run = check("bytes.csv", text, &["--format", "jsonl", "--encoding", "utf-8"]);
    assert_eq!(run.code, Some(1), "{run:?}");
    let codes: Vec<&str> = run.out.lines().filter_map(|line| line.split("\"code\":\"").nth(1)?.get(..4)).collect();
    assert!(codes.contains(&"C301"), "{}", run.out);
    assert!(!run.out.contains('\0'), "{}", run.out);
    let zeros = check("zeros.csv", &vec![0; 4 << 20], &[]);
    assert!(zeros.code.is_some() && zeros.took < Duration::from_secs(20), "{zeros:?}");
}

#[test]
fn a_text_that_is_scanned_has_a_limit_and_its_name_steers_no_terminal() {
    let folder = tempfile::TempDir::new().expect("a folder");
    let name = "\u{1b}[31mchat\u{202e}.txt";
    let file = std::fs::File::create(folder.path().join(name)).expect("a file");
    let scan = |lang: &str| {
        let run = std::process::Command::new(env!("CARGO_BIN_EXE_tracklint"))
            .current_dir(folder.path())
            .args(["scan", "*.txt", "--lang", lang])
            .output()
            .expect("the command runs");
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        (run.status.code(), text(&run.stdout), text(&run.stderr))
    };
    file.set_len((256 << 20) + 1).expect("a long file");
    for (lang, limit) in [("en", "more than 256 MiB"), ("zh", "超过 256 MiB")] {
        let (code, out, err) = scan(lang);
        assert!(code == Some(2) && out.is_empty() && err.contains(limit), "{out}{err}");
    }
    std::fs::write(folder.path().join(name), "shipped: 1Z999AA10123456784").expect("a file");
    let (code, out, err) = scan("en");
    assert!(code == Some(0) && err.is_empty(), "{err}");
    assert!(out.starts_with("\\u{1b}[31mchat\\u{202e}.txt:1:10"), "{out}");
}
