-- The outline of an area, in 1/100,000 degree: as it was published, and thinned for a map of all areas of its kind.
CREATE TABLE areas_boundary (
    area_id      UUID NOT NULL REFERENCES areas_area (id),
    shape        BYTEA NOT NULL,
    overview     BYTEA NOT NULL,
    west         INTEGER NOT NULL,
    south        INTEGER NOT NULL,
    east         INTEGER NOT NULL,
    north        INTEGER NOT NULL,
    from_day     INTEGER NOT NULL,
    until_day    INTEGER NOT NULL,
    known_from   BIGINT NOT NULL,
    known_until  BIGINT NOT NULL,
    import_no    BIGINT,
    closed_by    BIGINT,
    PRIMARY KEY (area_id, from_day, known_from)
);
CREATE INDEX areas_boundary_import ON areas_boundary (import_no);
CREATE INDEX areas_boundary_closed ON areas_boundary (closed_by);
