//! Names under which several companies move parcels, and companies that are one although the catalogue parts them.

use alloc::string::String;

use super::exact;
use super::heard::heard;
use super::resolve::words;
use crate::fold::fold;
use crate::rule::Carrier;

/// Companies of which any may be meant: each by its identifier, or by what the identifiers of a family begin with,
/// where no point ends it. The first is the one that is meant where nothing tells.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Brand(&'static [&'static str]);

impl Brand {
    /// Whether one of its companies is this one.
    pub(crate) fn covers(self, carrier: &Carrier) -> bool {
        self.0.iter().any(|family| is_of(family, carrier))
    }

    /// Whether this is the company that is meant where nothing tells.
    pub(super) fn stands_for(self, carrier: &Carrier) -> bool {
        self.0.first().is_some_and(|first| first.trim_end_matches(ALONE) == carrier.id)
    }
}

/// Whether an identifier is the carrier's, or what the identifiers of its family begin with.
fn is_of(family: &str, carrier: &Carrier) -> bool {
    match family.strip_suffix(ALONE) {
        Some(id) => carrier.id == id,
        None => carrier.id.strip_prefix(family).is_some_and(|rest| rest.is_empty() || rest.starts_with('-')),
    }
}

/// Ends an identifier that is that of one carrier, and not what those of a family begin with.
const ALONE: char = '.';

