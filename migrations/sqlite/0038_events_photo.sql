-- Photographs of what took place, each in two sizes. What is taken back keeps its line and loses its pixels.
CREATE TABLE events_photo (
    photo_id            BLOB NOT NULL PRIMARY KEY,
    event_id            BLOB NOT NULL,
    says                TEXT NOT NULL,
    small               BLOB NOT NULL,
    large               BLOB NOT NULL,
    by_whom             TEXT NOT NULL,
    known_from          INTEGER NOT NULL,
    known_until         INTEGER NOT NULL
) STRICT;
CREATE INDEX events_photo_event ON events_photo (event_id);
