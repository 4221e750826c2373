//! Edits in the bytes of a text file, made or shown.

use std::io::{self, Write};

use crate::engine::shown_beside;
use crate::input::Form;
use crate::terminal::escaped;

/// A number as the cell of its file spells it.
pub fn spelled(text: &str, form: Form) -> String {
    match form {
        Form::Bare if text.contains([',', ';', '\t', '|', '"', '\n', '\r']) => {
            format!("\"{}\"", text.replace('"', "\"\""))
        }
        Form::Quoted => text.replace('"', "\"\""),
        Form::JsonString | Form::JsonOther => serde_json::Value::from(text).to_string(),
        Form::Bare | Form::Cell | Form::Absent => text.to_owned(),
    }
}

/// What to put in place of some bytes: where they begin, where they end, and the new ones.
pub(super) type Edit = (u32, u32, Vec<u8>);

/// The edits in the order of the text, each once: the columns of a record may stand in another one, as keys of JSON do.
/// None where two of them change the same bytes.
pub(super) fn in_order(mut edits: Vec<Edit>) -> Option<Vec<Edit>> {
    edits.sort_unstable();
    edits.dedup();
    edits.windows(2).all(|pair| pair[0].1 <= pair[1].0).then_some(edits)
}

/// Writes `bytes` with the edits made, which stand in the order of the text.
pub(super) fn patch(out: &mut impl Write, bytes: &[u8], edits: &[Edit]) -> io::Result<()> {
    let mut at = 0;
    for (start, end, new) in edits {
        out.write_all(&bytes[at..*start as usize])?;
        out.write_all(new)?;
        at = *end as usize;
    }
    out.write_all(&bytes[at..])
}

/// Shows the lines with edits, before and after, as `diff -U0` does, but for the payment cards in them.
pub(super) fn diff(out: &mut impl Write, bytes: &[u8], edits: &[Edit], lines: usize) -> io::Result<()> {
    let mut rest = edits;
    while let Some((first, ..)) = rest.first() {
        let start = memchr::memrchr(b'\n', &bytes[..*first as usize]).map_or(0, |n| n + 1);
        let mut end = start;
        let mut taken = 0;
        while let Some((from, to, _)) = rest.get(taken).filter(|edit| taken == 0 || (edit.0 as usize) < end) {
            debug_assert!(*from as usize >= start);
            end = memchr::memchr(b'\n', &bytes[*to as usize..]).map_or(bytes.len(), |n| *to as usize + n);
            taken += 1;
        }
        let (mut old, mut new, mut at) = (String::new(), String::new(), start);
        for (from, to, edit) in &rest[..taken] {
            let (from, to) = (*from as usize, *to as usize);
            let around = String::from_utf8_lossy(&bytes[at..from]);
            let (cell, edit) = (String::from_utf8_lossy(&bytes[from..to]), String::from_utf8_lossy(edit));
            let around = shown_beside(&around, "");
            old.extend([&*around, &*shown_beside(&cell, &edit)]);
            new.extend([&*around, &*edit]);
            at = to;
        }
        let behind = String::from_utf8_lossy(&bytes[at..end]);
        let behind = shown_beside(&behind, "");
        old.push_str(&behind);
        new.push_str(&behind);
        let line = lines + memchr::memchr_iter(b'\n', &bytes[..start]).count() + 1;
        let count = |text: &str| text.matches('\n').count() + 1;
        writeln!(out, "@@ -{line},{} +{line},{} @@", count(&old), count(&new))?;
        for (sign, text) in [('-', &old), ('+', &new)] {
            for line in text.split('\n') {
                writeln!(out, "{sign}{}", escaped(line.strip_suffix('\r').unwrap_or(line)))?;
            }
        }
        rest = &rest[taken..];
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_cells_change() {
        let mut out = Vec::new();
        patch(&mut out, b"a, x ,\"y\"\r\nb", &[(2, 5, b"X".to_vec()), (7, 8, b"Y".to_vec())]).unwrap();
        assert_eq!(out, b"a,X,\"Y\"\r\nb");
    }

    #[test]
    fn edits_stand_in_the_order_of_the_text_and_never_twice_in_one_place() {
        let edit = |from: u32, to: u32, new: &str| (from, to, new.as_bytes().to_vec());
        let sorted = in_order(vec![edit(7, 8, "Y"), edit(2, 5, "X"), edit(5, 7, "Z"), edit(2, 5, "X")]);
        assert_eq!(sorted, Some(vec![edit(2, 5, "X"), edit(5, 7, "Z"), edit(7, 8, "Y")]));
        assert_eq!(in_order(vec![edit(4, 8, "Y"), edit(2, 5, "X")]), None);
        assert_eq!(in_order(vec![edit(2, 5, "Y"), edit(2, 5, "X")]), None);
    }

    #[test]
    fn a_diff_shows_whole_lines() {
        let mut out = Vec::new();
        diff(
            &mut out,
            b"a,x\nb,y,y\nc,z\n",
            &[(6, 7, b"1".to_vec()), (8, 9, b"2".to_vec()), (12, 13, b"3".to_vec())],
            10,
        )
        .unwrap();
        let expected = "@@ -12,1 +12,1 @@\n-b,y,y\n+b,1,2\n@@ -13,1 +13,1 @@\n-c,z\n+c,3\n";
        assert_eq!(String::from_utf8(out).unwrap(), expected);
    }
}
