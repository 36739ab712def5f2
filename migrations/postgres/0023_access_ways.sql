-- Who is signed in where. The secret of the cookie is kept as its SHA-256 only.
CREATE TABLE access_session (
    person_id    UUID NOT NULL,
    session_id   UUID NOT NULL,
    secret       BYTEA NOT NULL,
    how          TEXT NOT NULL,
    device       TEXT NOT NULL,
    opened_at    BIGINT NOT NULL,
    seen_at      BIGINT NOT NULL,
    proved_at    BIGINT NOT NULL,
    PRIMARY KEY (person_id, session_id)
);

-- A sign-in that is under way: what was proved so far, until it becomes a session. Some minutes old at most.
CREATE TABLE access_pending (
    pending_id   UUID NOT NULL PRIMARY KEY,
    secret       BYTEA NOT NULL,
    person_id    UUID,
    how          TEXT NOT NULL,
    purpose      TEXT,
    until        BIGINT NOT NULL
);
CREATE INDEX access_pending_until ON access_pending (until);

-- What was asked of a passkey, for the one answer: of a session, or of a sign-in that is under way.
CREATE TABLE access_challenge (
    holder_id    UUID NOT NULL PRIMARY KEY,
    state        TEXT NOT NULL,
    until        BIGINT NOT NULL
);
CREATE INDEX access_challenge_until ON access_challenge (until);

-- Passwords: argon2id with its parameters and salt, as the PHC writes them.
CREATE TABLE access_password (
    person_id    UUID NOT NULL PRIMARY KEY,
    hash         TEXT NOT NULL,
    set_at       BIGINT NOT NULL
);

-- Codes from an app. `last_step` is that of the code that was used last: none counts twice.
CREATE TABLE access_totp (
    person_id    UUID NOT NULL,
    totp_id      UUID NOT NULL,
    secret_sealed BYTEA NOT NULL,
    begun_at     BIGINT NOT NULL,
    confirmed_at BIGINT,
    last_step    BIGINT NOT NULL,
    PRIMARY KEY (person_id, totp_id)
);

-- Recovery codes that were not used yet, as SHA-256.
CREATE TABLE access_recovery (
    person_id    UUID NOT NULL,
    code         BYTEA NOT NULL,
    PRIMARY KEY (person_id, code)
);

-- Passkeys: the public half, and the counter.
CREATE TABLE access_passkey (
    person_id    UUID NOT NULL,
    passkey_id   UUID NOT NULL,
    name         TEXT NOT NULL,
    credential   TEXT NOT NULL,
    added_at     BIGINT NOT NULL,
    used_at      BIGINT,
    PRIMARY KEY (person_id, passkey_id)
);

-- One person on one phone, with a PIN that is worth something on that phone only: what is hashed is the secret and the PIN.
CREATE TABLE access_device (
    person_id    UUID NOT NULL,
    device_id    UUID NOT NULL,
    secret       BYTEA NOT NULL,
    pin          TEXT NOT NULL,
    name         TEXT NOT NULL,
    enrolled_at  BIGINT NOT NULL,
    used_at      BIGINT,
    wrong        BIGINT NOT NULL,
    wait_until   BIGINT NOT NULL,
    blocked_at   BIGINT,
    PRIMARY KEY (person_id, device_id)
);

-- Links that open a way in once. Of each person and purpose only the newest stands. Nobody's yet: the nil id.
CREATE TABLE access_link (
    person_id    UUID NOT NULL,
    link_id      UUID NOT NULL,
    secret       BYTEA NOT NULL,
    purpose      TEXT NOT NULL,
    made_at      BIGINT NOT NULL,
    made_by      TEXT NOT NULL,
    until        BIGINT NOT NULL,
    used_at      BIGINT,
    used_op      UUID,
    withdrawn_at BIGINT,
    PRIMARY KEY (person_id, link_id)
);

-- Wrong attempts, by a keyed digest of what was attempted and from where: neither can be read here.
CREATE TABLE access_attempt (
    digest       BYTEA NOT NULL PRIMARY KEY,
    failures     BIGINT NOT NULL,
    last_at      BIGINT NOT NULL,
    wait_until   BIGINT NOT NULL
);
CREATE INDEX access_attempt_last ON access_attempt (last_at);

-- Where people signed in with their password before, by a keyed digest of the address.
CREATE TABLE access_familiar (
    person_id    UUID NOT NULL,
    address      BYTEA NOT NULL,
    last_at      BIGINT NOT NULL,
    PRIMARY KEY (person_id, address)
);

-- The key of those digests, sealed.
CREATE TABLE access_pepper (
    pepper_id    UUID NOT NULL PRIMARY KEY,
    key_sealed   BYTEA NOT NULL
);
