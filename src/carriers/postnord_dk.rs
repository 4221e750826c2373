//! PostNord Denmark 丹麦邮政, postal operator of Denmark.
//!
//! Letters ended on 2025-12-30; parcels stay.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("postnord-dk", "PostNord Denmark")
    .zh("丹麦邮政")
    .country("DK")
    .kind(Post)
    .tracking_url("https://tracking.postnord.com/dk/?id={number}")
    .aftership("danmark-post")
    .seventeentrack(4011)
    .formats(&[S10, SSCC, SSCC_OTHER, GSIN]);

/// S10 item ending in DK.
///
/// The check digit is that of S10: the products of `92705670` come to 220, which leaves 0, so the digit is 5.
const S10: Format = Format::new("postnord-dk-s10", "S10 item ending in DK")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("DK")])
    .check(Check::S10, From(2))
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/DognpostenService.php", "UPU S10"], "2026-11"))
    .grouping(&[2, 8, 1, 2])
    .valid(&["CA927056705DK"])
    .invalid(&[("CA927056706DK", CheckDigitMismatch)]);
const _: () = S10.sound();

/// SSCC of Denmark, prefix 57.
///
/// The check digit is that of GS1: the digits of `35712345678901234`, by 3 and 1 from the right, come to 142, so it is
/// 8.
///
/// The sample is made up.
const SSCC: Format = Format::new("postnord-dk-sscc", "SSCC of Denmark, prefix 57")
    .shape(&[optional(&[lit("00")]), lit("357"), digits(Reference, 14), check_digit()])
    .check(Check::Gs1, From(0))
    .evidence(Standard(&["GS1 General Specifications"], "2026-11"))
    .valid(&["357123456789012348"])
    .invalid(&[("357123456789012349", CheckDigitMismatch)]);
const _: () = SSCC.sound();

/// SSCC with another extension digit.
///
/// The check digit is that of GS1: the digits of `55713290618407395`, by 3 and 1 from the right, come to 167, so it is
/// 3.
///
/// The sample is made up.
const SSCC_OTHER: Format =
    super::postnord_se::sscc_of_group("postnord-dk-sscc-other").valid(&["557132906184073953", "00557132906184073953"]);
const _: () = SSCC_OTHER.sound();

/// GSIN, 17 digits.
///
/// The check digit is that of GS1: the digits of `5761840739526184`, by 3 and 1 from the right, come to 146, so it is 4.
///
/// Labels print it as the number of the shipment, beside those of its units. The sample is made up.
const GSIN: Format = super::postnord_se::gsin("postnord-dk-gsin")
    .valid(&["57618407395261844"])
    .invalid(&[("57618407395261845", CheckDigitMismatch)]);
const _: () = GSIN.sound();
