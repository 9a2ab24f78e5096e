package gcp

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/url"
	"strings"
	"testing"

	"google.golang.org/api/googleapi"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"dossier/services/internal/consume"
)

func TestFailure(t *testing.T) {
	refused := &net.OpError{Op: "dial", Net: "tcp", Err: errors.New("connection refused")}
	for _, c := range []struct {
		name string
		err  error
		want error // nil: neither unavailable nor anything else that the runner knows
	}{
		{"Pub/Sub or Firestore is down", status.Error(codes.Unavailable, ""), consume.ErrUnavailable},
		{"is slow", status.Error(codes.DeadlineExceeded, ""), consume.ErrUnavailable},
		{"has enough of us", status.Error(codes.ResourceExhausted, ""), consume.ErrUnavailable},
		{"is contended", status.Error(codes.Aborted, ""), consume.ErrUnavailable},
		{"is broken", status.Error(codes.Internal, ""), consume.ErrUnavailable},
		{"does not know us", status.Error(codes.Unauthenticated, ""), consume.ErrUnavailable},
		{"does not let us", status.Error(codes.PermissionDenied, ""), consume.ErrUnavailable},
		{"lacks our topic", status.Error(codes.NotFound, ""), consume.ErrUnavailable},
		{"lacks our index", status.Error(codes.FailedPrecondition, ""), consume.ErrUnavailable},
		{"wrapped", fmt.Errorf("x: %w", status.Error(codes.Unavailable, "")), consume.ErrUnavailable},
		{"does not take this", status.Error(codes.InvalidArgument, ""), nil},
		{"unknown", status.Error(codes.Unknown, ""), nil},
		{"Cloud Storage is down", &googleapi.Error{Code: 503}, consume.ErrUnavailable},
		{"is broken", &googleapi.Error{Code: 500}, consume.ErrUnavailable},
		{"has enough of us", &googleapi.Error{Code: 429}, consume.ErrUnavailable},
		{"does not know us", &googleapi.Error{Code: 401}, consume.ErrUnavailable},
		{"does not let us", &googleapi.Error{Code: 403}, consume.ErrUnavailable},
		{"lacks our bucket", &googleapi.Error{Code: 404}, consume.ErrUnavailable},
		{"does not take this", &googleapi.Error{Code: 400}, nil},
		{"the network is down", &url.Error{Op: "Get", URL: "http://x/", Err: refused}, consume.ErrUnavailable},
		{"the answer is cut short", io.ErrUnexpectedEOF, consume.ErrUnavailable},
		{"the call's own limit", context.DeadlineExceeded, consume.ErrUnavailable},
		{"anything else", errors.New("x"), nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			for what, err := range map[string]error{"": c.err, " without names": nameless(c.err)} {
				if what != "" && status.Code(c.err) != codes.Unknown {
					continue // only Cloud Storage's errors are stripped
				}
				got := failure(t.Context(), "try", err)
				if errors.Is(got, consume.ErrUnavailable) != (c.want == consume.ErrUnavailable) {
					t.Errorf("%v%s: got %v, want %v", c.err, what, got, c.want)
				}
				if what == "" && !errors.Is(got, c.err) {
					t.Errorf("%v is not wrapped in %v", c.err, got)
				}
				// These two would end the work on the input.
				if errors.Is(got, consume.ErrNotFound) || errors.Is(got, consume.ErrDamaged) {
					t.Errorf("%v%s is taken for the input's fault: %v", c.err, what, got)
				}
			}
		})
	}
}

// A caller's deadline is the caller's: the runner must see it, and must not wait
// for a backend that is well.
func TestFailureOfTheCaller(t *testing.T) {
	expired, cancel := context.WithTimeout(t.Context(), 0)
	defer cancel()
	<-expired.Done()
	err := failure(expired, "try", status.Error(codes.DeadlineExceeded, ""))
	if !errors.Is(err, context.DeadlineExceeded) || errors.Is(err, consume.ErrUnavailable) {
		t.Errorf("got %v, want the deadline alone", err)
	}
}

func TestNameless(t *testing.T) {
	const name = "Kreditakte Müller.pdf"
	for _, err := range []error{
		&googleapi.Error{Code: 503, Message: "No such object: bucket/" + name, Body: name, Errors: []googleapi.ErrorItem{{Message: name}}},
		&url.Error{Op: "Get", URL: "https://storage.googleapis.com/bucket/" + name, Err: errors.New("connection refused")},
		fmt.Errorf("retry failed; last error: %w", &googleapi.Error{Code: 429, Message: name}),
		fmt.Errorf("%s: %w", name, io.ErrUnexpectedEOF),
		fmt.Errorf("%s: %w", name, context.DeadlineExceeded),
		fmt.Errorf("%s: %w", name, context.Canceled),
		errors.New(name),
	} {
		if got := nameless(err).Error(); strings.Contains(got, "Müller") {
			t.Errorf("%T still quotes the name: %s", err, got)
		}
	}
}
