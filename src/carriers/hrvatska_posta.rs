//! Hrvatska pošta 克罗地亚邮政, postal operator of Croatia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("hrvatska-posta", "Hrvatska pošta")
    .zh("克罗地亚邮政")
    .country("HR")
    .kind(Post)
    .tracking_url("https://posiljka.posta.hr/hr/tracking/trackingdata?barcode={number}")
    .aliases(&["HP Express"])
    .aftership("hrvatska-posta")
    .seventeentrack(3191)
    .formats(&[S10]);

/// S10 item ending in HR.
///
/// The check digit is that of S10: the products of `72124933` come to 181, which leaves 5, and 11 less 5 is 6.
const S10: Format = Format::new("hrvatska-posta-s10", "S10 item ending in HR")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("HR")])
    .check(Check::S10, From(2))
    .evidence(OpenSource(
        &["Kutepov/parcels:common/components/services/HrvatskaPostaService.php", "UPU S10"],
        "2026-11",
    ))
    .grouping(&[2, 8, 1, 2])
    .valid(&["LE721249336HR"])
    .invalid(&[("LE721249337HR", CheckDigitMismatch)]);
const _: () = S10.sound();
