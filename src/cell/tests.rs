use proptest::prelude::*;

use super::*;
use crate::cases::{Case, cases};

fn core(input: &str) -> String {
    let cell = peel(input, None);
    match &cell.rewritten {
        Some(reading) => reading.as_str().to_owned(),
        None => crate::canon::read(input, cell.core).as_str().to_owned(),
    }
}

#[test]
fn each_kind_of_dress() {
    for (input, number, code) in [
        ("\"RB123456785GB\"", "RB123456785GB", Code::Quotes),
        ("“RB123456785GB”", "RB123456785GB", Code::Quotes),
        ("\u{2019}9400111206206406260787", "9400111206206406260787", Code::ApostrophePrefix),
        ("'9400111206206406260787", "9400111206206406260787", Code::ApostrophePrefix),
        ("=\"9400111206206406260787\"", "9400111206206406260787", Code::FormulaWrapper),
        ("=T(\"RB123456785GB\")", "RB123456785GB", Code::FormulaWrapper),
        ("=HYPERLINK(\"https://x.test/1\",\"RB123456785GB\")", "RB123456785GB", Code::FormulaWrapper),
        ("986,578,788,855", "986578788855", Code::ThousandsSeparator),
        ("986.578.788.855", "986578788855", Code::ThousandsSeparator),
        ("986\u{202f}578\u{202f}788\u{202f}855", "986578788855", Code::ThousandsSeparator),
        ("8487135506.00", "8487135506", Code::FloatSuffix),
        ("986578788855,0", "986578788855", Code::FloatSuffix),
        ("Tracking No: 1Z999AA10123456784", "1Z999AA10123456784", Code::LabelGlued),
        ("快递单号:SF1234567890123", "SF1234567890123", Code::LabelGlued),
        ("Sendungsnummer 00340433836442636597", "00340433836442636597", Code::LabelGlued),
        ("N° de colis : RB123456785GB", "RB123456785GB", Code::LabelGlued),
        ("Your tracking number is RB123456785GB", "RB123456785GB", Code::LabelGlued),
        ("#RB123456785GB", "RB123456785GB", Code::LabelGlued),
        ("顺丰 SF1234567890123", "SF1234567890123", Code::CarrierNameGlued),
        ("FedEx#986578788855", "986578788855", Code::CarrierNameGlued),
        ("UPS 1Z999AA10123456784", "1Z999AA10123456784", Code::CarrierNameGlued),
        ("UPS1Z999AA10123456784", "1Z999AA10123456784", Code::CarrierNameGlued),
        ("RB123456785GB (Royal Mail)", "RB123456785GB", Code::CarrierNameGlued),
        ("RB123456785GB delivered", "RB123456785GB", Code::TrailingText),
        ("RB123456785GB 已发货", "RB123456785GB", Code::TrailingText),
        ("RB123456785GB RB123456785GB", "RB123456785GB", Code::DuplicatePaste),
        ("RB123456785GBRB123456785GB", "RB123456785GB", Code::DuplicatePaste),
        ("RB123456785GB, RB123456785GB", "RB123456785GB", Code::DuplicatePaste),
        ("<a href=\"#\">986578788855</a>", "986578788855", Code::HtmlMarkup),
        ("*RB123456785GB*", "RB123456785GB", Code::StartStop),
        ("A563102431426B", "563102431426", Code::StartStop),
        ("]C1420787459400111206206406260787", "420787459400111206206406260787", Code::AimPrefix),
        ("(00)123450000000000007", "123450000000000007", Code::Gs1Identifier),
        ("(420)78745(94)00111206206406260787", "9400111206206406260787", Code::Gs1Identifier),
        ("42078745<FNC1>9400111206206406260787", "9400111206206406260787", Code::Gs1Separator),
        ("(*^%&*&***%%", "986578788855", Code::KeyboardLayout),
        ("\"\"&__&ààé(", "3318810025", Code::KeyboardLayout),
        ("&WçççQQ&à&é\"'(-è_'", "1Z999AA10123456784", Code::KeyboardLayout),
        ("КИ123456785ПИ", "RB123456785GB", Code::KeyboardLayout),
        ("1Y999AA10123456784", "1Z999AA10123456784", Code::KeyboardLayout),
        ("СР880123453DE", "CP880123453DE", Code::Homoglyph),
        ("RB123456785GB\u{fffd}", "RB123456785GB", Code::ReplacementCharacter),
    ] {
        let cell = peel(input, None);
        let reading = crate::canon::read(input, cell.core);
        assert_eq!(core(input), number, "{input:?} {cell:?}");
        assert!(
            reading.marks.iter().any(|m| m.code == code) || cell.findings.iter().any(|f| f.code == code),
            "{input:?} {:?}",
            cell.findings
        );
    }
}

