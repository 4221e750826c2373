//! Correos de Mexico, postal operator of Mexico.
//!
//! S10 with suffix MX. EMS branded Mexpost.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("correos-de-mexico", "Correos de Mexico")
    .country("MX")
    .kind(Post)
    .aliases(&["Sepomex", "MEXPOST"])
    .aftership("correos-de-mexico")
    .seventeentrack(13141)
    .formats(&[S10, S10_2]);

/// S10 issued by Mexico.
///
/// The check digit is that of S10.
const S10: Format = Format::new("mx-s10", "S10 issued by Mexico")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("MX")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10"], "2026-11"))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&["CX123456785MX", "EE123456785MX"])
    .invalid(&[("CX123456784MX", CheckDigitMismatch)]);
const _: () = S10.sound();

/// S10 item ending in MX.
///
/// The check digit is that of S10.
///
/// The sample is made up.
const S10_2: Format = Format::new("correos-de-mexico-s10", "S10 item ending in MX")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("MX")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["sharitonoff/Delivery:delivery.class.php", "UPU S10"], "2026-11"))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&["RR123456785MX"])
    .invalid(&[("RR123456789MX", CheckDigitMismatch)]);
const _: () = S10_2.sound();
