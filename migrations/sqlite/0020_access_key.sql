-- The keys of protected fields: their names and what proves them, never the keys. `state`: `active` seals what is written now, `retiring`
-- still opens rows, `destroyed` is gone. `proof` is what the key computes over its own name.
CREATE TABLE access_key (
    key_id       INTEGER NOT NULL PRIMARY KEY,
    class        TEXT NOT NULL,
    purpose      TEXT NOT NULL,
    state        TEXT NOT NULL,
    created_at   INTEGER NOT NULL,
    ended_at     INTEGER,
    proof        BLOB NOT NULL
) STRICT;

-- Grows whenever a key is made or destroyed, so that every process learns of it in its next turn.
ALTER TABLE access_data ADD COLUMN keys INTEGER NOT NULL DEFAULT 0;
