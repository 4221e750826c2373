//! Five thousand orders with known faults: each kind is found, and clean rows are left alone.

#[path = "support/corpus.rs"]
mod corpus;
#[path = "support/order_faults.rs"]
mod order_faults;

use std::collections::BTreeMap;

use corpus::Random;
use order_faults::{Fault, Planted, TODAY, number_of, orders};
use tracklint::batch::Batch;
use tracklint::finding::Detail;
use tracklint::profiles::ALIEXPRESS;
use tracklint::reconcile::{Labels, Relation};
use tracklint::{Code, Diagnoser, Lang, Order, Severity};

fn desk() -> Diagnoser {
    Diagnoser::new().profile(&ALIEXPRESS).today(TODAY.parse().expect("a day"))
}

fn order_of(row: &Planted) -> Order<'_> {
    let order = Order::new(&row.number).service(row.service).id(&row.id).buyer(&row.buyer);
    let order = order.marketplace("aliexpress").shipped_on(row.shipped_on);
    row.label.as_deref().map_or(order, |label| order.label(label))
}

/// Rows found and planted for each fault, and errors and warnings on clean rows.
#[derive(Default, Debug)]
struct Tally {
    found: BTreeMap<Fault, (u32, u32)>,
    missed: Vec<String>,
    clean: u32,
    errors: Vec<String>,
    warnings: Vec<String>,
}

fn judge(rows: &[Planted]) -> Tally {
    let mut tally = Tally::default();
    for row in rows {
        let order = order_of(row);
        let d = desk().order(&order);
        let codes: Vec<Code> = d.all().map(|f| f.code).collect();
        if let Some(fault) = row.fault {
            let found = fault.codes().iter().any(|code| codes.contains(code));
            let entry = tally.found.entry(fault).or_default();
            entry.0 += u32::from(found);
            entry.1 += 1;
            if !found {
                tally.missed.push(format!("{fault:?} {:?} {:?} {codes:?}", row.service, row.number));
            }
            continue;
        }
        tally.clean += 1;
        let told = || format!("{:?} {:?} {:?} {codes:?}", row.service, row.number, d.number().verdict());
        match d.severity() {
            Some(Severity::Error) => tally.errors.push(told()),
            Some(Severity::Warning) => tally.warnings.push(told()),
            _ => {}
        }
    }
    tally
}

fn assert_found(tally: &Tally) {
    assert!(
        tally.missed.is_empty(),
        "{} missed: {:#?}",
        tally.missed.len(),
        &tally.missed[..tally.missed.len().min(9)]
    );
    assert!(tally.errors.is_empty(), "errors on clean rows: {:#?}", tally.errors);
    let allowed = tally.clean as usize / 200;
    assert!(tally.warnings.len() <= allowed, "{} of {}: {:#?}", tally.warnings.len(), tally.clean, tally.warnings);
}

#[test]
fn every_fault_of_five_thousand_orders_is_found() {
    let tally = judge(&orders(2026, 5000, 120));
    for (fault, (found, planted)) in &tally.found {
        println!("{found:>4} of {planted:>4} {fault:?}");
    }
    println!("clean {}: {} errors, {} warnings", tally.clean, tally.errors.len(), tally.warnings.len());
    assert_eq!(tally.found.len(), Fault::ALL.len());
    assert_found(&tally);
}

#[test]
fn other_seeds_and_shares_give_the_same() {
    for (seed, share) in [(1, 50), (7, 150), (42, 600), (1999, 900), (31_337, 20)] {
        assert_found(&judge(&orders(seed, 160, share)));
    }
}

