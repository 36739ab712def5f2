-- Files that are kept as they are, each once, under the SHA-256 of its bytes.
CREATE TABLE intake_blob (
    hash         BYTEA NOT NULL PRIMARY KEY,
    kind         TEXT NOT NULL,
    bytes        BYTEA NOT NULL,
    known_from   BIGINT NOT NULL
);
