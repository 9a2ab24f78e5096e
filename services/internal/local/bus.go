package local

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"
	"unicode/utf8"

	"dossier/events"
	"dossier/services/internal/consume"
)

// Bus is the broker: [consume.Bus].
type Bus struct {
	store   *store
	options Options
	log     *slog.Logger

	// Of the owner; a guest has none of these.
	ownership int64 // the lease that everything leased by this process has
	bindings  map[address]binding
	listeners map[string][]int64 // of a topic: the bindings
	bells     map[int64]*bell    // of a binding
	watching  context.CancelFunc
	watch     sync.WaitGroup
}

// address is what a subscription names; binding is what the database knows it by.
type address struct{ topic, group string }

type binding struct {
	id         int64
	deadLetter string
}

const (
	insertMessage  = `INSERT INTO messages (published, attributes, body) VALUES (?, ?, ?)`
	insertDelivery = `INSERT INTO deliveries (message, binding, attempt, due, lease)
		SELECT ?, id, 0, ?, 0 FROM bindings WHERE topic = ? AND active = 1 ON CONFLICT DO NOTHING`
	countBound = `SELECT count(*) FROM bindings WHERE topic = ? AND active = 1`
)

// openBus takes over the bindings and, as the owner, what the last owner left.
func openBus(ctx context.Context, s *store, bindings []consume.Binding, o Options) (*Bus, error) {
	b := &Bus{store: s, options: o, log: o.Logger}
	if o.Guest {
		return b, b.lend(ctx, bindings)
	}
	b.bindings, b.listeners, b.bells = make(map[address]binding), make(map[string][]int64), make(map[int64]*bell)
	err := s.transact(ctx, func(w *session) error {
		if err := b.bind(w, bindings); err != nil {
			return err
		}
		if err := w.row(`UPDATE ownership SET number = number + 1 RETURNING number`, nil, &b.ownership); err != nil {
			return err
		}
		return b.inherit(w)
	})
	if err != nil {
		return nil, err
	}
	ctx, b.watching = context.WithCancel(ctx)
	b.watch.Go(func() { b.watchGuests(ctx) })
	return b, nil
}

// stop ends what the bus does by itself, and waits for it.
func (b *Bus) stop() {
	if b.watching != nil {
		b.watching()
		b.watch.Wait()
	}
}

// bind makes these bindings the ones in force.
func (b *Bus) bind(w *session, bindings []consume.Binding) error {
	if _, err := w.exec(`UPDATE bindings SET active = 0`); err != nil {
		return err
	}
	for _, x := range bindings {
		at := address{x.Topic, x.Group}
		if _, twice := b.bindings[at]; twice {
			return fmt.Errorf("group %s is bound to %s twice", x.Group, x.Topic)
		}
		bound := binding{deadLetter: x.DeadLetter}
		if err := w.row(`INSERT INTO bindings (topic, consumers, dead_letter, active) VALUES (?, ?, ?, 1)
			ON CONFLICT DO UPDATE SET dead_letter = excluded.dead_letter, active = 1 RETURNING id`,
			[]any{x.Topic, x.Group, x.DeadLetter}, &bound.id); err != nil {
			return err
		}
		b.bindings[at] = bound
		b.listeners[x.Topic] = append(b.listeners[x.Topic], bound.id)
		b.bells[bound.id] = newBell()
	}
	return nil
}

// lend gives a folder that has no bindings those of a guest, so that what is
// submitted before the first owner comes is not lost.
func (b *Bus) lend(ctx context.Context, bindings []consume.Binding) error {
	return b.store.transact(ctx, func(w *session) error {
		var n int
		if err := w.row(`SELECT count(*) FROM bindings`, nil, &n); err != nil || n > 0 {
			return err
		}
		for _, x := range bindings {
			if _, err := w.exec(`INSERT INTO bindings (topic, consumers, dead_letter, active) VALUES (?, ?, ?, 1)`, x.Topic, x.Group, x.DeadLetter); err != nil {
				return err
			}
		}
		return nil
	})
}

