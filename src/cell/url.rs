//! A web address in the place of a number: the number is taken out of it, the carrier from its host.

mod beside;

use alloc::string::String;
use alloc::vec::Vec;

use super::{Peeled, claim, hosts, label, several, trim};
use crate::damage;
use crate::finding::{Code, Span};
use crate::rule::Carrier;

/// Query keys that hold a number, in small letters without `-` and `_`. Keys of orders are left out: a number behind
/// them has to speak for itself.
const KEYS: &str = "\
    nums num no n tracknum tracknums tracknumber tracknumbers trackno tracknos trackid trackingnumber \
    trackingnumbers trackingnum trackingno trackingid trackingcode tracking track trackcode tracknr trackingnr \
    trackings tlabels tlabel strorigtracknum qtctracklabels1 trknbr tracknumbers1 tn awb awbs awbno awbnumber \
    waybill waybillno waybillnumber piececode pieceid idc parcelno parcelnumber parcelnumbers parcelid parcel \
    parcelcode mailno mailnolist mailnum expno nu postid barcode itemcode itemid item itemno shipmentnumber \
    shipmentid shipmentno shipment consignment consignmentnumber consignmentno connote con number numbers numero \
    numeros numer code codes codigo id ids q search searchvalue searchfor searchid reference ref refnumber \
    inquirynumber inquirynumber1 colis numcolis listenumeroslt numerocolis numerolt objetos objeto objects envio \
    guia nroguia numeroguia segonlineidentificador numeroenvio match txtref txtbill billno resi kargotakipno \
    takipno barkod reqcodeno1 requestno1 okurijono number01 invoiceno hblno wblnum slipno sid1 paramno packageid \
    packagecode pkgid package p1 documentnumber cargoid pro pronumber pronumbers stregkode sendungsnummer snr \
    parcelidentification trackandtrace zendingnummer kolli broj cislo carriernumber labelid lp logisticsno \
    shippingnumber inputtracknumber trackingidentifier querynumber querydel";

/// Query keys, spelled alike, of when a link ends, which state of a file it is of, who signed it, and which piece of a page
/// it opens: whatever stands behind them is no number of a parcel.
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

/// What the names of files and pages end with behind a number.
const ENDINGS: &[&str] = &[
    "pdf", "png", "jpg", "jpeg", "gif", "webp", "svg", "zpl", "txt", "csv", "xml", "json", "html", "htm", "shtml",
    "php", "asp", "aspx", "jsp", "do", "action", "zip",
];

pub(super) fn peel(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let Some((address, host)) = address(input, core) else { return false };
    if beside::peel(input, cell, core, address) {
        return true;
    }
    let number = damaged(input, cell, address)
        .or_else(|| grouped(input, cell, core, address))
        .or_else(|| best(input, cell, address, host));
    let carrier = |number: Option<Span>| hosts::carrier(host.of(input), number.and_then(|n| claim::number(input, n)));
    if let Some(number) = number {
        let listed = listed(input, cell, address, number);
        let digits = |span: Span| span.of(input).bytes().all(|b| !b.is_ascii_alphabetic());
        // A carrier may call its number that of an order, and what proves itself is a number of a parcel on any page.
        let doubtful = digits(number) || !cell.is_beyond_doubt(input, number);
        let other = of_other(input, address, number).filter(|_| doubtful);
        cell.other = other.filter(|_| !is_hosts(host.of(input), input, number));
        cell.core = number;
        cell.name(Code::Url, address, carrier(Some(number)));
        return listed.is_empty() || several::part(input, cell, listed.iter().map(|&span| (span, span)));
    }
    // The address may only stand beside the number.
    let beside = [Span::new(core.start, address.start), Span::new(address.end, core.end)];
    let labelled = |span: &Span| {
        let number = label::off(input, cell, trim(input, *span));
        number.is_some_and(|number| cell.claim(input, number).is_some() || cell.is_own(input, number))
    };
    let found = beside.iter().find(|&&span| cell.claim(input, trim(input, span)).is_some());
    let Some(&number) = found.or_else(|| beside.iter().find(|span| labelled(span))) else {
        return goods(input, cell, core, address);
    };
    cell.core = trim(input, number);
    cell.name(Code::Url, address, carrier(Some(cell.core)));
    true
}

