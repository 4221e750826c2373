//! What must hold for any bytes: one function for each target, called by `cargo fuzz` on the nightly toolchain and,
//! with the seeds, by `tests/fuzz_replay.rs` on the stable one.

mod batch;
mod declared;
mod formats;
mod laws;
mod names;
#[cfg(feature = "packs")]
mod packs;
mod reconcile;
#[cfg(feature = "scan")]
mod scan;

use std::borrow::Cow;

pub use batch::batch;
pub use declared::declared;
pub use formats::formats;
pub use laws::hold;
pub use names::names;
#[cfg(feature = "packs")]
pub use packs::packs;
pub use reconcile::reconcile;
#[cfg(feature = "scan")]
pub use scan::scan;

/// A name, which is that of its folder in `seeds`, and what it asserts of any bytes.
pub type Target = (&'static str, fn(&[u8]));

/// Every target of the library; `files`, which is the command's, is replayed by the tests of the command.
pub const TARGETS: &[Target] = &[
    ("diagnose", diagnose),
    ("declared", declared),
    ("reconcile", reconcile),
    ("batch", batch),
    ("names", names),
    ("formats", formats),
    #[cfg(feature = "packs")]
    ("packs", packs),
    #[cfg(feature = "scan")]
    ("scan", scan),
];

/// Any text, with nothing known beside it.
pub fn diagnose(data: &[u8]) {
    laws::hold(tracklint::Diagnoser::new(), &text(data));
}

fn text(data: &[u8]) -> Cow<'_, str> {
    String::from_utf8_lossy(data)
}
