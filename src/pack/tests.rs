use super::*;
use crate::order::Order;
use crate::profile::Backing;
use crate::sample::dice;
use crate::text::Lang;
use crate::verdict::Verdict;

const PACK: &str = r#"
[severities]
N102 = "error"

[[carriers]]
id = "my-line"
name = "My Line"
name_zh = "自营专线"
aliases = ["MYL"]

[[carriers.formats]]
id = "my-line-a"
shape = "'MYL' n9 check"
check = "luhn"
valid = ["MYL4992739872"]
invalid = ["MYL4992739873"]

[[carriers.formats]]
id = "my-line-b"
regex = "B[0-9]{5}/[0-9]{2}"
valid = ["B12345/01"]

[[profiles]]
id = "my-shop"
base = "aliexpress"
carriers = ["燕文", "my-line"]
characters = "0..9A..Z"
batch = 25
longest = 24
severities = { lowercase = "error", N103 = { severity = "error", from = "2026-01-01" } }
"#;

fn pack() -> Pack {
    Pack::from_toml(PACK).unwrap()
}

fn error(text: &str) -> String {
    Pack::from_toml(text).unwrap_err().to_string()
}

#[test]
fn own_numbers_are_judged_beside_the_catalogue() {
    let pack = pack();
    let desk = pack.diagnoser(Diagnoser::new());
    for (input, verdict, canonical) in [
        ("MYL4992739872", Verdict::Valid, Some("MYL4992739872")),
        ("myl4992739872", Verdict::Fixable, Some("MYL4992739872")),
        ("B12345/01", Verdict::Plausible, Some("B12345/01")),
        ("1Z999AA10123456784", Verdict::Valid, Some("1Z999AA10123456784")),
        ("", Verdict::Missing, None),
    ] {
        let d = desk.diagnose(input);
        assert_eq!((d.diagnosis().verdict(), d.diagnosis().canonical()), (verdict, canonical), "{input}");
    }
    assert!(!desk.diagnose("MYL4992739873").diagnosis().verdict().is_ok());
    let space = desk.diagnose("MYL 4992739872");
    assert!(space.diagnosis().findings().iter().any(|f| f.code == Code::InnerSpace && f.severity == Severity::Error));
}

#[test]
fn a_declared_carrier_of_the_pack_decides() {
    let pack = pack();
    let own = pack.diagnoser(Diagnoser::new()).carrier("自营专线").unwrap();
    assert_eq!(own.diagnose("B12345/01").diagnosis().verdict(), Verdict::Valid);
    assert_eq!(own.diagnose("1Z999AA10123456784").diagnosis().verdict(), Verdict::Mismatch);
    let other = own.diagnose("1Z999AA10123456784");
    let said = |lang| other.diagnosis().findings()[0].message("1Z999AA10123456784", lang);
    assert_eq!(said(Lang::En), "this is a number of UPS, not of My Line");
    assert_eq!(said(Lang::Zh), "这是 UPS 的单号，不是自营专线的");
    assert!(!own.diagnose("MYL49927398").diagnosis().verdict().is_ok());
    assert_eq!(own.diagnose("$$MYL").diagnosis().verdict(), Verdict::Suspect);
    assert!(pack.diagnoser(Diagnoser::new()).carrier("ups").is_ok());
    assert!(pack.diagnoser(Diagnoser::new()).carrier("no such line").is_err());
}

/// Kinds of number that say little: digits with a check digit, and letters of any kind.
fn vague_pack() -> Pack {
    let formats = "[[carriers.formats]]\nid = \"w-n\"\nshape = \"n11 check\"\ncheck = \"luhn\"\n\
        [[carriers.formats]]\nid = \"w-a\"\nshape = \"c18\"\n";
    Pack::from_toml(&format!("[[carriers]]\nid = \"w\"\nname = \"W\"\n{formats}")).unwrap()
}

#[test]
fn digits_alone_are_neither_doubted_nor_proven() {
    let pack = vague_pack();
    let desk = pack.diagnoser(Diagnoser::new());
    // Its check digit is right by the rule of FedEx alone.
    let other = desk.diagnose("986578788855");
    assert_eq!(other.diagnosis().verdict(), Verdict::Plausible);
    let own = desk.diagnose("703815462014");
    assert_eq!((own.diagnosis().verdict(), own.own().len()), (Verdict::Plausible, 1));
    assert_eq!(pack.diagnoser(Diagnoser::new()).carrier("w").unwrap().diagnose("986578788855").own().len(), 0);
}

