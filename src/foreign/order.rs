//! Numbers of orders and of what people take for orders: which kinds are asked, one after the other.

mod outlines;
mod series;

pub(super) use outlines::{GROUPED, SHOPEE, in_groups, is_grouped};
pub(super) use series::digits;

use super::{Kind, document, lettered};

/// The number of an order or another document, by its outline or the words in front of it.
pub(super) fn look(text: &str) -> Option<Kind> {
    const LONGEST: usize = 96;
    if text.len() > LONGEST {
        return None;
    }
    outlines::look(text)
        .or_else(|| series::look(text))
        .or_else(|| lettered::look(text))
        .or_else(|| document::look(text))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::foreign::Strength::Strong;
    use proptest::prelude::*;

    #[test]
    fn parcels() {
        for text in [
            "RB123456785GB",
            "1Z999AA10123456784",
            "24XI00743314*001001",
            "1LS7119013618127-1",
            "48291736-0192-1",
            "48291736-0192-12",
            "order",
            "PO",
            "LX17635036",
            "POLAND12",
            "SO123456785GB",
        ] {
            assert!(look(text).is_none_or(|k| k.strength < Strong), "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_survived(text in "\\PC{0,20}|[0-9]{1,20}") {
            look(&text);
        }
    }
}
