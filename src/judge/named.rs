//! A carrier that is named beside a number which it does not know: where little speaks for another one, and it would know the
//! number but for a fault, the fault is what there is to tell.

use super::attribution;
use super::{Case, Grade, grade, judge};
use crate::carriers;
use crate::cell::claim;
use crate::diagnose::Diagnosis;
use crate::evidence::PROBABLE;
use crate::finding::{Applicability, Code, Span};
use crate::matched::Fits;
use crate::matcher::Fit;
use crate::names;
use crate::party::is_line;
use crate::rank::Context;
use crate::rule::{Carrier, Kind};
use crate::verdict::Verdict;

impl<'a> Case<'a> {
    /// The answer as if the carrier had been declared that is named beside the number.
    pub(super) fn as_named(&self) -> Option<Diagnosis<'a>> {
        let hint = self.peeled.hint?;
        // Several companies may be meant by a name that they share.
        if self.brand_beside().is_some() && !names::is_eponym(hint) {
            return None;
        }
        as_of(self.context, self.input, self.attributed().zip(self.fits())?, hint)
    }
}

/// The answer for what a page holds, as if the carrier had been declared whose page it is.
pub(super) fn of_page<'t>(context: Context, text: &'t str, host: &'static Carrier) -> Option<Diagnosis<'t>> {
    let number = claim::number(text, Span::new(0, text.len()))?;
    let fits = Fits::of(context, number);
    as_of(context, text, (grade(&fits)?, fits), host)
}

fn as_of<'t>(
    context: Context,
    text: &'t str,
    ((fit, grade), fits): ((Fit, Grade), Fits),
    named: &'static Carrier,
) -> Option<Diagnosis<'t>> {
    let own = fit.format.carrier() == named || fits.is_of(named);
    if context.declared.is_some() || own || grade != Grade::Fits || named.kind == Kind::Identifier {
        return None;
    }
    // Whoever hands parcels on has numbers of others, of digits alone for one.
    let lettered = fits.number().as_bytes().iter().any(u8::is_ascii_alphabetic);
    let line = is_line(named);
    if line && !lettered {
        return None;
    }
    if fits.proves(fit) || fits.is_item_of_a_post() || attribution::outline_is_distinctive(fit) {
        return None;
    }
    let declared = carriers::index(named);
    let out = judge(Context { declared, ..context }, text);
    let cause = out.findings.first()?.code;
    // A check digit that agrees by chance is one in ten: against it only what is as likely counts.
    let likely = || out.repairs.first().is_some_and(|r| r.applicability >= Applicability::Likely);
    let probable = || out.repairs.iter().map(|r| r.probability).sum::<f64>() >= PROBABLE;
    let told = match out.verdict {
        Verdict::Ruined => !line,
        Verdict::Suspect if cause == Code::SeveralNumbers => false,
        Verdict::Suspect if line || fit.check == Some(true) => likely() || probable(),
        Verdict::Suspect => true,
        _ => false,
    };
    told.then_some(out)
}
