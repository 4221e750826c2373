//! CJPacket 促佳, cross-border carrier of China.
//!
//! It is a supplier of shops without stock; it also hands out numbers of YunExpress and USPS.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("cjpacket", "CJPacket")
    .zh("促佳")
    .country("CN")
    .kind(CrossBorder)
    .aftership("cjpacket")
    .seventeentrack(190283)
    .formats(&[YQ, N4L9]);

/// YQ number of CJP.
const YQ: Format = Format::new("cjpacket-yq", "YQ number of CJP")
    .shape(&[lit("CJP"), upper(Reference, 2), digits(Serial, 10), lit("YQ")])
    .evidence(OpenSource(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .valid(&["CJPNX0210202151YQ"]);
const _: () = YQ.sound();

/// Four letters and nine digits.
const N4L9: Format = Format::new("cjpacket-4l9", "Four letters and nine digits")
    .shape(&[upper(Prefix, 4), digits(Serial, 9)])
    .evidence(OpenSource(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"));
const _: () = N4L9.sound();
