//! Team Global Express, express carrier of Australia.
//!
//! AfterShip knows it as toll-priority, toll-ipec and toll-global-express.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("team-global-express", "Team Global Express")
    .country("AU")
    .kind(Express)
    .aliases(&["TGE", "MyTeamGE", "Toll Priority", "IPEC"])
    .aftership("team-global-express-webhook")
    .seventeentrack(100872)
    .formats(&[TGE_SSCC, TGE_SHIPMENT_13, CARTON]);

/// Item SSCC.
///
/// The check digit is that of GS1: the digits of `0000000000000000001`, by 3 and 1 from the right, come to 3, so it is
/// 7.
///
/// The sample is made up.
const TGE_SSCC: Format = Format::new("tge-sscc", "Item SSCC")
    .shape(&[lit("00"), digits(Reference, 17), check_digit()])
    .check(Check::Gs1, From(0))
    .evidence(OpenSource(&["karrioapi/karrio:modules/connectors/tge (removed in a9786a6d5)"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["00000000000000000017"])
    .note("It is any SSCC: without a GS1 prefix of its own, only the declaration tells whose it is.");
const _: () = TGE_SSCC.sound();

/// Shipment id.
const TGE_SHIPMENT_13: Format = Format::new("tge-shipment-13", "Shipment id")
    .shape(&[digits(Company, 6), digits(Serial, 7)])
    .evidence(OpenSource(&["karrioapi/karrio:modules/connectors/tge (removed in a9786a6d5)"], "2026-11"))
    .valid(&["8880419999995"])
    .note("It is a GS1 prefix of the account and a counter of seven digits.");
const _: () = TGE_SHIPMENT_13.sound();

/// Carton, T, six digits, four letters and ten digits.
///
/// The sample is made up.
const CARTON: Format = Format::new("team-global-express-carton", "Carton, T, six digits, four letters and ten digits")
    .shape(&[lit("T"), digits(Account, 6), upper(Area, 4), digits(Serial, 10)])
    .evidence(Observed(&["packagex-io/react-native-vision-sdk:android/src/main/java/com/visionsdk/sdk/ocr/courier/TollGroupCourier.kt"], "2026-11"))
    .valid(&["T618407MELB6184073952"]);
const _: () = CARTON.sound();
