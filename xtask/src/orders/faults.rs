//! The faults, in shares near those that a large ERP saw: most numbers that fail are missing or another field's.

use tracklint::Code;

use super::{Row, order_id};
use crate::dice::Dice;

/// Something that sellers and their tools do to a number.
pub struct Fault {
    /// Under which code it must be reported.
    pub code: Code,
    pub times: usize,
    /// Only to numbers of this service.
    pub service: Option<&'static str>,
    pub spoil: fn(&mut Row, &mut Dice),
}

pub const GOODS: &[&str] = &[
    "手机壳 透明",
    "LED灯带 5m, 暖白",
    "耳机 \"降噪\" 黑色",
    "宠物玩具",
    "自行车尾灯",
    "3.5寸硬盘盒",
    "瑜伽垫, 加厚",
    "儿童雨衣",
];

const YANWEN: Option<&str> = Some("燕文航空挂号小包");
const CHINA_POST: Option<&str> = Some("中国邮政挂号小包");
const EPACKET: Option<&str> = Some("e邮宝");
const CAINIAO: Option<&str> = Some("菜鸟无忧物流-标准");
const UPS: Option<&str> = Some("UPS全球速快");
const FEDEX: Option<&str> = Some("Fedex IP");
const DHL: Option<&str> = Some("DHL");
const USPS: Option<&str> = Some("USPS");
const YUN: Option<&str> = Some("云途");

const fn fault(code: Code, times: usize, service: Option<&'static str>, spoil: fn(&mut Row, &mut Dice)) -> Fault {
    Fault { code, times, service, spoil }
}

