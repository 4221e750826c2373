//! What people call carriers beside their registered names: shop floors, labels and spreadsheets of several languages.

/// A carrier's identifier, and its names parted by commas.
pub(super) const SPOKEN: &[(&str, &str)] = &[
    ("amazon-logistics", "Amazon, AMZL, Amazon Shipping, Amazon Prime, 亚马逊, 亚马逊物流, 亞馬遜"),
    ("aramex", "阿拉麦克斯"),
    ("australia-post", "AusPost, Aus Post, 澳洲邮政, 澳大利亚邮政, 澳邮"),
    ("austrian-post", "Österreichische Post, Post AT, 奥地利邮政"),
    ("bpost", "比利时邮政, Belgian Post"),
    ("bring", "Posten, Posten Norge"),
    ("cainiao", "菜鸟, 菜鸟物流, 菜鸟网络, 菜鸟国际, 菜鳥, 菜鸟速递, 丹鸟, 丹鸟快递, 丹鸟物流, Danniao"),
    ("canada-post", "Postes Canada, Canadapost, 加拿大邮政, 加邮"),
    ("cdek", "СДЭК, CDEK Express"),
    ("ceska-posta", "Czech Post"),
    ("china-ems", "中国邮政EMS, 邮政特快, 邮政EMS, 邮政速递, 中国邮政速递物流"),
    ("china-post", "中国邮政, E邮宝, 中邮, 邮政, 邮政小包, 中国邮政小包, 中邮小包, 中國郵政, ChinaPost"),
    ("chronopost", "Chrono Post"),
    ("city-link-my", "City Link, City-Link"),
    ("cj-logistics", "CJ대한통운, 대한통운"),
    ("colissimo", "La Poste Colissimo"),
    ("correios-br", "Correios Brasil, 巴西邮政"),
    ("correos", "Correos España, 西班牙邮政"),
    ("correos-de-mexico", "Mexico Post"),
    ("ctt", "Correios de Portugal, Correios Portugal"),
    ("deppon", "德邦, 德邦快递, 德邦物流"),
    ("deutsche-post", "德国邮政"),
    ("dhl-express", "敦豪, 中外运敦豪, DHL快递, DHL国际快递, DHL Worldwide, 敦豪快递"),
    ("dhl-paket-de", "DHL Paket, DHL Germany, DHL Deutschland, 德国DHL, DHL DE"),
    ("dpd", "DPD Germany, DPD Deutschland, DPD DE, DPD快递"),
    ("evri", "Hermes, Hermes UK, myHermes, Hermes Evri"),
    (
        "fedex",
        "Fed Ex, Federal Express, 联邦快递, 联邦, 聯邦快遞, フェデックス, 페덱스, ФедЭкс, FedEx Express, FedEx Home Delivery, FedEx联邦快递",
    ),
    ("fourpx", "4PX递四方, 递四方, 递四方速递, 遞四方"),
    ("gdex", "GD Express"),
    ("gofo", "CIRRO, CIRRO E-Commerce, CIRRO Parcel"),
    ("hanjin", "한진택배"),
    ("hermes-de", "Hermes"),
    ("hongkong-post", "香港邮政, 香港郵政, HK Post, HKPost"),
    ("hrvatska-posta", "Croatian Post, Croatia Post"),
    ("inpost-pl", "Paczkomaty"),
    ("japan-post", "日本郵便, 日本邮政, ゆうパック, ゆうパケット, JP Post, 郵便局"),
    ("jd", "京东, 京东快递, 京东物流, 京東, 京東物流, JDL, JD Logistics"),
    ("jne", "JNE Express"),
    ("jt-express-br", "J&T"),
    ("jt-express-id", "J&T, J&T EZ"),
    ("jt-express-me", "J&T"),
    ("jt-express-mx", "J&T"),
    ("jt-express-my", "J&T"),
    ("jt-express-ph", "J&T"),
    ("jt-express-sg", "J&T"),
    ("jt-express-th", "J&T"),
    ("jt-express-vn", "J&T"),
    ("jtexpress-cn", "极兔, 极兔速递, 极兔快递, 極兔, J&T, J&T极兔"),
    ("korea-post", "우체국, 우체국택배, 韩国邮政"),
    ("la-poste", "法国邮政"),
    ("lbc-express", "LBC"),
    ("lotte", "롯데택배"),
    ("nova-poshta", "НП, Новая почта, Нова пошта, Новая Почта Украина"),
    ("orange-connex", "橙联, 橙联股份, SpeedPAK, Speed PAK"),
    ("postnl", "荷兰邮政, Post NL"),
    ("osm-worldwide", "OSM"),
    ("posta-romana", "Romania Post, Romanian Post"),
    ("poste-italiane", "意大利邮政"),
    ("postnord-dk", "PostNord Danmark"),
    ("royal-mail", "皇家邮政, 英国皇家邮政, 英国邮政, 英邮, Royalmail, RM"),
    ("russian-post", "俄罗斯邮政, Почта, Почта РФ, Pochta"),
    ("sa-post-office", "South Africa Post, South African Post"),
    ("sagawa", "佐川急便, 佐川"),
    ("sf-express", "顺丰, 顺丰快递, 顺丰速递, 順豐, 順豐速運, 順豐快遞, SF, S.F. Express, ShunFeng, Shun Feng"),
    ("shopee-spx", "虾皮物流, SPX, Shopee Express, Shopee Xpress, SPX Express"),
    ("singapore-post", "SingPost, 新加坡邮政"),
    ("slovenska-posta", "Slovakia Post, Slovak Post"),
    ("smsa-express", "SMSA, سمسا"),
    ("speedaf", "速达非"),
    ("sto", "申通, 申通快递, 申通速递"),
    ("sunyou", "顺友, 顺友物流"),
    ("surat-kargo", "Sürat Kargo"),
    ("swiss-post", "瑞士邮政, Schweizerische Post, La Poste Suisse, Swisspost, Post CH"),
    ("the-courier-guy", "Courier Guy"),
    ("tiktok-shop", "TikTok Shipping, TikTok Logistics"),
    ("tnt", "天地快运, TNT快递"),
    ("ttkdex", "天天, 天天快递"),
    ("ukrposhta", "УП, Укрпошта, Укрпочта"),
    ("uniuni", "Uni Uni, 优尼"),
    ("ups", "United Parcel Service, UPS快递, 联合包裹, 优比速, UPS Express, UPS Standard, 聯合包裹, ユーピーエス"),
    ("ups-i-parcel", "i-Parcel"),
    (
        "usps",
        "U.S. Postal Service, US Postal Service, United States Postal Service, US Post, US Mail, 美国邮政, 美国邮局, 美邮, USPS美国邮政",
    ),
    ("winit", "易递宝, eDS易递宝"),
    ("yamato", "雅玛多, ヤマト, ヤマト運輸, クロネコヤマト, クロネコ, 黒猫, 黑猫宅急便, 大和运输, 宅急便, Kuroneko"),
    ("yanwen", "燕文, 燕文物流, 燕文专线"),
    ("yto", "圆通, 圆通速递, 圆通快递, 圓通"),
    ("yunda", "韵达, 韵达快递, 韵达速递, 韻達"),
    ("yunexpress", "云途, 云途物流, 云途快递, 云途专线, 雲途, Yun Express, YunTu"),
    ("yurtici-kargo", "Yurtiçi, Yurtici"),
    ("zto", "中通, 中通快递, 中通速递, 中通快運"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_carrier_is_known_and_listed_once() {
        for (i, (id, _)) in SPOKEN.iter().enumerate() {
            assert!(crate::carriers::carrier(id).is_some(), "{id}");
            assert!(SPOKEN[..i].iter().all(|(other, _)| other != id), "{id}");
        }
    }

    #[test]
    fn the_names_of_the_shop_floor_lead_to_their_carriers() {
        for (name, id) in [
            ("联邦快递", "fedex"),
            ("联合包裹", "ups"),
            ("敦豪", "dhl-express"),
            ("极兔", "jtexpress-cn"),
            ("Amazon", "amazon-logistics"),
        ] {
            assert_eq!(crate::carrier_named(name).map(|c| c.id), Ok(id), "{name}");
        }
    }
}
