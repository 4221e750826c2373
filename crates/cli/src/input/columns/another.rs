//! Headers that name something else than numbers of parcels.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::header::{has_stem, is_too_long, roles};
use super::lines::{folded, heads};
use super::spelling::{fold, words};

/// Roles of columns that have identifiers of their own.
const OTHERS: [&str; 6] = ["order", "date", "destination", "platform", "buyer", "other"];
/// Parts of words that identifiers of orders, things and people have.
const STEMS: [&str; 3] = ["other-stem", "order-stem", "identifier-stem"];

/// Whether a header names another identifier than that of a parcel: `order-item-id`, `SKU`, `发票号码`. A word that many
/// of them have, `id`, names none beside one of parcels.
pub fn names_another(header: &str) -> bool {
    /// What has more digits is a value, as the keys of a map are.
    const MOST_DIGITS: usize = 2;
    if is_too_long(header) || header.chars().filter(char::is_ascii_digit).count() > MOST_DIGITS {
        return false;
    }
    let mut known = roles(header).filter(|role| *role != "note").peekable();
    if known.peek().is_some() {
        return known.all(|role| OTHERS.contains(&role));
    }
    let has = |role| has_stem(header, role);
    let is_word = || words(header).iter().any(|word| WORDS.contains(&fold(word)));
    !heads(header) && !has("number-stem") && (STEMS.into_iter().any(has) || is_word() && !has("parcel-stem"))
}

/// Words that identifiers of something else have, folded.
static WORDS: LazyLock<HashSet<String>> = LazyLock::new(|| folded("identifier-word"));

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_of_other_things_are_told() {
        for header in [
            "sku_id",
            "order-item-id",
            "OrderItemId",
            "Line Item ID",
            "Checkout Id",
            "user_id",
            "Invoice Number",
            "Customer Number",
            "Payment ID",
            "settlement-id",
            "ASN",
            "asin",
            "IMEI",
            "HS Code",
            "created_at",
            "Recipient Phone Number",
            "Shop ID",
            "Voucher Code",
            "Seller ID",
            "Policy Number",
            "入库单号",
            "身份证号",
            "发票号码",
            "支付单号",
            "报关单号",
            "買家電話",
            "Telefonnummer Empfänger",
            "Kundennummer",
            "Rechnungsnummer",
            "Numéro de facture",
            "電話番号",
            "주문자 전화",
            "ИНН",
            "CPF",
            "Phone",
            "Reference",
            "Customer No. 2",
        ] {
            assert!(names_another(header), "{header}");
        }
    }

    #[test]
    fn headers_that_may_be_those_of_parcels_name_nothing_else() {
        for header in [
            "x",
            "barcode",
            "条码",
            "ref",
            "号",
            "备用",
            "运单号",
            "tracking",
            "number",
            "Delivery ID",
            "Shipping id",
            "Sendungs-ID",
            "parcel ref",
            "仓库运单",
            "快递客户编号",
            "客户单号",
            "Identcode",
            "Voucher",
            "Bordereau",
            "товарителница №",
            "Videos",
            "Provider ref",
            "order-10012",
            "Kargo",
            "remarks of mine",
        ] {
            assert!(!names_another(header), "{header}");
        }
    }
}
