use std::collections::HashMap;

use tracklint::batch::{Batch, Report};
use tracklint::cause::Cause;
use tracklint::finding::Detail;
use tracklint::{Code, Diagnoser, Lang, Order, Verdict};

use super::text;

/// A column: one row a line, with number, order, buyer and carrier between tabs.
pub fn batch(data: &[u8]) {
    let text = text(data);
    let orders: Vec<Order<'_>> = text.split('\n').map(order).collect();
    let exact = report(Batch::new(), &orders);
    let sketched = report(Batch::new().remember(1), &orders);
    let repeated = |r: &Report| {
        let codes = [Code::DuplicateNumber, Code::Consolidated, Code::RoundingDuplicates];
        r.findings.iter().any(|f| codes.contains(&f.code()))
    };
    assert!(repeated(&sketched) || !repeated(&exact), "the sketch misses a duplicate of {text:?}");
    if exact.findings.iter().any(|f| f.code() == Code::DuplicateNumber) {
        assert!(twice(&orders), "no number stands twice in {text:?}");
    }
}

fn order(line: &str) -> Order<'_> {
    let mut cells = line.split('\t');
    let mut out = Order::new(cells.next().unwrap_or(""));
    (out.id, out.buyer, out.carrier) = (cells.next(), cells.next(), cells.next());
    out
}

fn report(mut batch: Batch, orders: &[Order<'_>]) -> Report {
    for order in orders {
        let d = batch.push(order);
        assert_eq!(d.number().input(), order.number);
    }
    let rows = orders.len() as u64;
    assert_eq!(batch.rows(), rows);
    let report = batch.finish();
    assert_eq!(report.rows, rows);
    assert_eq!(Verdict::ALL.iter().map(|&v| report.verdict(v)).sum::<u64>(), rows);
    assert!(Cause::ALL.iter().map(|&c| report.cause(c)).sum::<u64>() <= rows);
    for finding in &report.findings {
        if let Detail::Column { rows: shown, of, run, .. } = finding.finding.detail {
            assert!(0 < shown && shown <= of && of <= rows, "{finding:?}");
            assert!(run.is_none_or(|(first, last)| 0 < first && first <= last && last <= rows), "{finding:?}");
        }
        assert!(!finding.samples.is_empty(), "{finding:?}");
        for sample in &finding.samples {
            let row = usize::try_from(sample.row).expect("few rows") - 1;
            let number = orders.get(row).map_or("", |o| o.number);
            let kept = |text: &str| text.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_uppercase();
            let spelled = kept(number) == kept(&sample.text);
            assert!(spelled || Some(sample.text.as_str()) == canonical(&orders[row]).as_deref(), "{finding:?}");
        }
        for lang in [Lang::En, Lang::Zh] {
            for sentence in [finding.message(lang), finding.help(lang)] {
                assert!(!sentence.is_empty() && !sentence.contains(char::is_control), "{finding:?}: {sentence:?}");
            }
        }
    }
    report
}

/// The canonical spelling for the carrier that the order declares.
fn canonical(order: &Order<'_>) -> Option<String> {
    let told = order.carrier.and_then(|name| Diagnoser::new().carrier(name).ok()).unwrap_or_default();
    told.diagnose(order.number).canonical().map(str::to_owned)
}

/// Whether one number stands on two rows.
fn twice(orders: &[Order<'_>]) -> bool {
    let mut seen: HashMap<String, usize> = HashMap::new();
    for order in orders {
        *seen.entry(canonical(order).unwrap_or_else(|| order.number.trim().to_owned())).or_default() += 1;
    }
    seen.values().any(|&n| n > 1)
}
