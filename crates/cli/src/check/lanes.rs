//! One thread reads, several judge, one takes down what they say, in the order of the file.
//!
//! Every judging thread has a lane of its own, and chunks go to the lanes in turn; who asks the lanes in the same turn
//! gets the chunks in their order. Few chunks wait in a lane, so that memory stays flat.

use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use anyhow::Result;
use tracklint::batch::Entry;
use tracklint::{Code, Severity};

use crate::engine::{Answer, Declarations, Engine};
use crate::input::columns::is_guarded;
use crate::input::{Chunk, Rows};
use crate::policy::Policy;

/// Chunks that may wait at either end of a lane.
const WAITING: usize = 3;

/// What judging takes.
pub struct Bench {
    pub engine: Engine,
    pub policy: Policy,
}

/// A chunk whose numbers were judged.
pub struct Judged {
    pub chunk: Chunk,
    /// What each number adds to its column, and what is to be said of it.
    pub numbers: Vec<(Entry, Option<Box<Answer>>)>,
}

/// Hands every chunk of a file to `take`, judged by so many threads, in the order of the file.
pub fn each(
    rows: &mut dyn Rows,
    threads: usize,
    bench: &Bench,
    mut take: impl FnMut(Judged) -> Result<()>,
) -> Result<()> {
    if threads < 2 {
        let mut judge = Judge::new(bench);
        while let Some(chunk) = rows.next()? {
            take(judge.judge(chunk))?;
        }
        return Ok(());
    }
    thread::scope(|scope| {
        let (mut ways_in, mut ways_out) = (Vec::new(), Vec::new());
        for _ in 0..threads {
            let (way_in, chunks) = sync_channel(WAITING);
            let (judged, way_out) = sync_channel(WAITING);
            scope.spawn(move || judge(bench, chunks, &judged));
            ways_in.push(way_in);
            ways_out.push(way_out);
        }
        let reader = scope.spawn(move || deal(rows, &ways_in));
        for lane in ways_out.iter().cycle() {
            let Ok(judged) = lane.recv() else { break };
            take(judged)?;
        }
        reader.join().expect("the reader does not panic")
    })
}

/// Hands the chunks of a file to the lanes in turn.
fn deal(rows: &mut dyn Rows, lanes: &[SyncSender<Chunk>]) -> Result<()> {
    for lane in lanes.iter().cycle() {
        let Some(chunk) = rows.next()? else { break };
        if lane.send(chunk).is_err() {
            break;
        }
    }
    Ok(())
}

/// Judges what comes along one lane.
fn judge(bench: &Bench, chunks: Receiver<Chunk>, judged: &SyncSender<Judged>) {
    let mut judge = Judge::new(bench);
    for chunk in chunks {
        // Nobody listens any more when the run has failed.
        if judged.send(judge.judge(chunk)).is_err() {
            break;
        }
    }
}

/// Judges chunks, one after another.
struct Judge<'a> {
    bench: &'a Bench,
    known: Declarations,
}

impl<'a> Judge<'a> {
    fn new(bench: &'a Bench) -> Self {
        Self { bench, known: Declarations::default() }
    }

    /// Judges the numbers of a chunk.
    fn judge(&mut self, chunk: Chunk) -> Judged {
        let Bench { engine, policy } = self.bench;
        let texts = chunk.texts();
        let mut numbers = Vec::with_capacity(chunk.numbers.len());
        for number in &chunk.numbers {
            numbers.push(texts.with_order(number, |order| {
                let judged = engine.judge_among(order, &mut self.known);
                let weigh = |code, severity: Severity| {
                    let is_guard = chunk.guarded && is_guard(code) && is_guarded(order.number);
                    let severity = if is_guard { Severity::Note } else { severity };
                    policy.weigh(code, severity, order.number)
                };
                let mut answer = engine.remarks(order, &judged, weigh);
                // It goes with whatever else is fixed, and not by itself.
                if let Some(answer) = &mut answer
                    && chunk.guarded
                    && answer.findings.iter().all(|found| is_guard(found.code))
                    && is_guarded(order.number)
                {
                    answer.fix = None;
                }
                (engine.entry(order, &judged), answer.map(Box::new))
            }));
        }
        Judged { chunk, numbers }
    }
}

/// Whether a finding is about the tab that an export puts beside its numbers.
fn is_guard(code: Code) -> bool {
    code == Code::ControlCharacter
}
