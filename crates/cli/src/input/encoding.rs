//! Whatever the bytes of a file are, what reads them sees UTF-8.

use std::io::{self, Read};

use anyhow::{Result, bail};
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{
    BIG5, DecoderResult, EUC_JP, EUC_KR, Encoding, GB18030, GBK, SHIFT_JIS, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1251,
    WINDOWS_1252,
};

use tracklint::Lang;

use super::columns;
use crate::language::Say;

/// Headers stand in so many bytes, and so many cells of them are looked at.
const TOP: usize = 1 << 12;
const MOST_CELLS: usize = 64;

/// How a file spells its characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Charset {
    encoding: &'static Encoding,
    /// Whether a byte order mark stands in front.
    pub marked: bool,
}

impl Charset {
    /// UTF-8 without a mark.
    pub const UTF_8: Self = Self { encoding: UTF_8, marked: false };

    /// The charset that goes by this name.
    pub fn named(name: &str, lang: Lang) -> Result<Self> {
        const KNOWN: [&str; 8] =
            ["utf-8", "utf-16le", "utf-16be", "gb18030", "gbk", "big5", "shift_jis", "windows-1252"];
        match Encoding::for_label(name.as_bytes()) {
            Some(encoding) => Ok(Self { encoding: wide(encoding), marked: false }),
            None => bail!(lang.say(
                format!("unknown encoding `{name}`; use {} or another web encoding name", KNOWN.join(", ")),
                format!("没有名为“{name}”的编码；可选：{}，以及网页所用的其他编码名称", KNOWN.join("、")),
            )),
        }
    }

    /// What the beginning of a file looks like. `whole` says that nothing follows.
    pub fn detect(head: &[u8], whole: bool) -> Self {
        if let Some((encoding, _)) = Encoding::for_bom(head) {
            return Self { encoding, marked: true };
        }
        let encoding = if let Some(encoding) = utf16(head) {
            encoding
        } else if is_utf8(head, whole) {
            UTF_8
        } else {
            let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
            detector.feed(head, whole);
            by_header(head, wide(detector.guess(None, Utf8Detection::Deny)))
        };
        Self { encoding, marked: false }
    }

    /// The same charset, with a mark when `head` begins with the one of this charset.
    #[must_use]
    pub fn marked_like(self, head: &[u8]) -> Self {
        let marked = Encoding::for_bom(head).is_some_and(|(encoding, _)| encoding == self.encoding);
        Self { marked, ..self }
    }

    /// Its name, as the web spells it.
    pub fn name(self) -> &'static str {
        self.encoding.name()
    }

    /// Whether the bytes can be read as they are.
    pub fn is_utf8(self) -> bool {
        self.encoding == UTF_8
    }

    /// The byte order mark, when there is one.
    pub fn mark(self) -> &'static [u8] {
        match self.encoding {
            _ if !self.marked => b"",
            encoding if encoding == UTF_16LE => b"\xff\xfe",
            encoding if encoding == UTF_16BE => b"\xfe\xff",
            _ => b"\xef\xbb\xbf",
        }
    }

    /// A text in this charset, without a mark; `None` when it has no spelling for a character.
    pub fn encode(self, text: &str) -> Option<Vec<u8>> {
        match self.encoding {
            encoding if encoding == UTF_8 => Some(text.as_bytes().to_vec()),
            encoding if encoding == UTF_16LE => Some(text.encode_utf16().flat_map(u16::to_le_bytes).collect()),
            encoding if encoding == UTF_16BE => Some(text.encode_utf16().flat_map(u16::to_be_bytes).collect()),
            encoding => {
                let (bytes, _, unmappable) = encoding.encode(text);
                (!unmappable).then(|| bytes.into_owned())
            }
        }
    }
}

