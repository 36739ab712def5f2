# A new import
new-title = New import: bring in a file
new-lead = Choose a file; look at what would change; then import it.
new-sub = Choosing changes nothing. Wrong rows can be put right here, and what was imported can be taken back.
new-choose = — choose —
new-file = File
new-file-hint = CSV, TSV or XLSX (GeoJSON for the map), up to { $most } MB. A file with Aadhaar numbers, caste, religion or an electoral roll is not taken and not kept.
new-kind = What is in the file
new-on = Figures of which date
new-on-hint = For rows that carry no date.
new-source = Where it comes from
new-source-hint = For example: final roll 2023, district office
new-sheet = Which sheet
new-sheet-hint = XLSX only, if not the first sheet that is filled in.
new-send = Look at the file
new-no-kind = Choose what is in the file.
new-no-file = No file was chosen, or it is empty. Choose it again.
form-broken = The form did not arrive complete, or is larger than { $most } MB. Open the page again and send it once more; split a large file.

# Unfinished imports
drafts-open =
    { $n ->
        [one] One unfinished import
        *[other] { $n } unfinished imports
    }
drafts-title = Unfinished imports
drafts-rule = They are kept on the server and can be finished later. One that nobody touches for { $days } days is removed.
drafts-caption =
    { $n ->
        [one] One unfinished import
        *[other] { $n } unfinished imports
    }
col-touched = Last change
col-mends = Corrections
col-do = To do
draft-discard = Discard
draft-discard-which = Discard: the unfinished import of { $file }
kinds-title = What can be brought in
kinds-caption = { $n } kinds of files
col-kind = Kind
col-about = What for
col-template = Empty file to fill in
template-get = Download
template-of = Download: empty file of { $kind }

# The look
draft-title = Look and import: { $file }
draft-back = Back to the unfinished import
draft-saved = Kept; below is the new reckoning. Nothing is imported yet.
draft-problem = The file is not understood yet
draft-problem-way = Say below which column is which
draft-lead = { $kind }: of { $read } rows { $good } are sound, { $bad } are rejected.
draft-lead-all = { $kind }: all { $read } rows are sound.
draft-lead-nothing = { $kind }: all { $read } rows are known already; importing them would change nothing.
draft-lead-none = { $kind }: nothing new in { $read } rows; { $bad } are rejected.
draft-sub = Nothing has changed yet: this is to look at.
draft-import = Import { $n } rows
draft-import-hint = All at once; it can be taken back later.
draft-import-rest = Import { $good } rows, leave { $bad } out
draft-import-rest-hint = The rows left out can be had as a file, and put right later too.
draft-later = Later, or not at all
draft-rule = This unfinished import is kept on the server (last change { $when }); if nobody touches it for { $days } days it is removed.
draft-others = All unfinished imports
col-read = Read
col-created = New
col-updated = To change
col-changed = Changed
col-unchanged = As known
col-rejected = Rejected
col-warnings = Warnings

# Rejected rows
rejected-title = { $n } rows rejected: put them right here
reasons-caption = What is wrong
reasons-all = Show rows of all reasons
col-reason = Reason (first example)
col-rows = Rows
alike-title = One answer, many rows
alike-sub = The same text stands in several rows. Say once what is right, and all are mended.
alike-rows = { $n } rows
alike-choose = Choose instead
alike-write = Or write what is right
choose-none = — nothing —
mend-save = Keep corrections and look again
rows-title = Rows { $from } to { $to } of { $all }
rows-more = { $n } more rejected rows are not shown here. Put those above right, or fetch the file of rejected rows after the import.
row-no = Row { $row }
row-extra = There are cells beyond the last header: «{ $text }»
row-cut = The other cells are in the right place; leave these out
row-rest = The other { $n } cells of this row
was-published = In the file: «{ $text }»
column-no = Column { $n }
pick-instead = Or choose one of these
blank = (blank)
pages = Pages of rejected rows
pages-before = ‹ Rows before
pages-next = Next rows ›
pages-save-first = Keep your corrections before you go to another page.

# Columns
columns-title = Which column is which
columns-sub = What is needed; beside it the column of the file, and the first rows as they were understood. Change what is wrong.
columns-rest = { $n } more fields that the file does not have
columns-caption = Fields and columns of the file
columns-save = Keep changes and look again
col-field = Field
col-column-of-file = Column of the file
col-text-instead = Or this in each row
needed = needed
column-recognised = By itself: { $header }
column-absent = Not in the file
map-of = { $field }: which column of the file
set-of = { $field }: this text in each row, or for example MP-AC-{"{"}COLUMN:03{"}"}

# Warnings and corrections
warnings-title = { $n } warnings
warnings-sub = These rows are taken; have a look all the same.
warnings-more = { $n } more like it
corrected-title = { $n } cells corrected
corrected-sub = What the file says, and what was taken instead.
corrected-caption = { $n } corrections: published → taken
corrected-more = { $n } more corrections are not shown here.
beyond-headers = Beyond the headers
col-row = Row
col-column = Column
col-correction = Published → taken

# One import
import-title = Import { $no }
import-unknown = There is no import with this number.
import-all = All imports
import-lead = Imported: { $created } new, { $updated } changed.
import-lead-nothing = Nothing changed: everything was known already.
import-lead-undone = This import was taken back on { $when }.
import-report = See the report
import-next = Another file
import-no-rejects = This import left no rejected rows, or they were removed after { $days } days.
left-title = { $n } rows were not taken
left-sub = Put them right here, or fetch the file, put it right in Excel and bring it in again. They are kept for { $days } days.
left-mend = Put the other rows right here
left-get = File of rejected rows (CSV)
left-gone = Their file is not here: the import was made on the command line, or its time is over.
facts-title = This import
col-file = File
col-when = When
col-by = By whom
col-via = How
by-operator = operator
not-stated = not stated
via-command = by command (sangathan import)
via-form = typed into a form
via-browser = as a file, in the browser

# Taking back
undo-title = Taking it back
undo-open = Take this import back
undo-sub = What it brought will no longer be believed, what it replaced will be believed again. Old reports print as they did. The file can be brought in again.
undo-reason = Reason
undo-sure = Yes, this import is to be taken back
undo-do = Take it back
undo-no-reason = Write the reason: somebody will ask later.
undo-not-sure = Tick «yes» to take it back.
