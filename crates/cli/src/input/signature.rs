//! Files that are no table of text, whatever their names say: by how they begin.

use tracklint::Lang;

use crate::language::Say;

/// How files begin that hold no text.
const BINARY: [&[u8]; 7] =
    [b"\x7fELF", b"%PDF-", b"\x89PNG", b"\xff\xd8\xff", b"Rar!", b"7z\xbc\xaf\x27\x1c", b"MZ\x90\0"];
const GZIP: &[u8] = b"\x1f\x8b\x08";
/// So many bytes are looked at.
const TOP: usize = 4096;

/// What bytes are when they are no text.
pub fn of_bytes(head: &[u8], lang: Lang) -> Option<&'static str> {
    if head.starts_with(GZIP) {
        return Some(lang.say("the file is compressed (gzip); unpack it first", "这是 gzip 压缩文件，请先解压"));
    }
    BINARY.iter().any(|signature| head.starts_with(signature)).then(|| is_binary(lang))
}

/// What a text is when it is no table of numbers.
pub fn of_text(head: &[u8], lang: Lang) -> Option<&'static str> {
    let top = &head[..head.len().min(TOP)];
    let text = String::from_utf8_lossy(top).to_ascii_lowercase();
    let text = text.trim_start();
    if text.starts_with("<?xml") && text.contains("urn:schemas-microsoft-com:office:spreadsheet") {
        return Some(lang.say(
            "despite its name, this file is an XML table (SpreadsheetML); open it in a spreadsheet and save it as XLSX or CSV",
            "这是 XML 表格（SpreadsheetML），与扩展名无关；请用 Excel 或 WPS 打开后另存为 XLSX 或 CSV",
        ));
    }
    if text.starts_with("<?xml") {
        return Some(lang.say(
            "this is XML, not a table; export the table as CSV, JSON or XLSX, or use `tracklint scan` to find the numbers in it",
            "这是 XML，不是表格；请导出为 CSV、JSON 或 XLSX，或用 tracklint scan 找出其中的单号",
        ));
    }
    let html = ["<!doctype html", "<html", "<table", "<meta", "<head", "<style", "<body"];
    if html.iter().any(|tag| text.starts_with(tag)) || text.starts_with('<') && text.contains("<table") {
        return Some(lang.say(
            "despite its name, this file is an HTML table; open it in a spreadsheet and save it as XLSX or CSV",
            "这是 HTML 网页表格，与扩展名无关；请用 Excel 或 WPS 打开后另存为 XLSX 或 CSV",
        ));
    }
    // Old programs end a file with such a sign, or fill a field up with zeros.
    let control = top.iter().filter(|byte| matches!(byte, 0..=8 | 14..=25 | 27..=31)).count();
    (control * 10 > top.len()).then(|| is_binary(lang))
}

/// The sentence on a file that holds no text.
fn is_binary(lang: Lang) -> &'static str {
    lang.say(
        "this is a binary file, not text; save the table as XLSX or CSV",
        "这是二进制文件，不是文本；请把表格另存为 XLSX 或 CSV",
    )
}
