//! What a number was that is not one any more, or is meant to be.

use tracklint::finding::Detail;
use tracklint::rule::Format;
use tracklint::{Applicability, Carrier, Code, Diagnoser, Diagnosis, Lang, Proof, Verdict};

use crate::diagnose::human::name;
use crate::language::Say;

/// What is left of a number, or what it is near to.
#[derive(Clone, Debug)]
pub enum Identity {
    /// The kind of the likeliest repair, with how many repairs there are.
    Meant {
        carrier: &'static Carrier,
        format: &'static Format,
        /// The repair, when it is likely.
        repair: Option<String>,
        checked: bool,
        repairs: usize,
    },
    /// What the damage has left: all that is still known.
    Was {
        carrier: Option<&'static Carrier>,
        digits: usize,
        prefix: String,
        /// Base-ten logarithm of how many numbers look like this now.
        candidates: u32,
    },
}

impl Identity {
    pub fn of(number: &Diagnosis) -> Option<Self> {
        match number.verdict() {
            Verdict::Suspect => Self::meant(number),
            Verdict::Ruined => number.findings().iter().find_map(|finding| match &finding.detail {
                Detail::Lost { digits, prefix, carrier, candidates_log10, .. } => Some(Self::Was {
                    carrier: *carrier,
                    digits: *digits,
                    prefix: prefix.clone(),
                    candidates: *candidates_log10,
                }),
                _ => None,
            }),
            _ => None,
        }
    }

    /// Whose the number is that was probably meant. What is left of a text without words and signs may be anybody's by
    /// chance: where it is no more than a guess, nobody is named.
    fn meant(number: &Diagnosis) -> Option<Self> {
        let comes_off = |code: Code| code.is_spelling() || (Code::LabelGlued..=Code::TrailingText).contains(&code);
        let read = number.findings().first().is_some_and(|finding| comes_off(finding.code));
        let first = number.repairs().first().filter(|first| !read || first.applicability > Applicability::Guess)?;
        let matches = Diagnoser::new().declared(first.carrier).diagnose(&first.number).matches();
        let own = matches.iter().find(|m| m.carrier == first.carrier)?;
        Some(Self::Meant {
            carrier: own.carrier,
            format: own.format,
            repair: (first.applicability > Applicability::Guess).then(|| first.number.clone()),
            checked: own.proof == Proof::CheckDigit,
            repairs: number.repairs().len(),
        })
    }

    /// What stands behind the verdict.
    pub fn headline(&self, lang: Lang) -> Option<String> {
        match self {
            Self::Meant { carrier, format, .. } => Some(format!("{} · {}", name(carrier, lang), format.label(lang))),
            Self::Was { carrier: None, digits: 0, .. } => None,
            Self::Was { carrier, digits, prefix, .. } => {
                let own = carrier.map(|carrier| name(carrier, lang));
                let begins = !prefix.is_empty();
                Some(match lang {
                    Lang::En => {
                        let long = if *digits == 0 { String::new() } else { format!("{digits}-digit ") };
                        let own = own.map_or_else(String::new, |own| format!(" of {own}"));
                        let begun = if begins { format!(" beginning {prefix}") } else { String::new() };
                        format!("was a {long}number{own}{begun}")
                    }
                    Lang::Zh => {
                        let own = own.map_or_else(String::new, |own| format!("{} 的", among_han(&own)));
                        let long = if *digits == 0 { String::new() } else { format!(" {digits} 位") };
                        let begun = if begins { format!("，以 {prefix} 开头") } else { String::new() };
                        format!("原是{own}{long}单号{begun}")
                    }
                })
            }
        }
    }

    /// Why it is held to be that, or why nobody can say more.
    pub fn reason(&self, lang: Lang) -> Option<String> {
        match self {
            Self::Meant { carrier, repair: Some(repair), checked: true, .. } => Some(lang.say(
                format!("{repair} fits the rules of {} exactly, including the check digit", name(carrier, lang)),
                format!("{repair} 完全符合{} 的规则，校验位也吻合", among_han(&name(carrier, lang))),
            )),
            Self::Meant { carrier, repair: Some(repair), .. } => Some(lang.say(
                format!("{repair} fits the rules of {}", name(carrier, lang)),
                format!("{repair} 符合{} 的单号规则", among_han(&name(carrier, lang))),
            )),
            Self::Meant { checked: true, repairs: 2.., .. } => Some(lang.say(
                "each of these passes the check, so the number alone cannot tell which one is right".to_owned(),
                "下面几个都能通过校验，单看号码分不出哪个对".to_owned(),
            )),
            Self::Was { candidates, .. } if *candidates > 0 => {
                let many = 10u64.checked_pow(*candidates).filter(|many| *many <= 1000);
                let many = many.map_or_else(|| format!("10^{candidates}"), |many| many.to_string());
                Some(lang.say(
                    format!("about {many} numbers would look like this after such a loss"),
                    format!("丢掉这些之后，约有 {many} 个单号都会变成这样，无法还原"),
                ))
            }
            _ => None,
        }
    }
}

/// A name as it stands behind Chinese characters: what is Latin is parted from them.
fn among_han(name: &str) -> String {
    if name.starts_with(|c: char| c.is_ascii()) { format!(" {name}") } else { name.to_owned() }
}
