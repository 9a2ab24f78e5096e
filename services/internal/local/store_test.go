package local

import (
	"database/sql"
	"strings"
	"testing"
)

// TestQueriesUseTheirIndex: none of what runs for every message reads, or
// sorts, more than it returns.
func TestQueriesUseTheirIndex(t *testing.T) {
	b := open(t, t.TempDir(), testBindings, Options{})
	for name, query := range map[string]string{
		"selectNext": selectNext, "takeLease": takeLease, "endDelivery": endDelivery, "releaseLease": releaseLease,
		"insertDelivery": insertDelivery, "countBound": countBound,
		"selectEvent": selectEvent, "selectByID": selectByID, "selectAll": selectAll, "selectByType": selectByType, "countByType": countByType,
	} {
		args := make([]any, strings.Count(query, "?"))
		err := b.store.write(t.Context(), func(w *session) error {
			return w.rows("EXPLAIN QUERY PLAN "+query, args, func(r *sql.Rows) error {
				var id, parent, unused int
				var step string
				if err := r.Scan(&id, &parent, &unused, &step); err != nil {
					return err
				}
				if strings.Contains(step, "TEMP B-TREE") || strings.HasPrefix(step, "SCAN") && !strings.Contains(step, "json_each") {
					t.Errorf("%s: %s", name, step)
				}
				return nil
			})
		})
		if err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}
