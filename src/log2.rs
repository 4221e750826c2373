//! Base-two logarithms of small counts, which `core` cannot compute: the compiler does.

/// The logarithm of a count of characters, at most [`SYMBOLS`]; of none it is that of one.
pub(crate) fn log2(count: u32) -> f64 {
    TABLE[(count as usize).min(SYMBOLS)]
}

/// Digits and uppercase letters together.
const SYMBOLS: usize = 36;

static TABLE: [f64; SYMBOLS + 1] = {
    let mut table = [0.0; SYMBOLS + 1];
    let mut n = 1;
    while n <= SYMBOLS {
        table[n] = of(n as f64);
        n += 1;
    }
    table
};

/// Squaring doubles a logarithm, so each square tells one binary digit of it.
const fn of(count: f64) -> f64 {
    let (mut rest, mut log, mut digit) = (count, 0.0, 1.0);
    while rest >= 2.0 {
        rest /= 2.0;
        log += 1.0;
    }
    let mut left = f64::MANTISSA_DIGITS;
    while left > 0 {
        rest *= rest;
        digit /= 2.0;
        if rest >= 2.0 {
            rest /= 2.0;
            log += digit;
        }
        left -= 1;
    }
    log
}

#[cfg(all(test, feature = "std"))]
mod tests {
    use super::*;

    #[test]
    fn logarithms_are_those_of_the_library() {
        for count in 1..=SYMBOLS as u32 {
            assert!((log2(count) - f64::from(count).log2()).abs() < 1e-12, "{count}");
        }
        assert_eq!(log2(0).to_bits(), 0.0f64.to_bits());
    }
}
