-- How the programme of somebody is published unless an event says otherwise: `after` for those who are threatened.
CREATE TABLE programme_care (
    person_id           UUID NOT NULL,
    shown               TEXT NOT NULL,
    by_whom             TEXT NOT NULL,
    known_from          BIGINT NOT NULL,
    known_until         BIGINT NOT NULL,
    PRIMARY KEY (person_id, known_from)
);
