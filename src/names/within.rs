//! The name of a carrier behind what somebody put in front of it: a warehouse, a channel, a city, a country, a kind of
//! delivery.

use alloc::string::String;
use alloc::vec::Vec;

use super::places::post;
use super::resolve::{by_beginning, by_first_words, by_script, end_of_script, exact, of_post, service, words};
use super::{INDEX, brands, place};
use crate::fold::fold;
use crate::rule::Carrier;

/// What parts the name of a channel from that of its carrier.
pub(super) const SIGNS: &[char] =
    &['-', '–', '—', '_', '/', '／', '(', ')', '（', '）', '[', ']', '【', '】', ':', '：', '|', '·', ',', '，', '+'];

/// What Chinese sellers write in front of a carrier, besides countries.
const CHANNELS: &[&str] = &[
    "线下",
    "线上",
    "海外仓",
    "仓",
    "直发",
    "自发",
    "国内",
    "国际",
    "尾程",
    "速卖通",
    "亚马逊",
    "深圳",
    "广州",
    "义乌",
    "上海",
    "北京",
    "东莞",
    "泉州",
    "厦门",
    "杭州",
    "宁波",
    "福州",
    "南京",
    "苏州",
    "武汉",
    "成都",
    "青岛",
];

/// Nobody writes so much in front of a carrier.
pub(super) const LONGEST: usize = 128;
/// No name is made of more words.
const MOST_JOINED: usize = 8;

/// Whether a part of a text is the whole name of a carrier.
pub(super) fn names_another(text: &str) -> bool {
    text.split(SIGNS).any(|part| {
        let folded: String = fold(part).collect();
        !folded.is_empty() && spoken(&folded)
    })
}

/// The one carrier that the parts of a text name, where its beginning names none; nobody where two are named. A
/// marketplace that moves nothing stands for nobody here.
pub(super) fn within(text: &str) -> Option<&'static Carrier> {
    if text.len() > LONGEST {
        return None;
    }
    let whole = |run: &str| whole(&fold(run).collect::<String>());
    let joined = joined(text).into_iter().filter_map(whole).find(|carrier| !carrier.moves_nothing());
    if joined.is_some() {
        return joined;
    }
    let mut found: Option<&'static Carrier> = None;
    for part in text.split(SIGNS).map(str::trim).filter(|part| !part.is_empty()) {
        let Some(carrier) = named(part).filter(|carrier| !carrier.moves_nothing()) else { continue };
        if found.is_some_and(|other| other != carrier) {
            return None;
        }
        found = Some(carrier);
    }
    found
}

/// The pieces of a text that are several words joined by low lines, the longest first: `AUSTRALIA_POST` in
/// `AU_AUSTRALIA_POST_EMS`.
pub(super) fn joined(text: &str) -> Vec<&str> {
    let starts: Vec<usize> = core::iter::once(0).chain(text.match_indices('_').map(|(at, _)| at + 1)).collect();
    let ends: Vec<usize> = text.match_indices('_').map(|(at, _)| at).chain([text.len()]).collect();
    let mut out: Vec<&str> = Vec::new();
    for length in (2..=ends.len().min(MOST_JOINED)).rev() {
        // What stands in front is rather a country.
        let runs = starts.iter().zip(&ends[length - 1..]).rev();
        out.extend(runs.map(|(start, end)| &text[*start..*end]));
    }
    out
}

fn named(part: &str) -> Option<&'static Carrier> {
    let folded: String = fold(part).collect();
    whole(&folded).or_else(|| service(part)).or_else(|| behind_channels(&folded)).or_else(|| behind_words(part))
}

/// The carrier whose name a text is, where the name says enough by itself.
fn whole(folded: &str) -> Option<&'static Carrier> {
    spoken(folded).then(|| brands::company(folded).or_else(|| exact(folded))).flatten()
}

/// Whether a text is a name that says enough by itself, or the name of a brand.
pub(super) fn spoken(folded: &str) -> bool {
    let first = INDEX.partition_point(|named| named.name() < folded);
    let mut named = INDEX[first..].iter().take_while(|named| named.name() == folded);
    named.any(|named| !named.is_weak()) || folded.len() > 2 && brands::company(folded).is_some()
}

