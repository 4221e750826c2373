//! The page of a code in one language.

use alloc::string::String;

use super::Code;
use crate::text::Lang;

impl Code {
    /// What its [`page`](Self::page) says in one language: heading, severity, examples, and the section of that
    /// language.
    ///
    /// ```
    /// use tracklint::{Code, Lang};
    ///
    /// let page = Code::CheckDigitMissing.page_in(Lang::En);
    /// assert!(page.starts_with("# C302 check-digit-missing\n\nSeverity: error\n\n```tracklint\n"));
    /// assert!(page.contains("\nThe check digit is missing."));
    /// ```
    pub fn page_in(self, lang: Lang) -> String {
        let page = self.page();
        let (head, en) = page.split_once("## English\n\n").unwrap_or((page, ""));
        let (en, zh) = en.split_once("\n## 中文\n\n").unwrap_or((en, ""));
        let (title, rest) = head.split_once("\n\n").unwrap_or((head, ""));
        let (severity, examples) = rest.split_once("\n\n").unwrap_or((rest, ""));
        let (severity_en, severity_zh) = severity.split_once(" · ").unwrap_or((severity, severity));
        let (severity, section) = match lang {
            Lang::En => (severity_en, en),
            Lang::Zh => (severity_zh, zh),
        };
        format!("{title}\n\n{severity}\n\n{examples}{section}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_in_one_language_holds_that_language_only() {
        for &code in Code::ALL {
            let (en, zh) = (code.page_in(Lang::En), code.page_in(Lang::Zh));
            assert!(en.contains("**What to do.**") && !en.contains("怎么处理"), "{code}");
            assert!(zh.contains("**怎么处理**") && !zh.contains("What to do"), "{code}");
            assert!(!en.contains("\n## ") && !zh.contains("\n## "), "{code}");
            assert!(en.contains("\nSeverity: ") && zh.contains("\n级别："), "{code}");
        }
    }
}
