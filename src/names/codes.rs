//! The codes by which tracking services and shop systems know carriers: they stand in the carrier column of exports.
//!
//! kuaidi100 (`yuantong`), kdniao (`HTKY`), tracker.delivery (`kr.cjlogistics`), the plug-ins of shops, and what shop
//! systems print beside a number. Read in 2026-11.

/// A carrier's identifier, and its codes parted by commas.
pub(super) const CODES: &[(&str, &str)] = &[
    ("ane", "annengwuliu, ANEKY"),
    ("aramex", "أرامكس"),
    ("aramex-au", "Fastway Couriers"),
    ("best-freight", "baishiwuliu"),
    ("cainiao", "CNGG, CNSD"),
    ("canada-post", "canpost"),
    ("china-ems", "emsguoji, EMS China, emskuaidi, youzhengbiaokuai, YZBK, EYB"),
    ("china-post", "youzhengguonei, youzhengbk, youzhengguoji, YZPY, youzhengdsbk, POSTB"),
    ("cj-logistics", "kr.cjlogistics"),
    ("deppon", "debangwuliu, debangkuaidi, DBL, DBKD, DBLKY"),
    ("dhl-ecommerce-us", "DhlEcs, DHL Global Mail, DHLGM"),
    ("dhl-parcel-nl", "DHLForYou, DHL For You"),
    ("dpd-uk", "Interlink Express"),
    ("envia-co", "Envía"),
    ("fedex", "FedExSmartPost"),
    ("fourpx", "disifang"),
    ("ghn", "Giao Hàng Nhanh"),
    ("ghtk", "Giao Hàng Tiết Kiệm"),
    ("gto", "guotongkuaidi"),
    ("hanjin", "kr.hanjin"),
    ("indah-logistik", "Indah Cargo"),
    ("interrapidisimo", "Inter Rapidísimo, Interrapidísimo"),
    ("israel-post", "דואר ישראל"),
    ("jd", "JDW, JDW Logistics, jingdong, JDWL"),
    ("jiaji", "jiajiwuliu"),
    ("jtexpress-cn", "huitongkuaidi, HTKY, JTSD, 百世快递, 百世汇通, 汇通快递"),
    ("jym", "jiayunmeiwuliu"),
    ("kerry-express-th", "Kerry Express"),
    ("king-kong", "jinguangsudikuaijian"),
    ("korea-post", "kr.epost"),
    ("kye", "kuayue, KYSY, 跨越物流"),
    ("lasership", "LaserShipV2"),
    ("latvijas-pasts", "Latvia Post"),
    ("lazada-lex", "LEX TH, LEX PH, LEX MY, LEX SG, LEX VN, LEX Express"),
    ("lazada-lex-id", "LEX ID"),
    ("lion-parcel", "lion"),
    ("logen", "로젠택배, kr.logen"),
    ("longbang", "longbanwuliu"),
    ("lotte", "kr.lotte"),
    ("nengda", "ganzhongnengda"),
    ("ninja-van", "ninja"),
    ("nova-poshta", "NP Shopping"),
    ("ontrac", "OnTracV3"),
    ("poczta-polska", "polska-poczta"),
    ("purolator", "PurolatorClassic"),
    ("qfkd", "quanfengkuaidi"),
    ("rex-kiriman", "REX Express"),
    ("sf-express", "shunfengkuaiyun, shunfenglengyun, SFKY"),
    ("sfc", "santaisudi, santai, 三态"),
    ("sinfor", "xinfengwuliu, XFEX"),
    ("smsa-express", "سمسة"),
    ("sto", "shentong"),
    ("team-global-express", "Toll IPEC"),
    ("thailand-post", "Thai Post, ไปรษณีย์ไทย"),
    ("ttkdex", "tiantian, HHTT"),
    ("uce", "youshuwuliu, UC, 优速物流"),
    ("usps", "stamps_com, First-Class Package International Service"),
    ("xinbang", "xinbangwuliu"),
    ("yto", "yuantong"),
    ("yunda", "YD"),
    ("yunda-freight", "yundakuaiyun"),
    ("zengyi", "zengyisudi"),
    ("zjs", "zhaijisong"),
    ("zto", "zhongtong"),
    ("zto-freight", "zhongtongkuaiyun"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fold::fold;

    #[test]
    fn each_carrier_is_known_and_listed_once() {
        assert!(CODES.windows(2).all(|two| two[0].0 < two[1].0));
        for (id, _) in CODES {
            assert!(crate::carriers::carrier(id).is_some(), "{id}");
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
