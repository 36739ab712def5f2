-- Who is signed in where. The secret of the cookie is kept as its SHA-256 only.
CREATE TABLE access_session (
    person_id    BLOB NOT NULL,
    session_id   BLOB NOT NULL,
    secret       BLOB NOT NULL,
    how          TEXT NOT NULL,
    device       TEXT NOT NULL,
    opened_at    INTEGER NOT NULL,
    seen_at      INTEGER NOT NULL,
    proved_at    INTEGER NOT NULL,
    PRIMARY KEY (person_id, session_id)
) STRICT;

-- A sign-in that is under way: what was proved so far, until it becomes a session. Some minutes old at most.
CREATE TABLE access_pending (
    pending_id   BLOB NOT NULL PRIMARY KEY,
    secret       BLOB NOT NULL,
    person_id    BLOB,
    how          TEXT NOT NULL,
    purpose      TEXT,
    until        INTEGER NOT NULL
) STRICT;
CREATE INDEX access_pending_until ON access_pending (until);

-- What was asked of a passkey, for the one answer: of a session, or of a sign-in that is under way.
CREATE TABLE access_challenge (
    holder_id    BLOB NOT NULL PRIMARY KEY,
    state        TEXT NOT NULL,
    until        INTEGER NOT NULL
) STRICT;
CREATE INDEX access_challenge_until ON access_challenge (until);

-- Passwords: argon2id with its parameters and salt, as the PHC writes them.
CREATE TABLE access_password (
    person_id    BLOB NOT NULL PRIMARY KEY,
    hash         TEXT NOT NULL,
    set_at       INTEGER NOT NULL
) STRICT;

-- Codes from an app. `last_step` is that of the code that was used last: none counts twice.
CREATE TABLE access_totp (
    person_id    BLOB NOT NULL,
    totp_id      BLOB NOT NULL,
    secret_sealed BLOB NOT NULL,
    begun_at     INTEGER NOT NULL,
    confirmed_at INTEGER,
    last_step    INTEGER NOT NULL,
    PRIMARY KEY (person_id, totp_id)
) STRICT;

-- Recovery codes that were not used yet, as SHA-256.
CREATE TABLE access_recovery (
    person_id    BLOB NOT NULL,
    code         BLOB NOT NULL,
    PRIMARY KEY (person_id, code)
) STRICT;

-- Passkeys: the public half, and the counter.
CREATE TABLE access_passkey (
    person_id    BLOB NOT NULL,
    passkey_id   BLOB NOT NULL,
    name         TEXT NOT NULL,
    credential   TEXT NOT NULL,
    added_at     INTEGER NOT NULL,
    used_at      INTEGER,
    PRIMARY KEY (person_id, passkey_id)
) STRICT;

-- One person on one phone, with a PIN that is worth something on that phone only: what is hashed is the secret and the PIN.
CREATE TABLE access_device (
    person_id    BLOB NOT NULL,
    device_id    BLOB NOT NULL,
    secret       BLOB NOT NULL,
    pin          TEXT NOT NULL,
    name         TEXT NOT NULL,
    enrolled_at  INTEGER NOT NULL,
    used_at      INTEGER,
    wrong        INTEGER NOT NULL,
    wait_until   INTEGER NOT NULL,
    blocked_at   INTEGER,
    PRIMARY KEY (person_id, device_id)
) STRICT;

-- Links that open a way in once. Of each person and purpose only the newest stands. Nobody's yet: the nil id.
CREATE TABLE access_link (
    person_id    BLOB NOT NULL,
    link_id      BLOB NOT NULL,
    secret       BLOB NOT NULL,
    purpose      TEXT NOT NULL,
    made_at      INTEGER NOT NULL,
    made_by      TEXT NOT NULL,
    until        INTEGER NOT NULL,
    used_at      INTEGER,
    used_op      BLOB,
    withdrawn_at INTEGER,
    PRIMARY KEY (person_id, link_id)
) STRICT;

-- Wrong attempts, by a keyed digest of what was attempted and from where: neither can be read here.
CREATE TABLE access_attempt (
    digest       BLOB NOT NULL PRIMARY KEY,
    failures     INTEGER NOT NULL,
    last_at      INTEGER NOT NULL,
    wait_until   INTEGER NOT NULL
) STRICT;
CREATE INDEX access_attempt_last ON access_attempt (last_at);

-- Where people signed in with their password before, by a keyed digest of the address.
CREATE TABLE access_familiar (
    person_id    BLOB NOT NULL,
    address      BLOB NOT NULL,
    last_at      INTEGER NOT NULL,
    PRIMARY KEY (person_id, address)
) STRICT;

-- The key of those digests, sealed.
CREATE TABLE access_pepper (
    pepper_id    BLOB NOT NULL PRIMARY KEY,
    key_sealed   BLOB NOT NULL
) STRICT;
