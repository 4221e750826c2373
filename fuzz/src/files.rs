use std::io::Cursor;

use tracklint::{Lang, Order};
use tracklint_cli::input::{self, Chunk, Kind, Opened, Options};

/// The name of a file, a line end, and its bytes: a refusal in words, or rows whose places lie in the file.
pub fn files(data: &[u8]) {
    let end = data.iter().position(|b| *b == b'\n').unwrap_or(data.len());
    let name = String::from_utf8_lossy(&data[..end]).into_owned();
    let body = data.get(end + 1..).unwrap_or_default();
    for lang in [Lang::En, Lang::Zh] {
        let options = Options { lang, ..Options::default() };
        match input::read(&name, Box::new(Cursor::new(body.to_vec())), &options) {
            Ok(opened) => holds(opened, body),
            Err(error) => assert!(!format!("{error:#}").trim().is_empty()),
        }
    }
}

fn holds(mut opened: Opened, body: &[u8]) {
    let plain = opened.charset.is_utf8() && opened.kind != Kind::Workbook;
    let mut read = opened.charset.mark().to_vec();
    loop {
        match opened.rows.next() {
            Ok(Some(chunk)) => {
                places_are_in(&chunk);
                read.extend_from_slice(chunk.bytes());
            }
            // What is fixed is written from the chunks.
            Ok(None) => return assert!(!plain || read == body, "{read:?} was read of {body:?}"),
            Err(error) => return assert!(!format!("{error:#}").trim().is_empty()),
        }
    }
}

fn places_are_in(chunk: &Chunk) {
    let texts = chunk.texts();
    for number in &chunk.numbers {
        let (start, end) = number.raw;
        assert!(start <= end && end as usize <= chunk.bytes().len(), "{number:?}");
        assert!(number.line > 0 && number.column > 0, "{number:?}");
        texts.with_order(number, |order: &Order| assert_eq!(order.number, chunk.text(number.text)));
    }
}
