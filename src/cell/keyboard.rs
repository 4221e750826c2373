//! Typed or scanned on another keyboard layout. Each layout is a bijection: the whole text is undone, or nothing, and
//! what comes out has to prove itself by a check digit.

use super::{Peeled, claim, trim};
use crate::canon::{Compact, Reading};
use crate::finding::{Applicability, Code, Detail, Finding, Span};

/// A layout: what appears, and which key of an American keyboard was meant, sign by sign.
struct Layout {
    name: &'static str,
    typed: &'static str,
    meant: &'static str,
    /// Whether digits come out as digits. Where they do not, a digit in the text speaks against the layout.
    digits: bool,
}

/// Layouts that turn digits into signs or Latin letters into those of another script. Sources: the layouts of Windows
/// (KBDUS, KBDUK, KBDGR, KBDFR, KBDBE, KBDSP, KBDIT, KBDTUQ, KBDCZ, KBDRU, KBDUR, KBDHE).
const SIGNS: &[Layout] = &[
    Layout { name: "US, Shift", typed: "!@#$%^&*()", meant: "1234567890", digits: false },
    Layout { name: "UK, Shift", typed: "!\"£$%^&*()", meant: "1234567890", digits: false },
    Layout { name: "QWERTZ, Shift", typed: "!\"§$%&/()=YZyz", meant: "1234567890ZYzy", digits: false },
    Layout { name: "ES, Shift", typed: "!\"·$%&/()=", meant: "1234567890", digits: false },
    Layout { name: "IT, Shift", typed: "!\"£$%&/()=", meant: "1234567890", digits: false },
    Layout { name: "TR, Shift", typed: "!'^+%&/()=", meant: "1234567890", digits: false },
    Layout { name: "AZERTY", typed: "&é\"'(-è_çàQAWZqawz?,", meant: "1234567890AQZWaqzwMm", digits: false },
    Layout { name: "AZERTY (BE)", typed: "&é\"'(§è!çàQAWZqawz?,", meant: "1234567890AQZWaqzwMm", digits: false },
    Layout { name: "QWERTZ (CZ)", typed: "+ěščřžýáíéYZyz", meant: "1234567890ZYzy", digits: false },
    Layout {
        name: "ЙЦУКЕН",
        typed: "ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬйцукенгшщзфывапролдячсмить",
        meant: "QWERTYUIOPASDFGHJKLZXCVBNMqwertyuiopasdfghjklzxcvbnm",
        digits: true,
    },
    Layout {
        name: "ЙЦУКЕН (UA)",
        typed: "ЙЦУКЕНГШЩЗФІВАПРОЛДЯЧСМИТЬйцукенгшщзфівапролдячсмить",
        meant: "QWERTYUIOPASDFGHJKLZXCVBNMqwertyuiopasdfghjklzxcvbnm",
        digits: true,
    },
    Layout {
        name: "עברית", typed: "/'קראטוןםפשדגכעיחלךזסבהנמצ", meant: "QWERTYUIOPASDFGHJKLZXCVBNM", digits: true
    },
];

/// Layouts whose result looks like any other text.
const LETTERS: &[Layout] = &[
    Layout { name: "QWERTZ", typed: "YZyz", meant: "ZYzy", digits: true },
    Layout { name: "AZERTY", typed: "QAWZqawz", meant: "AQZWaqzw", digits: true },
];

/// Signs in the place of digits.
pub(super) fn shifted(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let sign = |c: char| !c.is_ascii_alphanumeric() && !c.is_whitespace() && c != '-';
    let signs = core.of(input).chars().filter(|&c| sign(c)).count();
    signs > 1 && SIGNS.iter().any(|layout| undo(input, core, layout, claim::CHECK, cell))
}

/// Letters that changed places. They may be right as they are, so the result has to be distinctive, too.
pub(super) fn swapped(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    LETTERS.iter().any(|layout| undo(input, core, layout, claim::CHECK + claim::DISTINCTIVE, cell))
}

fn undo(input: &str, core: Span, layout: &Layout, least: u8, cell: &mut Peeled) -> bool {
    let mut reading = Reading::default();
    let mut changed = None;
    for (i, c) in core.of(input).char_indices() {
        let at = Span::new(core.start + i, core.start + i + c.len_utf8());
        let meant = layout.typed.chars().zip(layout.meant.chars()).find(|&(typed, _)| typed == c).map(|(_, m)| m);
        let read = match meant {
            Some(meant) => {
                changed.get_or_insert((at, c, meant));
                meant
            }
            None if c.is_ascii_digit() && !layout.digits => return false,
            None if c.is_ascii_alphanumeric() => c,
            None if c == ' ' => continue,
            None => return false,
        };
        reading.text.push(read.to_ascii_uppercase() as u8);
        reading.at.push((at.start as u32, at.end as u32));
    }
    let Some((first, ..)) = changed else { return false };
    let claim = Compact::of(&reading.text).and_then(|n| claim::of_number(&n));
    if !claim.is_some_and(|c| c.checked && c.evidence >= least) {
        return false;
    }
    cell.core = core;
    cell.note(Finding::new(Code::KeyboardLayout, first).detail(Detail::Name(layout.name.to_owned())));
    cell.rewritten = Some(reading);
    cell.sure = Applicability::Likely;
    true
}
