-- The reading of each day of an account, packed by the year: what pages and plans read in bulk. Derived from reach_reading in the
-- writing transaction, for the present state of knowledge; see reach::series for the layout of a point.
CREATE TABLE reach_series (
    account_id   BLOB NOT NULL REFERENCES accounts_account (id),
    block        INTEGER NOT NULL,
    points       BLOB NOT NULL,
    PRIMARY KEY (account_id, block)
) STRICT;

-- What a person decided about the reading of a day: accept it, refuse it, or put another count in its place.
-- The reading itself stays as it was read. A report of a day takes no notice of what was decided later.
CREATE TABLE reach_decision (
    account_id   BLOB NOT NULL REFERENCES accounts_account (id),
    day          INTEGER NOT NULL,
    verdict      TEXT NOT NULL,
    followers    INTEGER,
    lower        INTEGER,
    upper        INTEGER,
    precise      INTEGER,
    reason       TEXT NOT NULL,
    known_from   INTEGER NOT NULL,
    known_until  INTEGER NOT NULL,
    import_no    INTEGER,
    closed_by    INTEGER,
    PRIMARY KEY (account_id, day, known_from)
) STRICT, WITHOUT ROWID;

-- The packed series answers what these answered.
DROP TABLE reach_latest;
-- Whether a reading waits is worked out from its series and the decisions, never stored; reasons stand with decisions.
ALTER TABLE reach_reading DROP COLUMN held;
ALTER TABLE reach_reading DROP COLUMN note;
