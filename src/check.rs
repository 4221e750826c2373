//! stub
use crate::rule::Set;
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Remainder {
    Postal,
    Zero,
    X,
}
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Check {
    None,
    S10,
    Gs1,
    Gs1After(&'static str),
    Gs1Plus(u8),
    Gs1Ascii,
    Ups,
    Luhn,
    Mod7,
    FedEx,
    Mod11 {
        weights: &'static [u8],
        remainder: Remainder,
    },
    Mod10 {
        weights: &'static [u8],
        complement: bool,
    },
    Mod37_36,
    Mod23Letter,
    SfFold,
    Crc4,
    Iso6346,
    Either(&'static Check, &'static Check),
    /// Two check characters by one rule: byte `first` of the body answers for all before it, the last character of
    /// the number for all behind that byte (Mondial Relay).
    TwoKeys {
        check: &'static Check,
        first: u8,
    },
}
const fn v(c: u8) -> u32 {
    if c.is_ascii_digit() { (c - 48) as u32 } else { (c - 55) as u32 }
}
const fn d(n: u32) -> Option<u8> {
    Some(b'0' + (n % 10) as u8)
}
#[allow(missing_docs)]
impl Check {
    pub const fn expected(self, b: &[u8]) -> Option<u8> {
        let n = b.len();
        let mut i = 0;
        let mut s = 0u32;
        match self {
            Check::None => None,
            Check::S10 => {
                if n != 8 {
                    return None;
                }
                let w = [8, 6, 4, 2, 3, 5, 9, 7];
                while i < 8 {
                    s += v(b[i]) * w[i];
                    i += 1;
                }
                let r = 11 - s % 11;
                d(if r == 10 {
                    0
                } else if r == 11 {
                    5
                } else {
                    r
                })
            }
            Check::Gs1 | Check::Gs1After(_) | Check::Gs1Plus(_) | Check::Gs1Ascii => {
                while i < n {
                    let c = b[n - 1 - i];
                    let x = if c.is_ascii_digit() { v(c) } else { (c % 10) as u32 };
                    s += x * if i % 2 == 0 { 3 } else { 1 };
                    i += 1;
                }
                match self {
                    Check::Gs1After(p) => {
                        let p = p.as_bytes();
                        while i < n + p.len() {
                            s += v(p[n + p.len() - 1 - i]) * if i % 2 == 0 { 3 } else { 1 };
                            i += 1;
                        }
                    }
                    Check::Gs1Plus(k) => s += k as u32,
                    _ => {}
                }
                d(10 - s % 10)
            }
            Check::Ups => {
                while i < n {
                    let c = b[i];
                    let x = if c.is_ascii_digit() { v(c) } else { ((c - 63) % 10) as u32 };
                    s += x * if i % 2 == 0 { 1 } else { 2 };
                    i += 1;
                }
                d(10 - s % 10)
            }
            Check::Luhn => {
                while i < n {
                    let mut x = v(b[n - 1 - i]);
                    if i % 2 == 0 {
                        x *= 2;
                        if x > 9 {
                            x -= 9;
                        }
                    }
                    s += x;
                    i += 1;
                }
                d(10 - s % 10)
            }
            Check::Mod7 => {
                while i < n {
                    s = (s * 10 + v(b[i])) % 7;
                    i += 1;
                }
                d(s)
            }
            Check::FedEx => {
                let w = [1, 3, 7];
                while i < n {
                    s += v(b[n - 1 - i]) * w[i % 3];
                    i += 1;
                }
                d(s % 11 % 10)
            }
            Check::Mod11 { weights, remainder } => {
                while i < n {
                    s += v(b[n - 1 - i]) * weights[weights.len() - 1 - i % weights.len()] as u32;
                    i += 1;
                }
                let r = 11 - s % 11;
                match remainder {
                    Remainder::Postal => d(if r == 10 {
                        0
                    } else if r == 11 {
                        5
                    } else {
                        r
                    }),
                    Remainder::Zero => d(if r >= 10 { 0 } else { r }),
                    Remainder::X => {
                        if r == 10 {
                            Some(b'X')
                        } else {
                            d(if r == 11 { 0 } else { r })
                        }
                    }
                }
            }
            Check::Mod10 { weights, complement } => {
                while i < n {
                    let c = b[i];
                    let x = if c.is_ascii_digit() { v(c) } else { ((c - 63) % 10) as u32 };
                    s += x * weights[i % weights.len()] as u32;
                    i += 1;
                }
                d(if complement { 10 - s % 10 } else { s % 10 })
            }
            Check::Mod37_36 => {
                let mut p = 36;
                while i < n {
                    p = (p + v(b[i])) % 36;
                    if p == 0 {
                        p = 36;
                    }
                    p = p * 2 % 37;
                    i += 1;
                }
                let r = (37 - p) % 36;
                Some(if r < 10 { b'0' + r as u8 } else { b'A' + (r - 10) as u8 })
            }
            Check::Mod23Letter => {
                while i < n {
                    s += b[i] as u32;
                    i += 1;
                }
                Some(b"TRWAGMYFPDXBNJZSQVHLCKE"[(s % 23) as usize])
            }
            Check::SfFold => {
                while i < n {
                    let p = v(b[n - 1 - i]) * (2 * i as u32 + 1);
                    s += p / 10 + p % 10;
                    i += 1;
                }
                d(10 - s % 10)
            }
            Check::Crc4 => {
                let mut r = 0u32;
                while i <= n {
                    let c = if i < n { b[i] } else { 0 };
                    let mut k = 0;
                    while k < if i < n { 8 } else { 4 } {
                        r = (r << 1) | ((c >> (7 - k)) & 1) as u32;
                        if r & 16 != 0 {
                            r ^= 0b10011;
                        }
                        k += 1;
                    }
                    i += 1;
                }
                Some(if r < 10 { b'0' + r as u8 } else { b'A' + (r - 10) as u8 })
            }
            Check::Iso6346 => None,
            Check::Either(a, _) => a.expected(b),
            Check::TwoKeys { check, first } => {
                let Some((before, rest)) = b.split_at_checked(first as usize) else { return None };
                let [key, behind @ ..] = rest else { return None };
                if check.accepts(before, *key) { check.expected(behind) } else { None }
            }
        }
    }
    pub const fn accepts(self, b: &[u8], c: u8) -> bool {
        if let Check::Either(a, z) = self {
            return a.accepts(b, c) || z.accepts(b, c);
        }
        match self.expected(b) {
            Some(e) => e == c,
            None => false,
        }
    }
    pub const fn factor(self) -> u32 {
        match self {
            Check::None => 1,
            Check::Mod37_36 => 36,
            Check::Mod23Letter => 23,
            Check::Crc4 => 16,
            _ => 10,
        }
    }
    pub const fn name(self) -> &'static str {
        "stub"
    }
    pub const fn range(self) -> Set {
        Set::ALNUM
    }
}
