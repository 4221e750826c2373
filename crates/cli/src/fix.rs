//! Fixing files: everything but the fixed cells comes out byte for byte as it went in.

mod ending;
mod patch;
mod settle;
mod workbook;

use std::ffi::OsStr;
use std::fs;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use tempfile::NamedTempFile;
use tracklint::Lang;

use crate::args::Check;
use crate::engine::shown_beside;
use crate::input::columns::letters;
use crate::input::encoding::Charset;
use crate::input::{Chunk, Form, Kind, Number, Opened};
use crate::language::Say;
use crate::terminal::escaped;
pub use patch::spelled;
use patch::{Edit, diff, in_order, patch};
use settle::{beside, place, settle};
use workbook::Cells;

/// Fixes one file, or shows how it would.
pub struct Mender {
    mode: Mode,
    charset: Charset,
    /// The cells of the current chunk that are to change.
    edits: Vec<Edit>,
    mended: usize,
    /// Lines in front of the current chunk.
    lines: usize,
    name: String,
    lang: Lang,
}

/// What becomes of the fixes.
enum Mode {
    /// None is made.
    Off,
    /// They are shown.
    Diff {
        begun: bool,
        /// The sheet of a workbook.
        sheet: String,
    },
    /// As below, for a workbook: its cells wait until all are known.
    Workbook { source: PathBuf, sheet: String, cells: Cells, out: NamedTempFile, target: PathBuf },
    /// A new file beside the target, which it replaces when it is whole.
    Write { out: BufWriter<NamedTempFile>, target: PathBuf, in_place: bool },
}

impl Mode {
    /// What was asked for, unless it cannot be done with such a file.
    fn of(path: &OsStr, opened: &Opened, args: &Check, lang: Lang) -> Result<Self> {
        if let Some(target) = &args.output {
            ending::refuse(target, opened.kind, lang)?;
            refuse_itself(target, path, lang)?;
        }
        let sheet = || opened.sheet.clone().unwrap_or_default();
        match &args.output {
            _ if args.diff => Ok(Self::Diff { begun: false, sheet: sheet() }),
            Some(target) if opened.kind == Kind::Workbook => {
                if path == "-" {
                    bail!(lang.say("a workbook can only be written from a file", "写出工作簿时请直接指定文件"));
                }
                let target = place(target, lang)?;
                let out = beside(&target, path, lang)?;
                Ok(Self::Workbook { source: path.into(), sheet: sheet(), cells: Cells::new(), out, target })
            }
            Some(target) => Self::write(target, path, false, lang),
            None if args.fix => {
                refuse_in_place(path, opened.kind, lang)?;
                Self::write(Path::new(path), path, true, lang)
            }
            None => Ok(Self::Off),
        }
    }

    /// One that writes to a file beside the target first.
    fn write(target: &Path, source: &OsStr, in_place: bool, lang: Lang) -> Result<Self> {
        let target = place(target, lang)?;
        let out = BufWriter::with_capacity(1 << 18, beside(&target, source, lang)?);
        Ok(Self::Write { out, target, in_place })
    }
}

impl Mender {
    pub fn new(path: &OsStr, opened: &Opened, args: &Check, lang: Lang) -> Result<Self> {
        let mut mode = Mode::of(path, opened, args, lang)?;
        if let Mode::Write { out, .. } = &mut mode {
            out.write_all(opened.charset.mark())?;
        }
        let (charset, name) = (opened.charset, opened.name.clone());
        Ok(Self { mode, charset, edits: Vec::new(), mended: 0, lines: 0, name, lang })
    }

    /// Puts another text into the cell of a number that holds `old`; says whether that was possible.
    pub fn replace(&mut self, number: &Number, old: &str, text: &str) -> Result<bool> {
        match (&mut self.mode, number.form) {
            (Mode::Off, _) | (_, Form::Absent) => return Ok(false),
            (Mode::Diff { begun, sheet }, Form::Cell) => {
                let mut out = anstream::stdout().lock();
                head(&mut out, begun, &self.name)?;
                let cell = format!("{}{}", letters(number.column as usize - 1), number.line);
                writeln!(out, "@@ {} {cell} @@", escaped(sheet))?;
                writeln!(out, "-{}\n+{}", escaped(&shown_beside(old, text)), escaped(text))?;
                self.mended += 1;
            }
            (Mode::Workbook { cells, .. }, _) => {
                cells.insert((number.line, number.column), text.to_owned());
                self.mended += 1;
            }
            (_, Form::Cell) => return Ok(false),
            _ => self.edits.push((number.raw.0, number.raw.1, spelled(text, number.form).into_bytes())),
        }
        Ok(true)
    }

