-- Those who work for the organisation: their own tables, apart from people who hold public offices, so that pages for everybody can be kept from them.
-- Keys lead with the person and rows are kept in their order: millions are added by appending. What refers to a person of these tables is looked
-- after by the program (`doctor` recounts), for a check per row would cost more than the row.

-- What is believed of a worker. `origin` tells who it is when a file comes again: of its source and its `ref`, else of the row without its numbers.
-- `said` is a digest of all that the row said. Numbers are sealed for this person; `*_index` finds equal ones through register_worker_number;
-- `mobile_typed_sealed` is what was typed where it was not the number alone. `extra` holds the organisation's own fields as JSON.
CREATE TABLE register_worker (
    person_id           UUID NOT NULL,
    origin              BYTEA NOT NULL,
    said                BIGINT NOT NULL,
    ref                 TEXT,
    name_hi             TEXT,
    name_en             TEXT,
    gender              TEXT,
    birth_year          INTEGER,
    mobile_sealed       BYTEA,
    mobile_index        BYTEA,
    mobile_typed_sealed BYTEA,
    social_sealed       BYTEA,
    social_index        BYTEA,
    voter_sealed        BYTEA,
    voter_index         BYTEA,
    extra               TEXT,
    known_from          BIGINT NOT NULL,
    known_until         BIGINT NOT NULL,
    import_no           BIGINT,
    closed_by           BIGINT,
    PRIMARY KEY (person_id, known_from)
);

-- Whose a number is or was: the index of the number first, so that a look-up is one range. Not unique: phones are shared.
CREATE TABLE register_worker_number (
    value_index         BYTEA NOT NULL,
    person_id           UUID NOT NULL,
    PRIMARY KEY (value_index, person_id)
);

-- The organisation's designations. `level` is the kind of unit that has it (none: any); `posts` how many a unit has (none: any number); a `core` one is
-- missed where nobody holds it; only one that `needs_voter_id` lets the number of a voter's card be kept. `spoken` is what files call it, by `;`.
CREATE TABLE register_designation (
    designation         TEXT NOT NULL PRIMARY KEY,
    name_hi             TEXT NOT NULL,
    name_en             TEXT NOT NULL,
    spoken              TEXT NOT NULL,
    level               TEXT,
    posts               BIGINT,
    core                INTEGER NOT NULL,
    needs_voter_id      INTEGER NOT NULL,
    place               INTEGER NOT NULL
);
INSERT INTO register_designation VALUES
    ('booth_president', 'बूथ अध्यक्ष', 'Booth president', 'बूथ अध्यक्ष;president', 'booth', 1, 1, 0, 10),
    ('booth_secretary', 'बूथ महामंत्री', 'Booth general secretary', 'महामंत्री;general_secretary;general secretary;महासचिव', 'booth', 1, 1, 0, 20),
    ('booth_agent', 'बूथ एजेंट', 'Booth level agent', 'BLA;बीएलए;बूथ लेवल एजेंट;agent;एजेंट', 'booth', 1, 1, 0, 30),
    ('committee_member', 'बूथ समिति सदस्य', 'Booth committee member', 'समिति सदस्य;member', 'booth', NULL, 0, 0, 40),
    ('page_head', 'पन्ना प्रमुख', 'Page head', 'पन्ना;panna pramukh;पन्ना अध्यक्ष', 'booth', NULL, 0, 0, 50),
    ('page_member', 'पन्ना समिति सदस्य', 'Page committee member', 'पन्ना समिति', 'booth', NULL, 0, 0, 60),
    ('kendra_convener', 'शक्ति केंद्र संयोजक', 'Kendra convener', 'शक्ति केंद्र प्रमुख;संयोजक', 'kendra', 1, 1, 0, 70),
    ('kendra_in_charge', 'शक्ति केंद्र प्रभारी', 'Kendra in-charge', 'प्रभारी', 'kendra', 1, 0, 0, 80),
    ('expansion_worker', 'विस्तारक', 'Expansion worker', 'अल्पकालिक विस्तारक;vistarak', NULL, NULL, 0, 0, 90),
    ('mandal_president', 'मंडल अध्यक्ष', 'Mandal president', '', 'mandal', 1, 1, 0, 100),
    ('mandal_officer', 'मंडल पदाधिकारी', 'Mandal office-bearer', 'मंडल महामंत्री;मंडल उपाध्यक्ष;मंडल मंत्री', 'mandal', NULL, 0, 0, 110),
    ('district_officer', 'ज़िला पदाधिकारी', 'District office-bearer', 'ज़िला महामंत्री;ज़िला उपाध्यक्ष;ज़िला मंत्री', 'org_district', NULL, 0, 0, 120),
    ('worker', 'कार्यकर्ता', 'Worker', 'karyakarta', NULL, NULL, 0, 0, 900);

