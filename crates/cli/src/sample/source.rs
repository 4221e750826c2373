//! What numbers are made from: a carrier of the catalogue, or one of the user's own rules.

use anyhow::{Result, bail};
use tracklint::pack::{Pack, PackCarrier, PackDiagnoser, PackFormat};
use tracklint::rule::Format;
use tracklint::{Carrier, Diagnoser, Lang, carrier_named};

use crate::language::Say;

/// A carrier, and who says whether a number is right.
pub enum Source {
    Known(&'static Carrier, Diagnoser),
    Own(&'static PackCarrier, Box<PackDiagnoser<'static>>),
}

/// A kind of number.
#[derive(Clone, Copy)]
pub enum Kind {
    Known(&'static Format),
    Own(&'static PackFormat),
}

impl Source {
    /// The carrier that goes by a name; those of the user's own rules come first.
    pub fn named(name: &str, pack: Option<&'static Pack>) -> Result<Self> {
        if let Some((pack, own)) = pack.and_then(|pack| Some((pack, pack.carrier(name)?))) {
            return Ok(Self::Own(own, Box::new(pack.diagnoser(Diagnoser::new()).carrier(name)?)));
        }
        let carrier = carrier_named(name)?;
        Ok(Self::Known(carrier, Diagnoser::new().declared(carrier)))
    }

    pub fn id(&self) -> &'static str {
        match self {
            Self::Known(carrier, _) => carrier.id,
            Self::Own(carrier, _) => &carrier.id,
        }
    }

    /// The kinds that are asked for. What only a barcode carries must be asked for by name: nobody submits it.
    pub fn kinds(&self, of: Option<&str>, lang: Lang) -> Result<Vec<Kind>> {
        let all: Vec<Kind> = match self {
            Self::Known(carrier, _) => carrier.formats.iter().map(Kind::Known).collect(),
            Self::Own(carrier, _) => carrier.formats.iter().map(Kind::Own).collect(),
        };
        let wanted = |kind: &&Kind| of.map_or_else(|| !kind.is_barcode(), |id| kind.id() == id);
        let kinds: Vec<Kind> = all.iter().filter(wanted).copied().collect();
        if kinds.is_empty() {
            let (id, ids) = (self.id(), all.iter().map(Kind::id).collect::<Vec<_>>());
            match of {
                Some(of) if !ids.is_empty() => bail!(lang.say(
                    format!("{id} has no format `{of}`; it has {}", ids.join(", ")),
                    format!("{id} 没有格式“{of}”；已有：{}", ids.join("、")),
                )),
                _ => bail!(
                    lang.say(format!("{id} has not published any number format"), format!("{id} 没有公开单号格式"))
                ),
            }
        }
        Ok(kinds)
    }

    /// Whether a diagnosis accepts a number that was made up, or what it carries.
    pub fn accepts(&self, kind: &Kind, number: &str) -> bool {
        match self {
            Self::Known(_, diagnoser) => match kind.inner(number) {
                Some(inner) => diagnoser.diagnose(number).canonical() == Some(inner),
                None => diagnoser.is_valid(number),
            },
            Self::Own(_, reader) => reader.diagnose(number).diagnosis().verdict().is_ok(),
        }
    }
}

impl Kind {
    pub fn id(&self) -> &'static str {
        match self {
            Self::Known(format) => format.id,
            Self::Own(format) => &format.id,
        }
    }

    pub fn sample(&self, below: &mut dyn FnMut(u32) -> u32) -> Option<String> {
        match self {
            Self::Known(format) => format.sample(below),
            Self::Own(format) => format.sample(below),
        }
    }

    /// The number that is submitted of a text that only a barcode carries.
    pub fn inner<'a>(&self, number: &'a str) -> Option<&'a str> {
        match self {
            Self::Known(format) => format.inner.filter(|inner| inner.certain)?.of(number),
            Self::Own(_) => None,
        }
    }

    fn is_barcode(&self) -> bool {
        matches!(self, Self::Known(Format { inner: Some(inner), .. }) if inner.certain)
    }
}
