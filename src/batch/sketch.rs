//! A set of numbers in fixed memory: a Bloom filter whose bits for one number lie in one cache line.

/// 512 bits: one cache line.
const BLOCK: usize = 8;
/// Bits set for each number.
const BITS: u32 = 7;
/// 64 MiB.
const BLOCKS: usize = (64 << 20) / (BLOCK * 8);

/// A set that forgets nothing, and takes a few strangers for members: one in a million at ten million numbers.
#[derive(Debug, Default)]
pub(super) struct Sketch {
    words: Vec<u64>,
    /// Where the first block begins: at the beginning of a cache line.
    first: usize,
}

impl Sketch {
    /// Where the block of a number begins.
    const fn place(&self, hash: u64) -> usize {
        self.first + (hash >> 32) as usize % BLOCKS * BLOCK
    }

    /// Reads from the block of a number.
    pub(super) fn touches(&self, hash: u64) -> bool {
        self.words.get(self.place(hash)).is_some_and(|word| *word != 0)
    }

    /// Adds a number by its hash; whether it may have been there before.
    pub(super) fn insert(&mut self, hash: u64) -> bool {
        if self.words.is_empty() {
            // Written to at once: memory that is read before it is written costs a fault more for every page.
            self.words.resize((BLOCKS + 1) * BLOCK, 0);
            self.first = self.words.as_ptr().align_offset(BLOCK * size_of::<u64>()).min(BLOCK);
        }
        let place = self.place(hash);
        let block = &mut self.words[place..place + BLOCK];
        // The block took the upper half of the hash; a multiplication spreads all of it over the places.
        let mut places = (hash ^ hash >> 29).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        let mut known = true;
        for _ in 0..BITS {
            let (word, mask) = ((places >> 6 & 7) as usize, 1u64 << (places & 63));
            known &= block[word] & mask != 0;
            block[word] |= mask;
            places = places.rotate_right(9);
        }
        known
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hash(n: u64) -> u64 {
        let mut x = n.wrapping_add(0x9e37_79b9_7f4a_7c15);
        x = (x ^ x >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        x = (x ^ x >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        x ^ x >> 31
    }

    #[test]
    fn members_are_known_and_strangers_hardly_ever() {
        let mut sketch = Sketch::default();
        let strangers = (0..2_000_000).filter(|&n| sketch.insert(hash(n))).count();
        assert!(strangers < 4, "{strangers}");
        assert!((0..2_000_000).step_by(1001).all(|n| sketch.insert(hash(n))));
    }
}
