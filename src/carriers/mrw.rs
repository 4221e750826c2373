//! MRW, express carrier of Spain.
//!
//! A number is five digits for the franchise, a letter or digit, and six digits.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("mrw", "MRW")
    .country("ES")
    .kind(Express)
    .tracking_url("https://www.mrw.es/seguimiento_envios/MRW_resultados_consultas.asp?modo=nacional&envio={number}")
    .aftership("mrw-spain")
    .seventeentrack(100175)
    .formats(&[N12L, N12, FS]);

/// Franchise, a letter and the serial.
const N12L: Format = Format::new("mrw-12l", "Franchise, a letter and the serial")
    .shape(&[digits(Depot, 5), upper(Prefix, 1), digits(Serial, 6)])
    .evidence(Observed(&["https://www.ocu.org public complaints (via plhery/delivery-tracker)"], "2026-11"))
    .valid(&["08203F557102", "02680I390427", "02692M027981", "02673I145025"])
    .invalid(&[("0820F557102", WrongLength)]);
const _: () = N12L.sound();

/// Twelve digits.
const N12: Format = Format::new("mrw-12", "Twelve digits")
    .shape(&[digits(Depot, 5), digits(Serial, 7)])
    .evidence(Observed(&["plhery/delivery-tracker:packages/carriers", "hdnpt/geartrack:test/mrw.test.js"], "2026-11"))
    .valid(&["038233020970", "028192765163"])
    .invalid(&[("03823302097", WrongLength)]);
const _: () = N12.sound();

/// FS, nine digits and JB.
///
/// The sample is made up.
const FS: Format = Format::new("mrw-fs", "FS, nine digits and JB")
    .shape(&[lit("FS"), digits(Serial, 9), lit("JB")])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/MRWService.php"], "2026-11"))
    .valid(&["FS123456789JB"])
    .invalid(&[("FS12345678JB", WrongLength)]);
const _: () = FS.sound();