/// A folded name that companies share, and they.
pub(super) type Shared = (&'static str, Brand);

const AMAZON: Brand = Brand(&["amazon-logistics", "amazon-shipping", "swiship"]);
const CHINA_POST: Brand = Brand(&["china-post", "china-ems"]);
const COLISSIMO: Brand = Brand(&["colissimo", "la-poste", "chronopost", "monaco-post"]);
const DHL: Brand = Brand(&["dhl-express", "dhl", "uk-mail"]);
const DHL_IBERIA: Brand = Brand(&["dhl-parcel-es", "dhl-express", "dhl"]);
const DPD_ITALY: Brand = Brand(&["brt", "dpd"]);
const DPD_SPAIN: Brand = Brand(&["seur", "dpd"]);
const FLASH: Brand = Brand(&["flash-express"]);
const INPOST_UK: Brand = Brand(&["inpost-uk", "yodel"]);
const JT: Brand = Brand(&["jtexpress-cn", "jt", "jtexpress"]);
const LAZADA: Brand = Brand(&["lazada-lex", "lazada", "lel-express"]);
/// The SSCCs of either begin with 370 in Norway: 70 is the GS1 prefix of the country (GS1 prefix list), not of a company.
const POSTNORD: Brand = Brand(&["postnord-se", "postnord", "bring"]);
const SF: Brand = Brand(&["sf-international", "sf-express"]);
const SPX: Brand = Brand(&["shopee-spx", "shopee", "spx"]);

/// Parcels of this service bear the numbers of the forwarder after which its code is called, too.
const YANWEN_JYT: Brand = Brand(&["china-post", "china-ems", "yanwen"]);

/// Who writes no more than such a name has not said which company it is: of a brand, of a service that several posts
/// call so, or of a post that numbers parcels at home and, for cross-border carriers, in China. Folded.
const BRANDS: &[Shared] = &[
    ("amazon", AMAZON),
    ("amazonindia", Brand(&["amazon-shipping-in", "amazon-logistics"])),
    ("amazonlogistics", AMAZON),
    ("amazonshipping", AMAZON),
    ("aramex", Brand(&["aramex"])),
    ("bpostinternational", Brand(&["bpost"])),
    ("chinaems", Brand(&["china-ems", "china-post"])),
    ("chinapost", CHINA_POST),
    ("chinapostordinarysmallpacketplus", YANWEN_JYT),
    ("cj", Brand(&["cj-logistics", "cjpacket"])),
    ("correos", Brand(&["correos.", "correos-express"])),
    ("ctt", Brand(&["ctt"])),
    ("dhl", DHL),
    ("dhlecommerce", Brand(&["dhl-ecommerce-eu", "dhl-ecommerce", "dhl-parcel-nl", "dhl-pl", "uk-mail"])),
    ("dhliberia", DHL_IBERIA),
    ("dhlspain", DHL_IBERIA),
    ("dpd", Brand(&["dpd"])),
    // In Italy it is BRT, in Spain SEUR.
    ("dpditalia", DPD_ITALY),
    ("dpditaly", DPD_ITALY),
    ("dpdspain", DPD_SPAIN),
    ("ems", Brand(&["china-ems", "china-post"])),
    ("fedex", Brand(&["fedex", "tnt"])),
    ("flash", FLASH),
    ("flashexpress", FLASH),
    ("gati", Brand(&["gati"])),
    ("gatikwe", Brand(&["gati"])),
    ("gls", Brand(&["gls"])),
    ("hermes", Brand(&["hermes-de", "evri"])),
    // In Western Europe, InPost is Mondial Relay.
    ("inpost", Brand(&["inpost-pl", "inpost", "yodel", "mondial-relay"])),
    ("itella", Brand(&["posti", "itella-baltics"])),
    ("jnt", JT),
    ("jntexpress", JT),
    ("jt", JT),
    ("jtexpress", JT),
    ("jt极兔", JT),
    ("laopost", Brand(&["topyou", "laos-post-apl"])),
    ("lapostecolissimo", COLISSIMO),
    ("lazadaexpress", LAZADA),
    ("lazadalogistics", LAZADA),
    ("lex", LAZADA),
    ("lietuvospastas", Brand(&["lp-express", "lithuania-post-cn"])),
    ("pitneybowes", Brand(&["pitney-bowes"])),
    ("postnord", POSTNORD),
    ("pttposta", Brand(&["ptt", "turkey-post-cn"])),
    ("sfeparcel", SF),
    ("sfinternational", SF),
    ("shopeeexpress", SPX),
    ("shopeexpress", SPX),
    ("speedpost", Brand(&["singapore-post", "india-post", "hongkong-post"])),
    ("spx", SPX),
    ("spxexpress", SPX),
    ("tnt", Brand(&["tnt.", "fedex."])),
    ("toll", Brand(&["dpex", "team-global-express"])),
    ("ups", Brand(&["ups"])),
    ("yanwenjyt", YANWEN_JYT),
    ("中国邮政", CHINA_POST),
    ("中国邮政平常小包", YANWEN_JYT),
    ("乌兹别克邮政", Brand(&["uzpost", "uzbekistan-post-cn"])),
    ("匈牙利邮政", Brand(&["magyar-posta", "hungary-post-cn"])),
    ("北欧邮政", POSTNORD),
    ("吉尔吉斯邮政", Brand(&["kyrgyz-post", "kyrgyz-cn"])),
    ("土耳其邮政", Brand(&["ptt", "turkey-post-cn"])),
    ("拉脱维亚邮政", Brand(&["latvijas-pasts", "latvia-post-cn"])),
    ("敦豪", DHL),
    ("极兔", JT),
    ("极兔国际", Brand(&["jtexpress-intl", "jt", "jtexpress"])),
    ("极兔快递", JT),
    ("极兔速递", JT),
    ("極兔", JT),
    ("比利时邮政", Brand(&["bpost"])),
    ("泰国邮政", Brand(&["thailand-post"])),
    ("瑞典邮政", Brand(&["postnord-se", "sweden-post-cn"])),
    ("百世", Brand(&["best-freight", "jtexpress-cn"])),
    ("立陶宛邮政", Brand(&["lp-express", "lithuania-post-cn"])),
    ("芬兰邮政", Brand(&["posti", "finland-post-cn"])),
    ("荷兰邮政", Brand(&["postnl"])),
    ("菜鸟超级经济燕文", Brand(&["yanwen", "cainiao"])),
    ("菜鸟超级经济顺友", Brand(&["sunyou", "cainiao"])),
    ("邮政", CHINA_POST),
    ("顺丰国际", SF),
    ("顺丰国际小包", SF),
    ("顺丰国际挂号小包", SF),
    ("顺丰国际电商专递", SF),
];

/// Companies that are one, with one page for the numbers of both: whoever names the one, by whatever name, may hold a
/// number of the other.
const AFFILIATES: &[Brand] = &[
    Brand(&["australia-post", "startrack"]),
    CHINA_POST,
    COLISSIMO,
    Brand(&["deutsche-post", "dhl-paket-de"]),
    Brand(&["dpd"]),
    Brand(&["gls"]),
    INPOST_UK,
    Brand(&["jt-express-sg", "jtexpress-intl"]),
    LAZADA,
    Brand(&["liechtenstein-post", "swiss-post"]),
    Brand(&["ontrac", "lasership"]),
    Brand(&["poste-italiane", "sda"]),
    // Its cross-border arm, after which AliExpress calls a service, prints barcodes of the parent, too.
    Brand(&["postnl"]),
    Brand(&["postnord"]),
    SF,
];

/// The company that a brand stands for where nothing tells which one is meant.
pub(super) fn company(folded: &str) -> Option<&'static Carrier> {
    let (_, Brand(companies)) = BRANDS.iter().find(|(brand, _)| *brand == folded)?;
    companies.first().and_then(|id| crate::carriers::carrier(id.trim_end_matches(ALONE)))
}

/// The company that a text stands for which is nothing but a brand.
pub(crate) fn of_brand(text: &str) -> Option<&'static Carrier> {
    company(&fold(text).collect::<String>())
}

/// The brand that a name is, or that stands in it before the words of a service, which a sister may offer.
pub(crate) fn brand(name: &str) -> Option<Brand> {
    spelled(name).map(|&(_, brand)| brand)
}

/// The brand of this name, folded.
pub(super) fn known(folded: &str) -> Option<&'static Shared> {
    BRANDS.iter().find(|(brand, _)| *brand == folded)
}

/// The same as [`brand`], with its name.
pub(super) fn spelled(name: &str) -> Option<&'static Shared> {
    let folded: String = fold(name).collect();
    let heads = || {
        words(name).scan(String::new(), |head, word| {
            head.extend(fold(word));
            Some(known(head))
        })
    };
    known(&folded).or_else(|| heads().flatten().last().filter(|_| exact(&folded).is_none()))
}

