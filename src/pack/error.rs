//! What can be wrong with a rule pack.

use crate::text::Lang;

/// Why a rule pack cannot be used. Each error points to the line or to the key.
///
/// ```
/// use tracklint::pack::{Pack, PackError};
///
/// let line = |text| match Pack::from_toml(text).unwrap_err() {
///     PackError::Unreadable { line, .. } => line,
///     _ => None,
/// };
/// assert_eq!(line("[[carriers]]\nid = \"my-line\"\nnaem = \"My Line\""), Some(3));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PackError {
    /// It is no TOML or no JSON, or has keys and values that do not belong there.
    #[error("the rule pack is not readable: {message}")]
    Unreadable {
        /// What the parser says, in English.
        message: String,
        /// The line that it stopped at, counted from 1, where it says.
        line: Option<usize>,
    },
    /// A value cannot be used.
    #[error("{key}: {fault}")]
    Value {
        /// Where it stands: `carriers[0].formats[1].shape`.
        key: String,
        /// What is wrong with it.
        fault: PackFault,
    },
}

/// What is wrong with a value of a rule pack.
///
/// ```
/// use tracklint::pack::{Pack, PackError, PackFault};
///
/// let error = Pack::from_toml(
///     r#"carriers = [{ id = "my", name = "My", formats = [{ id = "a", shape = "'MYL' n9", valid = ["MYL1"] }] }]"#,
/// );
/// let fault = PackFault::SampleRefused("MYL1".to_owned());
/// assert_eq!(error.unwrap_err(), PackError::Value { key: "carriers[0].formats[0].valid[0]".to_owned(), fault });
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PackFault {
    /// Nothing stands there.
    #[error("must not be empty")]
    Empty,
    /// Two things have one identifier.
    #[error("`{0}` exists already")]
    Taken(String),
    /// No carrier goes by that name.
    #[error("no carrier is called `{0}`")]
    UnknownCarrier(String),
    /// No profile goes by that name.
    #[error("no marketplace is called `{0}`")]
    UnknownProfile(String),
    /// No code goes by that id or name.
    #[error("no code is called `{0}`")]
    UnknownCode(String),
    /// No check-digit rule goes by that name.
    #[error("no check-digit rule is called `{0}`; known are {1}")]
    UnknownCheck(String, String),
    /// Either a shape or a regular expression is needed, not both.
    #[error("needs a `shape` or a `regex`, and not both")]
    ShapeOrRegex,
    /// A part of a shape cannot be read.
    #[error("`{0}` is no part of a shape")]
    Part(String),
    /// A regular expression cannot be used.
    #[error("{0}")]
    Regex(String),
    /// A check-digit rule and a check character need one another.
    #[error("a check-digit rule needs exactly one check character, and a check character a rule")]
    CheckWithoutSlot,
    /// The group of the check character takes none or several.
    #[error("the group `check` must take exactly one character")]
    CheckWidth,
    /// A sample that should be right is refused.
    #[error("`{0}` is listed as valid, and does not fit")]
    SampleRefused(String),
    /// A sample that should be wrong is accepted.
    #[error("`{0}` is listed as invalid, and fits")]
    SampleAccepted(String),
}

impl PackError {
    /// What it says in a language; what a parser says of TOML, JSON or a regular expression stays English.
    ///
    /// ```
    /// use tracklint::{Lang, pack::Pack};
    ///
    /// let error = Pack::from_toml("[severities]\nN999 = \"error\"").unwrap_err();
    /// assert_eq!(error.message(Lang::Zh), "severities.N999：没有名为“N999”的诊断码");
    /// ```
    pub fn message(&self, lang: Lang) -> String {
        match (self, lang) {
            (_, Lang::En) => self.to_string(),
            (Self::Unreadable { message, .. }, Lang::Zh) => format!("规则包无法读取：{message}"),
            (Self::Value { key, fault }, Lang::Zh) => format!("{key}：{}", fault.chinese()),
        }
    }

    pub(super) fn in_toml(text: &str, error: &toml::de::Error) -> Self {
        let before = error.span().and_then(|span| text.get(..span.start));
        Self::Unreadable { message: error.to_string(), line: before.map(|before| 1 + before.matches('\n').count()) }
    }

    pub(super) fn in_json(error: &serde_json::Error) -> Self {
        Self::Unreadable { message: error.to_string(), line: Some(error.line()).filter(|line| *line > 0) }
    }
}

impl PackFault {
    fn chinese(&self) -> String {
        match self {
            Self::Empty => "不能为空".to_owned(),
            Self::Taken(id) => format!("“{id}”已经存在"),
            Self::UnknownCarrier(name) => format!("没有名为“{name}”的承运商"),
            Self::UnknownProfile(name) => format!("没有名为“{name}”的平台"),
            Self::UnknownCode(name) => format!("没有名为“{name}”的诊断码"),
            Self::UnknownCheck(name, known) => {
                format!("没有名为“{name}”的校验规则；可选：{}", known.replace(", ", "、"))
            }
            Self::ShapeOrRegex => "shape 和 regex 要写一个，也只能写一个".to_owned(),
            Self::Part(part) => format!("“{part}”不是 shape 的写法"),
            Self::Regex(error) => format!("正则表达式不可用：{error}"),
            Self::CheckWithoutSlot => "校验规则和校验位要成对出现，且校验位只能有一个".to_owned(),
            Self::CheckWidth => "check 组必须正好匹配一个字符".to_owned(),
            Self::SampleRefused(sample) => format!("“{sample}”列在 valid 中，却不符合规则"),
            Self::SampleAccepted(sample) => format!("“{sample}”列在 invalid 中，却符合规则"),
        }
    }
}
