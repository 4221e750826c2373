use super::*;
use crate::finding::{Detail, Severity, Shared};
use crate::format;
use crate::sample::dice;

/// Numbers of a format, from a seed.
fn numbers(format_id: &str, n: usize, seed: u32) -> Vec<String> {
    let mut below = dice(seed);
    let format = format(format_id).unwrap_or_else(|| panic!("no format {format_id}"));
    (0..n).filter_map(|_| format.sample(&mut below)).collect()
}

fn report<T: AsRef<str>>(diagnoser: Diagnoser, numbers: &[T]) -> Report {
    let mut batch = Batch::with(diagnoser);
    for number in numbers {
        batch.push(&Order::new(number.as_ref()));
    }
    batch.finish()
}

fn codes(report: &Report) -> Vec<Code> {
    report.findings.iter().map(ColumnFinding::code).collect()
}

fn tell(report: &Report, code: Code) -> (u64, u64, Option<(u64, u64)>) {
    let found = report.findings.iter().find(|f| f.code() == code).unwrap_or_else(|| panic!("{code:?} in {report:?}"));
    match found.finding.detail {
        Detail::Column { rows, of, run, .. } => (rows, of, run),
        _ => panic!("{found:?}"),
    }
}

fn ups() -> Diagnoser {
    Diagnoser::new().carrier("ups").unwrap()
}

#[test]
fn a_clean_column_says_nothing() {
    for (carrier, id) in [("ups", "ups-1z"), ("yanwen", "yanwen-yp"), ("upu-s10", "s10"), ("fedex", "fedex-express-12")]
    {
        let diagnoser = Diagnoser::new().carrier(carrier).unwrap();
        assert_eq!(codes(&report(diagnoser, &numbers(id, 500, 3))), [], "{id}");
    }
}

#[test]
fn blanks_are_counted_first() {
    let mut column = numbers("ups-1z", 20, 5);
    column[3] = String::new();
    column[9] = "待补".to_owned();
    column[12] = "-".to_owned();
    column[16] = column[15].clone();
    let report = report(ups(), &column);
    assert!(matches!(codes(&report)[..], [Code::BlankRows, _, ..]), "{:?}", codes(&report));
    assert_eq!(tell(&report, Code::BlankRows), (3, 20, None));
    assert_eq!(report.verdict(Verdict::Missing), 3);
    assert_eq!(report.cause(Cause::MissingOrWrong), 3);
}

#[test]
fn a_few_blanks_are_no_matter_of_the_column() {
    for (blanks, rows) in [(1, 10), (2, 20), (3, 300)] {
        let mut column = numbers("ups-1z", rows, 5);
        column[..blanks].fill(String::new());
        let report = report(ups(), &column);
        assert_eq!((codes(&report), report.verdict(Verdict::Missing)), (vec![], blanks as u64), "{blanks} of {rows}");
    }
}

#[test]
fn keys_tell_consolidation_from_error() {
    let number = "1Z999AA10123456784";
    let push = |rows: &[(&str, &str)]| {
        let mut batch = Batch::with(ups());
        for (id, buyer) in rows {
            batch.push(&Order::new(number).id(id).buyer(buyer));
        }
        batch.finish()
    };
    assert_eq!(codes(&push(&[("A1", "Ann"), ("A2", "Ann")])), [Code::Consolidated]);
    assert_eq!(codes(&push(&[("A1", "Ann"), ("A1", "Ann")])), []);
    let wrong = push(&[("A1", "Ann"), ("A2", "Bob")]);
    assert_eq!((codes(&wrong), wrong.findings[0].severity()), (vec![Code::DuplicateNumber], Severity::Error));
    let open = report(ups(), &[number, number]);
    assert_eq!((codes(&open), open.findings[0].severity()), (vec![Code::DuplicateNumber], Severity::Warning));
}

#[test]
fn duplicates_that_rounding_made() {
    let column = ["9202090339598350000000"; 3];
    let found = codes(&report(Diagnoser::new(), &column));
    assert!(found.contains(&Code::RoundingDuplicates) && !found.contains(&Code::DuplicateNumber), "{found:?}");
}