#[test]
fn layers_come_off_in_any_order() {
    for (input, number, codes) in [
        ("{\"tracking_number\":\"RB123456785GB\"}", "RB123456785GB", &[Code::Quotes, Code::LabelGlued][..]),
        ("Hi, your parcel RB123456785GB was sent today.", "RB123456785GB", &[Code::LabelGlued, Code::TrailingText]),
        ("顺丰速运：SF1234567890123，请查收", "SF1234567890123", &[Code::CarrierNameGlued, Code::TrailingText]),
        ("运单号:UG336196744YP(燕文)", "UG336196744YP", &[Code::LabelGlued, Code::CarrierNameGlued]),
        ("USPS Tracking® Number: 9400 1112 0620 6406 2607 87", "9400111206206406260787", &[Code::CarrierNameGlued]),
        ("Seguimiento RB123456785GB Correos", "RB123456785GB", &[Code::LabelGlued, Code::CarrierNameGlued]),
        ("<td>\"UPS: 1Z999AA10123456784\"</td>", "1Z999AA10123456784", &[Code::HtmlMarkup, Code::Quotes]),
        // A check digit that fails does not keep the name.
        ("1Z999AA10123456785 UPS", "1Z999AA10123456785", &[Code::CarrierNameGlued]),
        ("FedEx#986778788855", "986778788855", &[Code::CarrierNameGlued]),
    ] {
        let found: Vec<Code> = peel(input, None).findings.iter().map(|f| f.code).collect();
        assert_eq!(core(input), number, "{input:?} {found:?}");
        assert!(codes.iter().all(|code| found.contains(code)), "{input:?} {found:?}");
    }
}

#[test]
fn every_label_comes_off() {
    for label in super::words::PHRASES.iter().flat_map(|language| language.split(", ")) {
        for dressed in [format!("{label}: RB123456785GB"), format!("{} #RB123456785GB", label.to_uppercase())] {
            let cell = peel(&dressed, None);
            assert_eq!(cell.core.of(&dressed), "RB123456785GB", "{dressed}");
            assert_eq!(cell.findings[0].code, Code::LabelGlued, "{dressed}");
            assert_eq!(cell.findings[0].span.of(&dressed).chars().next(), dressed.chars().next(), "{dressed}");
        }
        // A number that nobody knows is told from its label, too.
        let unknown = format!("{label}: QZX77-123456-Q");
        assert_eq!(peel(&unknown, None).core.of(&unknown), "QZX77-123456-Q", "{unknown}");
    }
}

#[test]
fn an_address_gives_number_and_carrier() {
    for (input, number, hint) in [
        ("https://t.17track.net/zh-cn#nums=RB123456785GB", "RB123456785GB", None),
        ("https://www.fedex.com/fedextrack/?action=track&trackingnumber=986578788855", "986578788855", Some("fedex")),
        ("fedex.com/fedextrack/?trknbr=986578788855", "986578788855", Some("fedex")),
        ("https://parcelsapp.com/en/tracking/LP00123456789012", "LP00123456789012", None),
        ("https://global.cainiao.com/detail.htm?mailNoList=LP00123456789012&x=", "LP00123456789012", Some("cainiao")),
        ("https://www.kuaidi100.com/chaxun?com=yunda&nu=4303912345678", "4303912345678", None),
        ("tracknum=1Z999AA10123456784&requester=WT/", "1Z999AA10123456784", None),
        (
            "see https://www.royalmail.com/track-your-item#/tracking-results/RB123456785GB",
            "RB123456785GB",
            Some("royal-mail"),
        ),
    ] {
        assert_eq!(core(input), number, "{input:?}");
        assert_eq!(peel(input, None).hint.map(|c| c.id), hint, "{input:?}");
    }
    assert_eq!(several("https://t.17track.net/en#nums=RB123456785GB,LX473124735CN", "").len(), 2);
}

/// Several numbers, each as it stands in the cell.
fn several(input: &str, declared: &str) -> Vec<String> {
    let cell = peel(input, crate::carriers::carrier(declared));
    cell.several.iter().map(|span| span.of(input).to_owned()).collect()
}