    /// Writes a chunk, after its edits.
    pub fn chunk(&mut self, chunk: &Chunk) -> Result<()> {
        let Some(edits) = in_order(std::mem::take(&mut self.edits)) else {
            let name = &self.name;
            bail!(self.lang.say(
                format!("{name}: two of the numbers to be fixed stand in the same place; the file was left unchanged"),
                format!("{name}：有两个要修改的单号位置重叠，文件未改动"),
            ));
        };
        self.mended += edits.len();
        match &mut self.mode {
            Mode::Off | Mode::Workbook { .. } => {}
            Mode::Diff { begun, .. } => {
                if !edits.is_empty() {
                    let mut out = anstream::stdout().lock();
                    head(&mut out, begun, &self.name)?;
                    diff(&mut out, chunk.bytes(), &edits, self.lines)?;
                }
                self.lines += memchr::memchr_iter(b'\n', chunk.bytes()).count();
            }
            Mode::Write { out, .. } if self.charset.is_utf8() => patch(out, chunk.bytes(), &edits)?,
            Mode::Write { out, .. } => {
                let mut text = Vec::new();
                patch(&mut text, chunk.bytes(), &edits)?;
                let spelled = std::str::from_utf8(&text).ok().filter(|text| !text.contains('\u{fffd}'));
                let Some(bytes) = spelled.and_then(|text| self.charset.encode(text)) else {
                    let (name, charset) = (&self.name, self.charset.name());
                    bail!(self.lang.say(
                        format!(
                            "{name}: some bytes are not {charset}; the file was left unchanged. Try another --encoding"
                        ),
                        format!("{name}：有些字节不是 {charset} 编码，文件未改动，请用 --encoding 指定编码"),
                    ));
                };
                out.write_all(&bytes)?;
            }
        }
        Ok(())
    }

    /// Puts the new file in place, when it differs or was asked for; says how many cells were fixed.
    pub fn finish(self) -> Result<usize> {
        match self.mode {
            Mode::Write { out, target, in_place } if self.mended > 0 || !in_place => {
                let file = out.into_inner().map_err(io::IntoInnerError::into_error)?;
                settle(file, &target)?;
            }
            Mode::Workbook { source, sheet, cells, mut out, target } => {
                let bytes = fs::read(&source).with_context(|| source.display().to_string())?;
                workbook::copy(&bytes, &sheet, &cells, out.as_file_mut(), self.lang)?;
                settle(out, &target)?;
            }
            _ => {}
        }
        Ok(self.mended)
    }
}

/// Names the file once, in front of what would change.
fn head(out: &mut impl Write, begun: &mut bool, name: &str) -> io::Result<()> {
    if std::mem::replace(begun, true) {
        return Ok(());
    }
    writeln!(out, "--- {0}\n+++ {0}", escaped(name))
}

/// Refuses to write the copy over the original.
fn refuse_itself(target: &Path, path: &OsStr, lang: Lang) -> Result<()> {
    let same = |a: &Path, b: &Path| Some(fs::canonicalize(a).ok()? == fs::canonicalize(b).ok()?);
    if same(target, Path::new(path)) == Some(true) {
        let shown = target.display();
        bail!(lang.say(
            format!("{shown} is the original file; give the fixed copy another name with --output"),
            format!("{shown} 就是原文件，请用 --output 换个文件名另存"),
        ));
    }
    Ok(())
}

/// Refuses to change in place what has no place, or is more than its cells.
fn refuse_in_place(path: &OsStr, kind: Kind, lang: Lang) -> Result<()> {
    if path == "-" {
        bail!(lang.say(
            "standard input cannot be fixed in place; name a file with --output",
            "标准输入没有原文件可改，请用 --output 指定输出文件"
        ));
    }
    if kind == Kind::Workbook {
        bail!(lang.say(
            "workbooks are not changed in place; write a fixed copy with --output orders.xlsx",
            "Excel 等工作簿不能直接改原文件，请用 --output 另存一份"
        ));
    }
    Ok(())
}
