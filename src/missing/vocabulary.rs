//! Words that people write where a number should stand. A phrase is a placeholder when every word of it is known here
//! and one of them says that there is nothing, or names the field instead of filling it in.

use core::iter;

/// Whether the text stands for nothing.
pub(super) fn is_placeholder(text: &str) -> bool {
    // Longer texts are letters to somebody, not placeholders.
    const LONGEST: usize = 160;
    text.len() <= LONGEST && (is_marks(text) || is_one_letter(text) || is_mock(text) || is_phrase(text))
}

/// The words of one language, in small letters, without accents.
struct Words {
    /// They say that there is nothing, or not yet.
    nothing: &'static str,
    /// They name the field.
    field: &'static str,
    /// They join the others.
    glue: &'static str,
}

const LANGUAGES: &[Words] = &[
    // English, and what programs write
    Words {
        nothing: "na none null nil nan nul undefined void empty blank missing unknown unavailable unassigned untracked unspecified tbd tba tbc tbu tbs \
                  pending waiting awaiting await wait later soon not no non without nothing never unshipped notshipped notracking \
                  notrackingnumber notavailable nodata novalue nonumber test tests testing tested fake dummy sample example demo mock \
                  placeholder asdf asdfasdf asdfgh qwerty qwe qweqwe abc abcd abcde foo bar foobar baz lorem ipsum todo infinity \
                  cancelled canceled refunded preparing processing handdelivered be will pickup selfpickup default false true",
        field: "tracking track trackingnumber trackingno trackingid trackingcode trackno number numbers no num nr id code shipment \
                shipping ship parcel package label waybill awb consignment delivery courier carrier reference ref value data info \
                information string text untracked",
        glue: "a an n s the is are been to of for in on at it we this that by with from has have had yet and or available provided \
               assigned given entered supplied applicable required needed found shipped sent generated created received added \
               updated update updating ready out set known filled generate fill only local hand self order items item still please",
    },
    // Chinese: without spaces, so that each entry is tried as the beginning of what is left
    Words {
        nothing: "无 暂无 没有 没 未 尚未 还没 待 等待 等 稍后 稍候 后补 补发 补单 自提 自取 自送 到店 上门 送货 测试 示例 样例 空 空白 缺 不详 未知 不明 \
                  不需要 不用 不发 免 暂 不可用 取消 已取消 退款 已退款 作废 缺货 虚拟 虚拟发货 无需 無 暫無 沒有 尚無 補發 待補 自取 測試 預購 预售",
        field: "单号 运单号 运单 快递单号 快递 物流单号 物流 物流信息 物流号 跟踪号 追踪号 追踪码 跟踪单号 面单 订单 订单号 编号 号码 号 包裹 运单编号 承运商 信息 \
                數據 数据 單號 運單號 追蹤 物流單號 快遞",
        glue: "的 了 中 后 再 先 就 请 会 将 已 可 有 补 补充 补录 发 发货 发出 寄 寄出 出 出货 出库 填 填写 回填 上传 提供 更新 定 确认 确定 分配 生成 打单 打印 录入 \
               揽收 揽件 收件 处理 安排 通知 中心 单 需 跟踪 追踪 查询 用 货 發 發貨 出貨 補 填寫 提供 處理 確認",
    },
    // Japanese, also without spaces
    Words {
        nothing: "なし ナシ 無し 未定 未発送 未登録 未設定 未入力 不明 準備中 発送前 後日 該当なし テスト サンプル 空欄 まだ",
        field: "追跡番号 番号 お問い合わせ番号 伝票番号 送り状番号 送り状 荷物",
        glue: "です の は が 発送 予定 連絡 待ち",
    },
    // Korean
    Words {
        nothing: "없음 없다 미정 미발송 미등록 테스트 준비중 대기 대기중 해당없음 배송준비중",
        field: "송장번호 송장 운송장번호 운송장 번호",
        glue: "아직 배송",
    },
    // German
    Words {
        nothing: "keine kein keiner keines ohne leer unbekannt fehlt ausstehend offen folgt nicht nichts noch wartet warten entfallt entf \
                  abholung selbstabholung selbstabholer beispiel muster platzhalter spater storniert",
        field: "sendungsnummer sendungsnr sendung nummer tracking trackingnummer paketnummer paket angabe angaben",
        glue: "die der das ist wird auf vorhanden verfugbar verschickt versendet angegeben nachgereicht nachreichen vergeben bekannt",
    },
    // French
    Words {
        nothing: "aucun aucune sans vide neant inconnu inconnue manquant attente indisponible absent pas non rien exemple essai plustard annule",
        field: "numero num suivi colis envoi expedition code",
        glue: "de du d le la en ne n un est disponible attribue expedie renseigne a venir plus tard encore",
    },
    // Spanish
    Words {
        nothing: "sin ninguno ninguna ningun pendiente vacio desconocido falta nada no disponible prueba ejemplo nulo cancelado luego",
        field: "seguimiento numero num rastreo guia envio codigo",
        glue: "de del el la hay tiene aun todavia por asignar asignado enviar enviado mas tarde",
    },
    // Portuguese
    Words {
        nothing: "sem nenhum nenhuma pendente vazio desconhecido falta nada nao aguardando indisponivel teste exemplo nulo",
        field: "rastreio rastreamento numero codigo envio objeto",
        glue: "de do da o a ha tem ainda disponivel postagem postado informado",
    },
    // Italian
    Words {
        nothing: "nessuno nessuna nessun senza vuoto sconosciuto attesa mancante niente prova esempio nullo",
        field: "tracciamento numero codice spedizione tracciatura lettera vettura",
        glue: "di del il la in non ancora disponibile spedito assegnato",
    },
    // Dutch
    Words {
        nothing: "geen zonder leeg onbekend ontbreekt niet volgt wacht wachten nvt voorbeeld afhalen",
        field: "nummer trackingnummer volgnummer zending pakket barcode",
        glue: "de het op nog beschikbaar verzonden van toepassing",
    },
    // Polish, Czech, Slovak
    Words {
        nothing: "brak bez nie niema puste nieznany oczekuje oczekiwanie test bd zadny zadna zadne neni neuvedeno neznamo chybi chyba odbior osobny osobni odber",
        field: "numer numeru przesylki przesylka sledzenia paczki listu przewozowego cislo cisla zasilky sledovani",
        glue: "na jeszcze wyslano nadano dostepny",
    },
    // Russian, Ukrainian, Bulgarian
    Words {
        nothing: "нет нету без отсутствует неизвестно неизвестен не ожидает ожидается ожидание ожидании пусто пустой тест пример самовывоз позже отменен \
                  нема немає відсутній невідомо очікується няма липсва",
        field: "трек трекномер номер номера трекинг отслеживания отправления посылки накладной код",
        glue: "в пока еще указан отправлен присвоен будет уже доступен",
    },
    // Turkish
    Words {
        nothing: "yok bos bilinmiyor beklemede bekliyor bekleniyor girilmedi henuz degil ornek deneme iptal",
        field: "takip no numarasi kargo gonderi kodu",
        glue: "mevcut verilmedi gonderilmedi",
    },
    // Arabic, Hebrew
    Words {
        nothing: "لا لايوجد يوجد بدون فارغ غير معلق انتظار قيد اختبار אין ללא חסר בהמתנה לא",
        field: "رقم تتبع التتبع الشحنة شحن الشحن מספר מעקב משלוח",
        glue: "متوفر معروف متاح في זמין ידוע עדיין",
    },
    // Vietnamese, Indonesian, Malay, Thai
    Words {
        nothing: "khong chua kosong belum tidak tiada menunggu tanpa ไม่มี ยังไม่มี รอ ว่าง",
        field: "ma van don van nomor resi pelacakan kiriman เลขพัสดุ หมายเลขพัสดุ เลขที่",
        glue: "co ada tersedia dikirim",
    },
    // Swedish, Danish, Norwegian, Finnish, Hungarian, Romanian, Greek
    Words {
        nothing: "saknas ingen inget intet tom okand ukendt ukjent mangler ei puuttuu tyhja nincs nem ures fara lipsa niciun necunoscut χωρισ \
                  δεν κανενα κενο εκκρεμει αγνωστο",
        field: "sporingsnummer sparningsnummer kollinummer pakkenummer seurantanumero seurantakoodi csomagszam szam numar urmarire αριθμοσ αποστολησ",
        glue: "av med ole de υπαρχει",
    },
];

