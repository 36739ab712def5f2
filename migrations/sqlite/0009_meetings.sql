-- A meeting of a unit, or with one person.
CREATE TABLE meetings_meeting (
    meeting_id   BLOB NOT NULL,
    area_id      BLOB NOT NULL REFERENCES areas_area (id),
    person_id    BLOB REFERENCES register_person (id),
    kind         TEXT NOT NULL,
    day          INTEGER NOT NULL,
    title        TEXT,
    known_from   INTEGER NOT NULL,
    known_until  INTEGER NOT NULL,
    import_no    INTEGER,
    closed_by    INTEGER,
    PRIMARY KEY (meeting_id, known_from)
) STRICT, WITHOUT ROWID;
CREATE INDEX meetings_meeting_area ON meetings_meeting (area_id, day);
CREATE INDEX meetings_meeting_day ON meetings_meeting (day);

-- What somebody (or, without a person, the unit itself) was told and promised: a number of a measure, or words, and a last day.
-- `day` is the meeting's. `base`, `base_lower`, `base_upper`: what was measured then.
CREATE TABLE meetings_promise (
    promise_id   BLOB NOT NULL,
    meeting_id   BLOB NOT NULL,
    person_id    BLOB REFERENCES register_person (id),
    area_id      BLOB NOT NULL REFERENCES areas_area (id),
    told_by      TEXT NOT NULL,
    instruction  TEXT NOT NULL,
    measure      TEXT,
    number       INTEGER,
    base         INTEGER,
    base_lower   INTEGER,
    base_upper   INTEGER,
    day          INTEGER NOT NULL,
    due_day      INTEGER NOT NULL,
    known_from   INTEGER NOT NULL,
    known_until  INTEGER NOT NULL,
    import_no    INTEGER,
    closed_by    INTEGER,
    PRIMARY KEY (promise_id, known_from)
) STRICT, WITHOUT ROWID;
CREATE INDEX meetings_promise_meeting ON meetings_promise (meeting_id);
CREATE INDEX meetings_promise_person ON meetings_promise (person_id);
CREATE INDEX meetings_promise_area ON meetings_promise (area_id);

-- What a person said came of a promise, where no measure can say it.
CREATE TABLE meetings_outcome (
    promise_id   BLOB NOT NULL,
    outcome      TEXT NOT NULL,
    said_by      TEXT NOT NULL,
    day          INTEGER NOT NULL,
    remark       TEXT NOT NULL,
    known_from   INTEGER NOT NULL,
    known_until  INTEGER NOT NULL,
    import_no    INTEGER,
    closed_by    INTEGER,
    PRIMARY KEY (promise_id, known_from)
) STRICT, WITHOUT ROWID;
