-- Every line of the audit trail is sealed with the line before it: crates/access/src/audit.
ALTER TABLE access_audit ADD COLUMN person_id BLOB;
ALTER TABLE access_audit ADD COLUMN fields TEXT;
ALTER TABLE access_audit ADD COLUMN form INTEGER;
ALTER TABLE access_audit ADD COLUMN hash BLOB;
CREATE INDEX access_audit_person ON access_audit (person_id);

-- The end of the chain: one row, held by whoever adds lines, until they are durable.
CREATE TABLE access_chain (
    one          INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    installation BLOB,
    seq          INTEGER NOT NULL,
    hash         BLOB NOT NULL
) STRICT;
INSERT INTO access_chain (one, seq, hash)
VALUES (1, 0, x'0000000000000000000000000000000000000000000000000000000000000000');

-- A line that was there before this migration is sealed once; otherwise nothing of any line ever changes.
DROP TRIGGER access_audit_no_update;
CREATE TRIGGER access_audit_no_update BEFORE UPDATE ON access_audit
WHEN OLD.hash IS NOT NULL OR OLD.seq IS NOT NEW.seq OR OLD.at IS NOT NEW.at OR OLD.actor IS NOT NEW.actor
    OR OLD.person_id IS NOT NEW.person_id OR OLD.role IS NOT NEW.role OR OLD.area_id IS NOT NEW.area_id
    OR OLD.action IS NOT NEW.action OR OLD.object IS NOT NEW.object OR OLD.reason IS NOT NEW.reason
    OR OLD.fields IS NOT NEW.fields OR OLD.op_id IS NOT NEW.op_id
BEGIN SELECT RAISE(ABORT, 'the audit trail is only added to'); END;
-- REPLACE deletes without asking the trigger of deletions: so nothing comes in but behind the last line, and sealed.
CREATE TRIGGER access_audit_at_the_end BEFORE INSERT ON access_audit
WHEN NEW.hash IS NULL OR NEW.seq <= (SELECT coalesce(max(seq), 0) FROM access_audit)
BEGIN SELECT RAISE(ABORT, 'the audit trail is only added to'); END;

CREATE TRIGGER access_chain_no_way_back BEFORE UPDATE ON access_chain
WHEN NEW.seq < OLD.seq OR (OLD.installation IS NOT NULL AND OLD.installation IS NOT NEW.installation)
BEGIN SELECT RAISE(ABORT, 'the audit trail is only added to'); END;
CREATE TRIGGER access_chain_no_delete BEFORE DELETE ON access_chain
BEGIN SELECT RAISE(ABORT, 'the audit trail is only added to'); END;
CREATE TRIGGER access_chain_no_insert BEFORE INSERT ON access_chain
BEGIN SELECT RAISE(ABORT, 'the audit trail is only added to'); END;
