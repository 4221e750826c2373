//! The one place that asks the library.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::HashMap;

use anyhow::Result;
use tracklint::batch::Batch;
use tracklint::{
    Applicability, Carrier, Code, Diagnoser, Diagnosis, Finding, Fix, Lang, Match, Order, Repair, Severity, Span,
    Verdict,
};

use crate::args::Context;
use crate::language::Say;

/// Different numbers of a column that are remembered exactly: with the sketch behind them, memory stays below 100 MiB.
const REMEMBERED: usize = 250_000;

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
    pub fn ask(&self, order: &Order) -> Answer {
        self.answer(&self.judge(order), |_, severity| Some(severity))
    }

    /// The diagnosis of an order's number.
    pub fn judge<'a>(&self, order: &Order<'a>) -> Judged<'a> {
        let (diagnoser, unknown) = self.diagnoser(order);
        Judged { number: diagnoser.diagnose(order.number), unknown }
    }

    /// A new column of numbers.
    pub fn column(&self) -> Batch {
        Batch::with(self.base).remember(REMEMBERED)
    }

    /// Takes a judged row into its column.
    pub fn push(batch: &mut Batch, order: &Order, judged: &Judged) {
        batch.push_judged(order, &judged.number);
    }

    /// The sentences of a diagnosis, for the findings that `weigh` lets through.
    pub fn answer(&self, judged: &Judged, weigh: impl Fn(Code, Severity) -> Option<Severity>) -> Answer {
        let Judged { number: diagnosis, unknown } = judged;
        let input = diagnosis.input();
        let mut findings = Vec::new();
        for finding in diagnosis.findings() {
            if let Some(severity) = weigh(finding.code, finding.severity) {
                findings.push(Said { severity, ..Said::of(finding, input, self.lang) });
            }
        }
        if let Some(name) = unknown
            && let Some(severity) = weigh(Code::UnknownCarrier, Code::UnknownCarrier.severity())
        {
            findings.push(Said { severity, ..self.unknown_carrier(input, name) });
        }
        Answer {
            verdict: diagnosis.verdict(),
            canonical: diagnosis.canonical().map(str::to_owned),
            matches: diagnosis.matches(),
            findings,
            repairs: diagnosis.repairs().to_vec(),
            fix: diagnosis.fix().cloned(),
        }
    }

    /// The sentences of a diagnosis; none when `weigh` lets nothing through, or nothing was found.
    pub fn remarks(&self, judged: &Judged, weigh: impl Fn(Code, Severity) -> Option<Severity>) -> Option<Answer> {
        let found = judged.number.findings().iter().map(|finding| (finding.code, finding.severity));
        let unknown = judged.unknown.map(|_| (Code::UnknownCarrier, Code::UnknownCarrier.severity()));
        let any = found.chain(unknown).any(|(code, severity)| weigh(code, severity).is_some());
        any.then(|| self.answer(judged, weigh))
    }

    /// The diagnoser for a row, and the name of its carrier when nobody goes by it.
    fn diagnoser<'a>(&self, order: &Order<'a>) -> (Diagnoser, Option<&'a str>) {
        let Some(name) = order.carrier.or(order.service).map(str::trim).filter(|name| !name.is_empty()) else {
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

/// What an order's number is, before anything is said of it.
pub struct Judged<'a> {
    number: Diagnosis<'a>,
    /// The name of the declared carrier, when nobody goes by it.
    unknown: Option<&'a str>,
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
