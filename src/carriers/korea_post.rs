//! Korea Post 韩国邮政, postal operator of South Korea.
//!
//! AfterShip and 17TRACK tell its EMS (11051) from its domestic service (11054).

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("korea-post", "Korea Post")
    .zh("韩国邮政")
    .country("KR")
    .kind(Post)
    .tracking_url("https://service.epost.go.kr/trace.RetrieveDomRigiTraceList.comm?sid1={number}")
    .aliases(&["ePost"])
    .aftership("kpost")
    .seventeentrack(11051)
    .formats(&[S10, DOMESTIC_13]);

/// S10 item ending in KR.
///
/// The check digit is that of S10: the products of `38578382` come to 231, which leaves 0, so the digit is 5.
const S10: Format = Format::new("korea-post-s10", "S10 item ending in KR")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("KR")])
    .check(Check::S10, From(2))
    .evidence(Standard(
        &[
            "plhery/universal-parcel-scraper:carriers/korea-post/numbers.json",
            "plhery/universal-parcel-scraper:generated/catalog.ts",
            "UPU S10",
            "Kutepov/parcels:common/components/services/KoreaPostService.php",
        ],
        "2026-11",
    ))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&["EM385783825KR", "ES401809342KR", "EE299377630KR", "ES318211652KR"])
    .invalid(&[("RR123456789KR", CheckDigitMismatch)]);
const _: () = S10.sound();

/// Domestic letter or parcel, 13 digits.
const DOMESTIC_13: Format = Format::new("korea-post-domestic-13", "Domestic letter or parcel, 13 digits")
    .shape(&[digits(Serial, 13)])
    .evidence(OpenSource(
        &[
            "plhery/universal-parcel-scraper:carriers/korea-post/numbers.json",
            "plhery/universal-parcel-scraper:generated/catalog.ts",
            "speshase/spes:Portfolio_spes/src/main/webapp/resources/js/mypage/delivery.js",
        ],
        "2026-11",
    ))
    .valid(&["6097542557191"])
    .note(
        "One tracker narrows parcels to a leading 6. Mod 7, Luhn and GS1 mod 10 all fail on the one public \
        sample, so none of them is the rule.",
    );
const _: () = DOMESTIC_13.sound();
