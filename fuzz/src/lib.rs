//! What must hold for any bytes: one function for each target, called by `cargo fuzz` on the nightly toolchain and, with
//! the seeds, by `tests/fuzz_replay.rs` on the stable one.

mod batch;
mod declared;
mod formats;
mod laws;
mod names;
mod reconcile;

use std::borrow::Cow;

pub use batch::batch;
pub use declared::declared;
pub use formats::formats;
pub use names::names;
pub use reconcile::reconcile;

/// Every target by the name of its folder in `seeds`.
/// A name and what it asserts of any bytes.
pub type Target = (&'static str, fn(&[u8]));
pub const TARGETS: &[Target] = &[
    ("diagnose", diagnose),
    ("declared", declared),
    ("reconcile", reconcile),
    ("batch", batch),
    ("names", names),
    ("formats", formats),
];

/// Any text, with nothing known beside it.
pub fn diagnose(data: &[u8]) {
    laws::hold(tracklint::Diagnoser::new(), &text(data));
}

fn text(data: &[u8]) -> Cow<'_, str> {
    String::from_utf8_lossy(data)
}
