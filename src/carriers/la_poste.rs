//! La Poste 法国邮政, postal operator of France.
//!
//! One portal tracks Colissimo, Lettre suivie and Chronopost. 870 and 880 with eleven digits and a character are
//! numbers of Geopost with its check.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("la-poste", "La Poste")
    .zh("法国邮政")
    .country("FR")
    .kind(Post)
    .tracking_url("https://www.laposte.fr/outils/suivre-vos-envois?code={number}")
    .aftership("la-poste-colissimo")
    .seventeentrack(6051)
    .formats(&[S10, N87_88, LETTRE_SUIVIE]);

/// S10 item ending in FR.
///
/// The check digit is that of S10: the products of `15600802` come to 116, which leaves 6, and 11 less 6 is 5.
const S10: Format = Format::new("la-poste-s10", "S10 item ending in FR")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("FR")])
    .check(Check::S10, From(2))
    .evidence(Observed(&["plhery/delivery-tracker:packages/carriers", "UPU S10"], "2026-11"))
    .grouping(&[2, 8, 1, 2])
    .valid(&["LD156008025FR", "LF079877211FR"])
    .invalid(&[("LD156008026FR", CheckDigitMismatch)]);
const _: () = S10.sound();

/// 87 or 88 and twelve digits, perhaps with a check character.
///
/// The check character is that of ISO/IEC 7064 MOD 37,36 over all characters before it: `88000019255788` asks for Y.
const N87_88: Format = Format::new("la-poste-87-88", "87 or 88 and twelve digits, perhaps with a check character")
    .shape(&[lit("8"), chars(Prefix, "78", 1), lit("0"), digits(Serial, 11), optional(&[check_char()])])
    .check(Check::Mod37_36, From(0))
    .evidence(Observed(
        &["https://marketplace.fnacdarty.com (merchant examples, via plhery/delivery-tracker)"],
        "2026-11",
    ))
    .valid(&["88000019255788Y", "87000918244878", "87000918635108"])
    .invalid(&[("88000019255788Z", CheckDigitMismatch)]);
const _: () = N87_88.sound();

/// Lettre suivie, 1K or 2K and eleven digits.
///
/// The check digit is that of GS1: weights 3 and 1 from the right, and the digit fills the sum up to a multiple of
/// ten. For `0000000000` the sum is 0, so the digit is 0.
///
/// 1K and 2K are tracked letters.
///
/// The sample is made up.
const LETTRE_SUIVIE: Format = Format::new("la-poste-lettre-suivie", "Lettre suivie, 1K or 2K and eleven digits")
    .shape(&[chars(Product, "1..9", 1), upper(Product, 1), digits(Serial, 10), check_digit()])
    .check(Check::Gs1, From(2))
    .evidence(Observed(&["general knowledge; same 2+10+1 layout as Colissimo"], "2026-11"))
    .standing(Preview)
    .valid(&["1K00000000000"])
    .invalid(&[("1K0000000000", WrongLength)]);
const _: () = LETTRE_SUIVIE.sound();
