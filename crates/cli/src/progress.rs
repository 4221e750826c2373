//! How far a long run is, on standard error, for somebody who watches.

use std::ffi::OsStr;
use std::fs;
use std::io::{IsTerminal, stderr};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::terminal::escaped;

/// Shorter work is done before anybody wonders.
const SMALL: u64 = 32 << 20;

/// A bar for one file; nothing at all when it is small or nobody watches.
pub struct Progress(Option<ProgressBar>);

impl Progress {
    pub fn new(path: &OsStr, shown: &str) -> Self {
        let len = fs::metadata(path).map_or(0, |data| data.len());
        if len < SMALL || !stderr().is_terminal() {
            return Self(None);
        }
        let style =
            ProgressStyle::with_template("{msg} {bar:30} {bytes}/{total_bytes} {eta}").expect("a fixed template");
        let bar = ProgressBar::with_draw_target(Some(len), ProgressDrawTarget::stderr()).with_style(style);
        bar.set_message(escaped(shown));
        bar.enable_steady_tick(Duration::from_millis(200));
        Self(Some(bar))
    }

    /// So many bytes more are read.
    pub fn advance(&self, bytes: usize) {
        if let Some(bar) = &self.0 {
            bar.inc(bytes as u64);
        }
    }

    /// Takes the bar away.
    pub fn finish(&self) {
        if let Some(bar) = &self.0 {
            bar.finish_and_clear();
        }
    }
}
