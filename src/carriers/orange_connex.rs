//! Orange Connex 橙联股份, logistics of a marketplace of China.
//!
//! eBay asks for SpeedPAK or an approved service for many items in China, and the tier of the number must match what
//! the buyer chose: EE is economy, ES standard.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("orange-connex", "Orange Connex")
    .zh("橙联股份")
    .country("CN")
    .kind(Marketplace)
    .tracking_url("https://www.orangeconnex.com/tracking?language=en&trackingnumber={number}")
    .aliases(&["eBay SpeedPAK"])
    .aftership("orangeconnex")
    .seventeentrack(190205)
    .formats(&[SPEEDPAK, SPEEDPAK_CC, SPEEDPAK_28]);

/// SpeedPAK number.
const SPEEDPAK: Format = Format::new("orange-connex-speedpak", "SpeedPAK number")
    .shape(&[
        lit("E"),
        upper(Service, 1),
        digits(Serial, 13),
        digits(Node, 10),
        chars(Prefix, "A..G", 1),
        alnum(Reference, 1),
        lit("N"),
    ])
    .evidence(OpenSource(
        &[
            "Kutepov/parcels:common/components/services/OrangeconnexService.php",
            "Kutepov/parcels:common/components/services/SpeedPAKService.php",
            "Kutepov/parcels:track-numbers.csv",
        ],
        "2026-11",
    ))
    .valid(&["ES10015499200600001010001C0N"])
    .invalid(&[("ES10015499200600001010001H0N", WrongCharacter), ("ES1001549920060000101001C0N", WrongLength)])
    .note(
        "EE is economy, ES standard. The letter before 0N is one of A to G; no rule that gives it was found in \
        170 numbers.",
    );
const _: () = SPEEDPAK.sound();

/// SpeedPAK older form with country letters.
///
/// The sample is made up.
const SPEEDPAK_CC: Format = Format::new("orange-connex-speedpak-cc", "SpeedPAK older form with country letters")
    .shape(&[
        lit("E"),
        upper(Reference, 1),
        digits(Serial, 13),
        upper(Reference, 2),
        digits(Reference, 8),
        upper(Reference, 1),
        alnum(Reference, 2),
    ])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/SpeedPAKService.php"], "2026-11"))
    .valid(&["ES1001000000001US00010001C0N"])
    .note("Not met in a corpus of searched numbers.");
const _: () = SPEEDPAK_CC.sound();

/// SpeedPAK number of 28 characters.
const SPEEDPAK_28: Format = Format::new("orange-connex-speedpak-28", "SpeedPAK number of 28 characters")
    .shape(&[lit("E"), upper(Service, 1), digits(Serial, 13), alnum(Reference, 13)])
    .evidence(Observed(&["answers of Orange Connex in tests of three public programs, found by ES1003208628616UN0101240600N"], "2026-11"))
    .standing(Preview)
    .valid(&["ES1003208628616UN0101240600N", "ES10000063740120001040001B0D"])
    .note("Two letters may stand for the country, and the last letter is not always N.");
const _: () = SPEEDPAK_28.sound();
