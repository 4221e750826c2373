//! `tracklint.toml`: what a project settles once.

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use serde::Deserialize;
use tracklint::{Lang, Severity};

use crate::args::{Check, Context, FailOn};
use crate::input::columns::Choice;
use crate::input::{self};
use crate::language::Say;

const NAME: &str = "tracklint.toml";

/// The settings of a run: the file's, and above them those of the command line.
#[derive(Debug)]
pub struct Config {
    pub context: Context,
    pub options: input::Options,
    pub select: Vec<String>,
    pub ignore: Vec<Ignore>,
    pub severity: BTreeMap<String, Weight>,
    pub fail_on: Option<FailOn>,
    pub baseline: Option<PathBuf>,
    /// Carriers that the shop uses; all when none is named.
    pub carriers: Vec<String>,
}

/// The file as it is written.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
struct Written {
    profile: Option<String>,
    carrier: Option<String>,
    carriers: Vec<String>,
    rules: Vec<PathBuf>,
    columns: BTreeMap<String, String>,
    encoding: Option<String>,
    select: Vec<String>,
    ignore: Vec<Ignore>,
    severity: BTreeMap<String, Weight>,
    fail_on: Option<FailOn>,
    baseline: Option<PathBuf>,
}

/// Something that is known and accepted, with the reason why.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ignore {
    #[serde(default)]
    pub code: OneOrMore,
    /// Only for this number.
    pub number: Option<String>,
    /// For the next person who wonders.
    #[expect(dead_code, reason = "the file must give a reason; nothing is done with it")]
    pub reason: String,
}

/// A text, or a list of texts.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(untagged)]
pub enum OneOrMore {
    #[default]
    None,
    One(String),
    More(Vec<String>),
}

impl OneOrMore {
    pub fn as_slice(&self) -> &[String] {
        match self {
            Self::None => &[],
            Self::One(text) => std::slice::from_ref(text),
            Self::More(texts) => texts,
        }
    }
}

/// What a project says a code weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub enum Weight {
    As(Severity),
    Off,
    /// As the library says; not written in files.
    AsIs,
}

impl TryFrom<String> for Weight {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        match text.as_str() {
            "note" => Ok(Self::As(Severity::Note)),
            "warning" => Ok(Self::As(Severity::Warning)),
            "error" => Ok(Self::As(Severity::Error)),
            "off" => Ok(Self::Off),
            other => Err(format!("unknown severity `{other}`; use note, warning, error or off")),
        }
    }
}

impl Config {
    /// The settings for this command line.
    pub fn load(args: &Check, lang: Lang) -> Result<Self> {
        let path = args.config.clone().or_else(nearest);
        let written = match &path {
            None => Written::default(),
            Some(path) => read(path, lang)?,
        };
        let home = path.as_deref().and_then(Path::parent).unwrap_or(Path::new(""));
        let mut columns = args.column.clone();
        if columns.is_empty() {
            for (role, column) in &written.columns {
                columns.push(format!("{role}={column}").parse::<Choice>().context(NAME)?);
            }
        }
        Ok(Self {
            context: Context {
                carrier: args.context.carrier.clone().or(written.carrier),
                profile: args.context.profile.clone().or(written.profile),
                today: args.context.today.clone(),
                // The command line has the last word.
                rules: written
                    .rules
                    .iter()
                    .map(|path| home.join(path))
                    .chain(args.context.rules.iter().cloned())
                    .collect(),
            },
            options: input::Options {
                kind: args.input,
                encoding: args.encoding.clone().or(written.encoding),
                delimiter: args.delimiter,
                sheet: args.sheet.clone(),
                columns,
                own: None,
                lang,
            },
            select: written.select,
            ignore: written.ignore,
            severity: written.severity,
            fail_on: written.fail_on,
            baseline: args.baseline.clone().or_else(|| written.baseline.map(|path| home.join(path))),
            carriers: written.carriers,
        })
    }
}

/// The file in this folder or the nearest one above.
fn nearest() -> Option<PathBuf> {
    env::current_dir().ok()?.ancestors().map(|folder| folder.join(NAME)).find(|path| path.is_file())
}

fn read(path: &Path, lang: Lang) -> Result<Written> {
    let shown = path.display();
    let text = fs::read_to_string(path)
        .with_context(|| lang.say(format!("cannot read {shown}"), format!("无法读取 {shown}")))?;
    toml::from_str(&text).with_context(|| shown.to_string())
}
