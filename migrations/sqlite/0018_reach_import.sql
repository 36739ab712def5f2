-- Of which accounts an import brought or changed readings, and of which days, kept in the writing transaction: which imports can have
-- changed a report of an earlier day is known without a look at the readings. Grows with accounts and imports; account_id comes
-- first and is the shard key.
CREATE TABLE reach_import (
    account_id   BLOB NOT NULL REFERENCES accounts_account (id),
    import_no    INTEGER NOT NULL,
    first_day    INTEGER NOT NULL,
    last_day     INTEGER NOT NULL,
    PRIMARY KEY (account_id, import_no)
) STRICT, WITHOUT ROWID;
CREATE INDEX reach_import_no ON reach_import (import_no);
INSERT INTO reach_import (account_id, import_no, first_day, last_day)
    SELECT account_id, import_no, min(day), max(day) FROM reach_reading WHERE import_no IS NOT NULL
    GROUP BY account_id, import_no;
