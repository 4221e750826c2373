//! Dress that people and programs put around a number, or into it, without changing a letter or a digit.
#![allow(dead_code, reason = "each test that includes this file uses a part of it")]

use crate::corpus::Random;

/// What it is called, and how it is put on.
pub type Dress = (&'static str, fn(&str, &mut Random) -> String);

/// Kinds of dress that change no letter and no digit.
pub const DRESSES: &[Dress] = &[
    ("spaces around", |n, r| format!("{}{n}{}", " ".repeat(r.below(3)), [" ", "\t", "\r\n", "  "][r.below(4)])),
    ("spaces inside", |n, r| grouped(n, " ", r)),
    ("unusual spaces", |n, r| grouped(n, r.pick(&["\u{a0}", "\u{2009}", "\u{202f}", "\u{3000}"]), r)),
    ("invisible", |n, r| grouped(n, r.pick(&["\u{200b}", "\u{feff}", "\u{ad}", "\u{2060}"]), r)),
    ("direction marks", |n, r| format!("{}{n}\u{202c}", r.pick(&["\u{202a}", "\u{202d}"]))),
    ("small letters", |n, _| n.to_lowercase()),
    ("full width", |n, _| n.chars().map(|c| char::from_u32(c as u32 + 0xfee0).unwrap_or(c)).collect()),
    ("hyphens", |n, r| grouped(n, "-", r)),
    ("dashes", |n, r| grouped(n, r.pick(&["–", "—", "\u{2011}", "\u{2212}"]), r)),
    ("quotes", |n, r| {
        let (open, close) = [("\"", "\""), ("“", "”"), ("'", "'"), ("「", "」"), ("«", "»")][r.below(5)];
        format!("{open}{n}{close}")
    }),
    ("labels", |n, r| {
        let label = r.pick(&[
            "Tracking No: ",
            "运单号：",
            "Sendungsnummer ",
            "Numéro de suivi : ",
            "追跡番号：",
            "Трек-номер: ",
            "AWB #",
        ]);
        format!("{label}{n}")
    }),
    ("web addresses", |n, _| format!("https://t.17track.net/en#nums={n}")),
    ("AIM prefixes", |n, r| format!("{}{n}", r.pick(&["]C1", "]C0", "]d2", "]Q3"]))),
    ("Code 39 stars", |n, _| format!("*{n}*")),
    ("look-alikes", |n, _| {
        let pairs = "AАBВCСEЕHНIІKКMМOОPРTТXХ".chars().collect::<Vec<_>>();
        n.chars().map(|c| pairs.chunks(2).find(|p| p[0] == c).map_or(c, |p| p[1])).collect()
    }),
    ("control characters", |n, r| format!("{n}{}", r.pick(&["\r", "\n", "\u{0}", "\u{1d}"]))),
    ("formulas", |n, _| format!("=\"{n}\"")),
    ("tags", |n, r| {
        format!("{}{n}{}", r.pick(&["<b>", "<td>", "<span class=\"no\">"]), r.pick(&["</b>", "</td>", "<br>"]))
    }),
    ("brackets", |n, r| {
        let (open, close) = [("(", ")"), ("[", "]"), ("{", "}"), ("<", ">"), ("（", "）"), ("【", "】")][r.below(6)];
        format!("{open}{n}{close}")
    }),
    ("percent codes", |n, r| format!("{n}{}", r.pick(&["%20", "%0A", "&nbsp;"]))),
];

/// In groups of three to five, parted by a sign.
fn grouped(number: &str, sign: &str, r: &mut Random) -> String {
    let width = r.between(3, 5);
    let chars: Vec<char> = number.chars().collect();
    chars.chunks(width).map(|c| c.iter().collect::<String>()).collect::<Vec<_>>().join(sign)
}

/// The dresses that may lie over anything, also over another dress.
pub const AROUND: &[&str] = &[
    "spaces around",
    "direction marks",
    "quotes",
    "labels",
    "web addresses",
    "AIM prefixes",
    "Code 39 stars",
    "control characters",
    "formulas",
    "tags",
    "brackets",
    "percent codes",
];
