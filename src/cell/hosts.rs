//! Whose web address it is.

use crate::canon::Compact;
use crate::carriers::{CARRIERS, carrier as by_id};
use crate::cell::claim;
use crate::finding::Code;
use crate::names::{self, Brand};
use crate::party::is_line;
use crate::rule::{Carrier, Kind};

/// Hosts besides those of the tracking pages in the carrier files: old addresses, short links, pages of one country. Of
/// several carriers of a host, the first is meant where none of them accepts the number.
/// Pages that track for everybody have none of these and speak for nobody.
const HOSTS: &[(&str, &str)] = &[
    ("11183.com.cn", "china-post"),
    ("4px.com", "fourpx"),
    ("99minutos.com", "99minutos"),
    ("acscourier.net", "acs"),
    ("airmee.com", "airmee"),
    ("amazon.ca", "amazon-logistics"),
    ("amazon.co.uk", "amazon-logistics"),
    ("amazon.com", "amazon-logistics"),
    ("amazon.de", "amazon-logistics"),
    ("amazon.es", "amazon-logistics"),
    ("amazon.fr", "amazon-logistics"),
    ("amazon.in", "amazon-shipping-in"),
    ("amazon.it", "amazon-logistics"),
    ("andreani.com", "andreani"),
    ("anpost.ie", "an-post"),
    ("aramex.co.nz", "aramex-nz"),
    ("aramex.com.au", "aramex-au"),
    ("asendia.com", "asendia"),
    ("asendiausa.com", "asendia"),
    ("auspost.com.au", "australia-post"),
    ("azerpost.az", "azerpost"),
    ("azulcargoexpress.com.br", "azul-cargo"),
    ("better-trucks.com", "better-trucks"),
    ("bettertrucks.com", "better-trucks"),
    ("bex.co.za", "bex-express"),
    ("blue.cl", "blue-express"),
    ("bosta.co", "bosta"),
    ("boxberry.ru", "boxberry"),
    ("bpost.be", "bpost"),
    ("bpost2.be", "bpost"),
    ("bring.com", "bring"),
    ("cainiao.com", "cainiao"),
    ("canadapost.ca", "canada-post"),
    ("cargus.ro", "cargus"),
    ("cdek.ru", "cdek"),
    ("ceskaposta.cz", "ceska-posta"),
    ("chilexpress.cl", "chilexpress"),
    ("chinapost.com.cn", "china-post"),
    ("chronopost.fr", "chronopost"),
    ("cjlogistics.com", "cj-logistics"),
    ("cne.com", "cne"),
    ("cnexps.com", "cne"),
    ("colissimo.fr", "colissimo"),
    ("coordinadora.com", "coordinadora"),
    ("correios.com.br", "correios-br"),
    ("correo.com.uy", "correo-uruguayo"),
    ("correoargentino.com.ar", "correo-argentino"),
    ("correos.cl", "correos-chile"),
    ("correos.es", "correos"),
    ("correosexpress.com", "correos-express"),
    ("couriersplease.com.au", "couriersplease"),
    ("ctt.pt", "ctt"),
    ("cttexpress.com", "ctt-express"),
    ("dao.as", "dao"),
    ("daraz.com.np", "daraz-express"),
    ("dayross.com", "day-ross"),
    ("delhivery.com", "delhivery"),
    ("deppon.com", "deppon"),
    ("deprisa.com", "deprisa"),
    ("deutschepost.de", "deutsche-post"),
    ("dhl.com", "dhl-express"),
    ("dhl.com.pl", "dhl-pl"),
    ("dhl.de", "dhl-paket-de"),
    ("dhl.es", "dhl-parcel-es"),
    ("dhlecommerce.nl", "dhl-parcel-nl"),
    ("dhlglobalmail.com", "dhl-ecommerce-us"),
    ("dhlparcel.es", "dhl-parcel-es"),
    ("dhlparcel.nl", "dhl-parcel-nl"),
    ("dpd.co.uk", "dpd-uk"),
    ("dpd.com", "dpd"),
    ("dpd.com.pl", "dpd-pl"),
    ("dpd.de", "dpd"),
    ("dpd.fr", "dpd-fr"),
    ("dpd.ie", "dpd-ie"),
    ("dpd.ru", "dpd-ru"),
    ("dpdgroup.com", "dpd"),
    ("dpdlocal.co.uk", "dpd-uk"),
    ("dragonflyshipping.ca", "intelcom"),
    ("ds3211.co.kr", "daesin"),
    ("dtdc.com", "dtdc"),
    ("dtdc.in", "dtdc"),
    ("ecomexpress.in", "ecom-express"),
    ("econt.com", "econt"),
    ("egyptpost.org", "egypt-post"),
    ("elta-courier.gr", "elta-courier"),
    ("elta.gr", "elta"),
    ("elta.gr", "elta-courier"),
    ("emiratespost.ae", "emirates-post"),
    ("ems.com.cn", "china-ems"),
    ("ems.com.cn", "china-post"),
    ("envia.co", "envia-co"),
    ("envialia.com", "envialia"),
    ("epgshipping.com", "epost-global"),
    ("epostglobalshipping.com", "epost-global"),
    ("estafeta.com", "estafeta"),
    ("evri.com", "evri"),
    ("evropochta.by", "evropochta"),
    ("express.dhl", "dhl-express"),
    ("fancourier.ro", "fan-courier"),
    ("fastway.co.za", "fastway-za"),
    ("fastway.ie", "fastway-ie"),
    ("fedex.com", "fedex"),
    ("fivepost.ru", "fivepost"),
    ("flashexpress.co.th", "flash-express"),
    ("flashexpress.my", "flash-express-my"),
    ("flashexpress.ph", "flash-express-ph"),
    ("foxpost.hu", "foxpost"),
    ("fukutsu.co.jp", "fukuyama"),
    ("gdexpress.com", "gdex"),
    ("ghn.vn", "ghn"),
    ("ghtk.vn", "ghtk"),
    ("gls-france.com", "gls"),
    ("gls-group.com", "gls"),
    ("gls-group.eu", "gls"),
    ("gls-italy.com", "gls-it"),
    ("gls-pakete.de", "gls"),
    ("gls-spain.es", "gls-es"),
    ("gls-us.com", "gls-us"),
    ("go.cr", "correos-costa-rica"),
    ("gob.mx", "correos-de-mexico"),
    ("gofo.com", "gofo"),
    ("gojek.com", "gosend"),
    ("hanjin.com", "hanjin"),
    ("hct.com.tw", "hct-logistics"),
    ("helthjem.no", "helthjem"),
    ("hepsijet.com", "hepsijet"),
    ("hermesworld.com", "evri"),
    ("hermesworld.com", "hermes-de"),
    ("hongkongpost.hk", "hongkong-post"),
    ("ilogen.com", "logen"),
    ("ilyanglogis.com", "ilyang"),
    ("imile.com", "imile"),
    ("indiapost.gov.in", "india-post"),
    ("inpost.pl", "inpost-pl"),
    ("instabox.io", "instabox"),
    ("intelcom.ca", "intelcom"),
    ("internationalparceltracking.com", "postnl"),
    ("interrapidisimo.com", "interrapidisimo"),
    ("israelpost.co.il", "israel-post"),
    ("jadlog.com.br", "jadlog"),
    ("japanpost.jp", "japan-post"),
    ("jd.com", "jd"),
    ("jdl.com", "jd"),
    ("jet.co.id", "jtexpress-intl"),
    ("jtcargo.id", "jt-cargo-id"),
    ("jtexpress.ae", "jt-express-me"),
    ("jtexpress.co.th", "jt-express-th"),
    ("jtexpress.com.br", "jt-express-br"),
    ("jtexpress.com.cn", "jtexpress-cn"),
    ("jtexpress.me", "jt-express-me"),
    ("jtexpress.mx", "jt-express-mx"),
    ("jtexpress.my", "jtexpress-intl"),
    ("jtexpress.ph", "jtexpress-intl"),
    ("jtexpress.vn", "jt-express-vn"),
    ("justin.ua", "justin"),
    ("kazpost.kz", "kazpost"),
    ("kdexp.com", "kyungdong"),
    ("kerryexpress.com", "kerry-express-th"),
    ("kex-express.com", "kerry-express-th"),
    ("kolaygelsin.com", "kolay-gelsin"),
    ("kuronekoyamato.co.jp", "yamato"),
    ("laposte.fr", "la-poste"),
    ("lasership.com", "lasership"),
    ("lel.asia", "lel-express"),
    ("leopardscod.com", "leopards"),
    ("leopardscourier.com", "leopards"),
    ("linkcorreios.com.br", "correios-br"),
    ("loggi.com", "loggi"),
    ("logistics.dhl", "dhl-ecommerce-us"),
    ("loomis-express.com", "loomis"),
    ("loomisexpress.com", "loomis"),
    ("lotteglogis.com", "lotte"),
    ("lpexpress.lt", "lp-express"),
    ("lso.com", "lso"),
    ("magyarposta.hu", "magyar-posta"),
    ("matkahuolto.fi", "matkahuolto"),
    ("meest.com", "meest"),
    ("melhorrastreio.com.br", "melhor-envio"),
    ("mngkargo.com.tr", "mng-kargo"),
    ("mondialrelay.com", "mondial-relay"),
    ("mrw.es", "mrw"),
    ("mulphilog.com", "mulphilog"),
    ("mydpd.at", "dpd"),
    ("myhermes.co.uk", "evri"),
    ("mypurolator.com", "purolator"),
    ("myteamge.com", "team-global-express"),
    ("nacex.com", "nacex"),
    ("nacex.es", "nacex"),
    ("naqelexpress.com", "naqel"),
    ("naqelksa.com", "naqel"),
    ("nationex.com", "nationex"),
    ("nipost.gov.ng", "nipost"),
    ("novaposhta.ua", "nova-poshta"),
    ("novapost.com", "nova-poshta"),
    ("oca.com.ar", "oca-ar"),
    ("odfl.com", "old-dominion"),
    ("omniva.ee", "omniva"),
    ("omniva.lt", "omniva"),
    ("omniva.lv", "omniva"),
    ("ontrac.com", "ontrac"),
    ("orangeconnex.com", "orange-connex"),
    ("orangeconnex.com.cn", "orange-connex"),
    ("orlenpaczka.pl", "orlen-paczka"),
    ("osmworldwide.com", "osm-worldwide"),
    ("paack.app", "paack"),
    ("paack.co", "paack"),
    ("paquetexpress.com.mx", "paquetexpress"),
    ("passportshipping.com", "passport"),
    ("pathao.com", "pathao"),
    ("pickndropnepal.com", "pick-and-drop"),
    ("pochta.ru", "russian-post"),
    ("post.kz", "kazpost"),
    ("post.lt", "lp-express"),
    ("posta.hu", "magyar-posta"),
    ("posta.sk", "slovenska-posta"),
    ("poste.it", "poste-italiane"),
    ("posten.no", "bring"),
    ("postex.pk", "postex"),
    ("postnl.nl", "postnl"),
    ("postnl.post", "postnl"),
    ("postnord.dk", "postnord-dk"),
    ("postnord.se", "postnord-se"),
    ("ppl.cz", "ppl-cz"),
    ("purolator.com", "purolator"),
    ("redx.com.bd", "redx"),
    ("royalmail.com", "royal-mail"),
    ("russianpost.ru", "russian-post"),
    ("sagawa-exp.co.jp", "sagawa"),
    ("sameday.ro", "sameday"),
    ("seino.co.jp", "seino"),
    ("sendeo.com.tr", "sendeo"),
    ("servientrega.com", "servientrega"),
    ("sf-express.com", "sf-express"),
    ("sf-international.com", "sf-international"),
    ("sfcservice.com", "sfc"),
    ("shadowfax.in", "shadowfax"),
    ("shipveho.com", "veho"),
    ("smsaexpress.com", "smsa-express"),
    ("sonic.pk", "trax-pk"),
    ("speedex.gr", "speedex-gr"),
    ("speedpost.com.sg", "singapore-post"),
    ("speedx.io", "speedx"),
    ("speedy.bg", "speedy"),
    ("sps-sro.sk", "sps-sk"),
    ("spx.co.id", "spx-id"),
    ("spx.co.th", "spx-th"),
    ("spx.com.br", "spx-br"),
    ("spx.com.my", "spx-my"),
    ("spx.sg", "spx-sg"),
    ("spx.tw", "spx-tw"),
    ("spx.vn", "spx-vn"),
    ("starken.cl", "starken"),
    ("startrack.com.au", "startrack"),
    ("steadfast.com.bd", "steadfast"),
    ("sto.cn", "sto"),
    ("suratkargo.com.tr", "surat-kargo"),
    ("swiftx-express.com", "swiftx"),
    ("sypost.net", "sunyou"),
    ("tcc.com.co", "tcc-co"),
    ("tcsexpress.com", "tcs-pk"),
    ("thailandpost.co.th", "thailand-post"),
    ("thecourierguy.co.za", "the-courier-guy"),
    ("tip-sa.com", "tipsa"),
    ("tnt.it", "tnt"),
    ("totalexpress.com.br", "total-express"),
    ("trackon.in", "trackon"),
    ("trax.pk", "trax-pk"),
    ("trendyolexpress.com", "trendyol-express"),
    ("trunkrs.nl", "trunkrs"),
    ("ups-mi.net", "ups-mail-innovations"),
    ("ups.com", "ups"),
    ("urgentcargus.ro", "cargus"),
    ("usps.com", "usps"),
    ("uzpost.uz", "uzpost"),
    ("venipak.com", "venipak"),
    ("viettelpost.com.vn", "viettel-post"),
    ("viettelpost.vn", "viettel-post"),
    ("vintedgo.com", "vinted-go"),
    ("vnpost.vn", "vnpost"),
    ("wahana.com", "wahana"),
    ("wanbexpress.com", "wanb"),
    ("whistl.co.uk", "whistl"),
    ("winit.com.cn", "winit"),
    ("yalidine.com", "yalidine"),
    ("yodel.co.uk", "yodel"),
    ("yodeldirect.co.uk", "yodel"),
    ("yto.net.cn", "yto"),
    ("yunda.com", "yunda"),
    ("yundaex.com", "yunda"),
    ("yunexpress.com", "yunexpress"),
    ("yuntrack.com", "yunexpress"),
    ("yw56.com.cn", "yanwen"),
    ("zasilkovna.cz", "packeta"),
    ("zjs.com.cn", "zjs"),
    ("zto.com", "zto"),
];

