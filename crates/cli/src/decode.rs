//! `tracklint decode`: what the parts of a number mean.

use std::borrow::Cow;
use std::io::Write;

use anyhow::Result;
use serde::Serialize;
use tracklint::pack::{Pack, PackDiagnosis, PackField};
use tracklint::rule::{Field, Kind};
use tracklint::{Decoded, Diagnoser, Diagnosis, Lang, Match, Span, Verdict};

use crate::Outcome;
use crate::args::{self, ListFormat};
use crate::diagnose::human::name;
use crate::diagnose::taobao::Opinion;
use crate::engine::{shown_alone, shown_of};
use crate::language::Say;
use crate::packs;
use crate::terminal::{BOLD, DIM, RED, escaped, padded, remark, width};

/// Prints the parts of each number.
pub fn run(args: &args::Decode, lang: Lang) -> Result<Outcome> {
    let none = Pack::default();
    let pack = packs::load(&args.listing.rules, lang)?.unwrap_or(&none);
    let mut reader = pack.diagnoser(Diagnoser::new());
    if let Some(name) = &args.carrier {
        reader = reader.carrier(name)?;
    }
    let answers: Vec<PackDiagnosis> = args.numbers.iter().map(|number| reader.diagnose(number)).collect();
    let mut out = anstream::stdout().lock();
    match args.listing.format {
        ListFormat::Json => {
            let parts: Vec<_> = answers.iter().map(|answer| Parts::of(answer, lang)).collect();
            writeln!(out, "{}", serde_json::to_string_pretty(&parts)?)?;
        }
        ListFormat::Human => {
            for (i, answer) in answers.iter().enumerate() {
                if i > 0 {
                    writeln!(out)?;
                }
                match Parts::of(answer, lang) {
                    Some(parts) => parts.print(&mut out, lang)?,
                    None => refuse(&mut out, answer.diagnosis(), lang)?,
                }
            }
        }
    }
    // The parts are those of the carrier whose number it is, which may not be the one that was asked for.
    let strange = |answer: &&PackDiagnosis| answer.diagnosis().verdict() == Verdict::Mismatch;
    for diagnosis in answers.iter().filter(strange).map(PackDiagnosis::diagnosis) {
        let said = diagnosis.findings().first().map(|cause| cause.message(&shown_of(diagnosis), lang));
        remark(&said.unwrap_or_default());
    }
    let all = answers.iter().all(|answer| Parts::of(answer, lang).is_some() && !strange(&answer));
    Ok(if all { Outcome::Clean } else { Outcome::Found })
}

/// A number, taken apart.
#[derive(Serialize)]
struct Parts<'a> {
    input: Cow<'a, str>,
    number: &'a str,
    carrier: &'a str,
    format: &'a str,
    confidence: f64,
    /// In the groups in which the carrier prints it.
    printed: Option<String>,
    fields: Vec<Named>,
    /// The shorter number that a barcode form carries.
    inner: Option<&'a str>,
    url: Option<String>,
    /// What Taobao's rules say of the number, where they say anything.
    #[serde(skip_serializing_if = "Option::is_none")]
    taobao: Option<Opinion>,
    /// What the carrier and the format are called.
    #[serde(skip)]
    names: (String, Cow<'a, str>),
}

/// A part with its name in the language of the reader.
#[derive(Serialize)]
struct Named {
    #[serde(flatten)]
    part: Part,
    label: String,
}

/// A part of a number of the catalogue, or of a rule pack.
#[derive(Serialize)]
#[serde(untagged)]
enum Part {
    Known(Decoded),
    Own { field: String, value: String, span: Span },
}

impl Named {
    fn of(part: Decoded, lang: Lang) -> Self {
        Self { label: part.field.label(lang).to_owned(), part: Part::Known(part) }
    }

    /// A group that is called like a part of the catalogue's numbers has the label of that.
    fn of_pack(part: PackField, lang: Lang) -> Self {
        let name = if part.name == "check" { "check-digit".to_owned() } else { part.name.replace('_', "-") };
        let known = serde_json::from_value::<Field>(name.clone().into()).ok();
        let label = known.map_or_else(|| part.name.replace('_', " "), |field| field.label(lang).to_owned());
        Self { label, part: Part::Own { field: name, value: part.value, span: part.span } }
    }

    /// The characters of the part.
    fn value(&self) -> &str {
        match &self.part {
            Part::Known(part) => &part.value,
            Part::Own { value, .. } => value,
        }
    }

