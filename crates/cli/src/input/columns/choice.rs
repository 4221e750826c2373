//! Columns that somebody pointed at.

use std::error::Error;
use std::fmt;
use std::str::FromStr;

use anyhow::{Result, bail};
use tracklint::Lang;

use super::letters::from_letters;
use super::spelling::fold;
use super::{Columns, Meaning, Role, listed};
use crate::language::Say;

/// A column that somebody pointed at: `number=运单号`, `carrier=C`, `order=4`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    pub(super) means: Meaning,
    pub(super) column: String,
}

impl FromStr for Choice {
    type Err = UnknownRole;

    fn from_str(text: &str) -> Result<Self, UnknownRole> {
        let (role, column) = text.split_once('=').unwrap_or(("number", text));
        let means = match role {
            "number" => Meaning::Number,
            name => Meaning::Context(Role::named(name).ok_or_else(|| UnknownRole(name.to_owned()))?),
        };
        Ok(Self { means, column: column.to_owned() })
    }
}

impl Choice {
    /// Whether it points at numbers.
    pub fn is_of_numbers(&self) -> bool {
        self.means == Meaning::Number
    }

    /// Whether it says where the column stands in a table so wide, and not only what it is called.
    pub(super) fn is_place(&self, width: usize) -> bool {
        place(&self.column, width).is_some()
    }
}

impl fmt::Display for Choice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.means {
            Meaning::Context(role) => write!(f, "{}={}", role.name(), self.column),
            Meaning::Number | Meaning::None => write!(f, "number={}", self.column),
        }
    }
}

/// A kind of column that there is none of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownRole(String);

impl UnknownRole {
    /// What is wrong, and what there is.
    pub fn say(&self, lang: Lang) -> String {
        let (name, roles) = (&self.0, Role::ALL.map(|(_, name)| name));
        lang.say(
            format!("unknown column role `{name}`; use number, {}", roles.join(", ")),
            format!("没有“{name}”这种列；可选：number、{}", roles.join("、")),
        )
    }
}

impl fmt::Display for UnknownRole {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.say(Lang::En))
    }
}

impl Error for UnknownRole {}

/// Puts the columns in place that somebody pointed at.
pub fn choose(columns: &mut Columns, choices: &[Choice], sample: &[Vec<String>], lang: Lang) -> Result<()> {
    if choices.iter().any(|choice| choice.means == Meaning::Number) {
        columns.numbers.clear();
    }
    let width = sample.iter().map(Vec::len).max().unwrap_or(0);
    for choice in choices {
        let Some(at) = find(&columns.names, width, &choice.column) else {
            bail!(no_column(choice, columns, width, lang))
        };
        columns.context.iter_mut().filter(|other| **other == Some(at)).for_each(|other| *other = None);
        match choice.means {
            Meaning::Number | Meaning::None => columns.numbers.push(at),
            Meaning::Context(role) => {
                columns.numbers.retain(|&other| other != at);
                columns.context[role as usize] = Some(at);
            }
        }
    }
    Ok(())
}

/// A column by name, by number from 1, or by letter as spreadsheets count.
fn find(names: &[String], width: usize, wanted: &str) -> Option<usize> {
    let by_name = names
        .iter()
        .position(|name| name == wanted)
        .or_else(|| names.iter().position(|name| fold(name) == fold(wanted)));
    by_name.or_else(|| place(wanted, width))
}

/// A column by number from 1, or by letter as spreadsheets count.
fn place(wanted: &str, width: usize) -> Option<usize> {
    let number = wanted.parse().ok().and_then(|n: usize| n.checked_sub(1));
    number.or_else(|| from_letters(wanted)).filter(|&at| at < width)
}

/// The sentence on a column that is not there.
fn no_column(choice: &Choice, columns: &Columns, width: usize, lang: Lang) -> String {
    let wanted = &choice.column;
    if columns.names.is_empty() {
        return lang.say(
            format!("there is no column `{wanted}`: no header was found, and the file has {width} columns; select one by number or letter"),
            format!("没有“{wanted}”这一列：文件没有表头，共 {width} 列，请用列号或列字母指定"),
        );
    }
    let nearest = columns
        .names
        .iter()
        .filter(|name| strsim::jaro_winkler(&fold(name), &fold(wanted)) > 0.8)
        .max_by(|a, b| strsim::jaro_winkler(a, wanted).total_cmp(&strsim::jaro_winkler(b, wanted)));
    let hint = nearest
        .map_or_else(String::new, |name| lang.say(format!("did you mean `{name}`? "), format!("是不是“{name}”？")));
    let seen = listed(&columns.names, lang);
    lang.say(
        format!("there is no column `{wanted}`; {hint}the columns are: {seen}"),
        format!("没有“{wanted}”这一列；{hint}文件里的列有：{seen}"),
    )
}
