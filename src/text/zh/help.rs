//! What to do next.

use alloc::borrow::ToOwned;
use alloc::string::String;

use crate::finding::{Code, Detail, Finding, Severity};
use crate::rule::Kind;
use crate::text::Lang::Zh;
use crate::text::show::{is_template, is_too_narrow, name};

const KEEP: &str = "删掉即可，单号本身不变";
/// The same where nobody knows the number without the label.
const KEEP_IF_SHOWN: &str = "面单上的单号里没有它，才能删掉";
const APART: &str = "删掉它，只留单号；拿不准它是不是单号的一部分，请对照面单";
const SPELL: &str = "改成半角大写字母和数字，单号本身不变";
const SPELL_AS_SHOWN: &str = "照面单改成半角大写字母和数字";
const UPPER: &str = "改成大写即可，单号本身不变";
const UPPER_AS_SHOWN: &str = "照面单核对后再改成大写";
const DECODE: &str = "还原成普通字符即可，单号本身不变";
const DECODE_AS_SHOWN: &str = "还原成普通字符，再对照面单核对";
const AGAIN: &str = "先把该列设为“文本”格式，再从面单或承运商后台重新取单号；手上还有面单数据的，可据此找回";
const READ: &str = "对照面单重看这一位，核对无误再提交";
const WHOLE: &str = "对照面单逐位核对，最好重新扫码；不要只改校验位，错的可能是任何一位";
const FIELD: &str = "这里请填面单上的运单号，现在的内容属于别的字段";
const FILL: &str = "请填面单上的运单号；还没有单号就先不要标记发货";
const COLUMN: &str = "把单元格设为“文本”格式后重新导出该列，并抽一行对照面单";