#[test]
fn forty_planted_slips_are_explained_in_words() {
    let rows: Vec<Planted> = orders(40, 240, 900)
        .into_iter()
        .filter(|row| row.label.is_some() && row.fault.is_some_and(|f| f != Fault::SwappedPair))
        .take(40)
        .collect();
    let labels: Labels = rows.iter().map(|row| (row.id.as_str(), row.label.as_deref().unwrap_or(""))).collect();
    let shipped = labels.reconcile(rows.iter().map(|row| (row.id.as_str(), row.number.as_str())));
    assert_eq!(shipped.len(), 40);
    for (row, told) in rows.iter().zip(&shipped) {
        let finding = told.finding().unwrap_or_else(|| panic!("{row:?}"));
        let right = match row.fault {
            Some(Fault::OtherOrdersNumber) => told.relation == Relation::Different,
            Some(Fault::LabelExponent | Fault::LabelFifteen) => matches!(told.relation, Relation::Lost(_)),
            _ => matches!(told.relation, Relation::Slips(_)),
        };
        assert!(right, "{row:?} {:?}", told.relation);
        for lang in Lang::ALL {
            let message = finding.message(&told.filled, lang);
            assert!(message.contains(row.label.as_deref().unwrap_or("")), "{message}");
        }
    }
}

#[test]
fn the_column_shows_what_no_row_can() {
    let mut rows = orders(11, 2000, 50);
    // A filled-down block, one number for two buyers, and one parcel for two orders of one buyer.
    let mut random = Random::new(3);
    let start: u64 = number_of(&mut random, "china-post-l")[2..11].parse().expect("digits");
    for i in 0..69 {
        let row = &mut rows[119 + i];
        (row.service, row.number, row.label, row.fault) = ("e邮宝", format!("LX{:09}CN", start + i as u64), None, None);
    }
    let planted = |row: &Planted| row.fault.is_none() && row.service == "UPS";
    let places: Vec<usize> = (1000..2000).filter(|&i| planted(&rows[i])).take(4).collect();
    let [a, b, c, d] = places[..] else { panic!("not enough clean rows") };
    rows[b].number = rows[a].number.clone();
    rows[d].number = rows[c].number.clone();
    rows[d].buyer = rows[c].buyer.clone();
    let mut batch = Batch::with(desk());
    for row in &rows {
        batch.push(&order_of(row));
    }
    let report = batch.finish();
    let of =
        |code| report.findings.iter().find(|f| f.code() == code).unwrap_or_else(|| panic!("{code:?}: {report:#?}"));
    let Detail::Column { run: Some(run), .. } = of(Code::FillDown).finding.detail else { panic!("no run") };
    assert_eq!(run, (120, 188));
    assert!(of(Code::DuplicateNumber).samples.iter().any(|s| s.row == b as u64 + 1));
    assert!(of(Code::Consolidated).samples.iter().any(|s| s.row == d as u64 + 1));
    let blank = rows.iter().filter(|r| matches!(r.fault, Some(Fault::Blank | Fault::Placeholder | Fault::ErrorValue)));
    let Detail::Column { rows: told, .. } = of(Code::BlankRows).finding.detail else { panic!("no count") };
    assert_eq!(told, blank.count() as u64);
}

/// `cargo test -p tracklint --release --test orders -- --ignored --nocapture ten_million`
#[test]
#[ignore = "takes a while; prints time per row and peak memory"]
fn ten_million_rows_stay_below_160_mib() {
    const ROWS: u32 = 10_000_000;
    let mut batch = Batch::new();
    let start = std::time::Instant::now();
    let format = tracklint::format("usps-impb-22-92").expect("a format");
    let mut serial = 0u64;
    for _ in 0..ROWS {
        serial += 7919;
        let body = format!("92001{serial:016}");
        let check = format.check.expected(body.as_bytes()).expect("digits") as char;
        batch.push(&Order::new(&format!("{body}{check}")));
    }
    let report = batch.finish();
    let each = start.elapsed().as_nanos() / u128::from(ROWS);
    println!("{ROWS} rows, {each} ns a row, {} findings", report.findings.len());
    let Some(peak) = peak_kib() else {
        #[cfg(target_os = "linux")]
        panic!("/proc/self/status tells no peak");
        #[cfg(not(target_os = "linux"))]
        return println!("peak memory is not checked: this system does not tell it");
    };
    println!("peak {} MiB", peak / 1024);
    assert!(peak < 160 * 1024, "{peak} KiB");
}

/// The most memory that the process had, where the system tells.
fn peak_kib() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().split(' ').next()?.parse().ok()
}
