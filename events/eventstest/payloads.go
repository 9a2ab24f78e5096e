package eventstest

import (
	"reflect"

	"pgregory.net/rapid"

	"dossier/events"
)

// Payload generates valid payloads of the type that zero has.
func Payload(zero events.Payload) *rapid.Generator[events.Payload] {
	g, ok := payloads[zero.Type()]
	if !ok {
		panic("eventstest: no generator for " + string(zero.Type()))
	}
	return g
}

// Payloads generates valid payloads of every type.
func Payloads() *rapid.Generator[events.Payload] {
	var all []*rapid.Generator[events.Payload]
	for _, zero := range events.Vocabulary() {
		all = append(all, Payload(zero))
	}
	return rapid.OneOf(all...)
}

// payloads has one line a type; after says how its fields depend on each other.
var payloads = map[events.Type]*rapid.Generator[events.Payload]{
	events.TypeUpload:          of(free[events.Upload]),
	events.TypePackageReceived: of(free[events.PackageReceived]),
	events.TypePageSplit:       of(free[events.PageSplit]),
	events.TypePackageSplit:    of(free[events.PackageSplit]),
	events.TypePageRead:        of(free[events.PageRead]),
	events.TypePageClassified:  of(free[events.PageClassified]),
	events.TypeDocumentAssembled: of(func(t *rapid.T, p events.DocumentAssembled) events.DocumentAssembled {
		p.Pages = rapid.SliceOfNDistinct(page, 1, 9, rapid.ID).Draw(t, "pages")
		return p
	}),
	events.TypePackageAssembled: of(func(_ *rapid.T, p events.PackageAssembled) events.PackageAssembled {
		p.Pages = 0
		for _, n := range p.Fates {
			p.Pages += n
		}
		return p
	}),
	events.TypeDocumentExtracted: of(free[events.DocumentExtracted]),
	events.TypeDocumentValidated: of(free[events.DocumentValidated]),
	events.TypePackageValidated:  of(free[events.PackageValidated]),
	events.TypePackageCompleted: of(func(t *rapid.T, p events.PackageCompleted) events.PackageCompleted {
		p.Status = rapid.SampledFrom([]events.Status{events.StatusCompleted, events.StatusFailed}).Draw(t, "status")
		return p
	}),
	events.TypeReviewRequested: of(func(t *rapid.T, p events.ReviewRequested) events.ReviewRequested {
		p.Doubts = rapid.SliceOfN(code, 1, 4).Draw(t, "doubts")
		return p
	}),
	events.TypeReviewDecided: of(free[events.ReviewDecided]),
	events.TypePackageSealed: of(func(_ *rapid.T, p events.PackageSealed) events.PackageSealed {
		p.Root, p.Complete = p.Lines.Digest, len(p.Problems) == 0
		return p
	}),
	events.TypeExceptionRaised: of(free[events.ExceptionRaised]),
}

// free is for payloads whose fields do not depend on each other.
func free[P events.Payload](_ *rapid.T, p P) P { return p }

func of[P events.Payload](after func(*rapid.T, P) P) *rapid.Generator[events.Payload] {
	fields := rapid.MakeCustom[P](rules)
	return rapid.Custom(func(t *rapid.T) events.Payload { return after(t, fields.Draw(t, "payload")) })
}

var (
	hex      = rapid.StringMatching(`[0-9a-f]{64}`)
	page     = rapid.OneOf(rapid.IntRange(1, 12), rapid.IntRange(1, events.MaxPage))
	count    = rapid.IntRange(0, 5000)
	extent   = rapid.Float64Range(0.1, 20_000)
	share    = rapid.Float64Range(0, 1)
	code     = rapid.StringMatching(`[a-z][a-z0-9_.]{0,15}`)
	name     = rapid.StringMatching(`[a-z][a-z0-9-]{0,8}[a-z0-9]`)
	digests  = rapid.Map(hex, func(s string) string { return "sha256:" + s })
	document = rapid.Map(rapid.IntRange(1, 1200), events.DocumentID)
)

var rules = rapid.MakeConfig{
	Kinds: map[reflect.Kind]*rapid.Generator[any]{
		reflect.String:  code.AsAny(),
		reflect.Int:     count.AsAny(),
		reflect.Int64:   rapid.Int64Range(0, 1<<62).AsAny(),
		reflect.Float64: share.AsAny(),
	},
	Types: map[reflect.Type]*rapid.Generator[any]{
		reflect.TypeFor[events.ID]():         hex.AsAny(),
		reflect.TypeFor[events.Fate]():       rapid.SampledFrom([]events.Fate{events.FateDocument, events.FateDuplicate, events.FateBlank, events.FateSeparator, events.FateUnassigned, events.FateFailed}).AsAny(),
		reflect.TypeFor[events.Reason]():     rapid.SampledFrom(events.Reasons()).AsAny(),
		reflect.TypeFor[events.ReadMethod](): rapid.SampledFrom([]events.ReadMethod{events.ReadTextLayer, events.ReadOCR, events.ReadNone}).AsAny(),
	},
	Fields: map[reflect.Type]map[string]*rapid.Generator[any]{
		reflect.TypeFor[events.Ref]():               {"Digest": digests.AsAny()},
		reflect.TypeFor[events.TaxonomyRef]():       {"Digest": digests.AsAny()},
		reflect.TypeFor[events.Upload]():            {"Object": rapid.StringMatching(`([a-z0-9]{1,9}/|[A-Z_ é/]{1,9}/|)[^/\x00]{1,20}`).AsAny()},
		reflect.TypeFor[events.PackageReceived]():   {"Config": digests.AsAny(), "Applied": rapid.StringMatching(`(20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8]))?`).AsAny()},
		reflect.TypeFor[events.PageSplit]():         {"Page": page.AsAny(), "Width": extent.AsAny(), "Height": extent.AsAny(), "PixelWidth": page.AsAny(), "PixelHeight": page.AsAny(), "Fingerprint": rapid.StringMatching(`([0-9a-f]{128})?`).AsAny()},
		reflect.TypeFor[events.PackageSplit]():      {"Pages": page.AsAny()},
		reflect.TypeFor[events.PageRead]():          {"Page": page.AsAny(), "Turned": rapid.SampledFrom([]int{0, 90, 180, 270}).AsAny()},
		reflect.TypeFor[events.PageClassified]():    {"Page": page.AsAny(), "First": rapid.Float64Range(-1, 1).AsAny()},
		reflect.TypeFor[events.DocumentAssembled](): {"Document": document.AsAny()},
		reflect.TypeFor[events.DocumentExtracted](): {"Document": document.AsAny()},
		reflect.TypeFor[events.DocumentValidated](): {"Document": document.AsAny()},
		reflect.TypeFor[events.ExceptionRaised]():   {"Consumer": name.AsAny(), "Document": rapid.OneOf(rapid.Just(""), document).AsAny()},
	},
}
