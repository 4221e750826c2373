//! JSON: one value after another, or the elements of one array. Values are read one at a time, and every text keeps its
//! place.

use std::io::Read;
use std::sync::Arc;

use anyhow::{Context, Result, bail};
use memchr::memchr_iter;
use serde::Deserialize;
use serde::de::{MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;
use tracklint::Lang;

use super::columns::{self, Choice, Columns, Meaning, Role};
use super::{Chunk, Form, Number, Opened, Options, Row, Rows, Source, Text, limits};
use crate::diagnose::plain;
use crate::language::Say;

/// Opens JSON Lines, or a JSON array.
pub fn open(source: Source, options: &Options) -> Result<Opened> {
    let Source { name, kind, charset, head, whole, rest } = source;
    let mut reader = Json {
        rest,
        buffer: head,
        ended: whole,
        line: 1,
        counted: 0,
        place: Place::Start,
        keys: Keys { choices: options.columns.clone(), known: Vec::new() },
        lang: options.lang,
        ahead: None,
    };
    let columns = reader.look_ahead()?;
    Ok(Opened { name: name.to_owned(), kind, charset, columns, sheet: None, rows: Box::new(reader) })
}

/// Where in the text the reader is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Start,
    Sequence,
    Array,
    Behind,
}

struct Json {
    rest: Box<dyn Read + Send>,
    buffer: Vec<u8>,
    ended: bool,
    /// The line of the byte `counted` of the buffer.
    line: u64,
    counted: usize,
    place: Place,
    keys: Keys,
    lang: Lang,
    /// The chunk that was read to find the keys.
    ahead: Option<Chunk>,
}

impl Rows for Json {
    fn next(&mut self) -> Result<Option<Chunk>> {
        match self.ahead.take() {
            Some(chunk) => Ok(Some(chunk)),
            None => self.read(),
        }
    }
}

impl Json {
    /// Reads one chunk, and answers with the columns that it has.
    fn look_ahead(&mut self) -> Result<Columns> {
        self.ahead = self.read()?;
        let found =
            self.ahead.as_ref().is_some_and(|chunk| chunk.numbers.iter().any(|number| number.form != Form::Absent));
        if !found {
            let seen: Vec<&str> = self.keys.known.iter().map(|(key, _)| &**key).collect();
            let seen = seen.join(self.lang.say(", ", "、"));
            bail!(self.lang.say(
                format!("no key holds tracking numbers; point at one with --column number=KEY. The keys are: {seen}"),
                format!("没有找到运单号字段，请用 --column number=字段名 指定。文件里的字段有：{seen}"),
            ));
        }
        let number = self.keys.number();
        for absent in self.ahead.iter_mut().flat_map(|chunk| &mut chunk.numbers) {
            if absent.form == Form::Absent {
                absent.name = number;
            }
        }
        let mut columns =
            Columns { names: self.keys.known.iter().map(|(key, _)| key.to_string()).collect(), ..Columns::default() };
        for (at, (_, meaning)) in self.keys.known.iter().enumerate() {
            match meaning {
                Meaning::Number => columns.numbers.push(at),
                Meaning::Context(role) => columns.context[*role as usize] = Some(at),
                Meaning::None => {}
            }
        }
        Ok(columns)
    }

    fn read(&mut self) -> Result<Option<Chunk>> {
        let mut chunk = Chunk::default();
        let mut at = 0;
        while at < limits::CHUNK {
            match self.value(at)? {
                Some((start, end)) => {
                    self.take(&mut chunk, start, end)?;
                    at = end;
                }
                None => break,
            }
        }
        if self.ended && at < limits::CHUNK {
            at = self.buffer.len();
        }
        if at == 0 {
            return Ok(None);
        }
        self.count_to(at);
        self.counted = 0;
        let rest = self.buffer.split_off(at);
        chunk.bytes = std::mem::replace(&mut self.buffer, rest);
        Ok(Some(chunk))
    }

    /// Where the next value stands, behind `at`.
    fn value(&mut self, mut at: usize) -> Result<Option<(usize, usize)>> {
        loop {
            let Some(byte) = self.byte(at)? else { return Ok(None) };
            match byte {
                b' ' | b'\t' | b'\r' | b'\n' => {}
                b'[' if self.place == Place::Start => self.place = Place::Array,
                b',' if self.place == Place::Array => {}
                b']' if self.place == Place::Array => self.place = Place::Behind,
                _ if self.place == Place::Behind => {
                    return self.refuse(at, self.lang.say("text behind the array", "数组后面还有内容"));
                }
                _ => {
                    if self.place == Place::Start {
                        self.place = Place::Sequence;
                    }
                    return Ok(Some((at, self.end(at)?)));
                }
            }
            at += 1;
        }
    }

