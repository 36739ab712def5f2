use std::fs::File;
use std::io::{self, Read};

use encoding_rs::{DecoderResult, UTF_16BE, UTF_16LE};

use super::MAX_RECORD_BYTES;

/// How the characters of a text file are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Encoding {
    Utf8,
    Utf8WithMark,
    Utf16Le,
    Utf16Be,
}

impl Encoding {
    /// The encoding that a byte order mark announces.
    pub fn by_mark(head: &[u8]) -> Option<Encoding> {
        match head {
            [0xEF, 0xBB, 0xBF, ..] => Some(Encoding::Utf8WithMark),
            [0xFF, 0xFE, ..] => Some(Encoding::Utf16Le),
            [0xFE, 0xFF, ..] => Some(Encoding::Utf16Be),
            _ => None,
        }
    }

    fn decoder(self) -> Option<encoding_rs::Decoder> {
        match self {
            Encoding::Utf8 | Encoding::Utf8WithMark => None,
            Encoding::Utf16Le => Some(UTF_16LE.new_decoder_with_bom_removal()),
            Encoding::Utf16Be => Some(UTF_16BE.new_decoder_with_bom_removal()),
        }
    }
}

/// Why [`Input`] stops in the middle of a file; travels inside an [`io::Error`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum Fault {
    #[error("record too long")]
    LongRecord,
    #[error("broken UTF-16")]
    BrokenUtf16,
}

impl From<Fault> for io::Error {
    fn from(fault: Fault) -> io::Error {
        io::Error::other(fault)
    }
}

/// A file as UTF-8 bytes whose every line ends in `\n` alone, given out only as far as the record that is being read
/// may reach.
///
/// One kind of line break makes lines countable: a reader that meets `\r\n` counts the line when it starts the next.
/// The bound is what keeps a file of one endless line (or an opening quote that nothing closes) from being collected
/// in memory: whoever reads records says where each one starts, and once more than [`MAX_RECORD_BYTES`] have been
/// given out since then, reading fails.
pub(super) struct Input {
    file: File,
    utf16: Option<Utf16>,
    /// Bytes fetched from the file.
    taken: u64,
    /// Bytes given out, after decoding.
    given: u64,
    record_start: u64,
    /// The last byte given out that is not part of a line break.
    tail: u8,
    /// The last byte given out is a line break.
    broken_line: bool,
    /// The last byte fetched was `\r`, given out as `\n`: a `\n` that follows belongs to it.
    after_return: bool,
    ended: bool,
}

struct Utf16 {
    decoder: encoding_rs::Decoder,
    raw: Vec<u8>,
    next: usize,
    len: usize,
    finished: bool,
}

impl Input {
    /// From a file whose cursor stands at its beginning.
    pub fn new(mut file: File, encoding: Encoding) -> io::Result<Input> {
        let mut taken = 0;
        if encoding == Encoding::Utf8WithMark {
            file.read_exact(&mut [0; 3])?;
            taken = 3;
        }
        let utf16 = encoding.decoder().map(|decoder| Utf16 {
            decoder,
            raw: vec![0; 1 << 16],
            next: 0,
            len: 0,
            finished: false,
        });
        Ok(Input {
            file,
            utf16,
            taken,
            given: 0,
            record_start: 0,
            tail: 0,
            broken_line: false,
            after_return: false,
            ended: false,
        })
    }

    /// Bytes fetched from the file so far.
    pub fn taken(&self) -> u64 {
        self.taken
    }

    /// Says that the next record starts at this byte of what was given out.
    pub fn start_record(&mut self, at: u64) {
        self.record_start = at;
    }

    /// Whether everything up to `at` was given out and the file ended inside a quoted cell there, judged by a last
    /// cell that holds the file's last line break though no quote precedes it.
    pub fn ended_in_quote(&self, at: u64, last_cell: &str) -> bool {
        self.ended && at >= self.given && last_cell.ends_with('\n') && self.tail != b'"'
    }

    fn fetch(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        match &mut self.utf16 {
            None => {
                let n = self.file.read(buf)?;
                self.taken += n as u64;
                Ok(n)
            }
            Some(utf16) => utf16.read(&mut self.file, &mut self.taken, buf),
        }
    }

