//! Brands under which several companies move parcels.

use alloc::string::String;

use super::{exact, fold, words};
use crate::rule::Carrier;

/// Who writes no more than a brand has not said which company it is. Folded, each with the company that is meant where
/// nothing tells.
const BRANDS: &[(&str, &str)] = &[
    ("aramex", "aramex"),
    ("chinaems", "china-ems"),
    ("chinapost", "china-post"),
    ("dhl", "dhl-express"),
    ("dpd", "dpd"),
    ("ems", "china-ems"),
    ("fedex", "fedex"),
    ("gls", "gls"),
    ("jnt", "jtexpress-cn"),
    ("jntexpress", "jtexpress-cn"),
    ("jt", "jtexpress-cn"),
    ("jtexpress", "jtexpress-cn"),
    ("shopeeexpress", "shopee-spx"),
    ("shopeexpress", "shopee-spx"),
    ("spx", "shopee-spx"),
    ("spxexpress", "shopee-spx"),
    ("ups", "ups"),
    ("中国邮政", "china-post"),
    ("邮政", "china-post"),
];

/// The company that a brand stands for where nothing tells which one is meant.
pub(super) fn company(folded: &str) -> Option<&'static Carrier> {
    let (_, id) = BRANDS.iter().find(|(brand, _)| *brand == folded)?;
    crate::carriers::carrier(id)
}

/// The company that a text stands for which is nothing but a brand.
pub(crate) fn of_brand(text: &str) -> Option<&'static Carrier> {
    company(&fold(text).collect::<String>())
}

/// Whether a name is nothing but such a brand, or one with the words of a service behind it, which a sister may offer.
pub(crate) fn is_brand(name: &str) -> bool {
    let is = |text: &str| BRANDS.iter().any(|(brand, _)| fold(text).eq(brand.chars()));
    let whole = || exact(&fold(name).collect::<String>()).is_some();
    is(name) || words(name).next().is_some_and(is) && !whole()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::names::resolve;

    #[test]
    fn every_brand_leads_to_one_of_its_companies() {
        for (brand, id) in BRANDS {
            assert_eq!(resolve(brand).map(|c| c.id), Some(*id), "{brand}");
            assert!(is_brand(brand), "{brand}");
        }
        assert_eq!(resolve("J&T Express").map(|c| c.id), Some("jtexpress-cn"));
        assert_eq!(resolve("J&T Express Malaysia").map(|c| c.id), Some("jt-express-my"));
    }

    #[test]
    fn under_a_brand_the_number_of_a_sister_is_accepted() {
        for (brand, number) in [
            ("J&T Express", "JT20220209710225"),
            ("SPX", "TH263506730962V"),
            ("Shopee Express", "MY582049173364B"),
            ("J&T Express", "660012345678"),
            ("DHL", "3SQLW0036293283"),
            ("China EMS", "LW505109082CN"),
        ] {
            let d = crate::Diagnoser::new().carrier(brand).unwrap().diagnose(number);
            assert!(d.verdict().is_ok(), "{brand} {number}: {:?}", d.findings());
        }
    }
}
