package events_test

import (
	_ "embed"
	"encoding/base64"
	"encoding/json"
	"errors"
	"maps"
	"reflect"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"dossier/events"
	"dossier/events/eventstest"
)

// canary stands wherever a message may hold a borrower's data. No error may
// repeat it.
const canary = "kanarienvogel"

func split() events.Event {
	return events.New("splitter", run, tenant, cause, at, events.PackageSplit{Pages: 2})
}

// binary is split() as it is on the wire.
func binary() events.Message {
	return events.Message{
		Attributes: map[string]string{
			"ce-specversion": "1.0",
			"ce-id":          "bc624ca6dc196c08dec548fd893502a4ea2d51318aba67de3eb0efd04a6c961c",
			"ce-source":      "dossier/splitter",
			"ce-type":        "dossier.package.split.v1",
			"ce-subject":     "packages/00112233445566778899aabbccddeeff/runs/1",
			"ce-time":        "2026-04-01T09:00:00.123456789Z",
			"ce-dataschema":  "urn:dossier:schema:package.split.v1",
			"ce-tenant":      "acme",
			"ce-causationid": string(cause),
			"Content-Type":   "application/json",
		},
		Body: []byte(`{"pages":2}`),
	}
}

func TestEncodeIsGolden(t *testing.T) {
	got, err := events.Encode(split())
	if want := binary(); err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("got %v, %v,\nwant %v", got, err, want)
	}
}

func TestMarshalIsGolden(t *testing.T) {
	got, err := events.Marshal(split())
	want := `{"specversion":"1.0","id":"bc624ca6dc196c08dec548fd893502a4ea2d51318aba67de3eb0efd04a6c961c","source":"dossier/splitter","type":"dossier.package.split.v1",` +
		`"subject":"packages/00112233445566778899aabbccddeeff/runs/1","datacontenttype":"application/json",` +
		`"dataschema":"urn:dossier:schema:package.split.v1","time":"2026-04-01T09:00:00.123456789Z","data":{"pages":2},` +
		`"causationid":"` + string(cause) + `","tenant":"acme"}`
	if err != nil || string(got) != want {
		t.Errorf("got %s, %v,\nwant %s", got, err, want)
	}
}

// altered is m with its attributes changed; an empty value takes one away.
func altered(m events.Message, change map[string]string) events.Message {
	attrs := maps.Clone(m.Attributes)
	for k, v := range change {
		attrs[k] = v
		if v == "" {
			delete(attrs, k)
		}
	}
	return events.Message{Attributes: attrs, Body: m.Body}
}

func cased(m events.Message, to func(string) string) events.Message {
	attrs := make(map[string]string)
	for k, v := range m.Attributes {
		attrs[to(k)] = v
	}
	return events.Message{Attributes: attrs, Body: m.Body}
}

func structured(body string) events.Message {
	return events.Message{Attributes: map[string]string{"content-type": "application/cloudevents+json; charset=utf-8"}, Body: []byte(body)}
}

func TestDecode(t *testing.T) {
	whole, err := events.Marshal(split())
	if err != nil {
		t.Fatal(err)
	}
	with := func(change func(*events.Event)) events.Event {
		e := split()
		change(&e)
		return e
	}
	for _, tc := range []struct {
		name string
		in   events.Message
		want events.Event
	}{
		{"binary", binary(), split()},
		{"upper case", cased(binary(), strings.ToUpper), split()},
		{"lower case", cased(binary(), strings.ToLower), split()},
		{"structured", structured(string(whole)), split()},
		{"structured, base64", structured(strings.Replace(string(whole), `"data":{"pages":2}`, `"data_base64":"`+base64.StdEncoding.EncodeToString([]byte(`{"pages":2}`))+`"`, 1)), split()},
		{"structured, extras", structured(strings.Replace(string(whole), `{"specversion"`, `{"partitionkey":"7","specversion"`, 1)), split()},
		{"attributes not known", altered(binary(), map[string]string{"ce-partitionkey": "7", "googclient_deliveryattempt": "2"}), split()},
		{"members not known", events.Message{Attributes: binary().Attributes, Body: []byte(` {"pages":2,"future":{"x":[1]}} `)}, split()},
		{"another content type", altered(binary(), map[string]string{"Content-Type": "application/json; charset=utf-8"}), split()},
		{"no content type", altered(binary(), map[string]string{"Content-Type": ""}), split()},
		{"no cause", altered(binary(), map[string]string{"ce-causationid": ""}), with(func(e *events.Event) { e.Cause = "" })},
		{"a trace", altered(binary(), map[string]string{"ce-traceparent": trace}), with(func(e *events.Event) { e.Trace = trace })},
		{"no time", altered(binary(), map[string]string{"ce-time": ""}), with(func(e *events.Event) { e.Time = time.Time{} })},
		{"an odd time", altered(binary(), map[string]string{"ce-time": "yesterday"}), with(func(e *events.Event) { e.Time = time.Time{} })},
		{"a time before time", altered(binary(), map[string]string{"ce-time": "0000-01-01T00:00:00+23:59"}), with(func(e *events.Event) { e.Time = time.Time{} })},
		{"a time after time", altered(binary(), map[string]string{"ce-time": "9999-12-31T23:59:59-23:59"}), with(func(e *events.Event) { e.Time = time.Time{} })},
		{"a time elsewhere", altered(binary(), map[string]string{"ce-time": "2026-04-01T14:30:00.123456789+05:30"}), split()},
		{"a source of its own", altered(binary(), map[string]string{"ce-source": "splitter"}), split()},
	} {
		if got, err := events.Decode(tc.in); err != nil || !reflect.DeepEqual(got, tc.want) {
			t.Errorf("%s: got %+v, %v,\nwant %+v", tc.name, got, err, tc.want)
		}
	}
}

