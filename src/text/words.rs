//! Single words and short labels, side by side in both languages.

use super::Lang;
use crate::finding::{Applicability, Severity};
use crate::matched::{Decoded, Proof};
use crate::rule::{Field, Kind, Role};
use crate::verdict::Verdict;

impl Lang {
    pub(crate) const fn pick(self, en: &'static str, zh: &'static str) -> &'static str {
        match self {
            Self::En => en,
            Self::Zh => zh,
        }
    }
}

impl Verdict {
    /// The word that a person reads: `fixable`, 可修正.
    ///
    /// ```
    /// use tracklint::{Verdict, text::Lang};
    /// assert_eq!(Verdict::Foreign.label(Lang::Zh), "填错");
    /// ```
    pub const fn label(self, lang: Lang) -> &'static str {
        match self {
            Self::Valid => lang.pick("valid", "有效"),
            Self::Plausible => lang.pick("plausible", "格式相符"),
            Self::Fixable => lang.pick("fixable", "可修正"),
            Self::Mismatch => lang.pick("mismatch", "承运商不符"),
            Self::Suspect => lang.pick("suspect", "需核对"),
            Self::Ruined => lang.pick("ruined", "已损坏"),
            Self::Missing => lang.pick("missing", "未填"),
            Self::Foreign => lang.pick("foreign", "填错"),
            Self::Unknown => lang.pick("unknown", "无法识别"),
        }
    }
}

impl Severity {
    /// The word that a person reads.
    ///
    /// ```
    /// assert_eq!(tracklint::Severity::Warning.label(tracklint::Lang::Zh), "警告");
    /// ```
    pub const fn label(self, lang: Lang) -> &'static str {
        match self {
            Self::Note => lang.pick("note", "提示"),
            Self::Warning => lang.pick("warning", "警告"),
            Self::Error => lang.pick("error", "错误"),
        }
    }
}

impl Applicability {
    /// What a person may do with the repair.
    ///
    /// ```
    /// use tracklint::{Applicability, Lang};
    /// assert_eq!(Applicability::Likely.label(Lang::En), "likely: compare with the label");
    /// ```
    pub const fn label(self, lang: Lang) -> &'static str {
        match self {
            Self::Safe => lang.pick("safe to apply", "可放心替换"),
            Self::Likely => lang.pick("likely: compare with the label", "很可能：请对照面单核对"),
            Self::Guess => lang.pick("a guess: compare with the label", "仅供参考：请对照面单核对"),
        }
    }
}

impl Proof {
    /// What proves a match, as a person says it.
    ///
    /// ```
    /// assert_eq!(tracklint::Proof::Shape.label(tracklint::Lang::Zh), "仅位数和字符相符");
    /// ```
    pub const fn label(self, lang: Lang) -> &'static str {
        match self {
            Self::CheckDigit => lang.pick("check digit", "校验位吻合"),
            Self::Registry => lang.pick("published table", "代码表有收录"),
            Self::Prefix => lang.pick("distinctive prefix", "前缀或后缀独有"),
            Self::Shape => lang.pick("length and characters only", "仅位数和字符相符"),
        }
    }
}

impl Kind {
    /// What a person calls this kind of operator.
    pub const fn label(self, lang: Lang) -> &'static str {
        match self {
            Self::Post => lang.pick("postal operator", "邮政"),
            Self::Express => lang.pick("express", "快递"),
            Self::Regional => lang.pick("regional network", "区域快递"),
            Self::CrossBorder => lang.pick("cross-border carrier", "跨境专线"),
            Self::LastMile => lang.pick("last mile", "尾程派送"),
            Self::Freight => lang.pick("freight", "货运"),
            Self::Marketplace => lang.pick("marketplace logistics", "平台物流"),
            Self::Identifier => lang.pick("shared identifier", "通用编码"),
        }
    }
}

impl Role {
    /// Whose number it is, as a person says it.
    pub const fn label(self, lang: Lang) -> &'static str {
        match self {
            Self::Issuer => lang.pick("issues the number", "签发承运商"),
            Self::FirstMile => lang.pick("collects", "揽收承运商"),
            Self::LastMile => lang.pick("delivers", "尾程派送商"),
            Self::OrderReference => lang.pick("order reference", "物流订单号"),
        }
    }
}

