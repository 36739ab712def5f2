//! Written by `cargo xtask words` from `messages/hi.ftl` and `messages/en.ftl`; change those instead.

use words::Locale;
use words::message::{Arg, Messages};

static MESSAGES: Messages =
    Messages::new(include_str!("../messages/hi.ftl"), include_str!("../messages/en.ftl"));

/// `New import: bring in a file`
pub fn new_title(l: Locale) -> String {
    MESSAGES.format(l, "new-title", &[])
}

/// `Choose a file; look at what would change; then import it.`
pub fn new_lead(l: Locale) -> String {
    MESSAGES.format(l, "new-lead", &[])
}

/// `Choosing changes nothing. Wrong rows can be put right here, and what was imported can be taken back.`
pub fn new_sub(l: Locale) -> String {
    MESSAGES.format(l, "new-sub", &[])
}

/// `— choose —`
pub fn new_choose(l: Locale) -> String {
    MESSAGES.format(l, "new-choose", &[])
}

/// `File`
pub fn new_file(l: Locale) -> String {
    MESSAGES.format(l, "new-file", &[])
}

/// `CSV, TSV or XLSX (GeoJSON for the map), up to { $most } MB. A file with Aadhaar numbers, caste, religion or an electoral roll is not taken and not kept.`
pub fn new_file_hint<'a>(l: Locale, most: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "new-file-hint", &[("most", most.into())])
}

/// `What is in the file`
pub fn new_kind(l: Locale) -> String {
    MESSAGES.format(l, "new-kind", &[])
}

/// `Figures of which date`
pub fn new_on(l: Locale) -> String {
    MESSAGES.format(l, "new-on", &[])
}

/// `For rows that carry no date.`
pub fn new_on_hint(l: Locale) -> String {
    MESSAGES.format(l, "new-on-hint", &[])
}

/// `Where it comes from`
pub fn new_source(l: Locale) -> String {
    MESSAGES.format(l, "new-source", &[])
}

/// `For example: final roll 2023, district office`
pub fn new_source_hint(l: Locale) -> String {
    MESSAGES.format(l, "new-source-hint", &[])
}

/// `Which sheet`
pub fn new_sheet(l: Locale) -> String {
    MESSAGES.format(l, "new-sheet", &[])
}

/// `XLSX only, if not the first sheet that is filled in.`
pub fn new_sheet_hint(l: Locale) -> String {
    MESSAGES.format(l, "new-sheet-hint", &[])
}

/// `Look at the file`
pub fn new_send(l: Locale) -> String {
    MESSAGES.format(l, "new-send", &[])
}

/// `Choose what is in the file.`
pub fn new_no_kind(l: Locale) -> String {
    MESSAGES.format(l, "new-no-kind", &[])
}

/// `No file was chosen, or it is empty. Choose it again.`
pub fn new_no_file(l: Locale) -> String {
    MESSAGES.format(l, "new-no-file", &[])
}

/// `The form did not arrive complete, or is larger than { $most } MB. Open the page again and send it once more; split a large file.`
pub fn form_broken<'a>(l: Locale, most: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "form-broken", &[("most", most.into())])
}

/// ```text
/// { $n ->
///         [one] One unfinished import
///        *[other] { $n } unfinished imports
///     }
/// ```
pub fn drafts_open<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "drafts-open", &[("n", n.into())])
}

/// `Unfinished imports`
pub fn drafts_title(l: Locale) -> String {
    MESSAGES.format(l, "drafts-title", &[])
}

/// `They are kept on the server and can be finished later. One that nobody touches for { $days } days is removed.`
pub fn drafts_rule<'a>(l: Locale, days: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "drafts-rule", &[("days", days.into())])
}

/// ```text
/// { $n ->
///         [one] One unfinished import
///        *[other] { $n } unfinished imports
///     }
/// ```
pub fn drafts_caption<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "drafts-caption", &[("n", n.into())])
}

/// `Last change`
pub fn col_touched(l: Locale) -> String {
    MESSAGES.format(l, "col-touched", &[])
}

/// `Corrections`
pub fn col_mends(l: Locale) -> String {
    MESSAGES.format(l, "col-mends", &[])
}

/// `To do`
pub fn col_do(l: Locale) -> String {
    MESSAGES.format(l, "col-do", &[])
}

/// `Discard`
pub fn draft_discard(l: Locale) -> String {
    MESSAGES.format(l, "draft-discard", &[])
}

