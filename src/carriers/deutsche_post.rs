//! Deutsche Post (letters, Warenpost/Warensendung, DV franking).
//!
//! Letter items: S10 DE (L*, R*, U*) and a 20-character HEXADECIMAL item id read from the DataMatrix (stamp
//! "Sendungs-ID", DV "Frankier-ID"). Its last character is a CRC-4 and verified on both public examples.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("deutsche-post", "Deutsche Post (letters, Warenpost/Warensendung, DV franking)")
        .country("DE")
        .kind(Post)
        .tracking_url("https://www.deutschepost.de/de/s/sendungsverfolgung.html?piececode={number}")
        .aftership("deutsch-post")
        .seventeentrack(7044)
        .formats(&[S10, HEX20]);

/// UPU S10 issued by DE.
// CHECK: s10: weights 8,6,4,2,3,5,9,7 over the 8 serial digits; r = 11 - (sum mod 11); 10->0, 11->5, else r DOMAIN: 8
// serial digits only; the 2 service letters and the 2-letter issuer code do not enter
// BARCODE_FORMS: Code 128 of the 13 characters as they are
// LOOKUP: service indicator (first letter): R registered, C parcel, E EMS, L tracked letter-post, U untracked
// letter-post, V insured, H e-commerce parcel, A/B/D/N/P/Z domestic/bilateral
// PATTERN: ^[LRUV][A-Z][0-9]{9}DE$
const S10: Format = Format::new("deutsche-post-s10", "UPU S10 issued by DE")
    .shape(&[chars(Service, "LRUV", 1), upper(Service, 1), digits(Serial, 8), check_digit(), lit("DE")])
    .check(Check::S10, From(2))
    .evidence(OpenSource(
        &[
            "plhery/delivery-tracker:packages/carriers (carrier detection tests and validators, 2026)",
            "UPU S10 standard",
        ],
        "2026-11",
    ))
    .grouping(&[2, 8, 1, 2])
    .valid(&["LF123456785DE", "RA123456785DE"])
    .invalid(&[("LF123456786DE", CheckDigitMismatch)]);
const _: () = S10.sound();

/// 20-hex item id (Frankier-ID / Sendungs-ID).
// CHECK: CRC-4, polynomial x^4+x+1 (0b10011), init 0, no reflection, no final xor, message = ASCII bytes of the first
// 19 characters, 4 zero bits appended; remainder printed as one upper-case hex digit DOMAIN: ASCII codes of the first
// 19 characters, upper case
// BARCODE_FORMS: DataMatrix, payload starts DEA
// LOOKUP: stamps begin A0...; field split shown is the DV Frankier-ID
// PATTERN: ^[0-9A-F]{20}$
const HEX20: Format = Format::new("deutsche-post-hex20", "20-hex item id (Frankier-ID / Sendungs-ID)")
    .shape(&[chars(Reference, "0..9A..F", 2), chars(Reference, "0..9A..F", 7), chars(Shipment, "0..9A..F", 4), chars(Serial, "0..9A..F", 6), Part::Check(Set::of("0..9A..F"))])
    .check(Check::Crc4, From(0))
    .evidence(OpenSource(&["Deutsche Post \"DataMatrix-Code DV-Freimachung\" (described in https://www.philaseiten.de/beitrag/265298 and /262453)", "https://www.paketda.de/wissen/zahlencodes-auf-briefen.html"], "2026-11"))
    .grouping(&[2, 4, 4, 2, 4, 4])
    .valid(&["0131F770C01140170998", "42305DA0F270F07F2E3C"])
    .invalid(&[("0131F770C01140170999", CheckDigitMismatch)]);
const _: () = HEX20.sound();
