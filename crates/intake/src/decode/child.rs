//! The child's side of reading a workbook: it limits itself, then reads whatever it was given.
//!
//! The workbook is its standard input, an open file; rows go to its standard output as CSV, the row's number first;
//! the verdict is the last line on standard error. It opens no file and knows no name.

use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read, Seek};
use std::os::fd::AsFd;
use std::process::ExitCode;

use calamine::{DataRef, Reader, SheetType, SheetVisible, Xlsx, XlsxCellReader, XlsxError};
use rlimit::Resource;
use zip::ZipArchive;

use super::sheet::{SHEET, Verdict};
use super::{
    Column, DecodeError, Foreign, MAX_CELL_CHARS, MAX_COLUMNS, MAX_RECORD_BYTES, MAX_SHEET_ROWS, cells, error,
};

/// Bytes of memory the child may ask for.
const MEMORY: u64 = 512 << 20;
/// Seconds of processor time; a sheet of a million rows and eight columns takes 7 on a machine of 2025.
const CPU: u64 = 40;
/// Bytes of rows it may write.
const OUTPUT: u64 = 1 << 30;
/// Files it may have open: its three streams, copies of two of them, and one to spare.
const FILES: u64 = 6;

/// Parts of a workbook; real ones have a few dozen.
const MAX_PARTS: usize = 2_000;
/// Bytes that all parts unpack to.
const MAX_UNPACKED: u64 = 1 << 30;
/// A part that unpacks to more than `RATIO_FROM` bytes may be at most `MAX_RATIO` times as large as packed.
const MAX_RATIO: u64 = 200;
const RATIO_FROM: u64 = 10 << 20;

/// Sheets that are named to whoever chooses one.
const MAX_SHEETS: usize = 100;

type Workbook = Xlsx<BufReader<File>>;

/// What the hidden subcommand `decode-sheet` runs: reads a workbook from standard input under limits that it puts on
/// its own process. To be called before any thread is started and before anything else is read or written.
pub fn child_main() -> ExitCode {
    let (verdict, code) = match confine().and_then(|()| decode()) {
        Ok(done) => (done, ExitCode::SUCCESS),
        Err(error) => (Verdict::Refused(error), ExitCode::FAILURE),
    };
    match serde_json::to_string(&verdict) {
        Ok(line) => eprintln!("{line}"),
        Err(_) => return ExitCode::FAILURE,
    }
    code
}

/// Puts the limits in place. Without them nothing is read.
fn confine() -> Result<(), DecodeError> {
    let limits = [
        (Resource::AS, MEMORY),
        (Resource::CPU, CPU),
        (Resource::FSIZE, OUTPUT),
        (Resource::NOFILE, FILES),
        // A core dump would leave people's data on the disk.
        (Resource::CORE, 0),
    ];
    for (resource, limit) in limits {
        resource.set(limit, limit).map_err(not_run)?;
    }
    Ok(())
}

fn not_run(error: io::Error) -> DecodeError {
    DecodeError::NoDecoder { detail: error.to_string() }
}

fn broken(error: impl std::fmt::Display) -> DecodeError {
    DecodeError::Broken { detail: error::shorten(&error.to_string()) }
}

fn xlsx(error: XlsxError) -> DecodeError {
    match error {
        XlsxError::Password => DecodeError::Password,
        error => broken(error),
    }
}

/// Reads the workbook and writes its rows.
fn decode() -> Result<Verdict, DecodeError> {
    let mut input = File::from(io::stdin().as_fd().try_clone_to_owned().map_err(not_run)?);
    let output = File::from(io::stdout().as_fd().try_clone_to_owned().map_err(not_run)?);
    check_archive(&input)?;
    input.rewind().map_err(not_run)?;
    let mut book = Workbook::new(BufReader::new(input)).map_err(xlsx)?;
    let asked = std::env::var(SHEET).ok();
    let name = choose(&mut book, asked.as_deref())?;
    let bytes = write_rows(&mut book, &name, output)?;
    // Names that a person can be shown; Excel's own have at most 31 characters.
    let named =
        book.sheets_metadata().iter().filter(|s| s.typ == SheetType::WorkSheet).map(|s| s.name.clone());
    let sheets = named.filter(|n| n.chars().count() <= 60).take(MAX_SHEETS).collect();
    Ok(Verdict::Done { bytes, sheet: error::shorten(&name), sheets })
}

