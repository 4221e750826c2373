//! 4-72, postal operator of Colombia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("4-72", "4-72").zh("哥伦比亚邮政")
    .country("CO")
    .kind(Post)
    .aliases(&["Servicios Postales Nacionales"])
    .aftership("4-72")
    .seventeentrack(3131)
    .formats(&[S10, IP]);

/// S10 item ending in CO.
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
///
/// The sample is made up.
const S10: Format = Format::new("4-72-s10", "S10 item ending in CO")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("CO")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["sharitonoff/Delivery:delivery.class.php", "UPU S10"], "2026-11"))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&["RR123456785CO"])
    .invalid(&[("RR123456789CO", CheckDigitMismatch)]);
const _: () = S10.sound();

/// IP, six digits and CO.
const IP: Format = Format::new("4-72-ip", "IP, six digits and CO")
    .shape(&[lit("IP"), digits(Serial, 6), lit("CO")])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/Sipost472Service.php"], "2026-11"));
const _: () = IP.sound();
