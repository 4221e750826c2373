//! Typing, recognition, structure, keyboards.

use super::{Dirty, Make, Source};
use tracklint::check::Check;

pub const CLASSES: &[(&str, Make)] = &[
    ("ocr-confusion", |s| {
        loop {
            const LOOKS: &[(char, char)] =
                &[('5', 'S'), ('0', 'O'), ('1', 'I'), ('2', 'Z'), ('8', 'B'), ('6', 'G'), ('1', 'l')];
            let good = match s.r.below(3) {
                0 => s.s10(),
                1 => s.of("yunexpress-yt16"),
                _ => s.of("ups-1z"),
            };
            let mut chars: Vec<char> = good.number.chars().collect();
            // Letters of a shipper's account may be right as they are.
            let from = match good.format {
                "ups-1z" if s.r.below(3) == 0 => 0,
                "ups-1z" => 10,
                _ => 2,
            };
            let at = if from == 0 { 0 } else { s.r.between(from, 10.max(from + 4)) };
            let Some((_, look)) = LOOKS.iter().find(|(d, _)| *d == chars[at]) else { continue };
            chars[at] = *look;
            let raw: String = chars.into_iter().collect();
            let carrier = if s.coin() || good.format != "s10" { good.carrier } else { "" };
            return Dirty::suggested(raw, &good.number, carrier);
        }
    }),
    ("valid-but-blind", |s| {
        loop {
            let good = s.of("ups-1z");
            let mut bytes = good.number.into_bytes();
            let at = s.r.between(3, 6);
            bytes[at] = match (at % 2, bytes[at]) {
                (1, b'8') => b'B',
                (1, b'5') => b'S',
                _ => continue,
            };
            let raw = String::from_utf8(bytes).unwrap();
            if tracklint::format("ups-1z").unwrap().fault(raw.as_bytes()).is_none() {
                return Dirty::fine(raw, "ups");
            }
        }
    }),
    ("check-digit-mismatch", |s| {
        let good = if s.coin() { s.bare() } else { s.of("ups-1z") };
        let mut bytes = good.number.into_bytes();
        let at = bytes.len() - s.r.between(1, 5);
        let by = 1 + s.r.below(9) as u8;
        let old = bytes[at];
        bytes[at] = b'0' + (old.saturating_sub(b'0') + by) % 10;
        let raw = String::from_utf8(bytes).unwrap();
        if tracklint::format(good.format).unwrap().fault(raw.as_bytes()).is_none() {
            bytes = raw.into_bytes();
            bytes[at] = b'0' + (bytes[at] - b'0' + 1) % 10;
            return Dirty::lost(String::from_utf8(bytes).unwrap(), good.carrier);
        }
        Dirty::lost(raw, good.carrier)
    }),
    ("transposition", |s| {
        loop {
            let good = if s.coin() { s.s10() } else { s.of("ups-1z") };
            let mut bytes = good.number.clone().into_bytes();
            let at = s.r.between(good.number.len() - 9, good.number.len() - 4);
            bytes.swap(at, at + 1);
            let raw = String::from_utf8(bytes).unwrap();
            if raw != good.number && tracklint::format(good.format).unwrap().fault(raw.as_bytes()).is_some() {
                return Dirty { repairs: Vec::new(), ..Dirty::suggested(raw, &good.number, good.carrier) };
            }
        }
    }),
    ("extra-character", |s| {
        loop {
            let good = s.s10();
            let at = s.r.between(2, 9);
            let mut raw = good.number.clone();
            raw.insert(at, raw.as_bytes()[at] as char);
            // The other deletions that pass are as likely.
            let format = tracklint::format("s10").unwrap();
            let fits = |k: usize| {
                let mut shorter = raw.clone();
                shorter.remove(k);
                format.fault(shorter.as_bytes()).is_none().then_some(shorter)
            };
            let mut all: Vec<String> = (0..raw.len()).filter_map(fits).collect();
            all.dedup();
            if all.len() == 1 {
                return Dirty::suggested(raw, &good.number, "");
            }
        }
    }),
    ("check-digit-missing", |s| {
        if s.r.below(3) > 0 {
            let good = s.s10();
            let raw = format!("{}{}", &good.number[..10], &good.number[11..]);
            return Dirty::suggested(raw, &good.number, "");
        }
        let good = s.of("ups-1z");
        Dirty::suggested(good.number[..17].to_owned(), &good.number, "ups")
    }),
    ("unknown-country", |s| {
        let country = s.pick(&["XX", "ZZ", "QQ", "XA", "AB", "EN", "WW", "OO", "JJ", "RC"]);
        Dirty::lost(format!("{}{country}", &item(s)[..11]), "")
    }),
    ("wrong-country-code", |s| {
        let service = s.pick(&["RB", "RA", "CP", "EE", "LX", "RR", "CX", "EA", "UA", "VV"]);
        let body = s.digits(8);
        let check = Check::S10.expected(body.as_bytes()).unwrap() as char;
        let number = format!("{service}{body}{check}GB");
        Dirty::suggested(format!("{service}{body}{check}UK"), &number, if s.coin() { "royal-mail" } else { "" })
    }),
    ("swapped-affixes", |s| {
        loop {
            let good = item(s);
            let (service, country) = (&good[..2], &good[11..]);
            let raw = format!("{country}{}{service}", &good[2..11]);
            // It may be right as it is where the service is a country, too.
            if !tracklint::registry::Registry::S10Country.contains(service.as_bytes()) {
                return Dirty::suggested(raw, &good, "");
            }
        }
    }),
    ("carrier-mismatch", |s| {
        let (id, carrier) = [
            ("china-post-l", "usps"),
            ("ups-1z", "fedex"),
            ("ups-1z", "dhl-express"),
            ("yunexpress-yt16", "usps"),
            ("sf-13", "ups"),
            ("amazon-tb", "ups"),
            ("fourpx-4px-cn", "yunexpress"),
            ("royal-mail-s10", "fedex"),
            ("usps-impb-22-94", "dhl-express"),
            ("usps-impb-22-93", "ups"),
            ("cainiao-lp", "yanwen"),
            ("china-post-r", "ups"),
            ("uniuni-uus", "usps"),
            ("japan-post-s10", "sf-express"),
        ][s.r.below(14)];
        Dirty::fine(s.of(id).number, carrier)
    }),
    ("carrier-ambiguous", |s| {
        let id = s.pick(&["usps-impb-22-92", "fedex-express-12", "yamato-12"]);
        Dirty::fine(s.of(id).number, "")
    }),
    ("keyboard-layout", |s| {
        if s.r.below(3) == 0 {
            let good = s.of("ups-1z");
            let raw: String = good
                .number
                .chars()
                .map(|c| match c {
                    'Z' => 'Y',
                    'Y' => 'Z',
                    c => c,
                })
                .collect();
            return Dirty::suggested(raw, &good.number, "ups");
        }
        let good = match s.r.below(3) {
            0 => s.of("fedex-express-12"),
            1 => s.of("ups-1z"),
            _ => s.s10(),
        };
        let digits = s.pick(&[")!@#$%^&*(", "=!\"§$%&/()", "à&é\"'(-è_ç", ")!\"£$%^&*("]);
        let keys: Vec<char> = digits.chars().collect();
        let french = keys[0] == 'à';
        let german = keys[0] == '=';
        let raw = good.number.chars().map(|c| match c {
            '0'..='9' => keys[(c as u8 - b'0') as usize],
            'A' if french => 'Q',
            'Q' if french => 'A',
            'Z' if french => 'W',
            'W' if french => 'Z',
            'M' if french => '?',
            'Z' if german => 'Y',
            'Y' if german => 'Z',
            c => c,
        });
        Dirty::suggested(raw.collect(), &good.number, good.carrier)
    }),
    ("valid-punctuation", |s| {
        let id = s.pick(&["wedo-parcel", "lasership-1ls7-18", "jd-package"]);
        let good = s.of(id);
        Dirty::fine(good.number, good.carrier)
    }),
];

/// An item of the postal union as people see them: common services, common countries.
fn item(s: &mut Source) -> String {
    let service = s.pick(&["RB", "RR", "RA", "LX", "LZ", "CP", "CX", "EB", "UM", "RX", "CQ", "EV"]);
    let country =
        s.pick(&["GB", "CN", "US", "DE", "FR", "JP", "KR", "SG", "HK", "MY", "NL", "BE", "CA", "AU", "ES", "IT"]);
    let body = s.digits(8);
    let check = Check::S10.expected(body.as_bytes()).expect("digits") as char;
    format!("{service}{body}{check}{country}")
}