    /// Makes `\n` of every `\r\n` in the first `n` bytes, and answers how many bytes remain. A `\r` alone, the line
    /// break of very old files, becomes `\n` too.
    fn join_breaks(&mut self, buf: &mut [u8], n: usize) -> usize {
        let mut after_return = self.after_return;
        if !after_return && !buf[..n].contains(&b'\r') {
            return n;
        }
        let mut to = 0;
        for from in 0..n {
            let byte = buf[from];
            if !(after_return && byte == b'\n') {
                buf[to] = if byte == b'\r' { b'\n' } else { byte };
                to += 1;
            }
            after_return = byte == b'\r';
        }
        self.after_return = after_return;
        to
    }
}

impl Read for Input {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        if self.ended || buf.is_empty() {
            return Ok(0);
        }
        if self.given - self.record_start > MAX_RECORD_BYTES {
            return Err(Fault::LongRecord.into());
        }
        let fetched = self.fetch(buf)?;
        let mut n = self.join_breaks(buf, fetched);
        if n == 0 && fetched > 0 {
            // Only the second half of a line break: to answer nothing would mean the end.
            return self.read(buf);
        }
        if fetched == 0 {
            self.ended = true;
            // A last line without a line break would be counted differently from all others.
            if self.given > 0 && !self.broken_line {
                buf[0] = b'\n';
                n = 1;
            }
        }
        if let Some(last) = buf[..n].last() {
            self.broken_line = *last == b'\n';
        }
        if let Some(tail) = buf[..n].iter().rfind(|byte| **byte != b'\n') {
            self.tail = *tail;
        }
        self.given += n as u64;
        Ok(n)
    }
}

impl Utf16 {
    fn read(&mut self, file: &mut File, taken: &mut u64, buf: &mut [u8]) -> io::Result<usize> {
        while !self.finished {
            let at_end = self.next == self.len && {
                self.next = 0;
                self.len = file.read(&mut self.raw)?;
                *taken += self.len as u64;
                self.len == 0
            };
            let raw = &self.raw[self.next..self.len];
            let (result, used, written) = self.decoder.decode_to_utf8_without_replacement(raw, buf, at_end);
            self.next += used;
            match result {
                DecoderResult::Malformed(..) => return Err(Fault::BrokenUtf16.into()),
                DecoderResult::InputEmpty => self.finished = at_end,
                DecoderResult::OutputFull => {}
            }
            if written > 0 {
                return Ok(written);
            }
        }
        Ok(0)
    }
}

/// The character between cells: whichever of `, ; tab |` the first line that says anything has most of, outside quotes.
/// A line `sep=;`, which Excel writes and obeys, decides at once.
pub(super) fn delimiter(head: &str) -> u8 {
    const CANDIDATES: [u8; 4] = [b',', b';', b'\t', b'|'];
    let mut counts = [0_u32; 4];
    let mut quoted = false;
    let mut says_something = false;
    for (at, byte) in head.bytes().enumerate() {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' | b'\r' if !quoted => {
                if says_something {
                    break;
                }
                counts = [0; 4];
            }
            _ if quoted => says_something = true,
            _ => {
                if let Some(i) = CANDIDATES.iter().position(|candidate| *candidate == byte) {
                    if head[..at].trim_start().eq_ignore_ascii_case("sep=") {
                        return byte;
                    }
                    counts[i] += 1;
                } else if !byte.is_ascii_whitespace() {
                    says_something = true;
                }
            }
        }
    }
    // Of equals the first wins, so a file of one column is read with commas.
    let mut best = 0;
    for i in 1..counts.len() {
        if counts[i] > counts[best] {
            best = i;
        }
    }
    CANDIDATES[best]
}

#[cfg(test)]
mod tests {
    use super::delimiter;

    #[test]
    fn the_delimiter_is_sniffed_outside_quotes() {
        assert_eq!(delimiter("name,role\n"), b',');
        assert_eq!(delimiter("name;\"a,b,c\";role\n1,2,3,4,5,6\n"), b';');
        assert_eq!(delimiter("नाम\tपद\n"), b'\t');
        assert_eq!(delimiter("\n;;;\n  \nनाम|पद\n"), b'|');
        assert_eq!(delimiter("sep=;\na,b,c\n"), b';');
        assert_eq!(delimiter("only"), b',');
        assert_eq!(delimiter(""), b',');
        assert_eq!(delimiter("\"first, part\nof a header\";b\n"), b';');
    }
}
