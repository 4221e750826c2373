//! What to do next, a line a step.

use std::io::Write;

use anyhow::Result;
use tracklint::profiles;

use super::Human;
use crate::language::Say;
use crate::step::Step;
use crate::tally::Tally;
use crate::terminal::{BOLD, GREEN};

/// So many files are named again in a command that is proposed.
const NAMED: usize = 4;

/// Whether a workbook of this name is one of those that can be written.
fn is_written(file: &str) -> bool {
    let ending = file.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    matches!(ending.as_str(), "xlsx" | "xlsm")
}

impl Human {
    /// What was fixed, and what is to be done next, step by step.
    pub(super) fn next_step(&mut self, total: &Tally) -> Result<()> {
        let lang = self.lang;
        if self.has_mended(total) {
            let (n, wrong) = (total.mended, total.unsettled);
            let cells = if n == 1 { "1 cell was".to_owned() } else { format!("{n} cells were") };
            let text = lang.say(format!("{cells} fixed"), format!("已修正 {n} 个单元格"));
            let likely = match total.unsure {
                0 => String::new(),
                1 if n == 1 => lang.say("; its new value is only likely", "，改后的值只是很可能").to_owned(),
                1 => lang
                    .say("; 1 of them now has a value that is only likely", "，其中 1 个改后的值只是很可能")
                    .to_owned(),
                some => lang.say(
                    format!("; {some} of them now have a value that is only likely"),
                    format!("，其中 {some} 个改后的值只是很可能"),
                ),
            };
            let rest = match wrong {
                0 => String::new(),
                1 if n == 1 => lang.say("; it still has another error", "，但仍有其他问题").to_owned(),
                1 => lang.say("; 1 of them still has another error", "，其中 1 个仍有其他问题").to_owned(),
                n => lang.say(format!("; {n} of them still have other errors"), format!("，其中 {n} 个仍有其他问题")),
            };
            writeln!(self.out, "\n  {GREEN}✓{GREEN:#} {text}{likely}{rest}")?;
        }
        let first = [
            self.import(total),
            self.mend(total),
            self.fill(total),
            self.replace(total),
            self.carrier(total),
            self.date(total),
            self.export(total),
        ];
        let mut steps: Vec<String> = first.into_iter().flatten().collect();
        steps.extend(self.compare(total, steps.is_empty()));
        steps.extend(self.before_submitting(total));
        if !steps.is_empty() {
            steps.extend(self.explained());
        }
        let title = lang.say("Next", "下一步");
        for (at, step) in steps.iter().enumerate() {
            if at == 0 {
                writeln!(self.out, "\n  {BOLD}{title}{BOLD:#}")?;
            }
            writeln!(self.out, "    {}. {step}", at + 1)?;
        }
        Ok(())
    }

    /// Whether something was fixed.
    fn has_mended(&self, total: &Tally) -> bool {
        self.mends && total.mended > 0
    }

    /// What the program can do by itself, once it is asked to.
    fn mend(&self, total: &Tally) -> Option<String> {
        if total.safe == 0 || self.has_mended(total) {
            return None;
        }
        if self.prose {
            let files = self.files_again();
            return Some(self.lang.say(
                format!("tracklint scan {files}   the lines contain more than numbers and are not fixed; use a table, or scan them"),
                format!("tracklint scan {files}   每行不只是单号，不会直接修改：请整理成表格再检查，或用 scan 提取单号"),
            ));
        }
        if self.diff {
            return None;
        }
        let (n, options) = (total.step(Step::Mend), &self.options);
        let (en, zh) = if self.files.iter().any(|file| file == "-") {
            ("save what you pasted as a file; --fix".to_owned(), "存成文件再加 --fix".to_owned())
        } else {
            let files = self.files_again();
            let copied = |file: &str| format!("tracklint check {file}{options} --output fixed.xlsx  ");
            match (self.workbook, self.files.as_slice()) {
                (false, _) => {
                    let command = format!("tracklint check {files}{options} --fix  ");
                    (command.clone(), command)
                }
                // A workbook is not fixed in place, but one at a time, and only in a format that can be written.
                (true, [file]) if is_written(file) => (copied(file), copied(file)),
                (true, [_]) => {
                    let command = copied("ORDERS.xlsx");
                    (format!("save it as ORDERS.xlsx; {command}"), format!("先另存为 ORDERS.xlsx，再 {command}"))
                }
                (true, _) => (copied("ORDERS.xlsx"), copied("ORDERS.xlsx")),
            }
        };
        // A number with another error is spelled canonically, too, and is counted again by its other cause.
        let rest = match total.safe - n {
            0 => String::new(),
            more => self.lang.say(
                format!(", and the spelling of {more} with other errors"),
                format!("，另有 {more} 行改写法后仍有其他问题"),
            ),
        };
        Some(self.lang.say(
            format!("{en} fixes {n}{rest}; no number changes its value"),
            format!("{zh} 可自动修正 {n} 行{rest}，只改写法，不改单号"),
        ))
    }

