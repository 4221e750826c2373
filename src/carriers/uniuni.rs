//! UniUni, last-mile carrier of Canada.
//!
//! It publishes no format; the UUS family is the one that most people see.
//!
//! It delivers in the United States, too (EasyPost, guide to the carrier).

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("uniuni", "UniUni")
    .country("CA").abroad(&["US"])
    .kind(LastMile)
    .tracking_url("https://www.uniuni.com/tracking/?no={number}")
    .aftership("uniuni-webhook")
    .seventeentrack(100134)
    .formats(&[UUS, UNIA, UR, URB, U000, JY]);

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
    .evidence(Observed(&["tests of a public program that sends parcels of Alibaba"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["JY26CAA0T052507364"])
    .invalid(&[("JY26CAA0T05250736", WrongLength)]);
const _: () = JY.sound();
