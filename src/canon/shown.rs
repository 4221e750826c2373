//! A text as a page or a program shows it: tags are taken off, and characters that are written out are read. What is
//! shown is judged in the place of what is written, with a map back to it.

use alloc::string::String;
use alloc::vec::Vec;

use smallvec::SmallVec;

use super::garbled::is_garbled;
use super::glyph::{Glyph, glyph, sequence};
use super::written::{Written, written};
use crate::finding::{Code, Finding, Span};
use crate::fold::narrow;
use crate::signs::is_dash;
use crate::spreadsheet::LONGEST_CELL;

/// A text, where each byte of it comes from, and what was taken off or read on the way.
#[derive(Default)]
pub(crate) struct Shown {
    pub(crate) text: String,
    at: Vec<(u32, u32)>,
    pub(crate) findings: SmallVec<[Finding; 2]>,
}

impl Shown {
    /// A part of the raw text as it stands there.
    pub(crate) fn of(input: &str, part: Span) -> Self {
        let mut out = Self::default();
        for (i, c) in part.of(input).char_indices() {
            out.push(c, Span::new(part.start + i, part.start + i + c.len_utf8()));
        }
        out
    }

    /// Adds a character that stands at `span` in the raw text.
    pub(crate) fn push(&mut self, c: char, span: Span) {
        self.text.push(c);
        self.at.resize(self.text.len(), (span.start as u32, span.end as u32));
    }

    /// Notes what was done, once for each kind.
    pub(crate) fn note(&mut self, code: Code, span: Span) {
        match self.findings.iter_mut().find(|finding| finding.code == code) {
            Some(known) => known.count += 1,
            None => self.findings.push(Finding::new(code, span)),
        }
    }

    /// Where a part of the text stands in the raw text.
    pub(crate) fn raw(&self, span: Span) -> Span {
        let edge = |at: usize| match at.checked_sub(1) {
            Some(before) => self.at.get(before).map_or(0, |at| at.1),
            None => self.at.first().map_or(0, |at| at.0),
        };
        if span.start == span.end {
            return Span::new(edge(span.start) as usize, edge(span.start) as usize);
        }
        let start = self.at.get(span.start).map_or_else(|| edge(span.start), |at| at.0);
        Span::new(start as usize, edge(span.end) as usize)
    }

    /// Whether a part of the raw text is written otherwise than it is shown.
    pub(crate) fn is_written(&self, input: &str, raw: Span) -> bool {
        let within = |&(start, end): &(u32, u32)| raw.start < end as usize && (start as usize) < raw.end;
        let first = self.at.iter().position(within);
        let last = self.at.iter().rposition(within);
        match first.zip(last) {
            Some((first, last)) => {
                let (start, end) = (self.at[first].0 as usize, self.at[last].1 as usize);
                self.text.get(first..=last).is_none_or(|text| Span::new(start, end).of(input) != text)
            }
            None => true,
        }
    }
}

/// How a link begins that is written out in the codes of links.
const ENCODED: &str = "http%3A%2F%2F";
const ENCODED_SAFE: &str = "https%3A%2F%2F";

/// What parts two texts of a page.
const CELL: char = '\t';
const LINE: char = '\n';

/// The text as it is shown; `None` where it is shown as it is written, or as every reading of it reads it.
pub(crate) fn shown(input: &str) -> Option<Shown> {
    let signs = |b: u8| matches!(b, b'%' | b'&' | b'<' | b'\\' | b'^' | b'_' | b'/' | b'=' | 0x1b);
    if input.len() > LONGEST_CELL || !input.bytes().any(signs) && !is_garbled(input) {
        return None;
    }
    // A link that is written out as a whole is none before it is read.
    let encoded = input.trim_start().get(..ENCODED.len()).is_some_and(|head| head.eq_ignore_ascii_case(ENCODED))
        || input.trim_start().get(..=ENCODED.len()).is_some_and(|head| head.eq_ignore_ascii_case(ENCODED_SAFE));
    let linked = !encoded && (input.contains("://") || input.contains("www."));
    let mut out = Shown::default();
    let (mut at, mut parted, mut raised) = (0, None, 0);
    while at < input.len() {
        let rest = &input[at..];
        let tagged = if rest.starts_with('<') || rest.starts_with("&lt;") { tag(rest) } else { None };
        if let Some(len) = tagged {
            let span = Span::new(at, at + len);
            // The address in a tag may be that of the number.
            if span.of(input).contains("://") {
                return None;
            }
            out.note(Code::HtmlMarkup, span);
            parted = parted.or_else(|| parts(span.of(input)).map(|sign| (sign, span)));
            at += len;
            raised = raised.max(at + note(span.of(input), &input[at..]));
            continue;
        }
        // What every reading takes for a blank stays, unless it breaks a line.
        let stays =
            |read: &Written| read.code != Code::Mojibake && !read.sign.is_ascii_control() && sequence(rest).is_some();
        let read = written(input, at, linked).filter(|read| !stays(read));
        let plain = rest.chars().next().unwrap_or(LINE);
        let (c, len) = read.as_ref().map_or((plain, plain.len_utf8()), |read| (read.sign, read.len));
        let c = if at < raised { raise(c) } else { c };
        let span = Span::new(at, at + len);
        at = span.end;
        if let Some(read) = read {
            out.note(read.code, span);
        }
        // Whitespace around a tag is none of the text.
        if parted.is_some() && c.is_whitespace() {
            continue;
        }
        if let Some((sign, tag)) = parted.take().filter(|_| !out.text.trim().is_empty()) {
            out.push(sign, tag);
        }
        out.push(c, span);
    }
    (!out.findings.is_empty()).then_some(out)
}

