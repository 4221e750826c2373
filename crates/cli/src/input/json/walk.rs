//! From a JSON value to the numbers in it.

use anyhow::Result;
use serde_json::value::RawValue;

use super::entries::flatten;
use super::keys::Keys;
use super::ruler::Ruler;
use crate::diagnose::plain;
use crate::input::columns::{Meaning, Role, own_carriers};
use crate::input::{Chunk, Form, Number, Row, Text};

/// What the objects around a value say.
#[derive(Clone, Copy, Default)]
pub struct Around {
    row: Row,
    /// Whether one of them has a number: what it holds needs none of its own.
    has_number: bool,
}

/// What the leaves of one object say.
struct Said {
    row: Row,
    /// Its numbers: the name of each, and the place of its leaf.
    numbers: Vec<(u32, usize)>,
    /// What names a carrier: the place of its leaf, how sure its key is, and the name. The surest come first.
    carriers: Vec<(usize, usize, Text)>,
    /// Whether it names an order, which misses a number if it has none.
    is_order: bool,
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
                let elements: Vec<&RawValue> = serde_json::from_str(json)?;
                for element in elements {
                    ruler.advance(self.all, self.place(element.get()));
                    self.value(element.get(), path, around, ruler)?;
                }
                Ok(())
            }
            // Nothing at all, which no object holds.
            Some(b'n') if path.is_empty() => Ok(()),
            _ => {
                if let (name, Meaning::Number, _) = self.keys.meaning(path) {
                    let row = self.row(row);
                    ruler.advance(self.all, self.place(json));
                    self.number(json, name, row, ruler);
                }
                Ok(())
            }
        }
    }

    /// Takes the numbers of an object, and of the lists in it.
    fn object(&mut self, json: &str, path: &str, around: Around, ruler: Ruler) -> Result<()> {
        let before = self.chunk.numbers.len();
        let (mut leaves, mut lists) = (Vec::new(), Vec::new());
        flatten(json, path, &mut leaves, &mut lists)?;
        let Said { row, numbers, carriers, is_order } = self.said(&leaves, around.row);
        let has_number = around.has_number || !numbers.is_empty();
        if !numbers.is_empty() {
            let (row, mut ruler) = (self.row(row), ruler);
            let places: Vec<usize> = numbers.iter().map(|(_, at)| *at).collect();
            for (name, at) in numbers {
                let leaf = leaves[at].1;
                ruler.advance(self.all, self.place(leaf));
                self.number(leaf, name, row, ruler);
                let number = self.chunk.numbers.last_mut().expect("it was put there");
                number.carrier = own_carrier(&leaves, at, &places, &carriers);
            }
            self.chunk.spare_blanks(before, Chunk::is_blank);
        }
        let mut within = ruler;
        for (path, list) in lists {
            within.advance(self.all, self.place(list));
            self.value(list, &path, Around { row, has_number }, within)?;
        }
        if is_order && !has_number && self.chunk.numbers.len() == before {
            self.absent(self.place(json), row, ruler);
        }
        Ok(())
    }

    /// What the leaves of an object say, added to what stands in `row` already.
    fn said(&mut self, leaves: &[(String, &str)], mut row: Row) -> Said {
        let (mut numbers, mut carriers, mut is_order) = (Vec::new(), Vec::new(), false);
        // The surest key of a role that says something has it.
        let mut surest = [usize::MAX; Role::COUNT];
        for (at, (path, leaf)) in leaves.iter().enumerate() {
            let (role, rank) = match self.keys.meaning(path) {
                (name, Meaning::Number, _) => {
                    numbers.push((name, at));
                    continue;
                }
                (_, Meaning::Context(role), rank) => (role, rank),
                (_, Meaning::None, _) => {
                    self.keys.look_at(path, || plain(leaf));
                    continue;
                }
            };
            is_order |= role == Role::Order;
            let Some(text) = plain(leaf).filter(|text| !text.trim().is_empty()) else { continue };
            let text = self.chunk.keep(&text);
            if role == Role::Carrier {
                carriers.push((at, rank, text));
            }
            if rank < surest[role as usize] {
                surest[role as usize] = rank;
                row[role as usize] = Some(text);
            }
        }
        carriers.sort_by_key(|(_, rank, _)| *rank);
        Said { row, numbers, carriers, is_order }
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
            carrier: None,
            reference: None,
        };
        self.chunk.numbers.push(absent);
    }

    /// Adds a row, and says at which place.
    fn row(&mut self, row: Row) -> u32 {
        self.chunk.rows.push(row);
        self.chunk.rows.len() as u32 - 1
    }

    /// Where a part of the text begins.
    fn place(&self, part: &str) -> usize {
        part.as_ptr() as usize - self.all.as_ptr() as usize
    }

    /// Adds a number.
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
            carrier: None,
            reference: None,
        });
    }
}

/// The carrier of a number among the others of its object: that under the same key, else that which takes turns with
/// it.
fn own_carrier(
    leaves: &[(String, &str)],
    number: usize,
    numbers: &[usize],
    carriers: &[(usize, usize, Text)],
) -> Option<Text> {
    if numbers.len() < 2 || carriers.len() < 2 {
        return None;
    }
    let around = |at: usize| leaves[at].0.rsplit_once('.').map_or("", |(around, _)| around);
    let beside = |at: &usize| around(*at) == around(number);
    let places: Vec<usize> = carriers.iter().map(|(at, ..)| *at).filter(beside).collect();
    let near: Vec<usize> = numbers.iter().copied().filter(beside).collect();
    let turns = own_carriers(&near, &places);
    let own = near.iter().position(|&at| at == number).and_then(|at| turns.get(at)).unwrap_or(&places);
    carriers.iter().find(|(at, ..)| own.contains(at)).map(|(.., text)| *text)
}
