use super::Lang;
use crate::date::Date;
use crate::finding::{Applicability, Code, Detail, Finding, Severity, Shared, Span};
use crate::profile::OrderField;
use crate::reconcile::{Loss, Relation, Slip};
use crate::registry::Registry;
use crate::rule::Set;
use crate::verdict::Verdict;

const CARD: &str = "4111 1111 1111 1111";

/// Every kind of detail, with and without what it may lack.
fn details() -> Vec<Detail> {
    let ups = crate::carrier("ups").expect("a carrier of the catalogue");
    let cainiao = crate::carrier("cainiao").expect("a carrier of the catalogue");
    let format = crate::format("s10").expect("a format of the catalogue");
    let lost = |digits, lost, prefix: &str, carrier| Detail::Lost {
        digits,
        lost,
        prefix: prefix.to_owned(),
        carrier,
        candidates_log10: 16,
    };
    vec![
        Detail::None,
        Detail::ReadAs { found: 'В', read: 'B' },
        Detail::ReadAs { found: 's', read: 'S' },
        Detail::ReadAs { found: 'S', read: '5' },
        Detail::Length { found: 12, expected: 1 << 13, format: Some(format) },
        Detail::Length { found: 12, expected: 1 << 10 | 1 << 13 | 1 << 14 | 1 << 15, format: None },
        Detail::Length { found: 12, expected: 0, format: None },
        Detail::Character { found: 'S', expected: Set::DIGITS, format },
        Detail::Character { found: '7', expected: Set::of("0..6"), format },
        Detail::Affix { expected: "GB".to_owned(), format },
        Detail::Affixes(vec!["GA".to_owned(), "RX".to_owned()]),
        Detail::Check { found: Some('6'), expected: Some('5'), format },
        Detail::Check { found: Some('6'), expected: None, format },
        Detail::Check { found: None, expected: Some('5'), format },
        Detail::Check { found: None, expected: None, format },
        Detail::Code { registry: Registry::S10Country, format },
        Detail::Carrier { carrier: cainiao, declared: Some(ups) },
        Detail::Carrier { carrier: cainiao, declared: None },
        Detail::Rivals { format, count: 1 },
        Detail::Rivals { format, count: 22 },
        Detail::Rivals { format, count: 3 },
        Detail::Carriers(7),
        lost(22, 16, "94001", Some(ups)),
        lost(0, 1, "", None),
        lost(0, 0, "94001", None),
        Detail::Numbers(vec!["RB123456785GB".to_owned(), "LX473124735CN".to_owned()]),
        Detail::Name("AliExpress".to_owned()),
        Detail::Meant { name: "Cainioa".to_owned(), carrier: cainiao },
        Detail::Label { label: "RB123456785GB".to_owned(), relation: Relation::Lost(Loss::Exponent) },
        Detail::Label {
            label: "RB123456785GB".to_owned(),
            relation: Relation::Slips(vec![Slip::Swapped { at: 3 }, Slip::Omitted { at: 5, label: '4' }]),
        },
        Detail::Label {
            label: "RB123456785GB".to_owned(),
            relation: Relation::OtherOrder { order: "A2".to_owned(), swapped: true },
        },
        Detail::Column { rows: 62, of: 300, run: Some((120, 188)), shared: None, numbers: None, approximate: false },
        Detail::Column {
            rows: 1,
            of: 300,
            run: None,
            shared: Some(Shared::Text("GB".to_owned())),
            numbers: Some(1),
            approximate: true,
        },
        Detail::Column {
            rows: 200,
            of: 300,
            run: None,
            shared: Some(Shared::Kind(Code::Phone)),
            numbers: None,
            approximate: false,
        },
        Detail::Column {
            rows: 20,
            of: 300,
            run: None,
            shared: Some(Shared::Carriers(vec![ups, cainiao])),
            numbers: None,
            approximate: false,
        },
        Detail::Field(OrderField::OrderId),
        Detail::Field(OrderField::Reference),
        Detail::TooLong { found: 18, limit: 12 },
        Detail::Instead { by: "AliExpress".to_owned(), found: ups, instead: vec![] },
        Detail::Instead { by: "AliExpress".to_owned(), found: ups, instead: vec![cainiao, ups] },
        Detail::Days { found: day(2026, 3, 1), against: day(2026, 2, 1) },
        Detail::Age { days: 45, limit: 30 },
    ]
}

