//! Keyboard layouts: what appears where a key of the American one was meant.

/// A layout: what appears, and which key of an American keyboard was meant, sign by sign.
pub(super) struct Layout {
    pub(super) name: &'static str,
    pub(super) typed: &'static str,
    meant: &'static str,
    /// What comes out as it was meant, unless it stands among the typed signs. Anything else speaks against the layout.
    pub(super) same: Same,
}

impl Layout {
    /// The key that was meant where this sign appears.
    pub(super) fn meant(&self, sign: char) -> Option<char> {
        // Most signs of most texts are the same on both.
        if sign.is_ascii() && !self.typed.as_bytes().contains(&(sign as u8)) {
            return None;
        }
        self.typed.chars().zip(self.meant.chars()).find(|&(typed, _)| typed == sign).map(|(_, meant)| meant)
    }

    /// Whether letters appear in the place of digits, among Latin ones that come out as they were meant.
    pub(super) fn moves_digits(&self) -> bool {
        self.same == Same::Both && self.meant.contains(|c: char| c.is_ascii_digit())
    }

    /// Whether a letter appears in the place of one digit alone: few numbers have it twice.
    pub(super) fn moves_one_digit(&self) -> bool {
        let mut digits = self.meant.chars().filter(char::is_ascii_digit);
        self.same == Same::Both && digits.next().is_some_and(|first| digits.all(|digit| digit == first))
    }

    /// Whether another sign appears where this one is meant, so that it has no key of its own.
    pub(super) fn lacks(&self, sign: char) -> bool {
        self.same == Same::Both && self.meant.contains(sign)
    }
}

/// Every layout that puts other signs in the place of some, in the order in which they are tried.
pub(super) fn all() -> impl Iterator<Item = &'static Layout> + Clone {
    SIGNS.iter().chain(BY_SOUND).chain(SELDOM)
}

/// The keys that agree with the American ones.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Same {
    Letters,
    Digits,
    Both,
}

