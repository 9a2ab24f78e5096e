package local

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"sync"
	"time"

	_ "modernc.org/sqlite" // the driver "sqlite"
)

// store is the database. It writes over one connection, by turns, because
// SQLite has one writer at a time anyway and a queue of our own is fair and
// costs no retries; it reads over several, which neither wait for the writer nor hold
// it up, and see whatever was committed before they began.
type store struct {
	turn    chan struct{} // who has sent has the writer
	writers *sql.DB       // of one connection
	writer  *session
	readers *sql.DB
	reads   sync.Map      // query to *sql.Stmt of readers
	closing chan struct{} // closed by close
}

const (
	// busyTimeout is how long to wait for another process's write. A guest's
	// takes milliseconds, a checkpoint on a slow disk perhaps a second.
	busyTimeout = 5 * time.Second

	// readerConnections is enough for readers that wait for the disk; their
	// work is bounded by the number of cores.
	readerConnections = 4
)

// openStore opens or makes the database. synced commits are on the disk when
// they return; see the package comment.
func openStore(path string, synced bool) (_ *store, err error) {
	synchronous := "NORMAL"
	if synced {
		synchronous = "FULL"
	}
	dsn := func(pragmas ...string) string {
		q := url.Values{"_pragma": append(pragmas, fmt.Sprintf("busy_timeout(%d)", busyTimeout.Milliseconds()))}
		return (&url.URL{Scheme: "file", OmitHost: true, Path: path, RawQuery: q.Encode()}).String()
	}
	if err := makePrivate(path); err != nil {
		return nil, diskError(err)
	}
	s := &store{turn: make(chan struct{}, 1), closing: make(chan struct{})}
	// 64 MB: the log is cut back to it after a long read let it grow.
	if s.writers, err = sql.Open("sqlite", dsn("journal_mode(WAL)", "synchronous("+synchronous+")", "journal_size_limit(67108864)", "cache_size(-16000)")); err != nil {
		return nil, storeError(err)
	}
	if s.readers, err = sql.Open("sqlite", dsn("query_only(1)")); err != nil {
		return nil, storeError(errors.Join(err, s.writers.Close()))
	}
	s.readers.SetMaxOpenConns(readerConnections)
	s.readers.SetMaxIdleConns(readerConnections)
	defer func() {
		if err != nil {
			err = errors.Join(err, s.close())
		}
	}()
	ctx := context.Background()
	conn, err := s.writers.Conn(ctx)
	if err != nil {
		return nil, storeError(err)
	}
	s.writer = &session{conn: conn, statements: make(map[string]*sql.Stmt)}
	if err := s.migrate(ctx); err != nil {
		return nil, err
	}
	return s, nil
}

// makePrivate makes an empty database, readable by its user alone; SQLite gives
// the log the same mode. A file that is there is not touched: to open and close
// it would drop the locks that this process has on it.
func makePrivate(path string) error {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE|os.O_EXCL, 0o600)
	if errors.Is(err, fs.ErrExist) {
		return nil
	}
	if err != nil {
		return err
	}
	return f.Close()
}

// close ends every connection, after the writes that have their turn.
func (s *store) close() error {
	close(s.closing)
	s.turn <- struct{}{}
	var err error
	if s.writer != nil {
		err = s.writer.close()
	}
	return errors.Join(err, s.readers.Close(), s.writers.Close())
}

// write gives f the writer. Every statement commits by itself. Once it has its
// turn it is not interrupted: it takes well under a millisecond, and an
// interrupted commit would leave open whether it happened.
func (s *store) write(ctx context.Context, f func(w *session) error) error {
	if err := s.take(ctx); err != nil {
		return err
	}
	defer func() { <-s.turn }()
	return storeError(f(s.writer))
}

