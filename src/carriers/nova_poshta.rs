//! Nova Poshta, express carrier of Ukraine.
//!
//! A waybill is 14 digits that begin with 20, 59 or 1. The check is not known: the one real number agrees with GS1, as
//! one in ten does by chance.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("nova-poshta", "Nova Poshta")
    .country("UA")
    .kind(Express)
    .tracking_url("https://tracking.novaposhta.ua/#/uk/chat/messages/{number}")
    .aliases(&["Nova Post"])
    .aftership("nova-poshta")
    .seventeentrack(100035)
    .formats(&[N14, NP, NPG, N21]);

/// Express waybill.
///
/// 20 comes from the web, 59 from a branch, 1 from terminals and older series.
const N14: Format = Format::new("nova-poshta-14", "Express waybill")
    .shape(&[
        one_of(Reference, &["10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20", "59"]),
        digits(Reference, 2),
        digits(Serial, 10),
    ])
    .evidence(OpenSource(
        &["RomaBilka/parcel-tracking:pkg/determine-delivery/carriers/np", "lis-dev/nova-poshta-api-2"],
        "2026-11",
    ))
    .grouping(&[2, 4, 4, 4])
    .valid(&["20600009559994", "59000777777777"])
    .invalid(&[("5900077777777", WrongLength), ("30600009559994", WrongCharacter)]);
const _: () = N14.sound();

/// Global shopping, NPI or NPG.
///
/// The sample is made up.
const NP: Format = Format::new("nova-poshta-np", "Global shopping, NPI or NPG")
    .shape(&[
        lit("NP"),
        chars(Reference, "GI", 1),
        digits_between(Serial, 8, 14),
        optional(&[lit("NP"), chars(Suffix, "GI", 1)]),
    ])
    .evidence(OpenSource(&["RomaBilka/parcel-tracking:pkg/determine-delivery/carriers/np-shopping"], "2026-11"))
    .valid(&["NPI99999999999999"])
    .invalid(&[("NPX99999999999999", WrongCharacter)]);
const _: () = NP.sound();

/// Shopping parcel, NP, 14 digits and NPG or NPI.
const NPG: Format = Format::new("nova-poshta-npg", "Shopping parcel, NP, 14 digits and NPG or NPI")
    .shape(&[lit("NP"), digits(Serial, 14), lit("NP"), chars(Suffix, "GI", 1)])
    .evidence(OpenSource(&["RomaBilka/parcel-tracking:pkg/determine-delivery/carriers/np-shopping (test)"], "2026-11"));
const _: () = NPG.sound();

/// 21 or 51 and twelve digits.
///
/// The sample is made up.
const N21: Format = Format::new("nova-poshta-21", "21 or 51 and twelve digits")
    .shape(&[one_of(Prefix, &["21", "51"]), digits(Serial, 12)])
    .evidence(Observed(&["plhery/universal-parcel-scraper:carriers/nova-poshta/adapter.ts"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["21618407395261"])
    .invalid(&[("2161840739526", WrongLength)])
    .note("The source read them out of the carrier's own tracking page.");
const _: () = N21.sound();