fn day(year: i16, month: u8, day: u8) -> Date {
    Date::new(year, month, day).expect("a day of the calendar")
}

/// Every code with every detail, and the text it was found in.
fn findings() -> impl Iterator<Item = (Finding, &'static str)> {
    ["RB12345678SGB", "", CARD, "菜鸟\u{200b}\n"].into_iter().flat_map(|input| {
        Code::ALL.iter().flat_map(move |&code| {
            details()
                .into_iter()
                .map(move |detail| (Finding::new(code, Span::new(0, input.len())).detail(detail), input))
        })
    })
}

fn sentences() -> impl Iterator<Item = (Code, Lang, String)> {
    findings().flat_map(|(finding, input)| {
        Lang::ALL.into_iter().flat_map(move |lang| {
            [finding.message(input, lang), finding.help(input, lang)].map(|text| (finding.code, lang, text))
        })
    })
}

fn han(text: &str) -> usize {
    text.chars().filter(|c| ('\u{4e00}'..='\u{9fff}').contains(c)).count()
}

#[test]
fn every_code_speaks_both_languages_whatever_its_detail() {
    for (code, lang, text) in sentences() {
        let place = format!("{} in {}: {text:?}", code.id(), lang.name());
        assert!(!text.contains('\n') && !text.contains("  "), "{place}");
        assert!(!text.ends_with(['.', '。', ':', '：', ' ']), "{place}");
        match lang {
            Lang::En => assert!(text.len() > 8, "{place}"),
            Lang::Zh => assert!(han(&text) >= 3, "{place}"),
        }
    }
}

#[test]
fn nothing_is_called_invalid_and_nobody_is_blamed() {
    for (code, _, text) in sentences() {
        for word in ["invalid", "illegal", "your fault", "you must", "非法", "无效", "您"] {
            assert!(!text.to_lowercase().contains(word), "{}: {text}", code.id());
        }
    }
}

#[test]
fn the_digits_of_a_payment_card_are_never_repeated() {
    for (code, lang, text) in sentences() {
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        assert!(!digits.contains("4111111"), "{} in {}: {text}", code.id(), lang.name());
    }
}

#[test]
fn one_statement_belongs_to_one_code() {
    for lang in Lang::ALL {
        let mut seen: Vec<_> =
            Code::ALL.iter().map(|&code| Finding::new(code, Span::new(0, 0)).message("", lang)).collect();
        seen.sort();
        seen.dedup();
        assert_eq!(seen.len(), Code::ALL.len());
    }
}

#[test]
fn a_repair_that_changes_the_value_sends_to_the_label() {
    use Code::*;
    let changing = [
        LeadingZeroLost,
        ExtraLeadingZeros,
        ExponentComplete,
        KeyboardLayout,
        LetterInDigitSlot,
        DigitInLetterSlot,
        WrongCharacter,
        WrongLength,
        ExtraCharacter,
        MissingCharacter,
        SwappedAffixes,
        SuffixMissing,
        PartMissing,
        ExtraPart,
        CheckDigitMismatch,
        CheckDigitMissing,
        CheckDigitImpossible,
        Transposition,
        LookAlike,
        WrongCountryCode,
        ReplacementCharacter,
    ];
    for code in changing {
        let finding = Finding::new(code, Span::new(0, 0));
        assert!(finding.help("", Lang::En).contains("label"), "{}", code.id());
        assert!(finding.help("", Lang::Zh).contains("面单"), "{}", code.id());
    }
    assert!(Applicability::Likely.label(Lang::En).contains("compare with the label"));
}

