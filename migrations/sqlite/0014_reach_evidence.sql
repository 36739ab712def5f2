-- The screenshot from which somebody typed the count of a day.
CREATE TABLE reach_evidence (
    account_id   BLOB NOT NULL REFERENCES accounts_account (id),
    day          INTEGER NOT NULL,
    hash         BLOB NOT NULL REFERENCES intake_blob (hash),
    known_from   INTEGER NOT NULL,
    known_until  INTEGER NOT NULL,
    import_no    INTEGER,
    closed_by    INTEGER,
    PRIMARY KEY (account_id, day, known_from)
) STRICT;
CREATE INDEX reach_evidence_hash ON reach_evidence (hash);
CREATE INDEX reach_evidence_import ON reach_evidence (import_no);
CREATE INDEX reach_evidence_closed ON reach_evidence (closed_by);
