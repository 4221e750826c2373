//! From a JSON value to the numbers in it.

use anyhow::Result;

use super::entries::{Elements, flatten};
use super::keys::Keys;
use super::ruler::Ruler;
use crate::diagnose::plain;
use crate::input::columns::{Meaning, Role};
use crate::input::{Chunk, Form, Number, Row, Text};

/// What the objects around a value say.
#[derive(Clone, Copy, Default)]
pub struct Around {
    row: Row,
    /// Whether one of them has a number: what it holds needs none of its own.
    has_number: bool,
}

/// Walks through one value.
pub struct Walk<'a> {
    pub all: &'a [u8],
    pub keys: &'a mut Keys,
    pub chunk: &'a mut Chunk,
}

impl Walk<'_> {
    /// Takes the numbers of a value; `around` is what the objects around it say, and `ruler` stands in front of it.
    pub fn value(&mut self, json: &str, path: &str, around: Around, mut ruler: Ruler) -> Result<()> {
        let row = around.row;
        match json.as_bytes().first() {
            Some(b'{') => self.object(json, path, around, ruler),
            Some(b'[') => {
                let Elements(elements) = serde_json::from_str(json)?;
                for element in elements {
                    ruler.advance(self.all, self.place(element.get()));
                    self.value(element.get(), path, around, ruler)?;
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

    fn object(&mut self, json: &str, path: &str, around: Around, ruler: Ruler) -> Result<()> {
        let Around { mut row, mut has_number } = around;
        let before = self.chunk.numbers.len();
        let mut leaves = Vec::new();
        let mut lists = Vec::new();
        flatten(json, path, &mut leaves, &mut lists)?;
        let (mut numbers, mut is_order) = (Vec::new(), false);
        for (path, leaf) in leaves {
            match self.keys.meaning(&path) {
                (name, Meaning::Number) => numbers.push((name, leaf)),
                (_, Meaning::Context(role)) => {
                    is_order |= role == Role::Order;
                    row[role as usize] = plain(leaf).map(|text| self.chunk.keep(&text));
                }
                (_, Meaning::None) => {}
            }
        }
        let start = ruler;
        if !numbers.is_empty() {
            has_number = true;
            let (row, mut ruler) = (self.row(row), ruler);
            for (name, leaf) in numbers {
                ruler.advance(self.all, self.place(leaf));
                self.number(leaf, name, row, ruler);
            }
            self.chunk.spare_blanks(before, Chunk::is_blank);
        }
        let mut ruler = ruler;
        for (path, list) in lists {
            ruler.advance(self.all, self.place(list));
            self.value(list, &path, Around { row, has_number }, ruler)?;
        }
        if is_order && !has_number && self.chunk.numbers.len() == before {
            self.absent(self.place(json), row, start);
        }
        Ok(())
    }

    /// A row without a number, which is missed in front of `at`.
    pub fn absent(&mut self, at: usize, row: Row, ruler: Ruler) {
        let at = at as u32;
        let absent = Number {
            row: self.row(row),
            text: Text::default(),
            raw: (at, at),
            form: Form::Absent,
            line: ruler.line,
            column: ruler.column(),
            name: self.keys.number(),
        };
        self.chunk.numbers.push(absent);
    }

    fn row(&mut self, row: Row) -> u32 {
        self.chunk.rows.push(row);
        self.chunk.rows.len() as u32 - 1
    }

    /// Where a part of the text begins.
    fn place(&self, part: &str) -> usize {
        part.as_ptr() as usize - self.all.as_ptr() as usize
    }

    fn number(&mut self, json: &str, name: u32, row: u32, ruler: Ruler) {
        let start = self.place(json);
        let text = self.chunk.keep(&plain(json).unwrap_or_default());
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