#[test]
fn several_numbers_are_parted_and_never_glued() {
    for (input, declared) in [
        ("RB123456785GB, LX473124735CN", ""),
        ("RB123456785GB/LX473124735CN", ""),
        ("RB123456785GB; LX473124735CN", ""),
        ("RB123456785GB、LX473124735CN", ""),
        ("RB123456785GB，LX473124735CN", ""),
        ("RB123456785GB|LX473124735CN", ""),
        ("RB123456785GB\nLX473124735CN", ""),
        ("RB123456785GB LX473124735CN", ""),
        ("RB123456785GB和LX473124735CN", ""),
        ("RB123456785GB and LX473124735CN", ""),
        ("RB123456785GBLX473124735CN", ""),
        ("RB123456785GB, LX473124735CN, RB123456785GB", ""),
        ("986578788855477179081230", "fedex"),
        ("986578788855\n477179081230", ""),
        ("986578788855 > 9.87E+11", "fedex"),
        ("LX473124735CN~RB12345****", ""),
        ("LX473124735CN. RB1234567855GB", ""),
        ("RB123456785GB LX4731", ""),
        ("]C1RB123456785GB]C1LX473124735CN", ""),
    ] {
        assert_eq!(several(input, declared).len(), 2, "{input:?}");
    }
    assert_eq!(
        several("运单号：RB123456785GB，运单号：LX473124735CN", ""),
        ["运单号：RB123456785GB", "运单号：LX473124735CN"]
    );
    for (input, declared) in [
        ("940011120620\n6406260787", "usps"),
        ("9400 1112 0620, 6406 2607 87", "usps"),
        ("RB123456785GB, order 42", ""),
        ("RB123456785GB, 2pcs", ""),
        ("1Z 999 AA1 01 2345 6784", ""),
        ("986578788855477179081230", ""),
    ] {
        assert_eq!(several(input, declared), [""; 0], "{input:?}");
    }
}

#[test]
fn the_dirty_cases_are_taken_apart() {
    for Case { input, declared, repair, class } in cases() {
        let codes: &[Code] = match class {
            "float-suffix" => &[Code::FloatSuffix],
            "apostrophe-prefix" => &[Code::ApostrophePrefix],
            "formula-wrapper" => &[Code::FormulaWrapper],
            "thousands-separator" => &[Code::ThousandsSeparator],
            "label-prefix" => &[Code::LabelGlued],
            "carrier-prefix" => &[Code::CarrierNameGlued],
            // A carrier's name behind the number tells more than any other text.
            "trailing-text" => &[Code::TrailingText, Code::CarrierNameGlued],
            "url" => &[Code::Url],
            "html-markup" => &[Code::HtmlMarkup],
            "multiple-numbers" => &[Code::SeveralNumbers],
            "duplicate-paste" => &[Code::DuplicatePaste],
            "aim-prefix" => &[Code::AimPrefix],
            "gs1-ai" if input.starts_with('(') => &[Code::Gs1Identifier],
            "start-stop" => &[Code::StartStop],
            "keyboard-layout" => &[Code::KeyboardLayout],
            _ => continue,
        };
        let cell = peel(&input, declared);
        assert!(cell.findings.iter().any(|f| codes.contains(&f.code)), "{class} {input:?} {:?}", cell.findings);
        let numbers = if cell.several.is_empty() {
            core(&input)
        } else {
            let read = |span: &Span| crate::canon::read(&input, *span).as_str().to_owned();
            cell.several.iter().map(read).collect::<Vec<_>>().join(" | ")
        };
        // What a barcode carries is taken out of it later.
        assert!(numbers.ends_with(&repair.expect("known")), "{class} {input:?} {numbers}");
    }
}

/// Every sample of every format that is canonical and right.
fn samples() -> impl Iterator<Item = (&'static str, &'static Carrier)> {
    crate::matcher::FormatId::all().flat_map(|id| id.format().valid.iter().map(move |sample| (*sample, id.carrier())))
}

/// What people and programs put around a number, `{}`, with the code that says so.
const DRESSES: &[(&str, Code)] = &[
    ("\"{}\"", Code::Quotes),
    ("“{}”", Code::Quotes),
    ("「{}」", Code::Quotes),
    ("[{}]", Code::Quotes),
    ("&quot;{}&quot;", Code::Quotes),
    ("'{}", Code::ApostrophePrefix),
    ("’{}", Code::ApostrophePrefix),
    ("=\"{}\"", Code::FormulaWrapper),
    ("=T(\"{}\")", Code::FormulaWrapper),
    ("<td>{}</td>", Code::HtmlMarkup),
    ("<a href=\"#\"><b>{}</b></a>", Code::HtmlMarkup),
    ("Tracking No: {}", Code::LabelGlued),
    ("Tracking Number#{}", Code::LabelGlued),
    ("tracking_id={}", Code::LabelGlued),
    ("AWB {}", Code::LabelGlued),
    ("运单号：{}", Code::LabelGlued),
    ("快递单号{}", Code::LabelGlued),
    ("お問い合わせ伝票番号：{}", Code::LabelGlued),
    ("송장번호 {}", Code::LabelGlued),
    ("Sendungsnummer: {}", Code::LabelGlued),
    ("N° de colis : {}", Code::LabelGlued),
    ("Código de seguimiento: {}", Code::LabelGlued),
    ("Трек-номер: {}", Code::LabelGlued),
    ("Numer przesyłki {}", Code::LabelGlued),
    ("Takip no: {}", Code::LabelGlued),
    ("#{}", Code::LabelGlued),
    ("https://t.17track.net/en#nums={}", Code::Url),
    ("https://parcelsapp.com/en/tracking/{}", Code::Url),
    ("https://www.example.com/t?order=12345&amp;tracking_number={}&lang=en", Code::Url),
    ("]C1{}", Code::AimPrefix),
    ("*{}*", Code::StartStop),
    ("{} (delivered)", Code::TrailingText),
    ("{} 已发货", Code::TrailingText),
    ("{}\u{fffd}", Code::ReplacementCharacter),
    ("{}, {}", Code::DuplicatePaste),
    ("{}\n{}", Code::DuplicatePaste),
];

