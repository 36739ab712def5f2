-- When the model code of conduct holds where: from the announcement until the day after the count.
CREATE TABLE law_window (
    window_id           BLOB NOT NULL,
    area_id             BLOB NOT NULL,
    name                TEXT NOT NULL,
    name_en             TEXT,
    from_day            INTEGER NOT NULL,
    until_day           INTEGER NOT NULL,
    by_whom             TEXT NOT NULL,
    known_from          INTEGER NOT NULL,
    known_until         INTEGER NOT NULL,
    PRIMARY KEY (window_id, known_from)
) STRICT, WITHOUT ROWID;

-- The polls of such a time, one for each phase; `closes` is the moment at which voting ends.
CREATE TABLE law_poll (
    window_id           BLOB NOT NULL,
    poll_id             BLOB NOT NULL,
    area_id             BLOB NOT NULL,
    closes              INTEGER NOT NULL,
    by_whom             TEXT NOT NULL,
    known_from          INTEGER NOT NULL,
    known_until         INTEGER NOT NULL,
    PRIMARY KEY (window_id, poll_id, known_from)
) STRICT, WITHOUT ROWID;

-- What somebody wanted to do and the rules forbade: kept for good, so that it can be shown what was refused and why.
CREATE TABLE law_refusal (
    refusal_id          BLOB NOT NULL,
    area_id             BLOB NOT NULL,
    at                  INTEGER NOT NULL,
    deed                TEXT NOT NULL,
    about               TEXT NOT NULL,
    rules               TEXT NOT NULL,
    by_whom             TEXT NOT NULL,
    PRIMARY KEY (refusal_id)
) STRICT, WITHOUT ROWID;

-- The lines of the registers that election law asks for; `said` holds the fields of the register as JSON.
CREATE TABLE law_line (
    line_id             BLOB NOT NULL,
    register            TEXT NOT NULL,
    area_id             BLOB NOT NULL,
    day                 INTEGER NOT NULL,
    said                TEXT NOT NULL,
    by_whom             TEXT NOT NULL,
    known_from          INTEGER NOT NULL,
    known_until         INTEGER NOT NULL,
    PRIMARY KEY (line_id, known_from)
) STRICT, WITHOUT ROWID;
CREATE INDEX law_line_day ON law_line (register, day);
