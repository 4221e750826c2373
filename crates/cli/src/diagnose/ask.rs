//! What is asked: a number, and whatever else the caller knows about it.

use std::collections::BTreeMap;
use std::io::{self, BufRead, BufReader, Read};

use anyhow::{Result, anyhow, bail};
use serde::Deserialize;
use serde_json::value::RawValue;
use tracklint::{Lang, Order};

use crate::day::day;
use crate::input::columns::roles;
use crate::language::Say;

/// A longer line is no number and no object that holds one.
const LONGEST_LINE: usize = 1 << 20;

/// One number with its context.
#[derive(Debug, Default)]
pub struct Question {
    pub number: String,
    /// Handed back as it came.
    pub id: Option<Box<RawValue>>,
    carrier: Option<String>,
    service: Option<String>,
    platform: Option<String>,
    origin: Option<String>,
    destination: Option<String>,
    shipped_on: Option<String>,
    label: Option<String>,
    reference: Option<String>,
}

impl Question {
    /// A number of which nothing else is known.
    pub fn of(number: String) -> Self {
        Self { number, ..Self::default() }
    }

    /// An object with `number` and what else is known.
    pub fn from_json(line: &Line, lang: Lang) -> Result<Self> {
        let object = object(line, lang)?;
        let text = |value: Option<&RawValue>| value.and_then(|value| plain(value.get()));
        Ok(Self {
            number: text(object.number).unwrap_or_default(),
            id: object.id,
            carrier: text(object.carrier),
            service: text(object.service),
            platform: text(object.platform),
            origin: text(object.origin),
            destination: text(object.destination),
            shipped_on: text(object.shipped_on),
            label: text(object.label),
            reference: text(object.reference),
        })
    }

    /// What the library may use.
    pub fn order(&self) -> Order<'_> {
        let mut order = Order::new(&self.number);
        order.carrier = self.carrier.as_deref();
        order.service = self.service.as_deref();
        order.marketplace = self.platform.as_deref();
        order.origin = self.origin.as_deref();
        order.destination = self.destination.as_deref();
        order.shipped_on = self.shipped_on.as_deref().and_then(day);
        order.label = self.label.as_deref();
        order.reference = self.reference.as_deref();
        order
    }
}

/// A JSON value as the text it stands for: strings unescaped, numbers digit by digit as they were written, `null` as
/// nothing. Halves of surrogate pairs, which no Rust string holds, become U+FFFD.
pub fn plain(json: &str) -> Option<String> {
    if json == "null" {
        return None;
    }
    if !json.starts_with('"') {
        return Some(json.to_owned());
    }
    serde_json::from_str(json).ok().or_else(|| {
        let mut deserializer = serde_json::Deserializer::from_str(json);
        let Halves(bytes) = Halves::deserialize(&mut deserializer).ok()?;
        Some(String::from_utf8_lossy(&bytes).into_owned())
    })
}

/// A line of standard input.
pub struct Line {
    pub number: usize,
    pub text: String,
}

/// Lines of any bytes, each of bounded length.
pub struct Lines<R> {
    from: BufReader<R>,
    number: usize,
    bytes: Vec<u8>,
}

impl<R: Read> Lines<R> {
    pub fn new(from: R) -> Self {
        Self { from: BufReader::with_capacity(1 << 16, from), number: 0, bytes: Vec::new() }
    }

    /// The next line without its end. `before_waiting` is called when it is not at hand yet.
    pub fn next(&mut self, before_waiting: impl FnOnce() -> io::Result<()>) -> Result<Option<Line>> {
        if memchr::memchr(b'\n', self.from.buffer()).is_none() {
            before_waiting()?;
        }
        self.bytes.clear();
        self.number += 1;
        let limit = LONGEST_LINE as u64 + 2;
        if self.from.by_ref().take(limit).read_until(b'\n', &mut self.bytes)? == 0 {
            return Ok(None);
        }
        if self.bytes.len() > LONGEST_LINE {
            bail!("line {} is longer than 1 MiB; is this a list of numbers?", self.number);
        }
        if self.bytes.ends_with(b"\n") {
            self.bytes.pop();
            if self.bytes.ends_with(b"\r") {
                self.bytes.pop();
            }
        }
        let mark = if self.number == 1 { "\u{feff}" } else { "" };
        let bytes = self.bytes.strip_prefix(mark.as_bytes()).unwrap_or(&self.bytes);
        Ok(Some(Line { number: self.number, text: String::from_utf8_lossy(bytes).into_owned() }))
    }
}

