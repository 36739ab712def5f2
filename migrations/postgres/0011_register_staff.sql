-- Who serves which representative, in which capacity, paid by whom, from when until when.
CREATE TABLE register_staff (
    person_id    UUID NOT NULL REFERENCES register_person (id),
    posting_id   UUID NOT NULL,
    serves_id    UUID NOT NULL,
    kind         TEXT,
    payer        TEXT,
    from_stated  SMALLINT NOT NULL,
    source       TEXT,
    from_day     INTEGER NOT NULL,
    until_day    INTEGER NOT NULL,
    known_from   BIGINT NOT NULL,
    known_until  BIGINT NOT NULL,
    import_no    BIGINT,
    closed_by    BIGINT,
    PRIMARY KEY (person_id, posting_id, known_from)
);
CREATE INDEX register_staff_serves ON register_staff (serves_id);
CREATE INDEX register_staff_import ON register_staff (import_no);
CREATE INDEX register_staff_closed ON register_staff (closed_by);
