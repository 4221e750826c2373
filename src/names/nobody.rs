//! What stands in the carrier's place where there is none: another one than the list has, or nobody, because the buyer
//! fetches the parcel.

use alloc::string::String;

use super::fold;

/// Folded, in order.
const NOBODY: &[&str] = &[
    "abholung",
    "altri",
    "altro",
    "andere",
    "andereversanddienstleister",
    "autre",
    "autres",
    "autretransporteur",
    "custom",
    "customcarrier",
    "handdelivery",
    "inne",
    "instorepickup",
    "localpickup",
    "nocarrier",
    "noshipping",
    "notlisted",
    "other",
    "othercarrier",
    "othercourier",
    "others",
    "otherscarrier",
    "otro",
    "otros",
    "otrotransportista",
    "outratransportadora",
    "outro",
    "outros",
    "overig",
    "pickup",
    "recogidaentienda",
    "retraitenmagasin",
    "selbstabholung",
    "selfcollection",
    "selfdelivery",
    "selfpickup",
    "sellerfulfilled",
    "sonstige",
    "sonstiges",
    "storepickup",
    "unknowncarrier",
    "другая",
    "другое",
    "самовывоз",
    "その他",
    "上门自提",
    "不需要物流",
    "买家自提",
    "其他",
    "其他公司",
    "其他快递",
    "其他承运商",
    "其他方式",
    "其他物流",
    "其他物流公司",
    "其他貨運",
    "其它",
    "其它快递",
    "其它物流",
    "到店取貨",
    "到店自提",
    "同城自送",
    "商家自送",
    "商家自配",
    "店頭受取",
    "当面交易",
    "快递",
    "无物流",
    "无需发货",
    "无需快递",
    "无需物流",
    "无需配送",
    "无须物流",
    "無需物流",
    "线下快递",
    "自取",
    "自定义",
    "自定义物流",
    "自提",
    "自行配送",
    "虚拟发货",
    "门店自提",
    "面交",
    "기타",
    "직접수령",
];

/// Whether a text says that no carrier is named.
pub(crate) fn is_nobody(text: &str) -> bool {
    let folded: String = fold(text).collect();
    NOBODY.binary_search(&folded.as_str()).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::names::resolve;

    #[test]
    fn nobody_is_no_carrier() {
        assert!(NOBODY.is_sorted());
        for name in NOBODY {
            assert!(is_nobody(name), "{name}");
            assert_eq!(resolve(name).map(|c| c.id), None, "{name}");
        }
        for text in ["Other", " 其他 ", "自提", "无需物流", "Local Pickup"] {
            assert!(is_nobody(text), "{text}");
        }
        for text in ["", "UPS", "其他 UPS", "自由达"] {
            assert!(!is_nobody(text), "{text}");
        }
    }
}
