-- Operations that were carried out (a retry answers the same), what was done by whom, and the data's version.
CREATE TABLE access_op (
    op_id        BLOB NOT NULL PRIMARY KEY,
    what         TEXT NOT NULL,
    digest       BLOB NOT NULL,
    at           INTEGER NOT NULL,
    answer       TEXT NOT NULL
) STRICT;

CREATE TABLE access_audit (
    seq          INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    at           INTEGER NOT NULL,
    actor        TEXT NOT NULL,
    role         TEXT NOT NULL,
    action       TEXT NOT NULL,
    area_id      BLOB,
    object       TEXT NOT NULL,
    reason       TEXT,
    op_id        BLOB NOT NULL
) STRICT;
CREATE INDEX access_audit_object ON access_audit (object);
CREATE TRIGGER access_audit_no_update BEFORE UPDATE ON access_audit
BEGIN SELECT RAISE(ABORT, 'the audit trail is only added to'); END;
CREATE TRIGGER access_audit_no_delete BEFORE DELETE ON access_audit
BEGIN SELECT RAISE(ABORT, 'the audit trail is only added to'); END;

-- One row: grows by one with every transaction that changed something. Pages are cached by it.
CREATE TABLE access_data (
    one          INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    version      INTEGER NOT NULL
) STRICT;
INSERT INTO access_data (one, version) VALUES (1, 0);
