//! `tracklint check`: the numbers of whole files.

mod lanes;
mod refusals;

use std::ffi::OsStr;
use std::thread;

use anyhow::{Error, Result};
use tracklint::{Applicability, Fix, Lang};

use crate::args::{Check, ReportFormat};
use crate::baseline::Baseline;
use crate::column::Column;
use crate::config::Config;
use crate::engine::{self, Answer, Engine};
use crate::fix::Mender;
use crate::input::columns::{Fixes, NoNumbers};
use crate::input::{self, Chunk, Kind, Number, Opened, Rows};
use crate::language::Say;
use crate::policy::Policy;
use crate::progress::Progress;
use crate::report::{self, ColumnRow, File, Place, Report, Row};
use crate::tally::Tally;
use crate::terminal::{complain, remark, told};
use crate::{Outcome, files};
use lanes::{Bench, Judged};

/// More threads than this would only wait for the one that reads.
const MOST_THREADS: usize = 16;
/// So many numbers are looked up ahead: enough to wait for the memory of all of them at once, and few enough that it is
/// still at hand when their turn comes.
const AHEAD: usize = 64;

/// Checks every file in turn.
pub fn run(args: &Check, lang: Lang) -> Result<Outcome> {
    let config = Config::load(args, lang)?;
    let files = files::expand(&args.files, lang)?;
    refusals::refuse(args, files.len(), lang)?;
    let report = report::new(args, config.context.profile.as_deref(), lang)?;
    let bench = Bench {
        engine: Engine::new(&config.context, lang)?.only(&config.carriers)?,
        policy: Policy::new(args, &config)?,
    };
    let mut run = Run {
        args,
        lang,
        bench: &bench,
        baseline: Baseline::load(config.baseline.as_deref(), args.write_baseline.as_deref())?,
        options: input::Options { own: bench.engine.own_rules(), ..config.options },
        report,
        total: Tally::default(),
    };
    let mut unread = false;
    for file in &files {
        match run.file(file)? {
            None => {}
            Some(error) if files.len() == 1 && args.format == ReportFormat::Human => return Err(error),
            // The others may be sound, and machines read whole documents.
            Some(error) => {
                run.report.failed(&input::named(file, lang), &told(&error, lang))?;
                complain(&error, lang);
                unread = true;
            }
        }
    }
    run.report.finish(&run.total)?;
    if unread {
        // A baseline without their findings would lose them.
        return Ok(Outcome::Unread);
    }
    run.baseline.write()?;
    Ok(if run.total.failed > 0 { Outcome::Found } else { Outcome::Clean })
}

/// All files, one after another.
struct Run<'a> {
    args: &'a Check,
    lang: Lang,
    bench: &'a Bench,
    baseline: Baseline,
    options: input::Options,
    report: Box<dyn Report>,
    total: Tally,
}