/// The last step of the address of a page that shows something other than parcels, where no number stands in it.
fn goods(input: &str, cell: &mut Peeled, core: Span, address: Span) -> bool {
    let text = address.of(input);
    // A link without digits is told from its form.
    if !text.bytes().any(|b| b.is_ascii_digit()) {
        return false;
    }
    let path = &text[..text.find(['?', '#']).unwrap_or(text.len())];
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

/// A value behind a known key that is no number as it stands in an address, because blanks and signs are encoded, a link
/// stands in it, or because white space parts what stands behind the address from it.
pub(crate) struct Value {
    pub(crate) address: Span,
    pub(crate) at: Span,
    host: Span,
}

impl Value {
    /// The carrier behind the host, when it accepts the value.
    pub(crate) fn carrier(&self, input: &str, text: &str) -> Option<&'static Carrier> {
        let number = claim::number(text, Span::new(0, text.len()))?;
        hosts::carrier(self.host.of(input), Some(number)).filter(|carrier| claim::by(carrier, &number))
    }

    /// The one carrier whose page it is.
    pub(crate) fn page_of(&self, input: &str) -> Option<&'static Carrier> {
        hosts::carrier(self.host.of(input), None)
    }
}

/// The value of an address that has to be read before anybody looks for a number in it.
pub(crate) fn value(input: &str) -> Option<Value> {
    const LINKS: &[&str] = &["url", "u", "q", "target", "redirect", "link", "to", "goto", "dest", "destination"];
    let linked = input.contains(':') && input.contains("://") || input.contains('.') && input.contains("www.");
    if !linked {
        return None;
    }
    let core = trim(input, Span::new(0, input.len()));
    let (address, host) = address(input, core)?;
    if address.start != core.start {
        return None;
    }
    let mut at = host.end;
    let mut found: Option<(usize, Span)> = None;
    for part in Span::new(host.end, address.end).of(input).split_inclusive(['?', '&', '#', ';']) {
        let end = at + part.trim_end_matches(['?', '&', '#', ';']).len();
        let body = Span::new(at, end);
        at += part.len();
        let Some((key, value)) = body.of(input).split_once('=') else { continue };
        let link = value.starts_with("http") && LINKS.iter().any(|known| known.eq_ignore_ascii_case(key));
        // What one page hands to another without encoding it goes on to the end of both.
        let end = if link && value.contains("://") { address.end } else { body.end };
        let mut span = Span::new(body.end - value.len(), end);
        let alone = claim::of(input, span, None).is_some();
        let behind = &input[address.end..core.end];
        let last = body.end == address.end && !behind.is_empty() && !behind.starts_with(['"', '<', '>', '\'']);
        if last && (!alone || behind.bytes().any(|b| b.is_ascii_digit())) {
            span.end = core.end;
        }
        let encoded = !alone && value.contains(['+', '%']) || span.end > body.end;
        if !(link || is_key(key) && encoded) || damage::is_disfigured(input, span, None) {
            continue;
        }
        let digits = span.of(input).bytes().filter(u8::is_ascii_digit).count();
        let rank = if link { usize::MAX } else { digits };
        if digits > 1 && found.is_none_or(|(most, _)| rank > most) {
            found = Some((rank, span));
        }
    }
    found.map(|(_, at)| Value { address, at, host })
}

/// What the page or the key of an address says of the digits in it, when it is something other than a parcel.
pub(super) fn of_other(input: &str, address: Span, number: Span) -> Option<Code> {
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

/// The address in a text, and its host: after a scheme, or a host with a path or a query. A query without a host
/// counts when its key is known.
fn address(input: &str, core: Span) -> Option<(Span, Span)> {
    let text = core.of(input);
    let (start, host) = if let Some(at) = text.find("://") {
        let scheme = text[..at].bytes().rev().take_while(u8::is_ascii_alphanumeric).count();
        (at - scheme, at + 3)
    } else if let Some((at, _)) = words(text).find(|(_, word)| word.starts_with("www.") || has_host(word)) {
        (at, at)
    } else if is_query(text) {
        return Some((core, Span::new(core.start, core.start)));
    } else {
        return None;
    };
    let ends = |c: char| c.is_whitespace() || matches!(c, '"' | '<' | '>' | '\'' | '”' | '）' | '，' | '。');
    let end = host + text[host..].find(ends).unwrap_or(text.len() - host);
    // What stands at both ends of a text is decoration: `**https://…**`.
    let sign = text.chars().next().filter(|&c| c == '*' && end == text.len());
    let end = sign.map_or(end, |sign| text.trim_end_matches(sign).len()).max(host);
    let name = text[host..end].split(['/', '?', '#', ':']).next().unwrap_or("");
    let at = core.start + host;
    Some((Span::new(core.start + start, core.start + end), Span::new(at, at + name.len())))
}

/// The words of a text, each with where it begins.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    text.split_inclusive(char::is_whitespace).map(move |word| {
        at += word.len();
        (at - word.len(), word.trim_end())
    })
}

