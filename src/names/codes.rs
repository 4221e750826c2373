//! The codes by which tracking services and shop systems know carriers: they stand in the carrier column of exports.
//!
//! kuaidi100 (`yuantong`), kdniao (`HTKY`), tracker.delivery (`kr.cjlogistics`), the plug-ins of shops, and what shop
//! systems print beside a number. Read in 2026-11.

/// A carrier's identifier, and its codes parted by commas.
pub(super) const CODES: &[(&str, &str)] = &[
    ("amazon-logistics", "AMZN, ATS"),
    ("ane", "annengwuliu, ANEKY"),
    ("aramex", "أرامكس"),
    ("aramex-au", "Fastway Couriers"),
    ("australia-post", "AU Post"),
    ("azerpost", "Azer Express Post"),
    ("best-freight", "baishiwuliu"),
    (
        "cainiao",
        "CNGG, CNSD, AliExpress Selection Saver, AliExpress Selection Premium, AliExpress Selection Super Economy, AliExpress Choice, AliExpress无忧标准, AliExpress无忧简易, AliExpress标准物流, 速卖通无忧标准, 速卖通无忧简易, 速卖通线上无忧简易, 无忧物流, 无忧标准, 无忧简易, AE_FULFILL_STANDARD",
    ),
    ("canada-post", "canpost"),
    ("castle-parcels", "Castle Parcel"),
    ("cdl-last-mile", "CDL"),
    ("china-ems", "emsguoji, EMS China, emskuaidi, youzhengbiaokuai, YZBK, EYB, 国际EMS, EMS国际快递"),
    (
        "china-post",
        "youzhengguonei, youzhengbk, youzhengguoji, YZPY, youzhengdsbk, POSTB, EUB, China ePacket, ePacket, e邮宝特惠",
    ),
    ("cj-logistics", "kr.cjlogistics"),
    ("deppon", "debangwuliu, debangkuaidi, DBL, DBKD, DBLKY"),
    ("dhl-ecommerce-us", "DhlEcs, DHL Global Mail, DHLGM"),
    ("dhl-parcel-nl", "DHLForYou, DHL For You"),
    ("dpd-uk", "Interlink Express"),
    ("dx", "DX Freight"),
    ("ecohai", "エコ配"),
    ("envia-co", "Envía"),
    ("fedex", "FedExSmartPost, FDXG, FDXE"),
    ("fourpx", "disifang"),
    ("ghn", "Giao Hàng Nhanh"),
    ("ghtk", "Giao Hàng Tiết Kiệm"),
    ("gls-us", "Golden State Overnight"),
    ("grupo-ampm", "AMPM"),
    ("gto", "guotongkuaidi"),
    ("hanjin", "kr.hanjin"),
    ("huahan", "华翰国际"),
    ("id-express", "IDE, IDX"),
    ("indah-logistik", "Indah Cargo"),
    ("inpost-pl", "MiniPrzesyłka"),
    ("interrapidisimo", "Inter Rapidísimo, Interrapidísimo"),
    ("israel-post", "דואר ישראל"),
    ("jd", "JDW, JDW Logistics, jingdong, JDWL"),
    ("jiaji", "jiajiwuliu"),
    ("jtexpress-cn", "huitongkuaidi, HTKY, JTSD, 百世快递, 百世汇通, 汇通快递"),
    ("jym", "jiayunmeiwuliu"),
    ("kerry-express-th", "Kerry Express, KEX Express, KEX"),
    ("king-kong", "jinguangsudikuaijian"),
    ("korea-post", "kr.epost"),
    ("kye", "kuayue, KYSY, 跨越物流"),
    ("lasership", "LaserShipV2"),
    ("latvijas-pasts", "Latvia Post"),
    ("lazada-lex", "LEX TH, LEX PH, LEX MY, LEX SG, LEX VN, LEX Express"),
    ("lazada-lex-id", "LEX ID"),
    ("lazada-lgs", "LGS, LGS-FM40, Lazada Global Shipping"),
    ("leopards", "Leopard, LCS, Leopard Courier, PK-LCS"),
    ("lion-parcel", "lion"),
    ("logen", "로젠택배, kr.logen"),
    ("longbang", "longbanwuliu"),
    ("lotte", "kr.lotte"),
    ("nengda", "ganzhongnengda"),
    ("nhat-tin", "Nhất Tín"),
    ("ninja-van", "ninja"),
    ("nipost", "Nigerian Post"),
    ("nova-poshta", "NP Shopping"),
    ("ontrac", "OnTracV3"),
    ("poczta-polska", "polska-poczta"),
    ("poste-maroc", "Amana, Morocco Post"),
    ("postex", "PK-POSTEX"),
    ("professional-couriers", "TPC"),
    ("purolator", "PurolatorClassic"),
    ("qfkd", "quanfengkuaidi"),
    ("ram-za", "RAM"),
    ("rex-kiriman", "REX Express"),
    ("sap-express", "SAP"),
    ("sf-express", "shunfengkuaiyun, shunfenglengyun, SFKY"),
    ("sfc", "santaisudi, santai, 三态"),
    ("shopee-spx", "SLS, Shopee SLS"),
    ("shree-maruti", "Maruti, Maruti Courier"),
    ("sinfor", "xinfengwuliu, XFEX"),
    ("smsa-express", "سمسة"),
    ("sto", "shentong"),
    ("sunyou", "顺速宝"),
    ("tcs-pk", "PK-TCS"),
    ("team-global-express", "Toll IPEC, MyToll"),
    ("thailand-post", "Thai Post, ไปรษณีย์ไทย"),
    ("the-courier-guy", "Pudo, TCG"),
    ("tonami", "トナミ運輸"),
    ("trax-pk", "Trax, Sonic"),
    ("ttkdex", "tiantian, HHTT"),
    ("uce", "youshuwuliu, UC, 优速物流"),
    ("uniuni", "UNI, Uni Express"),
    ("usps", "stamps_com, First-Class Package International Service, Priority Mail, First-Class Mail, Endicia"),
    ("wildberries", "WB"),
    ("xinbang", "xinbangwuliu"),
    ("yamato", "クロネコDM便"),
    ("yanwen", "YW"),
    ("yto", "yuantong"),
    ("yunda", "YD"),
    ("yunda-freight", "yundakuaiyun"),
    ("zengyi", "zengyisudi"),
    ("zjs", "zhaijisong"),
    ("zto", "zhongtong"),
    ("zto-freight", "zhongtongkuaiyun"),
];

