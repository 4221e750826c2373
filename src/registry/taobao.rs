//! Which numbers Taobao takes from its sellers for each domestic company: a second opinion beside the formats.
//!
//! The rules are dated, and number segments (号段) change every year: a number that they take is likelier the
//! company's, one that they do not take may be newer than they are.
//!
//! ```
//! use tracklint::registry::taobao::{self, Opinion};
//!
//! assert_eq!(taobao::opinion("yunda", "462598779470531"), Some(Opinion::Takes("2022-11")));
//! assert_eq!(taobao::opinion("zto", "462598779470531"), Some(Opinion::Refuses));
//! assert_eq!(taobao::opinion("yanwen", "UG336196744YP"), None, "Taobao has no rule for it");
//! ```

use super::taobao_shapes::TABLE;
use crate::rule::{Format, Part};

/// What Taobao asks of the numbers of one company.
///
/// ```
/// use tracklint::registry::taobao;
///
/// let newest = taobao::companies().iter().rfind(|company| company.carrier == Some("yunda")).unwrap();
/// assert_eq!((newest.name_zh, newest.release), ("韵达快递", "2022-11"));
/// assert!(newest.takes("462598779470531"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Company {
    /// Taobao's code: `YTO`.
    pub code: &'static str,
    /// Its name at Taobao.
    pub name_zh: &'static str,
    /// The id of the carrier; `None` where the catalogue does not hold it.
    pub carrier: Option<&'static str>,
    /// When the rule was in force: `2018` or `2022-11`.
    pub release: &'static str,
    /// Whether the rule is on record as a whole and speaks for the whole company.
    pub whole: bool,
    /// The alternatives, each in the vocabulary of a carrier file.
    pub shapes: &'static [&'static [Part]],
}

impl Company {
    /// Whether one of the shapes fits all of `number`, written canonically.
    ///
    /// ```
    /// use tracklint::registry::taobao;
    ///
    /// let yto = taobao::companies().iter().rfind(|company| company.code == "YTO").unwrap();
    /// assert!(yto.takes("YT1234567890123") && !yto.takes("YT2229521272164446"));
    /// ```
    pub const fn takes(&self, number: &str) -> bool {
        let mut i = 0;
        while i < self.shapes.len() {
            if Format::new("", "").shape(self.shapes[i]).fits(number.as_bytes()) {
                return true;
            }
            i += 1;
        }
        false
    }
}

/// What Taobao's rules say of a number.
///
/// ```
/// use tracklint::registry::taobao::{Opinion, opinion};
///
/// assert_eq!(opinion("yunda", "462598779470531"), Some(Opinion::Takes("2022-11")));
/// assert_eq!(opinion("zto", "462598779470531"), Some(Opinion::Refuses));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum Opinion {
    /// A rule takes it; the newest that does so is of this month or year.
    Takes(&'static str),
    /// The rule of 2022-11 is known as a whole, and neither it nor an older one takes the number.
    Refuses,
}

/// Every company, by code, the older release first.
///
/// ```
/// use tracklint::registry::taobao;
/// assert!(taobao::companies().iter().any(|company| company.carrier == Some("sto")));
/// ```
pub const fn companies() -> &'static [Company] {
    TABLE
}

/// What Taobao's rules say of a canonical number of a carrier. `None` where it has no rule, or where the rule that is
/// on record is too old or too narrow to speak against a number.
///
/// ```
/// use tracklint::registry::taobao::{Opinion, opinion};
///
/// assert!(matches!(opinion("yto", "YT1234567890123"), Some(Opinion::Takes(_))));
/// assert_eq!(opinion("royal-mail", "RB123456785GB"), None, "no company of China");
/// ```
pub const fn opinion(carrier: &str, number: &str) -> Option<Opinion> {
    let (mut taken, mut refused) = (None, false);
    let mut i = 0;
    while i < TABLE.len() {
        let company = &TABLE[i];
        if let Some(id) = company.carrier
            && super::table::compare(id.as_bytes(), carrier.as_bytes()) == 0
        {
            if company.takes(number) {
                taken = Some(Opinion::Takes(company.release));
            } else if company.whole && super::table::compare(company.release.as_bytes(), OLD) != 0 {
                refused = true;
            }
        }
        i += 1;
    }
    match taken {
        None if refused => Some(Opinion::Refuses),
        taken => taken,
    }
}

/// A release that knows its year only. Segments of later years are beyond it.
const OLD: &[u8] = b"2018";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::carriers::CARRIERS;

    #[test]
    fn every_company_is_a_carrier_of_the_catalogue_or_of_none() {
        for company in TABLE {
            if let Some(id) = company.carrier {
                assert!(crate::carrier(id).is_some_and(|carrier| carrier.id == id), "{}: {id}", company.code);
            }
            assert!(!company.shapes.is_empty() && ["2018", "2022-11"].contains(&company.release));
        }
    }

    /// Formats that no rule of Taobao takes rest on one other source; each is known by name.
    #[test]
    fn formats_that_the_second_opinion_refuses() {
        let refuses = |carrier: &str, number: &str| opinion(carrier, number) == Some(Opinion::Refuses);
        let refused: Vec<&str> = CARRIERS
            .iter()
            .flat_map(|carrier| carrier.formats.iter().map(move |format| (carrier.id, format)))
            .filter(|(carrier, format)| format.valid.iter().any(|number| refuses(carrier, number)))
            .map(|(_, format)| format.id)
            .collect();
        assert_eq!(
            refused,
            [
                "china-ems-a12",
                "deppon-dpl",
                "ttkdex-tt55",
                "yto-ph-200",
                "zto-15-4",
                "zto-letter",
                "zto-13-old",
                "zto-12-old",
                "zto-15-2710"
            ]
        );
    }

    #[test]
    fn an_old_or_narrow_rule_speaks_for_a_number_and_never_against_it() {
        assert_eq!(opinion("sto", "STO1234567890"), Some(Opinion::Takes("2018")));
        assert_eq!(opinion("sto", "43123456789012"), None, "the later rule of STO breaks off");
        assert_eq!(opinion("china-post", "RA123456785CN"), None, "the rule is that of one product");
        assert_eq!(opinion("yto", "YT2229521272164446"), Some(Opinion::Refuses));
    }
}
