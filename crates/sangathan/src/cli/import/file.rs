//! The file to be taken in, and where its rejected rows go.

use std::fs;
use std::io::{self, Read};
use std::os::fd::AsRawFd as _;
use std::path::{Path, PathBuf};

use system::Failure;

use crate::errors::{self, misuse};
use crate::messages;

/// A file that can be read several times, as an import does.
pub struct File {
    /// Its name as people know it; `-` for standard input.
    pub name: String,
    given: PathBuf,
    spool: Option<fs::File>,
}

impl File {
    /// The file at `path`; `-` is standard input. What is no plain file (a pipe) is copied first.
    ///
    /// # Errors
    /// If it cannot be read.
    pub fn given(path: &Path) -> Result<File, Failure> {
        let failed = |e: io::Error| errors::file(path, &e);
        let stdin = path == Path::new("-");
        let spool = if stdin {
            Some(spooled(&mut io::stdin().lock()).map_err(failed)?)
        } else {
            let kind = fs::metadata(path).map_err(failed)?.file_type();
            match kind.is_file() || kind.is_dir() {
                true => None,
                false => Some(fs::File::open(path).and_then(|mut f| spooled(&mut f)).map_err(failed)?),
            }
        };
        let name = match path.file_name() {
            Some(name) if !stdin => name.to_string_lossy().into_owned(),
            _ => path.display().to_string(),
        };
        Ok(File { name, given: path.to_owned(), spool })
    }

    /// Under which path it can be opened, while this value lives.
    pub fn path(&self) -> PathBuf {
        self.spool.as_ref().map_or_else(|| self.given.clone(), reopened)
    }

    /// Where its rejected rows go: as asked, or beside it under a name that is free, so that rows somebody is just
    /// correcting are never overwritten.
    ///
    /// # Errors
    /// If the file itself would be overwritten.
    pub fn rejects(&self, kind: &str, asked: Option<&PathBuf>) -> Result<PathBuf, Failure> {
        if let Some(asked) = asked {
            let same =
                fs::canonicalize(asked).is_ok_and(|a| fs::canonicalize(&self.given).is_ok_and(|g| a == g));
            return match same {
                true => Err(misuse(messages::usage_rejects)),
                false => Ok(asked.clone()),
            };
        }
        let (beside, stem) = match (&self.spool, self.given.file_stem()) {
            (None, Some(stem)) => (self.given.as_path(), stem.to_string_lossy().into_owned()),
            _ => (Path::new(kind), kind.to_owned()),
        };
        let stem = stem.strip_suffix(".rejects").unwrap_or(&stem);
        let (stem, first) = match stem.rsplit_once('.') {
            // Corrected rejects bring rejects of their own: roster.rejects.csv, roster.2.rejects.csv, …
            Some((before, n)) if n.parse::<u32>().is_ok() => (before, n.parse::<u32>().unwrap_or(1)),
            _ => (stem, 1),
        };
        let name = |n: u32| match n {
            1 => beside.with_file_name(format!("{stem}.rejects.csv")),
            n => beside.with_file_name(format!("{stem}.{n}.rejects.csv")),
        };
        let free = (first..=u32::MAX).map(name).find(|p| !p.exists());
        Ok(free.unwrap_or_else(|| name(first)))
    }
}

/// Copies a stream into a file without a name, which is gone with the process however it ends.
///
/// # Errors
/// If the stream breaks off or the disk is full.
pub fn spooled(from: &mut impl Read) -> io::Result<fs::File> {
    let mut file = tempfile::tempfile()?;
    io::copy(from, &mut file)?;
    Ok(file)
}

/// A path under which an open file without a name can be opened again.
pub fn reopened(file: &fs::File) -> PathBuf {
    PathBuf::from(format!("/dev/fd/{}", file.as_raw_fd()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rejects(folder: &Path, name: &str) -> String {
        let given = folder.join(name);
        let file = File { name: name.to_owned(), given, spool: None };
        file.rejects("areas", None).unwrap().file_name().unwrap().to_string_lossy().into_owned()
    }

    #[test]
    fn rejects_never_take_the_name_of_a_file_that_is_there() {
        let folder = tempfile::tempdir().unwrap();
        let at = folder.path();
        assert_eq!(rejects(at, "a.csv"), "a.rejects.csv");
        fs::write(at.join("a.rejects.csv"), "").unwrap();
        assert_eq!(rejects(at, "a.csv"), "a.2.rejects.csv");
        assert_eq!(rejects(at, "a.rejects.csv"), "a.2.rejects.csv");
        fs::write(at.join("a.2.rejects.csv"), "").unwrap();
        assert_eq!(rejects(at, "a.2.rejects.csv"), "a.3.rejects.csv");
        assert_eq!(rejects(at, "roll.v.xlsx"), "roll.v.rejects.csv");
    }

    #[test]
    fn the_file_itself_is_not_a_place_for_rejects() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.csv");
        fs::write(&path, "").unwrap();
        let file = File::given(&path).unwrap();
        assert!(file.rejects("areas", Some(&folder.path().join("./a.csv"))).is_err());
        assert!(file.rejects("areas", Some(&folder.path().join("b.csv"))).is_ok());
    }

    #[test]
    fn a_stream_can_be_read_again_and_again() {
        let file = spooled(&mut "नाम\n".as_bytes()).unwrap();
        for _ in 0..2 {
            assert_eq!(fs::read_to_string(reopened(&file)).unwrap(), "नाम\n");
        }
    }
}
