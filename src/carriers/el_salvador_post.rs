//! Correos de El Salvador, postal operator of El Salvador.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("el-salvador-post", "Correos de El Salvador").zh("萨尔瓦多邮政").country("SV").kind(Post).formats(&[S10]);

/// S10 item ending in SV.
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
///
/// The sample is made up.
const S10: Format = Format::new("el-salvador-post-s10", "S10 item ending in SV")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("SV")])
    .check(Check::S10, From(2))
    .evidence(Standard(
        &["Kutepov/parcels:common/components/services/CorreosDeElSalvadorService.php", "UPU S10"],
        "2026-11",
    ))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&["RR123456785SV"])
    .invalid(&[("RR123456789SV", CheckDigitMismatch)]);
const _: () = S10.sound();
