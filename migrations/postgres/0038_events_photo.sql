-- Photographs of what took place, each in two sizes. What is taken back keeps its line and loses its pixels.
CREATE TABLE events_photo (
    photo_id            UUID NOT NULL PRIMARY KEY,
    event_id            UUID NOT NULL,
    says                TEXT NOT NULL,
    small               BYTEA NOT NULL,
    large               BYTEA NOT NULL,
    by_whom             TEXT NOT NULL,
    known_from          BIGINT NOT NULL,
    known_until         BIGINT NOT NULL
);
CREATE INDEX events_photo_event ON events_photo (event_id);