// inherit makes everything due that the dead had leased. The attempt counts,
// because it may be what killed them: a message that does so each time ends as
// a dead letter.
func (b *Bus) inherit(w *session) error {
	letters := make(map[int64]string)
	for _, x := range b.bindings {
		letters[x.id] = x.deadLetter
	}
	var abandoned []lease
	err := w.rows(`SELECT message, binding, attempt, lease FROM deliveries WHERE lease <> 0`, nil, func(r *sql.Rows) error {
		var l lease
		err := r.Scan(&l.message, &l.binding.id, &l.attempt, &l.owner)
		l.binding.deadLetter = letters[l.binding.id]
		abandoned = append(abandoned, l)
		return err
	})
	if err != nil {
		return err
	}
	for _, l := range abandoned {
		if b.exhausted(l) {
			err = b.bury(w, l)
		} else {
			_, err = w.exec(releaseLease, l.attempt, b.now(), l.message, l.binding.id, l.owner)
		}
		if err != nil {
			return err
		}
	}
	if len(abandoned) > 0 {
		b.log.Info("delivering again what the last owner left", "messages", len(abandoned))
	}
	return nil
}

// Publish implements [consume.Bus]. A message on a topic that no group is bound
// to is not kept: nobody will ever ask for it. Attributes must be valid UTF-8,
// as on any broker.
func (b *Bus) Publish(ctx context.Context, topic string, m events.Message) error {
	attributes, err := encodeAttributes(m.Attributes)
	if err != nil {
		return fmt.Errorf("local: publish on %s: %w", topic, err)
	}
	body := m.Body
	if body == nil {
		body = []byte{}
	}
	err = b.store.transact(ctx, func(w *session) error {
		var bound int
		if err := w.row(countBound, []any{topic}, &bound); err != nil || bound == 0 {
			return err
		}
		now := b.now()
		message, err := w.insert(insertMessage, now, attributes, body)
		if err != nil {
			return err
		}
		_, err = w.exec(insertDelivery, message, now, topic)
		return err
	})
	if err != nil {
		return fmt.Errorf("local: publish on %s: %w", topic, err)
	}
	b.ring(topic)
	return nil
}

func encodeAttributes(attributes map[string]string) (string, error) {
	for k, v := range attributes {
		if !utf8.ValidString(k) || !utf8.ValidString(v) {
			return "", errors.New("an attribute is not valid UTF-8")
		}
	}
	b, err := json.Marshal(attributes)
	return string(b), err
}

func (b *Bus) now() int64 { return b.options.Now().UnixNano() }

// ring wakes who waits for messages on the topic.
func (b *Bus) ring(topic string) {
	for _, id := range b.listeners[topic] {
		b.bells[id].ring()
	}
}

// watchEvery is how soon a guest's message is noticed: what is published in the
// process itself rings by itself.
const watchEvery = 200 * time.Millisecond

// watchGuests wakes everybody when another process has written.
func (b *Bus) watchGuests(ctx context.Context) {
	tick := time.NewTicker(watchEvery)
	defer tick.Stop()
	var seen int64
	for {
		var version int64
		err := b.store.write(ctx, func(w *session) error {
			// Changes when, and only when, another connection commits, and the
			// other connections of this process do not write.
			return w.row(`PRAGMA data_version`, nil, &version)
		})
		if err == nil && version != seen {
			seen = version
			for _, bell := range b.bells {
				bell.ring()
			}
		}
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}

// bell wakes any number of waiters.
type bell struct {
	mu   sync.Mutex
	next chan struct{}
}

func newBell() *bell { return &bell{next: make(chan struct{})} }

// wait returns what is closed when the bell rings next. Call it before looking
// whether there is anything to do, so that nothing is missed in between.
func (b *bell) wait() <-chan struct{} {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.next
}

func (b *bell) ring() {
	b.mu.Lock()
	defer b.mu.Unlock()
	close(b.next)
	b.next = make(chan struct{})
}