pub const FAULTS: &[Fault] = &[
    // ① Not filled in, or filled in with something else.
    fault(Code::Empty, 22, None, |row, _| {
        row.number.clear();
        row.label.clear();
    }),
    fault(Code::Placeholder, 8, None, |row, dice| {
        put(row, dice.pick(&["待补", "N/A", "无", "pending", "暂无单号", "-", "TBD", "xxx"]));
    }),
    fault(Code::ErrorValue, 3, None, |row, dice| put(row, dice.pick(&["#N/A", "#REF!", "########"]))),
    fault(Code::SameDigits, 2, FEDEX, |row, dice| put(row, dice.pick(&["000000000000", "111111111111"]))),
    fault(Code::Sequence, 2, FEDEX, |row, _| put(row, "123456789012")),
    fault(Code::DocumentationSample, 1, CHINA_POST, |row, _| put(row, "RR123456789CN")),
    fault(Code::OrderId, 7, None, |row, dice| {
        let id = order_id(dice);
        put(row, &id);
    }),
    fault(Code::EqualsOrderId, 3, None, |row, _| {
        row.number.clone_from(&row.order);
        row.label.clear();
    }),
    fault(Code::Phone, 3, None, |row, dice| {
        let phone = format!("+86 138{}", dice.digits(8));
        put(row, &phone);
    }),
    fault(Code::Uuid, 1, None, |row, _| put(row, "6f9619ff-8b86-d011-b42d-00cf4fc964ff")),
    fault(Code::Date, 2, None, |row, _| {
        row.number = row.shipped[..10].to_owned();
        row.label.clear();
    }),
    fault(Code::Timestamp, 1, None, |row, _| put(row, "2026-11-18T09:24:00Z")),
    fault(Code::Email, 2, None, |row, _| put(row, "buyer@example.com")),
    fault(Code::PaymentCard, 1, None, |row, _| put(row, "4111 1111 1111 1111")),
    fault(Code::Iban, 1, None, |row, _| put(row, "DE89370400440532013000")),
    fault(Code::NetworkAddress, 1, None, |row, _| put(row, "192.168.10.24")),
    fault(Code::Hash, 1, None, |row, _| put(row, "d41d8cd98f00b204e9800998ecf8427e")),
    fault(Code::Invoice, 1, None, |row, _| put(row, "INV-2026-00817")),
    fault(Code::PurchaseOrder, 1, None, |row, _| put(row, "PO-4500017331")),
    fault(Code::ArticleCode, 1, None, |row, _| put(row, "B08N5WRWNW")),
    fault(Code::ArticleNumber, 1, None, |row, _| put(row, "4006381333931")),
    fault(Code::Words, 2, None, |row, dice| put(row, dice.pick(&["已发货请查收", "customer will pick up"]))),
    fault(Code::LinkWithoutNumber, 1, None, |row, _| put(row, "https://www.aliexpress.com/item/shoes.html")),
    fault(Code::LabelDiffers, 3, YUN, |row, dice| row.label = format!("{}{}", &row.number[..7], dice.digits(11))),
    fault(Code::LabelSlip, 2, EPACKET, |row, _| {
        row.label.clone_from(&row.number);
        swap(row, 4);
    }),
    // ② Not taken here.
    fault(Code::CarrierMismatch, 4, CHINA_POST, |row, dice| {
        let number = sample("ups-1z", dice);
        put(row, &number);
    }),
    fault(Code::CarrierNotTaken, 4, None, |row, dice| {
        row.service = "极兔速递";
        let number = sample("jtexpress-cn-jt13", dice);
        put(row, &number);
    }),
    fault(Code::ServiceShape, 3, CAINIAO, |row, dice| {
        let number = sample("sfi-sf13", dice);
        put(row, &number);
    }),
    fault(Code::DestinationDisagrees, 1, None, |row, dice| {
        row.service = "USPS";
        row.destination = "BR";
        let number = format!("42010001{}", sample("usps-impb-22-94", dice));
        put(row, &number);
    }),
    // ③ Malformed. First what spaces, case and other scripts do.
    fault(Code::EdgeSpace, 6, None, |row, _| row.number = format!(" {} ", row.number)),
    fault(Code::InnerSpace, 4, UPS, |row, _| row.number = grouped(&row.number, &[2, 3, 3, 2, 4, 4], " ")),
    fault(Code::Lowercase, 3, YANWEN, |row, _| row.number = row.number.to_lowercase()),
    fault(Code::Lowercase, 2, UPS, |row, _| row.number = row.number.to_lowercase()),
    fault(Code::InvisibleCharacter, 1, None, |row, _| row.number.insert(2, '\u{200b}')),
    fault(Code::BidiMark, 1, FEDEX, |row, _| row.number = format!("\u{202a}{}\u{202c}", row.number)),
    fault(Code::ControlCharacter, 1, None, |row, _| row.number.push('\t')),
    fault(Code::UnusualSpace, 2, None, |row, _| row.number = format!("\u{a0}{}", row.number)),
    fault(Code::FullWidth, 2, YUN, |row, _| row.number = full_width(&row.number)),
    fault(Code::ForeignDigit, 1, DHL, |row, _| row.number = arabic(&row.number)),
    fault(Code::Homoglyph, 1, CHINA_POST, |row, _| row.number = row.number.replacen('C', "\u{421}", 1)),
    fault(Code::Dash, 2, CHINA_POST, |row, _| row.number = grouped(&row.number, &[2, 9, 2], "\u{2013}")),
    fault(Code::Separator, 1, CHINA_POST, |row, _| row.number = grouped(&row.number, &[2, 9, 2], "_")),
    fault(Code::Mojibake, 1, EPACKET, |row, _| row.number = format!("\u{c2}\u{a0}{}", row.number)),
    fault(Code::ReplacementCharacter, 1, EPACKET, |row, _| row.number.replace_range(5..6, "\u{fffd}")),
    fault(Code::Quotes, 1, None, |row, _| row.number = format!("\u{201c}{}\u{201d}", row.number)),
    fault(Code::HtmlMarkup, 1, None, |row, _| row.number = format!("<b>{}</b>", row.number)),
    fault(Code::UrlEncoded, 1, None, |row, _| row.number.push_str("%20")),
    fault(Code::NewlineInNumber, 1, USPS, |row, _| row.number.insert(12, '\n')),
    // Spreadsheets.
    fault(Code::FloatSuffix, 2, FEDEX, |row, _| row.number.push_str(".0")),
    fault(Code::ThousandsSeparator, 1, FEDEX, |row, _| row.number = grouped(&row.number, &[3, 3, 3, 3], ",")),
    fault(Code::ApostrophePrefix, 2, USPS, |row, _| row.number.insert(0, '\'')),
    fault(Code::FormulaWrapper, 1, USPS, |row, _| row.number = format!("=\"{}\"", row.number)),
    fault(Code::ExponentRounded, 3, USPS, |row, _| {
        row.number = format!("{}.{}E+21", &row.number[..1], &row.number[1..6]);
    }),
    fault(Code::ExponentComplete, 1, DHL, |row, dice| {
        while row.number.starts_with('0') {
            row.number = sample("dhl-express-waybill", dice);
        }
        row.number = exponent(&row.number);
    }),
    fault(Code::DigitsZeroed, 2, USPS, |row, _| row.number = format!("{}0000000", &row.number[..15])),
    // What people put around a number.
    fault(Code::LabelGlued, 2, None, |row, _| row.number = format!("运单号：{}", row.number)),
    fault(Code::CarrierNameGlued, 2, YANWEN, |row, _| row.number = format!("燕文 {}", row.number)),
    fault(Code::Url, 1, UPS, |row, _| row.number = format!("https://www.ups.com/track?tracknum={}", row.number)),
    fault(Code::TrailingText, 1, EPACKET, |row, _| row.number.push_str("（已揽收）")),
    fault(Code::SeveralNumbers, 2, YANWEN, |row, dice| {
        row.number = format!("{}, {}", row.number, sample("yanwen-yp", dice));
    }),
    fault(Code::DuplicatePaste, 1, UPS, |row, _| row.number = row.number.repeat(2)),
    fault(Code::Truncated, 1, USPS, |row, _| row.number.truncate(20)),
    fault(Code::Masked, 2, UPS, |row, _| row.number.replace_range(4..14, "**********")),
    // Scanners and keyboards.
    fault(Code::AimPrefix, 1, USPS, |row, _| row.number.insert_str(0, "]C1")),
    fault(Code::Gs1Separator, 1, USPS, |row, _| row.number.insert(0, '\u{1d}')),
    fault(Code::Gs1Identifier, 1, USPS, |row, _| {
        row.number = format!("(420)78745({}){}", &row.number[..2], &row.number[2..]);
    }),
    fault(Code::StartStop, 1, UPS, |row, _| row.number = format!("*{}*", row.number)),
    fault(Code::BarcodeForm, 1, FEDEX, |row, dice| {
        row.number = format!("{}00{}", &sample("fedex-express-34", dice)[..20], row.number);
    }),
    fault(Code::KeyboardLayout, 1, UPS, |row, _| row.number = azerty(&row.number)),
    // Shape, check digit, registry.
    fault(Code::CheckDigitMismatch, 5, CHINA_POST, |row, _| turn(row, 10)),
    fault(Code::CheckDigitMissing, 3, CHINA_POST, |row, _| {
        row.number.remove(10);
        row.label.clear();
    }),
    fault(Code::LetterInDigitSlot, 3, EPACKET, letter_for_digit),
    fault(Code::ExtraCharacter, 2, YUN, |row, _| {
        row.number.insert(9, '4');
        row.label.clear();
    }),
    fault(Code::WrongCharacter, 1, YUN, |row, _| {
        row.number.replace_range(9..10, "É");
        row.label.clear();
    }),
    fault(Code::DateDisagrees, 1, YUN, |row, dice| {
        row.number = format!("YT25014{}", dice.digits(11));
        row.label.clear();
    }),
    fault(Code::SuffixMissing, 1, CHINA_POST, |row, _| {
        row.number.truncate(11);
        row.label.clear();
    }),
    fault(Code::SwappedAffixes, 1, CHINA_POST, |row, _| {
        row.number = format!("CN{}{}", &row.number[2..11], &row.number[..2]);
        row.label.clear();
    }),
    fault(Code::UnknownCountry, 1, CHINA_POST, |row, _| {
        row.number.replace_range(11..13, "XX");
        row.label.clear();
    }),
    fault(Code::UnknownFormat, 2, None, |row, dice| {
        row.service = "";
        let number = format!("QK{}", dice.digits(2));
        put(row, &number);
    }),
];

