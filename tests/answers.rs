//! What is answered to nearly five thousand texts, line by line (`tests/vectors/answers.tsv`), so that no answer
//! changes without somebody's decision. `ANSWERS=overwrite cargo test --test answers` writes the answers anew, and
//! `ANSWERS=draw` other texts as well.

#[path = "support/corpus.rs"]
mod corpus;
#[path = "support/dirt.rs"]
mod dirt;
#[path = "support/dirty_class.rs"]
mod dirty_class;
#[path = "support/dress.rs"]
mod dress;
#[path = "support/escapes.rs"]
mod escapes;
#[path = "support/remark.rs"]
mod remark;

use std::fmt::Write as _;

use corpus::Random;
use dress::{AROUND, DRESSES};
use escapes::unescape;
use remark::{REMARKS, write};
use tracklint::{CARRIERS, Diagnoser};

const PATH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vectors/answers.tsv");

/// So many questions were drawn: none goes away unseen.
const LEAST: usize = 4_849;

/// A text, and the carrier that is declared beside it, if any.
type Question = (String, String);

#[test]
fn no_answer_changes_by_itself() {
    let kept = std::fs::read_to_string(PATH).unwrap_or_default();
    let order = std::env::var("ANSWERS").unwrap_or_default();
    let asked = |line| question(line).unwrap_or_else(|| panic!("no row: {line}"));
    let questions: Vec<Question> = if order == "draw" { draw() } else { kept.lines().map(asked).collect() };
    let mut told = String::new();
    for (text, carrier) in &questions {
        writeln!(told, "{}\t{carrier}\t{}", text.escape_debug(), answer(text, carrier)).expect("memory");
    }
    if order == "draw" || order == "overwrite" {
        return std::fs::write(PATH, told).expect("the table can be written");
    }
    assert!(questions.len() >= LEAST, "{} questions", questions.len());
    let changed: Vec<_> = kept.lines().zip(told.lines()).filter(|(kept, told)| kept != told).collect();
    let shown: Vec<_> = changed.iter().take(20).map(|(kept, told)| format!("- {kept}\n+ {told}")).collect();
    assert!(changed.is_empty(), "{} of {} changed\n{}", changed.len(), questions.len(), shown.join("\n"));
}

fn question(line: &str) -> Option<Question> {
    let mut columns = line.split('\t');
    Some((unescape(columns.next()?), columns.next()?.to_owned()))
}

/// The verdict, every finding with its place, what to submit, and the first repairs.
fn answer(text: &str, carrier: &str) -> String {
    let diagnoser = if carrier.is_empty() { Ok(Diagnoser::new()) } else { Diagnoser::new().carrier(carrier) };
    // A carrier that is renamed is not to be asked as none.
    let d = diagnoser.unwrap_or_else(|error| panic!("{carrier}: {error}")).diagnose(text);
    let mut out = d.verdict().name().to_owned();
    for f in d.findings() {
        write!(out, " {}@{}..{}", f.code, f.span.start, f.span.end).expect("memory");
    }
    if let Some(number) = d.canonical() {
        write!(out, " = {number} of {}", d.best().map_or("nobody", |best| best.carrier.id)).expect("memory");
    }
    for r in d.repairs().iter().take(3) {
        write!(out, "; {} of {}, {}", r.number, r.carrier.id, r.applicability.name()).expect("memory");
    }
    out
}

