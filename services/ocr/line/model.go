package line

// #cgo CFLAGS: -O3
// #cgo LDFLAGS: -lm
// #include <stdlib.h>
// #include "forward.h"
import "C"

import (
	"errors"
	"fmt"
	"math"
	"runtime"
	"sync"
	"unsafe"
)

// A Model recognises lines of one language. It is safe for concurrent use.
type Model struct {
	alphabet alphabet
	null     int
	classes  int
	net      C.network
	pinned   runtime.Pinner // what net points to
}

var chooseKernel = sync.OnceFunc(func() { useKernel(-1) })

// kernelCount and useKernel are for the tests too, which cannot call C.
func kernelCount() int     { return int(C.kernel_count()) }
func useKernel(n int) bool { return C.use_kernel(C.int(n)) != 0 }

// Load reads a model from the content of one of tesseract's traineddata files.
// It knows those of the "fast" kind, which Debian ships; of others it tells that
// it does not.
func Load(traineddata []byte) (*Model, error) {
	var parts [3][]byte
	for i, number := range []int{partNetwork, partUnichars, partRecoder} {
		var err error
		if parts[i], err = part(traineddata, number); err != nil {
			return nil, fmt.Errorf("load model: %w", err)
		}
	}
	n, err := readNetwork(parts[0])
	if err != nil {
		return nil, fmt.Errorf("load model: %w", err)
	}
	a, err := readAlphabet(parts[1], parts[2], n.out.outputs)
	if err != nil {
		return nil, fmt.Errorf("load model: %w", err)
	}
	chooseKernel()
	m := &Model{alphabet: a, null: n.null, classes: n.out.outputs}
	m.lower(n)
	return m, nil
}

// lower lays a network out for C.
func (m *Model) lower(n network) {
	m.net.height = C.int(n.height)
	m.net.seed = seed(n.iterations)
	m.net.convolve, m.net.down, m.net.out = m.matrix(n.convolve), m.matrix(n.down), m.matrix(n.out)
	along := make([]C.recurrent, len(n.along))
	for i, l := range n.along {
		along[i].m = m.matrix(l.matrix)
		if l.backwards {
			along[i].backwards = 1
		}
	}
	m.pinned.Pin(&along[0])
	m.net.layers, m.net.along = C.int(len(along)), &along[0]
}

// matrix lays a matrix out in blocks of rows and pairs of inputs, see forward.h.
func (m *Model) matrix(from matrix) C.matrix {
	blocks, pairs := (from.outputs+C.BLOCK-1)/C.BLOCK, (from.inputs+1)/2
	weights := make([]int16, blocks*pairs*2*C.BLOCK)
	fours := (from.inputs + 3) / 4
	bytes := make([]int8, blocks*fours*4*C.BLOCK)
	shift, biases := make([]int32, blocks*C.BLOCK), make([]int32, from.outputs)
	for row := range from.outputs {
		w := from.weights[row*(from.inputs+1) : (row+1)*(from.inputs+1)]
		for i := range from.inputs {
			weights[((row/C.BLOCK*pairs+i/2)*C.BLOCK+row%C.BLOCK)*2+i%2] = int16(w[i])
			bytes[((row/C.BLOCK*fours+i/4)*C.BLOCK+row%C.BLOCK)*4+i%4] = w[i]
			shift[row] += 128 * int32(w[i])
		}
		biases[row] = math.MaxInt8 * int32(w[from.inputs])
	}
	m.pinned.Pin(&weights[0])
	m.pinned.Pin(&bytes[0])
	m.pinned.Pin(&shift[0])
	m.pinned.Pin(&biases[0])
	m.pinned.Pin(&from.scales[0])
	return C.matrix{
		outputs: C.int(from.outputs), inputs: C.int(from.inputs), blocks: C.int(blocks), pairs: C.int(pairs), fours: C.int(fours),
		weights: (*C.int16_t)(&weights[0]), bytes: (*C.int8_t)(&bytes[0]), shift: (*C.int32_t)(&shift[0]), biases: (*C.int32_t)(&biases[0]), scales: (*C.float)(&from.scales[0]),
	}
}

// seed is the state of the noise before its first use. Tesseract makes it of how
// long the network was trained, and throws one away.
func seed(iterations int32) C.uint32_t {
	const modulus, factor = 2147483647, 48271
	s := uint64(int64(iterations)*0x10000001) % modulus
	if s == 0 {
		s = 1
	}
	return C.uint32_t(s * factor % modulus)
}

// Close lets the model's memory go.
func (m *Model) Close() { m.pinned.Unpin() }

// Height is how many pixels high strips must be.
func (m *Model) Height() int { return int(m.net.height) }

// columns are the probabilities of all classes for every third pixel column.
func (m *Model) columns(strip []byte, width int) ([]float32, error) {
	out := make([]float32, width/shrink*m.classes)
	if C.forward(&m.net, (*C.uint8_t)(unsafe.Pointer(&strip[0])), C.int(width), (*C.float)(&out[0])) < 0 {
		return nil, errors.New("no memory for a line")
	}
	return out, nil
}
