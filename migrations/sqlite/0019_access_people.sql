-- Which of the two editions this installation is: chosen once, never changed.
CREATE TABLE access_installation (
    one          INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    edition      TEXT NOT NULL CHECK (edition IN ('organisation', 'office')),
    organisation TEXT NOT NULL,
    set_up_at    INTEGER NOT NULL
) STRICT;
CREATE TRIGGER access_installation_stays BEFORE UPDATE OF edition ON access_installation
BEGIN SELECT RAISE(ABORT, 'the edition of an installation never changes'); END;
CREATE TRIGGER access_installation_remains BEFORE DELETE ON access_installation
BEGIN SELECT RAISE(ABORT, 'the edition of an installation never changes'); END;

-- People who sign in. A person in the register has the same id there.
CREATE TABLE access_user (
    person_id    BLOB NOT NULL PRIMARY KEY,
    name         TEXT NOT NULL,
    created_at   INTEGER NOT NULL,
    created_by   TEXT NOT NULL,
    disabled_at  INTEGER,
    disabled_by  TEXT
) STRICT;

-- The names people type to sign in, folded. Whoever comes in with a device only has none.
CREATE TABLE access_login (
    login        TEXT NOT NULL PRIMARY KEY,
    person_id    BLOB NOT NULL
) STRICT;
CREATE INDEX access_login_person ON access_login (person_id);

-- Who may do what, where, from when to when. No area: the whole organisation. An office: only while it is held.
CREATE TABLE access_grant (
    person_id    BLOB NOT NULL,
    grant_id     BLOB NOT NULL,
    role         TEXT NOT NULL,
    area_id      BLOB,
    office_id    BLOB,
    from_day     INTEGER NOT NULL,
    until_day    INTEGER NOT NULL,
    given_at     INTEGER NOT NULL,
    given_by     TEXT NOT NULL,
    reason       TEXT,
    ended_at     INTEGER,
    ended_by     TEXT,
    PRIMARY KEY (person_id, grant_id)
) STRICT;
CREATE INDEX access_grant_area ON access_grant (area_id, role);
