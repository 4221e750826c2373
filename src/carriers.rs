//! All carriers, one line each, in the order of their files.

use crate::rule::{Carrier, Format};

mod aliexpress;
mod amazon_logistics;
mod australia_post;
mod bpost;
mod cainiao;
mod canada_post;
mod cdek;
mod china_ems;
mod china_post;
mod chronopost;
mod colissimo;
mod correios_br;
mod correos;
mod correos_express;
mod deutsche_post;
mod dhl_ecommerce_asia;
mod dhl_ecommerce_eu;
mod dhl_ecommerce_us;
mod dhl_express;
mod dhl_paket_de;
mod dhl_parcel_3s;
mod dpd;
mod dpd_fr;
mod dpd_ie;
mod dpd_pl;
mod dpd_ru;
mod dpd_uk;
mod evri;
mod fedex;
mod fedex_freight;
mod fourpx;
mod gls;
mod gls_es;
mod gls_it;
mod gs1;
mod hongkong_post;
mod iata_awb;
mod inpost_pl;
mod japan_post;
mod jd;
mod jtexpress_cn;
mod jtexpress_intl;
mod la_poste;
mod lasership;
mod ontrac;
mod orange_connex;
mod poste_italiane;
mod postnl;
mod purolator;
mod royal_mail;
mod russian_post;
mod sagawa;
mod sf_express;
mod sf_international;
mod sto;
mod sunyou;
mod ups;
mod ups_mail_innovations;
mod upu_s10;
mod usps;
mod yamato;
mod yanwen;
mod yodel;
mod yto;
mod yunda;
mod yunexpress;
mod zto;

/// All carriers of the catalogue, in the order of their identifiers.
pub static CARRIERS: &[&Carrier] = &[
    &aliexpress::CARRIER,
    &amazon_logistics::CARRIER,
    &australia_post::CARRIER,
    &bpost::CARRIER,
    &cainiao::CARRIER,
    &canada_post::CARRIER,
    &cdek::CARRIER,
    &china_ems::CARRIER,
    &china_post::CARRIER,
    &chronopost::CARRIER,
    &colissimo::CARRIER,
    &correios_br::CARRIER,
    &correos::CARRIER,
    &correos_express::CARRIER,
    &deutsche_post::CARRIER,
    &dhl_ecommerce_asia::CARRIER,
    &dhl_ecommerce_eu::CARRIER,
    &dhl_ecommerce_us::CARRIER,
    &dhl_express::CARRIER,
    &dhl_paket_de::CARRIER,
    &dhl_parcel_3s::CARRIER,
    &dpd::CARRIER,
    &dpd_fr::CARRIER,
    &dpd_ie::CARRIER,
    &dpd_pl::CARRIER,
    &dpd_ru::CARRIER,
    &dpd_uk::CARRIER,
    &evri::CARRIER,
    &fedex::CARRIER,
    &fedex_freight::CARRIER,
    &fourpx::CARRIER,
    &gls::CARRIER,
    &gls_es::CARRIER,
    &gls_it::CARRIER,
    &gs1::CARRIER,
    &hongkong_post::CARRIER,
    &iata_awb::CARRIER,
    &inpost_pl::CARRIER,
    &japan_post::CARRIER,
    &jd::CARRIER,
    &jtexpress_cn::CARRIER,
    &jtexpress_intl::CARRIER,
    &la_poste::CARRIER,
    &lasership::CARRIER,
    &ontrac::CARRIER,
    &orange_connex::CARRIER,
    &poste_italiane::CARRIER,
    &postnl::CARRIER,
    &purolator::CARRIER,
    &royal_mail::CARRIER,
    &russian_post::CARRIER,
    &sagawa::CARRIER,
    &sf_express::CARRIER,
    &sf_international::CARRIER,
    &sto::CARRIER,
    &sunyou::CARRIER,
    &ups::CARRIER,
    &ups_mail_innovations::CARRIER,
    &upu_s10::CARRIER,
    &usps::CARRIER,
    &yamato::CARRIER,
    &yanwen::CARRIER,
    &yodel::CARRIER,
    &yto::CARRIER,
    &yunda::CARRIER,
    &yunexpress::CARRIER,
    &zto::CARRIER,
];

/// The carrier with this identifier; names and aliases are the business of
/// [`Diagnoser::carrier`](crate::Diagnoser::carrier).
///
/// ```
/// assert_eq!(tracklint::carrier("royal-mail").unwrap().name, "Royal Mail");
/// assert!(tracklint::carrier("Royal Mail").is_none());
/// ```
pub fn carrier(id: &str) -> Option<&'static Carrier> {
    CARRIERS.binary_search_by(|c| c.id.cmp(id)).ok().map(|i| CARRIERS[i])
}

/// The place of a carrier in the catalogue.
pub(crate) fn index(carrier: &Carrier) -> Option<u16> {
    CARRIERS.binary_search_by(|c| c.id.cmp(carrier.id)).ok().map(|i| i as u16)
}

/// The format with this identifier.
///
/// ```
/// assert_eq!(tracklint::format("ups-1z").unwrap().name, "1Z tracking number");
/// ```
pub fn format(id: &str) -> Option<&'static Format> {
    CARRIERS.iter().flat_map(|c| c.formats).find(|f| f.id == id)
}

/// Carrier and format of every format, in catalogue order: what the generated tables point at.
pub(crate) static FLAT: [(u16, u16); COUNT] = {
    let mut flat = [(0, 0); COUNT];
    let (mut n, mut c) = (0, 0);
    while c < CARRIERS.len() {
        let mut f = 0;
        while f < CARRIERS[c].formats.len() {
            flat[n] = (c as u16, f as u16);
            n += 1;
            f += 1;
        }
        c += 1;
    }
    flat
};

const COUNT: usize = {
    let (mut n, mut c) = (0, 0);
    while c < CARRIERS.len() {
        n += CARRIERS[c].formats.len();
        c += 1;
    }
    n
};
