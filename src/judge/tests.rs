use super::{Case, in_full, judge};
use crate::Diagnoser;
use crate::carriers::{self, CARRIERS};
use crate::diagnose::Diagnosis;
use crate::finding::{Applicability, Code, Detail, Severity};
use crate::rank::Context;
use crate::rule::{Carrier, Standing};
use crate::sample::dice;
use crate::text::Lang;
use crate::verdict::Verdict;

/// What a glance answers is what the whole judgement would have found, to the last note.
#[test]
fn a_glance_says_what_the_full_judgement_says() {
    let mut below = dice(7);
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

/// What may stand beside a number, or be typed into it.
const DRESSES: [&str; 18] = [
    "{3}", "{4}", "{5}", "{2 }", "{ 2}", "{} 1", "{} 12", "{} A", "1 {}", "US {}", "{} US", "{} 0417", "{}-1", "- {}",
    "{lower}", "{} pcs", "my {}", "{} ok",
];

/// A number in such a dress.
fn dressed(number: &str, dress: &str) -> String {
    let grouped = |len: usize| {
        number.as_bytes().chunks(len).map(|g| core::str::from_utf8(g).unwrap()).collect::<Vec<_>>().join(" ")
    };
    match dress {
        "{3}" => grouped(3),
        "{4}" => grouped(4),
        "{5}" => grouped(5),
        "{2 }" => format!("{} {}", &number[..2], &number[2..]),
        "{ 2}" => format!("{} {}", &number[..number.len() - 2], &number[number.len() - 2..]),
        "{lower}" => number.to_ascii_lowercase(),
        _ => dress.replace("{}", number),
    }
}

/// The same of numbers in dress, by the words of the answer: what a glance lets pass, no layer would have taken apart.
#[test]
fn a_glance_at_a_dressed_number_says_what_the_full_judgement_says() {
    let mut below = dice(11);
    let (mut asked, mut differ) = (0, Vec::new());
    for carrier in CARRIERS {
        for format in carrier.formats.iter().filter(|format| format.standing == Standing::Stable) {
            let made = (0..2).filter_map(|_| format.sample(&mut below));
            for number in made.filter(|number| number.bytes().all(|b| b.is_ascii_alphanumeric())) {
                for dress in DRESSES {
                    let text = dressed(&number, dress);
                    for declared in [None, carriers::index(carrier)] {
                        let context = Context { declared, ..Context::default() };
                        let (quick, full) = (judge(context, &text), in_full(context, &text));
                        let repair =
                            |d: &Diagnosis<'_>| d.repairs().first().map(|r| (r.number.clone(), r.applicability));
                        asked += 1;
                        if (quick.verdict, repair(&quick)) != (full.verdict, repair(&full)) {
                            differ.push(format!(
                                "{text} of {}, declared: {}: {} {:?}, not {} {:?}",
                                format.id,
                                declared.is_some(),
                                quick.verdict,
                                repair(&quick),
                                full.verdict,
                                repair(&full)
                            ));
                        }
                    }
                }
            }
        }
    }
    assert!(asked > 60_000, "{asked}");
    assert!(differ.is_empty(), "{} of {asked}\n{}", differ.len(), differ.join("\n"));
}

/// A number of nobody that the declared carrier knows, but one of somebody else with a slip.
#[test]
fn a_slip_in_the_number_of_another_carrier_is_seen() {
    for (carrier, text, cause, meant) in [
        ("yunexpress", "LX473124736CN", Code::CheckDigitMismatch, "LX473124735CN"),
        ("cainiao", "LX4731Z4735CN", Code::LetterInDigitSlot, "LX473124735CN"),
        ("usps", "LX47312473CN", Code::CheckDigitMissing, "LX473124735CN"),
        ("usps", "1Z999AA10123456785", Code::CheckDigitMismatch, ""),
        // Neither is a number of these carriers with a part too many.
        ("ups", "9400111206206406260788", Code::CheckDigitMismatch, ""),
        ("fedex", "9400111206206406260788", Code::CheckDigitMismatch, ""),
    ] {
        let desk = Diagnoser::new().carrier(carrier).unwrap();
        let d = desk.diagnose(text);
        assert_eq!((d.verdict(), d.findings()[0].code), (Verdict::Suspect, cause), "{carrier} {text}");
        // Whose it is remains open, so that nothing is put in its place.
        assert!(d.fix().is_none() && d.repairs().iter().all(|r| r.applicability == Applicability::Guess));
        assert!(meant.is_empty() || d.repairs()[0].number == meant, "{carrier} {text}: {:?}", d.repairs());
    }
    // What the declared carrier itself may be meant by comes first, and of what is near nobody nothing is said.
    let own = Diagnoser::new().carrier("ups").unwrap().diagnose("1Z999AA1012345678");
    assert_eq!(own.repairs()[0].number, "1Z999AA10123456784");
    assert_eq!(Diagnoser::new().carrier("usps").unwrap().diagnose("ABC123XYZ99").verdict(), Verdict::Unknown);
}

/// A shape of any twenty digits takes what begins as the units of one company do and fails their check.
#[test]
fn the_owner_of_a_beginning_is_noted_where_only_its_check_fails() {
    let d = Diagnoser::new().diagnose("00340434633751428116");
    let failed = d.findings().iter().find(|f| f.code == Code::CheckDigitMismatch).unwrap();
    assert_eq!((d.verdict(), failed.severity), (Verdict::Plausible, Severity::Note));
    assert_eq!(failed.span.of(d.input()), "6");
    let Detail::Check { format, .. } = failed.detail else { panic!("{failed:?}") };
    assert_eq!(format.id, "dhl-paket-de-sscc20");
    // Where the check digit agrees, or nothing of the beginning is anybody's own, there is none to name.
    for number in ["00340434633751428115", "463458255361", "986578788855"] {
        let d = Diagnoser::new().diagnose(number);
        assert!(d.findings().iter().all(|f| f.code != Code::CheckDigitMismatch), "{number}");
    }
}

/// Whoever names a marketplace that moves nothing has not said who moves the parcel.
#[test]
fn a_marketplace_without_numbers_of_its_own_declares_nothing() {
    for marketplace in ["AliExpress", "Temu", "TikTok Shop"] {
        let desk = Diagnoser::new().carrier(marketplace).unwrap();
        for text in ["YT2312345678901234", "1Z999AA10123456784", "LP00483726159034", "RB123456784GB", "483726159034"] {
            let (named, open) = (desk.diagnose(text), Diagnoser::new().diagnose(text));
            assert_eq!((named.verdict(), named.findings()), (open.verdict(), open.findings()), "{marketplace} {text}");
        }
        let beside = format!("{marketplace} 1Z999AA10123456784");
        let codes: Vec<_> = Diagnoser::new().diagnose(&beside).findings().iter().map(|f| f.code).collect();
        assert!(!codes.contains(&Code::CarrierHintDisagrees), "{beside}: {codes:?}");
    }
    assert_eq!(
        Diagnoser::new().carrier("amazon-logistics").unwrap().diagnose("YT2312345678901234").verdict(),
        Verdict::Mismatch
    );
}

/// What somebody saw of a carrier's numbers may warn: only what proves another carrier says that a number is not its
/// own.
#[test]
fn a_carrier_known_by_hearsay_condemns_nothing() {
    // Nobody but one program tells of Starken.
    let told = [("sameday", Code::ObservedRule), ("starken", Code::ObservedRule)];
    for (carrier, told) in told {
        let desk = Diagnoser::new().carrier(carrier).unwrap();
        // Bare digits that fit others, and letters that fit nobody.
        for text in ["360000102051709", "QZX77123456Q"] {
            let d = desk.diagnose(text);
            assert_eq!(
                (d.verdict(), d.findings()[0].code),
                (Verdict::Unknown, Code::UnknownFormat),
                "{carrier} {text}"
            );
        }
        assert!(desk.diagnose("360000102051709").findings().iter().any(|f| f.code == told), "{carrier}");
        assert_eq!(desk.diagnose("1Z999AA10123456784").verdict(), Verdict::Mismatch, "{carrier}");
        // Sixteen digits may be an order, or a number of a kind that nobody wrote down: both is said.
        let d = desk.diagnose("7287756182420787");
        assert_eq!(d.verdict(), Verdict::Unknown, "{carrier}: {:?}", d.findings());
        assert!(d.findings().iter().any(|f| f.code == Code::OrderId && f.severity == Severity::Warning), "{carrier}");
    }
    // Two letters and a common length are no sign that the end was cut off.
    let d = Diagnoser::new().diagnose("TH47144P18");
    assert_ne!(d.verdict(), Verdict::Ruined, "{:?}", d.findings());
    assert_eq!(
        Diagnoser::new().carrier("royal-mail").unwrap().diagnose("360000102051709").verdict(),
        Verdict::Mismatch
    );
}

/// A beginning or an end that no table knows is no slip where the check digit agrees, and the checks of others say
/// nothing.
#[test]
fn what_agrees_with_its_check_needs_no_mending() {
    for (carrier, text) in [("chronopost", "XY504821570VF"), ("jd", "80384626272")] {
        let d = Diagnoser::new().carrier(carrier).unwrap().diagnose(text);
        assert_eq!(d.verdict(), Verdict::Plausible, "{carrier} {text}: {:?}", d.findings());
    }
}

/// Lowercase letters make a number no better than it is, whichever search finds what is wrong with it.
#[test]
fn small_letters_are_judged_like_capitals() {
    let mut below = dice(11);
    let mut asked = 0;
    let mut agree = |carrier: &Carrier, number: &str| {
        let context = Context { declared: carriers::index(carrier), ..Context::default() };
        let small = number.to_ascii_lowercase();
        let (capitals, small) = (judge(context, number).verdict, judge(context, &small).verdict);
        let passes = Verdict::is_acceptable;
        assert!(passes(capitals) == passes(small), "{number} of {} is {capitals:?}, small {small:?}", carrier.id);
        asked += 1;
    };
    for carrier in CARRIERS {
        for format in carrier.formats {
            let made: Vec<String> = (0..8).filter_map(|_| format.sample(&mut below)).collect();
            made.iter().filter(|n| n.bytes().any(|b| b.is_ascii_alphabetic())).for_each(|n| agree(carrier, n));
        }
    }
    let ups = carriers::carrier("ups").expect("in the catalogue");
    agree(ups, "1ZX8GGGGGGGGGGGG1G2");
    assert!(asked > 3_000, "{asked}");
}

/// The finding that makes a number a suspect is an error and stands first, and nobody says of such a number that it does
/// not change.
#[test]
fn what_makes_a_suspect_is_an_error_and_stands_first() {
    for (text, cause) in [
        ("运单号：RD7652\n02200CN", Code::NewlineInNumber),
        ("菜鸟 RD7652\n02200CN", Code::NewlineInNumber),
        ("“YT1965222-011280787”", Code::Dash),
        ("EMS 1023120472", Code::InnerSpace),
    ] {
        let d = Diagnoser::new().diagnose(text);
        let first = &d.findings()[0];
        assert_eq!((d.verdict(), first.code, first.severity), (Verdict::Suspect, cause, Severity::Error), "{text:?}");
        for finding in d.findings() {
            assert!(!finding.help(text, Lang::En).contains("does not change"), "{text:?}: {}", finding.code);
            assert!(!finding.help(text, Lang::Zh).contains("单号本身不变"), "{text:?}: {}", finding.code);
        }
    }
    let d = Diagnoser::new().diagnose("rb 123456785 gb");
    assert!(d.findings().iter().all(|f| f.severity == Severity::Warning));
    assert!(d.findings()[0].help(d.input(), Lang::En).ends_with("the number itself does not change"));
}

/// A finding points at the place that it speaks of, and no other speaks against it.
#[test]
fn a_finding_points_at_its_place_alone() {
    let told = |text: &str, carrier: Option<&str>| -> Vec<(&'static str, String, u32)> {
        let desk = carrier.map_or(Ok(Diagnoser::new()), |name| Diagnoser::new().carrier(name)).unwrap();
        let d = desk.diagnose(text);
        d.findings().iter().map(|f| (f.code.id(), f.span.of(text).to_owned(), f.count)).collect()
    };
    let expected = |all: &[(&'static str, &str, u32)]| -> Vec<(&'static str, String, u32)> {
        all.iter().map(|&(code, text, count)| (code, text.to_owned(), count)).collect()
    };
    for (text, carrier, all) in [
        // What is wrong is not to be written in uppercase, nor to be taken out.
        ("RD7652022o0CN", None, &[("C304", "o", 1)][..]),
        ("rd7652022o0CN", None, &[("C304", "o", 1), ("N103", "r", 2)]),
        ("2806-61840739", Some("nacex"), &[("S202", "-", 1)]),
        ("RD76S2O2200CN", None, &[("C304", "S", 2)]),
        ("RD7652002200CN", None, &[("S204", "00", 1)]),
        ("61rh59295765*408395", None, &[("N103", "r", 2)]),
        ("RB123456785GB;RB123456785GB;RB123456785GB", None, &[("N146", "RB123456785GB;RB123456785GB", 1)]),
    ] {
        assert_eq!(told(text, carrier), expected(all), "{text}");
    }
    let d = Diagnoser::new().diagnose("RD76S2O2200CN");
    assert!(d.findings()[0].message(d.input(), Lang::En).ends_with("S looks like 5 (2 places)"));
    let d = Diagnoser::new().diagnose("RB123456785GB RB123456785GB RB123456785GB");
    assert_eq!(d.findings()[0].message(d.input(), Lang::En), "the same number 3 times");
}

/// One number with a slip in one of two places is one proposal.
#[test]
fn a_number_is_proposed_once() {
    let d = Diagnoser::new().carrier("fedex").unwrap().diagnose("986578788855, 98657878885S");
    let numbers: Vec<_> = d.repairs().iter().map(|repair| repair.number.as_str()).collect();
    assert_eq!((d.findings()[0].code, numbers), (Code::SeveralNumbers, vec!["986578788855"]));
}
