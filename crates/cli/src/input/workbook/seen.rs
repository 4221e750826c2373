//! What people see in cells that hold nothing: formulas that nobody has worked out, and cells that were merged with the
//! one above them.

use std::collections::HashSet;

use calamine::{Data, Dimensions, Range};

/// The cells, by row and column from 0, that show what a cell above them says.
pub type Covered = HashSet<(u32, u32)>;

/// A cell with a formula. One whose result the file does not hold shows its formula: programs leave the result out, or
/// write a zero in its place, and leave the rest to the spreadsheet.
pub fn worked_out(value: Data, formula: Option<&str>) -> Data {
    let is_open = match &value {
        Data::Empty => true,
        Data::String(text) => text.is_empty(),
        Data::Int(number) => *number == 0,
        Data::Float(number) => *number == 0.0,
        _ => false,
    };
    match formula.map(|formula| formula.trim_start_matches("of:").trim_start_matches('=')) {
        Some(formula) if is_open && !formula.is_empty() => Data::String(format!("={formula}")),
        _ => value,
    }
}

/// Lets the cells that were merged with the one above them say the same.
pub fn spread(mut cells: Range<Data>, merged: &[Dimensions]) -> (Range<Data>, Covered) {
    /// Beyond so many cells, nobody merged them by hand.
    const MOST: usize = 1 << 20;
    let mut covered = Covered::new();
    let (Some(first), Some(last)) = (cells.start(), cells.end()) else { return (cells, covered) };
    for region in merged {
        let ((top, column), bottom) = (region.start, region.end.0.min(last.0));
        let inside = top >= first.0 && column >= first.1 && column <= last.1;
        let Some(value) = cells.get_value((top, column)).filter(|_| inside && bottom > top).cloned() else { continue };
        if value == Data::Empty {
            continue;
        }
        for row in top + 1..=bottom {
            if covered.len() == MOST {
                return (cells, covered);
            }
            if covered.insert((row, column)) {
                cells.set_value((row, column), value.clone());
            }
        }
    }
    (cells, covered)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_formula_without_its_result_shows_itself() {
        let text = |text: &str| Data::String(text.to_owned());
        for value in [Data::Empty, text(""), Data::Float(0.0), Data::Int(0)] {
            assert_eq!(worked_out(value, Some("\"1Z1\"")), text("=\"1Z1\""));
        }
        assert_eq!(worked_out(Data::Empty, Some("of:=\"1Z1\"")), text("=\"1Z1\""));
        assert_eq!(worked_out(text("1Z1"), Some("A1")), text("1Z1"));
        assert_eq!(worked_out(Data::Float(0.0), None), Data::Float(0.0));
    }

    #[test]
    fn merged_cells_say_what_the_first_of_them_says() {
        let text = |text: &str| Data::String(text.to_owned());
        let mut cells = Range::new((0, 0), (3, 1));
        cells.set_value((1, 1), text("1Z1"));
        let merged = [Dimensions::new((1, 1), (9, 1)), Dimensions::new((0, 0), (3, 0))];
        let (cells, covered) = spread(cells, &merged);
        let column = |column| (0..4).map(|row| cells.get_value((row, column)).cloned().unwrap()).collect::<Vec<_>>();
        assert_eq!(column(1), [Data::Empty, text("1Z1"), text("1Z1"), text("1Z1")]);
        assert_eq!(column(0), [Data::Empty, Data::Empty, Data::Empty, Data::Empty]);
        assert_eq!(covered, Covered::from([(2, 1), (3, 1)]));
    }
}
