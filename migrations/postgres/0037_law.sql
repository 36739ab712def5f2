-- When the model code of conduct holds where: from the announcement until the day after the count.
CREATE TABLE law_window (
    window_id           UUID NOT NULL,
    area_id             UUID NOT NULL,
    name                TEXT NOT NULL,
    name_en             TEXT,
    from_day            INTEGER NOT NULL,
    until_day           INTEGER NOT NULL,
    by_whom             TEXT NOT NULL,
    known_from          BIGINT NOT NULL,
    known_until         BIGINT NOT NULL,
    PRIMARY KEY (window_id, known_from)
);

-- The polls of such a time, one for each phase; `closes` is the moment at which voting ends.
CREATE TABLE law_poll (
    window_id           UUID NOT NULL,
    poll_id             UUID NOT NULL,
    area_id             UUID NOT NULL,
    closes              BIGINT NOT NULL,
    by_whom             TEXT NOT NULL,
    known_from          BIGINT NOT NULL,
    known_until         BIGINT NOT NULL,
    PRIMARY KEY (window_id, poll_id, known_from)
);

-- What somebody wanted to do and the rules forbade: kept for good, so that it can be shown what was refused and why.
CREATE TABLE law_refusal (
    refusal_id          UUID NOT NULL,
    area_id             UUID NOT NULL,
    at                  BIGINT NOT NULL,
    deed                TEXT NOT NULL,
    about               TEXT NOT NULL,
    rules               TEXT NOT NULL,
    by_whom             TEXT NOT NULL,
    PRIMARY KEY (refusal_id)
);

-- The lines of the registers that election law asks for; `said` holds the fields of the register as JSON.
CREATE TABLE law_line (
    line_id             UUID NOT NULL,
    register            TEXT NOT NULL,
    area_id             UUID NOT NULL,
    day                 INTEGER NOT NULL,
    said                TEXT NOT NULL,
    by_whom             TEXT NOT NULL,
    known_from          BIGINT NOT NULL,
    known_until         BIGINT NOT NULL,
    PRIMARY KEY (line_id, known_from)
);
CREATE INDEX law_line_day ON law_line (register, day);
