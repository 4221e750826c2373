//! 100,000 strings that are no tracking numbers: how many are taken for one, and how many are named for what they are.

#[path = "support/asked.rs"]
mod asked;
#[path = "support/corpus.rs"]
mod corpus;
#[path = "support/dress.rs"]
mod dress;
#[path = "support/remark.rs"]
mod remark;

use std::collections::BTreeMap;

use asked::{Table, said};
use dress::{AROUND, DRESSES};
use remark::{REMARKS, write};
use tracklint::{Code, Diagnoser, Diagnosis, Proof, Verdict, diagnose};

/// What a class of the corpus is called, and how many of a hundred have to be called so; bare digits that are an
/// article's or a phone's may as well be a parcel's.
fn named(class: &str) -> Option<(&'static [Code], usize)> {
    Some(match class {
        "card" => (&[Code::PaymentCard], 99),
        "datetime" => (&[Code::Date, Code::Timestamp, Code::DateSerial], 74),
        "ean13" => (&[Code::ArticleNumber], 89),
        "upca" => (&[Code::ArticleNumber], 53),
        "hash" | "ip_mac" | "hash_ip_mac" => (&[Code::Hash, Code::NetworkAddress, Code::Uuid], 99),
        "iban" => (&[Code::Iban], 99),
        "order_id" => (&[Code::OrderId, Code::Invoice, Code::PurchaseOrder], 79),
        "phone" => (&[Code::Phone], 83),
        "uuid" => (&[Code::Uuid], 99),
        "uuid_hex" => (&[Code::Uuid, Code::Hash], 99),
        "words" => (&[Code::Words, Code::Placeholder], 99),
        _ => return None,
    })
}

/// The table: `cargo test --release --test foreign -- --nocapture`. With `TRACKLINT_FOREIGN` set to a file of
/// `class<TAB>text` lines, that file is read instead.
#[test]
fn hardly_any_foreign_string_is_valid() {
    let strings: Vec<(String, String)> = match std::env::var("TRACKLINT_FOREIGN") {
        Ok(path) => std::fs::read_to_string(path)
            .expect("the file of foreign strings")
            .lines()
            .filter_map(|l| l.split_once('\t'))
            .map(|(class, text)| (class.to_owned(), text.to_owned()))
            .collect(),
        Err(_) => corpus::foreign(20_260_101).into_iter().map(|(c, t)| (c.to_owned(), t)).collect(),
    };
    let mut survey = Survey::default();
    for (class, text) in &strings {
        survey.ask(class, text);
    }
    survey.print();
    for (class, [all, right]) in &survey.called {
        let least = named(class).map_or(0, |(_, least)| least);
        assert!(right * 100 >= all * least, "{right} of {all} {class} are called what they are");
    }
    for verdict in [Verdict::Valid, Verdict::Fixable] {
        let taken: usize = survey.verdicts.values().map(|counts| counts[place(verdict)]).sum();
        assert!(taken * ONE_IN <= strings.len(), "{taken} of {} are {}", strings.len(), verdict.name());
    }
}

/// What is said of foreign strings.
#[derive(Default)]
struct Survey<'a> {
    /// How many of each class have each verdict.
    verdicts: BTreeMap<&'a str, [usize; Verdict::ALL.len()]>,
    /// How many of each class are called what they are, of how many.
    called: BTreeMap<&'a str, [usize; 2]>,
    /// What the others are called, how often, and an example.
    otherwise: BTreeMap<String, (usize, &'a str)>,
    /// The formats that strings prove by chance.
    proven: BTreeMap<&'static str, usize>,
}

impl<'a> Survey<'a> {
    fn ask(&mut self, class: &'a str, text: &'a str) {
        let d = diagnose(text);
        self.verdicts.entry(class).or_default()[place(d.verdict())] += 1;
        if d.verdict() == Verdict::Valid || d.canonical().is_some_and(|c| diagnose(c).verdict() == Verdict::Valid) {
            *self.proven.entry(d.best().map_or("", |m| m.format.id)).or_default() += 1;
        }
        let Some((codes, _)) = named(class) else { return };
        let first = d.findings().first().map(|f| f.code);
        let refused = matches!(d.verdict(), Verdict::Foreign | Verdict::Missing);
        let is_right = refused && first.is_some_and(|code| codes.contains(&code));
        let [all, right] = self.called.entry(class).or_default();
        *all += 1;
        *right += usize::from(is_right);
        if !is_right {
            let what = format!("{class}: {} {}", d.verdict().name(), first.map_or("nothing", Code::name));
            self.otherwise.entry(what).or_insert((0, text)).0 += 1;
        }
    }

