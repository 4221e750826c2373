//! The brand that is heard in a text which is none as a whole: behind a country, a channel or other words (`DE_DHL`,
//! 海外仓-DHL, `Versand per DHL`), or in front of Chinese ones (DHL小包).

use alloc::string::String;

use super::brands::{Shared, known, spelled};
use super::places::post;
use super::resolve::{end_of_script, exact, service, words};
use super::within::{LONGEST, SIGNS, channel, joined, spoken};
use crate::fold::fold;
use crate::rule::Carrier;
use crate::script::is_han;

/// The brand that a text names behind or in front of something, where it led to this carrier. A text that is a name of
/// its own is no brand.
pub(super) fn heard(text: &str, carrier: &Carrier) -> Option<&'static Shared> {
    if text.len() > LONGEST {
        return None;
    }
    let folded: String = fold(text).collect();
    // Many services are called after a post that is a brand.
    if let Some(of_post) = post(&folded).and_then(known).filter(|shared| shared.1.covers(carrier)) {
        return Some(of_post);
    }
    if exact(&folded).is_some() || service(text).is_some() {
        return None;
    }
    let own = |shared: &&'static Shared| shared.1.stands_for(carrier);
    if let Some(run) = joined(text).into_iter().find(|run| spoken(&fold(run).collect::<String>())) {
        return spelled(run).filter(own);
    }
    text.split(SIGNS).find_map(|part| behind_words(part, carrier).or_else(|| glued(part).filter(own)))
}

/// `Kurier DPD`, `UK DHL Next Day`, `香港FedEx IE`.
fn behind_words(part: &str, carrier: &Carrier) -> Option<&'static Shared> {
    let mut rest = part;
    while let Some(word) = words(rest).next() {
        rest = &rest[rest.find(word)?..];
        let piece = &word[..end_of_script(word)];
        let touching = || if piece == word { None } else { spelled(piece) };
        let found = spelled(rest).or_else(touching).filter(|shared| shared.1.stands_for(carrier));
        if found.is_some() {
            return found;
        }
        rest = &rest[piece.len()..];
    }
    None
}

/// 香港DHL, 极兔普货, `印尼J&T Express`, 荷兰邮政小包.
fn glued(part: &str) -> Option<&'static Shared> {
    let folded: String = fold(part).collect();
    let mut rest = folded.as_str();
    loop {
        if let Some(name) = post(rest) {
            return known(name);
        }
        let Some(end) = channel(rest) else { break };
        rest = &rest[end..];
    }
    let (chinese, latin): (String, String) = rest.chars().partition(|&c| is_han(c));
    let ends = chinese.char_indices().map(|(at, c)| at + c.len_utf8());
    let begun = || ends.rev().find_map(|end| known(&chinese[..end]));
    known(rest).or_else(|| known(&latin)).or_else(begun)
}

#[cfg(test)]
mod tests {
    use crate::names::{brand, resolve, shared};

    #[test]
    fn a_brand_is_heard_behind_a_country_a_channel_and_words_and_in_front_of_chinese() {
        for name in ["DHL", "UPS", "SPX", "InPost", "Aramex", "PostNord", "J&T Express", "极兔"] {
            for text in [
                format!("海外仓-{name}"),
                format!("DE_{name}"),
                format!("Versand per {name}"),
                format!("{name}小包"),
                format!("Standard ({name})"),
                format!("香港{name} IE"),
            ] {
                let carrier = resolve(&text).unwrap();
                assert_eq!(shared(&text, carrier), brand(name), "{text}");
            }
        }
    }

    #[test]
    fn a_company_that_is_named_is_not_its_brand() {
        for (text, id) in [("Versand DHL Express", "dhl-express"), ("UK_DHL_EXPRESS", "dhl-express")] {
            let carrier = resolve(text).unwrap();
            assert_eq!((carrier.id, shared(text, carrier)), (id, None), "{text}");
        }
    }
}
