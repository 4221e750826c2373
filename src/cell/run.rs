//! Signs in a row beside a number or within it, which rather stand for characters than for nothing:
//! `AMPJ----0569552028`, `JT....58255360`, `9302365202818971358020####`, `6819··3368`.

use super::{Peeled, claim, head, label, trim};
use crate::damage;
use crate::finding::{Applicability, Span};

/// Nobody parts groups with so many.
const RUN: usize = 3;
/// Signs that part groups one by one, and of which two stand for two characters.
const PAIRED: [char; 4] = ['_', '·', '•', '・'];

/// How sure it is that such signs stand for nothing.
pub(super) fn sure(input: &str, cell: &Peeled) -> Applicability {
    let core = trim(input, cell.core);
    let text = core.of(input);
    if cell.rewritten.is_some() || cell.several.len() > 1 {
        return Applicability::Safe;
    }
    let long = has_run(text, '-', RUN) || has_run(text, '.', RUN) || is_behind_dots(input, core);
    // A dot may be typed twice, where a check digit says that nothing is missing; so may a hyphen in front of a blank.
    let paired = || PAIRED.iter().any(|&sign| has_run(text, sign, RUN - 1));
    let twice =
        !long && (has_run(text, '.', RUN - 1) || text.contains("-- ") && has_run(text, '-', RUN - 1) || paired());
    if long || twice {
        let checked = || cell.claim(input, core).is_some_and(|claim| claim.checked);
        return if claim::owns_punctuation(text, cell.declared) || cell.is_beyond_doubt(input, core) {
            Applicability::Safe
        } else if twice && checked() {
            Applicability::Likely
        } else {
            Applicability::Guess
        };
    }
    let hashes = || is_behind_hashes(input, core) && !cell.is_known(input, core) && !cell.is_beyond_doubt(input, core);
    let marked = || is_before_marks(input, core) && !cell.is_beyond_doubt(input, core);
    if goes_on(input, core, cell) || hashes() || marked() { Applicability::Likely } else { Applicability::Safe }
}

/// Whether so many hashes and a blank stand in front of a text: those of a heading, or of a mask. In front of what more
/// than its length tells to be a number they hide nothing.
fn is_behind_hashes(input: &str, core: Span) -> bool {
    let front = &input[..core.start];
    let rest = front.trim_end();
    let hashes = rest.chars().rev().take_while(|&c| matches!(c, '#' | '＃')).count();
    rest.len() < front.len() && hashes >= RUN
}

/// Whether so many of a sign that rates, marks or hides characters touch the end of a text, and none its beginning.
fn is_before_marks(input: &str, core: Span) -> bool {
    let Some(mark) = input[core.end..].chars().next().filter(|&c| is_mark(c)) else { return false };
    let signs = input[core.end..].chars().take_while(|&c| c == mark).count();
    signs >= RUN && !input[..core.start].ends_with(mark)
}

/// A star, a cross or a shape, or a sign of the keyboard that neither ends nor underlines anything.
const fn is_mark(c: char) -> bool {
    matches!(c, '%' | '@' | '^' | '$' | '&' | '§' | '¤' | '⋆' | '⬛' | '⬜')
        || matches!(c, '\u{2580}'..='\u{25ff}' | '★' | '☆' | '☐'..='☒' | '✓'..='✘' | '✱'..='❋')
}

/// Whether so many of a sign stand between a letter or digit and the next, and touch one of them: blanks on both sides
/// make a dash of them.
fn has_run(text: &str, sign: char, least: usize) -> bool {
    let kept = |c: char| c.is_ascii_alphanumeric();
    let run = |signs: &str| {
        let touching = if signs.starts_with(' ') { signs.trim_start() } else { signs.trim_end() };
        touching.chars().count() >= least && touching.chars().all(|c| c == sign)
    };
    text.contains(sign) && text.trim_matches(|c: char| !kept(c)).split(kept).any(run)
}

/// Whether a number stands behind dots and a few capitals that are no caption, as others begin with.
fn is_behind_dots(input: &str, core: Span) -> bool {
    /// Numbers begin with no more letters.
    const LETTERS: usize = 6;
    let front = input[..core.start].trim_start();
    let word = front.trim_end_matches('.');
    front.len() - word.len() >= RUN
        && (1..=LETTERS).contains(&word.len())
        && word.bytes().all(|b| b.is_ascii_uppercase())
        && !head::is_name(word.as_bytes())
        && !label::is_whole(word)
}

/// Whether as many signs that hide characters stand behind a number as there are more in longer ones that begin so.
fn goes_on(input: &str, core: Span, cell: &Peeled) -> bool {
    let sign = |c: char| c == '#' || damage::hides_characters(c);
    let signs = input[core.end..].chars().take_while(|&c| sign(c)).count();
    // As many in front are decoration.
    signs >= RUN
        && !input[..core.start].ends_with(sign)
        && claim::number(input, core).is_some_and(|number| damage::goes_on_by(signs, &number, cell.declared))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cell::peel;

    #[test]
    fn signs_in_a_row_part_no_groups() {
        for (text, sign, has) in [
            ("AMPJ----0569552028", '-', true),
            ("JT....58255360", '.', true),
            ("9865-7878-8855", '-', false),
            ("986578788855---", '-', false),
            ("9865 --- 7878", '-', false),
            ("861718--- 442067", '-', true),
            ("861718 ---442067", '-', true),
            ("986578788855", '.', false),
            ("9865・・・8855", '・', true),
            ("9865・7878・8855", '・', false),
        ] {
            assert_eq!(has_run(text, sign, RUN), has, "{text}");
        }
    }

    #[test]
    fn what_signs_in_a_row_may_hide_is_not_sure() {
        for (text, sure) in [
            ("AMPJ----0569552028", Applicability::Guess),
            ("MYEOJ....350569552028", Applicability::Guess),
            ("986578788..855", Applicability::Likely),
            ("986578788-- 855", Applicability::Likely),
            ("1Z---5R8---939---03---5756---7127", Applicability::Safe),
            ("AWB....986578788855", Applicability::Safe),
            ("9865··78788855", Applicability::Likely),
            ("861718__ 442067__", Applicability::Likely),
            ("986578788855★★★", Applicability::Likely),
            ("986578788855◆◆◆", Applicability::Likely),
            ("986578788855%%%", Applicability::Likely),
            ("986578788855!!!", Applicability::Safe),
            ("986578788855~~~", Applicability::Safe),
            ("9865·7878·8855", Applicability::Safe),
            ("9865-7878-8855", Applicability::Safe),
            ("### SF1384729560183", Applicability::Safe),
            ("## 986578788855", Applicability::Safe),
            ("### 1Z5R89390357567127", Applicability::Safe),
        ] {
            assert_eq!(peel(text, None).sure, sure, "{text}");
        }
    }
}