/// Dashes, dots, question marks: no letter, no digit, and hardly two different signs. More signs are rather a number
/// typed with a key held down.
fn is_marks(text: &str) -> bool {
    let mut signs = text.chars().filter(|c| !c.is_whitespace());
    let Some(first) = signs.next() else { return false };
    let (mut second, mut count) = (first, 1);
    for c in iter::once(first).chain(signs) {
        if c.is_alphanumeric() || c == char::REPLACEMENT_CHARACTER {
            return false;
        }
        if c != first && second == first {
            second = c;
        }
        if c != first && c != second && count > 3 {
            return false;
        }
        count += 1;
    }
    true
}

/// `X`, `xxx`, `aaaa`: one letter, however often; any single letter or digit.
fn is_one_letter(text: &str) -> bool {
    let mut letters = plain(text);
    let Some(first) = letters.next() else { return false };
    let mut count = 1;
    for c in letters {
        if c != first {
            return false;
        }
        count += 1;
    }
    count == 1 || first == 'x' || !first.is_ascii_digit() && count >= 3
}

/// `TEST123`, `sample-01`, `fake0001`: a word for a trial with a few digits behind it.
fn is_mock(text: &str) -> bool {
    const HEADS: &[&str] = &[
        "test", "testing", "fake", "dummy", "sample", "demo", "mock", "example", "asdf", "foo", "测试", "тест",
        "prueba", "teste",
    ];
    const MOST_DIGITS: usize = 8;
    HEADS.iter().any(|head| {
        let mut rest = plain(text);
        head.chars().all(|c| rest.next() == Some(c)) && {
            let digits = rest.clone().count();
            digits <= MOST_DIGITS && rest.all(|c| c.is_ascii_digit())
        }
    })
}

