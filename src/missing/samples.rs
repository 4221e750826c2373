//! Numbers that documentation prints and people copy, and the accounts of carriers' test systems.

use crate::canon::Compact;
use crate::finding::{Code, Severity};
use crate::matcher::{self, Fit};

/// A number printed as an example.
struct Sample {
    number: &'static str,
    /// Whether the check digit of a carrier agrees; then it may be meant, and is only remarked upon.
    passes: bool,
}

/// The sample with this number, or the test account that it belongs to.
pub(super) fn look(number: &Compact) -> Option<(Code, Severity)> {
    let text = number.text();
    let key = key(&number.bytes, number.len);
    if MAY_BE_SAMPLE[key / 64] >> (key % 64) & 1 == 1
        && let Ok(i) = SAMPLES.binary_search_by(|s| s.number.as_bytes().cmp(text))
    {
        let severity = if SAMPLES[i].passes { Severity::Note } else { Severity::Error };
        return Some((Code::DocumentationSample, severity));
    }
    let account = text.first_chunk() == Some(TEST_ACCOUNT);
    // Most of those that the manuals print have a wrong check digit.
    let wrong = || !matcher::find(number).iter().any(|fit: Fit| fit.check == Some(true));
    account.then(|| (Code::TestNumber, if wrong() { Severity::Error } else { Code::TestNumber.severity() }))
}

/// The shipper number under which the manuals of UPS print their test numbers (UPS Tracking Web Service Developer
/// Guide, appendix).
const TEST_ACCOUNT: &[u8; 8] = b"1Z12345E";

/// A number that documents print, and whether its check digit is right.
const fn printed(number: &'static str, passes: bool) -> Sample {
    Sample { number, passes }
}

/// In the order of their characters. Sources:
/// - `FedEx`: "Mock tracking numbers" of the `FedEx` Web Services Developer Guide and of the Track API;
/// - USPS: the examples beside the box of <https://tools.usps.com/go/TrackConfirmAction_input>;
/// - DHL Paket: the shipments of the sandbox, developer.dhl.com, Parcel DE Tracking;
/// - DHL Express: examples of the `MyDHL` API reference, and the pieces of those of Shipment Tracking (Unified);
/// - `EasyPost`: the tracking codes of its test mode, docs.easypost.com, Trackers;
/// - UPS: examples of the rate guides and the developer kit;
/// - 17TRACK: examples of <https://api.17track.net/en/doc>;
/// - Royal Mail: example responses of the Tracking API.
const SAMPLES: &[Sample] = &[
    // DHL Paket
    printed("00340434161094015902", true),
    printed("00340434161094022115", true),
    printed("00340434161094027318", true),
    printed("00340434161094032954", true),
    printed("00340434161094038253", true),
    printed("00340434161094042557", true),
    // FedEx
    printed("020207021381215", true),
    printed("039813852990618", true),
    printed("070358180009382", true),
    printed("076288115212522", true),
    // Royal Mail
    printed("090367574000000FE1E1B", false),
    // FedEx
    printed("122816215025810", true),
    printed("149331877648230", true),
    // UPS
    printed("1Z9999W99999999999", false),
    printed("1Z999AA10123456784", true),
    // FedEx
    printed("231300687629630", true),
    // DHL Express
    printed("2775523063", true),
    // FedEx
    printed("377101283611590", true),
    printed("403934084723025", true),
    printed("449044304137821", true),
    // DHL Express
    printed("4818240420", true),
    printed("5584773180", true),
    // FedEx
    printed("568838414941", true),
    printed("581190049992", true),
    printed("797615467620", true),
    printed("797806677146", true),
    printed("843119172384577", true),
    printed("852426136339213", true),
    // USPS
    printed("9202100000000000000000", false),
    // FedEx
    printed("920241085725456", true),
    // USPS
    printed("9205500000000000000000", false),
    printed("9208800000000000000000", false),
    printed("9270100000000000000000", false),
    printed("9303300000000000000000", false),
    // DHL Express
    printed("9356579890", true),
    // USPS
    printed("9400100000000000000000", false),
    printed("9407300000000000000000", false),
    // FedEx
    printed("957794015041323", true),
    // EasyPost
    printed("EZ1000000001", false),
    printed("EZ2000000002", false),
    printed("EZ3000000003", false),
    printed("EZ4000000004", false),
    printed("EZ5000000005", false),
    printed("EZ6000000006", false),
    printed("EZ7000000007", false),
    // Royal Mail
    printed("FQ087430672GB", true),
    // DHL Express
    printed("JD014600002708681600", false),
    printed("JD014600006281230704", false),
    // 17TRACK
    printed("RR123456789CN", false),
];

const KEYS: usize = 1024;

/// A few bits of a number, cheap to take.
const fn key(text: &[u8; 64], n: usize) -> usize {
    let (last, half, quarter) = (text[(n - 1) % 64], text[n / 2 % 64], text[n / 4 % 64]);
    let bits = (last as usize * 37) ^ (half as usize * 101) ^ (quarter as usize * 59) ^ (n * 11);
    bits % KEYS
}

/// Which keys occur among the samples: nearly every other number is done with after one look.
const MAY_BE_SAMPLE: [u64; KEYS / 64] = {
    let mut bits = [0; KEYS / 64];
    let mut i = 0;
    while i < SAMPLES.len() {
        let (mut text, number) = ([0; 64], SAMPLES[i].number.as_bytes());
        text.split_at_mut(number.len()).0.copy_from_slice(number);
        let k = key(&text, number.len());
        bits[k / 64] |= 1 << (k % 64);
        i += 1;
    }
    bits
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::matcher::find;

    #[test]
    fn samples_are_sorted_and_found() {
        assert!(SAMPLES.is_sorted_by(|a, b| a.number < b.number));
        for s in SAMPLES {
            let number = Compact::of(s.number.as_bytes()).expect(s.number);
            let severity = if s.passes { Severity::Note } else { Severity::Error };
            assert_eq!(look(&number), Some((Code::DocumentationSample, severity)), "{}", s.number);
        }
    }

    #[test]
    fn a_sample_passes_exactly_when_a_check_digit_agrees() {
        for s in SAMPLES {
            let number = Compact::of(s.number.as_bytes()).expect(s.number);
            let proven = find(&number).iter().any(|f| f.accepted() && f.check.is_some());
            assert_eq!(proven, s.passes, "{}", s.number);
        }
    }

    #[test]
    fn test_accounts_are_named() {
        for (text, severity) in [("1Z12345E1512345676", Severity::Warning), ("1Z12345E0205271688", Severity::Error)] {
            let number = Compact::of(text.as_bytes()).expect("clean");
            assert_eq!(look(&number), Some((Code::TestNumber, severity)), "{text}");
        }
    }
}
