//! Deutsche Post 德国邮政, postal operator of Germany.
//!
//! Letters carry S10 numbers that end in DE, and an identifier of 20 hexadecimal characters in their matrix code. The
//! last of these is a CRC-4, which both public examples confirm.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("deutsche-post", "Deutsche Post")
    .zh("德国邮政")
    .country("DE")
    .kind(Post)
    .tracking_url("https://www.deutschepost.de/de/s/sendungsverfolgung.html?piececode={number}")
    .aftership("deutsch-post")
    .seventeentrack(7044)
    .formats(&[S10, HEX20]);

/// S10 item ending in DE.
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
const S10: Format = Format::new("deutsche-post-s10", "S10 item ending in DE")
    .shape(&[chars(Service, "LRUV", 1), upper(Service, 1), digits(Serial, 8), check_digit(), lit("DE")])
    .check(Check::S10, From(2))
    .evidence(OpenSource(&["plhery/delivery-tracker:packages/carriers", "UPU S10"], "2026-11"))
    .grouping(&[2, 8, 1, 2])
    .valid(&["LF123456785DE", "RA123456785DE"])
    .invalid(&[("LF123456786DE", CheckDigitMismatch)]);
const _: () = S10.sound();

/// Item identifier, 20 hexadecimal characters.
///
/// The last character is a CRC-4 (x⁴ + x + 1) over the ASCII codes of the nineteen before it.
///
/// The matrix code begins with DEA.
const HEX20: Format = Format::new("deutsche-post-hex20", "Item identifier, 20 hexadecimal characters")
    .shape(&[
        chars(Account, "0..9A..F", 2),
        chars(Account, "0..9A..F", 7),
        chars(Reference, "0..9A..F", 4),
        chars(Serial, "0..9A..F", 6),
        Part::Check(Set::HEX),
    ])
    .check(Check::Crc4, From(0))
    .evidence(OpenSource(
        &[
            "Deutsche Post, DataMatrix-Code DV-Freimachung (described at philaseiten.de)",
            "https://www.paketda.de/wissen/zahlencodes-auf-briefen.html",
        ],
        "2026-11",
    ))
    .valid(&["0131F770C01140170998", "42305DA0F270F07F2E3C"])
    .invalid(&[("0131F770C01140170999", CheckDigitMismatch)]);
const _: () = HEX20.sound();
