//! Mending files: everything but the mended cells comes out byte for byte as it went in.

mod ending;
mod workbook;

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail};
use tempfile::NamedTempFile;
use tracklint::Lang;

use crate::args::Check;
use crate::input::encoding::Charset;
use crate::input::{Chunk, Form, Kind, Number, Opened};
use crate::language::Say;
use crate::terminal::escaped;
use workbook::Cells;

/// Mends one file, or shows how it would.
pub struct Mender {
    mode: Mode,
    charset: Charset,
    /// The cells of the current chunk that are to change.
    edits: Vec<(u32, u32, Vec<u8>)>,
    mended: usize,
    /// Lines in front of the current chunk.
    lines: usize,
    name: String,
    lang: Lang,
}

enum Mode {
    Off,
    Diff {
        begun: bool,
    },
    /// As below, for a workbook: its cells wait until all are known.
    Workbook {
        source: PathBuf,
        sheet: String,
        cells: Cells,
        out: NamedTempFile,
        target: PathBuf,
    },
    /// A new file beside the target, which it replaces when it is whole.
    Write {
        out: BufWriter<NamedTempFile>,
        target: PathBuf,
        in_place: bool,
    },
}

impl Mender {
    pub fn new(path: &str, opened: &Opened, args: &Check, lang: Lang) -> Result<Self> {
        if let Some(target) = &args.output {
            ending::refuse(target, opened.kind, lang)?;
        }
        let mode = match &args.output {
            _ if args.diff => Mode::Diff { begun: false },
            Some(target) if opened.kind == Kind::Workbook => {
                if path == "-" {
                    bail!(lang.say("a workbook is written from a file", "写出工作簿时请直接指定文件"));
                }
                Mode::Workbook {
                    source: path.into(),
                    sheet: opened.sheet.clone().unwrap_or_default(),
                    cells: Cells::new(),
                    out: beside(target, path, lang)?,
                    target: target.clone(),
                }
            }
            Some(target) => Mode::write(target, path, false, lang)?,
            None if args.fix || args.unsafe_fixes => {
                if path == "-" {
                    bail!(lang.say(
                        "standard input cannot be mended in place; say where to write with --output",
                        "标准输入不能就地修改，请用 --output 指定输出文件"
                    ));
                }
                if opened.kind == Kind::Workbook {
                    bail!(lang.say(
                        "a workbook is not mended in place; write a mended copy with --output orders.xlsx",
                        "工作簿不能就地修改，请用 --output 另存一份"
                    ));
                }
                // A link is followed, so that its target is mended and the link stays one.
                Mode::write(&fs::canonicalize(path).with_context(|| path.to_owned())?, path, true, lang)?
            }
            None => Mode::Off,
        };
        let mut mender = Self {
            mode,
            charset: opened.charset,
            edits: Vec::new(),
            mended: 0,
            lines: 0,
            name: opened.name.clone(),
            lang,
        };
        if let Mode::Write { out, .. } = &mut mender.mode {
            out.write_all(opened.charset.mark())?;
        }
        Ok(mender)
    }

    /// Puts another text into the cell of a number; says whether that was possible.
    pub fn replace(&mut self, number: &Number, text: &str) -> bool {
        match (&mut self.mode, number.form) {
            (Mode::Off, _) | (_, Form::Absent) => return false,
            (Mode::Workbook { cells, .. }, _) => {
                cells.insert((number.line, number.column), text.to_owned());
                self.mended += 1;
            }
            (_, Form::Cell) => return false,
            _ => self.edits.push((number.raw.0, number.raw.1, spelled(text, number.form).into_bytes())),
        }
        true
    }

    /// Writes a chunk, after its edits.
    pub fn chunk(&mut self, chunk: &Chunk) -> Result<()> {
        let edits = std::mem::take(&mut self.edits);
        self.mended += edits.len();
        match &mut self.mode {
            Mode::Off | Mode::Workbook { .. } => {}
            Mode::Diff { begun } => {
                if !edits.is_empty() {
                    let mut out = anstream::stdout().lock();
                    if !std::mem::replace(begun, true) {
                        writeln!(out, "--- {0}\n+++ {0}", escaped(&self.name))?;
                    }
                    diff(&mut out, chunk.bytes(), &edits, self.lines)?;
                }
                self.lines += memchr::memchr_iter(b'\n', chunk.bytes()).count();
            }
            Mode::Write { out, .. } => {
                if self.charset.is_utf8() {
                    patch(out, chunk.bytes(), &edits)?;
                } else {
                    let mut text = Vec::new();
                    patch(&mut text, chunk.bytes(), &edits)?;
                    let spelled = std::str::from_utf8(&text).ok().filter(|text| !text.contains('\u{fffd}'));
                    let Some(bytes) = spelled.and_then(|text| self.charset.encode(text)) else {
                        bail!(self.lang.say(
                            format!(
                                "{}: some bytes are not {}; the file is left as it was. Try another --encoding",
                                self.name,
                                self.charset.name()
                            ),
                            format!(
                                "{}：有些字节不是 {} 编码，文件未改动，请用 --encoding 指定编码",
                                self.name,
                                self.charset.name()
                            ),
                        ));
                    };
                    out.write_all(&bytes)?;
                }
            }
        }
        Ok(())
    }

