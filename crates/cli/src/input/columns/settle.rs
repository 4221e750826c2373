//! The roles of columns by what their cells say, where headers leave it open or are wrong.

use tracklint::pack::PackDiagnoser;

use super::content::{self, carrier_by_content};
use super::{Choice, Columns, Meaning, Role, carriers, has_digit, header, order, plays};
use crate::day::DayOrder;

/// Settles the roles of the columns by the cells of these rows, but for those that somebody chose.
pub fn settle(columns: &mut Columns, rows: &[Vec<String>], choices: &[Choice], own: Option<&PackDiagnoser<'static>>) {
    let is_chosen = |role: Role| choices.iter().any(|choice| choice.means == Meaning::Context(role));
    settle_context(columns, rows, own);
    settle_carriers(columns, rows, own);
    if !is_chosen(Role::Order) {
        settle_copies(columns, rows);
    }
    if !is_chosen(Role::Label) {
        let label = &mut columns.context[Role::Label as usize];
        // What identifies something else is no number to compare with.
        *label = label.filter(|&at| !content::holds_none(rows, at));
    }
    settle_orders(columns, rows);
    settle_days(columns, rows);
}

/// Gives roles to columns whose cells show that they have them.
fn settle_context(columns: &mut Columns, rows: &[Vec<String>], own: Option<&PackDiagnoser<'static>>) {
    for (role, column) in std::mem::take(&mut columns.perhaps) {
        let shows = if role == Role::Label { content::is_number } else { has_digit };
        let free = columns.context[role as usize].is_none() && !columns.numbers.contains(&column);
        let sounds = role == Role::Order && header::sounds_like_an_order(&columns.names[column]);
        let names = || order::are_names(rows.iter().filter_map(|row| row.get(column)).map(String::as_str));
        if free && mostly(rows, column, shows) && (!sounds || names()) {
            columns.context[role as usize] = Some(column);
        }
    }
    if columns.context[Role::Carrier as usize].is_none() {
        let read = |column| columns.numbers.contains(&column) || columns.context.contains(&Some(column));
        let free = |column| !read(column) && columns.is_unknown(column);
        columns.context[Role::Carrier as usize] = carrier_by_content(rows, &columns.numbers, free, own);
    }
}

/// Puts the columns that name carriers in order: those whose cells do so stand first, and each number has its own where
/// columns of both kinds take turns.
fn settle_carriers(columns: &mut Columns, rows: &[Vec<String>], own: Option<&PackDiagnoser<'static>>) {
    let names = |cell: &str| content::names_a_carrier(cell, own);
    let numbers = &columns.numbers;
    columns.carriers.retain(|at| !numbers.contains(at));
    let Some(first) = columns.context[Role::Carrier as usize] else {
        columns.carriers.clear();
        return;
    };
    if !columns.carriers.contains(&first) {
        // Somebody pointed at it, or its cells did.
        columns.carriers = vec![first];
    }
    if columns.carriers.len() > 1 {
        columns.carriers.sort_by_cached_key(|&at| !mostly(rows, at, names));
        columns.own_carriers = carriers::own(&columns.numbers, &columns.carriers);
        // A way of shipping that is nobody's name does not stand in for a carrier.
        let prune = |all: &mut Vec<usize>| {
            let named = all.iter().take_while(|&&at| mostly(rows, at, names)).count();
            all.truncate(named.max(1));
        };
        prune(&mut columns.carriers);
        columns.own_carriers.iter_mut().for_each(prune);
        columns.context[Role::Carrier as usize] = columns.carriers.first().copied();
    }
    // The carrier of an order takes it abroad.
    let is_domestic = |at: &usize| columns.names.get(*at).is_some_and(|name| header::is_domestic(name));
    if columns.own_carriers.is_empty() && numbers.iter().any(is_domestic) && !numbers.iter().all(is_domestic) {
        let own = |at: &usize| if is_domestic(at) { Vec::new() } else { columns.carriers.clone() };
        columns.own_carriers = numbers.iter().map(own).collect();
    }
}

/// Whether the names of orders can be told apart, and which columns say something else that a number may repeat.
fn settle_orders(columns: &mut Columns, rows: &[Vec<String>]) {
    let order = columns.context[Role::Order as usize];
    let names = |order: usize| rows.iter().filter_map(move |row| row.get(order)).map(String::as_str);
    columns.rounded_orders = order.is_some_and(|order| order::are_rounded(names(order)));
    let read = |at: &usize| columns.numbers.contains(at) || columns.context.contains(&Some(*at));
    let names = |at: &usize| plays(&columns.names[*at], &["order", "other"]);
    // A column that repeats most numbers was made of them.
    let says_more = |at: &usize| !repeats(columns, rows, *at);
    columns.references = (0..columns.names.len()).filter(|at| !read(at) && names(at) && says_more(at)).collect();
}

/// Lets another column name the orders where the one that seems to holds the numbers of parcels once more.
fn settle_copies(columns: &mut Columns, rows: &[Vec<String>]) {
    let is_copy = |at: usize| content::holds_numbers(rows, at) && repeats(columns, rows, at);
    if columns.context[Role::Order as usize].is_some_and(is_copy) {
        let read = |at: &usize| columns.numbers.contains(at) || columns.context.contains(&Some(*at));
        let names = |at: &usize| plays(&columns.names[*at], &["order"]);
        let other = (0..columns.names.len()).find(|at| !read(at) && names(at) && !repeats(columns, rows, *at));
        columns.context[Role::Order as usize] = other;
    }
}

/// Whether a column says the same as the number in most rows that have one.
fn repeats(columns: &Columns, rows: &[Vec<String>], at: usize) -> bool {
    let cell = |row: &Vec<String>, at: usize| row.get(at).map_or("", |cell| cell.trim()).to_owned();
    let numbered = || rows.iter().filter(|row| columns.numbers.iter().any(|&at| !cell(row, at).is_empty()));
    let same = |row: &&Vec<String>| columns.numbers.iter().any(|&number| cell(row, number) == cell(row, at));
    numbered().filter(same).count() * 2 >= numbered().count().max(1)
}

/// Which number of a day is the month, where the days of the column tell.
fn settle_days(columns: &mut Columns, rows: &[Vec<String>]) {
    if let Some(at) = columns.context[Role::Date as usize] {
        columns.days = DayOrder::of(rows.iter().filter_map(|row| row.get(at)).map(String::as_str));
    }
}

/// Whether at least every second cell of a column that has something in it passes.
fn mostly(rows: &[Vec<String>], column: usize, test: impl Fn(&str) -> bool) -> bool {
    let cells = || rows.iter().filter_map(|row| row.get(column)).filter(|cell| !cell.trim().is_empty());
    let all = cells().count();
    all > 0 && cells().filter(|cell| test(cell)).count() * 2 >= all
}
