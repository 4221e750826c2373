//! What a search for near misses and repairs found, and what it says at once.

use alloc::string::String;
use alloc::vec::Vec;

use super::LISTED;
use crate::canon::Compact;
use crate::evidence::EVEN;
use crate::finding::{Applicability, Code, Finding, Repair};
use crate::matched::Fits;
use crate::near;
use crate::party::is_line;
use crate::rank::Context;
use crate::rule::Carrier;

/// What is wrong with a text, and what may have been meant.
#[derive(Debug, Default)]
pub(crate) struct Search {
    /// What is wrong, the cause first.
    pub(crate) findings: Vec<Finding>,
    /// The likeliest repairs, the likeliest first.
    pub(crate) repairs: Vec<Repair>,
}

impl Search {
    /// What is wrong in the first place; `None` when the text is near nothing.
    pub(crate) fn cause(&self) -> Option<Code> {
        self.findings.first().map(|finding| finding.code)
    }

    /// Whether the first repair is the only one that comes into question.
    pub(crate) fn is_likely(&self) -> bool {
        self.repairs.first().is_some_and(Repair::is_likely)
    }

    /// Whether the first repair is this number.
    pub(crate) fn leads_to(&self, number: &[u8]) -> bool {
        self.repairs.first().is_some_and(|repair| repair.number.as_bytes() == number)
    }

    /// How probable the listed repairs are together.
    pub(crate) fn probability(&self) -> f64 {
        self.repairs.iter().map(|repair| repair.probability).sum()
    }

    /// The same where something else speaks against every repair: none is more than a guess.
    pub(crate) fn doubted(mut self) -> Self {
        self.repairs.iter_mut().for_each(|repair| repair.applicability = Applicability::Guess);
        self
    }

    /// Adds the number of the post of its own country, where `carrier` hands parcels on and only the country is missing
    /// of `number`: it is as likely as all that the carrier would make of it.
    pub(crate) fn add_handed_on(&mut self, number: &Compact, carrier: &'static Carrier) {
        let country = carrier.country.filter(|_| is_line(carrier));
        let missing = self.cause() == Some(Code::SuffixMissing);
        let Some(country) = country.filter(|_| missing && near::lacks_country(number)) else { return };
        let Some(item) = Compact::of(&[number.text(), country.as_bytes()].concat()) else { return };
        let fits = Fits::of(Context::default(), item);
        let new = !self.repairs.iter().any(|repair| repair.number.as_bytes() == item.text());
        if let Some(best) = fits.best().filter(|_| new && fits.is_item_of_a_post()) {
            self.repairs.iter_mut().for_each(|repair| repair.probability *= EVEN);
            let number = String::from_utf8_lossy(item.text()).into_owned();
            let (carrier, applicability) = (best.format.carrier(), Applicability::Guess);
            let probability = self.repairs.first().map_or(EVEN, |own| own.probability);
            let at = self.repairs.len().min(1);
            self.repairs.insert(at, Repair { number, carrier, applicability, probability });
            self.repairs.truncate(LISTED);
        }
    }
}
