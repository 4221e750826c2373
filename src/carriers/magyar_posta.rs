//! Magyar Posta, postal operator of Hungary.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("magyar-posta", "Magyar Posta")
    .country("HU")
    .kind(Post)
    .tracking_url("https://www.posta.hu/nyomkovetes/nyitooldal?searchvalue={number}")
    .aliases(&["MPL"])
    .aftership("magyar-posta")
    .seventeentrack(8051)
    .formats(&[S10, RL16, JJH, PNT, PB]);

/// S10 item ending in HU.
///
/// The check digit is that of S10: the products of `47312482` come to 200, which leaves 2, and 11 less 2 is 9.
const S10: Format = Format::new("magyar-posta-s10", "S10 item ending in HU")
    .shape(&[chars(Service, "ACELRSUV", 1), upper(Service, 1), digits(Serial, 8), check_digit(), lit("HU")])
    .check(Check::S10, From(2))
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/MagyarPostaService.php", "UPU S10"], "2026-11"))
    .grouping(&[2, 8, 1, 2])
    .valid(&["RR473124829HU"])
    .invalid(&[("RR473124820HU", CheckDigitMismatch)]);
const _: () = S10.sound();

/// Registered item, RL, 14 digits and HU.
///
/// The sample is made up.
const RL16: Format = Format::new("magyar-posta-rl16", "Registered item, RL, 14 digits and HU")
    .shape(&[lit("R"), upper(Service, 1), digits(Serial, 14), lit("HU")])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/MagyarPostaService.php"], "2026-11"))
    .valid(&["RL12345678901234HU"])
    .invalid(&[("RL1234567890123HU", WrongLength)]);
const _: () = RL16.sound();

/// Licence plate, JJH30.
///
/// The sample is made up.
const JJH: Format = Format::new("magyar-posta-jjh", "Licence plate, JJH30")
    .shape(&[lit("JJH"), alnum(Reference, 17)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/MagyarPostaService.php"], "2026-11"))
    .valid(&["JJH30AAAAA0112345678"])
    .invalid(&[("JJH30AAAAA", WrongLength)]);
const _: () = JJH.sound();

/// Parcel code that begins with PN.
///
/// The sample is made up.
const PNT: Format = Format::new("magyar-posta-pnt", "Parcel code that begins with PN")
    .shape(&[lit("P"), upper_between(Reference, 3, 5), alnum_between(Reference, 10, 20)])
    .evidence(Observed(&["general knowledge"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["PNTM12345678901234567"])
    .invalid(&[("PN123", WrongLength)]);
const _: () = PNT.sound();

/// PB and eleven letters or digits.
///
/// An S10 item of service PB fits as well.
const PB: Format = Format::new("magyar-posta-pb", "PB and eleven letters or digits")
    .shape(&[lit("PB"), alnum(Serial, 11)])
    .evidence(Observed(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["PB6SZ50018967"])
    .invalid(&[("PB6SZ5001896", WrongLength)]);
const _: () = PB.sound();
