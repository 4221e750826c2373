//! Canada Post.
//!
//! 16-digit PIN: 7-digit header (customer/device), 8-digit sequence, mod 10. A delivery notice card number exists but
//! no trustworthy length or rule was found (15 is often quoted). karrio fixtures 123456789012 are placeholders.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("canada-post", "Canada Post")
    .country("CA")
    .kind(Post)
    .tracking_url("https://www.canadapost-postescanada.ca/track-reperage/en#/search?searchFor={number}")
    .aftership("canada-post")
    .seventeentrack(3041)
    .formats(&[N16, S10]);

/// PIN 16 digits.
// CHECK: mod10 weights 3,1 from the right (rightmost data digit x3); check = (10 - sum mod 10) mod 10 DOMAIN: first
// 15 digits
// PATTERN: ^[0-9]{16}$
const N16: Format = Format::new("canada-post-16", "PIN 16 digits")
    .shape(&[digits(Reference, 7), digits(Reference, 8), check_digit()])
    .check(Check::Gs1, From(0))
    .evidence(OpenSource(&["jkeen/tracking_number_data:couriers/canadapost.json", "https://mz01-production.nmbsolutions.ca/help/webhelp/Kewill/English/capo__track_format.html (16 = 7+8+MOD 10)"], "2026-11"))
    .grouping(&[4, 4, 4, 4])
    .valid(&["0073938000549297", "7035114477138472", "4002847016405018", "7023210039414604"])
    .invalid(&[("0073938000549292", CheckDigitMismatch), ("7035114477138471", CheckDigitMismatch), ("1234567890123456", CheckDigitMismatch)]);
const _: () = N16.sound();

/// S10 issued by Canada Post.
// CHECK: s10: weights 8,6,4,2,3,5,9,7 over the eight serial digits; r = 11 - (sum mod 11); 10->0, 11->5 DOMAIN: eight
// serial digits
// LOOKUP: RN registered, PG express-post envelope; EE, CX, LM, UX international
// PATTERN: ^[A-Z]{2}[0-9]{8}[0-9]CA$
const S10: Format = Format::new("canada-post-s10", "S10 issued by Canada Post")
    .shape(&[upper(Service, 2), digits(Serial, 8), check_digit(), lit("CA")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["Canada Post registered mail layout guide 3523 (cited by Wikipedia)", "UPU S10"], "2026-11"))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&["PG123456785CA", "UX123456785CA", "EE123456785CA"])
    .invalid(&[("PG123456784CA", CheckDigitMismatch)]);
const _: () = S10.sound();
