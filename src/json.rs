//! A diagnosis as JSON, as `schema/diagnosis.json` describes it.

use serde::ser::{Serialize, SerializeSeq, SerializeStruct, Serializer};

use crate::diagnose::Diagnosis;
use crate::finding::{Edit, Finding, Fix, Repair, Span};
use crate::matched::Match;
use crate::order::OrderDiagnosis;
use crate::text::Lang;

/// A diagnosis with its messages in one language.
///
/// ```
/// let d = tracklint::diagnose("rb123456785gb");
/// let json = serde_json::to_value(d.speaking(tracklint::Lang::En)).unwrap();
/// assert_eq!(json["verdict"], "fixable");
/// assert_eq!(json["canonical"], "RB123456785GB");
/// assert_eq!(json["findings"][0]["span"], serde_json::json!([0, 1]));
/// assert_eq!(json["fix"]["edits"][0]["replacement"], "RB");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Spoken<'d, 'a> {
    diagnosis: &'d Diagnosis<'a>,
    /// Its own and those of the order, in their order.
    findings: [&'d [Finding]; 2],
    lang: Lang,
}

impl<'a> Diagnosis<'a> {
    /// The diagnosis, ready to be serialised with its messages in `lang`. Serialised directly, they are in English.
    ///
    /// ```
    /// use tracklint::Lang;
    ///
    /// let d = tracklint::diagnose("");
    /// let json = serde_json::to_value(d.speaking(Lang::Zh)).unwrap();
    /// assert_eq!(json["findings"][0]["message"], "没填运单号");
    /// assert_ne!(json, serde_json::to_value(&d).unwrap(), "which speaks English");
    /// ```
    pub fn speaking(&self, lang: Lang) -> Spoken<'_, 'a> {
        Spoken { diagnosis: self, findings: [self.findings(), &[]], lang }
    }
}

impl<'a> OrderDiagnosis<'a> {
    /// The diagnosis, ready to be serialised with its messages in `lang`: the JSON of a number, with the order's
    /// findings among its own as in [`all`](Self::all). Serialised directly, they are in English.
    ///
    /// ```
    /// use tracklint::{Diagnoser, Order};
    ///
    /// let d = Diagnoser::new().order(&Order::new("RB132456785GB").label("RB123456785GB"));
    /// let json = serde_json::to_value(&d).unwrap();
    /// assert_eq!(json["findings"][0]["name"], "label-slip");
    /// ```
    pub fn speaking(&self, lang: Lang) -> Spoken<'_, 'a> {
        Spoken { diagnosis: self.number(), findings: self.in_order(), lang }
    }
}

impl Serialize for OrderDiagnosis<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.speaking(Lang::En).serialize(serializer)
    }
}

impl Serialize for Diagnosis<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.speaking(Lang::En).serialize(serializer)
    }
}

impl Serialize for Spoken<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let d = self.diagnosis;
        let mut out = serializer.serialize_struct("Diagnosis", 7)?;
        out.serialize_field("input", d.input())?;
        out.serialize_field("verdict", &d.verdict())?;
        out.serialize_field("canonical", &d.canonical())?;
        out.serialize_field("matches", &d.matches())?;
        out.serialize_field("findings", &Findings(self))?;
        out.serialize_field("repairs", d.repairs())?;
        out.serialize_field("fix", &d.fix())?;
        out.end()
    }
}

struct Findings<'s>(&'s Spoken<'s, 's>);

impl Serialize for Findings<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Spoken { diagnosis, findings, lang } = *self.0;
        let mut out = serializer.serialize_seq(Some(findings.iter().map(|some| some.len()).sum()))?;
        for finding in findings.into_iter().flatten() {
            out.serialize_element(&Said { finding, input: diagnosis.input(), lang })?;
        }
        out.end()
    }
}

struct Said<'s> {
    finding: &'s Finding,
    input: &'s str,
    lang: Lang,
}

impl Serialize for Said<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { finding, input, lang } = *self;
        let mut out = serializer.serialize_struct("Finding", 7)?;
        out.serialize_field("code", finding.code.id())?;
        out.serialize_field("name", finding.code.name())?;
        out.serialize_field("severity", &finding.severity)?;
        out.serialize_field("span", &finding.span)?;
        out.serialize_field("count", &finding.count)?;
        out.serialize_field("message", &finding.message(input, lang))?;
        out.serialize_field("help", &finding.help(input, lang))?;
        out.end()
    }
}

impl Serialize for Span {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        [self.start, self.end].serialize(serializer)
    }
}

impl Serialize for Match {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Match", 5)?;
        out.serialize_field("carrier", self.carrier.id)?;
        out.serialize_field("format", self.format.id)?;
        out.serialize_field("role", &self.role)?;
        out.serialize_field("proof", &self.proof)?;
        out.serialize_field("confidence", &rounded(self.confidence))?;
        out.end()
    }
}

impl Serialize for Repair {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Repair", 4)?;
        out.serialize_field("number", &self.number)?;
        out.serialize_field("carrier", self.carrier.id)?;
        out.serialize_field("applicability", &self.applicability)?;
        out.serialize_field("probability", &rounded(self.probability))?;
        out.end()
    }
}

impl Serialize for Fix {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Fix", 2)?;
        out.serialize_field("edits", &self.edits)?;
        out.serialize_field("applicability", &self.applicability)?;
        out.end()
    }
}

impl Serialize for Edit {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Edit", 2)?;
        out.serialize_field("span", &self.span)?;
        out.serialize_field("replacement", &self.replacement)?;
        out.end()
    }
}

/// Four digits: no model here knows more.
fn rounded(p: f64) -> f64 {
    f64::from((p * 1e4 + 0.5) as u32) / 1e4
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn probabilities_keep_four_digits() {
        for (p, shown) in [(1.0, "1.0"), (0.123_44, "0.1234"), (0.123_46, "0.1235"), (0.000_04, "0.0"), (0.0, "0.0")] {
            assert_eq!(serde_json::to_string(&rounded(p)).unwrap(), shown);
        }
        let d = crate::diagnose("1Z5R89390357567128");
        let json = serde_json::to_value(&d).unwrap();
        assert_eq!(json["repairs"][0]["probability"], rounded(d.repairs()[0].probability));
    }

    #[test]
    fn why_a_text_is_no_number_stands_first() {
        let order = crate::Order::new("9.40011E+21").carrier("usps").label("9400110202561234567890");
        let d = crate::Diagnoser::new().order(&order);
        let json = serde_json::to_value(&d).unwrap();
        let codes: Vec<&str> = d.all().map(|finding| finding.code.id()).collect();
        let written: Vec<&str> =
            json["findings"].as_array().unwrap().iter().map(|f| f["code"].as_str().unwrap()).collect();
        assert_eq!(written, codes);
        assert_eq!(written[0], "N131");
    }
}
