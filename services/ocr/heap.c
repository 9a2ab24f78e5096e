#include <stdlib.h> // which says whether the C library is glibc

#ifdef __GLIBC__
#include <malloc.h>
#include <unistd.h>

// bound_heaps leaves the C library one heap for each core, which is as many as
// there are engines, unless the environment says how many. By itself, glibc gives
// a heap to every thread, up to eight for a core, and each keeps what the largest
// page took there. A goroutine may be on another thread each time it calls C, so
// that after some hundred pages every heap has had such a page: on two cores and
// after 50 pages, 226 MiB rather than 161, at the same processor time. It has to
// be said before there are threads, hence before main.
__attribute__((constructor)) static void bound_heaps(void)
{
	if (!getenv("MALLOC_ARENA_MAX"))
		mallopt(M_ARENA_MAX, sysconf(_SC_NPROCESSORS_ONLN));
}
#endif