/// `Discard: the unfinished import of { $file }`
pub fn draft_discard_which<'a>(l: Locale, file: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "draft-discard-which", &[("file", file.into())])
}

/// `What can be brought in`
pub fn kinds_title(l: Locale) -> String {
    MESSAGES.format(l, "kinds-title", &[])
}

/// `{ $n } kinds of files`
pub fn kinds_caption<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "kinds-caption", &[("n", n.into())])
}

/// `Kind`
pub fn col_kind(l: Locale) -> String {
    MESSAGES.format(l, "col-kind", &[])
}

/// `What for`
pub fn col_about(l: Locale) -> String {
    MESSAGES.format(l, "col-about", &[])
}

/// `Empty file to fill in`
pub fn col_template(l: Locale) -> String {
    MESSAGES.format(l, "col-template", &[])
}

/// `Download`
pub fn template_get(l: Locale) -> String {
    MESSAGES.format(l, "template-get", &[])
}

/// `Download: empty file of { $kind }`
pub fn template_of<'a>(l: Locale, kind: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "template-of", &[("kind", kind.into())])
}

/// `Look and import: { $file }`
pub fn draft_title<'a>(l: Locale, file: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "draft-title", &[("file", file.into())])
}

/// `Back to the unfinished import`
pub fn draft_back(l: Locale) -> String {
    MESSAGES.format(l, "draft-back", &[])
}

/// `Kept; below is the new reckoning. Nothing is imported yet.`
pub fn draft_saved(l: Locale) -> String {
    MESSAGES.format(l, "draft-saved", &[])
}

/// `The file is not understood yet`
pub fn draft_problem(l: Locale) -> String {
    MESSAGES.format(l, "draft-problem", &[])
}

/// `Say below which column is which`
pub fn draft_problem_way(l: Locale) -> String {
    MESSAGES.format(l, "draft-problem-way", &[])
}

/// `{ $kind }: of { $read } rows { $good } are sound, { $bad } are rejected.`
pub fn draft_lead<'a>(
    l: Locale,
    kind: impl Into<Arg<'a>>,
    read: impl Into<Arg<'a>>,
    good: impl Into<Arg<'a>>,
    bad: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "draft-lead",
        &[("kind", kind.into()), ("read", read.into()), ("good", good.into()), ("bad", bad.into())],
    )
}

/// `{ $kind }: all { $read } rows are sound.`
pub fn draft_lead_all<'a>(l: Locale, kind: impl Into<Arg<'a>>, read: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "draft-lead-all", &[("kind", kind.into()), ("read", read.into())])
}

/// `{ $kind }: all { $read } rows are known already; importing them would change nothing.`
pub fn draft_lead_nothing<'a>(l: Locale, kind: impl Into<Arg<'a>>, read: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "draft-lead-nothing", &[("kind", kind.into()), ("read", read.into())])
}

/// `{ $kind }: nothing new in { $read } rows; { $bad } are rejected.`
pub fn draft_lead_none<'a>(
    l: Locale,
    kind: impl Into<Arg<'a>>,
    read: impl Into<Arg<'a>>,
    bad: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "draft-lead-none",
        &[("kind", kind.into()), ("read", read.into()), ("bad", bad.into())],
    )
}

/// `Nothing has changed yet: this is to look at.`
pub fn draft_sub(l: Locale) -> String {
    MESSAGES.format(l, "draft-sub", &[])
}

/// `Import { $n } rows`
pub fn draft_import<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "draft-import", &[("n", n.into())])
}

/// `All at once; it can be taken back later.`
pub fn draft_import_hint(l: Locale) -> String {
    MESSAGES.format(l, "draft-import-hint", &[])
}

/// `Import { $good } rows, leave { $bad } out`
pub fn draft_import_rest<'a>(l: Locale, good: impl Into<Arg<'a>>, bad: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "draft-import-rest", &[("good", good.into()), ("bad", bad.into())])
}

/// `The rows left out can be had as a file, and put right later too.`
pub fn draft_import_rest_hint(l: Locale) -> String {
    MESSAGES.format(l, "draft-import-rest-hint", &[])
}

/// `Later, or not at all`
pub fn draft_later(l: Locale) -> String {
    MESSAGES.format(l, "draft-later", &[])
}

