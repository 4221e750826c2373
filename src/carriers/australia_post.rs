//! Australia Post 澳大利亚邮政, postal operator of Australia.
//!
//! Article and consignment numbers are both accepted by its tracker. Many article numbers hold the letters JD only
//! because they are part of the merchant's identifier; there is no separate JD format.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("australia-post", "Australia Post")
    .zh("澳大利亚邮政")
    .country("AU")
    .kind(Post)
    .tracking_url("https://auspost.com.au/mypost/track/details/{number}")
    .aftership("australia-post")
    .seventeentrack(1151)
    .formats(&[S10, ARTICLE_21, ARTICLE_23, CONSIGNMENT_10, CONSIGNMENT_12, PREPAID_22, SSCC, LEGACY_16, OTHER]);

/// S10 item ending in AU.
///
/// The check digit is that of S10: the products of `20587083` come to 166, which leaves 1, so the digit is 0.
const S10: Format = Format::new("australia-post-s10", "S10 item ending in AU")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("AU")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["plhery/universal-parcel-scraper:carriers/australia-post/numbers.json", "UPU S10"], "2026-11"))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&["EJ205870830AU", "CF173866139AU", "LH433912417AU", "LK286032428AU"])
    .invalid(&[("RR123456789AU", CheckDigitMismatch)]);
const _: () = S10.sound();

/// eParcel article number, merchant of three characters.
///
/// The check digit is that of GS1, where a letter counts as the last digit of its ASCII code (A is 5, B is 6).
///
/// In a GS1 barcode it stands behind 01, a fixed article number and 91: a raw scan begins with 019931265099999891, and
/// the number is what follows.
const ARTICLE_21: Format =
    Format::new("australia-post-article-21", "eParcel article number, merchant of three characters")
        .shape(&[
            alnum(Mailer, 3),
            digits(Serial, 7),
            range(ArticleCount, 1, 20),
            code(Product, Registry::AusPostProduct),
            code(Service, Registry::AusPostService),
            lit("0"),
            check_digit(),
        ])
        .check(Check::Gs1Ascii, From(0))
        .evidence(OpenSource(
            &[
                "Australia Post, Label & Barcode Specification 1.4 (2025-06-05), as restated in a checklist",
                "plhery/universal-parcel-scraper:carriers/australia-post/numbers.json",
                "karrioapi/karrio:modules/connectors/australiapost",
            ],
            "2026-11",
        ))
        .valid(&["7T2514965601000935102", "ST2273888401000960300", "2JD541813301000870900", "ZLE000119601000930207"])
        .invalid(&[("7T2514965601000935103", CheckDigitMismatch), ("JDQ019457101000960308", CheckDigitMismatch)])
        .note("The product 00083 is in use and in no published list, so that an unknown product says nothing.");
const _: () = ARTICLE_21.sound();

/// eParcel article number, merchant of five characters.
///
/// The check digit is that of GS1, where a letter counts as the last digit of its ASCII code (A is 5, B is 6).
///
/// In a GS1 barcode it stands behind 01, a fixed article number and 91: a raw scan begins with 019931265099999891, and
/// the number is what follows.
const ARTICLE_23: Format =
    Format::new("australia-post-article-23", "eParcel article number, merchant of five characters")
        .shape(&[
            alnum(Mailer, 5),
            digits(Serial, 7),
            range(ArticleCount, 1, 20),
            code(Product, Registry::AusPostProduct),
            code(Service, Registry::AusPostService),
            lit("0"),
            check_digit(),
        ])
        .check(Check::Gs1Ascii, From(0))
        .evidence(OpenSource(
            &[
                "Australia Post, Label & Barcode Specification 1.4 (2025-06-05), as restated in a checklist",
                "plhery/universal-parcel-scraper:carriers/australia-post/numbers.json",
            ],
            "2026-11",
        ))
        .valid(&[
            "36GMB353861501000935107",
            "33W4P345499501000965104",
            "99722999536301000830908",
            "33QAG752421901000931500",
        ])
        .invalid(&[("36GMB353861501000935108", CheckDigitMismatch)])
        .note(
            "Identifiers of digits alone exist and agree with other carriers' checks. The \"23 characters beginning \
        with 99\" that is often quoted is one of them.",
        );
const _: () = ARTICLE_23.sound();

