//! The one place that asks the library.

mod declarations;
mod hint;
mod identity;
mod said;
mod shown;

use anyhow::{Result, bail};
use tracklint::batch::{Batch, ColumnFinding, Entry};
use tracklint::pack::{Pack, PackDiagnoser, PackMatch};
use tracklint::profile::Profile;
use tracklint::{
    Applicability, Carrier, Code, Diagnoser, Finding, Fix, Lang, Match, Order, OrderDiagnosis, Repair, Severity, Span,
    Verdict, profiles,
};

use crate::args::Context;
use crate::day::today;
use crate::language::Say;
use crate::packs;
pub use declarations::Declarations;
use hint::hinted;
pub use identity::Identity;
pub use said::Said;
pub use shown::{shown, shown_alone, shown_beside, shown_of};

/// Different numbers of a column that are remembered exactly: as many as a hash table of 2^18 places takes. With the
/// sketch behind them, memory stays below 100 MiB.
const REMEMBERED: usize = (1 << 18) / 8 * 7;

/// A carrier that the shop uses is not meant where it is less likely than this.
const LEAST: f64 = 0.05;

/// What there is to say about one number.
#[derive(Clone, Debug)]
pub struct Answer {
    pub verdict: Verdict,
    pub canonical: Option<String>,
    pub matches: Vec<Match>,
    /// Matches of the user's rule packs.
    pub own: Vec<PackMatch<'static>>,
    pub findings: Vec<Said>,
    pub repairs: Vec<Repair>,
    pub fix: Option<Fix>,
    /// What the number was, or is meant to be, where nothing fits it as it stands.
    pub identity: Option<Identity>,
    /// The marketplace that the number goes to, where it is known.
    pub marketplace: Option<&'static str>,
    /// Whether the finding that decided the verdict is among the findings; else nothing is made of the verdict.
    pub decided: bool,
}

impl Answer {
    /// The heaviest of what was found, and of the verdict; none means that all is well. A cause that weighs less than
    /// its code does was made lighter: by the configuration, or because its rule was merely observed, and such a rule
    /// condemns nobody.
    pub fn severity(&self) -> Option<Severity> {
        let heaviest = self.findings.iter().map(|finding| finding.severity).max()?;
        let lighter = self.findings.iter().any(|finding| finding.severity < finding.code.severity());
        let verdict = self.verdict.severity().filter(|_| self.decided && !lighter);
        Some(verdict.map_or(heaviest, |verdict| verdict.max(heaviest)))
    }

    /// Keeps the findings that are so.
    pub fn retain(&mut self, is_kept: impl FnMut(&Said) -> bool) {
        let first = |answer: &Self| answer.findings.first().map(|finding| finding.code);
        let cause = first(self);
        self.findings.retain(is_kept);
        self.decided &= first(self) == cause;
    }

    /// Whether the user's rules know the number at least as well as the catalogue does.
    pub fn is_own(&self) -> bool {
        let best = self.matches.first().map_or(0.0, |best| best.confidence);
        self.own.first().is_some_and(|own| own.confidence >= best)
    }

    /// The identifier of the carrier that the number is of, or most probably meant to be of.
    pub fn carrier(&self) -> Option<&'static str> {
        let own = self.own.first().filter(|_| self.is_own()).map(|own| own.carrier.id.as_str());
        let best = || self.matches.first().map(|best| best.carrier.id);
        own.or_else(best).or_else(|| self.repairs.first().map(|repair| repair.carrier.id))
    }
}

/// Answers questions in one language and one context.
#[derive(Debug)]
pub struct Engine {
    desk: Diagnoser,
    /// The desk with the user's rule packs beside the catalogue.
    reader: Option<PackDiagnoser<'static>>,
    pack: Option<&'static Pack>,
    /// The carriers that the shop uses; empty when it uses any. Those of its own rule packs it always uses.
    carriers: Vec<&'static Carrier>,
    /// The marketplace of all numbers.
    profile: Option<Profile<'static>>,
    pub lang: Lang,
}

/// What an order's number is, before anything is said of it.
pub type Judged<'a> = OrderDiagnosis<'a>;

