//! Texts made from a seed: 100,000 strings that are no tracking numbers, and a workload of clean, dressed-up, mistyped
//! and foreign ones. The same seed makes the same texts everywhere, so that counts compare.
#![allow(dead_code, reason = "each test and bench that includes this file uses a part of it")]

/// A small reproducible source of numbers (xorshift64*): the same corpus on every machine.
pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    /// A number below `n`.
    pub fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) as usize % n
    }

    pub fn between(&mut self, from: usize, to: usize) -> usize {
        from + self.below(to - from + 1)
    }

    pub fn pick<'a, T: ?Sized>(&mut self, of: &[&'a T]) -> &'a T {
        of[self.below(of.len())]
    }

    pub fn text(&mut self, alphabet: &str, n: usize) -> String {
        let letters = alphabet.as_bytes();
        (0..n).map(|_| char::from(letters[self.below(letters.len())])).collect()
    }
}

const DIGITS: &str = "0123456789";
const UPPER: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ALNUM: &str = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const WORDS: &[&str] = &[
    "the",
    "quick",
    "package",
    "arrived",
    "late",
    "yesterday",
    "please",
    "check",
    "status",
    "of",
    "my",
    "shipment",
    "thanks",
    "for",
    "your",
    "order",
    "delivery",
    "courier",
    "street",
    "invoice",
    "window",
    "garden",
    "number",
    "twelve",
    "hello",
    "world",
    "customer",
    "service",
    "reference",
    "contact",
];

/// Draws one text of a class.
type Make = fn(&mut Random) -> String;

