//! Misuse that the library and the system name in English, said in the language of the reader.

use std::error::Error;
use std::io::{self, ErrorKind};
use std::num::ParseIntError;

use tracklint::{InvalidDate, Lang, UnknownCarrier, UnknownCode};

use crate::args::NoSeparator;
use crate::input::columns::UnknownRole;

/// What an error says, without what caused it.
pub fn said(error: &(dyn Error + 'static), lang: Lang) -> String {
    let other = if lang == Lang::Zh { chinese(error) } else { None };
    other.unwrap_or_else(|| error.to_string())
}

/// What an error says in Chinese, where it is known.
pub fn chinese(error: &(dyn Error + 'static)) -> Option<String> {
    if let Some(error) = error.downcast_ref::<UnknownCarrier>() {
        let known = |id: &&'static str| tracklint::carrier(id).and_then(|carrier| carrier.name_zh).unwrap_or(id);
        let named: Vec<&str> = error.suggestions.iter().map(known).collect();
        return Some(format!("没有名为“{}”的承运商{}", error.name, hint(&named)));
    }
    if let Some(error) = error.downcast_ref::<UnknownCode>() {
        return Some(format!("没有“{}”这个诊断码{}", error.text, hint(&error.suggestions)));
    }
    if let Some(error) = error.downcast_ref::<InvalidDate>() {
        return Some(format!("“{}”不是日期；请写成 2026-03-01 或 20260301", error.text));
    }
    if let Some(error) = error.downcast_ref::<UnknownRole>() {
        return Some(error.say(Lang::Zh));
    }
    if error.is::<NoSeparator>() {
        return Some("应为单个字符，例如 ; 或 \\t".to_owned());
    }
    if error.is::<ParseIntError>() {
        return Some("这里应为整数".to_owned());
    }
    error.downcast_ref::<io::Error>().and_then(system)
}

/// What the system says most often about files.
fn system(error: &io::Error) -> Option<String> {
    let text = match error.kind() {
        ErrorKind::NotFound => "文件不存在",
        ErrorKind::PermissionDenied => "没有权限",
        ErrorKind::IsADirectory => "这是文件夹，不是文件",
        ErrorKind::ReadOnlyFilesystem => "文件系统只读",
        ErrorKind::StorageFull => "磁盘已满",
        _ => return None,
    };
    Some(error.raw_os_error().map_or_else(|| text.to_owned(), |code| format!("{text}（系统错误 {code}）")))
}

/// What may have been meant.
fn hint(suggestions: &[&str]) -> String {
    suggestions.first().map_or_else(String::new, |first| format!("；是不是“{first}”？"))
}
