//! NACEX, express carrier of Spain.
//!
//! Agency and waybill stand with a slash between them, which belongs to the number.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("nacex", "NACEX")
    .country("ES")
    .kind(Express)
    .tracking_url("https://www.nacex.com/seguimientoDetalle.do?agencia_origen={agency}&numero_albaran={number}")
    .aftership("nacex-spain")
    .seventeentrack(100436)
    .formats(&[COMPOSITE, SHIPMENT]);

/// Agency and shipment with a slash.
///
/// The slash belongs to the number.
const COMPOSITE: Format = Format::new("nacex-composite", "Agency and shipment with a slash")
    .shape(&[digits(Depot, 4), lit("/"), digits_between(Serial, 7, 8)])
    .evidence(Observed(&["https://www.ocu.org public complaints (via plhery/delivery-tracker)"], "2026-11"))
    .valid(&["2103/11207088", "2850/11247170"])
    .invalid(&[("210311207088", WrongCharacter)]);
const _: () = COMPOSITE.sound();

/// Shipment without its agency, eight or nine digits.
const SHIPMENT: Format = Format::new("nacex-8-9", "Shipment without its agency, eight or nine digits")
    .shape(&[digits_between(Serial, 8, 9)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/NacexService.php"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["37227680"])
    .invalid(&[("3722768", WrongLength)])
    .note("The tracking page asks for the agency, too.");
const _: () = SHIPMENT.sound();