/// The bytes of the digits behind a tag that raises or lowers them, where they are so few that they point to a note.
fn note(tag: &str, behind: &str) -> usize {
    const MOST: usize = 2;
    let name = tag.trim_start_matches("&lt;").trim_start_matches('<');
    let name = &name[..name.len() - name.trim_start_matches(|c: char| c.is_ascii_alphanumeric()).len()];
    if !["sup", "sub"].iter().any(|known| known.eq_ignore_ascii_case(name)) {
        return 0;
    }
    let digits = behind.bytes().take_while(u8::is_ascii_digit).count();
    let closed = behind[digits..].starts_with("</") || behind[digits..].starts_with("&lt;/");
    if closed && (1..=MOST).contains(&digits) { digits } else { 0 }
}

/// A digit as it stands above the line.
fn raise(c: char) -> char {
    const RAISED: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    c.to_digit(10).and_then(|digit| RAISED.get(digit as usize).copied()).unwrap_or(c)
}

/// What a tag parts the texts beside it by; `None` for those inside of a line.
fn parts(tag: &str) -> Option<char> {
    const INLINE: &[&str] = &[
        "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "del", "em", "font", "i", "ins", "kbd", "mark", "nobr",
        "o", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "tt", "u", "var", "wbr",
    ];
    let name = tag.trim_start_matches("&lt;").trim_start_matches(['<', '/', '!']);
    let name = &name[..name.len() - name.trim_start_matches(|c: char| c.is_ascii_alphanumeric()).len()];
    let is = |known: &&str| known.eq_ignore_ascii_case(name);
    if INLINE.iter().any(is) {
        return None;
    }
    Some(if ["td", "th"].iter().any(is) { CELL } else { LINE })
}

/// The length of the tag that a text begins with. Its name is letters and at most one digit, with or without a prefix
/// of the same kind: what has more in it is a number in brackets.
pub(crate) fn tag(text: &str) -> Option<usize> {
    let (open, close) = if text.starts_with('<') { ("<", ">") } else { ("&lt;", "&gt;") };
    let inside = text.strip_prefix(open)?;
    let name = inside.trim_start_matches(['/', '!']);
    let (behind, rest) = behind_name(name);
    let local = rest.strip_prefix([':', '.']).filter(|local| local.starts_with(|c: char| c.is_ascii_alphabetic()));
    let rest = local.map_or(rest, |local| behind_name(local).1);
    let ends = rest.starts_with(close) || rest.starts_with(|c: char| c.is_whitespace() || c == '/');
    let separates = ["GS", "FNC1"].iter().any(|sign| sign.eq_ignore_ascii_case(&name[..name.len() - rest.len()]));
    if behind.len() == name.len() || !ends || separates {
        return None;
    }
    let end = inside.find(close)?;
    // Figures in a tag are values of its attributes.
    let body = &inside[inside.len() - rest.len()..end];
    let valued = body.contains('=') || !body.bytes().any(|b| b.is_ascii_digit());
    valued.then_some(open.len() + end + close.len())
}

/// A text without the letters that it begins with, and without a digit behind those.
fn behind_name(text: &str) -> (&str, &str) {
    let behind = text.trim_start_matches(|c: char| c.is_ascii_alphabetic());
    (behind, behind.strip_prefix(|c: char| c.is_ascii_digit()).unwrap_or(behind))
}

/// The text in narrow characters, where one in wide ones holds more than letters and digits: what its signs mean is
/// asked of those that are read alike.
pub(crate) fn narrowed(input: &str) -> Option<Shown> {
    if input.is_ascii() || input.len() > LONGEST_CELL {
        return None;
    }
    let is_sign = |c: char| !c.is_alphanumeric() && !c.is_whitespace() && !is_dash(c);
    let wide = |c: char| narrow(c) != c;
    if !input.chars().any(|c| wide(c) && narrow(c).is_alphanumeric()) || !input.chars().any(is_sign) {
        return None;
    }
    let mut out = Shown::default();
    for (at, c) in input.char_indices() {
        let span = Span::new(at, at + c.len_utf8());
        // A sign is told as what it is: of a label, a bracket, a part of a word.
        if wide(c) && !is_sign(c) {
            out.note(Code::FullWidth, span);
        }
        out.push(narrow(c), span);
    }
    Some(out)
}

/// Signs that hide characters, and neither multiply nor stand in front of a number.
const MASKS: [char; 13] = ['*', '＊', '?', '？', '•', '●', '∙', '■', '█', '▇', '✱', '…', '‥'];