/// Another text in place of the number; the label is not at hand.
fn put(row: &mut Row, text: &str) {
    text.clone_into(&mut row.number);
    row.label.clear();
}

fn sample(format: &str, dice: &mut Dice) -> String {
    tracklint::format(format).expect("a known format").sample(&mut |n| dice.below(n as usize) as u32).expect("a number")
}

/// The digit at a place turned by one, or two where that makes nought.
fn turn(row: &mut Row, at: usize) {
    let digit = row.number.as_bytes()[at] - b'0';
    row.number.replace_range(at..=at, &((digit + 3) % 10).to_string());
    row.label.clear();
}

/// Two digits change places.
fn swap(row: &mut Row, from: usize) {
    let bytes = row.number.as_bytes();
    let at = (from..bytes.len() - 3).find(|&at| bytes[at] != bytes[at + 1]).unwrap_or(from);
    let (a, b) = (char::from(bytes[at]), char::from(bytes[at + 1]));
    row.number.replace_range(at..at + 2, &format!("{b}{a}"));
}

/// A letter that looks like the digit in its place.
fn letter_for_digit(row: &mut Row, dice: &mut Dice) {
    let pairs = [('0', 'O'), ('1', 'I'), ('5', 'S'), ('8', 'B'), ('2', 'Z')];
    let start = dice.below(5);
    for at in 0..5 {
        let (digit, letter) = pairs[(start + at) % 5];
        if let Some(place) = row.number[2..11].find(digit) {
            row.number.replace_range(place + 2..place + 3, &letter.to_string());
            break;
        }
    }
    row.label.clear();
}

