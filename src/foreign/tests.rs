use proptest::prelude::*;

use super::questions::KINDS;
use super::*;
use crate::finding::Span;
use crate::sample::dice;

fn answer(input: &str) -> Option<(Code, Strength)> {
    look(input).map(|f| (f.code, f.strength))
}

#[test]
fn every_kind_has_its_code() {
    use Code::*;
    use Strength::*;
    for (input, code, strength) in [
        ("someone@example.com", Email, Proof),
        ("550e8400-e29b-41d4-a716-446655440000", Uuid, Proof),
        ("https://example.com/track", LinkWithoutNumber, Proof),
        ("192.168.0.1", NetworkAddress, Proof),
        ("d41d8cd98f00b204e9800998ecf8427e", Hash, Proof),
        ("GB29 NWBK 6016 1331 9268 19", Iban, Proof),
        ("DE136695976", VatNumber, Strong),
        ("4111 1111 1111 1111", PaymentCard, Strong),
        ("2026-03-01", Date, Proof),
        ("20260301", Date, Strong),
        ("20260301123000", Timestamp, Strong),
        ("1772368200", Timestamp, Weak),
        ("45123", DateSerial, Weak),
        ("+86 138 0013 8000", Phone, Proof),
        ("13800138000", Phone, Strong),
        ("4006381333931", ArticleNumber, Fair),
        ("9783161484100", ArticleNumber, Strong),
        ("B07XJ8C8F5", ArticleCode, Strong),
        ("113-4970488-4173016", OrderId, Proof),
        ("8012345678901234", OrderId, Fair),
        ("PO#4500012345", PurchaseOrder, Strong),
        ("INV-2026-0042", Invoice, Strong),
        ("110101199003070679", OtherIdentifier, Strong),
        ("SW1A 1AA", Postcode, Strong),
        ("thanks for your order", Words, Strong),
    ] {
        assert_eq!(answer(input), Some((code, strength)), "{input}");
    }
}

#[test]
fn spans_leave_the_edges_out() {
    let found = look(" \u{feff}\"2026-03-01\"\r\n").expect("a date");
    assert_eq!(found.span, Span::new(5, 15));
}

#[test]
fn cards_are_never_repeated() {
    let found = look("4111111111111111").expect("a card");
    assert_eq!(found.finding().detail, Detail::Name("Visa".to_owned()));
}

#[test]
fn what_carriers_number_is_hardly_ever_taken_for_something_else() {
    let samples: Vec<_> = crate::matcher::FormatId::all()
        .filter(|f| f.format().role != crate::rule::Role::OrderReference)
        .flat_map(|f| f.format().valid)
        .collect();
    let taken: Vec<_> =
        samples.iter().filter(|s| answer(s).is_some_and(|(_, strength)| strength >= Strength::Strong)).collect();
    assert!(taken.len() * 50 <= samples.len(), "{taken:?}");
}

/// Rows of random digits: a strong answer must be rare at every length, or it is not a strong one.
#[test]
fn strong_answers_to_random_digits_are_rare() {
    const ROWS: u32 = 4000;
    let mut below = dice(1);
    for len in 8..=22 {
        let strong = (0..ROWS)
            .filter(|_| {
                let mut number = [b'0'; 22];
                for digit in &mut number[..len] {
                    *digit = b'0' + below(10) as u8;
                }
                let number = Compact::of(&number[..len]).expect("digits");
                digits(&number).is_some_and(|(_, strength)| strength >= Strength::Strong)
            })
            .count();
        // Mobile numbers of China are a sixteenth of all rows of eleven digits, cards a fortieth of those of sixteen.
        let most = match len {
            11 => ROWS / 15,
            16 => ROWS / 30,
            _ => ROWS / 200,
        };
        assert!(strong as u32 <= most, "{len} digits: {strong}");
    }
}

