-- The outline of an area, in 1/100,000 degree: as it was published, and thinned for a map of all areas of its kind.
CREATE TABLE areas_boundary (
    area_id      BLOB NOT NULL REFERENCES areas_area (id),
    shape        BLOB NOT NULL,
    overview     BLOB NOT NULL,
    west         INTEGER NOT NULL,
    south        INTEGER NOT NULL,
    east         INTEGER NOT NULL,
    north        INTEGER NOT NULL,
    from_day     INTEGER NOT NULL,
    until_day    INTEGER NOT NULL,
    known_from   INTEGER NOT NULL,
    known_until  INTEGER NOT NULL,
    import_no    INTEGER,
    closed_by    INTEGER,
    PRIMARY KEY (area_id, from_day, known_from)
) STRICT;
CREATE INDEX areas_boundary_import ON areas_boundary (import_no);
CREATE INDEX areas_boundary_closed ON areas_boundary (closed_by);
