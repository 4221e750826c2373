//! From a JSON value to the numbers in it.

use anyhow::Result;

use super::entries::{Elements, flatten};
use super::keys::Keys;
use super::ruler::Ruler;
use crate::diagnose::plain;
use crate::input::columns::Meaning;
use crate::input::{Chunk, Form, Number, Row};

/// Walks through one value.
pub struct Walk<'a> {
    pub all: &'a [u8],
    pub keys: &'a mut Keys,
    pub chunk: &'a mut Chunk,
}

impl Walk<'_> {
    /// Takes the numbers of a value; `row` is what the objects around it say, and `ruler` stands in front of it.
    pub fn value(&mut self, json: &str, path: &str, row: Row, mut ruler: Ruler) -> Result<()> {
        match json.as_bytes().first() {
            Some(b'{') => self.object(json, path, row, ruler),
            Some(b'[') => {
                let Elements(elements) = serde_json::from_str(json)?;
                for element in elements {
                    ruler.advance(self.all, self.place(element.get()));
                    self.value(element.get(), path, row, ruler)?;
                }
                Ok(())
            }
            _ => {
                if let (name, Meaning::Number) = self.keys.meaning(path) {
                    let row = self.row(row);
                    ruler.advance(self.all, self.place(json));
                    self.number(json, name, row, ruler);
                }
                Ok(())
            }
        }
    }

    fn object(&mut self, json: &str, path: &str, mut row: Row, ruler: Ruler) -> Result<()> {
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
            let (row, mut ruler) = (self.row(row), ruler);
            for (name, leaf) in numbers {
                ruler.advance(self.all, self.place(leaf));
                self.number(leaf, name, row, ruler);
            }
        }
        let mut ruler = ruler;
        for (path, list) in lists {
            ruler.advance(self.all, self.place(list));
            self.value(list, &path, row, ruler)?;
        }
        Ok(())
    }

    pub fn row(&mut self, row: Row) -> u32 {
        self.chunk.rows.push(row);
        self.chunk.rows.len() as u32 - 1
    }

    /// Where a part of the text begins.
    fn place(&self, part: &str) -> usize {
        part.as_ptr() as usize - self.all.as_ptr() as usize
    }

    fn number(&mut self, json: &str, name: u32, row: u32, ruler: Ruler) {
        let start = self.place(json);
        let text = self.chunk.keep(plain(json).unwrap_or_default().into_bytes());
        self.chunk.numbers.push(Number {
            row,
            text,
            raw: (start as u32, (start + json.len()) as u32),
            form: if json.starts_with('"') { Form::JsonString } else { Form::JsonOther },
            line: ruler.line,
            column: ruler.column(),
            name,
        });
    }
}
