//! A file that is written beside the one that it replaces, and takes its place when it is whole.

use std::ffi::OsStr;
use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail};
use tempfile::NamedTempFile;
use tracklint::Lang;

use crate::language::Say;

/// The file that a name leads to. A link is followed, so that it stays one, and nothing but a file that the user may
/// write is replaced: no device, no pipe, and nothing that is meant to be read only.
pub(super) fn place(name: &Path, lang: Lang) -> Result<PathBuf> {
    /// So many links lead on from one to the next, as systems have it.
    const LINKS: usize = 40;
    let shown = name.display();
    let cannot = || lang.say(format!("cannot write {shown}"), format!("无法写入 {shown}"));
    let Ok(about) = fs::metadata(name) else {
        // There may be a link whose file is still to come.
        let mut target = name.to_owned();
        for _ in 0..LINKS {
            let Ok(next) = fs::read_link(&target) else { break };
            target = target.parent().unwrap_or(Path::new("")).join(next);
        }
        return Ok(target);
    };
    if !about.is_file() {
        bail!(lang.say(
            format!("{shown} is not a regular file, and nothing else is replaced; name a file"),
            format!("{shown} 不是普通文件，不能用文件替换，请写文件名"),
        ));
    }
    if about.permissions().readonly() {
        bail!(lang.say(format!("{shown} is read only"), format!("{shown} 是只读文件")));
    }
    OpenOptions::new().write(true).open(name).with_context(cannot)?;
    fs::canonicalize(name).with_context(cannot)
}

/// Makes a whole file the one of this name, for those who may read the one that it replaces, and of the same owner as
/// far as the user may give it away.
pub(super) fn settle(file: NamedTempFile, target: &Path) -> Result<()> {
    if let Ok(old) = fs::metadata(target) {
        #[cfg(unix)]
        let _ = {
            use std::os::unix::fs::MetadataExt;
            std::os::unix::fs::chown(file.path(), Some(old.uid()), Some(old.gid()))
        };
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

/// A new file in the folder of `target`, which goes away unless it is settled. Until then it is open to nobody who may
/// not read both `target` and `source`.
pub(super) fn beside(target: &Path, source: &OsStr, lang: Lang) -> Result<NamedTempFile> {
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
    file.with_context(|| lang.say(format!("cannot write {shown}"), format!("无法写入 {shown}")))
}

/// Who may read a new file before it is settled. In place of an old one: its owner alone. Else whoever may read any new
/// file, for the system takes away what the user does not grant to others, but nobody who may not read the source.
#[cfg(unix)]
fn access(target: &Path, source: &OsStr) -> fs::Permissions {
    use std::os::unix::fs::PermissionsExt;
    const OWNER: u32 = 0o600;
    let others = match (target.exists(), fs::metadata(source)) {
        (true, _) => 0,
        (false, Ok(source)) => source.permissions().mode(),
        (false, Err(_)) => 0o666,
    };
    fs::Permissions::from_mode(OWNER | (others & 0o666))
}