/// Words that are all known.
fn is_phrase(text: &str) -> bool {
    if text.bytes().any(|b| b.is_ascii_digit()) {
        return false;
    }
    let whole: String = plain(text).collect();
    if kind(&whole).is_some_and(|k| k != Kind::Glue) {
        return true;
    }
    let mut words = text.split(|c| !is_of_word(c) && !is_accent(c)).filter(|w| !w.is_empty());
    let mut says_something = false;
    words.all(|word| {
        let word: String = plain(word).collect();
        known(&word).is_some_and(|says| {
            says_something |= says;
            true
        })
    }) && says_something
}

/// Whether a word is known, and if so, whether it says more than glue. Han and kana run together, so there the longest
/// entries are taken off one by one.
fn known(word: &str) -> Option<bool> {
    if let Some(kind) = kind(word) {
        return Some(kind != Kind::Glue);
    }
    if word.is_ascii() {
        return None;
    }
    let (mut rest, mut says) = (word, false);
    while !rest.is_empty() {
        let (len, kind) = longest(rest)?;
        says |= kind != Kind::Glue;
        rest = &rest[len..];
    }
    Some(says)
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Nothing,
    Field,
    Glue,
}

fn entries() -> impl Iterator<Item = (&'static str, Kind)> {
    LANGUAGES.iter().flat_map(|l| {
        [(l.nothing, Kind::Nothing), (l.field, Kind::Field), (l.glue, Kind::Glue)]
            .into_iter()
            .flat_map(|(words, kind)| words.split_ascii_whitespace().map(move |w| (w, kind)))
    })
}

/// What a word is in the language in which it says most.
fn kind(word: &str) -> Option<Kind> {
    entries().filter(|&(w, _)| w == word).map(|(_, kind)| kind).min()
}

/// The longest entry of a script without spaces that `text` begins with.
fn longest(text: &str) -> Option<(usize, Kind)> {
    let runs_together =
        |c: char| matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}');
    text.starts_with(runs_together)
        .then(|| entries().filter(|(w, _)| text.starts_with(w)).max_by_key(|(w, _)| w.len()))
        .flatten()
        .map(|(w, kind)| (w.len(), kind))
}

/// Letters and digits as the lists spell them: small, half-width, without accents.
fn plain(text: &str) -> impl Iterator<Item = char> + Clone + '_ {
    text.chars().map(half_width).flat_map(char::to_lowercase).filter(|&c| is_of_word(c)).map(without_accent)
}

/// Thai vowels and tones are marks of their own, without which its words are not words.
fn is_of_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '\u{e31}'..='\u{e4e}')
}

