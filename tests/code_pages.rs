//! The register of codes, their sentences and their pages agree, and every example on a page is true.

#[path = "support/escapes.rs"]
mod escapes;

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use escapes::unescape;
use tracklint::finding::Stage;
use tracklint::{Code, Diagnoser, Lang, Verdict};

/// The fence of a checked example; `docs/codes/README.md` describes what stands inside.
const FENCE: &str = "```tracklint\n";

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("docs/codes")
}

fn page(code: Code) -> String {
    let path = folder().join(format!("{code}.md"));
    fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

/// The section of one language, from its heading to the next one.
fn section(page: &str, lang: Lang) -> &str {
    let heading = if lang == Lang::Zh { "\n## 中文\n\n" } else { "\n## English\n\n" };
    let start = page.find(heading).unwrap_or_else(|| panic!("no {heading:?} in\n{page}")) + heading.len();
    let rest = &page[start..];
    &rest[..rest.find("\n## ").unwrap_or(rest.len())]
}

struct Example {
    carrier: Option<String>,
    input: String,
    verdict: Verdict,
    codes: Vec<Code>,
}

fn examples(page: &str) -> Vec<Example> {
    page.split(FENCE).skip(1).map(|rest| example(rest.split("\n```").next().expect("a block"))).collect()
}

fn example(block: &str) -> Example {
    let mut lines: Vec<&str> = block.lines().collect();
    let answer = lines.pop().and_then(|l| l.strip_prefix("=> ")).unwrap_or_else(|| panic!("no answer in {block:?}"));
    let mut words = answer.split(' ');
    let verdict = words.next().and_then(|name| Verdict::ALL.into_iter().find(|v| v.name() == name));
    let codes = words.map(|word| word.parse().expect("a code")).collect();
    let carrier = lines.first().and_then(|l| l.strip_prefix("carrier: ")).map(str::to_owned);
    let input = &lines[usize::from(carrier.is_some())..];
    assert_eq!(input.len(), 1, "one line of input in {block:?}");
    Example { carrier, input: unescape(input[0]), verdict: verdict.expect("a verdict"), codes }
}

#[test]
fn every_code_has_a_page_and_every_page_a_code() {
    let pages: BTreeSet<String> = fs::read_dir(folder())
        .expect("the folder of the pages")
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .filter(|name| name != "README.md")
        .collect();
    let codes: BTreeSet<String> = Code::ALL.iter().map(|code| format!("{code}.md")).collect();
    assert_eq!(pages, codes);
}

#[test]
fn every_page_says_what_the_register_and_the_texts_say() {
    for &code in Code::ALL {
        let page = page(code);
        let severity = code.severity();
        let head = format!(
            "# {code} {}\n\nSeverity: {} · 级别：{}\n\n",
            code.name(),
            severity.label(Lang::En),
            severity.label(Lang::Zh)
        );
        assert!(page.starts_with(&head), "{code} should begin\n{head}");
        let said = section(&page, Lang::En).to_lowercase();
        let statement = format!("{}.", code.statement(Lang::En)).to_lowercase();
        assert!(said.starts_with(&statement), "{code} should begin its English with {statement:?}");
        let statement = format!("{}。", code.statement(Lang::Zh));
        assert!(section(&page, Lang::Zh).starts_with(&statement), "{code} should begin its Chinese with {statement:?}");
    }
}

#[test]
fn every_page_answers_the_same_questions_in_both_languages() {
    for &code in Code::ALL {
        let page = page(code);
        for (lang, questions) in [
            (Lang::En, ["**Why it happens.** ", "**How safe is a fix?** ", "**What to do.** "]),
            (Lang::Zh, ["**为什么会这样**：", "**改了安全吗**：", "**怎么处理**："]),
        ] {
            let section = section(&page, lang);
            let mut at = 0;
            for question in questions {
                let found = section[at..].find(question);
                at += found.unwrap_or_else(|| panic!("{code} does not answer {question:?} in its place"));
            }
        }
        let shown = !examples(&page).is_empty();
        assert!(shown || needs_more_than_a_number(code), "{code} can be shown by a number, and is not");
        for (lang, word) in [(Lang::En, "**Example.** "), (Lang::Zh, "**例如**：")] {
            assert_ne!(shown, section(&page, lang).contains(word), "{code} needs a block or {word:?}, not both");
        }
    }
}

/// Whether it takes an order, a label, a column or a day to give this code, which no block of an example holds.
fn needs_more_than_a_number(code: Code) -> bool {
    const OF_ORDERS: [Code; 7] = [
        Code::UnknownCarrier,
        Code::CarrierNotTaken,
        Code::ServiceShape,
        Code::ForbiddenCharacter,
        Code::EqualsOrderId,
        Code::TooLongForPlatform,
        Code::DestinationDisagrees,
    ];
    matches!(code.stage(), Stage::Batch | Stage::Label | Stage::Time) || OF_ORDERS.contains(&code)
}

#[test]
fn every_example_shows_its_own_code() {
    for &code in Code::ALL {
        for example in examples(&page(code)) {
            assert!(example.codes.contains(&code), "{code} shows {:?} instead", example.codes);
        }
    }
}

#[test]
fn every_example_is_true() {
    let mut wrong = Vec::new();
    for &code in Code::ALL {
        for Example { carrier, input, verdict, codes } in examples(&page(code)) {
            let mut diagnoser = Diagnoser::new();
            if let Some(name) = &carrier {
                diagnoser = diagnoser.carrier(name).expect("a carrier of the catalogue");
            }
            let found = diagnoser.diagnose(&input);
            let emitted: Vec<Code> = found.findings().iter().map(|f| f.code).collect();
            if found.verdict() != verdict || !codes.iter().all(|code| emitted.contains(code)) {
                let list: Vec<&str> = emitted.iter().map(|code| code.id()).collect();
                wrong.push(format!("{code} {input:?}: {} {}", found.verdict().name(), list.join(" ")));
            }
        }
    }
    assert!(wrong.is_empty(), "the pages say otherwise:\n{}", wrong.join("\n"));
}
