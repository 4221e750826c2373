//! What a key of a JSON object means, by the headers of columns.

use super::header::{places, role_at};
use super::{Choice, Meaning, Role};

/// The role of headers that name a number of whatever kind: read where no plainer header is.
pub(super) const KEY: &str = "number-key";

/// What a key of a JSON object means, and how sure that is: the less, the surer. A nested key is also looked up with
/// the key around it (`tracking.number`). Where there is no plain number, `second` is the place of the header that
/// stands in.
pub fn of_key(path: &str, choices: &[Choice], second: Option<usize>) -> (Meaning, usize) {
    let last = path.rsplit('.').next().unwrap_or(path);
    if let Some(choice) = choices.iter().find(|choice| choice.column == path || choice.column == last) {
        return (choice.means, 0);
    }
    let number_is_chosen = choices.iter().any(|choice| choice.means == Meaning::Number);
    if path.is_empty() && !number_is_chosen {
        return (Meaning::Number, 0);
    }
    let places = places_of_key(path);
    let found = |at: &usize| {
        let role = role_at(*at);
        let number = role == "number" || Some(*at) == second;
        if number && !number_is_chosen {
            return Some((Meaning::Number, *at));
        }
        let role = if role == "label-second" { "label" } else { role };
        Role::named(role).map(|role| (Meaning::Context(role), *at))
    };
    places.iter().find_map(found).unwrap_or((Meaning::None, usize::MAX))
}

/// Whether nobody knows what a key means.
pub fn is_unknown_key(path: &str) -> bool {
    places_of_key(path).is_empty()
}

/// The place of a header of numbers that a key may stand for where there is no plainer one.
pub fn second_of_key(path: &str) -> Option<usize> {
    places_of_key(path).into_iter().find(|&at| matches!(role_at(at), "number-second" | KEY))
}

/// Where the first name of a key that is known stands in the list of headers.
fn places_of_key(path: &str) -> Vec<usize> {
    let last = path.rsplit('.').next().unwrap_or(path);
    let pair = path.rmatch_indices('.').nth(1).map_or(path, |(at, _)| &path[at + 1..]);
    [path, pair, last].into_iter().map(places).find(|all| !all.is_empty()).unwrap_or_default()
}
