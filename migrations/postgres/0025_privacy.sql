-- What people are told before their data are collected: one text for each purpose, version and language. Only ever added to.
CREATE TABLE privacy_notice (
    purpose      TEXT NOT NULL,
    version      INTEGER NOT NULL,
    language     TEXT NOT NULL,
    body         TEXT NOT NULL,
    from_day     INTEGER NOT NULL,
    checked_by   TEXT,
    published_at BIGINT NOT NULL,
    published_by TEXT NOT NULL,
    PRIMARY KEY (purpose, version, language)
);

-- Receipts: who agreed to what, or withdrew, or was told; when, how, on the word of whom. The latest receipt of a purpose is where a person stands;
-- whoever has none has not been told yet.
CREATE TABLE privacy_consent (
    person_id    UUID NOT NULL,
    receipt_id   UUID NOT NULL,
    purpose      TEXT NOT NULL,
    state        TEXT NOT NULL CHECK (state IN ('given', 'told', 'withdrawn')),
    version      INTEGER NOT NULL,
    language     TEXT NOT NULL,
    channel      TEXT NOT NULL CHECK (channel IN ('own', 'paper')),
    recorded_by  TEXT NOT NULL,
    proof        TEXT,
    day          INTEGER NOT NULL,
    known_from   BIGINT NOT NULL,
    known_until  BIGINT NOT NULL,
    import_no    BIGINT,
    closed_by    BIGINT,
    PRIMARY KEY (person_id, receipt_id, known_from)
);

-- What a person asks: correction, erasure, complaint, access, nomination. `due_day`: the last day for an answer. `area_id`: where the person belonged when
-- it was asked; whoever looks after that area may answer.
CREATE TABLE privacy_request (
    person_id    UUID NOT NULL,
    request_id   UUID NOT NULL,
    kind         TEXT NOT NULL,
    field        TEXT,
    wanted       TEXT,
    said         TEXT NOT NULL,
    channel      TEXT NOT NULL CHECK (channel IN ('own', 'paper')),
    asked_by     TEXT NOT NULL,
    asked_day    INTEGER NOT NULL,
    due_day      INTEGER NOT NULL,
    area_id      UUID,
    state        TEXT NOT NULL CHECK (state IN ('open', 'in_hand', 'granted', 'refused')),
    answer       TEXT,
    answered_by  TEXT,
    known_from   BIGINT NOT NULL,
    known_until  BIGINT NOT NULL,
    import_no    BIGINT,
    closed_by    BIGINT,
    PRIMARY KEY (person_id, request_id, known_from)
);
CREATE INDEX privacy_request_one ON privacy_request (request_id);
CREATE INDEX privacy_request_open ON privacy_request (known_until, state, due_day);

-- Who is forgotten: hidden at once, destroyed from `due_day` on. `done`: what was destroyed, numbers of rows by table, never a value.
CREATE TABLE privacy_erasure (
    person_id    UUID NOT NULL PRIMARY KEY,
    request_id   UUID,
    hidden_at    BIGINT NOT NULL,
    hidden_by    TEXT NOT NULL,
    due_day      INTEGER NOT NULL,
    destroyed_at BIGINT,
    destroyed_by TEXT,
    done         TEXT
);
CREATE INDEX privacy_erasure_due ON privacy_erasure (destroyed_at, due_day);

-- Why data of somebody must not be destroyed yet: a court, an inquiry. As long as one is not lifted nothing is.
CREATE TABLE privacy_hold (
    person_id    UUID NOT NULL,
    hold_id      UUID NOT NULL,
    reason       TEXT NOT NULL,
    placed_at    BIGINT NOT NULL,
    placed_by    TEXT NOT NULL,
    lifted_at    BIGINT,
    lifted_by    TEXT,
    PRIMARY KEY (person_id, hold_id)
);

-- An incident as it was believed at each time: when somebody became aware, what is reported, when to whom. `actor`, `from_at`, `until_at`, `object`: which lines
-- of the audit trail tell who is affected.
CREATE TABLE privacy_incident (
    incident_id  UUID NOT NULL,
    title        TEXT NOT NULL,
    aware_at     BIGINT NOT NULL,
    facts        TEXT NOT NULL,
    timing       TEXT NOT NULL,
    extent       TEXT NOT NULL,
    impact       TEXT NOT NULL,
    cause        TEXT NOT NULL,
    mitigation   TEXT NOT NULL,
    remedy       TEXT NOT NULL,
    actor        TEXT,
    object       TEXT,
    from_at      BIGINT,
    until_at     BIGINT,
    cert_at      BIGINT,
    board_at     BIGINT,
    details_at   BIGINT,
    told_at      BIGINT,
    closed_at    BIGINT,
    changed_by   TEXT NOT NULL,
    known_from   BIGINT NOT NULL,
    known_until  BIGINT NOT NULL,
    import_no    BIGINT,
    closed_by    BIGINT,
    PRIMARY KEY (incident_id, known_from)
);

-- What the organisation says of itself: where it hosts, whom to ask, how long it keeps. As it was said at each time.
CREATE TABLE privacy_setting (
    name         TEXT NOT NULL,
    value        TEXT NOT NULL,
    said_by      TEXT NOT NULL,
    known_from   BIGINT NOT NULL,
    known_until  BIGINT NOT NULL,
    import_no    BIGINT,
    closed_by    BIGINT,
    PRIMARY KEY (name, known_from)
);

-- Who else handles data for the organisation, under which contract.
CREATE TABLE privacy_processor (
    processor_id UUID NOT NULL,
    name         TEXT NOT NULL,
    does         TEXT NOT NULL,
    place        TEXT NOT NULL,
    contract     TEXT NOT NULL,
    from_day     INTEGER NOT NULL,
    until_day    INTEGER NOT NULL,
    known_from   BIGINT NOT NULL,
    known_until  BIGINT NOT NULL,
    import_no    BIGINT,
    closed_by    BIGINT,
    PRIMARY KEY (processor_id, known_from)
);
