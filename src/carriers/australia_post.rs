//! Australia Post 澳大利亚邮政, postal operator of Australia.
//!
//! Many article ids contain "JD" simply because JD is part of the merchant location id (merchant id). There is no
//! separate JD format. Consignment numbers and article numbers are both accepted by the tracker.

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
/// The check digit is that of S10.
const S10: Format = Format::new("australia-post-s10", "S10 item ending in AU")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("AU")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["plhery/universal-parcel-scraper:carriers/australia-post/numbers.json", "UPU S10"], "2026-11"))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&["EJ205870830AU", "CF173866139AU", "LH433912417AU", "LK286032428AU"])
    .invalid(&[("RR123456789AU", CheckDigitMismatch)]);
const _: () = S10.sound();

/// eParcel article number, 3-character MLID.
///
/// The check digit is that of GS1, where a letter counts as the last digit of its ASCII code (A is 5, B is 6).
///
/// On the label: GS1-128 and GS1 DataMatrix: (01)99312650999998(91)`<article>`. DataMatrix adds
/// `<GS>`420<postcode4>`[`<GS>`? 92<DPID8>]`<GS>`8008<YYMMDDHHMMSS>.` Raw scan starts 019931265099999891. Take what
/// follows up to the separator (21 or 23 characters). API payloads show the same string with | instead of the
/// separator.
const ARTICLE_21: Format = Format::new("australia-post-article-21", "eParcel article number, 3-character MLID")
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
    .evidence(CarrierDoc(
        &[
            "Australia Post, Label & Barcode Specification 1.4 (2025-06-05), as restated in a checklist",
            "plhery/universal-parcel-scraper:carriers/australia-post/numbers.json",
            "karrioapi/karrio:modules/connectors/australiapost",
        ],
        "2026-11",
    ))
    .valid(&["7T2514965601000935102", "ST2273888401000960300", "2JD541813301000870900", "ZLE000119601000930207"])
    .invalid(&[("7T2514965601000935103", CheckDigitMismatch), ("JDQ019457101000960308", CheckDigitMismatch)])
    .note(
        "Article count 01-20. Postage-paid digit always 0. Real product 00083 exists outside the published list, \
        so treat the product table as open.",
    );
const _: () = ARTICLE_21.sound();

/// eParcel article number, 5-character MLID.
///
/// The check digit is that of GS1, where a letter counts as the last digit of its ASCII code (A is 5, B is 6).
///
/// On the label: GS1-128 and GS1 DataMatrix: (01)99312650999998(91)`<article>`. DataMatrix adds
/// `<GS>`420<postcode4>`[`<GS>`? 92<DPID8>]`<GS>`8008<YYMMDDHHMMSS>.` Raw scan starts 019931265099999891. Take what
/// follows up to the separator (21 or 23 characters). API payloads show the same string with | instead of the
/// separator. Codes: same tables as the 21-character form.
const ARTICLE_23: Format = Format::new("australia-post-article-23", "eParcel article number, 5-character MLID")
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
    .evidence(CarrierDoc(
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
        "All-digit MLIDs exist (99722...), which also satisfy other carriers GS1 checks. The often quoted \"23 \
        characters starting 99\" is just an all-digit merchant id.",
    );
const _: () = ARTICLE_23.sound();

/// Consignment number, 3-character MLID.
const CONSIGNMENT_10: Format = Format::new("australia-post-consignment-10", "Consignment number, 3-character MLID")
    .shape(&[alnum(Mailer, 3), digits(Serial, 7)])
    .evidence(CarrierDoc(
        &[
            "Australia Post, Label & Barcode Specification 1.4 (2025-06-05), as restated in a checklist",
            "plhery/universal-parcel-scraper:carriers/australia-post/numbers.json",
        ],
        "2026-11",
    ))
    .valid(&["23B2189391", "2EY0108031", "A7Z0364716", "YJF0019250", "2JD5418133"])
    .note(
        "First 10 characters of the article number. All-digit cases are indistinguishable from other 10-digit \
        numbers.",
    );
const _: () = CONSIGNMENT_10.sound();

/// Consignment number, 5-character MLID.
const CONSIGNMENT_12: Format = Format::new("australia-post-consignment-12", "Consignment number, 5-character MLID")
    .shape(&[alnum(Mailer, 5), digits(Serial, 7)])
    .evidence(CarrierDoc(
        &[
            "Australia Post, Label & Barcode Specification 1.4 (2025-06-05), as restated in a checklist",
            "plhery/universal-parcel-scraper:carriers/australia-post/numbers.json",
        ],
        "2026-11",
    ))
    .valid(&["38RUP5218413", "343AY5090159"])
    .note("First 12 characters of the article number.");
const _: () = CONSIGNMENT_12.sound();

/// Prepaid product barcode 22 digits.
///
/// The check digit is that of GS1.
const PREPAID_22: Format = Format::new("australia-post-prepaid-22", "Prepaid product barcode 22 digits")
    .shape(&[lit("0"), digits(Reference, 1), lit("01"), digits(Reference, 15), lit("99"), check_digit()])
    .check(Check::Gs1, From(0))
    .evidence(Observed(&["plhery/universal-parcel-scraper:carriers/australia-post/numbers.json"], "2026-11"))
    .valid(&["0201022941323006040991", "0001006070398164630998", "0301006785462006320995"])
    .invalid(&[("0201022941323006040992", CheckDigitMismatch)])
    .note(
        "Pattern induced from three public numbers only (0?01 ... 99c). Overlaps the generic 22-digit space of \
        USPS, Austrian Post and Estafeta.",
    );
const _: () = PREPAID_22.sound();

/// SSCC in place of the article number.
///
/// The check digit is that of GS1.
///
/// On the label: Linear: FNC1 + 00 + 18 digits. DataMatrix keeps 01 99312650999998 91 then the SSCC. A raw scan may
/// be 0199312650999998 91 00...
///
/// The sample is made up.
const SSCC: Format = Format::new("australia-post-sscc", "SSCC in place of the article number")
    .shape(&[lit("00"), digits(Extension, 1), digits(Reference, 16), check_digit()])
    .check(Check::Gs1, From(0))
    .evidence(CarrierDoc(
        &["Australia Post, Label & Barcode Specification 1.4 (2025-06-05), as restated in a checklist"],
        "2026-11",
    ))
    .valid(&["00000000000000000017"])
    .invalid(&[("00000000000000000018", CheckDigitMismatch)])
    .note("Not allowed on eParcel returns.");
const _: () = SSCC.sound();

/// Legacy eye-readable article number 16 characters.
///
/// On the label: old Code 128: 997 + (001 normal | 016 return) + 2-digit product + the 16 characters + 0 ...
const LEGACY_16: Format = Format::new("australia-post-legacy-16", "Legacy eye-readable article number 16 characters")
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
    .note("The only sample seen (7XX1000634011427) does not satisfy the modern check, so its rule is unknown.");
const _: () = LEGACY_16.sound();

/// Other strings accepted by one tracker.
const OTHER: Format = Format::new("australia-post-other", "Other strings accepted by one tracker")
    .shape(&[either(&[
        &[lit("997"), digits(Serial, 15)],
        &[lit("00093"), digits(Serial, 15)],
        &[lit("00393"), digits(Serial, 15)],
        &[lit("R"), digits(Serial, 15)],
    ])])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/AuspostService.php"], "2026-11"))
    .note(
        "Legacy or return barcodes of unknown structure. 997960806374515094 is one archived example that GS1 does \
        not validate.",
    );
const _: () = OTHER.sound();
