//! UPS Mail Innovations.
//!
//! Three public forms: USPS delivery-confirmation number (22-34 digits), an 18-digit sequence number (MMS/MMI, also
//! Mail Manifest ID), and a MI package ID chosen by the shipper. The USPS number cannot be told from any other IMpb
//! by shape; use the Mailer ID.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("ups-mail-innovations", "UPS Mail Innovations")
    .country("US")
    .kind(CrossBorder)
    .tracking_url("https://www.ups.com/track?tracknum={number}")
    .aftership("ups-mi")
    .seventeentrack(100398)
    .formats(&[UPS_MI_PACKAGE_ID, UPS_MI_18, UPS_MI_IMPB_26]);

/// Mail Innovations compliant package ID.
// CHECK: none DOMAIN:
// PATTERN: ^MI[0-9]{6}[0-9A-Z]{1,22}$
const UPS_MI_PACKAGE_ID: Format = Format::new("ups-mi-package-id", "Mail Innovations compliant package ID")
    .shape(&[lit("MI"), digits(Account, 6), alnum_between(Serial, 1, 22)])
    .evidence(CarrierDoc(
        &[
            "http://pdexpress.net/sync/tracknumber_format.action (copy of UPS help)",
            "http://www.ups.com/content/us/en/tracking/help/tracking/tnh.html",
            "gabrielbull/php-ups-api:src/Tracking.php",
        ],
        "2026-11",
    ))
    .valid(&["MI00000000000000"])
    .invalid(&[("MI000000", WrongLength), ("MI00000A12", WrongCharacter)]);
const _: () = UPS_MI_PACKAGE_ID.sound();

/// Mail Manifest ID / sequence number (MMS, MMI).
// CHECK: ups mod10: positions counted from the left starting at 1; odd positions x1, even positions x2, no digit
// folding; check = (10 - sum mod 10) mod 10 DOMAIN: first 17 digits
// BARCODE_FORMS: Mail Innovations Data Matrix carries it as a field. Day of year must be 001-366.
// PATTERN: ^8[0-9]{17}$
const UPS_MI_18: Format = Format::new("ups-mi-18", "Mail Manifest ID / sequence number (MMS, MMI)")
    .shape(&[lit("8"), digits(Account, 6), digits(DayOfYear, 3), digits(Reference, 7), check_digit()])
    .check(Check::Ups, From(0))
    .evidence(OpenSource(
        &["UPS MI spec in C# source (read_file id 53415734868)", "https://github.com/sailrish/shipit/issues/38"],
        "2026-11",
    ))
    .grouping(&[1, 6, 3, 7, 1])
    .valid(&["802269919937015457"])
    .invalid(&[("802269919937015458", CheckDigitMismatch), ("812345603000000017", CheckDigitMismatch)]);
const _: () = UPS_MI_18.sound();

/// USPS IMpb of Mail Innovations, service 748, 26 digits.
// CHECK: mod10 weights 3,1 from the right (rightmost data digit x3); check = (10 - sum mod 10) mod 10 DOMAIN: all
// digits before the last
// BARCODE_FORMS: 420+ZIP5 may precede
// PATTERN: ^92748[0-9]{21}$
const UPS_MI_IMPB_26: Format = Format::new("ups-mi-impb-26", "USPS IMpb of Mail Innovations, service 748, 26 digits")
    .shape(&[lit("92748"), digits(Mailer, 9), digits(Serial, 11), check_digit()])
    .check(Check::Gs1, From(0))
    .evidence(OpenSource(&["sailrish/shipit:test/guessCarrier.coffee"], "2026-11"))
    .grouping(&[4, 4, 4, 4, 4, 4, 2])
    .valid(&["92748999997295513123034457", "92748901377803583000610270"])
    .invalid(&[("92748999997295513123034458", CheckDigitMismatch)]);
const _: () = UPS_MI_IMPB_26.sound();
