-- Tokens of programs: who answers for one, what it may do and where, until when. Of the token itself only the hash.
CREATE TABLE access_token (
    person_id    BLOB NOT NULL,
    token_id     BLOB NOT NULL,
    hash         BLOB NOT NULL,
    name         TEXT NOT NULL,
    actions      TEXT NOT NULL,
    area_id      BLOB,
    made_at      INTEGER NOT NULL,
    expires_at   INTEGER NOT NULL,
    used_at      INTEGER,
    ended_at     INTEGER,
    ended_by     TEXT,
    PRIMARY KEY (person_id, token_id)
) STRICT;

-- Which protected values somebody has looked at within the last hour, as keyed digests: whoever looks at too many is stopped.
CREATE TABLE access_look (
    person_id    BLOB NOT NULL,
    digest       BLOB NOT NULL,
    at           INTEGER NOT NULL,
    PRIMARY KEY (person_id, digest)
) STRICT;

-- Files with data of people that somebody wants to take out: why, how many, and what a second person said to it.
CREATE TABLE access_export (
    person_id    BLOB NOT NULL,
    export_id    BLOB NOT NULL,
    what         TEXT NOT NULL,
    area_id      BLOB,
    row_count    INTEGER NOT NULL,
    purpose      TEXT NOT NULL,
    asked_at     INTEGER NOT NULL,
    decided_at   INTEGER,
    decided_by   TEXT,
    approved     INTEGER,
    taken_at     INTEGER,
    PRIMARY KEY (person_id, export_id)
) STRICT;
CREATE INDEX access_export_asked ON access_export (asked_at);
