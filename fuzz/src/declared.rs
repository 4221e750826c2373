use tracklint::profiles::PROFILES;
use tracklint::{CARRIERS, Carrier, Diagnoser, Order};

use super::{laws, text};

/// A carrier, a tab, and what was filled in for it, on any marketplace.
pub fn declared(data: &[u8]) {
    let text = text(data);
    let (name, number) = text.split_once('\t').unwrap_or(("", &text));
    let known = Diagnoser::new().carrier(name).ok();
    laws::hold(known.unwrap_or_else(|| Diagnoser::new().declared(any_carrier(name))), number);
    for profile in PROFILES {
        let order = Order::new(number).carrier(name);
        let judged = Diagnoser::new().profile(profile).order(&order);
        judged.all().for_each(|finding| laws::said(finding, number));
    }
}

/// A text that names nobody stands for one, too.
fn any_carrier(name: &str) -> &'static Carrier {
    let place = name.bytes().fold(0, |sum: usize, b| sum.wrapping_mul(31).wrapping_add(usize::from(b)));
    CARRIERS[place % CARRIERS.len()]
}
