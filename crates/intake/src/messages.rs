//! Written by `cargo xtask words` from `messages/hi.ftl` and `messages/en.ftl`; change those instead.

use words::Locale;
use words::message::{Arg, Messages};

static MESSAGES: Messages =
    Messages::new(include_str!("../messages/hi.ftl"), include_str!("../messages/en.ftl"));

/// `This cell must not be blank. Fill it in and import again.`
pub fn row_blank(l: Locale) -> String {
    MESSAGES.format(l, "row-blank", &[])
}

/// `The date is later than today ({ $today }). Write the right date.`
pub fn row_future<'a>(l: Locale, today: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "row-future", &[("today", today.into())])
}

/// `This cell holds an Aadhaar number, which is not kept here. Remove it and send the row again.`
pub fn row_aadhaar(l: Locale) -> String {
    MESSAGES.format(l, "row-aadhaar", &[])
}

/// `This row has more cells than there are headers. Remove the extra cells, or quote a value that contains commas.`
pub fn row_surplus(l: Locale) -> String {
    MESSAGES.format(l, "row-surplus", &[])
}

/// `Column «{ $header }» was not recognised and not used. If it is needed, say which field it is (in a command with --map).`
pub fn header_unused<'a>(l: Locale, header: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "header-unused", &[("header", header.into())])
}

/// `«{ $field }» was recognised and is not stored: contact numbers are kept only under keys, and this installation was opened without any.`
pub fn header_not_stored<'a>(l: Locale, field: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "header-not-stored", &[("field", field.into())])
}

/// `The database did not do its part: { $error }. Nothing was changed; try again in a while.`
pub fn error_database<'a>(l: Locale, error: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "error-database", &[("error", error.into())])
}

/// `There is no field «{ $field }». The fields are: { $fields }`
pub fn error_no_field<'a>(l: Locale, field: impl Into<Arg<'a>>, fields: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "error-no-field", &[("field", field.into()), ("fields", fields.into())])
}

/// `The file has no column «{ $header }». The columns are: { $headers }`
pub fn error_no_header<'a>(l: Locale, header: impl Into<Arg<'a>>, headers: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "error-no-header", &[("header", header.into()), ("headers", headers.into())])
}

/// `Both «{ $first }» and «{ $second }» could be { $field }. Say which one to read (in a command with --map { $field }=…).`
pub fn error_two_columns<'a>(
    l: Locale,
    first: impl Into<Arg<'a>>,
    second: impl Into<Arg<'a>>,
    field: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "error-two-columns",
        &[("first", first.into()), ("second", second.into()), ("field", field.into())],
    )
}

/// `No column for { $field } (headers that are recognised: { $known }). Columns of the file: { $headers }. Say which column it is (in a command with --map { $field }=HEADER).`
pub fn error_missing_column<'a>(
    l: Locale,
    field: impl Into<Arg<'a>>,
    known: impl Into<Arg<'a>>,
    headers: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "error-missing-column",
        &[("field", field.into()), ("known", known.into()), ("headers", headers.into())],
    )
}

/// `The text of --set cannot be read: { $text }. For example: code=MP-AC-{ "{" }AC_NO:03{ "}" }`
pub fn error_template<'a>(l: Locale, text: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "error-template", &[("text", text.into())])
}

/// `There is no import { $no }, or it was undone before. The list: sangathan import list`
pub fn error_no_import<'a>(l: Locale, no: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "error-no-import", &[("no", no.into())])
}

/// `Import { $no } cannot be undone: { $by } rests on it. Undo that first.`
pub fn error_built_upon<'a>(l: Locale, no: impl Into<Arg<'a>>, by: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "error-built-upon", &[("no", no.into()), ("by", by.into())])
}

/// `This unfinished import is gone: it was discarded, or nobody touched it for { $days } days. Choose the file again.`
pub fn error_no_draft<'a>(l: Locale, days: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "error-no-draft", &[("days", days.into())])
}

/// `This unfinished import was changed meanwhile (in another window, perhaps). Open the page again and look before you go on.`
pub fn error_draft_moved(l: Locale) -> String {
    MESSAGES.format(l, "error-draft-moved", &[])
}

/// `There are { $n } unfinished imports. Finish or discard one first.`
pub fn error_many_drafts<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "error-many-drafts", &[("n", n.into())])
}

/// `{ $file } could not be written: { $error }`
pub fn error_write<'a>(l: Locale, file: impl Into<Arg<'a>>, error: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "error-write", &[("file", file.into()), ("error", error.into())])
}

/// `Fill in`
pub fn template_sheet(l: Locale) -> String {
    MESSAGES.format(l, "template-sheet", &[])
}

/// `Help`
pub fn template_help(l: Locale) -> String {
    MESSAGES.format(l, "template-help", &[])
}

/// `Header`
pub fn template_column(l: Locale) -> String {
    MESSAGES.format(l, "template-column", &[])
}

/// `Name of the field`
pub fn template_field(l: Locale) -> String {
    MESSAGES.format(l, "template-field", &[])
}

/// `Needed?`
pub fn template_needed(l: Locale) -> String {
    MESSAGES.format(l, "template-needed", &[])
}

/// `Example`
pub fn template_example(l: Locale) -> String {
    MESSAGES.format(l, "template-example", &[])
}

/// `yes`
pub fn template_yes(l: Locale) -> String {
    MESSAGES.format(l, "template-yes", &[])
}

/// `at least one of these`
pub fn template_one_of(l: Locale) -> String {
    MESSAGES.format(l, "template-one-of", &[])
}

/// `no`
pub fn template_no(l: Locale) -> String {
    MESSAGES.format(l, "template-no", &[])
}

/// `The picture has more than { $most } MB. Take a smaller screenshot, or cut it.`
pub fn picture_too_large<'a>(l: Locale, most: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "picture-too-large", &[("most", most.into())])
}

/// `The picture has too many pixels. Send a screenshot of the screen alone.`
pub fn picture_too_many_pixels(l: Locale) -> String {
    MESSAGES.format(l, "picture-too-many-pixels", &[])
}

/// `This is no PNG, JPEG or WebP picture, or is cut short. Take the screenshot again.`
pub fn picture_unreadable(l: Locale) -> String {
    MESSAGES.format(l, "picture-unreadable", &[])
}
