use std::io::Write;

use serde::Serialize;
use words::Locale;

/// Where a command prints its result, and how. Results go here, messages to standard error.
pub struct Out {
    /// The language.
    pub locale: Locale,
    /// Whether a script reads the result.
    pub json: bool,
    writer: Box<dyn Write + Send + Sync>,
}

impl Out {
    /// Prints to `writer`.
    pub fn new(locale: Locale, json: bool, writer: Box<dyn Write + Send + Sync>) -> Out {
        Out { locale, json, writer }
    }

    /// Prints bytes as they are. A reader that went away (`| head`) is no error.
    pub fn raw(&mut self, bytes: &[u8]) {
        let _ = self.writer.write_all(bytes);
        let _ = self.writer.flush();
    }

    /// Prints a line.
    pub fn line(&mut self, text: &str) {
        self.raw(format!("{text}\n").as_bytes());
    }

    /// Prints a value as JSON.
    pub fn value(&mut self, value: &impl Serialize) {
        match serde_json::to_string_pretty(value) {
            Ok(text) => self.line(&text),
            Err(e) => self.line(&format!("{{\"error\":\"{e}\"}}")),
        }
    }
}
