use proptest::prelude::*;

use super::*;
use crate::text::Lang;

fn relation(label: &str, filled: &str) -> Relation {
    compare(label, filled).relation
}

#[test]
fn one_number_in_other_spellings() {
    for filled in [" RB123456785GB", "rb123456785gb", "RB 123 456 785 GB", "运单号：RB123456785GB", "\"RB123456785GB\""]
    {
        assert_eq!(relation("RB123456785GB", filled), Relation::Respelled, "{filled}");
    }
    assert_eq!(relation("RB123456785GB", "RB123456785GB"), Relation::Same);
    // A barcode that is filled in as it stands on the label is no other form of it.
    assert_eq!(relation("00340633312073575903", "0034 0633 3120 7357 5903"), Relation::Respelled);
}

#[test]
fn slips_are_named_with_their_places() {
    for (filled, slips) in [
        ("RB132456785GB", vec![Slip::Swapped { at: 3 }]),
        ("RB123456735GB", vec![Slip::Replaced { at: 9, label: '8', filled: '3' }]),
        ("RB12345678SGB", vec![Slip::Replaced { at: 10, label: '5', filled: 'S' }]),
        ("RB12346785GB", vec![Slip::Omitted { at: 6, label: '5' }]),
        ("RB1234556785GB", vec![Slip::Doubled { at: 6, filled: '5' }]),
        ("RB1234567859GB", vec![Slip::Added { at: 11, filled: '9' }]),
        ("RB213456785BG", vec![Slip::Swapped { at: 2 }, Slip::Swapped { at: 11 }]),
        ("rb 132456785 gb", vec![Slip::Swapped { at: 3 }]),
        ("RB 132 456 785 GB", vec![Slip::Swapped { at: 3 }]),
    ] {
        assert_eq!(relation("RB123456785GB", filled), Relation::Slips(slips), "{filled}");
    }
}

#[test]
fn the_place_of_a_slip_is_that_of_the_raw_text() {
    let c = compare("RB123456785GB", "RB 123 456 735 GB");
    assert_eq!(c.span.of(c.filled), "3");
    assert_eq!(c.span.start, 12);
}

#[test]
fn a_neighbour_of_the_roll_is_another_number() {
    assert_eq!(relation("LX473124735CN", "LX473124744CN"), Relation::Different);
    assert_eq!(relation("RB123456785GB", "1Z999AA10123456784"), Relation::Different);
}

#[test]
fn another_identifier_is_no_label() {
    for label in ["8135497230012341", "13812345678", "2026-11-30"] {
        assert_eq!(relation(label, "LX473124735CN"), Relation::Unlabelled, "{label}");
    }
}

#[test]
fn what_is_left_of_the_label_is_recognised() {
    let label = "9400111206206406260787";
    for (filled, loss) in [
        ("9.40E+21", Loss::Exponent),
        ("9.40011E+21", Loss::Exponent),
        ("9,4E21", Loss::Exponent),
        ("9400111206206400000000", Loss::FifteenDigits),
        ("9400111206206407000000", Loss::Float),
        ("94001112062064062607", Loss::CutOff),
        ("206406260787", Loss::StartCutOff),
    ] {
        assert_eq!(relation(label, filled), Relation::Lost(loss), "{filled}");
    }
    assert_eq!(relation("0073938000549297", "73938000549297"), Relation::Lost(Loss::LeadingZeros));
    assert_eq!(relation("9999999999999999999996", "1.00E+22"), Relation::Lost(Loss::Exponent));
    for filled in ["9.41E+21", "9.40E+20", "9400111206206500000000"] {
        assert_eq!(relation(label, filled), Relation::Different, "{filled}");
    }
}

#[test]
fn every_barcode_form_is_told_from_the_number_it_carries() {
    for format in crate::CARRIERS.iter().flat_map(|c| c.formats) {
        for long in format.valid {
            let Some(short) = format.inner.and_then(|inner| inner.of(long)) else { continue };
            if format.check_agrees(long.as_bytes()) != Some(false) && Compact::of(long.as_bytes()).is_some() {
                assert!(matches!(relation(short, long), Relation::SameBarcode(_)), "{} {long}", format.id);
                assert!(matches!(relation(long, short), Relation::SameBarcode(_)), "{} {long}", format.id);
            }
        }
    }
}

#[test]
fn nothing_filled_in_and_nothing_to_compare_with() {
    assert_eq!(relation("RB123456785GB", " "), Relation::Missing);
    assert_eq!(relation("RB123456785GB", "N/A"), Relation::Missing);
    assert_eq!(relation("", "RB123456785GB"), Relation::Unlabelled);
}

