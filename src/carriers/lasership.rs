//! LaserShip, regional parcel carrier of the United States.
//!
//! It is part of OnTrac now; its number ranges are still in use. No check digit was found. Labels space the number in
//! different ways, and the form of 18 characters ends in the piece.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("lasership", "LaserShip")
    .country("US")
    .kind(Regional)
    .tracking_url("https://www.lasership.com/track/{number}")
    .aftership("lasership")
    .seventeentrack(100052)
    .formats(&[L, N1LS7_15, N1LS7_18, N1LSCX, N1LS_GENERIC, Q, PIECE]);

/// L, a letter and eight digits.
const L: Format = Format::new("lasership-l", "L, a letter and eight digits")
    .shape(&[lit("L"), upper(Prefix, 1), digits(Serial, 8)])
    .evidence(OpenSource(
        &["jkeen/tracking_number_data:couriers/lasership.json", "sailrish/shipit:test/guessCarrier.coffee"],
        "2026-11",
    ))
    .valid(&["LX17635036", "LI12976442", "LA28376237", "LH13830790", "LE10917377", "LN30083672", "LM25904730"])
    .invalid(&[("LE1711990", WrongLength), ("LX9763503N", WrongCharacter)]);
const _: () = L.sound();

/// 1LS7 and eleven digits.
const N1LS7_15: Format = Format::new("lasership-1ls7-15", "1LS7 and eleven digits")
    .shape(&[lit("1LS7"), chars(Serial, "12", 1), digits(Serial, 10)])
    .evidence(OpenSource(
        &["jkeen/tracking_number_data:couriers/lasership.json", "sailrish/shipit:test/guessCarrier.coffee"],
        "2026-11",
    ))
    .valid(&["1LS717793482164", "1LS724505321754", "1LS717790937967"])
    .invalid(&[("1LX734505321754", WrongCharacter)]);
const _: () = N1LS7_15.sound();

/// 1LS7 and digits with the piece.
const N1LS7_18: Format = Format::new("lasership-1ls7-18", "1LS7 and digits with the piece")
    .shape(&[
        lit("1LS7"),
        chars(Reference, "12", 1),
        digits(Reference, 2),
        lit("01"),
        chars(Reference, "1..4", 1),
        digits(Serial, 6),
        optional(&[lit("-")]),
        lit("1"),
    ])
    .evidence(OpenSource(&["jkeen/tracking_number_data:couriers/lasership.json"], "2026-11"))
    .valid(&["1LS7119013618127-1"])
    .invalid(&[("1LS7119013618127-2", WrongCharacter)]);
const _: () = N1LS7_18.sound();

/// 1LSCX and ten letters or digits.
const N1LSCX: Format = Format::new("lasership-1lscx", "1LSCX and ten letters or digits")
    .shape(&[lit("1LSCX"), alnum(Serial, 10)])
    .evidence(OpenSource(&["jkeen/tracking_number_data:couriers/lasership.json"], "2026-11"))
    .valid(&["1LSCXVE0058631Y", "1LSCXVE005BUEFX"])
    .invalid(&[("1LSCZVE0058631Y", WrongCharacter)]);
const _: () = N1LSCX.sound();

/// 1LS and 12 to 17 characters, perhaps with the piece.
const N1LS_GENERIC: Format =
    Format::new("lasership-1ls-generic", "1LS and 12 to 17 characters, perhaps with the piece")
        .shape(&[lit("1LS"), alnum_between(Reference, 12, 17), optional(&[lit("-"), digits(Serial, 1)])])
        .evidence(OpenSource(
            &["sailrish/shipit:src/guessCarrier.coffee", "PackageX vision SDK LasershipCourier"],
            "2026-11",
        ))
        .standing(DeclaredOnly)
        .valid(&["1LS72264319420039910", "1LS717790937967"])
        .invalid(&[("1LS123", WrongLength)]);
const _: () = N1LS_GENERIC.sound();

/// Q, eight digits and a letter.
const Q: Format = Format::new("lasership-q", "Q, eight digits and a letter")
    .shape(&[lit("Q"), digits(Serial, 8), upper(Suffix, 1)])
    .evidence(OpenSource(&["sailrish/shipit:test/guessCarrier.coffee"], "2026-11"))
    .valid(&["Q54631325C"])
    .invalid(&[("Q5463132C", WrongLength)]);
const _: () = Q.sound();

/// 1LS and 12 to 17 characters, a hyphen and the piece.
///
/// 1LS7 is left out: the form above takes its piece with a hyphen or without. The samples are made up.
const PIECE: Format = Format::new("lasership-1ls-piece", "1LS and 12 to 17 characters, a hyphen and the piece")
    .shape(&[
        lit("1LS"),
        chars(Prefix, "0..68..9A..Z", 1),
        alnum_between(Reference, 11, 16),
        lit("-"),
        digits(Piece, 1),
    ])
    .evidence(OpenSource(&["PackageX vision SDK LasershipCourier"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["1LS9141777631706-1", "1LSCXVE0061840Y-2"])
    .invalid(&[("1LS7141777631706-1", WrongCharacter)]);
const _: () = PIECE.sound();
