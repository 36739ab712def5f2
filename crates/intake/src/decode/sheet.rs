//! The parent's side of reading a workbook: start the child, wait, believe it only if all is well.

use std::fs::File;
use std::io::{self, Read, Seek};
use std::os::unix::process::ExitStatusExt;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

use super::{DecodeError, OpenOptions, Sheets};

/// The environment variable that names the sheet to the child; beside [`ALLOCATOR`] the child has no other.
pub(super) const SHEET: &str = "SANGATHAN_SHEET";
/// What the program's allocator takes from the system at a time. By itself it takes a gigabyte before the child can limit itself: more than the limit, so that whatever
/// it needs beside that is refused, now and then, depending on where the system put it.
const ALLOCATOR: (&str, &str) = ("MIMALLOC_ARENA_RESERVE", "32M");
/// How long the child may take by the clock on the wall.
const PATIENCE: Duration = Duration::from_secs(60);
/// A verdict is shorter; what is longer is noise of a dying process.
const MAX_VERDICT: u64 = 1 << 16;

/// The last line that the child writes on its standard error. Without it nothing it wrote counts.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Verdict {
    /// Every row was written: so many bytes.
    Done {
        bytes: u64,
        /// The sheet that was read, and all there are.
        #[serde(default)]
        sheet: String,
        #[serde(default)]
        sheets: Vec<String>,
    },
    Refused(DecodeError),
}

/// Has the child read `workbook` from its standard input and write plain rows into a temporary file, which it answers.
pub(super) fn decode(workbook: &File, options: &OpenOptions<'_>) -> Result<(File, Sheets), DecodeError> {
    let not_run = |error: io::Error| DecodeError::NoDecoder { detail: error.to_string() };
    let rows = tempfile::tempfile().map_err(not_run)?;
    let mut input = workbook.try_clone().map_err(not_run)?;
    input.rewind().map_err(DecodeError::reading)?;
    let mut command = Command::new(&options.decoder.program);
    command
        .args(&options.decoder.args)
        .env_clear()
        .env(ALLOCATOR.0, ALLOCATOR.1)
        .current_dir("/")
        .stdin(input)
        .stdout(rows.try_clone().map_err(not_run)?)
        .stderr(Stdio::piped());
    if let Some(sheet) = options.sheet {
        command.env(SHEET, sheet);
    }
    let mut child = command.spawn().map_err(not_run)?;
    let status = wait(&mut child, PATIENCE).map_err(not_run)?;
    let mut said = Vec::new();
    if let Some(stderr) = child.stderr.take() {
        stderr.take(MAX_VERDICT).read_to_end(&mut said).map_err(not_run)?;
    }
    let bytes = rows.metadata().map_err(not_run)?.len();
    let sheets = judge(status, &said, bytes)?;
    Ok((rows, sheets))
}

/// Waits for the child; after `patience` it is killed and there is no status.
fn wait(child: &mut Child, patience: Duration) -> io::Result<Option<ExitStatus>> {
    let end = Instant::now() + patience;
    let mut pause = Duration::from_millis(1);
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(Some(status));
        }
        if Instant::now() >= end {
            child.kill()?;
            child.wait()?;
            return Ok(None);
        }
        std::thread::sleep(pause);
        pause = (pause * 2).min(Duration::from_millis(50));
    }
}

/// What the child's end means. A child that was killed ran into its limits; one that fell over met a broken workbook.
fn judge(status: Option<ExitStatus>, said: &[u8], bytes: u64) -> Result<Sheets, DecodeError> {
    let Some(status) = status else { return Err(DecodeError::TooLarge) };
    if status.signal().is_some() {
        return Err(DecodeError::TooLarge);
    }
    let said = String::from_utf8_lossy(said);
    let verdict = said.lines().last().and_then(|line| serde_json::from_str(line).ok());
    match verdict {
        Some(Verdict::Refused(error)) => Err(error),
        Some(Verdict::Done { bytes: written, sheet, sheets }) if status.success() && written == bytes => {
            Ok(Sheets { read: sheet, all: sheets })
        }
        _ => Err(DecodeError::Broken { detail: format!("decode-sheet: {status}") }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_whole_answer_counts() {
        let status = |raw| Some(ExitStatus::from_raw(raw));
        let done = br#"{"done":{"bytes":7}}"#;
        assert_eq!(judge(status(0), done, 7), Ok(Sheets::default()));
        assert!(matches!(judge(status(0), done, 6), Err(DecodeError::Broken { .. })), "cut short");
        assert!(matches!(judge(status(0), b"", 7), Err(DecodeError::Broken { .. })), "no verdict");
        assert!(matches!(judge(status(1 << 8), done, 7), Err(DecodeError::Broken { .. })), "a bad end");
        assert_eq!(judge(status(9), done, 7), Err(DecodeError::TooLarge), "killed");
        assert_eq!(judge(None, done, 7), Err(DecodeError::TooLarge), "out of time");
        let refused = br#"{"refused":{"too_many_columns":{"row":3}}}"#;
        assert_eq!(judge(status(1 << 8), refused, 0), Err(DecodeError::TooManyColumns { row: 3 }));
    }

    #[test]
    fn a_child_that_dawdles_is_killed() {
        let mut child = Command::new("sleep").arg("60").spawn().unwrap();
        let start = Instant::now();
        assert!(wait(&mut child, Duration::from_millis(50)).unwrap().is_none());
        assert!(start.elapsed() < Duration::from_secs(5));
    }
}
