//! UPS Mail Innovations, cross-border carrier of the United States.
//!
//! Three forms are public: the USPS number of 22 to 34 digits, a sequence number of 18 digits (MMS, MMI, Mail
//! Manifest ID), and a package ID that the shipper chooses. The USPS number can be told from others only by its
//! Mailer ID.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("ups-mail-innovations", "UPS Mail Innovations")
    .country("US")
    .kind(CrossBorder)
    .tracking_url("https://www.ups.com/track?tracknum={number}")
    .aftership("ups-mi")
    .seventeentrack(100398)
    .formats(&[PACKAGE_ID, N18, IMPB_26, USPS_22, USPS_9102, IMPB_26_612, IMPB_22, IMPB_22_612, IMPB_26_023]);

/// Mail Innovations compliant package ID. The sample is made up.
const PACKAGE_ID: Format = Format::new("ups-mi-package-id", "Mail Innovations compliant package ID")
    .shape(&[lit("MI"), digits(Account, 6), alnum_between(Reference, 1, 22)])
    .evidence(CarrierDoc(
        &[
            "http://www.ups.com/content/us/en/tracking/help/tracking/tnh.html",
            "http://pdexpress.net/sync/tracknumber_format.action (copy of UPS help)",
            "gabrielbull/php-ups-api:src/Tracking.php",
        ],
        "2026-11",
    ))
    .valid(&["MI40721900518306"])
    .invalid(&[("MI000000", WrongLength), ("MI00000A12", WrongCharacter)]);
const _: () = PACKAGE_ID.sound();

/// Mail Manifest identifier, 18 digits.
///
/// The check digit is that of UPS: weights 1 and 2 from the left, letters by value, and the digit fills the sum up to
/// a multiple of ten. For `80226991993701545` the sum is 113, so the digit is 7.
///
/// The matrix code of the label carries it too.
const N18: Format = Format::new("ups-mi-18", "Mail Manifest identifier, 18 digits")
    .shape(&[lit("8"), digits(Account, 6), digits(DayOfYear, 3), digits(Serial, 7), check_digit()])
    .check(Check::Ups, From(0))
    .evidence(OpenSource(
        &[
            "UPS Mail Innovations specification, as quoted in public C# source",
            "https://github.com/sailrish/shipit/issues/38",
        ],
        "2026-11",
    ))
    .grouping(&[1, 6, 3, 7, 1])
    .valid(&["802269919937015457"])
    .invalid(&[("802269919937015458", CheckDigitMismatch), ("812345603000000017", CheckDigitMismatch)]);
const _: () = N18.sound();

/// USPS number of service 748, 26 digits.
///
/// The check digit is that of GS1: the digits of `9274899999729551312303445`, by 3 and 1 from the right, come to 283,
/// so it is 7.
///
/// 420 and the ZIP may stand in front.
const IMPB_26: Format = Format::new("ups-mi-impb-26", "USPS number of service 748, 26 digits")
    .shape(&[lit("92748"), digits(Mailer, 9), digits(Serial, 11), check_digit()])
    .check(Check::Gs1, From(0))
    .evidence(OpenSource(&["sailrish/shipit:test/guessCarrier.coffee"], "2026-11"))
    .role(Role::FirstMile)
    .grouping(&[4, 4, 4, 4, 4, 4, 2])
    .valid(&["92748999997295513123034457", "92748901377803583000610270"])
    .invalid(&[("92748999997295513123034458", CheckDigitMismatch)]);
const _: () = IMPB_26.sound();

/// USPS number, 22 digits.
///
/// The check digit is that of GS1.
const USPS_22: Format = Format::new("ups-mi-usps-22", "USPS number, 22 digits")
    .shape(&[lit("9"), chars(Prefix, "1..4", 1), digits(Service, 3), digits(Reference, 16), check_digit()])
    .check(Check::Gs1, From(0))
    .evidence(CarrierDoc(&["UPS Tracking Web Service Developer Guide, test numbers"], "2026-11"))
    .role(Role::FirstMile)
    .standing(DeclaredOnly)
    .grouping(&[4, 4, 4, 4, 4, 2])
    .valid(&["9102084383041101186729"])
    .note("A mailer's own identifier stands in it, so that nothing tells whose it is.");
const _: () = USPS_22.sound();

