-- By which door an import came: `command`, `form` (typed in), `browser`; NULL where it was not recorded yet. How many cells were
-- corrected on the way.
ALTER TABLE intake_import ADD COLUMN via TEXT;
ALTER TABLE intake_import ADD COLUMN corrected INTEGER NOT NULL DEFAULT 0;

-- What was published and what was taken instead, cell by cell, of the rows that an import took.
CREATE TABLE intake_correction (
    import_no    INTEGER NOT NULL,
    row_no       INTEGER NOT NULL,
    column_no    INTEGER NOT NULL,
    header       TEXT NOT NULL,
    published    TEXT NOT NULL,
    corrected    TEXT NOT NULL,
    PRIMARY KEY (import_no, row_no, column_no)
) STRICT, WITHOUT ROWID;

-- The rows that an import in the browser did not take, as a file; `said` as in intake_draft. Kept for a time.
CREATE TABLE intake_rejects (
    import_no    INTEGER NOT NULL PRIMARY KEY,
    file         TEXT NOT NULL,
    said         TEXT NOT NULL,
    bytes        BLOB NOT NULL,
    at           INTEGER NOT NULL
) STRICT;

-- The files of open drafts, each once, under the SHA-256 of its bytes.
CREATE TABLE intake_file (
    hash         BLOB NOT NULL PRIMARY KEY,
    bytes        BLOB NOT NULL
) STRICT;

-- Imports that are being prepared in the browser. `said` is JSON: what was said beside the file, and the corrections.
-- `revision` grows with each change; `import_no` is what became of it.
CREATE TABLE intake_draft (
    draft_id     BLOB NOT NULL PRIMARY KEY,
    hash         BLOB NOT NULL,
    kind         TEXT NOT NULL,
    file         TEXT NOT NULL,
    size         INTEGER NOT NULL,
    said         TEXT NOT NULL,
    revision     INTEGER NOT NULL,
    actor        TEXT NOT NULL,
    begun_at     INTEGER NOT NULL,
    touched_at   INTEGER NOT NULL,
    import_no    INTEGER
) STRICT;
