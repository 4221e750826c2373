//! The vocabulary of a carrier file.

mod field;
mod part;
mod set;

pub use field::Field;
pub use part::Part;
pub use set::Set;
