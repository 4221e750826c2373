//! What to do next.

use alloc::borrow::ToOwned;
use alloc::string::String;

use crate::finding::{Code, Detail, Finding, Severity};
use crate::rule::Kind;
use crate::text::show::is_template;

const KEEP: &str = "remove what does not belong; the number itself stays the same";
const SPELL: &str = "write it in plain capital letters and digits; the number itself stays the same";
const AGAIN: &str = "take the number from the label or the carrier's export again, with the column set to Text before \
    you paste; if you still have the labels, they tell the right one";
const READ: &str = "read this place on the label again and compare with the label before you submit it";
const WHOLE: &str = "compare every character with the label, or scan the label; do not just overwrite the check digit, \
    because the mistake may be anywhere in the number";
const FIELD: &str = "put the tracking number of the label here; this value belongs in another field";
const FILL: &str = "fill in the number from the label, or leave the order unshipped until you have one";
const COLUMN: &str = "export the column again with its cells set to Text, and check one row against its label";

/// What to do next.
pub(in crate::text) fn help(finding: &Finding, here: &str) -> String {
    match (finding.code, &finding.detail) {
        (Code::CheckDigitMissing, Detail::Check { expected: Some(expected), .. }) => {
            format!("the missing character would be {expected}; compare with the label before you submit it")
        }
        (Code::UnknownFormat, Detail::Carrier { .. }) => {
            "compare with the label; if it is right, this carrier has a kind of number that is not known here yet"
                .to_owned()
        }
        (Code::ErrorValue, _) if is_template(here) => {
            "let the program fill in the number, and export again; then check again".to_owned()
        }
        (Code::CarrierMismatch, Detail::Carrier { carrier, .. }) if finding.severity == Severity::Note => {
            format!("nothing has to be corrected; to be exact, declare {}", carrier.name)
        }
        (Code::CarrierMismatch, Detail::Carrier { carrier, .. }) if carrier.kind == Kind::Identifier => {
            "declare the carrier that issued it, if the parcel travels with that one; otherwise compare with the label"
                .to_owned()
        }
        (Code::CarrierMismatch, Detail::Carrier { carrier, .. }) => format!(
            "if the parcel travels with {}, declare that carrier; otherwise compare with the label",
            carrier.name
        ),
        (Code::WrongCountryCode, _) if here.eq_ignore_ascii_case("UK") => {
            "posts write GB for the United Kingdom; compare with the label before you submit it".to_owned()
        }
        (code, _) => advice(code).to_owned(),
    }
}