#[test]
fn a_declared_carrier_of_the_catalogue_outweighs_the_pack() {
    let pack = vague_pack();
    let plain = Diagnoser::new().carrier("ups").unwrap();
    let desk = pack.diagnoser(Diagnoser::new()).carrier("ups").unwrap();
    for number in ["1Z5R89390357567128", "1Z5R89390357567127", "986578788855"] {
        let d = desk.diagnose(number);
        assert_eq!(d.diagnosis().verdict(), plain.diagnose(number).verdict(), "{number}");
        assert!(d.own().is_empty(), "{number}");
        let order = Order::new(number).carrier("UPS");
        let beside = pack.diagnoser(Diagnoser::new());
        assert_eq!(beside.order(&order).number().verdict(), plain.diagnose(number).verdict(), "{number}");
        assert!(beside.matches(&order).is_empty(), "{number}");
    }
}

#[test]
fn a_slip_in_a_number_of_its_own_is_told_as_such() {
    let pack = pack();
    let own = pack.diagnoser(Diagnoser::new()).carrier("my-line").unwrap();
    for (input, code) in [
        ("MYL4992739873", Code::CheckDigitMismatch),
        ("MYL499273987", Code::WrongLength),
        ("MYL49927398721", Code::WrongLength),
        ("MYL49927O9872", Code::UnknownFormat),
    ] {
        let d = own.diagnose(input);
        let found = d.diagnosis();
        assert_eq!((found.verdict(), found.findings()[0].code), (Verdict::Suspect, code), "{input}");
        assert_eq!((found.canonical(), found.matches().len()), (None, 0), "{input}");
    }
}

#[test]
fn a_profile_takes_what_it_does_not_say_from_its_base() {
    let pack = pack();
    let profile = pack.profile("my shop").unwrap();
    let base = &crate::profiles::ALIEXPRESS;
    assert_eq!((profile.batch.unwrap().value, profile.window.unwrap().value), (25, 30));
    assert_eq!(
        (profile.longest.unwrap().value, profile.takes.is_some(), profile.characters.is_some()),
        (24, true, true)
    );
    assert!(base.longest.is_none_or(|longest| longest.value != 24), "said by the pack alone");
    assert_eq!((profile.distinct_from.len(), profile.notes.len()), (base.distinct_from.len(), base.notes.len()));
    assert_eq!(profile.edit.unwrap().backing, Backing::Contested);
    assert_eq!(profile.severity(Code::Lowercase, None), Some(Severity::Error));
    assert_eq!(profile.severity(Code::InnerSpace, None), Some(Severity::Error));
    let evri = Order::new("HABCDE1234567890").carrier("ups");
    let d = Diagnoser::new().order_with_profile(&evri, &profile);
    assert!(d.findings().iter().any(|f| f.code == Code::CarrierNotTaken));
}

#[test]
fn orders_are_judged_with_the_pack() {
    let pack = pack();
    let desk = pack.diagnoser(Diagnoser::new()).profile("my-shop").unwrap();
    for carrier in ["自营专线", "MYL"] {
        let d = desk.order(&Order::new("MYL4992739872").carrier(carrier));
        assert_eq!(d.number().verdict(), Verdict::Valid, "{d:?}");
        assert_eq!(d.findings(), [], "{carrier}");
    }
    let other = desk.order(&Order::new("1Z999AA10123456784").carrier("MYL"));
    assert_eq!(other.number().verdict(), Verdict::Mismatch);
    let unknown = desk.order(&Order::new("1Z999AA10123456784").carrier("nobody"));
    assert!(unknown.findings().iter().any(|f| f.code == Code::UnknownCarrier));
    assert!(pack.diagnoser(Diagnoser::new()).profile("walmart").is_some());
    assert!(pack.diagnoser(Diagnoser::new()).profile("nowhere").is_none());
}

/// What an order under a marketplace weighs the space in a number and its missing uppercase letters.
fn weighed(pack: &str, profile: &str, shipped_on: &str) -> Vec<(Code, Severity)> {
    let pack = Pack::from_toml(pack).unwrap();
    let desk = pack.diagnoser(Diagnoser::new()).profile(profile).unwrap();
    let order = Order::new("MYL 4992739872").shipped_on(shipped_on.parse().unwrap());
    desk.order(&order).all().map(|f| (f.code, f.severity)).collect()
}

#[test]
fn a_profile_weighs_before_the_pack_and_the_pack_before_the_catalogue() {
    let pack = |general: &str, own: &str| {
        format!(
            "severities = {{ {general} }}\n[[carriers]]\nid = \"x\"\nname = \"X\"\n[[carriers.formats]]\nid = \"x-a\"\n\
            shape = \"'MYL' n10\"\n[[profiles]]\nid = \"p\"\nbase = \"aliexpress\"\nseverities = {{ {own} }}"
        )
    };
    let space = |severity| vec![(Code::InnerSpace, severity)];
    for (general, own, expected) in [
        ("N102 = \"error\"", "n102 = \"note\"", Severity::Note),
        ("N102 = \"note\"", "inner-space = \"error\"", Severity::Error),
        ("N102 = \"error\"", "", Severity::Error),
        ("", "N102 = \"note\"", Severity::Note),
        ("N102 = { severity = \"error\", from = \"2026-02-01\" }", "", Severity::Warning),
        ("N102 = { severity = \"error\", from = \"2026-01-01\" }", "", Severity::Error),
    ] {
        let pack = pack(general, own);
        assert_eq!(weighed(&pack, "p", "2026-01-15"), space(expected), "{general} {own}");
    }
    assert_eq!(weighed(&pack("N102 = \"error\"", ""), "aliexpress", "2026-01-15"), space(Severity::Error));
}