/// Pages of other things than parcels: a part of the host, of the path, and what their digits are.
const OTHERS: &[(&str, &str, Code)] = &[
    ("wa.me", "/", Code::Phone),
    ("t.me", "/+", Code::Phone),
    ("etsy.com", "/orders/", Code::OrderId),
    ("etsy.com", "/listing/", Code::LinkWithoutNumber),
    ("ebay.", "/itm/", Code::LinkWithoutNumber),
    ("taobao.com", "/item.htm?id=", Code::LinkWithoutNumber),
    ("tmall.", "/item.htm?id=", Code::LinkWithoutNumber),
    ("1688.com", "/offer/", Code::LinkWithoutNumber),
    ("aliexpress.", "/item/", Code::LinkWithoutNumber),
    ("item.jd.com", "/", Code::LinkWithoutNumber),
    ("walmart.com", "/ip/", Code::LinkWithoutNumber),
    ("walmart.com", "/orders/", Code::OrderId),
    ("temu.com", "goods_id=", Code::LinkWithoutNumber),
    ("shopify.com", "/orders/", Code::OrderId),
    ("item.rakuten.co.jp", "/", Code::LinkWithoutNumber),
    ("bol.com", "/p/", Code::LinkWithoutNumber),
    ("kleinanzeigen.de", "/s-anzeige/", Code::LinkWithoutNumber),
    ("allegro.pl", "/oferta/", Code::LinkWithoutNumber),
    ("ozon.ru", "/product/", Code::LinkWithoutNumber),
    ("ozon.ru", "/orderdetails/", Code::OrderId),
    ("amazon.", "/dp/", Code::LinkWithoutNumber),
    ("facebook.com", "id=", Code::LinkWithoutNumber),
    ("alicdn.com", "/", Code::LinkWithoutNumber),
    ("cdn.shopify.com", "/", Code::LinkWithoutNumber),
    ("deliver.goshippo.com", "/", Code::LinkWithoutNumber),
    ("wildberries.", "/catalog/", Code::LinkWithoutNumber),
    ("market.yandex.", "/product", Code::LinkWithoutNumber),
    ("coupang.com", "/vp/products/", Code::LinkWithoutNumber),
    ("tiki.vn", "/", Code::LinkWithoutNumber),
    ("tokopedia.com", "/", Code::LinkWithoutNumber),
    ("trendyol.com", "/", Code::LinkWithoutNumber),
    ("shopee.", "/product/", Code::LinkWithoutNumber),
    ("noon.com", "/p/", Code::LinkWithoutNumber),
    ("otto.de", "/p/", Code::LinkWithoutNumber),
    ("cdiscount.com", "/f-", Code::LinkWithoutNumber),
    ("emag.", "/pd/", Code::LinkWithoutNumber),
    ("youtu.be", "/", Code::LinkWithoutNumber),
    ("t.me", "/c/", Code::LinkWithoutNumber),
    ("instagram.com", "/", Code::LinkWithoutNumber),
];

