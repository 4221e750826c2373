//! Asks every library the same questions and prints the table. `benches/peers/run` installs them and starts this.

#[path = "../../../tests/support/corpus.rs"]
mod corpus;

use std::error::Error;
use std::fs;
use std::hint::black_box;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

const CASES: &str = include_str!("../../../tests/vectors/tnd_cases.tsv");

/// What one library says.
struct Answers {
    name: &'static str,
    nanoseconds: f64,
    /// A carrier, or nothing, for every question.
    carriers: Vec<String>,
}

/// The questions: numbers whose carrier is known, and strings that are no numbers.
struct Questions {
    valid: Vec<(&'static str, &'static str)>,
    foreign: Vec<String>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let rows = CASES.lines().skip(1).map(|line| line.split('\t').collect::<Vec<_>>());
    let valid: Vec<_> = rows.filter(|row| row[3] == "valid").map(|row| (row[0], row[2])).collect();
    let numbers: Vec<&str> = valid.iter().map(|&(_, number)| number).collect();
    let work: Vec<String> = corpus::workload(42, &numbers).into_iter().filter(|text| one_line(text)).collect();
    let foreign = corpus::foreign(42).into_iter().map(|(_, text)| text).filter(|text| one_line(text)).collect();
    let questions = Questions { valid, foreign };

    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (workload, asked) = (folder.join("target/workload.txt"), folder.join("target/questions.txt"));
    write(&workload, work.iter().map(String::as_str))?;
    write(&asked, questions.texts())?;
    let npm = |name| {
        let mut node = Command::new("node");
        node.arg("peers.cjs").arg(name).arg(&workload).arg(&asked).current_dir(folder);
        other(name, node)
    };
    let mut python = Command::new("venv/bin/python");
    python.arg("peers.py").arg(&workload).arg(&asked).current_dir(folder);

    let answers = [
        here("tracklint (this)", &work, &questions, |text| tracklint::classify(text).map(|a| a.carrier.id.to_owned())),
        here("tracking-numbers 0.1.2 (crate)", &work, &questions, |text| {
            tracking_numbers::track(text).map(|found| found.courier)
        }),
        npm("ts-tracking-number")?,
        npm("tracking-number-validation")?,
        other("tracking-numbers 0.1.8 (PyPI)", python)?,
    ];
    print(&answers, &questions, work.len());
    Ok(())
}

/// Files of lines hold no text that breaks them.
fn one_line(text: &str) -> bool {
    !text.contains(['\n', '\r'])
}

fn write<'a>(path: &Path, lines: impl Iterator<Item = &'a str>) -> Result<(), Box<dyn Error>> {
    let text: String = lines.flat_map(|line| [line, "\n"]).collect();
    Ok(fs::write(path, text)?)
}

impl Questions {
    fn texts(&self) -> impl Iterator<Item = &str> {
        self.valid.iter().map(|&(_, number)| number).chain(self.foreign.iter().map(String::as_str))
    }

    fn right(&self, carriers: &[String]) -> usize {
        self.valid.iter().zip(carriers).filter(|((courier, _), said)| is_right(courier, said)).count()
    }

    fn false_claims(&self, carriers: &[String]) -> usize {
        carriers[self.valid.len()..].iter().filter(|said| !said.is_empty()).count()
    }
}

/// Whether a library names the courier of the test set, by any of its names.
fn is_right(courier: &str, said: &str) -> bool {
    let fold = |name: &str| name.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_lowercase();
    let (courier, said) = (fold(courier), fold(said));
    let others: &[&str] = match courier.as_str() {
        // One company since 2023.
        "lasership" => &["ontrac"],
        "ontrac" => &["lasership"],
        "s10" => &["upus10", "royalmail", "usps", "canadapost"],
        "speedee" => &["speedee", "spee"],
        // Numbers that both carry.
        "fedex" => &["usps"],
        _ => &[],
    };
    !said.is_empty() && (said.starts_with(&courier) || others.iter().any(|other| said.starts_with(other)))
}

/// A library of this language. The first round warms up.
fn here(
    name: &'static str,
    work: &[String],
    questions: &Questions,
    carrier: impl Fn(&str) -> Option<String>,
) -> Answers {
    let round = || {
        let start = Instant::now();
        for text in work {
            black_box(carrier(black_box(text)));
        }
        start.elapsed().as_secs_f64() * 1e9 / work.len() as f64
    };
    round();
    let nanoseconds = round().min(round());
    let carriers = questions.texts().map(|text| carrier(text).unwrap_or_default()).collect();
    Answers { name, nanoseconds, carriers }
}

/// A library of another language: a program that prints the time and then its answers.
fn other(name: &'static str, mut program: Command) -> Result<Answers, Box<dyn Error>> {
    let out = program.stderr(Stdio::inherit()).output()?;
    let text = String::from_utf8(out.stdout)?;
    let mut lines = text.split('\n');
    let nanoseconds = lines.next().unwrap_or_default().parse().map_err(|_| format!("{name}: {}", out.status))?;
    Ok(Answers { name, nanoseconds, carriers: lines.map(str::to_owned).collect() })
}

fn print(answers: &[Answers], questions: &Questions, work: usize) {
    let (valid, foreign) = (questions.valid.len(), questions.foreign.len());
    println!("{work} strings of the workload, {valid} valid numbers, {foreign} strings that are none\n");
    println!("| library | ns per string | × | right carrier | false claims |\n|---|---:|---:|---:|---:|");
    for Answers { name, nanoseconds, carriers } in answers {
        println!(
            "| {name} | {nanoseconds:.0} | {:.0} | {} of {valid} | {} ({:.2} %) |",
            nanoseconds / answers[0].nanoseconds,
            questions.right(carriers),
            questions.false_claims(carriers),
            questions.false_claims(carriers) as f64 * 100.0 / foreign as f64,
        );
    }
}