/// Names and codes that count only where a carrier is declared: beside a number, so few letters may be its own. Folded,
/// each with the identifier of its carrier.
///
/// eBay's `ShippingCarrierCodeType`, the lists of Amazon, Walmart, Shopify, `PayPal`, `EasyPost` and kuaidi100, and
/// what Chinese sellers write. Read in 2026-11.
pub(super) const ALONE: &[(&str, &str)] = &[
    ("airborne", "dhl-express"),
    ("airborneexpress", "dhl-express"),
    ("argcorreo", "correo-argentino"),
    ("avrt", "averitt"),
    ("betaxipost", "bpost"),
    ("bringpakke", "bring"),
    ("businesspost", "uk-mail"),
    ("chronoexpres", "correos-express"),
    ("cnwy", "xpo"),
    ("coliposte", "colissimo"),
    ("colipostedomestic", "colissimo"),
    ("coliposteinternational", "colissimo"),
    ("colombiapost472", "4-72"),
    ("correosespana", "correos"),
    ("cpc", "canada-post"),
    ("delovielinii", "dellin"),
    ("depost", "deutsche-post"),
    ("dhlen", "dhl-express"),
    ("dhlg", "dhl-ecommerce-us"),
    ("dnkpost", "postnord-dk"),
    ("dpgroßbrief", "deutsche-post"),
    ("dx24h", "dx"),
    ("fastwayaustralia", "aramex-au"),
    ("fdx", "fedex"),
    ("fedexsp", "fedex"),
    ("fedexus", "fedex"),
    ("fourpxchina", "fourpx"),
    ("fourpxltd", "fourpx"),
    ("frcoliposte", "colissimo"),
    ("frcolis", "colissimo"),
    ("groundadvantage", "usps"),
    ("hlg", "hermes-de"),
    ("hunmagyar", "magyar-posta"),
    ("hunterlogistics", "hunter-express"),
    ("idnpos", "pos-indonesia"),
    ("indecom", "ecom-express"),
    ("indonesiapost", "pos-indonesia"),
    ("inpostkurier", "inpost-pl"),
    ("itposteitalia", "poste-italiane"),
    ("japanposten", "japan-post"),
    ("latvijaspost", "latvijas-pasts"),
    ("ls", "lasership"),
    ("ltulietuvos", "lp-express"),
    ("lvapost", "latvijas-pasts"),
    ("meli", "mercado-envios"),
    ("moldovapost", "posta-moldovei"),
    ("mysmypost", "pos-malaysia"),
    ("nltpg", "postnl"),
    ("norwaypost", "bring"),
    ("odfl", "old-dominion"),
    ("onebyallegro", "allegro-one"),
    ("ontrack", "ontrac"),
    ("osterreichischepostag", "austrian-post"),
    ("parcelnet", "evri"),
    ("passportglobal", "passport"),
    ("pitd", "pitt-ohio"),
    ("postdk", "postnord-dk"),
    ("postitaliano", "poste-italiane"),
    ("postpaceconomy", "swiss-post"),
    ("postpacpriority", "swiss-post"),
    ("ptlux", "post-luxembourg"),
    ("pttpost", "ptt"),
    ("rl", "rl-carriers"),
    ("rmtracked24", "royal-mail"),
    ("rmtracked48", "royal-mail"),
    ("roufan", "fan-courier"),
    ("roupost", "posta-romana"),
    ("rrdonnelley", "epost-global"),
    ("serbiapost", "posta-srbije"),
    ("sfcexpress", "sfc"),
    ("sgpninjavan", "ninja-van"),
    ("sgsgpost", "singapore-post"),
    ("siodemka", "dpd-pl"),
    ("srbpost", "posta-srbije"),
    ("svnpost", "posta-slovenije"),
    ("swedishpost", "postnord-se"),
    ("thakerry", "kerry-express-th"),
    ("tnten", "tnt"),
    ("tntexpress", "tnt"),
    ("tntpost", "postnl"),
    ("ukhermesworlduk", "evri"),
    ("ukrpost", "ukrposhta"),
    ("ups2ndday", "ups"),
    ("upsdap", "ups"),
    ("upsen", "ups"),
    ("uspspmi", "usps"),
    ("watkins", "fedex-freight"),
    ("wish邮挂号", "wishpost"),
    ("yellowfreight", "yrc"),
    ("yellowfreightsys", "yrc"),
    ("yuntrack", "yunexpress"),
    ("万邑联", "winit"),
    ("定形外郵便", "japan-post"),
    ("新邮挂号", "singapore-post"),
    ("普通郵便", "japan-post"),
    ("联邮通", "fourpx"),
    ("联邮通优先挂号", "fourpx"),
    ("联邮通平邮", "fourpx"),
    ("联邮通挂号", "fourpx"),
    ("联邮通标准挂号", "fourpx"),
    ("联邮通经济挂号", "fourpx"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fold::fold;
    use crate::names::{INDEX, resolve};

    #[test]
    fn each_carrier_is_known_and_listed_once() {
        assert!(CODES.windows(2).all(|two| two[0].0 < two[1].0));
        for (id, _) in CODES {
            assert!(crate::carriers::carrier(id).is_some(), "{id}");
        }
    }

    #[test]
    fn what_counts_alone_leads_to_its_carrier_and_is_no_name_beside_numbers() {
        assert!(ALONE.windows(2).all(|two| two[0].0 < two[1].0));
        for (name, id) in ALONE {
            assert!(fold(name).eq(name.chars()), "{name}");
            assert!(INDEX.iter().all(|named| named.name() != *name), "{name}");
            assert_eq!(resolve(name).map(|carrier| carrier.id), Some(*id), "{name}");
        }
    }

    #[test]
    fn every_code_leads_to_its_carrier() {
        for (id, codes) in CODES {
            for code in codes.split(", ") {
                assert_eq!(
                    crate::carrier_named(code).map(|c| c.id),
                    Ok(*id),
                    "{code} {}",
                    fold(code).collect::<String>()
                );
            }
        }
    }
}