/// Looks at the archive's directory, and at the beginning of its XML, before anything is unpacked.
fn check_archive(file: &File) -> Result<(), DecodeError> {
    let mut archive = ZipArchive::new(BufReader::new(file)).map_err(broken)?;
    if archive.len() > MAX_PARTS {
        return Err(DecodeError::TooManyParts { parts: archive.len() as u64 });
    }
    let names: Vec<String> = archive
        .file_names_raw()
        .map(|name| String::from_utf8_lossy(name).replace('\\', "/").to_lowercase())
        .collect();
    let has = |wanted: &str| names.iter().any(|name| name == wanted);
    if has("xl/workbook.bin") {
        return Err(DecodeError::Foreign { found: Foreign::BinaryExcel });
    }
    if has("mimetype") && has("content.xml") {
        return Err(DecodeError::Foreign { found: Foreign::OpenDocument });
    }
    if has("word/document.xml") {
        return Err(DecodeError::Foreign { found: Foreign::Document });
    }
    if !has("_rels/.rels") || !has("[content_types].xml") {
        return Err(DecodeError::Foreign { found: Foreign::Archive });
    }
    let mut total = 0_u64;
    for (index, name) in names.iter().enumerate() {
        let part = archive.by_index_raw(index).map_err(broken)?;
        if part.encrypted() {
            return Err(DecodeError::Password);
        }
        let (size, packed) = (part.size(), part.compressed_size());
        total = total.saturating_add(size);
        if size > RATIO_FROM && size / MAX_RATIO > packed {
            return Err(DecodeError::UnpacksTooLarge { part: format!("({})", error::shorten(name)) });
        }
    }
    if total > MAX_UNPACKED {
        return Err(DecodeError::UnpacksTooLarge { part: String::new() });
    }
    for (index, name) in names.iter().enumerate() {
        if name.ends_with(".xml") || name.ends_with(".rels") {
            let mut head = Vec::new();
            archive.by_index(index).map_err(broken)?.take(4096).read_to_end(&mut head).map_err(broken)?;
            if head.windows(9).any(|window| window.eq_ignore_ascii_case(b"<!doctype")) {
                return Err(DecodeError::Doctype { part: error::shorten(name) });
            }
        }
    }
    Ok(())
}

/// The sheet that was asked for, or the first visible one with a header and at least one row; where there is none, the
/// first that has anything.
fn choose(book: &mut Workbook, asked: Option<&str>) -> Result<String, DecodeError> {
    let sheets: Vec<(String, bool)> = book
        .sheets_metadata()
        .iter()
        .filter(|sheet| sheet.typ == SheetType::WorkSheet)
        .map(|sheet| (sheet.name.clone(), sheet.visible == SheetVisible::Visible))
        .collect();
    if let Some(asked) = asked {
        let same = |name: &str| name == asked || name.trim().to_lowercase() == asked.trim().to_lowercase();
        return sheets.iter().map(|(name, _)| name.clone()).find(|name| same(name)).ok_or_else(|| {
            DecodeError::NoSuchSheet {
                asked: error::shorten(asked),
                sheets: sheets.iter().take(30).map(|(name, _)| error::shorten(name)).collect(),
            }
        });
    }
    let mut with_header = None;
    for (name, _) in sheets.into_iter().filter(|(_, visible)| *visible) {
        let mut rows = SheetRows::of(book, &name)?;
        let mut row = Row::default();
        let filled = rows.next(&mut row)? && rows.next(&mut row)?;
        if filled {
            return Ok(name);
        }
        if row.number > 0 && with_header.is_none() {
            with_header = Some(name);
        }
    }
    with_header.ok_or(DecodeError::Empty)
}

