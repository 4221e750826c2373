//! The names that parts of a number go by.

/// What a part of a number means. The names are those of the field's own documents; the order says nothing.
///
/// ```
/// use tracklint::{Lang, rule::Field};
///
/// assert_eq!((Field::Serial.name(), Field::Serial.label(Lang::Zh)), ("serial", "流水号"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum Field {
    /// Account or customer number of the sender.
    Account,
    /// Application identifier of GS1 (`00`, `420`, `92`…).
    ApplicationIdentifier,
    /// Airline prefix of an air waybill.
    Airline,
    /// Area or office where the number was issued.
    Area,
    /// Number of articles, or article count.
    ArticleCount,
    /// The check digit or check character.
    CheckDigit,
    /// The company that issued the number: licence, GS1 prefix, owner code.
    Company,
    /// Country of issue or of the service, as the number spells it.
    Country,
    /// Calendar date.
    Date,
    /// Day of the year, 001 to 366.
    DayOfYear,
    /// Depot, branch or sorting centre.
    Depot,
    /// Destination: country, office or area.
    Destination,
    /// Extension digit of an SSCC.
    Extension,
    /// Who issued the number within a family (agency, licensee).
    Issuer,
    /// Mailer identifier of USPS.
    Mailer,
    /// Month of the year.
    Month,
    /// Sorting node or channel.
    Node,
    /// Origin: country, office or area.
    Origin,
    /// Package or piece reference given by the sender.
    Package,
    /// Number of the piece within a consignment.
    Piece,
    /// Postcode (not of the United States).
    Postcode,
    /// Letters that begin the number and tell its kind.
    Prefix,
    /// Product.
    Product,
    /// The carrier within a shared number range.
    Provider,
    /// A reference whose inner structure is not published.
    Reference,
    /// Region of a country.
    Region,
    /// Routing code.
    Routing,
    /// The running number.
    Serial,
    /// Service, as the number spells it.
    Service,
    /// Shipment number.
    Shipment,
    /// Sender's number at the carrier.
    Shipper,
    /// Letters or digits that end the number and tell its kind.
    Suffix,
    /// Year.
    Year,
    /// ZIP code of the United States, five or nine digits.
    Zip,
}

impl Field {
    /// The name in kebab case, as JSON spells it.
    ///
    /// ```
    /// use tracklint::rule::Field;
    /// assert_eq!(Field::DayOfYear.name(), "day-of-year");
    /// ```
    pub const fn name(self) -> &'static str {
        match self {
            Self::Account => "account",
            Self::ApplicationIdentifier => "application-identifier",
            Self::Airline => "airline",
            Self::Area => "area",
            Self::ArticleCount => "article-count",
            Self::CheckDigit => "check-digit",
            Self::Company => "company",
            Self::Country => "country",
            Self::Date => "date",
            Self::DayOfYear => "day-of-year",
            Self::Depot => "depot",
            Self::Destination => "destination",
            Self::Extension => "extension",
            Self::Issuer => "issuer",
            Self::Mailer => "mailer",
            Self::Month => "month",
            Self::Node => "node",
            Self::Origin => "origin",
            Self::Package => "package",
            Self::Piece => "piece",
            Self::Postcode => "postcode",
            Self::Prefix => "prefix",
            Self::Product => "product",
            Self::Provider => "provider",
            Self::Reference => "reference",
            Self::Region => "region",
            Self::Routing => "routing",
            Self::Serial => "serial",
            Self::Service => "service",
            Self::Shipment => "shipment",
            Self::Shipper => "shipper",
            Self::Suffix => "suffix",
            Self::Year => "year",
            Self::Zip => "zip",
        }
    }
}