/// `track.example.com/…`: labels of letters and digits, a top level of letters, and something behind it.
fn has_host(text: &str) -> bool {
    let Some(end) = text.find(['/', '?', '#']) else { return false };
    let (host, top) = (&text[..end], text[..end].rsplit('.').next().unwrap_or(""));
    host.contains('.')
        && top.len() > 1
        && top.bytes().all(|b| b.is_ascii_alphabetic())
        && host.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-'))
}

/// `tracknum=1Z…&loc=en_US`. A key alone is a label.
fn is_query(text: &str) -> bool {
    if !text.contains('&') && !text.starts_with('?') {
        return false;
    }
    let body = text.trim_start_matches(['?', '&', '#']);
    body.split_once('=').is_some_and(|(key, value)| !key.contains([' ', '"']) && is_key(key) && !value.starts_with('"'))
}

/// Whether a query key holds a number.
pub(crate) fn is_key(key: &str) -> bool {
    let key = key.rsplit(['?', '&', '#', '/', ';', '[', ']', ':', '!']).find(|k| !k.is_empty()).unwrap_or("");
    key.len() < 32 && {
        let folded: String =
            key.chars().filter(|c| !matches!(c, '-' | '_' | '.')).map(|c| c.to_ascii_lowercase()).collect();
        KEYS.split(' ').any(|known| known == folded)
    }
}

/// Whether a query key says that its value is no number.
fn is_signed(key: &str) -> bool {
    let folded: String =
        key.chars().filter(|c| !matches!(c, '-' | '_' | '.')).map(|c| c.to_ascii_lowercase()).collect();
    SIGNED.contains(&&*folded) || STORED.iter().any(|head| folded.starts_with(head))
}

/// A part of an address without what the name of a file ends with: `1Z….pdf`.
fn without_ending(input: &str, part: Span) -> Span {
    let name = part
        .of(input)
        .rsplit_once('.')
        .filter(|(name, ending)| !name.is_empty() && ENDINGS.iter().any(|known| known.eq_ignore_ascii_case(ending)));
    name.map_or(part, |(name, _)| Span::new(part.start, part.start + name.len()))
}

/// Whether the carrier behind a host has numbers of such a form: its own key says that this is one, however few digits
/// it has.
fn is_hosts(host: &str, input: &str, span: Span) -> bool {
    let Some(number) = claim::number(input, span).filter(|number| number.digits != 0) else { return false };
    let shaped = |carrier| claim::fits_of(carrier, &number).any(|fit| !claim::is_free(fit.format));
    hosts::carrier(host, Some(number)).is_some_and(shaped)
}

/// Long enough, and not a word.
fn looks_numbered(value: &str) -> bool {
    value.len() > 5 && value.bytes().filter(u8::is_ascii_digit).count() > 1
}

/// What lost something stands behind a known key at the end of an address, where nobody else would look for a number:
/// `…?nums=9.40553E+21`, `…?nums=****6784`.
fn damaged(input: &str, cell: &Peeled, address: Span) -> Option<Span> {
    let (before, value) = address.of(input).rsplit_once('=')?;
    let value = Span::new(address.end - value.len(), address.end);
    (is_key(before) && damage::is_disfigured(input, value, cell.declared)).then_some(value)
}

/// A number in groups behind a known key at the end of an address, of which white space left only the first to it:
/// `…?nums=AZI 958 088 8926`.
fn grouped(input: &str, cell: &Peeled, core: Span, address: Span) -> Option<Span> {
    let group = |word: &str| word.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_uppercase());
    let behind = Span::new(address.end, core.end).of(input);
    if behind.is_empty() || !behind.split(char::is_whitespace).all(group) {
        return None;
    }
    let (before, first) = address.of(input).rsplit_once('=')?;
    let first = Span::new(address.end - first.len(), address.end);
    let whole = Span::new(first.start, core.end);
    (is_key(before) && cell.claim(input, first).is_none() && cell.claim(input, whole).is_some()).then_some(whole)
}