/// Accents that stand behind their letter.
const fn is_accent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

const fn half_width(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => (c as u32 - 0xfee0) as u8 as char,
        _ => c,
    }
}

const fn without_accent(c: char) -> char {
    match c {
        'à'..='å' | 'ā' | 'ă' | 'ą' | 'ạ' | 'ả' | 'ấ'..='ặ' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'ď' | 'đ' => 'd',
        'è'..='ë' | 'ē' | 'ę' | 'ě' | 'ẹ'..='ệ' => 'e',
        'ğ' => 'g',
        'ì'..='ï' | 'ī' | 'ı' | 'ỉ' | 'ị' => 'i',
        'ł' => 'l',
        'ñ' | 'ń' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ō' | 'ő' | 'ơ' | 'ọ'..='ợ' => 'o',
        'ř' => 'r',
        'ś' | 'š' | 'ş' | 'ș' => 's',
        'ť' | 'ţ' | 'ț' => 't',
        'ù'..='ü' | 'ů' | 'ű' | 'ū' | 'ư' | 'ụ'..='ự' => 'u',
        'ý' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        'ά' => 'α',
        'έ' => 'ε',
        'ή' => 'η',
        'ί' => 'ι',
        'ό' => 'ο',
        'ύ' => 'υ',
        'ώ' => 'ω',
        'ς' => 'σ',
        'ё' => 'е',
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_are_spelled_as_texts_are_read() {
        for (word, _) in entries() {
            assert_eq!(plain(word).collect::<String>(), word);
            assert!(!word.bytes().any(|b| b.is_ascii_digit()), "{word}");
        }
    }

    #[test]
    fn every_word_for_nothing_is_a_placeholder_in_any_dress() {
        for (word, kind) in entries() {
            if kind == Kind::Nothing {
                for dress in [
                    word.to_owned(),
                    word.to_uppercase(),
                    format!("({word})"),
                    format!("- {word} -"),
                    format!("{word}..."),
                ] {
                    assert!(is_placeholder(&dress), "{dress}");
                }
            }
        }
    }

    #[test]
    fn fields_without_their_number_are_placeholders() {
        for language in LANGUAGES {
            for field in language.field.split_ascii_whitespace() {
                for nothing in language.nothing.split_ascii_whitespace() {
                    assert!(is_placeholder(&format!("{nothing} {field}")), "{nothing} {field}");
                }
            }
        }
    }

    #[test]
    fn phrases() {
        for text in [
            "N/A",
            "n.a.",
            "ｎ／ａ",
            "No tracking number",
            "NOT AVAILABLE YET",
            "FAKE TRACKING NUMBER",
            "tracking pending",
            "to be provided",
            "waiting for tracking",
            "will be updated later",
            "sin número de seguimiento",
            "Keine Sendungsnummer vorhanden",
            "aucun numéro de suivi",
            "sem rastreio",
            "нет трек-номера",
            "трек номер отсутствует",
            "takip numarası yok",
            "nie ma numeru",
            "暂无物流信息",
            "无单号",
            "待补单号",
            "未发货",
            "待发货",
            "等待揽收",
            "补发",
            "自提",
            "未填写",
            "尚未发货",
            "没有单号",
            "追跡番号なし",
            "không có",
            "---",
            "--",
            "?",
            "??",
            "...",
            "…",
            "—",
            "/",
            "-/-",
            "x",
            "XXX",
            "xxxxxxxx",
            "1",
            "-1",
            "test",
            "TEST-001",
            "fake123",
            "测试123",
            "Tracking Number",
            "运单号：",
        ] {
            assert!(is_placeholder(text), "{text}");
        }
    }

    #[test]
    fn numbers_and_other_words_are_not() {
        for text in [
            "RB123456785GB",
            "1Z999AA10123456784",
            "SF1234567890123",
            "hello world",
            "(*^%&*&***%%",
            "\"\"&__&ààé(",
            "test 1Z999AA10123456784",
            "NO123456789",
            "Norway",
            "Notebook",
            "顺丰速运",
            "燕文",
            "FAKE123456789012",
            "00",
            "12",
            "�",
            "�����",
            "TESTER1234567",
        ] {
            assert!(!is_placeholder(text), "{text}");
        }
    }
}
