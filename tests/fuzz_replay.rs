//! Every seed of the fuzz targets, everything that they ever found, and numbers of every format, on the stable
//! toolchain.

#[path = "support/corpus.rs"]
mod corpus;
#[path = "support/dress.rs"]
mod dress;
#[path = "../fuzz/src/lib.rs"]
mod fuzz;

use std::fs;
use std::panic::catch_unwind;
use std::path::Path;

use corpus::Random;
use dress::DRESSES;
use proptest::prelude::*;
use proptest::sample::select;
use tracklint::{CARRIERS, Diagnoser};

#[test]
fn every_seed_keeps_the_laws_of_its_target() {
    let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/seeds");
    let mut broken = Vec::new();
    for (name, target) in fuzz::TARGETS {
        let folder = seeds.join(name);
        let mut replayed = 0;
        for entry in fs::read_dir(&folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display())) {
            let path = entry.expect("a readable folder").path();
            let data = fs::read(&path).expect("a readable seed");
            if catch_unwind(|| target(&data)).is_err() {
                broken.push(path);
            }
            replayed += 1;
        }
        assert!(replayed > 5, "{name} has {replayed} seeds");
    }
    assert!(broken.is_empty(), "{broken:#?}");
}

/// What happens to a number on its way.
#[derive(Clone, Copy, Debug)]
enum Way {
    AsItIs,
    Dressed,
    Slipped,
    SlippedAndDressed,
}

impl Way {
    fn go(self, number: &str, dress: usize, seed: u64) -> String {
        let r = &mut Random::new(seed);
        let slipped = |r: &mut Random| {
            let digits = number.is_ascii() && number.bytes().any(|b| b.is_ascii_digit());
            if digits { corpus::slip(r, number) } else { number.to_owned() }
        };
        let (_, dress) = DRESSES[dress];
        match self {
            Self::AsItIs => number.to_owned(),
            Self::Dressed => dress(number, r),
            Self::Slipped => slipped(r),
            Self::SlippedAndDressed => {
                let slipped = slipped(r);
                dress(&slipped, r)
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn numbers_of_every_format_keep_the_laws(
        carrier in select(CARRIERS.to_vec()),
        pick in any::<proptest::sample::Index>(),
        declared in any::<bool>(),
        way in select(vec![Way::AsItIs, Way::Dressed, Way::Slipped, Way::SlippedAndDressed]),
        dress in 0..DRESSES.len(),
        seed in any::<u64>(),
    ) {
        let samples: Vec<&str> = carrier.formats.iter().flat_map(|format| format.valid).copied().collect();
        prop_assume!(!samples.is_empty());
        let text = way.go(pick.get::<&str>(&samples), dress, seed);
        let diagnoser = if declared { Diagnoser::new().declared(carrier) } else { Diagnoser::new() };
        fuzz::hold(diagnoser, &text);
    }
}