#[test]
fn an_order_that_names_a_carrier_of_the_catalogue_is_judged_by_it() {
    let pack = pack();
    let desk = pack.diagnoser(Diagnoser::new()).carrier("my-line").unwrap();
    let ups = Order::new("1Z999AA10123456784");
    assert_eq!(desk.order(&ups).number().verdict(), Verdict::Mismatch);
    assert_eq!(desk.order(&ups.carrier("UPS")).number().verdict(), Verdict::Valid);
    assert_eq!(desk.matches(&Order::new("b12345/01"))[0].format.id, "my-line-b");
    assert!(desk.matches(&ups).is_empty());
}

#[test]
fn two_packs_are_one() {
    let other = "[severities]\nN102 = \"note\"\n[[profiles]]\nid = \"p\"\n[[carriers]]\nid = \"x\"\nname = \"X\"";
    let both = pack().join(Pack::from_toml(other).unwrap()).unwrap();
    assert_eq!(both.severity(Code::InnerSpace, None), Some(Severity::Note));
    assert!(both.carrier("X").is_some() && both.carrier("MYL").is_some());
    assert_eq!(both.profiles().collect::<Vec<_>>(), ["my-shop", "p"]);
    for (other, key) in [
        ("[[profiles]]\nid = \"my-shop\"", "profiles[0].id"),
        (
            "[[carriers]]\nid = \"x\"\nname = \"X\"\n[[carriers.formats]]\nid = \"my-line-b\"\nshape = \"n9\"",
            "carriers[0].formats[0].id",
        ),
    ] {
        let error = pack().join(Pack::from_toml(other).unwrap()).unwrap_err().to_string();
        assert!(error.starts_with(key), "{error}");
    }
}

#[test]
fn errors_point_to_their_key() {
    let carrier = "[[carriers]]\nid = \"x\"\nname = \"X\"\n[[carriers.formats]]\nid = \"x-a\"\n";
    for (rest, message) in [
        ("", "carriers[0].formats[0]: needs either a `shape` or a `regex`"),
        ("shape = \"n9 q\"", "carriers[0].formats[0].shape: `q` is not a part of a shape"),
        ("shape = \"n9\"\ncheck = \"luhn\"", "carriers[0].formats[0].check: a check-digit rule needs exactly one"),
        ("shape = \"n9 check\"\ncheck = \"luna\"", "carriers[0].formats[0].check: unknown check-digit rule `luna`"),
        ("shape = \"n9\"\nvalid = [\"12345\"]", "carriers[0].formats[0].valid[0]: `12345` is listed as valid"),
        ("shape = \"n5\"\ninvalid = [\"12345\"]", "carriers[0].formats[0].invalid[0]: `12345` is listed as invalid"),
        (
            "regex = \"MY[0-9]{8}(?P<check>[0-9]?)\"\ncheck = \"luhn\"\nvalid = [\"MY12345678\"]",
            "carriers[0].formats[0].regex: the group `check` must take exactly one character",
        ),
        (
            "regex = \"MY[0-9]{8}(?P<check>[0-9]{3})\"\ncheck = \"luhn\"",
            "carriers[0].formats[0].regex: the group `check` must take exactly one character",
        ),
        ("regex = \"(\"", "carriers[0].formats[0].regex: regex parse error"),
        ("regex = \"[0-9A-Z]{1000}{1000}\"", "carriers[0].formats[0].regex: Compiled regex exceeds size limit"),
    ] {
        let error = error(&format!("{carrier}{rest}\n"));
        assert!(error.starts_with(message), "{error}");
    }
    for (text, message) in [
        ("[severities]\nN999 = \"error\"", "severities.N999: no code is called `N999`"),
        ("[[carriers]]\nid = \"ups\"\nname = \"Mine\"", "carriers[0].id: `ups` already exists"),
        ("[[profiles]]\nid = \"p\"\nbase = \"nowhere\"", "profiles[0].base: no marketplace is called `nowhere`"),
        ("[[profiles]]\nid = \"p\"\ncarriers = [\"zzzz\"]", "profiles[0].carriers[0]: no carrier is called `zzzz`"),
        ("colour = 1", "the rule pack cannot be read"),
        ("[severities]\nN101 = \"grave\"", "the rule pack cannot be read"),
    ] {
        let error = error(text);
        assert!(error.starts_with(message), "{error}");
    }
}