#[test]
fn particulars_say_what_stands_there_and_what_was_expected() {
    let s10 = crate::format("s10").expect("a format of the catalogue");
    let ups = crate::carrier("ups").expect("a carrier of the catalogue");
    let cainiao = crate::carrier("cainiao").expect("a carrier of the catalogue");
    let say = |code, input: &str, detail, lang| {
        Finding::new(code, Span::new(0, input.len())).detail(detail).message(input, lang)
    };
    let check = Detail::Check { found: Some('6'), expected: Some('5'), format: s10 };
    assert_eq!(
        say(Code::LetterInDigitSlot, "S", Detail::ReadAs { found: 'S', read: '5' }, Lang::En),
        "a letter where a digit belongs: S looks like 5"
    );
    assert!(say(Code::CheckDigitMismatch, "6", check.clone(), Lang::En).contains("found 6, but this"));
    assert!(say(Code::CheckDigitMismatch, "6", check, Lang::Zh).contains("应为 5"));
    assert_eq!(
        say(Code::WrongLength, "", Detail::Length { found: 9, expected: 1 << 10 | 7 << 12, format: None }, Lang::En),
        "the length does not fit: 9 characters, expected 10 or 12 to 14"
    );
    assert_eq!(
        say(Code::CarrierNameGlued, "菜鸟", Detail::Carrier { carrier: cainiao, declared: None }, Lang::Zh),
        format!("单号旁粘了承运商名称：{}", cainiao.name_zh.expect("a Chinese name"))
    );
    let mismatch = Detail::Carrier { carrier: ups, declared: Some(cainiao) };
    assert!(say(Code::CarrierMismatch, "", mismatch, Lang::Zh).starts_with("这是 UPS 的单号"));
    assert_eq!(
        say(Code::InvisibleCharacter, "\u{200b}", Detail::None, Lang::En),
        "an invisible character in the number: U+200B zero width space"
    );
    assert_eq!(say(Code::ControlCharacter, "\\n", Detail::None, Lang::En), "a control character in the number: “\\n”");
    let many = Detail::Carriers(14);
    assert_eq!(
        say(Code::CarrierMismatch, "", many.clone(), Lang::En),
        "this is not a number of the declared carrier: 14 others use numbers of this form"
    );
    assert_eq!(say(Code::CarrierMismatch, "", many, Lang::Zh), "不是所选承运商的单号：这种号码另有 14 家承运商在用");
    assert_eq!(say(Code::OrderId, "", Detail::Name("AliExpress".to_owned()), Lang::Zh), "这是速卖通订单号，不是运单号");
}

#[test]
fn two_numbers_of_one_series_are_not_completely_different() {
    let say = |filled: &str, lang| {
        let detail = Detail::Label { label: "RD765202200CN".to_owned(), relation: Relation::Different };
        Finding::new(Code::LabelDiffers, Span::new(0, filled.len())).detail(detail).message(filled, lang)
    };
    assert_eq!(
        say("rd 765202213 cn", Lang::En),
        "the label shows RD765202200CN: another number, 2 characters apart, perhaps the next parcel's"
    );
    assert_eq!(say("RD765202213CN", Lang::Zh), "面单上是 RD765202200CN，与所填只差 2 位，可能是相邻包裹的单号");
    for other in ["1Z999AA10123456784", "LX473124735CN", ""] {
        assert!(say(other, Lang::En).ends_with("a completely different number"), "{other}");
    }
}

#[test]
fn a_column_that_is_too_narrow_is_no_wrong_formula() {
    let help = |text: &str, lang| Finding::new(Code::ErrorValue, Span::new(0, text.len())).help(text, lang);
    assert!(help("########", Lang::En).contains("wide enough") && help("########", Lang::Zh).contains("列拉宽"));
    assert!(help("#N/A", Lang::En).contains("formula") && help("#N/A", Lang::Zh).contains("选择性粘贴"));
}

#[test]
fn a_shared_identifier_is_nothing_that_could_be_declared() {
    let s10 = crate::carrier("upu-s10").expect("a carrier of the catalogue");
    let ups = crate::carrier("ups").expect("a carrier of the catalogue");
    let note = |carrier| {
        let detail = Detail::Carrier { carrier, declared: Some(ups) };
        Finding::new(Code::CarrierMismatch, Span::new(0, 0)).severity(Severity::Note).detail(detail)
    };
    assert_eq!(note(s10).help("", Lang::Zh), "单号不用改");
    assert_eq!(note(s10).help("", Lang::En), "nothing needs to be corrected");
    assert_eq!(note(ups).help("", Lang::Zh), "单号不用改；想更准确，可改选 UPS");
}

