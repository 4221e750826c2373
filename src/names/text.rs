//! The names in their order. They stand in one text: a pointer to each of them, which a program has to relocate when it
//! is loaded, would weigh more than the names do.

use super::Named;
use super::index::LISTED;

/// Every name with each carrier that goes by it.
pub(crate) static INDEX: [Named; LISTED.len()] = {
    let mut out = [const { Named { first: 0, length: 0, rank: 0, carrier: 0 } }; LISTED.len()];
    let (mut i, mut first) = (0, 0);
    while i < LISTED.len() {
        let (name, rank, carrier) = LISTED[i];
        assert!(first <= u16::MAX as usize && name.len() <= u8::MAX as usize, "the names outgrow their places");
        out[i] = Named { first: first as u16, length: name.len() as u8, rank, carrier };
        first += name.len();
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
pub(super) static BYTES: [u8; LENGTH] = {
    let mut out = [0; LENGTH];
    let (mut i, mut at) = (0, 0);
    while i < LISTED.len() {
        let (name, mut k) = (LISTED[i].0.as_bytes(), 0);
        while k < name.len() {
            out[at] = name[k];
            at += 1;
            k += 1;
        }
        i += 1;
    }
    out
};

/// The bytes of all names.
const LENGTH: usize = {
    let (mut length, mut i) = (0, 0);
    while i < LISTED.len() {
        length += LISTED[i].0.len();
        i += 1;
    }
    length
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
