//! A file with more rows than the memory should hold: written row by row into a file of its own that has no name, so that nothing of it stays behind.

use std::fs::File;
use std::io::{BufWriter, Seek as _, SeekFrom, Write as _};
use std::path::Path;

use rust_xlsxwriter::{Workbook, XlsxError};
use words::Locale;

use super::xlsx::{self, Look};
use super::{Cell, Format, csv};

/// Rows of a sheet below its header: a workbook knows no more.
const MOST: u32 = 1_048_575;

/// A file in the making. A workbook may hold several tables, which can be written in turns; comma-separated text is the first one alone.
pub struct Stream {
    format: Format,
    out: Out,
}

enum Out {
    Csv(Box<::csv::Writer<BufWriter<File>>>, usize),
    Book(Box<Book>),
}

struct Book {
    book: Workbook,
    file: File,
    look: Look,
    tables: Vec<Table>,
    /// Rows of a sheet at most.
    most: u32,
}

struct Table {
    title: String,
    columns: Vec<String>,
    /// Its sheet of now, how many it has had, and the rows of that one.
    sheet: usize,
    sheets: u32,
    rows: u32,
}

impl Stream {
    /// Begins a file in a folder that nobody else reads, at a moment (microseconds since the epoch), with its tables: a title and the headings of each.
    ///
    /// # Errors
    /// If the disk is full, or a workbook cannot be made.
    pub fn begin(
        format: Format,
        folder: &Path,
        tables: Vec<(String, Vec<String>)>,
        at: i64,
    ) -> Result<Stream, XlsxError> {
        Stream::with_most(format, folder, tables, at, MOST)
    }

    fn with_most(
        format: Format,
        folder: &Path,
        tables: Vec<(String, Vec<String>)>,
        at: i64,
        most: u32,
    ) -> Result<Stream, XlsxError> {
        let file = tempfile::tempfile_in(folder)?;
        let out = match format {
            Format::Csv => {
                let mut out = BufWriter::new(file);
                out.write_all("\u{feff}".as_bytes())?;
                let mut writer = ::csv::WriterBuilder::new().flexible(true).from_writer(out);
                let columns = tables.into_iter().next().map(|(_, columns)| columns).unwrap_or_default();
                writer.write_record(columns.iter().map(|c| csv::harmless(c))).map_err(io)?;
                Out::Csv(Box::new(writer), columns.len())
            }
            Format::Xlsx => {
                let mut book = intake::workbook::made(at)?;
                book.set_tempdir(folder)?;
                let mut all = Book { book, file, look: Look::new(), tables: Vec::new(), most };
                for (title, columns) in tables {
                    all.tables.push(Table { title, columns, sheet: 0, sheets: 0, rows: 0 });
                    all.next_sheet(all.tables.len() - 1)?;
                }
                Out::Book(Box::new(all))
            }
        };
        Ok(Stream { format, out })
    }

    /// In which format it is.
    pub fn format(&self) -> Format {
        self.format
    }

    /// One more row of a table.
    ///
    /// # Errors
    /// If the disk is full.
    pub fn row(&mut self, table: usize, cells: &[Cell]) -> Result<(), XlsxError> {
        match &mut self.out {
            Out::Csv(..) if table > 0 => Ok(()),
            Out::Csv(writer, _) => writer.write_record(cells.iter().map(csv::text)).map_err(io),
            Out::Book(book) => book.row(table, cells),
        }
    }

    /// The file, complete, with lines that say what it is: the last rows of a text, a sheet of a workbook.
    ///
    /// # Errors
    /// If the disk is full.
    pub fn finish(self, about: &[String], l: Locale) -> Result<File, XlsxError> {
        let mut file = match self.out {
            Out::Csv(mut writer, columns) => {
                for line in about {
                    let rest = std::iter::repeat_n(String::new(), columns.saturating_sub(1));
                    writer.write_record(std::iter::once(csv::harmless(line)).chain(rest)).map_err(io)?;
                }
                let out = writer.into_inner().map_err(|e| std::io::Error::other(e.to_string()))?;
                out.into_inner().map_err(std::io::IntoInnerError::into_error)?
            }
            Out::Book(mut book) => {
                xlsx::tell(&mut book.book, about, l)?;
                let mut out = BufWriter::new(book.file.try_clone()?);
                book.book.save_to_writer(&mut out)?;
                out.flush()?;
                book.file
            }
        };
        file.seek(SeekFrom::Start(0))?;
        Ok(file)
    }
}

