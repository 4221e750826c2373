use super::{Case, judge};
use crate::Diagnoser;
use crate::carriers::{self, CARRIERS};
use crate::rank::Context;

/// What a glance answers is what the whole judgement would have found, to the last note.
#[test]
fn a_glance_says_what_the_full_judgement_says() {
    let mut seed = 7u32;
    let mut below = |n: u32| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (seed >> 8) % n
    };
    let mut asked = 0;
    for carrier in CARRIERS {
        for format in carrier.formats {
            let made: Vec<String> = (0..4).filter_map(|_| format.sample(&mut below)).collect();
            for number in format.valid.iter().copied().chain(made.iter().map(String::as_str)) {
                for declared in [None, carriers::index(carrier)] {
                    let context = Context { declared, ..Context::default() };
                    let full = Case::open(context, number).judge();
                    let quick = judge(context, number);
                    let told = (full.verdict, full.canonical(), full.findings(), full.repairs(), full.fix());
                    let seen = (quick.verdict, quick.canonical(), quick.findings(), quick.repairs(), quick.fix());
                    assert_eq!(seen, told, "{number} of {}, declared: {}", format.id, declared.is_some());
                    asked += 1;
                }
            }
        }
    }
    assert!(asked > 6_000, "{asked}");
    assert!(Diagnoser::new().diagnose("1001921380360001000300639585804382").repairs().len() == 1, "a barcode of FedEx");
}
