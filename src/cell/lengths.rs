//! How long numbers and their groups are, for all that asks for more than the form of a text. What differs from these on
//! purpose is a constant of its own beside its reason.

/// No number is shorter that has nothing else to tell it.
pub(super) const SHORTEST: usize = 8;
/// No number that a note stands beside is shorter.
pub(super) const SHORTEST_NOTED: usize = 10;

/// Most numbers are printed in groups of so many digits; what stands beside one of them is a number where it is as
/// long.
pub(super) const COMMON_GROUP: usize = 4;
pub(super) const BESIDE_GROUP: usize = 11;
/// No carrier prints groups of so many characters: what stands beside one is hardly more of it.
pub(crate) const NO_GROUP: usize = 9;
/// So few do of one fewer that a group as long is rather a number where another one, or an amount, stands beside it.
pub(super) const RARE_GROUP: usize = NO_GROUP - 1;

/// No group of digits is so long, and no row of them that people leave without groups is shorter.
pub(super) const SOLID: usize = 12;
/// Digits of a count, or of a day.
pub(super) const COUNT: usize = 3;
/// Other rows of digits than those of barcodes are shorter.
pub(super) const BARCODE: usize = 20;
