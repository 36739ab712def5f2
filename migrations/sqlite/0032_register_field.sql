-- The organisation's own words: designations that are given to nobody any more, and fields of its own in the entry of a worker.

-- The day from which nobody is given this designation any more (none: it is given). Whoever has it keeps it, and what was is still called so.
ALTER TABLE register_designation ADD COLUMN ended_day INTEGER;

-- Voters' numbers are kept of few, or of nobody: what is kept without need is found without reading everybody.
CREATE INDEX register_worker_voter ON register_worker (person_id) WHERE voter_sealed IS NOT NULL;

-- Fields of the organisation's own are facts by themselves, not a text in the entry.
ALTER TABLE register_worker DROP COLUMN extra;

-- What the organisation asks beside what everybody has. `kind` is text, number, date, yes_no or choice; `choices` one value in each line, Hindi and English
-- with a tab between; `purpose` is shown to the worker; `designations` for whom it is, by `;` (none: for all).
CREATE TABLE register_field (
    field               TEXT NOT NULL PRIMARY KEY,
    title_hi            TEXT NOT NULL,
    title_en            TEXT NOT NULL,
    kind                TEXT NOT NULL,
    choices             TEXT NOT NULL,
    purpose_hi          TEXT NOT NULL,
    purpose_en          TEXT NOT NULL,
    designations        TEXT NOT NULL,
    place               INTEGER NOT NULL,
    ended_day           INTEGER
) STRICT;

-- What is believed of a worker in such a field: of a number its digits, of a date YYYY-MM-DD, yes or no, of a choice its value in Hindi.
CREATE TABLE register_extra (
    person_id           BLOB NOT NULL,
    field               TEXT NOT NULL,
    value               TEXT NOT NULL,
    known_from          INTEGER NOT NULL,
    known_until         INTEGER NOT NULL,
    import_no           INTEGER,
    closed_by           INTEGER,
    PRIMARY KEY (person_id, field, known_from)
) STRICT, WITHOUT ROWID;
