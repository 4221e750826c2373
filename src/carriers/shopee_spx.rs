//! SPX Express 虾皮快递, parcel network of a marketplace of Singapore.
//!
//! Orders of Shopee carry SPX numbers or those of partners. Each country has a key at 17TRACK: SG 100595, MY 100408,
//! ID 100409, TH 100410, PH 100519, VN 100538, TW 100863. SpeedX in the United States begins with SPX too, followed
//! by a digit.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("shopee-spx", "SPX Express")
    .zh("虾皮快递")
    .country("SG")
    .kind(Express)
    .tracking_url("https://spx.{cc}/track?{number}")
    .aliases(&["Shopee Xpress"])
    .seventeentrack(100595)
    .formats(&[CC, TH]);

/// SPX, a country, eleven digits and one character.
const CC: Format = Format::new("shopee-spx-cc", "SPX, a country, eleven digits and one character")
    .shape(&[
        lit("SPX"),
        one_of(Country, &["BR", "CL", "CO", "ID", "MX", "MY", "PH", "SG", "TH", "TW", "VN"]),
        digits(Serial, 11),
        chars(Suffix, "0..9A..C", 1),
    ])
    .evidence(Observed(&["Kutepov/parcels:track-numbers.csv"], "2026-11"))
    .valid(&["SPXVN05144905142B", "SPXVN06005175399A", "SPXVN063015366786", "SPXMY010676153391", "SPXID064575539347"])
    .invalid(&[("SPXVN0514490514", WrongLength)])
    .note("The last character is a digit or A, B or C; no rule that gives it was found in 21 numbers.");
const _: () = CC.sound();

/// Thailand, TH and eleven or twelve characters.
const TH: Format = Format::new("shopee-spx-th", "Thailand, TH and eleven or twelve characters")
    .shape(&[lit("TH"), digits_between(Serial, 11, 12), alnum_between(Reference, 0, 1)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/SpxService.php"], "2026-11"))
    .valid(&["TH014010005424"])
    .note("Flash Express Thailand uses TH with twelve characters.");
const _: () = TH.sound();