impl Engine {
    pub fn new(context: &Context, lang: Lang) -> Result<Self> {
        let pack = packs::load(&context.rules, lang)?;
        let desk = Diagnoser::new();
        let mut desk = match context.today.as_deref() {
            None => desk,
            Some("today") => today().map_or(desk, |today| desk.today(today)),
            Some(text) => desk.today(text.parse()?),
        };
        let mut reader = pack.map(|pack| pack.diagnoser(desk));
        if let Some(name) = &context.carrier {
            reader = reader.map(|reader| reader.carrier(name)).transpose()?;
            if pack.is_none_or(|pack| pack.carrier(name).is_none()) {
                desk = desk.carrier(name)?;
            }
        }
        let mut profile = None;
        if let Some(name) = &context.profile {
            profile = pack.and_then(|pack| pack.profile(name)).or_else(|| profiles::profile(name).copied());
            match reader {
                Some(own) => reader = Some(own.profile(name).map_or_else(|| bail!(no_profile(name, pack, lang)), Ok)?),
                None => desk = desk.profile(known_profile(name, lang)?),
            }
        }
        Ok(Self { desk, reader, pack, carriers: Vec::new(), profile, lang })
    }

    /// Numbers of other carriers are reported.
    pub fn only(mut self, names: &[String]) -> Result<Self> {
        for name in names {
            if self.pack.is_none_or(|pack| pack.carrier(name).is_none()) {
                self.carriers.push(tracklint::carrier_named(name)?);
            }
        }
        Ok(self)
    }

    /// The user's rule packs beside the catalogue; none when none is named.
    pub fn own_rules(&self) -> Option<PackDiagnoser<'static>> {
        self.reader
    }

    /// Everything there is to say about one number.
    pub fn ask(&self, order: &Order) -> Answer {
        let answer = self.answer(order, &self.judge(order), |_, severity| Some(severity));
        let own = if answer.verdict == Verdict::Missing { Vec::new() } else { self.own(order) };
        Answer { own, ..answer }
    }

    /// The diagnosis of an order's number.
    pub fn judge<'a>(&self, order: &Order<'a>) -> Judged<'a> {
        match &self.reader {
            Some(reader) => reader.order(order),
            None => self.desk.order(order),
        }
    }

    /// What the user's rule packs know of an order's number.
    fn own(&self, order: &Order) -> Vec<PackMatch<'static>> {
        self.reader.map_or_else(Vec::new, |reader| reader.matches(order))
    }

    /// The diagnosis of the number of one of many orders, which declare the same again and again.
    pub fn judge_among<'a>(&self, order: &Order<'a>, known: &mut Declarations) -> Judged<'a> {
        match &self.reader {
            Some(reader) => reader.order(order),
            None => self.desk.order_with_declaration(order, known.of(&self.desk, order)),
        }
    }

    /// What a number adds to its column.
    pub fn entry(&self, order: &Order, judged: &Judged) -> Entry {
        Entry::new(&self.desk, order, judged)
    }

    /// A new column of numbers.
    pub fn column(&self) -> Batch {
        Batch::with(self.desk).remember(REMEMBERED)
    }

    /// The sentences of a diagnosis, for the findings that `weigh` lets through.
    pub fn answer(&self, order: &Order, judged: &Judged, weigh: impl Fn(Code, Severity) -> Option<Severity>) -> Answer {
        let number = judged.number();
        let of_order = || profiles::profile(order.marketplace?);
        let profile = self.profile.as_ref().or_else(of_order);
        // A message quotes what it speaks of.
        let shown = shown_of(number);
        let spoken = |finding: &Finding| {
            let severity = weigh(finding.code, finding.severity)?;
            Some(Said {
                code: finding.code,
                severity,
                span: finding.span,
                count: finding.count,
                message: finding.message(&shown, self.lang),
                help: hinted(
                    match profile {
                        Some(profile) => finding.help_on(profile, &shown, self.lang),
                        None => finding.help(&shown, self.lang),
                    },
                    finding.code,
                    self.lang,
                ),
            })
        };
        // What nobody issued is of nobody, though a shape of the user's rules takes it.
        let missing = number.verdict() == Verdict::Missing;
        let decided = judged.all().next().is_none_or(|cause| weigh(cause.code, cause.severity).is_some());
        let mut findings: Vec<Said> = judged.all().filter_map(spoken).collect();
        if let Some(carrier) = self.stranger(judged)
            && let Some(severity) = weigh(Code::CarrierNotTaken, Code::CarrierNotTaken.severity())
        {
            findings.push(self.not_taken(number.input(), carrier, severity));
        }
        Answer {
            verdict: number.verdict(),
            canonical: number.canonical().map(str::to_owned),
            matches: number.matches(),
            own: if missing { Vec::new() } else { self.own(&Order::new(number.input())) },
            findings,
            repairs: number.repairs().to_vec(),
            fix: number.fix().cloned(),
            identity: Identity::of(number),
            marketplace: profile.map(|profile| profile.id),
            decided,
        }
    }

    /// The sentences of a diagnosis; none when `weigh` lets nothing through, or nothing was found.
    pub fn remarks(
        &self,
        order: &Order,
        judged: &Judged,
        weigh: impl Fn(Code, Severity) -> Option<Severity>,
    ) -> Option<Answer> {
        let stranger = self.stranger(judged).map(|_| (Code::CarrierNotTaken, Code::CarrierNotTaken.severity()));
        let mut found = judged.all().map(|finding| (finding.code, finding.severity)).chain(stranger);
        let any = found.any(|(code, severity)| weigh(code, severity).is_some());
        any.then(|| self.answer(order, judged, weigh))
    }

    /// What to do about what a column shows.
    pub fn help(&self, found: &ColumnFinding) -> String {
        let advice = match &self.profile {
            Some(profile) => found.help_on(profile, self.lang),
            None => found.help(self.lang),
        };
        hinted(advice, found.code(), self.lang)
    }

    /// The carrier of a sound number, when the shop does not use it.
    fn stranger(&self, judged: &Judged) -> Option<&'static Carrier> {
        if self.carriers.is_empty() {
            return None;
        }
        let number = judged.number();
        let sound = number.verdict().is_acceptable();
        let best = number.best().filter(|_| sound)?.carrier;
        // Of bare digits that fit several, the one that is used may be meant, unless that is most unlikely.
        let uses = |carrier: &'static Carrier| self.carriers.contains(&carrier);
        let may_be = |own: &Match| own.confidence >= LEAST && uses(own.carrier);
        let used = uses(best) || number.matches().iter().any(may_be);
        (!used && self.own(&Order::new(number.input())).is_empty()).then_some(best)
    }

    /// The finding on a carrier that is none of those asked for.
    fn not_taken(&self, input: &str, carrier: &Carrier, severity: Severity) -> Said {
        let names: Vec<&str> = self.carriers.iter().map(|carrier| carrier.id).collect();
        let names = names.join(self.lang.say(", ", "、"));
        Said {
            code: Code::CarrierNotTaken,
            severity,
            span: Span::new(0, input.len()),
            count: 1,
            message: self.lang.say(
                format!("a number of {}, which is not one of the carriers in tracklint.toml", carrier.name),
                format!("这是{}的单号，不在 tracklint.toml 所列的承运商中", carrier.name_zh.unwrap_or(carrier.name)),
            ),
            help: self.lang.say(format!("the listed carriers are: {names}"), format!("已列承运商：{names}")),
        }
    }
}

