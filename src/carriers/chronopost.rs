//! Chronopost.
//!
//! S10-shaped numbers with S10 check; suffix is FR or a Chronopost code (TS, JF, EE, JB ...), so do NOT demand an ISO
//! country. 14 digits with a 15th character follow Geopost MOD 37,36.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("chronopost", "Chronopost")
    .country("FR")
    .kind(Express)
    .tracking_url("https://www.chronopost.fr/tracking-no-cms/suivi-page?listeNumerosLT={number}")
    .aftership("chronopost-france")
    .seventeentrack(100273)
    .formats(&[S10, N15, N14]);

/// 2 letters + 9 digits + 2 letters.
// CHECK: s10: weights 8,6,4,2,3,5,9,7 over the 8 serial digits; r = 11 - (sum mod 11); 10->0, 11->5, else r DOMAIN: 8
// serial digits only; the 2 service letters and the 2-letter issuer code do not enter
// LOOKUP: XY/XW/XU/XP/XS/XA/XF/PZ; suffix FR, TS, JF, EE, JB seen
// PATTERN: ^[PX][A-Z][0-9]{9}[A-Z]{2}$
const S10: Format = Format::new("chronopost-s10", "2 letters + 9 digits + 2 letters")
    .shape(&[chars(Service, "PX", 1), upper(Service, 1), digits(Serial, 8), check_digit(), upper(Issuer, 2)])
    .check(Check::S10, From(2))
    .evidence(OpenSource(
        &[
            "karrioapi/karrio:modules/connectors/chronopost (fixtures)",
            "plhery/delivery-tracker:packages/carriers (carrier detection tests and validators, 2026)",
        ],
        "2026-11",
    ))
    .grouping(&[2, 9, 2])
    .valid(&["XP696982485FR", "XU123456785FR", "XW123456785TS", "PZ123456785JF", "XF918805290FR", "XA547564856FR"])
    .invalid(&[("XP696982486FR", CheckDigitMismatch)]);
const _: () = S10.sound();

/// 14 digits + check character.
// CHECK: ISO/IEC 7064 MOD 37,36 (hybrid): p=36; per char v (0-9->0..9, A-Z->10..35): p=(p+v) mod 36, 0->36; p=(2p)
// mod 37; check value=(37-p) mod 36, mapped back to 0-9A-Z DOMAIN: 14 digits
// NOTES: 89108749065090 is public, W was completed by the rule; 88000019255788Y (merchant page) confirms the rule
// PATTERN: ^[0-9]{14}[0-9A-Z]$
const N15: Format = Format::new("chronopost-15", "14 digits + check character")
    .shape(&[digits(Reference, 14), check_char()])
    .check(Check::Mod37_36, From(0))
    .evidence(OpenSource(
        &[
            "karrioapi/karrio:modules/connectors/chronopost (fixtures, 14 digits)",
            "plhery/delivery-tracker:packages/carriers (carrier detection tests and validators, 2026)",
        ],
        "2026-11",
    ))
    .valid(&["89108749065090W"])
    .invalid(&[("89108749065090X", CheckDigitMismatch), ("12345678901234Q", CheckDigitMismatch)]);
const _: () = N15.sound();

/// 14 digits.
// CHECK: none inside the 14 digits DOMAIN:
// PATTERN: ^[0-9]{14}$
const N14: Format = Format::new("chronopost-14", "14 digits")
    .shape(&[digits(Serial, 14)])
    .evidence(OpenSource(&["karrioapi/karrio:modules/connectors/chronopost (fixtures)"], "2026-11"))
    .valid(&["89108749065090"])
    .invalid(&[("8910874906509", WrongLength)]);
const _: () = N14.sound();
