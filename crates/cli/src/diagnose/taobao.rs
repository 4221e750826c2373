//! What Taobao asks of the numbers of a Chinese company: a second opinion beside the formats.

use serde::Serialize;
use tracklint::Lang;
use tracklint::registry::taobao;

use crate::language::Say;

/// What Taobao's rules say of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Opinion(taobao::Opinion);

impl Opinion {
    /// `None` where Taobao has no rule for this carrier.
    pub fn of(carrier: &str, number: &str) -> Option<Self> {
        taobao::opinion(carrier, number).map(Self)
    }

    /// As a clause.
    pub fn say(self, lang: Lang) -> String {
        match self.0 {
            taobao::Opinion::Takes(release) => {
                lang.say(format!("Taobao's rules of {release} accept it"), format!("符合淘宝 {release} 版的单号规则"))
            }
            _ => lang.say(
                "Taobao's rules of 2022-11 do not accept it, but it may be newer than they are".to_owned(),
                "不在淘宝 2022-11 版单号规则内，可能是之后启用的号段".to_owned(),
            ),
        }
    }
}
