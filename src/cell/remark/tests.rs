use super::joined::is_evident;
use super::*;
use crate::cell;

/// What is left of a text, by all layers.
fn number(text: &str) -> (&str, Applicability) {
    let cell = cell::peel(text, None);
    (cell.core.of(text).trim(), cell.sure)
}

#[test]
fn remarks_come_off_both_ends() {
    use Applicability::{Guess, Likely, Safe};
    for (text, left, sure) in [
        ("Hi, your tracking is OTNPM7472654663MD", "OTNPM7472654663MD", Safe),
        ("您好，快递单号是ZNE362326310256，请查收", "ZNE362326310256", Safe),
        ("OTNPM7472654663MD（已发货）", "OTNPM7472654663MD", Safe),
        ("OTNPM7472654663MD（已取消）", "OTNPM7472654663MD", Likely),
        ("OTNPM7472654663MD *2", "OTNPM7472654663MD", Likely),
        ("OTNPM7472654663MD 0.5kg", "OTNPM7472654663MD", Likely),
        ("OTNPM7472654663MD/1件", "OTNPM7472654663MD", Likely),
        ("2026-11-29 4325590087599377", "4325590087599377", Likely),
        ("sent 11/29 4325590087599377", "4325590087599377", Likely),
        ("2026-11-29 9405807303484833547803", "9405807303484833547803", Safe),
        ("11月29日 4325590087599377", "4325590087599377", Likely),
        ("pkg1: ABC12345678901X", "ABC12345678901X", Likely),
        ("box 1/2 ABC12345678901X", "ABC12345678901X", Likely),
        ("order 8129012345678901: RB12345678GB", "RB12345678GB", Likely),
        ("OLD MD2699595509", "MD2699595509", Likely),
        ("TK店：4325590087599377", "4325590087599377", Likely),
        ("ERP单号：4325590087599377", "4325590087599377", Likely),
        ("your parcel 9.40E21 was sent", "9.40E21", Likely),
        ("张三 RB12****785GB", "RB12****785GB", Likely),
        ("Paket RB 123 456 784 GB an Maria", "RB 123 456 784 GB", Likely),
        ("📦ＶＨ９６６７３３５１９ＪＰ", "ＶＨ９６６７３３５１９ＪＰ", Safe),
        // The figures behind a word may be the first group, but not of what stands in the next column.
        ("row 5 420 341 521 135 892 813 207 460 785 231", "5 420 341 521 135 892 813 207 460 785 231", Guess),
        ("row 5\t420 341 521 135 892 813 207 460 785 231", "420 341 521 135 892 813 207 460 785 231", Likely),
    ] {
        let (core, how) = number(text);
        assert_eq!((core, how >= sure), (left, true), "{text}: {how:?}");
        assert!(how == sure || sure == Likely, "{text}: {how:?}");
    }
}

#[test]
fn what_may_be_a_part_stays() {
    for text in [
        "RB 123 456 784 GB",
        "JJD 000390007882154",
        "OLD 9876543210987",
        "93–70160722986702755514",
        "12 34 56 78 90 12",
        "Müller Ärzte",
        "my words only",
    ] {
        let span = Span::new(0, text.len());
        assert!(left(text, span, &Peeled::whole(text)).is_none_or(|left| left == span), "{text}");
    }
}

#[test]
fn pieces_are_told_by_what_stands_in_them() {
    for (text, is) in [
        ("your", Kind::Word),
        ("John", Kind::Word),
        ("已取消", Kind::Word),
        ("отправлена", Kind::Word),
        ("đã", Kind::Word),
        ("Ãœ", Kind::Number),
        ("pkg1:", Kind::Word),
        ("0.5kg", Kind::Word),
        ("x2", Kind::Word),
        ("*2", Kind::Word),
        ("30x20x10cm", Kind::Word),
        ("30*20*10", Kind::Word),
        ("30x20x1000", Kind::Number),
        ("11/29", Kind::Word),
        ("it's", Kind::Word),
        ("O’Brien", Kind::Word),
        ("AA'GB", Kind::Number),
        ("2026-11-29", Kind::Word),
        ("(00)", Kind::Figures),
        ("1234", Kind::Figures),
        ("12345", Kind::Number),
        ("OLD", Kind::Capitals),
        ("GB", Kind::Number),
        ("S/M", Kind::Word),
        ("XL/2", Kind::Word),
        ("AA1/01", Kind::Number),
        ("Â", Kind::Number),
        ("•", Kind::Sign),
        ("-", Kind::Sign),
        ("，", Kind::Sign),
        ("****6784", Kind::Number),
        ("ＶＨ９６６７３３５１９ＪＰ", Kind::Number),
        ("9.4E+21", Kind::Number),
    ] {
        assert!(kind(text) == is, "{text}");
    }
}

#[test]
fn words_are_told_from_letters_of_a_number() {
    for (text, joined) in [
        ("John Smith 9044000835", true),
        ("MI134154GVK delivered", true),
        ("row 5 BW13134990", true),
        ("1PB9245 2pcs", true),
        ("2026-11-29 858068567265", true),
        ("858068567265 29.11.2026", true),
        ("2. 6011 2602 0340 4201", true),
        ("rb 123456785 gb", false),
        ("TBA4&nbsp;02761825471", false),
        ("1z999aa10123456784", false),
        ("9400 1118 9922", false),
        ("123-4567-8901", false),
    ] {
        assert_eq!(joins_words(text, || 8), joined, "{text}");
    }
    assert!(!joins_words("delivered", || 0), "one word joins nothing");
    // Figures beside uppercase letters are no letters and digits of one number.
    assert!(!is_evident("john JOHN 9865") && is_evident("john J9865"));
    // Letters that the carrier prints are no word.
    assert!(!joins_words("spxph 4947324869", || 100));
    for rest in ["4325590087599377", "4325 5900 8759"] {
        assert_eq!(behind_capitals(&format!("OLD {rest}")), Some(rest));
    }
    assert_eq!(behind_capitals("NO MYNJV26358565214"), Some("MYNJV26358565214"));
    for text in
        ["OLD 432559", "old 4325590087599377", "OL 4325590087599377", "NO 4325590087599377", "OLD 4325 5900 87AB"]
    {
        assert_eq!(behind_capitals(text), None, "{text}");
    }
}

#[test]
fn capitals_behind_a_number_are_found() {
    for (text, head) in [
        ("1LS723983443132 M", Some("1LS723983443132")),
        ("TOLU4734787 HOLD", Some("TOLU4734787")),
        ("TOLU4734787 22G1", None),
        ("RB123456785 GB", None),
        ("1LS7 239834 M", None),
        ("1LS7239 M", None),
    ] {
        assert_eq!(before_capitals(text), head, "{text}");
    }
}
