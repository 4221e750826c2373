//! Numbers of others under which the declared carrier hands parcels on.

use smallvec::SmallVec;

use crate::canon::{self, Compact};
use crate::damage;
use crate::diagnose::Diagnosis;
use crate::evidence::{BEGINNING, DISTINCTIVE, PROBABLE, SURE, WORTH_IT, bits};
use crate::finding::{Code, Detail, Finding, Repair, Severity, Span};
use crate::judge::judge;
use crate::matched::Fits;
use crate::matcher::Fit;
use crate::near;
use crate::profile::is_domestic;
use crate::rank::Context;
use crate::rule::{Carrier, Kind, Part, Role};
use crate::verdict::Verdict;

/// Whether a declaration says that others may deliver. Whose numbers each of these takes does not follow from another:
/// ask by name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Relays {
    /// It does not.
    #[default]
    No,
    /// By the name of a service that every post offers: any post may.
    Posts,
    /// Nobody knows: no number of the carrier is public, or some were merely seen, so that any may be its own.
    Silent,
    /// By a service behind the carrier's name: posts and those of the last mile may.
    Service,
    /// By the name of a channel, which is called after who delivers for a line: the line's own numbers are right, too,
    /// and most lines are of forwarders that nobody lists.
    Line,
    /// By a cross-border carrier, of which nobody knows who delivers for it: anybody may.
    Anybody,
    /// By a marketplace, or a name that says nothing of who moves the parcel: lines may, too.
    Open,
}

impl Relays {
    /// Whether the carrier delivers under its own numbers alone, but for what posts may deliver.
    #[cfg(feature = "packs")]
    pub(crate) const fn is_exclusive(self) -> bool {
        matches!(self, Self::No | Self::Posts)
    }

    /// Whether numbers of posts, and of those of the last mile, may be right.
    const fn takes_last_mile(self) -> bool {
        matches!(self, Self::Service | Self::Line | Self::Anybody | Self::Open)
    }

    /// Whether numbers of cross-border lines may be right.
    const fn takes_lines(self) -> bool {
        matches!(self, Self::Line | Self::Open)
    }

    /// Whether numbers of anybody who delivers may be right, without a proof.
    const fn takes_anybody(self) -> bool {
        matches!(self, Self::Anybody | Self::Open)
    }

    /// Whether a number that is unknown under the carrier may be one of others.
    const fn takes_unknown(self) -> bool {
        matches!(self, Self::Line | Self::Anybody | Self::Open)
    }

    /// The same with a service besides, by which the last mile may deliver, too.
    pub(crate) const fn with_service(self) -> Self {
        if self.takes_last_mile() { self } else { Self::Service }
    }
}

/// To whom the declared carrier may hand a parcel on.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Relay {
    /// To carriers that deliver.
    pub(crate) relays: Relays,
    /// It delivers itself what the post of another country has numbered.
    pub(crate) delivers: bool,
}

impl Relay {
    /// Whether anybody else may deliver at all.
    pub(crate) const fn may_be(self) -> bool {
        !matches!(self.relays, Relays::No) || self.delivers
    }
}

/// The diagnosis under no carrier, with a note on whose number it is, when the declared one hands parcels on under such
/// numbers: cross-border carriers and logistics arms of marketplaces to whoever delivers, named services such as
/// `SurePost` to posts, and posts deliver what those of other countries have numbered. `own` is the diagnosis under the
/// declared one.
#[cold]
pub(crate) fn handed_on<'a>(context: Context, own: &Diagnosis<'a>, relay: Relay) -> Option<Diagnosis<'a>> {
    let carrier = context.carrier().filter(|_| relay.may_be())?;
    if own.verdict() == Verdict::Unknown && carrier.is_hardly_known() && own.repairs.is_empty() {
        return of_silent(context, own.input, carrier);
    }
    let open = || match relay.relays {
        Relays::Line => of_unlisted(context, own, carrier),
        Relays::Anybody | Relays::Open => of_nobody(own, carrier),
        _ => None,
    };
    taken(context, own, relay, carrier).or_else(open)
}

