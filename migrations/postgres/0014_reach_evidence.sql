-- The screenshot from which somebody typed the count of a day.
CREATE TABLE reach_evidence (
    account_id   UUID NOT NULL REFERENCES accounts_account (id),
    day          INTEGER NOT NULL,
    hash         BYTEA NOT NULL REFERENCES intake_blob (hash),
    known_from   BIGINT NOT NULL,
    known_until  BIGINT NOT NULL,
    import_no    BIGINT,
    closed_by    BIGINT,
    PRIMARY KEY (account_id, day, known_from)
);
CREATE INDEX reach_evidence_hash ON reach_evidence (hash);
CREATE INDEX reach_evidence_import ON reach_evidence (import_no);
CREATE INDEX reach_evidence_closed ON reach_evidence (closed_by);
