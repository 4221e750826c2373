//! What is said of a text with a rule pack besides the catalogue.

use super::{PackCarrier, PackFormat};
use crate::diagnose::Diagnosis;
use crate::matched::Proof;

/// Letters that a rule names: with a check character they prove what they begin or end.
const TWO_LETTERS: usize = 2;
/// So many digits are of few kinds of number.
const MANY_DIGITS: usize = 20;

/// A kind of number of a rule pack that fits.
///
/// ```
/// use tracklint::{Diagnoser, Proof, pack::Pack};
///
/// let pack = Pack::from_toml(
///     "[[carriers]]\nid = \"my-line\"\nname = \"My Line\"\nformats = [{ id = \"my-a\", shape = \"'MYL' n9\" }]",
/// )?;
/// let d = pack.diagnoser(Diagnoser::new()).diagnose("MYL499273987");
/// let found = &d.own()[0];
/// assert_eq!((found.carrier.id.as_str(), found.format.id.as_str()), ("my-line", "my-a"));
/// assert_eq!((found.check, found.proof(), found.confidence), (None, Proof::Shape, 0.5));
/// # Ok::<(), tracklint::pack::PackError>(())
/// ```
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct PackMatch<'p> {
    /// Whose number it is.
    pub carrier: &'p PackCarrier,
    /// What kind of number.
    pub format: &'p PackFormat,
    /// Whether the check character agrees; `None` without one.
    pub check: Option<bool>,
    /// How sure it is, next to the catalogue's matches. A pack knows no volumes, so this is a rank, not a probability:
    /// 1 for the declared carrier, otherwise 0.9 with a check character and 0.5 by shape alone.
    pub confidence: f64,
}

impl PackMatch<'_> {
    /// Whether the number proves to be of this kind: its check character agrees, and it has letters that the rule
    /// names, or so many digits that hardly any other number has the shape.
    pub(super) fn is_proven(&self, number: &str) -> bool {
        let long = || number.bytes().filter(u8::is_ascii_digit).count() >= MANY_DIGITS;
        self.check == Some(true) && (self.format.letters >= TWO_LETTERS || long())
    }

    /// What proves it.
    pub const fn proof(&self) -> Proof {
        if matches!(self.check, Some(true)) { Proof::CheckDigit } else { Proof::Shape }
    }
}

/// Everything that can be said about one text with a rule pack besides the catalogue.
///
/// ```
/// use tracklint::{Diagnoser, Verdict, pack::Pack};
///
/// let pack = Pack::from_toml(
///     "[[carriers]]\nid = \"my-line\"\nname = \"My Line\"\nformats = [{ id = \"my-a\", shape = \"n12\" }]",
/// )?;
/// let d = pack.diagnoser(Diagnoser::new()).diagnose("986578788855");
/// assert_eq!(d.own().len(), 1);
/// assert!(d.diagnosis().matches().iter().all(|known| known.carrier.id != "my-line"), "those of the catalogue");
/// assert_eq!(d.diagnosis().verdict(), Verdict::Plausible);
/// # Ok::<(), tracklint::pack::PackError>(())
/// ```
#[must_use]
#[derive(Clone, Debug)]
pub struct PackDiagnosis<'a, 'p> {
    pub(crate) diagnosis: Diagnosis<'a>,
    pub(super) own: Vec<PackMatch<'p>>,
}

impl<'a, 'p> PackDiagnosis<'a, 'p> {
    /// The diagnosis, with the verdict under the pack. Its matches are those of the catalogue.
    pub const fn diagnosis(&self) -> &Diagnosis<'a> {
        &self.diagnosis
    }

    /// The matches of the pack.
    pub fn own(&self) -> &[PackMatch<'p>] {
        &self.own
    }
}
