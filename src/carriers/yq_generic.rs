//! YQ family: an identifier that many operators share.
//!
//! Numbers that 17TRACK hands to small houses: three letters for the house, two for product or country, ten digits
//! and YQ. Houses that are known stand in files of their own; this one takes the rest.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("yq-generic", "YQ family").zh("YQ 系列").country("CN").kind(Identifier).formats(&[YQ_ANY]);

/// Five letters, ten digits and YQ.
const YQ_ANY: Format = Format::new("yq-any", "Five letters, ten digits and YQ")
    .shape(&[code(Provider, Registry::YqProvider), upper(Service, 2), digits(Serial, 10), lit("YQ")])
    .evidence(OpenSource(
        &[
            "zorem, Advanced Shipment Tracking, number detector",
            "PackageX Vision SDK, io.packagex.visionsdk.ocr.courier",
        ],
        "2026-11",
    ))
    .valid(&["LAOUS0001913594YQ", "BCECH2286505800YQ", "CJPNX0210202151YQ"])
    .invalid(&[("LAOUS000191359YQ", WrongLength)])
    .note(
        "It is three letters for the house, two for product or country, ten digits and YQ. No usual check rule \
        holds for 98 such numbers.",
    );
const _: () = YQ_ANY.sound();