impl Field {
    /// What a person calls this part of a number.
    ///
    /// ```
    /// use tracklint::{rule::Field, text::Lang};
    /// assert_eq!(Field::CheckDigit.label(Lang::En), "check digit");
    /// assert_eq!(Field::CheckDigit.label(Lang::Zh), "校验位");
    /// ```
    pub const fn label(self, lang: Lang) -> &'static str {
        match self {
            Self::Account => lang.pick("account", "客户编号"),
            Self::ApplicationIdentifier => lang.pick("application identifier", "GS1 应用标识符"),
            Self::Airline => lang.pick("airline", "航空公司"),
            Self::Area => lang.pick("area", "区域"),
            Self::ArticleCount => lang.pick("article count", "件数"),
            Self::CheckDigit => lang.pick("check digit", "校验位"),
            Self::Company => lang.pick("company", "企业代码"),
            Self::Country => lang.pick("country", "国家/地区"),
            Self::Date => lang.pick("date", "日期"),
            Self::DayOfYear => lang.pick("day of the year", "年内第几天"),
            Self::Depot => lang.pick("depot", "网点"),
            Self::Destination => lang.pick("destination", "目的地"),
            Self::Extension => lang.pick("extension digit", "扩展位"),
            Self::Issuer => lang.pick("issuer", "发号机构"),
            Self::Mailer => lang.pick("mailer", "寄件客户代码"),
            Self::Month => lang.pick("month", "月份"),
            Self::Node => lang.pick("sorting node", "分拣节点"),
            Self::Origin => lang.pick("origin", "始发地"),
            Self::Package => lang.pick("package", "包裹编号"),
            Self::Piece => lang.pick("piece", "子件序号"),
            Self::Postcode => lang.pick("postcode", "邮编"),
            Self::Prefix => lang.pick("prefix", "前缀"),
            Self::Product => lang.pick("product", "产品"),
            Self::Provider => lang.pick("provider", "服务商"),
            Self::Reference => lang.pick("reference", "参考号"),
            Self::Region => lang.pick("region", "地区"),
            Self::Routing => lang.pick("routing code", "路由码"),
            Self::Serial => lang.pick("serial number", "流水号"),
            Self::Service => lang.pick("service", "服务代码"),
            Self::Shipment => lang.pick("shipment", "货件编号"),
            Self::Shipper => lang.pick("shipper", "寄件人账号"),
            Self::Suffix => lang.pick("suffix", "后缀"),
            Self::Year => lang.pick("year", "年份"),
            Self::Zip => lang.pick("ZIP code", "美国邮编"),
        }
    }
}

impl Decoded {
    /// What the table of its publisher says of the characters. Names of companies and regions stay as they are.
    ///
    /// ```
    /// use tracklint::text::Lang;
    ///
    /// let fields = tracklint::diagnose("RB123456785GB").best().unwrap().fields("RB123456785GB");
    /// assert_eq!(fields[0].meaning_in(Lang::Zh), Some("挂号函件"));
    /// ```
    pub fn meaning_in(&self, lang: Lang) -> Option<&'static str> {
        let meaning = self.meaning?;
        match lang {
            Lang::En => Some(meaning),
            Lang::Zh => super::zh::meaning(meaning).or(Some(meaning)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::carriers::CARRIERS;
    use crate::rule::Part;

    /// Says something in both languages, and not the same.
    fn speaks(label: impl Fn(Lang) -> &'static str) {
        let (en, zh) = (label(Lang::En), label(Lang::Zh));
        assert!(!en.is_empty() && en.is_ascii() && !zh.is_ascii(), "{en}, {zh}");
    }

    fn fields(parts: &[Part], out: &mut Vec<Field>) {
        for part in parts {
            match *part {
                Part::Lit(_) => {}
                Part::Run { field, .. } | Part::OneOf(field, _) | Part::Range { field, .. } | Part::Code(field, _) => {
                    out.push(field);
                }
                Part::Check(_) => out.push(Field::CheckDigit),
                Part::Optional(parts) => fields(parts, out),
                Part::Either(ways) => ways.iter().for_each(|parts| fields(parts, out)),
            }
        }
    }

    #[test]
    fn every_word_is_there_in_both_languages() {
        for verdict in Verdict::ALL {
            speaks(|lang| verdict.label(lang));
        }
        for severity in [Severity::Note, Severity::Warning, Severity::Error] {
            speaks(|lang| severity.label(lang));
        }
        for applicability in [Applicability::Safe, Applicability::Likely, Applicability::Guess] {
            speaks(|lang| applicability.label(lang));
        }
        for proof in [Proof::CheckDigit, Proof::Registry, Proof::Prefix, Proof::Shape] {
            speaks(|lang| proof.label(lang));
        }
        for carrier in CARRIERS {
            speaks(|lang| carrier.kind.label(lang));
        }
        let mut known = Vec::new();
        for format in CARRIERS.iter().flat_map(|carrier| carrier.formats) {
            speaks(|lang| format.role.label(lang));
            fields(format.shape, &mut known);
        }
        for field in known {
            speaks(|lang| field.label(lang));
            let kebab = |b: u8| b.is_ascii_lowercase() || b == b'-';
            assert!(!field.name().is_empty() && field.name().bytes().all(kebab), "{}", field.name());
        }
    }
}