#[test]
fn rows_that_share_numbers_are_counted_as_somebody_would_who_sees_them_all() {
    let known = numbers("ups-1z", 6, 11);
    for seed in 0..64u64 {
        let picks =
            (0..12).map(|i| (seed + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(5 * i) as usize % known.len());
        let column: Vec<&String> = picks.map(|pick| &known[pick]).collect();
        let times = known.iter().map(|number| column.iter().filter(|other| **other == number).count() as u64);
        let shared: Vec<u64> = times.filter(|times| *times > 1).collect();
        let mut batch = Batch::with(ups());
        for number in &column {
            batch.push(&Order::new(number));
        }
        let report = batch.finish();
        let told = report.findings.iter().find(|found| found.code() == Code::DuplicateNumber);
        let told = told.map(|found| match found.finding.detail {
            Detail::Column { rows, of: 12, numbers: Some(numbers), .. } => (rows, numbers),
            ref other => panic!("{other:?}"),
        });
        let seen = (shared.iter().sum(), shared.len() as u64);
        assert_eq!(told.unwrap_or_default(), seen, "{column:?}");
    }
}

#[test]
fn rows_that_only_the_column_condemns_are_counted() {
    let known = numbers("ups-1z", 2, 11);
    let (a, b) = (known[0].as_str(), known[1].as_str());
    let alone = |column: &[&str]| report(ups(), column).findings[0].alone;
    assert_eq!(alone(&[a, a]), Some(2));
    // What is said of a row by itself is said already.
    assert_eq!(alone(&[a, &a.to_lowercase(), a]), Some(2));
    assert_eq!(alone(&[&a.to_lowercase(), a]), Some(1));
    assert_eq!(alone(&[a, b, b, &b.to_lowercase(), b]), Some(3));
    let mut batch = Batch::with(ups());
    for (number, remarked) in [(a, false), (a, true), (b, true), (b, false)] {
        let order = Order::new(number);
        let mut entry = Entry::new(&ups(), &order, &ups().order(&order));
        entry.set_remarked(remarked);
        batch.push_entry(&entry, number);
    }
    assert_eq!(batch.finish().findings[0].alone, Some(2));
    let mut small = Batch::with(ups()).remember(1);
    for number in [a, b, b] {
        small.push(&Order::new(number));
    }
    assert_eq!(small.finish().findings[0].alone, Some(1));
}

#[test]
fn what_lies_behind_the_memory_is_found_by_the_sketch() {
    let mut column = numbers("ups-1z", 300, 8);
    column.push(column[250].clone());
    column.push(column[10].clone());
    let mut batch = Batch::with(ups()).remember(100);
    for number in &column {
        batch.push(&Order::new(number));
    }
    let report = batch.finish();
    let told: Vec<_> = report.findings.iter().map(|f| &f.finding.detail).collect();
    assert!(matches!(told[0], Detail::Column { rows: 2, numbers: Some(1), approximate: false, .. }), "{told:?}");
    assert!(matches!(told[1], Detail::Column { rows: 1, numbers: None, approximate: true, .. }), "{told:?}");
}

#[test]
fn filled_down_and_serial_runs_are_told_apart() {
    let start = 473_124_735u64;
    let filled: Vec<String> = (0..30).map(|i| format!("LX{}CN", start + i)).collect();
    let report_filled = report(Diagnoser::new(), &filled);
    let (fails, of, run) = tell(&report_filled, Code::FillDown);
    assert!(fails >= 24 && of == 30 && run == Some((1, 30)), "{fails} {of} {run:?}");

    let s10 = format("s10").unwrap();
    let serial: Vec<String> = (0..30)
        .filter_map(|i| {
            (0..10)
                .map(|c| format!("LX{:08}{c}CN", 47_312_473 + i))
                .find(|n| s10.check_agrees(n.as_bytes()) == Some(true))
        })
        .collect();
    assert_eq!(serial.len(), 30);
    assert_eq!(codes(&report(Diagnoser::new(), &serial)), [Code::SerialRun]);

    let unchecked: Vec<String> = (0..30).map(|i| format!("YT22295212721644{:02}", 10 + i)).collect();
    assert_eq!(codes(&report(Diagnoser::new(), &unchecked)), [Code::SerialRun]);
}

#[test]
fn bare_digits_filled_down_are_seen_under_their_carrier() {
    let fedex = Diagnoser::new().carrier("fedex").unwrap();
    let filled: Vec<String> = (0..12u64).map(|i| (986_578_788_855 + i).to_string()).collect();
    assert_eq!(tell(&report(fedex, &filled), Code::FillDown).2, Some((1, 12)));
}

#[test]
fn spreadsheets_leave_their_traces_on_whole_columns() {
    let usps = numbers("usps-impb-22-94", 40, 21);
    let kept = |n: &String| format!("{}{}", &n[..15], "0".repeat(n.len() - 15));
    let zeroed: Vec<String> = usps.iter().map(kept).collect();
    assert_eq!(tell(&report(Diagnoser::new(), &zeroed), Code::ColumnPrecisionLoss), (40, 40, None));

    let exponents: Vec<String> = usps.iter().map(|n| format!("{}.{}E+21", &n[..1], &n[1..6])).collect();
    assert_eq!(tell(&report(Diagnoser::new(), &exponents), Code::ExponentColumn).0, 40);

    let floats: Vec<String> = numbers("fedex-express-12", 40, 4).iter().map(|n| format!("{n}.0")).collect();
    assert_eq!(tell(&report(Diagnoser::new(), &floats), Code::FloatColumn), (40, 40, None));
}

#[test]
fn the_vectors_of_the_research_are_found() {
    let column = "9400111206206406260787\u{2028}9865.78788855\u{2028}986578788855.0\u{2028}3318810025.0";
    let rows: Vec<&str> = column.split('\u{2028}').collect();
    assert!(codes(&report(Diagnoser::new(), &rows)).contains(&Code::FloatColumn));
    let column = "9400111206206400000000\u{2028}9400111899223300000000\u{2028}9405803699300100000000";
    let rows: Vec<&str> = column.split('\u{2028}').collect();
    assert!(codes(&report(Diagnoser::new(), &rows)).contains(&Code::ColumnPrecisionLoss));
}

#[test]
fn lost_zeros_show_by_their_lengths() {
    let fedex = Diagnoser::new().carrier("fedex").unwrap();
    let column = numbers("fedex-express-12", 600, 77);
    let lost: Vec<String> = column.iter().map(|n| n.trim_start_matches('0').to_owned()).collect();
    let shorter = lost.iter().filter(|n| n.len() < 12).count() as u64;
    assert_eq!(tell(&report(fedex, &lost), Code::LeadingZeroColumn).0, shorter);
    assert!(!codes(&report(fedex, &column)).contains(&Code::LeadingZeroColumn));
}

#[test]
fn one_wrong_affix_is_named_once() {
    let right = numbers("s10", 30, 12);
    for column in
        [right.iter().map(|n| format!("X9{n}")).collect::<Vec<_>>(), right.iter().map(|n| format!("{n}0001")).collect()]
    {
        let report = report(Diagnoser::new(), &column);
        let found = report.findings.iter().find(|f| f.code() == Code::RepeatedAffix);
        let found = found.unwrap_or_else(|| panic!("{report:?}"));
        let Detail::Column { shared: Some(Shared::Text(affix)), rows: 30, .. } = &found.finding.detail else {
            panic!("{found:?}")
        };
        assert!(["X9", "0001"].contains(&affix.as_str()), "{affix}");
    }
}

#[test]
fn rows_without_the_affix_are_not_counted() {
    let tell = |n: usize| {
        let right = numbers("s10", n, 12);
        // The affix inside of a number is no affix.
        let wrong = |(i, n): (usize, &String)| if i % 5 == 0 { format!("7X9{n}") } else { format!("X9{n}") };
        let report = report(Diagnoser::new(), &right.iter().enumerate().map(wrong).collect::<Vec<_>>());
        let found = report.findings.into_iter().find(|f| f.code() == Code::RepeatedAffix).expect("an affix");
        assert!(found.samples.iter().all(|sample| sample.text.starts_with("X9")), "{found:?}");
        let Detail::Column { rows, of, approximate, .. } = found.finding.detail else { panic!("no count") };
        (rows, of, approximate)
    };
    assert_eq!(tell(10), (8, 10, false));
    let (rows, of, approximate) = tell(1000);
    assert!((780..=820).contains(&rows) && of == 1000 && approximate, "{rows} of {of}");
}

#[test]
fn other_carriers_under_one_declaration() {
    let fedex = Diagnoser::new().carrier("fedex").unwrap();
    let mut column = numbers("fedex-express-12", 40, 1);
    for (i, number) in numbers("yanwen-yp", 5, 2).into_iter().enumerate() {
        column[i * 7] = number;
    }
    let report = report(fedex, &column);
    assert_eq!(tell(&report, Code::MixedCarriers), (5, 40, None));
    assert_eq!(report.cause(Cause::CarrierNotConnected), 5);
}

#[test]
fn columns_that_changed_places() {
    let mut batch = Batch::new();
    for (number, id) in numbers("ups-1z", 12, 30).iter().zip(["8135497230012345", "8135497230012399"].iter().cycle()) {
        batch.push(&Order::new(id).id(number));
    }
    assert!(codes(&batch.finish()).contains(&Code::SwappedColumns));
}

#[test]
fn bare_digits_that_changed_places_are_known_by_their_carrier() {
    let found = |declared: Option<&str>, number: Option<&str>| {
        let mut batch = Batch::new();
        let orders = ["8135497230012345", "8135497230012399"];
        for (digits, &id) in numbers("fedex-express-12", 12, 30).iter().zip(orders.iter().cycle()) {
            let order = Order { carrier: declared, ..Order::new(number.unwrap_or(id)) };
            batch.push(&order.id(digits));
        }
        codes(&batch.finish()).contains(&Code::SwappedColumns)
    };
    assert!(found(Some("FedEx"), None));
    // Another carrier's number is one.
    assert!(!found(Some("FedEx"), Some("1Z5R89390357567127")));
}

#[test]
fn references_in_the_place_of_orders_are_where_they_belong() {
    for (format, reference) in [("gls-12", "cainiao-lp"), ("fedex-express-12", "ups-1z")] {
        let mut batch = Batch::new();
        for (number, id) in numbers(format, 12, 30).iter().zip(numbers(reference, 12, 31)) {
            batch.push(&Order::new(number).id(&id));
        }
        assert_eq!(codes(&batch.finish()), [], "{format} beside {reference}");
    }
}

#[test]
fn a_spread_sample_covers_the_whole_stream() {
    let mut spread = Spread::new(64);
    for i in 0..100_000u64 {
        spread.see(i, "x");
    }
    assert!((32..=64).contains(&spread.texts.len()));
    assert!(spread.texts.last().unwrap().row > 90_000 && spread.texts[0].row == 0);
}

#[test]
fn zeros_that_the_check_does_not_see_show_by_their_lengths_alone() {
    let diagnoser = Diagnoser::new().carrier("canada-post").unwrap();
    let mut column: Vec<String> = numbers("canada-post-16", 3000, 7);
    column.retain(|number| !number.is_empty());
    for number in &mut column {
        *number = number.trim_start_matches('0').to_owned();
    }
    let lengths = |n: usize| column.iter().filter(|number| number.len() == n).count();
    assert!(lengths(15) > 100 && lengths(14) > 10, "{} {}", lengths(15), lengths(14));
    column.retain(|number| number.len() > 13);
    assert!(codes(&report(diagnoser, &column)).contains(&Code::LeadingZeroColumn));
    // Two kinds of numbers in one column are as they are.
    column.retain(|number| number.len() != 14);
    assert!(!codes(&report(diagnoser, &column)).contains(&Code::LeadingZeroColumn));
}

#[test]
fn lost_zeros_show_in_a_column_of_several_carriers() {
    let rows = [("canada-post", "canada-post-16"), ("fedex", "fedex-ground-15")].map(|(carrier, id)| {
        numbers(id, 300, 21).into_iter().map(move |number| (carrier, number.trim_start_matches('0').to_owned()))
    });
    let mut batch = Batch::new();
    for (carrier, number) in rows.into_iter().flatten() {
        batch.push(&Order::new(&number).carrier(carrier));
    }
    let (shorter, of, _) = tell(&batch.finish(), Code::LeadingZeroColumn);
    assert!((30..120).contains(&shorter) && of > 500, "{shorter} of {of}");
}
