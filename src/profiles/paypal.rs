//! `PayPal`, which takes numbers as proof of shipping.

use super::prelude::*;

const REFERENCE: &str = "PayPal, definition of tracking_number in the API";

/// `PayPal`.
///
/// ```
/// use tracklint::profiles::PAYPAL;
///
/// assert_eq!(PAYPAL.batch.unwrap().value, 20);
/// assert!(!PAYPAL.characters.unwrap().value.contains(b'\t'), "printable ASCII and no more");
/// ```
pub static PAYPAL: Profile<'static> = Profile {
    name_zh: Some("贝宝"),
    characters: Some(Fact::documented(Set::range(b' ', b'~'), REFERENCE, "2026-11")),
    batch: Some(Fact::documented(20, REFERENCE, "2026-11")),
    weights: &[
        weigh(Code::Url, Severity::Error),
        weigh(Code::Phone, Severity::Error),
        weigh(Code::Email, Severity::Error),
    ],
    notes: &[Fact::documented(say("a number needs a carrier", "提交单号时必须同时填写承运商"), REFERENCE, "2026-11")],
    ..Profile::new("paypal", "PayPal")
};
