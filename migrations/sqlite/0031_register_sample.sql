-- People drawn by lot from those with a duty at or below an area, to see how far the register is true. Once drawn, a sample does not change and is not
-- taken back: each stands in the list of its area, however far it has come.

-- `margin` is what it was drawn for, in points (5: ±5 points at 95 %); `people` how many could have been drawn, `drawn` how many were.
CREATE TABLE register_sample (
    sample_id           BLOB NOT NULL PRIMARY KEY,
    area_id             BLOB NOT NULL,
    margin              INTEGER NOT NULL,
    people              INTEGER NOT NULL,
    drawn               INTEGER NOT NULL,
    on_day              INTEGER NOT NULL,
    by_whom             TEXT NOT NULL,
    known_from          INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX register_sample_area ON register_sample (area_id, known_from);

-- Who was drawn, as the entry that led then, and their number on the call sheet.
CREATE TABLE register_sample_person (
    person_id           BLOB NOT NULL,
    sample_id           BLOB NOT NULL,
    number              INTEGER NOT NULL,
    PRIMARY KEY (person_id, sample_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX register_sample_person_sample ON register_sample_person (sample_id, number);

-- What came of it: `reached`, `met`, `no_reply`, `wrong_number`, `not_worker`, `refused`.
CREATE TABLE register_sample_answer (
    person_id           BLOB NOT NULL,
    sample_id           BLOB NOT NULL,
    answer              TEXT NOT NULL,
    on_day              INTEGER NOT NULL,
    by_whom             TEXT NOT NULL,
    known_from          INTEGER NOT NULL,
    known_until         INTEGER NOT NULL,
    PRIMARY KEY (person_id, sample_id, known_from)
) STRICT, WITHOUT ROWID;
CREATE INDEX register_sample_answer_sample ON register_sample_answer (sample_id);

-- What those answered who were forgotten since: numbers alone, so that a result does not change.
CREATE TABLE register_sample_gone (
    sample_id           BLOB NOT NULL,
    answer              TEXT NOT NULL,
    people              INTEGER NOT NULL,
    PRIMARY KEY (sample_id, answer)
) STRICT, WITHOUT ROWID;

-- Workers with a duty at each area in which nothing lies, each once: beside register_count, which has those above. Empty where it was not counted yet.
CREATE TABLE register_count_unit (
    area_id             BLOB NOT NULL PRIMARY KEY,
    workers             INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
