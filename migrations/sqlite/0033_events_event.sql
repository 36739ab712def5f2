-- What happens when, where, and whose it is. Facts are never overwritten: what replaces one closes it.

-- What is believed of an event. `starts`, `ends`, `was` (when it was to begin before it was moved), `published` and `visible_from` (from when everybody may see it;
-- none: never) are microseconds since the epoch. `sequence` grows with every change of what was published. `latitude` and `longitude` are millionths of a degree.
CREATE TABLE events_event (
    event_id            BLOB NOT NULL,
    sequence            INTEGER NOT NULL,
    title               TEXT NOT NULL,
    title_en            TEXT,
    kind                TEXT NOT NULL,
    owner               TEXT NOT NULL,
    area_id             BLOB NOT NULL,
    place               TEXT,
    latitude            INTEGER,
    longitude           INTEGER,
    starts              INTEGER NOT NULL,
    ends                INTEGER NOT NULL,
    guests              TEXT,
    shown               TEXT NOT NULL,
    stage               TEXT NOT NULL,
    cancelled           TEXT,
    was                 INTEGER,
    published           INTEGER,
    visible_from        INTEGER,
    made                INTEGER NOT NULL,
    by_whom             TEXT NOT NULL,
    known_from          INTEGER NOT NULL,
    known_until         INTEGER NOT NULL,
    PRIMARY KEY (event_id, known_from)
) STRICT, WITHOUT ROWID;
CREATE INDEX events_event_starts ON events_event (starts);

-- Whose programme an event is in; `place` is the order among several.
CREATE TABLE events_host (
    person_id           BLOB NOT NULL,
    event_id            BLOB NOT NULL,
    place               INTEGER NOT NULL,
    known_from          INTEGER NOT NULL,
    known_until         INTEGER NOT NULL,
    PRIMARY KEY (person_id, event_id, known_from)
) STRICT, WITHOUT ROWID;
CREATE INDEX events_host_event ON events_host (event_id);

-- What was told of an event afterwards: whether it was held, how many came, what came of it.
CREATE TABLE events_report (
    event_id            BLOB NOT NULL,
    held                INTEGER NOT NULL,
    people              INTEGER,
    told                TEXT,
    by_whom             TEXT NOT NULL,
    known_from          INTEGER NOT NULL,
    known_until         INTEGER NOT NULL,
    PRIMARY KEY (event_id, known_from)
) STRICT, WITHOUT ROWID;