    /// Puts the new file in place, when it differs or was asked for; says how many cells were mended.
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

/// Makes a whole file the one of this name, for those who may read the one that it replaces.
fn settle(file: NamedTempFile, target: &Path) -> Result<()> {
    if let Ok(old) = fs::metadata(target) {
        fs::set_permissions(file.path(), old.permissions())?;
    }
    file.as_file().sync_all()?;
    file.persist(target).with_context(|| target.display().to_string())?;
    if let Some(folder) = target.parent() {
        // The name is safe only when the folder is on disk too; not every system can promise that.
        let _ = File::open(folder).and_then(|folder| folder.sync_all());
    }
    Ok(())
}

/// A new file in the folder of `target`, which goes away unless it is settled. Until then it is open to nobody who may not
/// read both `target` and `source`.
fn beside(target: &Path, source: &str, lang: Lang) -> Result<NamedTempFile> {
    let folder = target.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut builder = tempfile::Builder::new();
    builder.prefix(".tracklint-");
    #[cfg(unix)]
    builder.permissions(access(target, source));
    #[cfg(not(unix))]
    let _ = source;
    let shown = target.display();
    // The name of the file that nobody asked for says nothing.
    let file = builder.tempfile_in(folder).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => anyhow!(lang.say("there is no such folder", "文件夹不存在")),
        kind => io::Error::from(kind).into(),
    });
    file.with_context(|| lang.say(format!("cannot write {shown}"), format!("写不了 {shown}")))
}

/// Who may read a new file before it is settled. In place of an old one: its owner alone. Else whoever may read any new
/// file, for the system takes away what the user does not grant to others, but nobody who may not read the source.
#[cfg(unix)]
fn access(target: &Path, source: &str) -> fs::Permissions {
    use std::os::unix::fs::PermissionsExt;
    const OWNER: u32 = 0o600;
    let others = match (target.exists(), fs::metadata(source)) {
        (true, _) => 0,
        (false, Ok(source)) => source.permissions().mode(),
        (false, Err(_)) => 0o666,
    };
    fs::Permissions::from_mode(OWNER | (others & 0o666))
}

impl Mode {
    fn write(target: &Path, source: &str, in_place: bool, lang: Lang) -> Result<Self> {
        let out = BufWriter::with_capacity(1 << 18, beside(target, source, lang)?);
        Ok(Self::Write { out, target: target.to_owned(), in_place })
    }
}

/// A number as the cell of its file spells it.
pub fn spelled(text: &str, form: Form) -> String {
    match form {
        Form::Bare if text.contains([',', ';', '\t', '|', '"', '\n', '\r']) => {
            format!("\"{}\"", text.replace('"', "\"\""))
        }
        Form::Quoted => text.replace('"', "\"\""),
        Form::JsonString | Form::JsonOther => serde_json::Value::from(text).to_string(),
        Form::Bare | Form::Cell | Form::Absent => text.to_owned(),
    }
}

/// Writes `bytes` with the edits made.
fn patch(out: &mut impl Write, bytes: &[u8], edits: &[(u32, u32, Vec<u8>)]) -> io::Result<()> {
    let mut at = 0;
    for (start, end, new) in edits {
        out.write_all(&bytes[at..*start as usize])?;
        out.write_all(new)?;
        at = *end as usize;
    }
    out.write_all(&bytes[at..])
}

/// Shows the lines with edits, before and after, as `diff -U0` does.
fn diff(out: &mut impl Write, bytes: &[u8], edits: &[(u32, u32, Vec<u8>)], lines: usize) -> io::Result<()> {
    let mut rest = edits;
    while let Some((first, ..)) = rest.first() {
        let start = memchr::memrchr(b'\n', &bytes[..*first as usize]).map_or(0, |n| n + 1);
        let mut end = start;
        let mut taken = 0;
        while let Some((from, to, _)) = rest.get(taken).filter(|edit| taken == 0 || (edit.0 as usize) < end) {
            debug_assert!(*from as usize >= start);
            end = memchr::memchr(b'\n', &bytes[*to as usize..]).map_or(bytes.len(), |n| *to as usize + n);
            taken += 1;
        }
        let shifted: Vec<(u32, u32, Vec<u8>)> =
            rest[..taken].iter().map(|(from, to, new)| (from - start as u32, to - start as u32, new.clone())).collect();
        let old = &bytes[start..end];
        let mut new = Vec::new();
        patch(&mut new, old, &shifted)?;
        let line = lines + memchr::memchr_iter(b'\n', &bytes[..start]).count() + 1;
        let count = |text: &[u8]| memchr::memchr_iter(b'\n', text).count() + 1;
        writeln!(out, "@@ -{line},{} +{line},{} @@", count(old), count(&new))?;
        for (sign, text) in [('-', old), ('+', new.as_slice())] {
            for line in String::from_utf8_lossy(text).split('\n') {
                writeln!(out, "{sign}{}", escaped(line.strip_suffix('\r').unwrap_or(line)))?;
            }
        }
        rest = &rest[taken..];
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_cells_change() {
        let mut out = Vec::new();
        patch(&mut out, b"a, x ,\"y\"\r\nb", &[(2, 5, b"X".to_vec()), (7, 8, b"Y".to_vec())]).unwrap();
        assert_eq!(out, b"a,X,\"Y\"\r\nb");
    }

    #[test]
    fn a_diff_shows_whole_lines() {
        let mut out = Vec::new();
        diff(
            &mut out,
            b"a,x\nb,y,y\nc,z\n",
            &[(6, 7, b"1".to_vec()), (8, 9, b"2".to_vec()), (12, 13, b"3".to_vec())],
            10,
        )
        .unwrap();
        let expected = "@@ -12,1 +12,1 @@\n-b,y,y\n+b,1,2\n@@ -13,1 +13,1 @@\n-c,z\n+c,3\n";
        assert_eq!(String::from_utf8(out).unwrap(), expected);
    }
}