#[derive(Deserialize)]
struct Object<'a> {
    #[serde(borrow)]
    number: Option<&'a RawValue>,
    #[serde(default, deserialize_with = "as_written")]
    id: Option<Box<RawValue>>,
    #[serde(borrow)]
    carrier: Option<&'a RawValue>,
    #[serde(borrow)]
    service: Option<&'a RawValue>,
    #[serde(borrow)]
    platform: Option<&'a RawValue>,
    #[serde(borrow)]
    origin: Option<&'a RawValue>,
    #[serde(borrow)]
    destination: Option<&'a RawValue>,
    #[serde(borrow)]
    shipped_on: Option<&'a RawValue>,
    #[serde(borrow)]
    label: Option<&'a RawValue>,
    #[serde(borrow)]
    reference: Option<&'a RawValue>,
}

/// A value that is there, though it be `null`.
fn as_written<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Box<RawValue>>, D::Error> {
    Box::<RawValue>::deserialize(deserializer).map(Some)
}

/// The object of a line. What is none is told in a sentence, and so is a number under another key.
fn object(line: &Line, lang: Lang) -> Result<Object<'_>> {
    const LIKE: &str = "{\"number\":\"LX473124735CN\"}";
    let (at, text) = (line.number, line.text.as_str());
    if !text.trim_start().starts_with('{') {
        bail!(lang.say(
            format!("line {at}: expected a JSON object such as {LIKE} (for lines that contain only numbers, omit --input jsonl)"),
            format!("第 {at} 行：应为 JSON 对象，例如 {LIKE}（每行只有单号时不用加 --input jsonl）"),
        ));
    }
    let object: Object = serde_json::from_str(text).map_err(|error| {
        let column = error.column();
        anyhow!(lang.say(
            format!("line {at}: malformed JSON at character {column}; expected an object such as {LIKE}"),
            format!("第 {at} 行：第 {column} 个字符处 JSON 写法不对；应为对象，例如 {LIKE}"),
        ))
    })?;
    if object.number.is_none() {
        const OWN: [&str; 10] = [
            "number",
            "id",
            "carrier",
            "service",
            "platform",
            "origin",
            "destination",
            "shipped_on",
            "label",
            "reference",
        ];
        let keys: BTreeMap<String, &RawValue> = serde_json::from_str(text).unwrap_or_default();
        let stands_in =
            |key: &&String| !OWN.contains(&key.as_str()) && roles(key).any(|role| role.starts_with("number"));
        if let Some(key) = keys.keys().find(stands_in).filter(|_| !keys.contains_key("number")) {
            bail!(lang.say(
                format!("line {at}: use the key `number`, not `{key}`: {LIKE}"),
                format!("第 {at} 行：单号的字段名应为 number，不是 {key}，例如 {LIKE}"),
            ));
        }
    }
    Ok(object)
}

/// The bytes of a JSON string, with halves of surrogate pairs let through.
struct Halves(Vec<u8>);

impl<'de> Deserialize<'de> for Halves {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl serde::de::Visitor<'_> for Visitor {
            type Value = Halves;
            fn expecting(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
                f.write_str("a string")
            }
            fn visit_bytes<E>(self, bytes: &[u8]) -> Result<Halves, E> {
                Ok(Halves(bytes.to_vec()))
            }
        }
        deserializer.deserialize_bytes(Visitor)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_taken_as_they_are_written() {
        assert_eq!(plain(r#""a\u00a0b""#).as_deref(), Some("a\u{a0}b"));
        assert_eq!(plain("9400111206206406260787").as_deref(), Some("9400111206206406260787"));
        assert_eq!(plain("9.40E+21").as_deref(), Some("9.40E+21"));
        assert_eq!(plain("null"), None);
        assert_eq!(plain(r#""RB\ud800""#).as_deref(), Some("RB\u{fffd}\u{fffd}\u{fffd}"));
    }
}
