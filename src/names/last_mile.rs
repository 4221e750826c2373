//! Channels of lines that are called after the carrier which delivers at their end: 美国专线-UPS派, 尾程UPS.

use super::resolve;
use crate::rule::Carrier;

/// What stands in front of whoever delivers for a line.
const IN_FRONT: &[&str] =
    &["专线", "專線", "海派", "空派", "卡派", "快船", "海运", "海運", "空运", "空運", "尾程", "末端"];
/// What stands behind.
const BEHIND: &[&str] = &["派", "尾程", "配送"];

/// Whether a name that stands for a carrier calls a channel which that carrier only delivers for: a parcel of it may
/// still have the number of its line.
pub(crate) fn delivers_for_a_line(name: &str, carrier: &Carrier) -> bool {
    let names_it = |part: &str| resolve(part).is_some_and(|named| named == carrier);
    let in_front = |word: &&str| name.split_once(*word).is_some_and(|(_, rest)| names_it(rest));
    let behind = |word: &&str| name.split_once(*word).is_some_and(|(front, _)| names_it(front));
    IN_FRONT.iter().any(in_front) || BEHIND.iter().any(behind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_channel_is_called_after_who_delivers() {
        for (name, line) in [
            ("美国专线-UPS派", true),
            ("USPS派送", true),
            ("尾程UPS", true),
            ("海派-UPS", true),
            ("UPS", false),
            ("DHL专线", false),
            ("海派", false),
            ("中国邮政专线挂号", false),
        ] {
            let called = resolve(name).is_some_and(|carrier| delivers_for_a_line(name, carrier));
            assert_eq!(called, line, "{name}");
        }
    }
}