/// The diagnosis under no carrier, where it tells that the number is one under which the carrier may hand on.
fn taken<'a>(context: Context, own: &Diagnosis<'a>, relay: Relay, carrier: &'static Carrier) -> Option<Diagnosis<'a>> {
    let (input, verdict) = (own.input, own.verdict());
    let refused = match verdict {
        Verdict::Mismatch | Verdict::Suspect => true,
        Verdict::Unknown => relay.relays.takes_unknown(),
        _ => false,
    };
    if relay.relays == Relays::Silent && !relay.delivers || !refused {
        return None;
    }
    let mut open = judge(context.undeclared(), input);
    let (fits, fit) = sound(context, &open)?;
    let (issuer, format) = (fit.format.carrier(), fit.format.format());
    // What anybody may give out proves nothing against a slip in a number of the carrier's own.
    let unheard = || fits.is_of_no_house(fit) && is_slip(own);
    let proven = fits.proves(fit) && !unheard() || fits.is_item_of_a_post();
    let (last_mile, anybody) = (relay.relays.takes_last_mile(), relay.relays.takes_anybody());
    let line = relay.relays.takes_lines();
    let clear = proven
        || verdict == Verdict::Mismatch && tells(&fits, fit)
        || (anybody || line) && !begins_as_own(carrier, &fits, fit, BEGINNING) && !is_slip(own) && speaks(&fits, fit);
    let takes = match issuer.kind {
        Kind::Post => anybody || last_mile && proven || fits.is_item_of_a_post(),
        Kind::Identifier => last_mile && proven || fits.is_item_of_a_post(),
        Kind::LastMile if last_mile => proven || anybody,
        Kind::CrossBorder => line,
        Kind::Express | Kind::Regional => anybody && !is_domestic(issuer, format),
        _ => false,
    };
    // What posts number otherwise is none of their express items.
    let ems = relay.relays != Relays::Posts || relay.delivers || fits.number().as_bytes().first() == Some(&b'E');
    let cut = || !proven && fit.check != Some(true) && is_cut(&fits, carrier);
    if !takes || !clear || !ems || format.role == Role::OrderReference || cut() {
        return None;
    }
    let detail = Detail::Carrier { carrier: issuer, declared: Some(carrier) };
    let whole = Span::new(0, input.len());
    open.findings.push(Finding::new(Code::CarrierMismatch, whole).detail(detail).severity(Severity::Note));
    Some(open)
}

/// The answer for digits of which nobody can tell whose they are, where anybody may deliver for the declared carrier:
/// they may be those of one that nobody listed, and no number of its own is worth a guess.
fn of_nobody<'a>(own: &Diagnosis<'a>, carrier: &'static Carrier) -> Option<Diagnosis<'a>> {
    let bare = match own.fits {
        Some(fits) => fits.is_bare(),
        None => !own.input.bytes().any(|b| b.is_ascii_alphabetic()),
    };
    let cause = own.findings.first().filter(|_| bare)?;
    let clear = match own.verdict() {
        Verdict::Mismatch => own.fits.zip(own.fit()).is_none_or(|(fits, fit)| {
            fits.proves(fit) || speaks(&fits, fit) && !begins_as_own(carrier, &fits, fit, BEGINNING)
        }),
        Verdict::Suspect if cause.code == Code::PartMissing => {
            own.repairs.first().is_some_and(|repair| repair.is_likely() || repair.probability >= WORTH_IT)
        }
        _ => true,
    };
    if clear {
        return None;
    }
    // Where something is missing, nothing stands.
    let place = if cause.span.start < cause.span.end { cause.span } else { Span::new(0, own.input.len()) };
    let mut out = unknown(own, carrier, place);
    let besides = own.findings.iter().filter(|finding| finding.code != Code::CarrierMismatch).cloned();
    out.findings.extend(besides);
    for finding in out.findings.iter_mut().filter(|finding| finding.code == Code::PartMissing) {
        finding.severity = Severity::Note;
    }
    Some(out)
}

/// The answer for a number that may be that of a line which nobody listed: it begins with letters, with which none of
/// whoever delivers for the line begins, and nothing tells whose it is.
fn of_unlisted<'a>(context: Context, own: &Diagnosis<'a>, carrier: &'static Carrier) -> Option<Diagnosis<'a>> {
    /// One letter begins the numbers of too many.
    const LETTERS: usize = 2;
    let refused = matches!(own.verdict(), Verdict::Mismatch | Verdict::Suspect | Verdict::Ruined);
    let number = canon::compact(own.input)?;
    let signs = number.text();
    let lettered = signs.iter().take_while(|sign| sign.is_ascii_alphabetic()).count() >= LETTERS;
    let known = || has_own_letters(carrier, signs) || near::own_beginning(&number, carrier) >= bits(DISTINCTIVE);
    if !refused || !lettered || own.repairs.first().is_some_and(Repair::is_likely) || known() {
        return None;
    }
    let open = judge(context.undeclared(), own.input);
    let clear =
        open.fits.zip(open.fit()).is_some_and(|(fits, fit)| fits.proves(fit) || fits.confidence(fit) >= PROBABLE);
    if clear || !matches!(open.verdict(), Verdict::Plausible | Verdict::Unknown) {
        return None;
    }
    Some(unknown(own, carrier, Span::new(0, own.input.len())))
}

/// The answer that what stands at a place is of no known format of a carrier.
fn unknown<'a>(own: &Diagnosis<'a>, carrier: &'static Carrier, place: Span) -> Diagnosis<'a> {
    let detail = Detail::Carrier { carrier, declared: Some(carrier) };
    let mut out = Diagnosis::new(own.input, Verdict::Unknown);
    out.findings.push(Finding::new(Code::UnknownFormat, place).detail(detail));
    out
}

