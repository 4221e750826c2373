//! The names in their order, [joined] into one text.

use super::Named;
use super::index::LISTED;
use crate::joined::{self, Place};

/// Every name with each carrier that goes by it.
pub(crate) static INDEX: [Named; LISTED.len()] = {
    let places = joined::places(NAMES);
    let mut out = [const { Named { place: Place::EMPTY, rank: 0, carrier: 0 } }; LISTED.len()];
    let mut i = 0;
    while i < LISTED.len() {
        let (_, rank, carrier) = LISTED[i];
        out[i] = Named { place: places[i], rank, carrier };
        i += 1;
    }
    out
};

/// All names, without anything between them.
pub(super) static TEXT: &str = {
    let Ok(text) = core::str::from_utf8(&BYTES) else { panic!("names are text") };
    text
};

/// The same, byte by byte.
pub(super) static BYTES: [u8; joined::length(NAMES)] = joined::bytes(NAMES);

/// The names alone, which only the compiler reads.
const NAMES: &[&str; LISTED.len()] = &{
    let (mut names, mut i) = ([""; LISTED.len()], 0);
    while i < LISTED.len() {
        names[i] = LISTED[i].0;
        i += 1;
    }
    names
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_what_is_listed() {
        for (named, &(name, rank, carrier)) in INDEX.iter().zip(LISTED) {
            assert_eq!((named.name(), named.as_bytes()), (name, name.as_bytes()));
            assert_eq!((named.rank, named.carrier), (rank, carrier), "{name}");
        }
    }
}
