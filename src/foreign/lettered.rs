//! What people take for an order or a parcel and is neither: payments, shipments to a warehouse, tickets.

use super::Kind;
use super::Strength::{self, Fair, Proof, Strong};
use super::pattern::matches;
use crate::finding::Code;
use crate::registry::Registry;

/// An identifier of another kind, by its own letters or its airline.
pub(super) fn look(text: &str) -> Option<Kind> {
    if is_ticket(text) {
        return Some(Kind::new(Code::OtherIdentifier, Strong, ""));
    }
    let lettered = LETTERED.iter().find(|o| matches(o.pattern, text))?;
    Some(Kind::new(Code::OtherIdentifier, lettered.strength, lettered.name))
}

/// What has letters of its own and no number of a parcel behind them.
struct Lettered {
    pattern: &'static str,
    name: &'static str,
    strength: Strength,
}

const fn lettered(pattern: &'static str, name: &'static str, strength: Strength) -> Lettered {
    Lettered { pattern, name, strength }
}

/// Cases and payments that people take for orders, shipments to a warehouse and their cartons, the code of a person at
/// the customs of Korea. Sources: PayPal; Stripe API, identifiers of objects; Amazon, "Shipping label specifications"
/// of Fulfillment by Amazon; Korea Customs Service, personal customs clearance code.
const LETTERED: &[Lettered] = &[
    lettered("PP-@-+", "PayPal", Proof),
    lettered("pi_************************", "Stripe", Proof),
    lettered("ch_************************", "Stripe", Proof),
    lettered("FBA1*******", "Amazon FBA", Strong),
    lettered("FBA1********", "Amazon FBA", Strong),
    lettered("FBA1********U999", "Amazon FBA", Strong),
    lettered("FBA1********U999999", "Amazon FBA", Strong),
    lettered("P999999999999", "", Fair),
];

/// Whether a text is the ticket of a passenger: behind its airline an air waybill has eight digits, and a ticket ten.
/// Source: IATA resolution 722f.
fn is_ticket(text: &str) -> bool {
    matches("999-9999999999", text) && Registry::Airline.contains(&text.as_bytes()[..Registry::Airline.width()])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_by_its_letters_or_its_airline() {
        for (text, strength, name) in [
            ("PP-D-123456789", Proof, "PayPal"),
            ("pi_3MtwBwLkdIwHu7ix28a3tqPa", Proof, "Stripe"),
            ("FBA157NZ52Y", Strong, "Amazon FBA"),
            ("FBA15DGF9J8KU000001", Strong, "Amazon FBA"),
            ("P123456789012", Fair, ""),
            ("220-2145678901", Strong, ""),
        ] {
            assert_eq!(look(text), Some(Kind::new(Code::OtherIdentifier, strength, name)), "{text}");
        }
        for text in ["FBA257NZ52Y", "P12345678901", "220-21456789", "000-2145678901"] {
            assert_eq!(look(text), None, "{text}");
        }
    }
}
