//! Chance with a memory: the same seed, the same file.

#[path = "../../tests/support/dice.rs"]
mod shared;

pub use shared::Dice;

impl Dice {
    /// One of them.
    pub fn pick<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())]
    }

    /// So many digits.
    pub fn digits(&mut self, n: usize) -> String {
        (0..n).map(|_| char::from(b'0' + self.below(10) as u8)).collect()
    }
}