/// Whether the cell gives the sample back, and says what it took off.
fn gives_back(input: &str, sample: &str, code: Code) -> bool {
    let cell = peel(input, None);
    let found = core(input) == sample || cell.core.of(input) == sample;
    found && cell.findings.iter().any(|f| f.code == code)
}

/// Samples that only their declared carrier knows have no claim of their own: text in front or behind is not told from
/// them without it.
fn claims(sample: &str) -> bool {
    claim::of(sample, Span::new(0, sample.len()), None).is_some()
}

#[test]
fn the_dress_comes_off_every_sample() {
    let mut failed = Vec::new();
    for (sample, _) in samples().filter(|(sample, _)| claims(sample)) {
        let dressed = DRESSES.iter().map(|(dress, code)| (dress.replace("{}", sample), *code));
        failed.extend(dressed.filter(|(input, code)| !gives_back(input, sample, *code)));
    }
    assert_eq!(failed, [], "{} failed", failed.len());
}

#[test]
fn the_name_comes_off_every_sample() {
    let dresses = ["{n} {}", "{n}: {}", "{n}#{}", "{} ({n})", "{} {n}", "{n} tracking number: {}", "{n}{}"];
    let mut failed = Vec::new();
    for (sample, carrier) in samples().filter(|(sample, _)| claims(sample)) {
        for name in [Some(carrier.name), carrier.name_zh].into_iter().flatten() {
            // A word that touches figures with a point is no name.
            let told = |dress: &&&str| **dress != "{n}{}" || !sample.contains('.');
            let named = dresses.iter().filter(told).map(|dress| dress.replace("{n}", name).replace("{}", sample));
            failed.extend(named.filter(|input| !gives_back(input, sample, Code::CarrierNameGlued)));
        }
    }
    assert_eq!(failed, [""; 0], "{} failed", failed.len());
}

#[test]
fn every_name_in_front_hints_at_a_carrier_that_accepts_the_number() {
    let moved = |carrier: &Carrier| !carrier.moves_nothing();
    for (sample, carrier) in samples().filter(|(sample, carrier)| claims(sample) && moved(carrier)) {
        let input = format!("{}: {sample}", carrier.name);
        let hint = peel(&input, None).hint.expect("named");
        assert!(
            hint == carrier || claim::number(sample, Span::new(0, sample.len())).is_some_and(|n| claim::by(hint, &n)),
            "{input} {}",
            hint.id
        );
    }
}

proptest! {
    #[test]
    fn spans_lie_on_borders_and_nothing_panics(
        input in "\\PC{0,60}|[A-Z0-9 ,;:/|#(){}<>\"'=%&?.*\\]顺丰运单号é\u{fffd}\n-]{0,60}",
        dress in prop::sample::select(DRESSES),
    ) {
        for input in [input.clone(), dress.0.replace("{}", &input)] {
            let cell = peel(&input, None);
            let spans = cell.several.iter().copied().chain(cell.findings.iter().map(|f| f.span)).chain([cell.core]);
            for span in spans {
                prop_assert!(input.get(span.start..span.end).is_some(), "{span:?} of {input:?}");
            }
            for (start, end) in cell.rewritten.iter().flat_map(|r| &r.at) {
                prop_assert!(input.get(*start as usize..*end as usize).is_some());
            }
        }
    }
}

#[test]
fn a_number_by_itself_keeps_everything() {
    for (sample, _) in samples().filter(|(sample, _)| claims(sample)) {
        let cell = peel(sample, None);
        assert!(cell.findings.is_empty() && cell.rewritten.is_none(), "{sample} {:?}", cell.findings);
    }
}

#[test]
fn digits_in_front_of_digits_are_no_name() {
    for text in ["472000000000000000123", "472123456789012"] {
        assert_eq!(peel(text, None).core, Span::new(0, text.len()), "{text}");
    }
}
