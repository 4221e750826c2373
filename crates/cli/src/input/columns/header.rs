//! What the header of a column says that it holds.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::{Choice, Columns, DEEPEST_HEADER, Role};
use unicode_normalization::UnicodeNormalization;

use crate::headers::HEADERS;

/// The record that is the header: one with a header that was asked for, else the one with the most known headers, among
/// which is that of a number or a second one; else the first, when one of its cells ends like the header of a number.
pub fn header(sample: &[Vec<String>], choices: &[Choice]) -> Option<usize> {
    let top = || sample.iter().take(DEEPEST_HEADER).enumerate();
    let asked =
        |cell: &String| choices.iter().any(|choice| fold(&choice.column) == fold(cell) && !cell.trim().is_empty());
    let ends = |row: &Vec<String>| {
        row.iter().any(|cell| ends_like_a_number(cell))
            && !row.iter().any(|cell| cell.contains(|c: char| c.is_ascii_digit()))
    };
    let filled = |row: &Vec<String>| row.iter().filter(|cell| !cell.trim().is_empty()).count() > 1;
    let most = top().map(|(at, row)| (known(row), at)).min_by_key(|(known, _)| std::cmp::Reverse(*known));
    let asked = top().find(|(_, row)| row.iter().any(asked)).map(|(at, _)| at);
    let known = most.filter(|(known, _)| *known > 0).map(|(_, at)| at);
    asked.or(known).or_else(|| top().find(|(_, row)| filled(row)).filter(|(_, row)| ends(row)).map(|(at, _)| at))
}

/// How many cells of a record are known headers; none when there is no number among them and no second one.
pub fn known<T: AsRef<str>>(row: &[T]) -> usize {
    let (mut count, mut number) = (0, false);
    for cell in row {
        let mut own = roles(cell.as_ref()).filter(|role| *role != "note").peekable();
        count += usize::from(own.peek().is_some());
        number |= own.any(|role| NUMBERS.contains(&role));
    }
    if number || count > 1 { count } else { 0 }
}

/// Roles by the names of the columns: the surest header of a role has it, and no column has two roles.
pub fn by_header(names: Vec<String>) -> Columns {
    let places: Vec<Vec<usize>> = names.iter().map(|name| places(name)).collect();
    let mut columns = Columns { numbers: numbers(&names, &places), ..Columns::default() };
    let mut taken = vec![false; names.len()];
    columns.numbers.iter().for_each(|&at| taken[at] = true);
    for (role, name) in Role::ALL {
        let free = |role: &'static str| {
            let free = places.iter().enumerate().filter(|(at, _)| !taken[*at]);
            let mut all: Vec<_> = free.filter_map(|(at, all)| Some((rank(all, role)?, at))).collect();
            all.sort_unstable();
            all
        };
        let all = free(name);
        if role == Role::Carrier {
            columns.carriers = all.iter().map(|(_, at)| *at).collect();
        }
        let second = match role {
            Role::Order => free("order-second"),
            Role::Label => free("label-second"),
            _ => Vec::new(),
        };
        if let (true, Some((_, at))) = (all.is_empty(), second.first()) {
            columns.perhaps.push((role, *at));
        }
        if let Some((_, at)) = all.first() {
            columns.context[role as usize] = Some(*at);
        }
        let whole = if role == Role::Carrier { all.len() } else { 1 };
        all.iter().take(whole).for_each(|(_, at)| taken[*at] = true);
    }
    columns.names = names;
    columns
}

/// The columns whose headers are those of numbers: plain ones, else those that end like one, else the surest of those
/// that may be one.
fn numbers(names: &[String], places: &[Vec<usize>]) -> Vec<usize> {
    let is_role = |all: &[usize], role: &str| all.iter().all(|&at| role_at(at) == role);
    let is_number = |all: &[usize]| all.first().is_some_and(|&at| role_at(at) == "number");
    // A header that may also mean something else is a number only where no other header is.
    let is_plain = |all: &[usize]| is_number(all) && is_role(all, "number");
    let has_plain = places.iter().any(|all| is_plain(all));
    let known = |at: &usize| if has_plain { is_plain(&places[*at]) } else { is_number(&places[*at]) };
    let found: Vec<usize> = (0..names.len()).filter(known).collect();
    if !found.is_empty() {
        return found;
    }
    let found: Vec<usize> = (0..names.len()).filter(|&at| ends_like_a_number(&names[at])).collect();
    if !found.is_empty() {
        return found;
    }
    let second = |all: &Vec<usize>| rank(all, "number-second");
    let Some(surest) = places.iter().filter_map(second).min() else { return Vec::new() };
    (0..names.len()).filter(|&at| second(&places[at]) == Some(surest)).collect()
}

/// How sure a header is of a role: its place in the list.
fn rank(places: &[usize], role: &str) -> Option<usize> {
    places.iter().copied().find(|&at| role_at(at) == role)
}

/// Roles of a column that holds numbers: each stands back behind those in front of it.
const NUMBERS: [&str; 3] = ["number", "number-second", super::KEY];

/// The column whose header is the surest of those that have this role.
pub fn surest(names: &[String], role: &str) -> Option<usize> {
    let all = names.iter().enumerate().filter_map(|(column, name)| Some((rank(&places(name), role)?, column)));
    all.min().map(|(_, column)| column)
}

