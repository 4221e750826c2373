//! What machines call each other by: addresses of mail, pages, hosts and devices, UUIDs, hashes.

use core::net::{Ipv4Addr, Ipv6Addr};

use super::Kind;
use super::Strength::{Proof, Strong};
use super::labels::Labels;
use super::signs::Signs;
use crate::finding::Code;

/// Whether a text has the signs of one: without any but hyphens it is a UUID, the address of a device, or a hash.
pub(super) fn may_be(signs: &Signs) -> bool {
    signs.has(Signs::MARK)
        || signs.only(Signs::DIGIT | Signs::LETTER | Signs::HYPHEN | Signs::SPACE) && matches!(signs.len, UUID | MAC)
        || signs.only(Signs::DIGIT | Signs::LETTER | Signs::HYPHEN) && signs.len > UUID
        || signs.only(Signs::DIGIT | Signs::LETTER)
            && signs.digits()
            && signs.letters()
            && signs.len >= SHORTEST_HASH
            && signs.len.is_multiple_of(HASHED)
}

/// The groups of a UUID and of the address of a device, with the hyphens between them.
const UUID: usize = 36;
const MAC: usize = 17;

/// The addresses of devices; without any mark, nothing else in a network is shorter.
const SHORTEST_HASH: usize = 12;
/// Hexadecimal digits come by so many, or a multiple of them.
const HASHED: usize = 4;

/// What programs and networks call things by: mail, addresses, hashes, UUIDs.
pub(super) fn look(text: &str) -> Option<Kind> {
    let has = |mark: u8| text.as_bytes().contains(&mark);
    if has(b'@') && is_email(text) {
        return Some(Kind::new(Code::Email, Proof, ""));
    }
    if is_uuid(text) {
        return Some(Kind::new(Code::Uuid, Proof, ""));
    }
    if let Some(name) = address(text).or_else(|| address(IP.behind(text)?)) {
        return Some(Kind::new(Code::NetworkAddress, Proof, name));
    }
    if let Some(name) = hash(text) {
        return Some(Kind::new(Code::Hash, Proof, name));
    }
    if let Some((code, name)) = scattered(text) {
        return Some(Kind::new(code, Strong, name));
    }
    if has(b'.') { link(text) } else { None }
}

/// Whether a text is an address of mail, behind its label or the name of somebody.
fn is_email(text: &str) -> bool {
    const LABELS: Labels = Labels::new(&["email", "e-mail", "mail", "mailto", "邮箱", "почта"]);
    // An address may begin with one of these words itself.
    let text = LABELS.behind(text).filter(|text| !text.starts_with('@')).unwrap_or(text);
    // `Lin <lin@example.com>`: the name of somebody may stand in front.
    let named = text.strip_suffix('>').unwrap_or(text).rsplit_once('<');
    let text = named.filter(|(name, _)| !name.contains(char::is_numeric)).map_or(text, |(_, address)| address);
    text.split_once('@').is_some_and(|(local, domain)| {
        // Some write it with a blank on both sides, so that no program gathers it.
        let (local, domain) = match (local.strip_suffix(' '), domain.strip_prefix(' ')) {
            (Some(local), Some(domain)) => (local, domain),
            _ => (local, domain),
        };
        !local.is_empty()
            && local.chars().all(|c| c.is_alphanumeric() || "!#$%&'*+/=?^_`{|}~.-".contains(c))
            && is_domain(domain)
    })
}

/// At least two labels, the last of letters.
fn is_domain(text: &str) -> bool {
    let label = |l: &str| {
        !l.is_empty()
            && l.chars().all(|c| c.is_alphanumeric() || c == '-' || c == '_')
            && !l.starts_with('-')
            && !l.ends_with('-')
    };
    text.rsplit_once('.').is_some_and(|(rest, top)| {
        top.chars().count() >= 2 && top.chars().all(char::is_alphabetic) && rest.split('.').all(label)
    })
}

