//! The register of codes: one line each. A line is never removed; a retired code keeps its page and says so there.

use super::Severity;

macro_rules! register {
    ($($(#[doc = $doc:literal])+ $variant:ident $id:literal $name:literal $severity:ident;)+) => {
        /// A stable code. The letter is the stage (**N** reading, **S**hape, **C**heck digit, **R**egistry,
        /// **A**ttribution, **B**atch, **F**oreign, **M**issing, **L**abel, **T**ime), the number its place in the
        /// register; the name describes the problem, not the remedy. Ordered as the register is. It is parsed from its
        /// identifier or its name, in any case.
        ///
        /// ```
        /// use tracklint::{Code, Severity};
        ///
        /// let code: Code = "check-digit-mismatch".parse()?;
        /// assert_eq!((code.id(), code.name(), code.severity()), ("C301", "check-digit-mismatch", Severity::Error));
        /// assert!(Code::ALL.contains(&code) && "c301".parse() == Ok(code));
        /// # Ok::<(), tracklint::UnknownCode>(())
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum Code {
            $(
                $(#[doc = $doc])+
                #[cfg_attr(feature = "pages", doc = "", doc = include_str!(concat!("../../docs/codes/", $id, ".md")))]
                $variant,
            )+
        }

        impl Code {
            /// Every code, in the order of the register.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// Letter and number: `C301`.
            pub const fn id(self) -> &'static str {
                match self { $(Self::$variant => $id,)+ }
            }

            /// The name of the problem in kebab case: `check-digit-mismatch`.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)+ }
            }

            /// Its severity unless a profile says otherwise.
            pub const fn severity(self) -> Severity {
                match self { $(Self::$variant => Severity::$severity,)+ }
            }

            /// Its page, in Markdown and in both languages: `docs/codes/C301.md`.
            ///
            /// ```
            /// assert!(tracklint::Code::LetterInDigitSlot.page().starts_with("# C304"));
            /// ```
            #[cfg(feature = "pages")]
            pub const fn page(self) -> &'static str {
                match self { $(Self::$variant => include_str!(concat!("../../docs/codes/", $id, ".md")),)+ }
            }
        }
    };
}

