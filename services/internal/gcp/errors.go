package gcp

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"time"

	"google.golang.org/api/googleapi"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"dossier/services/internal/consume"
)

// callTimeout bounds one call, Google's own retries included. It is a quarter
// of [consume.DefaultTimeout], so that an outage ends the call and not the
// handling; a commit or a publish takes well below one second.
const callTimeout = 15 * time.Second

// bounded is ctx with a call's time limit.
func bounded(ctx context.Context) (context.Context, context.CancelFunc) {
	return context.WithTimeout(ctx, callTimeout)
}

// failure wraps what a call returned, once, with the name of the operation. ctx
// is the caller's, without the limit of the call: if that has ended, the end is
// the caller's own and says nothing about the backend.
func failure(ctx context.Context, operation string, err error) error {
	switch {
	case err == nil:
		return nil
	case ctx.Err() != nil:
		return fmt.Errorf("gcp: %s: %w (%v)", operation, ctx.Err(), err)
	case unavailable(err):
		return fmt.Errorf("gcp: %s: %w: %w", operation, consume.ErrUnavailable, err)
	default:
		return fmt.Errorf("gcp: %s: %w", operation, err)
	}
}

// unavailable decides what is no fault of the input, so that it is waited for.
// A document or an object that is not there has been sorted out before.
func unavailable(err error) bool {
	var answer *googleapi.Error
	var network net.Error
	switch {
	case errors.As(err, &answer): // Cloud Storage
		switch answer.Code {
		case http.StatusUnauthorized, http.StatusForbidden, // our keys
			http.StatusNotFound,                                   // our bucket
			http.StatusRequestTimeout, http.StatusTooManyRequests: // overloaded
			return true
		}
		return answer.Code >= http.StatusInternalServerError
	case errors.Is(err, context.DeadlineExceeded), // the call's own limit
		errors.Is(err, io.ErrUnexpectedEOF), // an answer cut short
		errors.As(err, &network):
		return true
	}
	switch status.Code(err) { // Pub/Sub and Firestore
	case codes.Unavailable, codes.DeadlineExceeded, codes.ResourceExhausted, codes.Aborted, codes.Internal, // down or overloaded
		codes.Unauthenticated, codes.PermissionDenied, // our keys
		codes.NotFound, codes.FailedPrecondition: // our topic, subscription, database or index
		return true
	}
	return false
}

// nameless is err without what it might quote: the name of an uploaded object
// may hold a borrower's data, and both the URL of a request and the answer to
// it hold the name. What decides about the error stays.
func nameless(err error) error {
	var answer *googleapi.Error
	var request *url.Error
	switch {
	case err == nil:
		return nil
	case errors.As(err, &answer):
		return &googleapi.Error{Code: answer.Code, Message: http.StatusText(answer.Code)}
	case errors.As(err, &request):
		return request.Err
	case errors.Is(err, context.DeadlineExceeded):
		return context.DeadlineExceeded
	case errors.Is(err, context.Canceled):
		return context.Canceled
	case errors.Is(err, io.ErrUnexpectedEOF):
		return io.ErrUnexpectedEOF
	default:
		return fmt.Errorf("an error of type %T", err)
	}
}
