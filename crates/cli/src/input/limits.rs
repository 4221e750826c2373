//! What a file may ask of us. Beyond it we refuse, and say so.

/// Bytes of one record.
pub const RECORD: usize = 16 << 20;
/// Columns of a table: as many as a spreadsheet has.
pub const COLUMNS: usize = 16_384;
/// Bytes of a workbook when it is unpacked.
pub const UNPACKED: u64 = 1 << 30;
/// Cells of a sheet, with the empty ones between the others.
pub const CELLS: u64 = 50_000_000;
/// Characters of a cell, as Excel counts them: in units of UTF-16.
pub const CELL: usize = 32_767;
/// Cells of an ODS or XLS workbook, repeated and empty ones too: whoever reads it makes all of them, several times
/// over.
pub const MADE_CELLS: u64 = 20_000_000;
/// Levels of a JSON value.
pub const DEPTH: usize = 64;
/// Keys of JSON objects that are told apart.
pub const KEYS: usize = 1024;
/// Bytes that a chunk aims at.
pub const CHUNK: usize = 1 << 17;
/// Bytes of a running text, which is read whole.
pub const TEXT: u64 = 256 << 20;