/// Layouts that turn digits into signs or Latin letters into those of another script. Sources: the layouts of Windows
/// (KBDUS, KBDUK, KBDGR, KBDFR, KBDBE, KBDSP, KBDIT, KBDTUQ, KBDCZ, KBDSL, KBDRU, KBDUR, KBDBGPH1, KBDYCC, KBDYCL,
/// KBDPO, KBDKOR, KBDHE, KBDTH0, KBDHU, KBDSG, KBDNO, KBDJPN, KBDBR), and `symbols/{lt,hu,vn,kz,ge,am,la,jp}` of
/// xkeyboard-config 2.35; of Bopomofo, the layout 大千 (`magic0whi/notebook:contents/zhuyin_inputs.md`).
pub(super) const SIGNS: &[Layout] = &[
    Layout { name: "US, Shift", typed: "!@#$%^&*()", meant: "1234567890", same: Same::Letters },
    Layout { name: "UK, Shift", typed: "!\"£$%^&*()", meant: "1234567890", same: Same::Letters },
    Layout { name: "QWERTZ, Shift", typed: "!\"§$%&/()=YZyz", meant: "1234567890ZYzy", same: Same::Letters },
    Layout { name: "ES, Shift", typed: "!\"·$%&/()=", meant: "1234567890", same: Same::Letters },
    Layout { name: "PT, Shift", typed: "!\"#$%&/()=", meant: "1234567890", same: Same::Letters },
    Layout { name: "QWERTZ (SR), Shift", typed: "!\"#$%&/()=YZyz", meant: "1234567890ZYzy", same: Same::Letters },
    Layout { name: "IT, Shift", typed: "!\"£$%&/()=", meant: "1234567890", same: Same::Letters },
    Layout { name: "RU, Shift", typed: "!\"№;%:?*()", meant: "1234567890", same: Same::Letters },
    Layout { name: "HU, Shift", typed: "'\"+!%/=()§ÖYZyz", meant: "12345678900ZYzy", same: Same::Letters },
    Layout { name: "CH, Shift", typed: "+\"*ç%&/()=YZyz", meant: "1234567890ZYzy", same: Same::Letters },
    Layout { name: "NO, Shift", typed: "!\"#¤%&/()=", meant: "1234567890", same: Same::Letters },
    Layout { name: "JP, Shift", typed: "!\"#$%&'()~", meant: "1234567890", same: Same::Letters },
    Layout { name: "BR, Shift", typed: "!@#$%¨&*()", meant: "1234567890", same: Same::Letters },
    Layout { name: "TR, Shift", typed: "!'^+%&/()=", meant: "1234567890", same: Same::Letters },
    Layout { name: "AZERTY", typed: "&é\"'(-è_çàQAWZqawz?,", meant: "1234567890AQZWaqzwMm", same: Same::Letters },
    Layout {
        name: "AZERTY (BE)", typed: "&é\"'(§è!çàQAWZqawz?,", meant: "1234567890AQZWaqzwMm", same: Same::Letters
    },
    Layout {
        name: "QWERTZ (CZ)",
        typed: "+ěščřžýáíéĚŠČŘŽÝÁÍÉYZyz",
        meant: "1234567890234567890ZYzy",
        same: Same::Letters,
    },
    Layout {
        name: "QWERTZ (SK)",
        typed: "+ľščťžýáíéĽŠČŤŽÝÁÍÉYZyz",
        meant: "1234567890234567890ZYzy",
        same: Same::Letters,
    },
    Layout {
        name: "ЙЦУКЕН",
        typed: "ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬйцукенгшщзфывапролдячсмить",
        meant: "QWERTYUIOPASDFGHJKLZXCVBNMqwertyuiopasdfghjklzxcvbnm",
        same: Same::Digits,
    },
    Layout {
        name: "ЙЦУКЕН (UA)",
        typed: "ЙЦУКЕНГШЩЗФІВАПРОЛДЯЧСМИТЬйцукенгшщзфівапролдячсмить",
        meant: "QWERTYUIOPASDFGHJKLZXCVBNMqwertyuiopasdfghjklzxcvbnm",
        same: Same::Digits,
    },
    Layout {
        name: "ЯВЕРТЪ",
        typed: "ЯВЕРТЪУИОПАСДФГХЙКЛЗЬЦЖБНМявертъуиопасдфгхйклзьцжбнм",
        meant: "QWERTYUIOPASDFGHJKLZXCVBNMqwertyuiopasdfghjklzxcvbnm",
        same: Same::Digits,
    },
    Layout {
        name: "두벌식",
        typed: "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡㅃㅉㄸㄲㅆㅒㅖ",
        meant: "QWERTYUIOPASDFGHJKLZXCVBNMQWERTOP",
        same: Same::Digits,
    },
    Layout {
        name: "Ελληνικά",
        typed: ";ςΕΡΤΥΘΙΟΠΑΣΔΦΓΗΞΚΛΖΧΨΩΒΝΜερτυθιοπασδφγηξκλζχψωβνμ",
        meant: "QWERTYUIOPASDFGHJKLZXCVBNMertyuiopasdfghjklzxcvbnm",
        same: Same::Digits,
    },
    Layout {
        name: "العربية",
        typed: "ضصثقفغعهخحشسيبلاتنمئءؤرىة",
        meant: "QWERTYUIOPASDFGHJKLZXCVNM",
        same: Same::Digits,
    },
    Layout {
        name: "עברית",
        typed: "/'קראטוןםפשדגכעיחלךזסבהנמצ",
        meant: "QWERTYUIOPASDFGHJKLZXCVBNM",
        same: Same::Digits,
    },
    // Its digits stand in the place of the American ones only with Shift, so that those come out as letters and signs.
    Layout {
        name: "เกษมณี",
        typed: "ๅ/-ภถุึคตจๆไำพะัีรนยฟหกดเ้่าสผปแอิืท๐\"ฎฑธํ๊ณฯญฤฆฏโฌ็๋ษศ()ฉฮฺ์?",
        meant: "1234567890qwertyuiopasdfghjklzxcvbnmQWERTYUIOPASDFGHJKLZXCVBNM",
        same: Same::Digits,
    },
    // Of its digits only the 0 is a letter.
    Layout { name: "QWERTZ (HU)", typed: "öÖYZyz", meant: "00ZYzy", same: Same::Both },
    Layout { name: "QWERTY (HU)", typed: "öÖ", meant: "00", same: Same::Both },
    Layout {
        name: "QWERTY (LT)", typed: "ąčęėįšųūĄČĘĖĮŠŲŪ", meant: "1234567812345678", same: Same::Both
    },
    // The tones are accents behind the letter before them.
    Layout {
        name: "QWERTY (VN)",
        typed: "ăâêô\u{300}\u{309}\u{303}\u{301}\u{323}đĂÂÊÔĐ",
        meant: "123456789012340",
        same: Same::Both,
    },
    Layout {
        name: "ЙЦУКЕН (KZ)",
        typed: "\"әіңғ,.үұқЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬйцукенгшщзфывапролдячсмить",
        meant: "1234567890QWERTYUIOPASDFGHJKLZXCVBNMqwertyuiopasdfghjklzxcvbnm",
        same: Same::Both,
    },
    // The digits alone, among letters of the Latin alphabet.
    Layout { name: "ЙЦУКЕН (KZ)", typed: "\"әіңғ,.үұқ", meant: "1234567890", same: Same::Both },
    Layout {
        name: "ქართული",
        typed: "ქწერტყუიოპასდფგჰჯკლზხცვბნმჭღთშჟძჩ",
        meant: "QWERTYUIOPASDFGHJKLZXCVBNMWRTSJZC",
        same: Same::Digits,
    },
    // With Shift, all other letters are Latin ones.
    Layout { name: "ქართული, Shift", typed: "ჭღთშჟძჩ", meant: "WRTSJZC", same: Same::Both },
    Layout {
        name: "Հայերեն",
        typed: "ՔՈԵՐՏԸՒԻՕՊԱՍԴՖԳՀՅԿԼԶՂՑՎԲՆՄքոերտըւիօպասդֆգհյկլզղցվբնմ",
        meant: "QWERTYUIOPASDFGHJKLZXCVBNMqwertyuiopasdfghjklzxcvbnm",
        same: Same::Digits,
    },
    // Its digits are letters, too; the one in the place of 6 is also that in the place of U.
    Layout {
        name: "Հայերեն",
        typed: "էթփձջւևռչճՔՈԵՐՏԸԻՕՊԱՍԴՖԳՀՅԿԼԶՂՑՎԲՆՄքոերտըիօպասդֆգհյկլզղցվբնմ",
        meant: "1234567890QWERTYIOPASDFGHJKLZXCVBNMqwertyiopasdfghjklzxcvbnm",
        same: Same::Both,
    },
    Layout {
        name: "ລາວ",
        typed: "ຢຟໂຖຸູຄຕຈຂົໄຳພະິີຣນຍັຫກດເ້່າສຜປແອຶືທ",
        meant: "1234567890QWERTYUIOPASDFGHJKLZXCVBNM",
        same: Same::Digits,
    },
    // Hiragana where they are typed into the line, katakana of full or half width where they are keys.
    Layout {
        name: "かな",
        typed: "ぬふあうえおやゆよわたていすかんなにらせちとしはきくまのりつさそひこみもぃっ\
                ヌフアウエオヤユヨワタテイスカンナニラセチトシハキクマノリツサソヒコミモィッ\
                ﾇﾌｱｳｴｵﾔﾕﾖﾜﾀﾃｲｽｶﾝﾅﾆﾗｾﾁﾄｼﾊｷｸﾏﾉﾘﾂｻｿﾋｺﾐﾓｨｯ",
        meant: "1234567890QWERTYUIOPASDFGHJKLZXCVBNMEZ\
                1234567890QWERTYUIOPASDFGHJKLZXCVBNMEZ\
                1234567890QWERTYUIOPASDFGHJKLZXCVBNMEZ",
        same: Same::Digits,
    },
    Layout {
        name: "ㄅㄆㄇ",
        typed: "ㄅㄉˇˋㄓˊ˙ㄚㄞㄢㄆㄊㄍㄐㄔㄗㄧㄛㄟㄣㄇㄋㄎㄑㄕㄘㄨㄜㄠㄈㄌㄏㄒㄖㄙㄩ",
        meant: "1234567890QWERTYUIOPASDFGHJKLZXCVBNM",
        same: Same::Digits,
    },
];

