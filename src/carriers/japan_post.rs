//! Japan Post 日本邮政.
//!
//! Three families: S10 for EMS/international, 12 digits for parcels and Letter Pack, 11 digits for registered letter
//! mail. Local check: all 29 real parcel numbers in the packtrack fixtures satisfy mod 7 (0 exceptions).

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("japan-post", "Japan Post")
    .zh("日本邮政")
    .country("JP")
    .kind(Post)
    .tracking_url("https://trackings.post.japanpost.jp/services/srv/search/direct?reqCodeNo1={number}&locale=en")
    .aftership("japan-post")
    .seventeentrack(10021)
    .formats(&[S10, PARCEL_12, REGISTERED_11]);

/// S10 item identifier ending JP.
// CHECK: s10 DOMAIN: the 8 serial digits only; weights 8,6,4,2,3,5,9,7 left to right; r = 11 - (sum mod 11); 10 -> 0,
// 11 -> 5; letters do not enter
// NOTES: Example is synthetic (serial 12345678).
// BARCODE_FORMS: Code 128 of the 13 characters themselves
// PATTERN: ^[A-Z]{2}\d{9}JP$
const S10: Format = Format::new("japan-post-s10", "S10 item identifier ending JP")
    .shape(&[upper(Service, 2), digits(Serial, 8), check_digit(), lit("JP")])
    .check(Check::S10, From(2))
    .evidence(Standard(
        &[
            "plhery/universal-parcel-scraper:generated/catalog.ts",
            "UPU S10 standard (check digit also stated in olist/correios:correios/models/posting.py)",
        ],
        "2026-11",
    ))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&["RR123456785JP"])
    .invalid(&[("RR123456789JP", CheckDigitMismatch)]);
const _: () = S10.sound();

/// Yu-Pack / Yu-Packet / Letter Pack 12 digits.
// CHECK: mod7: check digit = (all preceding digits read as one decimal integer) mod 7; so the last digit is always
// 0-6 DOMAIN: 11 digits before the last; hyphens stripped
// NOTES: Same shape and same check as Yamato, Sagawa and JP Express: mod 7 cannot separate them. Letter Pack products
// are reported to have fixed leading digits, not verified.
// BARCODE_FORMS: Codabar (NW-7) with a letter start/stop pair around the 12 digits, e.g. a<12 digits>a: strip one A-D
// letter at each end
// PATTERN: ^\d{11}[0-6]$
const PARCEL_12: Format = Format::new("japan-post-parcel-12", "Yu-Pack / Yu-Packet / Letter Pack 12 digits")
    .shape(&[digits(Serial, 11), Part::Check(Set::of("0..6"))])
    .check(Check::Mod7, From(0))
    .evidence(OpenSource(
        &[
            "nayutaya/packtrack:tracker/jppost/package/tracking_number.py",
            "TakamoriYamashiro/shipping-jp-js:README.md",
            "plhery/universal-parcel-scraper:generated/catalog.ts",
            "https://gyomu.org/faq/view/7dr",
        ],
        "2026-11",
    ))
    .grouping(&[4, 4, 4])
    .valid(&["405548424886", "317409136693", "317426268143"])
    .invalid(&[("405548424887", WrongCharacter)]);
const _: () = PARCEL_12.sound();

/// Registered mail acceptance number 11 digits.
// CHECK: mod7: check digit = (all preceding digits read as one decimal integer) mod 7; so the last digit is always
// 0-6 DOMAIN: first 10 digits
// NOTES: Numbers are reused over time, so a valid number may match several items. Type digit 1 general registered, 2
// cash, 3-4 simplified registered, 5-6 specified record, 7 COD (general), 8 COD (simplified/ordinary).
// LOOKUP: see tables/japan_post_registered_codes.csv (type digit and region ranges, hobbyist source)
// PATTERN: ^[1-8]\d{9}[0-6]$
const REGISTERED_11: Format = Format::new("japan-post-registered-11", "Registered mail acceptance number 11 digits")
    .shape(&[chars(Reference, "1..8", 1), digits(Region, 2), digits(Serial, 7), Part::Check(Set::of("0..6"))])
    .check(Check::Mod7, From(0))
    .evidence(Observed(
        &["https://foodp.hatenadiary.org/entry/20070927/p1", "https://trial17.blog.fc2.com/blog-entry-75.html"],
        "2026-11",
    ))
    .grouping(&[3, 2, 5, 1])
    .valid(&["13112383852"])
    .invalid(&[("13112383853", CheckDigitMismatch)]);
const _: () = REGISTERED_11.sound();