/// The companies that are one with this carrier.
pub(crate) fn affiliates(carrier: &Carrier) -> Option<Brand> {
    AFFILIATES.iter().copied().find(|companies| companies.covers(carrier))
}

/// Whether a name under which several companies go is this carrier's own: FedEx, and not DHL Express or J&T China.
pub(crate) fn goes_by_its_brand(carrier: &Carrier) -> bool {
    BRANDS.iter().any(|(brand, _)| fold(carrier.name).eq(brand.chars()))
}

/// The companies of which any may be meant where a name stands for a carrier.
pub(crate) fn shared(name: &str, carrier: &Carrier) -> Option<Brand> {
    brand(name).or_else(|| heard(name, carrier).map(|&(_, brand)| brand)).or_else(|| affiliates(carrier))
}

/// Whether a name is no more than that of the express service which all posts offer: `EMS`, `International EMS`, 日本EMS.
pub(crate) fn is_service_of_posts(name: &str, carrier: &Carrier) -> bool {
    /// Codes of trackers for the service of China, which sellers write for any.
    const INTERNATIONAL: [&str; 2] = ["ems国际快递", "国际ems"];
    const CHINA: [&str; 3] = ["china", "中国", "中國"];
    const EMS: &str = "ems";
    let folded: String = fold(name).collect();
    let bare = || spelled(name).or_else(|| heard(name, carrier)).is_some_and(|(brand, _)| *brand == EMS);
    let any = || !CHINA.iter().any(|china| folded.contains(china)) && bare();
    folded.contains(EMS) && (INTERNATIONAL.contains(&folded.as_str()) || any())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::names::resolve;

    #[test]
    fn every_brand_leads_to_one_of_its_companies() {
        for (name, companies) in BRANDS {
            assert_eq!(resolve(name).map(|c| c.id), companies.0.first().map(|id| id.trim_end_matches(ALONE)), "{name}");
            assert!(brand(name).is_some(), "{name}");
        }
        assert!(BRANDS.windows(2).all(|two| two[0].0 < two[1].0));
        for company in BRANDS.iter().map(|(_, brand)| brand).chain(AFFILIATES).flat_map(|brand| brand.0) {
            assert!(crate::carriers::CARRIERS.iter().any(|c| is_of(company, c)), "{company}");
        }
        assert_eq!(resolve("J&T Express").map(|c| c.id), Some("jtexpress-cn"));
        assert_eq!(resolve("J&T Express Malaysia").map(|c| c.id), Some("jt-express-my"));
    }

    #[test]
    fn under_a_brand_the_number_of_a_sister_is_accepted() {
        for (brand, number) in [
            ("J&T Express", "JT20220209710225"),
            ("SPX", "TH263506730962V"),
            ("Shopee Express", "MY582049173364B"),
            ("J&T Express", "660012345678"),
            ("DHL", "3SQLW0036293283"),
            ("China EMS", "LW505109082CN"),
            ("敦豪", "00340434633751428115"),
            ("DHL eCommerce", "GM5DC0A9BDB6E34FD36193"),
            ("PostNord", "UI391695056DK"),
            ("Pitney Bowes", "UPAAK916950514371632"),
            ("比利时邮政", "323212345678901234567890"),
            ("荷兰邮政", "3SABCD123456789"),
            ("Speedpost", "EE860129046SG"),
            ("FedEx", "GD345825536WW"),
            ("Toll", "8880483920175"),
            ("极兔国际", "862855839061"),
        ] {
            let d = crate::Diagnoser::new().carrier(brand).unwrap().diagnose(number);
            assert!(d.verdict().is_ok(), "{brand} {number}: {:?}", d.findings());
        }
    }

    #[test]
    fn the_service_of_all_posts_is_not_that_of_china_alone() {
        for (name, any) in
            [("EMS", true), ("日本EMS", true), ("International EMS", true), ("中国EMS", false), ("EMS China", false)]
        {
            assert_eq!(is_service_of_posts(name, resolve(name).unwrap()), any, "{name}");
        }
    }

    #[test]
    fn of_companies_that_are_one_each_accepts_the_numbers_of_the_other() {
        for (id, number, other) in [
            ("deutsche-post", "00340434633751428115", "dhl-paket-de"),
            ("dhl-paket-de", "RR473124829DE", "deutsche-post"),
            ("colissimo", "RR483129043FR", "la-poste"),
            ("lasership", "C11031500001879", "ontrac"),
            ("china-post", "EE249751544CN", "china-ems"),
            ("postnl-international", "3SABCD123456789", "postnl"),
        ] {
            let carrier = crate::carrier(id).unwrap();
            for context in [crate::Diagnoser::new().declared(carrier), crate::Diagnoser::new().carrier(id).unwrap()] {
                let d = context.diagnose(number);
                assert!(d.verdict().is_ok(), "{id} {number}: {:?}", d.findings());
                assert_eq!(d.best().unwrap().carrier.id, other, "{id} {number}");
            }
        }
    }
}
