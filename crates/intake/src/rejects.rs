//! The rejects file: the source's columns as they were, and why the row was not taken.

use std::fs::{File, OpenOptions};
use std::io::{BufWriter, Write as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

use crate::decode::Record;
use crate::header::{reject_columns, reject_headers};
use crate::{IntakeError, Note, Result};

/// Writes rejected rows next to the final name and takes the final name only at the end, so that an
/// aborted import leaves no half file behind. Made on the first reject.
pub struct Rejects {
    path: PathBuf,
    headers: Vec<String>,
    /// The columns of the source; those that an earlier rejects file added are written anew.
    own: Vec<usize>,
    writer: Option<csv::Writer<BufWriter<File>>>,
}

impl Rejects {
    /// Rejects of a file with these headers, to be kept at `path`.
    pub fn new(path: &Path, headers: &[String]) -> Rejects {
        let added = reject_columns(headers).unwrap_or([usize::MAX; 5]);
        let own = (0..headers.len()).filter(|i| !added.contains(i)).collect();
        Rejects { path: path.to_owned(), headers: headers.to_vec(), own, writer: None }
    }

    fn temporary(&self) -> PathBuf {
        let mut name = self.path.as_os_str().to_owned();
        name.push(".part");
        PathBuf::from(name)
    }

    fn fail(&self, error: impl Into<std::io::Error>) -> IntakeError {
        IntakeError::Write { what: self.path.display().to_string(), error: error.into() }
    }

    /// Adds a row with its reasons; the first reason names the column, all of them stand in the text.
    pub fn push(&mut self, record: &Record, notes: &[Note]) -> Result<()> {
        if self.writer.is_none() {
            // For whoever imports only: the rows may hold numbers of people.
            let private = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).clone();
            let mut file = private.open(self.temporary()).map_err(|e| self.fail(e))?;
            // The byte-order mark makes Excel read the file as UTF-8.
            file.write_all("\u{feff}".as_bytes()).map_err(|e| self.fail(e))?;
            let mut w = csv::WriterBuilder::new().flexible(true).from_writer(BufWriter::new(file));
            let mut all: Vec<String> = self.own.iter().map(|i| self.headers[*i].clone()).collect();
            let added = reject_headers(&all);
            all.extend(added);
            w.write_record(&all).map_err(|e| self.fail(e))?;
            self.writer = Some(w);
        }
        let own: Vec<String> = self.own.iter().map(|i| guarded(unguarded(record.get(*i)))).collect();
        let first = notes.first();
        let reason: Vec<String> = notes.iter().map(|n| format!("{} · {}", n.text.hi, n.text.en)).collect();
        let added = [
            record.row.to_string(),
            first.map(|n| n.column.clone()).unwrap_or_default(),
            first.map(|n| guarded(&n.value)).unwrap_or_default(),
            first.map(|n| n.code.to_owned()).unwrap_or_default(),
            reason.join(" | "),
        ];
        let mut row: Vec<&str> = own.iter().chain(added.iter()).map(String::as_str).collect();
        if record.surplus {
            // A row whose cells may stand in wrong columns must not pass for a sound one just because its end is cut off:
            // it stays too long until somebody has looked at it.
            row.push("surplus_cells");
        }
        match &mut self.writer {
            Some(w) => w.write_record(&row).map_err(|e| self.fail(e)),
            None => Ok(()),
        }
    }

    /// Takes the final name. Gives it back, if there was any reject.
    pub fn keep(&mut self) -> Result<Option<PathBuf>> {
        let Some(mut w) = self.writer.take() else { return Ok(None) };
        w.flush().map_err(|e| self.fail(e))?;
        drop(w);
        std::fs::rename(self.temporary(), &self.path).map_err(|e| self.fail(e))?;
        Ok(Some(self.path.clone()))
    }
}

impl Drop for Rejects {
    fn drop(&mut self) {
        if self.writer.take().is_some() {
            let _ = std::fs::remove_file(self.temporary());
        }
    }
}

/// A cell that a spreadsheet would run as a formula is written with an apostrophe before it, which [`Row`](crate::Row)
/// takes off again. A plain negative or signed number is no formula.
pub fn guarded(cell: &str) -> String {
    let risky =
        is_formula(cell) && !cell[1..].bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b',' | b' '));
    if risky { format!("'{cell}") } else { cell.to_owned() }
}

/// The cell as it was before [`guarded`].
pub fn unguarded(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|inner| is_formula(inner)).unwrap_or(cell)
}

fn is_formula(cell: &str) -> bool {
    cell.starts_with(['=', '+', '-', '@', '\t', '\r'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_disarmed_and_come_back() {
        for armed in ["=1+1", "+cmd|x", "-2+3", "@handle", "\tx", "-x"] {
            assert_eq!(guarded(armed), format!("'{armed}"));
            assert_eq!(unguarded(&guarded(armed)), armed);
        }
        for plain in ["", "-", "-5", "+91 98765 43210", "O'Neil", "'quoted'", "देवपुर"] {
            assert_eq!(guarded(plain), plain);
            assert_eq!(unguarded(plain), plain);
        }
    }
}
