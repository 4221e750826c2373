//! A kind of number of a rule pack.

use regex::Regex;

use crate::check::Check;
use crate::finding::Span;

/// A kind of number of a rule pack.
///
/// ```
/// use tracklint::pack::Pack;
///
/// let pack = Pack::from_toml(
///     r#"carriers = [{ id = "my", name = "My", formats = [{ id = "my-a", name = "old", shape = "'MYL' n8-10" }] }]"#,
/// )?;
/// let format = &pack.carriers()[0].formats[0];
/// assert_eq!((format.id.as_str(), format.name.as_str()), ("my-a", "old"));
/// assert!(format.fit("MYL12345678").is_right() && !format.fit("MYL1234567").is_right());
/// # Ok::<(), tracklint::pack::PackError>(())
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PackFormat {
    /// Its identifier.
    pub id: String,
    /// What people call it.
    pub name: String,
    pub(super) pattern: Regex,
    pub(super) check: Check,
    /// How many characters at the beginning do not enter the check.
    pub(super) skip: usize,
    /// How many letters its expression names that every number has.
    pub(super) letters: usize,
    /// The letters that every number begins with.
    pub(super) head: String,
    /// How many characters its numbers have, at the least and at the most.
    pub(super) lengths: (usize, usize),
}

impl PackFormat {
    /// Whether some of its numbers have so many characters.
    pub(super) fn takes(&self, len: usize) -> bool {
        (self.lengths.0..=self.lengths.1).contains(&len)
    }

    /// How a cleaned number fits.
    ///
    /// ```
    /// use tracklint::pack::{Pack, PackFit};
    ///
    /// let pack = Pack::from_toml(
    ///     "[[carriers]]\nid = \"my-line\"\nname = \"My Line\"\n\
    ///      formats = [{ id = \"my-a\", shape = \"'MYL' n9 check\", check = \"luhn\", check_from = 3 }]",
    /// )?;
    /// let format = &pack.carriers()[0].formats[0];
    /// assert_eq!(format.fit("MYL4992739872"), PackFit::Checked);
    /// assert_eq!(format.fit("MYL4992739873"), PackFit::CheckFails);
    /// assert_eq!(format.fit("MYL499273987"), PackFit::Unlike);
    /// # Ok::<(), tracklint::pack::PackError>(())
    /// ```
    pub fn fit(&self, number: &str) -> PackFit {
        let Some(found) = self.pattern.captures(number) else { return PackFit::Unlike };
        let Some(slot) = found.name("check") else { return PackFit::Shape };
        let body = number.as_bytes().get(self.skip..slot.start()).unwrap_or_default();
        match number.as_bytes().get(slot.start()) {
            Some(&character) if self.check.accepts(body, character) => PackFit::Checked,
            _ => PackFit::CheckFails,
        }
    }

    /// The named parts of a number, in order: the groups of the `regex` that have a name, and the check character.
    ///
    /// ```
    /// use tracklint::pack::Pack;
    ///
    /// let pack = Pack::from_toml(
    ///     "[[carriers]]\nid = \"my-line\"\nname = \"My Line\"\n\
    ///      formats = [{ id = \"my-a\", regex = \"MY(?P<service>[AB])[0-9]{6}\" }]",
    /// )?;
    /// let fields = pack.carriers()[0].formats[0].fields("MYA123456");
    /// assert_eq!((fields[0].name, fields[0].value.as_str()), ("service", "A"));
    /// # Ok::<(), tracklint::pack::PackError>(())
    /// ```
    pub fn fields(&self, number: &str) -> Vec<PackField<'_>> {
        let Some(found) = self.pattern.captures(number) else { return Vec::new() };
        let named = self.pattern.capture_names().flatten().filter_map(|name| {
            let part = found.name(name).filter(|part| !part.is_empty())?;
            Some(PackField { name, value: part.as_str().to_owned(), span: Span::new(part.start(), part.end()) })
        });
        let mut fields: Vec<_> = named.collect();
        fields.sort_by_key(|field| (field.span.start, core::cmp::Reverse(field.span.end)));
        fields
    }
}

/// How a number fits a format of a rule pack.
///
/// ```
/// use tracklint::pack::PackFit;
///
/// assert!(PackFit::Checked.is_right() && PackFit::Shape.is_right());
/// assert!(!PackFit::CheckFails.is_right() && !PackFit::Unlike.is_right());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PackFit {
    /// It has a different shape.
    Unlike,
    /// It has the shape; there is no check character.
    Shape,
    /// It has the shape, and its check character agrees.
    Checked,
    /// It has the shape, but its check character does not agree.
    CheckFails,
}

impl PackFit {
    /// Whether it is a number of the format.
    pub const fn is_right(self) -> bool {
        matches!(self, Self::Shape | Self::Checked)
    }
}

/// A named part of a number of a rule pack.
///
/// ```
/// use tracklint::{Span, pack::Pack};
///
/// let pack = Pack::from_toml(
///     r#"carriers = [{ id = "my", name = "My", formats = [{ id = "a", regex = "MY(?P<service>[AB])[0-9]{6}" }] }]"#,
/// )?;
/// let fields = pack.carriers()[0].formats[0].fields("MYB123456");
/// assert_eq!((fields[0].name, fields[0].value.as_str(), fields[0].span), ("service", "B", Span::new(2, 3)));
/// # Ok::<(), tracklint::pack::PackError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PackField<'p> {
    /// What the pack calls it; `check` is the check character.
    pub name: &'p str,
    /// Its characters.
    pub value: String,
    /// Where it is: bytes of the number.
    pub span: Span,
}
