//! Cainiao 菜鸟.
//!
//! AliExpress logistics arm. LP+14 is the Cainiao logistics ORDER number (LBX/LP order), not the mail number; the
//! same parcel later gets a mail number (S10, YQ, local last-mile number). Tools that validate an LP number must say
//! it is an order reference that may be replaced. AliExpress Standard/Premium also hand out USPS 420+zip+92..
//! numbers: an ERP test fixture uses 4202060292612909900774583037783997 under CAINIAO_STANDARD. slug cainiao and the
//! global.cainiao.com URL shape are from general knowledge, not verified here. [aftership_slug not verified]
//! [tracking_url not verified]

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("cainiao", "Cainiao")
    .zh("菜鸟")
    .country("CN")
    .kind(Marketplace)
    .tracking_url("https://global.cainiao.com/detail.htm?mailNoList={number}")
    .aftership("cainiao")
    .seventeentrack(190271)
    .formats(&[LP, CNCAI, CNAKL, CN_DIGITS, N621, AE_NPI, OLD_26]);

/// Cainiao LP order number.
// CHECK: none DOMAIN:
// NOTES: 731 of 731 LP..digit numbers in the corpus have exactly 14 digits, beginning 001 or 004, and no additive
// check digit exists (tested). The LP+12 claim is not supported. LP00 alone ("LP00"+12) is the same thing; one table
// files it under 4PX: wrong attribution, LP is Cainiao whoever carries it.
// PATTERN: ^LP\d{14}$
const LP: Format = Format::new("cainiao-lp", "Cainiao LP order number")
    .shape(&[lit("LP"), digits(Serial, 14)])
    .evidence(OpenSource(&["zorem Advanced Shipment Tracking tracking-number autodetector JS", "Kutepov/parcels:track-numbers.csv (16,501 user-searched numbers, winter 2020/21; statistics computed here)", "frappe cargo_management carrier regexes", "parceldetect.com/it/faq/aliexpress-standard-shipping-tracking-number-format (says LP + 12-14 digits)"], "2026-11"))
    .valid(&["LP00492755414105", "LP00473000221080"])
    .invalid(&[("LP0049275541410", WrongLength), ("LP176445020CN", WrongLength)]);
const _: () = LP.sound();

/// Cainiao CNCAI warehouse/date number.
// CHECK: unknown DOMAIN:
// NOTES: 9 numbers in corpus; bytes 5..12 are a calendar date. Example synthetic. Attribution inferred from prefix
// only.
// PATTERN: ^CNCAI\d{16}$
const CNCAI: Format = Format::new("cainiao-cncai", "Cainiao CNCAI warehouse/date number")
    .shape(&[lit("CNCAI"), digits(Date, 8), digits(Serial, 8)])
    .evidence(Observed(
        &["Kutepov/parcels:track-numbers.csv (16,501 user-searched numbers, winter 2020/21; statistics computed here)"],
        "2026-11",
    ))
    .valid(&["CNCAI2021012100000001"]);
const _: () = CNCAI.sound();

/// Cainiao CNAKL (New Zealand).
// CHECK: unknown DOMAIN:
// NOTES: prefix CN + AKL (Auckland) + yymmdd + serial; attribution inferred
// PATTERN: ^CNAKL\d{18}$
const CNAKL: Format = Format::new("cainiao-cnakl", "Cainiao CNAKL (New Zealand)")
    .shape(&[lit("CNAKL"), digits(Serial, 18)])
    .evidence(Observed(
        &["Kutepov/parcels:track-numbers.csv (16,501 user-searched numbers, winter 2020/21; statistics computed here)"],
        "2026-11",
    ))
    .valid(&["CNAKL210126203304057663"]);
const _: () = CNAKL.sound();

/// Cainiao CN/CNG last-mile style number.
// CHECK: unknown DOMAIN:
// NOTES: Third-party description only; no example found. Treat as weak.
// PATTERN: ^CN[A-Z]{0,3}\d{12,16}$
const CN_DIGITS: Format = Format::new("cainiao-cn-digits", "Cainiao CN/CNG last-mile style number")
    .shape(&[lit("CN"), upper_between(Suffix, 0, 3), digits_between(Serial, 12, 16)])
    .evidence(Observed(&["parceldetect.com (CN + 12-15 digits)"], "2026-11"))
    .standing(Preview);
const _: () = CN_DIGITS.sound();

/// Cainiao domestic 621 number.
// CHECK: unknown DOMAIN:
// NOTES: example synthetic; Cainiao Express (丹鸟/菜鸟速递) 15 digits
// PATTERN: ^621\d{12}$
const N621: Format = Format::new("cainiao-621", "Cainiao domestic 621 number")
    .shape(&[lit("621"), digits(Serial, 12)])
    .evidence(OpenSource(&["BF-zh/Courier-Validation:src/pattern/CN.ts"], "2026-11"))
    .valid(&["621000000000001"])
    .invalid(&[("62100000000000", WrongLength)]);
const _: () = N621.sound();

/// AliExpress AE.. handover number.
// CHECK: unknown DOMAIN:
// NOTES: AENM/AEPD/AECA/AEPU + 10 digits, optional NPI or RU2 tail: 68 in the corpus. AEFP (asked for) was not seen.
// Attribution to AliExpress is inferred from the AE prefix.
// PATTERN: ^AE[A-Z]{2}\d{10}(NPI|RU2)?$
const AE_NPI: Format = Format::new("cainiao-ae-npi", "AliExpress AE.. handover number")
    .shape(&[lit("AE"), upper(Suffix, 2), digits(Serial, 10), optional(&[one_of(Suffix, &["NPI", "RU2"])])])
    .evidence(Observed(
        &["Kutepov/parcels:track-numbers.csv (16,501 user-searched numbers, winter 2020/21; statistics computed here)"],
        "2026-11",
    ))
    .valid(&["AENM0000000001NPI", "AECA0000831779RU2", "AEPD0000008111"]);
const _: () = AE_NPI.sound();

/// Cainiao 26-digit local number.
// CHECK: unknown DOMAIN:
// NOTES: filed under Cainiao by AST; Colissimo/Chilean/… local deliveries
// PATTERN: ^1(28|32)\d{23}$
const OLD_26: Format = Format::new("cainiao-old-26", "Cainiao 26-digit local number")
    .shape(&[lit("1"), one_of(Suffix, &["28", "32"]), digits(Serial, 23)])
    .evidence(OpenSource(&["zorem Advanced Shipment Tracking tracking-number autodetector JS"], "2026-11"))
    .valid(&["12876900007000242694867001"]);
const _: () = OLD_26.sound();
