//! Countries and regions in Chinese. Beside a number they say where a parcel goes, and with the word for mail behind
//! them they are the names of posts: alone they name no carrier.

/// Each as it begins names.
const PLACES: &[&str] = &[
    "中国",
    "中國",
    "香港",
    "澳门",
    "澳門",
    "台湾",
    "台灣",
    "大陆",
    "日本",
    "韩国",
    "韓國",
    "美国",
    "美國",
    "加拿大",
    "墨西哥",
    "巴西",
    "智利",
    "秘鲁",
    "阿根廷",
    "哥伦比亚",
    "厄瓜多尔",
    "英国",
    "英國",
    "爱尔兰",
    "法国",
    "法國",
    "德国",
    "德國",
    "荷兰",
    "荷蘭",
    "比利时",
    "卢森堡",
    "瑞士",
    "奥地利",
    "意大利",
    "西班牙",
    "葡萄牙",
    "波兰",
    "捷克",
    "斯洛伐克",
    "斯洛文尼亚",
    "匈牙利",
    "罗马尼亚",
    "保加利亚",
    "克罗地亚",
    "塞尔维亚",
    "希腊",
    "塞浦路斯",
    "马耳他",
    "丹麦",
    "瑞典",
    "挪威",
    "芬兰",
    "冰岛",
    "爱沙尼亚",
    "拉脱维亚",
    "立陶宛",
    "俄罗斯",
    "白俄罗斯",
    "乌克兰",
    "哈萨克斯坦",
    "乌兹别克斯坦",
    "格鲁吉亚",
    "土耳其",
    "以色列",
    "沙特",
    "沙特阿拉伯",
    "阿联酋",
    "迪拜",
    "卡塔尔",
    "科威特",
    "巴林",
    "阿曼",
    "约旦",
    "埃及",
    "摩洛哥",
    "南非",
    "尼日利亚",
    "肯尼亚",
    "加纳",
    "印度",
    "巴基斯坦",
    "孟加拉",
    "斯里兰卡",
    "泰国",
    "越南",
    "马来西亚",
    "新加坡",
    "印度尼西亚",
    "印尼",
    "菲律宾",
    "柬埔寨",
    "澳大利亚",
    "澳洲",
    "新西兰",
    "欧洲",
    "欧盟",
];

/// The word for mail, which alone is that of the post of China.
const MAIL: &[&str] = &["邮政", "郵政"];
/// Places whose post is called so as well.
const HOME: &[&str] = &["中国", "中國", "大陆"];

/// The name of a country's post that a folded text begins with, whatever service follows: 荷兰邮政小包.
pub(super) fn post(folded: &str) -> Option<&str> {
    let at = place(folded).filter(|&at| !HOME.contains(&&folded[..at]))?;
    let mail = MAIL.iter().find(|mail| folded[at..].starts_with(**mail))?;
    Some(&folded[..at + mail.len()])
}

/// Posts as the trade shortens their names, and the names; those of several countries that begin alike are nobody's.
const SHORT: &[(&str, &str)] = &[
    ("俄邮", "俄罗斯邮政"),
    ("巴邮", "巴西邮政"),
    ("德邮", "德国邮政"),
    ("意邮", "意大利邮政"),
    ("新邮", "新加坡邮政"),
    ("日邮", "日本邮政"),
    ("法邮", "法国邮政"),
    ("港邮", "香港邮政"),
    ("荷邮", "荷兰邮政"),
    ("西邮", "西班牙邮政"),
];
/// What posts offer, behind their short names.
const OFFERED: &[&str] = &["小包", "挂号", "平邮"];

/// The name of the post that a folded text shortens, alone or in front of what it offers: 荷邮, 法邮小包.
pub(super) fn shortened(folded: &str) -> Option<&'static str> {
    let offers = |rest: &str| rest.is_empty() || OFFERED.iter().any(|offer| rest.starts_with(offer));
    SHORT.iter().find(|(short, _)| folded.strip_prefix(short).is_some_and(offers)).map(|&(_, name)| name)
}

/// Where the longest of them ends that a text begins with.
pub(crate) fn place(text: &str) -> Option<usize> {
    PLACES.iter().filter(|place| text.starts_with(**place)).map(|place| place.len()).max()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::names::resolve;

    #[test]
    fn no_place_alone_is_a_carrier() {
        for known in PLACES {
            assert_eq!(place(known), Some(known.len()));
            assert_eq!(resolve(known).map(|carrier| carrier.id), None, "{known}");
        }
        assert_eq!(resolve("美国邮政").map(|carrier| carrier.id), Some("usps"));
        assert_eq!(place("美邮"), None);
    }

    #[test]
    fn a_country_in_front_of_the_word_for_mail_names_its_post_and_not_that_of_china() {
        for (text, id) in [
            ("台湾邮政小包", Some("chunghwa-post")),
            ("土耳其邮政小包", Some("ptt")),
            ("比利时邮政挂号小包", Some("bpost")),
            ("瑞典邮政小包", Some("postnord-se")),
            ("海外仓-荷兰邮政小包", Some("postnl")),
            ("中国邮政平邮", Some("china-post")),
            ("国际邮政小包", Some("china-post")),
            ("巴林邮政", None),
            ("欧洲邮政小包", None),
        ] {
            assert_eq!(resolve(text).map(|carrier| carrier.id), id, "{text}");
        }
    }
}
