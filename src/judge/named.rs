//! The carrier that is named beside a number, by its name or by the host of a link. What it accepts is its own. Where
//! it does not know the number, but would know it if it were not for a fault, and little speaks for another carrier,
//! the fault is what there is to tell.

use super::attribution::{self, Attributed, grade};
use super::open::parts_letters;
use super::sisters::as_sister_sees;
use super::{Case, Grade, judge};
use crate::canon::Compact;
use crate::carriers;
use crate::cell::{claim, url};
use crate::diagnose::Diagnosis;
use crate::evidence::{PROBABLE, WORTH_IT};
use crate::finding::{Applicability, Code, Detail, Finding, Repair, Span};
use crate::foreign;
use crate::matched::Fits;
use crate::matcher::Fit;
use crate::names::{self, Brand};
use crate::party::is_line;
use crate::rank::Context;
use crate::rule::{Carrier, Kind};
use crate::script::is_han;
use crate::verdict::Verdict;

impl<'a> Case<'a> {
    /// The answer as if the carrier had been declared that is named beside the number.
    pub(super) fn as_named(&self) -> Option<Diagnosis<'a>> {
        // Several companies may be meant by a name that they share.
        let shared = || self.names_beside().find_map(names::of_brand);
        let hint = self.peeled.hint.or_else(shared)?;
        let brand = self.brand_beside().or_else(|| names::affiliates(hint));
        let context = Context { brand, ..self.context };
        match self.attributed().zip(self.fits()) {
            // What is only a proposal as it stands may stay one.
            Some(attributed) => as_of(context, self.input, attributed, hint)
                .filter(|out| out.verdict != Verdict::Unknown || self.peeled.sure == Applicability::Safe)
                .filter(|out| out.verdict != Verdict::Unknown || !self.is_beside_marketplace()),
            None if self.context.declared.is_none() && hint.kind != Kind::Identifier => {
                let declared = Some(carriers::index(hint)?);
                let out = judge(Context { declared, ..context }, self.input);
                let slip = out.repairs.first().is_some_and(Repair::is_likely)
                    && out.findings.first().is_some_and(|f| f.code == Code::LetterInDigitSlot);
                (out.verdict == Verdict::Ruined || out.verdict == Verdict::Suspect && slip).then_some(out)
            }
            None => None,
        }
    }

    /// What the carrier that is named beside the number, or a sister of it, makes of that, where one of them accepts it.
    pub(super) fn attributed_to(&self, hint: &'static Carrier, number: Compact) -> Option<Attributed> {
        let brand = self.brand_beside().or_else(|| names::affiliates(hint));
        let context = Context { declared: carriers::index(hint), brand, ..self.context };
        let fits = Fits::of(context, number);
        if let Some(own) = grade(&fits).filter(|(_, grade)| *grade != Grade::Other) {
            return Some(Attributed { fits, to: Some(own) });
        }
        let fits = as_sister_sees(context, &fits, fits.best()?)?;
        Some(Attributed { fits, to: Some(grade(&fits)?) })
    }

    /// The format of the carrier whose name stands beside a number of which another one was declared.
    pub(super) fn named_fit(&self, fits: &Fits) -> Option<Fit> {
        self.context.declared?;
        let hint = self.peeled.hint?;
        fits.all().find(|fit| fit.accepted() && fit.format.carrier() == hint && !attribution::is_vague(*fit))
    }

    /// Whether a number is one of the carrier whose name stands beside it, and not of the declared one.
    pub(super) fn is_named(&self, fit: Fit) -> bool {
        self.context.declared.is_some()
            && self.peeled.hint == Some(fit.format.carrier())
            && self.context.carrier() != self.peeled.hint
    }

    /// The brand that the name beside the number is, or that of the page.
    fn brand_beside(&self) -> Option<Brand> {
        self.names_beside().find_map(names::brand).or_else(|| self.brand_of_page())
    }

    /// The brand that the page is called by whose address stood beside the number.
    fn brand_of_page(&self) -> Option<Brand> {
        let address = self.peeled.findings.iter().find(|f| f.code == Code::Url)?.span;
        url::brand(address.of(self.input)).filter(|brand| self.peeled.hint.is_some_and(|hint| brand.covers(hint)))
    }

    /// The names that stood beside the number, with their signs.
    pub(super) fn names_beside(&self) -> impl Iterator<Item = &'a str> {
        let glued = self.peeled.findings.iter().filter(|f| f.code == Code::CarrierNameGlued);
        glued.map(|f| f.span.of(self.input))
    }

    /// Whether a name beside the number is that of a marketplace, after which its carrier is called: 亚马逊.
    fn is_beside_marketplace(&self) -> bool {
        self.names_beside().any(foreign::is_marketplace)
    }

    /// Tells that the name or host that stood beside the number is not that of a carrier that accepts it.
    pub(super) fn disagree(&mut self, hint: &'static Carrier) {
        // Two or three letters in front of the digits may be the number's own, when not its carrier's name.
        const MOST_LETTERS: usize = 3;
        // A marketplace sends its parcels under the numbers of others, and no number has Chinese letters.
        let of_marketplace = hint.kind == Kind::Marketplace || self.is_beside_marketplace();
        let glued = |f: &Finding| {
            let name = f.span.of(self.input);
            let letters = name.chars().filter(|c| c.is_alphanumeric()).count();
            f.code == Code::CarrierNameGlued
                && !(of_marketplace && name.starts_with(is_han))
                && f.span.end <= self.peeled.core.start
                && (f.span.end == self.peeled.core.start || letters <= MOST_LETTERS)
        };
        let apart = || {
            let before = self.input[..self.peeled.core.start].chars().next_back();
            before.is_some_and(|c| !c.is_alphanumeric())
        };
        let beyond = || self.peeled.is_beyond_doubt(self.input, self.peeled.core);
        let named = self.names_beside().next().is_some();
        let joined = || named && parts_letters(self.peeled.core.of(self.input)) && !beyond();
        let proven = || apart() && beyond();
        if self.peeled.findings.iter().any(glued) && !proven() || joined() {
            self.peeled.sure = self.peeled.sure.min(Applicability::Likely);
        }
        self.disowned = true;
        if of_marketplace {
            return;
        }
        let detail = Detail::Carrier { carrier: hint, declared: None };
        self.findings.push(Finding::new(Code::CarrierHintDisagrees, self.peeled.core).detail(detail));
    }
}

