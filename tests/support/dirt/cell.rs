//! What stands in a cell beside the number.

use super::words::{ADDRESSES, AFTER, BEHIND, LABELS, NAMES};
use super::{Dirty, Good, Make, Source};

pub const CLASSES: &[(&str, Make)] = &[
    ("label-prefix", |s| {
        let good = s.good();
        let (label, sign) = (s.pick(LABELS), s.pick(AFTER));
        let label = if s.r.below(6) == 0 { label.to_uppercase() } else { label.to_owned() };
        // A label of its own script needs no sign.
        let sign = if !label.is_ascii() && s.r.below(6) == 0 && ends_in_han(&label) { "" } else { sign };
        Dirty::safe(format!("{label}{sign}{}", good.number), &good, s.r.below(3) == 0)
    }),
    ("carrier-prefix", |s| {
        let (id, name) = NAMES[s.r.below(NAMES.len())];
        let good = s.of(id);
        let sign = s.pick(&[" ", ": ", ":", "#", " #", "：", " - ", "-", "/", " / ", "|", ", ", "  ", "\t", "_"]);
        let sign = if ends_in_han(name) && s.r.below(3) == 0 { "" } else { sign };
        Dirty::safe(format!("{name}{sign}{}", good.number), &good, s.r.below(3) == 0)
    }),
    ("trailing-text", |s| {
        if s.coin() {
            let (id, name) = NAMES[s.r.below(NAMES.len())];
            let good = s.of(id);
            let (open, close) =
                [(" (", ")"), (" ", ""), ("（", "）"), (" - ", ""), (" [", "]"), (", ", ""), (" / ", "")][s.r.below(7)];
            return Dirty::safe(format!("{}{open}{name}{close}", good.number), &good, s.r.below(3) == 0);
        }
        let good = s.good();
        Dirty::safe(format!("{}{}", good.number, s.pick(BEHIND)), &good, s.r.below(3) == 0)
    }),
    ("url", |s| {
        let (id, address) = ADDRESSES[s.r.below(ADDRESSES.len())];
        let good = s.of(id);
        let address = address.replace("{}", &good.number);
        let raw = match s.r.below(6) {
            0 => format!("Track here: {address}"),
            1 => format!("<{address}>"),
            2 => address.replace('&', "&amp;"),
            _ => address,
        };
        Dirty::safe(raw, &good, s.r.below(4) == 0)
    }),
    ("url-encoded", |s| {
        let good = s.good();
        let sign = s.pick(&["%20", "%E2%80%89", "&thinsp;", "&nbsp;", "%C2%A0", "%E3%80%80", "&#160;"]);
        let raw = match s.r.below(3) {
            0 => format!("{sign}{}", good.number),
            1 => format!("{}{sign}", good.number),
            _ => s.insert(&good.number, sign),
        };
        Dirty::safe(raw, &good, s.coin())
    }),
    ("html-markup", |s| {
        let declared = s.coin();
        let good = if declared { s.bare() } else { s.good() };
        let n = &good.number;
        let raw = match s.r.below(7) {
            0 => format!("<a href=\"#\">{n}</a>"),
            1 => format!("<b>{n}</b>"),
            2 => format!("<td class=\"no\">{n}</td>"),
            3 => format!("{n}<br/>"),
            4 => format!("<p><span style='color:red'>{n}</span></p>"),
            5 => format!("<a href=\"https://t.17track.net/en#nums={n}\" target=\"_blank\">{n}</a>"),
            _ => format!("&lt;b&gt;{n}&lt;/b&gt;"),
        };
        Dirty::safe(raw, &good, declared)
    }),
    ("multiple-numbers", |s| {
        let count = s.r.between(2, 4);
        let bare = s.r.below(3) == 0;
        let first = if bare { s.bare() } else { s.good() };
        let mut all = vec![first.clone()];
        while all.len() < count {
            let next = if bare { s.of(first.format) } else { s.good() };
            if all.iter().all(|g| g.number != next.number) {
                all.push(next);
            }
        }
        let sign = s.pick(&[
            ", ", ",", "; ", ";", "/", " / ", "、", "，", "；", "\n", "\r\n", " | ", "|", " & ", "+", " + ", " and ",
            "\t", " ", " 和 ",
        ]);
        let sign = if bare && sign == " " { "\n" } else { sign };
        let raw = all.iter().map(|g| g.number.as_str()).collect::<Vec<_>>().join(sign);
        let repairs = all.into_iter().map(|g| g.number).collect();
        Dirty { raw, carrier: if bare { first.carrier } else { "" }, repairs, confidence: "suggested" }
    }),
    ("duplicate-paste", |s| {
        let good = s.good();
        let sign = s.pick(&["", " ", "\n", ",", "/", ", ", "\t", ";"]);
        Dirty::safe(format!("{}{sign}{}", good.number, good.number), &good, s.coin())
    }),
    ("truncated", |s| {
        let (id, width) = [
            ("usps-impb-22-94", 20),
            ("usps-impb-22-92", 20),
            ("ups-1z", 16),
            ("ups-1z", 15),
            ("dpd-28", 20),
            ("dpd-28", 24),
            ("orange-connex-speedpak", 20),
            ("orange-connex-speedpak", 25),
            ("usps-impb-22-94", 16),
            ("ups-1z", 12),
            ("ups-1z", 10),
            ("usps-impb-22-93", 20),
            ("yunexpress-yt16", 12),
            ("yunexpress-yt16", 16),
            ("correos-23", 20),
            ("fourpx-4px-cn", 15),
        ][s.r.below(16)];
        let good = s.drawn(id);
        Dirty::lost(good.number[..width].to_owned(), good.carrier)
    }),
    ("masked", |s| {
        let good = s.good();
        let n = &good.number;
        let len = n.len();
        let sign = s.pick(&["*", "x", "X", "•", "●", "#", "?", "＊", "█"]);
        let raw = match s.r.below(6) {
            0 => format!("{}{}", sign.repeat(len - 4), &n[len - 4..]),
            1 => format!("{}{}{}", &n[..4], sign.repeat(len - 8), &n[len - 4..]),
            2 => format!("{}...", &n[..6]),
            3 => format!("{}…{}", &n[..6], &n[len - 4..]),
            4 => format!("…{}", &n[len - 5..]),
            _ => format!("{}{}", &n[..len - 4], s.pick(&["****", "????", "••••"])),
        };
        Dirty::lost(raw, if s.coin() { good.carrier } else { "" })
    }),
    ("barcode-form", |s| {
        if s.r.below(3) == 0 {
            let good = s.of("fedex-express-12");
            let form = loop {
                let body = format!("1001{}", s.digits(16)) + "00" + &good.number;
                if tracklint::format("fedex-express-34").unwrap().fault(body.as_bytes()).is_none() {
                    break body;
                }
            };
            return Dirty { carrier: "fedex", ..Dirty::safe(form, &good, true) };
        }
        let good = usps(s);
        let zip = zip(s);
        Dirty::safe(format!("420{zip}{}", good.number), &good, s.coin())
    }),
    ("aim-prefix", |s| {
        let prefix = s.pick(&["]C1", "]C0", "]d2", "]Q3", "]e0", "]Q0", "]d1", "]A0", "]L0"]);
        if s.coin() {
            let good = usps(s);
            let zip = zip(s);
            return Dirty::safe(format!("{prefix}420{zip}{}", good.number), &good, s.coin());
        }
        let good = s.good();
        Dirty::safe(format!("{prefix}{}", good.number), &good, s.coin())
    }),
    ("gs1-separator", |s| {
        let good = usps(s);
        let zip = zip(s);
        let sign = s.pick(&["\u{1d}", "<GS>", "{GS}", "^]", "\\x1d", "[GS]", "<FNC1>", "␝", "\\u001d", "[FNC1]"]);
        let head = if s.r.below(3) == 0 { s.pick(&["\u{1d}", "]C1", sign]) } else { "" };
        Dirty::safe(format!("{head}420{zip}{sign}{}", good.number), &good, s.coin())
    }),
    ("gs1-ai", |s| {
        if s.coin() {
            let good = s.of("gs1-sscc");
            let raw = match s.r.below(3) {
                0 => format!("(00){}", good.number),
                1 => format!("(00) {}", s.grouped(&good.number, " ")),
                _ => format!("[00]{}", good.number),
            };
            return Dirty::safe(raw, &good, false);
        }
        let good = s.of("usps-impb-22-94");
        let zip = zip(s);
        let (head, tail) = good.number.split_at(2);
        Dirty::safe(format!("(420){zip}({head}){tail}"), &good, s.coin())
    }),
    ("start-stop", |s| {
        if s.r.below(3) == 0 {
            let good = s.of("dhl-paket-de-identcode");
            let (a, b) = (s.pick(&["A", "B", "a", "C", "D"]), s.pick(&["B", "A", "a", "D", "C"]));
            return Dirty::suggested(format!("{a}{}{b}", good.number), &good.number, good.carrier);
        }
        let good = s.good();
        Dirty::safe(format!("*{}*", good.number), &good, s.coin())
    }),
];

fn ends_in_han(label: &str) -> bool {
    label.chars().last().is_some_and(|c| matches!(c, '\u{3040}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}'))
}

fn usps(s: &mut Source) -> Good {
    let id = s.pick(&["usps-impb-22-94", "usps-impb-22-93", "usps-impb-22-95", "usps-impb-22-92"]);
    s.of(id)
}

fn zip(s: &mut Source) -> String {
    let n = if s.coin() { 5 } else { 9 };
    format!("{}{}", s.r.between(10, 99), s.digits(n - 2))
}
