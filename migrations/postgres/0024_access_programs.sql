-- Tokens of programs: who answers for one, what it may do and where, until when. Of the token itself only the hash.
CREATE TABLE access_token (
    person_id    UUID NOT NULL,
    token_id     UUID NOT NULL,
    hash         BYTEA NOT NULL,
    name         TEXT NOT NULL,
    actions      TEXT NOT NULL,
    area_id      UUID,
    made_at      BIGINT NOT NULL,
    expires_at   BIGINT NOT NULL,
    used_at      BIGINT,
    ended_at     BIGINT,
    ended_by     TEXT,
    PRIMARY KEY (person_id, token_id)
);

-- Which protected values somebody has looked at within the last hour, as keyed digests: whoever looks at too many is stopped.
CREATE TABLE access_look (
    person_id    UUID NOT NULL,
    digest       BYTEA NOT NULL,
    at           BIGINT NOT NULL,
    PRIMARY KEY (person_id, digest)
);

-- Files with data of people that somebody wants to take out: why, how many, and what a second person said to it.
CREATE TABLE access_export (
    person_id    UUID NOT NULL,
    export_id    UUID NOT NULL,
    what         TEXT NOT NULL,
    area_id      UUID,
    row_count    BIGINT NOT NULL,
    purpose      TEXT NOT NULL,
    asked_at     BIGINT NOT NULL,
    decided_at   BIGINT,
    decided_by   TEXT,
    approved     INTEGER,
    taken_at     BIGINT,
    PRIMARY KEY (person_id, export_id)
);
CREATE INDEX access_export_asked ON access_export (asked_at);
