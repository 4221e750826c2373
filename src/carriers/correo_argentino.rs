//! Correo Argentino 阿根廷邮政, postal operator of Argentina.
//!
//! Domestic parcels of web shops have long strings of digits; no rule of theirs is known.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("correo-argentino", "Correo Argentino")
    .zh("阿根廷邮政")
    .country("AR")
    .kind(Post)
    .aftership("correo-argentino")
    .seventeentrack(1121)
    .formats(&[S10]);

/// S10 item ending in AR.
///
/// The check digit is that of S10: the products of `69313665` come to 244, which leaves 2, and 11 less 2 is 9.
const S10: Format = Format::new("correo-argentino-s10", "S10 item ending in AR")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("AR")])
    .check(Check::S10, From(2))
    .evidence(Standard(
        &[
            "sharitonoff/Delivery:delivery.class.php",
            "UPU S10",
            "Kutepov/parcels:common/components/services/CorreoargentinoService.php",
        ],
        "2026-11",
    ))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&["RR693136659AR"])
    .invalid(&[("RR123456789AR", CheckDigitMismatch)]);
const _: () = S10.sound();
