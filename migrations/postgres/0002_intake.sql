-- Files that were imported: what, when, by whom, what came of it.
CREATE TABLE intake_import (
    no           BIGINT NOT NULL PRIMARY KEY,
    kind         TEXT NOT NULL,
    file         TEXT NOT NULL,
    digest       BYTEA NOT NULL,
    source       TEXT,
    on_day       INTEGER,
    actor        TEXT NOT NULL,
    at           BIGINT NOT NULL,
    rows_read    BIGINT NOT NULL,
    created      BIGINT NOT NULL,
    updated      BIGINT NOT NULL,
    unchanged    BIGINT NOT NULL,
    rejected     BIGINT NOT NULL,
    warnings     BIGINT NOT NULL,
    undone_at    BIGINT
);