impl Run<'_> {
    /// Checks a file, and answers with what kept it from being read to its end.
    fn file(&mut self, name: &OsStr) -> Result<Option<Error>> {
        let opened = match input::open(name, &self.options) {
            Ok(opened) => opened,
            Err(error) => return Ok(self.unless_unrelated(name, error)),
        };
        refusals::say_what_is_left_out(&opened, &self.options, self.lang);
        refusals::say_what_is_not_fixed(&opened, self.args, self.lang);
        let mender = refusals::refuse_prose(&opened, self.args, self.lang)
            .and_then(|()| Mender::new(name, &opened, self.args, self.lang));
        let mender = match mender {
            Ok(mender) => mender,
            Err(error) => return Ok(Some(error)),
        };
        let Opened { name: shown, kind, charset, columns, sheet, prose, lines, rows, .. } = opened;
        let file = File { name: shown, kind, charset, columns, sheet, prose, lines };
        self.report.begin(&file)?;
        let progress = Progress::new(name, &file.name);
        let mut pass = Pass {
            file: &file,
            mender,
            tally: Tally::default(),
            offset: file.charset.mark().len() as u64,
            columns: Vec::new(),
        };
        let bench = self.bench;
        let mut rows = Named { rows, name: &file.name, failed: None };
        lanes::each(&mut rows, self.threads(), bench, |judged| {
            progress.advance(judged.chunk.bytes().len());
            self.chunk(&mut pass, judged)
        })?;
        let failed = rows.failed;
        let Pass { mender, mut tally, columns, .. } = pass;
        progress.finish();
        // A file that breaks off stays as it was, and of a part of a column nothing is said.
        if failed.is_none() {
            tally.mended = mender.finish()?;
            for column in columns {
                self.column(&file, column, &mut tally)?;
            }
        }
        self.report.end(&file, &tally)?;
        self.total.add(&tally);
        Ok(failed)
    }

    /// An error, unless it says no more than that a file has no numbers, and such files are passed over.
    fn unless_unrelated(&self, name: &OsStr, error: Error) -> Option<Error> {
        if !self.args.skip_unrelated || !error.is::<NoNumbers>() {
            return Some(error);
        }
        let name = input::named(name, self.lang);
        remark(&self.lang.say(
            format!("{name} has no column of tracking numbers and is passed over"),
            format!("{name} 没有运单号列，已跳过"),
        ));
        None
    }

    /// How many threads judge numbers: as many as somebody asked for, else one for each processor.
    fn threads(&self) -> usize {
        let processors = || thread::available_parallelism().map_or(1, Into::into).min(MOST_THREADS);
        self.args.threads.map_or_else(processors, Into::into)
    }

    /// Reports the numbers of a chunk, and writes it with those that are fixed.
    fn chunk(&mut self, pass: &mut Pass, judged: Judged) -> Result<()> {
        let Judged { chunk, mut numbers } = judged;
        pass.tally.rows += chunk.rows.len();
        let texts = chunk.texts();
        for (some, judged) in chunk.numbers.chunks(AHEAD).zip(numbers.chunks_mut(AHEAD)) {
            for column in &pass.columns {
                let own = some.iter().zip(&*judged).filter(|(number, _)| number.name as usize == column.name);
                column.look_ahead(own.map(|(_, (entry, _))| entry));
            }
            for (number, (entry, answer)) in some.iter().zip(judged) {
                pass.tally.numbers += 1;
                let input = texts.text(number.text);
                let remarked = match answer.take() {
                    Some(answer) => self.remark(pass, &chunk, number, &input, *answer)?,
                    None => false,
                };
                pass.tally.clean += usize::from(!remarked);
                entry.set_remarked(remarked);
                let column = pass.column(number.name as usize, &self.bench.engine);
                pass.columns[column].push(number.line, entry, &input);
            }
        }
        pass.offset += chunk.bytes().len() as u64;
        pass.mender.chunk(&chunk)
    }

    /// Reports a number of which something is said; says whether anything is, beside what the baseline knows.
    fn remark(
        &mut self,
        pass: &mut Pass,
        chunk: &Chunk,
        number: &Number,
        input: &str,
        mut answer: Answer,
    ) -> Result<bool> {
        answer.retain(|finding| self.baseline.is_new(&pass.file.name, finding.code, input));
        if answer.findings.is_empty() {
            return Ok(false);
        }
        doubt(&mut answer, pass.file, input);
        let mended = self.mend(pass, number, input, &answer)?;
        pass.tally.count(&answer, mended, self.bench.policy.fail_on);
        if self.bench.policy.shows(answer.severity()) {
            let name = pass.file.columns.name(number.name as usize);
            let place = Place {
                file: pass.file,
                line: number.line,
                column: number.column,
                field: &name,
                number,
                chunk,
                offset: pass.offset,
            };
            let order = chunk.order(number);
            self.report.row(&Row {
                place,
                order: order.as_deref().map(|order| engine::shown_beside(order, "")).as_deref(),
                number: &engine::shown(input, &answer),
                input,
                answer: &answer,
            })?;
        }
        Ok(true)
    }

    /// Fixes a number as far as somebody asked for it and its column allows; says whether it is fixed.
    fn mend(&self, pass: &mut Pass, number: &Number, input: &str, answer: &Answer) -> Result<bool> {
        if pass.file.columns.fixes == Fixes::None {
            return Ok(false);
        }
        let least = if self.args.unsafe_fixes { Applicability::Likely } else { Applicability::Safe };
        let Some(fix) = engine::fix(answer, least) else { return Ok(false) };
        let text = fix.apply(input);
        let table = matches!(pass.file.kind, Kind::Csv | Kind::Tsv);
        let mended = pass.mender.replace(number, input, &text)?;
        pass.tally.bared += usize::from(mended && table && is_bared(input, &text));
        Ok(mended)
    }

    /// Reports what a column shows that no cell can.
    fn column(&mut self, file: &File, column: Column, tally: &mut Tally) -> Result<()> {
        let (name, at) = (file.columns.name(column.name), column.name as u32 + 1);
        for remark in column.finish(&self.bench.engine) {
            let Some(severity) = self.bench.policy.weigh(remark.code, remark.severity, "") else { continue };
            if !self.baseline.is_new(&file.name, remark.code, &name) {
                continue;
            }
            tally.count_column(remark.code, severity, remark.alone, self.bench.policy.fail_on);
            if self.bench.policy.shows(Some(severity)) {
                self.report.column(&ColumnRow { file, field: &name, column: at, severity, remark: &remark })?;
            }
        }
        Ok(())
    }
}

