//! Parts of a command that is proposed.

use std::path::PathBuf;

use clap::ValueEnum;

use crate::args::Check;
use crate::terminal::escaped;

/// What was said on the command line about what is read and how it is judged.
pub fn repeated(args: &Check) -> String {
    let context = &args.context;
    let path = |path: &PathBuf| path.display().to_string();
    let delimiter = |byte: u8| if byte == b'\t' { "\\t".to_owned() } else { char::from(byte).to_string() };
    let list = |all: &[String]| (!all.is_empty()).then(|| all.join(","));
    let columns: Vec<String> = args.column.iter().map(ToString::to_string).collect();
    let kind = args.input.and_then(|kind| Some(kind.to_possible_value()?.get_name().to_owned()));
    let said = [
        ("carrier", context.carrier.clone()),
        ("profile", context.profile.clone()),
        ("today", context.today.clone()),
        ("column", list(&columns)),
        ("input", kind),
        ("encoding", args.encoding.clone()),
        ("delimiter", args.delimiter.map(delimiter)),
        ("sheet", args.sheet.clone()),
        ("select", list(&args.select)),
        ("ignore", list(&args.ignore)),
        ("config", args.config.as_ref().map(path)),
        ("baseline", args.baseline.as_ref().map(path)),
    ];
    let rules = context.rules.iter().map(|rules| ("rules", Some(path(rules))));
    let said = said.into_iter().chain(rules).filter_map(|(name, value)| Some((name, value?)));
    said.fold(String::new(), |line, (name, value)| line + " --" + name + " " + &quoted(&value))
}

/// A word of a command line.
pub fn quoted(text: &str) -> String {
    let text = escaped(text);
    let plain = |c: char| c.is_alphanumeric() || "-_./\\:=,".contains(c);
    if text.chars().all(plain) { text } else { format!("'{}'", text.replace('\'', "'\\''")) }
}