/// What the last part of a path says of the digits behind it, whatever the page.
const PARTS: &[(&[&str], Code)] = &[
    (
        &["order", "orders", "pedido", "pedidos", "ventas", "bestellung", "commande", "zamowienie", "siparis"],
        Code::OrderId,
    ),
    (&["invoice", "invoices", "rechnung", "facture", "factura", "faktura"], Code::Invoice),
    (
        &["oferta", "item", "items", "itm", "product", "products", "listing", "goods", "offer", "dp", "urun"],
        Code::LinkWithoutNumber,
    ),
];

/// What a page holds, other than parcels, by what stands in front of the digits in its address.
pub(super) fn page_of_other(before: &str) -> Option<Code> {
    let address = before.to_ascii_lowercase();
    let rest = address.split_once("://").map_or(&*address, |(_, rest)| rest);
    let (host, path) = rest.split_at(rest.find(['/', '?', '#'])?);
    let is_site = |site: &str| host.match_indices(site).any(|(at, _)| at == 0 || host[..at].ends_with('.'));
    let listed = OTHERS.iter().find(|(site, part, _)| is_site(site) && path.contains(part)).map(|&(_, _, code)| code);
    let part = path.strip_suffix('/').and_then(|path| path.rsplit('/').next());
    let by_part =
        || PARTS.iter().find(|(parts, _)| part.is_some_and(|part| parts.contains(&part))).map(|&(_, code)| code);
    // The page of a carrier shows its own.
    listed.or_else(|| by_part().filter(|_| carrier(host, None).is_none()))
}

