//! Signs that are a part of a number, where another one was written instead: `2806-12345678` for `2806/12345678`.

use super::Case;
use crate::evidence::PROPOSED;
use crate::finding::{Applicability, Code, Detail, Finding, Repair, Span};
use crate::matched::Fits;
use crate::matcher::Fit;
use crate::repair;
use crate::rule::{Format, Part, Set};

impl Case<'_> {
    /// What a number was that has another sign in the place of the one that numbers of the declared carrier own. Who
    /// takes the letters and digits alone proves nothing.
    pub(super) fn with_another_sign(&self, fits: &Fits, fit: Fit) -> Option<repair::Search> {
        let carrier = self.context.carrier().filter(|_| !fits.proves(fit) && self.peeled.rewritten.is_none())?;
        let core = self.core();
        let signed = |c: char| !c.is_alphanumeric();
        let (front, rest) = core.of(self.input).split_once(signed)?;
        let back = rest.trim_start_matches(signed);
        let place = Span::new(core.start + front.len(), core.end - back.len());
        let found = place.of(self.input).chars().next()?;
        let meant = |format: &'static Format| {
            let sign = format.shape.iter().find_map(own_sign)?;
            let number = format!("{front}{sign}{back}").to_ascii_uppercase();
            let fits = format.fits(number.as_bytes()) && format.check_agrees(number.as_bytes()) != Some(false);
            fits.then_some((format, sign, number))
        };
        let (format, sign, number) = carrier.formats.iter().find_map(meant)?;
        let detail = Detail::Character { found, expected: Set::of(sign), format };
        let findings = vec![Finding::new(Code::WrongCharacter, place).detail(detail)];
        let (applicability, probability) = (Applicability::Likely, PROPOSED);
        let repairs = vec![Repair { number, carrier, applicability, probability }];
        Some(repair::Search { findings, repairs })
    }
}

/// The sign that a part is, and nothing else.
fn own_sign(part: &Part) -> Option<&'static str> {
    match *part {
        Part::Lit(sign) if sign.len() == 1 && !sign.bytes().all(|b| b.is_ascii_alphanumeric()) => Some(sign),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::Diagnoser;

    #[test]
    fn only_one_sign_stands_in_the_place_of_the_own_one() {
        for (text, meant) in [
            ("2806 61840739", Some("2806/61840739")),
            ("2806-61840739", Some("2806/61840739")),
            ("2806 6184 0739", None),
            ("280661840739", None),
        ] {
            let d = Diagnoser::new().carrier("NACEX").unwrap().diagnose(text);
            let likely = d.repairs().first().filter(|repair| repair.is_likely());
            assert_eq!(likely.map(|repair| repair.number.as_str()), meant, "{text}");
        }
    }
}
