//! Every sentence that the library can say, in English and in Chinese.

/// A language that the library speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Lang {
    /// English.
    #[default]
    En,
    /// Simplified Chinese.
    Zh,
}

impl crate::finding::Finding {
    /// stub
    pub fn message(&self, _: &str, _: Lang) -> String {
        self.code.name().replace('-', " ")
    }

    /// stub
    pub fn help(&self, _: &str, _: Lang) -> String {
        String::new()
    }
}
