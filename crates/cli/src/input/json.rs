//! JSON: one value after another, or the elements of one array. Values are read one at a time, and every text keeps its
//! place.

mod entries;
mod keys;
mod ruler;
mod stream;
mod walk;

use anyhow::{Context, Error, Result, anyhow};
use serde_json::value::RawValue;

use super::columns::{Columns, Fixes, Meaning, NoNumbers, Role, listed};
use super::{Chunk, Form, Opened, Options, Rows, Source, limits};
use crate::language::Say;
use keys::Keys;
use stream::Stream;
use walk::{Around, Walk};

/// Opens JSON Lines, or a JSON array.
pub fn open(source: Source, options: &Options) -> Result<Opened> {
    let Source { name, kind, charset, head, whole, rest } = source;
    let mut reader = Json {
        stream: Stream::new(rest, head, whole, options.lang),
        keys: Keys::new(options.columns.clone()),
        ahead: None,
    };
    let columns = reader.look_ahead()?;
    Ok(Opened {
        name: name.to_owned(),
        kind,
        charset,
        columns,
        sheet: None,
        unread: Vec::new(),
        aside: Vec::new(),
        prose: false,
        lines: false,
        rows: Box::new(reader),
    })
}

/// A file of JSON that is being read.
struct Json {
    stream: Stream,
    keys: Keys,
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
        let found = |(chunk, _): &(Chunk, usize)| chunk.numbers.iter().any(|number| number.form != Form::Absent);
        let mark = self.stream.mark();
        let mut read = self.walk()?;
        if !found(&read) && self.keys.stand_in() {
            self.stream.go_back(mark);
            read = self.walk()?;
        }
        let mut fixes = Fixes::All;
        if !found(&read) && self.keys.look_at_values() {
            self.stream.go_back(mark);
            self.walk()?;
            self.stream.go_back(mark);
            fixes = self.keys.show();
            read = self.walk()?;
        }
        let found = found(&read);
        self.ahead = self.cut(read);
        if !found {
            return Err(self.without_numbers());
        }
        let number = self.keys.number();
        for absent in self.ahead.iter_mut().flat_map(|chunk| &mut chunk.numbers) {
            if absent.form == Form::Absent {
                absent.name = number;
            }
        }
        Ok(self.columns(fixes))
    }

    /// Why a file of whose keys none holds numbers cannot be checked.
    fn without_numbers(&self) -> Error {
        let lang = self.stream.lang();
        if self.keys.iter().all(|(key, ..)| key.is_empty()) {
            return anyhow!(lang.say(
                "no value in this file is an object with keys, a number or a string",
                "文件里没有带字段的对象，也没有单号"
            ));
        }
        let seen: Vec<&str> = self.keys.iter().map(|(key, ..)| key).collect();
        let seen = listed(&seen, lang);
        let said = lang.say(
            format!("no key contains tracking numbers; select one with --column number=KEY. The keys are: {seen}"),
            format!("没有找到运单号字段，请用 --column number=字段名 指定。文件里的字段有：{seen}"),
        );
        NoNumbers(said).into()
    }

    /// The columns that the keys stand for, whose numbers may be fixed so far.
    fn columns(&self, fixes: Fixes) -> Columns {
        let names = self.keys.iter().map(|(key, ..)| key.to_owned()).collect();
        let mut columns = Columns { names, fixes, ..Columns::default() };
        // The surest key of a role stands for all.
        let mut surest = [usize::MAX; Role::COUNT];
        for (at, (_, meaning, rank)) in self.keys.iter().enumerate() {
            match meaning {
                Meaning::Number => columns.numbers.push(at),
                Meaning::Context(role) if rank < surest[role as usize] => {
                    surest[role as usize] = rank;
                    columns.context[role as usize] = Some(at);
                }
                Meaning::Context(_) | Meaning::None => {}
            }
        }
        columns
    }

    /// Reads one chunk; none behind the last.
    fn read(&mut self) -> Result<Option<Chunk>> {
        let read = self.walk()?;
        Ok(self.cut(read))
    }

    /// Goes through the values of a chunk, and says where they end.
    fn walk(&mut self) -> Result<(Chunk, usize)> {
        let mut chunk = Chunk::default();
        let mut at = 0;
        while at < limits::CHUNK {
            match self.stream.value(at)? {
                Some((start, end)) => {
                    self.take(&mut chunk, start, end)?;
                    at = end;
                }
                None => break,
            }
        }
        Ok((chunk, at))
    }

    /// Gives a chunk the text that was read for it; none where there is no more.
    fn cut(&mut self, (mut chunk, at): (Chunk, usize)) -> Option<Chunk> {
        chunk.bytes = self.stream.cut(at);
        (!chunk.bytes().is_empty()).then_some(chunk)
    }

    /// Puts one value into the chunk.
    fn take(&mut self, chunk: &mut Chunk, start: usize, end: usize) -> Result<()> {
        let ruler = self.stream.ruler_at(start);
        let line = ruler.line;
        let lang = self.stream.lang();
        let at = || lang.say(format!("line {line}"), format!("第 {line} 行"));
        let text = std::str::from_utf8(&self.stream.bytes()[start..end]).with_context(at)?;
        let value: &RawValue = serde_json::from_str(text).with_context(at)?;
        if is_row(value.get()) {
            let rows = lang.say(
                "the row is a list without keys; save the table as CSV, or every row as an object with keys",
                "这一行是没有字段名的列表；请另存为 CSV，或把每行写成带字段名的对象",
            );
            return Err(anyhow!(rows)).with_context(at);
        }
        let mut walk = Walk { all: self.stream.bytes(), keys: &mut self.keys, chunk };
        let before = walk.chunk.numbers.len();
        walk.value(value.get(), "", Around::default(), ruler).with_context(at)?;
        if walk.chunk.numbers.len() == before {
            walk.absent(start, [None; Role::COUNT], ruler);
        }
        Ok(())
    }
}

/// Whether a value is a row of a table without a header: a list of several plain values.
fn is_row(json: &str) -> bool {
    let elements: Vec<&RawValue> = match json.as_bytes().first() {
        Some(b'[') => serde_json::from_str(json).unwrap_or_default(),
        _ => return false,
    };
    let is_plain = |element: &&RawValue| !element.get().starts_with(['{', '[']);
    elements.len() > 1 && elements.iter().all(is_plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_without_keys_are_known() {
        assert!(is_row(r#"["A1", "1Z5R89390357567127"]"#));
        for other in
            [r#"["1Z5R89390357567127"]"#, r#"[{"a": 1}, {"a": 2}]"#, "[]", r#"{"a": [1, 2]}"#, r#""[1,2]""#, "7"]
        {
            assert!(!is_row(other), "{other}");
        }
    }
}
