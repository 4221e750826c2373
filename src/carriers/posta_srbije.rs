//! Pošta Srbije 塞尔维亚邮政, postal operator of Serbia.
//!
//! A domestic suffix QM is listed too (RA54 and RA56).

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("posta-srbije", "Pošta Srbije")
    .zh("塞尔维亚邮政")
    .country("RS")
    .kind(Post)
    .tracking_url("https://www.posta.rs/cir/alati/pracenje-posiljke.aspx?broj={number}")
    .seventeentrack(19091)
    .formats(&[S10, QM]);

/// S10 item ending in RS.
///
/// The check digit is that of S10: the products of `47312482` come to 200, which leaves 2, and 11 less 2 is 9.
const S10: Format = Format::new("posta-srbije-s10", "S10 item ending in RS")
    .shape(&[chars(Service, "A..CELPRSV", 1), upper(Service, 1), digits(Serial, 8), check_digit(), lit("RS")])
    .check(Check::S10, From(2))
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/SerbiaPostService.php", "UPU S10"], "2026-11"))
    .grouping(&[2, 8, 1, 2])
    .valid(&["RR473124829RS"])
    .invalid(&[("RR473124820RS", CheckDigitMismatch)]);
const _: () = S10.sound();

/// RA54 or RA56, seven digits and QM.
///
/// The sample is made up.
const QM: Format = Format::new("posta-srbije-qm", "RA54 or RA56, seven digits and QM")
    .shape(&[lit("RA5"), chars(Reference, "46", 1), digits(Serial, 7), lit("QM")])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/SerbiaPostService.php"], "2026-11"))
    .valid(&["RA541234567QM"])
    .invalid(&[("RA551234567QM", WrongCharacter)])
    .note("It looks like S10; whether the check holds is not known.");
const _: () = QM.sound();
