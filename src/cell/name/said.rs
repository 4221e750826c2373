//! A sentence that names a carrier and says how a parcel was sent: `Your parcel was shipped by FedEx, tracking number …`.

use super::{Name, leading, names_one};
use crate::trim::strip_head;

/// The text behind the words of a sentence, where the name of a carrier begins there and none in front.
pub(super) fn behind(text: &str) -> Option<&str> {
    const MOST: usize = 8;
    let mut rest = text;
    for nth in 0..MOST {
        let (word, next) = rest.split_once(char::is_whitespace)?;
        let leads = is_of(LEADING, word);
        // The first word may be that of a name: `Die Post`.
        if !leads && !is_of(SENT, word) || nth == 0 && begins_with(text, |_| true) {
            return None;
        }
        rest = next.trim_start();
        if leads && begins_with(rest, names_one) {
            return Some(rest);
        }
    }
    None
}

/// Whether a text begins with such a name of a carrier, and a word ends where that does.
fn begins_with(text: &str, such: impl Fn(&Name) -> bool) -> bool {
    leading(text).iter().any(|name| such(name) && !text[name.end..].starts_with(char::is_alphanumeric))
}

/// Whether a word is one of these, in whatever case.
fn is_of(lists: &[&[&str]], word: &str) -> bool {
    lists.iter().any(|list| list.iter().any(|known| strip_head(word, known) == Some("")))
}

/// What stands right in front of a name, in lowercase: articles, prepositions, and how a parcel was sent. A list for
/// each language.
const LEADING: &[&[&str]] = &[
    &[
        "the",
        "your",
        "our",
        "my",
        "by",
        "with",
        "via",
        "using",
        "through",
        "per",
        "shipped",
        "sent",
        "dispatched",
        "despatched",
    ],
    &["die", "der", "ihre", "deine", "mit", "durch", "über", "per", "von", "versendet", "versandt", "verschickt"],
    &["par", "avec", "via", "chez", "expédié", "envoyé", "votre"],
    &["por", "con", "mediante", "vía", "enviado", "su", "tu"],
    &["pela", "pelo", "com", "postado", "despachado", "seu", "sua"],
    &["tramite", "spedito", "inviato", "il", "da"],
    &["przez", "kurierem", "pośrednictwem", "wysłano", "nadano"],
    &["met", "door", "verzonden", "verstuurd", "uw"],
    &["отправлено", "отправлен", "отправлена", "доставка", "через", "службой", "курьером", "відправлено"],
    &["med", "skickat", "skickad", "přes", "odesláno", "prin", "expediat", "trimis"],
];

/// What else stands in front of it, in lowercase: what was sent, and by a verb of which tense.
const SENT: &[&[&str]] = &[
    &["order", "parcel", "package", "shipment", "item", "items", "goods", "it", "we", "i"],
    &["was", "is", "were", "are", "has", "have", "been", "will", "be", "now", "delivered", "posted", "mailed"],
    &["sendung", "paket", "bestellung", "wurde", "wird", "ist", "ihr", "dein", "das"],
    &["le", "colis", "commande", "a", "été", "est", "sera", "expédiée", "envoyée", "livré", "livrée"],
    &["el", "pedido", "paquete", "envío", "ha", "sido", "fue", "entregado", "despachado", "enviada"],
    &["o", "a", "foi", "encomenda", "pacote", "objeto"],
    &["pacco", "ordine", "è", "stato", "spedita", "consegnato", "suo", "tuo"],
    &["przesyłka", "paczka", "została", "wysłana", "za"],
    &["je", "pakket", "bestelling", "bezorgd", "zending"],
    &["посылка", "заказ", "ваш", "ваша", "доставлено"],
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_leads_to_the_name_of_a_carrier() {
        for (text, rest) in [
            ("Shipped by FedEx, tracking number 986578788855", Some("FedEx, tracking number 986578788855")),
            ("Your parcel was sent with DHL Express 3318810025", Some("DHL Express 3318810025")),
            ("The FedEx tracking number is 986578788855.", Some("FedEx tracking number is 986578788855.")),
            ("Expédié par FedEx, n° de suivi", Some("FedEx, n° de suivi")),
            ("ENVIADO POR FEDEX", Some("FEDEX")),
            ("Wysłano przez DPD", Some("DPD")),
            // A name that begins with such a word, a common word, an order, a word that nobody knows, and letters of a
            // number.
            ("the Yellow 9865787888", None),
            ("Die Post 990000000000000000", None),
            ("La Poste 1K00000000000", None),
            ("Order DHL 3318810025", None),
            ("Invoice by DHL 3318810025", None),
            ("by DHL3318810025", None),
            ("986578788855 by FedEx", None),
            ("by", None),
            ("", None),
        ] {
            assert_eq!(behind(text), rest, "{text}");
        }
    }
}
