//! What the command line does not take. The parser says it in English; here are the commonest of its sentences in
//! Chinese.

use std::env;
use std::error::Error as _;
use std::ffi::{OsStr, OsString};

use clap::error::{ContextKind, ContextValue, ErrorKind};
use tracklint::Lang;

use super::errors;
use super::{Language, choose};

/// The language that was asked for, or that of the locale, when the command line could not be read.
pub fn spoken() -> Lang {
    let args: Vec<_> = env::args_os().collect();
    let behind = |at: usize| args.get(at + 1).map(OsString::as_os_str);
    let asked = args.iter().enumerate().find_map(|(at, arg)| match arg.to_str()?.strip_prefix("--lang")? {
        "" => behind(at),
        value => value.strip_prefix('=').map(OsStr::new),
    });
    choose(match asked.and_then(OsStr::to_str) {
        Some("en") => Some(Language::En),
        Some("zh") => Some(Language::Zh),
        _ => None,
    })
}

/// What is wrong with the command line, in Chinese; none where it is said in English, or is no error at all.
pub fn chinese(error: &clap::Error) -> Option<String> {
    let texts = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        _ => Vec::new(),
    };
    let text = |kind| texts(kind).join("、");
    let arg = text(ContextKind::InvalidArg);
    let value = text(ContextKind::InvalidValue);
    let said = match error.kind() {
        ErrorKind::UnknownArgument => format!("没有“{arg}”这个参数"),
        ErrorKind::InvalidSubcommand => format!("没有“{}”这个命令", text(ContextKind::InvalidSubcommand)),
        ErrorKind::MissingRequiredArgument => format!("缺少参数 {arg}"),
        ErrorKind::ArgumentConflict => format!("{arg} 不能与 {} 同用", text(ContextKind::PriorArg)),
        ErrorKind::InvalidValue if value.is_empty() => format!("{arg} 后面缺少值"),
        ErrorKind::InvalidValue => format!("“{value}”不能用于 {arg}"),
        ErrorKind::ValueValidation => {
            let why = error.source().and_then(errors::chinese).map(|why| format!("：{why}"));
            format!("“{value}”不能用于 {arg}{}", why.unwrap_or_default())
        }
        _ => return None,
    };
    let known = texts(ContextKind::ValidValue);
    let known = if known.is_empty() { String::new() } else { format!("；可选：{}", known.join("、")) };
    let near = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue];
    let near = near.into_iter().flat_map(texts).next().map(|near| format!("；是不是“{near}”？"));
    Some(format!("{said}{known}{}\n用法见 tracklint --help 或 tracklint 命令 --help", near.unwrap_or_default()))
}
