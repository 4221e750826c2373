use tracklint::finding::Stage;
use tracklint::profiles::PROFILES;
use tracklint::{CARRIERS, Carrier, Diagnoser, Order, OrderDiagnosis, Severity, Verdict};

use super::{laws, text};

/// A carrier, a tab, and what was filled in for it, on any marketplace.
pub fn declared(data: &[u8]) {
    let text = text(data);
    let (name, number) = text.split_once('\t').unwrap_or(("", &text));
    let known = Diagnoser::new().carrier(name).ok();
    laws::hold(known.unwrap_or_else(|| Diagnoser::new().declared(any_carrier(name))), number);
    for profile in PROFILES {
        let desk = Diagnoser::new().profile(profile);
        let order = Order::new(number).carrier(name);
        let judged = desk.order(&order);
        judged.all().for_each(|finding| laws::said(finding, number));
        gravest_first(&judged);
        let labelled = desk.order(&order.label(number));
        gravest_first(&labelled);
        agrees_with_itself(&labelled);
    }
}

fn gravest_first(judged: &OrderDiagnosis<'_>) {
    let number = judged.number();
    assert!(judged.findings().is_sorted_by(|a, b| a.severity >= b.severity), "{:?}", judged.findings());
    let refused = matches!(number.verdict(), Verdict::Mismatch | Verdict::Suspect | Verdict::Ruined);
    assert!(!refused || judged.all().next().is_some(), "{:?} is refused, and nobody says why", number.input());
}

/// A number that stands on the label as well is not another one.
fn agrees_with_itself(judged: &OrderDiagnosis<'_>) {
    let number = judged.number();
    let differs = judged.findings().iter().find(|f| f.code.stage() == Stage::Label && f.severity > Severity::Note);
    assert!(!number.verdict().is_acceptable() || differs.is_none(), "{:?} is itself: {differs:?}", number.input());
}

/// A text that names nobody stands for one, too.
fn any_carrier(name: &str) -> &'static Carrier {
    let place = name.bytes().fold(0, |sum: usize, b| sum.wrapping_mul(31).wrapping_add(usize::from(b)));
    CARRIERS[place % CARRIERS.len()]
}
