package line

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
)

// Tesseract keeps a language in one file of numbered parts (a "traineddata"):
// a count, the offset of each part or -1, then the parts. Numbers are
// little-endian. Parts of the recognition by network, as tessdatamanager.h
// numbers them:
const (
	partNetwork  = 17
	partUnichars = 21
	partRecoder  = 22
	mostParts    = 64 // more than any version has
)

var errModel = errors.New("not a model of tesseract's that this package knows")

// part is one part of a traineddata file.
func part(file []byte, number int) ([]byte, error) {
	r := reader{rest: file}
	count := int(r.int32())
	if count <= number || count > mostParts {
		return nil, fmt.Errorf("%w: %d parts", errModel, count)
	}
	begin, end := int64(-1), int64(len(file))
	offsets := make([]int64, count)
	for i := range offsets {
		offsets[i] = int64(r.uint64())
	}
	begin = offsets[number]
	for _, o := range offsets {
		if o > begin {
			end = min(end, o)
		}
	}
	if r.failed || begin < 0 || begin > end {
		return nil, fmt.Errorf("%w: it has no part %d", errModel, number)
	}
	return file[begin:end], nil
}

// reader reads numbers; past the end it fails and gives zeros.
type reader struct {
	rest   []byte
	failed bool
}

func (r *reader) bytes(n int) []byte {
	if n < 0 || n > len(r.rest) {
		r.failed, r.rest = true, nil
		return nil
	}
	b := r.rest[:n]
	r.rest = r.rest[n:]
	return b
}

func (r *reader) int8() int8 {
	if b := r.bytes(1); b != nil {
		return int8(b[0])
	}
	return 0
}

func (r *reader) int32() int32 {
	if b := r.bytes(4); b != nil {
		return int32(binary.LittleEndian.Uint32(b))
	}
	return 0
}

func (r *reader) uint64() uint64 {
	if b := r.bytes(8); b != nil {
		return binary.LittleEndian.Uint64(b)
	}
	return 0
}

func (r *reader) float64() float64 { return math.Float64frombits(r.uint64()) }

func (r *reader) string() string { return string(r.bytes(int(r.int32()))) }
