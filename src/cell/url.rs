//! A web address in the place of a number: the number is taken out of it, the carrier from its host.

mod address;
mod beside;
mod broken;
mod keys;
mod number;
mod pair;
mod value;

use super::claim::{self, Claim};
use super::{Peeled, hosts, label, name, several, trim};
use crate::finding::{Applicability, Code, Span};
use crate::foreign::{self, Strength};
use crate::names::Brand;
use address::address;
pub(crate) use broken::pieces;
pub(crate) use keys::is_key;
pub(super) use keys::of_other;
use keys::{is_signed, of_digits};
use number::{best, damaged, faulty, grouped, is_hosts, listed, parts};
pub(crate) use pair::pair;
pub(crate) use value::{Value, dialled, value};

/// Takes the number out of an address, or the address off a number beside it.
pub(super) fn peel(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let Some((address, host)) = address(input, core) else { return false };
    if beside::peel(input, cell, core, address) {
        return true;
    }
    let number = damaged(input, address, cell.declared.or_else(|| hosts::carrier(host.of(input), None)))
        .or_else(|| grouped(input, cell, core, address))
        .or_else(|| best(input, cell, address, host))
        .or_else(|| faulty(input, cell, address, host));
    let carrier = |number: Option<Span>| hosts::carrier(host.of(input), number.and_then(|n| claim::number(input, n)));
    if let Some(number) = number {
        let listed = listed(input, cell, address, number);
        let digits = |span: Span| span.of(input).bytes().all(|b| !b.is_ascii_alphabetic());
        // A carrier may call its number that of an order, and what proves itself is a number of a parcel on any page.
        let doubtful = digits(number) || !cell.is_beyond_doubt(input, number);
        let mere = || digits(number) && !cell.is_own(input, number);
        let before = Span::new(address.start, number.start).of(input);
        let other = of_other(input, address, number).or_else(|| of_digits(before).filter(|_| mere()));
        cell.other = other.filter(|_| doubtful && !is_hosts(host.of(input), input, number));
        if !is_backed(input, cell, core, host, number) {
            cell.sure = cell.sure.min(Applicability::Likely);
        }
        cell.core = number;
        cell.name(Code::Url, address, carrier(Some(number)));
        return listed.is_empty() || several::part(input, cell, listed.iter().map(|&span| (span, span)));
    }
    // The address may only stand beside the number.
    let beside = [Span::new(core.start, address.start), Span::new(address.end, core.end)];
    let labelled = |span: &Span| {
        let number = label::off(input, cell, trim(input, *span));
        number.is_some_and(|number| cell.is_claimed(input, number))
    };
    let found = beside.iter().find(|&&span| cell.claim(input, trim(input, span)).is_some());
    let Some(&number) = found.or_else(|| beside.iter().find(|span| labelled(span))) else {
        return goods(input, cell, core, address) || order(input, cell, address, host);
    };
    cell.core = trim(input, number);
    cell.name(Code::Url, address, carrier(Some(cell.core)));
    true
}

/// Whether more than its length says that a part of an address is the number of a parcel: its own form, the declared
/// carrier, the page, a key, a word or a name around it.
fn is_backed(input: &str, cell: &Peeled, core: Span, host: Span, number: Span) -> bool {
    let distinctive = cell.claim(input, number).is_none_or(Claim::is_distinctive);
    if distinctive || cell.is_own(input, number) || cell.is_labelled() || cell.hint.is_some() {
        return true;
    }
    // What a spreadsheet wrote may stand in the place of a host.
    let behind = |at: usize| Span::new(at.min(number.start), number.start).of(input);
    let keyed = is_key(behind(host.start).trim_end_matches(['/', '=']));
    let spoken = || {
        let text = core.of(input).to_lowercase();
        PARCELS.iter().any(|word| text.contains(word))
    };
    let kept = claim::number(input, number);
    let steps = || behind(host.end).split(['/', '?', '&', '#', '=']);
    hosts::tracks(host.of(input))
        || keyed
        || spoken()
        || steps().any(|step| !step.is_empty() && name::named(step, kept.as_ref()).is_some())
}

/// What the words of pages that show parcels hold, in lowercase.
const PARCELS: &[&str] = &[
    "track",
    "trace",
    "parcel",
    "ship",
    "sendung",
    "paket",
    "lieferung",
    "versand",
    "deliver",
    "waybill",
    "awb",
    "consign",
    "rastre",
    "suivi",
    "colis",
    "segui",
    "envio",
    "express",
    "logist",
    "cargo",
    "kargo",
    "courier",
    "freight",
    "zasil",
    "przesy",
    "spediz",
    "отслеж",
    "посыл",
    "运单",
    "運單",
    "快递",
    "快遞",
    "物流",
    "单号",
    "單號",
    "配送",
    "荷物",
    "배송",
    "택배",
];

/// The last step of the address of a page that shows something other than parcels, where no number stands in it.
fn goods(input: &str, cell: &mut Peeled, core: Span, address: Span) -> bool {
    let text = address.of(input);
    // A link without digits is told from its form.
    if !text.bytes().any(|b| b.is_ascii_digit()) {
        return false;
    }
    let path = text[..text.find(['?', '#']).unwrap_or(text.len())].trim_end_matches('/');
    let Some(at) = path.rfind('/').map(|at| at + 1).filter(|_| address == core) else { return false };
    let Some(other) = hosts::page_of_other(&text[..at]) else { return false };
    let step = Span::new(address.start + at, address.start + path.len());
    if step.start == step.end || !step.of(input).bytes().any(|b| b.is_ascii_alphanumeric()) {
        return false;
    }
    cell.other = Some(other);
    cell.core = step;
    cell.name(Code::Url, address, None);
    true
}

/// The value of a query that is the number of an order, on a page that shows no parcels.
fn order(input: &str, cell: &mut Peeled, address: Span, host: Span) -> bool {
    if hosts::tracks(host.of(input)) {
        return false;
    }
    let value = |part: Span| {
        let (key, value) = part.of(input).split_once('=')?;
        // Digits alone are an order where their key says so.
        let ordered = key.to_ascii_lowercase().contains("order") || value.bytes().any(|b| b.is_ascii_alphabetic());
        (ordered && !is_signed(key)).then(|| Span::new(part.end - value.len(), part.end))
    };
    let is_order = |span: &Span| {
        let other = foreign::look(span.of(input));
        other.is_some_and(|other| other.code == Code::OrderId && other.strength >= Strength::Fair)
    };
    let query = Span::new(host.end, address.end);
    let Some(number) = parts(input, query, &['?', '&', '#']).filter_map(value).find(is_order) else { return false };
    cell.other = Some(Code::OrderId);
    cell.core = number;
    cell.name(Code::Url, address, None);
    true
}

/// The brand that the host of an address is called by.
pub(crate) fn brand(text: &str) -> Option<Brand> {
    let (_, host) = address(text, Span::new(0, text.len()))?;
    hosts::brand(host.of(text))
}