/// The answer for what a page holds, as if the carrier had been declared whose page it is.
pub(super) fn of_page<'t>(context: Context, text: &'t str, host: &'static Carrier) -> Option<Diagnosis<'t>> {
    let number = claim::number(text, Span::new(0, text.len()))?;
    let fits = Fits::of(context, number);
    as_of(context, text, (grade(&fits)?, fits), host)
}

/// The answer as if the carrier that is named had been declared, where that says more than what fits.
fn as_of<'t>(
    context: Context,
    text: &'t str,
    ((fit, grade), fits): ((Fit, Grade), Fits),
    named: &'static Carrier,
) -> Option<Diagnosis<'t>> {
    let own = fit.format.carrier() == named || fits.is_of(named);
    // Where nothing says whose a number is but what takes nearly any, nobody knows it better than the one that is
    // named.
    let faint = fits.confidence(fit) < WORTH_IT;
    if context.declared.is_some() || own || grade != Grade::Fits || named.kind == Kind::Identifier && !faint {
        return None;
    }
    // Whoever hands parcels on has numbers of others, of digits alone for one.
    let lettered = fits.number().as_bytes().iter().any(u8::is_ascii_alphabetic);
    let line = is_line(named);
    let theirs = line && !lettered;
    if theirs && !faint {
        return None;
    }
    // Digits that a number begins with say less of whose it is than letters do.
    let clear = if lettered { WORTH_IT } else { PROBABLE };
    let outlined = attribution::outline_is_distinctive(fit) && fits.confidence(fit) >= clear;
    if fits.proves(fit) || fits.is_item_of_a_post() {
        return None;
    }
    let declared = Some(carriers::index(named)?);
    let mut out = judge(Context { declared, ..context }, text);
    let cause = out.findings.first()?.code;
    // A check digit that agrees by chance is one in ten: against it only what is as likely counts.
    let likely = || out.repairs.first().is_some_and(Repair::is_likely);
    let probable = || out.repairs.iter().map(|r| r.probability).sum::<f64>() >= PROBABLE;
    let better = match out.verdict {
        Verdict::Ruined => !line || faint,
        Verdict::Suspect if cause == Code::SeveralNumbers => false,
        // A letter that looks like a digit among digits is one; a check digit that agrees with it does so by chance.
        Verdict::Suspect if cause == Code::LetterInDigitSlot => likely() || !outlined,
        _ if outlined => false,
        Verdict::Suspect if line || fit.check == Some(true) => faint || likely() || probable(),
        Verdict::Suspect => true,
        _ if theirs => false,
        Verdict::Unknown => faint,
        // Where nothing tells that the number is rather somebody else's, whoever is named says more.
        Verdict::Mismatch if fits.confidence(fit) < PROBABLE => {
            disown(&mut out, named);
            true
        }
        _ => false,
    };
    better.then_some(out)
}

/// A number of somebody who is not known: a name beside it is no reason to refuse it, and what takes it no reason to
/// submit it.
fn disown(out: &mut Diagnosis<'_>, named: &'static Carrier) {
    let detail = Detail::Carrier { carrier: named, declared: Some(named) };
    if let Some(cause) = out.findings.first_mut() {
        *cause = Finding::new(Code::UnknownFormat, cause.span).detail(detail);
    }
    (out.verdict, out.canonical, out.fits, out.attributed, out.fix) = (Verdict::Unknown, None, None, None, None);
    out.repairs.clear();
}
