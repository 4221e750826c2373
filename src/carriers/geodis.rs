//! Geodis, freight carrier of France.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("geodis", "Geodis")
    .country("FR")
    .kind(Freight)
    .tracking_url("https://espace-client.geodis.com/services/destinataires/#/{number}")
    .aftership("geodis-espace")
    .seventeentrack(100356)
    .formats(&[N1G, JVGTC]);

/// Recipient code, 1G and ten characters.
const N1G: Format = Format::new("geodis-1g", "Recipient code, 1G and ten characters")
    .shape(&[lit("1G"), alnum(Reference, 10)])
    .evidence(Observed(
        &["https://suivi-colis.org/espacedestinataire-livraison-geodis/", "plhery/delivery-tracker:packages/carriers"],
        "2026-11",
    ))
    .valid(&["1GWSKFLSKX4Y"])
    .invalid(&[("1GWSKFLSKX4", WrongLength)]);
const _: () = N1G.sound();

/// Parcel barcode, JVGTC and 16 digits.
const JVGTC: Format = Format::new("geodis-jvgtc", "Parcel barcode, JVGTC and 16 digits")
    .shape(&[lit("JVGTC"), digits(Serial, 16)])
    .evidence(OpenSource(&["akretion/roulier (geodis_fr tests)"], "2026-11"))
    .valid(&["JVGTC0591930320000063", "JVGTC1234567891111111"])
    .invalid(&[("JVGTC059193032000006", WrongLength)]);
const _: () = JVGTC.sound();
