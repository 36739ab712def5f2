-- Entries of workers that may be one person. All of it is about two people: the smaller id is `person_id`.

-- What was found and awaits somebody's look: derived, replaced by each search for pairs. `weight` in hundredths of a bit, `evidence` each field's share
-- (register::model::same), `path` and `other_path` where the two serve (the duties nearest to each other), `settled` 1 where nothing is left to decide.
CREATE TABLE register_same_pair (
    person_id           UUID NOT NULL,
    other_id            UUID NOT NULL,
    weight              BIGINT NOT NULL,
    evidence            TEXT NOT NULL,
    path                TEXT COLLATE "C" NOT NULL,
    other_path          TEXT COLLATE "C" NOT NULL,
    settled             INTEGER NOT NULL,
    found_at            BIGINT NOT NULL,
    PRIMARY KEY (person_id, other_id)
);
CREATE INDEX register_same_pair_other ON register_same_pair (other_id);
-- A list of what is left lies in this index alone: one range of paths, heaviest first.
CREATE INDEX register_same_pair_left ON register_same_pair (settled, path, other_path, weight, person_id, other_id);

-- What people decided: `same` (with whose entry leads), `not_same`, `undone`. The last one counts.
CREATE TABLE register_same (
    person_id           UUID NOT NULL,
    other_id            UUID NOT NULL,
    decision            TEXT NOT NULL,
    lead_id             UUID,
    by_whom             TEXT NOT NULL,
    on_day              INTEGER NOT NULL,
    reason              TEXT,
    known_from          BIGINT NOT NULL,
    known_until         BIGINT NOT NULL,
    PRIMARY KEY (person_id, other_id, known_from)
);
CREATE INDEX register_same_other ON register_same (other_id);
CREATE INDEX register_same_by ON register_same (by_whom, on_day);

-- Everybody whose entry is linked with others, with the entry that leads: derived from the decisions.
CREATE TABLE register_linked (
    person_id           UUID NOT NULL PRIMARY KEY,
    lead_id             UUID NOT NULL
);
CREATE INDEX register_linked_lead ON register_linked (lead_id);

-- Numbers that more people have than a house, by their index; and when pairs and numbers were last looked for (0: never): derived.
CREATE TABLE register_number_shared (
    value_index         BYTEA NOT NULL PRIMARY KEY,
    people              BIGINT NOT NULL
);
CREATE TABLE register_same_state (
    one                 INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    looked_at           BIGINT NOT NULL,
    cards               BIGINT NOT NULL
);
INSERT INTO register_same_state (one, looked_at, cards) VALUES (1, 0, 0);
