//! Characters and encoding.

use super::{Dirty, Make};

pub const CLASSES: &[(&str, Make)] = &[
    ("whitespace-inner", |s| {
        let declared = s.coin();
        let good = if declared { s.bare() } else { s.good() };
        let raw = match s.r.below(3) {
            0 => s.insert(&good.number, " "),
            1 => s.grouped(&good.number, " "),
            _ => s.grouped(&good.number, "  "),
        };
        Dirty::safe(raw, &good, declared)
    }),
    ("control-char", |s| {
        let good = s.good();
        let sign = s.pick(&["\n", "\r\n", "\r", "\t", "\u{b}", "\0", "\u{c}", "\u{1b}"]);
        let raw = if s.r.below(3) == 0 { format!("{sign}{}", good.number) } else { format!("{}{sign}", good.number) };
        Dirty::safe(raw, &good, s.coin())
    }),
    ("newline-in-cell", |s| {
        loop {
            let good = s.bare();
            let at = s.r.between(6, good.number.len() - 4);
            let halves = good.number.split_at(at);
            let alone = |half: &str| {
                tracklint::Diagnoser::new().carrier(good.carrier).unwrap().diagnose(half).verdict().is_ok()
            };
            if alone(halves.0) || alone(halves.1) {
                continue;
            }
            let sign = s.pick(&["\n", "\r\n", "\u{2028}", " \n "]);
            return Dirty::suggested(format!("{}{sign}{}", halves.0, halves.1), &good.number, good.carrier);
        }
    }),
    ("invisible-char", |s| {
        let good = s.good();
        let sign = s.pick(&[
            "\u{a0}", "\u{2009}", "\u{200b}", "\u{feff}", "\u{ad}", "\u{2060}", "\u{3000}", "\u{202f}", "\u{2007}",
            "\u{200d}", "\u{200c}", "\u{180e}",
        ]);
        let raw = match s.r.below(4) {
            0 => format!("{sign}{}", good.number),
            1 => format!("{}{sign}", good.number),
            2 => s.insert(&good.number, sign),
            _ => s.grouped(&good.number, sign),
        };
        Dirty::safe(raw, &good, s.coin())
    }),
    ("bidi-mark", |s| {
        let good = s.good();
        let (open, close) = [
            ("\u{202a}", "\u{202c}"),
            ("\u{2066}", "\u{2069}"),
            ("\u{200e}", ""),
            ("", "\u{200f}"),
            ("\u{200e}", "\u{200e}"),
            ("\u{202d}", "\u{202c}"),
            ("\u{2068}", "\u{2069}"),
        ][s.r.below(7)];
        Dirty::safe(format!("{open}{}{close}", good.number), &good, s.coin())
    }),
    ("fullwidth", |s| {
        let good = s.lettered();
        let which = s.r.below(3);
        let wide = |c: char| char::from_u32(c as u32 + 0xfee0).expect("a full-width form");
        let raw = good.number.chars().map(|c| match which {
            1 if c.is_ascii_digit() => c,
            2 if c.is_ascii_uppercase() => c,
            _ => wide(c),
        });
        Dirty::safe(raw.collect(), &good, s.coin())
    }),
    ("non-ascii-digit", |s| {
        let declared = s.coin();
        let good = if declared { s.bare() } else { s.good() };
        let zero = ['\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}', '\u{e50}', '\u{ff10}'][s.r.below(5)];
        let raw = good.number.chars().map(|c| c.to_digit(10).map_or(c, |d| char::from_u32(zero as u32 + d).unwrap()));
        Dirty::safe(raw.collect(), &good, declared)
    }),
    ("homoglyph", |s| {
        const PAIRS: &[(char, &str)] = &[
            ('A', "АΑ"),
            ('B', "ВΒ"),
            ('C', "С"),
            ('E', "ЕΕ"),
            ('H', "НΗ"),
            ('I', "ІΙ"),
            ('J', "Ј"),
            ('K', "КΚ"),
            ('M', "МΜ"),
            ('N', "Ν"),
            ('O', "ОΟ"),
            ('P', "РΡ"),
            ('S', "Ѕ"),
            ('T', "ТΤ"),
            ('X', "ХΧ"),
            ('Y', "УΥ"),
            ('Z', "Ζ"),
        ];
        loop {
            let good = s.lettered();
            let all = s.coin();
            let mut changed = 0;
            let raw: String = good
                .number
                .chars()
                .map(|c| match PAIRS.iter().find(|p| p.0 == c) {
                    Some((_, looks)) if all || changed == 0 => {
                        changed += 1;
                        let looks: Vec<char> = looks.chars().collect();
                        looks[s.r.below(looks.len())]
                    }
                    _ => c,
                })
                .collect();
            if changed > 0 {
                return Dirty::safe(raw, &good, s.coin());
            }
        }
    }),
    ("dash", |s| {
        let declared = s.coin();
        let good = if declared { s.bare() } else { s.good() };
        let sign = s.pick(&["-", "–", "—", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2212}", "－"]);
        let raw = if s.coin() { s.grouped(&good.number, sign) } else { s.insert(&good.number, sign) };
        Dirty::safe(raw, &good, declared)
    }),
    ("separator", |s| {
        let good = s.lettered();
        let sign = s.pick(&["_", ".", "·", "•", "・"]);
        Dirty::safe(s.grouped(&good.number, sign), &good, s.coin())
    }),
    ("lowercase", |s| {
        loop {
            let good = s.lettered();
            let mixed = s.coin();
            let small = |(i, c): (usize, char)| if mixed && i % 2 == 1 { c } else { c.to_ascii_lowercase() };
            let raw: String = good.number.chars().enumerate().map(small).collect();
            if raw != good.number {
                return Dirty::safe(raw, &good, s.coin());
            }
        }
    }),
    ("mojibake", |s| {
        let good = s.good();
        let sign = s.pick(&["Â\u{a0}", "ï»¿", "Â ", "â€‹", "ã€€"]);
        let raw = if s.coin() { format!("{sign}{}", good.number) } else { format!("{}{sign}", good.number) };
        Dirty::safe(raw, &good, s.coin())
    }),
];
