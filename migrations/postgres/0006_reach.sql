-- Every count that was read, as it was read. NULL is never 0. Small codes: see reach::model.
-- Grows with accounts and days; account_id comes first and is the shard key.
CREATE TABLE reach_reading (
    account_id   UUID NOT NULL REFERENCES accounts_account (id),
    day          INTEGER NOT NULL,
    at           BIGINT NOT NULL,
    followers    BIGINT,
    lower        BIGINT,
    upper        BIGINT,
    precise      SMALLINT NOT NULL,
    status       SMALLINT NOT NULL,
    source       SMALLINT NOT NULL,
    held         SMALLINT NOT NULL,
    following    BIGINT,
    posts        BIGINT,
    note         TEXT,
    known_from   BIGINT NOT NULL,
    known_until  BIGINT NOT NULL,
    import_no    BIGINT,
    closed_by    BIGINT,
    PRIMARY KEY (account_id, day, at, known_from)
);

-- The best reading of the latest day of each account that has one, kept in the writing transaction.
CREATE TABLE reach_latest (
    account_id   UUID NOT NULL PRIMARY KEY REFERENCES accounts_account (id),
    day          INTEGER NOT NULL,
    at           BIGINT NOT NULL,
    followers    BIGINT,
    lower        BIGINT,
    upper        BIGINT,
    precise      SMALLINT NOT NULL,
    status       SMALLINT NOT NULL,
    source       SMALLINT NOT NULL,
    held         SMALLINT NOT NULL,
    posts        BIGINT,
    known_from   BIGINT NOT NULL
);

-- Targets are data: who must reach how much of what, by whose authority, from when.
CREATE TABLE reach_rule (
    id           UUID NOT NULL,
    name         TEXT NOT NULL,
    version      BIGINT NOT NULL,
    role         TEXT NOT NULL,
    area_kind    TEXT,
    measure      TEXT NOT NULL,
    share_ppm    BIGINT,
    followers    BIGINT,
    platform     TEXT,
    compare      TEXT NOT NULL,
    owners       TEXT,
    tenure       TEXT,
    rank         TEXT,
    max_age      INTEGER NOT NULL,
    by_day       INTEGER,
    authority    TEXT NOT NULL,
    from_day     INTEGER NOT NULL,
    until_day    INTEGER NOT NULL,
    known_from   BIGINT NOT NULL,
    known_until  BIGINT NOT NULL,
    import_no    BIGINT,
    closed_by    BIGINT,
    PRIMARY KEY (id, known_from)
);