/// The fix of an answer, when it is sure enough.
pub fn fix(answer: &Answer, least: Applicability) -> Option<&Fix> {
    answer.fix.as_ref().filter(|fix| fix.applicability >= least)
}

/// The marketplace that goes by a name, or a sentence with those that are known.
fn known_profile(name: &str, lang: Lang) -> Result<&'static Profile<'static>> {
    profiles::profile(name).map_or_else(|| bail!(no_profile(name, None, lang)), Ok)
}

/// The sentence on a marketplace that nobody knows.
fn no_profile(name: &str, pack: Option<&'static Pack>, lang: Lang) -> String {
    let own = pack.into_iter().flat_map(Pack::profiles);
    let ids: Vec<&str> = own.chain(profiles::PROFILES.iter().map(|profile| profile.id)).collect();
    let nearest = ids.iter().map(|id| (strsim::jaro_winkler(id, name), *id)).max_by(|a, b| a.0.total_cmp(&b.0));
    let hint = nearest
        .filter(|(near, _)| *near > 0.8)
        .map_or_else(String::new, |(_, id)| lang.say(format!("did you mean `{id}`? "), format!("是不是“{id}”？")));
    let known = ids.join(lang.say(", ", "、"));
    lang.say(
        format!("unknown marketplace `{name}`; {hint}choose from {known} (generic for any other)"),
        format!("没有名为“{name}”的平台；{hint}可选：{known}（没列出的平台用 generic）"),
    )
}
