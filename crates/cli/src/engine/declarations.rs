//! What orders declare, looked up once for all that declare the same.

use std::collections::HashMap;

use tracklint::{Declaration, Diagnoser, Order};

/// More are not remembered: a file in which every row declares something else has no use for it.
const MOST: usize = 4096;

/// The declarations that were met.
#[derive(Debug, Default)]
pub struct Declarations {
    /// Places in the list, by the texts of carrier, service and marketplace.
    places: HashMap<String, usize>,
    known: Vec<Declaration<'static>>,
    key: String,
}

impl Declarations {
    /// What this order declares.
    pub fn of(&mut self, desk: &Diagnoser, order: &Order) -> &Declaration<'static> {
        self.key.clear();
        for text in [order.carrier, order.service, order.platform] {
            self.key.push_str(text.unwrap_or_default());
            self.key.push('\0');
        }
        let at = self.places.get(&self.key).copied().unwrap_or_else(|| {
            if self.known.len() == MOST {
                self.places.clear();
                self.known.clear();
            }
            self.places.insert(self.key.clone(), self.known.len());
            self.known.push(desk.declaration(order));
            self.known.len() - 1
        });
        &self.known[at]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_remembered_is_what_would_be_looked_up() {
        let (desk, mut known) = (Diagnoser::new(), Declarations::default());
        for round in 0..2 {
            for at in 0..=MOST {
                let name = ["燕文", "ups", "4PX递四方", "菜鸟无忧物流-标准"][at % 4];
                let carrier = format!("{name}{}", " ".repeat(at / 4));
                let mut order = Order::new("RB123456785GB").carrier(&carrier);
                order.platform = ["速卖通", "amazon"].get(at % 3).copied();
                let declaration = known.of(&desk, &order);
                let told = |d: tracklint::OrderDiagnosis| d.all().map(|f| (f.code, f.severity)).collect::<Vec<_>>();
                if at < 64 || round == 1 && at % 97 == 0 {
                    assert_eq!(told(desk.order_as(&order, declaration)), told(desk.order(&order)), "{order:?}");
                }
                assert!(known.known.len() <= MOST);
            }
        }
    }
}