#[test]
fn json_says_the_same() {
    let value: serde_json::Value =
        toml::from_str::<toml::Value>(PACK).map(|v| serde_json::to_value(v).unwrap()).unwrap();
    let json = Pack::from_json(&value.to_string()).unwrap();
    assert_eq!(json.carriers().len(), pack().carriers().len());
    assert!(json.profile("my-shop").is_some());
    assert!(Pack::from_json("{").unwrap_err().to_string().starts_with("the rule pack cannot be read"));
    for (error, expected) in [(Pack::from_json("{\n\"colour\": 1}"), 2), (Pack::from_toml("\n\ncolour = 1"), 3)] {
        assert!(matches!(error.unwrap_err(), PackError::Unreadable { line: Some(line), .. } if line == expected));
    }
}

#[test]
fn errors_are_said_in_chinese() {
    let carrier = "[[carriers]]\nid = \"x\"\nname = \"X\"\n[[carriers.formats]]\nid = \"x-a\"\n";
    for (text, message) in [
        (carrier.to_string(), "carriers[0].formats[0]：shape 和 regex 要写一个"),
        (format!("{carrier}shape = \"n9 q\""), "carriers[0].formats[0].shape：“q”不是 shape 的写法"),
        (format!("{carrier}shape = \"n9 check\"\ncheck = \"luna\""), "carriers[0].formats[0].check：没有名为“luna”"),
        ("colour = 1".to_owned(), "规则包无法读取"),
    ] {
        let error = Pack::from_toml(&text).unwrap_err().message(crate::text::Lang::Zh);
        assert!(error.starts_with(message), "{error}");
    }
}

#[test]
fn samples_are_drawn_from_shapes_and_expressions() {
    let regexes = ["B[0-9]{5}/[0-9]{2}", "(?P<service>AB|CD)[0-9A-F]{4,8}X?", "T[!-/A-F]{2}[0-9]+"];
    let carrier = "[[carriers]]\nid = \"x\"\nname = \"X\"\n";
    let formats = regexes.iter().enumerate();
    let formats = formats.map(|(n, regex)| format!("[[carriers.formats]]\nid = \"x-{n}\"\nregex = '{regex}'\n"));
    let checked = "[[carriers.formats]]\nid = \"x-c\"\nshape = \"a2 n8 check 'CN'\"\ncheck = \"s10\"\ncheck_from = 2\n";
    let pack = Pack::from_toml(&(carrier.to_owned() + &formats.collect::<String>() + checked)).unwrap();
    let mut below = dice(7);
    for format in &pack.carriers()[0].formats {
        for _ in 0..32 {
            let number = format.sample(&mut below).unwrap_or_else(|| panic!("{}", format.id));
            assert!(format.fit(&number).is_right(), "{number}");
        }
    }
}

#[test]
#[cfg(feature = "scan")]
fn numbers_of_a_pack_are_found_in_text() {
    use crate::scan::Scanner;
    let pack = pack();
    let scan = |text: &str, scanner: Scanner| {
        let found = pack.diagnoser(Diagnoser::new()).scan(text, scanner);
        let said = |found: &Found| match found {
            Found::Known(known) => format!("{} {}", known.best.carrier.id, known.number),
            Found::Own(own) => format!("{} {} {}", own.best.format.id, own.number, own.ground.name()),
        };
        found.iter().map(said).collect::<Vec<_>>()
    };
    for (text, eager, strict) in [
        ("单号MYL4992739872，请查收", "my-line-a MYL4992739872 proof", true),
        ("MYL 4992 739872 is on its way.", "my-line-a MYL4992739872 proof", true),
        ("see https://example.com/t/MYL4992739872", "my-line-a MYL4992739872 proof", true),
        ("sent: B12345/01.", "my-line-b B12345/01 likeness", false),
        ("自营专线 B12345/01", "my-line-b B12345/01 name", true),
        ("Tracking number: b12345/01", "my-line-b B12345/01 label", true),
        ("1Z999AA10123456784", "ups 1Z999AA10123456784", true),
    ] {
        assert_eq!(scan(text, Scanner::eager()), [eager], "{text}");
        assert_eq!(scan(text, Scanner::strict()).len(), usize::from(strict), "{text}");
    }
    for none in ["MYL4992739873", "order B1234 5/01", "xMYL4992739872", "éMYL4992739872", "MyL4992739872"] {
        assert_eq!(scan(none, Scanner::eager()), [""; 0], "{none}");
    }
    let text = "MYL4992739872 RB123456785GB B12345/01";
    assert_eq!(scan(text, Scanner::eager()).len(), 3);
}