/// `(class, text)`, 100,000 of them, in a mixed order.
pub fn foreign(seed: u64) -> Vec<(&'static str, String)> {
    let r = &mut Random::new(seed);
    let mut out: Vec<(&'static str, String)> = Vec::with_capacity(100_000);
    for n in 8..35 {
        out.extend((0..1000).map(|_| ("digits", r.text(DIGITS, n))));
    }
    for n in 8..34 {
        out.extend((0..500).map(|_| ("alnum", r.text(ALNUM, n))));
    }
    let many: [(&'static str, usize, Make); 12] = [
        ("uuid", 5000, |r| {
            let hex = |r: &mut Random, n| r.text("0123456789abcdef", n);
            format!("{}-{}-4{}-a{}-{}", hex(r, 8), hex(r, 4), hex(r, 3), hex(r, 3), hex(r, 12))
        }),
        ("uuid_hex", 3000, |r| r.text("0123456789ABCDEF", 32)),
        ("ean13", 8000, |r| {
            let company = r.pick(&["40", "50", "30", "69", "978", "87", "76", "45", "00", "73"]).to_owned();
            let rest = r.text(DIGITS, 12 - company.len());
            gs1(&(company + &rest))
        }),
        ("upca", 4000, |r| {
            let body = r.text("01678", 1) + &r.text(DIGITS, 10);
            gs1(&body)
        }),
        ("phone", 8000, phone),
        ("datetime", 8000, datetime),
        ("order_id", 8000, order),
        ("card", 4000, card),
        ("iban", 4000, iban),
        ("hash", 2000, |r| {
            let n = if r.below(2) == 0 { 32 } else { 40 };
            r.text("0123456789abcdef", n)
        }),
        ("ip_mac", 2000, |r| {
            if r.below(2) == 0 {
                (0..4).map(|_| r.below(256).to_string()).collect::<Vec<_>>().join(".")
            } else {
                (0..6).map(|_| r.text("0123456789ABCDEF", 2)).collect::<Vec<_>>().join(":")
            }
        }),
        ("words", 4000, |r| {
            let n = r.between(1, 6);
            (0..n).map(|_| r.pick(WORDS)).collect::<Vec<_>>().join(" ")
        }),
    ];
    for (class, n, make) in many {
        out.extend((0..n).map(|_| (class, make(r))));
    }
    shuffle(r, &mut out);
    out
}

/// 30 % valid as printed, 5 % in lowercase, 5 % regrouped, 20 % with one slip, 40 % foreign.
pub fn workload(seed: u64, valid: &[&str]) -> Vec<String> {
    let r = &mut Random::new(seed);
    let junk = foreign(seed);
    let mut out: Vec<String> = Vec::with_capacity(100_000);
    out.extend((0..30_000).map(|_| r.pick(valid).to_owned()));
    out.extend((0..5_000).map(|_| r.pick(valid).to_lowercase()));
    for _ in 0..5_000 {
        let plain: Vec<char> = r.pick(valid).chars().filter(|&c| c != ' ').collect();
        let size = r.between(3, 5);
        out.push(plain.chunks(size).map(|c| c.iter().collect::<String>()).collect::<Vec<_>>().join(" "));
    }
    for _ in 0..20_000 {
        let number = r.pick(valid).to_owned();
        out.push(slip(r, &number));
    }
    out.extend(junk.into_iter().take(40_000).map(|(_, text)| text));
    shuffle(r, &mut out);
    out
}

/// One digit changed, or two neighbours swapped.
pub fn slip(r: &mut Random, number: &str) -> String {
    let mut text = number.as_bytes().to_vec();
    let digits: Vec<usize> = (0..text.len()).filter(|&i| text[i].is_ascii_digit()).collect();
    let i = digits[r.below(digits.len())];
    if r.below(10) < 7 || i + 1 >= text.len() {
        text[i] = b'0' + (text[i] - b'0' + r.between(1, 9) as u8) % 10;
    } else {
        text.swap(i, i + 1);
    }
    String::from_utf8(text).expect("ASCII stays ASCII")
}

fn shuffle<T>(r: &mut Random, list: &mut [T]) {
    for i in (1..list.len()).rev() {
        list.swap(i, r.below(i + 1));
    }
}

fn gs1(body: &str) -> String {
    let sum: u32 = body.bytes().rev().enumerate().map(|(i, b)| u32::from(b - b'0') * [3, 1][i % 2]).sum();
    format!("{body}{}", (10 - sum % 10) % 10)
}

fn luhn(body: &str) -> String {
    let fold = |(i, b): (usize, u8)| {
        let v = u32::from(b - b'0') * [2, 1][i % 2];
        if v > 9 { v - 9 } else { v }
    };
    let sum: u32 = body.bytes().rev().enumerate().map(fold).sum();
    format!("{body}{}", (10 - sum % 10) % 10)
}

fn phone(r: &mut Random) -> String {
    let (a, b, c) = (r.between(201, 989), r.between(200, 999), r.text(DIGITS, 4));
    match r.below(8) {
        0 => format!("+1{a}{b}{c}"),
        1 => format!("({a}) {b}-{c}"),
        2 => format!("{a}-{b}-{c}"),
        3 => format!("{a}{b}{c}"),
        4 => format!("+44 20 {c} {}", r.text(DIGITS, 4)),
        5 => format!("+49 {} {}", r.between(30, 989), r.text(DIGITS, 7)),
        6 => format!("+86 1{} {c} {}", r.between(30, 99), r.text(DIGITS, 4)),
        _ => format!("1{a}{b}{c}"),
    }
}

fn datetime(r: &mut Random) -> String {
    let (year, month, day) = (r.between(1990, 2034), r.between(1, 12), r.between(1, 28));
    let (hour, min, sec) = (r.below(24), r.below(60), r.below(60));
    let epoch = 631_152_000 + r.below(1_420_000_000);
    match r.below(8) {
        0 => format!("{year}-{month:02}-{day:02}"),
        1 => format!("{year}-{month:02}-{day:02}T{hour:02}:{min:02}:{sec:02}Z"),
        2 => format!("{year}{month:02}{day:02}"),
        3 => format!("{year}{month:02}{day:02}{hour:02}{min:02}{sec:02}"),
        4 => epoch.to_string(),
        5 => format!("{epoch}{:03}", r.below(1000)),
        6 => format!("{day:02}.{month:02}.{year} {hour:02}:{min:02}"),
        _ => format!("{year}{month:02}{day:02}T{hour:02}{min:02}{sec:02}"),
    }
}

fn order(r: &mut Random) -> String {
    match r.below(10) {
        0 => format!("{}-{}-{}", r.between(100, 999), r.text(DIGITS, 7), r.text(DIGITS, 7)),
        1 => format!("#{}", r.between(1000, 99_999)),
        2 => format!("ORD-{}-{}", r.between(2015, 2026), r.text(DIGITS, 6)),
        3 => format!("SO{}", r.text(DIGITS, 9)),
        4 => format!("PO {}", r.between(4_500_000_000, 4_599_999_999)),
        5 => format!("INV{}", r.text(DIGITS, 8)),
        6 => r.text("123456789", 1) + &r.text(DIGITS, 9),
        7 => format!("{}-{}-{}", r.text(UPPER, 2), r.text(DIGITS, 8), r.text(UPPER, 1)),
        8 => format!("ORDER{}", r.text(DIGITS, 10)),
        _ => r.text(UPPER, 3) + &r.text(DIGITS, 9),
    }
}

fn card(r: &mut Random) -> String {
    let start = r.pick(&["4", "51", "55", "2221", "6011"]).to_owned();
    let rest = r.text(DIGITS, 15 - start.len());
    let number = luhn(&(start + &rest));
    match r.below(3) {
        0 => number,
        1 => number.as_bytes().chunks(4).map(|c| String::from_utf8_lossy(c)).collect::<Vec<_>>().join(" "),
        _ => {
            let body = r.pick(&["34", "37"]).to_owned() + &r.text(DIGITS, 12);
            luhn(&body)
        }
    }
}

fn iban(r: &mut Random) -> String {
    let (country, body) = match r.below(5) {
        0 => ("DE", r.text(DIGITS, 18)),
        1 => ("NL", r.text(UPPER, 4) + &r.text(DIGITS, 10)),
        2 => ("GB", r.text(UPPER, 4) + &r.text(DIGITS, 14)),
        3 => ("FR", r.text(DIGITS, 23)),
        _ => ("ES", r.text(DIGITS, 20)),
    };
    let rest = format!("{body}{country}00").bytes().fold(0u32, |m, b| match b {
        b'0'..=b'9' => (m * 10 + u32::from(b - b'0')) % 97,
        _ => (m * 100 + u32::from(b - b'A') + 10) % 97,
    });
    let text = format!("{country}{:02}{body}", 98 - rest);
    if r.below(2) == 0 {
        return text;
    }
    text.as_bytes().chunks(4).map(|c| String::from_utf8_lossy(c)).collect::<Vec<_>>().join(" ")
}
