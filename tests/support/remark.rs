//! What people write beside a number: who it is for, how many, when it left.
#![allow(dead_code, reason = "each test that includes this file uses a part of it")]

use crate::corpus::Random;

/// What stands beside a number: `{}` is the number, `9` a digit, and what the name says of it.
pub const REMARKS: &[(&str, &str)] = &[
    ("sentence", "Hi, your tracking is {}"),
    ("sentence", "your parcel {} has been sent"),
    ("sentence", "单号{}已发货"),
    ("sentence", "您好，快递单号是{}，请查收"),
    ("sentence", "{} please check, thanks"),
    ("sentence", "Посылка {} отправлена"),
    ("state", "{} 已发"),
    ("state", "{}（已取消）"),
    ("state", "{}(取消)"),
    ("state", "{} cancelled"),
    ("state", "{} delivered"),
    ("state", "OLD {}"),
    ("state", "new: {}"),
    ("state", "{} (returned)"),
    ("day", "{} - shipped 19/12"),
    ("day", "2026-11-29 {}"),
    ("day", "{}\t2026-11-29"),
    ("day", "sent 11/29 {}"),
    ("day", "{} sent 11/29"),
    ("day", "11月29日 {}"),
    ("place in a list", "1) {}"),
    ("place in a list", "2. {}"),
    ("place in a list", "#3 {}"),
    ("place in a list", "row 5\t{}"),
    ("place in a list", "pkg1: {}"),
    ("place in a list", "batch 3: {}"),
    ("place in a list", "批号3: {}"),
    ("place in a list", "box 1/2 {}"),
    ("place in a list", "包裹2：{}"),
    ("place in a list", "- {}"),
    ("place in a list", "• {}"),
    ("how many", "{}/1件"),
    ("how many", "{} x2"),
    ("how many", "{} *2"),
    ("how many", "{} 2pcs"),
    ("how many", "{} 0.5kg"),
    ("how many", "{}（共2件）"),
    ("name", "John Smith {}"),
    ("name", "{} John Smith"),
    ("name", "张三 {}"),
    ("name", "{} 张三"),
    ("name", "{}（张三）"),
    ("signs", "{}!"),
    ("signs", "~{}"),
    ("signs", "_{}_"),
    ("signs", "|{}|"),
    ("signs", "**{}**"),
    ("signs", "> {}"),
    ("signs", "→ {}"),
    ("signs", "№{}"),
    ("signs", "{}。"),
    ("signs", "✓ {}"),
    ("signs", "📦{}"),
    ("signs", "{} 👍"),
    ("order", "order 8129999999999999: {}"),
    ("order", "订单8129999999999999 单号{}"),
    ("order", "PO-12345 {}"),
    ("order", "{} / order 113-9999999-9999999"),
];

/// The remark around a number, with digits for its nines.
pub fn write(remark: &str, number: &str, r: &mut Random) -> String {
    let digits: String =
        remark.chars().map(|c| if c == '9' { char::from(b'0' + r.below(10) as u8) } else { c }).collect();
    digits.replace("{}", number)
}
