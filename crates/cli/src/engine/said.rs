//! A finding with its sentences, as people and machines read it.

use serde::ser::{Serialize, SerializeStruct, Serializer};
use tracklint::{Code, Severity, Span};

/// One finding.
#[derive(Clone, Debug)]
pub struct Said {
    pub code: Code,
    pub severity: Severity,
    pub span: Span,
    /// How many places show it; the span is the first.
    pub count: u32,
    pub message: String,
    pub help: String,
}

/// The keys stay; more may come.
impl Serialize for Said {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Finding", 7)?;
        object.serialize_field("code", self.code.id())?;
        object.serialize_field("name", self.code.name())?;
        object.serialize_field("severity", self.severity.name())?;
        object.serialize_field("span", &[self.span.start, self.span.end])?;
        object.serialize_field("count", &self.count)?;
        object.serialize_field("message", &self.message)?;
        object.serialize_field("help", &self.help)?;
        object.end()
    }
}
