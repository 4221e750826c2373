//! One company stands once in the catalogue, and the identifiers of those that were joined still lead to it.

use std::collections::BTreeMap;

use tracklint::{CARRIERS, carrier_named};

/// Carriers that share a key of 17TRACK and are two nevertheless.
const NEIGHBOURS: &[(&[&str], &str)] = &[
    (&["colissimo", "la-poste"], "one portal, and two companies with numbers of their own"),
    (&["dhl-ecommerce-eu", "dhl-ecommerce-us"], "two regions with numbers of their own"),
    (&["pitney-bowes", "pitney-bowes-gsp"], "parcels in the United States, and eBay's international shipping"),
    (&["shopee-spx", "spx-sg"], "the whole network, and its company in Singapore"),
];

#[test]
fn one_key_is_one_carrier() {
    let mut carriers: BTreeMap<u32, Vec<&str>> = BTreeMap::new();
    for carrier in CARRIERS {
        if let Some(key) = carrier.seventeentrack {
            carriers.entry(key).or_default().push(carrier.id);
        }
    }
    let shared: Vec<&[&str]> = carriers.values().map(Vec::as_slice).filter(|ids| ids.len() > 1).collect();
    let mut known: Vec<&[&str]> = NEIGHBOURS.iter().map(|(ids, _)| *ids).collect();
    known.sort_by_key(|ids| shared.iter().position(|other| other == ids));
    assert_eq!(shared, known, "two carriers of one key are one company, or stand in the list with the reason");
}

#[test]
fn an_identifier_that_was_joined_to_another_leads_there() {
    for (former, now) in [
        ("correos-cn", "correos"),
        ("dhl-parcel-3s", "dhl-parcel-nl"),
        ("flash-express-th", "flash-express"),
        ("omniva-cn", "omniva"),
        ("poste-italiane-cn", "poste-italiane"),
        ("royal-mail-cn", "royal-mail"),
        ("yodel-cn", "yodel"),
    ] {
        assert_eq!(carrier_named(former).map(|carrier| carrier.id).ok(), Some(now), "{former}");
    }
}