/// The number in groups of these sizes.
fn grouped(number: &str, sizes: &[usize], between: &str) -> String {
    let mut rest = number;
    let mut groups = Vec::new();
    for size in sizes {
        let (group, tail) = rest.split_at((*size).min(rest.len()));
        groups.push(group);
        rest = tail;
    }
    groups.push(rest);
    groups.retain(|group| !group.is_empty());
    groups.join(between)
}

fn full_width(text: &str) -> String {
    text.chars().map(|c| char::from_u32(c as u32 + 0xfee0).unwrap_or(c)).collect()
}

fn arabic(text: &str) -> String {
    text.chars().map(|c| c.to_digit(10).and_then(|d| char::from_u32(0x660 + d)).unwrap_or(c)).collect()
}

/// As a spreadsheet writes a number whose digits all fit: `3.318810025E+9`.
fn exponent(digits: &str) -> String {
    let mantissa = digits[1..].trim_end_matches('0');
    format!("{}.{mantissa}E+{}", &digits[..1], digits.len() - 1)
}

/// As a scanner types it into a computer with a French keyboard: no shift, so digits become signs.
fn azerty(text: &str) -> String {
    let signs = ['à', '&', 'é', '"', '\'', '(', '-', 'è', '_', 'ç'];
    let one = |c: char| match c {
        '0'..='9' => signs[c as usize - '0' as usize],
        'A' => 'Q',
        'Q' => 'A',
        'Z' => 'W',
        'W' => 'Z',
        'M' => ',',
        other => other,
    };
    text.chars().map(one).collect()
}