#[test]
fn two_exports_are_joined() {
    let labels: Labels = [
        ("A1", "RB123456785GB"),
        ("A2", "LX473124735CN"),
        ("A3", "1Z999AA10123456784"),
        ("A3", "1Z5R89390357567127"),
        ("A4", "986578788855"),
        ("A4", "1ZA99B890397571236"),
        ("A4", "986578788855"),
    ]
    .into_iter()
    .collect();
    let rows = labels.reconcile([
        ("A1", "LX473124735CN"),
        (" A2 ", "RB123456785GB"),
        ("A3", "1Z5R89390357567127"),
        ("A5", "779017972697"),
    ]);
    let other = |order: &str, swapped| Relation::OtherOrder { order: order.to_owned(), swapped };
    assert_eq!(rows[0].relation, other("A2", true));
    assert_eq!(rows[1].relation, other("A1", true));
    assert_eq!(rows[2].relation, Relation::Same);
    assert_eq!(rows[3].relation, Relation::Unlabelled);
    for (row, label) in rows[4..].iter().zip(["1ZA99B890397571236", "986578788855"]) {
        assert_eq!((row.order.as_str(), row.label.as_str(), &row.relation), ("A4", label, &Relation::Missing));
    }
    assert_eq!(rows.len(), 6);
}

#[test]
fn a_number_on_several_orders_is_named_where_it_is_astray() {
    let labels: Labels =
        [("A1", "RB123456785GB"), ("A2", "LX473124735CN"), ("A3", "RB123456785GB")].into_iter().collect();
    let rows = labels.reconcile([
        ("A1", "RB123456785GB"),
        ("A1", "RB123456785GB"),
        ("A2", "rb123456785gb"),
        ("A3", "RB123456785GB"),
        ("A8", "1Z999AA10123456784"),
        ("A9", "1Z999AA10123456784"),
        ("A9", " "),
    ]);
    let also: Vec<Vec<&str>> = rows.iter().map(|row| row.also.iter().map(String::as_str).collect()).collect();
    assert_eq!(also, [vec![], vec![], vec!["A1", "A3"], vec![], vec!["A9"], vec!["A8"], vec![]]);
    let said = rows[2].duplicate().unwrap();
    assert_eq!(said.code, Code::DuplicateNumber);
    assert_eq!(said.message("rb123456785gb", Lang::Zh), "订单 A1、A3 也填了这个单号");
    assert_eq!(rows[0].duplicate(), None);
}

#[test]
fn orders_are_the_same_however_an_export_guards_them() {
    let labels: Labels = [("=\"8135497230012345\"", "RB123456785GB")].into_iter().collect();
    for order in [
        "8135497230012345",
        "'8135497230012345",
        " 8135497230012345\t",
        "\"8135497230012345\"",
        "\u{feff}8135497230012345",
    ] {
        let row = labels.compare(order, "RB123456785GB");
        assert_eq!((row.order.as_str(), row.relation), ("8135497230012345", Relation::Same), "{order}");
    }
}

/// Applies one slip to a number.
fn apply(number: &str, slip: Slip) -> String {
    let mut text: Vec<char> = number.chars().collect();
    match slip {
        Slip::Replaced { at, filled, .. } => text[at] = filled,
        Slip::Swapped { at } => text.swap(at, at + 1),
        Slip::Omitted { at, .. } => drop(text.remove(at)),
        Slip::Doubled { at, filled } | Slip::Added { at, filled } => text.insert(at, filled),
    }
    text.into_iter().collect()
}

proptest! {
    #[test]
    fn one_planted_slip_is_found_and_leads_back(number in "[A-Z]{2}[0-9]{9}[A-Z]{2}", at in 0..13usize, kind in 0..4u8, by in "[0-9A-Z]") {
        let here: Vec<char> = number.chars().collect();
        let by = by.chars().next().unwrap();
        let slip = match kind {
            0 if here[at] != by => Slip::Replaced { at, label: here[at], filled: by },
            1 if at < 12 && here[at] != here[at + 1] => Slip::Swapped { at },
            2 => Slip::Omitted { at, label: here[at] },
            3 => Slip::Added { at, filled: by },
            _ => return Ok(()),
        };
        let filled = apply(&number, slip);
        let Some(found) = super::slip::look(number.as_bytes(), filled.as_bytes()) else {
            return Err(TestCaseError::fail("not found"));
        };
        prop_assert_eq!(found.slips.len(), 1);
        prop_assert_eq!(apply(&number, found.slips[0]), filled);
    }

    #[test]
    fn every_double_is_recognised(label in "[1-9][0-9]{17,25}") {
        let double: f64 = label.parse().unwrap();
        let left = double.to_string();
        if left != label {
            prop_assert!(matches!(relation(&label, &left), Relation::Lost(Loss::Float | Loss::FifteenDigits)));
        }
    }

    #[test]
    fn every_rounded_spelling_is_recognised(label in "[1-9][0-9]{13,25}", shown in 2..7usize) {
        let double: f64 = label.parse().unwrap();
        let text = format!("{double:.*e}", shown - 1);
        let (mantissa, exponent) = text.split_once('e').unwrap();
        let left = format!("{mantissa}E+{exponent}");
        prop_assert_eq!(relation(&label, &left), Relation::Lost(Loss::Exponent), "{}", left);
    }

    #[test]
    fn any_two_texts_are_survived(label in "\\PC{0,30}", filled in "\\PC{0,30}") {
        let c = compare(&label, &filled);
        prop_assert!(filled.get(c.span.start..c.span.end).is_some());
        if let Some(finding) = c.finding() {
            for lang in Lang::ALL {
                prop_assert!(!finding.message(&filled, lang).is_empty());
            }
        }
    }
}