proptest! {
    #[test]
    fn any_text_is_survived_and_spans_lie_on_borders(input in "\\PC{0,60}|[0-9A-Za-z@:./+ -]{0,40}") {
        if let Some(found) = look(&input) {
            let span = found.span;
            prop_assert!(input.get(span.start..span.end).is_some_and(|text| !text.is_empty()));
        }
    }

    #[test]
    fn both_questions_get_one_answer_on_digits(number in "[0-9]{1,40}") {
        let compact = Compact::of(number.as_bytes()).expect("digits");
        if let Some((_, strength)) = digits(&compact) {
            prop_assert!(answer(&number).is_some_and(|(_, s)| s >= strength));
        }
    }

    #[test]
    fn uuids_in_every_dress(number in "[0-9a-f]{12}[1-8][0-9a-f]{3}[89ab][0-9a-f]{15}", upper: bool) {
        let number = if upper { number.to_uppercase() } else { number };
        let grouped = [&number[..8], &number[8..12], &number[12..16], &number[16..20], &number[20..]].join("-");
        for text in [grouped.clone(), format!("{{{grouped}}}")] {
            prop_assert_eq!(answer(&text), Some((Code::Uuid, Strength::Proof)));
        }
        if number.bytes().any(|b| b.is_ascii_digit()) && number.bytes().any(|b| b.is_ascii_alphabetic()) {
            prop_assert_eq!(answer(&number), Some((Code::Uuid, Strength::Proof)));
        }
    }
}

#[test]
fn what_a_cleaned_number_is_asked_for_is_what_its_text_shows() {
    for text in ["DE136695976", "NL004495445B01", "FR40303265045", "91110000600037341L", "DE89370400440532013000"] {
        let number = Compact::of(text.as_bytes()).expect("clean");
        assert_eq!(compact(&number), look(text).map(|other| other.strength), "{text}");
    }
}

/// What stands in front of values, and values of all kinds, as the gates have to let them pass.
#[rustfmt::skip]
const PIECES: &[&str] = &[
    "Order No. ", "PO-", "order", "tel ", "Tel: ", "+86 ", "(415) ", "手机号", "EAN ", "SKU: ", "ISBN ", "VAT ", "IBAN ",
    "card ", "ending in ", "zip ", "eBay ", "Shopify #", "TİKTOK ", "INV/", "GS", "RE2026-", "SO", "№ ", "订单号", "B07",
    "X00", "MLB-", "DE", "FR", "NL", "91310000", "4111", "5500 0000 0000 0004", "1234", "XXXX", "****", "12", "7", "0",
    "001", "86138", "A", "x", "ab", "2026", "-03-", "03", "Sep", " Sep ", "3月1日", "T12:30", ":", ".", "-", "-", " ", " ",
    "/", "_", "(0)", "kg", "$", "×", "978", "3-16-148410-0", "990-", "@", "a.com", "ff:", "220113ABCD12EF",
    "550e8400-e29b-41d4-a716-446655440000", "110101199003070679", "1 2 3 4 5 6 7 8 9 ", " 1 0", " A B ", "G B 8 2 W ",
    "P O ", " g", "1-2-3-",
];

/// What every kind says of a text, asked without a look at its signs.
fn ask_all(text: &str) -> Option<Kind> {
    let mut kind: Option<Kind> = None;
    for &(_, look) in KINDS {
        // What is asked of digits alone takes nothing else.
        let bare = look as usize == KINDS[KINDS.len() - 2].1 as usize;
        if bare && !text.bytes().all(|b| b.is_ascii_digit()) {
            continue;
        }
        kind = kind.into_iter().chain(look(text)).reduce(Kind::stronger);
        if kind.is_some_and(|kind| kind.strength == Strength::Proof) {
            break;
        }
    }
    kind
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4096))]

    #[test]
    fn no_kind_that_answers_is_left_out(
        pieces in prop::collection::vec(prop::sample::select(PIECES), 1..7),
        rest in "[0-9]{0,12}|[0-9A-F]{0,16}|[0-9 -]{0,24}|[0-9A-Za-z -]{0,16}",
    ) {
        let text = pieces.concat() + &rest;
        let text = text.trim();
        prop_assert_eq!(ask(text), ask_all(text), "{}", text);
    }
}