/// The charsets that contain the ones that files claim: exports that say GBK hold characters of GB18030.
fn wide(encoding: &'static Encoding) -> &'static Encoding {
    if encoding == GBK { GB18030 } else { encoding }
}

/// The charset in which most cells at the top are headers that are known: of many exports, nothing but the header is
/// written in the charset of the country, too little for statistics. A tie goes to the guess.
fn by_header(head: &[u8], guess: &'static Encoding) -> &'static Encoding {
    let top = &head[..head.len().min(TOP)];
    let known = |encoding: &'static Encoding| {
        let text = encoding.decode_without_bom_handling(top).0;
        let cells = text.split([',', ';', '\t', '|', '\r', '\n', '"']).filter(|cell| !cell.is_ascii());
        cells.take(MOST_CELLS).filter(|cell| columns::roles(cell).next().is_some()).count()
    };
    let others = [GB18030, BIG5, SHIFT_JIS, EUC_KR, EUC_JP, WINDOWS_1251, WINDOWS_1252];
    others.into_iter().rev().chain([guess]).max_by_key(|encoding| known(encoding)).unwrap_or(guess)
}

/// UTF-16 without a mark: ASCII in it has a zero in every second byte.
fn utf16(head: &[u8]) -> Option<&'static Encoding> {
    let pairs = &head[..head.len().min(4096) & !1];
    let zeros = |offset: usize| pairs.iter().skip(offset).step_by(2).filter(|&&b| b == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    let many = pairs.len() / 8;
    match () {
        () if pairs.len() < 4 => None,
        () if odd > many && even == 0 => Some(UTF_16LE),
        () if even > many && odd == 0 => Some(UTF_16BE),
        () => None,
    }
}

/// Whether the bytes are UTF-8; a character cut off at the end does not count unless that is the end of the file.
fn is_utf8(head: &[u8], whole: bool) -> bool {
    match std::str::from_utf8(head) {
        Ok(_) => true,
        Err(error) => !whole && error.error_len().is_none(),
    }
}

/// Reads any charset as UTF-8, without the mark.
pub struct Transcoder<R> {
    from: R,
    decoder: encoding_rs::Decoder,
    raw: Vec<u8>,
    ready: Vec<u8>,
    given: usize,
    ended: bool,
    /// Whether bytes were met that are not in the charset; they read as U+FFFD.
    pub malformed: bool,
}

impl<R: Read> Transcoder<R> {
    /// Reads `from`, whose mark has been taken off.
    pub fn new(from: R, charset: Charset) -> Self {
        Self {
            from,
            decoder: charset.encoding.new_decoder_without_bom_handling(),
            raw: vec![0; 1 << 16],
            ready: Vec::new(),
            given: 0,
            ended: false,
            malformed: false,
        }
    }

    /// Transcodes on, until there is something to hand out.
    fn fill(&mut self) -> io::Result<()> {
        self.ready.clear();
        self.given = 0;
        while self.ready.is_empty() && !self.ended {
            let n = self.from.read(&mut self.raw)?;
            self.ended = n == 0;
            let mut raw = &self.raw[..n];
            loop {
                let room = self.decoder.max_utf8_buffer_length(raw.len()).unwrap_or(raw.len() * 3 + 16);
                let start = self.ready.len();
                self.ready.resize(start + room, 0);
                let (result, read, written) =
                    self.decoder.decode_to_utf8_without_replacement(raw, &mut self.ready[start..], self.ended);
                self.ready.truncate(start + written);
                raw = &raw[read..];
                match result {
                    DecoderResult::InputEmpty => break,
                    DecoderResult::OutputFull => {}
                    DecoderResult::Malformed(..) => {
                        self.malformed = true;
                        self.ready.extend_from_slice("\u{fffd}".as_bytes());
                    }
                }
            }
        }
        Ok(())
    }
}

impl<R: Read> Read for Transcoder<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if self.given == self.ready.len() {
            self.fill()?;
        }
        let n = out.len().min(self.ready.len() - self.given);
        out[..n].copy_from_slice(&self.ready[self.given..self.given + n]);
        self.given += n;
        Ok(n)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use encoding_rs::{BIG5, SHIFT_JIS, WINDOWS_1252};

    const SAMPLE: &str = "订单号,运单号,物流方式,目的国\r\n8135497230012345,LX473124735CN,燕文航空挂号小包,俄罗斯\r\n\
        8135497230012346,YT2229521272164446,云途全球专线挂号,法国\r\n";

    #[test]
    fn a_header_alone_tells_the_charset() {
        for (label, header) in [
            ("gb18030", "面单号,订单号"),
            ("gb18030", "参考号\t运单号"),
            ("big5", "快遞單號,訂單號,運單號"),
            ("shift_jis", "追跡番号,order"),
            ("euc-kr", "송장번호;id"),
            ("windows-1251", "трек-номер,id"),
        ] {
            let encoding = Encoding::for_label(label.as_bytes()).unwrap();
            let (bytes, ..) = encoding.encode(header);
            let file = [&bytes, &b"\r\n1Z5R89390357567127,1\r\n"[..]].concat();
            assert_eq!(Charset::detect(&file, true).name().to_lowercase(), label, "{header}");
        }
    }

    #[test]
    fn charsets_of_exports_are_told_apart() {
        for charset in ["utf-8", "utf-16le", "utf-16be", "gb18030"] {
            let charset = Charset::named(charset, Lang::En).unwrap();
            let bytes = charset.encode(SAMPLE).unwrap();
            assert_eq!(Charset::detect(&bytes, true), charset);
        }
        for (charset, text) in [
            (
                SHIFT_JIS,
                "注文番号,お問い合わせ番号,配送業者\r\n1001,437111111112,ヤマト運輸\r\n1002,437111111123,佐川急便\r\n",
            ),
            (BIG5, "訂單編號,運單號,物流方式,目的國家\r\n1001,RB123456785HK,香港郵政掛號小包,俄羅斯聯邦\r\n"),
            (
                WINDOWS_1252,
                "numéro de suivi;transporteur;ville\r\n6A12345678901;Colissimo;Besançon à côté d’Orléans\r\n",
            ),
        ] {
            let charset = Charset { encoding: charset, marked: false };
            let bytes = charset.encode(text).unwrap();
            assert_eq!(Charset::detect(&bytes, true), charset);
        }
    }

    #[test]
    fn marks_are_seen() {
        assert_eq!(Charset::detect(b"\xef\xbb\xbfab", true), Charset { marked: true, ..Charset::UTF_8 });
        assert_eq!(Charset::detect(b"\xff\xfea\0b\0", true).name(), "UTF-16LE");
        assert!(Charset::detect("订".as_bytes().split_last().unwrap().1, false).is_utf8());
    }

    #[test]
    fn every_charset_reads_as_utf8() {
        for name in ["utf-8", "utf-16le", "utf-16be", "gb18030"] {
            let charset = Charset::named(name, Lang::En).unwrap();
            let bytes = charset.encode(&SAMPLE.repeat(999)).unwrap();
            let mut text = String::new();
            Transcoder::new(&bytes[..], charset).read_to_string(&mut text).unwrap();
            assert_eq!(text, SAMPLE.repeat(999));
        }
    }

    #[test]
    fn broken_bytes_are_noticed() {
        let mut reader = Transcoder::new(&b"RB\x81"[..], Charset::named("gb18030", Lang::En).unwrap());
        let mut text = String::new();
        reader.read_to_string(&mut text).unwrap();
        assert_eq!((text.as_str(), reader.malformed), ("RB\u{fffd}", true));
    }
}
