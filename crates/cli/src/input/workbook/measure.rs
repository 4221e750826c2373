//! Bytes that anybody may have made: how much they unpack to, and what becomes of those that no reader expects.

use std::io::{Cursor, Read};
use std::panic::{self, AssertUnwindSafe};

use anyhow::{Result, bail};
use tracklint::Lang;

use crate::language::Say;

/// How many bytes a workbook has when it is unpacked; beyond `most`, nobody counts on. What the archive says of itself
/// is believed when it is too much, and only then.
pub(super) fn unpacked(bytes: &[u8], most: u64) -> Result<u64> {
    if !bytes.starts_with(b"PK") {
        return Ok(bytes.len() as u64);
    }
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes))?;
    let mut said = 0u64;
    for at in 0..archive.len() {
        said = said.saturating_add(archive.by_index_raw(at)?.size());
    }
    let mut found = 0;
    for at in 0..archive.len() {
        if said.max(found) > most {
            break;
        }
        let entry = archive.by_index(at)?;
        found += std::io::copy(&mut entry.take(most + 1 - found), &mut std::io::sink())?;
    }
    Ok(said.max(found))
}

/// What `read` answers. It goes through bytes that anybody may have made, and where they are not what it expects, it
/// may panic: that is an answer, too.
pub(super) fn guarded<T>(read: impl FnOnce() -> Result<T>, lang: Lang) -> Result<T> {
    let hook = panic::take_hook();
    panic::set_hook(Box::new(|_| {}));
    let answer = panic::catch_unwind(AssertUnwindSafe(read));
    panic::set_hook(hook);
    answer.unwrap_or_else(|_| bail!(unreadable(lang)))
}

/// The sentence on a workbook that cannot be read.
pub(super) fn unreadable(lang: Lang) -> &'static str {
    lang.say("this workbook cannot be read", "不是可读取的 Excel 或 ODS 文件")
}

/// The sentence on a workbook that is too large.
pub(super) fn too_much(lang: Lang) -> &'static str {
    lang.say("the workbook unpacks to more than 1 GiB", "工作簿解压后超过 1 GiB，已拒绝读取")
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    #[test]
    fn an_archive_is_measured_whatever_it_says_of_itself() {
        let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
        let options = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
        for name in ["a", "b"] {
            archive.start_file(name, options).unwrap();
            archive.write_all(&vec![0; 100_000]).unwrap();
        }
        let mut bytes = archive.finish().unwrap().into_inner();
        assert_eq!(unpacked(&bytes, 1 << 20).unwrap(), 200_000);
        assert!(unpacked(&bytes, 199_999).unwrap() > 199_999);
        // The directory says that both are small.
        let entries: Vec<usize> = (0..bytes.len()).filter(|&at| bytes[at..].starts_with(b"PK\x01\x02")).collect();
        assert_eq!(entries.len(), 2);
        for at in entries {
            bytes[at + 24..at + 28].copy_from_slice(&10u32.to_le_bytes());
        }
        assert!(!matches!(unpacked(&bytes, 150_000), Ok(found) if found <= 150_000));
    }
}
