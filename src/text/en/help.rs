//! What to do next.

use alloc::borrow::ToOwned;
use alloc::string::String;

use crate::finding::{Code, Detail, Finding, Severity};
use crate::rule::Kind;
use crate::text::show::{is_template, is_too_narrow};

const KEEP: &str = "remove the extra characters; the number itself does not change";
/// The same where nobody knows the number without the label.
const KEEP_IF_SHOWN: &str = "remove the extra characters only if the label shows the number without them";
const APART: &str = "remove it and keep only the number; compare with the label if it may belong to the number";
const SPELL: &str = "write it in plain uppercase letters and digits; the number itself does not change";
const SPELL_AS_SHOWN: &str = "write it as the label shows it, in plain uppercase letters and digits";
const DECODE: &str = "decode these characters; the number itself does not change";
const DECODE_AS_SHOWN: &str = "decode these characters, and compare with the label";
const AGAIN: &str = "take the number from the label or the carrier's export again, with the column set to Text before \
    you paste; if you still have the labels, they show the right one";
const READ: &str = "check this place on the label, and compare the whole number with it before you submit it";
const WHOLE: &str = "compare every character with the label, or scan the label; do not just overwrite the check digit, \
    because the error may be anywhere in the number";
const FIELD: &str = "enter the tracking number from the label here; this value belongs in another field";
const FILL: &str = "fill in the number from the label, or leave the order unshipped until you have one";
const COLUMN: &str = "export the column again with its cells set to Text, and check one row against its label";

/// What to do next.
pub(in crate::text) fn help(finding: &Finding, here: &str) -> String {
    match (finding.code, &finding.detail) {
        (Code::CheckDigitMissing, Detail::Check { expected: Some(expected), .. }) => {
            format!("the missing character would be {expected}; compare with the label before you submit it")
        }
        (Code::LabelGlued | Code::TrailingText, Detail::Name(_)) => {
            "fill in the number that replaced it; keep this one only if the text is about something else".to_owned()
        }
        (Code::UnknownFormat, Detail::Carrier { .. }) => {
            "compare with the label; if it is right, this carrier uses a kind of number that is not in the catalogue yet"
                .to_owned()
        }
        (Code::ErrorValue, _) if is_too_narrow(here) => "make the column wide enough to show the number, and export again".to_owned(),
        (Code::ErrorValue, _) if is_template(here) => {
            "have the program fill in the number and export again, then check again".to_owned()
        }
        (Code::CarrierMismatch, Detail::Carrier { carrier, .. }) if finding.severity == Severity::Note => {
            if carrier.kind == Kind::Identifier {
                "nothing needs to be corrected".to_owned()
            } else {
                format!("nothing needs to be corrected; to be exact, declare {}", carrier.name)
            }
        }
        (Code::CarrierMismatch, Detail::Carrier { carrier, .. }) if carrier.kind == Kind::Identifier => {
            "declare the carrier that issued it, if the parcel travels with that one; otherwise compare with the label"
                .to_owned()
        }
        (Code::CarrierMismatch, Detail::Carrier { carrier, .. } | Detail::PackCarrier { carrier, .. }) => format!(
            "if the parcel travels with {}, declare that carrier; otherwise compare with the label",
            carrier.name
        ),
        (Code::WrongCountryCode, _) if here.eq_ignore_ascii_case("UK") => {
            "postal operators use GB for the United Kingdom; compare with the label before you submit it".to_owned()
        }
        (code, _) if finding.doubted => doubted(advice(code)).to_owned(),
        (code, _) => advice(code).to_owned(),
    }
}