//go:embed testdata/eventarc.json
var object []byte // as Eventarc and Cloud Storage send it

func TestDecodeUpload(t *testing.T) {
	upload := events.Upload{
		Bucket: "dossier-uploads", Object: "acme/file.pdf", Generation: 1712000000000001, Size: 482113,
		ContentType: "application/pdf", Metadata: map[string]string{"dossier-product": "home-loan"},
	}
	event := func(change func(*events.Event)) events.Event {
		e := events.Event{
			ID: "04fa420bfbedf99cb13be3c14e153b456d7d0e378b910097903dd6d05d67ef26", Type: "object.finalized",
			Source: "upload", Subject: "packages/4e5e15d62d2e4bdda21924bd83ac8677/runs/1", Tenant: "acme", Time: at, Data: upload,
		}
		change(&e)
		return e
	}
	same := func(*events.Event) {}
	eventarc := events.Message{
		Attributes: map[string]string{
			"ce-specversion": "1.0", "ce-id": "7891234567890123", "ce-type": "google.cloud.storage.object.v1.finalized",
			"ce-source": "//storage.googleapis.com/projects/_/buckets/dossier-uploads", "ce-subject": "objects/acme/file.pdf",
			"ce-time": "2026-04-01T09:00:00.123456789Z", "ce-bucket": "dossier-uploads", "Content-Type": "application/json",
		},
		Body: object,
	}
	notification := events.Message{
		Attributes: map[string]string{
			"eventType": "OBJECT_FINALIZE", "bucketId": "dossier-uploads", "objectId": "acme/file.pdf", "objectGeneration": "1712000000000001",
			"eventTime": "2026-04-01T09:00:00.123456789Z", "payloadFormat": "JSON_API_V1",
			"notificationConfig": "projects/_/buckets/dossier-uploads/notificationConfigs/1",
		},
		Body: object,
	}
	with := func(m events.Message, body string) events.Message {
		return events.Message{Attributes: m.Attributes, Body: []byte(body)}
	}
	for _, tc := range []struct {
		name string
		in   events.Message
		want events.Event
	}{
		{"Eventarc", eventarc, event(same)},
		{"Eventarc, structured", structured(`{"specversion":"1.0","id":"7","type":"google.cloud.storage.object.v1.finalized","source":"//storage.googleapis.com/x","time":"2026-04-01T09:00:00.123456789Z","data":` + string(object) + `}`), event(same)},
		{"notification", notification, event(same)},
		{"notification, lower case", cased(notification, strings.ToLower), event(same)},
		{"notification, numbers as numbers", with(notification, `{"name":"acme/file.pdf","generation":1712000000000001,"size":482113,"contentType":"application/pdf","metadata":{"dossier-product":"home-loan"}}`), event(same)},
		{"notification, without metadata", with(altered(notification, map[string]string{"payloadFormat": "NONE"}), ""), event(func(e *events.Event) {
			e.Data = events.Upload{Bucket: upload.Bucket, Object: upload.Object, Generation: upload.Generation}
		})},
		{"notification, without time", altered(notification, map[string]string{"eventTime": ""}), event(func(e *events.Event) { e.Time = time.Time{} })},
	} {
		got, err := events.Decode(tc.in)
		if err != nil || !reflect.DeepEqual(got, tc.want) {
			t.Errorf("%s: got %+v, %v,\nwant %+v", tc.name, got, err, tc.want)
		}
		if err := got.Validate(); err != nil {
			t.Errorf("%s: %v", tc.name, err)
		}
	}

	for name, m := range map[string]events.Message{
		"another change":       altered(notification, map[string]string{"eventType": "OBJECT_DELETE"}),
		"no bucket":            altered(notification, map[string]string{"bucketId": ""}),
		"no object":            altered(notification, map[string]string{"objectId": ""}),
		"no generation":        altered(notification, map[string]string{"objectGeneration": ""}),
		"an odd generation":    altered(notification, map[string]string{"objectGeneration": canary}),
		"a negative one":       altered(notification, map[string]string{"objectGeneration": "-1"}),
		"a body that breaks":   with(notification, `{"name":"`+canary),
		"a size that is none":  with(notification, `{"size":"`+canary+`"}`),
		"a negative size":      with(notification, `{"size":"-5"}`),
		"an object not UTF-8":  altered(notification, map[string]string{"objectId": canary + "\xff"}),
		"Eventarc, no data":    with(eventarc, ""),
		"Eventarc, no object":  with(eventarc, `{"bucket":"`+canary+`"}`),
		"Eventarc, odd number": with(eventarc, `{"bucket":"a","name":"b","generation":"`+canary+`","size":"1"}`),
	} {
		refused(t, name, m)
	}
}

