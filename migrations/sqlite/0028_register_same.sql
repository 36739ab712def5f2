-- Entries of workers that may be one person. All of it is about two people: the smaller id is `person_id`.

-- What was found and awaits somebody's look: derived, replaced by each search for pairs. `weight` in hundredths of a bit, `evidence` each field's share
-- (register::model::same), `path` and `other_path` where the two serve (the duties nearest to each other), `settled` 1 where nothing is left to decide.
CREATE TABLE register_same_pair (
    person_id           BLOB NOT NULL,
    other_id            BLOB NOT NULL,
    weight              INTEGER NOT NULL,
    evidence            TEXT NOT NULL,
    path                TEXT NOT NULL,
    other_path          TEXT NOT NULL,
    settled             INTEGER NOT NULL,
    found_at            INTEGER NOT NULL,
    PRIMARY KEY (person_id, other_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX register_same_pair_other ON register_same_pair (other_id);
-- A list of what is left lies in this index alone: one range of paths, heaviest first.
CREATE INDEX register_same_pair_left ON register_same_pair (settled, path, other_path, weight, person_id, other_id);

-- What people decided: `same` (with whose entry leads), `not_same`, `undone`. The last one counts.
CREATE TABLE register_same (
    person_id           BLOB NOT NULL,
    other_id            BLOB NOT NULL,
    decision            TEXT NOT NULL,
    lead_id             BLOB,
    by_whom             TEXT NOT NULL,
    on_day              INTEGER NOT NULL,
    reason              TEXT,
    known_from          INTEGER NOT NULL,
    known_until         INTEGER NOT NULL,
    PRIMARY KEY (person_id, other_id, known_from)
) STRICT, WITHOUT ROWID;
CREATE INDEX register_same_other ON register_same (other_id);
CREATE INDEX register_same_by ON register_same (by_whom, on_day);

-- Everybody whose entry is linked with others, with the entry that leads: derived from the decisions.
CREATE TABLE register_linked (
    person_id           BLOB NOT NULL PRIMARY KEY,
    lead_id             BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX register_linked_lead ON register_linked (lead_id);

-- Numbers that more people have than a house, by their index; and when pairs and numbers were last looked for (0: never): derived.
CREATE TABLE register_number_shared (
    value_index         BLOB NOT NULL PRIMARY KEY,
    people              INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE register_same_state (
    one                 INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    looked_at           INTEGER NOT NULL,
    cards               INTEGER NOT NULL
) STRICT;
INSERT INTO register_same_state (one, looked_at, cards) VALUES (1, 0, 0);
