//! What `check` refuses to do, and what it leaves out of a file.

use std::path::Path;

use anyhow::{Result, bail};
use tracklint::Lang;

use crate::args::{Check, ReportFormat};
use crate::input::columns::{Fixes, letters};
use crate::input::{Opened, Options};
use crate::language::Say;
use crate::terminal::remark;

/// Refuses options that cannot go together.
pub fn refuse(args: &Check, files: usize, lang: Lang) -> Result<()> {
    if args.output.is_some() && files > 1 {
        bail!(lang.say("--output takes one file at a time", "--output 一次只能处理一个文件"));
    }
    if args.output.as_deref() == Some(Path::new("-")) {
        bail!(lang.say(
            "standard output holds the report; name a file with --output",
            "标准输出用于显示报告，请用 --output 指定文件名"
        ));
    }
    // It says which fixes are made, and never that any is: a file must not change for want of a second option.
    if args.unsafe_fixes && !args.fix && !args.diff && args.output.is_none() {
        bail!(lang.say(
            "--unsafe-fixes needs --fix, --output or --diff",
            "--unsafe-fixes 要与 --fix、--output 或 --diff 同用"
        ));
    }
    if args.diff && args.format != ReportFormat::Human {
        bail!(lang.say("--diff cannot be combined with --format", "--diff 有自己的输出格式，不能与 --format 同用"));
    }
    Ok(())
}

/// Lines that hold more than a number are not fixed: nothing but the numbers would be left.
pub fn refuse_prose(opened: &Opened, args: &Check, lang: Lang) -> Result<()> {
    let mends = args.fix || args.diff || args.output.is_some();
    if opened.prose && mends {
        let shown = &opened.name;
        bail!(lang.say(
            format!("the lines of {shown} contain more than numbers, and fixing would leave only the numbers; `tracklint scan` finds the numbers in a text, and a table with a column of numbers can be fixed"),
            format!("{shown} 每行不只是单号，修改后只会剩下单号；从文字里找单号请用 tracklint scan，或整理成有单号列的表格再修改"),
        ));
    }
    Ok(())
}

/// Says which column is checked and not fixed, where fixes were asked for: nothing but its cells shows that it holds
/// numbers.
pub fn say_what_is_not_fixed(opened: &Opened, args: &Check, lang: Lang) {
    let columns = &opened.columns;
    let mends = args.fix || args.diff || args.output.is_some();
    if let (true, Fixes::None, Some(&at)) = (mends, columns.fixes, columns.numbers.first()) {
        let (shown, name) = (&opened.name, columns.name(at));
        remark(&lang.say(
            format!("{shown}: only its cells suggest that {name} contains tracking numbers, and it is not fixed (--column number=NAME)"),
            format!("{shown}：“{name}”只是从内容看像运单号列，不会修改（用 --column number=列名 指定）"),
        ));
    }
}

/// Says which sheets and columns hold numbers and are not checked, and which option has no effect.
pub fn say_what_is_left_out(opened: &Opened, options: &Options, lang: Lang) {
    let shown = &opened.name;
    if options.sheet.is_some() && opened.sheet.is_none() {
        remark(&lang.say(
            format!("{shown} is not a workbook; --sheet has no effect"),
            format!("{shown} 不是工作簿，没有工作表，--sheet 对它不起作用"),
        ));
    }
    if !opened.unread.is_empty() && opened.sheet.is_some() {
        let sheet = opened.sheet.as_deref().unwrap_or_default();
        let others = opened.unread.join(lang.say(", ", "、"));
        remark(&lang.say(
            format!("{shown}: only the sheet {sheet} is checked; {others} also contains numbers (--sheet NAME)"),
            format!("{shown}：只检查了工作表“{sheet}”；{others} 里也有单号（用 --sheet 指定）"),
        ));
    }
    if let Some(rounded) = opened.rounded_orders(lang) {
        remark(&rounded);
    }
    if !opened.aside.is_empty() {
        let names: Vec<String> = opened.aside.iter().map(|&at| letters(at)).collect();
        let (all, first) = (names.join(lang.say(", ", "、")), &names[0]);
        let en = if names.len() == 1 { "column" } else { "columns" };
        let (contains, is) = if names.len() == 1 { ("contains", "is") } else { ("contain", "are") };
        remark(&lang.say(
            format!("{shown}: {en} {all} {contains} numbers, too, and {is} not checked (--column number={first})"),
            format!("{shown}：{all} 列里也有单号，没有检查（用 --column number={first} 指定）"),
        ));
    }
}
