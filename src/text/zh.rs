//! The Chinese sentences, as a seller in Yiwu would say them.

mod countries;
mod help;
mod kinds;
mod services;
mod statement;

use alloc::borrow::{Cow, ToOwned};
use alloc::string::String;

pub(super) use help::help;
pub(super) use kinds::kind;
pub(super) use statement::statement;

use super::Lang::Zh;
use super::context;
use super::show::{
    alternatives, characters, country_name, is_bracket, is_template, lengths, name, owner, places, quoted, script,
};
use crate::finding::{Code, Detail, Finding, Severity};
use crate::registry::Registry;
use crate::rule::{Kind, Set};
use crate::script::is_han;

/// What a registry says of a code, in Chinese; `None` for names that are the same in every language.
pub(super) fn meaning(english: &str) -> Option<&'static str> {
    let mut known = countries::COUNTRIES.iter().chain(services::SERVICES);
    known.find(|(own, _)| *own == english).map(|(_, chinese)| *chinese)
}

/// The English name of a country by its Chinese one.
pub(super) fn country_in_english(chinese: &str) -> Option<&'static str> {
    countries::COUNTRIES.iter().find(|(_, own)| *own == chinese).map(|(english, _)| *english)
}

/// The whole message, where the particulars do not simply follow the statement.
pub(super) fn sentence(finding: &Finding, here: &str) -> Option<String> {
    of_carriers(finding, here).or_else(|| of_characters(finding, here))
}

/// What is said of carriers.
fn of_carriers(finding: &Finding, here: &str) -> Option<String> {
    use Code::*;
    Some(match (finding.code, &finding.detail) {
        (CarrierMismatch, Detail::Carrier { carrier, declared: Some(declared) })
            if finding.severity == Severity::Note =>
        {
            let of = if carrier.kind == Kind::Identifier { "" } else { "的" };
            format!("这是{}{of}单号，{}的包裹也可能用它", name(carrier, Zh), name(declared, Zh))
        }
        (CarrierMismatch, Detail::Carrier { carrier, declared: None }) if finding.severity == Severity::Note => {
            format!("这是{}的单号，所选名称是几家公司共用的", name(carrier, Zh))
        }
        (CarrierMismatch, Detail::Carrier { carrier, declared: Some(declared) })
            if carrier.kind == Kind::Identifier =>
        {
            format!("这是{}单号，不是{}的", name(carrier, Zh), name(declared, Zh))
        }
        (CarrierMismatch, Detail::Carrier { carrier, declared: Some(declared) }) => {
            format!("这是{}的单号，不是{}的", name(carrier, Zh), name(declared, Zh))
        }
        (CarrierMismatch, Detail::Carrier { carrier, declared: None }) => {
            format!("这是{}的单号，与所选承运商不符", name(carrier, Zh))
        }
        (CarrierMismatch, Detail::PackCarrier { carrier, name: declared, name_zh }) => {
            format!("这是{}的单号，不是{}的", name(carrier, Zh), name_zh.as_ref().unwrap_or(declared))
        }
        (CarrierMismatch, Detail::Carriers(n)) => {
            format!("不是所选承运商的单号：这种号码另有 {n} 家承运商在用")
        }
        (CarrierAmbiguous, Detail::Carriers(n)) => format!("有 {n} 家承运商使用这种格式的单号"),
        (NoPublicFormat, Detail::Carrier { carrier, .. }) => {
            format!("{}没有公开的单号格式", name(carrier, Zh))
        }
        (UnknownCarrier, Detail::Name(declared)) => format!("没有收录名为{}的承运商", quoted(declared)),
        (UnknownCarrier, Detail::Meant { name: declared, carrier }) => {
            format!("没有收录名为{}的承运商，可能是{}", quoted(declared), name(carrier, Zh))
        }
        (CarrierNameGlued, Detail::Carrier { carrier, .. }) => {
            format!("单号旁粘了承运商名称：{}", name(carrier, Zh))
        }
        (Url, Detail::Carrier { carrier, .. }) => {
            format!("填的是{}的网址，应只填单号", name(carrier, Zh))
        }
        (OrderReference, Detail::Carrier { carrier, .. }) => {
            format!("这是{}的物流订单号，承运商的运单号稍后才生成", name(carrier, Zh))
        }
        (UnknownPrefix, Detail::Carrier { carrier, .. }) => {
            format!("没有收录{}以{}开头的单号，其余都符合", name(carrier, Zh), quoted(here))
        }
        (ObservedRule, Detail::Carrier { carrier, .. }) if finding.doubted => {
            format!("{}的规则只是从实际单号中归纳的，可能还有别的单号", name(carrier, Zh))
        }
        (UnknownFormat, Detail::Carrier { .. }) => finding.code.statement(Zh).to_owned(),
        _ => return None,
    })
}

