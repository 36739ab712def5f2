-- Files that are kept as they are, each once, under the SHA-256 of its bytes.
CREATE TABLE intake_blob (
    hash         BLOB NOT NULL PRIMARY KEY,
    kind         TEXT NOT NULL,
    bytes        BLOB NOT NULL,
    known_from   INTEGER NOT NULL
) STRICT;
