//! Spring GDS, cross-border carrier of the Netherlands.
//!
//! Numbers are mostly S10 numbers of the partner post (NL, GB, FR).

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("spring-gds", "Spring GDS")
    .country("NL")
    .kind(CrossBorder)
    .tracking_url("https://mailingtechnology.com/tracking/?tn={number}")
    .aftership("spring-gds")
    .seventeentrack(100213)
    .formats(&[S10, N11, LXAB]);

/// S10 item ending in NL.
///
/// The check digit is that of S10: the products of `68104982` come to 243, which leaves 1, so the digit is 0.
const S10: Format = Format::new("spring-gds-s10", "S10 item ending in NL")
    .shape(&[lit("L"), upper(Service, 1), digits(Serial, 8), check_digit(), lit("NL")])
    .check(Check::S10, From(2))
    .evidence(Observed(&["plhery/delivery-tracker:packages/carriers", "UPU S10"], "2026-11"))
    .role(Role::FirstMile)
    .grouping(&[2, 8, 1, 2])
    .valid(&["LA681049820NL", "LX123456785NL"])
    .invalid(&[("LA681049821NL", CheckDigitMismatch)]);
const _: () = S10.sound();

/// Mailing Technology, N and eleven digits.
const N11: Format = Format::new("spring-gds-n11", "Mailing Technology, N and eleven digits")
    .shape(&[lit("N"), digits(Serial, 11)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/MailingtechnologyService.php"], "2026-11"))
    .valid(&["N90001845024"])
    .invalid(&[("N9000184502", WrongLength)]);
const _: () = N11.sound();

/// LXAB, eight digits and NL, from the sandbox.
const LXAB: Format = Format::new("spring-gds-lxab", "LXAB, eight digits and NL, from the sandbox")
    .shape(&[lit("LXAB"), digits(Serial, 8), lit("NL")])
    .evidence(OpenSource(&["karrioapi/karrio:modules/connectors/spring (fixtures)"], "2026-11"))
    .valid(&["LXAB00000000NL"])
    .invalid(&[("LXAB0000000NL", WrongLength)]);
const _: () = LXAB.sound();
