//! Japan Post 日本邮政, postal operator of Japan.
//!
//! Three families: S10 for EMS and mail abroad, 12 digits for parcels and Letter Pack, 11 digits for registered
//! letters. All 29 parcel numbers in a public set of fixtures agree with the check.

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

/// S10 item ending in JP.
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
///
/// The sample is made up.
const S10: Format = Format::new("japan-post-s10", "S10 item ending in JP")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("JP")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["plhery/universal-parcel-scraper:generated/catalog.ts", "UPU S10"], "2026-11"))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&["RR123456785JP"])
    .invalid(&[("RR123456789JP", CheckDigitMismatch)]);
const _: () = S10.sound();

/// Parcel or Letter Pack, twelve digits.
///
/// The check digit is what the digits before it leave when they are divided by 7, so it is never above 6.
/// `40554842488` leaves 6.
///
/// The barcode adds a letter at each end.
const PARCEL_12: Format = Format::new("japan-post-parcel-12", "Parcel or Letter Pack, twelve digits")
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
    .invalid(&[("405548424887", WrongCharacter)])
    .note(
        "Yamato, Sagawa and JP Express have the same shape and the same check, so that the number alone cannot \
        tell them apart. Letter Pack is reported to begin with fixed digits, which was not verified.",
    );
const _: () = PARCEL_12.sound();

/// Registered letter, eleven digits.
///
/// The check digit is what the digits before it leave when they are divided by 7, so it is never above 6. `1311238385`
/// leaves 2.
///
/// The first digit is the kind of mail: 1 registered, 2 cash, 3 and 4 simplified registered, 5 and 6 recorded, 7 and 8
/// cash on delivery.
const REGISTERED_11: Format = Format::new("japan-post-registered-11", "Registered letter, eleven digits")
    .shape(&[chars(Service, "1..8", 1), digits(Region, 2), digits(Serial, 7), Part::Check(Set::of("0..6"))])
    .check(Check::Mod7, From(0))
    .evidence(Observed(
        &["https://foodp.hatenadiary.org/entry/20070927/p1", "https://trial17.blog.fc2.com/blog-entry-75.html"],
        "2026-11",
    ))
    .grouping(&[3, 2, 5, 1])
    .valid(&["13112383852"])
    .invalid(&[("13112383853", CheckDigitMismatch)])
    .note("Numbers are used again over time, so that one number may stand for several items.");
const _: () = REGISTERED_11.sound();
