use super::*;

fn core(input: &str) -> String {
    let cell = peel(input);
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
        ("42078745<FNC1>9400111206206406260787", "420787459400111206206406260787", Code::Gs1Separator),
        ("(*^%&*&***%%", "986578788855", Code::KeyboardLayout),
        ("\"\"&__&ààé(", "3318810025", Code::KeyboardLayout),
        ("&WçççQQ&à&é\"'(-è_'", "1Z999AA10123456784", Code::KeyboardLayout),
        ("КИ123456785ПИ", "RB123456785GB", Code::KeyboardLayout),
        ("1Y999AA10123456784", "1Z999AA10123456784", Code::KeyboardLayout),
        ("RB123456785GB\u{fffd}", "RB123456785GB", Code::ReplacementCharacter),
    ] {
        let cell = peel(input);
        assert_eq!(core(input), number, "{input:?} {cell:?}");
        assert!(cell.findings.iter().any(|f| f.code == code), "{input:?} {:?}", cell.findings);
    }
}
