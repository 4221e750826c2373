//! `classify` and `is_valid` answer as `diagnose` does, only sooner: over numbers of every format, as they come and
//! with whatever may stand beside them.

use tracklint::{Attribution, CARRIERS, Diagnoser, Diagnosis};

/// One or two samples of every format.
fn samples() -> Vec<&'static str> {
    CARRIERS.iter().flat_map(|c| c.formats).flat_map(|f| f.valid.iter().take(2).copied()).collect()
}

/// A number among other text: what a glance has to tell from a number alone.
fn beside(number: &str, other: &str) -> Vec<String> {
    let half = number.len() / 2;
    let (head, tail) = if number.is_char_boundary(half) { number.split_at(half) } else { (number, "") };
    vec![
        number.to_owned(),
        number.to_lowercase(),
        format!("{head} {tail}"),
        format!("{head}-{tail}"),
        format!("{number}{number}"),
        format!("{number} {number}"),
        format!("{number} {other}"),
        format!("{number}-{other}"),
        format!("{number} 1"),
        format!("{number} AB"),
        format!("1 {number}"),
        format!("1. {number}"),
        format!("{number} (1 of 3)"),
        format!("{number} / ref 12345"),
        format!("{number} ref 12345"),
        format!("{number} delivered"),
        format!("{number} UPS"),
        format!("DHL {number}"),
        format!("dpd{number}"),
        format!("PO {number}"),
        format!("order {number}"),
        format!("no {number}"),
        format!("tracking number {number}"),
        format!("parcel {number} of 2"),
        format!("ref {head} {number}"),
        format!("{number}, {other}"),
        format!("#{number}"),
        format!("{number}0"),
        format!("0{number}"),
        format!("X{number}"),
        format!("{tail}{head}"),
        head.to_owned(),
        tail.to_owned(),
    ]
}

/// What `diagnose` says that `classify` and `is_valid` have to say.
fn expected(d: &Diagnosis<'_>) -> (Option<Attribution>, bool) {
    let stands = d.verdict().is_acceptable();
    (d.best().filter(|_| stands).map(Attribution::from), d.verdict().is_ok())
}

/// Which of these texts the short answers are wrong about.
fn disagreements(diagnoser: &Diagnoser, texts: &[String]) -> Vec<String> {
    let agree = |text: &String| {
        let d = diagnoser.diagnose(text);
        (diagnoser.classify(text), diagnoser.is_valid(text)) == expected(&d)
    };
    texts.iter().filter(|text| !agree(text)).cloned().collect()
}

#[test]
fn the_short_answers_agree_with_the_long_one() {
    let samples = samples();
    let others = samples.iter().cycle().skip(samples.len() / 3);
    let texts = samples.iter().zip(others).flat_map(|(number, other)| beside(number, other));
    let wrong = disagreements(&Diagnoser::new(), &texts.collect::<Vec<_>>());
    assert!(wrong.is_empty(), "{} of them: {wrong:#?}", wrong.len());
}

#[test]
fn so_they_do_where_the_carrier_is_declared() {
    let mut wrong = Vec::new();
    for carrier in CARRIERS {
        let numbers = carrier.formats.iter().flat_map(|f| f.valid.iter().take(1));
        let texts: Vec<String> = numbers.flat_map(|number| beside(number, "RB123456785GB")).collect();
        let those = disagreements(&Diagnoser::new().declared(carrier), &texts);
        wrong.extend(those.into_iter().map(|text| format!("{}: {text}", carrier.id)));
    }
    assert!(wrong.is_empty(), "{} of them: {wrong:#?}", wrong.len());
}
