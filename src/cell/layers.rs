//! What is looked for around a number: a line for each layer, in the order in which they are tried, with what a text
//! must be for it. The first layer that takes something off ends a round.

use super::{
    Peeled, aside, barcode, begun, blot, companion, counted, even, field, figures, front, gs1, is_plain, item,
    keyboard, label, lone, long_word, margin, masked, misread, name, ordered, postal, remark, row, several, tail, term,
    url, wrap,
};
use crate::damage;
use crate::signs::is_digits;

/// What one layer does to a cell: whether it took anything off.
type Layer = fn(&str, &mut Peeled) -> bool;

/// Takes off what one layer knows, and says whether any did.
pub(super) fn peel(input: &str, cell: &mut Peeled) -> bool {
    let text = cell.core.of(input);
    let plain = is_plain(text);
    // Words that say how a number ends are all there is of it.
    if plain && damage::ending(text).is_some() {
        return false;
    }
    if (!plain || text.starts_with('-')) && off::<LISTED>(input, cell) {
        return true;
    }
    if plain && (damage::fills_groups(text, cell.declared) || begun::is_begun(input, cell) || even::is_one(input, cell))
    {
        return false;
    }
    if !plain {
        if damage::is_disfigured(input, cell.core, cell.declared) {
            // Quotation marks hide nothing.
            return wrap::quoted(input, cell);
        }
        if is_addressed(text) {
            return off::<ADDRESSED>(input, cell);
        }
        if off::<SIGNED>(input, cell) {
            return true;
        }
    }
    match cell.claim(input, cell.core) {
        None if plain && is_digits(text) => off::<DIGITS>(input, cell),
        None if plain && text.bytes().all(|b| b.is_ascii_alphanumeric()) => off::<SOLID>(input, cell),
        None if plain => off::<PLAIN>(input, cell),
        None => off::<AROUND>(input, cell),
        Some(claim) if !claim.is_distinctive() => off::<DOUBTFUL>(input, cell),
        Some(_) => off::<EVIDENT>(input, cell),
    }
}

/// Signs stand in it: what a list or a sentence left at its edges comes off before anything is asked of it.
const LISTED: u16 = 1;
/// Signs stand in it that a number brings along, and that its own clean reading would swallow.
const SIGNED: u16 = 1 << 1;
/// It is an address of mail, in which nobody looks for a number.
const ADDRESSED: u16 = 1 << 2;
/// It is no number, and signs stand in it.
const AROUND: u16 = 1 << 3;
/// It is no number, and nothing but letters, digits, spaces and hyphens stands in it.
const PLAIN: u16 = 1 << 4;
/// It is no number, and letters and digits stand in it without any space.
const SOLID: u16 = 1 << 5;
/// It is digits alone that nobody knows as one number: two of them.
const DIGITS: u16 = 1 << 6;
/// The whole could be a number: some carriers number with letters of any kind.
const DOUBTFUL: u16 = 1 << 7;
/// The whole is a number beyond doubt.
const EVIDENT: u16 = 1 << 8;

