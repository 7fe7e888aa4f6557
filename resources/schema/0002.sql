-- SPDX-FileCopyrightText: The Forum Planner authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rules and their numbers, people's and places' hours, and what staff have seen and leave.

ALTER TABLE forum ADD COLUMN rules TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(rules));
ALTER TABLE person ADD COLUMN workingHours TEXT CHECK (workingHours IS NULL OR json_valid(workingHours));
ALTER TABLE person ADD COLUMN availability TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(availability));
ALTER TABLE venue ADD COLUMN hours TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(hours));

-- A finding that staff have acknowledged, by its key.
CREATE TABLE acknowledgement (
    id TEXT NOT NULL PRIMARY KEY,
    revision INTEGER NOT NULL,
    digest BLOB NOT NULL,
    finding TEXT NOT NULL,
    state TEXT NOT NULL,
    "by" TEXT NOT NULL,
    at TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO tally (kind, count, sum) VALUES ('acknowledgement', 0, 0);
