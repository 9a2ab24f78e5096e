package worker

// Confinement is what a worker has given up, for good, before it looks at its
// document.
type Confinement uint32

// The walls. Each stands for itself: none of them is there because another one
// might leak, but any of them may be missing where the kernel is old or the
// container's policy forbids it.
const (
	// Bounded: memory, processor time, no new files, no core.
	Bounded Confinement = 1 << iota
	// Unprivileged: no capabilities, no way to gain any, not even as root; and no
	// other process of the same user may look into it.
	Unprivileged
	// NoFiles: no path can be opened, made, changed or run (Landlock).
	NoFiles
	// NoNetwork: no TCP (Landlock, since Linux 6.7).
	NoNetwork
	// FewCalls: no system calls but those that computing takes; asking for
	// another ends the worker (seccomp).
	FewCalls

	allWalls = 1<<iota - 1
)

var wallNames = []struct {
	wall Confinement
	name string
}{
	{Bounded, "limits"}, {Unprivileged, "dropped privileges"}, {NoFiles, "Landlock for files"},
	{NoNetwork, "Landlock for the network"}, {FewCalls, "seccomp"},
}

// Missing are the names of the walls that are not there.
func (c Confinement) Missing() []string {
	var names []string
	for _, w := range wallNames {
		if c&w.wall == 0 {
			names = append(names, w.name)
		}
	}
	return names
}

// longestDocument is how much processor time a worker may take in all, in
// seconds: as long as the splitter gives a package.
const longestDocument = 30 * 60
