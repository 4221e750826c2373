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
/// KBDPO, KBDKOR, KBDHE, KBDTH0, KBDHU, KBDSG, KBDNO, KBDJPN, KBDBR).
pub(super) const SIGNS: &[Layout] = &[
    Layout { name: "US, Shift", typed: "!@#$%^&*()", meant: "1234567890", same: Same::Letters },
    Layout { name: "UK, Shift", typed: "!\"£$%^&*()", meant: "1234567890", same: Same::Letters },
    Layout { name: "QWERTZ, Shift", typed: "!\"§$%&/()=YZyz", meant: "1234567890ZYzy", same: Same::Letters },
    Layout { name: "ES, Shift", typed: "!\"·$%&/()=", meant: "1234567890", same: Same::Letters },
    Layout { name: "PT, Shift", typed: "!\"#$%&/()=", meant: "1234567890", same: Same::Letters },
    Layout { name: "QWERTZ (SR), Shift", typed: "!\"#$%&/()=YZyz", meant: "1234567890ZYzy", same: Same::Letters },
    Layout { name: "IT, Shift", typed: "!\"£$%&/()=", meant: "1234567890", same: Same::Letters },
    Layout { name: "RU, Shift", typed: "!\"№;%:?*()", meant: "1234567890", same: Same::Letters },
    Layout { name: "HU, Shift", typed: "'\"+!%/=()§YZyz", meant: "1234567890ZYzy", same: Same::Letters },
    Layout { name: "CH, Shift", typed: "+\"*ç%&/()=YZyz", meant: "1234567890ZYzy", same: Same::Letters },
    Layout { name: "NO, Shift", typed: "!\"#¤%&/()=", meant: "1234567890", same: Same::Letters },
    Layout { name: "JP, Shift", typed: "!\"#$%&'()", meant: "123456789", same: Same::Letters },
    Layout { name: "BR, Shift", typed: "!@#$%¨&*()", meant: "1234567890", same: Same::Letters },
    Layout { name: "TR, Shift", typed: "!'^+%&/()=", meant: "1234567890", same: Same::Letters },
    Layout { name: "AZERTY", typed: "&é\"'(-è_çàQAWZqawz?,", meant: "1234567890AQZWaqzwMm", same: Same::Letters },
    Layout {
        name: "AZERTY (BE)", typed: "&é\"'(§è!çàQAWZqawz?,", meant: "1234567890AQZWaqzwMm", same: Same::Letters
    },
    Layout { name: "QWERTZ (CZ)", typed: "+ěščřžýáíéYZyz", meant: "1234567890ZYzy", same: Same::Letters },
    Layout { name: "QWERTZ (SK)", typed: "+ľščťžýáíéYZyz", meant: "1234567890ZYzy", same: Same::Letters },
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
        typed: "ςΕΡΤΥΘΙΟΠΑΣΔΦΓΗΞΚΛΖΧΨΩΒΝΜερτυθιοπασδφγηξκλζχψωβνμ",
        meant: "WERTYUIOPASDFGHJKLZXCVBNMertyuiopasdfghjklzxcvbnm",
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
];

/// A layout whose letters stand where the Latin ones of the same sound do: what only looks like Latin letters was
/// hardly typed on it.
pub(super) const BY_SOUND: &[Layout] = &[Layout {
    name: "ЉЊЕРТЗ",
    typed: "ЉЊЕРТЗУИОПАСДФГХЈКЛЅЏЦВБНМљњертзуиопасдфгхјклѕџцвбнм",
    meant: "QWERTZUIOPASDFGHJKLYXCVBNMqwertzuiopasdfghjklyxcvbnm",
    same: Same::Digits,
}];

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
        for layout in SIGNS.iter().chain(BY_SOUND).chain(LETTERS) {
            let signs: Vec<char> = layout.typed.chars().collect();
            assert_eq!(signs.len(), layout.meant.chars().count(), "{}", layout.name);
            assert!(signs.iter().enumerate().all(|(i, sign)| !signs[..i].contains(sign)), "{}", layout.name);
        }
    }
}
