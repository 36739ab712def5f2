-- A person who represents or serves. Tables that grow with people carry person_id first in their key.
CREATE TABLE register_person (
    id           UUID NOT NULL PRIMARY KEY
);

CREATE TABLE register_name (
    person_id    UUID NOT NULL REFERENCES register_person (id),
    name_hi      TEXT,
    name_en      TEXT,
    gender       TEXT,
    known_from   BIGINT NOT NULL,
    known_until  BIGINT NOT NULL,
    import_no    BIGINT,
    closed_by    BIGINT,
    PRIMARY KEY (person_id, known_from)
);
CREATE INDEX register_name_import ON register_name (import_no);
CREATE INDEX register_name_closed ON register_name (closed_by);

-- Who held which office for which area, from when until when.
CREATE TABLE register_office (
    person_id    UUID NOT NULL REFERENCES register_person (id),
    office_id    UUID NOT NULL,
    role         TEXT NOT NULL,
    area_id      UUID REFERENCES areas_area (id),
    rank         TEXT,
    portfolio    TEXT,
    house        TEXT,
    from_stated  SMALLINT NOT NULL,
    source       TEXT,
    reason       TEXT,
    from_day     INTEGER NOT NULL,
    until_day    INTEGER NOT NULL,
    known_from   BIGINT NOT NULL,
    known_until  BIGINT NOT NULL,
    import_no    BIGINT,
    closed_by    BIGINT,
    PRIMARY KEY (person_id, office_id, known_from)
);
CREATE INDEX register_office_area ON register_office (area_id);
CREATE INDEX register_office_import ON register_office (import_no);
CREATE INDEX register_office_closed ON register_office (closed_by);

-- An office that is known to be vacant.
CREATE TABLE register_vacancy (
    role         TEXT NOT NULL,
    area_id      UUID NOT NULL REFERENCES areas_area (id),
    reason       TEXT,
    from_day     INTEGER NOT NULL,
    until_day    INTEGER NOT NULL,
    known_from   BIGINT NOT NULL,
    known_until  BIGINT NOT NULL,
    import_no    BIGINT,
    closed_by    BIGINT,
    PRIMARY KEY (area_id, role, from_day, known_from)
);
CREATE INDEX register_vacancy_import ON register_vacancy (import_no);
CREATE INDEX register_vacancy_closed ON register_vacancy (closed_by);