/// Pages that show parcels of everybody.
const TRACKERS: &[&str] = &[
    "17track.net",
    "51tracking.com",
    "aftership.com",
    "gdeposylka.ru",
    "kuaidi100.com",
    "ordertracker.com",
    "packagetrackr.com",
    "parcelmonitor.com",
    "parcelsapp.com",
    "pkge.net",
    "postal.ninja",
    "ship24.com",
    "track123.com",
    "track24.net",
    "trackcourier.io",
    "trackingmore.com",
];

/// Whether a page shows parcels, of one carrier or of everybody.
pub(super) fn tracks(host: &str) -> bool {
    TRACKERS.contains(&site(&host.to_ascii_lowercase())) || carrier(host, None).is_some()
}

/// Second levels under which names are registered in some countries.
const SHARED: &[&str] = &["co", "com", "net", "org", "ne", "or", "gov", "edu", "ac"];

/// The carrier behind a host. Where several share it, the one that accepts the number.
pub(super) fn carrier(host: &str, number: Option<Compact>) -> Option<&'static Carrier> {
    let host = host.to_ascii_lowercase();
    let site = site(&host);
    if site.is_empty() {
        return None;
    }
    let listed = HOSTS.iter().filter(|(name, _)| *name == site).filter_map(|(_, id)| by_id(id));
    // Identifiers that many operators share link to pages that track for everybody.
    let operates = |c: &Carrier| c.kind != Kind::Identifier;
    let of_page =
        |c: &&'static Carrier| operates(c) && c.tracking_url.is_some_and(|url| self::site(host_of(url)) == site);
    let all = || listed.clone().chain(CARRIERS.iter().copied().filter(of_page));
    let accepts = |c: &&'static Carrier| number.as_ref().is_some_and(|n| claim::by(c, n));
    // A cross-border carrier leads to the page of whoever delivers.
    let own = |c: &&'static Carrier| !is_line(c);
    all().find(accepts).or_else(|| all().find(own)).or_else(|| all().next())
}

