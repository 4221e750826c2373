//! What the header of a column says that it holds.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::{Choice, Columns, DEEPEST_HEADER, Role};
use unicode_normalization::UnicodeNormalization;

use crate::headers::HEADERS;

/// The record that is the header: the first with a known header of a number, or with a header that was asked for.
pub fn header(sample: &[Vec<String>], choices: &[Choice]) -> Option<usize> {
    let asked =
        |cell: &String| choices.iter().any(|choice| fold(&choice.column) == fold(cell) && !cell.trim().is_empty());
    let known = |cell: &String| roles(cell).any(|role| role == "number" || role == "number-second");
    let in_row =
        |test: &dyn Fn(&String) -> bool| sample.iter().take(DEEPEST_HEADER).position(|row| row.iter().any(test));
    in_row(&asked).or_else(|| in_row(&known))
}

/// Roles by the names of the columns: the surest header of a role has it, and no column has two roles.
pub fn by_header(names: Vec<String>) -> Columns {
    let mut columns = Columns::default();
    let mut taken = vec![false; names.len()];
    let places: Vec<Vec<usize>> = names.iter().map(|name| places(name)).collect();
    let known: Vec<Vec<&str>> = places.iter().map(|all| all.iter().map(|&at| HEADERS[at].0).collect()).collect();
    let is_number = |roles: &[&str]| roles.first() == Some(&"number");
    // A header that may also mean something else is a number only where no other header is.
    let has_plain = known.iter().any(|roles| is_number(roles) && roles.iter().all(|role| *role == "number"));
    for (at, roles) in known.iter().enumerate() {
        if is_number(roles) && (!has_plain || roles.iter().all(|role| *role == "number")) {
            columns.numbers.push(at);
            taken[at] = true;
        }
    }
    for (role, name) in Role::ALL {
        let free = places.iter().enumerate().filter(|(at, _)| !taken[*at]);
        // How sure a header is of a role: its place in the list.
        let rank = |all: &[usize]| all.iter().copied().find(|&at| HEADERS[at].0 == name);
        let best = free.filter_map(|(at, all)| Some((rank(all)?, at))).min();
        if let Some((_, at)) = best {
            columns.context[role as usize] = Some(at);
            taken[at] = true;
        }
    }
    if columns.numbers.is_empty() {
        let second = known.iter().position(|roles| roles.iter().any(|role| role.starts_with("number")));
        columns.numbers.extend(second);
    }
    columns.names = names;
    columns
}

/// The roles that a header may have, the surest first.
pub fn roles(header: &str) -> impl Iterator<Item = &'static str> {
    places(header).into_iter().map(|at| HEADERS[at].0)
}

/// Where a header stands in the list, the surest place first.
fn places(header: &str) -> Vec<usize> {
    let names = spellings(header);
    let mut places: Vec<usize> = names.iter().filter_map(|name| KNOWN.get(name)).flatten().copied().collect();
    places.sort_unstable();
    places.dedup();
    places
}

/// The places of every folded header: a file may have thousands of columns.
static KNOWN: LazyLock<HashMap<String, Vec<usize>>> = LazyLock::new(|| {
    let mut known: HashMap<String, Vec<usize>> = HashMap::new();
    for (at, (_, header)) in HEADERS.iter().enumerate() {
        known.entry(fold(header)).or_default().push(at);
    }
    known
});

/// What a header may be looked up as: whole, without hints in brackets and stars, each half of `Tracking No/物流跟踪号`,
/// without a counter (`Package 1 Tracking No.`).
fn spellings(header: &str) -> Vec<String> {
    let bare: String = {
        let mut depth = 0;
        header
            .chars()
            .filter(|c| {
                match c {
                    '(' | '（' | '[' | '【' => depth += 1,
                    ')' | '）' | ']' | '】' => {
                        depth -= 1;
                        return false;
                    }
                    _ => {}
                }
                depth <= 0
            })
            .collect()
    };
    let uncounted: String = bare.chars().filter(|c| !c.is_ascii_digit()).collect();
    let uncounted = fold(&uncounted);
    let plural = fold(&bare).trim_end_matches('s').to_owned();
    let mut names = vec![fold(header), fold(&bare), plural, uncounted.trim_start_matches("package").to_owned()];
    names.push(uncounted);
    names.extend(bare.split('/').map(fold));
    names.retain(|name| !name.is_empty());
    names
}

/// Letters and digits in small letters, without accents and the raised letter of `N°`.
pub fn fold(text: &str) -> String {
    let letter = |c: &char| c.is_alphanumeric() && !matches!(c, 'º' | 'ª');
    text.chars().filter(letter).nfd().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_are_known_in_many_spellings() {
        for header in [
            "运单号",
            "*运单号",
            "运单号(必填)",
            "Tracking No/物流跟踪号",
            "tracking_number",
            "Tracking-Number",
            "Package 1 Tracking No.",
            "Sendungsnummer",
            "お問い合わせ番号",
        ] {
            assert_eq!(roles(header).next(), Some("number"), "{header}");
        }
        assert_eq!(roles("收货地址").next(), None);
    }

    #[test]
    fn accents_and_raised_letters_do_not_count() {
        for header in
            ["Numéro de suivi", "Numero de suivi", "Nº de seguimiento", "N° de seguimiento", "Código de rastreio"]
        {
            assert_eq!(roles(header).next(), Some("number"), "{header}");
        }
    }

    #[test]
    fn a_carrier_goes_before_its_service_and_a_parcel_before_its_papers() {
        let columns = |header: &str| by_header(header.split(',').map(str::to_owned).collect());
        let shop = columns("Name,Shipping Method,Tracking Number,Tracking Company");
        assert_eq!((shop.context[Role::Carrier as usize], shop.numbers), (Some(3), vec![2]));
        assert_eq!(columns("Name,Versandart").context[Role::Carrier as usize], Some(1));
        assert_eq!(columns("Delivery number,Tracking Number").numbers, [1]);
        assert_eq!(columns("Order,Delivery number").numbers, [1]);
    }
}
