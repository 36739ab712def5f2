//! Signed heads of the audit trail: made, kept outside the database, and read again.

use std::fs::{self, File};
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::PathBuf;
use std::time::Duration;

use access::Host;
use access::audit::chain;
use access::audit::head::{Head, HeadError};
use access::audit::key::Key;
use base::SystemRng;
use clap::{Arg, ArgMatches, value_parser};
use system::Failure;
use tokio::sync::oneshot;
use words::Locale;

use crate::folder::{KEYS, private, suffixed};
use crate::settings::Settings;
use crate::{errors, messages};

/// The key that signs heads, in the folder of the keys.
const KEY: &str = "audit.key";
/// The folder of the heads in the data folder, if nobody says another.
pub const HEADS: &str = "heads";
/// The file of the heads in their folder: one JSON document a line, only ever added to.
const FILE: &str = "audit-heads.jsonl";
/// How often the server signs where the trail ends.
const EVERY: Duration = Duration::from_secs(3_600);

/// The option `--heads`.
pub fn option(l: Locale) -> Arg {
    let arg = Arg::new("heads").long("heads").value_name("DIR").value_parser(value_parser!(PathBuf));
    arg.help(messages::audit_heads(l))
}

/// Who signs, and where the heads are kept.
#[derive(Debug)]
pub struct Heads {
    /// The key's file.
    pub key_file: PathBuf,
    /// The file of the heads.
    pub file: PathBuf,
}

impl Heads {
    /// Those of an installation: the folder as it was said with the call, or the one in the data folder.
    pub fn of(settings: &Settings, given: &ArgMatches) -> Heads {
        let said = given.try_get_one::<PathBuf>("heads").ok().flatten().cloned();
        let folder = said.unwrap_or_else(|| settings.folder.path(HEADS));
        Heads { key_file: settings.folder.path(KEYS).join(KEY), file: folder.join(FILE) }
    }

    /// The key; made if there is none.
    ///
    /// # Errors
    /// If its file can neither be read nor made.
    pub fn key(&self) -> Result<Key, Failure> {
        Key::read_or_make(&self.key_file, &SystemRng).map_err(|e| errors::file(&self.key_file, &e))
    }

    /// Signs where the trail ends now.
    ///
    /// # Errors
    /// If the database does not answer, or there is no key.
    pub async fn sign(&self, host: &Host) -> Result<Head, Failure> {
        let key = self.key()?;
        let mut tx = host.db.read().await.map_err(errors::database)?;
        let end = chain::end(&mut tx).await.map_err(errors::access)?;
        tx.rollback().await.map_err(errors::database)?;
        let end = end.ok_or_else(|| Failure::plain(base::Kind::Internal, "the audit trail has not begun"))?;
        Ok(key.sign(&end, host.clock.now()))
    }

    /// Adds a head to the file. After `Ok` it is on the disk.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub fn keep(&self, head: &Head) -> Result<(), Failure> {
        let write = || -> io::Result<()> {
            if let Some(folder) = self.file.parent() {
                fs::create_dir_all(folder)?;
            }
            let mut open = private().append(true).read(true).create(true).open(&self.file)?;
            // What a failure of the power left half written stays a line of its own.
            let mut line = format!("{}\n", head.json());
            if ends_within_a_line(&mut open)? {
                line.insert(0, '\n');
            }
            open.write_all(line.as_bytes())?;
            open.sync_all()
        };
        write().map_err(|e| errors::file(&self.file, &e))
    }

    /// The heads in the file, and how many of its lines are none. No file, no heads.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn kept(&self) -> Result<(Vec<Result<Head, HeadError>>, usize), Failure> {
        match fs::read_to_string(&self.file) {
            Ok(text) => Ok(lines(&text)),
            Err(e) if e.kind() == io::ErrorKind::NotFound => Ok((Vec::new(), 0)),
            Err(e) => Err(errors::file(&self.file, &e)),
        }
    }

    /// Moves the heads aside that belong to a database which was moved aside: `name` goes behind theirs.
    ///
    /// # Errors
    /// If the file cannot be renamed.
    pub fn move_aside(&self, name: &str) -> Result<(), Failure> {
        match fs::rename(&self.file, suffixed(&self.file, name)) {
            Err(e) if e.kind() != io::ErrorKind::NotFound => Err(errors::file(&self.file, &e)),
            _ => Ok(()),
        }
    }

    /// Keeps a head now, each hour, and when the server stops; then ends. What goes wrong is for the log: the next hour is another try.
    pub async fn keep_up(self, host: Host, mut stop: oneshot::Receiver<()>) {
        if let Err(e) = host.begin_trail().await {
            tracing::error!(error = %e, "the audit trail could not be begun");
        }
        let mut hours = tokio::time::interval(EVERY);
        let mut before = None;
        loop {
            let last = tokio::select! { _ = hours.tick() => false, _ = &mut stop => true };
            match self.keep_next(&host, before).await {
                Ok(seq) => before = Some(seq),
                Err(failure) => {
                    tracing::error!(error = %failure.text.en, "no head of the audit trail was kept")
                }
            }
            if last {
                return;
            }
        }
    }

    /// Keeps a head if the trail has grown since line `before`. Answers the number of its last line.
    async fn keep_next(&self, host: &Host, before: Option<i64>) -> Result<i64, Failure> {
        let head = self.sign(host).await?;
        if before != Some(head.seq) {
            self.keep(&head)?;
            tracing::info!(head = head.text(), "audit trail signed");
        }
        Ok(head.seq)
    }
}

/// The heads in a text, one a line as text or as JSON, and how many lines are none.
pub fn lines(text: &str) -> (Vec<Result<Head, HeadError>>, usize) {
    let all = text.lines().filter(|line| !line.trim().is_empty()).map(Head::read);
    let (heads, others): (Vec<_>, Vec<_>) = all.partition(|h| *h != Err(HeadError::Form));
    (heads, others.len())
}

fn ends_within_a_line(open: &mut File) -> io::Result<bool> {
    if open.seek(SeekFrom::End(0))? == 0 {
        return Ok(false);
    }
    open.seek(SeekFrom::End(-1))?;
    let mut last = [0];
    open.read_exact(&mut last)?;
    Ok(last != *b"\n")
}

#[cfg(test)]
mod tests {
    use access::audit::chain::End;
    use base::{SeededRng, uuid::Uuid};

    use super::*;

    #[test]
    fn what_is_half_written_spoils_no_other_head() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        let heads = Heads { key_file: at("k"), file: at("deep/heads.jsonl") };
        assert_eq!(heads.kept().unwrap(), (Vec::new(), 0));
        let key = Key::made(&SeededRng::new(1));
        let head = |seq| {
            let end = End { installation: Uuid::nil(), seq, hash: [1; 32] };
            key.sign(&end, "2026-11-22T06:30:00Z".parse().unwrap())
        };
        heads.keep(&head(1)).unwrap();
        let mut open = fs::OpenOptions::new().append(true).open(&heads.file).unwrap();
        open.write_all(b"{\"installation\":\"00").unwrap();
        heads.keep(&head(2)).unwrap();
        let (kept, others) = heads.kept().unwrap();
        assert_eq!((kept, others), (vec![Ok(head(1)), Ok(head(2))], 1));
        heads.move_aside(".old").unwrap();
        assert_eq!((heads.kept().unwrap(), at("deep/heads.jsonl.old").exists()), ((Vec::new(), 0), true));
    }
}