/// Consignment number, merchant of three characters.
const CONSIGNMENT_10: Format =
    Format::new("australia-post-consignment-10", "Consignment number, merchant of three characters")
        .shape(&[alnum(Mailer, 3), digits(Serial, 7)])
        .evidence(OpenSource(
            &[
                "Australia Post, Label & Barcode Specification 1.4 (2025-06-05), as restated in a checklist",
                "plhery/universal-parcel-scraper:carriers/australia-post/numbers.json",
            ],
            "2026-11",
        ))
        .valid(&["23B2189391", "2EY0108031", "A7Z0364716", "YJF0019250", "2JD5418133"])
        .note("It is the first ten characters of the article number.");
const _: () = CONSIGNMENT_10.sound();

/// Consignment number, merchant of five characters.
const CONSIGNMENT_12: Format =
    Format::new("australia-post-consignment-12", "Consignment number, merchant of five characters")
        .shape(&[alnum(Mailer, 5), digits(Serial, 7)])
        .evidence(OpenSource(
            &[
                "Australia Post, Label & Barcode Specification 1.4 (2025-06-05), as restated in a checklist",
                "plhery/universal-parcel-scraper:carriers/australia-post/numbers.json",
            ],
            "2026-11",
        ))
        .valid(&["38RUP5218413", "343AY5090159"])
        .note("It is the first twelve characters of the article number.");
const _: () = CONSIGNMENT_12.sound();

/// Prepaid product barcode, 22 digits.
///
/// The check digit is that of GS1: the digits of `020102294132300604099`, by 3 and 1 from the right, come to 99, so it
/// is 1.
const PREPAID_22: Format = Format::new("australia-post-prepaid-22", "Prepaid product barcode, 22 digits")
    .shape(&[lit("0"), digits(Reference, 1), lit("01"), digits(Reference, 15), lit("99"), check_digit()])
    .check(Check::Gs1, From(0))
    .evidence(Observed(&["plhery/universal-parcel-scraper:carriers/australia-post/numbers.json"], "2026-11"))
    .valid(&["0201022941323006040991", "0001006070398164630998", "0301006785462006320995"])
    .invalid(&[("0201022941323006040992", CheckDigitMismatch)])
    .note("The shape is taken from three public numbers.");
const _: () = PREPAID_22.sound();

/// SSCC in place of the article number.
///
/// The check digit is that of GS1: the digits of `0000000000000000001`, by 3 and 1 from the right, come to 3, so it is
/// 7.
///
/// In the matrix code it stands behind 01, a fixed article number and 91.
///
/// The sample is made up.
const SSCC: Format = Format::new("australia-post-sscc", "SSCC in place of the article number")
    .shape(&[lit("00"), digits(Extension, 1), digits(Reference, 16), check_digit()])
    .check(Check::Gs1, From(0))
    .evidence(OpenSource(
        &["Australia Post, Label & Barcode Specification 1.4 (2025-06-05), as restated in a checklist"],
        "2026-11",
    ))
    .standing(DeclaredOnly)
    .valid(&["00000000000000000017"])
    .invalid(&[("00000000000000000018", CheckDigitMismatch)])
    .note("It is not allowed on returns, and is any SSCC: only the declaration tells whose it is.");
const _: () = SSCC.sound();

/// Older article number, 16 characters.
///
/// Its barcode put 997, three digits and the product in front, and 0 behind.
const LEGACY_16: Format = Format::new("australia-post-legacy-16", "Older article number, 16 characters")
    .shape(&[
        alnum(Mailer, 3),
        digits(Serial, 7),
        range(ArticleCount, 1, 20),
        digits(Service, 2),
        chars(Reference, "12", 1),
        digits(Serial, 1),
    ])
    .evidence(OpenSource(
        &[
            "https://www.neodynamic.com/barcodes/Australia-Post-Domestic-eParcel-Barcode.aspx",
            "karrioapi/karrio:modules/connectors/australiapost",
        ],
        "2026-11",
    ))
    .note("The only number seen, 7XX1000634011427, fails the modern check, so none is asked for.");
const _: () = LEGACY_16.sound();

/// Other strings that a tracker accepts.
const OTHER: Format = Format::new("australia-post-other", "Other strings that a tracker accepts")
    .shape(&[either(&[
        &[lit("997"), digits(Serial, 15)],
        &[lit("00093"), digits(Serial, 15)],
        &[lit("00393"), digits(Serial, 15)],
        &[lit("R"), digits(Serial, 15)],
    ])])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/AuspostService.php"], "2026-11"))
    .note("These are barcodes of older labels and returns, whose structure is not known.");
const _: () = OTHER.sound();
