package local

import (
	"context"
	"database/sql"
	"fmt"
	"time"
)

// Backlog is what one group has not acked of one topic.
type Backlog struct {
	Topic, Group string
	Waiting      int           // to be delivered, now or after a pause
	Leased       int           // being handled
	Oldest       time.Duration // age of the oldest of both; 0 when there is none
}

// selectBacklog goes by the number of the oldest message, because messages are
// numbered in the order in which they were published.
const selectBacklog = `SELECT b.topic, b.consumers, coalesce(d.waiting, 0), coalesce(d.leased, 0), coalesce(m.published, 0)
	FROM bindings b
	LEFT JOIN (SELECT binding, min(message) AS oldest, sum(lease = 0) AS waiting, sum(lease <> 0) AS leased
		FROM deliveries GROUP BY binding) d ON d.binding = b.id
	LEFT JOIN messages m ON m.id = d.oldest
	WHERE b.active = 1 OR d.binding IS NOT NULL
	ORDER BY b.id`

// Backlog returns every binding's: of those in force, and of earlier ones for
// which something is still waiting. It reads what is unacked, so it costs the
// more the more that is: ask every few seconds, not for every message.
func (b *Bus) Backlog(ctx context.Context) ([]Backlog, error) {
	var all []Backlog
	now := b.now()
	err := b.store.read(ctx, selectBacklog, nil, func(r *sql.Rows) error {
		var x Backlog
		var published int64
		if err := r.Scan(&x.Topic, &x.Group, &x.Waiting, &x.Leased, &published); err != nil {
			return err
		}
		if published != 0 {
			x.Oldest = max(time.Duration(now-published), 0)
		}
		all = append(all, x)
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("local: backlog: %w", err)
	}
	return all, nil
}