/// The brand that a host is called by: DHL for `dhl.com`, GLS for `gls-group.eu`.
pub(super) fn brand(host: &str) -> Option<Brand> {
    let host = host.to_ascii_lowercase();
    names::brand(site(&host).split('.').next()?)
}

/// The host of an address.
fn host_of(url: &str) -> &str {
    url.split_once("://").map_or(url, |(_, rest)| rest).split(['/', '?', '#', ':']).next().unwrap_or("")
}

/// The registered part of a host: `track.yw56.com.cn` → `yw56.com.cn`.
fn site(host: &str) -> &str {
    let mut ends = host.rmatch_indices('.').map(|(i, _)| i);
    let (Some(top), second) = (ends.next(), ends.next()) else { return "" };
    let Some(second) = second else { return host };
    let shared = SHARED.contains(&&host[second + 1..top]);
    let start = if shared { ends.next().map_or(0, |i| i + 1) } else { second + 1 };
    &host[start..]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_registered_part_of_a_host() {
        for (host, expected) in [
            ("t.17track.net", "17track.net"),
            ("track.yw56.com.cn", "yw56.com.cn"),
            ("www.yodel.co.uk", "yodel.co.uk"),
            ("ups.com", "ups.com"),
            ("localhost", ""),
            ("toi.kuronekoyamato.co.jp", "kuronekoyamato.co.jp"),
        ] {
            assert_eq!(site(host), expected, "{host}");
        }
    }

    #[test]
    fn pages_of_shops_show_articles() {
        for before in ["https://www.wildberries.ru/catalog/", "https://tiki.vn/", "https://t.me/c/"] {
            assert_eq!(page_of_other(before), Some(Code::LinkWithoutNumber), "{before}");
        }
        assert_eq!(page_of_other("https://t.me/share?url="), None);
    }

    #[test]
    fn every_tracking_page_leads_to_a_carrier_that_has_it() {
        for c in CARRIERS {
            let Some(url) = c.tracking_url else { continue };
            if c.kind == Kind::Identifier {
                assert_eq!(carrier(host_of(url), None), None, "{url}");
                continue;
            }
            let number = c.formats.iter().flat_map(|f| f.valid).find_map(|s| Compact::of(s.as_bytes()));
            let found = carrier(host_of(url), number).expect(c.id);
            assert!(found == *c || number.is_none_or(|n| claim::by(found, &n)), "{} answered by {}", c.id, found.id);
        }
    }

    #[test]
    fn a_page_that_only_a_line_has_is_the_line_s() {
        let lines = HOSTS.iter().filter(|(_, id)| by_id(id).is_some_and(is_line));
        for (name, id) in lines {
            assert!(carrier(name, None).is_some(), "{name} of {id}");
        }
        assert_eq!(carrier("track.yw56.com.cn", None).map(|c| c.id), Some("yanwen"));
    }

    #[test]
    fn listed_hosts_name_known_carriers_once() {
        for (i, entry) in HOSTS.iter().enumerate() {
            let (name, id) = entry;
            assert!(by_id(id).is_some(), "{id}");
            assert!(!HOSTS[..i].contains(entry), "{name} of {id}");
        }
    }

    #[test]
    fn a_host_may_be_called_by_a_brand() {
        for (host, branded) in [("www.dhl.com", true), ("gls-group.eu", true), ("www.royalmail.com", false)] {
            assert_eq!(brand(host).is_some(), branded, "{host}");
        }
    }
}
