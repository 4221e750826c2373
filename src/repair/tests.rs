use super::*;
use crate::finding::Code;

fn look(input: &str, declared: Option<&str>) -> Search {
    let reading = canon::read(input, Span::new(0, input.len()));
    search(input, &reading, declared.map(|id| crate::carrier(id).expect("a carrier of the catalogue")))
}

#[test]
fn show() {
    for (input, declared) in [
        ("RB12345678SGB", None),
        ("R8123456785GB", None),
        ("LX4731Z4735CN", None),
        ("IZ999AA10123456784", Some("ups")),
        ("lZ999AA10123456784", Some("ups")),
        ("1Z5R8939O357567127", Some("ups")),
        ("TBAO10000000000", Some("amazon-logistics")),
        ("YT22295Z1272164446", Some("yunexpress")),
        ("1Z999AA10123956784", Some("ups")),
        ("986778788855", Some("fedex")),
        ("1Z5R83990357567127", Some("ups")),
        ("RB1234456785GB", None),
        ("RB12345678GB", None),
        ("RB123456785XX", None),
        ("RB123456785UK", None),
        ("GB123456785RB", None),
        ("1Z999AA1012345678?", Some("ups")),
        ("RB123456785", Some("royal-mail")),
        ("RB123456785", None),
        ("2229521272164446", Some("yunexpress")),
        ("YT222952127216444", Some("yunexpress")),
        ("YT22295212721", Some("yunexpress")),
        ("1Y999AA10123456784", Some("ups")),
        ("JA123456785GB", None),
        ("3318810028", Some("dhl-express")),
        ("940011120620640626078", Some("usps")),
        ("RB12E45678SGB", None),
        ("RBl234S6785GB", None),
        ("HELLOWORLD", None),
        ("QQQQ", Some("ups")),
        ("1Z999AA10123456784XX", Some("ups")),
        ("RB12345678\u{fffd}GB", None),
    ] {
        let s = look(input, declared);
        println!("{input} {declared:?} nearest {:?} rivals {}", s.nearest.map(|f| f.id), s.rivals);
        for f in &s.findings {
            println!("   {} {} {:?} {:?}", f.code.id(), f.code.name(), f.span, short(&f.detail));
        }
        for r in &s.repairs {
            println!("      {} {} {:?} {:.3}", r.number, r.carrier.id, r.applicability, r.probability);
        }
    }
}

fn short(d: &crate::finding::Detail) -> String {
    use crate::finding::Detail;
    match d {
        Detail::Character { found, expected, format } => format!("{found} {expected} {}", format.id),
        Detail::Affix { expected, format } => format!("{expected} {}", format.id),
        Detail::Check { found, expected, format } => format!("{found:?} {expected:?} {}", format.id),
        Detail::Rivals { format, count } => format!("{} {count}", format.id),
        Detail::Code { format, .. } => format.id.to_string(),
        Detail::Length { found, expected, format } => format!("{found} {expected:b} {:?}", format.map(|f| f.id)),
        d => format!("{d:?}"),
    }
}

#[test]
fn codes() {
    let _ = Code::ALL;
}