/// What is said of the characters, and of what else they are.
fn of_characters(finding: &Finding, here: &str) -> Option<String> {
    use Code::*;
    Some(match (finding.code, &finding.detail) {
        (Dash, Detail::None) if finding.doubted => {
            format!("有横线，可能不属于单号：{}{}", quoted(here), places(finding.count, Zh))
        }
        (Separator, Detail::None) if finding.doubted => {
            format!("有符号，可能不属于单号：{}{}", quoted(here), places(finding.count, Zh))
        }
        (Quotes, Detail::None) if is_bracket(here) => "单号外面套了括号".to_owned(),
        (FormulaWrapper, Detail::None) if here == "@" => "单号前多了 @ 符号".to_owned(),
        (ErrorValue, Detail::None) if is_template(here) => "填的是没有替换掉的模板变量，不是运单号".to_owned(),
        (LabelGlued | TrailingText, Detail::Name(word)) => {
            format!("单号旁写着{}，这个单号可能已不能用", quoted(word))
        }
        (OrderId, Detail::Name(shop)) => format!("这是{}订单号，不是运单号", known(shop)),
        (OtherIdentifier, Detail::Name(kind)) => format!("这是{}，不是运单号", known(kind)),
        (PartMissing | SuffixMissing, Detail::Affixes(expected)) => {
            format!("{}，例如{}", finding.code.statement(Zh), alternatives(expected, Zh))
        }
        (LookAlike, Detail::ReadAs { found, read }) => {
            format!("{}：{found} 可能是 {read}", finding.code.statement(Zh))
        }
        (Timestamp, Detail::Name(clock)) => format!("这是{clock}时间戳，不是运单号"),
        (Postcode, Detail::Name(country)) => match country_name(country).and_then(meaning) {
            Some(country) => format!("这是{country}邮编，不是运单号"),
            None => finding.code.statement(Zh).to_owned(),
        },
        (Truncated | Masked, Detail::Lost { .. }) => {
            format!("{}：{}", finding.code.statement(Zh), particulars(&finding.detail, here)?)
        }
        (LetterInDigitSlot, Detail::ReadAs { found, read }) => {
            format!("该是数字的位置写了字母：{found} 形似 {read}{}", places(finding.count, Zh))
        }
        (DigitInLetterSlot, Detail::ReadAs { found, read }) => {
            format!("该是字母的位置写了数字：{found} 形似 {read}{}", places(finding.count, Zh))
        }
        (ExtraCharacter, Detail::Rivals { .. }) => {
            format!("{}：去掉一位后{}", finding.code.statement(Zh), particulars(&finding.detail, here)?)
        }
        (MissingCharacter, Detail::Rivals { .. }) => {
            format!("{}：补上一位后{}", finding.code.statement(Zh), particulars(&finding.detail, here)?)
        }
        (SeveralNumbers | DuplicatePaste, Detail::Numbers(numbers)) if numbers.len() > 1 => match finding.code {
            SeveralNumbers => format!("一个单元格里有 {} 个单号", numbers.len()),
            _ => format!("同一单号重复粘贴了 {} 遍", numbers.len()),
        },
        (SeveralNumbers, Detail::Numbers(numbers)) if numbers.is_empty() => finding.code.statement(Zh).to_owned(),
        (SeveralNumbers, Detail::Numbers(numbers)) if numbers.len() == 1 => {
            format!("一个单元格里有多个号码，能认出的单号只有 {}", numbers[0])
        }
        (ExponentRounded, Detail::Lost { lost: 1.., .. }) => {
            format!("科学计数法：{}", particulars(&finding.detail, here)?)
        }
        (DigitsZeroed, Detail::Lost { lost: 1.., .. }) => {
            format!("表格只保留了前 15 位：{}", particulars(&finding.detail, here)?)
        }
        (FloatRounded, Detail::Lost { digits, lost, .. }) if digits == lost => {
            "这是数字列能存的最大整数，原单号已全部丢失".to_owned()
        }
        _ => return None,
    })
}