/// A layout whose letters stand where the Latin ones of the same sound do: what only looks like Latin letters was
/// hardly typed on it.
const BY_SOUND: &[Layout] = &[Layout {
    name: "ЉЊЕРТЗ",
    typed: "ЉЊЕРТЗУИОПАСДФГХЈКЛЅЏЦВБНМљњертзуиопасдфгхјклѕџцвбнм",
    meant: "QWERTZUIOPASDFGHJKLYXCVBNMqwertzuiopasdfghjklyxcvbnm",
    same: Same::Digits,
}];

/// Layouts of the same letters as others, and rarer ones: what those others give comes first. Sources: the layouts of
/// Windows (KBDBU, KBDBLR, KBDUZB, KBDTAJIK, KBDMON, KBDFA, KBDYCC, KBDCZ1, KBDSL1), and `symbols/{bg,by,uz,tj,mn,ir,rs,
/// cz,sk}` of xkeyboard-config 2.35.
const SELDOM: &[Layout] = &[
    Layout {
        name: "QWERTY (CZ)", typed: "+ěščřžýáíéĚŠČŘŽÝÁÍÉ", meant: "1234567890234567890", same: Same::Letters
    },
    Layout {
        name: "QWERTY (SK)", typed: "+ľščťžýáíéĽŠČŤŽÝÁÍÉ", meant: "1234567890234567890", same: Same::Letters
    },
    Layout {
        name: "ЙЦУКЕН (BY)",
        typed: "ЙЦУКЕНГШЎЗФЫВАПРОЛДЯЧСМІТЬйцукенгшўзфывапролдячсміть",
        meant: "QWERTYUIOPASDFGHJKLZXCVBNMqwertyuiopasdfghjklzxcvbnm",
        same: Same::Digits,
    },
    Layout {
        name: "ЙЦУКЕН (UZ)",
        typed: "ЙЦУКЕНГШЎЗФҚВАПРОЛДЯЧСМИТЬйцукенгшўзфқвапролдячсмить",
        meant: "QWERTYUIOPASDFGHJKLZXCVBNMqwertyuiopasdfghjklzxcvbnm",
        same: Same::Digits,
    },
    Layout {
        name: "ЙҚУКЕН",
        typed: "ЙҚУКЕНГШҲЗФҶВАПРОЛДЯЧСМИТӢйқукенгшҳзфҷвапролдячсмитӣ",
        meant: "QWERTYUIOPASDFGHJKLZXCVBNMqwertyuiopasdfghjklzxcvbnm",
        same: Same::Digits,
    },
    Layout {
        name: "ФЦУЖЭН",
        typed: "ФЦУЖЭНГШҮЗЙЫБӨАХРОЛЯЧЁСМИТфцужэнгшүзйыбөахролячёсмит",
        meant: "QWERTYUIOPASDFGHJKLZXCVBNMqwertyuiopasdfghjklzxcvbnm",
        same: Same::Digits,
    },
    Layout {
        name: "УЕИШЩ",
        typed: "ыУЕИШЩКСДЗѝЯАОЖГТНВЮЙЪЭФХП,уеишщксдзьяаожгтнвюйъэфхп",
        meant: "QWERTYUIOPASDFGHJKLZXCVBNMqwertyuiopasdfghjklzxcvbnm",
        same: Same::Digits,
    },
    Layout {
        name: "ЉЊЕРТЗ",
        typed: "ЉЊЕРТЗУИОПАСДФГХЈКЛЖЏЦВБНМљњертзуиопасдфгхјклжџцвбнмЅѕ",
        meant: "QWERTYUIOPASDFGHJKLZXCVBNMqwertyuiopasdfghjklzxcvbnmZz",
        same: Same::Digits,
    },
    Layout {
        name: "فارسی",
        typed: "۱۲۳۴۵۶۷۸۹۰ضصثقفغعهخحشسیبلاتنمظطزرذدپئ",
        meant: "1234567890QWERTYUIOPASDFGHJKLZXCVBNMM",
        same: Same::Digits,
    },
];