/// `深圳云途`, `线下E邮宝`.
fn behind_channels(folded: &str) -> Option<&'static Carrier> {
    let mut rest = folded;
    while let Some(end) = channel(rest) {
        if let Some(name) = post(rest) {
            return of_post(name);
        }
        rest = &rest[end..];
    }
    if rest.chars().count() < 2 {
        return None;
    }
    let whole = || if rest == folded { None } else { brands::company(rest).or_else(|| exact(rest)) };
    whole().or_else(|| by_script(rest)).or_else(|| by_beginning(rest))
}

/// Where a place or a channel ends that a text begins with.
pub(crate) fn channel(text: &str) -> Option<usize> {
    let channel = CHANNELS.iter().filter(|channel| text.starts_with(**channel)).map(|channel| channel.len()).max();
    channel.max(place(text))
}

/// Whether a text is a place or a channel and nothing else.
pub(crate) fn is_channel(text: &str) -> bool {
    channel(text) == Some(text.len())
}

/// `UK Royal Mail 2nd Class`, `Versand per DPD`, `海外仓UPS Ground`: the carrier whose name some of the words are, and no
/// other's.
fn behind_words(part: &str) -> Option<&'static Carrier> {
    let mut found: Option<&'static Carrier> = None;
    let mut rest = part;
    while let Some(word) = words(rest).next() {
        let start = rest.find(word)?;
        rest = &rest[start..];
        // A Chinese word touches the name beside it.
        let piece = &word[..end_of_script(word)];
        let cut = || if piece == word { None } else { touching(piece) };
        if let Some(carrier) = by_first_words(rest).or_else(cut).filter(|carrier| !carrier.moves_nothing()) {
            if found.is_some_and(|other| other != carrier) {
                return None;
            }
            found = Some(carrier);
        }
        rest = &rest[piece.len()..];
    }
    found
}

/// The carrier that a piece of a word names which letters of another script follow, unless it is a place or a channel.
fn touching(piece: &str) -> Option<&'static Carrier> {
    let folded: String = fold(piece).collect();
    if is_channel(&folded) {
        return None;
    }
    whole(&folded).or_else(|| by_beginning(&folded))
}

#[cfg(test)]
mod tests {
    use crate::names::resolve;

    #[test]
    fn a_carrier_is_heard_behind_its_channel() {
        for (text, id) in [
            ("HK-UPS", Some("ups")),
            ("US-USPS Priority", Some("usps")),
            ("谷仓-UPS Ground", Some("ups")),
            ("线下-云途全球专线挂号", Some("yunexpress")),
            ("深圳云途", Some("yunexpress")),
            ("北京燕文物流", Some("yanwen")),
            ("F3-4PX联邮通优先挂号", Some("fourpx")),
            ("线下-顺友-顺邮宝PLUS", Some("sunyou")),
            ("美国海外仓-USPS-GA", Some("usps")),
            ("Standard Shipping (USPS)", Some("usps")),
            ("Economy Delivery (Royal Mail)", Some("royal-mail")),
            ("Livraison Colissimo", Some("colissimo")),
            ("Versand per DPD", Some("dpd")),
            ("UK Royal Mail 2nd Class", Some("royal-mail")),
            ("TEMU-云途-特惠普货", Some("yunexpress")),
            ("EMS - Thailand Post", None),
            ("UK_RoyalMail48", Some("royal-mail")),
            ("CA_CANADA_POST", Some("canada-post")),
            ("AU_AUSTRALIA_POST_EMS", Some("australia-post")),
            ("MEX_CORREOS_DE_MEXICO", Some("correos-de-mexico")),
            ("HK_FOUR_PX_EXPRESS", Some("fourpx")),
            ("CN_ZTO_FREIGHT", Some("zto-freight")),
            ("DE_DHL_PACKET", Some("dhl-express")),
            ("UPSGround", Some("ups")),
            ("海外仓UPS Ground", Some("ups")),
            ("英国Royal Mail 48", Some("royal-mail")),
            ("UPS美国Ground", Some("ups")),
            ("速卖通UPS Ground", Some("ups")),
            ("美国仓USPS或UPS Ground", None),
            ("FedexInternationalPriority", Some("fedex")),
            ("DPD NL", Some("dpd")),
            ("J&T MY", Some("jtexpress-cn")),
            ("Hermes Einrichtungs Service", Some("hermes-de")),
            ("UPS to DHL by sea", Some("ups")),
            ("Sea freight, then UPS or DHL", None),
            ("美国仓", None),
            ("Free shipping", None),
        ] {
            assert_eq!(resolve(text).map(|c| c.id), id, "{text}");
        }
    }
}