/// What the detail adds to a statement.
pub(super) fn particulars(detail: &Detail, here: &str) -> Option<String> {
    Some(match detail {
        Detail::None => return None,
        Detail::ReadAs { found, read } if found.eq_ignore_ascii_case(read) => return None,
        Detail::ReadAs { found, read } => {
            let found_here = quoted(found.encode_utf8(&mut [0; 4]));
            format!("{}{found_here}按 {read} 识别", script(*found, Zh).unwrap_or_default())
        }
        Detail::Length { found, expected, format } => match (lengths(*expected, Zh), format) {
            (None, _) => format!("现为{found}位"),
            (Some(right), None) => format!("现为{found}位，应为{right}位"),
            (Some(right), Some(format)) => format!("现为{found}位，{}单号应为{right}位", owner(format, Zh)),
        },
        Detail::Character { found, expected, format } => {
            let found = quoted(found.encode_utf8(&mut [0; 4]));
            format!("现为{found}，{}单号此处应为{}", owner(format, Zh), set(*expected))
        }
        Detail::Affixes(expected) => alternatives(expected, Zh),
        Detail::Affix { expected, format } => format!("{}单号此处应为{expected}", owner(format, Zh)),
        Detail::Check { found, expected, format } => match (found, expected) {
            (Some(found), Some(expected)) => format!("现为{found}，按{}规则应为{expected}", owner(format, Zh)),
            (Some(found), None) => format!("现为{found}，按{}规则不会出现", owner(format, Zh)),
            (None, Some(expected)) => format!("按{}规则应为{expected}", owner(format, Zh)),
            (None, None) => "填哪个字符都对不上".to_owned(),
        },
        Detail::Code { registry, .. } => format!("{}（{}）", quoted(here), table(*registry)),
        Detail::Carrier { carrier, declared: Some(declared) } if carrier != declared => {
            format!("{}，所选为{}", name(carrier, Zh), name(declared, Zh))
        }
        Detail::Carrier { carrier, .. } | Detail::PackCarrier { carrier, .. } | Detail::Meant { carrier, .. } => {
            name(carrier, Zh).to_owned()
        }
        Detail::Rivals { format, count: 1 } => format!("只有1个{}单号对得上", owner(format, Zh)),
        Detail::Rivals { format, count } => format!("有{count}个{}单号都对得上", owner(format, Zh)),
        Detail::Carriers(n) => format!("{n} 家承运商"),
        Detail::Lost { digits, lost, prefix, carrier, .. } => {
            let gone = match (digits, lost) {
                (0, 0) => "丢了几位已无法判断".to_owned(),
                (0, lost) => format!("丢了 {lost} 位"),
                (digits, lost) => format!("{digits} 位中丢了 {lost} 位"),
            };
            let origin = match (carrier.map(|c| name(c, Zh)), prefix.as_str()) {
                (Some(carrier), "") => format!("，原是{carrier}的单号"),
                (Some(carrier), begin) => format!("，原是{carrier}的单号，以{begin}开头"),
                (None, "") => String::new(),
                (None, begin) => format!("，原号以{begin}开头"),
            };
            gone + &origin
        }
        Detail::Numbers(numbers) => format!("{} 个单号", numbers.len()),
        Detail::Name(name) => known(name).into_owned(),
        Detail::Label { .. }
        | Detail::Column { .. }
        | Detail::TooLong { .. }
        | Detail::Field(_)
        | Detail::Instead { .. }
        | Detail::Days { .. }
        | Detail::Age { .. } => return context::particulars(detail, Zh),
    })
}

/// The sentence with a space wherever Chinese meets Latin letters or digits, except in what is quoted.
pub(super) fn aired(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let (mut before, mut quoted) = (None, false);
    for c in text.chars() {
        if !quoted && before.is_some_and(|b| (is_han(b) && latin(c)) || ((latin(b) || b == '.') && is_han(c))) {
            out.push(' ');
        }
        quoted = c == '“' || (quoted && c != '”');
        out.push(c);
        before = Some(c);
    }
    out
}

/// Letters and digits of the West, with the accents that names have.
fn latin(c: char) -> bool {
    c.is_ascii_alphanumeric() || ('\u{c0}'..'\u{250}').contains(&c)
}

/// The Chinese name of a marketplace or a shop system, where there is one.
pub(super) fn known(name: &str) -> Cow<'_, str> {
    const NAMES: &[(&str, &str)] = &[
        ("AliExpress", "速卖通"),
        ("Alibaba", "阿里巴巴国际站"),
        ("Amazon", "亚马逊"),
        ("Taobao", "淘宝"),
        ("Tmall", "天猫"),
        ("JD.com", "京东"),
        ("Pinduoduo", "拼多多"),
        ("Shopee", "虾皮 Shopee"),
        ("Walmart", "沃尔玛"),
        ("Cainiao", "菜鸟"),
    ];
    match NAMES.iter().find(|(en, _)| name.eq_ignore_ascii_case(en)) {
        Some((_, zh)) => Cow::Borrowed(*zh),
        None => Cow::Borrowed(name),
    }
}

/// A set of characters in words.
fn set(set: Set) -> String {
    match set {
        Set::DIGITS => "数字".to_owned(),
        Set::UPPER => "字母".to_owned(),
        Set::ALNUM => "数字或字母".to_owned(),
        // A sign among Chinese characters is read as one of the sentence.
        other if other.len() == 1 && other.iter().all(|c| c.is_ascii_punctuation()) => quoted(&characters(other, Zh)),
        other => characters(other, Zh),
    }
}

/// A table by what stands in it.
const fn table(registry: Registry) -> &'static str {
    match registry {
        Registry::S10Country => "邮政国家代码表",
        Registry::S10Service => "邮政服务代码表",
        Registry::UspsServiceType | Registry::UspsLegacyService => "USPS 服务代码表",
        Registry::UpsService => "UPS 服务代码表",
        Registry::Airline => "航空公司代码表",
        Registry::CorreiosService => "巴西邮政服务代码表",
        Registry::RussianRegion => "俄罗斯邮政地区代码表",
        Registry::AusPostProduct => "澳大利亚邮政产品代码表",
        Registry::Scac => "SCAC 承运人代码表",
        Registry::StarTrackProduct => "StarTrack 产品代码表",
        Registry::AusPostService => "澳大利亚邮政服务代码表",
        Registry::YqProvider => "YQ 服务商代码表",
    }
}
