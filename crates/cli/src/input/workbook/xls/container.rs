//! The container of old Office files (MS-CFB): sectors in chains, and a directory of streams.
//!
//! It is walked as the reader of the cells walks it, but never further than there are sectors.

/// No sector, or the end of a chain.
const END: u32 = 0xFFFF_FFFE;
/// Numbers from here on are no sectors of the list of tables.
const RESERVED: u32 = 0xFFFF_FFFA;
const UNUSED: u32 = 0xFFFF_FFFC;
/// A stream of fewer bytes lies in small sectors.
const SMALL: u64 = 4096;
const SMALL_SECTOR: usize = 64;
const ENTRY: usize = 128;
/// The reader makes room for so many numbers at most, on the word of the header.
const ROOM: u32 = 1 << 28;

/// A container whose directory was read.
pub struct Container<'b> {
    sectors: Sectors<'b>,
    /// What follows each sector.
    next: Vec<u32>,
    entries: Vec<Entry>,
    small: Vec<u8>,
    next_small: Vec<u32>,
}

/// A stream of the directory.
pub struct Entry {
    name: String,
    start: u32,
    bytes: u64,
}

impl<'b> Container<'b> {
    /// `None` for a container that cannot be gone through.
    pub fn read(bytes: &'b [u8]) -> Option<Self> {
        let header: &[u8; 512] = bytes.first_chunk()?;
        let long = |at: usize| u32::from_le_bytes([header[at], header[at + 1], header[at + 2], header[at + 3]]);
        let size = match header[30] {
            9 => 512,
            12 => 4096,
            _ => return None,
        };
        if long(62) > ROOM {
            return None;
        }
        let sectors = Sectors { bytes: bytes.get(size..).unwrap_or_default(), size };
        let next = sectors.table(numbers(&header[76..]).collect(), long(68))?;
        let directory = sectors.chain(long(48), &next, u64::MAX)?;
        let entries: Vec<Entry> = directory.chunks_exact(ENTRY).map(|entry| Entry::read(entry, size)).collect();
        let (mut small, mut next_small) = (Vec::new(), Vec::new());
        if long(64) > 0 {
            let root = entries.first()?;
            small = sectors.chain(root.start, &next, root.bytes)?;
            let table = sectors.chain(long(60), &next, u64::from(long(64)) * size as u64)?;
            next_small = numbers(&table).collect();
        }
        Some(Self { sectors, next, entries, small, next_small })
    }

    /// The first stream with this name.
    pub fn find(&self, name: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.name == name)
    }

    /// The bytes of a stream.
    pub fn stream(&self, entry: &Entry) -> Option<Vec<u8>> {
        if entry.bytes < SMALL {
            let small = Sectors { bytes: &self.small, size: SMALL_SECTOR };
            return small.chain(entry.start, &self.next_small, entry.bytes);
        }
        self.sectors.chain(entry.start, &self.next, entry.bytes)
    }
}

impl Entry {
    fn read(entry: &[u8], sector: usize) -> Self {
        let units = entry[..64].chunks_exact(2).map(|unit| u16::from_le_bytes([unit[0], unit[1]]));
        let name = char::decode_utf16(units.take_while(|unit| *unit != 0));
        let name = name.map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect();
        let long = |at: usize| numbers(&entry[at..at + 4]).next().unwrap_or_default();
        // Where sectors are short, the upper half of the length may hold anything.
        let upper = if sector == 512 { 0 } else { u64::from(long(124)) << 32 };
        Self { name, start: long(116), bytes: upper | u64::from(long(120)) }
    }
}

/// Sectors of one size.
#[derive(Clone, Copy)]
struct Sectors<'b> {
    bytes: &'b [u8],
    size: usize,
}

impl<'b> Sectors<'b> {
    /// A sector; the last one may be cut off.
    fn get(self, sector: u32) -> Option<&'b [u8]> {
        let rest = self.bytes.get((sector as usize).checked_mul(self.size)?..)?;
        Some(&rest[..rest.len().min(self.size)])
    }

    /// How many sectors there may be.
    fn count(self) -> usize {
        self.bytes.len() / self.size + 1
    }

    /// What follows each sector: a table in sectors of its own, which the header lists, and behind it a chain of more
    /// lists.
    fn table(self, mut list: Vec<u32>, more: u32) -> Option<Vec<u32>> {
        let (mut at, mut steps) = (more, 0);
        while at < RESERVED {
            steps += 1;
            if steps > self.count() {
                return None;
            }
            list.extend(numbers(self.get(at)?));
            at = list.pop()?;
        }
        let mut table = Vec::new();
        for sector in list.into_iter().filter(|sector| *sector < UNUSED) {
            table.extend(numbers(self.get(sector)?));
            // A sector that is listed again and again.
            if table.len() > 2 * self.count() + self.size {
                return None;
            }
        }
        Some(table)
    }

    /// The bytes of a chain, up to so many; `None` when it leads out of the file or into itself.
    fn chain(self, start: u32, next: &[u32], most: u64) -> Option<Vec<u8>> {
        let (mut chain, mut at, mut steps) = (Vec::new(), start, 0);
        while at != END {
            let sector = self.get(at)?;
            let left = usize::try_from(most - chain.len() as u64).unwrap_or(usize::MAX);
            chain.extend_from_slice(&sector[..sector.len().min(left)]);
            if chain.len() as u64 >= most {
                break;
            }
            at = *next.get(at as usize)?;
            steps += 1;
            if steps > self.count() {
                return None;
            }
        }
        Some(chain)
    }
}

/// The numbers that bytes make, four at a time.
fn numbers(bytes: &[u8]) -> impl Iterator<Item = u32> {
    bytes.chunks_exact(4).map(|n| u32::from_le_bytes([n[0], n[1], n[2], n[3]]))
}
