-- What happens when, where, and whose it is. Facts are never overwritten: what replaces one closes it.

-- What is believed of an event. `starts`, `ends`, `was` (when it was to begin before it was moved), `published` and `visible_from` (from when everybody may see it;
-- none: never) are microseconds since the epoch. `sequence` grows with every change of what was published. `latitude` and `longitude` are millionths of a degree.
CREATE TABLE events_event (
    event_id            UUID NOT NULL,
    sequence            BIGINT NOT NULL,
    title               TEXT NOT NULL,
    title_en            TEXT,
    kind                TEXT NOT NULL,
    owner               TEXT NOT NULL,
    area_id             UUID NOT NULL,
    place               TEXT,
    latitude            INTEGER,
    longitude           INTEGER,
    starts              BIGINT NOT NULL,
    ends                BIGINT NOT NULL,
    guests              TEXT,
    shown               TEXT NOT NULL,
    stage               TEXT NOT NULL,
    cancelled           TEXT,
    was                 BIGINT,
    published           BIGINT,
    visible_from        BIGINT,
    made                BIGINT NOT NULL,
    by_whom             TEXT NOT NULL,
    known_from          BIGINT NOT NULL,
    known_until         BIGINT NOT NULL,
    PRIMARY KEY (event_id, known_from)
);
CREATE INDEX events_event_starts ON events_event (starts);

-- Whose programme an event is in; `place` is the order among several.
CREATE TABLE events_host (
    person_id           UUID NOT NULL,
    event_id            UUID NOT NULL,
    place               BIGINT NOT NULL,
    known_from          BIGINT NOT NULL,
    known_until         BIGINT NOT NULL,
    PRIMARY KEY (person_id, event_id, known_from)
);
CREATE INDEX events_host_event ON events_host (event_id);

-- What was told of an event afterwards: whether it was held, how many came, what came of it.
CREATE TABLE events_report (
    event_id            UUID NOT NULL,
    held                BIGINT NOT NULL,
    people              BIGINT,
    told                TEXT,
    by_whom             TEXT NOT NULL,
    known_from          BIGINT NOT NULL,
    known_until         BIGINT NOT NULL,
    PRIMARY KEY (event_id, known_from)
);
