//! The largest open test set (`tests/vectors/tnd_cases.tsv`): every valid number has its carrier among the matches,
//! no invalid one is accepted for its carrier. What misses stands in the snapshot beside it, with the reason.

use tracklint::{Diagnoser, Diagnosis, carrier, diagnose};

const CASES: &str = include_str!("vectors/tnd_cases.tsv");
const MISSES: &str = include_str!("vectors/tnd_misses.tsv");

struct Case {
    courier: &'static str,
    format: &'static str,
    number: &'static str,
    valid: bool,
}

fn cases() -> Vec<Case> {
    let rows = CASES.lines().skip(1).map(|line| line.split('\t').collect::<Vec<_>>());
    rows.map(|r| Case { courier: r[0], format: r[1], number: r[2], valid: r[3] == "valid" }).collect()
}

/// The carriers that one courier of the set stands for; the set knows one DHL, we know its companies.
fn carriers(case: &Case) -> &'static [&'static str] {
    match case.courier {
        "amazon" => &["amazon-logistics"],
        "canada_post" => &["canada-post"],
        "dhl" => match case.format {
            "dhl_express" | "dhl_express_piece_id" => &["dhl-express", "dhl-paket-de", "dhl-parcel-nl", "yodel"],
            _ => &["dhl-ecommerce-us", "dhl-ecommerce-asia", "dhl-ecommerce-eu", "dhl-ecommerce", "dhl-express"],
        },
        "dpd" => &["dpd", "dpd-uk", "dpd-fr", "dpd-pl", "dpd-ie", "dpd-ru"],
        "fedex" => &["fedex", "usps"],
        "gofo" => &["gofo", "gofo-express", "gofo-us"],
        "landmark" => &["landmark-global", "landmark"],
        "lasership" => &["lasership", "ontrac"],
        "old_dominion" => &["old-dominion", "odfl"],
        "ontrac" => &["ontrac", "lasership"],
        "s10" => &["upu-s10", "royal-mail", "usps"],
        "speedee" => &["speedee", "spee-dee", "speedee-delivery"],
        "ups" => &["ups"],
        "usps" => &["usps"],
        other => Box::leak(Box::new([other])),
    }
}

fn accepted(d: &Diagnosis<'_>, carriers: &[&str]) -> bool {
    d.verdict().is_acceptable() && d.matches().iter().any(|m| carriers.contains(&m.carrier.id))
}

#[test]
fn the_open_test_set_is_answered_right() {
    let (mut among, mut first, mut declared_ok, mut refused) = (0, 0, 0, 0);
    let mut misses = Vec::new();
    for case in cases() {
        let carriers = carriers(&case);
        let d = diagnose(case.number);
        let declared: Vec<_> =
            carriers.iter().filter_map(|id| carrier(id)).map(|c| Diagnoser::new().declared(c)).collect();
        let declared_accepts = declared.iter().any(|one| accepted(&one.diagnose(case.number), carriers));
        let at = format!("{}\t{}", case.format, case.number);
        if case.valid {
            among += usize::from(accepted(&d, carriers));
            first += usize::from(d.best().is_some_and(|m| carriers.contains(&m.carrier.id)));
            declared_ok += usize::from(declared_accepts);
            if !accepted(&d, carriers) {
                misses.push(format!("{at}\t{}", d.verdict().name()));
            } else if !d.best().is_some_and(|m| carriers.contains(&m.carrier.id)) {
                misses.push(format!("{at}\tfirst is {}", d.best().map_or("nobody", |m| m.carrier.id)));
            }
            if !declared_accepts {
                misses.push(format!("{at}\tnot even when declared"));
            }
        } else if accepted(&d, carriers) {
            misses.push(format!("{at}\taccepted as {}", d.verdict().name()));
        } else {
            refused += 1;
        }
    }
    println!(
        "valid: {among} among the matches, {first} first, {declared_ok} when declared; invalid: {refused} refused"
    );
    let known: Vec<_> = MISSES.lines().filter(|l| !l.starts_with('#')).collect();
    assert_eq!(
        misses, known,
        "the misses have changed; correct tests/vectors/tnd_misses.tsv, each line with its reason"
    );
}