/// In groups of 8-4-4-4-12, or in one piece with the version and the variant of RFC 9562 in their places.
fn is_uuid(text: &str) -> bool {
    let text = text.strip_prefix("urn:uuid:").unwrap_or(text);
    let text = text.strip_prefix('{').and_then(|t| t.strip_suffix('}')).unwrap_or(text);
    let bytes = text.as_bytes();
    match bytes.len() {
        36 => bytes.iter().enumerate().all(|(i, b)| match i {
            8 | 13 | 18 | 23 => matches!(b, b'-' | b' ') && *b == bytes[8],
            _ => b.is_ascii_hexdigit(),
        }),
        32 => {
            is_hex(text)
                && matches!(bytes[12], b'1'..=b'8')
                && matches!(bytes[16], b'8' | b'9' | b'a' | b'b' | b'A' | b'B')
        }
        _ => false,
    }
}

/// Hexadecimal digits, a letter and a figure at least, all letters of one case.
fn is_hex(text: &str) -> bool {
    let has = |test: fn(&u8) -> bool| text.as_bytes().iter().any(test);
    text.bytes().all(|b| b.is_ascii_hexdigit())
        && has(u8::is_ascii_digit)
        && has(u8::is_ascii_lowercase) != has(u8::is_ascii_uppercase)
}

/// What stands in front of the address of a host.
const IP: Labels = Labels::new(&["ip", "ip address", "ip-address", "ip addr", "ipv4", "ipv6", "ip地址"]);

/// The kind of a network address, with or without its port.
fn address(text: &str) -> Option<&'static str> {
    let (host, port) = text.rsplit_once([':', '/']).unwrap_or((text, "0"));
    if text.starts_with(|c: char| c.is_ascii_digit()) && host.parse::<Ipv4Addr>().is_ok() && port.parse::<u16>().is_ok()
    {
        return Some("IPv4");
    }
    let v6 = text.strip_prefix('[').and_then(in_brackets).unwrap_or(text);
    if v6.contains(':') && v6.parse::<Ipv6Addr>().is_ok() {
        return Some("IPv6");
    }
    let groups = |sign: char, count: usize, width: usize| {
        text.len() == count * width + count - 1
            && text.split(sign).count() == count
            && text.split(sign).all(|g| g.len() == width && g.bytes().all(|b| b.is_ascii_hexdigit()))
    };
    (groups(':', 6, 2) || groups('-', 6, 2) || groups('.', 3, 4) && text.bytes().any(|b| b.is_ascii_alphabetic()))
        .then_some("MAC")
}

/// The address in front of the bracket that closes, behind which nothing but a port may stand: `[2001:db8::1]:443`.
fn in_brackets(text: &str) -> Option<&str> {
    let (host, rest) = text.split_once(']')?;
    let port = |rest: &str| rest.strip_prefix(':').is_some_and(|port| port.parse::<u16>().is_ok());
    (rest.is_empty() || port(rest)).then_some(host)
}

/// The kind of a hash, with or without its name.
fn hash(text: &str) -> Option<&'static str> {
    let (name, text) = text.split_once([':', '-']).unwrap_or(("", text));
    let text = text.strip_prefix("0x").unwrap_or(text);
    let known =
        ["", "md5", "sha1", "sha224", "sha256", "sha384", "sha512"].iter().any(|n| n.eq_ignore_ascii_case(name));
    if !known || !is_hex(text) {
        return None;
    }
    match text.len() {
        // An identifier of MongoDB begins with its time in seconds: these are the years 2008 to 2042.
        24 if matches!(&text.as_bytes()[..1], b"5" | b"6" | b"7") && text.bytes().any(|b| b.is_ascii_lowercase()) => {
            Some("ObjectId")
        }
        32 => Some("MD5"),
        40 => Some("SHA-1"),
        56 | 64 | 96 | 128 => Some("SHA-2"),
        _ => None,
    }
}

/// Hexadecimal digits whose letters and figures take turns as those of no number do: the address of a device, or half
/// of a long identifier.
fn scattered(text: &str) -> Option<(Code, &'static str)> {
    const TURNS: usize = 6;
    let (code, name) = match text.len() {
        12 => (Code::NetworkAddress, "MAC"),
        16 => (Code::Hash, ""),
        _ => return None,
    };
    let turns = text.as_bytes().windows(2).filter(|pair| pair[0].is_ascii_digit() != pair[1].is_ascii_digit()).count();
    (is_hex(text) && turns >= TURNS).then_some((code, name))
}