#[test]
fn a_missing_country_is_told_by_examples() {
    let d = crate::diagnose("LX473124735");
    let missing = d.findings().iter().find(|finding| finding.code == Code::SuffixMissing).expect("no country");
    assert!(missing.message(d.input(), Lang::En).ends_with("is missing, such as CN or GB"));
    assert!(missing.message(d.input(), Lang::Zh).ends_with("例如 CN 或 GB"));
}

#[test]
fn a_character_too_many_is_said_to_be_taken_off_before_the_rest_is_counted() {
    let format = crate::format("s10").expect("a format of the catalogue");
    let say = |code, count| {
        Finding::new(code, Span::new(0, 0)).detail(Detail::Rivals { format, count }).message("", Lang::Zh)
    };
    assert!(say(Code::ExtraCharacter, 1).starts_with("多了一位：去掉一位后只有 1 个"));
    assert!(say(Code::MissingCharacter, 22).starts_with("少了一位：补上一位后有 22 个"));
}

#[test]
fn the_end_of_a_line_is_a_sign_in_what_is_quoted() {
    let pasted = Finding::new(Code::LabelGlued, Span::new(0, 7));
    assert!(pasted.message("Array\n(LX473124735CN", Lang::En).ends_with("“Array↵(”"));
    let sign = Finding::new(Code::FormulaWrapper, Span::new(0, 1));
    assert_eq!(sign.message("@LX473124735CN", Lang::En), "an @ before the number");
}

#[test]
fn verdicts_have_nine_words_in_each_language() {
    for lang in Lang::ALL {
        let mut words = Verdict::ALL.map(|v| v.label(lang));
        words.sort_unstable();
        assert!(words.windows(2).all(|pair| pair[0] != pair[1]));
    }
}

#[test]
fn nothing_that_is_quoted_steers_a_terminal() {
    let label = "RB123456785GB\u{1b}[2J\n\u{202e}".to_owned();
    let numbers = vec!["1Z\r999".to_owned(), "\u{9b}2J".to_owned()];
    for detail in [
        Detail::Label { label, relation: Relation::OtherOrder { order: "A\t1".to_owned(), swapped: true } },
        Detail::Numbers(numbers),
        Detail::Name("\u{1b}]0;title\u{7}".to_owned()),
    ] {
        for code in Code::ALL {
            let finding = Finding::new(*code, Span::new(0, 3)).detail(detail.clone());
            for lang in Lang::ALL {
                for said in [finding.message("\u{1b}[K", lang), finding.help("\u{1b}[K", lang)] {
                    assert!(!said.contains(char::is_control) && !said.contains('\u{202e}'), "{said:?}");
                }
            }
        }
    }
}

#[test]
fn every_country_and_service_has_a_chinese_name() {
    use crate::registry::Registry::*;
    let tables = [
        S10Country,
        S10Service,
        UspsServiceType,
        UspsLegacyService,
        UpsService,
        CorreiosService,
        AusPostProduct,
        AusPostService,
        StarTrackProduct,
    ];
    for (code, meaning) in tables.into_iter().flat_map(Registry::codes) {
        let chinese = super::zh::meaning(meaning);
        let han = |text: &str| text.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c));
        assert!(chinese.is_some_and(han), "{code} {meaning}");
    }
}

#[test]
fn what_is_read_in_a_sentence_is_a_sentence() {
    let found = |input: &str, carrier: &str| {
        let d = crate::Diagnoser::new().carrier(carrier).expect("a carrier of the catalogue").diagnose(input);
        let first = d.findings().first().expect("something is said").clone();
        Lang::ALL.map(|lang| first.message(input, lang))
    };
    let [en, zh] = found("9734167211068403885423", "usps");
    assert!(en.starts_with("no known number of United States Postal Service begins with “97"), "{en}");
    assert!(zh.starts_with("没有收录美国邮政以“97"), "{zh}");
    let [en, zh] = found("854732990MA", "poste-maroc");
    assert_eq!(en, "a part of the number is missing, such as GA, GD or RX");
    assert_eq!(zh, "单号少了一段，例如 GA、GD 或 RX");
    let [en, zh] = found("807878617854, 197652022012", "castores");
    assert_eq!((en.as_str(), zh.as_str()), ("several numbers in one place", "一个单元格里有多个单号"));
    let [_, zh] = found("RU123456785BY", "colis-prive");
    assert!(!zh.contains("Privé的"), "{zh}");
}
