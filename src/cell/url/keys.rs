//! What the keys of a query say of their values.

use alloc::string::String;

use crate::cell::hosts;
use crate::finding::{Code, Span};

/// Query keys that hold a number, in lowercase without `-` and `_`. Keys of orders are left out: a number behind
/// them has to speak for itself.
const KEYS: &str = "\
    nums num no n tracknum tracknums tracknumber tracknumbers trackno tracknos trackid trackingnumber \
    trackingnumbers trackingnum trackingno trackingid trackingcode tracking track trackcode tracknr trackingnr \
    trackings tlabels tlabel strorigtracknum qtctracklabels1 trknbr tracknumbers1 tn awb awbs awbno awbnumber \
    waybill waybillno waybillnumber piececode pieceid idc parcelno parcelnumber parcelnumbers parcelid parcel \
    parcelcode mailno mailnolist mailnum expno nu postid barcode itemcode itemid item itemno shipmentnumber \
    shipmentid shipmentno shipment consignment consignmentnumber consignmentno connote con number numbers numero \
    numeros numer code codes codigo id ids q search searchvalue searchfor searchid reference ref refnumber \
    inquirynumber inquirynumber1 qtctlabels1 colis numcolis listenumeroslt numerocolis numerolt objetos objeto objects envio \
    guia nroguia numeroguia segonlineidentificador numeroenvio match txtref txtbill billno resi kargotakipno \
    takipno barkod reqcodeno1 requestno1 okurijono number01 invoiceno hblno wblnum slipno sid1 paramno packageid \
    packagecode pkgid package p1 documentnumber cargoid pro pronumber pronumbers stregkode sendungsnummer snr \
    parcelidentification trackandtrace zendingnummer kolli broj cislo carriernumber labelid lp logisticsno \
    shippingnumber inputtracknumber trackingidentifier querynumber querydel sendung sendungen sendungsnr cargonumber \
    objectcodeinput searchinput origtracknum txtrefno ttvalue";

/// Query keys, spelled alike, of when a link ends, which state of a file it is of, who signed it, and which piece of a
/// page it opens: whatever stands behind them is no number of a parcel.
const SIGNED: &[&str] = &[
    "expires",
    "expiry",
    "exp",
    "t",
    "ts",
    "v",
    "ver",
    "version",
    "time",
    "timestamp",
    "date",
    "rand",
    "random",
    "nonce",
    "cb",
    "signature",
    "sig",
    "sign",
    "token",
    "hash",
    "gid",
    "",
];
/// What such keys of some stores of files begin with.
const STORED: &[&str] = &["xamz", "xgoog", "xoss", "xcos"];
/// Keys, spelled alike, that hold the number of a parcel on the page of one carrier, and something else elsewhere.
const OWN: &[(&str, &str)] = &[("ghn.vn", "ordercode"), ("mondialrelay.com", "exp"), ("mondialrelay.fr", "exp")];

/// Whether a query key holds a number.
pub(crate) fn is_key(key: &str) -> bool {
    let key = key.rsplit(['?', '&', '#', '/', ';', '[', ']', ':', '!']).find(|k| !k.is_empty()).unwrap_or("");
    key.len() < 32 && {
        let folded = folded(key);
        KEYS.split(' ').any(|known| known == folded)
    }
}

/// A query key in lowercase, without the signs inside.
fn folded(key: &str) -> String {
    key.chars().filter(|c| !matches!(c, '-' | '_' | '.')).map(|c| c.to_ascii_lowercase()).collect()
}

/// Whether a query key holds a number on the page of its host.
pub(super) fn is_own(host: &str, key: &str) -> bool {
    let is_host = |site: &str| {
        let host = host.to_ascii_lowercase();
        host.strip_suffix(site).is_some_and(|front| front.is_empty() || front.ends_with('.'))
    };
    let folded = folded(key);
    OWN.iter().any(|(site, own)| *own == folded && is_host(site))
}

/// Whether a query key says that its value is no number.
pub(super) fn is_signed(key: &str) -> bool {
    let folded = folded(key);
    SIGNED.contains(&&*folded) || STORED.iter().any(|head| folded.starts_with(head))
}

/// What the page or the key of an address says of the digits in it, when it is something other than a parcel.
pub(in crate::cell) fn of_other(input: &str, address: Span, number: Span) -> Option<Code> {
    const KEYS: &[(&str, Code)] = &[
        ("phone", Code::Phone),
        ("tel", Code::Phone),
        ("mobile", Code::Phone),
        ("whatsapp", Code::Phone),
        ("orderid", Code::OrderId),
        ("orderno", Code::OrderId),
        ("ordernum", Code::OrderId),
        ("ordernumber", Code::OrderId),
        ("ordersn", Code::OrderId),
        ("ordercode", Code::OrderId),
        ("tradeid", Code::OrderId),
        ("tradeno", Code::OrderId),
        ("bizorderid", Code::OrderId),
        ("skuid", Code::LinkWithoutNumber),
        ("productid", Code::LinkWithoutNumber),
        ("goodsid", Code::LinkWithoutNumber),
        ("goodscode", Code::LinkWithoutNumber),
        ("offerid", Code::LinkWithoutNumber),
    ];
    let before = Span::new(address.start, number.start).of(input);
    let key = before.strip_suffix('=').map(|key| key.rsplit(['?', '&', '#', ';']).next().unwrap_or(key));
    let folded = key.map(|key| key.replace(['-', '_'], "").to_ascii_lowercase());
    let by_key = folded.and_then(|key| KEYS.iter().find(|(known, _)| *known == key)).map(|&(_, code)| code);
    by_key.or_else(|| hosts::page_of_other(before))
}

/// What the last step of a path says of the digits behind it, whatever the page.
const PAGES: &[&str] = &[
    "article",
    "articles",
    "blog",
    "catalog",
    "comment",
    "comments",
    "news",
    "posts",
    "profile",
    "profiles",
    "question",
    "questions",
    "thread",
    "threads",
    "topic",
    "topics",
    "user",
    "users",
    "video",
    "videos",
];

/// What the key of a query or the step of a path in front of mere digits says that they are: the letters of a number
/// would outweigh it.
pub(super) fn of_digits(before: &str) -> Option<Code> {
    const KEYS: &[(&str, Code)] = &[
        ("order", Code::OrderId),
        ("sku", Code::LinkWithoutNumber),
        ("uid", Code::LinkWithoutNumber),
        ("userid", Code::LinkWithoutNumber),
        ("mid", Code::LinkWithoutNumber),
        ("vendoritemid", Code::LinkWithoutNumber),
        ("articleid", Code::LinkWithoutNumber),
        ("comment", Code::LinkWithoutNumber),
    ];
    // What advertisements count their visitors by.
    const COUNTED: &str = "utm";
    if let Some(keys) = before.strip_suffix('=') {
        let key = folded(keys.rsplit(['?', '&', '#', ';']).next().unwrap_or(keys));
        let known = KEYS.iter().find(|(known, _)| *known == key).map(|&(_, code)| code);
        return known.or_else(|| key.starts_with(COUNTED).then_some(Code::LinkWithoutNumber));
    }
    let step = before.strip_suffix('/')?.rsplit('/').next()?.to_ascii_lowercase();
    PAGES.contains(&&*step).then_some(Code::LinkWithoutNumber)
}
