-- Every count that was read, as it was read. NULL is never 0. Small codes: see reach::model.
-- Grows with accounts and days; account_id comes first and is the shard key.
CREATE TABLE reach_reading (
    account_id   BLOB NOT NULL REFERENCES accounts_account (id),
    day          INTEGER NOT NULL,
    at           INTEGER NOT NULL,
    followers    INTEGER,
    lower        INTEGER,
    upper        INTEGER,
    precise      INTEGER NOT NULL,
    status       INTEGER NOT NULL,
    source       INTEGER NOT NULL,
    held         INTEGER NOT NULL,
    following    INTEGER,
    posts        INTEGER,
    note         TEXT,
    known_from   INTEGER NOT NULL,
    known_until  INTEGER NOT NULL,
    import_no    INTEGER,
    closed_by    INTEGER,
    PRIMARY KEY (account_id, day, at, known_from)
) STRICT, WITHOUT ROWID;

-- The best reading of the latest day of each account that has one, kept in the writing transaction.
CREATE TABLE reach_latest (
    account_id   BLOB NOT NULL PRIMARY KEY REFERENCES accounts_account (id),
    day          INTEGER NOT NULL,
    at           INTEGER NOT NULL,
    followers    INTEGER,
    lower        INTEGER,
    upper        INTEGER,
    precise      INTEGER NOT NULL,
    status       INTEGER NOT NULL,
    source       INTEGER NOT NULL,
    held         INTEGER NOT NULL,
    posts        INTEGER,
    known_from   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Targets are data: who must reach how much of what, by whose authority, from when.
CREATE TABLE reach_rule (
    id           BLOB NOT NULL,
    name         TEXT NOT NULL,
    version      INTEGER NOT NULL,
    role         TEXT NOT NULL,
    area_kind    TEXT,
    measure      TEXT NOT NULL,
    share_ppm    INTEGER,
    followers    INTEGER,
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
    known_from   INTEGER NOT NULL,
    known_until  INTEGER NOT NULL,
    import_no    INTEGER,
    closed_by    INTEGER,
    PRIMARY KEY (id, known_from)
) STRICT;