#[expect(clippy::too_many_lines, reason = "a line for every code")]
const fn advice(code: Code) -> &'static str {
    use Code::*;
    match code {
        EdgeSpace | InnerSpace | InvisibleCharacter | BidiMark | ControlCharacter | UnusualSpace | Dash | Separator
        | Quotes | HtmlMarkup | ApostrophePrefix | FormulaWrapper | FloatSuffix | ThousandsSeparator | LabelGlued
        | CarrierNameGlued | TrailingText | AimPrefix | Gs1Separator | Gs1Identifier | StartStop => KEEP,
        Lowercase | FullWidth | ForeignDigit | UrlEncoded => SPELL,
        Homoglyph => "type the letter on a Latin keyboard; where it stands in place of a digit, compare with the label",
        Mojibake => "remove the garbled characters, and open the file as UTF-8 next time",
        ReplacementCharacter => {
            "take the number from its source again; what stood there cannot be told from the rest, \
            so compare with the label"
        }
        NewlineInNumber => "join the two lines only if the label shows one number; otherwise they are two",
        LeadingZeroLost => "put the zeros back and compare with the label; set the column to Text before you paste",
        ExtraLeadingZeros => "remove the zeros in front and compare with the label",
        ExponentRounded | DigitsZeroed | FloatRounded => AGAIN,
        ExponentComplete => "write the digits out and compare with the label; set the column to Text before you paste",
        Url => "fill in the number alone; the carrier goes into its own field",
        SeveralNumbers => "give each parcel its own row, and take care that no two numbers are joined into one",
        DuplicatePaste => "keep it once",
        Truncated => "copy the whole number again; widen the field if it cut the end off",
        Masked => "copy the number from the order or the label, where it is shown in full",
        BarcodeForm => "submit the number inside the barcode, which is what the buyer can track",
        KeyboardLayout => {
            "set the scanner to the keyboard layout of the computer and scan again; compare with the label"
        }
        RoutingBarcode => "scan the other barcode of the label, the one with the tracking number printed below it",
        WrongLength | MissingCharacter => {
            "count the characters on the label; something is missing or too much, and \
            only the label can say what"
        }
        WrongCharacter | LetterInDigitSlot | DigitInLetterSlot => READ,
        UnknownPrefix => "submit it if the label shows it so: carriers open new number ranges before tables know them",
        ExtraCharacter => "look for a doubled character and compare with the label before you remove one",
        SwappedAffixes => "put the service letters in front and the country at the end; compare with the label",
        SuffixMissing | PartMissing => "add the missing part as the label shows it",
        ExtraPart => "leave the part out and compare with the label",
        CheckDigitMismatch | CheckDigitImpossible => WHOLE,
        CheckDigitMissing => "the last character was probably cut off; add it as the label shows it",
        Transposition => "compare the two marked characters with the label before you swap them",
        LookAlike => "compare the marked character with the label before you change it",
        UnknownCountry => "read the last two letters on the label again",
        UnknownService => "nothing, if the label shows it so: services are added before tables know them",
        WrongCountryCode => "write the two-letter code that the post uses; compare with the label before you submit it",
        CarrierMismatch => "declare the carrier that the number belongs to, or compare with the label",
        MayBeArticle => {
            "look whether it stands on the label of the parcel or on the goods; with the carrier declared, it is asked first"
        }
        CarrierAmbiguous => "declare the carrier to be sure; the candidates are listed in order of probability",
        ObservedRule => "treat the answer as a hint: the label decides",
        UnknownCarrier => "check how the name is spelled",
        NoPublicFormat => "nothing can be checked here but the spelling; compare with the label",
        OrderReference => {
            "ask for the carrier number before you give this one to a post or a buyer; until then it is \
            found on the issuer's own tracking page only"
        }
        UnknownFormat => "compare with the label; if it is right, declare the carrier, which may not be known here yet",
        CarrierNotTaken => {
            "ship with a carrier that the marketplace takes, or choose the entry for other carriers and \
            give its tracking page"
        }
        ServiceShape => "choose the service that was booked, or use the number that this service issued",
        ForbiddenCharacter => {
            "submit it without that character if the carrier finds it that way; otherwise ask the \
            carrier for the short form"
        }
        TooLongForPlatform => "submit the short form of the number, which is inside the long one",
        CarrierHintDisagrees => "find out which carrier has the parcel, and declare that one",
        DestinationDisagrees => {
            "check that label and order belong together; the parcel may carry another buyer's label"
        }
        DuplicateNumber => {
            "keep it on the order whose label shows it, and look up the numbers of the others; one \
            parcel for several orders of one buyer is fine"
        }
        ColumnPrecisionLoss | ExponentColumn | RoundingDuplicates => {
            "do not submit this column: export it again with \
            its cells set to Text; the digits cannot be restored from here"
        }
        FillDown => "keep the first number and copy the others from their labels",
        FloatColumn => "set the column to Text; the zeros after the point can be removed safely",
        LeadingZeroColumn => COLUMN,
        WrongColumn => "mend the export, or point at the column that holds the tracking numbers",
        RepeatedAffix => "remove the text from the whole column and compare one row with its label",
        SwappedColumns => "exchange the two columns, and compare one row with its label",
        MixedCarriers => "declare the carrier row by row, or sort the rows by carrier",
        BlankRows => "fill in the numbers from the labels, or leave these orders unshipped",
        SerialRun => "nothing: the check digits show that the carrier issued them",
        Consolidated => "nothing, if they travel in one parcel; otherwise give each parcel its own number",
        EqualsOrderId | OrderId | Phone | ArticleNumber | Uuid | Date | Timestamp | Email | Iban | NetworkAddress
        | Hash | Invoice | PurchaseOrder | ArticleCode | VatNumber | Postcode | OtherIdentifier => FIELD,
        PaymentCard => "delete it here and wherever it was copied from: payment cards do not belong in order data",
        DateSerial => "set the column to Text and fill in the number again; the spreadsheet made a date of it",
        Words | Empty | Placeholder => FILL,
        LinkWithoutNumber => "open the page and fill in the number that it shows",
        ErrorValue => "mend the formula, or paste the numbers as values; then check again",
        SameDigits | Sequence | DocumentationSample => {
            "fill in the number from the label: check digits can agree by \
            accident, but no parcel has this number"
        }
        TestNumber => "create the label with the live account and fill in its number",
        LabelDiffers | OtherOrder => "put in the number on this order's label",
        LabelSlip => "put in the number as the label shows it",
        SameBarcode => "nothing: submit the shorter one, which the buyer can track",
        LabelExplainsLoss => "submit the label's number, and set the column to Text before the next export",
        NumberMissing => "fill in the label's number",
        LabelMissing => "find the label, or make sure that this order was shipped",
        ShippedInFuture => "correct the shipping date, or wait with the submission until the parcel is handed over",
        OutsideWindow => "ask the carrier for the trace; the marketplace shows none for a parcel this old",
        DateDisagrees => "check that the number belongs to this order; a label made some days ahead is fine",
        ReusePossible => "look at the date of the trace before you show it to the buyer",
    }
}