/// `This unfinished import is kept on the server (last change { $when }); if nobody touches it for { $days } days it is removed.`
pub fn draft_rule<'a>(l: Locale, when: impl Into<Arg<'a>>, days: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "draft-rule", &[("when", when.into()), ("days", days.into())])
}

/// `All unfinished imports`
pub fn draft_others(l: Locale) -> String {
    MESSAGES.format(l, "draft-others", &[])
}

/// `Read`
pub fn col_read(l: Locale) -> String {
    MESSAGES.format(l, "col-read", &[])
}

/// `New`
pub fn col_created(l: Locale) -> String {
    MESSAGES.format(l, "col-created", &[])
}

/// `To change`
pub fn col_updated(l: Locale) -> String {
    MESSAGES.format(l, "col-updated", &[])
}

/// `Changed`
pub fn col_changed(l: Locale) -> String {
    MESSAGES.format(l, "col-changed", &[])
}

/// `As known`
pub fn col_unchanged(l: Locale) -> String {
    MESSAGES.format(l, "col-unchanged", &[])
}

/// `Rejected`
pub fn col_rejected(l: Locale) -> String {
    MESSAGES.format(l, "col-rejected", &[])
}

/// `Warnings`
pub fn col_warnings(l: Locale) -> String {
    MESSAGES.format(l, "col-warnings", &[])
}

/// `{ $n } rows rejected: put them right here`
pub fn rejected_title<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "rejected-title", &[("n", n.into())])
}

/// `What is wrong`
pub fn reasons_caption(l: Locale) -> String {
    MESSAGES.format(l, "reasons-caption", &[])
}

/// `Show rows of all reasons`
pub fn reasons_all(l: Locale) -> String {
    MESSAGES.format(l, "reasons-all", &[])
}

/// `Reason (first example)`
pub fn col_reason(l: Locale) -> String {
    MESSAGES.format(l, "col-reason", &[])
}

/// `Rows`
pub fn col_rows(l: Locale) -> String {
    MESSAGES.format(l, "col-rows", &[])
}

/// `One answer, many rows`
pub fn alike_title(l: Locale) -> String {
    MESSAGES.format(l, "alike-title", &[])
}

/// `The same text stands in several rows. Say once what is right, and all are mended.`
pub fn alike_sub(l: Locale) -> String {
    MESSAGES.format(l, "alike-sub", &[])
}

/// `{ $n } rows`
pub fn alike_rows<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "alike-rows", &[("n", n.into())])
}

/// `Choose instead`
pub fn alike_choose(l: Locale) -> String {
    MESSAGES.format(l, "alike-choose", &[])
}

/// `Or write what is right`
pub fn alike_write(l: Locale) -> String {
    MESSAGES.format(l, "alike-write", &[])
}

/// `— nothing —`
pub fn choose_none(l: Locale) -> String {
    MESSAGES.format(l, "choose-none", &[])
}

/// `Keep corrections and look again`
pub fn mend_save(l: Locale) -> String {
    MESSAGES.format(l, "mend-save", &[])
}

/// `Rows { $from } to { $to } of { $all }`
pub fn rows_title<'a>(
    l: Locale,
    from: impl Into<Arg<'a>>,
    to: impl Into<Arg<'a>>,
    all: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(l, "rows-title", &[("from", from.into()), ("to", to.into()), ("all", all.into())])
}

/// `{ $n } more rejected rows are not shown here. Put those above right, or fetch the file of rejected rows after the import.`
pub fn rows_more<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "rows-more", &[("n", n.into())])
}

/// `Row { $row }`
pub fn row_no<'a>(l: Locale, row: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "row-no", &[("row", row.into())])
}

/// `There are cells beyond the last header: «{ $text }»`
pub fn row_extra<'a>(l: Locale, text: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "row-extra", &[("text", text.into())])
}

/// `The other cells are in the right place; leave these out`
pub fn row_cut(l: Locale) -> String {
    MESSAGES.format(l, "row-cut", &[])
}

/// `The other { $n } cells of this row`
pub fn row_rest<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "row-rest", &[("n", n.into())])
}

/// `In the file: «{ $text }»`
pub fn was_published<'a>(l: Locale, text: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "was-published", &[("text", text.into())])
}

/// `Column { $n }`
pub fn column_no<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "column-no", &[("n", n.into())])
}

/// `Or choose one of these`
pub fn pick_instead(l: Locale) -> String {
    MESSAGES.format(l, "pick-instead", &[])
}

/// `(blank)`
pub fn blank(l: Locale) -> String {
    MESSAGES.format(l, "blank", &[])
}

