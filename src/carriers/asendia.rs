//! Asendia, cross-border carrier of Switzerland.
//!
//! It is the cross-border house of La Poste and Swiss Post. Most of its items carry an S10 number of a partner (FR,
//! CH, GB, US); ASE, ASCT and ASENDIA begin numbers of its own.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("asendia", "Asendia")
    .country("CH")
    .kind(CrossBorder)
    .aliases(&["Asendia USA", "Asendia US"])
    .tracking_url("https://tracking.asendia.com/tracking/{number}")
    .aftership("asendia")
    .seventeentrack(100029)
    .formats(&[S10, ASE, AHOY, EEUS, ASHK, ASE_ALNUM, N1805]);

/// S10 item of a partner post.
///
/// The check digit is that of S10: the eight digits before it weigh 8, 6, 4, 2, 3, 5, 9, 7, and 11 less the sum mod
/// 11 is the digit (10 prints 0, 11 prints 5).
const S10: Format = Format::new("asendia-s10", "S10 item of a partner post")
    .shape(&[
        code(Service, Registry::S10Service),
        digits(Serial, 8),
        check_digit(),
        one_of(Country, &["FR", "CH", "US", "GB", "DE", "SG", "HK"]),
    ])
    .check(Check::S10, From(2))
    .evidence(Observed(&["UPU S10"], "2026-11"))
    .role(Role::FirstMile)
    .grouping(&[2, 3, 3, 3, 2]);
const _: () = S10.sound();

/// ASE and eight to twelve digits.
///
/// The sample is made up.
const ASE: Format = Format::new("asendia-ase", "ASE and eight to twelve digits")
    .shape(&[lit("ASE"), digits_between(Serial, 8, 12)])
    .evidence(OpenSource(&["plhery/delivery-tracker:packages/carriers"], "2026-11"))
    .valid(&["ASE12345678"])
    .invalid(&[("ASE1234567", WrongLength)]);
const _: () = ASE.sound();

/// AHOY and six to ten letters or digits, of the United States.
const AHOY: Format = Format::new("asendia-ahoy", "AHOY and six to ten letters or digits")
    .shape(&[lit("AHOY"), alnum_between(Reference, 6, 10)])
    .evidence(Observed(
        &["karrioapi/karrio, connector of Asendia US (fixtures)", "list of carriers of a public browser extension"],
        "2026-11",
    ))
    .valid(&["AHOY1GU5E6HZ"]);
const _: () = AHOY.sound();

/// EEUS, nine digits, the country of destination and a digit, of the United States.
///
/// The sample is made by the rule.
const EEUS: Format = Format::new("asendia-eeus", "EEUS, nine digits, country and a digit")
    .shape(&[lit("EEUS"), digits(Serial, 9), upper(Country, 2), digits(Reference, 1)])
    .evidence(Observed(&["a public script with Asendia USA's own tracking address"], "2026-11"))
    .valid(&["EEUS001901286IT0"]);
const _: () = EEUS.sound();

/// ASHK and 14 digits.
const ASHK: Format = Format::new("asendia-ashk", "ASHK and 14 digits")
    .shape(&[lit("ASHK"), digits(Serial, 14)])
    .evidence(CarrierDoc(&["Asendia USA, reference of its parcel interface"], "2026-11"))
    .valid(&["ASHK12123456789011"])
    .invalid(&[("ASHK1212345678901", WrongLength)]);
const _: () = ASHK.sound();

/// ASE and 8 to 37 letters or digits.
///
/// The sample is made up.
const ASE_ALNUM: Format = Format::new("asendia-ase-alnum", "ASE and 8 to 37 letters or digits")
    .shape(&[lit("ASE"), alnum_between(Serial, 8, 37)])
    .evidence(Observed(&["plhery/universal-parcel-scraper:generated/catalog.ts"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["ASEUK6184073952"])
    .invalid(&[("ASEUK61", WrongLength)]);
const _: () = ASE_ALNUM.sound();

/// 1805002610000 and five digits.
///
/// It is of the United States.
const N1805: Format = Format::new("asendia-1805", "1805002610000 and five digits")
    .shape(&[lit("1805002610000"), digits(Serial, 5)])
    .evidence(Observed(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["180500261000033822"])
    .invalid(&[("18050026100003382", WrongLength)]);
const _: () = N1805.sound();