    /// Where the value ends that begins at `at`.
    fn end(&mut self, mut at: usize) -> Result<usize> {
        let start = at;
        let (mut depth, mut quoted) = (0usize, false);
        loop {
            let Some(byte) = self.byte(at)? else {
                return if depth == 0 && !quoted {
                    Ok(at)
                } else {
                    self.refuse(start, self.lang.say("the value does not end", "这个值没有结束"))
                };
            };
            if at - start > limits::RECORD {
                return self.refuse(start, self.lang.say("a value of more than 16 MiB", "单个值超过 16 MiB"));
            }
            match byte {
                b'\\' if quoted => at += 1,
                b'"' => {
                    quoted = !quoted;
                    if !quoted && depth == 0 {
                        return Ok(at + 1);
                    }
                }
                _ if quoted => {}
                b'{' | b'[' => {
                    depth += 1;
                    if depth > limits::DEPTH {
                        return self.refuse(start, self.lang.say("more than 64 levels deep", "嵌套超过 64 层"));
                    }
                }
                b'}' | b']' if depth > 0 => {
                    depth -= 1;
                    if depth == 0 {
                        return Ok(at + 1);
                    }
                }
                b',' | b']' | b'}' | b' ' | b'\t' | b'\r' | b'\n' if depth == 0 => return Ok(at.max(start + 1)),
                _ => {}
            }
            at += 1;
        }
    }

    /// The byte at `at`, read on for it where needed.
    fn byte(&mut self, at: usize) -> Result<Option<u8>> {
        while at >= self.buffer.len() && !self.ended {
            self.ended = self.rest.by_ref().take(limits::CHUNK as u64).read_to_end(&mut self.buffer)? == 0;
        }
        Ok(self.buffer.get(at).copied())
    }

    /// Counts lines up to `at`, and answers with the one there.
    fn count_to(&mut self, at: usize) -> u64 {
        self.line += memchr_iter(b'\n', &self.buffer[self.counted..at]).count() as u64;
        self.counted = at;
        self.line
    }

    fn refuse<T>(&mut self, at: usize, what: &str) -> Result<T> {
        let line = self.count_to(at);
        bail!(self.lang.say(format!("line {line}: {what}"), format!("第 {line} 行：{what}")))
    }

    /// Puts one value into the chunk.
    fn take(&mut self, chunk: &mut Chunk, start: usize, end: usize) -> Result<()> {
        let line = self.count_to(start);
        let lang = self.lang;
        let at = || lang.say(format!("line {line}"), format!("第 {line} 行"));
        let text = std::str::from_utf8(&self.buffer[start..end]).with_context(at)?;
        let value: &RawValue = serde_json::from_str(text).with_context(at)?;
        let mut walk = Walk { all: &self.buffer, start, line, keys: &mut self.keys, chunk };
        let before = walk.chunk.numbers.len();
        walk.value(value.get(), "", [None; Role::COUNT]).with_context(at)?;
        if walk.chunk.numbers.len() == before {
            let row = walk.row([None; Role::COUNT]);
            let start = start as u32;
            let absent = Number {
                row,
                text: Text::default(),
                raw: (start, start),
                form: Form::Absent,
                line,
                column: 1,
                name: walk.keys.number(),
            };
            walk.chunk.numbers.push(absent);
        }
        Ok(())
    }
}

/// The keys that were met, with their meaning.
struct Keys {
    choices: Vec<Choice>,
    known: Vec<(Arc<str>, Meaning)>,
}

impl Keys {
    /// The key where a number is missed when an object has none.
    fn number(&self) -> u32 {
        self.known.iter().position(|(_, meaning)| *meaning == Meaning::Number).unwrap_or(0) as u32
    }

    fn meaning(&mut self, path: &str) -> (usize, Meaning) {
        if let Some(at) = self.known.iter().position(|(known, _)| &**known == path) {
            return (at, self.known[at].1);
        }
        let meaning = columns::of_key(path, &self.choices);
        self.known.push((path.into(), meaning));
        (self.known.len() - 1, meaning)
    }
}