// refused fails if m decodes, or if the error says more than that it does not.
func refused(t testing.TB, name string, m events.Message) {
	t.Helper()
	e, err := events.Decode(m)
	if !errors.Is(err, events.ErrEnvelope) {
		t.Errorf("%s: got %v, want an ErrEnvelope", name, err)
		return
	}
	if !reflect.DeepEqual(e, events.Event{}) {
		t.Errorf("%s: an event beside the error: %+v", name, e)
	}
	if strings.Contains(strings.ToLower(err.Error()), canary) {
		t.Errorf("%s: the error quotes the message: %v", name, err)
	}
}

func TestDecodeRefuses(t *testing.T) {
	whole, err := events.Marshal(split())
	if err != nil {
		t.Fatal(err)
	}
	change := func(name, value string) events.Message { return altered(binary(), map[string]string{name: value}) }
	body := func(s string) events.Message { return events.Message{Attributes: binary().Attributes, Body: []byte(s)} }
	for name, m := range map[string]events.Message{
		"nothing":                     {},
		"no attributes":               {Body: []byte(canary)},
		"no specversion":              change("ce-specversion", ""),
		"another specversion":         change("ce-specversion", "0.3"),
		"no id":                       change("ce-id", ""),
		"no source":                   change("ce-source", ""),
		"no type":                     change("ce-type", ""),
		"no subject":                  change("ce-subject", ""),
		"no tenant":                   change("ce-tenant", ""),
		"an id not derived":           change("ce-id", strings.Repeat("0", 64)),
		"an id that is a message's":   change("ce-id", canary),
		"an odd source":               change("ce-source", "dossier/"+canary+"%zz"),
		"an empty source":             change("ce-source", "dossier/"),
		"another's type":              change("ce-type", "com.example."+canary),
		"a type out of vocabulary":    change("ce-type", "dossier."+canary+".v1"),
		"an unknown major version":    change("ce-type", "dossier.package.split.v2"),
		"no version":                  change("ce-type", "dossier.package.split"),
		"a type of ours, raw":         change("ce-type", "dossier.message.raw.v1"),
		"an invalid tenant":           change("ce-tenant", "Kanarienvogel"),
		"a tenant that climbs":        change("ce-tenant", "../"+canary),
		"an invalid subject":          change("ce-subject", "packages/"+canary+"/runs/1"),
		"another subject":             change("ce-subject", events.Unattributed),
		"an invalid cause":            change("ce-causationid", canary),
		"no JSON":                     body(canary),
		"cut off":                     body(`{"pages":`),
		"two values":                  body(`{"pages":2}{"pages":2}`),
		"null":                        body("null"),
		"an array":                    body("[]"),
		"empty":                       body(""),
		"another type of value":       body(`{"pages":"` + canary + `"}`),
		"too big a number":            body(`{"pages":1e400}`),
		"a fraction":                  body(`{"pages":1.5}`),
		"an invalid payload":          body(`{"pages":-1}`),
		"too long":                    body(`{"pages":2,"x":"` + strings.Repeat("x", events.MaxMessage) + `"}`),
		"structured: nothing":         structured(""),
		"structured: no JSON":         structured(canary),
		"structured: no event":        structured(`{"x":"` + canary + `"}`),
		"structured: cut off":         structured(string(whole[:len(whole)-1])),
		"structured: odd time":        structured(strings.Replace(string(whole), "2026-04", canary, 1)),
		"structured: odd tenant":      structured(strings.Replace(string(whole), `"acme"`, `7`, 1)),
		"structured: old version":     structured(strings.Replace(string(whole), `"1.0"`, `"0.3"`, 1)),
		"structured: data is text":    structured(strings.Replace(string(whole), `{"pages":2}`, `"`+canary+`"`, 1)),
		"structured: no data":         structured(strings.Replace(string(whole), `"data":{"pages":2},`, ``, 1)),
		"structured: id not derived":  structured(strings.Replace(string(whole), `"pages":2`, `"pages":0`, 1)),
		"structured: too long":        structured(strings.Repeat(" ", events.MaxMessage) + string(whole)),
		"structured: base64 is wrong": structured(strings.Replace(string(whole), `"data":{"pages":2}`, `"data_base64":"`+canary+`!"`, 1)),
	} {
		refused(t, name, m)
	}
}

