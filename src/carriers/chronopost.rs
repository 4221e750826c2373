//! Chronopost, express carrier of France.
//!
//! Its numbers look like S10 and have the same check, but end in FR or in a code of its own: TS, JF, EE and JB were
//! seen, and there may be more. Fourteen digits with a fifteenth character follow the rule of Geopost.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("chronopost", "Chronopost")
    .country("FR")
    .kind(Express)
    .tracking_url("https://www.chronopost.fr/tracking-no-cms/suivi-page?listeNumerosLT={number}")
    .aftership("chronopost-france")
    .seventeentrack(100273)
    .formats(&[S10, N15, N14, S10_OTHER]);

/// Two letters, nine digits and FR or an end of its own.
///
/// The check digit is that of S10: the eight digits before it weigh 8, 6, 4, 2, 3, 5, 9, 7, and 11 less the sum mod 11
/// is the digit (10 prints 0, 11 prints 5). In `69698248` they come to 270, which leaves 6, so the digit is 5.
///
/// XY, XW, XU, XP, XS, XA, XF and PZ were seen in front; FR, TS, JF, EE and JB behind.
const S10: Format = Format::new("chronopost-s10", "Two letters, nine digits and FR or an end of its own")
    .shape(&[
        chars(Service, "PX", 1),
        upper(Service, 1),
        digits(Serial, 8),
        check_digit(),
        one_of(Country, &["FR", "TS", "JF", "EE", "JB"]),
    ])
    .check(Check::S10, From(2))
    .evidence(OpenSource(
        &["karrioapi/karrio:modules/connectors/chronopost (fixtures)", "plhery/delivery-tracker:packages/carriers"],
        "2026-11",
    ))
    .grouping(&[2, 9, 2])
    .valid(&["XP696982485FR", "XU123456785FR", "XW123456785TS", "PZ123456785JF", "XF918805290FR", "XA547564856FR"])
    .invalid(&[("XP696982486FR", CheckDigitMismatch)]);
const _: () = S10.sound();

/// Two letters, nine digits and two letters.
///
/// The check digit is that of S10: the eight digits before it weigh 8, 6, 4, 2, 3, 5, 9, 7, and 11 less the sum mod 11
/// is the digit (10 prints 0, 11 prints 5). In `79745611` they come to 207, which leaves 9, so the digit is 2.
///
/// Four ends of its own are known, so that a fifth may be another one.
const S10_OTHER: Format = Format::new("chronopost-s10-other", "Two letters, nine digits and two letters")
    .shape(&[chars(Service, "PX", 1), upper(Service, 1), digits(Serial, 8), check_digit(), upper(Country, 2)])
    .check(Check::S10, From(2))
    .evidence(Observed(&["plhery/delivery-tracker:packages/carriers"], "2026-11"))
    .standing(DeclaredOnly)
    .grouping(&[2, 9, 2])
    .note("The ends of chronopost-s10 are those that were seen; another one is taken when the carrier is declared.");
const _: () = S10_OTHER.sound();

/// 14 digits and a check character.
///
/// The check character is that of ISO/IEC 7064 MOD 37,36 over all characters before it: `89108749065090` asks for W.
const N15: Format = Format::new("chronopost-15", "14 digits and a check character")
    .shape(&[digits(Shipment, 14), check_char()])
    .check(Check::Mod37_36, From(0))
    .evidence(OpenSource(
        &[
            "karrioapi/karrio:modules/connectors/chronopost (fixtures, 14 digits)",
            "plhery/delivery-tracker:packages/carriers",
        ],
        "2026-11",
    ))
    .valid(&["89108749065090W"])
    .invalid(&[("89108749065090X", CheckDigitMismatch), ("12345678901234Q", CheckDigitMismatch)]);
const _: () = N15.sound();

/// 14 digits.
const N14: Format = Format::new("chronopost-14", "14 digits")
    .shape(&[digits(Serial, 14)])
    .evidence(OpenSource(&["karrioapi/karrio:modules/connectors/chronopost (fixtures)"], "2026-11"))
    .valid(&["89108749065090"])
    .invalid(&[("8910874906509", WrongLength)]);
const _: () = N14.sound();
