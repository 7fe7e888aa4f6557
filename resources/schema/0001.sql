-- SPDX-FileCopyrightText: The Forum Planner authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first shape of a programme's file. Never changed once shipped: what comes later is 0002.sql.

CREATE TABLE forum (
    id TEXT NOT NULL PRIMARY KEY,
    revision INTEGER NOT NULL,
    digest BLOB NOT NULL,
    edition TEXT NOT NULL,
    zone TEXT NOT NULL,
    otherZones TEXT NOT NULL CHECK (json_valid(otherZones)),
    days TEXT NOT NULL CHECK (json_valid(days)),
    languages TEXT NOT NULL CHECK (json_valid(languages)),
    wordLimits_summary INTEGER NOT NULL CHECK (wordLimits_summary > 0),
    wordLimits_conceptualization INTEGER NOT NULL CHECK (wordLimits_conceptualization > 0),
    wordLimits_objectives INTEGER NOT NULL CHECK (wordLimits_objectives > 0),
    wordLimits_points INTEGER NOT NULL CHECK (wordLimits_points > 0),
    defaultMinutes INTEGER NOT NULL CHECK (defaultMinutes > 0),
    notes TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE organisation (
    id TEXT NOT NULL PRIMARY KEY,
    revision INTEGER NOT NULL,
    digest BLOB NOT NULL,
    country TEXT NOT NULL,
    kind TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE person (
    id TEXT NOT NULL PRIMARY KEY,
    revision INTEGER NOT NULL,
    digest BLOB NOT NULL,
    given TEXT NOT NULL,
    family TEXT NOT NULL,
    honorific TEXT NOT NULL,
    organisation TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    country TEXT NOT NULL,
    languages TEXT NOT NULL CHECK (json_valid(languages)),
    zone TEXT,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    notes TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX person_organisation ON person (organisation);

CREATE TABLE venue (
    id TEXT NOT NULL PRIMARY KEY,
    revision INTEGER NOT NULL,
    digest BLOB NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('platform', 'room')),
    capacity INTEGER CHECK (capacity >= 0),
    channels INTEGER NOT NULL CHECK (channels >= 0),
    simultaneous INTEGER NOT NULL CHECK (simultaneous > 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE sessionType (
    id TEXT NOT NULL PRIMARY KEY,
    revision INTEGER NOT NULL,
    digest BLOB NOT NULL,
    key TEXT NOT NULL,
    exclusive INTEGER NOT NULL CHECK (exclusive IN (0, 1)),
    minutes INTEGER NOT NULL CHECK (minutes > 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE line (
    id TEXT NOT NULL PRIMARY KEY,
    revision INTEGER NOT NULL,
    digest BLOB NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    colour TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE subTheme (
    id TEXT NOT NULL PRIMARY KEY,
    revision INTEGER NOT NULL,
    digest BLOB NOT NULL,
    line TEXT NOT NULL REFERENCES line (id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL CHECK (number > 0)
) STRICT, WITHOUT ROWID;
CREATE INDEX subTheme_line ON subTheme (line);

CREATE TABLE session (
    id TEXT NOT NULL PRIMARY KEY,
    revision INTEGER NOT NULL,
    digest BLOB NOT NULL,
    subTheme TEXT REFERENCES subTheme (id) DEFERRABLE INITIALLY DEFERRED,
    line TEXT REFERENCES line (id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL CHECK (number >= 0),
    ownCode TEXT NOT NULL,
    type TEXT NOT NULL REFERENCES sessionType (id) DEFERRABLE INITIALLY DEFERRED,
    start TEXT,
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
    venue TEXT REFERENCES venue (id) DEFERRABLE INITIALLY DEFERRED,
    capacity INTEGER CHECK (capacity >= 0),
    registration_kind TEXT NOT NULL CHECK (registration_kind IN ('notNeeded', 'required', 'byInvitation')),
    registration_link TEXT NOT NULL,
    registration_registered INTEGER NOT NULL CHECK (registration_registered >= 0),
    languages TEXT NOT NULL CHECK (json_valid(languages)),
    interpreted TEXT NOT NULL CHECK (json_valid(interpreted)),
    status TEXT NOT NULL CHECK (status IN ('draft', 'proposed', 'confirmed', 'cancelled')),
    documents TEXT NOT NULL CHECK (json_valid(documents)),
    tags TEXT NOT NULL CHECK (json_valid(tags)),
    notes TEXT NOT NULL,
    locked INTEGER NOT NULL CHECK (locked IN (0, 1)),
    CHECK (subTheme IS NULL OR (line IS NULL AND ownCode = ''))
) STRICT, WITHOUT ROWID;
CREATE INDEX session_subTheme ON session (subTheme);
CREATE INDEX session_line ON session (line);
CREATE INDEX session_type ON session (type);
CREATE INDEX session_venue ON session (venue);

-- The texts of all records: one row a language.
CREATE TABLE text (
    owner TEXT NOT NULL,
    field TEXT NOT NULL,
    lang TEXT NOT NULL,
    text TEXT NOT NULL CHECK (text <> ''),
    isSource INTEGER NOT NULL CHECK (isSource IN (0, 1)),
    madeFrom TEXT NOT NULL,
    PRIMARY KEY (owner, field, lang)
) STRICT, WITHOUT ROWID;

-- Organisations that a record names in a list: a session's organisers, a line's leads.
CREATE TABLE organiser (
    owner TEXT NOT NULL,
    field TEXT NOT NULL,
    position INTEGER NOT NULL,
    organisation TEXT NOT NULL REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, field, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX organiser_organisation ON organiser (organisation);

CREATE TABLE participation (
    owner TEXT NOT NULL REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    person TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL CHECK (role IN ('speaker', 'moderator', 'keynote', 'rapporteur', 'host', 'interpreter')),
    fromLang TEXT NOT NULL,
    toLang TEXT NOT NULL,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX participation_person ON participation (person);

-- Every edit, whole: what it is called, who made it, when, and its records before and after. The edit
-- stands last, so that the rest is read without it.
CREATE TABLE changeLog (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    author TEXT NOT NULL,
    at TEXT NOT NULL,
    mark TEXT NOT NULL CHECK (mark IN ('edit', 'undo', 'redo')),
    target INTEGER NOT NULL,
    verb TEXT NOT NULL,
    args TEXT NOT NULL CHECK (json_valid(args)),
    writer TEXT NOT NULL,
    editDigest BLOB NOT NULL,
    digest BLOB NOT NULL,
    edit BLOB NOT NULL
) STRICT;
CREATE INDEX changeLog_author ON changeLog (author);

-- How many records each table has, and their digests' first 8 bytes, XORed: a row that vanishes shows.
CREATE TABLE tally (
    kind TEXT NOT NULL PRIMARY KEY,
    count INTEGER NOT NULL,
    sum INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO tally (kind, count, sum) VALUES
    ('forum', 0, 0), ('organisation', 0, 0), ('person', 0, 0), ('venue', 0, 0),
    ('sessionType', 0, 0), ('line', 0, 0), ('subTheme', 0, 0), ('session', 0, 0);