    fn print(&self) {
        println!("{:10} {}", "", Verdict::ALL.map(|v| format!("{:>9}", v.name())).concat());
        for (class, counts) in &self.verdicts {
            println!("{class:10} {}", counts.map(|n| format!("{n:>9}")).concat());
        }
        println!("called what they are:");
        for (class, [all, right]) in &self.called {
            println!("{class:12} {right:6} of {all:6} {:5.1} %", 100.0 * *right as f64 / *all as f64);
        }
        let mut others: Vec<_> = self.otherwise.iter().collect();
        others.sort_by_key(|(_, (n, _))| std::cmp::Reverse(*n));
        for (what, (n, text)) in others.iter().take(40) {
            println!("{n:6} {what}, as {text:?}");
        }
        let mut worst: Vec<_> = self.proven.iter().map(|(format, n)| (*n, *format)).collect();
        worst.sort_unstable_by(|a, b| b.cmp(a));
        println!("proven by chance: {:?}", &worst[..worst.len().min(20)]);
    }
}

fn place(verdict: Verdict) -> usize {
    Verdict::ALL.iter().position(|v| *v == verdict).expect("every verdict is listed")
}

/// One foreign string in so many may be valid, and one may be fixable.
const ONE_IN: usize = 5_000;

/// A label or an address says that a number stands there: what may as well be a parcel's number is one then.
const SPEAKING: [&str; 2] = ["labels", "web addresses"];

/// What no label makes a number of.
const PROVEN: [&str; 6] = ["hash", "iban", "ip_mac", "phone", "uuid", "uuid_hex"];

/// So many of ten thousand must be told in a dress as they are alone.
const LEAST_TOLD: usize = 9_985;

/// So many of ten thousand must be refused beside a remark, too: one is not, a card behind `OLD`.
const LEAST_REFUSED: usize = 9_995;

/// A foreign text is what it is in a dress, too.
#[test]
fn a_dress_makes_no_number_of_a_foreign_text() {
    let r = &mut corpus::Random::new(20_260_102);
    let around: Vec<_> = DRESSES.iter().filter(|(name, _)| AROUND.contains(name)).collect();
    let mut table = Table::default();
    for (class, text) in corpus::foreign(20_260_102).into_iter().step_by(3) {
        let (name, dress) = around[r.below(around.len())];
        let alone = diagnose(&text);
        let speaks = SPEAKING.contains(name);
        let is_none = |d: &Diagnosis| matches!(d.verdict(), Verdict::Foreign | Verdict::Missing);
        // No address has spaces in it.
        let in_address = *name == "web addresses" && text.contains(' ');
        // Words in brackets are the name of a field: `{tracking_number}`.
        let is_field = *name == "brackets" && class == "words";
        if !is_none(&alone) || in_address || is_field || speaks && !PROVEN.contains(&class) {
            continue;
        }
        let dressed = dress(&text, r);
        let d = asked::diagnose(&Diagnoser::new(), &dressed);
        let same = || d.findings().iter().any(|f| f.code == alone.findings()[0].code);
        let told = is_none(&d) && (speaks || same());
        table.count(class, name, told, || format!("{dressed:?} is {}", said(&d)));
    }
    table.assert(LEAST_TOLD);
}

/// Remarks beside a foreign text that shows what it is make no number of it.
#[test]
fn remarks_make_no_number_of_a_foreign_text() {
    let r = &mut corpus::Random::new(20_260_107);
    // A label makes goods likelier to be parcels, and an order behind one may be that of a carrier.
    let labelled =
        |remark: &str| ["单号", "parcel", "Посылка", "№", "→", ">", "tracking"].iter().any(|l| remark.contains(l));
    let mut table = Table::default();
    for (class, text) in corpus::foreign(20_260_107).into_iter().step_by(3) {
        let (kind, remark) = REMARKS[r.below(REMARKS.len())];
        let alone = diagnose(&text);
        if alone.verdict() != Verdict::Foreign || labelled(remark) {
            continue;
        }
        let text = write(remark, &text, r);
        let d = asked::diagnose(&Diagnoser::new(), &text);
        let refused = !d.verdict().is_acceptable();
        table.count(class, kind, refused, || format!("{text:?} is {:?} {}", d.canonical(), said(&d)));
    }
    table.assert(LEAST_REFUSED);
}

/// What README and the page of A502 tell of bare digits.
#[test]
fn half_of_all_rows_of_twelve_digits_satisfy_some_check_digit() {
    const ROWS: u64 = 2_000;
    // Steps of a prime that is no divisor of ten to the twelfth visit all endings alike.
    let rows = (1..=ROWS).map(|k| format!("{:012}", k * 487_310_269_577 % 1_000_000_000_000));
    let agrees = |row: &String| diagnose(row).matches().iter().any(|m| m.proof == Proof::CheckDigit);
    let proven = rows.filter(agrees).count() as u64;
    println!("{proven} of {ROWS} rows of twelve digits satisfy some check digit");
    assert!((45..=55).contains(&(proven * 100 / ROWS)), "{proven} of {ROWS}");
}