/// What to do next.
pub(in crate::text) fn help(finding: &Finding, here: &str) -> String {
    match (finding.code, &finding.detail) {
        (Code::CheckDigitMissing, Detail::Check { expected: Some(expected), .. }) => {
            format!("缺的那一位应是 {expected}，请对照面单核对后再提交")
        }
        (Code::LabelGlued | Code::TrailingText, Detail::Name(_)) => {
            "请填重新申请的新单号；备注说的不是这个单号，才保留它".to_owned()
        }
        (Code::UnknownFormat, Detail::Carrier { .. }) => {
            "请对照面单核对；如果没错，可能是这家承运商还没收录的单号格式".to_owned()
        }
        (Code::ErrorValue, _) if is_too_narrow(here) => "把列拉宽，让单号完整显示，再重新导出".to_owned(),
        (Code::ErrorValue, _) if is_template(here) => "请让系统填入真实单号后重新导出，再检查一遍".to_owned(),
        (Code::CarrierMismatch, Detail::Carrier { carrier, .. }) if finding.severity == Severity::Note => {
            if carrier.kind == Kind::Identifier {
                "单号不用改".to_owned()
            } else {
                format!("单号不用改；想更准确，可改选{}", name(carrier, Zh))
            }
        }
        (Code::CarrierMismatch, Detail::Carrier { carrier, .. }) if carrier.kind == Kind::Identifier => {
            "如果包裹确实走签发这个单号的承运商，请改选那一家；否则请对照面单核对单号".to_owned()
        }
        (Code::CarrierMismatch, Detail::Carrier { carrier, .. } | Detail::PackCarrier { carrier, .. }) => {
            let other = name(carrier, Zh);
            format!("如果包裹确实走{other}，请改选{other}；否则请对照面单核对单号")
        }
        (Code::WrongCountryCode, _) if here.eq_ignore_ascii_case("UK") => {
            "英国在邮政单号里写 GB，不写 UK；请对照面单核对后再提交".to_owned()
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
        UPPER => UPPER_AS_SHOWN,
        DECODE => DECODE_AS_SHOWN,
        other => other,
    }
}

/// What to do about a code.
const fn advice(code: Code) -> &'static str {
    use Code::*;
    match code {
        EdgeSpace | InnerSpace | InvisibleCharacter | BidiMark | ControlCharacter | UnusualSpace | Dash | Separator
        | Quotes | HtmlMarkup | ApostrophePrefix | FormulaWrapper | FloatSuffix | ThousandsSeparator
        | CarrierNameGlued | AimPrefix | Gs1Separator | Gs1Identifier => KEEP,
        LabelGlued | TrailingText | StartStop => APART,
        Lowercase => UPPER,
        FullWidth | ForeignDigit => SPELL,
        UrlEncoded => DECODE,
        Homoglyph => "切到英文输入法重新输入；如果那一位本该是数字，请对照面单核对",
        Mojibake => "删掉乱码；下次请用 UTF-8 编码打开文件",
        ReplacementCharacter => "请从源头重新取单号；丢的是什么字符，从剩下的看不出来，须对照面单核对",
        NewlineInNumber => "面单上是一个单号才合成一行，否则就是两个单号",
        LeadingZeroLost => "补回前面的 0，并对照面单核对；粘贴前先把该列设为“文本”格式",
        ExtraLeadingZeros => "去掉前面多余的 0，并对照面单核对",
        ExponentRounded | DigitsZeroed | FloatRounded => AGAIN,
        ExponentComplete => "还原成完整数字，并对照面单核对；粘贴前先把该列设为“文本”格式",
        Url => "只填单号，承运商填到它自己的字段里",
        SeveralNumbers => "一个包裹一行，分开填写，切勿把两个单号连成一个",
        DuplicatePaste => "只留一遍",
        Truncated => "重新复制完整单号；如果是字段长度不够，先把字段加长",
        Masked => "到订单详情或面单上复制完整单号",
        BarcodeForm => "请填条码里的那个单号，买家查的是它",
        KeyboardLayout => "把扫码枪的键盘布局调成与电脑一致再扫一遍，并对照面单核对",
        RoutingBarcode => "请扫面单上的另一个条码，下面印着运单号的那个",
        WrongLength | MissingCharacter => "对照面单数一数位数；缺的或多的是哪一位，只有面单说了算",
        WrongCharacter | LetterInDigitSlot | DigitInLetterSlot => READ,
        UnknownPrefix => "如果面单上就是这样，可以提交：承运商启用新号段往往早于收录",
        ExtraCharacter => "看看是否有一位打重了，对照面单核对后再删",
        SwappedAffixes => "服务代码在前，国家代码在后；请对照面单核对",
        SuffixMissing | PartMissing => "按面单补上缺的那一段",
        ExtraPart => "去掉多出的那一段，并对照面单核对",
        CheckDigitMismatch | CheckDigitImpossible => WHOLE,
        CheckDigitMissing => "多半是最后一位被截掉了，请按面单补上",
        Transposition => "先对照面单核对标出的两位，再对调",
        LookAlike => "先对照面单核对标出的那一位，再改",
        UnknownCountry => "对照面单重看最后两个字母",
        UnknownService => "如果面单上就是这样，不用处理：新业务上线往往早于收录",
        WrongCountryCode => "改成邮政使用的两位国家代码，对照面单核对后再提交",
        CarrierMismatch => "请改选单号所属的承运商，或对照面单核对单号",
        MayBeArticle => "看看它是印在面单上还是印在商品上；指明了承运商就以承运商为准",
        MayBePhone => "看看它是面单上的单号还是收件信息里的电话；指明了承运商就以承运商为准",
        CarrierAmbiguous => "选定承运商才能确认；候选已按可能性排序",
        ObservedRule => "结论仅供参考，以面单为准",
        UnknownCarrier => "请检查承运商名称的写法",
        NoPublicFormat => "只能检查写法，单号对不对请看面单",
        OrderReference => "等承运商的运单号生成后，再发给买家或交邮政查询；在此之前只能在签发方的官网查到",
        UnknownFormat => "请对照面单核对；如果没错，请指明承运商，可能只是还没收录",
        CarrierNotTaken => "改用平台已对接的承运商，或选“其他物流”并填上查询网址",
        ServiceShape => "改选实际下单的物流服务，或填该服务给出的单号",
        ForbiddenCharacter => "去掉该字符仍能在承运商官网查到的，就填去掉后的；查不到就向承运商要短单号",
        TooLongForPlatform => "请填短单号，它就在长条码里面",
        CarrierHintDisagrees => "先弄清包裹在哪家手里，再选那一家",
        DestinationDisagrees => "核对面单与订单是否对应，可能贴了别人的面单",
        DuplicateNumber => "只留在面单对应的那个订单上，其余订单另查单号；同一买家合并发货的不算错",
        ColumnPrecisionLoss | ExponentColumn | RoundingDuplicates => {
            "这一列不要提交：把单元格设为“文本”格式后重新导出；丢掉的数字无法从这里还原"
        }
        FillDown => "只保留第一个单号，其余请对照面单逐个填",
        FloatColumn => "把该列设为“文本”格式；小数点后的 0 可放心去掉",
        LeadingZeroColumn => COLUMN,
        WrongColumn => "请改好导出模板，或改选运单号所在的列",
        RepeatedAffix => "整列去掉这段文字，并抽一行对照面单",
        SwappedColumns => "把两列对调回来，并抽一行对照面单",
        MixedCarriers => "逐行选承运商，或按承运商分开处理",
        BlankRows => "按面单补上单号；还没发货的先不要标记发货",
        SerialRun => "不用处理：校验位说明是承运商发的号",
        Consolidated => "确实是一个包裹就不用处理；分开发的请各填各的单号",
        EqualsOrderId | OrderId | Phone | ArticleNumber | Uuid | Date | Timestamp | Email | Iban | NetworkAddress
        | Hash | Invoice | PurchaseOrder | ArticleCode | VatNumber | Postcode | OtherIdentifier => FIELD,
        PaymentCard => "请把这里和来源处的卡号都删掉：订单数据里不应出现银行卡号",
        DateSerial => "先把该列设为“文本”格式，再重新填单号；表格把它当成了日期",
        Words | Empty | Placeholder => FILL,
        LinkWithoutNumber => "打开网页，把上面显示的单号填进来",
        ErrorValue => "修好公式；或先把该列设为“文本”，再用“选择性粘贴—值”粘贴单号，然后重新检查",
        SameDigits | Sequence | DocumentationSample => "请填面单上的运单号；面单上确实就是这个号的，不用改",
        TestNumber => "用正式账号出面单，再填那张面单的单号",
        LabelDiffers | OtherOrder => "请改成本订单面单上的单号",
        LabelSlip => "请改成面单上的单号",
        SameBarcode => "不用处理：提交较短的那个，买家能查到",
        LabelExplainsLoss => "请提交面单上的单号；下次导出前先把该列设为“文本”格式",
        NumberMissing => "把面单上的单号填进来",
        LabelMissing => "找到面单，或确认这个订单是否已发货",
        ShippedInFuture => "改正发货日期，或等包裹揽收后再提交",
        OutsideWindow => "请到承运商官网查轨迹；发货这么久的包裹，平台不再显示轨迹",
        DateDisagrees => "核对单号是否属于本订单；提前几天打面单属正常",
        ReusePossible => "先看轨迹的日期，确认是这个包裹的，再发给买家",
    }
}
