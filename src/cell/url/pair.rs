//! A number whose two parts stand in two parameters of a link.

use alloc::string::String;

use super::address;
use crate::carriers;
use crate::cell::{hosts, trim};
use crate::finding::Span;
use crate::rule::Carrier;
use crate::signs::is_digits;

/// Whose links have it, the keys of the two parts in lowercase, and the sign that the number has between them.
const PAIRS: &[(&str, [&str; 2], char)] = &[("nacex", ["agencia_origen", "numero_albaran"], '/')];

/// The number that the two parts make.
pub(crate) struct Pair {
    pub(crate) address: Span,
    pub(crate) carrier: &'static Carrier,
    pub(crate) number: String,
}

/// The number in two parameters of the link that a text is.
pub(crate) fn pair(input: &str) -> Option<Pair> {
    let &(id, keys, sign) = PAIRS.iter().find(|(_, keys, _)| keys.iter().all(|key| input.contains(key)))?;
    let core = trim(input, Span::new(0, input.len()));
    let (address, host) = address(input, core).filter(|(address, _)| *address == core)?;
    let carrier = carriers::carrier(id)?;
    if hosts::carrier(host.of(input), None) != Some(carrier) {
        return None;
    }
    let value = |key: &str| {
        let mut parameters = Span::new(host.end, address.end).of(input).split(['?', '&', '#']);
        let value = parameters.find_map(|parameter| parameter.strip_prefix(key)?.strip_prefix('='))?;
        (!value.is_empty() && is_digits(value)).then_some(value)
    };
    let mut number = String::from(value(keys[0])?);
    number.push(sign);
    number.push_str(value(keys[1])?);
    Some(Pair { address, carrier, number })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_parameters_in_any_order_are_one_number() {
        for (text, number) in [
            ("https://www.nacex.es/x.do?agencia_origen=0833&numero_albaran=11354313", Some("0833/11354313")),
            ("https://www.nacex.com/x.do?numero_albaran=11354313&agencia_origen=0833&estado=4", Some("0833/11354313")),
            ("https://www.nacex.es/x.do?agencia_origen=&numero_albaran=11354313", None),
            ("https://example.com/x.do?agencia_origen=0833&numero_albaran=11354313", None),
        ] {
            assert_eq!(pair(text).map(|pair| pair.number).as_deref(), number, "{text}");
        }
    }
}
