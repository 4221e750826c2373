//! The one place that asks the library.

use std::borrow::Cow;

use anyhow::{Result, bail};
use tracklint::batch::Batch;
use tracklint::profile::Profile;
use tracklint::{
    Applicability, Carrier, Code, Diagnoser, Finding, Fix, Lang, Match, Order, OrderDiagnosis, Repair, Severity, Span,
    Verdict, profiles,
};

use crate::args::Context;
use crate::day::today;
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

/// Answers questions in one language and one context.
#[derive(Debug)]
pub struct Engine {
    desk: Diagnoser,
    pub lang: Lang,
}

/// What an order's number is, before anything is said of it.
pub type Judged<'a> = OrderDiagnosis<'a>;

impl Engine {
    pub fn new(context: &Context, lang: Lang) -> Result<Self> {
        let mut desk = Diagnoser::new();
        if let Some(name) = &context.carrier {
            desk = desk.carrier(name)?;
        }
        if let Some(name) = &context.profile {
            desk = desk.profile(profile(name, lang)?);
        }
        match context.today.as_deref() {
            None => {}
            Some("today") => desk = today().map_or(desk, |today| desk.today(today)),
            Some(text) => desk = desk.today(text.parse()?),
        }
        Ok(Self { desk, lang })
    }

    /// Everything there is to say about one number.
    pub fn ask(&self, order: &Order) -> Answer {
        self.answer(&self.judge(order), |_, severity| Some(severity))
    }

    /// The diagnosis of an order's number.
    pub fn judge<'a>(&self, order: &Order<'a>) -> Judged<'a> {
        self.desk.order(order)
    }

    /// A new column of numbers.
    pub fn column(&self) -> Batch {
        Batch::with(self.desk).remember(REMEMBERED)
    }

    /// The sentences of a diagnosis, for the findings that `weigh` lets through.
    pub fn answer(&self, judged: &Judged, weigh: impl Fn(Code, Severity) -> Option<Severity>) -> Answer {
        let number = judged.number();
        let spoken = |finding: &Finding| {
            let severity = weigh(finding.code, finding.severity)?;
            Some(Said {
                code: finding.code,
                severity,
                span: finding.span,
                message: finding.message(number.input(), self.lang),
                help: finding.help(number.input(), self.lang),
            })
        };
        Answer {
            verdict: number.verdict(),
            canonical: number.canonical().map(str::to_owned),
            matches: number.matches(),
            findings: judged.all().filter_map(spoken).collect(),
            repairs: number.repairs().to_vec(),
            fix: number.fix().cloned(),
        }
    }

    /// The sentences of a diagnosis; none when `weigh` lets nothing through, or nothing was found.
    pub fn remarks(&self, judged: &Judged, weigh: impl Fn(Code, Severity) -> Option<Severity>) -> Option<Answer> {
        let any = judged.all().any(|finding| weigh(finding.code, finding.severity).is_some());
        any.then(|| self.answer(judged, weigh))
    }
}

/// The marketplace that goes by a name, or a sentence with those that are known.
fn profile(name: &str, lang: Lang) -> Result<&'static Profile<'static>> {
    if let Some(profile) = profiles::profile(name) {
        return Ok(profile);
    }
    let ids: Vec<&str> = profiles::PROFILES.iter().map(|profile| profile.id).collect();
    let nearest = ids.iter().map(|id| (strsim::jaro_winkler(id, name), *id)).max_by(|a, b| a.0.total_cmp(&b.0));
    let hint = nearest.filter(|(near, _)| *near > 0.8).map_or_else(String::new, |(_, id)| {
        lang.say(format!("did you mean `{id}`? "), format!("您要找的是“{id}”吗？"))
    });
    let known = ids.join(lang.say(", ", "、"));
    bail!(lang.say(
        format!("no marketplace is called `{name}`; {hint}known are {known}"),
        format!("没有名为“{name}”的平台；{hint}可选：{known}"),
    ))
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
