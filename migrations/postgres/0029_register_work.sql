-- Work that is given to workers, what they say of it, and their tours. Nobody's place or time of looking is ever recorded, only what was written.

-- Work: to everybody with a designation in an area (one row, however many they are), to everybody of an area, or to one person of a unit.
-- `withdrawn` says why it is not to be done any more.
CREATE TABLE register_work (
    work_id             UUID NOT NULL,
    person_id           UUID,
    area_id             UUID NOT NULL,
    designation         TEXT,
    what                TEXT NOT NULL,
    kind                TEXT,
    due_day             INTEGER NOT NULL,
    given_by            TEXT NOT NULL,
    given_at            BIGINT NOT NULL,
    withdrawn           TEXT,
    known_from          BIGINT NOT NULL,
    known_until         BIGINT NOT NULL,
    import_no           BIGINT,
    closed_by           BIGINT,
    PRIMARY KEY (work_id, known_from)
);
CREATE INDEX register_work_area ON register_work (area_id, designation);
CREATE INDEX register_work_person ON register_work (person_id);

-- What a worker says of work: `done`, `could_not`, `help`. `standing` is `own`, or where a president wrote it `unconfirmed` until the worker says
-- it is right (`confirmed`). `receipt` counts what was received of this worker, answers and tours alike. `unit_id` is where they had their duty.
CREATE TABLE register_answer (
    person_id           UUID NOT NULL,
    work_id             UUID NOT NULL,
    receipt             BIGINT NOT NULL,
    answer              TEXT NOT NULL,
    note                TEXT,
    unit_id             UUID NOT NULL,
    at                  BIGINT NOT NULL,
    by_whom             TEXT NOT NULL,
    standing            TEXT NOT NULL,
    known_from          BIGINT NOT NULL,
    known_until         BIGINT NOT NULL,
    import_no           BIGINT,
    closed_by           BIGINT,
    PRIMARY KEY (person_id, work_id, known_from)
);
CREATE INDEX register_answer_work ON register_answer (work_id);

-- A tour, as it was written: days may contradict one another until the worker was asked (`asked`: what, by name; none once they said). `told`: `planned`,
-- `done`, `not_held`.
CREATE TABLE register_tour (
    person_id           UUID NOT NULL,
    tour_id             UUID NOT NULL,
    receipt             BIGINT NOT NULL,
    from_day            INTEGER NOT NULL,
    until_day           INTEGER NOT NULL,
    purpose             TEXT NOT NULL,
    told                TEXT NOT NULL,
    words               TEXT,
    asked               TEXT,
    at                  BIGINT NOT NULL,
    by_whom             TEXT NOT NULL,
    standing            TEXT NOT NULL,
    known_from          BIGINT NOT NULL,
    known_until         BIGINT NOT NULL,
    import_no           BIGINT,
    closed_by           BIGINT,
    PRIMARY KEY (person_id, tour_id, known_from)
);
-- Where it led.
CREATE TABLE register_tour_unit (
    person_id           UUID NOT NULL,
    tour_id             UUID NOT NULL,
    unit_id             UUID NOT NULL,
    known_from          BIGINT NOT NULL,
    known_until         BIGINT NOT NULL,
    import_no           BIGINT,
    closed_by           BIGINT,
    PRIMARY KEY (person_id, tour_id, unit_id, known_from)
);
