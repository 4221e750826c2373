use tracklint::reconcile::{Comparison, Labels, Relation, compare};

use super::{laws, text};

/// The number of the label, a tab, and what was filled in.
pub fn reconcile(data: &[u8]) {
    let text = text(data);
    let (label, filled) = text.split_once('\t').unwrap_or((&text, ""));
    let there = compare(label, filled);
    let back = compare(filled, label);
    sound(&there);
    sound(&back);
    let respelled = |c: &Comparison<'_>| c.relation == Relation::Respelled;
    assert_eq!(respelled(&there), respelled(&back), "{label:?} and {filled:?}");
    for one in [label, filled] {
        let itself = compare(one, one).relation;
        let equal = matches!(itself, Relation::Same | Relation::Missing | Relation::Nothing | Relation::BothLost);
        assert!(equal, "{one:?} is {itself:?} to itself");
    }
    let labels: Labels = [("A", label), ("B", filled)].into_iter().collect();
    for row in labels.reconcile([("A", filled), ("B", label), ("C", label)]) {
        laws::on_borders(row.span, &row.filled);
        if let Some(finding) = row.finding() {
            laws::said(&finding, &row.filled);
        }
    }
}

fn sound(c: &Comparison<'_>) {
    laws::on_borders(c.span, c.filled);
    assert_eq!(c.finding().map(|f| f.code), c.relation.code());
    if let Some(finding) = c.finding() {
        laws::said(&finding, c.filled);
    }
    match &c.relation {
        Relation::Same => assert_eq!(c.label, c.filled),
        Relation::Slips(slips) => assert!((1..=3).contains(&slips.len()), "{c:?}"),
        _ => {}
    }
}
