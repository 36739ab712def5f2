-- The keys of protected fields: their names and what proves them, never the keys. `state`: `active` seals what is written now, `retiring`
-- still opens rows, `destroyed` is gone. `proof` is what the key computes over its own name.
CREATE TABLE access_key (
    key_id       BIGINT NOT NULL PRIMARY KEY,
    class        TEXT NOT NULL,
    purpose      TEXT NOT NULL,
    state        TEXT NOT NULL,
    created_at   BIGINT NOT NULL,
    ended_at     BIGINT,
    proof        BYTEA NOT NULL
);

-- Grows whenever a key is made or destroyed, so that every process learns of it in its next turn.
ALTER TABLE access_data ADD COLUMN keys BIGINT NOT NULL DEFAULT 0;
