//! Poczta Polska 波兰邮政, postal operator of Poland.
//!
//! A domestic number is an SSCC with 00 in front: one digit of extension, 5900773, eight digits and the check. Some
//! receipts print 19 digits without the check, which the portal adds.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("poczta-polska", "Poczta Polska")
    .zh("波兰邮政")
    .country("PL")
    .kind(Post)
    .tracking_url("https://emonitoring.poczta-polska.pl/?numer={number}")
    .aliases(&["Pocztex"])
    .aftership("poczta-polska")
    .seventeentrack(16081)
    .formats(&[N20, N19, PX, S10]);

/// Numer nadania, 20 digits.
///
/// The check digit is that of GS1: the digits of `0015900773312345678`, by 3 and 1 from the right, come to 151, so it
/// is 9.
///
/// In a GS1-128 barcode it stands behind the application identifier 00.
const N20: Format = Format::new("poczta-polska-20", "Numer nadania, 20 digits")
    .shape(&[lit("00"), chars(Extension, "1..9", 1), lit("5900773"), digits(Serial, 9), check_digit()])
    .check(Check::Gs1, From(0))
    .evidence(OpenSource(
        &[
            "https://www.poczta-polska.pl/en/sledzenie-przesylek/ (placeholder)",
            "https://akg.waw.pl/z-ilu-cyfr-sklada-sie-numer-przesylki-poczty-polskiej",
            "plhery/delivery-tracker:packages/carriers",
        ],
        "2026-11",
    ))
    .valid(&["00159007733123456789", "00359007738913296662"])
    .invalid(&[("00359007738913296666", CheckDigitMismatch)]);
const _: () = N20.sound();

/// The same without check digit.
const N19: Format = Format::new("poczta-polska-19", "The same without check digit")
    .shape(&[lit("00"), chars(Extension, "1..9", 1), lit("5900773"), digits(Serial, 9)])
    .evidence(OpenSource(
        &[
            "https://www.poczta-polska.pl/en/sledzenie-przesylek/",
            "https://www.traffica.pl/poradnik/czym-jest-numer-nadawczy-i-jak-go-odczytywac/",
        ],
        "2026-11",
    ))
    .valid(&["0015900773312345678"])
    .invalid(&[("0025900774312345678", WrongCharacter)])
    .note("The twentieth digit, the check, is left out. A Polish page takes the last digit for it.");
const _: () = N19.sound();

/// Pocztex, PX and ten digits.
const PX: Format = Format::new("poczta-polska-px", "Pocztex, PX and ten digits")
    .shape(&[lit("PX"), digits(Serial, 10)])
    .evidence(OpenSource(&["https://www.poczta-polska.pl/en/sledzenie-przesylek/ (placeholder)"], "2026-11"))
    .valid(&["PX0000000013"])
    .invalid(&[("PX000000001", WrongLength)]);
const _: () = PX.sound();

/// S10 item ending in PL.
///
/// The check digit is that of S10: the products of `47312482` come to 200, which leaves 2, and 11 less 2 is 9.
const S10: Format = Format::new("poczta-polska-s10", "S10 item ending in PL")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("PL")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10"], "2026-11"))
    .grouping(&[2, 8, 1, 2])
    .valid(&["RR473124829PL"])
    .invalid(&[
        ("RR123456789PL", CheckDigitMismatch),
        ("CP123456789PL", CheckDigitMismatch),
        ("EE123456789PL", CheckDigitMismatch),
    ])
    .note("The invalid samples are placeholders on the page of the carrier.");
const _: () = S10.sound();
