//! J&T Express Mexico, express carrier of Mexico.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("jt-express-mx", "J&T Express Mexico")
    .country("MX")
    .kind(Express)
    .seventeentrack(100388)
    .formats(&[JMX]);

/// JMX and nine to twelve digits.
const JMX: Format = Format::new("jt-express-mx-jmx", "JMX and nine to twelve digits")
    .shape(&[lit("JMX"), digits_between(Serial, 9, 12)])
    .evidence(OpenSource(&["public Kotlin class CarrierDetector of com.brk718.tracker.util"], "2026-11"));
const _: () = JMX.sound();