/// Whether a header that nobody knows ends like one of numbers: `UPS Tracking Number`.
fn ends_like_a_number(header: &str) -> bool {
    /// Shorter endings are found in too many words.
    const SHORTEST: usize = 9;
    let bare = fold(&bare(header));
    let mut tails = bare.char_indices().map(|(at, _)| &bare[at..]).skip(1).take_while(|tail| tail.len() >= SHORTEST);
    places(header).is_empty()
        && tails.any(|tail| KNOWN.get(tail).is_some_and(|all| all.iter().any(|&at| role_at(at) == "number")))
}

/// Whether a cell says something of the table: `必填`, `Total`, `Exported by …`.
pub fn is_note(cell: &str) -> bool {
    /// Shorter notes stand alone.
    const SHORTEST: usize = 8;
    let whole = fold(cell);
    let note = |name: &str| KNOWN.get(name).is_some_and(|all| all.iter().any(|&at| role_at(at) == "note"));
    roles(cell).any(|role| role == "note") || whole.char_indices().any(|(at, _)| at >= SHORTEST && note(&whole[..at]))
}

/// The roles that a header may have, the surest first.
pub fn roles(header: &str) -> impl Iterator<Item = &'static str> {
    places(header).into_iter().map(role_at)
}

/// Whether a header has one of these roles.
pub fn plays(header: &str, wanted: &[&str]) -> bool {
    roles(header).any(|role| wanted.contains(&role))
}

/// The role of a place in the list.
pub fn role_at(place: usize) -> &'static str {
    HEADERS[place].0
}

/// Where a header stands in the list, the surest place first.
pub fn places(header: &str) -> Vec<usize> {
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

/// What a header may be looked up as: whole, without hints in brackets and stars, each half of `Tracking No/物流跟踪号`
/// and of `Tracking No. 物流单号`, without `必填`, without a counter (`Package 1 Tracking No.`).
fn spellings(header: &str) -> Vec<String> {
    let bare = bare(header);
    let uncounted: String = bare.chars().filter(|c| !c.is_ascii_digit()).collect();
    let uncounted = fold(&uncounted);
    let plural = fold(&bare).trim_end_matches('s').to_owned();
    let mut names = vec![fold(header), fold(&bare), plural, uncounted.trim_start_matches("package").to_owned()];
    names.push(uncounted);
    names.extend(bare.split(['/', ':', '：']).map(fold));
    let (han, latin): (String, String) = bare.chars().partition(|c| *c >= '\u{2e80}');
    // Two characters alone, as in `PO单号`, are the rest of a word.
    if han.chars().filter(|c| c.is_alphanumeric()).count() > 2 && latin.contains(char::is_alphabetic) {
        names.extend([fold(&han), fold(&latin)]);
    }
    let words = || bare.split_whitespace();
    if words().nth(1).is_some() {
        let note = |word: &&str| KNOWN.get(&fold(word)).is_some_and(|all| all.iter().any(|&at| role_at(at) == "note"));
        names.push(fold(&words().filter(|word| !note(word)).collect::<String>()));
    }
    names.retain(|name| !name.is_empty());
    names
}

/// A header without what stands in brackets.
fn bare(header: &str) -> String {
    let mut depth = 0;
    let outside = |c: &char| {
        match c {
            '(' | '（' | '[' | '【' => depth += 1,
            ')' | '）' | ']' | '】' => {
                depth -= 1;
                return false;
            }
            _ => {}
        }
        depth <= 0
    };
    header.chars().filter(outside).collect()
}

/// Letters and digits in lowercase, without accents and the raised letter of `N°`.
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
            "Tracking No. 物流单号",
            "运单号 必填",
            "国际单号",
            "尾程追踪号",
            "追踪号码",
            "物流运单编号",
            "Nº seguimiento",
            "出荷伝票番号",
            "包裹查詢號碼",
        ] {
            assert_eq!(roles(header).next(), Some("number"), "{header}");
        }
        for header in ["UPS Tracking Number", "DHL Sendungsnummer", "平台运单号"] {
            assert!(roles(header).next().is_none() && ends_like_a_number(header), "{header}");
        }
        for header in ["PO单号", "Order ID", "Remarks"] {
            assert!(roles(header).all(|role| role != "number") && !ends_like_a_number(header), "{header}");
        }
        assert!(roles("收货地址").all(|role| role == "other"));
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
    fn the_header_is_the_record_with_the_most_known_cells() {
        let found = |text: &str| {
            let sample: Vec<Vec<String>> =
                text.lines().map(|line| line.split(',').map(str::to_owned).collect()).collect();
            header(&sample, &[])
        };
        assert_eq!(found("Order,,Tracking,,\nOrder No,Date,Carrier,Tracking Number,Status\n1,,UPS,,"), Some(1));
        assert_eq!(found("Tracking\nOrder No,Tracking Number\n1,2"), Some(1));
        assert_eq!(found("Order ID,Carrier,Parcel\n1,UPS,2"), Some(0));
        assert_eq!(found("Product,UPS Tracking Number\nx,1"), Some(0));
        assert_eq!(found("A1,no tracking number\nA2,1"), None);
        assert_eq!(found("必填,必填\n1,2"), None);
    }

    #[test]
    fn what_an_export_says_of_itself_is_a_note() {
        for note in ["必填", "Total", "合计", "共8条记录", "Exported by Admin on 2026-11-01", "record(s) downloaded"]
        {
            assert!(is_note(note), "{note}");
        }
        for other in ["A-1001", "Totally Spies", "TEST", "UPS", "运单号", ""] {
            assert!(!is_note(other), "{other}");
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
