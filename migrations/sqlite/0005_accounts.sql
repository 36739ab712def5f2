-- A social account. Its platform never changes; its id, handle, holder and owner are facts.
CREATE TABLE accounts_account (
    id           BLOB NOT NULL PRIMARY KEY,
    platform     TEXT NOT NULL
) STRICT;

-- The platform's own id of the account, as text. No row: not identified yet.
CREATE TABLE accounts_identity (
    account_id   BLOB NOT NULL REFERENCES accounts_account (id),
    platform_id  TEXT NOT NULL,
    known_from   INTEGER NOT NULL,
    known_until  INTEGER NOT NULL,
    import_no    INTEGER,
    closed_by    INTEGER,
    PRIMARY KEY (account_id, known_from)
) STRICT;
CREATE INDEX accounts_identity_platform ON accounts_identity (platform_id);
CREATE INDEX accounts_identity_import ON accounts_identity (import_no);
CREATE INDEX accounts_identity_closed ON accounts_identity (closed_by);

CREATE TABLE accounts_handle (
    account_id   BLOB NOT NULL REFERENCES accounts_account (id),
    handle       TEXT NOT NULL,
    from_day     INTEGER NOT NULL,
    until_day    INTEGER NOT NULL,
    known_from   INTEGER NOT NULL,
    known_until  INTEGER NOT NULL,
    import_no    INTEGER,
    closed_by    INTEGER,
    PRIMARY KEY (account_id, handle, from_day, known_from)
) STRICT;
CREATE INDEX accounts_handle_handle ON accounts_handle (handle);
CREATE INDEX accounts_handle_import ON accounts_handle (import_no);
CREATE INDEX accounts_handle_closed ON accounts_handle (closed_by);

-- Whose account it is, and in which capacity (government, party, personal, unstated).
CREATE TABLE accounts_holding (
    person_id    BLOB NOT NULL REFERENCES register_person (id),
    account_id   BLOB NOT NULL REFERENCES accounts_account (id),
    owner        TEXT NOT NULL,
    declared     INTEGER NOT NULL,
    from_day     INTEGER NOT NULL,
    until_day    INTEGER NOT NULL,
    known_from   INTEGER NOT NULL,
    known_until  INTEGER NOT NULL,
    import_no    INTEGER,
    closed_by    INTEGER,
    PRIMARY KEY (person_id, account_id, from_day, known_from)
) STRICT;
CREATE INDEX accounts_holding_account ON accounts_holding (account_id);
CREATE INDEX accounts_holding_import ON accounts_holding (import_no);
CREATE INDEX accounts_holding_closed ON accounts_holding (closed_by);

-- Confirmed on a day, by somebody: this person has no account there.
CREATE TABLE accounts_absence (
    person_id    BLOB NOT NULL REFERENCES register_person (id),
    platform     TEXT NOT NULL,
    confirmed_by TEXT NOT NULL,
    from_day     INTEGER NOT NULL,
    until_day    INTEGER NOT NULL,
    known_from   INTEGER NOT NULL,
    known_until  INTEGER NOT NULL,
    import_no    INTEGER,
    closed_by    INTEGER,
    PRIMARY KEY (person_id, platform, from_day, known_from)
) STRICT;
CREATE INDEX accounts_absence_import ON accounts_absence (import_no);
CREATE INDEX accounts_absence_closed ON accounts_absence (closed_by);