-- Who has which designation at which unit, from when until when.
CREATE TABLE register_duty (
    person_id           UUID NOT NULL,
    unit_id             UUID NOT NULL,
    designation         TEXT NOT NULL,
    from_day            INTEGER NOT NULL,
    until_day           INTEGER NOT NULL,
    from_stated         INTEGER NOT NULL,
    reason              TEXT,
    known_from          BIGINT NOT NULL,
    known_until         BIGINT NOT NULL,
    import_no           BIGINT,
    closed_by           BIGINT,
    PRIMARY KEY (person_id, unit_id, designation, from_day, known_from)
);
CREATE INDEX register_duty_unit ON register_duty (unit_id, designation);

-- How far a worker is known to be real, beyond what a file claims: `phone` (reached), `known` (to the unit's president), `met` (in person).
CREATE TABLE register_truth (
    person_id           UUID NOT NULL,
    level               TEXT NOT NULL,
    on_day              INTEGER NOT NULL,
    by_whom             TEXT NOT NULL,
    known_from          BIGINT NOT NULL,
    known_until         BIGINT NOT NULL,
    import_no           BIGINT,
    closed_by           BIGINT,
    PRIMARY KEY (person_id, level, known_from)
);

-- What a worker was told of their entry, and answered: `told`, or `gone` where they asked to be taken out. No row: the notice is due.
CREATE TABLE register_notice (
    person_id           UUID NOT NULL,
    answer              TEXT NOT NULL,
    channel             TEXT NOT NULL,
    on_day              INTEGER NOT NULL,
    by_whom             TEXT NOT NULL,
    known_from          BIGINT NOT NULL,
    known_until         BIGINT NOT NULL,
    import_no           BIGINT,
    closed_by           BIGINT,
    PRIMARY KEY (person_id, known_from)
);

-- Workers at or below each area above the lowest, each once, however many duties they have there. Kept in line by every act; counted anew where the
-- tree has changed since register_state.tree (by the imports that brought it); `imported` is when a file of workers last changed
-- something.
CREATE TABLE register_count (
    area_id             UUID NOT NULL PRIMARY KEY,
    workers             BIGINT NOT NULL,
    women               BIGINT NOT NULL,
    men                 BIGINT NOT NULL,
    other               BIGINT NOT NULL,
    phone               BIGINT NOT NULL,
    known               BIGINT NOT NULL,
    met                 BIGINT NOT NULL,
    told                BIGINT NOT NULL
);
-- Duties at or below each such area, and at how many units there is at least one.
CREATE TABLE register_count_duty (
    area_id             UUID NOT NULL,
    designation         TEXT NOT NULL,
    duties              BIGINT NOT NULL,
    units               BIGINT NOT NULL,
    PRIMARY KEY (area_id, designation)
);
CREATE TABLE register_state (
    one                 INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    tree                BIGINT NOT NULL,
    imported            BIGINT NOT NULL
);
INSERT INTO register_state (one, tree, imported) VALUES (1, 0, 0);

-- Finding workers by name. A segment is what one import brought (0: what was written by hand), its people numbered from 0; a roll holds a thousand of
-- them in order: their ids, and the numbers of their units. A word's bitmap (`words::find`) says which of a segment's people are called so.
CREATE TABLE register_segment (
    segment_no          BIGINT NOT NULL PRIMARY KEY,
    people              BIGINT NOT NULL,
    import_no           BIGINT
);
CREATE TABLE register_roll (
    segment_no          BIGINT NOT NULL,
    roll_no             BIGINT NOT NULL,
    people              BYTEA NOT NULL,
    units               BYTEA NOT NULL,
    PRIMARY KEY (segment_no, roll_no)
);
CREATE TABLE register_word (
    word                TEXT NOT NULL,
    segment_no          BIGINT NOT NULL,
    people              BIGINT NOT NULL,
    ranks               BYTEA NOT NULL,
    PRIMARY KEY (word, segment_no)
);
