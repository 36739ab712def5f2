use std::fs::File;

use super::text::Encoding;
use super::{DecodeError, Foreign, source};

/// How much of a file is looked at to know what it is.
const HEAD: usize = 1 << 16;

/// What a file that can be read is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    Text(Encoding),
    /// JSON; whether it is a map is seen when it is read.
    Features,
    /// A zip archive; whether it holds a workbook is for the child process to see.
    Workbook,
}

/// First bytes of formats that people send and that are not read here.
const MAGIC: [(&[u8], Foreign); 13] = [
    (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", Foreign::OldExcel),
    (b"%PDF", Foreign::Pdf),
    (b"\x1F\x8B", Foreign::Archive),
    (b"BZh", Foreign::Archive),
    (b"\xFD7zXZ\0", Foreign::Archive),
    (b"7z\xBC\xAF\x27\x1C", Foreign::Archive),
    (b"Rar!\x1A\x07", Foreign::Archive),
    (b"\x28\xB5\x2F\xFD", Foreign::Archive),
    (b"\x89PNG\r\n", Foreign::Picture),
    (b"\xFF\xD8\xFF", Foreign::Picture),
    (b"GIF8", Foreign::Picture),
    (b"{\\rtf", Foreign::Document),
    (b"SQLite format 3\0", Foreign::Database),
];

/// Says what the file is by its first bytes alone.
pub(super) fn form(file: &File) -> Result<Form, DecodeError> {
    let mut head = vec![0; HEAD];
    let n = source::read_at(file, &mut head, 0).map_err(DecodeError::reading)?;
    head.truncate(n);
    form_of(&head)
}

fn form_of(head: &[u8]) -> Result<Form, DecodeError> {
    if head.is_empty() {
        return Err(DecodeError::Empty);
    }
    if head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06") {
        return Ok(Form::Workbook);
    }
    if let Some((_, found)) = MAGIC.iter().find(|(magic, _)| head.starts_with(magic)) {
        // Excel wraps a workbook with a password in the old container.
        if *found == Foreign::OldExcel && contains(head, &utf16("EncryptedPackage")) {
            return Err(DecodeError::Password);
        }
        return Err(DecodeError::Foreign { found: *found });
    }
    if is_json(head) {
        return Ok(Form::Features);
    }
    if let Some(encoding) = Encoding::by_mark(head) {
        return Ok(Form::Text(encoding));
    }
    if is_markup(head) {
        return Err(DecodeError::Foreign { found: Foreign::WebPage });
    }
    if looks_utf16(head) {
        return Err(DecodeError::Utf16WithoutMark);
    }
    Ok(Form::Text(Encoding::Utf8))
}

fn contains(text: &[u8], part: &[u8]) -> bool {
    text.windows(part.len()).any(|window| window == part)
}

fn utf16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

/// Web pages and XML are often named `.xls`: no table of people starts with a tag.
fn is_markup(head: &[u8]) -> bool {
    let start = head.trim_ascii_start();
    start.first() == Some(&b'<')
        && start.get(1).is_some_and(|c| c.is_ascii_alphabetic() || matches!(c, b'!' | b'?'))
}

/// An object, or a list of them: no table begins so.
fn is_json(head: &[u8]) -> bool {
    let text = encoding_rs::UTF_8.decode(&head[..head.len().min(4096)]).0;
    let mut marks = text.chars().filter(|c| !c.is_whitespace());
    matches!((marks.next(), marks.next()), (Some('{'), Some('"' | '}')) | (Some('['), Some('{' | ']')))
}

/// UTF-16 without its mark: of every two bytes one (always the same) is the high one, which is 0 for Latin letters and
/// digits and 9 for Devanagari; the other is hardly ever 0.
fn looks_utf16(head: &[u8]) -> bool {
    let pairs = head.as_chunks::<2>().0;
    let zero = |side: usize| pairs.iter().filter(|pair| pair[side] == 0).count();
    let high = |side: usize| pairs.iter().filter(|pair| matches!(pair[side], 0 | 9)).count();
    let is_high = |side: usize| zero(side) > 0 && zero(1 - side) == 0 && high(side) * 10 >= pairs.len() * 9;
    is_high(0) || is_high(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn utf16_is_told_by_its_high_bytes() {
        for text in ["name,followers\nA,1\n", "नाम,फ़ॉलोअर\nआशा देवी,12\n"]
        {
            let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
            let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
            assert_eq!(form_of(&little), Err(DecodeError::Utf16WithoutMark), "{text}");
            assert_eq!(form_of(&big), Err(DecodeError::Utf16WithoutMark), "{text}");
            assert_eq!(form_of(text.as_bytes()), Ok(Form::Text(Encoding::Utf8)), "{text}");
        }
        assert_eq!(
            form_of(b"a,b\n1,\0\n"),
            Ok(Form::Text(Encoding::Utf8)),
            "a stray NUL is found later, by its row"
        );
    }

    #[test]
    fn maps_are_told_by_their_brackets() {
        let utf16: Vec<u8> = "\u{feff}{\"a\":1}".encode_utf16().flat_map(u16::to_le_bytes).collect();
        for map in [b" {\n \"type\":".as_slice(), b"\xEF\xBB\xBF{\"a\":1}", b"{}", b"[{\"a\":1}]", &utf16] {
            assert_eq!(form_of(map), Ok(Form::Features), "{map:?}");
        }
        for text in [b"{a},b\n1,2\n".as_slice(), b"[name],b\n", b"{", b"\"{\"\"a\"\":1}\",b\n"] {
            assert_eq!(form_of(text), Ok(Form::Text(Encoding::Utf8)), "{text:?}");
        }
    }

    #[test]
    fn a_locked_workbook_is_not_an_old_one() {
        let mut file = MAGIC[0].0.to_vec();
        assert_eq!(form_of(&file), Err(DecodeError::Foreign { found: Foreign::OldExcel }));
        file.extend(utf16("EncryptedPackage"));
        assert_eq!(form_of(&file), Err(DecodeError::Password));
    }
}
