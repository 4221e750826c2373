//! Words beside a number that say that it counts no more: 作废, `VOID`, `do not use`. It is the one number of the text
//! all the same, but another one took its place, so that nobody can submit it with a mind at rest.

use alloc::borrow::ToOwned;

use smallvec::SmallVec;

use super::{Peeled, trim};
use crate::finding::{Applicability, Code, Detail, Finding, Severity, Span};
use crate::fold::without_accent;

/// Words that say so wherever they stand in a note, of languages that write no blanks between words.
#[rustfmt::skip]
const UNSPACED: &[&str] = &[
    "作废", "作廢", "单号无效", "單號無效", "失效", "已过期", "已過期", "停用", "弃用", "棄用", "废弃", "廢棄", "废单", "廢單", "废号",
    "不要用", "不要使用", "不能用", "别用", "別用", "勿用", "勿使用", "已取消", "已退件", "已丢件", "已丟件", "错误单号",
    "錯誤單號", "错误的单号", "错误运单", "单号错误", "單號錯誤", "单号有误", "單號有誤", "单号错了", "错单号", "旧单", "舊單",
    "旧运单", "舊運單", "旧快递", "舊快遞", "旧物流", "舊物流", "旧跟踪", "舊跟蹤", "旧追踪", "舊追蹤", "旧的单号", "旧号", "舊號",
    "老单号", "老單號", "老运单", "老運單", "老快递", "老快遞", "老物流", "老跟踪", "老跟蹤", "老追踪", "老追蹤", "之前的单号",
    "之前的运单", "之前单号", "以前的单号", "使用不可", "キャンセル", "취소", "무효", "사용금지",
];
/// The same of languages that write blanks: in lowercase, a blank for whatever stands between two words.
#[rustfmt::skip]
const SPACED: &[&str] = &[
    "void label", "void number", "voided", "cancelled", "canceled", "superseded", "invalid number", "invalid tracking",
    "not in use", "do not use", "don t use", "dont use", "do not ship", "please ignore", "wrong number", "wrong no",
    "wrong tracking", "wrong awb", "wrong waybill", "wrong label", "incorrect number", "incorrect tracking",
    "old number", "old no", "old tracking", "old awb", "old waybill", "old label", "old code", "previous number",
    "previous tracking", "former number", "storniert", "annulliert", "ungültig", "alte nummer",
    "alte sendungsnummer", "falsche nummer", "nicht verwenden", "nicht benutzen", "annulé", "annulée",
    "ne pas utiliser", "ancien numéro", "anulado", "anulada", "cancelado", "cancelada", "no usar", "no válido",
    "número anterior", "não usar", "annullato", "annullata", "non usare", "non valido", "anulowany", "anulowana",
    "anulowano", "nieważny", "nieważna", "nie używać", "geannuleerd", "ongeldig", "niet gebruiken", "makulerad",
    "annulleret", "zrušeno", "аннулирован", "аннулирована", "аннулировано", "отменен", "отменена", "отменено",
    "недействителен", "недействительный", "не использовать", "старый номер", "старый трек", "iptal", "geçersiz",
    "kullanmayın", "đã hủy", "dibatalkan", "batal",
];
/// Words that say so only where nothing else is said: behind others they may be of anything.
#[rustfmt::skip]
const ALONE: &[&str] = &[
    "取消", "无效", "無效", "無効", "void", "invalid", "not valid", "expired", "obsolete", "退件", "丢件", "丟件", "错误", "錯誤", "错", "错的", "旧", "舊", "旧的", "老", "old", "wrong", "replaced", "viejo",
    "старый",
];
/// What turns one of them around in front of it: 未作废.
const TURNED: &[&str] = &["未", "没", "沒", "没有", "沒有", "不", "非", "否", "可", "需"];
/// The same of words, in front or behind.
const TURNING: &[&str] =
    &["not", "never", "no", "nicht", "niet", "non", "nie", "ikke", "inte", "не", "edilmedi", "javascript"];

/// Whether Chinese words in front of several numbers say that the first of them counts no more.
pub(super) fn condemns(words: &str) -> bool {
    let said = |words: &str| UNSPACED.contains(&words) || ALONE.contains(&words);
    said(words) || words.strip_prefix('已').is_some_and(said)
}

/// Lowers how sure it is that what is left is the number to submit, where a note beside it says that it is void, and
/// tells by which word: an error, as another number belongs there.
pub(super) fn look(input: &str, cell: &mut Peeled) {
    let notes = |code: Code| matches!(code, Code::LabelGlued | Code::TrailingText | Code::CarrierNameGlued);
    if cell.several.len() > 1 || !cell.findings.iter().any(|finding| notes(finding.code)) {
        return;
    }
    let core = trim(input, cell.core);
    let sides = [(Code::LabelGlued, Span::new(0, core.start)), (Code::TrailingText, Span::new(core.end, input.len()))];
    let found = sides.into_iter().find_map(|(code, side)| Some((code, word(input, side)?)));
    let Some((code, word)) = found else { return };
    cell.sure = cell.sure.min(Applicability::Likely);
    if !cell.findings.iter().any(|finding| finding.code == code) {
        cell.note(Finding::new(code, word));
    }
    for finding in cell.findings.iter_mut().filter(|finding| finding.code == code) {
        finding.severity = Severity::Error;
        finding.detail = Detail::Name(word.of(input).to_owned());
    }
}