/// The part of an address that is the number: what claims most, a known key before any other place; a text with digits
/// behind a known key, when nothing claims.
fn best(input: &str, cell: &Peeled, address: Span, host: Span) -> Option<Span> {
    let mut found: Option<((bool, bool, u8, usize), Span)> = None;
    let mut at = host.end;
    let (mut key, mut last) = ("", None);
    let rest = Span::new(host.end, address.end).of(input);
    for part in rest.split_inclusive(['/', '?', '&', '#', '=', ';', '!', '~', '+']) {
        let sign = part.chars().last().filter(|c| matches!(c, '/' | '?' | '&' | '#' | '=' | ';' | '!' | '~' | '+'));
        let behind = core::mem::replace(&mut last, sign);
        let body = &part[..part.len() - sign.map_or(0, char::len_utf8)];
        let span = Span::new(at, at + body.len());
        at += part.len();
        if sign == Some('=') {
            key = body;
            continue;
        }
        if sign == Some(';') && body == "amp" {
            continue;
        }
        let before = core::mem::take(&mut key);
        if sign == Some('/') {
            // `/tracking/1Z…`: the step before names the next one.
            key = body;
        }
        if behind == Some('=') && is_signed(before) {
            continue;
        }
        let span = without_ending(input, span);
        let known = is_key(before);
        let span = with_punctuation(input, cell, span, address.end).unwrap_or(span);
        let claim = cell.claim(input, span);
        // `/3SABCD…-NL-1234AB`: the number, and where it goes.
        let head = span.of(input).find('-').map(|end| Span::new(span.start, span.start + end));
        let (span, claim) =
            match head.filter(|_| claim.is_none()).and_then(|head| Some((head, cell.claim(input, head)?))) {
                Some((head, claim)) if claim.is_distinctive() => (head, Some(claim)),
                _ => (span, claim),
            };
        let body = span.of(input);
        if claim.is_none() && !(known && (looks_numbered(body) || is_hosts(host.of(input), input, span))) {
            continue;
        }
        let evidence = claim.map_or(0, |c| c.evidence);
        let rank = (known, claim.is_some(), evidence, body.len());
        if found.is_none_or(|(best, _)| rank > best) {
            found = Some((rank, span));
        }
    }
    found.map(|(_, span)| span)
}

/// The numbers of the value in which one was found, where every part of it is one: `…?nums=RB123456785GB+RB123456799GB`.
fn listed(input: &str, cell: &Peeled, address: Span, number: Span) -> Vec<Span> {
    const SIGNS: &[&str] = &["+", ";", ",", "%2C", "%2c", "%20", "%0A", "%0D"];
    let before = Span::new(address.start, number.start).of(input);
    let start = number.start - before.bytes().rev().take_while(|b| *b != b'=').count();
    let behind = Span::new(number.end, address.end).of(input);
    let end = number.end + behind.find(['&', '#']).unwrap_or(behind.len());
    let mut parts = Vec::new();
    let mut at = start;
    for i in start..=end {
        let sign = SIGNS.iter().find(|sign| input.as_bytes()[i..end].starts_with(sign.as_bytes()));
        if i >= at && (i == end || sign.is_some()) {
            parts.push(Span::new(at, i));
            at = i + sign.map_or(1, |sign| sign.len());
        }
    }
    parts.retain(|part| part.start < part.end);
    let all = before.contains('=') && parts.len() > 1 && parts.iter().all(|&part| cell.claim(input, part).is_some());
    if all { parts } else { Vec::new() }
}

/// A step of an address, with the steps behind it that belong to a number with slashes of its own.
fn with_punctuation(input: &str, cell: &Peeled, step: Span, end: usize) -> Option<Span> {
    let rest = Span::new(step.start, end).of(input);
    let whole = &rest[..rest.find(['?', '&', '#', '=', ';']).unwrap_or(rest.len())];
    let span = Span::new(step.start, step.start + whole.len());
    (span.end > step.end && claim::owns_punctuation(whole, cell.declared)).then_some(span)
}