register! {
    /// Spaces before or after the number.
    EdgeSpace "N101" "edge-space" Warning;
    /// Spaces inside the number.
    InnerSpace "N102" "inner-space" Warning;
    /// Lowercase letters where the carrier uses uppercase.
    Lowercase "N103" "lowercase" Warning;
    /// Characters that take up no space: zero width, byte order mark, soft hyphen.
    InvisibleCharacter "N104" "invisible-character" Warning;
    /// Marks that set the text direction.
    BidiMark "N105" "bidi-mark" Warning;
    /// Control characters: line feed, tab, escape.
    ControlCharacter "N106" "control-character" Warning;
    /// Spaces other than the plain one: no-break, thin, ideographic.
    UnusualSpace "N107" "unusual-space" Warning;
    /// Full-width letters, digits or punctuation.
    FullWidth "N108" "full-width" Warning;
    /// Digits from another script.
    ForeignDigit "N109" "foreign-digit" Warning;
    /// Letters from another script that look like Latin ones.
    Homoglyph "N110" "homoglyph" Warning;
    /// Dashes that are not part of the number.
    Dash "N111" "dash" Warning;
    /// Underscores, dots, commas and the like that are not part of the number.
    Separator "N112" "separator" Warning;
    /// Text that was read in the wrong encoding.
    Mojibake "N113" "mojibake" Warning;
    /// A character that was lost on the way and replaced by U+FFFD.
    ReplacementCharacter "N114" "replacement-character" Error;
    /// Quotation marks around the number.
    Quotes "N115" "quotes" Warning;
    /// HTML around the number.
    HtmlMarkup "N116" "html-markup" Warning;
    /// Percent signs or entities from a web address.
    UrlEncoded "N117" "url-encoded" Warning;
    /// One number split across two lines.
    NewlineInNumber "N118" "newline-in-number" Warning;
    /// A decimal fraction of zeros, from a column of floats.
    FloatSuffix "N121" "float-suffix" Warning;
    /// Thousands separators, from a column of numbers.
    ThousandsSeparator "N122" "thousands-separator" Warning;
    /// An apostrophe before the number, the spreadsheet's marker for text.
    ApostrophePrefix "N123" "apostrophe-prefix" Warning;
    /// A formula around the number: `="…"`.
    FormulaWrapper "N124" "formula-wrapper" Warning;
    /// Leading zeros were lost.
    LeadingZeroLost "N125" "leading-zero-lost" Error;
    /// Leading zeros that do not belong to the number.
    ExtraLeadingZeros "N126" "extra-leading-zeros" Warning;
    /// Spreadsheet notation that kept only the first digits.
    ExponentRounded "N131" "exponent-rounded" Error;
    /// Spreadsheet notation in which every digit survived.
    ExponentComplete "N132" "exponent-complete" Warning;
    /// Digits after the fifteenth are zero: a spreadsheet stored it as a number.
    DigitsZeroed "N133" "digits-zeroed" Error;
    /// The digits are those of a floating-point number, not of the parcel.
    FloatRounded "N134" "float-rounded" Error;
    /// A caption such as `Tracking No:`, or a remark, before the number.
    LabelGlued "N141" "label-glued" Warning;
    /// The carrier's name next to the number.
    CarrierNameGlued "N142" "carrier-name-glued" Warning;
    /// A web address that contains the number.
    Url "N143" "url" Warning;
    /// Other text after the number.
    TrailingText "N144" "trailing-text" Warning;
    /// Several numbers in one place.
    SeveralNumbers "N145" "several-numbers" Error;
    /// The same number pasted twice.
    DuplicatePaste "N146" "duplicate-paste" Warning;
    /// The end is cut off.
    Truncated "N147" "truncated" Error;
    /// Characters are masked.
    Masked "N148" "masked" Error;
    /// The symbology identifier that a scanner adds before the number.
    AimPrefix "N151" "aim-prefix" Warning;
    /// The group separator of GS1 barcodes.
    Gs1Separator "N152" "gs1-separator" Warning;
    /// GS1 application identifiers.
    Gs1Identifier "N153" "gs1-ai" Warning;
    /// Start and stop characters of a barcode.
    StartStop "N154" "start-stop" Warning;
    /// A longer barcode that contains the number.
    BarcodeForm "N155" "barcode-form" Warning;
    /// Typed or scanned with a different keyboard layout.
    KeyboardLayout "N156" "keyboard-layout" Error;
    /// The label's routing barcode, not the number that buyers see.
    RoutingBarcode "N157" "routing-barcode" Error;
    /// The length is wrong.
    WrongLength "S201" "wrong-length" Error;
    /// A character cannot occur where it is.
    WrongCharacter "S202" "wrong-character" Error;
    /// Everything fits except the prefix.
    UnknownPrefix "S203" "unknown-prefix" Warning;
    /// One character too many.
    ExtraCharacter "S204" "extra-character" Error;
    /// One character is missing.
    MissingCharacter "S205" "missing-character" Error;
    /// Beginning and end are swapped.
    SwappedAffixes "S206" "swapped-affixes" Error;
    /// The suffix that identifies country or carrier is missing.
    SuffixMissing "S207" "suffix-missing" Error;
    /// A part of the number is missing.
    PartMissing "S208" "part-missing" Error;
    /// An extra part is attached to the number.
    ExtraPart "S209" "extra-part" Error;
    /// The check digit does not agree with the rest.
    CheckDigitMismatch "C301" "check-digit-mismatch" Error;
    /// The check digit is missing.
    CheckDigitMissing "C302" "check-digit-missing" Error;
    /// The check digit is one that the rule never produces.
    CheckDigitImpossible "C303" "check-digit-impossible" Error;
    /// A letter where a digit belongs.
    LetterInDigitSlot "C304" "letter-in-digit-slot" Error;
    /// A digit where a letter belongs.
    DigitInLetterSlot "C305" "digit-in-letter-slot" Error;
    /// Two adjacent characters may be swapped.
    Transposition "C306" "transposition" Error;
    /// A look-alike of one character would make the check digit agree.
    LookAlike "C307" "look-alike" Error;
    /// The country is in no table.
    UnknownCountry "R401" "unknown-country" Error;
    /// The service is in no table.
    UnknownService "R402" "unknown-service" Note;
    /// A country code that postal operators do not use.
    WrongCountryCode "R403" "wrong-country-code" Error;
    /// The number belongs to a different carrier than declared.
    CarrierMismatch "A501" "carrier-mismatch" Error;
    /// Several carriers use numbers of this form.
    CarrierAmbiguous "A502" "carrier-ambiguous" Note;
    /// The rule was only observed.
    ObservedRule "A503" "observed-rule" Note;
    /// The declared carrier is not in the catalogue.
    UnknownCarrier "A504" "unknown-carrier" Note;
    /// No format of the declared carrier is public.
    NoPublicFormat "A505" "no-public-format" Note;
    /// It could also be an article number.
    MayBeArticle "A506" "may-be-article" Note;
    /// It could also be a phone number.
    MayBePhone "A507" "may-be-phone" Note;
    /// An order reference, which a carrier number replaces later.
    OrderReference "A512" "order-reference" Note;
    /// Nothing known fits.
    UnknownFormat "A520" "unknown-format" Warning;
    /// The marketplace does not accept this carrier.
    CarrierNotTaken "A530" "carrier-not-taken" Error;
    /// The carrier fits, but the number is not of the kind that this service uses.
    ServiceShape "A531" "service-shape" Error;
    /// A character that the marketplace refuses, although it is part of the number.
    ForbiddenCharacter "A532" "forbidden-character" Error;
    /// The number repeats another field of the order.
    EqualsOrderId "A533" "equals-order-id" Error;
    /// Longer than the marketplace can store.
    TooLongForPlatform "A534" "too-long-for-platform" Error;
    /// The web address or carrier name beside the number points to a carrier other than the declared one.
    CarrierHintDisagrees "A535" "carrier-hint-disagrees" Warning;
    /// The number's destination is not the order's.
    DestinationDisagrees "A536" "destination-disagrees" Warning;
    /// The same number on several orders.
    DuplicateNumber "B601" "duplicate-number" Error;
    /// A spreadsheet kept only fifteen digits throughout the column.
    ColumnPrecisionLoss "B602" "column-precision-loss" Error;
    /// A column was filled down: the numbers count up by one.
    FillDown "B603" "fill-down" Error;
    /// A whole column was read as floating-point numbers.
    FloatColumn "B604" "float-column" Warning;
    /// Lengths vary as if leading zeros had been dropped.
    LeadingZeroColumn "B605" "leading-zero-column" Warning;
    /// Every number begins or ends with the same extra text.
    RepeatedAffix "B606" "repeated-affix" Error;
    /// The column holds another field: order numbers, phone numbers.
    WrongColumn "B607" "wrong-column" Error;
    /// Two columns are swapped.
    SwappedColumns "B608" "swapped-columns" Error;
    /// One carrier is declared, but the numbers belong to several.
    MixedCarriers "B609" "mixed-carriers" Warning;
    /// Different numbers became equal when a spreadsheet rounded them.
    RoundingDuplicates "B610" "rounding-duplicates" Error;
    /// A column in spreadsheet notation.
    ExponentColumn "B611" "exponent-column" Error;
    /// Many rows have no number.
    BlankRows "B612" "blank-rows" Warning;
    /// Consecutive numbers with correct check digits, issued in sequence.
    SerialRun "B613" "serial-run" Note;
    /// One number on several orders of one buyer: probably one parcel.
    Consolidated "B614" "consolidated" Note;
    /// An order number of a shop or marketplace.
    OrderId "F701" "order-id" Error;
    /// A phone number.
    Phone "F702" "phone" Error;
    /// An article number: EAN, UPC, ISBN.
    ArticleNumber "F703" "article-number" Error;
    /// A UUID.
    Uuid "F704" "uuid" Error;
    /// A date.
    Date "F705" "date" Error;
    /// A timestamp.
    Timestamp "F706" "timestamp" Error;
    /// An e-mail address.
    Email "F707" "email" Error;
    /// A payment card number; it is never repeated.
    PaymentCard "F708" "payment-card" Error;
    /// A bank account number.
    Iban "F709" "iban" Error;
    /// A network address.
    NetworkAddress "F710" "network-address" Error;
    /// A hash or another machine identifier.
    Hash "F711" "hash" Error;
    /// The number of an invoice.
    Invoice "F712" "invoice" Error;
    /// The number of a purchase order.
    PurchaseOrder "F713" "purchase-order" Error;
    /// An article code of a shop: ASIN, SKU.
    ArticleCode "F714" "article-code" Error;
    /// A date as a spreadsheet stores it.
    DateSerial "F715" "date-serial" Error;
    /// Ordinary words.
    Words "F716" "words" Error;
    /// A web address without a number.
    LinkWithoutNumber "F717" "link-without-number" Error;
    /// A VAT number.
    VatNumber "F718" "vat-number" Error;
    /// A postcode.
    Postcode "F719" "postcode" Error;
    /// An identifier in a form that tracking numbers do not have.
    OtherIdentifier "F720" "other-identifier" Error;
    /// Nothing was filled in.
    Empty "M801" "empty" Error;
    /// A word for "no number": `N/A`, `pending`, 待补.
    Placeholder "M802" "placeholder" Error;
    /// The error value of a spreadsheet.
    ErrorValue "M803" "error-value" Error;
    /// One digit, or a group of a few, repeated.
    SameDigits "M804" "same-digits" Error;
    /// Digits that only count up or down.
    Sequence "M805" "sequence" Error;
    /// A number from a documentation page.
    DocumentationSample "M806" "documentation-sample" Error;
    /// The number of a test or sandbox account.
    TestNumber "M807" "test-number" Warning;
    /// It differs from the number on the label.
    LabelDiffers "L901" "label-differs" Error;
    /// It differs from the label by a slip that can be named.
    LabelSlip "L902" "label-slip" Error;
    /// It is the number of another order.
    OtherOrder "L903" "other-order" Error;
    /// Label and number are two forms of one barcode.
    SameBarcode "L904" "same-barcode" Note;
    /// It is what is left of the label's number after rounding or cutting.
    LabelExplainsLoss "L905" "label-explains-loss" Error;
    /// An order has a label but no number.
    NumberMissing "L906" "number-missing" Error;
    /// A number has no label.
    LabelMissing "L907" "label-missing" Warning;
    /// The shipping date is in the future.
    ShippedInFuture "T951" "shipped-in-future" Warning;
    /// Older than the period for which the marketplace shows tracking events.
    OutsideWindow "T952" "outside-window" Warning;
    /// The date inside the number does not match the shipping date.
    DateDisagrees "T953" "date-disagrees" Warning;
    /// Old enough for the carrier to have reused the number.
    ReusePossible "T954" "reuse-possible" Note;
}
