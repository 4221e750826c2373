//! The command on a big file, against the `csv` crate on the same file in the same run; and how fast it starts.
//!
//! ```sh
//! cargo build --release -p tracklint-cli
//! cargo run --release -p xtask -- rows 10000000
//! ```

use std::env;
use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::orders;

/// One row in so many has a fault, as a shop's export may have them.
const FAULTY: u32 = 100;
/// So often both read the file, in turn; the best of each counts, so that what else the machine does hardly does.
const ROUNDS: usize = 3;
/// So often the command starts.
const STARTS: usize = 200;
/// So often its memory is looked at.
const LOOK: Duration = Duration::from_millis(10);

/// Prints the figures of an export of so many rows, which is drawn from a fixed seed and deleted afterwards.
///
/// # Errors
/// When the command is not built, or the file cannot be written.
pub fn run(rows: usize) -> io::Result<()> {
    let command = command()?;
    let path = env::temp_dir().join(format!("tracklint-{rows}-rows.csv"));
    let done = draw(&path, rows).and_then(|()| compare(&command, &path, rows));
    fs::remove_file(&path)?;
    done?;
    start(&command)
}

/// The command of the same build.
fn command() -> io::Result<PathBuf> {
    let command = env::current_exe()?.with_file_name(format!("tracklint{}", env::consts::EXE_SUFFIX));
    if command.exists() {
        return Ok(command);
    }
    Err(io::Error::other(format!("{} is not there: build tracklint-cli first", command.display())))
}

fn draw(path: &Path, rows: usize) -> io::Result<()> {
    let mut out = BufWriter::with_capacity(1 << 20, File::create(path)?);
    orders::write(&mut out, rows, FAULTY)?;
    out.flush()?;
    println!("{rows} rows, {} MB, one in {FAULTY} with a fault", fs::metadata(path)?.len() / 1_000_000);
    Ok(())
}

fn compare(command: &Path, path: &Path, rows: usize) -> io::Result<()> {
    let (mut reading, mut checking) = (Cost::MOST, Cost::MOST);
    for _ in 0..ROUNDS {
        reading.least(read(path, rows)?);
        checking.least(check(command, path)?);
    }
    let show = |what: &str, cost: Cost| {
        let row = cost.wall.as_nanos() / rows.max(1) as u128;
        let (wall, processor) = (cost.wall.as_secs_f64(), cost.processor.as_secs_f64());
        println!("{what:<18}{wall:7.2} s, {row} ns a row; {processor:.2} s of a processor");
    };
    show("csv crate alone", reading);
    show("tracklint check", checking);
    println!("{:<18}{:7.2}", "ratio", checking.wall.as_secs_f64() / reading.wall.as_secs_f64());
    println!("{:<18}{:7.1} MiB", "peak of memory", checking.peak as f64 / 1024.0);
    Ok(())
}

/// What a run costs.
#[derive(Clone, Copy)]
struct Cost {
    wall: Duration,
    /// The time of all threads together.
    processor: Duration,
    /// The most memory at any time, in KiB.
    peak: u64,
}

impl Cost {
    const MOST: Self = Self { wall: Duration::MAX, processor: Duration::MAX, peak: 0 };

    /// Keeps the shortest times and the highest peak.
    fn least(&mut self, other: Self) {
        self.wall = self.wall.min(other.wall);
        self.processor = self.processor.min(other.processor);
        self.peak = self.peak.max(other.peak);
    }

    /// Looks at a process that is running.
    fn look(&mut self, id: &str) {
        let about = |file: &str| fs::read_to_string(format!("/proc/{id}/{file}")).unwrap_or_default();
        self.peak = peak(&about("status")).map_or(self.peak, |peak| self.peak.max(peak));
        self.processor = processor(&about("stat")).map_or(self.processor, |time| self.processor.max(time));
    }
}

/// Reads every record as text into one buffer, the fastest way that the crate offers for text.
fn read(path: &Path, rows: usize) -> io::Result<Cost> {
    let mut before = Cost { wall: Duration::ZERO, processor: Duration::ZERO, peak: 0 };
    before.look("self");
    let begin = Instant::now();
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_path(path)?;
    let (mut record, mut read) = (csv::StringRecord::new(), 0);
    while reader.read_record(&mut record)? {
        read += 1;
    }
    assert_eq!(read, rows);
    let (wall, mut after) = (begin.elapsed(), before);
    after.look("self");
    Ok(Cost { wall, processor: after.processor.saturating_sub(before.processor), ..after })
}

fn check(command: &Path, path: &Path) -> io::Result<Cost> {
    let begin = Instant::now();
    let mut run = Command::new(command).arg("check").arg(path).stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
    let mut cost = Cost { wall: Duration::ZERO, processor: Duration::ZERO, peak: 0 };
    while run.try_wait()?.is_none() {
        cost.look(&run.id().to_string());
        sleep(LOOK);
    }
    cost.wall = begin.elapsed();
    match run.wait()?.code() {
        Some(0 | 1) => Ok(cost),
        _ => Err(io::Error::other("tracklint check failed")),
    }
}

/// The most memory that was in use at any time, of `/proc/PID/status`.
fn peak(status: &str) -> Option<u64> {
    status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?.trim().strip_suffix(" kB")?.parse().ok()
}

/// The time that all threads took, of `/proc/PID/stat`: fields 14 and 15, in hundredths of a second on Linux.
fn processor(stat: &str) -> Option<Duration> {
    let behind_name = stat.rsplit_once(") ")?.1;
    let mut fields = behind_name.split(' ').skip(11);
    let mut ticks = || fields.next()?.parse::<u64>().ok();
    Some(Duration::from_millis((ticks()? + ticks()?) * 10))
}

fn start(command: &Path) -> io::Result<()> {
    let mut times = Vec::new();
    for _ in 0..STARTS {
        let begin = Instant::now();
        let output = Command::new(command).args(["diagnose", "RB123456785GB"]).output()?;
        times.push(begin.elapsed());
        assert!(output.status.success() && !output.stdout.is_empty());
    }
    times.sort();
    let of = |share: usize| times[(STARTS - 1) * share / 100].as_secs_f64() * 1000.0;
    println!("tracklint diagnose RB123456785GB, {STARTS} times: median {:.2} ms, 95 % below {:.2} ms", of(50), of(95));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_of_a_process_are_read() {
        assert_eq!(peak("Name:\tx\nVmHWM:\t   1234 kB\nVmRSS:\t1 kB\n"), Some(1234));
        let stat = "7 (a b) c) S 1 7 7 0 -1 4194560 1 0 0 0 150 25 0 0 20 0 3 0 1 1 1";
        assert_eq!(processor(stat), Some(Duration::from_millis(1750)));
    }
}
