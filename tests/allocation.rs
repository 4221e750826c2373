//! A clean number costs no allocation, whether it is classified or diagnosed.

use allocation_counter::measure;
use tracklint::{CARRIERS, Verdict, classify, diagnose, is_valid};

#[test]
fn a_clean_number_costs_no_allocation() {
    assert_eq!(measure(|| drop(std::hint::black_box(Box::new(1)))).count_total, 1, "the counter counts");
    let mut valid = 0;
    for number in CARRIERS.iter().flat_map(|c| c.formats).flat_map(|f| f.valid) {
        // A plausible number that resembles something else takes the long way; a valid one does not, unless its
        // punctuation is its own.
        if diagnose(number).verdict() != Verdict::Valid || !number.bytes().all(|b| b.is_ascii_alphanumeric()) {
            continue;
        }
        valid += 1;
        let cost = measure(|| {
            let d = diagnose(number);
            assert!(d.canonical() == Some(number) && d.best().is_some());
            assert!(is_valid(number) && classify(number).is_some());
        });
        assert_eq!(cost.count_total, 0, "{number}");
    }
    assert!(valid > 100, "{valid} valid samples");
}
