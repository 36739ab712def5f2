-- Files may hold numbers of people: what is kept of them is sealed. Drafts and rejected rows from before are let go; they were kept for a
-- short time only, and could be read by whoever had the database.
DROP TABLE intake_rejects;
DROP TABLE intake_file;
DROP TABLE intake_draft;

-- The rows that an import in the browser did not take, as a file; what was said beside it as in intake_draft. Kept for a time.
CREATE TABLE intake_rejects (
    import_no    BIGINT NOT NULL PRIMARY KEY,
    rejects_id   UUID NOT NULL,
    file         TEXT NOT NULL,
    said_sealed  BYTEA NOT NULL,
    bytes_sealed BYTEA NOT NULL,
    at           BIGINT NOT NULL
);

-- The files of open drafts.
CREATE TABLE intake_file (
    draft_id     UUID NOT NULL PRIMARY KEY,
    bytes_sealed BYTEA NOT NULL
);

-- Imports that are being prepared in the browser. What is sealed in `said_sealed` is JSON: what was said beside the file, and the
-- corrections. `revision` grows with each change; `import_no` is what became of it.
CREATE TABLE intake_draft (
    draft_id     UUID NOT NULL PRIMARY KEY,
    kind         TEXT NOT NULL,
    file         TEXT NOT NULL,
    size         BIGINT NOT NULL,
    said_sealed  BYTEA NOT NULL,
    revision     BIGINT NOT NULL,
    actor        TEXT NOT NULL,
    begun_at     BIGINT NOT NULL,
    touched_at   BIGINT NOT NULL,
    import_no    BIGINT
);
