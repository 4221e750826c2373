//! Which column holds what: by its header, by what its cells hold, or as somebody said.

use std::str::FromStr;

use anyhow::{Result, bail};
use tracklint::{Diagnoser, Lang};

use crate::headers::HEADERS;
use crate::language::Say;

/// So many records are looked at to find the columns.
pub const SAMPLE: usize = 100;
/// Headers stand at most so deep below titles and notes.
const DEEPEST_HEADER: usize = 10;

/// What a column means, besides the number itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    Carrier,
    Order,
    Label,
    Date,
    Destination,
    Platform,
    Buyer,
}

impl Role {
    pub const COUNT: usize = 7;
    const ALL: [(Self, &'static str); Self::COUNT] = [
        (Self::Carrier, "carrier"),
        (Self::Order, "order"),
        (Self::Label, "label"),
        (Self::Date, "date"),
        (Self::Destination, "destination"),
        (Self::Platform, "platform"),
        (Self::Buyer, "buyer"),
    ];

    fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, own)| *own == name).map(|(role, _)| *role)
    }

    /// What people call such a column.
    pub fn title(self, lang: Lang) -> &'static str {
        match self {
            Self::Carrier => lang.say("carrier", "物流方式"),
            Self::Order => lang.say("order", "订单号"),
            Self::Label => lang.say("label", "面单号"),
            Self::Date => lang.say("shipped", "发货时间"),
            Self::Destination => lang.say("destination", "目的国"),
            Self::Platform => lang.say("marketplace", "平台"),
            Self::Buyer => lang.say("buyer", "买家"),
        }
    }
}

/// What a column or a key holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// The number to check.
    Number,
    /// Something else of the row.
    Context(Role),
    /// Nothing of use.
    None,
}

/// A column that somebody pointed at: `number=运单号`, `carrier=C`, `order=4`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    means: Meaning,
    column: String,
}

impl FromStr for Choice {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (role, column) = text.split_once('=').unwrap_or(("number", text));
        let roles = || Role::ALL.map(|(_, name)| name).join(", ");
        let means = match role {
            "number" => Meaning::Number,
            name => Meaning::Context(
                Role::named(name)
                    .ok_or_else(|| format!("`{name}` is no kind of column; there are number, {}", roles()))?,
            ),
        };
        Ok(Self { means, column: column.to_owned() })
    }
}

/// The columns of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Columns {
    /// Their names; empty where there is no header.
    pub names: Vec<String>,
    /// Those that hold numbers.
    pub numbers: Vec<usize>,
    /// The others that are of use, by role.
    pub context: [Option<usize>; Role::COUNT],
}

impl Columns {
    /// How a person finds a column: by name, else by place.
    pub fn name(&self, column: usize) -> String {
        self.names.get(column).filter(|name| !name.is_empty()).cloned().unwrap_or_else(|| letters(column))
    }
}

/// The columns of a table, and how many records stand in front of its first row.
#[derive(Debug)]
pub struct Table {
    pub columns: Columns,
    pub first_row: usize,
}

/// What a key of a JSON object means. A nested key is also looked up with the key around it
/// (`tracking.number`).
pub fn of_key(path: &str, choices: &[Choice]) -> Meaning {
    let last = path.rsplit('.').next().unwrap_or(path);
    let pair = path.rmatch_indices('.').nth(1).map_or(path, |(at, _)| &path[at + 1..]);
    if let Some(choice) = choices.iter().find(|choice| choice.column == path || choice.column == last) {
        return choice.means;
    }
    let number_is_chosen = choices.iter().any(|choice| choice.means == Meaning::Number);
    match [path, pair, last].into_iter().find_map(|name| roles(name).next()) {
        Some("number") if !number_is_chosen => Meaning::Number,
        Some(name) => Role::named(name).map_or(Meaning::None, Meaning::Context),
        None => Meaning::None,
    }
}

/// Finds the columns of a table by its first records.
pub fn of_table(sample: &[Vec<String>], choices: &[Choice], lang: Lang) -> Result<Table> {
    let names_at = |row: usize| sample[row].iter().map(|name| name.trim().to_owned()).collect::<Vec<_>>();
    let header = header(sample, choices);
    let mut columns = header.map_or_else(Columns::default, |row| by_header(names_at(row)));
    choose(&mut columns, choices, sample, lang)?;
    let mut first_row = header.map_or(0, |row| row + 1);
    if columns.numbers.is_empty() {
        let Some(number) = by_content(sample) else { bail!(no_number(sample, lang)) };
        columns.numbers.push(number);
        // A header that nobody knows is still no number.
        if header.is_none() && sample.len() > 1 && sample[0].get(number).is_some_and(|cell| is_title(cell)) {
            columns.names = names_at(0);
            first_row = 1;
        }
    }
    if header.is_none() && columns.context[Role::Carrier as usize].is_none() {
        columns.context[Role::Carrier as usize] = carrier_by_content(sample, &columns.numbers);
    }
    Ok(Table { columns, first_row })
}

