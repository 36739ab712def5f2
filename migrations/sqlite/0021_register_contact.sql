-- How somebody can be reached, and who they are on a roll: protected. `kind`: `mobile` or `voter_id`. `value_sealed` opens only with the keys
-- of the installation, for this person and this contact; `value_index` finds equal values (the key's name, then 16 bytes). Not unique:
-- phones are shared, and some voters' numbers stand twice.
CREATE TABLE register_contact (
    person_id    BLOB NOT NULL REFERENCES register_person (id),
    contact_id   BLOB NOT NULL,
    kind         TEXT NOT NULL,
    value_sealed BLOB NOT NULL,
    value_index  BLOB NOT NULL,
    source       TEXT,
    from_day     INTEGER NOT NULL,
    until_day    INTEGER NOT NULL,
    known_from   INTEGER NOT NULL,
    known_until  INTEGER NOT NULL,
    import_no    INTEGER,
    closed_by    INTEGER,
    PRIMARY KEY (person_id, contact_id, known_from)
) STRICT;
CREATE INDEX register_contact_value ON register_contact (value_index);
CREATE INDEX register_contact_import ON register_contact (import_no);
CREATE INDEX register_contact_closed ON register_contact (closed_by);
