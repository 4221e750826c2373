//! The text of a JSON file on its way through memory, and where its values begin and end.

use std::io::Read;

use anyhow::{Result, bail};
use tracklint::Lang;

use super::ruler::Ruler;
use crate::input::limits;
use crate::language::Say;

/// What has been read and not handed out.
pub struct Stream {
    rest: Box<dyn Read + Send>,
    buffer: Vec<u8>,
    ended: bool,
    /// The last place that somebody asked for.
    ruler: Ruler,
    place: Place,
    lang: Lang,
}

/// Where a reader was.
#[derive(Clone, Copy)]
pub struct Mark {
    ruler: Ruler,
    place: Place,
}

/// Where in the text the reader is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Start,
    Sequence,
    Array,
    Behind,
}

impl Stream {
    pub fn new(rest: Box<dyn Read + Send>, head: Vec<u8>, whole: bool, lang: Lang) -> Self {
        Self { rest, buffer: head, ended: whole, ruler: Ruler::new(), place: Place::Start, lang }
    }

    pub fn lang(&self) -> Lang {
        self.lang
    }

    pub fn bytes(&self) -> &[u8] {
        &self.buffer
    }

    /// Where the next value stands, behind `at`.
    pub fn value(&mut self, mut at: usize) -> Result<Option<(usize, usize)>> {
        loop {
            let Some(byte) = self.byte(at)? else { return Ok(None) };
            match byte {
                b' ' | b'\t' | b'\r' | b'\n' => {}
                b'[' if self.place == Place::Start => self.place = Place::Array,
                // Lines that were taken out of an array end so, too.
                b',' if matches!(self.place, Place::Array | Place::Sequence) => {}
                b']' if self.place == Place::Array => self.place = Place::Behind,
                _ if self.place == Place::Behind => {
                    return self.refuse(at, self.lang.say("text after the array", "数组后面还有内容"));
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
                    self.refuse(start, self.lang.say("the value is incomplete", "这个值不完整"))
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

    /// Where the reader is, to go back to as long as nothing was taken out.
    pub fn mark(&self) -> Mark {
        Mark { ruler: self.ruler, place: self.place }
    }

    pub fn go_back(&mut self, mark: Mark) {
        (self.ruler, self.place) = (mark.ruler, mark.place);
    }

    /// Takes out everything up to `at`; when no value follows, everything.
    pub fn cut(&mut self, at: usize) -> Vec<u8> {
        let at = if self.ended && at < limits::CHUNK { self.buffer.len() } else { at };
        self.ruler_at(at);
        self.ruler.reset();
        let rest = self.buffer.split_off(at);
        std::mem::replace(&mut self.buffer, rest)
    }

    /// Line and column of the byte at `at`, which lies behind all that were asked for before.
    pub fn ruler_at(&mut self, at: usize) -> Ruler {
        self.ruler.advance(&self.buffer, at);
        self.ruler
    }

    fn refuse<T>(&mut self, at: usize, what: &str) -> Result<T> {
        let line = self.ruler_at(at).line;
        bail!(self.lang.say(format!("line {line}: {what}"), format!("第 {line} 行：{what}")))
    }
}