/// The advice where nobody knows the number without the label: that it does not change is more than can be said.
fn doubted(advice: &'static str) -> &'static str {
    match advice {
        KEEP => KEEP_IF_SHOWN,
        SPELL => SPELL_AS_SHOWN,
        DECODE => DECODE_AS_SHOWN,
        other => other,
    }
}

/// What to do about a code.
#[expect(clippy::too_many_lines, reason = "a line for every code")]
const fn advice(code: Code) -> &'static str {
    use Code::*;
    match code {
        EdgeSpace | InnerSpace | InvisibleCharacter | BidiMark | ControlCharacter | UnusualSpace | Dash | Separator
        | Quotes | HtmlMarkup | ApostrophePrefix | FormulaWrapper | FloatSuffix | ThousandsSeparator
        | CarrierNameGlued | AimPrefix | Gs1Separator | Gs1Identifier => KEEP,
        LabelGlued | TrailingText | StartStop => APART,
        Lowercase | FullWidth | ForeignDigit => SPELL,
        UrlEncoded => DECODE,
        Homoglyph => "type the letter on a Latin keyboard; if it may stand for a digit, compare with the label",
        Mojibake => "remove the garbled characters, and open the file as UTF-8 next time",
        ReplacementCharacter => {
            "take the number from its source again and compare with the label; the rest does not tell which \
            character was lost"
        }
        NewlineInNumber => "join the two lines only if the label shows one number; otherwise they are two",
        LeadingZeroLost => "restore the zeros and compare with the label; set the column to Text before you paste",
        ExtraLeadingZeros => "remove the leading zeros and compare with the label",
        ExponentRounded | DigitsZeroed | FloatRounded => AGAIN,
        ExponentComplete => "write the digits out and compare with the label; set the column to Text before you paste",
        Url => "fill in just the number; the carrier goes in its own field",
        SeveralNumbers => "give each parcel its own row, and take care that no two numbers are joined into one",
        DuplicatePaste => "keep one copy",
        Truncated => "copy the whole number again; widen the field if it cut the end off",
        Masked => "copy the number from the order or the label, where it is shown in full",
        BarcodeForm => "submit the number inside the barcode, which is what the buyer can track",
        KeyboardLayout => {
            "set the scanner to the keyboard layout of the computer and scan again; compare with the label"
        }
        RoutingBarcode => "scan the other barcode of the label, the one with the tracking number printed below it",
        WrongLength | MissingCharacter => {
            "count the characters on the label; something is missing or extra, and \
            only the label can tell what"
        }
        WrongCharacter | LetterInDigitSlot | DigitInLetterSlot => READ,
        UnknownPrefix => "submit it if the label shows it like this: carriers open new ranges before tables list them",
        ExtraCharacter => "look for a doubled character and compare with the label before you remove one",
        SwappedAffixes => "put the service letters first and the country last; compare with the label",
        SuffixMissing | PartMissing => "add the missing part as shown on the label",
        ExtraPart => "leave the part out and compare with the label",
        CheckDigitMismatch | CheckDigitImpossible => WHOLE,
        CheckDigitMissing => "the last character was probably cut off; add it as shown on the label",
        Transposition => "compare the two marked characters with the label before you swap them",
        LookAlike => "compare the marked character with the label before you change it",
        UnknownCountry => "check the last two letters on the label again",
        UnknownService => "nothing, if the label shows it like this: carriers add services before tables list them",
        WrongCountryCode => "use the postal two-letter country code; compare with the label before you submit it",
        CarrierMismatch => "declare the carrier that the number belongs to, or compare with the label",
        MayBeArticle => "check whether it is on the parcel's label or on the goods; a declared carrier is tried first",
        MayBePhone => {
            "check whether it is on the parcel's label or in the buyer's address; a declared carrier is tried first"
        }
        CarrierAmbiguous => "declare the carrier to be sure; the candidates are listed in order of probability",
        ObservedRule => "treat the answer as a hint: the label decides",
        UnknownCarrier => "check the spelling of the name",
        NoPublicFormat => "only the spelling can be checked; compare with the label",
        OrderReference => {
            "get the carrier number before you give this one to a postal operator or a buyer; until then \
            only the issuer's own tracking page finds it"
        }
        UnknownFormat => {
            "compare with the label; if it is right, declare the carrier, which may not be in the catalogue yet"
        }
        CarrierNotTaken => {
            "ship with a carrier that the marketplace accepts, or choose its entry for other carriers and \
            give the tracking page"
        }
        ServiceShape => "select the service that was booked, or use the number that this service issued",
        ForbiddenCharacter => {
            "submit it without that character if the carrier finds it like that; otherwise ask the \
            carrier for a short number"
        }
        TooLongForPlatform => "submit the short number inside the long one",
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
            its cells set to Text; the digits cannot be recovered"
        }
        FillDown => "keep the first number and fill in the others from their labels",
        FloatColumn => "set the column to Text; the zeros after the decimal point can be removed safely",
        LeadingZeroColumn => COLUMN,
        WrongColumn => "fix the export, or select the column that holds the tracking numbers",
        RepeatedAffix => "remove the text from the whole column and compare one row with its label",
        SwappedColumns => "swap the two columns, and compare one row with its label",
        MixedCarriers => "declare the carrier row by row, or sort the rows by carrier",
        BlankRows => "fill in the numbers from the labels, or leave these orders unshipped",
        SerialRun => "nothing: the check digits show that the carrier issued them",
        Consolidated => "nothing, if they travel in one parcel; otherwise give each parcel its own number",
        EqualsOrderId | OrderId | Phone | ArticleNumber | Uuid | Date | Timestamp | Email | Iban | NetworkAddress
        | Hash | Invoice | PurchaseOrder | ArticleCode | VatNumber | Postcode | OtherIdentifier => FIELD,
        PaymentCard => "delete it here and wherever it was copied from: card numbers do not belong in order data",
        DateSerial => "set the column to Text and fill in the number again; the spreadsheet turned it into a date",
        Words | Empty | Placeholder => FILL,
        LinkWithoutNumber => "open the page and fill in the number shown there",
        ErrorValue => "fix the formula, or paste the numbers as values into cells set to Text; then check again",
        SameDigits | Sequence | DocumentationSample => {
            "fill in the number from the label, unless the label really shows this one"
        }
        TestNumber => "create the label with the live account and fill in its number",
        LabelDiffers | OtherOrder => "fill in the number on this order's label",
        LabelSlip => "fill in the number as shown on the label",
        SameBarcode => "nothing: submit the shorter one, which the buyer can track",
        LabelExplainsLoss => "submit the label's number, and set the column to Text before the next export",
        NumberMissing => "fill in the label's number",
        LabelMissing => "find the label, or make sure that this order was shipped",
        ShippedInFuture => "correct the shipping date, or submit once the parcel has been handed over",
        OutsideWindow => "ask the carrier where the parcel is; the marketplace shows no tracking events after so long",
        DateDisagrees => "check that the number belongs to this order; a label made some days ahead is fine",
        ReusePossible => "check the date of the tracking events before you show them to the buyer",
    }
}
