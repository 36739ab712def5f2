//! An empty workbook in Hindi that can be filled in and imported as it is.

use rust_xlsxwriter::{DataValidation, Format, FormatAlign, XlsxError};
use words::Locale;

use crate::{Field, Need, messages, workbook};

/// Values to begin with: one row of cells by field name, such as codes and names of the areas to be filled in.
pub type Prefill = Vec<Vec<(&'static str, String)>>;

/// Lists to choose from, by field name.
pub type Choices = Vec<(String, Vec<String>)>;

/// Builds the workbook for the fields of a kind: a sheet to fill in (headers in the language of `locale`), and a sheet that explains
/// each field with an example. `at`: when it is made, in microseconds since the epoch.
///
/// # Errors
/// If the workbook cannot be made (too many rows).
pub fn workbook(
    fields: &[Field],
    locale: Locale,
    prefill: &Prefill,
    choices: &Choices,
    at: i64,
) -> Result<Vec<u8>, XlsxError> {
    let bold = Format::new()
        .set_bold()
        .set_align(FormatAlign::Center)
        .set_text_wrap()
        .set_border_bottom(rust_xlsxwriter::FormatBorder::Thin);
    let wrap = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let mut book = workbook::made(at)?;

    let sheet = book.add_worksheet();
    sheet.set_name(messages::template_sheet(locale))?;
    sheet.set_freeze_panes(1, 0)?;
    for (c, f) in fields.iter().enumerate() {
        let c = c as u16;
        sheet.write_with_format(0, c, header(f, locale), &bold)?;
        sheet.set_column_width(c, 18)?;
        if let Some((_, list)) = choices.iter().find(|(name, _)| *name == f.name) {
            // A list inside a cell may hold 255 characters; a longer one is left to the explanation.
            if list.iter().map(|s| s.chars().count() + 1).sum::<usize>() < 255 {
                let rule = DataValidation::new().allow_list_strings(list)?;
                sheet.add_data_validation(1, c, 5000, c, &rule)?;
            }
        }
    }
    for (r, row) in prefill.iter().enumerate() {
        for (name, value) in row {
            if let Some(c) = fields.iter().position(|f| f.name == *name) {
                sheet.write(r as u32 + 1, c as u16, value)?;
            }
        }
    }

    let help = book.add_worksheet();
    help.set_name(messages::template_help(locale))?;
    for (c, title) in [
        messages::template_column(locale),
        messages::template_field(locale),
        messages::template_needed(locale),
        messages::template_example(locale),
    ]
    .iter()
    .enumerate()
    {
        help.write_with_format(0, c as u16, title, &bold)?;
        help.set_column_width(c as u16, 28)?;
    }
    for (i, f) in fields.iter().enumerate() {
        let r = i as u32 + 1;
        let needed = match f.need {
            Need::Required => messages::template_yes(locale),
            Need::OneOf(_) => messages::template_one_of(locale),
            Need::Optional => messages::template_no(locale),
        };
        help.write_with_format(r, 0, header(f, locale), &wrap)?;
        help.write_with_format(r, 1, f.name.as_ref(), &wrap)?;
        help.write_with_format(r, 2, needed, &wrap)?;
        help.write_with_format(r, 3, f.example, &wrap)?;
    }
    book.save_to_buffer()
}

/// The header under which a field stands in the template: its first known header in the language, else its name.
/// What a field is called in a language: its first header in it, else its name.
pub fn header(f: &Field, locale: Locale) -> String {
    let wanted = |h: &&String| words::fold::is_devanagari(h) == (locale == Locale::Hi);
    f.headers.iter().find(wanted).cloned().unwrap_or_else(|| f.name.to_string())
}
