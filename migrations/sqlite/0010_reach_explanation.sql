-- What was said about a jump of an account between two readings: by the analyst, whose word settles it, and by the representative's office
-- («मेरा पक्ष»), whose word stands beside it. A report of a day takes no notice of what was said later.
CREATE TABLE reach_explanation (
    account_id   BLOB NOT NULL REFERENCES accounts_account (id),
    from_day     INTEGER NOT NULL,
    until_day    INTEGER NOT NULL,
    said_by      TEXT NOT NULL,
    said         TEXT NOT NULL,
    accepted     INTEGER,
    known_from   INTEGER NOT NULL,
    known_until  INTEGER NOT NULL,
    import_no    INTEGER,
    closed_by    INTEGER,
    PRIMARY KEY (account_id, from_day, said_by, known_from)
) STRICT, WITHOUT ROWID;