/// Layouts whose result looks like any other text.
pub(super) const LETTERS: &[Layout] = &[
    Layout { name: "QWERTZ", typed: "YZyz", meant: "ZYzy", same: Same::Both },
    Layout { name: "AZERTY", typed: "QAWZqawz", meant: "AQZWaqzw", same: Same::Both },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_sign_of_a_layout_stands_for_one_key() {
        for layout in all().chain(LETTERS) {
            let signs: Vec<char> = layout.typed.chars().collect();
            assert_eq!(signs.len(), layout.meant.chars().count(), "{}", layout.name);
            assert!(signs.iter().enumerate().all(|(i, sign)| !signs[..i].contains(sign)), "{}", layout.name);
        }
    }

    #[test]
    fn one_digit_alone_is_a_letter_in_hungary() {
        let moved: Vec<&str> = all().filter(|layout| layout.moves_one_digit()).map(|layout| layout.name).collect();
        assert_eq!(moved, ["QWERTZ (HU)", "QWERTY (HU)"]);
        assert!(LETTERS.iter().all(|layout| !layout.moves_digits()));
    }

    #[test]
    fn a_key_that_gives_a_letter_gives_no_digit() {
        let layout = all().find(|layout| layout.name == "QWERTY (LT)").expect("known");
        assert_eq!((layout.meant('ų'), layout.lacks('7'), layout.lacks('9')), (Some('7'), true, false));
    }
}
