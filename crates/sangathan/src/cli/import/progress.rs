//! A bar for whoever watches the terminal; silence for everybody else.

use std::io::IsTerminal as _;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};
use intake::run::Progress;
use words::Locale;

use crate::messages;

/// Bytes read, speed and the time that is left, on standard error.
pub struct Bar {
    bar: Option<ProgressBar>,
    locale: Locale,
}

impl Bar {
    /// Visible only if standard error is a terminal.
    pub fn new(locale: Locale) -> Bar {
        let bar = std::io::stderr().is_terminal().then(|| {
            let bar = ProgressBar::no_length();
            let form = "{msg} [{bar:30}] {percent} % · {binary_bytes}/{binary_total_bytes} · {binary_bytes_per_sec} · {eta}";
            if let Ok(style) = ProgressStyle::with_template(form) {
                bar.set_style(style.progress_chars("=> "));
            }
            bar.set_message(messages::progress_reading(locale));
            bar
        });
        Bar { bar, locale }
    }

    /// Takes the bar away.
    pub fn end(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}

impl Progress for Bar {
    fn read(&mut self, done: u64, all: u64) {
        if let Some(bar) = &self.bar {
            bar.set_length(all);
            bar.set_position(done);
        }
    }

    fn publishing(&mut self) {
        if let Some(bar) = &self.bar {
            if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} · {elapsed}") {
                bar.set_style(style);
            }
            bar.set_message(messages::progress_writing(self.locale));
            bar.enable_steady_tick(Duration::from_millis(120));
        }
    }
}