/// `Pages of rejected rows`
pub fn pages(l: Locale) -> String {
    MESSAGES.format(l, "pages", &[])
}

/// `‹ Rows before`
pub fn pages_before(l: Locale) -> String {
    MESSAGES.format(l, "pages-before", &[])
}

/// `Next rows ›`
pub fn pages_next(l: Locale) -> String {
    MESSAGES.format(l, "pages-next", &[])
}

/// `Keep your corrections before you go to another page.`
pub fn pages_save_first(l: Locale) -> String {
    MESSAGES.format(l, "pages-save-first", &[])
}

/// `Which column is which`
pub fn columns_title(l: Locale) -> String {
    MESSAGES.format(l, "columns-title", &[])
}

/// `What is needed; beside it the column of the file, and the first rows as they were understood. Change what is wrong.`
pub fn columns_sub(l: Locale) -> String {
    MESSAGES.format(l, "columns-sub", &[])
}

/// `{ $n } more fields that the file does not have`
pub fn columns_rest<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "columns-rest", &[("n", n.into())])
}

/// `Fields and columns of the file`
pub fn columns_caption(l: Locale) -> String {
    MESSAGES.format(l, "columns-caption", &[])
}

/// `Keep changes and look again`
pub fn columns_save(l: Locale) -> String {
    MESSAGES.format(l, "columns-save", &[])
}

/// `Field`
pub fn col_field(l: Locale) -> String {
    MESSAGES.format(l, "col-field", &[])
}

/// `Column of the file`
pub fn col_column_of_file(l: Locale) -> String {
    MESSAGES.format(l, "col-column-of-file", &[])
}

/// `Or this in each row`
pub fn col_text_instead(l: Locale) -> String {
    MESSAGES.format(l, "col-text-instead", &[])
}

/// `needed`
pub fn needed(l: Locale) -> String {
    MESSAGES.format(l, "needed", &[])
}

/// `By itself: { $header }`
pub fn column_recognised<'a>(l: Locale, header: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "column-recognised", &[("header", header.into())])
}

/// `Not in the file`
pub fn column_absent(l: Locale) -> String {
    MESSAGES.format(l, "column-absent", &[])
}

/// `{ $field }: which column of the file`
pub fn map_of<'a>(l: Locale, field: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "map-of", &[("field", field.into())])
}

/// `{ $field }: this text in each row, or for example MP-AC-{ "{" }COLUMN:03{ "}" }`
pub fn set_of<'a>(l: Locale, field: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "set-of", &[("field", field.into())])
}

/// `{ $n } warnings`
pub fn warnings_title<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "warnings-title", &[("n", n.into())])
}

/// `These rows are taken; have a look all the same.`
pub fn warnings_sub(l: Locale) -> String {
    MESSAGES.format(l, "warnings-sub", &[])
}

/// `{ $n } more like it`
pub fn warnings_more<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "warnings-more", &[("n", n.into())])
}

/// `{ $n } cells corrected`
pub fn corrected_title<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "corrected-title", &[("n", n.into())])
}

/// `What the file says, and what was taken instead.`
pub fn corrected_sub(l: Locale) -> String {
    MESSAGES.format(l, "corrected-sub", &[])
}

/// `{ $n } corrections: published → taken`
pub fn corrected_caption<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "corrected-caption", &[("n", n.into())])
}

/// `{ $n } more corrections are not shown here.`
pub fn corrected_more<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "corrected-more", &[("n", n.into())])
}

/// `Beyond the headers`
pub fn beyond_headers(l: Locale) -> String {
    MESSAGES.format(l, "beyond-headers", &[])
}

/// `Row`
pub fn col_row(l: Locale) -> String {
    MESSAGES.format(l, "col-row", &[])
}

/// `Column`
pub fn col_column(l: Locale) -> String {
    MESSAGES.format(l, "col-column", &[])
}

/// `Published → taken`
pub fn col_correction(l: Locale) -> String {
    MESSAGES.format(l, "col-correction", &[])
}

/// `Import { $no }`
pub fn import_title<'a>(l: Locale, no: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "import-title", &[("no", no.into())])
}

/// `There is no import with this number.`
pub fn import_unknown(l: Locale) -> String {
    MESSAGES.format(l, "import-unknown", &[])
}

/// `All imports`
pub fn import_all(l: Locale) -> String {
    MESSAGES.format(l, "import-all", &[])
}

