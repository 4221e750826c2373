//! Columns that show what no single cell does: copied rows, spreadsheets that went over all of them, columns that
//! changed places.

use super::Source;
use super::source::column;

/// A column with what it should be called.
pub struct Column {
    pub class: &'static str,
    pub carrier: &'static str,
    /// The order and the number of each row.
    pub rows: Vec<(String, String)>,
}

type Make = fn(&mut Source) -> (&'static str, Vec<String>);

const CLASSES: &[(&str, Make)] = &[
    ("duplicate-number", |s| {
        let good = s.lettered();
        let mut rows = column(s, good.format, 40);
        let (from, to) = (s.r.below(20), s.r.between(20, 39));
        let copied = rows[from].clone();
        rows[to] = copied;
        (good.carrier, rows)
    }),
    ("column-precision-loss", |s| {
        let rows = long(s);
        let kept = |n: &String| format!("{}{}", &n[..15], "0".repeat(n.len() - 15));
        let double = |n: &String| format!("{:.0}", n.parse::<f64>().expect("digits"));
        ("usps", if s.coin() { rows.iter().map(kept).collect() } else { rows.iter().map(double).collect() })
    }),
    ("exponent-column", |s| {
        let rows = long(s);
        let shown = s.r.between(3, 7);
        ("usps", rows.iter().map(|n| format!("{}.{}E+{}", &n[..1], &n[1..shown], n.len() - 1)).collect())
    }),
    ("float-column", |s| {
        let good = s.bare();
        (good.carrier, column(s, good.format, 40).iter().map(|n| format!("{n}.0")).collect())
    }),
    ("leading-zero-column", |s| {
        let rows = column(s, "fedex-express-12", 400);
        ("fedex", rows.iter().map(|n| n.trim_start_matches('0').to_owned()).collect())
    }),
    ("fill-down", |s| {
        let (service, start) = (s.pick(&["LX", "RB", "CP", "UM"]), s.r.between(100_000_000, 899_999_999));
        ("", (0..40).map(|i| format!("{service}{}CN", start + i)).collect())
    }),
    ("repeated-affix", |s| {
        let affix = s.pick(&["X9", "A7", "QQ", "0001"]);
        let rows = column(s, "s10", 40);
        let affixed = |n: &String| if affix == "0001" { format!("{n}{affix}") } else { format!("{affix}{n}") };
        ("", rows.iter().map(affixed).collect())
    }),
    ("mixed-carriers", |s| {
        let mut rows = column(s, "fedex-express-12", 40);
        for (i, number) in column(s, "yanwen-yp", 5).into_iter().enumerate() {
            rows[i * 7] = number;
        }
        ("fedex", rows)
    }),
];

fn long(s: &mut Source) -> Vec<String> {
    let id = s.pick(&["usps-impb-22-94", "usps-impb-22-92", "usps-impb-22-93", "usps-impb-26-92"]);
    column(s, id, 40)
}

/// So many columns of every class.
pub fn columns(seed: u64, each: usize) -> Vec<Column> {
    let mut out = Vec::new();
    for (class, make) in CLASSES {
        let mut s = Source::new(class.bytes().fold(seed, |s, b| s.wrapping_mul(31).wrapping_add(u64::from(b))));
        for _ in 0..each {
            let (carrier, numbers) = make(&mut s);
            let rows = numbers.into_iter().enumerate().map(|(i, number)| (format!("order {i}"), number)).collect();
            out.push(Column { class, carrier, rows });
        }
    }
    let mut s = Source::new(seed);
    for _ in 0..each {
        let start = 8_135_497_230_012_345 + s.r.below(1_000_000);
        let numbers = column(&mut s, "ups-1z", 12).into_iter().enumerate();
        let rows = numbers.map(|(i, number)| (number, (start + 54 * i).to_string())).collect();
        out.push(Column { class: "swapped-columns", carrier: "", rows });
    }
    out
}
