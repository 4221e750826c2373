//! Evri (formerly Hermes UK / myHermes).
//!
//! CONTENTIOUS: the 16-character check digit is not published. A 2026 open-source validator (plhery/delivery-tracker)
//! claims weights 2,1 with UPS letter values and no complement, "every number in public reports passes";
//! H00TCC0028567558 (a real-looking hand-off in a karrio/Landmark fixture) passes, the merchant example
//! H06R4A1011299623 fails. A rule should WARN, not reject. The older all-digit 16-digit number has no confirmed
//! check. Do not confuse with Hermes Germany H + 19 digits.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("evri", "Evri (formerly Hermes UK / myHermes)")
    .country("GB")
    .kind(Regional)
    .tracking_url("https://www.evri.com/track/parcel/{number}")
    .aftership("myhermes-uk")
    .seventeentrack(100331)
    .formats(&[N16, N16D]);

/// 16-character barcode.
// CHECK: mod10 weights 2,1,2,1,... from the left, no digit folding; check = sum mod 10 (NO complement) DOMAIN: first
// 15 characters; letters valued as in UPS 1Z: (ASCII - 63) mod 10 (A=2, B=3 ... I=0, S=0, Z=7); nothing stripped
// NOTES: Rule NOT independently confirmed: of the 2 numbers available here 1 passes, 1 (H06R4A1011299623, a merchant
// example, deliberately not in `invalid`) fails
// BARCODE_FORMS: printed as H-00AA-A-001234567-8
// LOOKUP: H home delivery family, T returns family (C... also seen on the web)
// PATTERN: ^[HT][0-9A-Z]{5}[0-9]{10}$
const N16: Format = Format::new("evri-16", "16-character barcode")
    .shape(&[chars(Service, "HT", 1), alnum(Reference, 5), digits(Serial, 9), check_digit()])
    .check(Check::Mod10 { weights: &[2, 1], complement: false }, From(0))
    .evidence(OpenSource(
        &[
            "plhery/delivery-tracker:packages/carriers (carrier detection tests and validators, 2026)",
            "karrioapi/karrio:modules/connectors/landmark (fixtures)",
            "https://wobaaa.com/aliexpress-uk-tracking-numbers/",
        ],
        "2026-11",
    ))
    .grouping(&[1, 4, 1, 9, 1])
    .valid(&["H00TCC0028567558"])
    .invalid(&[("H00TCC0028567559", CheckDigitMismatch)]);
const _: () = N16.sound();

/// legacy all-digit 16.
// CHECK: unknown DOMAIN:
// NOTES: the only sample happens to pass GS1 mod10; with several algorithms tried on one number that is not evidence
// PATTERN: ^[0-9]{16}$
const N16D: Format = Format::new("evri-16d", "legacy all-digit 16")
    .shape(&[digits(Serial, 16)])
    .evidence(Observed(
        &[
            "Kutepov/parcels:common/components/services/MyHermesService.php",
            "moralmunky/Home-Assistant-Mail-And-Packages:custom_components/mail_and_packages/const.py",
        ],
        "2026-11",
    ))
    .valid(&["3340818979070087"])
    .invalid(&[("334081897907008", WrongLength)]);
const _: () = N16D.sound();