/// USPS number of service 02, 22 digits.
///
/// The check digit is that of GS1: the digits of `910208438304110118672`, by 3 and 1 from the right, come to 131, so it
/// is 9.
const USPS_9102: Format = Format::new("ups-mi-usps-9102", "USPS number of service 02, 22 digits")
    .shape(&[lit("9102"), digits(Mailer, 9), digits(Serial, 8), check_digit()])
    .check(Check::Gs1, From(0))
    .evidence(CarrierDoc(&["UPS Tracking Web Service Developer Guide, test numbers"], "2026-11"))
    .role(Role::FirstMile)
    .standing(DeclaredOnly)
    .grouping(&[4, 4, 4, 4, 4, 2])
    .valid(&["9102084383041101186729"])
    .invalid(&[("9102084383041101186728", CheckDigitMismatch)]);
const _: () = USPS_9102.sound();

/// USPS number of service 612, 26 digits.
///
/// The check digit is that of GS1: the digits of `9261290306184073952618407`, by 3 and 1 from the right, come to 207,
/// so it is 3.
///
/// The sample is made up.
const IMPB_26_612: Format = Format::new("ups-mi-impb-26-612", "USPS number of service 612, 26 digits")
    .shape(&[lit("92612"), digits(Mailer, 9), digits(Serial, 11), check_digit()])
    .check(Check::Gs1, From(0))
    .evidence(Observed(&["production rows of a public program, with https://wwwapps.ups.com"], "2026-11"))
    .role(Role::FirstMile)
    .valid(&["92612903061840739526184073"]);
const _: () = IMPB_26_612.sound();

/// USPS number of service 748, 22 digits.
///
/// The check digit is that of GS1: the digits of `927489010342254633027`, by 3 and 1 from the right, come to 169,
/// so it is 1.
///
/// 420 and the ZIP may stand in front.
const IMPB_22: Format = Format::new("ups-mi-impb-22", "USPS number of service 748, 22 digits")
    .shape(&[lit("92748"), digits(Mailer, 9), digits(Serial, 7), check_digit()])
    .check(Check::Gs1, From(0))
    .evidence(OpenSource(
        &["https://github.com/jkeen/tracking_number/issues/27", "sailrish/shipit:src/guessCarrier.coffee"],
        "2026-11",
    ))
    .role(Role::FirstMile)
    .grouping(&[4, 4, 4, 4, 4, 2])
    .valid(&["9274890103422546330271"])
    .invalid(&[("9274890103422546330272", CheckDigitMismatch)]);
const _: () = IMPB_22.sound();

/// USPS number of service 612, 22 digits.
///
/// The check digit is that of GS1: the digits of `926129031283384495498`, by 3 and 1 from the right, come to 208,
/// so it is 2.
const IMPB_22_612: Format = Format::new("ups-mi-impb-22-612", "USPS number of service 612, 22 digits")
    .shape(&[lit("92612"), digits(Mailer, 9), digits(Serial, 7), check_digit()])
    .check(Check::Gs1, From(0))
    .evidence(OpenSource(&["sailrish/shipit:src/guessCarrier.coffee", "fixture of a public program"], "2026-11"))
    .role(Role::FirstMile)
    .grouping(&[4, 4, 4, 4, 4, 2])
    .valid(&["9261290312833844954982"])
    .invalid(&[("9261290312833844954983", CheckDigitMismatch)]);
const _: () = IMPB_22_612.sound();

/// USPS number of service 023, 26 digits.
///
/// The check digit is that of GS1: the digits of `9202399999104354341531395`, by 3 and 1 from the right, come to 222,
/// so it is 8.
const IMPB_26_023: Format = Format::new("ups-mi-impb-26-023", "USPS number of service 023, 26 digits")
    .shape(&[lit("92023"), digits(Mailer, 9), digits(Serial, 11), check_digit()])
    .check(Check::Gs1, From(0))
    .evidence(Observed(&["https://github.com/jkeen/tracking_number_data/issues/25"], "2026-11"))
    .role(Role::FirstMile)
    .grouping(&[4, 4, 4, 4, 4, 4, 2])
    .valid(&["92023999991043543415313958"])
    .invalid(&[("92023999991043543415313959", CheckDigitMismatch)]);
const _: () = IMPB_26_023.sound();
