-- Who asked to be taken out of the register, so that the same file does not bring them back: what a row of them is to a file (register_worker.origin), a
-- digest, and the unit where they were counted. No name, no number, no id: it stays when everything else about them is destroyed.
CREATE TABLE register_gone (
    origin              BLOB NOT NULL PRIMARY KEY,
    unit_id             BLOB NOT NULL,
    on_day              INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX register_gone_unit ON register_gone (unit_id);
