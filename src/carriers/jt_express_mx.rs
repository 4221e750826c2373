//! J&T Express Mexico, express carrier of Mexico.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("jt-express-mx", "J&T Express Mexico")
    .country("MX")
    .kind(Express)
    .seventeentrack(100388)
    .formats(&[JMX, JMX17]);

/// JMX and nine to twelve digits.
const JMX: Format = Format::new("jt-express-mx-jmx", "JMX and nine to twelve digits")
    .shape(&[lit("JMX"), digits_between(Serial, 9, 12)])
    .evidence(OpenSource(&["public Kotlin class CarrierDetector of com.brk718.tracker.util"], "2026-11"));
const _: () = JMX.sound();

/// JMX and 17 digits.
///
/// The sample is made up.
const JMX17: Format = Format::new("jt-express-mx-jmx17", "JMX and 17 digits")
    .shape(&[lit("JMX"), digits(Serial, 17)])
    .evidence(Observed(&["a public program of a warehouse in Mexico (one number)"], "2026-11"))
    .valid(&["JMX00261840739526184"])
    .invalid(&[("JMX0026184073952618", WrongLength)]);
const _: () = JMX17.sound();
