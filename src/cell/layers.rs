//! What is looked for around a number, layer by layer, and in which order. The first layer that takes something off ends a
//! round.

use super::{
    Peeled, aside, barcode, blot, counted, field, figures, front, gs1, keyboard, label, lone, name, ordered, remark,
    several, tail, url, wrap,
};

/// What one layer does to a cell: whether it took anything off.
pub(super) type Layer = fn(&str, &mut Peeled) -> bool;

/// Signs that a number brings along, and that its own clean reading would swallow: they are looked at first.
pub(super) const FIRST: &[Layer] = &[
    wrap::escapes,
    wrap::literal,
    wrap::edges,
    wrap::hard_space,
    keyboard::shifted,
    name::bracketed,
    blot::letter,
    barcode::symbology,
    gs1::postcode,
    url::peel,
    field::peel,
    several::peel,
    several::signed,
    figures::peel,
    keyboard::hyphens,
];
/// What stands around a number, tried as long as what is left is none.
pub(super) const AROUND: &[Layer] = &[
    counted::peel,
    wrap::html,
    wrap::formula,
    wrap::plus,
    remark::behind_barcode,
    barcode::peel,
    gs1::peel,
    wrap::apostrophe,
    wrap::quotes,
    label::peel,
    name::peel,
    several::glued,
    several::among_words,
    several::scattered,
    tail::peel,
    lone::word,
    lone::slip,
    ordered::peel,
    remark::peel,
    aside::peel,
    front::joined,
    front::apart,
    keyboard::swapped,
];
/// What comes off an address of mail, in which nobody looks for a number.
pub(super) const ADDRESSED: &[Layer] = &[
    wrap::escapes,
    wrap::edges,
    barcode::symbology,
    wrap::html,
    wrap::formula,
    barcode::peel,
    wrap::apostrophe,
    wrap::quotes,
];

/// What may stand around a number where nothing but letters, digits, spaces and hyphens stands.
pub(super) const PLAIN: &[Layer] = &[
    several::peel,
    several::signed,
    counted::peel,
    barcode::peel,
    label::peel,
    name::peel,
    several::glued,
    several::among_words,
    tail::peel,
    lone::word,
    lone::slip,
    ordered::peel,
    remark::peel,
    aside::peel,
    front::joined,
    front::apart,
    keyboard::swapped,
];
/// What may touch a number where letters and digits stand without any space.
pub(super) const SOLID: &[Layer] =
    &[barcode::peel, label::peel, name::peel, several::glued, tail::peel, keyboard::swapped];
/// What digits alone may be, where nobody knows them as one number: two of them.
pub(super) const DIGITS: &[Layer] = &[several::glued];
/// What may stand in front even though the whole could be a number: some carriers number with letters of any kind.
pub(super) const DOUBTFUL: &[Layer] = &[
    several::twice,
    counted::peel,
    label::peel,
    name::peel,
    front::of_another_script,
    front::peel,
    several::apart,
    several::among_words,
    several::signed,
    tail::evident,
    lone::complete,
    lone::slip,
    ordered::peel,
    remark::peel,
    front::joined,
    front::apart,
];
/// What is told from a number even though the whole is one beyond doubt.
pub(super) const EVIDENT: &[Layer] = &[
    counted::peel,
    label::peel,
    name::evident,
    several::apart,
    several::among_words,
    tail::evident,
    ordered::peel,
    remark::peel,
    front::joined,
    front::apart,
];
