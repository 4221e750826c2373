//! YQ family: an identifier that many operators share.
//!
//! Use as fallback after the provider codes. More 3-letter codes seen: BCE BlueCare , BNE, BSC (德胜? AliExpress
//! `BSC_STANDARD_SG` 德胜特货), CND, CJP CJPacket, CTA Flyt, LAO, MGR, OTN 139Express, QFL, NEX.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("yq-generic", "YQ family").country("CN").kind(Identifier).formats(&[YQ_ANY]);

/// `[A-Z]{5}` + 10 digits + YQ.
const YQ_ANY: Format = Format::new("yq-any", "[A-Z]{5} + 10 digits + YQ")
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
        "17TRACK-brokered family: 3-letter provider code + 2 letters (product/country) + 10 digits + YQ. No check \
        digit: tested with 85 corpus + 13 documented numbers against Luhn, S10, mod 7/9/10/11 and general linear \
        mod 7/11.",
    );
const _: () = YQ_ANY.sound();
