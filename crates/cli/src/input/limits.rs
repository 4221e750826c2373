//! What a file may ask of us. Beyond it we refuse, and say so.

/// Bytes of one record.
pub const RECORD: usize = 16 << 20;
/// Bytes of a workbook when it is unpacked.
pub const UNPACKED: u64 = 1 << 30;
/// Levels of a JSON value.
pub const DEPTH: usize = 64;
/// Bytes that a chunk aims at.
pub const CHUNK: usize = 1 << 18;