impl Book {
    fn next_sheet(&mut self, table: usize) -> Result<(), XlsxError> {
        let Some(t) = self.tables.get_mut(table) else { return Ok(()) };
        t.sheets += 1;
        t.rows = 0;
        let title = if t.sheets == 1 { t.title.clone() } else { format!("{} {}", t.title, t.sheets) };
        let sheet = self.book.add_worksheet_with_constant_memory()?;
        sheet.set_name(xlsx::sheet_name(&title))?;
        sheet.set_freeze_panes(1, 1)?;
        for (c, heading) in (0u16..).zip(&t.columns) {
            sheet.write_string_with_format(0, c, heading, &self.look.heading)?;
        }
        t.sheet = self.book.worksheets().len() - 1;
        Ok(())
    }

    fn row(&mut self, table: usize, cells: &[Cell]) -> Result<(), XlsxError> {
        if self.tables.get(table).is_some_and(|t| t.rows >= self.most) {
            self.next_sheet(table)?;
        }
        let Some(t) = self.tables.get_mut(table) else { return Ok(()) };
        t.rows += 1;
        let sheet = self.book.worksheet_from_index(t.sheet)?;
        for (c, cell) in (0u16..).zip(cells) {
            xlsx::put(sheet, (t.rows, c), cell, &self.look)?;
        }
        Ok(())
    }
}

fn io(e: ::csv::Error) -> XlsxError {
    XlsxError::IoError(std::io::Error::other(e.to_string()))
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use calamine::{Data, Reader as _, Xlsx, open_workbook_from_rs};

    use super::*;

    fn tables() -> Vec<(String, Vec<String>)> {
        let columns = |all: [&str; 2]| all.map(str::to_owned).to_vec();
        vec![("लोग".to_owned(), columns(["नाम", "n"])), ("x/y".to_owned(), columns(["=a", "b"]))]
    }

    fn written(format: Format, rows: i64, most: u32) -> Vec<u8> {
        let folder = tempfile::tempdir().unwrap();
        let mut stream = Stream::with_most(format, folder.path(), tables(), 0, most).unwrap();
        for n in 0..rows {
            stream.row(0, &[format!("=cmd {n}").into(), n.into()]).unwrap();
            stream.row(1, &["क".into(), Cell::Nothing]).unwrap();
        }
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0, "nothing has a name");
        let mut file = stream.finish(&["+mark".to_owned()], Locale::En).unwrap();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        bytes
    }

    #[test]
    fn a_text_is_the_first_table_and_runs_nothing() {
        let text = String::from_utf8(written(Format::Csv, 2, 10)).unwrap();
        assert_eq!(text, "\u{feff}नाम,n\n'=cmd 0,0\n'=cmd 1,1\n'+mark,\n");
    }

    #[test]
    fn a_workbook_goes_on_on_further_sheets() {
        let mut book: Xlsx<_> =
            open_workbook_from_rs(std::io::Cursor::new(written(Format::Xlsx, 5, 2))).unwrap();
        let names = book.sheet_names();
        assert_eq!(names.len(), 7, "{names:?}");
        assert_eq!(&names[..2], ["लोग", "x y"]);
        assert!(names.contains(&"लोग 3".to_owned()) && names.contains(&"x y 3".to_owned()));
        let last = book.worksheet_range("लोग 3").unwrap();
        let cells: Vec<&Data> = last.rows().flatten().collect();
        let text = |s: &str| Data::String(s.to_owned());
        assert_eq!(cells, [&text("नाम"), &text("n"), &text("=cmd 4"), &Data::Float(4.0)]);
        assert!(book.worksheet_formula("लोग").unwrap().is_empty());
    }
}