const LAYERS: &[(Layer, u16)] = &[
    (row::columns, LISTED),
    (wrap::decoration, LISTED),
    (aside::times, LISTED),
    (item::peel, LISTED),
    (several::dotted, LISTED),
    (several::grouped, LISTED),
    (margin::peel, LISTED | PLAIN | DOUBTFUL | EVIDENT),
    (misread::beside, LISTED | PLAIN | DOUBTFUL),
    (misread::item, LISTED | PLAIN | DOUBTFUL),
    (term::peel, LISTED | DOUBTFUL),
    (several::spoiled, LISTED),
    (masked::peel, SIGNED),
    (postal::peel, SIGNED | PLAIN | DOUBTFUL),
    (companion::peel, SIGNED | PLAIN | DOUBTFUL | EVIDENT),
    (aside::priced, SIGNED),
    (wrap::escapes, SIGNED | ADDRESSED),
    (wrap::literal, SIGNED),
    (wrap::edges, SIGNED | ADDRESSED),
    (wrap::hard_space, SIGNED),
    (keyboard::shifted, SIGNED),
    (wrap::inside, SIGNED),
    (name::bracketed, SIGNED),
    (blot::letter, SIGNED),
    (barcode::symbology, SIGNED | ADDRESSED),
    (gs1::postcode, SIGNED),
    (url::peel, SIGNED),
    (field::peel, SIGNED),
    (several::replaced, SIGNED),
    (several::bracketed, SIGNED),
    (several::listed, SIGNED | PLAIN),
    (several::signed, SIGNED | PLAIN),
    (figures::peel, SIGNED),
    (keyboard::hyphens, SIGNED),
    (several::twice, DOUBTFUL),
    (counted::peel, AROUND | PLAIN | DOUBTFUL | EVIDENT),
    (wrap::html, ADDRESSED | AROUND),
    (wrap::formula, ADDRESSED | AROUND),
    (wrap::plus, AROUND),
    (remark::behind_barcode, AROUND),
    (counted::touching, SOLID | AROUND),
    (barcode::peel, ADDRESSED | AROUND | PLAIN | SOLID),
    (barcode::letters, DOUBTFUL | EVIDENT),
    (gs1::peel, AROUND),
    (wrap::apostrophe, ADDRESSED | AROUND),
    (wrap::quotes, ADDRESSED | AROUND),
    (name::captioned, AROUND),
    (label::peel, AROUND | PLAIN | SOLID | DOUBTFUL | EVIDENT),
    (name::peel, AROUND | PLAIN | SOLID | DOUBTFUL),
    (name::evident, EVIDENT),
    (front::of_another_script, DOUBTFUL | EVIDENT),
    (front::peel, DOUBTFUL),
    (front::of_declared, PLAIN | DOUBTFUL | EVIDENT),
    (front::of_slip, AROUND | PLAIN | DOUBTFUL | EVIDENT),
    (several::spoiled, PLAIN | DOUBTFUL | EVIDENT),
    (several::glued, AROUND | PLAIN | SOLID | DIGITS),
    (several::apart, DOUBTFUL | EVIDENT),
    (several::among_words, AROUND | PLAIN | DOUBTFUL | EVIDENT),
    (several::scattered, AROUND),
    (several::signed, DOUBTFUL),
    (tail::peel, AROUND | PLAIN | SOLID),
    (tail::evident, DOUBTFUL | EVIDENT),
    (lone::word, AROUND | PLAIN),
    (lone::complete, DOUBTFUL),
    (lone::item, EVIDENT),
    (lone::slip, AROUND | PLAIN | DOUBTFUL),
    (ordered::peel, AROUND | PLAIN | DOUBTFUL | EVIDENT),
    (remark::peel, AROUND | PLAIN | DOUBTFUL | EVIDENT),
    (aside::peel, AROUND | PLAIN),
    (aside::counted, AROUND | DOUBTFUL | EVIDENT),
    (front::joined, AROUND | PLAIN | DOUBTFUL | EVIDENT),
    (long_word::peel, AROUND | PLAIN | DOUBTFUL | EVIDENT),
    (row::peel, AROUND),
    (keyboard::swapped, AROUND | PLAIN | SOLID),
];

/// The layers for one kind of text, picked when the crate is compiled.
struct Picked {
    layers: [Layer; LAYERS.len()],
    len: usize,
}

impl Picked {
    const fn of(kind: u16) -> Self {
        let mut picked = Self { layers: [LAYERS[0].0; LAYERS.len()], len: 0 };
        let mut i = 0;
        while i < LAYERS.len() {
            if LAYERS[i].1 & kind != 0 {
                picked.layers[picked.len] = LAYERS[i].0;
                picked.len += 1;
            }
            i += 1;
        }
        picked
    }
}

/// Whether a layer for this kind of text took something off.
fn off<const KIND: u16>(input: &str, cell: &mut Peeled) -> bool {
    let picked = const { &Picked::of(KIND) };
    picked.layers[..picked.len].iter().any(|layer| layer(input, cell))
}

/// Whether all digits of a text are those of addresses of mail, whose names may be numbers: `324722100@qq.com`.
fn is_addressed(text: &str) -> bool {
    let digits = |text: &str| text.bytes().any(|b| b.is_ascii_digit());
    let is_host = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
    let is_name = |c: char| is_host(c) || matches!(c, '_' | '+');
    let last = text.matches('@').count();
    last > 0
        && text.split('@').enumerate().all(|(i, part)| {
            let rest = if i == 0 { part } else { part.trim_start_matches(is_host) };
            let host = part[..part.len() - rest.len()].trim_end_matches('.');
            let between = if i == last { rest } else { rest.trim_end_matches(is_name) };
            let named = i == last || between.len() < rest.len();
            (i == 0 || host.contains('.')) && named && !digits(between)
        })
}