/// The record that is the header: the first with a known header of a number, or with a header that was asked for.
fn header(sample: &[Vec<String>], choices: &[Choice]) -> Option<usize> {
    let asked =
        |cell: &String| choices.iter().any(|choice| fold(&choice.column) == fold(cell) && !cell.trim().is_empty());
    let known = |cell: &String| roles(cell).any(|role| role == "number" || role == "number-second");
    let in_row =
        |test: &dyn Fn(&String) -> bool| sample.iter().take(DEEPEST_HEADER).position(|row| row.iter().any(test));
    in_row(&asked).or_else(|| in_row(&known))
}

/// Roles by the names of the columns: the surest header of a role has it, and no column has two roles.
fn by_header(names: Vec<String>) -> Columns {
    let mut columns = Columns::default();
    let mut taken = vec![false; names.len()];
    let known: Vec<Vec<&str>> = names.iter().map(|name| roles(name).collect()).collect();
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
        let ranked = names.iter().enumerate().filter(|(at, _)| !taken[*at]);
        let best = ranked.filter_map(|(at, header)| Some((rank(header, name)?, at))).min();
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
    let names = spellings(header);
    HEADERS.iter().filter(move |(_, known)| names.contains(&fold(known))).map(|(role, _)| *role)
}

/// How sure a header is of a role: its place in the list.
fn rank(header: &str, role: &str) -> Option<usize> {
    let names = spellings(header);
    HEADERS.iter().position(|(own, known)| *own == role && names.contains(&fold(known)))
}

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

/// Letters and digits in small letters.
fn fold(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Puts the columns in place that somebody pointed at.
fn choose(columns: &mut Columns, choices: &[Choice], sample: &[Vec<String>], lang: Lang) -> Result<()> {
    if choices.iter().any(|choice| choice.means == Meaning::Number) {
        columns.numbers.clear();
    }
    let width = sample.iter().map(Vec::len).max().unwrap_or(0);
    for choice in choices {
        let Some(at) = find(&columns.names, width, &choice.column) else {
            bail!(no_column(choice, columns, width, lang))
        };
        columns.context.iter_mut().filter(|other| **other == Some(at)).for_each(|other| *other = None);
        match choice.means {
            Meaning::Number | Meaning::None => columns.numbers.push(at),
            Meaning::Context(role) => {
                columns.numbers.retain(|&other| other != at);
                columns.context[role as usize] = Some(at);
            }
        }
    }
    Ok(())
}

/// A column by name, by number from 1, or by letter as spreadsheets count.
fn find(names: &[String], width: usize, wanted: &str) -> Option<usize> {
    let by_name = names
        .iter()
        .position(|name| name == wanted)
        .or_else(|| names.iter().position(|name| fold(name) == fold(wanted)));
    by_name.or_else(|| {
        wanted
            .parse()
            .ok()
            .and_then(|n: usize| n.checked_sub(1))
            .or_else(|| from_letters(wanted))
            .filter(|&at| at < width)
    })
}

fn no_column(choice: &Choice, columns: &Columns, width: usize, lang: Lang) -> String {
    let wanted = &choice.column;
    if columns.names.is_empty() {
        return lang.say(
            format!("there is no column `{wanted}`: no header was found, and the file has {width} columns; point at one by number or letter"),
            format!("没有“{wanted}”这一列：文件没有表头，共 {width} 列，请用列号或列字母指定"),
        );
    }
    let nearest = columns
        .names
        .iter()
        .filter(|name| strsim::jaro_winkler(&fold(name), &fold(wanted)) > 0.8)
        .max_by(|a, b| strsim::jaro_winkler(a, wanted).total_cmp(&strsim::jaro_winkler(b, wanted)));
    let hint = nearest
        .map_or_else(String::new, |name| lang.say(format!("did you mean `{name}`? "), format!("是不是“{name}”？")));
    let seen = columns.names.join(lang.say(", ", "、"));
    lang.say(
        format!("there is no column `{wanted}`; {hint}the columns are: {seen}"),
        format!("没有“{wanted}”这一列；{hint}文件里的列有：{seen}"),
    )
}

fn no_number(sample: &[Vec<String>], lang: Lang) -> String {
    let seen = sample.first().map_or_else(String::new, |row| row.join(lang.say(", ", "、")));
    lang.say(
        format!(
            "no column holds tracking numbers; point at one with --column number=NAME. The first line reads: {seen}"
        ),
        format!("没有找到运单号列，请用 --column number=列名 指定。第一行是：{seen}"),
    )
}

/// The column with the most cells that are numbers of some carrier, spelled well or not; at least every third.
fn by_content(sample: &[Vec<String>]) -> Option<usize> {
    let width = sample.iter().map(Vec::len).max()?;
    let share = |column: usize| {
        let cells = sample.iter().filter_map(|row| row.get(column)).filter(|cell| !cell.trim().is_empty());
        let (mut all, mut weight) = (0, 0.0);
        for cell in cells {
            all += 1;
            weight += tracklint::classify(cell)
                .and_then(|_| tracklint::diagnose(cell).best())
                .map_or(0.0, |best| 0.5 + best.confidence / 2.0);
        }
        if all == 0 { 0.0 } else { weight / f64::from(all) }
    };
    let shares = (0..width).map(|column| (share(column), column));
    let (share, column) = shares.max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(&a.1)))?;
    // A list with one column holds numbers, whatever is wrong with them.
    (share > 1.0 / 3.0 || width == 1).then_some(column)
}

