//! A label of a parcel's number that says of which order the parcel is: `Tracking number for your order:`.

use super::Case;
use crate::cell::label;
use crate::finding::{Code, Finding};
use crate::foreign::Foreign;

/// What labels of a number say that is followed, and what they are of: no shop calls the number of an order so.
#[rustfmt::skip]
const FOLLOWED: &[&str] = &[
    "track", "waybill", "awb", "suivi", "sendung", "seguim", "rastre", "guía", "tracciament", "spedizion", "przesył",
    "śledz", "zending", "sporing", "трек",
];

/// Words between such a label and the order that it is of.
#[rustfmt::skip]
const OF: &[&str] = &[
    "of", "for", "to", "your", "my", "our", "the", "this", "zu", "zur", "für", "ihrer", "ihre", "deiner", "deine",
    "meiner", "der", "die", "de", "du", "des", "votre", "vos", "ma", "la", "su", "sus", "tu", "tus", "mi", "del",
    "della", "di", "per", "il", "tuo", "suo", "do", "da", "seu", "sua", "meu", "dla", "twojego", "voor", "van", "uw",
    "je", "til", "till", "din", "вашего", "вашему", "для", "по", "на", "к",
];

impl Case<'_> {
    /// Whether the words that make an order of it say to which one the parcel belongs whose label stands in front:
    /// `Tracking number for your order:`.
    pub(super) fn is_of_an_order(&self, found: &Foreign) -> bool {
        let of = |word: &str| OF.contains(&word.to_lowercase().as_str());
        let text = found.span.of(self.input);
        let belongs = |f: &Finding| {
            let caption = f.span.of(self.input);
            let len = label::longest(caption).map_or(0, |(end, _)| end);
            let followed = caption[..len].to_lowercase();
            let words = self.input.get(f.span.start + len..found.span.start).unwrap_or(":");
            let first = words.split_whitespace().chain(text.split_whitespace()).next();
            f.code == Code::LabelGlued
                && found.span.start < f.span.end
                && FOLLOWED.iter().any(|word| followed.contains(*word))
                && first.is_some_and(of)
                && words.split_whitespace().all(of)
        };
        found.code == Code::OrderId && text.contains([':', '：']) && self.peeled.findings.iter().any(belongs)
    }
}