/// The diagnosis under no carrier, where no number of the declared one is public, or some were merely seen: what
/// others' numbers look like says nothing against it, and what is right without a name is right beside one that says
/// nothing. What begins as its own is nobody else's for its shape.
fn of_silent<'a>(context: Context, input: &'a str, carrier: &'static Carrier) -> Option<Diagnosis<'a>> {
    let mut open = judge(context.undeclared(), input);
    let stranger = || {
        open.fits
            .zip(open.fit())
            .is_some_and(|(fits, fit)| begins_as_own(carrier, &fits, fit, DISTINCTIVE) && !fits.proves(fit))
    };
    if sound(context, &open).is_none() || stranger() {
        return None;
    }
    let detail = Detail::Carrier { carrier, declared: None };
    let code = if carrier.formats.is_empty() { Code::NoPublicFormat } else { Code::ObservedRule };
    open.findings.push(Finding::new(code, Span::new(0, input.len())).detail(detail));
    Some(open)
}

/// The fit of a number that is accepted, or would be if it were not for what stands beside it.
fn sound(context: Context, open: &Diagnosis<'_>) -> Option<(Fits, Fit)> {
    if open.verdict().is_acceptable() {
        return open.fits.zip(open.fit());
    }
    let likely = open.repairs.first().filter(|repair| repair.is_likely() && open.verdict() == Verdict::Suspect)?;
    let alone = judge(context.undeclared(), &likely.number);
    // What was mended is no number that was there.
    let there = canon::compact(&likely.number).is_some_and(|number| is_written_in(&number, open.input));
    if alone.verdict().is_ok() && there { alone.fits.zip(alone.fit()) } else { None }
}

/// Whether the letters and digits of a number stand in a text, one behind the other.
fn is_written_in(number: &Compact, text: &str) -> bool {
    let kept = text.bytes().filter(u8::is_ascii_alphanumeric).map(|b| b.to_ascii_uppercase());
    let kept: SmallVec<[u8; 64]> = kept.collect();
    kept.windows(number.len).any(|part| part == number.text())
}

/// Whether a number begins as the carrier's own do: with letters of one kind of them, or with characters that say so
/// much at the least, and more than all that speaks for the fit of somebody else.
fn begins_as_own(carrier: &Carrier, fits: &Fits, fit: Fit, least: u8) -> bool {
    let said = || fits.compact().map_or(0.0, |number| near::own_beginning(&number, carrier));
    let says_more = |said: f64| said >= bits(least) && said > bits(fit.evidence);
    has_own_letters(carrier, fits.number().as_bytes()) || says_more(said())
}

/// Whether letters and digits are as many as a column holds, and the beginning of longer numbers of the carrier: then
/// the shape of somebody else's says nothing for them.
fn is_cut(fits: &Fits, carrier: &Carrier) -> bool {
    let begins = |number: Compact| {
        number.letters != 0 && damage::has_width_of_column(&number) && near::begins_longer(&number, carrier)
    };
    fits.compact().is_some_and(begins)
}

/// Whether two letters or more in front of a number are those in front of all numbers of one kind of the carrier's.
fn has_own_letters(carrier: &Carrier, number: &[u8]) -> bool {
    /// One letter is not much of a beginning.
    const FEWEST: usize = 2;
    let lettered = |head: &str| head.len() >= FEWEST && head.bytes().all(|b| b.is_ascii_alphabetic());
    carrier.formats.iter().any(|format| match format.shape.first() {
        Some(Part::Lit(head)) => lettered(head) && number.starts_with(head.as_bytes()),
        Some(Part::OneOf(_, heads)) => heads.iter().any(|head| lettered(head) && number.starts_with(head.as_bytes())),
        _ => false,
    })
}

/// Whether the declared carrier has a number of its own that this one is a slip of, rather than one that lacks a whole
/// part or is of another length.
fn is_slip(own: &Diagnosis) -> bool {
    const OF_LENGTH: [Code; 5] =
        [Code::PartMissing, Code::SuffixMissing, Code::WrongLength, Code::ExtraPart, Code::LeadingZeroLost];
    let likely = own.repairs.first().is_some_and(Repair::is_likely);
    own.verdict() == Verdict::Suspect && (likely || !own.findings.first().is_some_and(|f| OF_LENGTH.contains(&f.code)))
}

/// Whether more speaks for this carrier than for all others together, or its check digit agrees and nobody else has
/// such numbers.
fn speaks(fits: &Fits, fit: Fit) -> bool {
    fits.confidence(fit) >= PROBABLE || fit.check == Some(true) && fits.carriers() == 1
}

/// Whether letters of a carrier's own tell whose a number is, as long as the declared one knows nothing that is so
/// near, and no courier to the warehouse has the same.
fn tells(fits: &Fits, fit: Fit) -> bool {
    let lettered = fits.number().as_bytes().iter().any(u8::is_ascii_alphabetic);
    let collected = || fits.admitted().any(|fit| is_domestic(fit.format.carrier(), fit.format.format()));
    lettered && fit.is_distinctive() && fits.confidence(fit) >= SURE && !collected()
}
