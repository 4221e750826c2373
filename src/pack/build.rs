//! From what is written to what is used: every value looked up, every sample proved.

use std::collections::{BTreeMap, BTreeSet};

use super::source::{self, Source};
use super::{Pack, PackCarrier, PackError, PackFault, PackFormat, PackProfile, shape};
use crate::carriers;
use crate::check::Check;
use crate::finding::Code;
use crate::names;
use crate::profile::Weight;
use crate::profiles;
use crate::rule::Set;

type Result<T> = core::result::Result<T, PackError>;

/// The rule pack of a source, or the first thing that is wrong with it.
pub(super) fn pack(source: Source) -> Result<Pack> {
    let weights = weights("severities", &source.severities)?;
    let mut ids = BTreeSet::new();
    let mut taken = |key: String, id: &str, exists: bool| {
        if id.is_empty() {
            return fail(key, PackFault::Empty);
        }
        if exists || !ids.insert(id.to_owned()) { fail(key, PackFault::Taken(id.to_owned())) } else { Ok(()) }
    };
    let mut pack = Pack { weights, ..Pack::default() };
    for (i, carrier) in source.carriers.into_iter().enumerate() {
        let key = format!("carriers[{i}]");
        taken(format!("{key}.id"), &carrier.id, carriers::carrier(&carrier.id).is_some())?;
        let mut formats = Vec::new();
        for (k, format) in carrier.formats.into_iter().enumerate() {
            let key = format!("{key}.formats[{k}]");
            taken(format!("{key}.id"), &format.id, carriers::format(&format.id).is_some())?;
            formats.push(self::format(&key, format)?);
        }
        pack.carriers.push(PackCarrier {
            id: carrier.id,
            name: carrier.name,
            name_zh: carrier.name_zh,
            aliases: carrier.aliases,
            country: carrier.country,
            tracking_url: carrier.tracking_url,
            formats,
        });
    }
    for (i, profile) in source.profiles.into_iter().enumerate() {
        let key = format!("profiles[{i}]");
        taken(format!("{key}.id"), &profile.id, profiles::profile(&profile.id).is_some())?;
        let profile = self::profile(&key, profile, &pack)?;
        pack.profiles.push(profile);
    }
    Ok(pack)
}

/// The error at a key.
fn fail<T>(key: String, fault: PackFault) -> Result<T> {
    Err(PackError::Value { key, fault })
}

/// One format of a pack.
fn format(key: &str, source: source::Format) -> Result<PackFormat> {
    let (expression, place) = match (&source.shape, &source.regex) {
        (Some(shape), None) => (shape::expression(shape), "shape"),
        (None, Some(regex)) => (Ok(regex.clone()), "regex"),
        _ => return fail(key.to_owned(), PackFault::ShapeOrRegex),
    };
    let pattern = expression.and_then(|expression| shape::compile(&expression));
    let pattern = pattern.or_else(|fault| fail(format!("{key}.{place}"), fault))?;
    let check = source.check.as_deref().map_or(Ok(Check::None), |name| check(key, name))?;
    let slots = pattern.capture_names().flatten().filter(|name| *name == "check").count();
    if (check != Check::None) != (slots == 1) {
        return fail(format!("{key}.check"), PackFault::CheckWithoutSlot);
    }
    if slots == 1 && !shape::check_is_one_character(&pattern) {
        return fail(format!("{key}.{place}"), PackFault::CheckWidth);
    }
    let letters = |sample: &String| sample.bytes().take_while(u8::is_ascii_uppercase).count();
    let skip = source.check_from.or_else(|| source.valid.first().map(letters)).unwrap_or(0);
    let name = source.name.unwrap_or_else(|| source.id.clone());
    let parsed = shape::parsed(&pattern);
    let lengths = parsed.as_ref().map(|expression| {
        let properties = expression.properties();
        (properties.minimum_len().unwrap_or(0), properties.maximum_len().unwrap_or(usize::MAX))
    });
    let format = PackFormat {
        id: source.id,
        name,
        letters: parsed.as_ref().map_or(0, shape::letters),
        head: parsed.as_ref().map(shape::head).unwrap_or_default(),
        lengths: lengths.unwrap_or((0, usize::MAX)),
        pattern,
        check,
        skip,
    };
    let right = |sample: &str| format.fit(sample).is_right();
    for (n, sample) in source.valid.into_iter().enumerate() {
        if !right(&sample) {
            return fail(format!("{key}.valid[{n}]"), PackFault::SampleRefused(sample));
        }
    }
    for (n, sample) in source.invalid.into_iter().enumerate() {
        if right(&sample) {
            return fail(format!("{key}.invalid[{n}]"), PackFault::SampleAccepted(sample));
        }
    }
    Ok(format)
}

/// The check-digit rule of a name.
fn check(key: &str, name: &str) -> Result<Check> {
    if let Some(check) = Check::PLAIN.iter().find(|check| check.name() == name) {
        return Ok(*check);
    }
    let known: Vec<&str> = Check::PLAIN.iter().map(|check| check.name()).collect();
    fail(format!("{key}.check"), PackFault::UnknownCheck(name.to_owned(), known.join(", ")))
}

/// One marketplace of a pack, on top of the one it is based on.
fn profile(key: &str, source: source::Profile, pack: &Pack) -> Result<PackProfile> {
    let base = source.base.as_deref().unwrap_or("generic");
    let Some(base) = profiles::profile(base) else {
        return fail(format!("{key}.base"), PackFault::UnknownProfile(base.to_owned()));
    };
    let mut carriers = source.carriers.as_ref().map(|_| Vec::new());
    for (n, name) in source.carriers.iter().flatten().enumerate() {
        match (names::resolve(name), &mut carriers) {
            (Some(carrier), Some(list)) => list.push(carrier.id),
            // The pack's own carriers are always taken.
            _ if pack.carrier(name).is_some() => {}
            _ => return fail(format!("{key}.carriers[{n}]"), PackFault::UnknownCarrier(name.clone())),
        }
    }
    let mut weights = weights(&format!("{key}.severities"), &source.severities)?;
    let own_count = weights.len();
    for general in [&pack.weights[..], base.weights] {
        let known = weights.len();
        let new = general.iter().filter(|w| weights[..known].iter().all(|graver| graver.code != w.code));
        let new: Vec<Weight> = new.copied().collect();
        weights.extend(new);
    }
    if let Some(characters) = &source.characters
        && !characters.is_ascii()
    {
        return fail(format!("{key}.characters"), PackFault::Part(characters.clone()));
    }
    Ok(PackProfile {
        name: source.name.unwrap_or_else(|| source.id.clone()),
        id: source.id,
        name_zh: source.name_zh,
        aliases: source.aliases,
        base: *base,
        carriers,
        characters: source.characters.as_deref().map(Set::of),
        longest: source.longest,
        batch: source.batch,
        window: source.window,
        weights,
        own_count,
    })
}

/// The severities that a pack changes.
fn weights(key: &str, source: &BTreeMap<String, source::Weight>) -> Result<Vec<Weight>> {
    let one = |(name, weight): (&String, &source::Weight)| {
        let Ok(code) = name.parse::<Code>() else {
            return fail(format!("{key}.{name}"), PackFault::UnknownCode(name.clone()));
        };
        Ok(match *weight {
            source::Weight::Always(severity) => Weight { code, severity, from: None },
            source::Weight::From { severity, from } => Weight { code, severity, from: Some(from) },
        })
    };
    source.iter().map(one).collect()
}
