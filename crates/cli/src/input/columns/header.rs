//! What the header of a column says that it holds.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::spelling::{bare, fold, spellings};
use super::{Choice, Columns, DEEPEST_HEADER, Role, content, has_digit};
use crate::headers::HEADERS;

/// The record that is the header: one with a header that was asked for, else the one with the most known headers, among
/// which is that of a number or a second one; else the first, when one of its cells ends like the header of a number.
/// None of them stands below a number.
pub fn header(sample: &[Vec<String>], choices: &[Choice]) -> Option<usize> {
    let width = sample.iter().map(Vec::len).max().unwrap_or(0);
    let blank = |row: &[String]| row.iter().all(|cell| cell.trim().is_empty());
    // Blank lines do not count.
    let top = || sample.iter().enumerate().filter(|(_, row)| !blank(row)).enumerate().take(DEEPEST_HEADER);
    let ends = |row: &Vec<String>| {
        row.iter().any(|cell| ends_like_a_number(cell))
            && !row.iter().any(|cell| cell.contains(|c: char| c.is_ascii_digit()))
    };
    let filled = |row: &Vec<String>| row.iter().filter(|cell| !cell.trim().is_empty()).count() > 1;
    let below_a_number = |at: usize| {
        let named = |column: &usize| plays(&sample[at][*column], &NUMBERS);
        let above = |column: usize| sample[..at].iter().filter_map(move |row| row.get(column));
        (0..sample[at].len()).filter(named).any(|column| above(column).any(|cell| content::is_proven(cell, None)))
    };
    let most = top()
        .map(|(depth, (at, row))| (known_at(depth, row), at))
        .filter(|&(known, at)| known > 0 && !below_a_number(at))
        .min_by_key(|(known, _)| std::cmp::Reverse(*known));
    let known = most.map(|(_, at)| at);
    let ending = || top().find(|(_, (_, row))| filled(row)).filter(|(_, (_, row))| ends(row)).map(|(_, (at, _))| at);
    let likely = known.or_else(ending);
    let names = |choice: &Choice, row: &[String]| {
        row.iter().any(|cell| !cell.trim().is_empty() && fold(&choice.column) == fold(cell))
    };
    let asked = choices.iter().find_map(|choice| {
        if !choice.is_place(width) {
            return top().find(|(_, (_, row))| names(choice, row)).map(|(_, (at, _))| at);
        }
        // `3` and `C` are columns before they are headers.
        let first = || top().next().map(|(_, (at, _))| at);
        let at = likely.or_else(first)?;
        (names(choice, &sample[at]) && !sample[at].iter().any(|cell| content::is_number(cell))).then_some(at)
    });
    asked.or(likely)
}

