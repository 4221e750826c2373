//! Spreadsheets and number types.

use super::words::ERRORS;
use super::{Dirty, Make, Source};

pub const CLASSES: &[(&str, Make)] = &[
    ("scientific-notation", |s| {
        let good = s.bare();
        let number = good.number.trim_start_matches('0').to_owned();
        let power = number.len() - 1;
        let declared = if s.coin() { good.carrier } else { "" };
        let shown = [3, 3, 4, 6, 6, if number.len() <= 15 { 7 } else { 16 }][s.r.below(6)];
        if number.len() <= 15 && shown == 7 {
            let mantissa = number[1..].trim_end_matches('0');
            let raw = format!("{}{}{mantissa}{}", &number[..1], point(s), exponent(s, power));
            return Dirty::suggested(raw, &good.number, good.carrier);
        }
        let shown = shown.min(power - 3);
        let raw = format!("{}{}{}{}", &number[..1], point(s), &number[1..shown], exponent(s, power));
        Dirty::lost(raw, declared)
    }),
    ("precision-loss", |s| {
        if s.r.below(4) == 0 {
            let good = loop {
                let good = s.of("canada-post-16");
                if !good.number.ends_with('0') && !good.number.starts_with('0') {
                    break good;
                }
            };
            return Dirty::suggested(format!("{}0", &good.number[..15]), &good.number, good.carrier);
        }
        let id = s.pick(&[
            "usps-impb-22-94",
            "usps-impb-22-92",
            "usps-impb-26-92",
            "usps-impb-22-93",
            "usps-impb-22-95",
            "swiss-post-18",
        ]);
        let good = s.of(id);
        let raw = match s.r.below(3) {
            0 => format!("{}{}", &good.number[..15], "0".repeat(good.number.len() - 15)),
            // The shortest spelling that reads back as the same double, filled up with zeros.
            1 if good.number.len() > 20 => format!("{}", good.number.parse::<f64>().expect("digits")),
            _ if good.number.len() >= 22 => format!("{:.0}", good.number.parse::<f64>().expect("digits")),
            _ => format!("{}{}", &good.number[..15], "0".repeat(good.number.len() - 15)),
        };
        let declared = good.carrier == "swiss-post" || s.coin();
        Dirty::lost(raw, if declared { good.carrier } else { "" })
    }),
    ("float-suffix", |s| {
        let good = s.bare();
        let sign = s.pick(&[".0", ".00", ",0", ",00", ".000"]);
        Dirty::safe(format!("{}{sign}", good.number), &good, true)
    }),
    ("apostrophe-prefix", |s| {
        let good = s.good();
        let sign = s.pick(&["'", "’", "‘", "`", "´", "＇", "′"]);
        Dirty::safe(format!("{sign}{}", good.number), &good, s.coin())
    }),
    ("formula-wrapper", |s| {
        let good = s.good();
        let n = &good.number;
        let raw = match s.r.below(8) {
            0 | 1 => format!("=\"{n}\""),
            2 => format!("=T(\"{n}\")"),
            3 => format!("=TEXT(\"{n}\",\"0\")"),
            4 => format!("=\"{n}\"&\"\""),
            5 => format!("=CONCATENATE(\"{n}\")"),
            6 => format!("=HYPERLINK(\"https://t.17track.net/#nums={n}\",\"{n}\")"),
            _ => format!("\"=\"\"{n}\"\"\""),
        };
        Dirty::safe(raw, &good, s.coin())
    }),
    ("thousands-separator", |s| {
        let good = loop {
            let good = s.bare();
            if !good.number.starts_with('0') {
                break good;
            }
        };
        let sign = s.pick(&[",", ".", "'", "’", "\u{2009}", "\u{202f}", "，"]);
        let first = (good.number.len() + 2) % 3 + 1;
        let mut raw = good.number[..first].to_owned();
        for group in good.number.as_bytes()[first..].chunks(3) {
            raw.push_str(sign);
            raw.push_str(core::str::from_utf8(group).expect("digits"));
        }
        Dirty::safe(raw, &good, true)
    }),
    ("leading-zero-lost", |s| {
        loop {
            let id = s.pick(&["canada-post-16", "fedex-ground-15", "hermes-de-14", "evri-16d"]);
            let good = s.of(id);
            let raw = good.number.trim_start_matches('0').to_owned();
            if (1..=3).contains(&(good.number.len() - raw.len())) {
                return Dirty::suggested(raw, &good.number, good.carrier);
            }
        }
    }),
    ("formula-error", |s| {
        let raw = match s.r.below(6) {
            0 => "#".repeat(s.r.between(3, 14)),
            1 => {
                let row = s.r.between(2, 900);
                let sheet = s.pick(&["Sheet1", "订单", "Parcels", "'My parcels'", "[book.xlsx]Sheet2", "Tabelle1"]);
                let call =
                    s.pick(&["VLOOKUP", "SVERWEIS", "RECHERCHEV", "XLOOKUP", "INDEX", "ВПР", "BUSCARV", "PROCV"]);
                let sign = s.pick(&[",", ";"]);
                format!("={call}(A{row}{sign}{sheet}!A:C{sign}3{sign}0)")
            }
            _ => {
                let error = s.pick(ERRORS);
                if s.r.below(4) == 0 { error.to_lowercase() } else { error.to_owned() }
            }
        };
        Dirty::lost(raw, "")
    }),
];

fn point(s: &mut Source) -> &'static str {
    s.pick(&[".", ".", ","])
}

fn exponent(s: &mut Source, power: usize) -> String {
    match s.r.below(6) {
        0 | 1 => format!("E+{power:02}"),
        2 => format!("e+{power:02}"),
        3 => format!("E{power}"),
        4 => format!("e+{power:03}"),
        _ => format!("E+{power}"),
    }
}
