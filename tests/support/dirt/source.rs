//! Where the clean numbers come from: drawn from the rules, the common carriers more often than the others.

use tracklint::rule::Standing;
use tracklint::{CARRIERS, Diagnoser, Format, Verdict, format};

use super::Random;

/// What sellers' files are full of.
const COMMON: &[&str] = &[
    "ups-1z",
    "usps-impb-22-94",
    "usps-impb-22-92",
    "usps-impb-22-93",
    "usps-impb-22-95",
    "s10",
    "china-post-l",
    "china-post-r",
    "china-post-u",
    "royal-mail-s10",
    "japan-post-s10",
    "yunexpress-yt16",
    "sf-13",
    "amazon-tb",
    "fourpx-4px-cn",
    "cainiao-lp",
    "uniuni-uus",
    "gofo-gfus",
    "speedx-spx",
    "dhl-ecom-gm",
    "yanwen-yp",
    "canada-post-s10",
    "orange-connex-speedpak",
    "dhl-paket-de-s10",
    "jd-jdv",
    "chronopost-15",
    "evri-16",
    "swiss-post-s10",
    "correos-23",
    "australia-post-s10",
    "postnl-3s",
    "correios-br-s10",
    "russian-post-s10",
    "china-ems-e",
];

/// Numbers of digits alone with a check digit, which need their carrier.
const DIGITS: &[&str] = &[
    "fedex-express-12",
    "dhl-express-waybill",
    "canada-post-16",
    "usps-impb-22-94",
    "usps-impb-22-92",
    "yamato-12",
    "dhl-paket-de-identcode",
    "sagawa-12",
    "japan-post-parcel-12",
    "fedex-ground-15",
    "usps-impb-22-93",
    "dhl-paket-de-sscc20",
    "purolator-12",
    "usps-impb-22-95",
];

/// A clean number and the carrier whose it is.
#[derive(Clone)]
pub struct Good {
    pub number: String,
    pub carrier: &'static str,
    pub format: &'static str,
}

/// Different numbers of one format, each fine as it is.
pub fn column(s: &mut Source, id: &str, rows: usize) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    while out.len() < rows {
        let number = s.of(id).number;
        if !out.contains(&number) {
            out.push(number);
        }
    }
    out
}

pub struct Source {
    pub r: Random,
}

impl Source {
    pub fn new(seed: u64) -> Self {
        Self { r: Random::new(seed) }
    }

    pub fn pick<'a>(&mut self, of: &[&'a str]) -> &'a str {
        self.r.pick(of)
    }

    pub fn digits(&mut self, n: usize) -> String {
        self.r.text("0123456789", n)
    }

    pub fn coin(&mut self) -> bool {
        self.r.below(2) == 0
    }

    /// A number of one format; its carrier's own diagnosis accepts it as it is.
    pub fn of(&mut self, id: &str) -> Good {
        let format = format(id).unwrap_or_else(|| panic!("{id} is no format"));
        let carrier = CARRIERS.iter().find(|c| c.formats.iter().any(|f| f.id == id)).expect("a carrier");
        let diagnoser = Diagnoser::new().declared(carrier);
        for _ in 0..2000 {
            let number = self.draw(format);
            let fine = diagnoser.diagnose(&number);
            if fine.verdict().is_ok() && fine.findings().iter().all(|f| f.severity <= tracklint::Severity::Note) {
                return Good { number, carrier: carrier.id, format: format.id };
            }
        }
        panic!("{id} gives no number that is fine as it is")
    }

    /// Any number that a format draws, however it is judged.
    pub fn drawn(&mut self, id: &str) -> Good {
        let format = format(id).unwrap_or_else(|| panic!("{id} is no format"));
        let carrier = CARRIERS.iter().find(|c| c.formats.iter().any(|f| f.id == id)).expect("a carrier");
        Good { number: self.draw(format), carrier: carrier.id, format: format.id }
    }

    fn draw(&mut self, format: &'static Format) -> String {
        format.sample(&mut |n| self.r.below(n as usize) as u32).unwrap_or_default()
    }

    /// A number that proves itself, of a common carrier or of any.
    pub fn good(&mut self) -> Good {
        loop {
            let common = self.r.below(10) < 7;
            let id = if common { self.pick(COMMON) } else { self.any() };
            let Some(good) = self.proven(id) else { continue };
            return good;
        }
    }

    /// One with letters at its beginning.
    pub fn lettered(&mut self) -> Good {
        loop {
            let good = self.good();
            if good.number.bytes().filter(u8::is_ascii_uppercase).count() > 1 {
                return good;
            }
        }
    }

    /// Digits alone, with the carrier that has to be declared.
    pub fn bare(&mut self) -> Good {
        let id = self.pick(DIGITS);
        self.of(id)
    }

    /// An item of the postal union.
    pub fn s10(&mut self) -> Good {
        loop {
            let id = self.pick(&[
                "s10",
                "royal-mail-s10",
                "china-post-l",
                "china-post-r",
                "japan-post-s10",
                "swiss-post-s10",
            ]);
            if let Some(good) = self.proven(id) {
                return good;
            }
        }
    }

    fn any(&mut self) -> &'static str {
        let all = || CARRIERS.iter().flat_map(|c| c.formats).filter(|f| f.standing == Standing::Stable);
        let at = self.r.below(all().count());
        all().nth(at).expect("a format").id
    }

    fn proven(&mut self, id: &str) -> Option<Good> {
        let format = format(id)?;
        for _ in 0..8 {
            let number = self.draw(format);
            let d = tracklint::diagnose(&number);
            let plain = number.bytes().all(|b| b.is_ascii_alphanumeric());
            if plain
                && d.verdict() == Verdict::Valid
                && d.canonical() == Some(&number)
                && d.findings().iter().all(|f| f.severity <= tracklint::Severity::Note)
                && let Some(best) = d.best()
            {
                return Some(Good { number, carrier: best.carrier.id, format: best.format.id });
            }
        }
        None
    }

    /// Splits a text into groups of a few characters.
    pub fn grouped(&mut self, text: &str, sign: &str) -> String {
        let width = self.r.between(2, 6);
        let chars: Vec<char> = text.chars().collect();
        chars.chunks(width).map(|c| c.iter().collect::<String>()).collect::<Vec<_>>().join(sign)
    }

    /// Puts a sign somewhere inside.
    pub fn insert(&mut self, text: &str, sign: &str) -> String {
        let at = self.r.between(1, text.len() - 1);
        format!("{}{sign}{}", &text[..at], &text[at..])
    }
}