    /// The files, as a command that is proposed names them.
    fn files_again(&self) -> String {
        if self.files.len() > NAMED { "…".to_owned() } else { self.files.join(" ") }
    }

    /// Rows whose number has to be filled in.
    fn fill(&self, total: &Tally) -> Option<String> {
        let n = total.step(Step::Fill);
        let en = match n {
            0 => return None,
            1 => "fill in the missing number from its label".to_owned(),
            n => format!("fill in the {n} missing numbers from their labels"),
        };
        Some(self.lang.say(en, format!("空白 {n} 行请按面单补上单号")))
    }

    /// Rows whose number has to be replaced.
    fn replace(&self, total: &Tally) -> Option<String> {
        let n = total.step(Step::Replace);
        let en = match n {
            0 => return None,
            1 => "replace the value that is not a tracking number with the number from the label".to_owned(),
            n => format!("replace the {n} values that are not tracking numbers with the numbers from the labels"),
        };
        Some(self.lang.say(en, format!("{n} 行填的不是运单号，请按面单补上单号")))
    }

    /// Digits that a formula or an apostrophe kept from a spreadsheet are bare once they are mended.
    fn import(&self, total: &Tally) -> Option<String> {
        if total.bared == 0 || !self.has_mended(total) {
            return None;
        }
        let n = total.bared;
        let (numbers, have, them) = if n == 1 { ("number", "has", "it") } else { ("numbers", "have", "them") };
        Some(self.lang.say(
            format!("{n} mended {numbers} {have} more than 15 digits and nothing around {them} any more: import the file with the column set to Text; a spreadsheet that opens it rounds {them}"),
            format!("{n} 个改过的单号超过 15 位，外面的 =\"…\" 等已去掉：请用“数据 → 从文本/CSV”导入并把该列设为“文本”，用 Excel 直接打开会丢失末尾数字"),
        ))
    }

    /// No label says anything about a carrier that the marketplace does not follow.
    fn carrier(&self, total: &Tally) -> Option<String> {
        let n = total.step(Step::Carrier);
        let text = || {
            self.lang.say(
                format!("declare the carrier that has the parcel, or use one that is connected: {n}"),
                format!("{n} 行承运商未对接：请选择实际承运商，或改用已对接的承运商"),
            )
        };
        (n > 0).then(text)
    }

    /// Rows whose day of shipping has to be checked.
    fn date(&self, total: &Tally) -> Option<String> {
        let n = total.step(Step::Date);
        let dates = if n == 1 { "date" } else { "dates" };
        let text = || self.lang.say(format!("check {n} shipping {dates}"), format!("{n} 行请核对发货日期"));
        (n > 0).then(text)
    }

    /// Labels show what is lost, number by number; a new export shows it all at once.
    fn export(&self, total: &Tally) -> Option<String> {
        let n = total.step(Step::Export);
        let numbers = if n == 1 { "number" } else { "numbers" };
        let text = || {
            self.lang.say(
                format!("{n} {numbers} lost digits: set the column to Text and export it again"),
                format!("{n} 行数字已丢失：把该列设为“文本”后重新导出"),
            )
        };
        (n > 0).then(text)
    }

    /// The numbers that no step before speaks of; `alone` where there is none before.
    fn compare(&self, total: &Tally, alone: bool) -> Option<String> {
        let n = total.step(Step::Compare);
        let (the_other, rest) = if alone { ("", "") } else { ("the other ", "其余 ") };
        let en = match n {
            0 => return None,
            1 if alone => "compare it with its label".to_owned(),
            1 => "compare the other one with its label".to_owned(),
            n => format!("compare {the_other}{n} with their labels"),
        };
        Some(self.lang.say(en, format!("{rest}{n} 行请对照面单核对")))
    }

    /// Whether a number can be changed once it is submitted.
    fn before_submitting(&self, total: &Tally) -> Option<String> {
        let marketplace = self.marketplace.filter(|_| total.errors + total.warnings > 0)?;
        if marketplace.id == profiles::ALIEXPRESS.id {
            let text = self.lang.say(
                "AliExpress does not let you edit a submitted number: fix it before you submit it",
                "速卖通单号回填后不能修改，请先改好再提交",
            );
            return Some(text.to_owned());
        }
        let (label, rule) = (marketplace.label(self.lang), marketplace.edit?.value.rule.get(self.lang));
        Some(self.lang.say(format!("{label}: {rule}"), format!("{label}：{rule}")))
    }

    /// How a code is explained.
    fn explained(&self) -> Option<String> {
        let id = self.code?.id();
        Some(
            self.lang.say(
                format!("what a code means: tracklint explain {id}"),
                format!("看不懂诊断码：tracklint explain {id}"),
            ),
        )
    }
}