// TestAnotherKeyIsRefused: an id that belongs to another page of the same run.
func TestAnotherKeyIsRefused(t *testing.T) {
	m, err := events.Encode(stated(t, eventstest.Examples()[4]))
	if err != nil {
		t.Fatal(err)
	}
	m.Body = []byte(strings.Replace(string(m.Body), `"page":2`, `"page":1`, 1))
	refused(t, "another page's id", m)
}

func TestRoundTrips(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		e := stated(t, eventstest.Payloads().Draw(t, "payload"))
		e.Time = time.Unix(rapid.Int64Range(0, 1<<33).Draw(t, "seconds"), rapid.Int64Range(0, 999_999_999).Draw(t, "ns")).UTC()
		if rapid.Bool().Draw(t, "bare") {
			e.Trace = ""
			e.Cause = ""
		}
		same := func(how string, got events.Event, err error) {
			if err != nil {
				t.Fatalf("%s: %v", how, err)
			}
			if !events.SameFact(e, got) || e.Source != got.Source || e.Cause != got.Cause || e.Trace != got.Trace || !e.Time.Equal(got.Time) {
				t.Fatalf("%s: got %+v, want %+v", how, got, e)
			}
			if err := got.Validate(); err != nil {
				t.Fatalf("%s: %v", how, err)
			}
		}
		m, err := events.Encode(e)
		if err != nil {
			t.Fatal(err)
		}
		got, err := events.Decode(m)
		same("encoded", got, err)
		b, err := events.Marshal(e)
		if err != nil {
			t.Fatal(err)
		}
		got, err = events.Unmarshal(b)
		same("marshalled", got, err)
		got, err = events.Decode(structured(string(b)))
		same("structured", got, err)
	})
}

// TestEventsAreSmall: events carry references, so that a broker's price is by
// the page and not by what is on it.
func TestEventsAreSmall(t *testing.T) {
	for _, e := range record(t) {
		m, err := events.Encode(e)
		if err != nil {
			t.Fatal(err)
		}
		size := len(m.Body)
		for k, v := range m.Attributes {
			size += len(k) + len(v)
			if len(k) > 256 || len(v) > 1024 { // Pub/Sub's limits
				t.Errorf("%s: attribute %s is longer than Pub/Sub allows", e.Type, k)
			}
		}
		if size > 8<<10 {
			t.Errorf("%s takes %d bytes", e.Type, size)
		}
	}
}

func TestUnencodable(t *testing.T) {
	e := split()
	e.Data = unmarshalable{}
	if _, err := events.Encode(e); err == nil {
		t.Error("encoded")
	}
	if _, err := events.Marshal(e); err == nil {
		t.Error("marshalled")
	}
}

// TestRawMessages: the same message has the same identity, and its bytes come
// back as they were.
func TestRawMessages(t *testing.T) {
	m := events.Message{Attributes: map[string]string{"b": "2", "a": "1"}, Body: []byte("\x00\xff" + canary)}
	b, err := events.MarshalRaw(m)
	if err != nil {
		t.Fatal(err)
	}
	if want := `{"attributes":{"a":"1","b":"2"},"body":"` + base64.StdEncoding.EncodeToString(m.Body) + `"}`; string(b) != want {
		t.Errorf("got %s, want %s", b, want)
	}
	var back struct {
		Attributes map[string]string
		Body       []byte
	}
	if err := json.Unmarshal(b, &back); err != nil || !reflect.DeepEqual(events.Message(back), m) {
		t.Errorf("got back %+v, %v", back, err)
	}

	ref := events.RefTo(events.MediaRawMessage, b)
	e := events.RawEvent(ref)
	want := events.Event{ID: events.DeriveID("message.raw", events.Unattributed, ref.Digest), Type: "message.raw", Subject: events.Unattributed, Tenant: events.TenantUnattributed}
	if !reflect.DeepEqual(e, want) {
		t.Errorf("got %+v, want %+v", e, want)
	}
	exception := events.New("ocr", e.Subject, e.Tenant, e.ID, at, events.ExceptionRaised{
		Consumer: "ocr", Reason: events.ReasonBadEnvelope, Failed: e.ID, FailedType: e.Type, Evidence: &ref,
	})
	if err := exception.Validate(); err != nil {
		t.Errorf("its exception: %v", err)
	}
}
