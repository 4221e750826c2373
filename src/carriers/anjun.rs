//! Anjun 安骏物流, cross-border carrier of China.
//!
//! On AliExpress: `Anjun_Tracked`. In Brazil it delivers for Shein, Temu and Shopee, under numbers that begin with AJ.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("anjun", "Anjun")
    .zh("安骏物流")
    .country("CN")
    .kind(CrossBorder)
    .aftership("anjun")
    .seventeentrack(190047)
    .formats(&[AJ, YQ, AJ14, TT]);

/// YQ number of ANJ.
const YQ: Format = Format::new("anjun-yq", "YQ number of ANJ")
    .shape(&[lit("ANJ"), upper(Product, 2), digits(Serial, 10), lit("YQ")])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/AnjunService.php"], "2026-11"))
    .valid(&["ANJZX2102829364YQ"])
    .invalid(&[("ANJZX2102829364CN", WrongCharacter)])
    .note(
        "A number of the YQ family: three letters for the house, two for product or country, ten digits and YQ. \
        No usual check rule holds for 98 such numbers.",
    );
const _: () = YQ.sound();

/// AJ and 15 digits.
const AJ: Format = Format::new("anjun-aj", "AJ and 15 digits")
    .shape(&[lit("AJ"), digits(Serial, 15)])
    .evidence(Observed(
        &["expressions of seven public programs of couriers and shops in Brazil, and the test of one"],
        "2026-11",
    ))
    .valid(&["AJ250101341570001"])
    .invalid(&[("AJ25010134157000", WrongLength)])
    .note("The digits begin with a day, year first. AJEX begins its numbers with AJ, too.");
const _: () = AJ.sound();

/// AJ and 14 digits.
///
/// The sample is made up.
const AJ14: Format = Format::new("anjun-aj14", "AJ and 14 digits")
    .shape(&[lit("AJ"), digits(Serial, 14)])
    .evidence(Observed(&["rules for labels in two public programs of couriers in Brazil"], "2026-11"))
    .standing(Preview)
    .valid(&["AJ26071506184073"])
    .invalid(&[("AJ2607150618407", WrongLength)]);
const _: () = AJ14.sound();

/// TT and 15 digits.
///
/// The sample is made up. TTKDEX has 13 digits behind TT.
const TT: Format = Format::new("anjun-tt", "TT and 15 digits")
    .shape(&[lit("TT"), digits(Serial, 15)])
    .evidence(Observed(&["expressions of two public programs of couriers in Brazil"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["TT260715061840739"])
    .invalid(&[("TT26071506184073", WrongLength)]);
const _: () = TT.sound();