/// The first of these words in the text on one side of a number.
fn word(input: &str, side: Span) -> Option<Span> {
    let text = side.of(input);
    let whole = || {
        let letters = || text.chars().filter(|c| c.is_alphabetic()).flat_map(char::to_lowercase);
        let alone = |known: &&str| known.chars().filter(|c| c.is_alphabetic()).eq(letters());
        ALONE.iter().any(alone).then(|| trim_signs(input, side))
    };
    unspaced(text).or_else(|| spaced(text)).map(|(at, end)| Span::new(side.start + at, side.start + end)).or_else(whole)
}

/// Where a word of a language without blanks stands in a text.
fn unspaced(text: &str) -> Option<(usize, usize)> {
    // Most notes are written in other letters.
    if text.is_ascii() {
        return None;
    }
    UNSPACED.iter().find_map(|word| {
        let (at, _) =
            text.match_indices(word).find(|&(at, _)| !TURNED.iter().any(|turned| text[..at].ends_with(turned)))?;
        Some((at, at + word.len()))
    })
}

/// Where the words of a language with blanks stand in a text.
fn spaced(text: &str) -> Option<(usize, usize)> {
    let token = |c: char| !c.is_alphanumeric();
    let base = text.as_ptr() as usize;
    let place = |word: &str| word.as_ptr() as usize - base;
    let words: SmallVec<[&str; 16]> = text.split(token).filter(|word| !word.is_empty()).collect();
    let is = |word: &str, known: &str| {
        let small = word.chars().flat_map(char::to_lowercase).map(without_accent);
        small.eq(known.chars().map(without_accent))
    };
    let turns = |word: Option<&&str>| word.is_some_and(|word| TURNING.iter().any(|known| is(word, known)));
    (0..words.len()).find_map(|at| {
        let stands = |known: &&&str| {
            let mut rest = words[at..].iter();
            known.split(' ').all(|part| rest.next().is_some_and(|word| is(word, part)))
        };
        let known = SPACED.iter().find(stands)?;
        let end = at + known.split(' ').count();
        let last = words[end - 1];
        let turned = turns(at.checked_sub(1).and_then(|before| words.get(before))) || turns(words.get(end));
        (!turned).then(|| (place(words[at]), place(last) + last.len()))
    })
}

/// A piece of the input without the signs at its edges.
fn trim_signs(input: &str, span: Span) -> Span {
    let text = span.of(input);
    let rest = text.trim_start_matches(|c: char| !c.is_alphanumeric());
    let start = span.end - rest.len();
    Span::new(start, start + rest.trim_end_matches(|c: char| !c.is_alphanumeric()).len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Lang;

    #[test]
    fn words_condemn_the_number_that_they_stand_beside() {
        for (note, word) in [
            (" 已作废", Some("作废")),
            ("（旧）", Some("旧")),
            (" - VOID", Some("VOID")),
            (" please do NOT use!", Some("do NOT use")),
            (" don't use", Some("don't use")),
            (" Annulée", Some("Annulée")),
            (" не использовать", Some("не использовать")),
            ("，请勿使用", Some("勿使用")),
            (" invalid", Some("invalid")),
            (" invalid address", None),
            (" 没有作废", None),
            (" iptal edilmedi", None),
            (" 未作废", None),
            (" not void", None),
            (" avoid the stairs", None),
            (" 旧金山", None),
            (" Old Street 12", None),
            (" delivered", None),
            ("", None),
        ] {
            let found = super::word(note, Span::new(0, note.len())).map(|span| span.of(note));
            assert_eq!(found, word, "{note}");
        }
    }

    #[test]
    fn the_word_is_told_in_both_languages() {
        for (text, code) in
            [("RD765202200CN 已作废", Code::TrailingText), ("作废单号：RD765202200CN", Code::LabelGlued)]
        {
            let d = crate::diagnose(text);
            let note = d.findings().iter().find(|finding| finding.code == code).expect("the note");
            assert!(d.repairs()[0].applicability == Applicability::Likely, "{text}");
            assert!(note.message(text, Lang::En).ends_with("void: “作废”"), "{text}");
            assert!(note.message(text, Lang::Zh).contains("写着“作废”"), "{text}");
            assert!(note.help(text, Lang::Zh).contains("新单号"), "{text}");
        }
    }

    #[test]
    fn words_in_front_of_several_numbers_condemn_the_first_one() {
        assert!(["作废", "已作废", "退件", "已退件", "取消", "勿使用"].into_iter().all(condemns));
        assert!(!condemns("运单号") && !condemns("") && !condemns("已"));
    }
}
