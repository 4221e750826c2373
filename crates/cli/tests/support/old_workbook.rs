//! XLS workbooks, as small as they can be: records of BIFF8 (MS-XLS) in a container (MS-CFB) of one stream.

/// A sector.
const SECTOR: usize = 512;
/// Streams from this size on lie in whole sectors.
const WHOLE: usize = 4096;
const END: u32 = 0xFFFF_FFFE;
const FREE: u32 = 0xFFFF_FFFF;
/// What a sector of the table itself is marked with.
const TABLE: u32 = 0xFFFF_FFFD;

/// A record of this kind.
pub fn record(kind: u16, data: &[u8]) -> Vec<u8> {
    [&kind.to_le_bytes()[..], &(data.len() as u16).to_le_bytes(), data].concat()
}

/// A cell: its place, no format, and what it holds.
pub fn cell(kind: u16, row: u16, column: u16, data: &[u8]) -> Vec<u8> {
    record(kind, &[&row.to_le_bytes()[..], &column.to_le_bytes(), &[0; 2], data].concat())
}

/// A cell with a number.
pub fn number(row: u16, column: u16, number: f64) -> Vec<u8> {
    cell(0x203, row, column, &number.to_le_bytes())
}

/// A cell with one of the texts that all sheets share.
pub fn text(row: u16, column: u16, text: u32) -> Vec<u8> {
    cell(0xFD, row, column, &text.to_le_bytes())
}

/// The texts that all sheets share, in as many records as they take: none holds more than 8,224 bytes, and a text may
/// go on in the next.
pub fn texts(texts: &[&str]) -> Vec<u8> {
    const LONGEST: usize = 8224;
    let count = (texts.len() as u32).to_le_bytes();
    let mut pieces = vec![[count, count].concat()];
    for text in texts {
        let units: Vec<u16> = text.encode_utf16().collect();
        let head = [&(units.len() as u16).to_le_bytes()[..], &[1]].concat();
        if pieces.last().is_none_or(|piece| piece.len() + head.len() > LONGEST) {
            pieces.push(Vec::new());
        }
        pieces.last_mut().unwrap().extend(head);
        for unit in units {
            if pieces.last().is_none_or(|piece| piece.len() + 2 > LONGEST) {
                pieces.push(vec![1]);
            }
            pieces.last_mut().unwrap().extend(unit.to_le_bytes());
        }
    }
    let first = record(0xFC, &pieces[0]);
    pieces[1..].iter().fold(first, |all, piece| [all, record(0x3C, piece)].concat())
}

/// The stream of a workbook: what stands in front of the sheets, and each sheet by its name.
pub fn stream(globals: &[u8], sheets: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let begin = |what: u16| record(0x809, &[&[0, 6][..], &what.to_le_bytes(), &[0; 12]].concat());
    let end = record(0x0A, &[]);
    let listed = |name: &str, at: usize| {
        let units: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let length = [name.encode_utf16().count() as u8, 1];
        record(0x85, &[&(at as u32).to_le_bytes()[..], &[0; 2], &length, &units].concat())
    };
    let head: usize = sheets.iter().map(|(name, _)| listed(name, 0).len()).sum();
    let mut at = begin(5).len() + globals.len() + head + end.len();
    let mut out = [&begin(5)[..], globals].concat();
    for (name, sheet) in sheets {
        out.extend(listed(name, at));
        at += begin(16).len() + sheet.len() + end.len();
    }
    out.extend(&end);
    for (_, sheet) in sheets {
        out.extend([&begin(16)[..], sheet, &end].concat());
    }
    out
}

/// A container with one stream of this name.
pub fn container(name: &str, mut stream: Vec<u8>) -> Vec<u8> {
    stream.resize(stream.len().max(WHOLE).next_multiple_of(SECTOR), 0);
    let sectors = stream.len() / SECTOR;
    // The table, the directory, and the stream behind them; each sector of the table tells of so many.
    let told = SECTOR / 4;
    let tables = (sectors + 1).div_ceil(told - 1);
    let chain = (0..sectors as u32).map(|at| if at + 1 == sectors as u32 { END } else { tables as u32 + at + 2 });
    let mut table: Vec<u32> = vec![TABLE; tables];
    table.push(END);
    table.extend(chain);
    table.resize(tables * told, FREE);
    let longs = |longs: &[u32]| longs.iter().flat_map(|n| n.to_le_bytes()).collect::<Vec<u8>>();

    let mut header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
    header.resize(24, 0);
    header.extend([0x3E, 0, 3, 0, 0xFE, 0xFF, 9, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    header.extend(longs(&[tables as u32, tables as u32, 0, WHOLE as u32, END, 0, END, 0]));
    let mut listed: Vec<u32> = (0..tables as u32).collect();
    assert!(listed.len() <= 109, "a container with more tables than the header lists");
    listed.resize(109, FREE);
    header.extend(longs(&listed));

    let entry = |name: &str, kind: u8, child: u32, start: u32, bytes: usize| {
        let mut entry: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let length = entry.len() as u16 + 2;
        entry.resize(64, 0);
        entry.extend(length.to_le_bytes());
        entry.extend([kind, 1]);
        entry.extend(longs(&[FREE, FREE, child]));
        entry.resize(116, 0);
        entry.extend(longs(&[start, bytes as u32, 0]));
        entry
    };
    let mut directory = entry("Root Entry", 5, 1, END, 0);
    directory.extend(entry(name, 2, FREE, tables as u32 + 1, stream.len()));
    directory.resize(SECTOR, 0);
    [header, longs(&table), directory, stream].concat()
}
