//! Numbers of the posts with one digit read for a letter: `8W…FR` for `BW…FR`. Shapes of any letters and digits take
//! such a text, and none of them says as much for it as the check digit, the service and the country of a post do.

use smallvec::SmallVec;

use crate::canon::Compact;
use crate::channel::{SYMBOLS, byte, others_alike, service_place, symbol};
use crate::check::Check;
use crate::matcher::{self, Fit};
use crate::s10::{self, COUNTRY, LENGTH, LETTERS, SERVICE};

/// Whether all but one of the places of letters hold letters, and all others digits, or one more digit stands before or
/// behind.
pub(crate) const fn may_be_misread(number: &Compact) -> bool {
    is_misread(number) || number.len == LENGTH + 1 && (number.letters == LETTERS || number.letters == LETTERS << 1)
}

/// Whether one of the four letters of an item is a digit.
const fn is_misread(number: &Compact) -> bool {
    number.len == LENGTH && number.letters & !LETTERS == 0 && number.letters.count_ones() == 3
}

/// The numbers of posts that it may have been: of a service that is known, with the right check digit.
pub(crate) fn misread(number: &Compact) -> SmallVec<[Compact; 2]> {
    if !is_misread(number) {
        return SmallVec::new();
    }
    let at = (number.digits & LETTERS).trailing_zeros() as usize;
    let alike = others_alike(symbol(number.bytes[at]));
    let read = (0..SYMBOLS).filter(|letter| alike >> letter & 1 == 1).filter_map(|letter| {
        let mut text = SmallVec::<[u8; LENGTH]>::from_slice(number.text());
        text[at] = byte(letter);
        Compact::of(&text)
    });
    read.filter(|read| s10::lists_service(read.text()) && matcher::find(read).iter().any(Fit::is_item)).collect()
}

/// Whether nothing but the country is missing of a number of a post: the check digit agrees, and the service is of a
/// letter that many parcels have.
pub(crate) fn lacks_country(number: &Compact) -> bool {
    let text = number.text();
    number.len == LENGTH - COUNTRY
        && number.letters == 0b11
        && service_place(text[0]).is_some()
        && s10::lists_service(text)
        && Check::S10.accepts(&text[SERVICE..number.len - 1], text[number.len - 1])
}

/// Whether nothing but the service is missing of a number of a post: the check digit agrees, and two letters end it.
pub(crate) fn lacks_service(number: &Compact) -> bool {
    const CHECK: usize = LENGTH - SERVICE - COUNTRY - 1;
    let text = number.text();
    number.len == LENGTH - SERVICE
        && number.letters == LETTERS >> SERVICE
        && Check::S10.accepts(&text[..CHECK], text[CHECK])
}
