//! What a character counts in a sum, and the character that a result is printed as.

/// A digit counts as itself; nothing else has a value.
pub(super) const fn digit(c: u8) -> Option<u32> {
    if c.is_ascii_digit() { Some((c - b'0') as u32) } else { None }
}

/// The values of eight digits, a byte each, the first in the lowest; `None` when anything else is among them.
pub(super) const fn eight_digits(text: [u8; 8]) -> Option<u64> {
    let values = u64::from_le_bytes(text) ^ 0x3030_3030_3030_3030;
    // Six more than nine is sixteen: it shows in the upper half of the byte, where no digit has anything.
    let upper = (values.wrapping_add(0x0606_0606_0606_0606) | values) & 0xf0f0_f0f0_f0f0_f0f0;
    if upper == 0 { Some(values) } else { None }
}

/// Digits count as themselves, `A` as 10, up to `Z` as 35.
pub(super) const fn alphanumeric(c: u8) -> Option<u32> {
    match c {
        b'A'..=b'Z' => Some((c - b'A') as u32 + 10),
        _ => digit(c),
    }
}

/// Digits count as themselves, `A` as 2, up to `H` as 9, then `I` as 0 and so on: the ASCII code less 63, mod 10.
pub(super) const fn ups(c: u8) -> Option<u32> {
    match c {
        b'A'..=b'Z' => Some((c as u32 - 63) % 10),
        _ => digit(c),
    }
}

/// Digits count as themselves, a letter as the last digit of its ASCII code: `A` is 65 and counts 5.
pub(super) const fn ascii(c: u8) -> Option<u32> {
    match c {
        b'A'..=b'Z' => Some(c as u32 % 10),
        _ => digit(c),
    }
}

/// The last digit of `n`, as it is printed.
pub(super) const fn last_digit(n: u32) -> u8 {
    b'0' + (n % 10) as u8
}

/// The digit that completes `sum` to a multiple of ten, as it is printed.
pub(super) const fn complement(sum: u32) -> u8 {
    last_digit(10 - sum % 10)
}

/// A value below 36, as [`alphanumeric`] reads it.
pub(super) const fn character(n: u32) -> u8 {
    if n < 10 { b'0' + n as u8 } else { b'A' + (n - 10) as u8 }
}

/// What a letter or digit counts where [`ups`] asks, and [`NO_VALUE`] for anything else.
pub(super) const UPS: [u8; 256] = {
    let mut values = [NO_VALUE; 256];
    let mut c = 0;
    while c < 256 {
        if let Some(value) = ups(c as u8) {
            values[c] = value as u8;
        }
        c += 1;
    }
    values
};

/// More than any value, in a bit that no value has.
pub(super) const NO_VALUE: u8 = 0x80;

/// The digits of `body` times `weights`. The last weight belongs to the last digit; they repeat to the left.
pub(super) const fn weighted(body: &[u8], weights: &[u8]) -> Option<u32> {
    if weights.is_empty() {
        return None;
    }
    let mut sum = 0;
    let (mut i, mut w) = (body.len(), weights.len());
    while i > 0 {
        i -= 1;
        w = if w == 0 { weights.len() - 1 } else { w - 1 };
        let Some(value) = digit(body[i]) else { return None };
        sum += value * weights[w] as u32;
    }
    Some(sum)
}
