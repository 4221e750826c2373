//! What orders declare, looked up once for all that declare the same.

use std::collections::HashMap;
use std::hash::BuildHasher;

use rustc_hash::FxBuildHasher;
use tracklint::{Declaration, Diagnoser, Order};

/// More are not remembered: a file in which every row declares something else has no use for it.
const MOST: usize = 4096;

/// The declarations that were met.
#[derive(Debug, Default)]
pub struct Declarations {
    /// By a hash of the texts. Of two with one hash, the later one is remembered.
    known: HashMap<u64, Known, FxBuildHasher>,
}

#[derive(Debug)]
struct Known {
    texts: [Option<Box<str>>; 3],
    declaration: Declaration<'static>,
}

impl Declarations {
    /// What this order declares.
    pub fn of(&mut self, desk: &Diagnoser, order: &Order) -> &Declaration<'static> {
        // What is not declared stays `None`, and two of them are never compared as texts: where the library of the
        // system compares under a mask, two empty texts cost a hundred full ones, since no memory lies at their
        // address.
        let texts = [order.carrier, order.service, order.marketplace].map(|text| text.filter(|text| !text.is_empty()));
        let key = FxBuildHasher.hash_one(texts);
        if self.known.len() == MOST && !self.known.contains_key(&key) {
            self.known.clear();
        }
        let look_up = || Known { texts: texts.map(|text| text.map(Box::from)), declaration: desk.declaration(order) };
        let known = self.known.entry(key).or_insert_with(look_up);
        if !known.texts.iter().map(Option::as_deref).eq(texts) {
            *known = look_up();
        }
        &known.declaration
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
                order.marketplace = ["速卖通", "amazon"].get(at % 3).copied();
                let declaration = known.of(&desk, &order);
                let told = |d: tracklint::OrderDiagnosis| d.all().map(|f| (f.code, f.severity)).collect::<Vec<_>>();
                if at < 64 || round == 1 && at % 97 == 0 {
                    assert_eq!(
                        told(desk.order_with_declaration(&order, declaration)),
                        told(desk.order(&order)),
                        "{order:?}"
                    );
                }
                assert!(known.known.len() <= MOST);
            }
        }
    }
}