fn write_rows(book: &mut Workbook, name: &str, output: File) -> Result<u64, DecodeError> {
    let mut rows = SheetRows::of(book, name)?;
    let mut writer =
        csv::WriterBuilder::new().flexible(true).from_writer(BufWriter::with_capacity(1 << 16, output));
    let mut row = Row::default();
    let mut empty = true;
    while rows.next(&mut row)? {
        empty = false;
        writer.write_field(row.number.to_string()).map_err(broken)?;
        for cell in &row.cells {
            writer.write_field(cell).map_err(broken)?;
        }
        writer.write_record(None::<&[u8]>).map_err(broken)?;
    }
    if empty {
        return Err(DecodeError::Empty);
    }
    let buffer = writer.into_inner().map_err(broken)?;
    let mut output = buffer.into_inner().map_err(broken)?;
    output.stream_position().map_err(broken)
}

/// One row that has a filled cell.
#[derive(Default)]
struct Row {
    /// Its number as a spreadsheet shows it; 0 before the first.
    number: u64,
    /// Its cells from column A to the last filled one.
    cells: Vec<String>,
}

/// The filled rows of a sheet, in order; what lies between far apart cells is never made.
struct SheetRows<'a> {
    reader: XlsxCellReader<'a, BufReader<File>>,
    is_1904: bool,
    /// The cell that showed that the row before it had ended: its row (0 is the first), column, text.
    ahead: Option<(u32, usize, String)>,
    /// The sheet has ended; its reader must not be asked again.
    ended: bool,
}

impl<'a> SheetRows<'a> {
    fn of(book: &'a mut Workbook, name: &str) -> Result<SheetRows<'a>, DecodeError> {
        let is_1904 = book.has_1904_epoch();
        let reader = book.worksheet_cells_reader(name).map_err(xlsx)?;
        Ok(SheetRows { reader, is_1904, ahead: None, ended: false })
    }

    fn next(&mut self, into: &mut Row) -> Result<bool, DecodeError> {
        let Some((row, column, text)) = self.take()? else { return Ok(false) };
        into.number = u64::from(row) + 1;
        into.cells.clear();
        let mut bytes = 0;
        self.ahead = Some((row, column, text));
        while let Some((at, column, text)) = self.take()? {
            if at > row {
                self.ahead = Some((at, column, text));
                break;
            }
            if at < row {
                return Err(DecodeError::Broken { detail: format!("{} < {}", at + 1, row + 1) });
            }
            bytes += text.len() as u64;
            // Half, for quotation marks are doubled on the way.
            if bytes > MAX_RECORD_BYTES / 2 {
                return Err(DecodeError::RecordTooLong { row: into.number });
            }
            if column >= into.cells.len() {
                into.cells.resize_with(column + 1, String::new);
            }
            into.cells[column] = text;
        }
        Ok(true)
    }

    /// The next filled cell.
    fn take(&mut self) -> Result<Option<(u32, usize, String)>, DecodeError> {
        if self.ahead.is_some() {
            return Ok(self.ahead.take());
        }
        if self.ended {
            return Ok(None);
        }
        while let Some(cell) = self.reader.next_cell().map_err(xlsx)? {
            let (row, column) = cell.get_position();
            let value = cell.get_value();
            if matches!(value, DataRef::Empty) {
                continue;
            }
            let text = cells::text(value, self.is_1904);
            if text.trim().is_empty() {
                continue;
            }
            let number = u64::from(row) + 1;
            let index = column as usize;
            if index >= MAX_COLUMNS {
                return Err(DecodeError::TooManyColumns { row: number });
            }
            if row >= MAX_SHEET_ROWS {
                return Err(DecodeError::TooManyRows { row: number });
            }
            if text.len() > MAX_CELL_CHARS && text.encode_utf16().count() > MAX_CELL_CHARS {
                return Err(DecodeError::CellTooLong { row: number, column: Column::at(index) });
            }
            return Ok(Some((row, index, text.into_owned())));
        }
        self.ended = true;
        Ok(None)
    }
}
