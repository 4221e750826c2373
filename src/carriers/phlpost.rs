//! PHLPost 菲律宾邮政, postal operator of the Philippines.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("phlpost", "PHLPost")
    .zh("菲律宾邮政")
    .country("PH")
    .kind(Post)
    .aliases(&["Philippine Post"])
    .seventeentrack(16071)
    .formats(&[S10, ZZ]);

/// S10 item ending in PH.
///
/// The check digit is that of S10: the products of `03005718` come to 133, which leaves 1, so the digit is 0.
const S10: Format = Format::new("phlpost-s10", "S10 item ending in PH")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("PH")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10", "unicod3/kargo:usps_test.go"], "2026-11"))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&["RZ030057180PH"])
    .invalid(&[("RR123456789PH", CheckDigitMismatch)]);
const _: () = S10.sound();

/// CD, RD or RE, a letter, nine digits and ZZ.
const ZZ: Format = Format::new("phlpost-zz", "CD, RD or RE, a letter, nine digits and ZZ")
    .shape(&[one_of(Prefix, &["CD", "RD", "RE"]), upper(Reference, 1), digits(Serial, 9), lit("ZZ")])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/PhilippinePostService.php"], "2026-11"))
    .note("One tracker takes it for the domestic form.");
const _: () = ZZ.sound();
