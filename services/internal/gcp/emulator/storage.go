package emulator

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"strconv"

	"cloud.google.com/go/pubsub/v2"
	"cloud.google.com/go/pubsub/v2/apiv1/pubsubpb"
	"cloud.google.com/go/storage"
	"github.com/fsouza/fake-gcs-server/fakestorage"
	"google.golang.org/api/googleapi"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"dossier/events"
	"dossier/services/internal/gcp"
)

// storage starts the storage server, which keeps everything in memory, unless
// its variable says that one runs. It comes last, because it announces uploads
// by the variable of Pub/Sub.
func (e *Emulators) storage() error {
	if there := os.Getenv(storageVariable); there != "" {
		return e.running(storageVariable, there, nil)
	}
	address, port, err := freePort()
	if err != nil {
		return err
	}
	number, err := strconv.ParseUint(port, 10, 16)
	if err != nil {
		return fmt.Errorf("start the storage server: %w", err)
	}
	host, _, err := net.SplitHostPort(address)
	if err != nil {
		return fmt.Errorf("start the storage server: %w", err)
	}
	url := "http://" + address
	server, err := fakestorage.NewServerWithOptions(fakestorage.Options{
		Scheme: "http", Host: host, Port: uint16(number),
		ExternalURL: url,  // where an upload in several parts goes on
		PublicHost:  host, // by which it knows a request for an object's content
	})
	if err != nil {
		return fmt.Errorf("start the storage server: %w", err)
	}
	return e.running(storageVariable, url, server.Stop)
}

// Site is what a system on Google Cloud finds before it runs for the first time.
type Site struct {
	Project   string
	Prefix    string // of topics and subscriptions
	Artifacts string // bucket
	Uploads   string // bucket; its uploads are announced on the topic that intake hears
}

// Prepare makes a site in the emulators, which must be running. What is there
// already stays.
func Prepare(ctx context.Context, s Site) (err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("emulator: prepare a site: %w", err)
		}
	}()
	topic := gcp.TopicID(s.Prefix, events.TopicOf(events.TypeUpload))
	broker, err := pubsub.NewClient(ctx, s.Project)
	if err != nil {
		return err
	}
	defer broker.Close()
	// The topic comes first: an announcement to a topic that is not there is lost.
	_, err = broker.TopicAdminClient.CreateTopic(ctx, &pubsubpb.Topic{Name: "projects/" + s.Project + "/topics/" + topic})
	if err != nil && status.Code(err) != codes.AlreadyExists {
		return err
	}

	client, err := storage.NewClient(ctx)
	if err != nil {
		return err
	}
	defer client.Close()
	for _, bucket := range []string{s.Artifacts, s.Uploads} {
		if err := client.Bucket(bucket).Create(ctx, s.Project, nil); err != nil && !exists(err) {
			return err
		}
	}
	uploads := client.Bucket(s.Uploads)
	there, err := uploads.Notifications(ctx)
	if err != nil || len(there) > 0 {
		return err
	}
	_, err = uploads.AddNotification(ctx, &storage.Notification{
		TopicProjectID: s.Project, TopicID: topic,
		EventTypes: []string{storage.ObjectFinalizeEvent}, PayloadFormat: storage.JSONPayload,
	})
	return err
}

// exists reports whether a bucket was not made because there is one.
func exists(err error) bool {
	var answer *googleapi.Error
	return errors.As(err, &answer) && answer.Code == http.StatusConflict
}
