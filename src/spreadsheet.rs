//! What a spreadsheet keeps of a cell.

/// So many digits of a number: fifteen survive any round trip through an IEEE 754 double.
pub(crate) const KEPT_DIGITS: usize = 15;

/// Longer texts are prose, not cells.
pub(crate) const LONGEST_CELL: usize = 2048;
