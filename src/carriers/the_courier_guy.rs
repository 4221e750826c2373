//! The Courier Guy, express carrier of South Africa.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("the-courier-guy", "The Courier Guy")
    .country("ZA")
    .kind(Express)
    .tracking_url("https://portal.thecourierguy.co.za/track?ref={number}")
    .seventeentrack(100184)
    .formats(&[N8, N6]);

/// DD or LD and six letters or digits.
const N8: Format = Format::new("the-courier-guy-8", "DD or LD and six letters or digits")
    .shape(&[one_of(Prefix, &["DD", "LD"]), alnum(Reference, 6)])
    .evidence(OpenSource(&["plhery/universal-parcel-scraper:generated/catalog.ts"], "2026-11"))
    .standing(DeclaredOnly)
    .note("Letters other than DD and LD may exist.");
const _: () = N8.sound();

/// Six letters or digits.
///
/// The sample is made up.
const N6: Format = Format::new("the-courier-guy-6", "Six letters or digits")
    .shape(&[alnum(Reference, 6)])
    .evidence(Observed(&["https://www.hellopeter.com, public reviews"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["37DKNQ"])
    .note("It is known from one number.");
const _: () = N6.sound();
