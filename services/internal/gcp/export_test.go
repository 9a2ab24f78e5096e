package gcp

// Crash ends the bus as the death of the process does: connections are gone,
// what was held is neither acked nor given back, and leases run out.
func (b *Backend) Crash() error { return b.pubsub.Close() }

// QueryPage is how many documents one query returns.
const QueryPage = queryPage
