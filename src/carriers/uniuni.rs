//! UniUni, last-mile carrier of Canada.
//!
//! It publishes no format; the UUS family is the one that most people see.
//!
//! It delivers in the United States, too (EasyPost, guide to the carrier).

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("uniuni", "UniUni")
    .country("CA")
    .abroad(&["US"])
    .kind(LastMile)
    .tracking_url("https://www.uniuni.com/tracking/?no={number}")
    .aftership("uniuni-webhook")
    .seventeentrack(100134)
    .formats(&[UUS, UNIA, UR, URB, U000, JY, U999, N4C, GV, BAUNI, JYBC]);

/// UUS and letters or digits.
const UUS: Format = Format::new("uniuni-uus", "UUS and letters or digits")
    .shape(&[lit("UUS"), alnum_between(Reference, 8, 17)])
    .evidence(Observed(
        &["frappe cargo_management carrier regexes (^UUS0, commented out: first leg YunExpress YT)"],
        "2026-11",
    ))
    .valid(&["UUS62M6610133301160"])
    .invalid(&[("UUX62M6610133301160", WrongCharacter)])
    .note("Only the letters in front are documented; the length allowed here is a guess.");
const _: () = UUS.sound();

/// UNIA and nine to 13 letters or digits.
const UNIA: Format = Format::new("uniuni-unia", "UNIA and nine to 13 letters or digits")
    .shape(&[lit("UNIA"), alnum_between(Reference, 9, 13)])
    .evidence(Observed(&["list of carriers of a public browser extension"], "2026-11"))
    .standing(Preview)
    .note("Only the letters in front are documented; the length allowed here is a guess.");
const _: () = UNIA.sound();

/// UR and 17 digits.
const UR: Format = Format::new("uniuni-ur", "UR and 17 digits")
    .shape(&[lit("UR"), digits(Serial, 17)])
    .evidence(Observed(&["tests of a public program that sends parcels of Alibaba"], "2026-11"))
    .standing(Preview)
    .valid(&["UR06250000000000351"])
    .invalid(&[("UR0625000000000035", WrongLength)])
    .note("The tests say that the interface of the carrier gives such numbers.");
const _: () = UR.sound();

/// URB and 16 digits.
const URB: Format = Format::new("uniuni-urb", "URB and 16 digits")
    .shape(&[lit("URB"), digits(Serial, 16)])
    .evidence(Observed(&["tests of a public program that sends parcels of Alibaba"], "2026-11"))
    .standing(Preview)
    .valid(&["URB1234567890123456"])
    .invalid(&[("URB123456789012345", WrongLength)])
    .note("The tests say that the interface of the carrier gives such numbers.");
const _: () = URB.sound();

/// U000 and twelve digits.
const U000: Format = Format::new("uniuni-u000", "U000 and twelve digits")
    .shape(&[lit("U000"), digits(Serial, 12)])
    .evidence(Observed(&["tests of a public program that sends parcels of Alibaba"], "2026-11"))
    .standing(Preview)
    .valid(&["U000232991567830"])
    .invalid(&[("U00023299156783", WrongLength)]);
const _: () = U000.sound();

/// JY, two digits, five letters or digits and nine digits.
const JY: Format = Format::new("uniuni-jy", "JY, two digits, five letters or digits and nine digits")
    .shape(&[lit("JY"), digits(Reference, 2), alnum(Reference, 5), digits(Serial, 9)])
    .evidence(Observed(
        &[
            "tests of a public program that sends parcels of Alibaba",
            "moralmunky/Home-Assistant-Mail-And-Packages:tests (aliexpress_with_local_carrier.eml)",
        ],
        "2026-11",
    ))
    .valid(&["JY26CAA0T052507364"])
    .invalid(&[("JY26CAA0T05250736", WrongLength)]);
const _: () = JY.sound();

/// U999 and twelve digits.
///
/// The sample is made up.
const U999: Format = Format::new("uniuni-u999", "U999 and twelve digits")
    .shape(&[lit("U999"), digits(Serial, 12)])
    .evidence(Observed(&["public posts of buyers (Trustpilot, BBB)"], "2026-11"))
    .valid(&["U999906184073915"])
    .invalid(&[("U99990618407391", WrongLength)]);
const _: () = U999.sound();

/// 4C, nine digits and US.
///
/// The sample is made up.
const N4C: Format = Format::new("uniuni-4c", "4C, nine digits and US")
    .shape(&[lit("4C"), digits(Serial, 9), lit("US")])
    .evidence(Observed(&["bbb.org, scam tracker 1107364"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["4C006184073US"])
    .note("It is known from one number.");
const _: () = N4C.sound();

/// GV, two digits, CAA0U and nine digits.
///
/// The sample is made up.
const GV: Format = Format::new("uniuni-gv", "GV, two digits, CAA0U and nine digits")
    .shape(&[lit("GV"), digits(Reference, 2), lit("CAA0U"), digits(Serial, 9)])
    .evidence(Observed(&["public posts of buyers (two numbers)"], "2026-11"))
    .valid(&["GV26CAA0U618407395"]);
const _: () = GV.sound();

/// BAUNI and 15 digits.
///
/// The sample is made up.
const BAUNI: Format = Format::new("uniuni-bauni", "BAUNI and 15 digits")
    .shape(&[lit("BAUNI"), digits(Serial, 15)])
    .evidence(Observed(&["tests of four public programs that send parcels of Alibaba"], "2026-11"))
    .valid(&["BAUNI618407395261840"]);
const _: () = BAUNI.sound();

/// JY, two digits, BC and twelve digits.
///
/// The sample is made up.
const JYBC: Format = Format::new("uniuni-jybc", "JY, two digits, BC and twelve digits")
    .shape(&[lit("JY"), digits(Reference, 2), lit("BC"), digits(Serial, 12)])
    .evidence(Observed(&["tests of a public program that sends parcels of Alibaba"], "2026-11"))
    .valid(&["JY26BC618407395261"]);
const _: () = JYBC.sound();
