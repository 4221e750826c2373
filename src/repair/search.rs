//! What a search for near misses and repairs found, and what it says at once.

use alloc::string::String;
use alloc::vec::Vec;

use super::{LISTED, WORTH_A_LINE};
use crate::canon::Compact;
use crate::evidence::{DECLARED, EVEN};
use crate::finding::{Applicability, Code, Finding, Repair};
use crate::matched::Fits;
use crate::near;
use crate::party::is_line;
use crate::rank::{Context, Quarters, power};
use crate::rule::Carrier;
use crate::s10;

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

    /// Puts the number of the declared carrier in front, which is `own`, where nothing but the country of `read` is
    /// another one in it: a declaration says as much for it as for a number that stands there.
    pub(crate) fn prefer_country_of(&mut self, own: &Self, read: &[u8]) {
        let country = read.len().saturating_sub(s10::COUNTRY);
        let abroad = |repair: &&Repair| {
            repair.number.len() == read.len() && repair.number.as_bytes().get(..country) == read.get(..country)
        };
        let Some(own) = own.repairs.iter().find(abroad) else { return };
        // What is not listed is less probable than all that is.
        let listed = self.repairs.iter().position(|repair| repair.number == own.number);
        let before = listed.map_or(WORTH_A_LINE, |at| self.repairs.remove(at).probability);
        let lifted = before * power(Quarters::from(DECLARED));
        let all = lifted + (1.0 - before);
        self.repairs.iter_mut().for_each(|repair| repair.probability /= all);
        let (applicability, probability) = (Applicability::Guess, lifted / all);
        self.repairs.insert(0, Repair { applicability, probability, ..own.clone() });
        self.repairs.truncate(LISTED);
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