/// The text in the digits of a keyboard and without what nobody sees, where such signs or dots stand among letters and
/// digits, and nothing else does: what they hide does not depend on how the rest is typed.
pub(crate) fn bared(input: &str) -> Option<Shown> {
    if input.is_ascii() || input.len() > LONGEST_CELL || !input.contains(MASKS) && !input.contains("..") {
        return None;
    }
    let mut out = Shown::default();
    for (at, c) in input.char_indices() {
        let span = Span::new(at, at + c.len_utf8());
        match glyph(c) {
            Glyph::Fold(digit, code @ Code::ForeignDigit) => {
                out.note(code, span);
                out.push(char::from(digit), span);
            }
            Glyph::Drop(code @ (Code::InvisibleCharacter | Code::BidiMark)) => out.note(code, span),
            _ if c.is_ascii_alphanumeric() || c == ' ' || c == '.' || is_dash(c) || MASKS.contains(&c) => {
                out.push(c, span);
            }
            _ => return None,
        }
    }
    let readable = out.text.bytes().any(|b| b.is_ascii_alphanumeric());
    (readable && !out.findings.is_empty()).then_some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_read_as_it_is_shown() {
        for (written, text) in [
            ("EM<b>071690405</b>CN", "EM071690405CN"),
            ("1Z5J924J<br>3237456260", "1Z5J924J\n3237456260"),
            ("<ns2:number xsi:type=\"xsd:string\">LX473124735CN</ns2:number>", "LX473124735CN"),
            ("LX473124735CN<sup>1</sup>", "LX473124735CN¹"),
            ("9400<sub>12345678</sub>", "940012345678"),
            ("LX473124735CN=0D=0A", "LX473124735CN\r\n"),
            ("<td>12</td>\n<td> LX473124735CN</td>", "12\tLX473124735CN"),
            ("&lt;p&gt;LX473124735CN&lt;/p&gt;", "LX473124735CN"),
            ("LX473124735CN%0D%0ARW345825536CN", "LX473124735CN\r\nRW345825536CN"),
            ("RW&#32;345825536&ndash;CN", "RW 345825536–CN"),
            ("\\u200bLX473124735C&#78;", "\u{200b}LX473124735CN"),
            ("LX473124735CN\\nRW345825536CN", "LX473124735CN\nRW345825536CN"),
            ("\u{1b}[32mLX473124735CN\u{1b}[0m", "\u{1b}LX473124735CN\u{1b}"),
            ("LX473124735CN\\013", "LX473124735CN\u{b}"),
            ("LX473124735CN\\0", "LX473124735CN\0"),
            ("LX4731=\n24735CN", "LX4731\n24735CN"),
            ("LX473124735CN<0x0D>", "LX473124735CN\r"),
            ("LX473124735CN%u3000", "LX473124735CN\u{3000}"),
            ("LX473124735CN^M", "LX473124735CN\r"),
            ("%4C%58%34%37%33%31", "LX4731"),
            ("\\x4c\\x58\\x34\\x37\\x33\\x31", "LX4731"),
        ] {
            assert_eq!(shown(written).expect(written).text, text);
        }
    }

    #[test]
    fn other_texts_are_shown_as_they_are_written() {
        for text in [
            "<Barcode EAN 7611971664073>",
            "LX473124735CN",
            "C:\\new\\rows",
            "50%12",
            "a_x1_b",
            "9400/nine",
            "LX473124735CN%20",
            "=20123456789",
            "qty=20",
            "%94%05",
            "%94%05%10%11%12%15",
            "^MX",
        ] {
            assert!(shown(text).is_none(), "{text}");
        }
    }

    #[test]
    fn what_signs_hide_is_told_of_digits_of_a_keyboard() {
        for (written, text) in [
            ("RB\u{200b}12****\u{200b}85GB", Some("RB12****85GB")),
            ("٩٨٦٥****٨٨٥٥", Some("9865****8855")),
            ("C٢٠٧٢٢...١٨٢٠", Some("C20722...1820")),
            // Nothing is hidden, or something else stands there.
            ("٩٨٦٥٧٨٧٨٨٨٥٥", None),
            ("9865****8855", None),
            ("单号٩٨٦٥****", None),
            ("\u{200b}****", None),
        ] {
            assert_eq!(bared(written).map(|shown| shown.text).as_deref(), text, "{written}");
        }
    }

    #[test]
    fn parts_of_what_is_shown_lead_back() {
        let input = "a%0Ab<br>c";
        let shown = shown(input).unwrap();
        assert_eq!(shown.text, "a\nb\nc");
        for (part, raw) in [((0, 1), (0, 1)), ((1, 2), (1, 4)), ((0, 5), (0, 10)), ((5, 5), (10, 10)), ((0, 0), (0, 0))]
        {
            assert_eq!(shown.raw(Span::new(part.0, part.1)), Span::new(raw.0, raw.1));
        }
        assert!(shown.is_written(input, Span::new(1, 4)) && !shown.is_written(input, Span::new(4, 5)));
    }
}
