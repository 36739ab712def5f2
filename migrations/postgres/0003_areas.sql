-- An area's identity: its kind and code never change. Everything else about it is a dated fact.
CREATE TABLE areas_area (
    id           UUID NOT NULL PRIMARY KEY,
    no           BIGINT NOT NULL UNIQUE,
    kind         TEXT NOT NULL,
    code         TEXT NOT NULL UNIQUE,
    number       BIGINT
);
CREATE INDEX areas_area_kind ON areas_area (kind, number);

-- Where the area stands in the tree, and its names.
CREATE TABLE areas_place (
    area_id      UUID NOT NULL REFERENCES areas_area (id),
    parent_id    UUID REFERENCES areas_area (id),
    path         TEXT COLLATE "C" NOT NULL,
    name_hi      TEXT,
    name_en      TEXT,
    reserved     TEXT,
    from_day     INTEGER NOT NULL,
    until_day    INTEGER NOT NULL,
    known_from   BIGINT NOT NULL,
    known_until  BIGINT NOT NULL,
    import_no    BIGINT,
    closed_by    BIGINT,
    PRIMARY KEY (area_id, from_day, known_from)
);
CREATE INDEX areas_place_path ON areas_place (path);
CREATE INDEX areas_place_import ON areas_place (import_no);
CREATE INDEX areas_place_closed ON areas_place (closed_by);

-- Groups that cross the tree: Lok Sabha seats, revenue districts, blocks, later kendras and clusters.
CREATE TABLE areas_member (
    group_id     UUID NOT NULL REFERENCES areas_area (id),
    area_id      UUID NOT NULL REFERENCES areas_area (id),
    from_day     INTEGER NOT NULL,
    until_day    INTEGER NOT NULL,
    known_from   BIGINT NOT NULL,
    known_until  BIGINT NOT NULL,
    import_no    BIGINT,
    closed_by    BIGINT,
    PRIMARY KEY (area_id, group_id, from_day, known_from)
);
CREATE INDEX areas_member_group ON areas_member (group_id);
CREATE INDEX areas_member_import ON areas_member (import_no);
CREATE INDEX areas_member_closed ON areas_member (closed_by);

-- Other names of an area; `folded` is the key of words::fold::name.
CREATE TABLE areas_alias (
    area_id      UUID NOT NULL REFERENCES areas_area (id),
    folded       TEXT NOT NULL,
    alias        TEXT NOT NULL,
    from_day     INTEGER NOT NULL,
    until_day    INTEGER NOT NULL,
    known_from   BIGINT NOT NULL,
    known_until  BIGINT NOT NULL,
    import_no    BIGINT,
    closed_by    BIGINT,
    PRIMARY KEY (area_id, folded, from_day, known_from)
);
CREATE INDEX areas_alias_import ON areas_alias (import_no);
CREATE INDEX areas_alias_closed ON areas_alias (closed_by);

-- Electors on the roll of a date. `doubt` names what looks wrong; nothing is repaired.
CREATE TABLE areas_electors (
    area_id      UUID NOT NULL REFERENCES areas_area (id),
    as_of        INTEGER NOT NULL,
    electors     BIGINT NOT NULL,
    male         BIGINT,
    female       BIGINT,
    third_gender BIGINT,
    source       TEXT NOT NULL,
    doubt        TEXT,
    known_from   BIGINT NOT NULL,
    known_until  BIGINT NOT NULL,
    import_no    BIGINT,
    closed_by    BIGINT,
    PRIMARY KEY (area_id, as_of, known_from)
);
CREATE INDEX areas_electors_import ON areas_electors (import_no);
CREATE INDEX areas_electors_closed ON areas_electors (closed_by);
