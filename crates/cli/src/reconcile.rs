//! `tracklint reconcile`: what was filled in, against the labels that were made.

mod data;
mod export;
mod human;
mod kind;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::io::{BufWriter, Write};

use anyhow::{Result, bail};
use tracklint::reconcile::{Labels, Reconciled};
use tracklint::{Lang, Severity};

use crate::Outcome;
use crate::args::{Reconcile, ReconcileFormat};
use crate::engine::{Said, shown_alone};
use crate::language::Say;
use crate::terminal::remark;
use export::{Asked, Entry, Export, Side};
use kind::Kind;

/// Compares two exports.
pub fn run(args: &Reconcile, lang: Lang) -> Result<Outcome> {
    if [&args.shipped, &args.labels].iter().all(|file| file.as_os_str() == "-") {
        bail!(lang.say("only one of the two can be standard input", "两个文件只能有一个从标准输入读取"));
    }
    // `--on 订单号=order_id` where the two exports call it differently.
    let (of_shipped, of_labels) = match args.on.as_deref() {
        Some(on) => on.split_once('=').map_or((Some(on), Some(on)), |(a, b)| (Some(a), Some(b))),
        None => (None, None),
    };
    let encoding = args.encoding.as_deref();
    let asked = Asked { side: Side::Shipped, on: of_shipped, number: args.number.as_deref(), encoding };
    let mut shipped = export::read(&args.shipped, asked, lang)?;
    let asked = Asked { side: Side::Labels, on: of_labels, number: args.label.as_deref(), encoding };
    let mut labels = export::read(&args.labels, asked, lang)?;
    if shipped.rounded || labels.rounded {
        by_number(&mut shipped, &mut labels, lang);
    }
    let joined = Joined::new(&shipped, &labels, lang);
    let mut out = BufWriter::new(anstream::stdout().lock());
    match args.format {
        ReconcileFormat::Human => human::print(&mut out, &joined, args.all, lang)?,
        ReconcileFormat::Json => data::json(&mut out, &joined)?,
        ReconcileFormat::Jsonl => data::jsonl(&mut out, &joined)?,
        ReconcileFormat::Csv => data::csv(&mut out, &joined)?,
    }
    out.flush()?;
    let failed = joined.rows.iter().any(|row| row.severity() == Some(Severity::Error));
    Ok(if failed { Outcome::Found } else { Outcome::Clean })
}

/// Lets the numbers alone pair the exports, where the orders of one of them read the same, and says so.
fn by_number(shipped: &mut Export, labels: &mut Export, lang: Lang) {
    let Export { name, columns, .. } = if shipped.rounded { &*shipped } else { &*labels };
    let rounded = lang.say(
        format!("{name}: a spreadsheet rounded the order numbers ({}), so that different orders read the same: the files are compared by their tracking numbers alone, and numbers of the wrong order do not show; export the file again without opening it in a spreadsheet, or name another column with --on", columns[0]),
        format!("{name}：订单号（{}）已被电子表格舍入，不同订单会显示成同一个订单号：只按运单号比对，填错订单看不出来；请重新导出（不要用 Excel 打开保存），或用 --on 指定其他列", columns[0]),
    );
    remark(&rounded);
    let blank = shipped.by_number();
    labels.by_number();
    if blank > 0 {
        let name = &shipped.name;
        let rows = if blank == 1 { "1 row has".to_owned() } else { format!("{blank} rows have") };
        remark(&lang.say(format!("{name}: {rows} no number"), format!("{name}：{blank} 行没有单号")));
    }
}

/// Both exports, order by order.
struct Joined<'a> {
    shipped: &'a Export,
    labels: &'a Export,
    rows: Vec<Row<'a>>,
    kinds: BTreeMap<Kind, usize>,
    /// Orders that stand in both.
    common: usize,
    /// Further labels of orders that have a number: reprints, or parcels without a number of their own.
    spare: usize,
}

/// One number with its label.
struct Row<'a> {
    found: Reconciled,
    kind: Kind,
    /// Where the number stands; where the label does.
    number: Option<&'a Entry>,
    label: Option<&'a Entry>,
    /// The gravest first.
    said: Vec<Said>,
}

impl Row<'_> {
    /// How bad it is: that of what is said first.
    fn severity(&self) -> Option<Severity> {
        self.said.first().map(|said| said.severity)
    }
}

impl<'a> Joined<'a> {
    fn new(shipped: &'a Export, labels: &'a Export, lang: Lang) -> Self {
        let made: Labels = pairs(labels).filter(|(_, number)| !number.trim().is_empty()).collect();
        let mut places: HashMap<(String, &str), &Entry> = HashMap::new();
        for entry in &labels.entries {
            places.entry((Labels::join_key(&entry.order), &entry.number)).or_insert(entry);
        }
        let rows: Vec<Row> = made
            .reconcile(pairs(shipped))
            .into_iter()
            .map(|mut found| {
                let order = Labels::join_key(&found.order);
                let label = places.get(&(order, found.label.as_str())).copied();
                // The number of a card is repeated nowhere.
                for text in [&mut found.filled, &mut found.label] {
                    if let Cow::Owned(masked) = shown_alone(text) {
                        *text = masked;
                    }
                }
                Row {
                    kind: Kind::of(&found),
                    number: found.row.map(|row| &shipped.entries[row]),
                    label,
                    said: said(&found, lang),
                    found,
                }
            })
            .collect();
        let mut kinds = BTreeMap::new();
        for row in &rows {
            *kinds.entry(row.kind).or_default() += 1;
        }
        let order = |row: &Row| Labels::join_key(&row.found.order);
        let filled: BTreeSet<String> = rows.iter().filter(|row| row.number.is_some()).map(order).collect();
        let label = |row: &Row<'a>| row.label.map_or("", |entry| entry.number.as_str());
        let used: BTreeSet<(String, &str)> = rows.iter().map(|row| (order(row), label(row))).collect();
        let spare =
            places.keys().filter(|key| filled.contains(&key.0) && !key.1.trim().is_empty() && !used.contains(*key));
        let spare = spare.count();
        let orders: BTreeSet<&String> = places.keys().map(|(order, _)| order).collect();
        let common = filled.iter().filter(|order| orders.contains(order)).count();
        Self { shipped, labels, rows, kinds, common, spare }
    }
}

/// The orders and their numbers.
fn pairs(export: &Export) -> impl Iterator<Item = (&str, &str)> {
    export.entries.iter().map(|entry| (entry.order.as_str(), entry.number.as_str()))
}

/// What is said of a number, the gravest first.
fn said(found: &Reconciled, lang: Lang) -> Vec<Said> {
    let mut said: Vec<Said> = [found.finding(), found.duplicate()]
        .into_iter()
        .flatten()
        .map(|finding| Said {
            code: finding.code,
            severity: finding.severity,
            span: finding.span,
            count: finding.count,
            message: finding.message(&found.filled, lang),
            help: finding.help(&found.filled, lang),
        })
        .collect();
    said.sort_by_key(|said| std::cmp::Reverse(said.severity));
    said
}
