//! A valid number of which there is nothing to say costs no allocation, whether it is classified or diagnosed.

use allocation_counter::measure;
use tracklint::{CARRIERS, Verdict, classify, diagnose, is_valid};

#[test]
fn a_clean_number_costs_no_allocation() {
    assert_eq!(measure(|| drop(std::hint::black_box(Box::new(1)))).count_total, 1, "the counter counts");
    let (mut valid, mut suspicious) = (0, Vec::new());
    for number in CARRIERS.iter().flat_map(|c| c.formats).flat_map(|f| f.valid) {
        // A plausible number that resembles something else takes the long way; a valid one does not, unless its
        // punctuation is its own or there is something to say of it.
        let d = diagnose(number);
        let plain = number.bytes().all(|b| b.is_ascii_alphanumeric()) && d.findings().is_empty();
        if d.verdict() != Verdict::Valid || !plain {
            continue;
        }
        valid += 1;
        let cost = measure(|| {
            let d = diagnose(number);
            assert!(d.canonical() == Some(number) && d.best().is_some());
            assert!(is_valid(number) && classify(number).is_some());
        });
        if cost.count_total > 0 {
            suspicious.push(number);
        }
    }
    // Digits that end in zeros are looked at again, because a spreadsheet leaves them so.
    assert!(suspicious.iter().all(|n| n.ends_with('0')) && suspicious.len() * 50 < valid, "{suspicious:?}");
    assert!(valid > 100, "{valid} valid samples");
}
