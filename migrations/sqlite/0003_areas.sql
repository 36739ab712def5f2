-- An area's identity: its kind and code never change. Everything else about it is a dated fact.
CREATE TABLE areas_area (
    id           BLOB NOT NULL PRIMARY KEY,
    no           INTEGER NOT NULL UNIQUE,
    kind         TEXT NOT NULL,
    code         TEXT NOT NULL UNIQUE,
    number       INTEGER
) STRICT;
CREATE INDEX areas_area_kind ON areas_area (kind, number);

-- Where the area stands in the tree, and its names.
CREATE TABLE areas_place (
    area_id      BLOB NOT NULL REFERENCES areas_area (id),
    parent_id    BLOB REFERENCES areas_area (id),
    path         TEXT NOT NULL,
    name_hi      TEXT,
    name_en      TEXT,
    reserved     TEXT,
    from_day     INTEGER NOT NULL,
    until_day    INTEGER NOT NULL,
    known_from   INTEGER NOT NULL,
    known_until  INTEGER NOT NULL,
    import_no    INTEGER,
    closed_by    INTEGER,
    PRIMARY KEY (area_id, from_day, known_from)
) STRICT;
CREATE INDEX areas_place_path ON areas_place (path);
CREATE INDEX areas_place_import ON areas_place (import_no);
CREATE INDEX areas_place_closed ON areas_place (closed_by);

-- Groups that cross the tree: Lok Sabha seats, revenue districts, blocks, later kendras and clusters.
CREATE TABLE areas_member (
    group_id     BLOB NOT NULL REFERENCES areas_area (id),
    area_id      BLOB NOT NULL REFERENCES areas_area (id),
    from_day     INTEGER NOT NULL,
    until_day    INTEGER NOT NULL,
    known_from   INTEGER NOT NULL,
    known_until  INTEGER NOT NULL,
    import_no    INTEGER,
    closed_by    INTEGER,
    PRIMARY KEY (area_id, group_id, from_day, known_from)
) STRICT;
CREATE INDEX areas_member_group ON areas_member (group_id);
CREATE INDEX areas_member_import ON areas_member (import_no);
CREATE INDEX areas_member_closed ON areas_member (closed_by);

-- Other names of an area; `folded` is the key of words::fold::name.
CREATE TABLE areas_alias (
    area_id      BLOB NOT NULL REFERENCES areas_area (id),
    folded       TEXT NOT NULL,
    alias        TEXT NOT NULL,
    from_day     INTEGER NOT NULL,
    until_day    INTEGER NOT NULL,
    known_from   INTEGER NOT NULL,
    known_until  INTEGER NOT NULL,
    import_no    INTEGER,
    closed_by    INTEGER,
    PRIMARY KEY (area_id, folded, from_day, known_from)
) STRICT;
CREATE INDEX areas_alias_import ON areas_alias (import_no);
CREATE INDEX areas_alias_closed ON areas_alias (closed_by);

-- Electors on the roll of a date. `doubt` names what looks wrong; nothing is repaired.
CREATE TABLE areas_electors (
    area_id      BLOB NOT NULL REFERENCES areas_area (id),
    as_of        INTEGER NOT NULL,
    electors     INTEGER NOT NULL,
    male         INTEGER,
    female       INTEGER,
    third_gender INTEGER,
    source       TEXT NOT NULL,
    doubt        TEXT,
    known_from   INTEGER NOT NULL,
    known_until  INTEGER NOT NULL,
    import_no    INTEGER,
    closed_by    INTEGER,
    PRIMARY KEY (area_id, as_of, known_from)
) STRICT;
CREATE INDEX areas_electors_import ON areas_electors (import_no);
CREATE INDEX areas_electors_closed ON areas_electors (closed_by);
