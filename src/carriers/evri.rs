//! Evri, regional parcel carrier of the United Kingdom.
//!
//! The check of the 16 characters is not published. A public validator claims the rule below and says that every
//! reported number agrees; of six numbers that others published five do, and one, a merchant's example, does not. The
//! older number of 16 digits has no known check. Hermes in Germany has H and 19 digits, which is another family.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("evri", "Evri")
    .country("GB")
    .kind(Regional)
    .tracking_url("https://www.evri.com/track/parcel/{number}")
    .aliases(&["Hermes UK", "myHermes"])
    .aftership("myhermes-uk")
    .seventeentrack(100331)
    .formats(&[N16, N16D]);

/// Barcode, 16 characters.
///
/// The check digit is the sum mod 10 of all fifteen characters before it, with weights 2 and 1 from the left and
/// letters by their UPS value.
///
/// Printed as H-00AA-A-001234567-8. H is home delivery, T returns; parcels of private senders have C and 00HHA. In
/// `C00HHA057624589` the weighted sum ends in 6, and so does the number.
const N16: Format = Format::new("evri-16", "Barcode, 16 characters")
    .shape(&[chars(Product, "CHT", 1), alnum(Account, 5), digits(Serial, 9), check_digit()])
    .check(Check::Mod10 { weights: &[2, 1], complement: false }, From(0))
    .evidence(OpenSource(
        &[
            "plhery/delivery-tracker:packages/carriers",
            "karrioapi/karrio:modules/connectors/landmark (fixtures)",
            "https://wobaaa.com/aliexpress-uk-tracking-numbers/",
            "public clients of the myHermes API, three of them",
        ],
        "2026-11",
    ))
    .grouping(&[1, 4, 1, 9, 1])
    .valid(&["H00TCC0028567558", "C00HHA0576245896", "C00HHA0525822154", "C00HHA0578057750", "T00TNA6517868770"])
    .invalid(&[("H00TCC0028567559", CheckDigitMismatch)])
    .note("The rule is not confirmed by the carrier: of six numbers at hand five agree and one, a merchant's example, does not.");
const _: () = N16.sound();

/// Older number, 16 digits.
const N16D: Format = Format::new("evri-16d", "Older number, 16 digits")
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
