//! `tracklint check`: the numbers of whole files.

use std::sync::mpsc::sync_channel;
use std::thread;

use anyhow::{Context, Result, bail};
use tracklint::{Applicability, Lang};

use crate::args::Check;
use crate::baseline::Baseline;
use crate::config::Config;
use crate::engine::{self, Engine};
use crate::fix::Mender;
use crate::input::{self, Chunk, Number, Opened};
use crate::language::Say;
use crate::policy::Policy;
use crate::progress::Progress;
use crate::report::{self, File, Place, Report, Row};
use crate::tally::Tally;
use crate::{Outcome, files};

/// Chunks that may wait between the two threads: enough to keep both busy, few enough to keep memory flat.
const WAITING: usize = 4;

/// Checks every file in turn.
pub fn run(args: &Check, lang: Lang) -> Result<Outcome> {
    let config = Config::load(args, lang)?;
    let files = files::expand(&args.files, lang)?;
    if args.output.is_some() && files.len() > 1 {
        bail!(lang.say("--output takes one file at a time", "--output 一次只能处理一个文件"));
    }
    let report = report::new(args, config.context.profile.as_deref(), lang)?;
    let mut run = Run {
        args,
        lang,
        engine: Engine::new(&config.context, lang)?,
        policy: Policy::new(args, &config, lang)?,
        baseline: Baseline::load(config.baseline.as_deref(), args.write_baseline.as_deref())?,
        options: config.options,
        report,
        total: Tally::default(),
    };
    for file in &files {
        run.file(file)?;
    }
    run.report.finish(&run.total)?;
    run.baseline.write()?;
    Ok(if run.total.failed > 0 { Outcome::Found } else { Outcome::Clean })
}

struct Run<'a> {
    args: &'a Check,
    lang: Lang,
    engine: Engine,
    policy: Policy,
    baseline: Baseline,
    options: input::Options,
    report: Box<dyn Report>,
    total: Tally,
}

impl Run<'_> {
    fn file(&mut self, name: &str) -> Result<()> {
        let opened = input::open(name, &self.options)?;
        let mender = Mender::new(name, &opened, self.args, self.lang)?;
        let Opened { name: shown, kind, charset, columns, sheet, mut rows } = opened;
        let file = File { name: shown, kind, charset, columns, sheet };
        self.report.begin(&file)?;
        let progress = Progress::new(name, &file.name);
        let (send, receive) = sync_channel::<Chunk>(WAITING);
        let tally = thread::scope(|scope| -> Result<Tally> {
            let reader = scope.spawn(move || -> Result<()> {
                while let Some(chunk) = rows.next()? {
                    if send.send(chunk).is_err() {
                        break;
                    }
                }
                Ok(())
            });
            let mut pass =
                Pass { file: &file, mender, tally: Tally::default(), offset: file.charset.mark().len() as u64 };
            for chunk in receive {
                progress.advance(chunk.bytes.len());
                self.chunk(&mut pass, chunk)?;
            }
            reader.join().expect("the reader does not panic").with_context(|| file.name.clone())?;
            pass.tally.mended = pass.mender.finish()?;
            Ok(pass.tally)
        })?;
        progress.finish();
        self.report.end(&file, &tally)?;
        self.total.add(&tally);
        Ok(())
    }

    fn chunk(&mut self, pass: &mut Pass, chunk: Chunk) -> Result<()> {
        pass.tally.rows += chunk.rows.len();
        for number in &chunk.numbers {
            self.number(pass, &chunk, number)?;
        }
        pass.offset += chunk.bytes.len() as u64;
        pass.mender.chunk(chunk)
    }

    fn number(&mut self, pass: &mut Pass, chunk: &Chunk, number: &Number) -> Result<()> {
        pass.tally.numbers += 1;
        let input = chunk.text(number.text);
        let Some(mut answer) = chunk.with_known(number, |known| self.engine.judge(&input, known)) else {
            pass.tally.clean += 1;
            return Ok(());
        };
        self.policy.apply(&mut answer, &input);
        let name = pass.file.columns.name(number.name as usize);
        let place = Place {
            file: pass.file,
            line: number.line,
            column: number.column,
            field: &name,
            number,
            offset: pass.offset,
        };
        answer.findings.retain(|finding| self.baseline.is_new(&pass.file.name, finding.code, &input));
        if answer.findings.is_empty() {
            pass.tally.clean += 1;
            return Ok(());
        }
        let mended = self.mend(pass, number, &input, &answer);
        pass.tally.count(&answer, mended, self.policy.fail_on);
        if self.policy.is_shown(&answer) {
            self.report.row(&Row { place, number: &engine::shown(&input, &answer), answer: &answer })?;
        }
        Ok(())
    }

    /// Mends the number when that was asked for and is sure enough.
    fn mend(&self, pass: &mut Pass, number: &Number, input: &str, answer: &engine::Answer) -> bool {
        let least = if self.args.unsafe_fixes { Applicability::Likely } else { Applicability::Safe };
        match engine::fix(answer, least) {
            Some(fix) => pass.mender.replace(number, &fix.apply(input)),
            None => false,
        }
    }
}

/// One way through one file.
struct Pass<'a> {
    file: &'a File,
    mender: Mender,
    tally: Tally,
    /// Where the chunk begins in the file.
    offset: u64,
}
