-- Operations that were carried out (a retry answers the same), what was done by whom, and the data's version.
CREATE TABLE access_op (
    op_id        UUID NOT NULL PRIMARY KEY,
    what         TEXT NOT NULL,
    digest       BYTEA NOT NULL,
    at           BIGINT NOT NULL,
    answer       TEXT NOT NULL
);

CREATE TABLE access_audit (
    seq          BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at           BIGINT NOT NULL,
    actor        TEXT NOT NULL,
    role         TEXT NOT NULL,
    action       TEXT NOT NULL,
    area_id      UUID,
    object       TEXT NOT NULL,
    reason       TEXT,
    op_id        UUID NOT NULL
);
CREATE INDEX access_audit_object ON access_audit (object);
CREATE FUNCTION access_audit_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'the audit trail is only added to'; END $$;
CREATE TRIGGER access_audit_only_added BEFORE UPDATE OR DELETE OR TRUNCATE ON access_audit
FOR EACH STATEMENT EXECUTE FUNCTION access_audit_refuse();

-- One row: grows by one with every transaction that changed something. Pages are cached by it.
CREATE TABLE access_data (
    one          INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    version      BIGINT NOT NULL
);
INSERT INTO access_data (one, version) VALUES (1, 0);