/// Walks through one value.
struct Walk<'a> {
    all: &'a [u8],
    /// Where the value begins, and on which line.
    start: usize,
    line: u64,
    keys: &'a mut Keys,
    chunk: &'a mut Chunk,
}

impl Walk<'_> {
    /// Takes the numbers of a value; `row` is what the objects around it say.
    fn value(&mut self, json: &str, path: &str, row: Row) -> Result<()> {
        match json.as_bytes().first() {
            Some(b'{') => self.object(json, path, row),
            Some(b'[') => {
                let Elements(elements) = serde_json::from_str(json)?;
                elements.into_iter().try_for_each(|element| self.value(element.get(), path, row))
            }
            _ => {
                if let (name, Meaning::Number) = self.keys.meaning(path) {
                    let row = self.row(row);
                    self.number(json, name, row);
                }
                Ok(())
            }
        }
    }

    fn object(&mut self, json: &str, path: &str, mut row: Row) -> Result<()> {
        let mut leaves = Vec::new();
        let mut lists = Vec::new();
        flatten(json, path, &mut leaves, &mut lists)?;
        let mut numbers = Vec::new();
        for (path, leaf) in leaves {
            match self.keys.meaning(&path) {
                (name, Meaning::Number) => numbers.push((name, leaf)),
                (_, Meaning::Context(role)) => {
                    row[role as usize] = plain(leaf).map(|text| self.chunk.keep(text.into_bytes()));
                }
                (_, Meaning::None) => {}
            }
        }
        if !numbers.is_empty() {
            let row = self.row(row);
            for (name, leaf) in numbers {
                self.number(leaf, name, row);
            }
        }
        lists.into_iter().try_for_each(|(path, list)| self.value(list, &path, row))
    }

    fn row(&mut self, row: Row) -> u32 {
        self.chunk.rows.push(row);
        self.chunk.rows.len() as u32 - 1
    }

    fn number(&mut self, json: &str, name: usize, row: u32) {
        let start = json.as_ptr() as usize - self.all.as_ptr() as usize;
        let before = &self.all[..start];
        let line_start = memchr::memrchr(b'\n', before).map_or(0, |n| n + 1);
        let text = self.chunk.keep(plain(json).unwrap_or_default().into_bytes());
        self.chunk.numbers.push(Number {
            row,
            text,
            raw: (start as u32, (start + json.len()) as u32),
            form: if json.starts_with('"') { Form::JsonString } else { Form::JsonOther },
            line: self.line + memchr_iter(b'\n', &before[self.start..]).count() as u64,
            column: String::from_utf8_lossy(&before[line_start..]).chars().count() as u32 + 1,
            name: name as u32,
        });
    }
}

/// The plain values of an object and of the objects in it, and its lists, with their paths.
fn flatten<'a>(
    json: &'a str,
    path: &str,
    leaves: &mut Vec<(String, &'a str)>,
    lists: &mut Vec<(String, &'a str)>,
) -> Result<()> {
    let Entries(entries) = serde_json::from_str(json)?;
    for (key, value) in entries {
        let path = if path.is_empty() { key } else { format!("{path}.{key}") };
        match value.get().as_bytes().first() {
            Some(b'{') => flatten(value.get(), &path, leaves, lists)?,
            Some(b'[') => lists.push((path, value.get())),
            _ => leaves.push((path, value.get())),
        }
    }
    Ok(())
}

/// An object in the order of the text, repeated keys and all.
struct Entries<'a>(Vec<(String, &'a RawValue)>);

impl<'de> Deserialize<'de> for Entries<'de> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Keep;
        impl<'de> Visitor<'de> for Keep {
            type Value = Entries<'de>;
            fn expecting(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
                f.write_str("an object")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Entries(entries))
            }
        }
        deserializer.deserialize_map(Keep)
    }
}

struct Elements<'a>(Vec<&'a RawValue>);

impl<'de> Deserialize<'de> for Elements<'de> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Keep;
        impl<'de> Visitor<'de> for Keep {
            type Value = Elements<'de>;
            fn expecting(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
                f.write_str("an array")
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
                let mut elements = Vec::new();
                while let Some(element) = seq.next_element()? {
                    elements.push(element);
                }
                Ok(Elements(elements))
            }
        }
        deserializer.deserialize_seq(Keep)
    }
}
