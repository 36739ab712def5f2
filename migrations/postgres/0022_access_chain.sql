-- Every line of the audit trail is sealed with the line before it: crates/access/src/audit.
ALTER TABLE access_audit ADD COLUMN person_id UUID;
ALTER TABLE access_audit ADD COLUMN fields TEXT;
ALTER TABLE access_audit ADD COLUMN form BIGINT;
ALTER TABLE access_audit ADD COLUMN hash BYTEA;
-- The number is the place in the chain, which is known only to whoever holds its end.
ALTER TABLE access_audit ALTER COLUMN seq DROP IDENTITY;
CREATE INDEX access_audit_person ON access_audit (person_id);

-- The end of the chain: one row, held by whoever adds lines, until they are durable.
CREATE TABLE access_chain (
    one          INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    installation UUID,
    seq          BIGINT NOT NULL,
    hash         BYTEA NOT NULL
);
INSERT INTO access_chain (one, seq, hash) VALUES (1, 0, decode(repeat('00', 32), 'hex'));

-- A line that was there before this migration is sealed once; otherwise nothing of any line ever changes.
DROP TRIGGER access_audit_only_added ON access_audit;
CREATE TRIGGER access_audit_no_delete BEFORE DELETE OR TRUNCATE ON access_audit
FOR EACH STATEMENT EXECUTE FUNCTION access_audit_refuse();
CREATE TRIGGER access_audit_no_update BEFORE UPDATE ON access_audit FOR EACH ROW
WHEN (OLD.hash IS NOT NULL OR (OLD.seq, OLD.at, OLD.actor, OLD.person_id, OLD.role, OLD.area_id, OLD.action, OLD.object,
        OLD.reason, OLD.fields, OLD.op_id)
    IS DISTINCT FROM (NEW.seq, NEW.at, NEW.actor, NEW.person_id, NEW.role, NEW.area_id, NEW.action, NEW.object,
        NEW.reason, NEW.fields, NEW.op_id))
EXECUTE FUNCTION access_audit_refuse();
-- Nothing comes in but behind the last line, and sealed.
CREATE FUNCTION access_audit_at_the_end() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.hash IS NULL OR NEW.seq <= (SELECT coalesce(max(seq), 0) FROM access_audit) THEN
        RAISE EXCEPTION 'the audit trail is only added to';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER access_audit_at_the_end BEFORE INSERT ON access_audit
FOR EACH ROW EXECUTE FUNCTION access_audit_at_the_end();

CREATE TRIGGER access_chain_no_way_back BEFORE UPDATE ON access_chain FOR EACH ROW
WHEN (NEW.seq < OLD.seq OR (OLD.installation IS NOT NULL AND OLD.installation IS DISTINCT FROM NEW.installation))
EXECUTE FUNCTION access_audit_refuse();
CREATE TRIGGER access_chain_no_delete BEFORE INSERT OR DELETE OR TRUNCATE ON access_chain
FOR EACH STATEMENT EXECUTE FUNCTION access_audit_refuse();
