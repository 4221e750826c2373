//! Text that must wait for what stands above it: in memory while it is short, on disk when it is long.

use std::io::{self, Read, Seek, SeekFrom, Write};

use tempfile::SpooledTempFile;

/// So much may wait in memory.
const IN_MEMORY: usize = 4 << 20;

pub struct Spool(SpooledTempFile);

impl Spool {
    pub fn new() -> Self {
        Self(SpooledTempFile::new(IN_MEMORY))
    }

    /// Hands on all that waits, and is empty again.
    pub fn pour(&mut self, out: &mut impl Write) -> io::Result<()> {
        let mut waiting = std::mem::replace(&mut self.0, SpooledTempFile::new(IN_MEMORY));
        waiting.seek(SeekFrom::Start(0))?;
        let mut block = [0; 1 << 14];
        loop {
            match waiting.read(&mut block)? {
                0 => return Ok(()),
                n => out.write_all(&block[..n])?,
            }
        }
    }
}

impl Write for Spool {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}
