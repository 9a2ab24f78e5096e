package worker

// #include <signal.h>
//
// static void crash_for_real(void)
// {
// 	// A fault in C is no panic of Go's, and tells more as what it is.
// 	static const int fatal[] = { SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT, SIGTRAP, SIGSYS, SIGXCPU };
// 	// A service manager sends these to all of a service. The host ends in
// 	// order, and its workers with it; a worker that went first would be taken
// 	// for one that its document has killed.
// 	static const int others[] = { SIGTERM, SIGINT, SIGHUP, SIGQUIT };
// 	for (unsigned i = 0; i < sizeof fatal / sizeof *fatal; i++)
// 		signal(fatal[i], SIG_DFL);
// 	for (unsigned i = 0; i < sizeof others / sizeof *others; i++)
// 		signal(others[i], SIG_IGN);
// }
import "C"

// crashForReal leaves fatal signals to the kernel, so that the host learns from
// the worker's death what it died of.
func crashForReal() { C.crash_for_real() }
