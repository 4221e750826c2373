//! How countries group the digits of their phone numbers.

use crate::foreign::Strength::{self, Fair, Strong, Weak};

/// How a country groups the digits of its numbers, what they begin with, and how much both say together.
struct Plan {
    groups: &'static [u8],
    starts: &'static [&'static str],
    strength: Strength,
}

const fn plan(groups: &'static [u8], starts: &'static [&'static str], strength: Strength) -> Plan {
    Plan { groups, starts, strength }
}

/// The plan and the groups together say what neither says alone; no carrier prints the groups of what is strong.
/// Sources: the national numbering plans under ITU-T E.164, and the formats of libphonenumber 9.0.
const PLANS: &[Plan] = &[
    // Mobiles of Japan and Korea; the large towns of the United Kingdom, and of China.
    plan(&[3, 4, 4], &["070", "080", "090", "050", "010", "011", "016", "020", "023", "024", "028", "029"], Fair),
    plan(&[3, 8], &["010", "02"], Fair),
    // The mobiles and towns of Spain; the large towns of Germany.
    plan(&[3, 2, 2, 2], &["6", "7", "8", "9"], Fair),
    plan(&[3, 8], &["030", "040", "069", "089"], Fair),
    // China's towns, and behind them the number of a desk.
    plan(&[4, 4, 4], &["03", "04", "05", "07", "09"], Fair),
    plan(&[4, 8, 3], &["03", "04", "05", "07", "08", "09"], Strong),
    plan(&[4, 8, 4], &["03", "04", "05", "07", "08", "09"], Strong),
    // The United Kingdom, Germany.
    plan(&[5, 6], &["07", "01"], Fair),
    plan(&[5, 3, 3], &["07", "01"], Fair),
    plan(&[4, 3, 4], &["01", "03", "08"], Fair),
    // Germany, Austria, Pakistan.
    plan(&[4, 7], &["015", "016", "017", "03", "06", "09"], Fair),
    plan(&[4, 8], &["015", "016", "017", "08"], Fair),
    // Brazil: the area, then nine digits that begin with 9.
    plan(&[2, 5, 4], &["1", "2", "3", "4", "5", "6", "7", "8", "9"], Fair),
    // Russia and Kazakhstan with and without what is dialled in front; Turkey.
    plan(&[1, 3, 3, 2, 2], &["83", "84", "87", "88", "89", "73", "74", "77", "79", "05"], Strong),
    plan(&[3, 3, 2, 2], &["9", "05", "02", "03", "04", "06", "07", "08"], Strong),
    plan(&[4, 3, 2, 2], &["05", "02", "03", "04"], Strong),
    plan(&[1, 3, 3, 4], &["05"], Strong),
    // Belarus, with and without what is dialled in front; Hungary; the mobiles of Mexico and of Australia.
    plan(&[1, 3, 3, 2, 2], &["80"], Strong),
    plan(&[2, 2, 3, 2, 2], &["80"], Strong),
    plan(&[2, 1, 3, 4], &["061"], Strong),
    plan(&[3, 2, 4, 4], &["044", "045"], Strong),
    plan(&[4, 3, 3], &["04"], Strong),
    // Calls that cost nothing, or one rate, in New Zealand, the United Kingdom, Australia, Japan and Germany.
    plan(&[4, 3, 3], &["0800", "0508", "1300", "1800", "0120"], Strong),
    plan(&[4, 3, 4], &["0800", "0808", "0845", "0844"], Strong),
    plan(&[4, 1, 6], &["0180"], Strong),
    // Taiwan, Romania, Slovakia, Vietnam, the Philippines.
    plan(&[4, 3, 3], &["09", "07", "03", "05", "08"], Fair),
    plan(&[4, 3, 4], &["09"], Fair),
    // Korea's numbers that hide another; Belgium, in pairs.
    plan(&[4, 4, 4], &["050"], Fair),
    plan(&[4, 2, 2, 2], &["04"], Fair),
    plan(&[4, 4, 4], &["081", "082", "083", "085", "087", "088", "089"], Fair),
    // Ukraine, Israel, the Emirates, South Africa, Thailand, Malaysia, Korea.
    plan(&[3, 3, 4], &["01", "02", "03", "04", "05", "06", "07", "08", "09"], Fair),
    // And the towns of Germany, the mobiles of Italy.
    plan(&[3, 7], &["01", "02", "03", "04", "05", "06", "08", "09", "3"], Fair),
    // The towns of Japan and Korea; the mobiles of the Netherlands.
    plan(&[2, 4, 4], &["02", "03", "04", "05", "06"], Fair),
    plan(&[2, 3, 4], &["02", "03", "04", "08", "09"], Fair),
    plan(&[2, 8], &["02", "06"], Fair),
    // Denmark and Norway, in pairs; the towns of Spain and Poland; the mobiles of Hungary; the towns of Sweden.
    plan(&[2, 2, 2, 2], &["2", "3", "4", "5", "6", "7", "8", "9"], Fair),
    plan(&[2, 3, 2, 2], &["1", "2", "3", "4", "5", "6", "7", "8", "9"], Fair),
    plan(&[2, 2, 3, 4], &["06"], Fair),
    plan(&[2, 3, 3, 2], &["08"], Fair),
    // The mobiles of India behind its code.
    plan(&[2, 10], &["916", "917", "918", "919"], Fair),
    // The same without it, and the large towns of Mexico, in groups that carriers print as well.
    plan(&[5, 5], &["6", "7", "8", "9"], Weak),
    plan(&[2, 4, 4], &["33", "55", "56", "81"], Weak),
];

/// How much the groups of a country say of digits that begin as its numbers do.
pub(super) fn national(number: &[u8], groups: &[u8]) -> Option<Strength> {
    let begins = |plan: &Plan| plan.starts.iter().any(|start| number.starts_with(start.as_bytes()));
    let brazil = || groups != [2, 5, 4] || number[2] == b'9';
    PLANS.iter().find(|plan| plan.groups == groups && begins(plan)).filter(|_| brazil()).map(|plan| plan.strength)
}
