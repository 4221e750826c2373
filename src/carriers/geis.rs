//! Geis CZ/PL, freight carrier of the Czech Republic.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("geis", "Geis CZ/PL")
    .country("CZ")
    .kind(Freight)
    .tracking_url("https://tt.geis.cz/TrackAndTrace/ZasilkaDetail.aspx?id={number}")
    .aftership("geis")
    .seventeentrack(100141)
    .formats(&[N13]);

/// 13 digits.
const N13: Format = Format::new("geis-13", "13 digits")
    .shape(&[digits(Serial, 13)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/GeisService.php"], "2026-11"))
    .valid(&["4715000100406"])
    .invalid(&[("471500010040", WrongLength)]);
const _: () = N13.sound();
