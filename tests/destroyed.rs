//! Numbers of every format that lost a part: the loss is told, how often what is left passes for a whole number is
//! counted, and whose it was is said where the rest proves it. The table: `cargo test --test destroyed -- --nocapture`.

#[path = "support/asked.rs"]
mod asked;
#[path = "support/corpus.rs"]
mod corpus;
#[path = "support/dress.rs"]
mod dress;

use std::collections::BTreeMap;

use asked::{Table, said};
use corpus::Random;
use dress::{AROUND, DRESSES};
use tracklint::finding::Detail;
use tracklint::rule::{Format, Kind, Role};
use tracklint::{Carrier, Diagnoser, Diagnosis, Verdict, diagnose};

/// What is left of a number; `None` where nothing would be lost.
type Loss = (&'static str, fn(&str, &mut Random) -> Option<String>);

const LOSSES: &[Loss] = &[
    ("exponent, six shown", |n, _| {
        let lost = is_row(n) && n.len() > 9 && n[6..].bytes().any(|b| b != b'0');
        lost.then(|| format!("{}.{}E+{:02}", &n[..1], &n[1..6], n.len() - 1))
    }),
    ("exponent, fifteen shown", |n, _| {
        let lost = is_row(n) && n.len() > 20;
        lost.then(|| format!("{}.{}E+{}", &n[..1], &n[1..15], n.len() - 1))
    }),
    ("fifteen digits", |n, _| {
        let lost = is_row(n) && n.len() > 20;
        lost.then(|| format!("{:0<width$}", &n[..15], width = n.len()))
    }),
    ("float64", |n, _| {
        let double = || format!("{:.0}", n.parse::<f64>().expect("digits"));
        (is_row(n) && n.len() > 20).then(double).filter(|d| d != n)
    }),
    ("masked middle", |n, r| {
        let (from, sign) = (r.between(2, n.len() - 5), r.pick(&["*", "•", "×", "#"]));
        let len = r.between(3, n.len() - from - 1).min(6);
        Some(format!("{}{}{}", &n[..from], sign.repeat(len), &n[from + len..]))
    }),
    ("masked beginning", |n, r| {
        let kept = r.between(3, 5);
        Some(format!("{}{}", r.pick(&["*", "•", "X"]).repeat(n.len() - kept), &n[n.len() - kept..]))
            .filter(|text| text.bytes().any(|b| b != b'X' && !b.is_ascii_digit()) || text.starts_with("XXXX"))
    }),
    ("dots at the end", |n, r| Some(format!("{}{}", &n[..r.between(4, n.len() - 4)], r.pick(&["...", "…"])))),
    ("cut at a width", |n, _| {
        let width = [10, 12, 15, 16, 20, 24, 25].into_iter().rfind(|width| width + 2 <= n.len())?;
        Some(n[..width].to_owned())
    }),
];

/// What is asked of one kind of loss, in a thousand.
struct Rate {
    /// So many have to be called ruined.
    ruined: usize,
    /// So many may be accepted, and so many as what.
    accepted: usize,
    valid: usize,
    fixable: usize,
    /// So many of those whose owner is named may be named wrongly: who else uses a form is not always known.
    misnamed: usize,
}

impl Rate {
    /// Nothing is accepted, and nobody named wrongly.
    const fn declared(ruined: usize) -> Self {
        Self { ruined, accepted: 0, valid: 0, fixable: 0, misnamed: 0 }
    }

    const fn undeclared(ruined: usize) -> Self {
        Self { misnamed: 20, ..Self::declared(ruined) }
    }
}

/// The same of both, where nothing is accepted.
const fn both(ruined: usize) -> [Rate; 2] {
    [Rate::declared(ruined), Rate::undeclared(ruined)]
}

/// Of each kind of loss, where its carrier is declared and where it is not.
const RATES: &[(&str, [Rate; 2])] = &[
    ("exponent, six shown", both(1000)),
    ("exponent, fifteen shown", both(1000)),
    ("fifteen digits", both(1000)),
    ("float64", both(1000)),
    // What is left on both sides may be two whole numbers: 96221400117023475••••1023049515204.
    ("masked middle", both(999)),
    ("masked beginning", both(995)),
    // A container is as whole without the letters of its type behind it.
    (
        "dots at the end",
        [
            Rate { accepted: 1, fixable: 1, ..Rate::declared(950) },
            Rate { accepted: 1, fixable: 1, ..Rate::undeclared(950) },
        ],
    ),
    // Of a carrier that one source tells of, a shorter number may be of a kind that nobody wrote down: it is unknown.
    // DHL has licence plates of many lengths, and a shorter one is as good. Where nobody says whose it is, what is left
    // of most numbers is as long as another kind of number.
    (
        "cut at a width",
        [
            Rate { accepted: 1, fixable: 1, ..Rate::declared(765) },
            Rate { accepted: 760, valid: 30, fixable: 1, ..Rate::undeclared(145) },
        ],
    ),
];

/// Digits that a spreadsheet takes for a number.
fn is_row(number: &str) -> bool {
    number.bytes().all(|b| b.is_ascii_digit()) && !number.starts_with('0')
}

/// Four numbers of every format of letters and digits, of which enough can be lost.
fn numbers(r: &mut Random) -> Vec<(&'static Carrier, String)> {
    let mut out = asked::numbers(r, 4);
    out.retain(|(_, number)| number.len() >= 9);
    out
}

/// Whose number it was, as far as the answer says.
fn owner(d: &Diagnosis<'_>) -> Option<&'static Carrier> {
    d.findings().iter().find_map(|f| match f.detail {
        Detail::Lost { carrier, .. } => carrier,
        _ => None,
    })
}

/// Whether the postal service is named that delivers what the carrier printed its barcode for: what tells one mailer
/// from another may be gone with the end.
fn delivers(owner: &Carrier, carrier: &Carrier, number: &str) -> bool {
    let printed = |format: &Format| format.role == Role::FirstMile && format.fits(number.as_bytes());
    owner.kind == Kind::Post && carrier.formats.iter().any(printed)
}

/// What becomes of the numbers that lost a part in one way.
#[derive(Default)]
struct Tally {
    all: usize,
    ruined: usize,
    valid: Vec<String>,
    /// Those that something safe would be done about.
    fixable: Vec<String>,
    plausible: Vec<String>,
    named: usize,
    wrong: Vec<String>,
    others: BTreeMap<&'static str, (usize, String)>,
}

impl Tally {
    fn accepted(&self) -> usize {
        self.valid.len() + self.fixable.len() + self.plausible.len()
    }

    fn print(&self, kind: &str, declared: bool) {
        let said = if declared { "declared" } else { "" };
        let (ruined, accepted) = (per_mille(self.ruined, self.all), per_mille(self.accepted(), self.all));
        println!(
            "{kind:24} {said:9}{:7}{:8}{ruined:6}‰{:8}{accepted:6}‰{:7}{:8}{:8}{:8}",
            self.all,
            self.ruined,
            self.accepted(),
            self.valid.len(),
            self.fixable.len(),
            self.named,
            self.wrong.len()
        );
        for (verdict, (n, text)) in &self.others {
            println!("        {n:5} {verdict}, as {text}");
        }
        let lists = [&self.valid, &self.fixable, &self.plausible, &self.wrong];
        for (texts, what) in lists.into_iter().zip(["valid", "fixable", "plausible", "wrongly named"]) {
            texts.iter().take(4).for_each(|text| println!("        {what}: {text}"));
        }
    }
}

fn per_mille(part: usize, all: usize) -> usize {
    (part * 1000).checked_div(all).unwrap_or(0)
}

#[test]
fn what_is_left_of_a_number_is_told_or_counted() {
    let r = &mut Random::new(20_260_101);
    let mut table: BTreeMap<(&str, bool), Tally> = BTreeMap::new();
    for (carrier, number) in numbers(r) {
        for (kind, lose) in LOSSES {
            let Some(text) = lose(&number, r) else { continue };
            for declared in [true, false] {
                let diagnoser = if declared { Diagnoser::new().declared(carrier) } else { Diagnoser::new() };
                // Nothing shows that a number was cut that its carrier issues as well.
                if declared && carrier.formats.iter().any(|format| format.fits(text.as_bytes())) {
                    continue;
                }
                let d = asked::diagnose(&diagnoser, &text);
                let tally = table.entry((kind, declared)).or_default();
                tally.all += 1;
                let line = || format!("{number} {text} {}", carrier.id);
                match d.verdict() {
                    Verdict::Ruined => tally.ruined += 1,
                    Verdict::Valid => tally.valid.push(line()),
                    Verdict::Fixable => tally.fixable.push(line()),
                    Verdict::Plausible => tally.plausible.push(line()),
                    other => tally.others.entry(other.name()).or_insert_with(|| (0, line())).0 += 1,
                }
                let Some(owner) = owner(&d).filter(|_| d.verdict() == Verdict::Ruined) else { continue };
                tally.named += 1;
                let may_be = || diagnose(&number).matches().iter().any(|m| m.carrier == owner);
                if owner != carrier && !delivers(owner, carrier, &number) && !may_be() {
                    tally.wrong.push(format!("{number} {text} {}", owner.id));
                }
            }
        }
    }
    println!(
        "{:33}{:>7}{:>8}{:>7}{:>8}{:>7}{:>7}{:>8}{:>8}{:>8}",
        "", "all", "ruined", "", "passes", "", "valid", "fixable", "named", "wrongly"
    );
    for ((kind, declared), tally) in &table {
        tally.print(kind, *declared);
    }
    for (kind, declared, rate) in
        RATES.iter().flat_map(|(kind, rates)| [(kind, true, &rates[0]), (kind, false, &rates[1])])
    {
        let t = &table[&(*kind, declared)];
        let at = format!("{kind}, declared: {declared}");
        assert!(t.ruined * 1000 >= t.all * rate.ruined, "{} of {} are ruined: {at}", t.ruined, t.all);
        assert!(t.accepted() * 1000 <= t.all * rate.accepted, "{} of {} are accepted: {at}", t.accepted(), t.all);
        assert!(t.valid.len() * 1000 <= t.all * rate.valid, "{at}: {:?} are valid", t.valid);
        assert!(t.fixable.len() * 1000 <= t.all * rate.fixable, "{at}: {:?} are fixable", t.fixable);
        assert!(t.wrong.len() * 1000 <= t.named * rate.misnamed, "{at}: {:?}", t.wrong);
    }
}

/// So many of ten thousand losses must be told in a dress as they are told alone.
const LEAST: usize = 9_990;

/// What is lost stays lost in a dress: the same verdict and the same owner as without it.
#[test]
fn a_dress_hides_no_loss() {
    let r = &mut Random::new(20_260_102);
    let mut table = Table::default();
    for (carrier, number) in numbers(r) {
        for (kind, lose) in LOSSES {
            let Some(text) = lose(&number, r) else { continue };
            let (name, dress) = loop {
                let dress = DRESSES[r.below(DRESSES.len())];
                if AROUND.contains(&dress.0) {
                    break dress;
                }
            };
            for diagnoser in [Diagnoser::new().declared(carrier), Diagnoser::new()] {
                let alone = diagnoser.diagnose(&text);
                if alone.verdict() != Verdict::Ruined {
                    continue;
                }
                let dressed = dress(&text, r);
                let d = asked::diagnose(&diagnoser, &dressed);
                let told = d.verdict() == Verdict::Ruined && owner(&d) == owner(&alone);
                table.count(kind, name, told, || format!("{dressed:?} of {} is {}", carrier.id, said(&d)));
            }
        }
    }
    table.assert(LEAST);
}