#[test]
fn a_damaged_label_does_not_condemn_the_number() {
    let number = "9205590518530004269517";
    for (label, loss) in [
        ("9.20559E+21", Loss::Exponent),
        ("9205590518530000000000", Loss::FifteenDigits),
        ("92055905185300042695", Loss::CutOff),
        ("920559051853000426951", Loss::CutOff),
        ("05590518530004269517", Loss::StartCutOff),
    ] {
        assert_eq!(relation(label, number), Relation::LabelLost(loss), "{label}");
    }
    assert_eq!(relation("928112654227829", "0928112654227829"), Relation::LabelLost(Loss::LeadingZeros));
    assert_eq!(relation("9.20559E+21", "9.20559E+21"), Relation::BothLost);
    for label in ["", "待打单", "已打印", "https://example.com/labels/0001.pdf"] {
        assert_eq!(relation(label, number), Relation::Unlabelled, "{label}");
        assert_eq!(relation(label, ""), Relation::Nothing, "{label}");
    }
    assert_eq!(relation("9.30559E+21", number), Relation::Different);
    let finding = compare("9.20559E+21", number).finding().unwrap();
    assert_eq!((finding.code, finding.severity), (Code::LabelMissing, Severity::Warning));
    assert_eq!(
        finding.message(number, Lang::En),
        "the label shows 9.20559E+21: this is what spreadsheet notation left of the submitted number"
    );
}

#[cfg(feature = "std")]
#[test]
fn several_numbers_in_a_cell_are_compared_one_by_one() {
    let labels: Labels = [("1", "RB123456785GB"), ("1", "LX473124735CN"), ("2", "UG336196744YP,1Z999AA10123456784")]
        .into_iter()
        .collect();
    let of = |order: &str, filled: &str| labels.compare(order, filled).relation;
    assert_eq!(of("1", "LX473124735CN,RB123456785GB"), Relation::Same);
    assert_eq!(of("2", "1Z999AA10123456784"), Relation::Same);
    assert_eq!(of("2", "1Z999AA10123456784;UG336196744YP"), Relation::Same);
    let slip = labels.compare("1", "RB123456785GB,LX473124753CN");
    assert_eq!(slip.relation, Relation::Slips(vec![Slip::Swapped { at: 9 }]));
    assert!(slip.span.start > 13);
    assert_eq!(of("1", "RB123456785GB,UG336196744YP"), Relation::OtherOrder { order: "2".to_owned(), swapped: false });
}

#[cfg(feature = "std")]
#[test]
fn orders_are_joined_however_they_are_written() {
    let labels: Labels = [("1000", "RB123456785GB"), ("A-1005", "LX473124735CN")].into_iter().collect();
    for order in ["#1000", "1000.0", "001000"] {
        assert_eq!(labels.compare(order, "RB123456785GB").relation, Relation::Same, "{order}");
    }
    assert_eq!(labels.compare("a-1005", "LX473124735CN").relation, Relation::Same);
    assert!(labels.reconcile([("#1000", "RB123456785GB"), ("a-1005", "LX473124735CN")]).len() == 2);
}

#[test]
fn a_label_that_fails_its_check_does_not_condemn_the_number() {
    for (label, number) in [
        ("RB123456758GB", "RB123456785GB"),
        ("1Z5R89390357567217", "1Z5R89390357567127"),
        ("9400111206206406260781", "9400111206206406260787"),
        ("98657878885S", "986578788855"),
        ("9865 7878 885S", "986578788855"),
    ] {
        assert_eq!(relation(label, number), Relation::LabelWrong, "{label}");
        assert!(matches!(relation(number, label), Relation::Slips(_)), "{label}");
    }
    let finding = compare("RB123456758GB", "RB123456785GB").finding().unwrap();
    assert_eq!((finding.code, finding.severity), (Code::LabelMissing, Severity::Warning));
    // Both pass: the label wins.
    assert_eq!(relation("RB123456785GB", "LX473124735CN"), Relation::Different);
}

#[test]
fn a_scan_with_signs_of_its_own_is_the_number_it_carries() {
    let (scan, number) = ("%GZTD49F51437163196914792343", "51437163196914");
    assert!(matches!(relation(number, scan), Relation::SameBarcode(_)));
    assert!(matches!(relation(scan, number), Relation::SameBarcode(_)));
    assert_eq!(relation("6311998368117", "4PX6311998368117CN"), Relation::LabelLost(Loss::BothCutOff));
    assert_eq!(relation("4PX6311998368117CN", "6311998368117"), Relation::Lost(Loss::BothCutOff));
}
