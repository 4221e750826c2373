//! Files out as they came in: whatever the dialect and the encoding, fixing changes the fixed cells and nothing else,
//! and fixing again changes nothing.

use std::fmt::Write;
use std::fs;
use std::process::Command;

use encoding_rs::{BIG5, Encoding, GB18030, SHIFT_JIS, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use proptest::prelude::*;
use proptest::sample::select;
use tempfile::TempDir;

/// Fixes a file of these bytes in place, and answers with what is there afterwards.
fn mended(name: &str, bytes: &[u8], args: &[&str]) -> Result<Vec<u8>, TestCaseError> {
    let folder = TempDir::new()?;
    let path = folder.path().join(name);
    fs::write(&path, bytes)?;
    let run = Command::new(env!("CARGO_BIN_EXE_tracklint"))
        .current_dir(folder.path())
        .args(["check", name, "--fix"])
        .args(args)
        .output()?;
    prop_assert_ne!(run.status.code(), Some(2), "{}", String::from_utf8_lossy(&run.stderr));
    Ok(fs::read(path)?)
}

/// Fixes `before` and expects `after`, then expects that to stay.
fn settles(name: &str, before: &[u8], after: &[u8], args: &[&str]) -> Result<(), TestCaseError> {
    let once = mended(name, before, args)?;
    prop_assert_eq!(String::from_utf8_lossy(&once), String::from_utf8_lossy(after));
    prop_assert_eq!(&once, after);
    prop_assert_eq!(mended(name, &once, args)?, once);
    Ok(())
}

/// A number as it was filled in, and as it should be: the same where nothing is to be fixed, or nobody can be sure
/// how.
fn number() -> impl Strategy<Value = (String, String)> {
    let sound = (select(vec!["ups-1z", "china-post-r", "yanwen-yp", "usps-impb-22-94"]), any::<u32>());
    let sound = sound.prop_map(|(id, mut seed)| {
        let mut below = |n: u32| {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (seed >> 8) % n
        };
        tracklint::format(id).and_then(|format| format.sample(&mut below)).expect("a number")
    });
    let worn = (sound, 0..8usize).prop_map(|(number, wear)| {
        let filled = match wear {
            0 => number.to_lowercase(),
            1 => format!(" {number}  "),
            2 => format!("{} {}-{}", &number[..2], &number[2..6], &number[6..]),
            3 => format!("\t{number}"),
            4 => format!("Tracking No: {number}"),
            _ => number.clone(),
        };
        (filled, number)
    });
    let hopeless = select(vec!["", "N/A", "1Z5R89390357567128", "9.40E+21", "buyer@example.com", "\"\""]);
    // Nothing is fixed where more than one number might have been meant.
    prop_oneof![6 => worn, 1 => hopeless.prop_map(|text| (text.to_owned(), text.to_owned()))].prop_filter(
        "mended safely",
        |(filled, number)| {
            let diagnosis = tracklint::diagnose(filled);
            let safe = diagnosis.fix().filter(|fix| fix.applicability == tracklint::Applicability::Safe);
            safe.map_or(filled.clone(), |fix| fix.apply(filled)) == *number
        },
    )
}

#[derive(Clone, Copy, Debug)]
enum Quoting {
    /// Where a cell would be read otherwise without.
    Needed,
    /// Every cell.
    Always,
    /// Every second cell, too.
    Mixed,
}

#[derive(Clone, Debug)]
struct Dialect {
    delimiter: char,
    newline: &'static str,
    last: bool,
    quoting: Quoting,
    encoding: &'static Encoding,
    mark: bool,
    /// Whether the encoding is said, instead of found out.
    said: bool,
}

impl Dialect {
    /// A cell as it stands in the file; what was filled in decides whether it is quoted.
    fn cell(&self, filled: &str, text: &str, at: usize) -> String {
        let special = filled.contains([self.delimiter, '\n', '\r']) || filled.starts_with('"');
        let quoted = match self.quoting {
            Quoting::Needed => special,
            Quoting::Always => true,
            Quoting::Mixed => special || at.is_multiple_of(2),
        };
        if quoted { format!("\"{}\"", text.replace('"', "\"\"")) } else { text.to_owned() }
    }

    /// A file of rows; of each cell, what was filled in, and what is to stand there.
    fn file(&self, rows: &[Vec<(String, String)>]) -> String {
        let mut out = String::new();
        for (line, row) in rows.iter().enumerate() {
            for (at, (filled, text)) in row.iter().enumerate() {
                let delimiter = if at == 0 { String::new() } else { self.delimiter.to_string() };
                write!(out, "{delimiter}{}", self.cell(filled, text, line + at)).expect("a string takes everything");
            }
            if self.last || line + 1 < rows.len() {
                out.push_str(self.newline);
            }
        }
        out
    }

    /// The bytes of a file; `None` when the encoding has no spelling for a character.
    fn bytes(&self, text: &str) -> Option<Vec<u8>> {
        encode(self.encoding, self.mark, text)
    }

    fn args(&self) -> Vec<&str> {
        if self.said { vec!["--encoding", self.encoding.name()] } else { Vec::new() }
    }
}

fn encode(encoding: &'static Encoding, mark: bool, text: &str) -> Option<Vec<u8>> {
    let marked = if mark && encoding.output_encoding() == UTF_8 { format!("\u{feff}{text}") } else { text.to_owned() };
    if encoding == UTF_16LE {
        return Some(marked.encode_utf16().flat_map(u16::to_le_bytes).collect());
    }
    if encoding == UTF_16BE {
        return Some(marked.encode_utf16().flat_map(u16::to_be_bytes).collect());
    }
    let (bytes, _, unmappable) = encoding.encode(&marked);
    (!unmappable).then(|| bytes.into_owned())
}

fn dialect() -> impl Strategy<Value = Dialect> {
    let encodings = vec![UTF_8, UTF_16LE, UTF_16BE, GB18030, BIG5, SHIFT_JIS, WINDOWS_1252];
    let quoting = vec![Quoting::Needed, Quoting::Always, Quoting::Mixed];
    let text = (select(vec![',', ';', '\t', '|']), select(vec!["\n", "\r\n", "\r"]), any::<bool>(), select(quoting));
    (text, select(encodings), any::<bool>(), any::<bool>()).prop_map(
        |((delimiter, newline, last, quoting), encoding, mark, said)| Dialect {
            delimiter,
            newline,
            last,
            quoting,
            encoding,
            mark,
            said,
        },
    )
}

/// The headers of a file in an encoding, and a note that makes the encoding plain.
fn words(encoding: &'static Encoding) -> ([&'static str; 5], &'static str) {
    match encoding {
        e if e == BIG5 => (["訂單號", "備註", "追踪号", "國家", "買家"], "備註：請盡快出貨，謝謝"),
        e if e == SHIFT_JIS => (["注文番号", "備考", "お問い合わせ番号", "国", "氏名"], "至急発送をお願いします"),
        e if e == WINDOWS_1252 => (["order", "note", "tracking number", "country", "buyer"], "à bientôt, déjà payé"),
        _ => (["订单号", "备注", "运单号", "国家", "买家"], "备注：请尽快发货，谢谢"),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn delimited_files_keep_all_but_their_mended_cells(
        dialect in dialect(),
        rows in prop::collection::vec((number(), "[a-z \"';,|]{0,4}", prop::option::weighted(0.3, select(vec!["\n", "\r\n", "\r"]))), 1..10),
    ) {
        let (headers, note) = words(dialect.encoding);
        let same = |text: &str| (text.to_owned(), text.to_owned());
        let (mut before, mut after) = (vec![headers.map(same).to_vec()], vec![headers.map(same).to_vec()]);
        for (at, ((filled, right), text, feed)) in rows.iter().enumerate() {
            let note = format!("{note}{}{text}", feed.unwrap_or_default());
            for (file, number) in [(&mut before, filled), (&mut after, right)] {
                let number = (filled.clone(), number.clone());
                file.push(vec![same(&format!("A{at}")), same(&note), number, same("US"), same("O\"Neil")]);
            }
        }
        let (before, after) = (dialect.bytes(&dialect.file(&before)), dialect.bytes(&dialect.file(&after)));
        let (Some(before), Some(after)) = (before, after) else { return Ok(()) };
        settles("orders.csv", &before, &after, &dialect.args())?;
    }

    #[test]
    fn json_keeps_all_but_its_mended_strings(
        rows in prop::collection::vec((number(), any::<[bool; 4]>(), "[a-z\"é菜\\\\/]{0,6}"), 1..10),
        newline in select(vec!["\n", "\r\n"]),
        array in any::<bool>(),
        last in any::<bool>(),
        encoding in select(vec![UTF_8, UTF_16LE, UTF_16BE]),
        mark in any::<bool>(),
    ) {
        let (mut before, mut after) = (String::new(), String::new());
        for (at, ((filled, right), [spaced, nested, escaped, listed], note)) in rows.iter().enumerate() {
            for (file, number, as_it_was) in [(&mut before, filled, true), (&mut after, right, filled == right)] {
                let mut number = serde_json::Value::from(number.as_str()).to_string();
                if *escaped && as_it_was && !filled.is_empty() {
                    // The last sign, spelled as JSON allows, too.
                    let sign = number.remove(number.len() - 2);
                    if sign.is_ascii_alphanumeric() {
                        number.insert_str(number.len() - 1, &format!("\\u{:04x}", u32::from(sign)));
                    } else {
                        number.insert(number.len() - 1, sign);
                    }
                }
                let space = if *spaced { " " } else { "" };
                let note = serde_json::Value::from(note.as_str());
                let number = format!("\"tracking_number\"{space}:{number}{space}");
                let tracking = match (nested, listed) {
                    (true, true) => format!("\"parcels\":[{{{number}}}]"),
                    (true, false) => format!("\"parcel\":{{\"weight\":1.50e0,{space}{number}}}"),
                    _ => number,
                };
                let end = match (at + 1 == rows.len(), array) {
                    (false, false) => newline.to_owned(),
                    (false, true) => format!(",{newline}"),
                    (true, _) => String::new(),
                };
                let start = if array && at == 0 { "[" } else { "" };
                write!(file, "{start}{{\"order\":{at}e0,{tracking},\"note\":{note}}}{end}").expect("a string takes everything");
            }
        }
        for file in [&mut before, &mut after] {
            file.push_str(if array { "]" } else { "" });
            file.push_str(if last { newline } else { "" });
        }
        let name = if array { "orders.json" } else { "orders.jsonl" };
        let (before, after) = (encode(encoding, mark, &before), encode(encoding, mark, &after));
        let (Some(before), Some(after)) = (before, after) else { return Ok(()) };
        settles(name, &before, &after, &[])?;
    }
}