/// Leaves a fix to a person that would leave nothing of a line or a note but its number, or would change what may be no
/// number at all.
fn doubt(answer: &mut Answer, file: &File, input: &str) {
    let says_more = || {
        let said = answer.findings.iter().map(|finding| (finding.code, finding.span));
        file.lines && !file.prose && input::says_more(said, input)
    };
    if let Some(fix) = &mut answer.fix
        && (says_more()
            || file.columns.fixes == Fixes::None
            || file.columns.fixes == Fixes::Spelling && drops(fix, input))
    {
        fix.applicability = fix.applicability.min(Applicability::Likely);
    }
}

/// Whether a fix leaves letters or digits out.
fn drops(fix: &Fix, cell: &str) -> bool {
    let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).count();
    letters(&fix.apply(cell)) < letters(cell)
}

/// Whether digits that a spreadsheet rounds stand bare in `new`, and were kept from it in `old`.
fn is_bared(old: &str, new: &str) -> bool {
    const KEPT: usize = 15;
    let rounded = new.len() > KEPT && new.bytes().all(|b| b.is_ascii_digit());
    let old = old.trim_matches(' ');
    rounded && (old.starts_with(['=', '\'', '\t', '"']) || old.ends_with('\t'))
}

/// One way through one file.
struct Pass<'a> {
    file: &'a File,
    mender: Mender,
    tally: Tally,
    /// Where the chunk begins in the file.
    offset: u64,
    columns: Vec<Column>,
}

impl Pass<'_> {
    /// The place of the column with this name among those that hold numbers.
    fn column(&mut self, name: usize, engine: &Engine) -> usize {
        self.columns.iter().position(|column| column.name == name).unwrap_or_else(|| {
            self.columns.push(Column::new(name, engine));
            self.columns.len() - 1
        })
    }
}

/// Rows that end where they cannot be read, and keep the error, which names their file.
struct Named<'a> {
    rows: Box<dyn Rows>,
    name: &'a str,
    failed: Option<Error>,
}

impl Rows for Named<'_> {
    fn next(&mut self) -> Result<Option<Chunk>> {
        Ok(self.rows.next().unwrap_or_else(|error| {
            self.failed = Some(error.context(self.name.to_owned()));
            None
        }))
    }
}
