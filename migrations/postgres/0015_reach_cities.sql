-- Where the followers of an account live, city by city, as its platform listed them on a day. `city` is the key under which cities are
-- compared (reach::rules::cities::key), `name` what was written. What a day does not list is not known; it is no zero.
CREATE TABLE reach_city (
    account_id   UUID NOT NULL REFERENCES accounts_account (id),
    day          INTEGER NOT NULL,
    city         TEXT NOT NULL,
    name         TEXT NOT NULL,
    followers    BIGINT NOT NULL,
    lower        BIGINT NOT NULL,
    upper        BIGINT,
    precise      SMALLINT NOT NULL,
    known_from   BIGINT NOT NULL,
    known_until  BIGINT NOT NULL,
    import_no    BIGINT,
    closed_by    BIGINT,
    PRIMARY KEY (account_id, day, city, known_from)
);
CREATE INDEX reach_city_day ON reach_city (day);
CREATE INDEX reach_city_import ON reach_city (import_no);
CREATE INDEX reach_city_closed ON reach_city (closed_by);

-- Which share of a city's electors belongs to an area, in parts per million, from a day on: the rows of a city's latest day are its whole
-- table. `electors` are those of the whole city, `also` its other names, separated by semicolons.
CREATE TABLE reach_city_area (
    city         TEXT NOT NULL,
    day          INTEGER NOT NULL,
    area_id      UUID NOT NULL REFERENCES areas_area (id),
    name         TEXT NOT NULL,
    share_ppm    BIGINT NOT NULL,
    electors     BIGINT,
    also         TEXT,
    known_from   BIGINT NOT NULL,
    known_until  BIGINT NOT NULL,
    import_no    BIGINT,
    closed_by    BIGINT,
    PRIMARY KEY (city, day, area_id, known_from)
);
CREATE INDEX reach_city_area_import ON reach_city_area (import_no);
CREATE INDEX reach_city_area_closed ON reach_city_area (closed_by);
