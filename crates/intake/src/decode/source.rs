use std::fs::File;
use std::io::{self, Read, Seek};
use std::os::unix::fs::FileExt;
use std::path::PathBuf;

use sha2::{Digest, Sha256};

use super::DecodeError;

/// Where a file comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// A file on disk, or a pipe that has a path.
    Path(PathBuf),
    /// Standard input. It can be read once; what it says is kept in a temporary file without a name.
    Stdin,
}

impl Source {
    /// An open file that can be read from its beginning again, under the name that people are shown.
    pub(super) fn open(&self, name: &str) -> Result<File, DecodeError> {
        let spooled = match self {
            Source::Stdin => spool(&mut io::stdin().lock()),
            Source::Path(path) => File::open(path).and_then(|mut file| {
                let kind = file.metadata()?.file_type();
                if kind.is_file() {
                    Ok(file)
                } else if kind.is_dir() {
                    Err(io::ErrorKind::IsADirectory.into())
                } else {
                    spool(&mut file)
                }
            }),
        };
        spooled.map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => DecodeError::NoSuchFile { name: name.to_owned() },
            _ => DecodeError::Unreadable { name: name.to_owned(), detail: error.to_string() },
        })
    }
}

/// Copies a stream into a temporary file that vanishes with the process.
fn spool(from: &mut impl Read) -> io::Result<File> {
    let mut file = tempfile::tempfile()?;
    io::copy(from, &mut file)?;
    file.rewind()?;
    Ok(file)
}

/// Reads at `offset` until `buf` is full or the file ends; answers the number of bytes. Does not move the file's cursor.
pub(super) fn read_at(file: &File, buf: &mut [u8], offset: u64) -> io::Result<usize> {
    let mut filled = 0;
    while filled < buf.len() {
        match file.read_at(&mut buf[filled..], offset + filled as u64) {
            Ok(0) => break,
            Ok(n) => filled += n,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(filled)
}

/// SHA-256 of the whole file, wherever its cursor stands.
pub(super) fn sha256(file: &File) -> io::Result<[u8; 32]> {
    let mut hash = Sha256::new();
    let mut buf = vec![0; 1 << 18];
    let mut offset = 0;
    loop {
        match read_at(file, &mut buf, offset)? {
            0 => return Ok(hash.finalize().into()),
            n => {
                hash.update(&buf[..n]);
                offset += n as u64;
            }
        }
    }
}
