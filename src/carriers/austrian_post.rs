//! Österreichische Post 奥地利邮政, postal operator of Austria.
//!
//! Domestic items carry an Identcode of 22 digits that begins with 10 or 16. A public example of its interface agrees
//! with the GS1 digit and the number drawn on its home page does not, so no check is asked for.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("austrian-post", "Österreichische Post")
    .zh("奥地利邮政")
    .country("AT")
    .kind(Post)
    .tracking_url("https://www.post.at/sv/sendungsdetails?snr={number}")
    .aftership("austrian-post")
    .seventeentrack(1161)
    .formats(&[S10, N22, N26, N16]);

/// S10 item ending in AT.
///
/// The check digit is that of S10: the products of `47312482` come to 200, which leaves 2, and 11 less 2 is 9.
const S10: Format = Format::new("austrian-post-s10", "S10 item ending in AT")
    .shape(&[chars(Service, "ACELRSUV", 1), upper(Service, 1), digits(Serial, 8), check_digit(), lit("AT")])
    .check(Check::S10, From(2))
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/AustrianPostService.php", "UPU S10"], "2026-11"))
    .grouping(&[2, 8, 1, 2])
    .valid(&["RR473124829AT"])
    .invalid(&[("RR473124820AT", CheckDigitMismatch)]);
const _: () = S10.sound();

/// Identcode, 22 digits.
const N22: Format = Format::new("austrian-post-22", "Identcode, 22 digits")
    .shape(&[lit("1"), chars(Account, "06", 1), digits(Account, 8), digits(Serial, 12)])
    .evidence(OpenSource(
        &[
            "karrioapi/karrio:modules/connectors/postat (fixtures)",
            "https://www.post.at/ (illustration)",
            "Kutepov/parcels:common/components/services/AustrianPostService.php",
        ],
        "2026-11",
    ))
    .valid(&["1000000500113230110301", "1011236513864670170531"])
    .invalid(&[("100000050011323011030", WrongLength)])
    .note("One public number agrees with the GS1 digit and one, on an illustration, does not.");
const _: () = N22.sound();

/// 26 digits.
///
/// The sample is made up.
const N26: Format = Format::new("austrian-post-26", "26 digits")
    .shape(&[one_of(Prefix, &["010052", "158002", "158280", "158490"]), digits(Serial, 20)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/AustrianPostService.php"], "2026-11"))
    .valid(&["01005212345678901234567890"])
    .invalid(&[("01005312345678901234567890", WrongCharacter)]);
const _: () = N26.sound();

/// 14 or 16 digits.
///
/// The sample is made up.
const N16: Format = Format::new("austrian-post-16", "14 or 16 digits")
    .shape(&[digits(Serial, 14), optional(&[digits(Serial, 2)])])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/AustrianPostService.php"], "2026-11"))
    .valid(&["6813290246616770"])
    .invalid(&[("123456789012345", WrongCharacter)]);
const _: () = N16.sound();