// transact is write, with all of f's statements as one transaction.
func (s *store) transact(ctx context.Context, f func(w *session) error) error {
	return s.write(ctx, func(w *session) error {
		if _, err := w.exec("BEGIN IMMEDIATE"); err != nil {
			return err
		}
		err := f(w)
		if err == nil {
			_, err = w.exec("COMMIT")
		}
		if err != nil {
			_, _ = w.exec("ROLLBACK") // fails when SQLite has rolled back by itself
		}
		return err
	})
}

func (s *store) take(ctx context.Context) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	if s.closed() {
		return errClosed
	}
	select {
	case s.turn <- struct{}{}:
		return nil
	case <-s.closing:
		return errClosed
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (s *store) closed() bool {
	select {
	case <-s.closing:
		return true
	default:
		return false
	}
}

// read calls scan for each row that was committed before it began.
func (s *store) read(ctx context.Context, query string, args []any, scan func(*sql.Rows) error) error {
	statement, err := s.reading(ctx, query)
	if err == nil {
		var rows *sql.Rows
		if rows, err = statement.QueryContext(ctx, args...); err == nil {
			err = each(rows, scan)
		}
	}
	if err != nil && s.closed() { // the pool has no error of its own for it
		return errClosed
	}
	return storeError(err)
}

// reading is the prepared statement of a query. The same few are used for ever.
func (s *store) reading(ctx context.Context, query string) (*sql.Stmt, error) {
	if prepared, ok := s.reads.Load(query); ok {
		return prepared.(*sql.Stmt), nil
	}
	fresh, err := s.readers.PrepareContext(ctx, query)
	if err != nil {
		return nil, err
	}
	prepared, raced := s.reads.LoadOrStore(query, fresh)
	if raced {
		err = fresh.Close()
	}
	return prepared.(*sql.Stmt), err
}

// session is the writer connection, with its prepared statements. It is used by
// one goroutine at a time.
type session struct {
	conn       *sql.Conn
	statements map[string]*sql.Stmt
}

// close closes the statements too: database/sql leaves those of a single
// connection open, and SQLite would keep the connection for them.
func (w *session) close() error {
	var err error
	for _, s := range w.statements {
		err = errors.Join(err, s.Close())
	}
	return errors.Join(err, w.conn.Close())
}

func (w *session) prepare(query string) (*sql.Stmt, error) {
	if s, ok := w.statements[query]; ok {
		return s, nil
	}
	s, err := w.conn.PrepareContext(context.Background(), query)
	if err != nil {
		return nil, err
	}
	w.statements[query] = s
	return s, nil
}

// exec runs one statement and returns how many rows it changed.
func (w *session) exec(query string, args ...any) (int64, error) {
	result, err := w.run(query, args...)
	if err != nil {
		return 0, err
	}
	return result.RowsAffected()
}

// insert runs one INSERT and returns the row's number.
func (w *session) insert(query string, args ...any) (int64, error) {
	result, err := w.run(query, args...)
	if err != nil {
		return 0, err
	}
	return result.LastInsertId()
}

func (w *session) run(query string, args ...any) (sql.Result, error) {
	s, err := w.prepare(query)
	if err != nil {
		return nil, err
	}
	return s.Exec(args...)
}

// row reads one row.
func (w *session) row(query string, args []any, dest ...any) error {
	s, err := w.prepare(query)
	if err != nil {
		return err
	}
	return s.QueryRow(args...).Scan(dest...)
}

// rows calls scan for each row.
func (w *session) rows(query string, args []any, scan func(*sql.Rows) error) error {
	s, err := w.prepare(query)
	if err != nil {
		return err
	}
	rows, err := s.Query(args...)
	if err != nil {
		return err
	}
	return each(rows, scan)
}

// script runs several statements that are run once.
func (w *session) script(statements string) error {
	_, err := w.conn.ExecContext(context.Background(), statements)
	return err
}

func each(rows *sql.Rows, scan func(*sql.Rows) error) error {
	defer rows.Close()
	for rows.Next() {
		if err := scan(rows); err != nil {
			return err
		}
	}
	return rows.Err()
}