/// Texts of all kinds: dirt with and without its carrier, in a dress, beside remarks; numbers with one slip, too long
/// or too short, in pairs and beside names, under their own carrier, under another, and under a brand; and what is no
/// number, bare and dressed.
fn draw() -> Vec<Question> {
    let r = &mut Random::new(20_261_129);
    let mut out: Vec<Question> = Vec::new();
    let around: Vec<_> = DRESSES.iter().filter(|(name, _)| AROUND.contains(name)).collect();
    for case in dirt::cases(20_261_129).iter().step_by(7) {
        let stranger = if case.carrier.is_empty() { declared(r) } else { String::new() };
        out.push((case.raw.clone(), case.carrier.clone()));
        out.push((case.raw.clone(), stranger));
        out.push((around[r.below(around.len())].1(&case.raw, r), case.carrier.clone()));
        out.push((write(REMARKS[r.below(REMARKS.len())].1, &case.raw, r), case.carrier.clone()));
    }
    let formats = CARRIERS.iter().flat_map(|carrier| carrier.formats.iter().map(move |format| (carrier, format)));
    for (own, format) in formats {
        let mut samples = (0..TRIES).filter_map(|_| format.sample(&mut |n| r.below(n as usize) as u32));
        let (Some(number), Some(second)) = (samples.next(), samples.next()) else { continue };
        if !number.bytes().any(|b| b.is_ascii_digit()) {
            continue;
        }
        let slipped = corpus::slip(r, &number);
        let other = CARRIERS[r.below(CARRIERS.len())];
        for _ in 0..2 {
            let carrier = [own.id.to_owned(), String::new(), declared(r)][r.below(3)].clone();
            let text = match r.below(9) {
                0 => slipped.clone(),
                1 => number.clone(),
                2 => format!("{} {number}", other.name),
                3 => format!("{slipped} {}", other.name_zh.unwrap_or(other.name)),
                4 => format!("{}: {slipped}", own.name),
                5 => number.chars().skip(1).collect(),
                6 => number.chars().take(number.len() - 1).collect(),
                7 => format!("{number}{}{second}", r.pick(&[" ", ", ", "/", "\n", ""])),
                _ => DRESSES[r.below(DRESSES.len())].1(&slipped, r),
            };
            out.push((text, carrier));
        }
    }
    for own in CARRIERS.iter().filter(|c| !c.formats.is_empty()) {
        let format = &own.formats[r.below(own.formats.len())];
        let mut samples = (0..TRIES).filter_map(|_| format.sample(&mut |n| r.below(n as usize) as u32));
        let (Some(number), Some(second)) = (samples.next(), samples.next()) else { continue };
        let shape = CELLS[r.below(CELLS.len())];
        let named = shape.replace("{name}", own.name).replace("{zh}", own.name_zh.unwrap_or(own.name));
        let small = named.replace("{small}", &own.name.to_lowercase());
        let text = small.replace("{other}", CARRIERS[r.below(CARRIERS.len())].name);
        let carrier = [own.id.to_owned(), String::new(), String::new(), declared(r)][r.below(4)].clone();
        out.push((text.replace("{2}", &second).replace("{}", &number), carrier));
    }
    for (_, text) in corpus::foreign(20_261_129).into_iter().step_by(500) {
        let carrier = if r.below(4) == 0 { declared(r) } else { String::new() };
        out.push((around[r.below(around.len())].1(&text, r), carrier.clone()));
        out.push((text, carrier));
    }
    out.retain(|(text, _)| text.len() <= 200);
    out
}

/// Cells with one number, `{}`, or two, and the names of their carrier and of another one.
const CELLS: &[&str] = &[
    "{name}{}",
    "{zh}{}",
    "{}{zh}",
    "{small}{}",
    "{} ({name})",
    "{}【{zh}】",
    "{name} Express {}",
    "{name}：{}",
    "{} via {name}",
    "{name} - {}",
    "{name} {name} {}",
    "{}和{2}",
    "{} and {2}",
    "{name} {}; {other} {2}",
    "{name} {} {other} {2}",
    "{}{}",
    "{} {}",
    "{}\n{2}\n{}",
    "1) {} 2) {2}",
    "{}|{2}|",
    "N° de suivi: {}",
    "číslo zásilky {}",
    "Código de rastreio – {} – {name}",
    "номер отправления {}",
    "takip numarası:{}",
    "单号是{}的包裹",
    "{}-1",
    "{} (1/2)",
    "{} 2pcs",
    "{}#1",
    "pkg 2: {}",
    "{} OK",
    "{} 已签收 {2} 已发出",
    "tracking={}&carrier={small}",
    "{\"no\":\"{}\",\"carrier\":\"{name}\"}",
    "https://www.example.com/track/{}?lang=en",
    "www.example.com/{small}/{}",
];

/// Samples are drawn so often until there are two.
const TRIES: usize = 8;

/// Any carrier, or a brand that several companies share.
fn declared(r: &mut Random) -> String {
    if r.below(4) == 0 {
        r.pick(&["DHL", "GLS", "DPD", "FedEx", "TNT", "Correos", "EMS", "Aramex"]).to_owned()
    } else {
        CARRIERS[r.below(CARRIERS.len())].id.to_owned()
    }
}
