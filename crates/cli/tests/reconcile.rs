//! Two exports with forty planted slips: each is explained in words, in both languages, and nothing else is.

#[path = "../../../tests/support/dice.rs"]
mod dice;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use dice::Dice;
use serde_json::Value;
use tracklint::{CARRIERS, Verdict, diagnose};

const ORDERS: usize = 200;
const PLANTED: usize = 40;
const KINDS: usize = 10;

/// What was filled in for an order, and what must be said of it: the relation and both sentences behind the label.
struct Row {
    filled: String,
    expected: Option<(&'static str, String, String)>,
}

/// Numbers made from the rules: every other one of eighteen digits or more, so that a spreadsheet can spoil it.
fn numbers(dice: &mut Dice) -> Vec<String> {
    let formats: Vec<_> = CARRIERS.iter().flat_map(|carrier| carrier.formats).collect();
    let (mut seen, mut made) = (BTreeSet::new(), Vec::new());
    while made.len() < ORDERS {
        let format = formats[dice.below(formats.len())];
        let Some(number) = format.sample(&mut |n| dice.below(n as usize) as u32) else { continue };
        let digits = number.len() >= 18 && !number.starts_with('0') && number.bytes().all(|b| b.is_ascii_digit());
        let plain = number.len() >= 12 && number.bytes().all(|b| b.is_ascii_alphanumeric());
        let sound = plain && diagnose(&number).verdict() == Verdict::Valid;
        if sound && digits == (made.len() % 2 == 0) && seen.insert(number.clone()) {
            made.push(number);
        }
    }
    made
}

/// A place whose character differs from its neighbours, so that a slip there has one name; behind the postcode that a
/// barcode has in front, where a slip leaves the number as it is.
fn place(number: &[u8], dice: &mut Dice) -> usize {
    let first = number.len().saturating_sub(20).max(2);
    loop {
        let at = first + dice.below(number.len() - 2 - first);
        if number[at - 1] != number[at] && number[at] != number[at + 1] {
            return at;
        }
    }
}

fn said(relation: &'static str, en: impl Into<String>, zh: impl Into<String>) -> (&'static str, String, String) {
    (relation, en.into(), zh.into())
}

/// Plants the fault `kind` at the order `at`.
fn plant(kind: usize, at: usize, labels: &[String], dice: &mut Dice) -> Row {
    let label = &labels[at];
    let bytes = label.as_bytes();
    let i = place(bytes, dice);
    let c = char::from(bytes[i]);
    let strange = ['2', '3', '5', '7', '8'].into_iter().find(|d| *d != c && *d as u8 != bytes[i - 1]).unwrap();
    let with = |from: usize, to: usize, text: &str| format!("{}{text}{}", &label[..from], &label[to..]);
    let digits = |kept: usize| format!("{}{}", &label[..kept], "0".repeat(label.len() - kept));
    let n = i + 1;
    let (filled, expected) = match kind {
        0 => (
            with(i, i + 1, &strange.to_string()),
            said(
                "slips",
                format!("character {n} is {c}, entered as {strange}"),
                format!("第 {n} 位应为 {c}，填成了 {strange}"),
            ),
        ),
        1 => (
            with(i, i + 2, &format!("{}{c}", char::from(bytes[i + 1]))),
            said(
                "slips",
                format!("characters {n} and {} are swapped", n + 1),
                format!("第 {n} 位和第 {} 位写反了", n + 1),
            ),
        ),
        2 => (
            with(i, i + 1, ""),
            said("slips", format!("character {n}, {c}, is missing"), format!("漏了第 {n} 位的 {c}")),
        ),
        3 => (
            with(i, i + 1, &format!("{c}{c}")),
            said("slips", format!("character {n}, {c}, is doubled"), format!("第 {n} 位的 {c} 写了两遍")),
        ),
        4 => (
            with(i, i, &strange.to_string()),
            said("slips", format!("{strange} was added after character {i}"), format!("第 {i} 位后面多了 {strange}")),
        ),
        5 => {
            let other = at ^ 2;
            let text = format!("this order and order N{other} have each other's numbers");
            (labels[other].clone(), said("swapped", text, format!("与订单 N{other} 的单号互相填反了")))
        }
        6 => {
            // The owner of this number has it, too.
            let other = ORDERS - 1 - at;
            let text = format!("this is the number of order N{other}; order N{other} also got this number");
            let zh = format!("这是订单 N{other} 的单号；订单 N{other} 也填了这个单号");
            (labels[other].clone(), said("duplicated", text, zh))
        }
        7 => {
            let value: f64 = label.parse().unwrap();
            let text = format!("{value:.2e}").replace('e', "E+");
            (text, said("lost", "in spreadsheet notation it becomes exactly this", "变成科学计数法后正好是这个"))
        }
        8 => (
            digits(15),
            said("lost", "with only fifteen digits kept, it becomes exactly this", "只保留 15 位后正好是这个"),
        ),
        _ => (
            label[..label.len() - 3].to_owned(),
            said("lost", "this is its beginning; the end is cut off", "这是它的开头，末尾被截断了"),
        ),
    };
    Row { filled, expected: Some(expected) }
}

/// The same number in another dress.
fn respelled(label: &str, dice: &mut Dice) -> String {
    match dice.below(4) {
        0 => format!(" {label} "),
        1 => label.to_lowercase(),
        2 => format!("运单号：{label}"),
        _ => label.as_bytes().chunks(4).map(String::from_utf8_lossy).collect::<Vec<_>>().join(" "),
    }
}

fn exports(seed: u64) -> (Vec<String>, Vec<Row>) {
    let dice = &mut Dice::new(seed);
    let labels = numbers(dice);
    let row = |(at, label): (usize, &String)| {
        // Faults stand at even orders, whose labels have eighteen digits or more; those swapped stand in pairs.
        let fault = at.is_multiple_of(2) && at / 2 < PLANTED;
        match at % 5 {
            _ if fault => plant(at / 4 % KINDS, at, &labels, dice),
            1 => Row { filled: respelled(label, dice), expected: None },
            _ => Row { filled: label.clone(), expected: None },
        }
    };
    let rows = labels.iter().enumerate().map(row).collect();
    (labels, rows)
}

/// The answers by order.
fn reconcile(folder: &Path, lang: &str) -> (i32, BTreeMap<String, Value>) {
    let output = Command::new(env!("CARGO_BIN_EXE_tracklint"))
        .current_dir(folder)
        .args([
            "reconcile",
            "shipped.csv",
            "labels.txt",
            "--on",
            "order_id=订单号",
            "--format",
            "jsonl",
            "--lang",
            lang,
        ])
        .output()
        .expect("the command runs");
    assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    let rows = text.lines().map(|line| serde_json::from_str::<Value>(line).expect("JSON"));
    let rows = rows.map(|row| (row["order"].as_str().expect("an order").to_owned(), row)).collect();
    (output.status.code().expect("an exit code"), rows)
}

#[test]
fn forty_planted_slips_are_explained_in_words() {
    let folder = tempfile::tempdir().expect("a folder");
    for seed in [1, 2, 3] {
        let (labels, rows) = exports(seed);
        let (mut shipped, mut made) = ("order_id,tracking_number\n".to_owned(), "面单号\t订单号\r\n".to_owned());
        for (at, row) in rows.iter().enumerate() {
            writeln!(shipped, "N{at},\"{}\"", row.filled).unwrap();
        }
        for (at, label) in labels.iter().enumerate().rev() {
            write!(made, "{label}\tN{at}\r\n").unwrap();
        }
        fs::write(folder.path().join("shipped.csv"), shipped).unwrap();
        fs::write(folder.path().join("labels.txt"), &*encoding_rs::GB18030.encode(&made).0).unwrap();
        for lang in ["en", "zh"] {
            let (status, answers) = reconcile(folder.path(), lang);
            assert_eq!((status, answers.len()), (1, ORDERS));
            let (mut explained, mut wrong) = (0, Vec::new());
            for (at, row) in rows.iter().enumerate() {
                let answer = &answers[&format!("N{at}")];
                let relation = answer["relation"].as_str().unwrap();
                let messages: Vec<&str> =
                    answer["findings"].as_array().unwrap().iter().map(|f| f["message"].as_str().unwrap()).collect();
                let said = messages.join(if lang == "en" { "; " } else { "；" });
                let label = &labels[at];
                let right = match &row.expected {
                    None => messages.is_empty() && ["same", "respelled"].contains(&relation),
                    Some((expected, en, _)) if lang == "en" => {
                        relation == *expected && said == format!("the label shows {label}: {en}")
                    }
                    Some((expected, _, zh)) => relation == *expected && said == format!("面单上是 {label}：{zh}"),
                };
                explained += usize::from(right && row.expected.is_some());
                if !right {
                    wrong.push(format!("N{at} {label} {} {relation} {said}", row.filled));
                }
            }
            assert!(wrong.is_empty(), "seed {seed}:\n{}", wrong.join("\n"));
            assert_eq!(explained, PLANTED);
        }
    }
}
