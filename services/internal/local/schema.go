package local

import (
	"context"
	"fmt"
)

// schemaVersion is the database's user_version. A database that is older is
// brought up to date, one that is newer refused.
const schemaVersion = 1

// schema is version 1.
//
// A message is stored once, with a delivery for every group that must still ack
// it; when the last delivery goes, the message goes. lease is the number of the
// ownership that a delivery is leased to, and 0 when it waits. Times are Unix
// nanoseconds.
//
// The index is of what waits only, so that finding the next message costs the
// same whatever is in flight.
const schema = `
CREATE TABLE ownership (number INTEGER NOT NULL);
INSERT INTO ownership VALUES (0);

CREATE TABLE bindings (
	id          INTEGER PRIMARY KEY,
	topic       TEXT NOT NULL,
	consumers   TEXT NOT NULL,
	dead_letter TEXT NOT NULL,
	active      INTEGER NOT NULL,
	UNIQUE (topic, consumers)
);

CREATE TABLE messages (
	id         INTEGER PRIMARY KEY,
	published  INTEGER NOT NULL,
	attributes TEXT NOT NULL,
	body       BLOB NOT NULL
);

CREATE TABLE deliveries (
	message INTEGER NOT NULL,
	binding INTEGER NOT NULL,
	attempt INTEGER NOT NULL,
	due     INTEGER NOT NULL,
	lease   INTEGER NOT NULL,
	PRIMARY KEY (message, binding)
) WITHOUT ROWID;
CREATE INDEX waiting ON deliveries (binding, due, message) WHERE lease = 0;
CREATE TRIGGER last_delivery AFTER DELETE ON deliveries BEGIN
	DELETE FROM messages WHERE id = old.message
		AND NOT EXISTS (SELECT 1 FROM deliveries WHERE message = old.message);
END;

CREATE TABLE events (
	id      TEXT PRIMARY KEY,
	subject TEXT NOT NULL,
	type    TEXT NOT NULL,
	tenant  TEXT NOT NULL,
	event   BLOB NOT NULL
);
CREATE INDEX events_by_subject ON events (subject, type);
CREATE TRIGGER events_never_change BEFORE UPDATE ON events BEGIN
	SELECT RAISE(ABORT, 'the record is append-only');
END;
CREATE TRIGGER events_never_go BEFORE DELETE ON events BEGIN
	SELECT RAISE(ABORT, 'the record is append-only');
END;
`

// migrate brings the schema up to date. Two processes may do so at once.
func (s *store) migrate(ctx context.Context) error {
	return s.transact(ctx, func(w *session) error {
		var version int
		if err := w.row("PRAGMA user_version", nil, &version); err != nil {
			return err
		}
		switch {
		case version == schemaVersion:
			return nil
		case version > schemaVersion:
			return fmt.Errorf("the database has version %d and this program knows up to %d: use the newer program that wrote it", version, schemaVersion)
		}
		return w.script(schema + fmt.Sprintf("PRAGMA user_version = %d;", schemaVersion))
	})
}