    /// What they stand for; empty where no table knows.
    fn meaning(&self, lang: Lang) -> &str {
        match &self.part {
            Part::Known(part) => part.meaning_in(lang).unwrap_or_default(),
            Part::Own { .. } => "",
        }
    }
}

impl<'a> Parts<'a> {
    /// `None` when the text is no number.
    fn of(answer: &'a PackDiagnosis, lang: Lang) -> Option<Self> {
        let diagnosis = answer.diagnosis();
        let (input, number, best) = (shown_of(diagnosis), diagnosis.canonical()?, diagnosis.best());
        let known = best.map_or(0.0, |best| best.confidence);
        if let Some(own) = answer.own().first().filter(|own| own.confidence >= known) {
            return Some(Self {
                input,
                number,
                carrier: &own.carrier.id,
                format: &own.format.id,
                confidence: own.confidence,
                printed: None,
                fields: own.format.fields(number).into_iter().map(|part| Named::of_pack(part, lang)).collect(),
                inner: None,
                url: own.carrier.url(number),
                taobao: None,
                names: (packs::name(own.carrier, lang), Cow::Borrowed(own.format.name.as_str())),
            });
        }
        let best = best?;
        let named = |part| Named::of(part, lang);
        Some(Self {
            input,
            number,
            carrier: best.carrier.id,
            format: best.format.id,
            confidence: (best.confidence * 1e4).round() / 1e4,
            printed: best.format.printed(number),
            fields: fields(diagnosis, &best, number).into_iter().map(named).collect(),
            inner: best.format.inner.and_then(|inner| inner.of(number)),
            url: best.carrier.url(number),
            taobao: Opinion::of(best.carrier.id, number),
            names: (name(best.carrier, lang), best.format.label(lang)),
        })
    }

    /// For a person: the number, and its parts line by line.
    fn print(&self, out: &mut impl Write, lang: Lang) -> Result<()> {
        writeln!(out, "{BOLD}{}{BOLD:#}", self.printed.as_deref().unwrap_or(self.number))?;
        // The identifier is what the other commands take.
        let carrier = format!("{} ({})", self.names.0, self.carrier);
        let mut rows = vec![
            (lang.say("carrier", "承运商"), carrier, String::new()),
            (lang.say("format", "单号格式"), self.names.1.to_string(), String::new()),
        ];
        rows.extend(
            self.fields
                .iter()
                .map(|named| (named.label.as_str(), named.value().to_owned(), named.meaning(lang).to_owned())),
        );
        rows.extend(self.inner.map(|inner| (lang.say("inner number", "内含单号"), inner.to_owned(), String::new())));
        rows.extend(self.taobao.map(|said| (lang.say("opinion", "参考"), said.say(lang), String::new())));
        rows.extend(self.url.clone().map(|url| (lang.say("track", "查询"), url, String::new())));
        let labels = rows.iter().map(|(label, ..)| width(label)).max().unwrap_or(0);
        let values = rows.iter().filter(|(.., meaning)| !meaning.is_empty()).map(|(_, value, _)| width(value));
        let values = values.max().unwrap_or(0);
        for (label, value, meaning) in &rows {
            write!(out, "  {DIM}{}{DIM:#}  ", padded(label, labels))?;
            match meaning.as_str() {
                "" => writeln!(out, "{value}")?,
                meaning => writeln!(out, "{}  {meaning}", padded(value, values))?,
            }
        }
        Ok(())
    }
}

/// The parts that the best match names; where it prints fixed letters, what a shared identifier (S10, GS1) says of
/// them.
fn fields(answer: &Diagnosis, best: &Match, number: &str) -> Vec<Decoded> {
    let mut fields = best.fields(number);
    let shared = answer.matches().into_iter().filter(|m| m.carrier.kind == Kind::Identifier);
    for part in shared.flat_map(|m| m.fields(number)) {
        if fields.iter().all(|known| known.span.end <= part.span.start || part.span.end <= known.span.start) {
            fields.push(part);
        }
    }
    fields.sort_by_key(|part| part.span.start);
    fields
}

/// Says of a text that it is no number to be taken apart.
fn refuse(out: &mut impl Write, answer: &Diagnosis, lang: Lang) -> Result<()> {
    let (input, verdict) = (escaped(&shown_alone(answer.input())), answer.verdict().label(lang));
    writeln!(out, "{RED}✗ {verdict}{RED:#}  {BOLD}{input}{BOLD:#}")?;
    let why = lang.say("`tracklint diagnose` explains why", "原因请运行 tracklint diagnose");
    writeln!(out, "  {DIM}{why}{DIM:#}")?;
    Ok(())
}
