//! Characters that a table of one line a row cannot hold as they are.

/// What a table spells with backslashes: `\t`, `\n`, `\r`, `\0`, `\\`, quotes, `\u{a0}` as [`str::escape_debug`] has
/// it, and `\u00a0` as JSON has it.
pub fn unescape(text: &str) -> String {
    let mut units = Vec::new();
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        if c != '\\' {
            units.extend(c.encode_utf16(&mut [0; 2]).iter());
            continue;
        }
        units.push(match rest.next() {
            Some('t') => u16::from(b'\t'),
            Some('n') => u16::from(b'\n'),
            Some('r') => u16::from(b'\r'),
            Some('0') => 0,
            Some(c @ ('\\' | '\'' | '"')) => c as u16,
            Some('u') => {
                if let Some((hex, behind)) = rest.as_str().strip_prefix('{').and_then(|braced| braced.split_once('}')) {
                    rest = behind.chars();
                    let c = u32::from_str_radix(hex, 16).ok().and_then(char::from_u32).expect("a character");
                    units.extend(c.encode_utf16(&mut [0; 2]).iter());
                    continue;
                }
                let hex: String = rest.by_ref().take(4).collect();
                u16::from_str_radix(&hex, 16).expect("four hexadecimal digits")
            }
            other => panic!("{text:?} escapes {other:?}"),
        });
    }
    String::from_utf16(&units).expect("text")
}
