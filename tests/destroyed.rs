//! Numbers of every format that lost a part: what is left is never taken for a number, and whose it was is said where
//! the rest proves it. The table: `cargo test --test destroyed -- --nocapture`.

#[path = "support/corpus.rs"]
mod corpus;
#[path = "support/dress.rs"]
mod dress;

use std::collections::BTreeMap;

use corpus::Random;
use dress::{AROUND, DRESSES};
use tracklint::finding::Detail;
use tracklint::rule::Standing;
use tracklint::{CARRIERS, Carrier, Diagnoser, Diagnosis, Verdict, diagnose};

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

/// How many of a thousand have to be called ruined, with and without their carrier, and how many of a hundred may pass
/// for a number of somebody else where no carrier is declared.
const RATES: &[(&str, [usize; 2], usize)] = &[
    ("exponent, six shown", [1000, 1000], 0),
    ("exponent, fifteen shown", [1000, 1000], 0),
    ("fifteen digits", [1000, 1000], 0),
    ("float64", [1000, 1000], 0),
    // What is left on both sides may be two whole numbers: 96221400117023475••••1023049515204.
    ("masked middle", [999, 999], 0),
    ("masked beginning", [990, 990], 0),
    ("dots at the end", [940, 920], 0),
    // Of a carrier that one source tells of, a shorter number may be of a kind that nobody wrote down: it is unknown.
    // DHL has licence plates of many lengths, and a shorter one is as good.
    ("cut at a width", [750, 130], 3),
];

/// Digits that a spreadsheet takes for a number.
fn is_row(number: &str) -> bool {
    number.bytes().all(|b| b.is_ascii_digit()) && !number.starts_with('0')
}

/// Four numbers of every format of letters and digits.
fn numbers(r: &mut Random) -> Vec<(&'static Carrier, String)> {
    let mut out = Vec::new();
    for carrier in CARRIERS {
        for format in carrier.formats.iter().filter(|f| f.standing == Standing::Stable) {
            out.extend(
                (0..4).filter_map(|_| format.sample(&mut |n| r.below(n as usize) as u32)).map(|n| (*carrier, n)),
            );
        }
    }
    out.retain(|(_, n)| n.len() >= 9 && n.bytes().all(|b| b.is_ascii_alphanumeric()));
    out
}

/// Whose number it was, as far as the answer says.
fn owner(d: &Diagnosis<'_>) -> Option<&'static Carrier> {
    d.findings().iter().find_map(|f| match f.detail {
        Detail::Lost { carrier, .. } => carrier,
        _ => None,
    })
}

#[derive(Default)]
struct Tally {
    all: usize,
    ruined: usize,
    valid: Vec<String>,
    named: usize,
    wrong: Vec<String>,
    others: BTreeMap<&'static str, (usize, String)>,
}

#[test]
fn what_is_left_of_a_number_is_never_taken_for_one() {
    let r = &mut Random::new(20_260_101);
    let mut table: BTreeMap<(&str, bool), Tally> = BTreeMap::new();
    for (carrier, number) in numbers(r) {
        for (kind, lose) in LOSSES {
            let Some(text) = lose(&number, r) else { continue };
            for declared in [true, false] {
                let diagnoser = if declared { Diagnoser::new().declared(carrier) } else { Diagnoser::new() };
                let d = diagnoser.diagnose(&text);
                // Nothing shows that a number was cut that its carrier issues as well.
                if declared && carrier.formats.iter().any(|format| format.fits(text.as_bytes())) {
                    continue;
                }
                let tally = table.entry((kind, declared)).or_default();
                tally.all += 1;
                match d.verdict() {
                    Verdict::Ruined => tally.ruined += 1,
                    Verdict::Valid => tally.valid.push(format!("{number} {text} {}", carrier.id)),
                    other => {
                        tally
                            .others
                            .entry(other.name())
                            .or_insert_with(|| (0, format!("{number} {text} {}", carrier.id)))
                            .0 += 1;
                    }
                }
                let Some(owner) = owner(&d).filter(|_| d.verdict() == Verdict::Ruined) else { continue };
                tally.named += 1;
                let may_be = || diagnose(&number).matches().iter().any(|m| m.carrier == owner);
                if owner != carrier && !may_be() {
                    tally.wrong.push(format!("{number} {text} {}", owner.id));
                }
            }
        }
    }
    println!("{:26}{:>8}{:>8}{:>8}{:>8}{:>8}", "", "all", "ruined", "valid", "named", "wrongly");
    for ((kind, declared), t) in &table {
        let said = if *declared { "declared" } else { "" };
        println!("{kind:24} {said:9} {:6} {:7} {:7} {:7} {:7}", t.all, t.ruined, t.valid.len(), t.named, t.wrong.len());
        for (verdict, (n, text)) in &t.others {
            println!("        {n:5} {verdict}, as {text}");
        }
        for text in t.valid.iter().take(4) {
            println!("        valid: {text}");
        }
        for text in t.wrong.iter().take(4) {
            println!("        wrongly named: {text}");
        }
    }
    for (kind, least, most) in RATES {
        for (declared, least, most) in [(true, least[0], 0), (false, least[1], *most)] {
            let t = &table[&(*kind, declared)];
            assert!(
                t.ruined * 1000 >= t.all * least,
                "{} of {} are ruined: {kind}, declared: {declared}",
                t.ruined,
                t.all
            );
            assert!(t.valid.len() * 100 <= t.all * most, "{kind}, declared: {declared}: {:?} are valid", t.valid);
            // Who else uses a form is not always known.
            let strangers = if declared { 0 } else { 4 };
            assert!(t.wrong.len() * 100 <= t.named * strangers, "{kind}, declared: {declared}: {:?}", t.wrong);
        }
    }
}

/// What is lost stays lost in a dress: the same verdict and the same owner as without it.
#[test]
fn a_dress_hides_no_loss() {
    let r = &mut Random::new(20_260_102);
    let (mut asked, mut wrong) = (0, BTreeMap::<(&str, &str), Vec<String>>::new());
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
                let d = diagnoser.diagnose(&dressed);
                asked += 1;
                let acceptable = d.verdict().is_acceptable();
                assert_eq!(diagnoser.classify(&dressed).is_some(), acceptable, "{dressed:?} of {}", carrier.id);
                if d.verdict() != Verdict::Ruined || owner(&d) != owner(&alone) {
                    let codes: Vec<_> = d.findings().iter().map(|f| f.code.name()).collect();
                    let said = format!("{dressed:?} of {} is {} {codes:?}", carrier.id, d.verdict().name());
                    wrong.entry((kind, name)).or_default().push(said);
                }
            }
        }
    }
    let all: usize = wrong.values().map(Vec::len).sum();
    println!("{} of {asked} are told", asked - all);
    for ((kind, name), texts) in &wrong {
        println!("{kind} in {name}: {} not\n  {}", texts.len(), texts[..texts.len().min(6)].join("\n  "));
    }
    assert!(all * 1000 <= asked, "{all} of {asked}");
}
