//! The one place that asks the library.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::HashMap;

use anyhow::Result;
use tracklint::{
    Applicability, Carrier, Code, Diagnoser, Diagnosis, Finding, Fix, Lang, Match, Repair, Severity, Span, Verdict,
};

use crate::args::Context;
use crate::language::Say;

/// What is known besides the number itself. Texts are as they were handed over.
#[derive(Clone, Copy, Debug, Default)]
pub struct Known<'a> {
    /// The carrier, by any of its names.
    pub carrier: Option<&'a str>,
    /// The service that was booked.
    pub service: Option<&'a str>,
    /// Where the parcel goes.
    pub destination: Option<&'a str>,
    /// When it was shipped.
    pub shipped_on: Option<&'a str>,
    /// The number on the label.
    pub label: Option<&'a str>,
    /// The number of the order.
    pub order: Option<&'a str>,
    /// The marketplace.
    pub platform: Option<&'a str>,
}

/// What there is to say about one number.
#[derive(Clone, Debug)]
pub struct Answer {
    pub verdict: Verdict,
    pub canonical: Option<String>,
    pub matches: Vec<Match>,
    pub findings: Vec<Said>,
    pub repairs: Vec<Repair>,
    pub fix: Option<Fix>,
}

impl Answer {
    /// The heaviest of what was found; none means that all is well.
    pub fn severity(&self) -> Option<Severity> {
        self.findings.iter().map(|finding| finding.severity).max()
    }

    /// The carrier that the number is of, or most probably meant to be of.
    pub fn carrier(&self) -> Option<&'static Carrier> {
        self.matches.first().map(|best| best.carrier).or_else(|| self.repairs.first().map(|repair| repair.carrier))
    }
}

/// A finding with its sentences.
#[derive(Clone, Debug)]
pub struct Said {
    pub code: Code,
    pub severity: Severity,
    pub span: Span,
    pub message: String,
    pub help: String,
}

impl Said {
    fn of(finding: &Finding, input: &str, lang: Lang) -> Self {
        Self {
            code: finding.code,
            severity: finding.severity,
            span: finding.span,
            message: finding.message(input, lang),
            help: finding.help(input, lang),
        }
    }
}

/// Answers questions in one language and one context.
#[derive(Debug)]
pub struct Engine {
    base: Diagnoser,
    pub lang: Lang,
    /// Carriers by the names that a file gives them; a file has few.
    named: RefCell<HashMap<String, Option<Diagnoser>>>,
}

impl Engine {
    pub fn new(context: &Context, lang: Lang) -> Result<Self> {
        let base = match &context.carrier {
            None => Diagnoser::new(),
            Some(name) => Diagnoser::new().carrier(name)?,
        };
        Ok(Self { base, lang, named: RefCell::default() })
    }

    /// Everything there is to say about one number.
    pub fn ask(&self, input: &str, known: &Known) -> Answer {
        let (diagnoser, unknown) = self.diagnoser(known);
        let diagnosis = diagnoser.diagnose(input);
        let mut answer = self.answer(&diagnosis);
        if let Some(name) = unknown {
            answer.findings.push(self.unknown_carrier(input, name));
        }
        answer
    }

    /// What there is to say about the number of a row; nothing when all is well.
    pub fn judge(&self, input: &str, known: &Known) -> Option<Answer> {
        let (diagnoser, unknown) = self.diagnoser(known);
        let diagnosis = diagnoser.diagnose(input);
        if diagnosis.verdict().is_ok() && diagnosis.findings().is_empty() && unknown.is_none() {
            return None;
        }
        let mut answer = self.answer(&diagnosis);
        if let Some(name) = unknown {
            answer.findings.push(self.unknown_carrier(input, name));
        }
        Some(answer)
    }

    fn answer(&self, diagnosis: &Diagnosis) -> Answer {
        let input = diagnosis.input();
        Answer {
            verdict: diagnosis.verdict(),
            canonical: diagnosis.canonical().map(str::to_owned),
            matches: diagnosis.matches(),
            findings: diagnosis.findings().iter().map(|finding| Said::of(finding, input, self.lang)).collect(),
            repairs: diagnosis.repairs().to_vec(),
            fix: diagnosis.fix().cloned(),
        }
    }

    /// The diagnoser for a row, and the name of its carrier when nobody goes by it.
    fn diagnoser<'a>(&self, known: &Known<'a>) -> (Diagnoser, Option<&'a str>) {
        let Some(name) = known.carrier.or(known.service).map(str::trim).filter(|name| !name.is_empty()) else {
            return (self.base, None);
        };
        let mut named = self.named.borrow_mut();
        let found = match named.get(name) {
            Some(found) => *found,
            None => {
                let found = self.base.carrier(name).ok();
                named.insert(name.to_owned(), found);
                found
            }
        };
        found.map_or((self.base, Some(name)), |diagnoser| (diagnoser, None))
    }

    fn unknown_carrier(&self, input: &str, name: &str) -> Said {
        let code = Code::UnknownCarrier;
        Said {
            code,
            severity: code.severity(),
            span: Span::new(0, input.len()),
            message: self
                .lang
                .say(format!("the declared carrier `{name}` is not known here"), format!("未收录所填的承运商“{name}”")),
            help: self.lang.say(
                "see `tracklint carriers --search` for the names that are known".to_owned(),
                "运行 tracklint carriers --search 查找已收录的承运商".to_owned(),
            ),
        }
    }
}

/// The page of a code.
pub fn page(code: Code, lang: Lang) -> String {
    code.page_in(lang)
}

/// The input as it may be repeated: the number of a payment card keeps its last four digits only. Every byte keeps its
/// place.
pub fn shown<'a>(input: &'a str, answer: &Answer) -> Cow<'a, str> {
    if answer.findings.iter().all(|finding| finding.code != Code::PaymentCard) {
        return Cow::Borrowed(input);
    }
    let digits = input.bytes().filter(u8::is_ascii_digit).count();
    let mut seen = 0;
    let mask = |c: char| {
        let hidden = c.is_ascii_digit() && {
            seen += 1;
            seen + 4 <= digits
        };
        if hidden { '*' } else { c }
    };
    Cow::Owned(input.chars().map(mask).collect())
}

/// The fix of an answer, when it is sure enough.
pub fn fix(answer: &Answer, least: Applicability) -> Option<&Fix> {
    answer.fix.as_ref().filter(|fix| fix.applicability >= least)
}

/// What a code says, in a few words.
pub fn title(code: Code, _lang: Lang) -> String {
    code.name().replace('-', " ")
}
