//! StarTrack, express carrier of Australia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("startrack", "StarTrack")
    .country("AU")
    .kind(Express)
    .aftership("star-track")
    .seventeentrack(100335)
    .formats(&[CONNOTE_12, FREIGHT_ITEM_20]);

/// Consignment note number.
const CONNOTE_12: Format = Format::new("startrack-connote-12", "Consignment note number")
    .shape(&[alnum(Account, 2), upper(Account, 1), lit("Z"), digits(Serial, 8)])
    .evidence(CarrierDoc(
        &["StarTrack, Label Specifications 9", "Kutepov/parcels:common/components/services/AuspostService.php"],
        "2026-11",
    ))
    .note("Four characters stand for the despatch, the last of them Z, and eight digits follow.");
const _: () = CONNOTE_12.sound();

/// Freight item barcode.
///
/// The first twelve characters are the consignment note.
const FREIGHT_ITEM_20: Format = Format::new("startrack-freight-item-20", "Freight item barcode")
    .shape(&[alnum(Account, 4), digits(Serial, 8), code(Product, Registry::StarTrackProduct), digits(Serial, 5)])
    .evidence(CarrierDoc(&["StarTrack, Label Specifications 9"], "2026-11"))
    .note("It is never digits alone, which tells it from an SSCC.");
const _: () = FREIGHT_ITEM_20.sound();
