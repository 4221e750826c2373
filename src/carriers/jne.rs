//! JNE, express carrier of Indonesia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("jne", "JNE")
    .country("ID")
    .kind(Express)
    .tracking_url("https://www.jne.co.id/id/tracking/trace/{number}")
    .aftership("jne")
    .seventeentrack(100086)
    .formats(&[N15, TG, BRANCH, N16, CM_JT, TOKOPEDIA, TLJ]);

/// Waybill (resi), 15 digits.
const N15: Format = Format::new("jne-15", "Waybill (resi), 15 digits")
    .shape(&[digits(Serial, 15)])
    .evidence(Observed(&["public TypeScript function checkCourier()"], "2026-11"));
const _: () = N15.sound();

/// TG and ten digits, booked on Tokopedia or TikTok.
const TG: Format = Format::new("jne-tg", "TG and ten digits, booked on Tokopedia or TikTok")
    .shape(&[lit("TG"), digits(Serial, 10)])
    .evidence(Observed(&["public note \"Resi Pattern Detection vs Reality\", 2026-01-21"], "2026-11"))
    .valid(&["TG7007260622", "TG3530937431"])
    .note("The document that lists it says no more than that it is likely one of JNE.");
const _: () = TG.sound();

/// Five letters of the branch and eleven digits.
const BRANCH: Format = Format::new("jne-branch", "Five letters of the branch and eleven digits")
    .shape(&[upper(Origin, 5), digits(Serial, 11)])
    .evidence(OpenSource(
        &["RajaOngkir, documentation of the waybill request (SOCAG00183235715, courier jne)"],
        "2026-11",
    ))
    .standing(DeclaredOnly)
    .valid(&["SOCAG00183235715"])
    .invalid(&[("SOCAG0018323571", WrongLength)])
    .note("The first three letters are the town, SOC for Solo.");
const _: () = BRANCH.sound();

/// Waybill, 16 digits.
const N16: Format = Format::new("jne-16", "Waybill, 16 digits")
    .shape(&[digits(Serial, 16)])
    .evidence(OpenSource(
        &["BinderByte, documentation of the tracking request (8825112045716759, courier jne)"],
        "2026-11",
    ))
    .standing(DeclaredOnly)
    .valid(&["8825112045716759"])
    .invalid(&[("882511204571675", WrongLength)]);
const _: () = N16.sound();

/// CM or JT and eleven digits.
///
/// JT is JNE Trucking.
///
/// The sample is made up.
const CM_JT: Format = Format::new("jne-cm-jt", "CM or JT and eleven digits")
    .shape(&[one_of(Prefix, &["CM", "JT"]), digits(Serial, 11)])
    .evidence(Observed(&["tests of public programs of shops in Indonesia"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["CM06184073952"]);
const _: () = CM_JT.sound();

/// TKP and two digits, or JNAP, a hyphen and up to twelve letters or digits, numbered by a marketplace.
///
/// The samples are made up.
const TOKOPEDIA: Format = Format::new(
    "jne-booking",
    "TKP and two digits, or JNAP, a hyphen and up to twelve letters or digits, numbered by a marketplace",
)
.shape(&[either(&[&[lit("TKP"), digits(Service, 2)], &[lit("JNAP")]]), lit("-"), alnum_between(Reference, 7, 12)])
.evidence(Observed(&["five public programs of shops in Indonesia which name JNE beside such numbers"], "2026-11"))
.standing(DeclaredOnly)
.valid(&["TKP01-LX61GJV2", "JNAP-0061840739"]);
const _: () = TOKOPEDIA.sound();

/// TLJX, TLJR, TLJC or BLIJ and up to 14 letters or digits.
///
/// The sample is made up.
const TLJ: Format = Format::new("jne-tlj", "TLJX, TLJR, TLJC or BLIJ and up to 14 letters or digits")
    .shape(&[one_of(Prefix, &["BLIJ", "TLJC", "TLJR", "TLJX"]), alnum_between(Reference, 6, 14)])
    .evidence(Observed(
        &["table of the first letters at an Indonesian warehouse's desk, in two public programs"],
        "2026-11",
    ))
    .standing(DeclaredOnly)
    .valid(&["TLJX61840739526"]);
const _: () = TLJ.sound();
