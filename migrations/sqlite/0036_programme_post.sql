-- Where an event was posted on a platform, as the office noted it. Facts are never overwritten: what is taken back is closed.
CREATE TABLE programme_post (
    event_id            BLOB NOT NULL,
    post_id             BLOB NOT NULL,
    platform            TEXT NOT NULL,
    address             TEXT NOT NULL,
    by_whom             TEXT NOT NULL,
    known_from          INTEGER NOT NULL,
    known_until         INTEGER NOT NULL,
    PRIMARY KEY (event_id, post_id, known_from)
) STRICT, WITHOUT ROWID;
