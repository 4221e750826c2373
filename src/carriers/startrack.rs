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
    .note(
        "Documented as 4-character despatch id (third character alphabetic, fourth Z) followed by 8 digits. \
        Loosen to ^[A-Z0-9]{4}\\d{8}$ if the letter rule proves too strict. Two observed prefixes in another \
        tracker fit the rule: OWXZ and OXXZ + 8 digits.",
    );
const _: () = CONNOTE_12.sound();

/// Freight item barcode.
///
/// On the label: Code 128 of the 20 characters. The first 12 are the consignment note number.
const FREIGHT_ITEM_20: Format = Format::new("startrack-freight-item-20", "Freight item barcode")
    .shape(&[alnum(Account, 4), digits(Serial, 8), upper(Product, 3), digits(Serial, 5)])
    .evidence(CarrierDoc(&["StarTrack, Label Specifications 9"], "2026-11"))
    .note("Never all digits, which separates it from an AI 00 SSCC of the same length.");
const _: () = FREIGHT_ITEM_20.sound();