/// Endings of the hosts that shops and carriers use.
const TOP_DOMAINS: &[&str] = &[
    "com", "net", "org", "cn", "io", "co", "uk", "de", "fr", "es", "it", "nl", "pl", "ru", "br", "us", "ca", "au",
    "jp", "kr", "in", "eu", "info", "shop",
];

/// A web address in which no number stands that could be the parcel's.
fn link(text: &str) -> Option<Kind> {
    let scheme =
        ["https://", "http://", "www.", "HTTPS://", "HTTP://", "WWW."].iter().find_map(|s| text.strip_prefix(s));
    let rest = scheme.unwrap_or(text);
    let host = rest.split(['/', '?', '#', ':']).next().unwrap_or(rest);
    if !is_domain(host) || text.contains(char::is_whitespace) {
        return None;
    }
    let number = |token: &str| token.len() >= 8 && token.bytes().filter(u8::is_ascii_digit).count() >= 4;
    if rest[host.len()..].split(|c: char| !c.is_ascii_alphanumeric()).any(number) {
        return None;
    }
    if scheme.is_some() {
        return Some(Kind::new(Code::LinkWithoutNumber, Proof, ""));
    }
    // Without a scheme `box.large` is no host.
    let top = host.rsplit('.').next().unwrap_or("");
    (TOP_DOMAINS.iter().any(|t| t.eq_ignore_ascii_case(top)) && host.bytes().any(|b| b.is_ascii_lowercase()))
        .then_some(Kind::new(Code::LinkWithoutNumber, Strong, ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(text: &str) -> Option<Code> {
        look(text).map(|k| k.code)
    }

    #[test]
    fn each_by_its_form() {
        for (text, expected) in [
            ("someone+parcels@mail.example.co.uk", Code::Email),
            ("mailto:a@b.de", Code::Email),
            ("email: lin@example.com", Code::Email),
            ("mail@example.com", Code::Email),
            ("Lin Wang <lin@example.com>", Code::Email),
            ("001A2B3C4D5E", Code::NetworkAddress),
            ("3EE443659F7E31BF", Code::Hash),
            ("550e8400-e29b-41d4-a716-446655440000", Code::Uuid),
            ("{550E8400-E29B-41D4-A716-446655440000}", Code::Uuid),
            ("550e8400e29b41d4a716446655440000", Code::Uuid),
            ("192.168.0.1", Code::NetworkAddress),
            ("IP 192.168.1.10", Code::NetworkAddress),
            ("10.0.0.1:8080", Code::NetworkAddress),
            ("IP 67.232.167.108", Code::NetworkAddress),
            ("IP address: 156.30.87.191", Code::NetworkAddress),
            ("2001:db8::1", Code::NetworkAddress),
            ("[2001:db8::1]:443", Code::NetworkAddress),
            ("00:1A:2b:3c:4D:5e", Code::NetworkAddress),
            ("001a.2b3c.4d5e", Code::NetworkAddress),
            ("d41d8cd98f00b204e9800998ecf8427e", Code::Hash),
            ("da39a3ee5e6b4b0d3255bfef95601890afd80709", Code::Hash),
            ("5f2b8c0de4b0a1d2c3e4f506", Code::Hash),
            ("https://example.com/orders", Code::LinkWithoutNumber),
            ("www.17track.net", Code::LinkWithoutNumber),
            ("track.yw56.com.cn/en", Code::LinkWithoutNumber),
        ] {
            assert_eq!(code(text), Some(expected), "{text}");
        }
    }

    #[test]
    fn what_only_resembles_them() {
        for text in [
            "RB123456785GB",
            "986.578.788.855",
            "1Z999AA10123456784",
            "9400111206206406260787",
            "4201002334249200190132607600833457",
            "a@b",
            "@",
            "https://t.17track.net/en#nums=RB123456785GB",
            "https://www.ups.com/track?tracknum=1Z999AA10123456784",
            "GM9E44608A27984866BA2D",
            "12345678901234567890123456789012",
            "10:30",
            "IP 986578788855",
            "1.2.3",
        ] {
            assert_eq!(code(text), None, "{text}");
        }
    }
}