/// `Imported: { $created } new, { $updated } changed.`
pub fn import_lead<'a>(l: Locale, created: impl Into<Arg<'a>>, updated: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "import-lead", &[("created", created.into()), ("updated", updated.into())])
}

/// `Nothing changed: everything was known already.`
pub fn import_lead_nothing(l: Locale) -> String {
    MESSAGES.format(l, "import-lead-nothing", &[])
}

/// `This import was taken back on { $when }.`
pub fn import_lead_undone<'a>(l: Locale, when: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "import-lead-undone", &[("when", when.into())])
}

/// `See the report`
pub fn import_report(l: Locale) -> String {
    MESSAGES.format(l, "import-report", &[])
}

/// `Another file`
pub fn import_next(l: Locale) -> String {
    MESSAGES.format(l, "import-next", &[])
}

/// `This import left no rejected rows, or they were removed after { $days } days.`
pub fn import_no_rejects<'a>(l: Locale, days: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "import-no-rejects", &[("days", days.into())])
}

/// `{ $n } rows were not taken`
pub fn left_title<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "left-title", &[("n", n.into())])
}

/// `Put them right here, or fetch the file, put it right in Excel and bring it in again. They are kept for { $days } days.`
pub fn left_sub<'a>(l: Locale, days: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "left-sub", &[("days", days.into())])
}

/// `Put the other rows right here`
pub fn left_mend(l: Locale) -> String {
    MESSAGES.format(l, "left-mend", &[])
}

/// `File of rejected rows (CSV)`
pub fn left_get(l: Locale) -> String {
    MESSAGES.format(l, "left-get", &[])
}

/// `Their file is not here: the import was made on the command line, or its time is over.`
pub fn left_gone(l: Locale) -> String {
    MESSAGES.format(l, "left-gone", &[])
}

/// `This import`
pub fn facts_title(l: Locale) -> String {
    MESSAGES.format(l, "facts-title", &[])
}

/// `File`
pub fn col_file(l: Locale) -> String {
    MESSAGES.format(l, "col-file", &[])
}

/// `When`
pub fn col_when(l: Locale) -> String {
    MESSAGES.format(l, "col-when", &[])
}

/// `By whom`
pub fn col_by(l: Locale) -> String {
    MESSAGES.format(l, "col-by", &[])
}

/// `How`
pub fn col_via(l: Locale) -> String {
    MESSAGES.format(l, "col-via", &[])
}

/// `operator`
pub fn by_operator(l: Locale) -> String {
    MESSAGES.format(l, "by-operator", &[])
}

/// `not stated`
pub fn not_stated(l: Locale) -> String {
    MESSAGES.format(l, "not-stated", &[])
}

/// `by command (sangathan import)`
pub fn via_command(l: Locale) -> String {
    MESSAGES.format(l, "via-command", &[])
}

/// `typed into a form`
pub fn via_form(l: Locale) -> String {
    MESSAGES.format(l, "via-form", &[])
}

/// `as a file, in the browser`
pub fn via_browser(l: Locale) -> String {
    MESSAGES.format(l, "via-browser", &[])
}

/// `Taking it back`
pub fn undo_title(l: Locale) -> String {
    MESSAGES.format(l, "undo-title", &[])
}

/// `Take this import back`
pub fn undo_open(l: Locale) -> String {
    MESSAGES.format(l, "undo-open", &[])
}

/// `What it brought will no longer be believed, what it replaced will be believed again. Old reports print as they did. The file can be brought in again.`
pub fn undo_sub(l: Locale) -> String {
    MESSAGES.format(l, "undo-sub", &[])
}

/// `Reason`
pub fn undo_reason(l: Locale) -> String {
    MESSAGES.format(l, "undo-reason", &[])
}

/// `Yes, this import is to be taken back`
pub fn undo_sure(l: Locale) -> String {
    MESSAGES.format(l, "undo-sure", &[])
}

/// `Take it back`
pub fn undo_do(l: Locale) -> String {
    MESSAGES.format(l, "undo-do", &[])
}

/// `Write the reason: somebody will ask later.`
pub fn undo_no_reason(l: Locale) -> String {
    MESSAGES.format(l, "undo-no-reason", &[])
}

/// `Tick «yes» to take it back.`
pub fn undo_not_sure(l: Locale) -> String {
    MESSAGES.format(l, "undo-not-sure", &[])
}