/// How many cells of a record are known headers, when it stands so deep below others: far below, one alone is a word.
pub fn known_at<T: AsRef<str>>(depth: usize, row: &[T]) -> usize {
    const FAR: usize = 10;
    let count = known(row);
    if depth < FAR || count > 1 && row.iter().any(|cell| plays(cell.as_ref(), &NUMBERS)) { count } else { 0 }
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

/// Roles by the names of the columns: the surest header of a role has it, and no column has two roles. Of several
/// headers that may be those of numbers, the cells below tell.
pub fn by_header(names: Vec<String>, rows: &[Vec<String>]) -> Columns {
    let places: Vec<Vec<usize>> = names.iter().map(|name| places(name)).collect();
    let numbers = numbers(&names, &places, rows);
    by_places(names, &places, numbers)
}

/// The columns of numbers. Plain headers stand in front of those that sound like them, and those in front of the ones
/// that may mean another number; a column of words is none, and one that is blank gives way to one with numbers.
fn numbers(names: &[String], places: &[Vec<usize>], rows: &[Vec<String>]) -> Vec<usize> {
    const SHOWN: f64 = 0.6;
    let known: Vec<Vec<&str>> = places.iter().map(|all| all.iter().map(|&at| HEADERS[at].0).collect()).collect();
    let is_number = |roles: &[&str]| roles.first() == Some(&"number");
    // A header that may also mean something else is a number only where no other header is.
    let is_plain = |at: &usize| is_number(&known[*at]) && known[*at].iter().all(|role| *role == "number");
    let has_plain = (0..names.len()).any(|at| is_plain(&at));
    let plain = (0..names.len()).filter(|at| if has_plain { is_plain(at) } else { is_number(&known[*at]) });
    let unknown = || (0..names.len()).filter(|&at| known[at].is_empty());
    let mut groups: Vec<Vec<usize>> = vec![plain.collect()];
    groups.push(unknown().filter(|&at| ends_like_a_number(&names[at])).collect());
    let sounds = |at: &usize| sounds_like_a_number(&names[*at]) && content::shows_numbers(rows, *at);
    groups.push(unknown().filter(sounds).collect());
    let second = |at: usize| places[at].iter().copied().find(|&place| HEADERS[place].0 == "number-second");
    let mut seconds: Vec<usize> = (0..names.len()).filter_map(second).collect();
    seconds.sort_unstable();
    seconds.dedup();
    groups.extend(seconds.iter().map(|&place| (0..names.len()).filter(|&at| second(at) == Some(place)).collect()));
    let has_digits = |at: usize| rows.iter().filter_map(|row| row.get(at)).any(|cell| has_digit(cell));
    for group in &mut groups {
        if group.len() > 1 && group.iter().any(|&at| has_digits(at)) {
            group.retain(|&at| has_digits(at) || !content::is_wordy(rows, at));
        }
    }
    groups.retain(|group| !group.is_empty());
    // A label is no number that is missing.
    let stands_in = |group: &Vec<usize>| {
        let shows = |&at: &usize| content::share(rows, at, None) > SHOWN && !known[at].contains(&"label");
        group.iter().any(shows)
    };
    let says_nothing = |group: &Vec<usize>| !group.iter().any(|&at| has_digits(at));
    let first = groups.first().is_some_and(says_nothing).then(|| groups.iter().skip(1).position(stands_in)).flatten();
    let mut numbers = groups.into_iter().nth(first.map_or(0, |at| at + 1)).unwrap_or_default();
    // What the parcel goes on under is what a marketplace is told.
    let goes_on = |at: &usize| known[*at].contains(&"number-next") && has_digits(*at) && !numbers.contains(at);
    let further: Vec<usize> = if numbers.is_empty() { Vec::new() } else { (0..names.len()).filter(goes_on).collect() };
    numbers.extend(further);
    numbers.sort_unstable();
    numbers
}

/// The other roles, where these columns hold the numbers.
fn by_places(names: Vec<String>, places: &[Vec<usize>], numbers: Vec<usize>) -> Columns {
    let mut columns = Columns { numbers, ..Columns::default() };
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
        if all.is_empty() && second.is_empty() && role == Role::Order {
            let sounds = |at: &usize| !taken[*at] && sounds_like_an_order(&names[*at]);
            columns.perhaps.extend((0..names.len()).filter(sounds).map(|at| (role, at)));
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

/// Whether a text is too long for a header: whoever looks at all its beginnings or endings would never come to an end.
pub fn is_too_long(text: &str) -> bool {
    /// Bytes; the description of a column below its header is shorter, too.
    const LONGEST: usize = 1024;
    text.len() > LONGEST
}

/// Whether a header that nobody knows ends like one of numbers: `UPS Tracking Number`.
pub fn ends_like_a_number(header: &str) -> bool {
    /// Shorter endings are found in too many words.
    const SHORTEST: usize = 9;
    if is_too_long(header) {
        return false;
    }
    let bare = fold(&bare(header));
    let mut tails = bare.char_indices().map(|(at, _)| &bare[at..]).skip(1).take_while(|tail| tail.len() >= SHORTEST);
    places(header).is_empty()
        && tails.any(|tail| KNOWN.get(tail).is_some_and(|all| all.iter().any(|&at| role_at(at) == "number")))
}

/// Whether a header that nobody knows has a word in it that only parcels have, and none that says what it is of one.
pub fn sounds_like_a_number(header: &str) -> bool {
    places(header).is_empty() && has_stem(header, "number-stem") && !has_stem(header, "other-stem")
}

/// Whether a header that nobody knows has a word in it that orders have, and none that says what it is of one.
pub fn sounds_like_an_order(header: &str) -> bool {
    places(header).is_empty() && has_stem(header, "order-stem") && !has_stem(header, "order-other-stem")
}

/// Whether a header has a word in it that numbers of parcels do not have.
pub fn sounds_like_another(header: &str) -> bool {
    has_stem(header, "other-stem")
}

/// Whether a header speaks of a parcel's way inside the country it comes from.
pub fn is_domestic(header: &str) -> bool {
    has_stem(header, "domestic-stem")
}

/// Whether a header has a part of a word with this role.
pub fn has_stem(header: &str, role: &str) -> bool {
    if is_too_long(header) {
        return false;
    }
    let bare = fold(&bare(header));
    STEMS.iter().any(|(own, stem)| *own == role && bare.contains(stem.as_str()))
}

/// Parts of words that headers of numbers have, folded, and parts of words that others have.
static STEMS: LazyLock<Vec<(&str, String)>> = LazyLock::new(|| {
    let stems = HEADERS.iter().filter(|(role, _)| role.ends_with("-stem"));
    stems.map(|(role, stem)| (*role, fold(stem))).collect()
});

/// Whether a folded text is a note of the list.
pub fn is_listed_note(folded: &str) -> bool {
    KNOWN.get(folded).is_some_and(|all| all.iter().any(|&at| HEADERS[at].0 == "note"))
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

/// Where a header stands in the list, the surest place first. What holds a number is no header of one, whatever stands
/// in front: `Tracking: 1Z…`.
pub fn places(header: &str) -> Vec<usize> {
    /// A header may count, and say a year.
    const MOST_DIGITS: usize = 4;
    if is_too_long(header) {
        return Vec::new();
    }
    let digits = header.chars().filter(char::is_ascii_digit).count();
    let names = spellings(header);
    let mut places: Vec<usize> = names.iter().filter_map(|name| KNOWN.get(name)).flatten().copied().collect();
    if digits > MOST_DIGITS {
        places.retain(|&at| HEADERS[at].0 == "note");
    }
    places.sort_unstable();
    places.dedup();
    places
}

/// The places of every folded header: a file may have thousands of columns.
static KNOWN: LazyLock<HashMap<String, Vec<usize>>> = LazyLock::new(|| {
    let mut known: HashMap<String, Vec<usize>> = HashMap::new();
    // Those that begin other rows or stand alone, words and parts of words, are no headers.
    let is_header =
        |role: &str| !matches!(role, "footer" | "title") && !role.ends_with("-stem") && !role.ends_with("-word");
    for (at, (_, header)) in HEADERS.iter().enumerate().filter(|(_, (role, _))| is_header(role)) {
        known.entry(fold(header)).or_default().push(at);
    }
    known
});

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
    fn a_long_text_is_no_header() {
        assert!(!ends_like_a_number(&format!("{} tracking number", "x".repeat(2000))));
        assert!(!has_stem(&"tracking ".repeat(200), "number-stem"));
        assert_eq!(roles(&format!("tracking number ({})", "x".repeat(2000))).next(), None);
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
    fn a_carrier_goes_before_its_service_and_a_parcel_before_its_papers() {
        let columns = |header: &str| by_header(header.split(',').map(str::to_owned).collect(), &[]);
        let shop = columns("Name,Shipping Method,Tracking Number,Tracking Company");
        assert_eq!((shop.context[Role::Carrier as usize], shop.numbers), (Some(3), vec![2]));
        assert_eq!(columns("Name,Versandart").context[Role::Carrier as usize], Some(1));
        assert_eq!(columns("Delivery number,Tracking Number").numbers, [1]);
        assert_eq!(columns("Order,Delivery number").numbers, [1]);
    }
}
