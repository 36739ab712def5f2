-- Files that were imported: what, when, by whom, what came of it.
CREATE TABLE intake_import (
    no           INTEGER NOT NULL PRIMARY KEY,
    kind         TEXT NOT NULL,
    file         TEXT NOT NULL,
    digest       BLOB NOT NULL,
    source       TEXT,
    on_day       INTEGER,
    actor        TEXT NOT NULL,
    at           INTEGER NOT NULL,
    rows_read    INTEGER NOT NULL,
    created      INTEGER NOT NULL,
    updated      INTEGER NOT NULL,
    unchanged    INTEGER NOT NULL,
    rejected     INTEGER NOT NULL,
    warnings     INTEGER NOT NULL,
    undone_at    INTEGER
) STRICT;