/// The column of which at least every second cell names a carrier.
fn carrier_by_content(sample: &[Vec<String>], numbers: &[usize]) -> Option<usize> {
    let width = sample.iter().map(Vec::len).max()?;
    let names = |column: usize| {
        let known = |row: &&Vec<String>| row.get(column).is_some_and(|cell| Diagnoser::new().carrier(cell).is_ok());
        sample.iter().filter(known).count() * 2 > sample.len()
    };
    (0..width).filter(|column| !numbers.contains(column)).find(|&column| names(column))
}

/// Whether a cell at the top of a column of numbers is its title: letters, no digits.
fn is_title(cell: &str) -> bool {
    cell.chars().any(char::is_alphabetic) && !cell.chars().any(|c| c.is_ascii_digit())
}

/// `A` for the first column, `AA` behind `Z`.
pub fn letters(mut column: usize) -> String {
    let mut text = Vec::new();
    loop {
        text.push(b'A' + (column % 26) as u8);
        match (column / 26).checked_sub(1) {
            Some(rest) => column = rest,
            None => break,
        }
    }
    text.iter().rev().map(|&b| char::from(b)).collect()
}

fn from_letters(text: &str) -> Option<usize> {
    if text.is_empty() || text.len() > 3 || !text.bytes().all(|b| b.is_ascii_alphabetic()) {
        return None;
    }
    let value = text.bytes().fold(0, |sum, b| sum * 26 + usize::from(b.to_ascii_uppercase() - b'A') + 1);
    Some(value - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(text: &str, choices: &[&str]) -> Result<Table> {
        let sample: Vec<Vec<String>> = text.lines().map(|line| line.split(',').map(str::to_owned).collect()).collect();
        let choices: Vec<Choice> = choices.iter().map(|choice| choice.parse().unwrap()).collect();
        of_table(&sample, &choices, Lang::En)
    }

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
    fn columns_are_found_by_header() {
        let found = table("店铺订单\n订单号,物流方式,运单号,目的国\n1,燕文,UG336196744YP,RU", &[]).unwrap();
        assert_eq!((found.first_row, &found.columns.numbers[..]), (2, &[2][..]));
        assert_eq!(found.columns.context[Role::Carrier as usize], Some(1));
        assert_eq!(found.columns.context[Role::Order as usize], Some(0));
        assert_eq!(found.columns.context[Role::Destination as usize], Some(3));
    }

    #[test]
    fn a_header_with_two_meanings_has_the_one_that_is_free() {
        let found = table("运单号,面单号\nUG336196744YP,UG336196744YP", &[]).unwrap();
        assert_eq!((&found.columns.numbers[..], found.columns.context[Role::Label as usize]), (&[0][..], Some(1)));
        assert_eq!(table("订单号,面单号\n1,UG336196744YP", &[]).unwrap().columns.numbers, [1]);
    }

    #[test]
    fn columns_are_found_by_content() {
        let found = table("a1,UPS,1Z999AA10123456784\na2,ups,1z5r89390357567127\na3,UPS,-", &[]).unwrap();
        assert_eq!((found.first_row, &found.columns.numbers[..]), (0, &[2][..]));
        assert_eq!(found.columns.context[Role::Carrier as usize], Some(1));
        let found = table("ref,barcode\na1,1Z999AA10123456784", &[]).unwrap();
        assert_eq!((found.first_row, &found.columns.numbers[..]), (1, &[1][..]));
    }

    #[test]
    fn columns_are_taken_as_told() {
        for choice in ["number=code", "number=2", "number=B", "code"] {
            let found = table("ref,code,x\n1,2,3", &[choice]).unwrap();
            assert_eq!(found.columns.numbers, [1], "{choice}");
        }
        let error = table("订单号,运单号\n1,2", &["number=运单"]).unwrap_err().to_string();
        assert_eq!(error, "there is no column `运单`; did you mean `运单号`? the columns are: 订单号, 运单号");
    }

    #[test]
    fn letters_count_as_spreadsheets_do() {
        for (column, text) in [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")] {
            assert_eq!(letters(column), text);
            assert_eq!(from_letters(text), Some(column));
        }
    }
}
