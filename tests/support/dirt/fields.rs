//! Values of other fields.

use super::words::PLACEHOLDERS;
use super::{Dirty, Make, Source};
use tracklint::check::Check;

pub const CLASSES: &[(&str, Make)] = &[
    ("placeholder", |s| {
        let raw = match s.r.below(8) {
            0 => s.pick(&["0", "1", "9", "8", "6"]).repeat(s.r.between(8, 22)),
            1 => {
                let n = s.r.between(9, 20);
                "1234567890".chars().cycle().take(n).collect()
            }
            2 => "9876543210987654321".chars().take(s.r.between(9, 14)).collect(),
            3 => s
                .pick(&[
                    "9400100000000000000000",
                    "1Z9999999999999999",
                    "1Z0000000000000000",
                    "RR123456789CN",
                    "0000000000000",
                    "9999999999999999",
                    "9205500000000000000000",
                    "AA000000000AA",
                    "XX000000000XX",
                    "1111111111",
                    "123456",
                    "1111111111111111",
                ])
                .to_owned(),
            _ => s.pick(PLACEHOLDERS).to_owned(),
        };
        Dirty::lost(raw, "")
    }),
    ("wrong-field:excel-date", |s| Dirty::lost(s.r.between(40_000, 47_000).to_string(), "")),
    ("wrong-field:phone", |s| {
        let d = |s: &mut Source, n| s.digits(n);
        let raw = match s.r.below(12) {
            0 => format!("+86 1{}{} {} {}", s.pick(&["38", "59", "86", "33"]), d(s, 0), d(s, 4), d(s, 4)),
            1 => format!("1{}{}", s.pick(&["38", "59", "86", "33", "77"]), d(s, 8)),
            2 => format!("+1 ({}) 555-{}", s.pick(&["212", "415", "646"]), d(s, 4)),
            3 => format!("+44 20 7946 {}", d(s, 4)),
            4 => format!("+49 30 {}", d(s, 7)),
            5 => format!("+33 6 {} {} {} {}", d(s, 2), d(s, 2), d(s, 2), d(s, 2)),
            6 => format!("+34 6{} {} {}", d(s, 2), d(s, 3), d(s, 3)),
            7 => format!("({}) 555-{}", s.pick(&["212", "415", "646"]), d(s, 4)),
            8 => format!("+7 9{} {}-{}-{}", d(s, 2), d(s, 3), d(s, 2), d(s, 2)),
            9 => format!("+81-90-{}-{}", d(s, 4), d(s, 4)),
            10 => format!("+55 (11) 9{}-{}", d(s, 4), d(s, 4)),
            _ => format!(
                "{}{}",
                s.pick(&["Tel: 020 7946 ", "电话：1380013", "Phone 415-555-", "手机号 1390013"]),
                d(s, 4)
            ),
        };
        Dirty::lost(raw, "")
    }),
    ("wrong-field:date", |s| {
        let (y, m, d) = (s.r.between(2019, 2027), s.r.between(1, 12), s.r.between(1, 28));
        let month = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][m - 1];
        let raw = match s.r.below(10) {
            0 => format!("{y}-{m:02}-{d:02}"),
            1 => format!("{d:02}.{m:02}.{y}"),
            2 => format!("{m}/{d}/{y}"),
            3 => format!("{y}/{m}/{d}"),
            4 => format!("{y}年{m}月{d}日"),
            5 => format!("{d}-{month}"),
            6 => format!("{d} {month} {y}"),
            7 => format!("{month} {d}, {y}"),
            8 => format!("{d}-{month}-{}", y % 100),
            _ => format!("{y}.{m:02}.{d:02}"),
        };
        Dirty::lost(raw, "")
    }),
    ("wrong-field:timestamp", |s| {
        let (y, m, d) = (s.r.between(2019, 2027), s.r.between(1, 12), s.r.between(1, 28));
        let (h, i, c) = (s.r.between(0, 23), s.r.between(0, 59), s.r.between(0, 59));
        let raw = match s.r.below(7) {
            0 => format!("{y}-{m:02}-{d:02}T{h:02}:{i:02}:{c:02}Z"),
            1 => format!("{y}-{m:02}-{d:02} {h:02}:{i:02}:{c:02}"),
            2 => format!("{y}{m:02}{d:02}{h:02}{i:02}{c:02}"),
            3 => format!("{m}/{d}/{y} {h}:{i:02}"),
            4 => format!("{y}-{m:02}-{d:02}T{h:02}:{i:02}:{c:02}.{}+08:00", s.digits(3)),
            5 => format!("{y}/{m}/{d} {h}:{i:02}:{c:02}"),
            _ => format!("{d:02}.{m:02}.{y} {h:02}:{i:02}"),
        };
        Dirty::lost(raw, "")
    }),
    ("wrong-field:email", |s| {
        let user = s.pick(&["buyer", "li.wei", "john_doe", "anna+shop", "客户", "x.y-z", "info"]);
        let host = s.pick(&[
            "example.com",
            "qq.com",
            "163.com",
            "mail.example.co.uk",
            "gmail.com",
            "web.de",
            "sub.shop.example.org",
        ]);
        let n = s.digits(4);
        Dirty::lost(
            match s.r.below(4) {
                0 => format!("{user}{n}@{host}"),
                1 => format!("{user}@{host}"),
                2 => format!("mailto:{user}@{host}"),
                _ => format!("{}@{host}", s.digits(9)),
            },
            "",
        )
    }),
    ("wrong-field:invoice", |s| {
        let head = s.pick(&[
            "INV-2026-",
            "INV",
            "Invoice ",
            "INVOICE #",
            "Rechnung Nr. ",
            "RE-2026-",
            "Facture ",
            "Factura nº ",
            "发票号：",
            "Invoice No. ",
            "INV/2026/",
            "Fattura ",
            "RG-Nr. ",
            "Счёт № ",
            "發票號碼 ",
        ]);
        Dirty::lost(format!("{head}{}", s.digits(5)), "")
    }),
    ("wrong-field:purchase-order", |s| {
        let head = s.pick(&[
            "PO#",
            "PO-",
            "PO ",
            "P.O. ",
            "Purchase Order ",
            "采购单号：",
            "PO No. ",
            "PO: ",
            "采购订单 ",
            "P.O.#",
        ]);
        Dirty::lost(format!("{head}45000{}", s.digits(5)), "")
    }),
    ("wrong-field:order-id", |s| {
        let d = |s: &mut Source, n| s.digits(n);
        let day = format!("26{:02}{:02}", s.r.between(1, 12), s.r.between(1, 28));
        let raw = match s.r.below(13) {
            0 => format!("11{}-{}-{}", s.r.between(1, 4), d(s, 7), d(s, 7)),
            1 => format!("{:02}-{}-{}", s.r.between(1, 27), d(s, 5), d(s, 5)),
            2 => format!("PO-211-{}", d(s, 17)),
            3 => format!("{day}{}", s.r.text("ABCDEFGHJKMNPQRSTUVWXY", 8)),
            4 => format!("Order #{}", d(s, 5)),
            5 => format!("订单号：8{}", d(s, 15)),
            6 => format!("{day}-{}", d(s, 15)),
            7 => format!("#{}", s.r.between(1001, 99_999)),
            8 => format!("Bestellung {}", d(s, 8)),
            9 => format!("ORD-2026-{}", d(s, 6)),
            10 => format!("Pedido nº {}", d(s, 8)),
            11 => format!("注文番号 {}", d(s, 8)),
            _ => format!("{}{}-{}-{}", s.r.between(202, 206), "", d(s, 7), d(s, 7)),
        };
        Dirty::lost(raw, "")
    }),
    ("wrong-field:asin", |s| {
        loop {
            let code = format!("B0{}", s.r.text("ABCDEFGHJKLMNPQRSTVWXYZ0123456789", 8));
            if code.bytes().filter(u8::is_ascii_uppercase).count() > 3 {
                return Dirty::lost(if s.r.below(4) == 0 { format!("ASIN: {code}") } else { code }, "");
            }
        }
    }),
    ("wrong-field:ip", |s| {
        let mut part = || s.r.below(255);
        let raw = match part() % 5 {
            0 => format!("10.0.{}.{}:8080", part(), part()),
            1 => format!("fe80::{:x}:{:x}", part(), part() + 256),
            2 => format!("00:1A:{:02X}:3C:4D:{:02x}", part(), part()),
            _ => format!("192.168.{}.{}", part(), part()),
        };
        Dirty::lost(raw, "")
    }),
    ("wrong-field:uuid", |s| {
        let h = |s: &mut Source, n| s.r.text("0123456789abcdef", n);
        let raw = format!("{}-{}-4{}-a{}-{}", h(s, 8), h(s, 4), h(s, 3), h(s, 3), h(s, 12));
        Dirty::lost(
            match s.r.below(4) {
                0 => raw.to_uppercase(),
                1 => format!("{{{raw}}}"),
                _ => raw,
            },
            "",
        )
    }),
    ("wrong-field:hash", |s| {
        let n = [32, 40, 64][s.r.below(3)];
        let raw = s.r.text("0123456789abcdef", n);
        Dirty::lost(if s.r.below(4) == 0 { raw.to_uppercase() } else { raw }, "")
    }),
    ("wrong-field:ean", |s| {
        let head = s.pick(&["400", "690", "978", "471", "301", "871", "761", "500", "842", "890"]);
        let body = format!("{head}{}", s.digits(9));
        let number = format!("{body}{}", Check::Gs1.expected(body.as_bytes()).unwrap() as char);
        let label = s.pick(&["EAN: ", "EAN ", "条码：", "GTIN ", "EAN13:", "Barcode EAN "]);
        Dirty::lost(if head == "978" { format!("ISBN {number}") } else { format!("{label}{number}") }, "")
    }),
    ("wrong-field:card", |s| {
        let body = format!("{}{}", s.pick(&["4", "51", "55", "4532"]), s.digits(15));
        let body = &body[..15];
        let number = format!("{body}{}", Check::Luhn.expected(body.as_bytes()).unwrap() as char);
        let chunks: Vec<&str> = (0..4).map(|i| &number[4 * i..4 * i + 4]).collect();
        Dirty::lost(chunks.join(s.pick(&[" ", "-"])), "")
    }),
    ("wrong-field:iban", |s| {
        let (country, body) = match s.r.below(4) {
            0 => ("DE", s.digits(18)),
            1 => ("GB", format!("{}{}", s.r.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", 4), s.digits(14))),
            2 => ("FR", s.digits(23)),
            _ => ("NL", format!("{}{}", s.r.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", 4), s.digits(10))),
        };
        let rest = format!("{body}{country}00").bytes().fold(0u32, |m, b| match b {
            b'0'..=b'9' => (m * 10 + u32::from(b - b'0')) % 97,
            _ => (m * 100 + u32::from(b - b'A') + 10) % 97,
        });
        let number = format!("{country}{:02}{body}", 98 - rest);
        Dirty::lost(
            match s.r.below(3) {
                0 => s.grouped(&number, " "),
                1 => format!("IBAN: {number}"),
                _ => number,
            },
            "",
        )
    }),
    ("wrong-field:vat", |s| {
        // The rule of Germany, ISO 7064 modulo 11,10.
        let body = format!("{}{}", s.r.between(1, 9), s.digits(7));
        let product = body.bytes().fold(10u32, |p, b| {
            let sum = (u32::from(b - b'0') + p) % 10;
            2 * if sum == 0 { 10 } else { sum } % 11
        });
        let number = format!("DE{body}{}", (11 - product) % 10);
        Dirty::lost(
            match s.r.below(3) {
                0 => format!("VAT {number}"),
                1 => format!("USt-IdNr. {number}"),
                _ => number,
            },
            "",
        )
    }),
    ("wrong-field:postcode", |s| {
        let raw = s.pick(&[
            "SW1A 1AA",
            "M1 1AE",
            "EC1A 1BB",
            "K1A 0B1",
            "90210-1234",
            "H0H 0H0",
            "1012 AB",
            "PLZ 10115",
            "ZIP 90210",
            "邮编：322000",
            "CEP 01310-100",
            "〒100-0001",
            "B33 8TH",
            "V6B 1A1",
        ]);
        Dirty::lost(raw.to_owned(), "")
    }),
    ("wrong-field:url", |s| {
        let raw = s.pick(&[
            "https://www.17track.net/en",
            "https://example.com/orders",
            "www.ups.com",
            "https://www.aliexpress.com/item/shoe.html",
            "http://shop.example.com/?utm_source=mail",
            "https://track.yw56.com.cn/en",
            "https://t.me/seller",
        ]);
        Dirty::lost(raw.to_owned(), "")
    }),
];
