//! Long lists in the generated files: as many items to a line as have room there.

/// The last column of a line with its sign.
const WIDTH: usize = 118;

/// Writes the items of a list behind its opening bracket, and the end of the line that follows the last.
pub(crate) fn wrap(out: &mut String, items: &[String]) {
    let mut column = usize::MAX;
    for item in items {
        let width = item.chars().count();
        if column.saturating_add(width + 2) > WIDTH {
            out.push_str("\n    ");
            column = 4;
        } else {
            out.push(' ');
            column += 1;
        }
        out.push_str(item);
        out.push(',');
        column += width + 1;
    }
    out.push('\n');
}
